"""A walk through one decision: the session, the console, the clock and chance, and the words that work at every prompt.

`back`, `quit`, `steps`, `way` and `undo` are raised as wishes and met where the walk goes from question to question.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from random import Random
from typing import Any

from tightrope.decision.model import Decision
from tightrope.decision.question import Flag, Question
from tightrope.errors import AnswerError
from tightrope.files.session import Session
from tightrope.frozen import Frozen
from tightrope.plain.console import Console, Leave

HELP = (
    "At every question: back, quit, steps (go to another step), way (ask more, or less), undo, ? (why we ask).",
    "Enter alone keeps what is there and goes on; clear takes an answer back; = before a word takes it as your answer.",
)
"""What is said at the start and after every ?."""


class Back(Exception):  # noqa: N818 - a wish
    """The person goes one place back."""


class Jump(Exception):  # noqa: N818 - a wish
    """The person wants to go elsewhere: to "steps", to another "way", or to what is asked after an "undo"."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


class Walk(Frozen):
    """What every question of the walk is given."""

    console: Console
    session: Session
    now: Callable[[], datetime]
    """The moment, in the person's own time zone."""
    random: Callable[[], Random]

    @property
    def decision(self) -> Decision:
        """The decision as it stands."""
        return self.session.decision

    @property
    def currency(self) -> str:
        """The currency of all amounts."""
        return self.decision.money.currency or "EUR"

    def today(self) -> date:
        """Return the person's day."""
        return self.now().date()

    def zone(self) -> tzinfo:
        """Return the person's time zone."""
        return self.now().tzinfo or UTC

    def say(self, *lines: str) -> None:
        """Write lines."""
        self.console.say(*lines)

    def answer(self, id: str, value: Any) -> None:
        """Take an answer, save it, and say so if that did not work."""
        if self.session.readonly:
            self.say(f"This was not kept. {self.session.readonly}")
        self.session.answer(id, value, self.now().astimezone(UTC))
        self.tell_trouble()

    def change(self, decision: Decision) -> None:
        """Take a decision that changed otherwise, and save it."""
        self.session.change(decision)
        self.tell_trouble()

    def tell_trouble(self) -> None:
        """Say what the last save has to tell; a trouble in full only once."""
        trouble = self.session.trouble
        if trouble:
            self.say("Still NOT SAVED." if type(trouble) is self.session.asked_about else f"NOT SAVED: {trouble}")
        self.session.asked_about = type(trouble) if trouble else None
        while self.session.notices:
            self.say(self.session.notices.pop(0))

    def reply(self, why: str = "", prompt: str = "> ") -> str:
        """Return what the person types, without the words that work everywhere. Raises: Back, Jump, Leave."""
        while True:
            raw = self.console.ask(prompt)
            word = raw.lower()
            if word in ("?", "help"):
                self.say(*([f"Why we ask: {why}"] if why else []), *HELP)
            elif word in ("quit", "exit"):
                raise Leave
            elif word == "back":
                raise Back
            elif word in ("steps", "way", "undo"):
                raise Jump(word)
            else:
                return raw.removeprefix("=")

    def parsed(self, question: Question, raw: str) -> Any:
        """Return the answer that `raw` is. Raises: AnswerError."""
        return question.parse(raw, self.today(), self.currency)

    def value(self, question: Question, present: Any = None) -> Any:
        """Ask one small question until its answer fits, and return it; `present` for Enter alone. Raises: Back, Jump, Leave."""
        stage = self.decision.stage()
        said = question.words(present, self.currency, stage=stage)
        self.say(question.asks(stage=stage) + (f" (now: {said})" if said else ""))
        self.say(*(f"  {number} {label}" for number, label in question.options(stage=stage)))
        self.say(*(["  y yes, n no, Enter alone: no"] if isinstance(question, Flag) and not present else []))
        while True:
            raw = self.reply(question.why)
            if not raw:
                return present
            if raw == "clear":
                return question.empty
            try:
                return self.parsed(question, raw)
            except AnswerError as error:
                self.say(str(error))

    def number(self, labels: tuple[str, ...], why: str = "") -> int | None:
        """Offer numbered labels and return the index chosen, by number or first words; None for Enter. Raises: Back, Jump, Leave."""
        self.say(*(f"  {number} {label}" for number, label in enumerate(labels, 1)))
        while True:
            raw = self.reply(why)
            if not raw:
                return None
            if raw.isdecimal() and raw.isascii() and 1 <= int(raw) <= len(labels):
                return int(raw) - 1
            meant = [number for number, label in enumerate(labels) if len(raw) > 1 and label.casefold().startswith(raw.casefold())]
            if len(meant) == 1:
                return meant[0]
            self.say(f"Type a number from 1 to {len(labels)}, or Enter to leave it.")

    def agrees(self, question: str) -> bool:
        """Ask for a plain yes; everything else is a no. Raises: Back, Jump, Leave."""
        self.say(question)
        return self.reply().lower() in ("yes", "y")

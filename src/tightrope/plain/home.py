"""Home, line by line: what there is, most urgent first, and starting something new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tightrope.decision.deadlines import in_words
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import STEPS
from tightrope.decision.ways import OFFERED, places
from tightrope.errors import TightropeError
from tightrope.files.listing import Header, by_urgency, told_apart
from tightrope.files.remembered import Remembered, remember, remembered
from tightrope.files.session import Session
from tightrope.files.store import Store
from tightrope.frozen import Frozen
from tightrope.plain.console import Console, Leave
from tightrope.plain.leaving import put_away
from tightrope.plain.steps import go_through
from tightrope.plain.walk import HELP, Walk
from tightrope.text import clean

SHORT_OF = {step.name: step.title for step in STEPS}

WELCOME = (
    "Tightrope: from a job offer you are not glad about to a decision and a letter.",
    "It never decides; it shows which way your answers lean. Nothing leaves this machine. Every answer is saved at once.",
)


class Desk(Frozen):
    """What Home works with."""

    store: Store
    console: Console
    now: Callable[[], datetime]
    """The moment, in the person's own time zone."""
    random: Callable[[], Random]
    currency: str
    """What the locale suggests."""


def at_home(desk: Desk) -> None:
    """Offer the decisions until the person leaves. Raises: Leave."""
    desk.console.say(*WELCOME)
    while True:
        headers = say_decisions(desk)
        if not headers:
            new(desk, None)
            continue
        desk.console.say("Type the number of a decision to go on with it, n for a new one, or quit.")
        word = desk.console.ask().lower()
        if word in ("quit", "q", "exit"):
            raise Leave
        if word in ("n", "new"):
            new(desk, None)
        elif word.isdecimal() and word.isascii() and 1 <= int(word) <= len(headers):
            _resume_or_say_why_not(desk, headers[int(word) - 1].path)
        elif word:
            desk.console.say(f"There are numbers from 1 to {len(headers)}, n, and quit.")


def say_decisions(desk: Desk) -> list[Header]:
    """Say what there is, numbered, and return it in that order."""
    found = told_apart(desk.store.list_headers(), desk.now())
    fine = by_urgency(header for header in found if not header.problem)
    open_first = sorted(fine, key=lambda header: header.status in ("decided", "closed"))
    desk.console.say("", *(f"  {number} {in_a_line(header, desk.now())}" for number, header in enumerate(open_first, 1)))
    odd = [f"  {clean(header.path.name)}: {header.problem}" for header in found if header.problem]
    desk.console.say(*(["Needs a look:", *odd] if odd else []))
    return open_first


def in_a_line(header: Header, now: datetime) -> str:
    """Return a decision's title, where it stands and until when it has to be answered."""
    parts = [header.title, SHORT_OF.get(header.step.partition(".")[0], "") if header.status == "open" else header.status]
    if header.answer_by and header.status == "open":
        parts.append(f"answer by {in_words(header.answer_by, now)}")
    if header.ask_again and header.ask_again <= now.date() and header.status == "open":
        parts.append("reminder: due now")
    if header.look_back and header.look_back <= now.date():
        parts.append("look back: due now")
    return ", ".join(part for part in parts if part)


def new(desk: Desk, way: Way | None) -> None:
    """Start a decision, on the way that is named or chosen. Raises: Leave."""
    say_last_lesson(desk)
    way = way or _choose_way(desk.console)
    kept = remembered(desk.store.folder)
    now = desk.now().astimezone(UTC).replace(microsecond=0)
    decision = Decision(desk.store.new_id(desk.random()), now, now, way=way)
    decision = decision.answer("offer.signed", kept.name).answer("money.currency", kept.currency or desk.currency)
    work_on(desk, Session.begun(desk.store, decision.go(places(decision)[0])))


def resume(desk: Desk, which: str | Path) -> None:
    """Go on with a decision where it was left. Raises: Leave, and what `Session.of` and `work_on` raise."""
    work_on(desk, Session.of(desk.store, which))


def _resume_or_say_why_not(desk: Desk, path: Path) -> None:
    try:
        session = Session.of(desk.store, path)
    except TightropeError as error:
        desk.console.say(str(error))
    else:
        work_on(desk, session)


def work_on(desk: Desk, session: Session) -> None:
    """Walk through one decision, and put it away on every way out. Raises: Leave, and as `put_away` does."""
    walk = Walk(desk.console, session, desk.now, desk.random)
    desk.console.say("", session.decision.title(), *HELP)
    if session.readonly:
        desk.console.say(session.readonly)
    try:
        go_through(walk)
    finally:
        put_away(walk)
        _remember(desk, session.decision)


def _remember(desk: Desk, decision: Decision) -> None:
    kept = remembered(desk.store.folder)
    what = Remembered(decision.offer.signed or kept.name, decision.money.currency or kept.currency)
    try:
        remember(desk.store.folder, what, desk.now().astimezone(UTC))
    except TightropeError as error:
        desk.console.say(str(error))


def _choose_way(console: Console) -> Way:
    console.say("How much shall be asked? You can switch at any time, and every answer stays.")
    console.say(*(f"  {number} {label}" for number, label in enumerate(OFFERED.values(), 1)))
    while True:
        word = console.ask().lower()
        if word in ("quit", "q", "exit", "back"):
            raise Leave
        if word in ("1", "2", "3"):
            return tuple(OFFERED)[int(word) - 1]
        if word in {way.value for way in Way}:
            return Way(word)
        console.say("Type 1, 2 or 3, or quit.")


def say_last_lesson(desk: Desk) -> None:
    """Say the lesson of the decision changed last that has one."""
    lesson = next((header.lesson for header in desk.store.list_headers() if header.lesson and not header.problem), "")
    if lesson:
        desk.console.say("", f"Your last lesson: {lesson}")

"""For and against, line by line: the two sides one after the other, and which line would settle it alone."""

from __future__ import annotations

import re
from dataclasses import replace

from tightrope.decision.balance.guards import guards_of
from tightrope.decision.question import questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.lines import Line, Side
from tightrope.plain.lists import Part, ask_part, keep
from tightrope.plain.walk import Walk

LINES = "lines.lines"

SIDES = {
    "lines.for": Part("lines.for", LINES, lambda line: line.side is Side.FOR, (("side", Side.FOR),)),
    "lines.against": Part("lines.against", LINES, lambda line: line.side is Side.AGAINST, (("side", Side.AGAINST),)),
}
"""Each side as a part of the one list."""

FEW_GUARDS = 2
"""As many as the screen shows."""

ALL = Part(LINES, LINES)


def ask_side(walk: Walk, id: str) -> None:
    """Ask for the lines of one side. Raises: Back, Jump, Leave."""
    ask_part(walk, SIDES[id])
    if id == "lines.against":
        say_guards(walk)


def ask_both(walk: Walk, id: str) -> None:
    """Ask for the lines of both sides, those against first, as on the screen. Raises: Back, Jump, Leave."""
    walk.say(QUESTIONS[id].question.asks(stage=walk.decision.stage()))
    for side in ("lines.against", "lines.for"):
        ask_part(walk, SIDES[side])
    say_guards(walk)


def say_guards(walk: Walk) -> None:
    """Say what is worth a second look about the lines, without any score."""
    walk.say(*guards_of(walk.decision)[:FEW_GUARDS])


def ask_settling(walk: Walk, id: str) -> None:
    """Ask which lines settle it alone, and which could be changed. Raises: Back, Jump, Leave."""
    lines = walk.decision.lines.lines
    walk.say(*(f"  {number} {line.text} ({line.side.value})" for number, line in enumerate(lines, 1)))
    walk.say("Would one of these settle it alone? Type its number, or several; none takes such marks back; Enter goes on.")
    settling = _numbers(walk, len(lines), QUESTIONS[id].question.why)
    if settling is not None:
        walk.answer(LINES, tuple(replace(line, settles=number in settling) for number, line in enumerate(lines, 1)))
    walk.say("Could they change one of them? Type its number, or several; Enter goes on.")
    for number in sorted(_numbers(walk, len(lines)) or ()):
        line = walk.decision.lines.lines[number - 1]
        walk.say(line.text)
        keep(walk, ALL, replace(line, change=walk.value(dict(questions_of(Line))["change"], line.change)))


def _numbers(walk: Walk, most: int, why: str = "") -> set[int] | None:
    """Return the numbers that are typed; nothing for "none", None for Enter alone."""
    while raw := walk.reply(why):
        words = re.split(r"[,\s]+", raw.strip(", "))
        if raw.lower() in ("none", "0"):
            return set()
        if all(word.isascii() and word.isdigit() and 1 <= int(word) <= most for word in words):
            return {int(word) for word in words}
        walk.say(f"Type numbers from 1 to {most}, or none.")
    return None

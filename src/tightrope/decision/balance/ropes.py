"""The four ropes as they are drawn: a title, a reading, its word, and where to go when it is empty."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from tightrope.decision.balance.readings import DIRECTION, FEELING, NAMES, Readings, answered, heard, weighed
from tightrope.decision.balance.words import quoted, several
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.people import Asked
from tightrope.decision.ways import places
from tightrope.frozen import Frozen

TITLES = {"feeling": "Your feeling", "list": "For and against", "direction": "Direction", "people": "People you trust"}

LITTLE, PLAIN, STRONG = Fraction(1, 20), Fraction(2, 5), Fraction(7, 10)
"""From where a reading is "a little", simply, and "strongly" against or for; below the first it is "even". Our choice."""

EVEN, EMPTY = "even", "empty"

THIN_ANSWERS, THIN_LINES, THIN_VOICES = 2, 3, 2
"""Fewer answers, lines or people beside guesses than this, and a reading is thin. Our choice."""

FILL_AT = {
    Way.FIVE: {"feeling": "balance.final", "list": "lines.for", "direction": "direction.gives", "people": "people.advisers"},
    Way.FULL: {"feeling": "balance.final", "list": "lines.lines", "direction": "direction.gives", "people": "people.advisers"},
}
"""Where each way asks what would fill an empty rope."""


class Rope(Frozen):
    """One reading, to be drawn."""

    name: str
    """"feeling", "list", "direction" or "people"."""
    title: str
    reading: Fraction | None
    words: str
    """"strongly against", "even", "a little for"; "empty" without a reading."""
    thin: str
    """What little it rests on: "one answer"; "" when it is not thin."""
    empty_hint: str
    """What it would take to fill it; "" when there is a reading."""
    fill_at: str | None
    """The question to go to for that; None when there is a reading, or when this way asks nothing of the kind."""


def ropes_of(decision: Decision, readings: Readings) -> tuple[Rope, ...]:
    """Return the four ropes in the order in which they are drawn."""
    return tuple(_rope(decision, name, getattr(readings, name)) for name in NAMES)


def _rope(decision: Decision, name: str, reading: Fraction | None) -> Rope:
    if reading is None:
        return Rope(name, TITLES[name], None, EMPTY, "", HINTS[name](decision), fill_at(decision, name))
    return Rope(name, TITLES[name], reading, reading_words(reading), THIN[name](decision), "", None)


def fill_at(decision: Decision, name: str) -> str | None:
    """Return the question that would fill a rope, if the way in use asks it."""
    id = FILL_AT.get(decision.way, {}).get(name)
    return id if id in places(decision) else None


def reading_words(reading: Fraction) -> str:
    """Return a reading in words, the mirror of its mirror; boundaries belong to the stronger word."""
    if abs(reading) < LITTLE:
        return EVEN
    side = "for" if reading > 0 else "against"
    if abs(reading) >= STRONG:
        return f"strongly {side}"
    return side if abs(reading) >= PLAIN else f"a little {side}"


def _list_hint(decision: Decision) -> str:
    if decision.lines.lines:
        return "Every line here settles it alone; none is left to weigh."
    return "Nothing yet: one line for or against is a beginning."


def _people_hint(decision: Decision) -> str:
    if decision.people.advisers:
        name = min(adviser.name for adviser in decision.people.advisers)
        return f"What does {quoted(name, 'the first of them')} lean to?"
    return "Nobody yet: what would one say? A guess will do."


HINTS: dict[str, Callable[[Decision], str]] = {
    "feeling": lambda _: "Nothing yet: what would you answer this minute?",
    "list": _list_hint,
    "direction": lambda _: "Nothing yet: does this job give you what you want?",
    "people": _people_hint,
}


def _thin_answers(ids: tuple[str, ...]) -> Callable[[Decision], str]:
    def thin(decision: Decision) -> str:
        count = len(answered(decision, ids))
        return several(count, "answer") if count < THIN_ANSWERS else ""

    return thin


def _thin_list(decision: Decision) -> str:
    count = len(weighed(decision))
    return several(count, "line") if count < THIN_LINES else ""


def _thin_people(decision: Decision) -> str:
    voices = heard(decision)
    guesses = sum(adviser.asked is Asked.GUESS for adviser in voices)
    guessed = f"{several(guesses, 'guess', 'guesses')} of yours"
    if guesses == len(voices):
        return guessed
    if len(voices) - guesses >= THIN_VOICES:
        return ""
    if any(adviser.asked is Asked.ASKED for adviser in voices):
        return "one person who was asked"
    return f"one person and {guessed}" if guesses else "one person"


THIN: dict[str, Callable[[Decision], str]] = {
    "feeling": _thin_answers(FEELING),
    "list": _thin_list,
    "direction": _thin_answers(DIRECTION),
    "people": _thin_people,
}

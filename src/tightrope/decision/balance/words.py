"""The words that the sentences of the balance share. A person's own text is quoted and cut, never mixed with ours."""

from __future__ import annotations

from collections.abc import Sequence

from tightrope.decision.kinds import Stage
from tightrope.decision.model import Decision
from tightrope.frozen import Frozen
from tightrope.text import one_line

QUOTED_WIDTH = 60
"""The most characters of a person's text inside a sentence. Our choice."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class Sides(Frozen):
    """The two answers, as sentences of this stage call them."""

    no: str
    """After "towards": "turning it down"."""
    yes: str
    do_no: str
    """After "you would": "turn it down"."""
    do_yes: str


OFFER = Sides("turning it down", "taking it", "turn it down", "take it")
SECOND = Sides("withdrawing", "going on", "withdraw", "go on")
SAID_YES = Sides("taking your yes back", "keeping it", "take your yes back", "keep it")


def sides_of(decision: Decision) -> Sides:
    """Return how this decision calls its two answers."""
    return {Stage.SECOND: SECOND, Stage.SAID_YES: SAID_YES}.get(decision.stage() or Stage.OFFER, OFFER)


def quoted(text: str, nameless: str = "a line without words", width: int = QUOTED_WIDTH) -> str:
    """Return a person's text in curly quotes, on one line and cut; `nameless` when it is blank."""
    cut = one_line(text, width)
    return f"“{cut}”" if cut else nameless


def listed(things: Sequence[str], joint: str = "and") -> str:
    """Return "a", "a and b", "a, b and c"."""
    return things[0] if len(things) == 1 else f"{', '.join(things[:-1])} {joint} {things[-1]}" if things else ""


def named(texts: Sequence[str], nameless: str = "a line without words", most: int = 3) -> str:
    """Return texts quoted and listed, the ones after `most` as a number."""
    shown = [quoted(text, nameless) for text in texts[:most]]
    shown = ["another" if name == nameless and name in shown[:place] else name for place, name in enumerate(shown)]
    rest = len(texts) - most
    return listed([*shown, *([f"{counted(rest)} more"] if rest > 0 else [])])


def counted(number: int) -> str:
    """Return a whole number as a word up to twelve, else in digits."""
    return NUMBERS[number] if 0 <= number < len(NUMBERS) else str(number)


def several(number: int, one: str, many: str = "") -> str:
    """Return "one line", "two lines"."""
    return f"{counted(number)} {one if number == 1 else many or one + 's'}"


def rather(answer: object) -> str:
    """Return "rather " for the weaker point of a scale, else ""."""
    return "rather " if answer in (-1, 1) else ""


def opened(sentence: str) -> str:
    """Return a sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]

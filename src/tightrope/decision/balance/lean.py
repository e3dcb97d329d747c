"""The lean in words, and its firmness: each rope cut in turn. Boundaries belong to the stronger word."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from tightrope.decision.balance.readings import CLEAR, Readings, is_close, lean_of
from tightrope.decision.balance.words import Sides, listed
from tightrope.frozen import Frozen

TOO_CLOSE = "too close to call"
NOT_ENOUGH = "not enough to lean on yet"

ROPE_IN_A_SENTENCE = {
    "feeling": "your feeling",
    "list": "your list",
    "direction": "your direction",
    "people": "the people you trust",
}
"""What a reading is called inside a sentence."""

NOTHING, CLOSE_CALL, TURNED, SAME = "nothing", "close", "turned", "same"
"""What a lean becomes when something is taken away from it."""


class Firmness(Frozen):
    """Whether the lean hangs on one rope."""

    text: str
    """One sentence; "" when there is no lean, or none that could be firm."""
    without: tuple[str, ...]
    """The readings whose cut changes it."""
    holds: bool | None
    """Whether it holds whichever rope is cut; None: there is nothing to hold."""


def words_of(lean: Fraction | None, sides: Sides, *, brief: bool) -> str:
    """Return a lean in words. `brief` is the five-minute way, which never says "clearly"."""
    if lean is None:
        return NOT_ENOUGH
    if is_close(lean):
        return TOO_CLOSE
    clearly = "clearly " if abs(lean) >= CLEAR and not brief else ""
    return f"leans {clearly}towards {sides.yes if lean > 0 else sides.no}"


def sentence_of(words: str) -> str:
    """Return the lean's words as the beginning of a sentence, without its full stop."""
    return {TOO_CLOSE: "It is too close to call", NOT_ENOUGH: "There is not enough to lean on yet"}.get(words, f"It {words}")


def becomes(before: Fraction, after: Fraction | None) -> str:
    """Return what a lean that was not too close has become."""
    if after is None:
        return NOTHING
    if is_close(after):
        return CLOSE_CALL
    return SAME if (after > 0) is (before > 0) else TURNED


def firmness_of(readings: Readings) -> Firmness:
    """Return how firm the lean is: what each reading's absence would make of it."""
    lean = lean_of(readings)
    if lean is None or is_close(lean):
        return Firmness("", (), None)
    cuts = {name: becomes(lean, lean_of(replace(readings, **{name: None}))) for name in readings.present()}
    without = tuple(name for name, after in cuts.items() if after != SAME)
    if not without:
        return Firmness("It holds whichever of these is left out.", (), True)
    if len(cuts) == 1:
        return Firmness(f"It rests on {ROPE_IN_A_SENTENCE[without[0]]} alone.", without, False)
    return Firmness(_cut_in_words(cuts), without, False)


def _cut_in_words(cuts: dict[str, str]) -> str:
    """Say what each cut does, the readings of one effect together."""
    effects = {
        TURNED: "it would lean the other way",
        CLOSE_CALL: "it would be too close to call",
        NOTHING: "there would not be enough to lean on",
    }
    parts = []
    for effect, words in effects.items():
        if ropes := [ROPE_IN_A_SENTENCE[name] for name, after in cuts.items() if after == effect]:
            parts.append(f"without {listed(ropes, 'or')} {words}")
    text = ", and ".join(parts)
    return f"{text[0].upper()}{text[1:]}."

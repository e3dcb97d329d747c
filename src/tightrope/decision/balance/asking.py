"""Ask first: whether one change is worth asking for before a no. It is offered with a question, and proposed only after a yes to it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from tightrope.decision.balance.headline import heaviest_first
from tightrope.decision.balance.readings import Readings, is_close, lean_of, list_of, weighed, weight_on
from tightrope.decision.balance.turns import turns_it
from tightrope.decision.balance.words import Sides, opened, quoted, rather, sides_of
from tightrope.decision.clock import above_zero
from tightrope.decision.kinds import Stage
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Change, Line, Side
from tightrope.decision.steps.money import money_presses
from tightrope.frozen import Frozen

HEAVY = 4
"""From this weight on, the heaviest line against is worth asking about. Our choice."""

CHANGED = {
    Change.PAY: "the pay",
    Change.DAYS: "the days",
    Change.START: "the start",
    Change.TITLE: "the title",
    Change.PLACE: "the place",
}


class AskFirst(Frozen):
    """One thing that could be asked for before a no."""

    line: int | None
    """The id of the line against; None: it is the pay as such."""
    change: Change | None
    why: str
    """"settles", "turns", "tips", "heaviest" or "pay"."""
    sentence: str
    question: str
    """What is asked before the letter is proposed."""


def ask_first_of(decision: Decision, readings: Readings, *, pay_speaks: bool) -> AskFirst | None:
    """Return what could be asked for; None when nothing is worth it, or when the yes has been given already.

    A line that settles it alone comes first, then one whose going would turn the lean, or tip one that is too close to call, then the
    heaviest, then the pay.
    """
    if decision.stage() is Stage.SAID_YES:
        return None
    sides = sides_of(decision)
    changeable = heaviest_first(line for line in decision.lines.lines if line.side is Side.AGAINST and line.change)
    inside = weighed(decision)
    lean = lean_of(readings)
    close = lean is not None and is_close(lean)
    turning, turns = _turning_weights(inside, readings), "tips" if close else "turns"
    most = max((line.weight for line in inside if line.side is Side.AGAINST), default=0)
    worth_it = (
        *((line, "settles") for line in changeable if line.settles),
        *((line, turns) for line in changeable if not line.settles and line.weight in turning),
        *((line, "heaviest") for line in changeable if not line.settles and line.weight == most >= HEAVY),
    )
    question = f"If they agree, will you {sides.do_yes}?"
    for line, why in worth_it[:1]:
        return AskFirst(line.id, line.change, why, _sentence(line, why, sides), question)
    if pay_speaks:
        return AskFirst(None, Change.PAY, "pay", "The pay is what stands in the way, and pay can be asked about.", question)
    if close and money_presses(decision) and above_zero(decision.money.if_paid):
        would = f"If it paid what you hoped, you would {rather(decision.money.if_paid)}{sides.do_yes}, and pay can be asked about."
        return AskFirst(None, Change.PAY, "pay", would, question)
    return None


def _turning_weights(inside: tuple[Line, ...], readings: Readings) -> frozenset[int]:
    """Return the weights of lines against whose going would turn a lean that is against, or make one that is too close a lean for it."""
    lean = lean_of(readings)
    if lean is None or (lean > 0 and not is_close(lean)):
        return frozenset()
    weight_for, weight_against = weight_on(inside, Side.FOR), weight_on(inside, Side.AGAINST)
    weights = {line.weight for line in inside if line.side is Side.AGAINST}
    without = {weight: list_of(weight_for, weight_against - weight, len(inside) - 1) for weight in weights}
    return frozenset(weight for weight, moved in without.items() if _helps(lean, lean_of(replace(readings, list=moved))))


def _helps(lean: Fraction, after: Fraction | None) -> bool:
    """Whether a lean is no longer against afterwards, or, where it was too close to call, is for it."""
    if is_close(lean):
        return after is not None and after > 0 and not is_close(after)
    return turns_it(lean, after)


def _sentence(line: Line, why: str, sides: Sides) -> str:
    what = quoted(line.text)
    could = f"they could change {CHANGED[line.change]}" if line.change else "they could change it"
    return {
        "settles": f"{opened(what)} settles it alone, and {could}.",
        "turns": f"Without {what} it would no longer lean that way, and {could}.",
        "tips": f"Without {what} it would lean towards {sides.yes}, and {could}.",
        "heaviest": f"{opened(what)} weighs the most against it, and {could}.",
    }[why]

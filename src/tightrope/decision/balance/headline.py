"""What stands first on the balance. In this order: a must-have not met, a line that settles it alone, one fact, torn, the lean."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction

from tightrope.decision.balance.lean import ROPE_IN_A_SENTENCE, sentence_of
from tightrope.decision.balance.readings import FULL_SCALE, Readings, points
from tightrope.decision.balance.words import named, opened, quoted, rather, sides_of
from tightrope.decision.deadlines import day_of
from tightrope.decision.model import Decision
from tightrope.decision.question import day_in_words
from tightrope.decision.steps.lines import Line, Side
from tightrope.frozen import Frozen

MUST_HAVE, SETTLES, ONE_FACT, TORN, LEAN, NOTHING = "must-have", "settles", "one fact", "torn", "lean", "nothing"
"""The kinds of headline, in the order in which they outrank each other."""

DISAGREE = "These disagree, and no sum can choose between them."

TORN_FROM = Fraction(1)
"""How far the answer this minute and the list stand apart in somebody who is torn. Our choice."""


class Headline(Frozen):
    """The first thing to read."""

    kind: str
    text: str
    """One or two sentences."""


def headline_of(decision: Decision, readings: Readings, words: str, today: date) -> Headline:
    """Return what leads, given the lean in words."""
    if unmet := unmet_must_haves(decision):
        return Headline(MUST_HAVE, _must_have(decision, unmet))
    if settling := settling_lines(decision):
        return Headline(SETTLES, _settles(decision, settling))
    if can_be_known(decision, today):
        return Headline(ONE_FACT, _one_fact(decision))
    if is_torn(decision, readings):
        return Headline(TORN, _torn(decision, readings))
    if readings.list is None and readings.direction is None:
        return Headline(NOTHING, f"{sentence_of(words)}. One line for or against, or one answer about direction, is a beginning.")
    return Headline(LEAN, f"{sentence_of(words)}.")


def unmet_must_haves(decision: Decision) -> tuple[str, ...]:
    """Return the must-haves that this job does not meet, in an order of their own."""
    return tuple(sorted(must.text for must in decision.offer.must_haves if must.met is False))


def settling_lines(decision: Decision) -> tuple[Line, ...]:
    """Return the lines that settle it alone, the heaviest first, in an order of their own."""
    return heaviest_first(line for line in decision.lines.lines if line.settles)


def heaviest_first(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return lines by weight and then by text, so that their order in the list never matters."""
    return tuple(sorted(lines, key=lambda line: (-line.weight, line.text, line.id or 0)))


def can_be_known(decision: Decision, today: date) -> bool:
    """Whether one fact would settle it, somebody can tell it in time, and the deadline is open or not yet past."""
    return bool(decision.direction.unknown) and decision.direction.can_they is True and not is_past(decision.offer.answer_by, today)


def is_past(moment: date | datetime | None, today: date) -> bool:
    """Whether a moment lies on a day before today."""
    return moment is not None and day_of(moment) < today


def is_torn(decision: Decision, readings: Readings) -> bool:
    """Whether the answer this minute and the list stand a whole unit apart."""
    final = decision.balance.final
    if final is None or readings.list is None:
        return False
    return abs(Fraction(points(final), FULL_SCALE) - readings.list) >= TORN_FROM


def _must_have(decision: Decision, unmet: tuple[str, ...]) -> str:
    subject = opened(named(unmet, "a must-have without words"))
    not_met = {1: "it is not", 2: "neither is"}.get(len(unmet), "none of them is")
    text = f"{subject} must be true of any job you take, and of this one {not_met}."
    if wanted := [line for line in settling_lines(decision) if line.side is Side.FOR]:
        text += f" {opened(_alone(wanted))} for {sides_of(decision).yes}. {DISAGREE}"
    elif refused := [line for line in settling_lines(decision) if line.side is Side.AGAINST]:
        text += f" {opened(_alone(refused))} for {sides_of(decision).no} too."
    return text


def _alone(lines: list[Line]) -> str:
    names = named([line.text for line in lines])
    return f"{names} settles it alone" if len(lines) == 1 else f"{names} each settle it alone"


def _settles(decision: Decision, lines: tuple[Line, ...]) -> str:
    sides = sides_of(decision)
    against = [line for line in lines if line.side is Side.AGAINST]
    wanted = [line for line in lines if line.side is Side.FOR]
    if against and wanted:
        return f"{opened(_alone(against))} for {sides.no}, and {_alone(wanted)} for {sides.yes}. {DISAGREE}"
    return f"{opened(_alone(against or wanted))}, for {sides.no if against else sides.yes}."


def open_fact(decision: Decision, today: date) -> str:
    """Return what is to be said of the one fact that would settle it; "" when none is named."""
    direction = decision.direction
    if not direction.unknown:
        return ""
    if can_be_known(decision, today):
        return _one_fact(decision)
    if direction.can_they is False:
        return f"What would settle it cannot be known in time: {quoted(direction.unknown)}."
    teller = f" {opened(quoted(direction.who_knows))} could tell you." if direction.who_knows else ""
    return f"What would settle it is not known yet: {quoted(direction.unknown)}.{teller}"


def _one_fact(decision: Decision) -> str:
    fact, who = decision.direction.unknown, decision.direction.who_knows
    deadline = decision.offer.answer_by
    teller = f"{quoted(who)} can tell you" if who else "It can still be found out"
    until = f"before {day_in_words(day_of(deadline))}" if deadline else "before you answer; nobody has named a day yet"
    return f"One fact would settle it: {quoted(fact)}. {opened(teller)} {until}."


def _torn(decision: Decision, readings: Readings) -> str:
    sides, final = sides_of(decision), points(decision.balance.final)
    mine, other = (sides.do_yes, sides.no) if final > 0 else (sides.do_no, sides.yes)
    list_says = "is even" if not readings.list else f"speaks for {other}"
    return f"You are torn: this minute you would {rather(final)}{mine}, while {ROPE_IN_A_SENTENCE['list']} {list_says}."

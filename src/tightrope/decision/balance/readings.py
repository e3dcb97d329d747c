"""The four readings and the lean, in exact fractions from -1 (turn it down) to +1 (take it). All numbers here are our choice.

"Can't tell yet" counts as 0 and makes a reading exist; what was not asked is left out; money is not here at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from fractions import Fraction
from typing import Any

from tightrope.decision.kinds import CANT_TELL
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Line, Side
from tightrope.decision.steps.people import Adviser, Asked
from tightrope.frozen import Frozen

HALF = Fraction(1, 2)

FULL_SCALE = 2
"""The end of a scale; a scale's points divided by it lie between -1 and +1."""

LIST_CALM = 6
"""Weight that the list carries in the middle, so that two lines alone never lean all the way. Our choice."""

PEOPLE_CALM = 1
"""The same for people, in advisers of weight 1. Our choice."""

PEOPLE_SHARE = Fraction(1, 5)
"""How much of the lean the people have when there is anything else. Our choice."""

CLOSE = Fraction(3, 20)
"""From here on it leans; below, it is too close to call. Our choice."""

CLEAR = Fraction(2, 5)
"""From here on it leans clearly. Our choice."""

FEELING = ("balance.final", "gut.tuesday", "people.friend", "direction.again")
"""The questions whose mean is the feeling."""

DIRECTION = ("direction.gives", "direction.teaches", "direction.manager", "direction.leave")
"""The questions whose mean is the direction."""


class Readings(Frozen):
    """The four readings, each from -1 to +1; None: nothing in it was answered."""

    feeling: Fraction | None
    list: Fraction | None
    direction: Fraction | None
    people: Fraction | None

    def present(self) -> tuple[str, ...]:
        """Return the names of the readings that exist."""
        return tuple(name for name in NAMES if getattr(self, name) is not None)


NAMES = tuple(f.name for f in fields(Readings))
"""The readings in the order of the ropes."""


def points(answer: Any) -> int:
    """Return what an answer on a scale counts, -2 to +2; can't tell counts as 0."""
    return 0 if answer is CANT_TELL else int(answer)


def answered(decision: Decision, ids: Iterable[str]) -> Mapping[str, int]:
    """Return the points of those questions that were answered."""
    answers = ((id, decision.value(id)) for id in ids)
    return {id: points(answer) for id, answer in answers if answer is not None}


def mean_of(total: int, count: int) -> Fraction | None:
    """Return the mean of `count` scales that add up to `total`, each divided by 2."""
    return Fraction(total, FULL_SCALE * count) if count else None


def weighed(decision: Decision) -> tuple[Line, ...]:
    """Return the lines inside the sums: those that do not settle it alone."""
    return tuple(line for line in decision.lines.lines if not line.settles)


def weight_on(lines: Iterable[Line], side: Side) -> int:
    """Return what the lines of one side weigh together."""
    return sum(line.weight for line in lines if line.side is side)


def list_of(weight_for: int, weight_against: int, count: int) -> Fraction | None:
    """Return the reading of `count` lines with these weights on the two sides."""
    return Fraction(weight_for - weight_against, weight_for + weight_against + LIST_CALM) if count else None


def heard(decision: Decision) -> tuple[Adviser, ...]:
    """Return the advisers whose lean was answered, "can't tell yet" included."""
    return tuple(adviser for adviser in decision.people.advisers if adviser.lean is not None)


def voice_of(adviser: Adviser) -> Fraction:
    """Return how much an adviser's word counts: 2, 1 or a half by what they know, halved for an interest and for a guess."""
    knows = (adviser.knows_field, adviser.knows_me)
    weight = Fraction(2) if knows == (True, True) else HALF if knows == (False, False) else Fraction(1)
    weight *= HALF if adviser.interest else 1
    return weight * (HALF if adviser.asked is Asked.GUESS else 1)


def people_of(total: Fraction, voices: Fraction) -> Fraction | None:
    """Return the reading of advisers whose voices are `voices` together, and times lean / 2 `total`."""
    return total / (voices + PEOPLE_CALM) if voices else None


def people_total(advisers: Iterable[Adviser]) -> Fraction:
    """Return the sum of voice times lean / 2."""
    return sum((voice_of(adviser) * points(adviser.lean) / FULL_SCALE for adviser in advisers), Fraction(0))


def voices_of(advisers: Iterable[Adviser]) -> Fraction:
    """Return the sum of the voices."""
    return sum((voice_of(adviser) for adviser in advisers), Fraction(0))


def readings_of(decision: Decision) -> Readings:
    """Return the four readings of a decision."""
    lines, advisers = weighed(decision), heard(decision)
    feeling, direction = answered(decision, FEELING), answered(decision, DIRECTION)
    return Readings(
        feeling=mean_of(sum(feeling.values()), len(feeling)),
        list=list_of(weight_on(lines, Side.FOR), weight_on(lines, Side.AGAINST), len(lines)),
        direction=mean_of(sum(direction.values()), len(direction)),
        people=people_of(people_total(advisers), voices_of(advisers)),
    )


def lean_of(readings: Readings) -> Fraction | None:
    """Return the lean; None when neither the list nor the direction exists."""
    if readings.list is None and readings.direction is None:
        return None
    own = [reading for reading in (readings.feeling, readings.list, readings.direction) if reading is not None]
    mean = sum(own, Fraction(0)) / len(own)
    return mean if readings.people is None else PEOPLE_SHARE * readings.people + (1 - PEOPLE_SHARE) * mean


def is_close(lean: Fraction) -> bool:
    """Whether a lean is too close to call."""
    return abs(lean) < CLOSE

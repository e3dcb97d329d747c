"""The spark: whether it went out or caught, and between which marks. It is told and never counted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from tightrope.decision.steps.gut import Spark
from tightrope.frozen import Frozen
from tightrope.text import one_line

FALLEN = 3
"""Points from the second-highest earlier mark, or the second-lowest, that make a fizzle or a kindling. Our choice."""

FIZZLE, KINDLING, BOTH, DOWN, UP, LEVEL = "fizzle", "kindling", "both", "down", "up", "level"
"""What the marks show; "down", "up" and "level" are all that two marks can say."""

AT_OFFER = ("the advert", "the first talk", "the last talk", "the offer", "today")
AT_SECOND = ("the advert", "the invitation", "the first talk", "the second invitation", "today")

OUR_LINE = "It is memory, and the measure is our own choice."


class Stretch(Frozen):
    """The way from one mark to the next one that was set."""

    start: int
    end: int
    """Places among the five marks, 0 to 4."""
    change: int
    note: str


def mark_names(*, second: bool) -> tuple[str, ...]:
    """Return what the five marks are called at this stage."""
    return AT_SECOND if second else AT_OFFER


def movement_of(spark: Spark | None) -> str | None:
    """Return which of the six movements the marks show; None when today or every earlier mark is missing, or nothing stands out."""
    if spark is None or spark.today is None:
        return None
    earlier = sorted(mark for mark in spark.marks()[:-1] if mark is not None)
    if len(earlier) < 2:
        return (DOWN if spark.today < earlier[0] else UP if spark.today > earlier[0] else LEVEL) if earlier else None
    fell, rose = earlier[-2] - spark.today >= FALLEN, spark.today - earlier[1] >= FALLEN
    return BOTH if fell and rose else FIZZLE if fell else KINDLING if rose else None


def stretches(spark: Spark) -> tuple[Stretch, ...]:
    """Return the ways between the marks that were set, in order of time."""
    set_marks = [(place, mark) for place, mark in enumerate(spark.marks()) if mark is not None]
    return tuple(Stretch(start, end, after - before, spark.notes()[end]) for (start, before), (end, after) in pairwise(set_marks))


def steepest(spark: Spark, sign: int) -> Stretch | None:
    """Return the stretch with the largest fall (`sign` -1) or rise (+1), the later of two equal ones; None when there is none."""
    moving = [stretch for stretch in stretches(spark) if stretch.change * sign > 0]
    return max(moving, key=lambda stretch: (stretch.change * sign, stretch.end), default=None)


def spark_words(spark: Spark | None, second: bool = False) -> str:
    """Return what the spark did, in one or two sentences with its stretch; "" when there is nothing to tell."""
    movement = movement_of(spark)
    if spark is None or movement is None:
        return ""
    return WORDS[movement](spark, mark_names(second=second))


def _fizzle(spark: Spark, names: tuple[str, ...]) -> str:
    return f"The spark went out{_between(steepest(spark, -1), names)}. {OUR_LINE}"


def _kindling(spark: Spark, names: tuple[str, ...]) -> str:
    return f"The spark caught{_between(steepest(spark, 1), names)}. {OUR_LINE}"


def _two_marks(direction: str) -> Callable[[Spark, tuple[str, ...]], str]:
    def say(spark: Spark, names: tuple[str, ...]) -> str:
        place = next(place for place, mark in enumerate(spark.marks()) if mark is not None)
        return f"The spark is {direction} at {names[place]}. Two marks say no more than that."

    return say


WORDS: dict[str, Callable[[Spark, tuple[str, ...]], str]] = {
    FIZZLE: _fizzle,
    KINDLING: _kindling,
    BOTH: lambda *_: f"The spark has been much higher and much lower than it is today. {OUR_LINE}",
    DOWN: _two_marks("lower today than"),
    UP: _two_marks("higher today than"),
    LEVEL: _two_marks("today where it was"),
}


def _between(stretch: Stretch | None, names: tuple[str, ...]) -> str:
    """Say when it happened, and what the person noted about it."""
    if stretch is None:
        return ""
    when = f" between {names[stretch.start]} and {names[stretch.end]}"
    return f"{when} (“{one_line(stretch.note)}”)" if stretch.note.strip() else when

"""When the spark went out, or caught."""

from __future__ import annotations

import pytest
from hypothesis import given

from strategies import records
from tightrope.decision.spark import movement_of, spark_words, steepest
from tightrope.decision.steps.gut import Spark

OURS = " It is memory, and the measure is our own choice."
TWO = ". Two marks say no more than that."


@pytest.mark.parametrize(
    ("marks", "movement"),
    [
        ((5, 8, 9, 3, 2), "fizzle"),
        ((5, 8, 9, 3, 5), "fizzle"),  # the second-highest, 8, is exactly 3 above
        ((5, 8, 9, 3, 6), None),
        ((None, 9, 9, None, 6), "fizzle"),
        ((None, 9, 5, None, 3), None),  # one high mark is an evening
        ((2, 3, 4, 5, 6), "kindling"),
        ((1, 3, 9, 9, 5), "fizzle"),
        ((2, 2, 9, 9, 5), "both"),
        ((None, None, None, 9, 2), "down"),
        ((2, None, None, None, 9), "up"),
        ((None, 4, None, None, 4), "level"),
        ((None, None, None, None, 4), None),
        ((5, 8, 9, 3, None), None),
        ((0, 0, 0, 0, 0), None),
        ((None,) * 5, None),
    ],
)
def test_a_fizzle_needs_the_second_highest_mark_and_a_kindling_the_second_lowest(
    marks: tuple[int | None, ...], movement: str | None
) -> None:
    assert movement_of(Spark(*marks)) == movement


@pytest.mark.parametrize(
    ("spark", "second", "words"),
    [
        (Spark(5, 8, 9, 3, 2), False, f"The spark went out between the last talk and the offer.{OURS}"),
        (Spark(5, 8, 9, 3, 2), True, f"The spark went out between the first talk and the second invitation.{OURS}"),
        (
            Spark(5, 8, 9, 3, 2, before_offer="mostly reports"),
            False,
            f"The spark went out between the last talk and the offer (“mostly reports”).{OURS}",
        ),
        (Spark(9, None, 9, None, 2), False, f"The spark went out between the last talk and today.{OURS}"),
        (Spark(9, 6, 6, 3, 3), False, f"The spark went out between the last talk and the offer.{OURS}"),  # of two equal falls the later
        (Spark(1, 2, 2, 8, 8), False, f"The spark caught between the last talk and the offer.{OURS}"),
        (Spark(offer=9, today=2), False, f"The spark is lower today than at the offer{TWO}"),
        (Spark(advert=2, today=9), False, f"The spark is higher today than at the advert{TWO}"),
        (Spark(first=2, today=2), True, f"The spark is today where it was at the invitation{TWO}"),
        (Spark(3, 3, 3, 3, 3), False, ""),
        (None, False, ""),
    ],
)
def test_it_is_told_with_the_stretch_in_which_it_happened(spark: Spark | None, second: bool, words: str) -> None:
    assert spark_words(spark, second) == words


@given(records(Spark))
def test_a_fizzle_always_has_a_fall_and_a_kindling_a_rise(spark: Spark) -> None:
    movement = movement_of(spark)

    if movement in ("fizzle", "both"):
        assert steepest(spark, -1) is not None
    if movement in ("kindling", "both"):
        assert steepest(spark, 1) is not None
    assert bool(spark_words(spark, False)) is (movement is not None)

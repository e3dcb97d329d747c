"""The balance is redrawn while a line is being weighed, so it has to be quick, and its cost may grow no faster than the list."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest

from strategies import CREATED, TODAY
from tightrope.decision.balance import balance_of, guards_of, working_of
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.gut import Gut
from tightrope.decision.steps.lines import Change, ForAndAgainst, Known, Line, Side
from tightrope.decision.steps.people import Adviser, Asked, People

SUBJECTS = ("reports", "commute", "mentor", "salary", "weekends", "contract", "purpose")


def decision_with(count: int) -> Decision:
    """Return a decision with so many different lines, seven advisers and every scale answered."""
    lines = tuple(
        Line(
            number,
            f"{SUBJECTS[number % 7]} as in case {'abcdefghij'[number % 10]}{number}",
            Side.AGAINST if number % 5 < 3 else Side.FOR,
            number % 5 + 1,
            change=Change.DAYS if number % 3 else None,
            known=Known.GUESS if number % 2 else Known.SEEN,
        )
        for number in range(1, count + 1)
    )
    advisers = tuple(Adviser(number, f"Adviser {number}", number % 5 - 2, Asked.GUESS, True, number % 2 == 0) for number in range(1, 8))
    return Decision(
        "2026-11-22-7f3k",
        CREATED,
        CREATED,
        gut=Gut(tuesday=-1),
        lines=ForAndAgainst(lines),
        direction=Direction(gives=-1, teaches=-2, again=0, manager=1, leave=-1),
        people=People(advisers, friend=-1),
        balance=Balance(final=-2),
    )


def seconds(decision: Decision) -> float:
    """Return the quickest of a few runs, for other programs take turns on the same processor."""

    def once() -> float:
        start = perf_counter()
        balance_of(decision, TODAY)
        return perf_counter() - start

    return min(once() for _ in range(5))


@pytest.mark.parametrize(("count", "limit"), [(50, 0.020), (500, 0.200)])
def test_the_balance_is_there_at_once(count: int, limit: float) -> None:
    assert seconds(decision_with(count)) < limit


def test_it_grows_no_faster_than_the_list() -> None:
    assert seconds(decision_with(5_000)) < 20 * max(seconds(decision_with(500)), 0.001)


def test_guards_and_working_keep_up_with_a_long_list() -> None:
    decision = decision_with(500)
    same = replace(decision, lines=ForAndAgainst(tuple(replace(line, text=f"number {line.id}") for line in decision.lines.lines)))

    start = perf_counter()
    for one in (decision, same):
        guards_of(one)
        working_of(one, TODAY)

    assert perf_counter() - start < 0.4

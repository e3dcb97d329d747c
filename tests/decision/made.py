"""Decisions made by hand, in a line, for tests that need one certain thing."""

from __future__ import annotations

from typing import Any

from strategies import CREATED
from tightrope.decision.balance import Balance, balance_of
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Line, Side


def decided(**answers: Any) -> Decision:
    """Return a decision with these answers, their ids written with two underscores: `decided(money__savings=100)`."""
    decision = Decision("2026-11-22-7f3k", CREATED, CREATED)
    for id, value in answers.items():
        decision = decision.answer(id.replace("__", "."), value)
    return decision


def lines(*given: tuple[int, str] | Line) -> tuple[Line, ...]:
    """Return lines: (5, "text") speaks for, (-5, "text") against; a line that is whole already keeps all but its id."""
    made = []
    for id, one in enumerate(given, 1):
        line = one if isinstance(one, Line) else Line(None, one[1], Side.FOR if one[0] > 0 else Side.AGAINST, abs(one[0]))
        made.append(Line(id, line.text, line.side, line.weight, line.settles, line.sayable, line.change, line.known))
    return tuple(made)


def told(balance: Balance, kind: str) -> list[str]:
    """Return what is told of one kind."""
    return [one.text for one in balance.told if one.kind == kind]


def told_to(decision: Decision, kind: str, today: Any) -> list[str]:
    """Return what a decision's balance tells of one kind."""
    return told(balance_of(decision, today), kind)

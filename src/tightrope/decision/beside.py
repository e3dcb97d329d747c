"""What is shown beside a question while it is answered: arithmetic about the world, never a score."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from tightrope.decision.clock import clock_of
from tightrope.decision.deadlines import day_of, has_passed, how_far
from tightrope.decision.question import Amount, Day, Moment, Months, Question

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

MONEY = ("savings", "spending", "other_income", "other_income_until", "earning", "goes_on", "search")
"""The questions of money after which the arithmetic is worth a look."""


def beside(decision: Decision, id: str, today: date) -> tuple[str, ...]:
    """Return the lines that stand beside a question."""
    step, name = id.split(".")
    if id == "balance.coin" and decision.balance.face:
        return (f"The coin shows: {decision.words('balance.face')}.",)
    if step == "money" and name in MONEY:
        return _money(decision, today)
    if id in ("direction.gives", "direction.teaches"):
        return _wanted(decision, name)
    if id in ("after.felt_one", "after.felt_six"):
        return _said_before(decision)
    return ()


def _wanted(decision: Decision, name: str) -> tuple[str, ...]:
    """What "that" is, in the person's own words."""
    wants = decision.direction
    if name == "teaches":
        return (f"You want to be able to say: I can “{wants.able}”",)
    rather = f" rather than “{wants.rather}”" if wants.rather else ""
    return (
        f"You want more “{wants.more}”{rather}." if wants.more else "What you want more of. You have not said it yet; back goes there.",
    )


def understood(question: Question, value: Any, now: datetime, currency: str) -> str:
    """Return how a typed day or amount was understood: "Friday 27 November 2026, in 5 days"; "" for other answers and for none."""
    if value is None or not isinstance(question, Day | Moment | Amount | Months):
        return ""
    said = question.words(value, currency)
    if not isinstance(question, Day | Moment):
        return said
    passed = ". That has passed." if has_passed(value, now) else ""
    return f"{said}, {how_far(day_of(value), now.date())}{passed}"


def _said_before(decision: Decision) -> tuple[str, ...]:
    """What was said then, to be put beside what is felt now."""
    said = (("You thought you would feel", decision.after.predict), ("How sure you were", decision.balance.how_sure))
    felt = (("A month on it felt", decision.after.felt_one),)
    return tuple(f"{what}: “{words}”" for what, words in (*said, *felt) if words)


def _money(decision: Decision, today: date) -> tuple[str, ...]:
    clock = clock_of(decision, today)
    return clock.sentences[: 3 if clock.rough else 2] if clock and decision.money.spending else ()

"""A decision as `show --json` gives it to other programs."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from tightrope.decision.balance import Balance, balance_of
from tightrope.decision.balance.readings import NAMES
from tightrope.decision.clock import Clock
from tightrope.decision.kinds import CantTell
from tightrope.decision.model import Decision
from tightrope.decision.question import dumped
from tightrope.decision.steps import STEPS
from tightrope.decision.steps.balance import OUTCOME


def shape_of(decision: Decision, today: date) -> dict[str, Any]:
    """Return the decision with its balance on the day `today`."""
    balance = balance_of(decision, today)
    return {
        "id": decision.id,
        "title": decision.title(),
        "stage": decision.offer.stage,
        "status": decision.status(),
        "way": decision.way,
        "step": decision.at,
        "answers": {step.name: dumped(getattr(decision, step.name)) for step in STEPS},
        "readings": {name: _number(getattr(balance.readings, name)) for name in NAMES},
        "lean": _number(balance.lean),
        "words": balance.words,
        "headline": {"kind": balance.headline.kind, "text": balance.headline.text},
        "firmness": {"holds": balance.firmness.holds, "without": list(balance.firmness.without), "text": balance.firmness.text},
        "turns": list(balance.turns),
        "money": money_of(balance.money, balance),
        "decision": decided(decision),
    }


def money_of(clock: Clock | None, balance: Balance) -> dict[str, Any]:
    """Return what the money allows, in months; null where nothing was said or nothing drains."""
    return {
        "runway_months": _number(clock.runway if clock else None),
        "usable_months": _number(clock.usable if clock else None),
        "pressure": clock.pressure if clock else None,
        "latest": clock.latest if clock else None,
        "speaking": balance.speaking,
    }


def decided(decision: Decision) -> dict[str, Any] | None:
    """Return what the person decided; None: nothing yet."""
    outcome = decision.outcome()
    if outcome is None:
        return None
    taken = decision.balance
    agreed = taken.agreed.value if isinstance(taken.agreed, CantTell) else taken.agreed
    return {
        "outcome": outcome,
        "words": OUTCOME.words(outcome, stage=decision.stage()),
        "agreed": agreed,
        "reason": taken.reason or None,
        "how_sure": taken.how_sure or None,
        "ask_again": taken.ask_again,
        "letter": decision.kind(),
    }


def _number(exact: Fraction | None) -> float | None:
    return None if exact is None else float(exact)

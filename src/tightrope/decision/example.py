"""A finished decision to look at. It is nobody's, it is saved nowhere, and its dates lie around today."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from tightrope.decision.kinds import Address, Outcome, Sender, Stage
from tightrope.decision.model import Decision
from tightrope.decision.steps.gut import Call, Newness, Spark
from tightrope.decision.steps.letter import Door
from tightrope.decision.steps.lines import Change, Known, Line, Side
from tightrope.decision.steps.money import Level
from tightrope.decision.steps.offer import CameBy, Instead, Thanked
from tightrope.decision.steps.people import Adviser, Asked, Household


def example(now: datetime, today: date) -> Decision:
    """Return the example, answered up to the balance."""
    decision = Decision("0000-00-00-demo", now, now, at="balance.outcome")
    for id, value in {**_offer(today), **_gut(), **_lines(), **_money(), **_direction(), **_people()}.items():
        decision = decision.answer(id, value)
    return decision.answer("gut.sealed_at", now - timedelta(days=1))


def decided_example(now: datetime, today: date) -> Decision:
    """Return the example with its decision taken, so that its letter can be seen."""
    return example(now, today).answer("balance.outcome", Outcome.NO)


def _offer(today: date) -> dict[str, object]:
    thanks = (Thanked(1, "Tom", "showed me round the site"),)
    return {
        "offer.stage": Stage.OFFER,
        "offer.role": "data analyst",
        "offer.company": "Northwind",
        "offer.answer_by": datetime.combine(today + timedelta(days=2), time(17)),
        "offer.instead": Instead.LOOKING,
        "offer.sender": "Priya",
        "offer.address": Address.FIRST_NAME,
        "offer.sender_is": Sender.MANAGER,
        "offer.sender_deed": "was open about how much of the week is reporting",
        "offer.came_by": CameBy.PHONE,
        "offer.signed": "Sam Ortiz",
        "offer.thanks": thanks,
    }


def _gut() -> dict[str, object]:
    return {
        "gut.sealed": "I want to want it, and I don't.",
        "gut.call": Call.RELIEVED,
        "gut.spark": Spark(5, 8, 9, 3, 2, before_offer="they told me it is mostly reports"),
        "gut.tuesday": -1,
        "gut.any_job": Newness.THIS,
    }


def _lines() -> dict[str, object]:
    lines = (
        Line(1, "Mostly reports, little field work", weight=5, sayable=True, known=Known.INSIDE),
        Line(2, "A long commute", weight=3, change=Change.PLACE, known=Known.SEEN),
        Line(3, "They could not say who leads it", weight=2, known=Known.SEEN),
        Line(4, "More pay than now", Side.FOR, weight=4, known=Known.SEEN),
        Line(5, "Ten people to learn from", Side.FOR, weight=3, known=Known.GUESS),
    )
    return {"lines.lines": lines}


def _money() -> dict[str, object]:
    return {
        "money.currency": "EUR",
        "money.in_the_bank": -1,
        "money.level": Level.MID,
        "money.savings": 900_000,
        "money.spending": 210_000,
        "money.pay": 260_000,
        "money.hoped": 290_000,
    }


def _direction() -> dict[str, object]:
    return {
        "direction.more": "field work",
        "direction.rather": "reporting",
        "direction.gives": -1,
        "direction.teaches": -1,
        "direction.again": -1,
        "direction.manager": 1,
        "direction.leave": 0,
        "direction.liked": True,
        "letter.door": (Door.HELP, Door.LINKEDIN),
    }


def _people() -> dict[str, object]:
    advisers = (
        Adviser(1, "my sister", -1, Asked.ASKED, knows_field=False, knows_me=True, why="you sounded flat"),
        Adviser(2, "Ines", 1, Asked.ASKED, knows_field=True, knows_me=False, why="good name to have"),
    )
    return {"people.advisers": advisers, "people.household": Household.FINE, "people.friend": -1, "balance.final": -1}

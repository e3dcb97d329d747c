"""Decisions for the tests of letters: the three whose letters the design gives, word for word."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from tightrope.decision.kinds import Address, Kind, Outcome, Sender, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.letter import Door, Letter
from tightrope.decision.steps.lines import Change
from tightrope.decision.steps.offer import CameBy, Instead, Offer, Thanked

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


def decision(**steps: Any) -> Decision:
    """Return a decision with some steps filled."""
    return Decision(id="2026-11-22-7f3k", created=NOW, updated=NOW, **{"way": Way.FULL, **steps})


PRIYA = decision(
    offer=Offer(
        stage=Stage.OFFER, role="data analyst", company="Northwind", sender="Priya", address=Address.FIRST_NAME, sender_is=Sender.MANAGER,
        sender_deed="was open about how much of the week is reporting", came_by=CameBy.PHONE, signed="Sam Ortiz",
        thanks=(Thanked(1, "Tom", "showed me round the site"),),
    ),
    direction=Direction(more="field work", rather="reporting", liked=True),
    balance=Balance(outcome=Outcome.NO),
    letter=Letter(door=(Door.HELP, Door.LINKEDIN)),
)  # fmt: skip

LENA = decision(
    offer=Offer(
        stage=Stage.SECOND, role="field engineer", company="Contoso", sender="Lena", address=Address.FIRST_NAME, sender_is=Sender.RECRUITER,
        came_by=CameBy.MAIL, signed="Sam Ortiz", thanks=(Thanked(1, "Mr Okafor", "first conversation"),),
        slot=datetime.fromisoformat("2026-11-26T10:00"), instead=Instead.STAY, instead_why="finish the project I began",
    ),
    balance=Balance(outcome=Outcome.NO),
)  # fmt: skip

HALVORSEN = decision(
    offer=Offer(
        stage=Stage.OFFER, role="office manager", company="Fabrikam", sender="Ms Halvorsen", address=Address.SURNAME, signed="Sam Ortiz",
        came_by=CameBy.MAIL,
    ),
    balance=Balance(outcome=Outcome.ASK_FIRST, agreed=True),
    letter=Letter(
        kind=Kind.ASK_FIRST, change=Change.START, wish="start on 1 June", because="my notice ends on 31 May, and the offer names 1 May",
    ),
)  # fmt: skip

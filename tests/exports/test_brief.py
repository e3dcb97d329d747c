"""The brief for a mentor gives the facts of both sides and no lean."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

from strategies import decisions
from tightrope.decision.kinds import Stage
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.gut import Gut
from tightrope.decision.steps.lines import ForAndAgainst, Known, Line, Side
from tightrope.decision.steps.offer import Offer
from tightrope.exports import brief_of

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stage", "held"),
    [
        (Stage.OFFER, "I have an offer"),
        (Stage.SECOND, "I have been called back for a second interview"),
        (Stage.SAID_YES, "I have said yes to an offer"),
    ],
)
def test_the_brief_says_what_is_held(stage: Stage, held: str) -> None:
    decision = Decision("2026-11-22-7f3k", NOW, NOW, offer=Offer(stage=stage, role="data analyst"))
    assert brief_of(decision, TODAY).startswith(f"{held}: data analyst.\n")


def test_the_brief_tells_both_sides_and_asks_four_questions() -> None:
    lines = (Line(1, "long commute", Side.AGAINST, 5, known=Known.SEEN), Line(2, "good people", Side.FOR, 1))
    decision = Decision("2026-11-22-7f3k", NOW, NOW, offer=Offer(role="data analyst", company="Northwind"), lines=ForAndAgainst(lines))

    brief = brief_of(decision, TODAY)

    assert brief.startswith("I have an offer: data analyst at Northwind.\n")
    assert "- long commute (seen it)" in brief
    assert brief.index("good people") < brief.index("long commute")
    assert brief.endswith("What would you do?\nWhat worries you?\nWhat have I not asked?\nHow sure are you?\n")


@settings(max_examples=60, deadline=None)
@given(decision=decisions())
def test_the_brief_is_the_same_whichever_way_the_person_leans(decision: Decision) -> None:
    unlean = replace(decision, gut=Gut(), balance=Balance())

    assert brief_of(decision, TODAY) == brief_of(unlean, TODAY)

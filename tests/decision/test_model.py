"""The decision and its transitions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made import decided
from strategies import CREATED, answers_to, decisions
from tightrope.decision.kinds import CANT_TELL, Kind, Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.gut import Spark

LATER = timedelta(hours=12)


@given(decisions(), st.sampled_from(tuple(QUESTIONS)))
def test_the_same_answer_returns_the_very_same_decision(decision: Decision, id: str) -> None:
    assert decision.answer(id, decision.value(id)) is decision


@given(decisions(), st.data())
def test_an_answer_changes_its_own_field_and_a_new_outcome_what_followed_from_the_old(decision: Decision, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(tuple(id for id, asked in QUESTIONS.items() if id == asked.shows and id != "money.currency")))
    answer = data.draw(answers_to(QUESTIONS[id].question))

    changed = decision.answer(id, answer)

    assert changed.value(id) == answer
    others = {other for other, asked in QUESTIONS.items() if asked.shows != id}
    if changed.outcome() is not decision.outcome():
        others -= {"after.tasks", "after.folded_at", "after.review_one", "after.review_six"}
    assert all(changed.value(other) == decision.value(other) for other in others)


def test_no_and_nothing_yes_and_one_are_different_answers() -> None:
    assert decided(direction__liked=False).direction.liked is False
    assert decided(balance__final=1).answer("balance.final", True).balance.final is True


def test_standing_and_ways_return_the_very_same_decision_when_nothing_moves() -> None:
    decision = decided()

    assert decision.go(decision.at) is decision
    assert decision.take_way(decision.way) is decision
    assert decision.go("gut.sealed").at == "gut.sealed"


def test_a_sealed_note_keeps_the_moment_of_its_last_word() -> None:
    decision = decided().answer("gut.sealed", "no", now=CREATED).answer("gut.sealed", "yes", now=CREATED + LATER)

    assert decision.gut.sealed_at == CREATED + LATER
    assert decision.answer("gut.call", None, now=CREATED).gut.sealed_at == CREATED + LATER


def test_each_reading_of_the_gut_is_kept_with_its_time() -> None:
    once = decided().answer("gut.spark", Spark(today=7), now=CREATED).answer("gut.tuesday", 1, now=CREATED + timedelta(minutes=1))
    twice = once.answer("gut.spark", Spark(today=2), now=CREATED + LATER)

    assert [(reading.at, reading.spark, reading.tuesday) for reading in once.gut.readings] == [(CREATED, 7, 1)]
    assert [(reading.id, reading.at, reading.spark, reading.tuesday) for reading in twice.gut.readings] == [
        (1, CREATED, 7, 1),
        (2, CREATED + LATER, 2, 1),
    ]


def test_the_gut_is_asked_again_after_half_a_day_until_it_is_decided() -> None:
    decision = decided().answer("gut.tuesday", -1, now=CREATED)

    assert not decision.read_again_due(CREATED + LATER - timedelta(seconds=1))
    assert decision.read_again_due(CREATED + LATER)
    assert not decision.answer("balance.outcome", Outcome.NO).read_again_due(CREATED + LATER)
    assert decision.answer("balance.outcome", Outcome.NOT_YET).read_again_due(CREATED + LATER)
    assert not decided().read_again_due(CREATED + LATER)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({}, None),
        ({"letter__kind": Kind.DECLINE}, Kind.DECLINE),
        ({"balance__outcome": Outcome.NO}, Kind.DECLINE),
        ({"balance__outcome": Outcome.NO, "offer__stage": Stage.SECOND}, Kind.WITHDRAW),
        ({"balance__outcome": Outcome.NO, "offer__stage": Stage.SAID_YES}, Kind.TAKE_BACK),
        ({"balance__outcome": Outcome.YES, "offer__stage": Stage.SAID_YES}, None),
        ({"balance__outcome": Outcome.ASK_TIME, "offer__stage": Stage.SAID_YES}, None),
        ({"balance__outcome": Outcome.ASK_FIRST, "balance__agreed": True, "offer__stage": Stage.SAID_YES}, None),
        ({"balance__outcome": Outcome.YES}, Kind.ACCEPT),
        ({"balance__outcome": Outcome.YES, "offer__stage": Stage.SECOND}, None),
        ({"balance__outcome": Outcome.ASK_TIME}, Kind.ASK_TIME),
        ({"balance__outcome": Outcome.ASK_FIRST}, None),
        ({"balance__outcome": Outcome.ASK_FIRST, "balance__agreed": False}, None),
        ({"balance__outcome": Outcome.ASK_FIRST, "balance__agreed": CANT_TELL}, None),
        ({"balance__outcome": Outcome.ASK_FIRST, "balance__agreed": True}, Kind.ASK_FIRST),
        ({"balance__outcome": Outcome.NOT_YET, "letter__kind": Kind.DECLINE}, None),
    ],
)
def test_the_letter_follows_from_the_decision(answers: dict[str, Any], kind: Kind | None) -> None:
    assert decided(**answers).kind() is kind


def test_the_letter_alone_is_the_one_that_was_chosen() -> None:
    assert decided(letter__kind=Kind.WITHDRAW, balance__outcome=Outcome.YES).take_way(Way.LETTER).kind() is Kind.WITHDRAW


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ({}, "A job offer"),
        ({"offer__stage": Stage.SECOND}, "A second interview"),
        ({"offer__stage": Stage.SAID_YES}, "A job you said yes to"),
        ({"letter__kind": Kind.WITHDRAW}, "A second interview"),
        ({"letter__kind": Kind.TAKE_BACK}, "A job you said yes to"),
        ({"letter__kind": Kind.WITHDRAW, "offer__stage": Stage.OFFER}, "A job offer"),
        ({"offer__role": "data analyst"}, "Data analyst"),
        ({"offer__company": "Northwind"}, "A job at Northwind"),
        ({"offer__role": "data analyst", "offer__company": "Northwind"}, "Data analyst at Northwind"),
        ({"offer__role": "[/]"}, "[/]"),
    ],
)
def test_a_decision_is_called_after_its_job(answers: dict[str, Any], title: str) -> None:
    assert decided(**answers).title() == title


def test_not_yet_is_no_decision_and_folding_closes_it() -> None:
    assert decided(balance__outcome=Outcome.NOT_YET).status() == "open"
    assert decided(balance__outcome=Outcome.NO).status() == "decided"
    assert decided(balance__outcome=Outcome.NO, after__folded_at=CREATED).status() == "closed"


@pytest.mark.parametrize(
    ("before", "after", "savings"), [("EUR", "GBP", 220_000), ("EUR", "JPY", 2_200), ("JPY", "EUR", 22_000_000), ("", "JPY", 220_000)]
)
def test_another_currency_keeps_the_numbers_that_were_typed(before: str, after: str, savings: int) -> None:
    decision = decided(money__currency=before, money__savings=220_000).answer("money.currency", after)

    assert decision.money.savings == savings


@given(decisions())
def test_every_answer_can_be_said_in_the_words_of_its_stage(decision: Decision) -> None:
    assert all(isinstance(decision.words(id), str) for id in QUESTIONS)

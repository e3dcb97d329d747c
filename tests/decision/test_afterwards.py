"""After the decision: the checklist says nothing that the answers do not call for, and the looks back come when they are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given

from strategies import decisions
from tightrope.decision.afterwards import (
    FIRST_LOOK,
    SECOND_LOOK,
    deadline_of,
    folded,
    look_back_due,
    next_look_back,
    reminder_of,
    tasks_for,
)
from tightrope.decision.example import example
from tightrope.decision.kinds import Outcome
from tightrope.decision.model import Decision

NOW = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def turned_down() -> Decision:
    return example(NOW, TODAY).answer("balance.outcome", Outcome.NO)


def test_a_no_has_a_letter_thanks_the_request_and_the_other_applications_to_see_to() -> None:
    tasks = [task.what for task in tasks_for(turned_down(), TODAY)]
    assert tasks == ["send the letter", "thank Tom", "send Priya a LinkedIn request", "go on with your other applications"]


def test_no_linkedin_request_to_somebody_one_did_not_like() -> None:
    tasks = tasks_for(turned_down().answer("direction.liked", False), TODAY)
    assert not any("LinkedIn" in task.what for task in tasks)


def test_the_letter_is_never_to_be_sent_after_its_deadline() -> None:
    decision = turned_down().answer("offer.answer_by", TODAY)
    assert tasks_for(decision, TODAY)[0].due == TODAY


def test_not_yet_leaves_nothing_to_send() -> None:
    assert tasks_for(turned_down().answer("balance.outcome", Outcome.NOT_YET), TODAY) == ()


def test_a_look_back_is_due_in_its_time_and_asked_once() -> None:
    decision = folded(turned_down(), NOW, TODAY)
    assert look_back_due(decision, TODAY) is None
    assert look_back_due(decision, TODAY + FIRST_LOOK) == "after.felt_one"
    felt = decision.answer("after.felt_one", "relieved")
    assert look_back_due(felt, TODAY + SECOND_LOOK - timedelta(days=1)) is None
    assert look_back_due(felt, TODAY + SECOND_LOOK) == "after.felt_six"


def test_folding_closes_the_decision() -> None:
    assert folded(turned_down(), NOW, TODAY).status() == "closed"


@given(decisions())
def test_every_decision_has_a_checklist_of_whole_sentences(decision: Decision) -> None:
    tasks = tasks_for(decision, TODAY)
    assert [task.id for task in tasks] == list(range(1, len(tasks) + 1))
    assert all(task.what.strip() == task.what != "" for task in tasks)


@given(decisions())
def test_the_next_look_back_is_never_one_that_was_answered(decision: Decision) -> None:
    after = decision.after
    assert (next_look_back(decision) is None) == (
        (after.review_one is None or bool(after.felt_one or after.felt_six)) and (after.review_six is None or bool(after.felt_six))
    )


def asking_for_time(*, sent: bool) -> Decision:
    decision = example(NOW, TODAY).answer("offer.answer_by", datetime(2026, 11, 27, 17)).answer("balance.outcome", Outcome.ASK_TIME)
    decision = decision.answer("letter.ask_until", date(2026, 12, 2))
    return decision.answer("after.tasks", tuple(replace(task, done=sent) for task in tasks_for(decision, TODAY)))


def test_the_day_they_named_counts_until_they_were_asked_for_another() -> None:
    assert deadline_of(asking_for_time(sent=False)) == datetime(2026, 11, 27, 17)
    assert deadline_of(asking_for_time(sent=True)) == date(2026, 12, 2)


def test_not_yet_keeps_the_deadline_and_has_a_reminder() -> None:
    decision = asking_for_time(sent=False).answer("balance.outcome", Outcome.NOT_YET).answer("balance.ask_again", TODAY)
    assert (deadline_of(decision), reminder_of(decision)) == (datetime(2026, 11, 27, 17), TODAY)
    assert reminder_of(decision.answer("balance.outcome", Outcome.NO)) is None

"""After the decision: the checklist says nothing that the answers do not call for, and the looks back come when they are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

from strategies import decisions
from tightrope.decision.afterwards import (
    FIRST_LOOK,
    SECOND_LOOK,
    deadline_of,
    folded,
    look_back_due,
    next_look_back,
    proposed,
    reminder_of,
    tasks_for,
)
from tightrope.decision.example import example
from tightrope.decision.kinds import Kind, Outcome, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import After, Task

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


def alone(kind: Kind) -> Decision:
    """A letter alone, with what is to do after it."""
    decision = Decision("2026-11-22-7f3k", NOW, NOW, way=Way.LETTER).answer("letter.kind", kind)
    return decision.answer("after.tasks", tasks_for(decision, TODAY))


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK, Kind.ACCEPT])
def test_who_needs_only_a_letter_that_says_yes_or_no_has_decided(kind: Kind) -> None:
    assert alone(kind).status() == "decided"
    assert folded(alone(kind), NOW, TODAY).status() == "closed"


@pytest.mark.parametrize("kind", [Kind.ASK_TIME, Kind.ASK_FIRST])
def test_who_needs_only_a_letter_that_asks_has_not_decided(kind: Kind) -> None:
    assert alone(kind).status() == "open"


def test_a_changed_mind_opens_the_decision_again_without_the_tasks_of_the_one_before() -> None:
    own = Task(9, "ring my sister")
    decision = turned_down()
    decision = decision.answer("after.tasks", (*tasks_for(decision, TODAY), own))
    changed = folded(decision, NOW, TODAY).answer("balance.outcome", Outcome.NOT_YET)
    assert (changed.status(), changed.after.tasks, next_look_back(changed)) == ("open", (own,), None)
    assert folded(alone(Kind.DECLINE), NOW, TODAY).answer("letter.kind", Kind.ASK_TIME).after == After()
    taken = changed.answer("balance.outcome", Outcome.YES)
    assert [(task.id, task.what) for task in proposed(taken, TODAY)][:2] == [(9, "ring my sister"), (10, "send the letter")]
    again = taken.answer("after.tasks", proposed(taken, TODAY))
    assert proposed(again, TODAY) == again.after.tasks


def test_the_day_one_asked_for_stays_when_one_decides_later() -> None:
    decision = asking_for_time(sent=True).answer("balance.outcome", Outcome.NO)
    assert deadline_of(decision) == date(2026, 12, 2)
    assert "send the letter" in [task.what for task in proposed(decision, TODAY)]
    assert asking_for_time(sent=False).answer("balance.outcome", Outcome.NO).after.tasks == ()

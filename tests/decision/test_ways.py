"""The three ways: explicit groups, and moving along them by id."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made import CREATED, decided, lines
from strategies import decisions
from tightrope.decision.afterwards import folded, tasks_for
from tightrope.decision.kinds import Kind, Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.letter import Edit
from tightrope.decision.steps.lines import Line
from tightrope.decision.steps.offer import Instead
from tightrope.decision.ways import (
    WAYS,
    Mark,
    count_in_group,
    first_open,
    group_of,
    groups,
    is_open,
    place_after,
    place_before,
    place_in_words,
    places,
    progress,
    resumed,
)

FIVE = (
    "offer.stage", "offer.role", "offer.company", "offer.answer_by", "gut.sealed", "lines.for", "lines.against", "lines.settling",
    "offer.instead", "money.rough", "money.in_the_bank", "direction.more", "direction.rather", "direction.gives", "people.advisers",
    "gut.spark", "balance.final", "balance.outcome",
)  # fmt: skip


@pytest.mark.parametrize("way", Way)
def test_a_way_asks_each_question_once_and_only_questions_that_exist(way: Way) -> None:
    ids = [id for group in WAYS[way] for id in group.ids]

    assert len(ids) == len(set(ids))
    assert set(ids) <= set(QUESTIONS)
    assert all(group.title and group.ids for group in WAYS[way])


def test_the_five_minute_way_keeps_its_own_order() -> None:
    decision = decided(lines__lines=lines((-3, "Far")), offer__instead=Instead.LOOKING).take_way(Way.FIVE)

    assert places(decision)[: len(FIVE)] == FIVE


def test_the_full_way_asks_all_but_the_views_and_what_the_program_notes() -> None:
    asked = {id for group in WAYS[Way.FULL] for id in group.ids}
    noted = {id for id in QUESTIONS if id not in asked}

    assert noted <= {
        "gut.sealed_at", "gut.readings", "lines.for", "lines.against", "lines.settling", "money.until_pay",
        "money.kept_back", "balance.face", "letter.kind", "letter.tone", "letter.channel", "letter.seed",
        "letter.mail_to", "letter.edits", "letter.quiet", "after.review_one", "after.review_six", "after.felt_one",
        "after.felt_six", "after.folded_at",
    }  # fmt: skip


@given(decisions())
def test_walking_forward_and_back_meets_the_same_places(decision: Decision) -> None:
    order = places(decision)
    for here, there in pairwise(order):
        assert place_after(decision, here) == there
        assert place_before(decision, there) == here
    assert place_before(decision, order[0]) is None
    assert place_after(decision, order[-1]) is None


@given(decisions())
def test_resuming_stands_at_a_question_that_is_asked(decision: Decision) -> None:
    stands = resumed(decision)

    assert stands.at in places(decision)
    assert resumed(stands) is stands
    assert stands is decision or decision.at not in places(decision)


@given(decisions())
def test_switching_the_way_loses_no_answer(decision: Decision) -> None:
    for way in Way:
        other = decision.take_way(way)
        assert all(other.value(id) == decision.value(id) for id in QUESTIONS if id != "letter.kind" or decision.value(id))


@pytest.mark.parametrize("outcome", [Outcome.NO, Outcome.ASK_TIME, Outcome.ASK_FIRST, Outcome.YES])
def test_the_letter_that_follows_is_not_asked_again_on_the_shortest_way(outcome: Outcome) -> None:
    full = decided(balance__outcome=outcome, balance__agreed=True, offer__role="baker", offer__company="Crumb")
    short = full.take_way(Way.LETTER)

    assert short.kind() is full.kind() is short.letter.kind
    assert first_open(short) != "letter.kind"


def test_who_withdraws_on_the_shortest_way_is_asked_for_the_booked_time() -> None:
    decision = Decision("x", CREATED, CREATED, way=Way.LETTER)

    assert "offer.slot" in places(decision.answer("letter.kind", Kind.WITHDRAW))
    assert "offer.slot" not in places(decision.answer("letter.kind", Kind.DECLINE))


def test_whether_they_were_liked_is_asked_where_the_letter_may_say_so_and_in_the_words_of_the_stage() -> None:
    decision, liked = Decision("x", CREATED, CREATED, way=Way.LETTER), QUESTIONS["direction.liked"]

    asking = [kind for kind in Kind if "direction.liked" in places(decision.answer("letter.kind", kind))]
    assert asking == [Kind.DECLINE, Kind.WITHDRAW, Kind.ACCEPT]
    assert liked.applies(decided())
    assert not liked.applies(decided(offer__stage=Stage.SAID_YES))
    assert liked.question.asks(stage=Stage.SECOND) == "Did you genuinely like the person who invited you back?"


@given(decisions())
def test_a_place_is_one_of_its_group_and_progress_has_a_mark_for_each(decision: Decision) -> None:
    for id in places(decision):
        which, many = count_in_group(decision.go(id))
        assert 1 <= which <= many
        assert id in group_of(decision, id).ids
    assert len(progress(decision)) == len(groups(decision))


@given(decisions())
def test_the_first_open_question_is_open_unless_nothing_is(decision: Decision) -> None:
    order = places(decision)
    still_open = [id for id in order if is_open(decision, id)]

    assert first_open(decision) == (still_open[0] if still_open else order[-1])


@given(decisions(), st.sampled_from(tuple(QUESTIONS)))
def test_a_question_of_another_way_leads_to_the_first_open_one(decision: Decision, id: str) -> None:
    if id not in {one for group in groups(decision) for one in group.ids}:
        assert place_after(decision, id) == first_open(decision)


def test_a_group_is_done_when_nothing_in_it_is_open() -> None:
    decision = decided(offer__stage=Stage.OFFER).take_way(Way.FIVE)

    assert progress(decision)[:3] == (Mark.DONE, Mark.OPEN, Mark.OPEN)
    assert progress(decision.answer("offer.role", "analyst"))[1] is Mark.BEGUN


@pytest.mark.parametrize(
    ("id", "answers"),
    [
        ("offer.slot", {"offer__stage": Stage.SECOND}),
        ("offer.instead_why", {"offer__instead": Instead.STAY}),
        ("money.goes_on", {"money__earning": 100}),
        ("money.other_income_until", {"money__other_income": 100}),
        ("direction.teaches", {"direction__able": "run a survey"}),
        ("direction.can_they", {"direction__unknown": "who leads"}),
        ("people.avoided_says", {"people__avoided": "my brother"}),
        ("balance.agreed", {"balance__outcome": Outcome.ASK_FIRST}),
        ("balance.ask_again", {"balance__outcome": Outcome.NOT_YET}),
        ("after.lesson_then", {"after__lesson_if": "I dread it"}),
        ("letter.wish", {"balance__outcome": Outcome.ASK_FIRST, "balance__agreed": True}),
    ],
)
def test_a_question_that_follows_from_an_answer_is_asked_only_then(id: str, answers: dict[str, object]) -> None:
    assert not QUESTIONS[id].applies(decided())
    assert QUESTIONS[id].applies(decided(**answers))


@pytest.mark.parametrize("instead", [Instead.STAY, Instead.OTHER])
def test_who_stays_or_has_another_offer_is_asked_about_money_once(instead: Instead) -> None:
    decision = decided(offer__instead=instead)

    assert [id for id in places(decision) if id.startswith("money.")] == ["money.in_the_bank"]


@pytest.mark.parametrize(
    ("way", "at", "words"),
    [
        (Way.FIVE, "offer.stage", "question 1 of 14"),
        (Way.FIVE, "offer.company", "question 2 of 14, part 2 of 2"),
        (Way.FIVE, "balance.final", "question 14 of 14"),
        (Way.FIVE, "offer.address", "question 2 of 10"),
        (Way.FULL, "offer.role", "question 2 of 13"),
        (Way.FULL, "people.household", "question 2 of 4"),
        (Way.LETTER, "letter.kind", ""),
    ],
)
def test_how_far_one_is_counts_what_the_way_asks(way: Way, at: str, words: str) -> None:
    decision = Decision("x", CREATED, CREATED, way=way, at=at)
    decision = decision.answer("offer.stage", Stage.OFFER).answer("offer.sender", "Priya").answer("balance.outcome", Outcome.NO)
    decision = decision.answer("lines.lines", (Line(1, "A long commute"),))

    assert place_in_words(decision) == words


def test_the_marks_of_the_letter_and_of_what_follows_are_open_until_something_was_answered_there() -> None:
    decision = decided(offer__stage=Stage.OFFER, offer__role="analyst").take_way(Way.LETTER).answer("letter.kind", Kind.DECLINE)
    assert progress(decision)[3:] == (Mark.OPEN, Mark.OPEN)
    proposals = tasks_for(decision, CREATED.date())
    shown = decision.answer("after.tasks", proposals)
    assert progress(shown)[4] is Mark.OPEN
    assert progress(shown.answer("after.tasks", (replace(proposals[0], done=True), *proposals[1:])))[4] is Mark.DONE
    assert progress(shown.answer("after.tasks", proposals[1:]))[4] is Mark.DONE
    assert progress(folded(shown, CREATED, CREATED.date()))[4] is Mark.DONE
    assert progress(shown.answer("letter.edits", (Edit(1, "Dear Priya"),)))[3] is Mark.DONE

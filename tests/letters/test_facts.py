"""Facts hold what a letter may say, and nothing of what stays with the person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from letters.letters_of import LENA, PRIYA, TODAY, decision
from strategies import decisions
from tightrope.decision.kinds import CANT_TELL, CantTell, Channel, Kind, Outcome, Stage
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.gut import Gut
from tightrope.decision.steps.letter import Letter
from tightrope.decision.steps.lines import Change, ForAndAgainst, Line, Side
from tightrope.decision.steps.money import Money
from tightrope.decision.steps.offer import CameBy, Instead, Offer, Thanked
from tightrope.decision.steps.people import Adviser, People
from tightrope.letters.compose import compose
from tightrope.letters.of_decision import facts_of, reasons_of

EVERYTHING = decision(
    offer=Offer(stage=Stage.SECOND, instead=Instead.STAY, instead_why="finish the project"),
    direction=Direction(more="field work"),
    lines=ForAndAgainst(
        (
            Line(1, "long commute", Side.AGAINST, 2, sayable=True, change=Change.PLACE),
            Line(2, "low pay", Side.AGAINST, 5, sayable=True, change=Change.PAY),
            Line(3, "too much reporting", Side.AGAINST, 4, sayable=True),
            Line(4, "my knee", Side.AGAINST, 5),
            Line(5, "good people", Side.FOR, 5, sayable=True),
        )
    ),
    letter=Letter(kind=Kind.WITHDRAW, own_reason="I am moving to Leeds"),
)


def test_the_reasons_are_drafted_from_true_answers_in_a_steady_order() -> None:
    reasons = reasons_of(EVERYTHING)

    assert [reason.key for reason in reasons] == ["own", "direction", "staying", "line:3", "line:1", "place", "pay", "none"] or [
        reason.key for reason in reasons
    ] == ["own", "direction", "staying", "line:3", "line:1", "pay", "place", "none"]
    assert [reason.key for reason in reasons if not reason.preview] == ["none"]
    assert [reason.key for reason in reasons if reason.bid] == ["pay"]


@pytest.mark.parametrize(("gives", "is_reason"), [(-2, True), (0, True), (CANT_TELL, True), (None, True), (1, False), (2, False)])
def test_what_this_job_gives_is_no_reason_to_turn_it_down(gives: int | CantTell | None, is_reason: bool) -> None:
    answered = replace(EVERYTHING, direction=replace(EVERYTHING.direction, gives=gives))

    assert ("direction" in [reason.key for reason in reasons_of(answered)]) is is_reason


def test_without_an_answer_there_is_no_reason() -> None:
    assert reasons_of(decision()) == ()


@pytest.mark.parametrize("key", ["own", "direction", "staying", "line:3", "place", "pay", "none"])
def test_the_chosen_reason_is_the_one_in_the_letter(key: str) -> None:
    chosen = replace(EVERYTHING, letter=replace(EVERYTHING.letter, reason=key))

    reason = facts_of(chosen, TODAY).reason

    assert reason is not None
    assert reason.key == key


def test_pay_is_never_chosen_unasked() -> None:
    lines = ForAndAgainst((Line(2, "low pay", Side.AGAINST, 5, sayable=True, change=Change.PAY),))

    assert facts_of(decision(lines=lines, letter=Letter(kind=Kind.DECLINE)), TODAY).reason is None
    unmarked = ForAndAgainst((Line(2, "pay too low", Side.AGAINST, 5, sayable=True),))
    assert facts_of(decision(lines=unmarked, letter=Letter(kind=Kind.DECLINE)), TODAY).reason is None


def test_a_letter_that_asks_for_pay_is_not_said_to_leave_pay_out() -> None:
    letter = Letter(kind=Kind.ASK_FIRST, change=Change.PAY, wish="52,000 a year")

    kept = facts_of(decision(money=Money(pay=4_800_000), letter=letter), TODAY).left_out

    assert kept == ("your answers about money",)


def test_none_is_a_reason_at_a_withdrawal_alone() -> None:
    assert [reason.key for reason in reasons_of(replace(LENA, offer=replace(LENA.offer, instead=None)))] == ["none"]
    assert "none" not in [reason.key for reason in reasons_of(PRIYA)]


def test_a_reason_that_names_an_adviser_is_no_candidate() -> None:
    named = replace(PRIYA, direction=Direction(more="work like Ruth's"), people=People((Adviser(1, "Ruth", -2),)))

    assert reasons_of(named) == ()


def test_the_private_reason_is_kept_out_and_named_as_left_out() -> None:
    private = replace(PRIYA, balance=Balance(outcome=Outcome.NO, reason="The manager frightens me."), gut=Gut(sealed="Never in my life."))

    facts = facts_of(private, TODAY)

    assert {"The manager frightens me.", "Never in my life."} <= set(facts.private)
    assert "your private reason" in facts.left_out
    assert "frightens" not in compose(facts, Kind.DECLINE).text


def test_what_was_given_for_the_letter_is_not_private_as_well() -> None:
    twice = replace(PRIYA, gut=Gut(sealed="field work"))

    assert "field work" not in facts_of(twice, TODAY).private


@pytest.mark.parametrize(
    ("came", "kind", "channel"),
    [
        (CameBy.MAIL, Kind.DECLINE, Channel.MAIL),
        (CameBy.PHONE, Kind.DECLINE, Channel.CALL),
        (None, Kind.DECLINE, Channel.MAIL),
        (None, Kind.TAKE_BACK, Channel.CALL),
    ],
)
def test_an_answer_travels_the_way_the_offer_came(came: CameBy | None, kind: Kind, channel: Channel) -> None:
    assert facts_of(decision(offer=Offer(came_by=came), letter=Letter(kind=kind)), TODAY).channel is channel


def test_a_pronoun_is_nobody_to_thank() -> None:
    thanks = tuple(Thanked(number, name) for number, name in enumerate(("me", "I", "Tom", "the team"), 1))

    assert [one.name for one in facts_of(decision(offer=Offer(thanks=thanks)), TODAY).thanks] == ["Tom", "the team"]


def test_names_are_cut_at_eighty_characters_and_quotes_stay_whole_words() -> None:
    facts = facts_of(decision(offer=Offer(role="very " * 40, company="c" * 200, thanks=(Thanked(1, "n " * 90, "showed me " * 40),))), TODAY)

    assert max(len(facts.role), len(facts.company), len(facts.thanks[0].name)) <= 80


def test_the_companies_of_other_decisions_are_known_but_for_this_one() -> None:
    assert facts_of(PRIYA, TODAY, ("Northwind", "Contoso", "")).other_companies == ("Contoso",)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(of=decisions())
def test_any_decision_has_facts_whose_reasons_have_keys_and_previews(of: Decision) -> None:
    facts = facts_of(of, TODAY)

    assert all(reason.key and (reason.preview or reason.sort == "none") for reason in facts.reasons)
    assert len({reason.key for reason in facts.reasons}) == len(facts.reasons)
    assert facts.reason is None or facts.reason in facts.reasons
    assert facts.reasons == reasons_of(of)

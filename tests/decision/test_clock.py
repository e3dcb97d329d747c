"""What the money allows."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decision.made import decided, told_to
from strategies import TODAY, records
from tightrope.decision.beside import beside
from tightrope.decision.clock import Clock, Incomes, clock_of, latest_start, pressure_of, runway_of, whole_months
from tightrope.decision.clock_words import amount_words, span_words
from tightrope.decision.steps.money import Level, LowPay, Money, Rough, Tick
from tightrope.decision.steps.offer import Instead

NUMBERS = {"money__savings": 880_000, "money__spending": 220_000, "money__currency": "EUR"}


def clock(**answers: Any) -> Clock:
    found = clock_of(decided(**answers), TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("level", "search"),
    [
        (None, ("3", "9/2", "15/2")),
        (Level.ENTRY, ("2", "3", "5")),
        (Level.MID, ("3", "9/2", "15/2")),
        (Level.SENIOR, ("4", "6", "10")),
        (Level.DIRECTOR, ("6", "9", "15")),
        (Level.CHANGING, ("14/3", "7", "35/3")),
    ],
)
def test_the_search_is_planned_by_level(level: Level | None, search: tuple[str, ...]) -> None:
    assert tuple(str(months) for months in clock(**NUMBERS, money__level=level).search) == search


def test_an_own_figure_of_the_search_wins_and_claims_no_source() -> None:
    own = clock(**NUMBERS, money__level=Level.SENIOR, money__search=Fraction(4))

    assert own.search == (Fraction(8, 3), Fraction(4), Fraction(20, 3))
    assert not any("US sources" in sentence for sentence in own.sentences)
    assert any("US sources" in sentence for sentence in clock(**NUMBERS).sentences)


@pytest.mark.parametrize(
    ("usable", "pressure"),
    [("10", "low"), ("9.99", "some"), ("6", "some"), ("5.99", "high"), ("3", "high"), ("2.99", "acute"), ("0", "acute")],
)
def test_a_boundary_of_the_pressure_belongs_to_the_calmer_word(usable: str, pressure: str) -> None:
    assert pressure_of(Fraction(usable), (Fraction(4), Fraction(6), Fraction(10))) == pressure


@pytest.mark.parametrize("instead", [Instead.STAY, Instead.OTHER])
def test_who_stays_or_has_another_offer_passes_the_clock_and_is_told_why(instead: Instead) -> None:
    decision = decided(**NUMBERS, offer__instead=instead, money__ticks=tuple(Tick), money__if_paid=2, direction__gives=-2)

    assert clock_of(decision, TODAY) is None
    assert told_to(decision, "money", TODAY) == []
    assert told_to(decision, "pay", TODAY) == []
    assert told_to(decision, "ticks", TODAY) == []
    assert re.search("pay (goes on|comes in)", told_to(decision, "instead", TODAY)[0])


@pytest.mark.parametrize(
    ("rough", "runway", "words"),
    [
        (Rough.UNDER_ONE, "1/2", "up to about a month"),
        (Rough.ONE_TO_THREE, "2", "about one to three months"),
        (Rough.THREE_TO_SIX, "9/2", "about three to six months"),
        (Rough.SIX_TO_TWELVE, "9", "about six to twelve months"),
        (Rough.OVER_A_YEAR, "18", "over a year"),
    ],
)
def test_a_rough_answer_stands_for_months_and_is_told_as_it_was_given(rough: Rough, runway: str, words: str) -> None:
    found = clock(money__rough=rough)

    assert found.runway == Fraction(runway)
    assert found.sentences[0] == f"Without this job your money lasts {words}."


def test_numbers_win_over_the_rough_answer() -> None:
    assert clock(**NUMBERS, money__rough=Rough.OVER_A_YEAR).runway == 4


@pytest.mark.parametrize(
    ("rough", "numbers", "said"),
    [
        (Rough.OVER_A_YEAR, NUMBERS, "over a year"),
        (Rough.ONE_TO_THREE, NUMBERS, "one to three months"),
        (Rough.ONE_TO_THREE, {**NUMBERS, "money__other_income": 300_000}, "one to three months"),
        (Rough.THREE_TO_SIX, NUMBERS, ""),
        (Rough.OVER_A_YEAR, {**NUMBERS, "money__other_income": 300_000}, ""),
        (Rough.ONE_TO_THREE, {}, ""),
        (None, NUMBERS, ""),
    ],
)
def test_a_rough_answer_that_the_numbers_do_not_bear_out_is_told_once(rough: Rough | None, numbers: dict[str, Any], said: str) -> None:
    decision = decided(**numbers, money__rough=rough)
    found = [sentence for sentence in clock(**numbers, money__rough=rough).sentences if "rough answer" in sentence]
    expected = f"Your rough answer, “{said}”, gives way to your numbers."
    assert found == ([expected] if said else [])
    assert [line for line in beside(decision, "money.spending", TODAY) if "rough answer" in line] == found


def test_money_that_is_no_worry_has_no_clock() -> None:
    decision = decided(money__rough=Rough.NO_WORRY)

    assert clock_of(decision, TODAY) is None
    assert told_to(decision, "money", TODAY) == ["Money is no worry, you said."]


@pytest.mark.parametrize("income", [{"money__other_income": 220_000}, {"money__earning": 300_000, "money__goes_on": True}])
def test_income_that_covers_the_spending_stops_the_clock(income: dict[str, Any]) -> None:
    found = clock(**NUMBERS, **income)

    assert (found.runway, found.pressure, found.latest) == (None, None, None)
    assert found.sentences == ("Your savings are not draining: what comes in covers what you have to spend.",)


def test_what_is_earned_now_counts_only_if_it_goes_on() -> None:
    assert clock(**NUMBERS, money__earning=110_000).runway == 4
    assert clock(**NUMBERS, money__earning=110_000, money__goes_on=False).runway == 4
    assert clock(**NUMBERS, money__earning=110_000, money__goes_on=True).runway == 8


@pytest.mark.parametrize(
    ("lasting", "ending", "months", "runway"),
    [
        (0, 150, 3, "29/4"),  # 3 x 50 go, 850 / 200
        (0, 150, 0, "5"),  # over already
        (0, 150, 40, "20"),  # gone before it ends
        (0, 300, 2, "8"),  # 2 x 100 come in addition, 1,200 / 200
        (0, 200, 3, "8"),  # level for three months
        (200, 100, 3, None),  # covered, and stays so
        (50, 50, 4, "8"),  # 4 x 100 go, 600 / 150
    ],
)
def test_income_that_ends_is_counted_month_by_month(lasting: int, ending: int, months: int, runway: str | None) -> None:
    found = runway_of(Fraction(1_000), 200, Incomes(lasting, ending, months))

    assert found == (None if runway is None else Fraction(runway))


@given(
    st.integers(0, 100_000),
    st.integers(1, 5_000),
    st.integers(0, 5_000),
    st.integers(0, 5_000),
    st.integers(0, 30),
)
def test_the_runway_is_what_counting_each_month_on_paper_gives(savings: int, spending: int, lasting: int, ending: int, months: int) -> None:
    left, passed = Fraction(savings), 0
    while passed < 200_000:
        gap = spending - lasting - (ending if passed < months else 0)
        if gap > 0 and left < gap:
            break
        if gap <= 0 and passed >= months:
            break
        left, passed = left - gap, passed + 1
    expected = passed + left / gap if gap > 0 else None

    assert runway_of(Fraction(savings), spending, Incomes(lasting, ending, months)) == expected


@pytest.mark.parametrize(
    ("end", "months"),
    [("2026-11-21", 0), ("2026-11-22", 0), ("2026-12-21", 0), ("2026-12-22", 1), ("2027-02-28", 3), ("2027-11-22", 12)],
)
def test_only_whole_months_of_an_income_are_counted(end: str, months: int) -> None:
    assert whole_months(TODAY, date.fromisoformat(end)) == months


def test_nothing_is_left_to_search_in_below_what_is_set_aside() -> None:
    found = clock(money__savings=220_000, money__spending=220_000)

    assert found.usable == 0
    assert "Take away a month until the first pay and a month kept back, and that leaves nothing for a search." in found.sentences


def test_both_months_set_aside_can_be_changed() -> None:
    found = clock(**NUMBERS, money__until_pay=Fraction(1, 2), money__kept_back=Fraction(0))

    assert found.usable == Fraction(7, 2)
    assert any(sentence.startswith("Take away half a month until the first pay, and that leaves about") for sentence in found.sentences)


@pytest.mark.parametrize(
    ("months", "day"),
    [("0", "2026-11-22"), ("1", "2026-12-22"), ("-1", "2026-10-22"), ("1/2", "2026-12-07"), ("1201", None), ("-1201", None)],
)
def test_the_latest_start_is_a_day_rounded_down(months: str, day: str | None) -> None:
    assert latest_start(TODAY, Fraction(months)) == (date.fromisoformat(day) if day else None)


def test_a_latest_start_that_is_past_is_said_so() -> None:
    past, ahead = clock(**NUMBERS), clock(money__rough=Rough.OVER_A_YEAR)

    assert past.past
    assert any("That day is past." in sentence for sentence in past.sentences)
    assert not ahead.past
    assert any(sentence.startswith("Start looking by ") for sentence in ahead.sentences)


def test_waiting_is_told_even_without_savings() -> None:
    found = clock(money__pay=240_000, money__hoped=280_000, money__currency="EUR")

    assert found.pressure is None
    assert found.sentences[1:] == (
        "Until the next good offer you would go without about EUR 7,200 to 18,000.",
        "The job you hope for would make up for that in about 18 to 45 months, if it comes.",
    )


@pytest.mark.parametrize("hoped", [0, 200_000, 240_000])
def test_a_hoped_for_job_that_pays_no_more_never_makes_up_for_waiting(hoped: int) -> None:
    found = clock(money__pay=240_000, money__hoped=hoped)

    assert found.waiting is not None
    assert found.waiting.payback is None
    assert "never" in found.sentences[-1]


def test_waiting_while_as_much_comes_in_costs_nothing() -> None:
    found = clock(money__pay=240_000, money__earning=240_000, money__goes_on=True)

    assert found.sentences[-1] == "Waiting costs nothing: as much comes in meanwhile as this job pays."


def test_a_first_pay_day_after_the_money_is_gone_is_said() -> None:
    assert any("gone before its first pay day" in sentence for sentence in clock(**NUMBERS, money__first_pay=date(2027, 6, 1)).sentences)
    assert not any("first pay day" in sentence for sentence in clock(**NUMBERS, money__first_pay=date(2026, 12, 31)).sentences)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("2", "2.4", "about two months"),
        ("1.8", "2.2", "about one and a half to two months"),
        ("1", "3", "about one to three months"),
        ("1.5", "3", "about one and a half to three months"),
        ("0", "0.4", "less than half a month"),
        ("0", "1", "up to about a month"),
        ("0.5", "2", "about half a month to two months"),
        ("4.5", "5.5", "about four and a half to five and a half months"),
        ("20", "26", "about 20 to 26 months"),
        ("37", "50", "over three years"),
        ("400", "500", "over twelve years"),
        ("20", "200", "from about 20 months to over ten years"),
        ("12", None, "over a year"),
        ("10", None, "over ten months"),
    ],
)
def test_months_are_told_as_a_range_of_halves_rounded_down(low: str, high: str | None, words: str) -> None:
    assert span_words(Fraction(low), None if high is None else Fraction(high)) == words


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (663_799, "EUR", "EUR 6,600"),
        (99, "EUR", "EUR 0"),
        (4_250, "GBP", "GBP 42"),
        (663_799, "JPY", "JPY 660,000"),
        (6_637_990, "BHD", "BHD 6,600"),
    ],
)
def test_amounts_are_told_in_two_figures_without_minor_units(minor: int, currency: str, words: str) -> None:
    assert amount_words(Fraction(minor), currency) == words


@pytest.mark.parametrize(
    ("gives", "bank", "savings", "speaking"),
    [
        (2, -1, 880_000, "Money may be speaking"),
        (2, -2, 880_000, "Money may be speaking"),
        (2, 0, 880_000, "Money is tight"),
        (2, None, 880_000, "Money is tight"),
        (-2, -1, 880_000, "Money may push the other way"),
        (-2, 1, 880_000, "Money may push the other way"),
        (0, -1, 880_000, "Money is tight"),
        (2, -1, 8_800_000, "Money leaves room"),
    ],
)
def test_money_speaks_when_it_presses_towards_what_would_not_be_wanted(gives: int, bank: int | None, savings: int, speaking: str) -> None:
    decision = decided(direction__gives=gives, money__in_the_bank=bank, money__savings=savings, money__spending=220_000)

    assert told_to(decision, "money", TODAY)[0].startswith(f"{speaking}: it lasts ")


@pytest.mark.parametrize(
    ("gives", "if_paid", "speaks"), [(-1, 1, True), (-1, 2, True), (-1, 0, False), (-1, None, False), (1, 2, False), (0, 2, False)]
)
def test_pay_speaks_when_it_leans_against_what_better_pay_would_make_a_yes(gives: int, if_paid: int | None, speaks: bool) -> None:
    decision = decided(direction__gives=gives, money__if_paid=if_paid, money__low_pay=LowPay.LAST)

    assert bool(told_to(decision, "pay", TODAY)) is speaks
    assert bool(told_to(decision, "ask first", TODAY)) is (speaks or gives == 0), "too close to call, better pay may be what is missing"


@given(records(Money))
def test_any_answers_about_money_make_whole_sentences(money: Money) -> None:
    found = clock_of(replace(decided(), money=money), TODAY)

    for sentence in found.sentences if found else ():
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "  " not in sentence


def test_savings_that_end_just_before_the_income_does_are_counted_to_that_day() -> None:
    assert runway_of(Fraction(599, 2), 200, Incomes(0, 100, 3)) == Fraction(599, 200)

"""Amounts as people type them, exact to the minor unit."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tightrope.decision.currency import currency_of_locale, in_words, minor_digits, parse_amount
from tightrope.errors import AnswerError


@pytest.mark.parametrize(
    ("raw", "currency", "minor"),
    [
        ("2200", "EUR", 220_000),
        ("2,200", "EUR", 220_000),
        ("2.200", "EUR", 220_000),
        ("2 200", "EUR", 220_000),
        ("2\u202f200", "EUR", 220_000),
        ("2'200", "CHF", 220_000),
        ("2.2k", "EUR", 220_000),
        ("2,2k", "EUR", 220_000),
        ("2.2 K", "EUR", 220_000),
        ("2k", "EUR", 200_000),
        ("2.25k", "EUR", 225_000),
        ("1.200,50", "EUR", 120_050),
        ("1,200.50", "EUR", 120_050),
        ("1 200,50", "EUR", 120_050),
        ("1200.5", "EUR", 120_050),
        ("0.5", "EUR", 50),
        ("12,5", "EUR", 1_250),
        ("1,234,567", "EUR", 123_456_700),
        ("1.234.567,89", "EUR", 123_456_789),
        ("1,20,000", "INR", 12_000_000),
        ("GBP 900", "GBP", 90_000),
        ("900 gbp", "GBP", 90_000),
        ("£900", "GBP", 90_000),
        ("900 €", "EUR", 90_000),
        ("$900", "CAD", 90_000),
        ("¥900", "JPY", 900),
        ("2200", "JPY", 2_200),
        ("2,200", "JPY", 2_200),
        ("2.2k", "JPY", 2_200),
        ("1.2345", "BHD", 1_234),
        ("12.345", "BHD", 12_345),
        ("0", "EUR", 0),
        ("0.200", "EUR", 20),
        ("1,234", "BHD", 1_234_000),
        ("10 thousand", "EUR", 1_000_000),
        ("3.400,-", "EUR", 340_000),
        ("€ 3.400,--", "EUR", 340_000),
        ("3'400.–", "CHF", 340_000),
        ("3’400", "CHF", 340_000),
        ("3 400", "EUR", 340_000),
        ("about 3400", "EUR", 340_000),
        ("~ 3.4k", "EUR", 340_000),
        ("3400 a month", "EUR", 340_000),
        ("3400 €/month", "EUR", 340_000),
        ("3400 net", "EUR", 340_000),
    ],
)
def test_an_amount_is_read_as_people_type_it(raw: str, currency: str, minor: int) -> None:
    assert parse_amount(raw, currency) == minor


@pytest.mark.parametrize(
    "raw", ["", "abc", "12x", "-5", "1.2.3,4,5", "1,2,3.4.5", "--", "k", "12e9", "1/2", "9" * 40, "10 thousand thousand"]
)
def test_what_is_no_amount_is_refused_in_one_sentence(raw: str) -> None:
    with pytest.raises(AnswerError, match=r"^[^\n]+\.$"):
        parse_amount(raw, "EUR")


@pytest.mark.parametrize(("raw", "currency"), [("GBP 900", "EUR"), ("£900", "EUR"), ("900 usd", "EUR"), ("$5", "EUR"), ("€5", "USD")])
def test_another_currency_is_refused_by_name(raw: str, currency: str) -> None:
    with pytest.raises(AnswerError, match=currency):
        parse_amount(raw, currency)


@given(st.integers(0, 10**12), st.sampled_from(["EUR", "GBP", "JPY", "BHD"]))
def test_an_amount_in_words_is_read_again_as_itself(minor: int, currency: str) -> None:
    assert parse_amount(in_words(minor, currency), currency) == minor


@given(st.text(max_size=20))
def test_nothing_typed_breaks_the_reading(raw: str) -> None:
    with suppress(AnswerError):
        assert parse_amount(raw, "EUR") >= 0


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (220_000, "EUR", "EUR 2,200"),
        (220_050, "EUR", "EUR 2,200.50"),
        (-5, "EUR", "EUR -0.05"),
        (2_200, "JPY", "JPY 2,200"),
        (1_005, "BHD", "BHD 1.005"),
    ],
)
def test_an_amount_is_written_in_whole_units_where_it_is_whole(minor: int, currency: str, words: str) -> None:
    assert in_words(minor, currency) == words


@pytest.mark.parametrize(
    ("locale", "currency"),
    [
        ("en_GB.UTF-8", "GBP"),
        ("de_DE", "EUR"),
        ("ja_JP.eucJP", "JPY"),
        ("en_US", "USD"),
        ("C", "EUR"),
        ("", "EUR"),
        ("xx_ZZ", "EUR"),
        ("POSIX", "EUR"),
    ],
)
def test_the_locale_names_the_first_currency(locale: str, currency: str) -> None:
    assert currency_of_locale(locale) == currency


def test_most_currencies_have_two_minor_digits() -> None:
    assert [minor_digits(code) for code in ("EUR", "JPY", "BHD", "XYZ")] == [2, 0, 3, 2]

"""The part of the working that shows the arithmetic of money."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tightrope.decision.balance.numbers import number
from tightrope.decision.balance.words import several
from tightrope.decision.clock import Clock, clock_of, incomes_of
from tightrope.decision.currency import in_words
from tightrope.decision.model import Decision
from tightrope.decision.question import day_in_words


def money_worked(decision: Decision, today: date) -> list[str]:
    """Return the lines about money; none when there is no clock."""
    clock = clock_of(decision, today)
    if clock is None:
        return []
    return ["Money (never counted)", *_runway(decision, clock, today), *_search(clock), *_waiting(decision, clock)]


def _runway(decision: Decision, clock: Clock, today: date) -> Iterator[str]:
    money = decision.money
    counted = money.spending is not None and (clock.covered or money.savings is not None)
    if counted:
        yield from _gap(decision, clock, today)
    if clock.runway is None or clock.usable is None:
        return
    source = f"savings {in_words(money.savings or 0, clock.currency)}, a gap each month" if counted else "your rough answer"
    never = ", never below 0" if clock.runway < clock.until_pay + clock.kept_back else ""
    aside = f"{number(clock.until_pay)} until the first pay - {number(clock.kept_back)} kept back"
    yield f"  Runway, in months: {source} = {number(clock.runway)}"
    yield f"  Usable, in months: {number(clock.runway)} - {aside} = {number(clock.usable)}{never}"


def _gap(decision: Decision, clock: Clock, today: date) -> Iterator[str]:
    money, currency = decision.money, clock.currency
    incomes, spending = incomes_of(money, today), money.spending or 0
    gap = spending - incomes.lasting
    terms = f"spending {in_words(spending, currency)} - income {in_words(incomes.lasting, currency)}"
    yield f"  Gap a month: {terms} = {in_words(gap, currency)}."
    if incomes.ending and incomes.months:
        comes = f"another {in_words(incomes.ending, currency)} comes in for {several(incomes.months, 'whole month')}"
        yield f"  Before that, {comes}: gap {in_words(gap - incomes.ending, currency)}."
    if clock.covered:
        yield "  The gap is not above 0, so the savings do not drain."


def _search(clock: Clock) -> Iterator[str]:
    short, typical, long = (number(months) for months in clock.search)
    source = "your own figure" if clock.own_search else "a planning figure from US sources, our choice"
    yield f"  Search, in months: {typical}, {source}; two thirds if short, {short}; five thirds if long, {long}"
    if clock.pressure is None or clock.usable is None:
        return
    half = number(clock.search[1] / 2)
    yield f"  Pressure: {clock.pressure}. Low from {long} usable months, some from {typical}, high from {half}, acute below."
    spare = clock.usable - clock.search[1]
    day = f": {day_in_words(clock.latest)}" if clock.latest else ", too far for a day"
    yield f"  Latest start, in months from today: {number(clock.usable)} - {typical} = {number(spare)}{day}"


def _waiting(decision: Decision, clock: Clock) -> Iterator[str]:
    waiting, pay = clock.waiting, decision.money.pay
    if waiting is None or pay is None:
        return
    forgone = ", ".join(_money_words(amount, clock.currency) for amount in waiting.forgone)
    yield f"  Waiting: months x {in_words(pay, clock.currency)}, less what comes in meanwhile. Short, typical, long: {forgone}."
    if waiting.payback:
        months = ", ".join(number(value) for value in waiting.payback)
        more = in_words(waiting.more or 0, clock.currency)
        yield f"  Made up for by {more} more a month, in months: {months}"
    elif waiting.more is not None:
        yield "  The job hoped for pays no more, so that is never made up for."


def _money_words(amount: Fraction, currency: str) -> str:
    """Write an amount in whole minor units, rounded down."""
    return in_words(amount.numerator // amount.denominator, currency)

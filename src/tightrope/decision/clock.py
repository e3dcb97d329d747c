"""Money as a clock: how long it lasts, whether that is enough for a search, what waiting costs. It never votes.

Exact in whole minor units and fractions of months; the sentences say ranges in half months, rounded down, and never a decimal.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import floor

from tightrope.decision.clock_words import sentences_of
from tightrope.decision.model import Decision
from tightrope.decision.steps.money import Level, Money, Rough, money_presses
from tightrope.frozen import Frozen

SEARCH_BY_LEVEL = {
    Level.ENTRY: Fraction(3),
    Level.MID: Fraction(9, 2),
    Level.SENIOR: Fraction(6),
    Level.DIRECTOR: Fraction(9),
    Level.CHANGING: Fraction(7),
}
"""Months until the next good offer. Planning figures from US sources, our choice; the person can put their own."""

SHORT_SEARCH, LONG_SEARCH = Fraction(2, 3), Fraction(5, 3)
"""A short and a long search, as parts of a typical one. Our choice."""

UNTIL_PAY, KEPT_BACK = Fraction(1), Fraction(1)
"""Months until the first pay, and months of spending that stay untouched. Our choice; both can be changed."""

ROUGH_RUNWAY = {
    Rough.UNDER_ONE: Fraction(1, 2),
    Rough.ONE_TO_THREE: Fraction(2),
    Rough.THREE_TO_SIX: Fraction(9, 2),
    Rough.SIX_TO_TWELVE: Fraction(9),
    Rough.OVER_A_YEAR: Fraction(18),
}
"""Months that stand for a rough answer. Our choice."""

ROUGH_RANGE: dict[Rough, tuple[Fraction, Fraction | None]] = {
    Rough.UNDER_ONE: (Fraction(0), Fraction(1)),
    Rough.ONE_TO_THREE: (Fraction(1), Fraction(3)),
    Rough.THREE_TO_SIX: (Fraction(3), Fraction(6)),
    Rough.SIX_TO_TWELVE: (Fraction(6), Fraction(12)),
    Rough.OVER_A_YEAR: (Fraction(12), None),
}
"""What a rough answer says itself, in months; None: open upwards."""

LESS_SAVED, MORE_SAVED = Fraction(9, 10), Fraction(11, 10)
"""Savings are told as a range, since nobody knows them to the cent. Our choice."""

ENOUGH_OF_A_SEARCH = Fraction(1, 2)
"""With less than this part of a typical search the pressure is acute. Our choice."""

LOW, SOME, HIGH, ACUTE = "low", "some", "high", "acute"
PRESSING = (HIGH, ACUTE)

DAYS_IN_A_MONTH = Fraction(1461, 48)
"""The mean month: 365 and a quarter days in twelve."""

FARTHEST = 1_200
"""Months beyond which no date is named: a hundred years."""


class Incomes(Frozen):
    """What comes in without this job, a month, in minor units."""

    lasting: int
    """Without an end."""
    ending: int
    """Until its end."""
    months: int
    """For how many whole months the ending part still comes."""

    def over(self, months: Fraction) -> Fraction:
        """Return what comes in during so many months."""
        return self.lasting * months + self.ending * min(months, Fraction(self.months))


class Waiting(Frozen):
    """What waiting for the next good offer forgoes, in minor units, for a short, typical and long search."""

    forgone: tuple[Fraction, Fraction, Fraction]
    more: int | None
    """What the job hoped for pays more a month; None: not said."""
    payback: tuple[Fraction, Fraction, Fraction] | None
    """In how many months that makes up for it; None: never, or not said."""


class Clock(Frozen):
    """What the money allows, as months and days. What could not be worked out is None."""

    runway: Fraction | None
    runway_range: tuple[Fraction, Fraction | None] | None
    """For a tenth less and a tenth more saved, or the rough answer itself."""
    usable: Fraction | None
    usable_range: tuple[Fraction, Fraction | None] | None
    search: tuple[Fraction, Fraction, Fraction]
    """A short, typical and long search, in months."""
    own_search: bool
    """Whether the typical search is the person's own figure."""
    pressure: str | None
    """"low", "some", "high" or "acute"."""
    latest: date | None
    """The last day on which a search can begin so that a no costs no margin."""
    past: bool
    """Whether that day is over."""
    late_pay: date | None
    """The first pay day of this job, when the savings may be gone before it."""
    covered: bool
    """Whether what comes in covers what is spent, so that nothing drains."""
    until_pay: Fraction
    kept_back: Fraction
    waiting: Waiting | None
    currency: str
    rough: str = ""
    """The rough answer in words, where the numbers say something else; "" where they agree."""
    sentences: tuple[str, ...] = ()
    """What all this says, in ranges of half months, without a decimal."""


def clock_of(decision: Decision, today: date) -> Clock | None:
    """Return the clock; None for somebody who stays or has another offer, for whom money is no worry, or who said nothing of it."""
    money = decision.money
    if not money_presses(decision):
        return None
    search = search_of(money)
    runway, spread, covered = _runway(money, today)
    waiting = _waiting(money, search, today)
    if runway is None and not covered and waiting is None:
        return None
    until_pay, kept_back = set_aside(money)
    usable, usable_range = _usable(runway, spread, until_pay + kept_back)
    latest = latest_start(today, usable - search[1]) if usable is not None else None
    clock = Clock(
        runway=runway,
        runway_range=spread,
        usable=usable,
        usable_range=usable_range,
        search=search,
        own_search=money.search is not None,
        pressure=pressure_of(usable, search) if usable is not None else None,
        latest=latest,
        past=latest is not None and latest < today,
        late_pay=_late_pay(money.first_pay, spread, today),
        covered=covered,
        until_pay=until_pay,
        kept_back=kept_back,
        waiting=waiting,
        currency=money.currency or "EUR",
        rough=decision.words("money.rough") if _is_otherwise(money.rough, spread, covered=covered) else "",
    )
    return replace(clock, sentences=sentences_of(clock))


def search_of(money: Money) -> tuple[Fraction, Fraction, Fraction]:
    """Return the months of a short, a typical and a long search; mid level if nothing was said."""
    typical = money.search if money.search is not None else SEARCH_BY_LEVEL[money.level or Level.MID]
    return typical * SHORT_SEARCH, typical, typical * LONG_SEARCH


def set_aside(money: Money) -> tuple[Fraction, Fraction]:
    """Return the months until the first pay and the months kept back."""
    return (
        UNTIL_PAY if money.until_pay is None else money.until_pay,
        KEPT_BACK if money.kept_back is None else money.kept_back,
    )


def incomes_of(money: Money, today: date) -> Incomes:
    """Return what comes in without this job: other income, and what is earned now if it goes on."""
    earning = (money.earning or 0) if money.goes_on else 0
    other = money.other_income or 0
    if not other or money.other_income_until is None:
        return Incomes(earning + other, 0, 0)
    return Incomes(earning, other, whole_months(today, money.other_income_until))


def whole_months(start: date, end: date) -> int:
    """Return how many whole calendar months lie between two days; 0 when the end is not ahead."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    return max(0, months)


def runway_of(savings: Fraction, spending: int, incomes: Incomes) -> Fraction | None:
    """Return how many months savings last, month by month as incomes end; None when they do not drain.

    All in minor units of one currency.
    """
    gap_now, gap_then = spending - incomes.lasting - incomes.ending, spending - incomes.lasting
    if not incomes.ending or not incomes.months:
        return savings / gap_then if gap_then > 0 else None
    left = savings - gap_now * incomes.months
    if left < 0:
        return savings / gap_now
    return incomes.months + left / gap_then if gap_then > 0 else None


Spread = tuple[Fraction, Fraction | None]


def _runway(money: Money, today: date) -> tuple[Fraction | None, Spread | None, bool]:
    """Return the runway, its range, and whether nothing drains; from numbers where there are any, else from the rough answer."""
    incomes = incomes_of(money, today)
    if money.spending is not None and money.spending <= incomes.lasting:
        return None, None, True
    if money.savings is not None and money.spending is not None:
        parts = (Fraction(1), LESS_SAVED, MORE_SAVED)
        runway, low, high = (runway_of(money.savings * part, money.spending, incomes) for part in parts)
        return runway, None if low is None else (low, high), False
    if money.rough is None or money.rough is Rough.NO_WORRY:
        return None, None, False
    return ROUGH_RUNWAY[money.rough], ROUGH_RANGE[money.rough], False


def _is_otherwise(rough: Rough | None, spread: Spread | None, *, covered: bool) -> bool:
    """Whether a rough answer shares no month with what the numbers say."""
    if rough not in ROUGH_RANGE:
        return False
    least, most = ROUGH_RANGE[rough]
    if spread is None:
        return covered and most is not None
    low, high = spread
    return (most is not None and low > most) or (high is not None and high < least)


def _usable(runway: Fraction | None, spread: Spread | None, aside: Fraction) -> tuple[Fraction | None, Spread | None]:
    if runway is None or spread is None:
        return None, None
    low, high = spread
    return max(Fraction(0), runway - aside), (max(Fraction(0), low - aside), None if high is None else max(Fraction(0), high - aside))


def pressure_of(usable: Fraction, search: tuple[Fraction, Fraction, Fraction]) -> str:
    """Return how hard money presses, from the months that can be used and the months of a search."""
    _, typical, long = search
    if usable >= long:
        return LOW
    if usable >= typical:
        return SOME
    return HIGH if usable >= typical * ENOUGH_OF_A_SEARCH else ACUTE


def latest_start(today: date, months: Fraction) -> date | None:
    """Return the day that lies `months` ahead (or back), rounded down; None beyond a hundred years or the calendar."""
    if abs(months) > FARTHEST:
        return None
    day = today.toordinal() + floor(months * DAYS_IN_A_MONTH)
    return date.fromordinal(day) if 1 <= day <= date.max.toordinal() else None


def _late_pay(first_pay: date | None, spread: Spread | None, today: date) -> date | None:
    """Return the first pay day if a tenth less saved would be spent before it."""
    gone = latest_start(today, spread[0]) if spread else None
    return first_pay if first_pay and gone and gone < first_pay else None


def _waiting(money: Money, search: tuple[Fraction, Fraction, Fraction], today: date) -> Waiting | None:
    if money.pay is None:
        return None
    incomes, pay = incomes_of(money, today), money.pay
    short, typical, long = (months * pay - incomes.over(months) for months in search)
    more = None if money.hoped is None else money.hoped - pay
    if more is None or more <= 0:
        return Waiting((short, typical, long), more, None)
    quickest, usual, slowest = (max(Fraction(0), forgone) / more for forgone in (short, typical, long))
    return Waiting((short, typical, long), more, (quickest, usual, slowest))


MONEY, PAY = "money", "pay"
"""What may be speaking in the person's place."""


def speaking_of(money: Money, clock: Clock | None, towards: int, *, presses: bool) -> str | None:
    """Return what may be speaking: money when it presses towards taking, pay when it stands in the way; else None.

    `towards` is the lean: +1 towards taking, -1 against, 0 neither. `presses` is false for whoever stays or has another offer.
    """
    if towards > 0 and clock and clock.pressure in PRESSING and below_zero(money.in_the_bank):
        return MONEY
    if towards < 0 and presses and above_zero(money.if_paid):
        return PAY
    return None


def below_zero(answer: object) -> bool:
    """Whether an answer on a scale is negative."""
    return isinstance(answer, int) and answer < 0


def above_zero(answer: object) -> bool:
    """Whether an answer on a scale is positive."""
    return isinstance(answer, int) and answer > 0

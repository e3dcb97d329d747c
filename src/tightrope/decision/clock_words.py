"""The sentences of the clock: ranges in half months, rounded down, amounts rounded to two figures, never a decimal."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from tightrope.decision.currency import in_words, minor_digits
from tightrope.decision.question import day_in_words

if TYPE_CHECKING:
    from tightrope.decision.clock import Clock

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

YEARS_FROM = 72
"""Halves of a month from which months are told in years: three years."""

YEARS_MOST = 240
"""Halves of a month beyond which a range is open upwards: ten years."""

FIGURES = 2
"""How many figures of an amount are told. Our choice: more would pretend to know."""

PRESSURE = {
    "low": "There is time enough, even for a long search.",
    "some": "There is time for a usual search, not for a long one.",
    "high": "Time is short: enough for half of a usual search, not for all of it.",
    "acute": "Time is very short: not enough for half of a usual search.",
}

COVERED = "Your savings are not draining: what comes in covers what you have to spend."


def sentences_of(clock: Clock) -> tuple[str, ...]:
    """Return everything the clock says, what matters most first."""
    runway = (_runway(clock),) if clock.runway is not None else (COVERED,) if clock.covered else ()
    lasting = (_usable(clock), PRESSURE[clock.pressure or "low"], _latest(clock)) if clock.runway is not None else ()
    rough = (f"Your rough answer, “{clock.rough}”, gives way to your numbers.",) if clock.rough else ()
    late = (f"Your savings may be gone before its first pay day, {day_in_words(clock.late_pay)}.",) if clock.late_pay else ()
    search = (_search(clock),) if lasting or clock.waiting else ()
    return tuple(filter(None, (*runway, *rough, *lasting, *late, *search, *_waiting(clock))))


def runway_words(clock: Clock) -> str:
    """Return how long the money lasts: "about two to two and a half months"; "" without a runway."""
    return span_words(*clock.runway_range) if clock.runway_range else ""


def span_words(low: Fraction, high: Fraction | None) -> str:
    """Return a range of months in words: "about two months", "three to six months", "over a year"; None: open upwards."""
    first = floor(low * 2)
    last = None if high is None else floor(high * 2)
    if last is None or first >= YEARS_FROM:
        return f"over {_years(first)}" if first >= 24 else f"over {months_words(first)}"
    if last > YEARS_MOST:
        return f"from about {months_words(first)} to over {_years(YEARS_MOST)}"
    if first == last:
        return f"about {months_words(first)}" if first else "less than half a month"
    if not first:
        return f"up to about {months_words(last)}"
    return f"about {_bare(first, last)} to {months_words(last)}"


def months_words(halves: int) -> str:
    """Return half months in words: "half a month", "a month and a half", "four and a half months"."""
    whole, half = divmod(halves, 2)
    if not whole:
        return "half a month" if half else "no time"
    if whole == 1:
        return "a month and a half" if half else "a month"
    return f"{_count(whole)} and a half months" if half else f"{_count(whole)} months"


def _bare(first: int, last: int) -> str:
    """Return the first number of a range, without its noun where the second one says it."""
    whole, half = divmod(first, 2)
    if not whole or last < 4:
        return months_words(first)
    if whole == 1:
        return "one and a half" if half else "one"
    return f"{_count(whole)} and a half" if half else _count(whole)


def _years(halves: int) -> str:
    years = halves // 24
    return "a year" if years == 1 else f"{_count(years)} years" if years < len(NUMBERS) else "twelve years"


def _count(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def amount_words(minor: Fraction, currency: str) -> str:
    """Return an amount rounded down to two figures and to whole units: "EUR 6,600"."""
    unit = 10 ** minor_digits(currency)
    whole = floor(minor / unit)
    step = 10 ** max(0, len(str(whole)) - FIGURES)
    return in_words(whole // step * step * unit, currency)


def amounts_words(low: Fraction, high: Fraction, currency: str) -> str:
    """Return a range of amounts: "about EUR 6,600 to 16,000"."""
    first, last = amount_words(low, currency), amount_words(high, currency)
    return f"about {first}" if first == last else f"about {first} to {last.split(' ', 1)[1]}"


def _runway(clock: Clock) -> str:
    return f"Without this job your money lasts {runway_words(clock)}."


def _usable(clock: Clock) -> str:
    aside = _aside(clock)
    if clock.usable_range is None or not aside:
        return ""
    low, high = clock.usable_range
    if high is not None and floor(high * 2) == 0:
        return f"Take away {aside}, and that leaves nothing for a search."
    return f"Take away {aside}, and that leaves {span_words(low, high)} for a search."


def _aside(clock: Clock) -> str:
    """Say what is set aside before a search: for the way to the first pay, and kept back."""
    until, kept = floor(clock.until_pay * 2), floor(clock.kept_back * 2)
    parts = ([f"{months_words(until)} until the first pay"] if until else []) + ([f"{months_words(kept)} kept back"] if kept else [])
    return " and ".join(parts)


def _latest(clock: Clock) -> str:
    if clock.latest is None:
        return ""
    if clock.past:
        return f"To have time enough after a no, you would have had to start looking by {day_in_words(clock.latest)}. That day is past."
    return f"Start looking by {day_in_words(clock.latest)} at the latest, and there is time enough after a no."


def _search(clock: Clock) -> str:
    short, typical, long = clock.search
    if clock.own_search:
        return f"You reckon with {_exactly(typical)} until the next good offer; a short or a long search: {span_words(short, long)}."
    return f"A search takes {span_words(short, long)}: planning figures from US sources, our choice, and you can put your own."


def _exactly(months: Fraction) -> str:
    halves = floor(months * 2)
    return months_words(halves)


def _waiting(clock: Clock) -> tuple[str, ...]:
    waiting = clock.waiting
    if waiting is None:
        return ()
    forgone = [amount for amount in waiting.forgone if amount > 0]
    if not forgone:
        return ("Waiting costs nothing: as much comes in meanwhile as this job pays.",)
    price = f"Until the next good offer you would go without {amounts_words(min(forgone), max(forgone), clock.currency)}."
    return (price, *_payback(clock))


def _payback(clock: Clock) -> tuple[str, ...]:
    waiting = clock.waiting
    if waiting is None or waiting.more is None:
        return ()
    if waiting.payback is None:
        return ("The job you hope for pays no more than this one, so it would never make up for that in money.",)
    span = span_words(min(waiting.payback), max(waiting.payback))
    return (f"The job you hope for would make up for that in {span}, if it comes.",)

"""Days and times as people type them. What can be read in two ways is asked, never guessed; today is given."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from tightrope.decision.deadlines import MONTHS, WEEKDAYS
from tightrope.errors import AnswerError
from tightrope.frozen import Frozen
from tightrope.text import one_line

DATE_HELP = "Type it like Friday, tomorrow, in 2 weeks, 3 March or 2026-03-03."

JUST_PASSED = timedelta(days=92)
"""A day without a year that passed so lately may be meant as it was, or next year. Our choice."""

NEAR = {"today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2, "yesterday": -1}

COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}

DAYS = {"day": 1, "week": 7, "fortnight": 14}

CALENDAR = (
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?(?P<name>[a-z]{3,9})\.?,?(?: (?P<year>\d{4}))?",
    r"(?P<name>[a-z]{3,9})\.? ?(?P<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?P<year>\d{4}))?",
    r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})(?:\.(?: ?(?P<year>\d{4}|\d{2}))?)?",
)
"""Ways of writing a day of the calendar of which each has one reading."""


def parse_day(text: str, today: date) -> date:
    """Return the day that a person typed; a weekday or a day without a year is the next one to come. Raises AnswerError."""
    word = " ".join(text.lower().split()).rstrip(".,")
    word = re.sub(r"^(?:by|until|till|on) ", "", word)
    if word in NEAR:
        return today + timedelta(days=NEAR[word])
    found = _weekday(word, today) or _week_after(word, today) or _of_the_calendar(word, today)
    if found is None:
        raise AnswerError(f"“{one_line(text, 30)}” does not read as a date. {DATE_HELP}")
    return found


def _weekday(word: str, today: date) -> date | None:
    """Read "Friday", "this Friday", and "Friday 27 November", in which both must agree."""
    found = re.fullmatch(r"(?:(this|coming|next) )?([a-z]{3,9})\.?(?:,? ((?:the )?\d.*))?", word)
    number = next((n for n, name in enumerate(WEEKDAYS) if found and name.lower().startswith(found[2])), None)
    if not found or number is None:
        return None
    if found[3]:
        day = _of_the_calendar(found[3], today)
        return _agreeing(day, number) if day else None
    coming = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    if found[1] == "next":
        later = coming + timedelta(days=7)
        raise AnswerError(f"Next {WEEKDAYS[number]} may be {_short(coming)} or {_short(later)}. Type which, such as {_short(coming)}.")
    if coming - today == timedelta(days=7):
        raise AnswerError(f"Today is {WEEKDAYS[number]}. Type today, or {_short(coming)}.")
    return coming


def _week_after(word: str, today: date) -> date | None:
    """Read "Friday week" and "a week on Friday": a week after the Friday to come."""
    found = re.fullmatch(r"([a-z]{3,9}) week|(?:a|one) week (?:on|from) ([a-z]{3,9})", word)
    coming = _weekday(found[1] or found[2], today) if found else None
    return coming + timedelta(days=7) if coming else None


def _agreeing(day: date, weekday: int) -> date:
    if day.weekday() != weekday:
        said = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        raise AnswerError(f"{said} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[weekday]}. Type one of the two.")
    return day


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _of_the_calendar(word: str, today: date) -> date | None:
    return _ahead(word, today) or _slashed(word, today) or _on_the_calendar(word, today)


def _ahead(word: str, today: date) -> date | None:
    """Read "in 3 days", "in two weeks", "in a month", "end of June", "the 5th"."""
    if found := re.fullmatch(r"in (\d{1,3}|[a-z]+) (day|week|fortnight|month)s?", word):
        many = int(found[1]) if found[1].isdigit() else COUNTS.get(found[1])
        if many is None:
            return None
        return _months_on(today, many) if found[2] == "month" else today + timedelta(days=many * DAYS[found[2]])
    if found := re.fullmatch(r"(?:the )?end of (?:the |this )?([a-z]{3,9})", word):
        month = today.month if found[1] == "month" else _month(found[1])
        year = today.year if month is None or month >= today.month else today.year + 1
        return date(year, month, monthrange(year, month)[1]) if month else None
    if found := re.fullmatch(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)", word):
        return _day_of_month(int(found[1]), today)
    return None


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _day_of_month(day: int, today: date) -> date:
    first = today.replace(day=1)
    for months in range(3):
        month = _months_on(first, months)
        if 1 <= day <= monthrange(month.year, month.month)[1] and month.replace(day=day) >= today:
            return month.replace(day=day)
    raise AnswerError(f"There is no such day. {DATE_HELP}")


def _slashed(word: str, today: date) -> date | None:
    """Read 25/6 and 25/6/2027, and ask about 5/6/2027, which has two readings."""
    found = re.fullmatch(r"(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?", word)
    if not found:
        return None
    one, two, year = int(found[1]), int(found[3]), f" {_full_year(found[4])}" if found[4] else ""
    readings = {(day, month) for day, month in ((one, two), (two, one)) if 1 <= month <= len(MONTHS) and 1 <= day <= 31}
    if not readings:
        raise AnswerError(f"{word} is no day. {DATE_HELP}")
    said = [f"{day} {MONTHS[month - 1]}{year}" for day, month in sorted(readings, key=lambda pair: pair != (one, two))]
    if len(said) == 2:
        raise AnswerError(f"{word} is {said[0]} in some countries and {said[1]} in others. Type the month as a word, such as {said[0]}.")
    day, month = next(iter(readings))
    return _existing(day, month, int(year)) if year else _next_such_day(day, month, today)


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _on_the_calendar(word: str, today: date) -> date | None:
    for pattern in CALENDAR:
        if found := re.fullmatch(pattern, word):
            parts = found.groupdict()
            month = _month(parts["name"]) if parts.get("name") else int(parts["month"])
            if month is None:
                return None
            year = parts.get("year")
            return _existing(int(parts["day"]), month, _full_year(year)) if year else _next_such_day(int(parts["day"]), month, today)
    return None


def _month(name: str) -> int | None:
    return next((number for number, month in enumerate(MONTHS, 1) if month.lower().startswith(name)), None)


def _existing(day: int, month: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise AnswerError(f"There is no such day. {DATE_HELP}") from None


def _next_such_day(day: int, month: int, today: date) -> date:
    """Return the next such day; one that passed lately is asked about. 29 February may have to wait for a leap year's turn."""
    try:
        this_year = date(today.year, month, day)
    except ValueError:
        return _existing(day, month, today.year + 1)
    if today - JUST_PASSED <= this_year < today:
        said = _short(this_year)
        raise AnswerError(f"{said} has just passed. Type it with its year: {said} {today.year}, or {said} {today.year + 1}.")
    return this_year if this_year >= today else _existing(day, month, today.year + 1)


class _Clock(Frozen):
    """What was said of the time of day, and of the day beside it."""

    day: str
    at: time


CLOCK = (
    r"(?P<hour>\d{1,2})(?::|h|\.)(?P<minute>\d{2})(?: ?(?P<half>[ap])\.?m\.?)?",
    r"(?P<hour>\d{1,2})(?P<minute>) ?(?P<half>[ap])\.?m\.?",
    r"(?P<hour>\d{1,2})h(?P<minute>)(?P<half>)",
    r"(?P<hour>12)?(?P<minute>) ?(?P<half>)(?P<noon>noon|midday)",
)
"""Times of day that have one reading."""

ALL_DAY = r"(?:the )?(?:evening|end of (?:the )?day|end of business|close of business|eod|cob)"
"""Said of a day, this is what a day without a time means: it ends in the evening."""

VAGUE = r"(?P<vague>midnight|(?:in the )?(?:morning|afternoon)|(?:at )?\d{1,2} ?o['’]?clock|at \d{1,2})"


def parse_moment(text: str, today: date) -> date | datetime:
    """Return the day that a person typed, with its time of day if there is one. Raises AnswerError."""
    words = " ".join(text.split())
    if found := re.fullmatch(rf"(.+?),? (?:by )?{ALL_DAY}|(?:by )?{ALL_DAY},? (?:on )?(.+)", words, re.I):
        return parse_day(found[1] or found[2], today)
    clock = _clock_in(words)
    if clock is None:
        _refuse_vague(words)
        return parse_day(words, today)
    if not clock.day:
        raise AnswerError(f"Which day? Type it before the time, such as tomorrow {clock.at:%H:%M}.")
    return datetime.combine(parse_day(clock.day, today), clock.at)


def _clock_in(words: str) -> _Clock | None:
    """Find a time of day, after the day or before it."""
    for pattern in CLOCK:
        after = rf"(?P<day>.*?)(?:(?:^|,? |,)(?:at )?|(?<=\d)T){pattern}"
        before = rf"(?:at )?{pattern},? (?:on )?(?P<day>\S.*)"
        found = re.fullmatch(after, words, re.I) or re.fullmatch(before, words, re.I)
        if found and (found["day"] or "." not in words):  # 24.12 alone is a day
            return _Clock(found["day"], _time(found))
    return None


def _time(found: re.Match[str]) -> time:
    if "noon" in found.groupdict():
        return time(12)
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        raise AnswerError("There is no such time of day. Type it like 17:00.")
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return time(hour, int(found["minute"] or 0))
    except ValueError:
        raise AnswerError("There is no such time of day. Type it like 17:00.") from None


def _refuse_vague(words: str) -> None:
    """Say of "Friday morning" or "Friday at 5" what is missing."""
    found = re.fullmatch(rf"(?P<day>.+?),? {VAGUE}|{VAGUE.replace('vague', 'first')},? (?P<other>.+)", words, re.I)
    if found:
        said = (found["vague"] or found["first"]).lower()
        if said == "midnight":
            raise AnswerError("Midnight belongs to two days. Type the day with 23:59, or the day alone: it lasts until its evening.")
        day = one_line(found["day"] or found["other"], 20)
        raise AnswerError(f"“{one_line(said, 20)}” may be several hours. Type one, such as {day} 17:00, or the day alone.")

"""Days as people say them, seen from today: "tomorrow, 17:00", "Friday", "since yesterday"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}

SOON = timedelta(days=6)
"""How far a bare weekday reaches: a week on, it would be today's name."""


def in_words(moment: date | datetime, now: datetime) -> str:
    """Return a day, with its time where it has one, seen from `now`; what has passed begins with "since"."""
    if has_passed(moment, now):
        return f"since {_said(moment, now)}"
    return _said(moment, now)


def has_passed(moment: date | datetime, now: datetime) -> bool:
    """Whether a deadline is over; a day without a time is over when its evening is."""
    if isinstance(moment, datetime):
        return moment < (now if moment.tzinfo else now.replace(tzinfo=None))
    return moment < now.date()


def day_of(moment: date | datetime) -> date:
    """Return the day of a date or of a date with a time."""
    return moment.date() if isinstance(moment, datetime) else moment


def how_far(day: date, today: date) -> str:
    """Return how far a day is away: "tomorrow", "in 12 days", "3 weeks ago", "in about 7 months"."""
    days = (day - today).days
    if days in NEAR:
        return NEAR[days]
    far = abs(days)
    amount = f"{far} days" if far <= 20 else f"{round(far / 7)} weeks" if far <= 56 else f"about {round(far / 30.44)} months"
    amount = amount if far <= 700 else f"about {round(far / 365.25)} years"
    return f"in {amount}" if days > 0 else f"{amount} ago"


def _said(moment: date | datetime, now: datetime) -> str:
    if isinstance(moment, datetime):
        moment = moment.astimezone(now.tzinfo) if moment.tzinfo else moment
    clock = f", {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return _day_said(day_of(moment), now.date()) + clock


def _day_said(day: date, today: date) -> str:
    away = (day - today).days
    if away in NEAR:
        return NEAR[away]
    if timedelta(0) < day - today <= SOON:
        return WEEKDAYS[day.weekday()]
    year = f" {day.year}" if day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"

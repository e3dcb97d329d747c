"""Days as people say them, seen from today: "tomorrow, 17:00", "Friday", "since yesterday"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

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


def _said(moment: date | datetime, now: datetime) -> str:
    if isinstance(moment, datetime):
        moment = moment.astimezone(now.tzinfo) if moment.tzinfo else moment
    clock = f", {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return _day_said(day_of(moment), now.date()) + clock


def _day_said(day: date, today: date) -> str:
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    away = (day - today).days
    if away in near:
        return near[away]
    if timedelta(0) < day - today <= SOON:
        return WEEKDAYS[day.weekday()]
    year = f" {day.year}" if day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"

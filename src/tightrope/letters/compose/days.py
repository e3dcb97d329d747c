"""Days as letters write them. The one rule: a day stands once, with its weekday, and its year only where it is another one."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from tightrope.decision.deadlines import MONTHS, WEEKDAYS


def day_of(day: date, today: date) -> str:
    """Return a day: "Friday 27 November", "Monday 4 January 2027"."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def moment_of(moment: date | datetime, today: date) -> str:
    """Return a day with its time, if it has one: "Thursday 26 November at 10:00"."""
    return day_of(moment, today) + (f" at {moment:%H:%M}" if isinstance(moment, datetime) else "")


def ahead(moment: date | datetime | None, today: date) -> bool:
    """Whether a day is today or later."""
    return moment is not None and plain_day(moment) >= today


def plain_day(moment: date | datetime) -> date:
    """Return the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def slot_of(slot: date | datetime, today: date) -> str:
    """Return a booked slot: "Thursday's 10:00 slot" within the week, else "the slot on Thursday 3 December at 10:00"."""
    if isinstance(slot, datetime) and timedelta(0) < slot.date() - today < timedelta(days=7):
        return f"{WEEKDAYS[slot.weekday()]}'s {slot:%H:%M} slot"
    return f"the slot on {moment_of(slot, today)}"

"""What the balance has worked out, for those who tell something about it, and moments as people say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from fractions import Fraction

from tightrope.decision.balance.asking import AskFirst
from tightrope.decision.balance.headline import LEAN, NOTHING
from tightrope.decision.balance.readings import Readings, is_close
from tightrope.decision.balance.ropes import Rope
from tightrope.decision.clock import Clock
from tightrope.decision.deadlines import MONTHS, WEEKDAYS
from tightrope.decision.model import Decision
from tightrope.frozen import Frozen

NOTE_WIDTH = 200
"""The most characters of a note that are shown. Our choice: it is a sentence or two."""

THIS_WEEK = timedelta(days=6)
"""How far back a bare weekday reaches."""


class Seen(Frozen):
    """What the balance has worked out, for those who tell something about it."""

    decision: Decision
    readings: Readings
    lean: Fraction | None
    words: str
    firmness: str
    leads: str
    """What the headline is about: one of the kinds of `headline`."""
    ropes: tuple[Rope, ...]
    clock: Clock | None
    speaking: str | None
    ask_first: AskFirst | None
    today: date
    zone: tzinfo

    @property
    def outranked(self) -> bool:
        """Whether the headline is about something else than the lean."""
        return self.leads not in (LEAN, NOTHING)

    @property
    def towards(self) -> int:
        """+1 when it leans towards taking, -1 against, 0 when it is too close or there is no lean."""
        return towards(self.lean)


def towards(lean: Fraction | None) -> int:
    """Return the side of a lean: +1, -1, or 0 when it is too close or there is none."""
    return 0 if lean is None or is_close(lean) else 1 if lean > 0 else -1


def moment_words(moment: datetime, today: date, zone: tzinfo) -> str:
    """Return a moment on the person's clock as they say it: "Tuesday 23:40", "3 March, 23:40"."""
    local = moment.astimezone(zone)
    return f"{near_day_words(local.date(), today)} {local:%H:%M}"


def near_day_words(day: date, today: date) -> str:
    """Return a day that has been, as people say it: "today", "Tuesday", "3 March"."""
    if day == today:
        return "today"
    if timedelta(0) < today - day <= THIS_WEEK:
        return WEEKDAYS[day.weekday()]
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {MONTHS[day.month - 1]}{year}"

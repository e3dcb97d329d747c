"""What the gut said, told beside the balance: the sealed note, the spark, later readings, the coin, the call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from tightrope.decision.balance.seen import NOTE_WIDTH, Seen, moment_words, near_day_words
from tightrope.decision.balance.words import listed, quoted, sides_of
from tightrope.decision.spark import spark_words
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.balance import Face, Landing
from tightrope.decision.steps.gut import Call, Newness, Reading


def sealed_told(seen: Seen) -> str:
    """Return the sealed note with when it was sealed; "" when there is none."""
    gut = seen.decision.gut
    if not gut.sealed:
        return ""
    when = f", {moment_words(gut.sealed_at, seen.today, seen.zone)}" if gut.sealed_at else ""
    return f"Your sealed note{when}: {quoted(gut.sealed, width=NOTE_WIDTH)}"


def spark_told(seen: Seen) -> str:
    """Return how the spark went, and when; "" where there is nothing to tell."""
    return spark_words(seen.decision.gut.spark, seen.decision.second())


def over_time_told(seen: Seen) -> str:
    """How the later readings moved, from the first to the newest."""
    dated = sorted((reading for reading in seen.decision.gut.readings if reading.at), key=lambda reading: (reading.at, reading.id or 0))
    parts = [part for part in (_spark_moved(seen, dated), _tuesday_moved(seen, dated)) if part]
    return f"Asked again: {listed(parts)}." if parts else ""


def _spark_moved(seen: Seen, dated: Iterable[Reading]) -> str:
    marks = [(reading.at, reading.spark) for reading in dated if reading.at and reading.spark is not None]
    if len(marks) < 2 or marks[0][1] == marks[-1][1]:
        return ""
    (then, before), (_, now) = marks[0], marks[-1]
    return f"the spark went from {before} {_on(then, seen)} to {now}"


def _tuesday_moved(seen: Seen, dated: Iterable[Reading]) -> str:
    answers = [(reading.at, reading.tuesday) for reading in dated if reading.at and reading.tuesday is not None]
    if len(answers) < 2 or answers[0][1] == answers[-1][1]:
        return ""
    scale = QUESTIONS["gut.tuesday"].question
    (then, before), (_, now) = answers[0], answers[-1]
    return f"the ordinary Tuesday went from “{scale.words(before)}” {_on(then, seen)} to “{scale.words(now)}”"


def _on(moment: datetime, seen: Seen) -> str:
    day = near_day_words(moment.astimezone(seen.zone).date(), seen.today)
    return day if day == "today" else f"on {day}"


LANDED = {Landing.GLAD: "you were glad", Landing.SORRY: "you were sorry", Landing.NOTHING: "you felt nothing in particular"}


def coin_told(seen: Seen) -> str:
    """Return what the coin showed and the first feeling at that; "" when it was not turned over."""
    balance = seen.decision.balance
    if balance.coin is None:
        return ""
    sides = sides_of(seen.decision)
    shown = (
        {Face.NO: f" showed “{sides.do_no}”", Face.YES: f" showed “{sides.do_yes}”"}.get(balance.face, " fell") if balance.face else " fell"
    )
    return f"The coin{shown}, and {LANDED[balance.coin]}. That says what you feel, not whether it is right."


CALLED = {
    Call.RELIEVED: "you would be relieved",
    Call.PRIDE: "only your pride would be stung",
    Call.SAD: "you would be sad for the work",
    Call.FRIGHTENED: "you would be frightened about money",
}


def call_told(seen: Seen) -> str:
    """Return what would be felt, under the first wave, if it were gone; "" when not asked."""
    call = seen.decision.gut.call
    return f"If they took it back, {CALLED[call]}." if call else ""


def any_job_told(seen: Seen) -> str:
    """Return that any new job would frighten, where it would."""
    return "Any new job would frighten you, you said, not this one alone." if seen.decision.gut.any_job is Newness.ANY else ""


def liked_told(seen: Seen) -> str:
    """Return what was liked and no longer mentioned; "" when nothing was written."""
    liked = seen.decision.gut.liked
    return f"What you liked and no longer mentioned: {quoted(liked, width=NOTE_WIDTH)}" if liked.strip() else ""

"""After the decision: what is still to do, folding the letter, and when to look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from tightrope.decision.kinds import Kind, Outcome
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.letter import Door

FIRST_LOOK, SECOND_LOOK = timedelta(days=30), timedelta(days=182)
"""When to look back: after one month and after six. Our choice."""

REFUSALS = (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK)


def tasks_for(decision: Decision, today: date) -> tuple[Task, ...]:
    """Return what usually is still to do after this decision, with dates; nothing the answers do not call for."""
    kind, tomorrow = decision.kind(), today + timedelta(days=1)
    what: list[tuple[str, date | None]] = []
    if kind is not None:
        what.append(("send the letter", min(tomorrow, deadline) if (deadline := _deadline(decision)) else tomorrow))
    if kind in REFUSALS:
        what += [(f"thank {one.name}", tomorrow + timedelta(days=1)) for one in decision.offer.thanks if one.name]
        if Door.LINKEDIN in (decision.letter.door or ()) and decision.direction.liked is True:
            what.append((f"send {decision.offer.sender or 'them'} a LinkedIn request", tomorrow + timedelta(days=2)))
    if decision.balance.outcome is Outcome.YES:
        what.append(("tell the other places where you applied", tomorrow + timedelta(days=2)))
    elif kind in REFUSALS:
        what.append(("go on with your other applications", None))
    return tuple(Task(number, text, due) for number, (text, due) in enumerate(what, 1))


def _deadline(decision: Decision) -> date | None:
    moment = decision.offer.answer_by
    return moment.date() if isinstance(moment, datetime) else moment


def folded(decision: Decision, now: datetime, today: date) -> Decision:
    """Return the decision closed, with the days to look back."""
    after = replace(decision.after, folded_at=now, review_one=today + FIRST_LOOK, review_six=today + SECOND_LOOK)
    return replace(decision, after=after)


def look_back_due(decision: Decision, today: date) -> str | None:
    """Return the question of the look back that has come and was not answered yet."""
    after = decision.after
    if after.review_six and after.review_six <= today and not after.felt_six:
        return "after.felt_six"
    if after.review_one and after.review_one <= today and not after.felt_one and not after.felt_six:
        return "after.felt_one"
    return None


def next_look_back(decision: Decision) -> date | None:
    """Return the day of the next look back that was not answered yet, whether it has come or not."""
    after = decision.after
    if after.review_one and not after.felt_one and not after.felt_six:
        return after.review_one
    return after.review_six if not after.felt_six else None

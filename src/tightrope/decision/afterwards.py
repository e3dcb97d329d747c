"""After the decision: what is still to do, folding the letter, and when to look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from tightrope.decision.deadlines import day_of
from tightrope.decision.kinds import Kind, Outcome
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.letter import Door, asks_time

FIRST_LOOK, SECOND_LOOK = timedelta(days=30), timedelta(days=182)
"""When to look back: after one month and after six. Our choice."""

SENDING = "send the letter"
"""The task that says, once it is done, that they have the letter."""

REFUSALS = (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK)


def tasks_for(decision: Decision, today: date) -> tuple[Task, ...]:
    """Return what usually is still to do after this decision, with dates; nothing the answers do not call for."""
    kind, tomorrow = decision.kind(), today + timedelta(days=1)
    what: list[tuple[str, date | None]] = []
    if kind is not None:
        they_wait = decision.offer.answer_by
        what.append((SENDING, min(tomorrow, day_of(they_wait)) if they_wait else tomorrow))
    if kind in REFUSALS:
        what += [(f"thank {one.name}", tomorrow + timedelta(days=1)) for one in decision.offer.thanks if one.name]
        if Door.LINKEDIN in (decision.letter.door or ()) and decision.direction.liked is True:
            what.append((f"send {decision.offer.sender or 'them'} a LinkedIn request", tomorrow + timedelta(days=2)))
    if decision.balance.outcome is Outcome.YES:
        what.append(("tell the other places where you applied", tomorrow + timedelta(days=2)))
    elif kind in REFUSALS:
        what.append(("go on with your other applications", None))
    return tuple(Task(number, text, due) for number, (text, due) in enumerate(what, 1))


def deadline_of(decision: Decision) -> date | datetime | None:
    """Return by when they want an answer: the day they named, and the day asked for only once they have been asked."""
    asked = decision.letter.ask_until if asks_time(decision) else None
    return asked if asked and _sent(decision) else decision.offer.answer_by or asked


def _sent(decision: Decision) -> bool:
    return any(task.done and task.what == SENDING for task in decision.after.tasks)


def reminder_of(decision: Decision) -> date | None:
    """Return the day on which one wants to be asked again."""
    return decision.balance.ask_again if decision.balance.outcome is Outcome.NOT_YET else None


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

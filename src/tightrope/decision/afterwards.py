"""After the decision: what is still to do, folding the letter, and when to look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tightrope.decision.deadlines import day_of
from tightrope.decision.kinds import Kind, Outcome
from tightrope.decision.steps.after import After, Task
from tightrope.decision.steps.letter import Door, asks_time
from tightrope.decision.steps.offer import Instead

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

FIRST_LOOK, SECOND_LOOK = timedelta(days=30), timedelta(days=182)
"""When to look back: after one month and after six. Our choice."""

SENDING = "send the letter"
SENDING_WHAT_ASKS = {Kind.ASK_TIME: "send the letter that asks for time", Kind.ASK_FIRST: "send the letter that asks first"}
"""The task that says, once it is done, that they have the letter. What was asked stays true when one decides something else."""

REFUSALS = (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK)


def tasks_for(decision: Decision, today: date) -> tuple[Task, ...]:
    """Return what usually is still to do after this decision, with dates; nothing the answers do not call for."""
    deadline, sending = deadline_of(decision), _sending(decision)
    tasks = []
    for number, (what, days) in enumerate(_called_for(decision).items(), 1):
        due = None if days is None else today + timedelta(days=days)
        tasks.append(Task(number, what, min(due, day_of(deadline)) if due and deadline and what == sending else due))
    return tuple(tasks)


def _called_for(decision: Decision) -> dict[str, int | None]:
    """Return what a decision calls for, and in how many days; None: at any time."""
    kind = decision.kind()
    what: dict[str, int | None] = {}
    if kind is not None:
        what[_sending(decision)] = 1
    if kind in REFUSALS:
        what |= {f"thank {one.name}": 2 for one in decision.offer.thanks if one.name}
        if Door.LINKEDIN in (decision.letter.door or ()) and decision.direction.liked is True:
            what[f"send {decision.offer.sender or 'them'} a LinkedIn request"] = 3
    if decision.outcome() is Outcome.YES:
        what["tell the other places where you applied"] = 3
    elif kind in REFUSALS and decision.offer.instead is not Instead.STAY:
        what["go on with your other applications"] = None
    return what


def _sending(decision: Decision) -> str:
    kind = decision.kind()
    return SENDING_WHAT_ASKS.get(kind, SENDING) if kind else SENDING


def proposed(decision: Decision, today: date) -> tuple[Task, ...]:
    """Return the tasks with those that this decision calls for, unless one of them is there already."""
    tasks, called_for = decision.after.tasks, tasks_for(decision, today)
    if {task.what for task in tasks} & {task.what for task in called_for}:
        return tasks
    highest = max((task.id or 0 for task in tasks), default=0)
    return (*tasks, *(replace(task, id=highest + number) for number, task in enumerate(called_for, 1)))


def as_proposed(decision: Decision) -> bool:
    """Whether the tasks are those that were proposed, none of them done: the person has said nothing about them yet."""
    tasks = decision.after.tasks
    return {task.what for task in tasks} == set(_called_for(decision)) and not any(task.done for task in tasks)


def taken_back(decision: Decision) -> After:
    """Return what follows once something else was decided: open again, and without the tasks of what was decided before."""
    called_for, asked = _called_for(decision), SENDING_WHAT_ASKS.values()
    tasks = tuple(task for task in decision.after.tasks if task.what not in called_for or (task.done and task.what in asked))
    return replace(decision.after, tasks=tasks, folded_at=None, review_one=None, review_six=None)


def deadline_of(decision: Decision) -> date | datetime | None:
    """Return by when they want an answer: the day they named, and the day asked for only once they have been asked."""
    asked = any(task.done and task.what == SENDING_WHAT_ASKS[Kind.ASK_TIME] for task in decision.after.tasks)
    named, until = decision.offer.answer_by, decision.letter.ask_until
    return (until if asked else None) or named or (until if asks_time(decision) else None)


def reminder_of(decision: Decision) -> date | None:
    """Return the day on which one wants to be asked again."""
    return decision.balance.ask_again if decision.outcome() is Outcome.NOT_YET else None


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

"""Step 9, afterwards: what is still to do, and the lesson for the next second interview."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from tightrope.decision.question import ENTRY_ID, Day, Flag, Items, Line, Stamp, ask
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.decision.model import Decision


class Task(Frozen):
    """One thing still to do."""

    id: int | None = ask(ENTRY_ID)
    what: str = ask(Line("What is still to do?"))
    due: date | None = ask(Day("By when?", optional=True, among="by {}"))
    done: bool = ask(Flag("Is it done?", among="done"))


def was_folded(decision: Decision) -> bool:
    """Whether the decision was closed, so that there is something to look back on."""
    return decision.after.folded_at is not None


class After(Frozen):
    """What follows the decision."""

    tasks: tuple[Task, ...] = ask(
        Items(
            "What is still to do?",
            of=Task,
            hint="send the letter",
            most=50,
            adds="Add a task",
            why="So that nothing of this stays in your head.",
            optional=True,
        )
    )
    lesson_if: str = ask(
        Line(
            "A rule for next time: if ...",
            hint="I don't want to ring my sister about it after the first talk",
            why="Shown when the next decision starts, above all at a second interview.",
            optional=True,
        )
    )
    lesson_then: str = ask(
        Line("... then I ...", hint="withdraw the same day", optional=True), when=lambda decision: bool(decision.after.lesson_if)
    )
    predict: str = ask(
        Line(
            "How do you think you will feel about this in a month?",
            hint="relieved, a little sad",
            why="To compare, in a month, with how it is.",
            optional=True,
        )
    )
    review_one: date | None = ask(Day("The first look back"))
    review_six: date | None = ask(Day("The second look back"))
    felt_one: str = ask(Line("A month on: how does it feel?", why="To compare with what you thought then.", optional=True), when=was_folded)
    felt_six: str = ask(
        Line("Half a year on: how does it feel?", why="To compare with what you thought then.", optional=True), when=was_folded
    )
    folded_at: datetime | None = ask(Stamp("When the letter was folded"))

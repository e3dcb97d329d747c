"""Step 5, direction: where the career should go next, and whether this job goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import CantTell, Kind, Stage
from tightrope.decision.question import Line, Scale, YesNo, ask
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.decision.model import Decision


def liking_may_be_said(decision: Decision) -> bool:
    """Whether the letter says that somebody was liked, or may yet be one that does."""
    kind = decision.kind()
    return kind in (Kind.DECLINE, Kind.WITHDRAW, Kind.ACCEPT) if kind else decision.stage() is not Stage.SAID_YES


class Direction(Frozen):
    """Where the career should go."""

    more: str = ask(
        Line(
            "In my next job I want more ...",
            hint="field work",
            why="Short words are enough. If you like, the letter's reason comes from here.",
        )
    )
    rather: str = ask(Line("And in my next job I want less ...", hint="reporting", why="What you would gladly leave behind."))
    gives: int | CantTell | None = ask(
        Scale(
            "Does this job give you that?",
            labels=("not at all", "hardly", "half and half", "mostly", "fully"),
            why="Direction is what stays when the excitement or the fright is gone.",
        )
    )
    able: str = ask(
        Line(
            "In two years I want to be able to say: I can ...",
            hint="run a survey from start to end",
            why="You take from a job what you learn in it.",
        )
    )
    teaches: int | CantTell | None = ask(
        Scale(
            "Does this job teach you that?",
            labels=("not at all", "hardly", "half and half", "mostly", "fully"),
            why="Go by what you have seen, not by what you hope.",
        ),
        when=lambda decision: bool(decision.direction.able),
    )
    again: int | CantTell | None = ask(
        Scale(
            "Knowing what you know now, would you apply again today?",
            labels=("certainly not", "rather not", "neither way", "rather yes", "certainly"),
            why="The effort that you have already put in should not count.",
        )
    )
    manager: int | CantTell | None = ask(
        Scale(
            "Your would-be manager: do you want two years of what you saw them do?",
            labels=("certainly not", "rather not", "neither way", "rather yes", "certainly"),
            why="You would see them every day. Many people leave a manager rather than a job.",
        )
    )
    leave: int | CantTell | None = ask(
        Scale(
            "If it goes wrong, could you leave within six months without harm?",
            labels=("certainly not", "rather not", "hard to say", "rather yes", "certainly"),
            why="If you could leave again, less hangs on this decision.",
        )
    )
    unknown: str = ask(Line("What don't you know that would settle it?", why="One fact can matter more than all the rest.", optional=True))
    who_knows: str = ask(
        Line("Who could tell you?", why="With a name, it is one phone call away.", optional=True),
        when=lambda decision: bool(decision.direction.unknown),
    )
    can_they: bool | CantTell | None = ask(
        YesNo(
            "Can they tell you before you must answer?",
            said_yes="Can they tell you while your yes can still be taken back?",
            why="If so, that comes first.",
        ),
        when=lambda decision: bool(decision.direction.unknown),
    )
    liked: bool | CantTell | None = ask(
        YesNo(
            "Did you genuinely like the person who sent the offer?",
            second="Did you genuinely like the person who invited you back?",
            why="The letter says so only if you did. It is not counted.",
        ),
        when=liking_may_be_said,
    )

"""Step 3, for and against: a list of lines with a side and a weight."""

from __future__ import annotations

from enum import StrEnum

from tightrope.decision.question import ENTRY_ID, Choice, Flag, Items, Number, Text, ask
from tightrope.decision.question import Line as LineOfText
from tightrope.frozen import Frozen


class Side(StrEnum):
    """What a line speaks for."""

    AGAINST = "against"
    FOR = "for"


class Change(StrEnum):
    """What they could change."""

    PAY = "pay"
    DAYS = "days"
    START = "start"
    TITLE = "title"
    PLACE = "place"


CHANGES: dict[StrEnum, str] = {
    Change.PAY: "pay",
    Change.DAYS: "days",
    Change.START: "start",
    Change.TITLE: "title",
    Change.PLACE: "place",
}


class Known(StrEnum):
    """How the person knows it."""

    SEEN = "seen it"
    INSIDE = "someone inside told me"
    SELLER = "the seller told me"
    GUESS = "a guess"


class Line(Frozen):
    """One thing that speaks for it or against it."""

    id: int | None = ask(ENTRY_ID)
    text: str = ask(LineOfText("What is it?"))
    side: Side = ask(
        Choice(
            "Which side?",
            of={Side.AGAINST: "turn it down", Side.FOR: "take it"},
            of_second={Side.AGAINST: "withdraw", Side.FOR: "go on"},
            of_said_yes={Side.AGAINST: "take the yes back", Side.FOR: "keep the yes"},
        ),
        default=Side.AGAINST,
    )
    weight: int = ask(Number("How much will this matter on an ordinary day, 1 to 5?", low=1, high=5, among="weight {}"), default=3)
    settles: bool = ask(Flag("Would it settle it alone?", why="Then it is told first, and not added up.", among="settles it alone"))
    sayable: bool = ask(Flag("May a letter say it?", among="a letter may say it"))
    change: Change | None = ask(
        Choice(
            "Could they change it?",
            of=CHANGES,
            among="they could change the {}",
        )
    )
    known: Known | None = ask(
        Choice(
            "How do you know it?",
            of={
                Known.SEEN: "I have seen it",
                Known.INSIDE: "someone inside told me",
                Known.SELLER: "it was said to win me over",
                Known.GUESS: "a guess",
            },
        )
    )


class ForAndAgainst(Frozen):
    """What speaks for it and against it."""

    lines: tuple[Line, ...] = ask(
        Items("What speaks for it, and what against?", of=Line, why="Weigh each by how much it matters on an ordinary day.")
    )
    regret_yes: str = ask(
        Text(
            "A year on, saying yes was a mistake. What happened?",
            second="A year on, going on was a mistake. What happened?",
            said_yes="A year on, keeping your yes was a mistake. What happened?",
            why="Looking back from there shows what looking ahead leaves out.",
            optional=True,
        )
    )
    regret_no: str = ask(
        Text(
            "A year on, saying no was a mistake. What happened?",
            second="A year on, withdrawing was a mistake. What happened?",
            said_yes="A year on, taking your yes back was a mistake. What happened?",
            why="The same question, the other way round.",
            optional=True,
        )
    )

"""Step 2, the gut check: told and dated, and apart from Tuesday never counted."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from tightrope.decision.kinds import CANT_TELL, CantTell, Stage
from tightrope.decision.question import ENTRY_ID, Choice, Items, Line, Number, Record, Scale, Stamp, Text, ask, questions_of
from tightrope.errors import AnswerError
from tightrope.frozen import Frozen
from tightrope.text import clean


class Call(StrEnum):
    """What lies under the first wave when the offer is gone."""

    RELIEVED = "relieved"
    PRIDE = "only my pride is stung"
    SAD = "sad for the work"
    FRIGHTENED = "frightened about money"


class Newness(StrEnum):
    """What the feeling is about."""

    THIS = "this job"
    ANY = "any job"


class Spark(Frozen):
    """How alive it felt, 0 to 10, at five marks; and what happened before each of the last four."""

    advert: int | None = ask(Number("at the advert"))
    first: int | None = ask(Number("after the first talk", second="at the invitation"))
    last: int | None = ask(Number("after the last talk", second="after the first talk"))
    offer: int | None = ask(Number("when the offer came", second="when the second invitation came"))
    today: int | None = ask(Number("today"))
    before_first: str = ask(Line("What happened before that?", optional=True))
    before_last: str = ask(Line("What happened before that?", optional=True))
    before_offer: str = ask(Line("What happened before that?", optional=True))
    before_today: str = ask(Line("What happened before that?", optional=True))

    def marks(self) -> tuple[int | None, ...]:
        """Return the five marks in order of time."""
        return (self.advert, self.first, self.last, self.offer, self.today)

    def notes(self) -> tuple[str, ...]:
        """Return the notes, each about the stretch that leads to the mark of the same place; the first is ""."""
        return ("", self.before_first, self.before_last, self.before_offer, self.before_today)


MARKS = tuple(f.name for f in fields(Spark))[:5]
"""The names of the marks, in order of time."""


MARK_NAMES = {"advert": "the advert", "first": "the first talk", "last": "the last talk", "offer": "the offer", "today": "today"}
"""What each mark is called in a sentence."""

MARK_NAMES_SECOND = MARK_NAMES | {"first": "the invitation", "last": "the first talk", "offer": "the second invitation"}
"""The same, at a second interview."""


class SparkLine(Record, kw_only=True):
    """The five marks of the spark, typed as five numbers ("5 8 9 3 2", - for one that is not known)."""

    of: type[Any] = Spark
    empty: ClassVar[Any] = None

    def parse(self, raw: str, today: date, currency: str) -> Spark | None:
        words = clean(raw).replace(",", " ").split()
        if not words:
            return None
        if len(words) != len(MARKS):
            raise AnswerError("Type five numbers from 0 to 10, oldest first, such as 5 8 9 3 2, and - for one you can't tell.")
        marks: list[Any] = [None if word == "-" else Number("").parse(word, today, currency) for word in words]
        return Spark(**dict(zip(MARKS, marks, strict=True)))

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        if value is None:
            return ""
        asked = (dict(questions_of(Spark))[name].asks(stage=stage) for name in MARKS)
        told = zip(asked, value.marks(), value.notes(), strict=True)
        return ", ".join(
            f"{CANT_TELL.value if mark is None else mark} {when}" + (f" (before that: “{note}”)" if note else "")
            for when, mark, note in told
            if mark is not None or note
        )


MOST_READINGS = 10_000
"""Twelve hours lie between one reading and the next, so there is room for thirteen years of them."""

TUESDAY = ("not at all", "rather not", "neither way", "rather yes", "very much")
"""How much one would want to be there on an ordinary Tuesday."""


class Reading(Frozen):
    """How it felt at one time."""

    id: int | None = ask(ENTRY_ID)
    at: datetime | None = ask(Stamp("When"))
    spark: int | None = ask(Number("How alive, 0 to 10", among="alive {} of 10"))
    tuesday: int | CantTell | None = ask(Scale("Tuesday", labels=TUESDAY, among="an ordinary Tuesday: {}"))


class Gut(Frozen):
    """What the gut says."""

    sealed: str = ask(
        Line(
            "In one sentence, without reasons: what do you want to do?",
            hint="I want to want it, and I don't.",
            why="You see it again beside the balance. It is never counted, and you can still change it.",
        )
    )
    sealed_at: datetime | None = ask(Stamp("When the note was sealed"))
    call: Call | None = ask(
        Choice(
            "Imagine they phone: the offer is gone, nobody's fault. After the first shock, how do you feel?",
            said_yes="Imagine they phone: the job is gone, nobody's fault. After the first shock, how do you feel?",
            second="Imagine they phone: the interview is off, nobody's fault. After the first shock, how do you feel?",
            of={
                Call.RELIEVED: "relieved",
                Call.PRIDE: "only my pride is stung",
                Call.SAD: "sad for the work",
                Call.FRIGHTENED: "frightened about money",
            },
            why="Losing it shows whether you wanted it. Told beside the balance, never counted.",
        )
    )
    spark: Spark | None = ask(
        SparkLine(
            "How alive did you feel, 0 to 10?",
            why="It shows when your interest rose or fell. Never counted.",
        )
    )
    tuesday: int | CantTell | None = ask(
        Scale(
            "An ordinary Tuesday in month four. Would you want to be there?",
            labels=TUESDAY,
            why="First days flatter. Most of a job is ordinary Tuesdays.",
        )
    )
    where: str = ask(Line("Where are you on that Tuesday, and beside whom?", why="A picture often knows more than a list.", optional=True))
    any_job: Newness | CantTell | None = ask(
        Choice(
            "Is the feeling about this job, or would any new job frighten you?",
            of={Newness.THIS: "it is about this job", Newness.ANY: "any new job would frighten me"},
            cant_tell=True,
            why="Fear of anything new says little about this job.",
        )
    )
    liked: str = ask(
        Text(
            "What did you like about it that you are now not mentioning?",
            why="So that a no is not made easier by forgetting.",
            optional=True,
        )
    )
    readings: tuple[Reading, ...] = ask(Items("How it felt, each time it was asked", of=Reading, most=MOST_READINGS))

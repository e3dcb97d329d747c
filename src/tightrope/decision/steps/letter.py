"""Step 8, the letter: what it may say, in whose words, and what was changed by hand. It is composed in `letters`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Channel, Kind, Outcome, Tone
from tightrope.decision.question import ENTRY_ID, Choice, Day, Items, Line, Number, Text, Ticks, ask
from tightrope.decision.steps.lines import Change
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

KINDS: dict[StrEnum, str] = {
    Kind.DECLINE: "turn an offer down",
    Kind.WITHDRAW: "withdraw before the second interview",
    Kind.ASK_TIME: "ask for time",
    Kind.ASK_FIRST: "ask for one change, and take it if they agree",
    Kind.ACCEPT: "accept",
    Kind.TAKE_BACK: "take a yes back",
}
TONES: dict[StrEnum, str] = {Tone.WARM: "warm", Tone.PLAIN: "plain", Tone.FORMAL: "formal"}
CHANNELS: dict[StrEnum, str] = {
    Channel.MAIL: "a mail",
    Channel.CALL: "a call script",
    Channel.NOTE: "a LinkedIn note",
    Channel.THANKS: "one-line thank-yous",
    Channel.REPLIES: "replies, if they push back",
}


class Door(StrEnum):
    """What is offered at the end, only if it is meant."""

    HELP = "help"
    LINKEDIN = "linkedin"


class Edit(Frozen):
    """A letter as the person changed it. One for each kind and channel."""

    id: int | None = ask(ENTRY_ID)
    text: str = ask(Text("The letter, changed by hand"))
    subject: str = ask(Line("Its subject", among="subject “{}”"))
    kind: Kind | None = ask(Choice("Its kind", of=KINDS))
    channel: Channel = ask(Choice("Its channel", of=CHANNELS), default=Channel.MAIL)


class Quiet(Frozen):
    """A rule that the person switched off for one letter."""

    id: int | None = ask(ENTRY_ID)
    rule: str = ask(Line("The rule, such as H15", limit=8))
    reason: str = ask(Line("Why it does not hold here", optional=True))
    kind: Kind | None = ask(Choice("The kind of letter", of=KINDS))


def asks_time(decision: Decision) -> bool:
    """Whether the letter asks for time."""
    return decision.kind() is Kind.ASK_TIME


def asks_first(decision: Decision) -> bool:
    """Whether the letter asks for one change."""
    return decision.kind() is Kind.ASK_FIRST


def accepts(decision: Decision) -> bool:
    """Whether the letter says yes."""
    return decision.kind() is Kind.ACCEPT


def own_words(decision: Decision) -> bool:
    """Whether the letter gives a reason in the person's own words."""
    return gives_a_reason(decision) and decision.letter.reason == "own"


def door_may_stay_open(decision: Decision) -> bool:
    """Whether a door is offered: not to somebody whom the person did not like, and not where the letter says yes or asks."""
    return decision.direction.liked is not False and gives_a_reason(decision)


def gives_a_reason(decision: Decision) -> bool:
    """Whether the letter says no and so has a reason to give."""
    return decision.kind() in (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK)


class Letter(Frozen):
    """What the letter is made from beside the other steps."""

    kind: Kind | None = ask(Choice("Which letter do you need?", of=KINDS, why="The questions that follow depend on it."))
    tone: Tone | None = ask(Choice("How shall it sound?", of=TONES))
    channel: Channel | None = ask(Choice("How does it travel?", of=CHANNELS))
    seed: int = ask(Number("Which wording is dealt", high=None), default=0)
    reason: str = ask(
        Line(
            "Which reason may the letter give?",
            why="One true reason, about you, is enough. What you keep private stays here.",
            optional=True,
        ),
        when=gives_a_reason,
    )
    own_reason: str = ask(
        Line(
            "The reason in your own words?",
            hint="I want my next job to hold more field work",
            why="One sentence about you, that you would say to them.",
            optional=True,
        ),
        when=own_words,
    )
    door: tuple[Door, ...] | None = ask(
        Ticks(
            "What may the letter offer, to leave the door open?",
            of={Door.HELP: "offer help, if they ever need it", Door.LINKEDIN: "stay in touch on LinkedIn"},
            why="Only what you mean. People who hire talk to each other, and remember.",
            optional=True,
        ),
        when=door_may_stay_open,
    )
    ask_until: date | None = ask(
        Day("Until when do you ask them to wait?", why="They can say yes more easily to one clear date."), when=asks_time
    )
    change: Change | None = ask(
        Choice(
            "Which one thing would make it a yes?",
            of={Change.PAY: "pay", Change.DAYS: "days", Change.START: "start", Change.TITLE: "title", Change.PLACE: "place"},
            why="One thing, asked once.",
        ),
        when=asks_first,
    )
    wish: str = ask(Line("What do you ask for? Could I ...", hint="start on 1 June", why="One thing they can say yes to."), when=asks_first)
    because: str = ask(
        Line(
            "What stands between you and a yes, in one short clause?",
            hint="my notice ends on 31 May, and the offer names 1 May",
            why="The letter says: one thing stands between me and a yes.",
            optional=True,
        ),
        when=asks_first,
    )
    start: date | None = ask(Day("On which day do you start?", why="The letter names the day."), when=accepts)
    agreed: str = ask(Line("What else was agreed?", hint="two days a week from home", optional=True), when=accepts)
    mail_to: str = ask(Line("Their e-mail address", limit=254, optional=True))
    edits: tuple[Edit, ...] = ask(Items("Letters changed by hand", of=Edit, most=30))
    quiet: tuple[Quiet, ...] = ask(Items("Rules switched off for a letter", of=Quiet, most=1_000))


OUTCOME_OF_KIND = {
    Kind.DECLINE: Outcome.NO,
    Kind.WITHDRAW: Outcome.NO,
    Kind.TAKE_BACK: Outcome.NO,
    Kind.ASK_TIME: Outcome.ASK_TIME,
    Kind.ASK_FIRST: Outcome.ASK_FIRST,
    Kind.ACCEPT: Outcome.YES,
}
"""What was decided by somebody who needs that letter."""

KIND_OF_OUTCOME = {
    Outcome.ASK_TIME: Kind.ASK_TIME,
    Outcome.ASK_FIRST: Kind.ASK_FIRST,
    Outcome.YES: Kind.ACCEPT,
}
"""The letter that follows from each decision; a no depends on the stage."""

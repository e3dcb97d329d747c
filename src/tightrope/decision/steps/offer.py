"""Step 1, the offer: what it is, who sent it, who else gave time, and what any job must have."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Address, CantTell, Sender, Stage
from tightrope.decision.named import NAME_ENDS, name_and_words
from tightrope.decision.question import ENTRY_ID, Choice, Flag, Items, Line, Moment, YesNo, ask
from tightrope.frozen import Frozen
from tightrope.text import clean

if TYPE_CHECKING:
    from tightrope.decision.model import Decision


class Instead(StrEnum):
    """What the person does if it is not this job."""

    STAY = "stay"
    OTHER = "another offer"
    LOOKING = "keep looking"
    UNKNOWN = "don't know"


class CameBy(StrEnum):
    """How the offer or the invitation came."""

    MAIL = "mail"
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in person"


class Thanked(Frozen):
    """Somebody else who gave time."""

    id: int | None = ask(ENTRY_ID)
    name: str = ask(Line("Who gave you time?"))
    deed: str = ask(Line("One true thing they did", optional=True))
    referrer: bool = ask(Flag("Did they recommend you for this job?", among="recommended you"))


NAME_AND_DEED = r"((?!(?:The|A|An|My|Our|Your|All|Both|Some|Two|Every\w+)\s)(?:[A-Z][\w.'’-]*\s+){1,3})([a-z]\w*\s+\w.*)"
"""A name and what somebody did, typed as one sentence: "Tom showed me round the site"."""


DID = (
    r"(?:showed|told|gave|explained|made|helped|took|let|rang|introduced|drove|waited|listened|answered|lent|put|walked|kept|sent|brought|stayed"
    r"|came|called|asked|invited|offered|picked|spoke|talked|wrote|found)"
)
LOWER_AND_DEED = (
    r"(?!(?:the|a|an|my|our|your|all|both|some|we|they|i|she|he|it|that|there|this|nobody|everything|everyone|everybody|who|just)\s)"
    r"((?:(?:sister|brother|father|mother|nurse|doctor|professor|(?:dr|prof|mr|mrs|ms|miss)\.?|big|old|young|little|uncle|auntie?)\s+)?[a-z]\w+)\s+"
    rf"({DID}\b.*)"
)
WHO_DID = rf"(?!(?:that|this|it|there|i|we)\b)((?:[^\s,:]+\s+){{1,5}}?)(?:she|he|they|who)\s+((?:also\s+|even\s+|kindly\s+)?{DID}\b.*)"
WAS_KIND = (
    r"(?!(?:the|a|an|my|our|your|all|both|it|that|this|lunch|coffee|food|tour|day|place|interview|everything|everyone|everybody)\b)"
    r"(\w+(?:\s+(?:on|at|in|from)\s+(?:the\s+)?\w+)?)\s+"
    r"(was\s+(?:\w+\s+)?(?:nice|kind|lovely|great|friendly|helpful|patient|honest|sweet|funny|generous|warm|brilliant)\b.*)"
)
OWNED = r"([A-Z]\w+)['’]s\s+((?:advice|help|patience|kindness|time|honesty|feedback|explanations?|support|tour|encouragement)\b.*)"
"""The same in small letters, and a person's own: "tom showed me round", "theresa she lent me her shoes", "Sarah's advice"."""


def thanked_typed(text: str) -> Thanked:
    """Return whom a typed line thanks, for what: "Tom: showed me round", "Tom showed me round"."""
    if not re.search(NAME_ENDS, text):
        for pattern in (WHO_DID, NAME_AND_DEED, LOWER_AND_DEED, WAS_KIND, OWNED):
            if found := re.fullmatch(pattern, clean(text)):
                return Thanked(None, clean(found[1]), found[2])
    return Thanked(None, *name_and_words(text))


class MustHave(Frozen):
    """Something that must be true of any job the person takes."""

    id: int | None = ask(ENTRY_ID)
    text: str = ask(Line("What must be true of any job you take?"))
    met: bool | CantTell | None = ask(YesNo("Does this one meet it?", among="this job meets it", among_no="this job does not meet it"))


def at_second_interview(decision: Decision) -> bool:
    """Whether the person was called back and holds no offer yet."""
    return decision.second()


def sender_is_known(decision: Decision) -> bool:
    """Whether the person has said who sent it."""
    return bool(decision.offer.sender)


class Offer(Frozen):
    """What the offer is and who stands behind it."""

    stage: Stage | None = ask(
        Choice(
            "Where do you stand?",
            of={
                Stage.OFFER: "I have an offer",
                Stage.SECOND: "I am called back for a second interview",
                Stage.SAID_YES: "I have already said yes",
            },
            why="The questions that follow, and the letter, depend on it.",
        )
    )
    role: str = ask(Line("Which role?", hint="data analyst", why="The letter names it."))
    company: str = ask(Line("Which company?", hint="Northwind", why="The letter names it. Nothing leaves this machine."))
    answer_by: date | datetime | None = ask(
        Moment(
            "When must they know?",
            said_yes="Is there a day after which your yes cannot be taken back?",
            why="Whatever you answer, early is kinder. Leave it empty if nobody has said.",
            optional=True,
        )
    )
    instead: Instead | None = ask(
        Choice(
            "If you say no, what do you do instead?",
            second="If you withdraw, what do you do instead?",
            said_yes="If you take your yes back, what do you do instead?",
            of={
                Instead.STAY: "stay where I am",
                Instead.OTHER: "take another offer",
                Instead.LOOKING: "keep looking",
                Instead.UNKNOWN: "I don't know",
            },
            why="It is this job or something else. It helps to name the other.",
        )
    )
    instead_why: str = ask(
        Line(
            "What do you stay for?",
            hint="finish the project I began",
            why="If it is true and you may say it, it makes a kind reason in a letter.",
            optional=True,
        ),
        when=lambda decision: decision.offer.instead is Instead.STAY,
    )
    sender: str = ask(
        Line(
            "Who sent you the offer?",
            second="Who invited you back?",
            hint="Priya, or Ms Halvorsen",
            why="The letter goes to them. Type the name as you would write it.",
        )
    )
    address: Address | None = ask(
        Choice(
            "How do you address them?",
            of={Address.FIRST_NAME: "by first name", Address.SURNAME: "by title and surname"},
            why="A letter sounds wrong when it is suddenly more formal, or less, than you were.",
        ),
        when=sender_is_known,
    )
    sender_is: Sender | None = ask(
        Choice(
            "Who are they?",
            of={
                Sender.MANAGER: "the manager I would work for",
                Sender.RECRUITER: "the company's recruiter",
                Sender.AGENCY: "somebody from an agency",
            },
            why="The letter thanks a manager, a recruiter and an agency in different words.",
        ),
        when=sender_is_known,
    )
    sender_deed: str = ask(
        Line(
            "One true thing they did that you are glad of?",
            hint="was open about how much of the week is reporting",
            why="One concrete thing says thank you better than any adjective.",
            optional=True,
        ),
        when=sender_is_known,
    )
    came_by: CameBy | None = ask(
        Choice(
            "How did the offer come?",
            second="How did the invitation come?",
            of={
                CameBy.MAIL: "by mail",
                CameBy.PHONE: "they phoned",
                CameBy.VIDEO: "in a video call",
                CameBy.IN_PERSON: "in person",
            },
            why="An answer is best given the way the question came: a call for a call.",
        )
    )
    signed: str = ask(
        Line("Your name, as you sign?", hint="Sam Ortiz", why="For the end of the letter. It is remembered for the next one.")
    )
    thanks: tuple[Thanked, ...] = ask(
        Items(
            "Who else gave you time?",
            of=Thanked,
            typed=thanked_typed,
            hint="Tom: showed me round the site",
            most=12,
            adds="Add somebody",
            why="People remember being thanked by name. One true thing each, if there is one.",
            optional=True,
        )
    )
    must_haves: tuple[MustHave, ...] = ask(
        Items(
            "What must be true of any job you take? Up to three.",
            of=MustHave,
            hint="home by six",
            most=3,
            adds="Add a must-have",
            why="Written down first, so that nothing later talks you out of it.",
            optional=True,
        )
    )
    slot: date | datetime | None = ask(
        Moment(
            "When is the second interview booked?", why="If you withdraw, the letter says which appointment they have back.", optional=True
        ),
        when=at_second_interview,
    )

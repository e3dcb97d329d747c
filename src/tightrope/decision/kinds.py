"""The words of the domain that more than one step uses. Each value stands in the file as it is written here."""

from __future__ import annotations

from enum import Enum, StrEnum


class CantTell(Enum):
    """An answer of its own: asked, thought about, not known. It counts as 0; a question not asked is left out."""

    CANT_TELL = "can't tell"


CANT_TELL = CantTell.CANT_TELL


class Stage(StrEnum):
    """What the person holds."""

    OFFER = "offer"
    SECOND = "second interview"
    SAID_YES = "said yes"


class Kind(StrEnum):
    """What a letter does."""

    DECLINE = "decline"
    WITHDRAW = "withdraw"
    ASK_TIME = "ask-time"
    ASK_FIRST = "ask-first"
    ACCEPT = "accept"
    TAKE_BACK = "take-back"


class Tone(StrEnum):
    """How a letter sounds."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class Channel(StrEnum):
    """How a letter travels."""

    MAIL = "mail"
    CALL = "call"
    NOTE = "linkedin"
    THANKS = "thanks"
    REPLIES = "replies"


class Sender(StrEnum):
    """Who sent the offer or the invitation."""

    MANAGER = "manager"
    RECRUITER = "recruiter"
    AGENCY = "agency"


class Address(StrEnum):
    """How that person is addressed."""

    FIRST_NAME = "first name"
    SURNAME = "title and surname"


class Outcome(StrEnum):
    """What the person decides. Nobody else does."""

    NO = "turn it down"
    ASK_TIME = "ask for time"
    ASK_FIRST = "ask first"
    YES = "take it"
    NOT_YET = "not yet"


class Way(StrEnum):
    """How much is asked."""

    LETTER = "letter"
    FIVE = "five"
    FULL = "full"

"""Wordings of the two refusals: declining an offer, and withdrawing before a second interview."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Wordings
from tightrope.letters.compose.wordings.shared import ByTone

DECLINE: ByTone = {
    Tone.WARM: (
        (
            "I have decided to decline.",
            "I have decided not to take the job.",
            "I am declining the offer.",
            "I have decided to turn the offer down.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I have decided to decline.",
            "I am declining the offer.",
            "I will not be taking the job.",
            "I have decided not to accept the offer.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I have decided to decline the offer.",
            "I have decided not to accept the position.",
            "I am declining the offer.",
            "I will not be accepting the position.",
        ),
    ),
}

WITHDRAW: ByTone = {
    Tone.WARM: (
        (
            "I have decided to withdraw my application, so please give {slot} to somebody else.",
            "I am withdrawing my application, so {slot} is free for somebody else.",
            "I have decided not to go on and am withdrawing my application, so {slot} can go to somebody else.",
            "I am withdrawing my application, so please offer {slot} to somebody else.",
        ),
        (
            "I have decided to withdraw my application.",
            "I am withdrawing my application.",
            "I have decided not to go on, and am withdrawing my application.",
            "I would like to withdraw my application.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am withdrawing my application, so please release {slot}.",
            "I have decided to withdraw my application, so {slot} is free again.",
            "I have decided to withdraw, so please give {slot} to somebody else.",
            "I am withdrawing my application, so {slot} can go to somebody else.",
        ),
        (
            "I am withdrawing my application.",
            "I have decided to withdraw my application.",
            "I have decided to withdraw.",
            "I have decided not to go on, and am withdrawing my application.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I have decided to withdraw my application, and ask you to cancel {slot_on}.",
            "I am withdrawing my application, so that {slot_on} can be offered to somebody else.",
            "I wish to withdraw my application; please cancel {slot_on}.",
            "I have decided to withdraw, and would ask you to give {slot_on} to another candidate.",
        ),
        (
            "I have decided to withdraw my application.",
            "I am withdrawing my application.",
            "I wish to withdraw my application.",
            "I have decided to withdraw from the selection process.",
        ),
    ),
}
"""`slot` is the booked interview in few words, `slot_on` with its date."""

NO = {Kind.DECLINE: DECLINE, Kind.WITHDRAW: WITHDRAW}

SUBJECTS: dict[Kind, Wordings] = {
    Kind.DECLINE: (
        "{Job}: declining, with thanks",
        "Declining {job}, with thanks",
        "{Job}: my decision to decline",
        "{Job}: I am declining",
    ),
    Kind.WITHDRAW: (
        "{Job}: withdrawing my application",
        "Withdrawing my application for {job}",
        "{Job}: I am withdrawing",
        "Withdrawing from the second interview: {job}",
    ),
}

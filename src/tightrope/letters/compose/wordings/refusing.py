"""Wordings of the two refusals: declining an offer, and withdrawing before a second interview."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Wordings
from tightrope.letters.compose.wordings.shared import ByTone

DECLINE: ByTone = {
    Tone.WARM: (
        (
            "I have decided to decline.",
            "I have thought it over and decided not to take it.",
            "I am going to decline it.",
            "I have decided to turn it down.",
        ),
    ),
    Tone.PLAIN: (("I have decided to decline.", "I am declining it.", "I will not be taking it.", "I have decided not to accept it."),),
    Tone.FORMAL: (
        (
            "I have decided to decline it.",
            "I have decided not to accept it.",
            "Having weighed it, I have decided to decline.",
            "I will not be accepting it.",
        ),
    ),
}

WITHDRAW: ByTone = {
    Tone.WARM: (
        (
            "I have decided to withdraw my application, so please give {slot} to somebody else.",
            "I am going to withdraw my application, so {slot} is free for somebody else.",
            "I have come to the decision to withdraw my application, so please release {slot}.",
            "I have thought it over and am withdrawing my application, so please offer {slot} to somebody else.",
        ),
        (
            "I have decided to withdraw my application.",
            "I am going to withdraw my application.",
            "I have come to the decision to withdraw my application.",
            "I have thought it over and am withdrawing my application.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am withdrawing my application, so please release {slot}.",
            "I have decided to withdraw my application, so {slot} is free again.",
            "I withdraw my application, so please give {slot} to somebody else.",
            "I am going to withdraw my application, so please take me out of {slot}.",
        ),
        (
            "I am withdrawing my application.",
            "I have decided to withdraw my application.",
            "I withdraw my application.",
            "I am going to withdraw my application.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I have decided to withdraw my application and ask you to release {slot_on}.",
            "I am withdrawing my application and would ask you to give {slot_on} to somebody else.",
            "Having weighed it, I withdraw my application, so that {slot_on} is free for somebody else.",
            "I wish to withdraw my application and to release {slot_on}.",
        ),
        (
            "I have decided to withdraw my application.",
            "I am withdrawing my application.",
            "Having weighed it, I withdraw my application.",
            "I wish to withdraw my application.",
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

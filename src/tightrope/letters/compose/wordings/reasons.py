"""Wordings of the one reason: about me, towards something, true. By sort, then by the form of the words that the person typed.

The one rule: the wordings of a tier claim the same, and no more than the person said.
"""

from __future__ import annotations

from tightrope.decision.kinds import Tone
from tightrope.letters.compose.deal import Tiers

DIRECTION: Tiers = (
    (
        "I want to {plan}.",
        "What I want now is to {plan}.",
        "I have decided to {plan}.",
        "I am going to {plan}.",
    ),
    (
        "{Linked}, and I want my next job to hold more {had}.",
        "{Linked}, and I am looking for a job with more {had}.",
        "{Linked}, and what I want next is more {had}.",
        "{Linked}, and in my next job I want more {had}.",
    ),
    (
        "{Linked}, and I want my next job to be more about {about}.",
        "{Linked}, and I am looking for a job that is more about {about}.",
        "{Linked}, and what I want next is a job that is more about {about}.",
        "{Linked}, and my next job should be more about {about}.",
    ),
    (
        "{Linked}, and for my next job I want {one}.",
        "{Linked}, and what I want next is {one}.",
        "{Linked}, and I am looking for {one}.",
        "{Linked}, and what I am looking for now is {one}.",
    ),
    (
        "{Linked}, and in my next job I want to {verb}.",
        "{Linked}, and I am looking for a job that lets me {verb}.",
        "{Linked}, and what I want to do next is {verb}.",
        "{Linked}, and I want a job in which I can {verb}.",
    ),
    (
        "I am looking for a job with more {had_less}.",
        "In my next job I want more {had_less}.",
        "What I want next is a job with more {had_less}.",
        "I would like to move on to a job with more {had_less}.",
    ),
    (
        "I want to spend more of my time {doing_away}.",
        "In my next job I want to spend more time {doing_away}.",
        "What I want next is to spend more of my time {doing_away}.",
        "I would like to spend more of my time {doing_away}.",
    ),
    (
        "I want my next job to be more about {about_away}.",
        "I am looking for a job that is more about {about_away}.",
        "What I want next is a job that is more about {about_away}.",
        "My next job should be more about {about_away}.",
    ),
    (
        "I am looking for a job with more {had}.",
        "In my next job I want more {had}.",
        "What I want next is a job with more {had}.",
        "I would like to move on to a job with more {had}.",
    ),
    (
        "I want to spend more of my time {doing}.",
        "I am looking for a job that is more about {doing}.",
        "I want my next job to be more about {doing}.",
        "What I want next is a job that is more about {doing}.",
    ),
    (
        "I want to spend more of my time on {about}.",
        "I am looking for a job that is more about {about}.",
        "What I want next is a job that is more about {about}.",
        "My next job should be more about {about}.",
    ),
    (
        "For my next job I want {one}, and {less}.",
        "What I want next is {one}, and {less}.",
        "I am looking for {one}, and {less}.",
        "What I am looking for now is {one}, and {less}.",
    ),
    (
        "For my next job I want {one}.",
        "What I want next is {one}.",
        "I am looking for {one}.",
        "What I am looking for now is {one}.",
    ),
    (
        "In my next job I want to {verb} instead of {instead}.",
        "I am looking for a job that lets me {verb} instead of {instead}.",
        "I want a job in which I can {verb} instead of {instead}.",
        "What I want to do next is {verb} instead of {instead}.",
    ),
    (
        "In my next job I want to {verb}, with {less}.",
        "I am looking for a job that lets me {verb}, with {less}.",
        "I want a job in which I can {verb}, with {less}.",
        "I would like to move on to a job in which I can {verb}, with {less}.",
    ),
    (
        "In my next job I want to {verb}.",
        "I am looking for a job that lets me {verb}.",
        "I want a job in which I can {verb}.",
        "What I want to do next is {verb}.",
    ),
    (
        "I am looking for a job {where}.",
        "I want my next job to be one {where}.",
        "What I want next is a job {where}.",
        "I would like to move on to a job {where}.",
    ),
)
"""`had` is what a job has more of, "field work"; `about` anything else that it may be more about, "archives", "building things"."""

DIRECTION_FORMAL: Tiers = (
    (
        "I want to {plan}.",
        "What I want now is to {plan}.",
        "I have decided to {plan}.",
        "I am going to {plan}.",
    ),
    (
        "{Linked}, and I am looking for a position with more {had}.",
        "{Linked}, and I would like my next position to hold more {had}.",
        "{Linked}, and my aim is a position with more {had}.",
        "{Linked}, and in my next position I would like more {had}.",
    ),
    (
        "{Linked}, and I would like my next position to be more about {about}.",
        "{Linked}, and I am looking for a position that is more about {about}.",
        "{Linked}, and my aim is a position that is more about {about}.",
        "{Linked}, and what I am looking for is a position that is more about {about}.",
    ),
    (
        "{Linked}, and for my next position I would like {one}.",
        "{Linked}, and I am looking for {one}.",
        "{Linked}, and I would like {one} in my next position.",
        "{Linked}, and what I am looking for is {one}.",
    ),
    (
        "{Linked}, and in my next position I would like to {verb}.",
        "{Linked}, and I am looking for a position that allows me to {verb}.",
        "{Linked}, and my aim is to {verb}.",
        "{Linked}, and I wish to {verb} in my next position.",
    ),
    (
        "I am looking for a position with more {had_less}.",
        "In my next position I would like more {had_less}.",
        "My aim is a position with more {had_less}.",
        "What I am looking for is a position with more {had_less}.",
    ),
    (
        "I would like to spend more of my time {doing_away}.",
        "In my next position I would like to spend more time {doing_away}.",
        "My aim is to spend more of my time {doing_away}.",
        "I would like to spend more of my working time {doing_away}.",
    ),
    (
        "I would like my next position to be more about {about_away}.",
        "I am looking for a position that is more about {about_away}.",
        "My aim is a position that is more about {about_away}.",
        "What I am looking for is a position that is more about {about_away}.",
    ),
    (
        "I am looking for a position with more {had}.",
        "In my next position I would like more {had}.",
        "My aim is a position with more {had}.",
        "What I am looking for is a position with more {had}.",
    ),
    (
        "I would like to spend more of my time {doing}.",
        "I am looking for a position that is more about {doing}.",
        "My aim is a position that is more about {doing}.",
        "I would like my next position to be more about {doing}.",
    ),
    (
        "I would like to spend more of my time on {about}.",
        "I am looking for a position that is more about {about}.",
        "My aim is a position that is more about {about}.",
        "What I am looking for is a position that is more about {about}.",
    ),
    (
        "For my next position I would like {one}, and {less}.",
        "I would like {one} in my next position, and {less}.",
        "I am looking for {one}, and {less}.",
        "What I am looking for is {one}, and {less}.",
    ),
    (
        "For my next position I would like {one}.",
        "I would like {one} in my next position.",
        "I am looking for {one}.",
        "What I am looking for is {one}.",
    ),
    (
        "In my next position I would like to {verb} instead of {instead}.",
        "I am looking for a position that allows me to {verb} instead of {instead}.",
        "My aim is to {verb} instead of {instead}.",
        "I wish to {verb} in my next position instead of {instead}.",
    ),
    (
        "In my next position I would like to {verb}, with {less}.",
        "I am looking for a position that allows me to {verb}, with {less}.",
        "My aim is to {verb}, with {less}.",
        "My aim is a position in which I can {verb}, with {less}.",
    ),
    (
        "In my next position I would like to {verb}.",
        "I am looking for a position that allows me to {verb}.",
        "My aim is to {verb}.",
        "My aim is a position in which I can {verb}.",
    ),
    (
        "I am looking for a position {where}.",
        "I would like my next position to be one {where}.",
        "My aim is a position {where}.",
        "What I am looking for is a position {where}.",
    ),
)

STAYING: Tiers = (
    (
        "I have decided to stay in my present job and {stay_verb}.",
        "I am staying where I am, to {stay_verb}.",
        "I will stay in my present job and {stay_verb}.",
        "I am going to stay where I am and {stay_verb}.",
    ),
    (
        "I have decided to stay in my present job, for {stay_noun}.",
        "I am staying where I am, for {stay_noun}.",
        "I will be staying in my present job, for {stay_noun}.",
        "I am going to stay where I am, for the sake of {stay_noun}.",
    ),
    (
        "I have decided to stay in my present job.",
        "I am staying where I am.",
        "I will be staying in my present job.",
        "I am going to stay where I am.",
    ),
)

STAYING_FORMAL: Tiers = (
    (
        "I have decided to remain in my present position and {stay_verb}.",
        "I am remaining in my present position, to {stay_verb}.",
        "I am going to remain where I am and {stay_verb}.",
        "I will remain in my present position and {stay_verb}.",
    ),
    (
        "I have decided to remain in my present position, for {stay_noun}.",
        "I am remaining in my present position, for {stay_noun}.",
        "I am going to remain where I am, for {stay_noun}.",
        "I will remain in my present position, for the sake of {stay_noun}.",
    ),
    (
        "I have decided to remain in my present position.",
        "I am remaining in my present position.",
        "I am going to remain where I am.",
        "I will remain in my present position.",
    ),
)

OTHER: Tiers = (
    (
        "I am going to take another job.",
        "I have chosen another offer.",
        "I will be joining another employer.",
        "I have decided on another offer.",
    ),
)
OTHER_FORMAL: Tiers = (
    (
        "I am going to take up another position.",
        "I have chosen another offer.",
        "I will be joining another employer.",
        "I have decided on another offer.",
    ),
)

LINE: Tiers = (
    ("{own}.",),
    ("It is for {kinds}.", "I do this for {kinds}.", "I have {kinds} for this.", "There are {kinds} for it."),
    (
        "I am looking for a job {with_line}.",
        "What I want next is a job {with_line}.",
        "I want my next job to be one {with_line}.",
        "I would like to move on to a job {with_line}.",
    ),
    (
        "My reason is a simple one: {point}.",
        "My reason is this: {point}.",
        "The reason is a simple one: {point}.",
        "The reason is this: {point}.",
    ),
)
LINE_FORMAL: Tiers = (
    ("{own}.",),
    ("It is for {kinds}.", "I do this for {kinds}.", "I have {kinds} for this.", "There are {kinds} for it."),
    (
        "I am looking for a position {with_line}.",
        "My aim is a position {with_line}.",
        "I would like my next position to be one {with_line}.",
        "What I am looking for is a position {with_line}.",
    ),
    (
        "My reason is a simple one: {point}.",
        "My reason is this: {point}.",
        "The reason is a simple one: {point}.",
        "The reason is this: {point}.",
    ),
)

PLACE: Tiers = (
    (
        "I am looking for a job that fits in with where I live.",
        "What I want next is a job that fits in with where I live.",
        "I want my next job to be one that fits in with where I live.",
        "I would like to move on to a job that fits in with where I live.",
    ),
)
PLACE_FORMAL: Tiers = (
    (
        "I am looking for a position that fits in with where I live.",
        "My aim is a position that fits in with where I live.",
        "What I am looking for is a position that fits in with where I live.",
        "I would like my next position to be one that fits in with where I live.",
    ),
)

TIME: Tiers = (
    (
        "I am looking for a job with working days that fit the rest of my life.",
        "What I want next is a job with working days that fit the rest of my life.",
        "I want my next job to be one with working days that fit the rest of my life.",
        "I would like to move on to a job with working days that fit the rest of my life.",
    ),
)
TIME_FORMAL: Tiers = (
    (
        "I am looking for a position with working days that fit the rest of my life.",
        "My aim is a position with working days that fit the rest of my life.",
        "What I am looking for is a position with working days that fit the rest of my life.",
        "I would like my next position to be one with working days that fit the rest of my life.",
    ),
)

START: Tiers = (
    (
        "I would need a different start date.",
        "I would need to begin at a different time.",
        "The start date would need to be a different one for me.",
        "For me the start would need to be at a different time.",
    ),
)

PAY: Tiers = (
    (
        "I am looking for a job that pays closer to what I need.",
        "What I want next is a job that pays closer to what I need.",
        "I want my next job to be one that pays closer to what I need.",
        "I would like to move on to a job that pays closer to what I need.",
    ),
)
PAY_FORMAL: Tiers = (
    (
        "I am looking for a position that pays closer to what I need.",
        "My aim is a position that pays closer to what I need.",
        "What I am looking for is a position that pays closer to what I need.",
        "I would like my next position to be one that pays closer to what I need.",
    ),
)

OWN: Tiers = (
    ("{own}.",),
    (
        "My reason is a simple one: {fragment}.",
        "My reason is this: {fragment}.",
        "The reason is a simple one: {fragment}.",
        "The reason is this: {fragment}.",
    ),
)

FORMAL = {
    "direction": DIRECTION_FORMAL, "staying": STAYING_FORMAL, "other offer": OTHER_FORMAL, "line": LINE_FORMAL, "place": PLACE_FORMAL,
    "time": TIME_FORMAL, "pay": PAY_FORMAL,
}  # fmt: skip

REASONS = {
    "direction": DIRECTION, "staying": STAYING, "other offer": OTHER, "line": LINE, "place": PLACE, "time": TIME, "start": START,
    "pay": PAY, "own words": OWN,
}  # fmt: skip
"""Tiers for each sort of reason; formal letters have their own where the words differ. "none" has none: nothing is said."""


def reasons(sort: str, tone: Tone) -> Tiers:
    """Return the tiers of a sort of reason in a tone; none for a sort that is not known."""
    return FORMAL.get(sort, REASONS.get(sort, ())) if tone is Tone.FORMAL else REASONS.get(sort, ())

"""Wordings of the one reason: about me, towards something, true. By sort, then by the form of the words that the person typed."""

from __future__ import annotations

from tightrope.decision.kinds import Tone
from tightrope.letters.compose.deal import Tiers

DIRECTION: Tiers = (
    (
        "{Linked}, and I want my next job to hold more {more}.",
        "{Linked}, and I am looking for a job with more {mass} in it.",
        "{Linked}, and what I want next is more {more}.",
        "{Linked}, and I want to move towards more {more}.",
        "{Linked}, and in my next job I want more {more}.",
    ),
    (
        "{Linked}, and in my next job I want {one}.",
        "{Linked}, and what I want next is {one}.",
        "{Linked}, and I am looking for {one} in my next job.",
        "{Linked}, and my next job should bring me {one}.",
    ),
    (
        "{Linked}, and in my next job I want to {verb}.",
        "{Linked}, and I am looking for a job that lets me {verb}.",
        "{Linked}, and what I want to do next is {verb}.",
        "{Linked}, and I want a job in which I can {verb}.",
    ),
    (
        "{Linked}, and I want to spend more of my time {doing}.",
        "{Linked}, and I am looking for a job with more room for {doing}.",
        "{Linked}, and I want my next job to leave more time for {doing}.",
        "{Linked}, and what I want next is more time for {doing}.",
    ),
    (
        "I want my next job to be more about {more} and less about {away}.",
        "In my next job I want more {more}, rather than {away}.",
        "I am looking for a job with more {mass} in it, in place of {away}.",
        "I want to move towards {more} and away from {away}.",
        "What I want next is more {more}, instead of {away}.",
    ),
    (
        "I want my next job to hold more {more}.",
        "I am looking for a job with more {mass} in it.",
        "What I want next is more {more}.",
        "I want to move towards more {more}.",
        "In my next job I want more {more}.",
    ),
    (
        "In my next job I want {one}, rather than {away}.",
        "What I want next is {one}, in place of {away}.",
        "I am looking for {one} in my next job, and not for {away}.",
        "In my next job I want {one} instead of {away}.",
    ),
    (
        "In my next job I want {one}.",
        "What I want next is {one}.",
        "I am looking for {one} in my next job.",
        "My next job should bring me {one}.",
    ),
    (
        "In my next job I want to {verb} instead of {away}.",
        "I am looking for a job that lets me {verb} instead of {away}.",
        "I want a job in which I can {verb}, in place of {away}.",
        "I want to {verb} from now on, instead of {away}.",
    ),
    (
        "In my next job I want to {verb}.",
        "I am looking for a job that lets me {verb}.",
        "I want a job in which I can {verb}.",
        "What I want to do next is {verb}.",
    ),
    (
        "I want to spend more of my time {doing}, and less of it on {away}.",
        "I am looking for a job with more room for {doing}, and less for {away}.",
        "I want my next job to leave more time for {doing} than for {away}.",
        "What I want next is more time for {doing}, in place of {away}.",
    ),
    (
        "I want to spend more of my time {doing}.",
        "I am looking for a job with more room for {doing}.",
        "I want my next job to leave more time for {doing}.",
        "What I want next is more time for {doing}.",
    ),
    (
        "I am looking for a job {where}.",
        "I want my next job to be one {where}.",
        "What I want next is a job {where}.",
        "In my next step I want a job {where}.",
    ),
)

DIRECTION_FORMAL: Tiers = (
    (
        "{Linked}, and I am looking for a position with more {more}.",
        "{Linked}, and I would like my next position to hold more {more}.",
        "{Linked}, and my aim is a position with more {more}.",
        "{Linked}, and I wish to move towards more {more}.",
    ),
    (
        "{Linked}, and in my next position I would like {one}.",
        "{Linked}, and my aim is {one}.",
        "{Linked}, and I am looking for {one} in my next position.",
        "{Linked}, and I would like my next position to bring me {one}.",
    ),
    (
        "{Linked}, and in my next position I would like to {verb}.",
        "{Linked}, and I am looking for a position that allows me to {verb}.",
        "{Linked}, and my aim is to {verb}.",
        "{Linked}, and I wish to {verb} in my next position.",
    ),
    (
        "{Linked}, and I would like to spend more of my time {doing}.",
        "{Linked}, and I am looking for a position with more room for {doing}.",
        "{Linked}, and my aim is a position with more time for {doing}.",
        "{Linked}, and I wish to have more time for {doing}.",
    ),
    (
        "I would like my next position to be more about {more} and less about {away}.",
        "I am looking for a position with more {more}, rather than {away}.",
        "My aim is to move towards {more} and away from {away}.",
        "In my next position I would like more {more}, in place of {away}.",
        "What I am looking for is more {more}, instead of {away}.",
    ),
    (
        "I would like my next position to hold more {more}.",
        "I am looking for a position with more {more}.",
        "My aim is a position with more {more}.",
        "In my next position I would like more {more}.",
    ),
    (
        "In my next position I would like {one}, rather than {away}.",
        "My aim is {one}, in place of {away}.",
        "I am looking for {one} in my next position, rather than {away}.",
        "In my next position I would like {one} instead of {away}.",
    ),
    (
        "In my next position I would like {one}.",
        "My aim is {one}.",
        "I am looking for {one} in my next position.",
        "I would like my next position to bring me {one}.",
    ),
    (
        "In my next position I would like to {verb} instead of {away}.",
        "I am looking for a position that allows me to {verb} instead of {away}.",
        "My aim is to {verb}, in place of {away}.",
        "I wish to {verb} in my next position, instead of {away}.",
    ),
    (
        "In my next position I would like to {verb}.",
        "I am looking for a position that allows me to {verb}.",
        "My aim is to {verb}.",
        "I wish to {verb} in my next position.",
    ),
    (
        "I would like to spend more of my time {doing}, and less of it on {away}.",
        "I am looking for a position with more room for {doing}, and less for {away}.",
        "My aim is a position with more time for {doing}, in place of {away}.",
        "In my next position I would like more time for {doing}, rather than for {away}.",
    ),
    (
        "I would like to spend more of my time {doing}.",
        "I am looking for a position with more room for {doing}.",
        "My aim is a position with more time for {doing}.",
        "In my next position I would like more time for {doing}.",
    ),
    (
        "I am looking for a position {where}.",
        "I would like my next position to be one {where}.",
        "My aim is a position {where}.",
        "For my next step I am looking for a position {where}.",
    ),
)

STAYING: Tiers = (
    (
        "I have decided to stay in my present job and {stay_verb}.",
        "I am staying where I am, to {stay_verb}.",
        "I want to stay in my present job and {stay_verb}.",
        "I will stay where I am for now, to {stay_verb}.",
    ),
    (
        "I have decided to stay in my present job, for {stay_noun}.",
        "I am staying where I am, for {stay_noun}.",
        "I want to stay in my present job, for {stay_noun}.",
        "I will stay where I am for the sake of {stay_noun}.",
    ),
    (
        "I have decided to stay in my present job.",
        "I am staying where I am.",
        "I want to stay in my present job.",
        "I will stay where I am for now.",
    ),
)

STAYING_FORMAL: Tiers = (
    (
        "I have decided to remain in my present position and {stay_verb}.",
        "I am remaining in my present position, to {stay_verb}.",
        "I wish to remain where I am and {stay_verb}.",
        "I will remain with my present employer, to {stay_verb}.",
    ),
    (
        "I have decided to remain in my present position, for {stay_noun}.",
        "I am remaining in my present position, for {stay_noun}.",
        "I wish to remain where I am, for {stay_noun}.",
        "I will remain with my present employer for the sake of {stay_noun}.",
    ),
    (
        "I have decided to remain in my present position.",
        "I am remaining in my present position.",
        "I wish to remain where I am.",
        "I will remain with my present employer.",
    ),
)

OTHER: Tiers = (
    (
        "I am going to take another offer.",
        "I have chosen another offer.",
        "I will be taking another job.",
        "There is another offer that I am going to take.",
    ),
)
OTHER_FORMAL: Tiers = (
    (
        "I am going to take up another offer.",
        "I have chosen another position.",
        "I will be taking up another position.",
        "There is another position that I am going to take up.",
    ),
)

LINE: Tiers = (
    (
        "I am looking for a job {with_line}.",
        "What I want next is a job {with_line}.",
        "I want my next job to be one {with_line}.",
        "I have seen that I want a job {with_line}.",
    ),
    (
        "For me it comes down to one thing: {point}.",
        "What decides it for me is this: {point}.",
        "One thing decides it for me: {point}.",
        "My reason is a simple one: {point}.",
    ),
)
LINE_FORMAL: Tiers = (
    (
        "I am looking for a position {with_line}.",
        "My aim is a position {with_line}.",
        "I would like my next position to be one {with_line}.",
        "For my next step I am looking for a position {with_line}.",
    ),
    (
        "For me it comes down to one point: {point}.",
        "One point decides it for me: {point}.",
        "The deciding point for me is this: {point}.",
        "My reason is a simple one: {point}.",
    ),
)

PLACE: Tiers = (
    (
        "What decides it for me is the place: I want to work somewhere that suits the rest of my life.",
        "It comes down to where the job is, and I am looking for one that fits how and where I live.",
        "I have to go by the place, and I want a job that fits in with the rest of my life.",
        "The place decides it: I am looking for a job that suits where I want to be.",
    ),
)
PLACE_FORMAL: Tiers = (
    (
        "The deciding point is the place, as I am looking for a position that suits how and where I live.",
        "It comes down to the place of work, and I need one that fits in with the rest of my life.",
        "I have to go by the place of work, and I am looking for one that suits how and where I live.",
        "My reason is the place of work: I am looking for a position that fits in with my life elsewhere.",
    ),
)

TIME: Tiers = (
    (
        "What decides it for me is the working time: I want days that leave room for the rest of my life.",
        "It comes down to the days, and I am looking for a week that fits the life I have.",
        "I have to go by the working days, and I want a job that fits in with the rest of my week.",
        "The days decide it: I am looking for a job with a week that suits my life outside it.",
    ),
)
TIME_FORMAL: Tiers = (
    (
        "The deciding point is the working time, as I am looking for days that fit in with the rest of my life.",
        "It comes down to the working days, and I need a week that suits my other duties.",
        "I have to go by the working time, and I am looking for a position that fits in with the rest of my week.",
        "My reason is the working time: I am looking for a week that suits my life outside it.",
    ),
)

START: Tiers = (
    (
        "What decides it for me is the start date: I need to begin at another time.",
        "It comes down to the start date, and I need another one.",
        "I have to go by the start date, and I need a job that begins at another time.",
        "The start date decides it: I can only begin at another time.",
    ),
)

PAY: Tiers = (
    (
        "I am looking for a job that pays closer to what I need.",
        "What decides it for me is the pay, and I need a job that pays more.",
        "For me it comes down to the pay; I want my next job to come closer to what I need.",
        "I have to go by the pay, and I am looking for a job that comes closer to what I need.",
    ),
)
PAY_FORMAL: Tiers = (
    (
        "I am looking for a position that pays closer to what I need.",
        "The deciding point is the pay, as I need a position that pays more.",
        "It comes down to the pay, and I would like my next position to come closer to what I need.",
        "I have to go by the pay, and I am looking for a position that comes closer to what I need.",
    ),
)

OWN: Tiers = (
    ("{own}.",),
    (
        "My reason is a simple one: {fragment}.",
        "For me it comes down to one thing: {fragment}.",
        "What decides it for me is this: {fragment}.",
        "One thing decides it for me: {fragment}.",
    ),
)

NONE: Tiers = (
    (
        "I have given it a good deal of thought.",
        "I took my time over it before I decided.",
        "I have turned it over more than once.",
        "I have looked at it from all sides.",
    ),
)
"""At a withdrawal after a first talk: no reason, but weighed."""

FORMAL = {
    "direction": DIRECTION_FORMAL, "staying": STAYING_FORMAL, "other offer": OTHER_FORMAL, "line": LINE_FORMAL, "place": PLACE_FORMAL,
    "time": TIME_FORMAL, "pay": PAY_FORMAL,
}  # fmt: skip

REASONS = {
    "direction": DIRECTION, "staying": STAYING, "other offer": OTHER, "line": LINE, "place": PLACE, "time": TIME, "start": START,
    "pay": PAY, "own words": OWN, "none": NONE,
}  # fmt: skip
"""Tiers for each sort of reason; formal letters have their own where the words differ."""


def reasons(sort: str, tone: Tone) -> Tiers:
    """Return the tiers of a sort of reason in a tone; none for a sort that is not known."""
    return FORMAL.get(sort, REASONS.get(sort, ())) if tone is Tone.FORMAL else REASONS.get(sort, ())

"""Decisions as people would have them, drawn at random: plain ones, clumsy ones, and a few that nobody would type on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from random import Random
from typing import TypeVar

from letters.letters_of import NOW, TODAY
from tightrope.decision.kinds import CANT_TELL, Address, Channel, Kind, Outcome, Sender, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.gut import Gut
from tightrope.decision.steps.letter import Door, Letter
from tightrope.decision.steps.lines import Change, ForAndAgainst, Line, Side
from tightrope.decision.steps.offer import CameBy, Instead, Offer, Thanked

T = TypeVar("T")

ROLES = (
    "data analyst", "Head of People", "the field engineer role", "a nurse", "children's librarian", "Junior Process Engineer (m/f/d)",
    "sous chef", "office manager", "Senior Software Engineer II", "Year 4 teacher", "Chief of Staff to the CEO", "ICU nurse",
    "associate vet position", "apprentice", "R&D lead", "データ分析", "driver C+E", "PhD studentship", "Sales, Northern Region",
    "caretaker.", "",
)  # fmt: skip
COMPANIES = (
    "Northwind", "Contoso", "Fabrikam", "Acme Inc.", "St. Brannoc's", "The Rowan Centre", "Chaos", "Hobble & Finch",
    "Copper Heron GmbH",
    "Yahoo!", "3M", "Jones", "Marlpit Courier", "Universität Tübingen", "北風", "J. Doe & Sons, Ltd.", "",
)  # fmt: skip
SENDERS = (
    "Priya", "Priya Shah", "Ms Halvorsen", "Mr Okafor", "Dr. van der Berg", "María-José", "Lena", "Prof. Dr. Hans Maier", "Shah, Priya",
    "O'Neill", "李雷", "HR", "the hiring team", "Sam", "Zoë Ångström", "Mrs. Lindgren", "Dr. Maja Novak-O'Brien", "Mr James Okafor",
    "Sra. Ana García López", "Sir Ian Brown", "Ms Halvorsen and Mr Okafor", "Dr. Kim Min-jun", "Ms Lowe (she/her)", "",
)  # fmt: skip
OTHERS = ("Tom", "Mr Okafor", "Ana Lima", "Dr Brandt", "Bo", "Ms de la Cruz", "Jürgen", "王芳", "Femi", "Mrs Ola")
DEEDS = (
    "showed me round the site", "Showed me around.", "she showed me round", "first conversation", "being honest about the hours",
    "for the tour",
    "answered all my questions", "took an hour to explain the rota", "was kind and patient", "", "drove me to the station",
    "made time for me twice and introduced me to the team", "let me sit in on the Monday meeting", "patience", "good advice",
    "explained",
    "the two hours", "did not rush me", "very thorough feedback on my sample lesson", "helped me with the visa",
    "показал мне завод", "[/]", "!!!",
    "sent me the plans before the first talk", "was there", "lunch", "wrote me a note by hand", "told me that the boss is an idiot",
    "for being honest", "the site tour", "she showed me the lab", "thorough prep", "kind enough to wait for me", "Tom's advice",
)  # fmt: skip
OWN_DEEDS = (
    "was open about how much of the week is reporting", "rang me the same evening", "being open about the hours", "her patience",
    "clear answers",
    "showed me the workshop", "explained the pay bands without being asked", "", "gave me a whole afternoon", "he listened",
    "was very friendly",
    "introduced me to the whole team and took me to lunch",
    "kept me informed at every step of a long and somewhat complicated process", "tour", "made me laugh", "good questions",
    "honest about pay",
)  # fmt: skip
MORE = (
    "field work", "to teach", "working outside", "I want to build things", "people", "a team of my own", "design work",
    "creative", "Python",
    "where I can decide", "more time for research", "responsibility", "better hours", "work with children", "teaching", "",
    "lead a team",
    "nights at home", "being trusted", "hands-on engineering", "freedom", "learning new things", "depth", "フィールドワーク", "[/]",
    "4 days a week", "archives", "building things", "strategy", "a smaller company", "growth", "security", "more time with patients",
    "part-time",
)  # fmt: skip
RATHER = (
    "reporting",
    "rather than writing reports",
    "meetings",
    "less paperwork",
    "to sit in meetings",
    "sales",
    "",
    "",
    "emails",
    "selling",
    "desk work",
    "call centres",
    "being on call",
    "firefighting",
    "managing people",
)
LINES = (
    "long commute",
    "too much reporting",
    "no growth",
    "the manager shouts",
    "weekend shifts",
    "90 minutes each way",
    "far from home",
    "pay",
    "open-plan office",
    "not enough mentoring",
    "they lie",
    "I would travel every week",
    "the work itself",
    "too many meetings",
    "pay too low",
    "the hours",
)
OWN = (
    "I want my next job to hold more field work",
    "because my family is moving to Leeds",
    "too far from home",
    "I would like to go back to nursing.",
    "My evenings belong to my children",
    "your offer is a joke",
    "to teach",
    "a job near my parents",
    "We are expecting a child in March.",
    "more time for my family",
    "not enough patients",
    "my kids",
)
STAYS = (
    "finish the project I began",
    "",
    "my team",
    "to finish my training",
    "finishing the audit",
    "they gave me a raise",
    "the pension",
    "see the move through",
)
WISHES = (
    "start on 1 June",
    "a start on 1 June",
    "Could I start on 1 June?",
    "work from home two days a week",
    "four days a week",
    "52,000 a year",
    "be paid 52,000",
    "higher salary",
    "later start",
    "Fridays off",
    "remote",
    "",
)
BECAUSE = (
    "my notice ends on 31 May, and the offer names 1 May",
    "",
    "My children are home on Fridays.",
    "because I look after my mother",
    "that is what the market pays for this role",
    "it's below what I earn now",
    "because of my kids",
    "for family reasons",
    "pay",
    "too low",
    "what the market pays",
    "need to give three months' notice",
)
AGREED = (
    "two days a week from home",
    "",
    "We agreed on two days from home.",
    "the salary in your letter of 10 November",
    "I start at nine",
)
SIGNED = ("Sam Ortiz", "Sam Ortiz", "J. Merriweather", "Zbigniew Kaczor", "Sam Ortiz Jr.", "李雷", "")


def drawn(seed: int) -> tuple[Decision, Kind]:
    """Return a decision and the kind of letter that is wanted of it."""
    random = Random(seed)
    kind = random.choice((Kind.DECLINE, Kind.DECLINE, Kind.WITHDRAW, Kind.WITHDRAW, *Kind))
    return _decision(random, kind), kind


def _decision(random: Random, kind: Kind) -> Decision:
    return Decision(
        "2026-11-22-7f3k", NOW, NOW, way=random.choice(tuple(Way)), offer=_offer(random, kind),
        gut=Gut(sealed=random.choice(("", "I want to want it, and I don't."))), lines=ForAndAgainst(_lines(random)),
        direction=Direction(
            more=random.choice(MORE), rather=random.choice(RATHER), liked=random.choice((True, True, False, None, CANT_TELL)),
        ),
        balance=Balance(outcome=random.choice((None, Outcome.NO)), agreed=random.choice((True, None)), reason="The boss scares me."),
        letter=_letter(random, kind),
    )  # fmt: skip


def _offer(random: Random, kind: Kind) -> Offer:
    stages = {Kind.WITHDRAW: Stage.SECOND, Kind.TAKE_BACK: Stage.SAID_YES}
    thanks = tuple(
        Thanked(number, random.choice(OTHERS), random.choice(DEEDS), random.random() < 0.15)
        for number in range(1, random.choice((1, 2, 2, 3, 5)))
    )
    return Offer(
        stage=stages.get(kind, Stage.OFFER), role=_mostly(random, ROLES), company=_mostly(random, COMPANIES),
        instead=random.choice((None, *Instead)), instead_why=random.choice(STAYS), sender=_mostly(random, SENDERS),
        address=random.choice((None, *Address)), sender_is=random.choice((None, *Sender)), sender_deed=random.choice(OWN_DEEDS),
        came_by=random.choice((None, *CameBy)), signed=random.choice(SIGNED), thanks=thanks,
        slot=_slot(random) if kind is Kind.WITHDRAW else None,
    )  # fmt: skip


def _mostly(random: Random, texts: Sequence[str]) -> str:
    """The first ones are what most people type."""
    return random.choice(texts[:6] if random.random() < 0.4 else texts)


def _slot(random: Random) -> datetime | None:
    day = TODAY + timedelta(days=random.choice((-3, 1, 4, 6, 9, 40)))
    return random.choice((None, day, datetime.combine(day, time(random.randrange(8, 18), random.choice((0, 30))))))  # type: ignore[return-value]


def _lines(random: Random) -> tuple[Line, ...]:
    return tuple(
        Line(
            number,
            random.choice(LINES),
            Side.AGAINST,
            random.randint(1, 5),
            random.random() < 0.1,
            random.random() < 0.5,
            random.choice((None, *Change)),
        )
        for number in range(1, random.randint(1, 4))
    )


def _letter(random: Random, kind: Kind) -> Letter:
    keys = ("", "", "direction", "staying", "other offer", "own", "none", "place", "time", "pay", "line:1")
    return Letter(
        kind=kind, reason=random.choice(keys), own_reason=random.choice(OWN) if random.random() < 0.3 else "",
        door=random.choice((None, (), (Door.HELP,), (Door.LINKEDIN,), (Door.HELP, Door.LINKEDIN))),
        ask_until=TODAY + timedelta(days=random.randint(-2, 20)) if random.random() < 0.9 else None, change=random.choice((None, *Change)),
        wish=random.choice(WISHES), because=random.choice(BECAUSE), start=TODAY + timedelta(days=random.randint(5, 200)),
        agreed=random.choice(AGREED),
    )  # fmt: skip


def channels() -> tuple[Channel, ...]:
    """Return the channels, mail more often than the others."""
    return (Channel.MAIL, Channel.MAIL, Channel.MAIL, *Channel)


def odd(choices: Sequence[T], number: int) -> T:
    """Return one of the choices, all of them in turn."""
    return choices[number % len(choices)]

"""What is told beside the balance: one or two sentences each, the most important first. None of it is counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from fractions import Fraction

from tightrope.decision.balance.asking import AskFirst
from tightrope.decision.balance.guards import guessed
from tightrope.decision.balance.lean import ROPE_IN_A_SENTENCE, sentence_of
from tightrope.decision.balance.readings import CLOSE, Readings, heard, is_close, points
from tightrope.decision.balance.ropes import Rope
from tightrope.decision.balance.words import listed, named, opened, quoted, several, sides_of
from tightrope.decision.clock import MONEY, PAY, PRESSING, Clock, above_zero, below_zero
from tightrope.decision.clock_words import COVERED, runway_words
from tightrope.decision.kinds import CANT_TELL
from tightrope.decision.model import Decision
from tightrope.decision.question import MONTHS, WEEKDAYS
from tightrope.decision.spark import spark_words
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.balance import Face, Landing
from tightrope.decision.steps.gut import Call, Newness, Reading
from tightrope.decision.steps.money import LowPay, Rough, Tick, money_presses
from tightrope.decision.steps.offer import Instead
from tightrope.decision.steps.people import Household

NOTE_WIDTH = 200
"""The most characters of the sealed note that are shown. Our choice: it is one sentence."""

THIS_WEEK = timedelta(days=6)
"""How far back a bare weekday reaches."""

TICKS_TOLD_FROM = 2
"""One tick is an evening; two are told. Our choice."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that stands beside the balance."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What the balance has worked out, for those who tell something about it."""

    decision: Decision
    readings: Readings
    lean: Fraction | None
    words: str
    firmness: str
    outranked: bool
    """Whether the headline is about something else than the lean."""
    ropes: tuple[Rope, ...]
    clock: Clock | None
    speaking: str | None
    ask_first: AskFirst | None
    today: date
    zone: tzinfo

    @property
    def towards(self) -> int:
        """+1 when it leans towards taking, -1 against, 0 when it is too close or there is no lean."""
        return towards(self.lean)


def towards(lean: Fraction | None) -> int:
    """Return the side of a lean: +1, -1, or 0 when it is too close or there is none."""
    return 0 if lean is None or is_close(lean) else 1 if lean > 0 else -1


def told_of(seen: Seen) -> tuple[Told, ...]:
    """Return everything that is told, in order of importance."""
    tellers = (
        ("lean", _lean),
        ("sealed", _sealed),
        ("money", _money),
        ("pay", _pay),
        ("ask first", _ask_first),
        ("disagree", _readings_disagree),
        ("disagree", _bank_disagrees),
        ("disagree", _advisers_disagree),
        ("must-have", _open_must_haves),
        ("thin", _thin),
        ("thin", _guessed),
        ("ticks", _ticks),
        ("spark", _spark),
        ("readings", _over_time),
        ("coin", _coin),
        ("call", _call),
        ("any job", _any_job),
        ("instead", _instead),
        ("household", _household),
        ("avoided", _avoided),
        ("liked", _liked),
    )
    told = (Told(kind, tell(seen)) for kind, tell in tellers)
    return tuple(one for one in told if one.text)


def _lean(seen: Seen) -> str:
    """The lean, where something outranks it."""
    if not seen.outranked:
        return ""
    rest = sentence_of(seen.words)
    return f"Apart from that: {rest[0].lower()}{rest[1:]}. {seen.firmness}".strip()


def _sealed(seen: Seen) -> str:
    gut = seen.decision.gut
    if not gut.sealed:
        return ""
    when = f", {moment_words(gut.sealed_at, seen.today, seen.zone)}" if gut.sealed_at else ""
    return f"Your sealed note{when}: {quoted(gut.sealed, width=NOTE_WIDTH)}"


def moment_words(moment: datetime, today: date, zone: tzinfo) -> str:
    """Return a moment on the person's clock as they say it: "Tuesday 23:40", "3 March, 23:40"."""
    local = moment.astimezone(zone)
    return f"{near_day_words(local.date(), today)} {local:%H:%M}"


def near_day_words(day: date, today: date) -> str:
    """Return a day that has been, as people say it: "today", "Tuesday", "3 March"."""
    if day == today:
        return "today"
    if timedelta(0) < today - day <= THIS_WEEK:
        return WEEKDAYS[day.weekday()].capitalize()
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()}{year}"


def _money(seen: Seen) -> str:
    sides, money = sides_of(seen.decision), seen.decision.money
    if not money_presses(seen.decision):
        return ""
    if seen.clock is None or seen.clock.pressure is None:
        covered = COVERED if seen.clock and seen.clock.covered else ""
        return covered or ("Money is no worry, so it sets no clock." if money.rough is Rough.NO_WORRY else "")
    lasts = f"it lasts {runway_words(seen.clock)}"
    would_not = f"with a year's spending saved you would {_rather(money.in_the_bank)}not {sides.do_yes}"
    if seen.speaking == MONEY:
        return f"Money may be speaking: {lasts}, and {would_not}."
    if seen.clock.pressure not in PRESSING:
        return f"Money leaves room: {lasts}."
    pushes = "Money may push the other way" if seen.towards < 0 else "Money presses"
    return f"{pushes}: {lasts}." + (f" {opened(would_not)}." if below_zero(money.in_the_bank) else "")


def _rather(answer: object) -> str:
    """Say "rather" for the weaker point of a scale."""
    return "rather " if answer in (-1, 1) else ""


LOW_PAY = {
    LowPay.MARKET: " The pay is low against the market.",
    LowPay.LAST: " The pay is low only against your last salary.",
    LowPay.NOT_LOW: " Yet you say that the pay is not low.",
}


def _pay(seen: Seen) -> str:
    if seen.speaking != PAY:
        return ""
    money, sides = seen.decision.money, sides_of(seen.decision)
    low = LOW_PAY[money.low_pay] if isinstance(money.low_pay, LowPay) else ""
    return f"Pay may be speaking: if it paid what you hoped, you would {_rather(money.if_paid)}{sides.do_yes}.{low}"


def _ask_first(seen: Seen) -> str:
    return f"{seen.ask_first.sentence} {seen.ask_first.question}" if seen.ask_first else ""


def _readings_disagree(seen: Seen) -> str:
    """Ropes that pull in opposite ways, each of them by as much as a lean."""
    sides = sides_of(seen.decision)
    pulls = {name: getattr(seen.readings, name) for name in seen.readings.present()}
    up = [ROPE_IN_A_SENTENCE[name] for name, reading in pulls.items() if reading >= CLOSE]
    down = [ROPE_IN_A_SENTENCE[name] for name, reading in pulls.items() if reading <= -CLOSE]
    if not up or not down:
        return ""
    return f"{opened(_pull(down))} towards {sides.no}, {_pull(up)} towards {sides.yes}."


def _pull(ropes: list[str]) -> str:
    one = len(ropes) == 1 and ropes[0] != ROPE_IN_A_SENTENCE["people"]
    return f"{listed(ropes)} {'pulls' if one else 'pull'}"


def _bank_disagrees(seen: Seen) -> str:
    """What is left without the money, where it is not what the lean says."""
    bank, sides = seen.decision.money.in_the_bank, sides_of(seen.decision)
    if seen.towards > 0 and below_zero(bank) and seen.speaking != MONEY and "with a year" not in _money(seen).lower():
        return f"With a year's spending saved you would {_rather(bank)}not {sides.do_yes}, and that is not what it leans to."
    if seen.towards < 0 and above_zero(bank):
        return f"With a year's spending saved you would {_rather(bank)}{sides.do_yes}, and that is not what it leans to."
    return ""


def _advisers_disagree(seen: Seen) -> str:
    sides, voices = sides_of(seen.decision), heard(seen.decision)
    down = sorted(adviser.name for adviser in voices if points(adviser.lean) < 0)
    up = sorted(adviser.name for adviser in voices if points(adviser.lean) > 0)
    if not up or not down:
        return ""
    nameless = "somebody you trust"
    leans = "leans" if len(down) == 1 else "lean"
    return f"{opened(named(down, nameless))} {leans} towards {sides.no}, {named(up, nameless)} towards {sides.yes}."


def _open_must_haves(seen: Seen) -> str:
    unknown = sorted(must.text for must in seen.decision.offer.must_haves if must.met is None or must.met is CANT_TELL)
    return f"Whether it meets {named(unknown, 'one must-have')} is not known yet." if unknown else ""


THIN_NAMES = {**ROPE_IN_A_SENTENCE, "people": "what the people you trust say"}


def _thin(seen: Seen) -> str:
    thin = [rope for rope in seen.ropes if rope.thin]
    if not thin or seen.lean is None:
        return ""
    first, *rest = (THIN_NAMES[rope.name] for rope in thin)
    parts = [f"{first} rests on {thin[0].thin}", *(f"{name} on {rope.thin}" for name, rope in zip(rest, thin[1:], strict=True))]
    return f"This is thin: {listed(parts)}."


def _guessed(seen: Seen) -> str:
    return guessed(seen.decision)


TICKED = {
    Tick.CONTRACT: "you stopped reading the contract closely",
    Tick.QUESTION: "you have a question that you did not dare to ask",
    Tick.ANY_OFFER: "you would take almost any offer",
    Tick.SEARCH: "you fear the search more than you want the job",
    Tick.EXPLAIN: "you already explain away something you saw",
}


def _ticks(seen: Seen) -> str:
    ticks = seen.decision.money.ticks or ()
    if not money_presses(seen.decision) or len(ticks) < TICKS_TOLD_FROM:
        return ""
    true = listed([TICKED[tick] for tick in TICKED if tick in ticks])
    return f"{opened(several(len(ticks), 'thing'))} are true of you tonight: {true}. It happens to many, and it is good to know."


def _spark(seen: Seen) -> str:
    return spark_words(seen.decision.gut.spark, seen.decision.second())


def _over_time(seen: Seen) -> str:
    """How the later readings moved, from the first to the newest."""
    dated = sorted((reading for reading in seen.decision.gut.readings if reading.at), key=lambda reading: (reading.at, reading.id or 0))
    parts = [part for part in (_spark_moved(seen, dated), _tuesday_moved(seen, dated)) if part]
    return f"Asked again: {listed(parts)}." if parts else ""


def _spark_moved(seen: Seen, dated: Iterable[Reading]) -> str:
    marks = [(reading.at, reading.spark) for reading in dated if reading.at and reading.spark is not None]
    if len(marks) < 2 or marks[0][1] == marks[-1][1]:
        return ""
    (then, before), (_, now) = marks[0], marks[-1]
    return f"the spark went from {before} {_on(then, seen)} to {now}"


def _tuesday_moved(seen: Seen, dated: Iterable[Reading]) -> str:
    answers = [(reading.at, reading.tuesday) for reading in dated if reading.at and reading.tuesday is not None]
    if len(answers) < 2 or answers[0][1] == answers[-1][1]:
        return ""
    scale = QUESTIONS["gut.tuesday"].question
    (then, before), (_, now) = answers[0], answers[-1]
    return f"that ordinary Tuesday went from “{scale.words(before)}” {_on(then, seen)} to “{scale.words(now)}”"


def _on(moment: datetime, seen: Seen) -> str:
    day = near_day_words(moment.astimezone(seen.zone).date(), seen.today)
    return day if day == "today" else f"on {day}"


LANDED = {Landing.GLAD: "you were glad", Landing.SORRY: "you were sorry", Landing.NOTHING: "you felt nothing in particular"}


def _coin(seen: Seen) -> str:
    balance = seen.decision.balance
    if balance.coin is None:
        return ""
    sides = sides_of(seen.decision)
    shown = (
        {Face.NO: f" showed “{sides.do_no}”", Face.YES: f" showed “{sides.do_yes}”"}.get(balance.face, " fell") if balance.face else " fell"
    )
    return f"The coin{shown}, and {LANDED[balance.coin]}. That says what you feel, not whether it is right."


CALLED = {
    Call.RELIEVED: "you would be relieved",
    Call.PRIDE: "only your pride would be stung",
    Call.SAD: "you would be sad for the work",
    Call.FRIGHTENED: "you would be frightened about money",
}


def _call(seen: Seen) -> str:
    call = seen.decision.gut.call
    return f"If they took it back, under the first wave {CALLED[call]}." if call else ""


def _any_job(seen: Seen) -> str:
    return "Any new job would frighten you, you said, not this one alone." if seen.decision.gut.any_job is Newness.ANY else ""


INSTEAD = {
    Instead.STAY: "If not this, you stay where you are, so money sets no clock.",
    Instead.OTHER: "If not this, you take another offer, so money sets no clock.",
    Instead.LOOKING: "If not this, you keep looking.",
    Instead.UNKNOWN: "What you would do instead is open.",
}


def _instead(seen: Seen) -> str:
    instead = seen.decision.offer.instead
    return INSTEAD[instead] if instead else ""


HOUSEHOLD = {
    Household.NO: "Somebody who lives with the result says no.",
    Household.FINE: "Nobody who lives with the result says no.",
}


def _household(seen: Seen) -> str:
    household = seen.decision.people.household
    return HOUSEHOLD.get(household, "") if household else ""


def _avoided(seen: Seen) -> str:
    people = seen.decision.people
    if not people.avoided:
        return ""
    says = f", who would say: {quoted(people.avoided_says, width=NOTE_WIDTH)}" if people.avoided_says.strip() else "."
    return f"You avoided asking {quoted(people.avoided)}{says}"


def _liked(seen: Seen) -> str:
    liked = seen.decision.gut.liked
    return f"What you liked and no longer mentioned: {quoted(liked, width=NOTE_WIDTH)}" if liked.strip() else ""

"""What is told beside the balance: one or two sentences each, the most important first. None of it is counted."""

from __future__ import annotations

from tightrope.decision.balance.guards import guessed
from tightrope.decision.balance.headline import ONE_FACT, open_fact
from tightrope.decision.balance.lean import ROPE_IN_A_SENTENCE, sentence_of
from tightrope.decision.balance.readings import CLOSE, heard, points
from tightrope.decision.balance.seen import NOTE_WIDTH, Seen
from tightrope.decision.balance.told_gut import any_job_told, call_told, coin_told, liked_told, over_time_told, sealed_told, spark_told
from tightrope.decision.balance.told_money import bank_disagrees_told, money_told, pay_told, ticks_told
from tightrope.decision.balance.words import listed, named, opened, quoted, sides_of
from tightrope.decision.kinds import CANT_TELL
from tightrope.decision.steps.offer import Instead
from tightrope.decision.steps.people import Household
from tightrope.frozen import Frozen


class Told(Frozen):
    """One thing that stands beside the balance."""

    kind: str
    text: str


def told_of(seen: Seen) -> tuple[Told, ...]:
    """Return everything that is told, in order of importance."""
    tellers = (
        ("lean", _lean),
        ("ask first", _ask_first),
        ("sealed", sealed_told),
        ("money", money_told),
        ("pay", pay_told),
        ("disagree", _readings_disagree),
        ("disagree", bank_disagrees_told),
        ("disagree", _advisers_disagree),
        ("must-have", _open_must_haves),
        ("fact", _open_fact),
        ("thin", _thin),
        ("thin", _guessed),
        ("ticks", ticks_told),
        ("spark", spark_told),
        ("readings", over_time_told),
        ("coin", coin_told),
        ("call", call_told),
        ("any job", any_job_told),
        ("instead", _instead),
        ("household", _household),
        ("avoided", _avoided),
        ("liked", liked_told),
    )
    told = (Told(kind, tell(seen)) for kind, tell in tellers)
    return tuple(one for one in told if one.text)


def _lean(seen: Seen) -> str:
    """The lean, where something outranks it."""
    if not seen.outranked:
        return ""
    rest = sentence_of(seen.words)
    return f"Apart from that: {rest[0].lower()}{rest[1:]}. {seen.firmness}".strip()


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


def _open_fact(seen: Seen) -> str:
    """The one fact that would settle it, where it does not lead."""
    return "" if seen.leads == ONE_FACT else open_fact(seen.decision, seen.today)


def _thin(seen: Seen) -> str:
    thin = [rope for rope in seen.ropes if rope.thin]
    if not thin or seen.lean is None:
        return ""
    return f"This rests on little: {listed([f'{ROPE_IN_A_SENTENCE[rope.name]} on {rope.thin}' for rope in thin])}."


def _guessed(seen: Seen) -> str:
    return guessed(seen.decision)


INSTEAD = {
    Instead.STAY: "If not this, you stay where you are, and your pay goes on.",
    Instead.OTHER: "If not this, you take another offer, and its pay comes in.",
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

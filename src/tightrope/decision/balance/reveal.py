"""The balance as it is revealed: everything between the answers and the decision, worked out at once. It never decides."""

from __future__ import annotations

from datetime import UTC, date, tzinfo
from fractions import Fraction

from tightrope.decision.balance.asking import AskFirst, ask_first_of
from tightrope.decision.balance.headline import Headline, headline_of
from tightrope.decision.balance.lean import Firmness, firmness_of, sentence_of, words_of
from tightrope.decision.balance.readings import Readings, lean_of, readings_of
from tightrope.decision.balance.ropes import Rope, ropes_of
from tightrope.decision.balance.seen import Seen, towards
from tightrope.decision.balance.told import Told, told_of
from tightrope.decision.balance.turns import Turn, turns_of
from tightrope.decision.balance.words import sides_of
from tightrope.decision.clock import PAY, Clock, clock_of, speaking_of
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.money import money_presses
from tightrope.frozen import Frozen


class Balance(Frozen):
    """The balance of one decision on one day."""

    readings: Readings
    lean: Fraction | None
    """-1 turn it down .. +1 take it; None: not enough to lean on."""
    words: str
    """The lean in words: "leans clearly towards turning it down", "too close to call", "not enough to lean on yet"."""
    headline: Headline
    firmness: Firmness
    turns: tuple[str, ...]
    """What would turn it, in at most three sentences, nearest first."""
    changes: tuple[Turn, ...]
    """The same, for who wants to try them."""
    ropes: tuple[Rope, ...]
    told: tuple[Told, ...]
    """What is told beside it, the most important first."""
    ask_first: AskFirst | None
    money: Clock | None
    speaking: str | None
    """"money" or "pay", where that may be speaking."""
    sentence: str
    """The lean and its firmness in one sentence."""


def balance_of(decision: Decision, today: date, zone: tzinfo = UTC) -> Balance:
    """Return the balance on the day `today`; moments are told in the time zone `zone`."""
    readings = readings_of(decision)
    lean, sides = lean_of(readings), sides_of(decision)
    words = words_of(lean, sides, brief=decision.way is Way.FIVE)
    firmness = firmness_of(readings)
    headline = headline_of(decision, readings, words, today)
    clock = clock_of(decision, today)
    speaking = speaking_of(decision.money, clock, towards(lean), presses=money_presses(decision))
    asking = ask_first_of(decision, readings, pay_speaks=speaking == PAY)
    changes, ropes = turns_of(decision), ropes_of(decision, readings)
    seen = Seen(decision, readings, lean, words, firmness.text, headline.kind, ropes, clock, speaking, asking, today, zone)
    return Balance(
        readings=readings,
        lean=lean,
        words=words,
        headline=headline,
        firmness=firmness,
        turns=tuple(turn.text for turn in changes),
        changes=changes,
        ropes=ropes,
        told=told_of(seen),
        ask_first=asking,
        money=clock,
        speaking=speaking,
        sentence=joined(words, firmness),
    )


def joined(words: str, firmness: Firmness) -> str:
    """Return lean and firmness in one sentence."""
    lean = sentence_of(words)
    if not firmness.text:
        return f"{lean}."
    if firmness.holds:
        return f"{lean}, and holds whichever of these is left out."
    return f"{lean}; {firmness.text[0].lower()}{firmness.text[1:]}"

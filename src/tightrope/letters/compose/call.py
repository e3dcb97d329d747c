"""A call script: what to say first, what to answer, how to end. The one rule: it says what the mail says, and the mail confirms it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import Slots, Tiers, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.mail import reason_tiers
from tightrope.letters.compose.wordings import asking, speaking

Row = tuple[str, Tiers]

OPENING = "Opening line"
WHY = "If they ask: why?"
TAKE = "If they ask: what would it take?"
WHO = "If they ask: who did you choose?"
CROSS = "If they are cross"
OUT = "A way out"


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return the script, a part for each moment of the call."""
    spoken = _spoken(asked, slots, seed)
    before: list[str] = []
    parts = []
    for heading, tiers in _rows(asked):
        if wording := dealt(tiers, spoken, heading, seed, before):
            before.append(wording)
            parts.append(Part(heading, filled(wording, spoken)))
    return tuple(parts)


def _spoken(asked: Asked, slots: Slots, seed: int) -> Slots:
    """The slots of a call: the mail's, and sentences made of them. A reason that is spoken is plain in every tone."""
    plain = {name: value for name, value in slots.items() if name not in ("Linked", "slot_on")}
    because, slot = plain.get("because"), plain.get("slot")
    reason = dealt(reason_tiers(replace(asked, tone=Tone.PLAIN), plain), plain, "reason", seed)
    question = dealt(asking.WISHED[asked.tone], plain, "question", seed)
    plain |= {"why_asked": f": {because}" if because else ""}
    plain |= {"release": f", so please release {slot}" if slot else ""}
    plain |= {"question": filled(question, plain) + (f" {plain['Grounds']}." if "Grounds" in plain else "")} if question else {}
    plain |= {"reason": filled(reason, plain)} if reason else {}
    plain |= {"called": plain["greeted"]} if plain.get("greeted") else {}
    opening = dealt((speaking.OPENING[asked.kind],), plain, "opening", seed)
    return {**plain, "said": filled(opening, plain)}


def _rows(asked: Asked) -> Iterator[Row]:
    yield OPENING, speaking.HELLO
    if asked.kind is Kind.ASK_TIME:
        yield WHY, (speaking.MORE_TIME,)
        yield "If they ask: can't you say now?", (speaking.NOT_NOW,)
        yield "If that is too long for them", (speaking.SOONER,)
    elif asked.kind is Kind.ASK_FIRST:
        yield "If they agree", speaking.IF_SO
        yield "If they cannot", (speaking.IF_NOT,)
    elif asked.kind is Kind.ACCEPT:
        yield "What else was agreed", (("As we agreed: {agreed}.",),)
        yield "If they ask: anything else?", (speaking.READY,)
    else:
        yield from _refusing(asked)
    yield OUT, (speaking.WAY_OUT[asked.kind],)


def _refusing(asked: Asked) -> Iterator[Row]:
    yield WHY, speaking.WHY
    yield TAKE, (speaking.WHAT_WOULD_IT_TAKE,)
    yield WHO, (speaking.WHO.get(asked.facts.instead if _says_why(asked) else "", speaking.WHO[""]),)
    if asked.kind is Kind.TAKE_BACK:
        yield CROSS, (speaking.CROSS,)


def _says_why(asked: Asked) -> bool:
    """Whether a reason may be given at all; who keeps it does not tell either what they do instead."""
    return asked.facts.reason is not None and asked.facts.reason.sort != "none"


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the script as text, each part below its heading."""
    return "\n\n".join(f"{part.name}\n{part.text}" for part in parts)

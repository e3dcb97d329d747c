"""A LinkedIn note. The one rule: at most 200 characters, and only to somebody whom the person liked, who is no agency."""

from __future__ import annotations

from tightrope.decision.kinds import Kind
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import Slots, Wordings, dealt, filled, needs
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.names import known
from tightrope.letters.compose.quoting import raised
from tightrope.letters.compose.wordings import notes

LONGEST = 200
"""The most characters of a note from a free account. Source: LinkedIn's own counter; 300 is Premium."""


def why_none(asked: Asked) -> str:
    """Return why there is no note, in words; "" when there is one."""
    if asked.kind not in (Kind.DECLINE, Kind.WITHDRAW):
        return "a LinkedIn note (it is for a no before a yes)"
    if asked.agency:
        return "a LinkedIn note (not to an agency)"
    return "" if asked.facts.liked is True else "a LinkedIn note (only to somebody you liked)"


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return the note as one part, or nothing."""
    if why_none(asked):
        return ()
    facts = asked.facts
    at_hand = {name: slots[name] for name in ("job", "company") if name in slots}
    if not (known(facts.role) or known(facts.company)):
        at_hand = {}
    at_hand |= {"touch": notes.TOUCH if facts.linkedin else "", "and_touch": notes.AND_TOUCH if facts.linkedin else ""}
    for tier in notes.NOTE[asked.kind]:
        if text := _fitting(tier, at_hand, _head(asked, slots), seed):
            return (Part("note", text),)
    return (Part("note", raised(_fitting(notes.NOTE[asked.kind][-1], at_hand, "", seed))),)


def _head(asked: Asked, slots: Slots) -> str:
    return filled(notes.HEAD[asked.tone], {"called": slots["greeted"]}) if slots.get("greeted") else "Hello, "


def _fitting(tier: Wordings, slots: Slots, head: str, seed: int) -> str:
    texts = {wording: head + filled(wording, slots) for wording in tier if needs(wording) <= slots.keys()}
    short = tuple(wording for wording, text in texts.items() if len(text) <= LONGEST)
    return texts[dealt((short,), slots, "note", seed)] if short else ""


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the note as text."""
    return "".join(part.text for part in parts)

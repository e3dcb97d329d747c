"""Replies to push-back: they counter, they press, they are cross. The one rule: kind, short, and the answer stays what it was."""

from __future__ import annotations

from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import Slots, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.wordings import notes


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return a part for each way in which they may come back; none after a yes."""
    before: list[str] = []
    parts = []
    for heading, wordings in notes.REPLIES[asked.kind]:
        wording = dealt((wordings,), slots, heading, seed, before)
        before.append(wording)
        parts.append(Part(heading, filled(wording, slots)))
    return tuple(parts)


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the replies as text, each below its heading."""
    return "\n\n".join(f"{part.name}\n{part.text}" for part in parts)

"""One line of thanks for each of the others, the referrer first. The one rule: each thanks for what that person did, or for their time."""

from __future__ import annotations

from tightrope.letters.compose.deal import Slots, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.names import first_name, known
from tightrope.letters.compose.slots import Asked
from tightrope.letters.compose.wordings import notes


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return a part for each person who is named; its name is theirs."""
    people = sorted(enumerate(asked.facts.thanks), key=lambda one: not one[1].referrer)
    return tuple(Part(thank.name, _line(asked, slots, seed, number)) for number, thank in people if known(thank.name))


def _line(asked: Asked, slots: Slots, seed: int, number: int) -> str:
    thank = asked.facts.thanks[number]
    news = filled(dealt((notes.NEWS[asked.kind],), slots, "news", seed + number), slots)
    own = {"first": first_name(thank.name), "news": news}
    deed, did = slots.get(f"thanked{number}", ""), slots.get(f"did{number}", "")
    if thank.referrer and "recommend" not in deed:
        own |= {"referred": "", "deed": deed} if deed else {"deed": "recommending me"}
    elif deed or did:
        own |= {"deed": deed} if deed else {"did": did}
    return filled(dealt(notes.THANKS, own, "line", seed + number), own)


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the lines, one for each person."""
    return "\n\n".join(part.text for part in parts)

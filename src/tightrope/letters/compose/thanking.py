"""One line of thanks for each of the others, the referrer first. The one rule: each thanks for what that person did, or for their time."""

from __future__ import annotations

from tightrope.letters.compose.deal import Slots, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.names import first_name, known
from tightrope.letters.compose.slots import Asked, deed_to
from tightrope.letters.compose.wordings import notes
from tightrope.letters.facts import Thank


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return a part for each person who is named; its name is theirs."""
    people = sorted((thank for thank in asked.facts.thanks if known(thank.name)), key=lambda thank: not thank.referrer)
    return tuple(Part(thank.name, _line(asked, slots, seed + number, thank)) for number, thank in enumerate(people))


def _line(asked: Asked, slots: Slots, seed: int, thank: Thank) -> str:
    news = filled(dealt((notes.NEWS[asked.kind],), slots, "news", seed), slots)
    deed = deed_to(thank) if slots.get("deeds", "yes") else None
    own: dict[str, str] = {"first": first_name(thank.name), "news": news}
    if deed and deed.after_for:
        own["deed"] = deed.after_for
    elif deed and deed.finite:
        own["did"] = deed.finite
    tiers = notes.THANKS if thank.referrer and not _recommends(own) else notes.THANKS[1:]
    if thank.referrer and "deed" not in own:
        own = {"first": own["first"], "news": news, "deed": "recommending me"}
        tiers = notes.THANKS[1:]
    return filled(dealt(tiers, own, "line", seed), own)


def _recommends(own: Slots) -> bool:
    return "recommend" in own.get("deed", "")


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the lines, one for each person."""
    return "\n\n".join(part.text for part in parts)

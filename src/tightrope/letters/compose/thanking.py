"""One line of thanks for each of the others, the referrer first. The one rule: each thanks for what that person did, or for their time."""

from __future__ import annotations

import re

from tightrope.letters.compose.addressing import first_name, has_no_name, same_person, spoken_of, titled
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import Slots, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.names import known
from tightrope.letters.compose.wordings import notes

RECOMMENDING = re.compile(
    r"\b(?:recommend|referr|good word|(?:suggest|mention)(?:ed|ing) me|put(?:ting)? me in touch|pass(?:ing|ed)? on my)", re.I
)
"""What makes a deed of a referrer the recommending itself."""


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return a part for each person who is named, once, for a deed where there is one; its name is theirs."""
    numbers: dict[str, int] = {}
    for number, thank in enumerate(asked.facts.thanks):
        if (
            known(thank.name)
            and not same_person(thank.name, asked.facts.recipient)
            and (thank.name not in numbers or not slots.get(f"thanked{numbers[thank.name]}"))
        ):
            numbers[thank.name] = number
    people = sorted(numbers.values(), key=lambda number: not asked.facts.thanks[number].referrer)
    return tuple(Part(asked.facts.thanks[number].name, _line(asked, slots, seed, number)) for number in people)


def _line(asked: Asked, slots: Slots, seed: int, number: int) -> str:
    thank = asked.facts.thanks[number]
    news = filled(dealt((notes.NEWS[asked.kind],), slots, "news", seed + number), slots)
    own = {"hello": _hello(thank.name), "news": news}
    deed, did = slots.get(f"thanked{number}", ""), slots.get(f"did{number}", "")
    if thank.referrer and not RECOMMENDING.search(deed):
        own |= {"referred": "", "deed": deed} if deed else {"deed": "recommending me"}
    elif deed or did:
        own |= {"deed": deed} if deed else {"did": did}
    return filled(dealt(notes.THANKS, own, "line", seed + number), own)


def _hello(name: str) -> str:
    """Greet by name, but not what is none: "the receptionist"."""
    if has_no_name(name):
        return "Hello"
    name = re.sub(r"(?<=[a-z])\s+(?:on|at|in)\s+(?:the\s+)?[a-z]+$", "", name)
    called = spoken_of(name) if name.count(", ") > 1 else titled(name) or first_name(name)
    return f"Hello {called}"


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the lines, one for each person."""
    return "\n\n".join(part.text for part in parts)

"""A mail: the parts of each kind in their order, dealt one after the other.

The one rule: a part with nothing true behind it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tightrope.decision.kinds import Kind, Tone
from tightrope.frozen import Frozen
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import Slots, Tiers, dealt, filled
from tightrope.letters.compose.letter import Part
from tightrope.letters.compose.wordings import asking, refusing, shared
from tightrope.letters.compose.wordings.reasons import reasons

LEAST_WORDS = 35
"""A body of fewer words reads as curt."""

KINDRED = ("direction",)
"""Sorts of reason that say what is looked for."""

SETTLED = ("stay", "another offer")
"""What somebody does instead who is not looking for anything."""

Choose = Callable[[Asked, Slots], Tiers]


class Plan(Frozen):
    """One part of a kind of letter: its name, its paragraph, where its wordings come from."""

    name: str
    paragraph: int
    tiers: Choose
    filler: bool = False
    """Only in a letter that would be too short."""


def by_tone(wordings: dict[Tone, Tiers]) -> Choose:
    """Return how to find the wordings of a part that differ by tone alone."""
    return lambda asked, _slots: wordings[asked.tone]


def _no(asked: Asked, _slots: Slots) -> Tiers:
    return refusing.NO[asked.kind][asked.tone]


def reason_tiers(asked: Asked, _slots: Slots) -> Tiers:
    """Return the wordings of the reason that was chosen."""
    reason = asked.facts.reason
    if reason is None:
        return ()
    tiers = reasons(reason.sort, asked.tone)
    if asked.facts.instead in SETTLED:
        tiers = tuple(tuple(one for one in wordings if "looking for" not in one) or wordings for wordings in tiers)
    if asked.kind is Kind.TAKE_BACK and reason.sort == "direction":
        return tuple(tuple(map(_seen_since, wordings)) for wordings in tiers)
    return tiers


def _seen_since(wording: str) -> str:
    """What one wants, as something that one did not know when one said yes."""
    first = wording if wording.startswith(("I ", "{")) else wording[:1].lower() + wording[1:]
    return f"I have come to see that {first}"


def _liked(asked: Asked, _slots: Slots) -> Tiers:
    return shared.LIKED[asked.tone] if asked.facts.liked is True else ()


def _liked_already(asked: Asked, _slots: Slots) -> Tiers:
    """Said to somebody with whom one is going to work."""
    return asking.LIKED[asked.tone] if asked.facts.liked is True else ()


def _door(asked: Asked, _slots: Slots) -> Tiers:
    facts = asked.facts
    linkedin = facts.linkedin and facts.liked is True and not asked.agency
    if facts.help_offered and linkedin:
        return shared.HELP_AND_LINKEDIN[asked.tone]
    return shared.HELP[asked.tone] if facts.help_offered else shared.LINKEDIN[asked.tone] if linkedin else ()


def _roles(asked: Asked, slots: Slots) -> Tiers:
    """To an agency, in place of LinkedIn: other roles, like what the reason named, or later when the person stays or has another offer."""
    if not (asked.agency and asked.facts.linkedin):
        return ()
    reason = asked.facts.reason
    if asked.facts.instead in SETTLED or (reason and reason.sort in ("staying", "other offer")):
        return shared.LATER_ROLES[asked.tone]
    kindred = reason and reason.sort in KINDRED and slots.keys() & {"about", "one", "verb", "where"}
    return (shared.ROLES if kindred else shared.OTHER_ROLES)[asked.tone]


def _help(asked: Asked, _slots: Slots) -> Tiers:
    return shared.HELP[asked.tone] if asked.facts.help_offered else ()


def _promise(asked: Asked, _slots: Slots) -> Tiers:
    """What is promised; an agency passes it on to those who can agree."""
    tiers = asking.PROMISE[asked.tone]
    return tuple(tuple(map(_to_them, wordings)) for wordings in tiers) if asked.agency else tiers


def _to_them(wording: str) -> str:
    return re.sub(r"\bIf you\b", "If they", re.sub(r"\b(for|suits) you\b", r"\1 them", wording))


def _agreed(asked: Asked, slots: Slots) -> Tiers:
    return asking.AGREED[asked.tone] if "agreed" in slots else ()


THANKS = Plan("thanks", 1, by_tone(shared.THANKS))
REASON = Plan("reason", 1, reason_tiers)
DEED = Plan("deed", 2, by_tone(shared.DEED))
PASSING = Plan("passing", 2, by_tone(shared.PASSING))
RESPECT = Plan("respect", 2, by_tone(shared.RESPECT), filler=True)
WISH = Plan("wish", 3, by_tone(shared.WISH), filler=True)

REFUSING = (
    THANKS,
    Plan("no", 1, _no),
    REASON,
    DEED,
    RESPECT,
    PASSING,
    Plan("liked", 3, _liked),
    Plan("door", 3, _door),
    Plan("roles", 3, _roles),
    WISH,
)

PLANS: dict[Kind, tuple[Plan, ...]] = {
    Kind.DECLINE: REFUSING,
    Kind.WITHDRAW: REFUSING,
    Kind.ASK_TIME: (
        THANKS,
        Plan("why", 1, by_tone(asking.SERIOUS), filler=True),
        Plan("question", 1, by_tone(asking.ASK_TIME)),
        Plan("promise", 1, by_tone(asking.BY_THEN)),
        DEED,
    ),
    Kind.ASK_FIRST: (
        THANKS,
        Plan("point", 1, by_tone(asking.ASK_FIRST)),
        Plan("question", 1, by_tone(asking.WISHED)),
        Plan("promise", 1, _promise),
        DEED,
    ),
    Kind.ACCEPT: (
        THANKS,
        Plan("yes", 1, by_tone(asking.ACCEPT)),
        Plan("agreed", 1, _agreed),
        Plan("ready", 1, by_tone(asking.READY)),
        DEED,
        PASSING,
        Plan("liked", 3, _liked_already),
    ),
    Kind.TAKE_BACK: (
        Plan("no", 1, by_tone(asking.TAKE_BACK)),
        Plan("owned", 1, by_tone(asking.OWNED)),
        REASON,
        Plan("at once", 2, by_tone(asking.AT_ONCE)),
        Plan("thanks", 2, by_tone(asking.TRUST)),
        DEED,
        Plan("passing", 2, by_tone(asking.THANKED)),
        Plan("door", 3, _help),
    ),
}
"""The parts of each kind between greeting and close, in order."""


def parts_of(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    """Return the parts of a mail, fillers only as far as they are needed."""
    plans = PLANS[asked.kind]
    fillers = tuple(plan.name for plan in plans if plan.filler)
    for count in range(len(fillers) + 1):
        wanted = tuple(plan for plan in plans if not plan.filler or plan.name in fillers[:count])
        body = _body(asked, slots, seed, wanted)
        if sum(len(part.text.split()) for part in body) >= LEAST_WORDS:
            break
    return (_greeting(asked, slots, seed), *body, *_end(asked, slots, seed))


def _body(asked: Asked, slots: Slots, seed: int, plans: tuple[Plan, ...]) -> tuple[Part, ...]:
    parts: list[Part] = []
    before: list[str] = []
    for plan in plans:
        if wording := dealt(plan.tiers(asked, slots), slots, plan.name, seed, before):
            before.append(wording)
            parts.append(Part(plan.name, filled(wording, slots), plan.paragraph))
    return tuple(parts)


def _greeting(asked: Asked, slots: Slots, seed: int) -> Part:
    return Part("greeting", filled(dealt(shared.GREETING[asked.tone], slots, "greeting", seed), slots), 0)


def _end(asked: Asked, slots: Slots, seed: int) -> tuple[Part, ...]:
    close = filled(dealt(shared.CLOSE[asked.tone], slots, "close", seed), slots)
    return Part("close", close, 8), Part("name", slots["signed"], 9)


def text_of(parts: tuple[Part, ...]) -> str:
    """Return the parts as a text: a blank line between paragraphs, the name right below the close."""
    paragraphs: dict[int, list[str]] = {}
    for part in parts:
        paragraphs.setdefault(part.paragraph, []).append(part.text)
    name = paragraphs.pop(9, [""])
    return "\n\n".join(" ".join(texts) for texts in paragraphs.values()) + "\n" + " ".join(name)


def subject_of(asked: Asked, slots: Slots, seed: int) -> str:
    """Return the subject: the act and the role, in one line."""
    wordings = refusing.SUBJECTS.get(asked.kind) or asking.SUBJECTS[asked.kind]
    return filled(dealt((wordings,), slots, "subject", seed), slots)

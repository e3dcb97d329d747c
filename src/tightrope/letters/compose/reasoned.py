"""The slots of the one reason, by its sort and by the form of the words that were typed. What fits no sentence fills no slot."""

from __future__ import annotations

import re
from collections.abc import Callable

from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.verbs import is_gerund
from tightrope.letters.compose.wants import away_of, line_of, own_sentence, stay_of, want_of
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Reason


def reason_slots(asked: Asked) -> dict[str, str]:
    """Return the slots of the reason that was chosen; none without one."""
    reason = asked.facts.reason
    fill = REASON_FILLS.get(reason.sort) if reason else None
    return fill(reason) if fill and reason else {}


WITHIN = re.compile(r"\b(?:with|in|at|of|for|on|to|from)\b", re.I)
"""What makes a thing too long for "more of it in it"."""

DETERMINED = these("a an the my our this that these those some any all another each every one two three four five")
COMPARED = these("better higher closer less fewer shorter bigger smaller larger longer greater deeper earlier later nearer lower")


def _direction(reason: Reason) -> dict[str, str]:
    want, away = want_of(reason.toward), away_of(reason.away)
    first, _, rest = want.noun.lower().partition(" ")
    if first in COMPARED and (not rest or rest.split()[0] in ("to", "than", "from", "of")):
        return {}
    single = first in DETERMINED or first in COMPARED or first[:1].isdigit()
    if want.verb and not is_gerund(away.split(" ")[0].lower()):
        away = ""
    away = "" if want.where or away.casefold() == want.thing().casefold() else away
    if single and first not in DETERMINED:
        away = ""
    mass = "" if single or WITHIN.search(want.noun) else want.noun
    return {
        "mass": mass,
        "one" if single else "more": want.noun, "verb": want.verb, "doing": want.doing, "where": want.where, "away": away,
    }  # fmt: skip


def _staying(reason: Reason) -> dict[str, str]:
    want = stay_of(reason.toward)
    return {"stay_verb": want.verb, "stay_noun": want.noun}


def _line(reason: Reason) -> dict[str, str]:
    said = line_of(reason.toward)
    return {"point": said[2:]} if said.startswith(": ") else {"with_line": said}


def _own(reason: Reason) -> dict[str, str]:
    sentence, fragment = own_sentence(reason.toward)
    return {"own": sentence, "fragment": fragment}


REASON_FILLS: dict[str, Callable[[Reason], dict[str, str]]] = {
    "direction": _direction,
    "staying": _staying,
    "line": _line,
    "own words": _own,
}

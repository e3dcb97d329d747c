"""The slots of the one reason, by its sort and by the form of the words that were typed. What fits no sentence fills no slot."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.own_words import line_of, own_sentence
from tightrope.letters.compose.quoting import raised
from tightrope.letters.compose.verbs import base_of_gerund, is_gerund
from tightrope.letters.compose.wants import HAD, away_of, head_of, stay_of, want_of
from tightrope.letters.compose.wordset import AN, these
from tightrope.letters.facts import Reason


def reason_slots(asked: Asked) -> dict[str, str]:
    """Return the slots of the reason that was chosen; none without one."""
    reason = asked.facts.reason
    fill = REASON_FILLS.get(reason.sort) if reason else None
    return fill(reason) if fill and reason else {}


FEWER = these(
    """meetings emails e-mails spreadsheets reports calls weekends nights shifts trips interruptions hours days deadlines slides forms
    tickets tasks projects presentations appointments people customers clients patients students children kids targets"""
)
"""Things that one counts, of which a job has fewer; it is less about other things that one counts."""

MASS = these("news premises")
"""Words that end as a plural does and are none."""

UNCOUNTED = these("sales office phone theatre court icu budget computer desk screen screens month")
"""What sounds wrong behind "less" and behind "fewer"."""

WITHIN = these("meetings offices centres centers cars trains planes hotels traffic spreadsheets calls interviews courts")
"""Things that one's time is spent in."""

DETERMINED = these("a an the my our this that these those some any all another each every one two three four five something")
COMPARED = these(
    """better higher closer less fewer shorter bigger smaller larger longer greater deeper earlier later nearer lower
    part-time full-time permanent freelance"""
)
"""How a thing begins that a job is or has, and not more of it."""


GOOD = these("regular normal school flexible stable fixed good clear new quiet calm steady daytime day")
"""Words in front of what a job has or has not: "regular hours"."""

OFF = re.compile(r"\b(?:off|only)$|^(?:career|promotion|progression|clarity|team\s+spirit|quality)\b", re.I)
"""How a want reads of which there is no more and no less: "weekends off"."""

ONE_OF = these("job role position team place boss schedule rhythm contract week day life company office school")
"""Things of which one looks for one."""

PLAN = re.compile(
    r"(?:finish|complete)\s+(?:my|a|the)\b|(?:raise|retire|study|emigrate)\b|go\s+(?:back\s+)?to\s+(?:school|university|uni|college)\b",
    re.I,
)
"""How a verb begins that is no part of a job: "finish my degree"."""

NEARER = re.compile(r"(?:closer|nearer)\s+to\s", re.I)
"""How a want begins that says where the job is."""


def _direction(reason: Reason) -> dict[str, str]:
    want, away = want_of(reason.toward), away_of(reason.away)
    first, _, rest = want.noun.lower().partition(" ")
    if first in COMPARED and (not rest or rest.split()[0] in ("to", "than", "from", "of")):
        return {"where": want.noun} if NEARER.match(want.noun) else {}
    if first in ("my", "our") and not rest.startswith("own "):
        return {}
    if first in GOOD and not rest:
        return {}
    single = first in DETERMINED | COMPARED | GOOD or first[:1].isdigit() or OFF.search(want.noun) is not None
    several = first[:1].isdigit() and rest.split(" ")[0].endswith("s")
    if single and want.noun and first not in DETERMINED and not several and want.noun.lower().split()[-1] in ONE_OF:
        want = replace(want, noun=f"{'an' if AN.match(first) else 'a'} {want.noun}")
    if (
        want.where
        or re.search(r"\bnot\b|n['’]t\b", want.thing())
        or away.casefold() == want.thing().casefold()
        or (single and first not in DETERMINED)
    ):
        away = ""
    if PLAN.match(want.verb):
        return {"plan": want.verb}
    less, had = _less(away), want.noun if not single and head_of(want.noun) in HAD else ""
    away = "" if (had and not less) or away.casefold() in f"{want.noun} {want.doing}".casefold() else away
    about = want.doing or ("" if single else want.noun)
    return {
        "one": want.noun if single else "", "had": had, "about": about, "verb": want.verb, "doing": want.doing, "where": want.where,
        "had_less": f"{_closed(had)} and {less}" if had and less else "",
        "doing_away": f"{want.doing}, and less of it {_spent(away)}" if want.doing and away else "",
        "about_away": f"{_closed(about)} and less about {away}" if about and away else "",
        "less": less, "instead": away if is_gerund(away.split(" ")[0].lower()) else "",
    }  # fmt: skip


def _closed(thing: str) -> str:
    """A thing in front of another "and"."""
    return f"{thing}," if re.search(r",|\band\b", thing) else thing


def _less(away: str) -> str:
    """A thing as one wants less of it: "less reporting", "fewer meetings", "less time writing reports"; "" where it cannot be said so."""
    first, _, rest = away.lower().partition(" ")
    head = head_of(away)
    if first == "being":
        return f"less time {rest}" if rest.split(" ")[0] in ("on", "in", "at", "away") else ""
    if rest and is_gerund(first):
        return f"less time {away}"
    if first in DETERMINED or not first.isalpha() or re.search(r",|\band\b", away):
        return ""
    if re.fullmatch(r"[A-Z]{2,}s", away.rsplit(maxsplit=1)[-1]):
        return f"fewer {away}"
    if head in FEWER:
        return f"fewer {away}"
    if head in UNCOUNTED:
        return ""
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is", "ics")) and head not in MASS
    return "" if plural else f"less {away}"


def _spent(away: str) -> str:
    """How time goes to a thing: "writing reports", "in meetings", "on reporting"."""
    if is_gerund(away.split(" ", maxsplit=1)[0].lower()):
        return away
    return f"{'in' if head_of(away) in WITHIN else 'on'} {away}"


def _staying(reason: Reason) -> dict[str, str]:
    want = stay_of(reason.toward)
    return {"stay_verb": want.verb, "stay_noun": _with_plan(want.noun)}


def _with_plan(noun: str) -> str:
    """What one stays for, and what one stays to do: "my team, and finishing my degree" is "my team, and to finish my degree"."""
    found = re.fullmatch(r"(.+?),?\s+and\s+(\w+ing)(\s.+)", noun)
    base = base_of_gerund(found[2].lower()) if found else ""
    return f"{found[1]}, and to {base}{found[3]}" if found and base and not is_gerund(found[1].split()[0].lower()) else noun


def _line(reason: Reason) -> dict[str, str]:
    said = line_of(reason.toward)
    if said.startswith(FOR_REASONS):
        return {"kinds": said.removeprefix(FOR_REASONS)}
    if SENTENCE.match(said):
        return {"own": raised(said[2:])}
    return {"point": said[2:]} if said.startswith(": ") else {"with_line": said}


FOR_REASONS = ": it is for "
SENTENCE = re.compile(r": I(?:['’]\w+)?\s")
"""What a line says that stands as a sentence of its own."""


def _own(reason: Reason) -> dict[str, str]:
    sentence, fragment = own_sentence(reason.toward)
    return {"own": sentence, "fragment": fragment}


REASON_FILLS: dict[str, Callable[[Reason], dict[str, str]]] = {
    "direction": _direction,
    "staying": _staying,
    "line": _line,
    "own words": _own,
}

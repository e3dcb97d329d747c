"""What somebody did, as a person typed it, fitted into sentences of thanks.

"showed me round the site", "Showed me around.", "she showed me round", "being open about X" and "for the tour" are all understood. The one
rule: what is not understood for certain gives no form, and the letter thanks without it.
"""

from __future__ import annotations

import re

from tightrope.frozen import Frozen
from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable
from tightrope.letters.compose.verbs import base_of_gerund, base_of_past, base_of_third, bases, gerund, gerund_of_past, past_of
from tightrope.letters.compose.wordset import these


class Deed(Frozen):
    """One deed in the forms that sentences need; "" where a form cannot be had."""

    after_for: str = ""
    """Behind "thank you for": "showing me round the site", "the tour"."""
    finite: str = ""
    """Behind "you" or "who": "showed me round the site"."""


ADVERBS = these("""really always never even also once twice personally kindly patiently just still first gladly""")

ADJECTIVES = these(
    """kind open friendly patient helpful honest nice generous warm clear thorough fair thoughtful quick encouraging supportive welcoming
    frank direct straight considerate attentive curious funny calm respectful reliable flexible good lovely gracious polite prompt"""
)
INTENSE = these("and very so really always extremely incredibly wonderfully refreshingly unusually enough")
SUBJECTS = re.compile(r"^(?:he|she|they|it|you|who|that\s+(?:he|she|they|you)|because\s+(?:he|she|they|you)|that)\s+", re.I)
DETERMINERS = these("the a an our my all both this that these those some her his their your")
OURS = these("""conversation conversations talk talks interview interviews call calls meeting meetings chat chats discussion walk""")
MEALS = these("lunch coffee breakfast dinner tea drink drinks cake")
"""Things that stand alone: "for lunch"."""

THE = these(
    """tour visit preparation prep demonstration presentation map lift session demo workshop exercise shift day
    message messages email emails letter card book ride trial walkthrough"""
)
GIVEN = these(
    """help advice introduction explanation explanations feedback welcome invitation answers support hospitality recommendation referral
    answer questions encouragement attention"""
)
"""Things that the reader gave, "your advice", and somebody else, "the advice"."""

YOURS = these("""patience honesty kindness openness time humour humor trust frankness generosity warmth enthusiasm care interest""")
ALONE = these("listened helped waited cared volunteered")
"""Deeds that one word tells."""

LINKS = these("about of with on in at for to from by after before")
OBJECTS = these("""me us my our the a an all every everyone everything with to for so about through how what time up in on out""")
THIRD_PERSON = re.compile(r"\b(?:he|she|him|her|hers|his|they|them|their|theirs|himself|herself|themself|themselves)\b", re.I)

SOMEBODY = re.compile(r"\b(?:how|where|what|why|when|whether|who)\s+$", re.I)
"""Behind what "they" is whoever is spoken of: "explained how they test"."""


def deed_of(text: str, *, yours: bool, name: str = "") -> Deed:
    """Return the forms of a deed; `yours`: the reader's own, else somebody's whom the reader is asked to thank."""
    core = _core(text, name)
    if not quotable(core) or len(core) < 3:
        return Deed()
    core = _without_third_person(core) if yours else core
    return _fitted(core.split(), yours) if core else Deed()


def _core(text: str, name: str) -> str:
    """The deed alone: no subject, no "for" in front, no marks around."""
    core = bare(cut_quote(text))
    core = re.sub(r"^(?:for|thanks? for|thank you for)\s+(?=\S)", "", core, flags=re.I)
    for called in filter(None, (name, name.split(" ", 1)[0])):
        core = re.sub(rf"^{re.escape(called)}(?:['’]s)?\s+", "", core, flags=re.I)
    return lowered(SUBJECTS.sub("", core)) if core else ""


def _without_third_person(core: str) -> str:
    """The reader's deed in the second person; "" when it cannot be told whom "her" means."""
    core = re.sub(r"\b(?:himself|herself|themself|themselves)\b", "yourself", core)
    found = [one for one in THIRD_PERSON.finditer(core) if one[0] != "they" or not SOMEBODY.search(core[: one.start()])]
    if not found:
        return core
    before = core[: found[0].start()]
    owned = re.match(r"(?:her|his|their)\s+\w", core[found[0].start() :], re.I)
    if len(found) > 1 or not owned or len(before.split()) > 4 or re.search(r"\bto\b|\band\b|\b[A-Z]\w", before):
        return ""
    return before + "your" + core[found[0].end() :]


def _fitted(words: list[str], yours: bool) -> Deed:
    count = next((number for number, word in enumerate(words) if not _leads(words, number)), 0)
    lead, words = words[:count], words[count:]
    if not words:
        return Deed()
    head, rest = words[0].lower(), words[1:]
    for fit in (_being, _having, _not_doing, _past, _third, _doing, _doing_it, _adjective):
        if forms := fit(head, rest, yours):
            after_for, finite = forms
            return Deed(_joined(lead, after_for), _joined(lead, finite))
    return Deed(_noun(lead + words, yours))


def _leads(words: list[str], number: int) -> bool:
    word = words[number].lower()
    return word in ADVERBS or (
        word.endswith("ly") and len(word) > 4 and number + 1 < len(words) and word not in ("family", "reply", "only")
    )


def _joined(lead: list[str], form: str) -> str:
    return " ".join((*lead, form)) if form else ""


Forms = tuple[str, str] | None


def _being(head: str, rest: list[str], yours: bool) -> Forms:
    if head not in ("was", "were", "is", "are") or not rest:
        return None
    if any(base_of_past(word) or gerund_of_past(word.lower()) for word in _coordinated(rest)):
        return ("", "")
    finite = {"was": "were", "is": "are"}.get(head, head) if yours else {"were": "was", "are": "is"}.get(head, head)
    return (" ".join(("being", *rest)), " ".join((finite, *rest)))


def _having(head: str, rest: list[str], yours: bool) -> Forms:
    if head not in ("has", "have") or not rest or not (rest[0] == "been" or base_of_past(rest[0])):
        return None
    return (" ".join(("having", *rest)), " ".join(("have" if yours else "has", *rest)))


def _not_doing(head: str, rest: list[str], yours: bool) -> Forms:  # noqa: ARG001 (the fits share a signature)
    words = rest[1:] if head == "did" and rest[:1] == ["not"] else rest if head in ("didn't", "didn’t") else []
    if len(words) < 2:
        return None
    return (" ".join(("not", gerund(words[0]), *words[1:])) if words[0] in bases() else "", " ".join(("did not", *words)))


def _past(head: str, rest: list[str], yours: bool) -> Forms:  # noqa: ARG001 (the fits share a signature)
    if not gerund_of_past(head) or head in ("was", "were") or (base_of_past(head) == head and not _takes(rest)):
        return None
    if not rest and head not in ALONE:
        return ("", "")
    later = _coordinated(rest)
    finite = " ".join((head, *rest))
    if any(word in ("was", "were") or (gerund_of_past(word) and not base_of_past(word)) for word in later):
        return ("", finite)
    turned = [_turned(words_before, word) for words_before, word in zip(("", *rest), rest, strict=False)]
    return (" ".join((gerund_of_past(head), *turned)), finite)


def _coordinated(rest: list[str]) -> list[str]:
    """The words that come right behind an "and" or a comma."""
    before = [("" if number == 0 else rest[number - 1]) for number in range(len(rest))]
    return [
        word.lower() for word, prior in zip(rest, before, strict=True) if prior.lower() in ("and", "then", "but") or prior.endswith(",")
    ]


def _turned(before: str, word: str) -> str:
    """A word behind "and" as an -ing form, if it is a past: "showing me round and introducing me to Ann"."""
    coordinated = before.lower() in ("and", "then", "but") or before.endswith(",")
    return gerund_of_past(word) if coordinated and base_of_past(word) else word


def _takes(rest: list[str]) -> bool:
    return bool(rest) and rest[0].lower() in OBJECTS


def _third(head: str, rest: list[str], yours: bool) -> Forms:
    base = base_of_third(head)
    if not base or not _takes(rest):
        return None
    return (" ".join((gerund(base), *rest)), " ".join((base if yours else head, *rest)))


def _doing(head: str, rest: list[str], yours: bool) -> Forms:
    base = base_of_gerund(head)
    if not rest or not (base or (head.endswith("ing") and _takes(rest))):
        return None
    past = {"be": "were" if yours else "was"}.get(base, past_of(base) if base else "")
    simple = past and not any(base_of_gerund(word) for word in _coordinated(rest))
    return (" ".join((head, *rest)), " ".join((past, *rest)) if simple else "")


def _doing_it(head: str, rest: list[str], yours: bool) -> Forms:  # noqa: ARG001 (the fits share a signature)
    """A bare verb, "help me with my visa" or "to show me round"."""
    words = rest if head == "to" else [head, *rest]
    if not words or words[0] not in bases() or not _takes(words[1:]) or _coordinated(words[1:]):
        return None
    return (" ".join((gerund(words[0]), *words[1:])), " ".join((past_of(words[0]), *words[1:])) if words[0] != "be" else "")


def _adjective(head: str, rest: list[str], yours: bool) -> Forms:
    words = [head, *rest]
    first = next((word.lower() for word in words if word.lower() not in INTENSE), "")
    if first.rstrip(",") not in ADJECTIVES or _has_head(words):
        return None
    return (" ".join(("being", *words)), " ".join(("were" if yours else "was", *words)))


def _has_head(words: list[str]) -> bool:
    """Whether a thing is named before the first preposition: "kind help with my visa", not "patient with my questions"."""
    return any(word.lower().rstrip(",") not in ADJECTIVES | INTENSE for word in words[: _stop(words)])


def _stop(words: list[str]) -> int:
    return next((number for number, word in enumerate(words) if word.lower() in LINKS), len(words))


def _noun(words: list[str], yours: bool) -> str:
    """A thing to be thanked for, with its article; "" when it is not known to be a thing."""
    heads = [word.lower().rstrip(",") for word in words]
    if heads[0] in ("your", "you", "yours") and not yours:
        return ""
    if heads[0] in DETERMINERS:
        return " ".join(words) if len(words) > 1 else ""
    if any(re.search(r"['’]s?$", head) for head in heads):
        return ""
    stop = next(
        (number for number, word in enumerate(heads) if word in ("about", "of", "with", "on", "in", "at", "for", "and")), len(heads)
    )
    head = heads[stop - 1] if stop else ""
    if head in OURS:
        return " ".join(("our", *words))
    if head in MEALS and stop == 1:
        return " ".join(words)
    if yours and head in YOURS | GIVEN:
        return " ".join(("your", *words))
    praised = stop > 1 and heads[0] in ADJECTIVES and all(word.isalpha() for word in heads[:stop])
    return " ".join(("the", *words)) if head in THE | GIVEN | MEALS or (praised and head not in YOURS) else ""

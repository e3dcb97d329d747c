"""A line against, and a reason in somebody's own words, as what a letter can say of them.

The one rule: a fragment is completed only where one way of completing it is certain; what judges others is left out.
"""

from __future__ import annotations

import re

from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable, speakable
from tightrope.letters.compose.verbs import base_of_past, base_of_third, bases
from tightrope.letters.compose.wants import FINITE, HAD, MORE, core_of, fitted, head_of, want_of
from tightrope.letters.compose.wordset import these

TOO_LITTLE = re.compile(
    r"^(?:there\s+is\s+)?(?:too\s+little|not\s+enough|(?:very\s+|so\s+)?little|hardly\s+any|(?:a\s+)?lack\s+of|no|few|too\s+few)\s+(?=\S)",
    re.I,
)
TOO_MUCH = re.compile(r"^(?:there\s+is\s+|there\s+are\s+)?(?:too\s+much|(?:a\s+)?lots?\s+of|much)\s+(?=\S)", re.I)
TOO_MANY = re.compile(r"^(?:there\s+are\s+)?(?:too\s+many|many)\s+(?=\S)", re.I)

THINGS = these(
    """commute shift shifts travel hours office journey drive distance pay rota workload reporting paperwork location overtime weekends
    nights salary contract notice days town city move relocation night weekend travelling"""
)
"""Things of an offer, in front of which a fragment wants "the"."""

KIN = these("kids children family parents partner wife husband mother father son daughter mum dad")
"""Whoever is somebody's own: "my kids"."""

I_DO = these("have need must can't cannot can am want would prefer live earn look")
"""Verbs with which somebody begins who leaves out "I"."""

I_AM = these("looking going moving expecting starting returning planning leaving changing hoping staying studying caring")
"""What somebody is doing who leaves out "I am"."""

OTHERS = re.compile(
    r"\b(?:you|your|he|she|him|her|his|they|them|their|boss|bosses|manager|managers|team|colleagues|people|who|nobody|no\s?one|nothing)\b",
    re.I,
)
"""Words with which a line judges others."""

IT_IS = re.compile(
    r"(?:too|far|not|very|quite|mostly|mainly|only|better|best)\s|(?:temporary|seasonal|on-site|onsite|hybrid)$|.* only$", re.I
)
"""Fragments that say how it is: "too far from home", "temporary", "office only"."""

LOW = re.compile(r"((?:the |my )?)([a-z]+) ((?:too|so|very|not) \w+(?: (?:for|from|to) .+)?)$", re.I)
"""A line without its verb: "hours too long"."""

JOB = re.compile(r"(?:an?\s+(?:\w+\s+)?(?:job|role|position|post|place|team)|work)\b", re.I)
"""How a fragment begins that says what is looked for."""

MEASURED = re.compile(r"\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|miles?|km)\b", re.I)
"""How a fragment begins that says how far or how long: "1.5 hrs by bus"."""

PRESENT = these("need want belong live depend come mean stay end suit count")
"""Verbs of which several are the subject: "my parents need me"."""

NO = these("no none nothing n/a na")
"""Answers that give no reason."""


def line_of(text: str) -> str:
    """Return a line against as what the person looks for instead, or as a reason behind a colon; "" where it judges others.

    "too little mentoring" is "with more mentoring", "too much reporting" is "with less reporting", "long commute" is ": the long commute".
    """
    core = core_of(text)
    if not quotable(core) or re.search(r"[:;]", core) or OTHERS.search(core):
        return ""
    return _looked_for(core) or f": {_completed(core)}"


def _looked_for(core: str) -> str:
    """What is looked for by whoever has too much or too little of something; "no X" only where one can have more of X."""
    for pattern, more in ((TOO_LITTLE, "more"), (TOO_MUCH, "less"), (TOO_MANY, "fewer")):
        if found := pattern.match(core):
            thing = fitted(core[found.end() :]).thing()
            single = core.lower().startswith("no ") and head_of(thing) not in HAD and not head_of(thing).endswith(("s", "ing"))
            return f"with {more} {thing}" if thing and not single else ""
    return ""


def _completed(core: str) -> str:
    """A fragment with the word that it lacks: "the long commute", "my kids", "I have to move", "it is far from home"."""
    words = [word.lower() for word in core.split()]
    if words[0] in I_DO:
        return f"I {core}"
    if re.split("['’]", words[0])[0] in KIN:
        return f"my {core}"
    if low := LOW.match(core):
        return f"{low[1] or 'the '}{low[2]} {'are' if low[2].endswith('s') else 'is'} {low[3]}"
    if IT_IS.match(core) or MEASURED.match(core):
        return f"it is {core}"
    bare_thing = len(words) <= 3 and words[-1] in THINGS and words[0] not in ("the", "a", "an", "my", "no", "of", "too")
    if (bare_thing and words[0].replace("-", "").isalpha()) or (words[0] in THINGS and any(word in FINITE for word in words)):
        return f"the {core}"
    return core


def own_sentence(text: str) -> tuple[str, str]:
    """Return the person's own reason as (sentence, fragment), one of them ""; both where it cannot stand in a letter."""
    flat = cut_quote(text)
    flat = re.sub(
        r"^(?:to be (?:honest|frank|fair)|honestly|frankly|well|truth be told|the truth is(?: that)?),?\s+(?=\S)", "", flat, flags=re.I
    )
    flat = re.sub(r"^(?:because|since|as)\s+(?=(?:I|my|the|it|we|this|that)\b)", "", flat, flags=re.I)
    if not speakable(flat):
        return "", ""
    core = flat.strip(" ,;:-–—")
    if _is_sentence(core):
        return core[0].upper() + core[1:], ""
    plain = lowered(bare(core))
    if not quotable(plain) or plain.lower() in NO or re.match(r"(?:they|he|she|nobody|nothing)\b", plain, re.I):
        return "", ""
    sentence = _sentence(plain)
    return (sentence[0].upper() + sentence[1:], "") if sentence else ("", _completed(plain))


def _is_sentence(core: str) -> bool:
    heads = [word.lower().strip(",.;") for word in core.split()]
    begins = re.match(r"(?:I|I['’]\w+|we|it|it['’]s|there|this|my|the|our)\b", core, re.I)
    present = len(heads) > 2 and heads[0] in ("my", "our") and heads[1].endswith("s") and heads[2] in PRESENT | bases()
    return bool(begins) and (heads[0].startswith("i") or present or any(_finite(word) for word in heads))


def _sentence(plain: str) -> str:
    """A fragment as a sentence about the person; "" where it stays one."""
    first, want = plain.split(maxsplit=1)[0].lower(), want_of(plain)
    if first in I_DO:
        return f"I {plain}"
    if first in I_AM and len(plain.split()) > 1:
        return f"I am {plain}"
    if want.verb:
        return f"I want to {want.verb}"
    if MORE.match(plain) and want.noun:
        return f"I want more {want.noun}"
    if JOB.match(plain):
        return f"I am looking for {plain}"
    if said := _looked_for(plain):
        return f"I am looking for a job {said}"
    if plain.startswith("for "):
        return f"it is {plain}"
    if IT_IS.match(plain):
        mine = re.search(r"\b(?:me|my|I)\b", plain) or not plain.startswith(("too", "far"))
        return f"it is {plain}" if mine else f"it is {plain} for me"
    return ""


def _finite(word: str) -> bool:
    return word in FINITE or bool(base_of_past(word)) or bool(base_of_third(word))

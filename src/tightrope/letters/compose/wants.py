"""What a person wants more of, or less of, as they typed it: a noun, a verb or a clause, fitted into a sentence about them.

The one rule: it says what the person said, in their words; what fits no sentence gives no form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tightrope.letters.compose.deeds import THIRD_PERSON
from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable, says_something, speakable
from tightrope.letters.compose.verbs import base_of_gerund, base_of_past, base_of_third, bases, gerund, gerund_of_past, is_gerund
from tightrope.letters.compose.wordset import these


@dataclass(frozen=True, slots=True)
class Want:
    """One wish in the form that it has; the others are ""."""

    noun: str = ""
    """Behind "more about": "archives"."""
    verb: str = ""
    """Behind "I want to": "teach"."""
    doing: str = ""
    """Behind "more about" and "spend my time": "working outside"."""
    where: str = ""
    """Behind "a job": "where I can decide"."""

    def thing(self) -> str:
        """Return it as something that stands behind "instead of"; "" where it cannot."""
        first, _, rest = self.verb.partition(" ")
        return self.noun or self.doing or (" ".join((gerund(first), rest)).strip() if first in bases() else "")


WISHES = re.compile(
    r"^(?:i\s+(?:want|wish|need|hope|would\s+like|would\s+love|would\s+prefer)|i['’]d\s+(?:like|love|prefer|rather))\s+(?=\S)"
    r"|^(?:to\s+(?:have|see|get)|having|being\s+given)\s+(?=more\b)",
    re.I,
)
MORE = re.compile(r"^(?:(?:much|many|a\s+lot|far)\s+)?more\s+(?:of\s+)?(?=\S)|^a\s+job\s+with\s+(?:more\s+)?(?=\S)", re.I)
LESS = re.compile(
    r"^(?:(?:rather|and|or)\s+)?(?:than\s+|not\s+|no\s+|less\s+(?:of\s+)?|fewer\s+|instead\s+of\s+|so\s+much\s+|so\s+many\s+)+", re.I
)

NOUN_TOO = these(
    """work travel research design contact support change challenge study plan practice help play talk visit share offer point phone
    place process call chat guide tutor volunteer cover review test interview treat mentor answer order name notice present promise
    host repair love care trust open live clean start use end show light lead sign train"""
)
"""Verbs that are taken for nouns where they stand alone or in front of a noun."""

OF_VERBS = these("outside outdoors abroad alone remotely independently less together closely freely hard by")
"""Words that show that the one before is a verb."""

VERBS_BESIDES = these("""grow earn decide write teach sell code program move become live experiment cycle paint read farm nurse heal""")
"""Verbs that the tables of past and -ing form do not need."""

ARTICLES = these("a an the my our people things something others everybody everyone")
DESCRIBING = these(
    """remote creative independent stable varied challenging flexible practical technical social meaningful interesting strategic
    responsible international hands-on outdoor useful analytical scientific physical clinical academic artistic structured calm quiet
    part-time full-time"""
)
WORKS = these("""work tasks jobs projects experience skills time duties roles responsibility opportunities""")
FINITE = these(
    """is are was were am isn't aren't wasn't don't doesn't didn't has hasn't does did will won't would can can't cannot could couldn't
    should must may might shall goes feels seems gets makes takes looks sounds stays needs wants becomes keeps runs pays"""
)


def want_of(text: str) -> Want:
    """Return what somebody wants more of in the form it has."""
    core = _core(text)
    core = WISHES.sub("", core)
    more = MORE.match(core)
    fitted = _fitted(core[more.end() :] if more else core)
    first = fitted.verb.split(" ")[0]
    return Want(noun=fitted.verb) if more and first in NOUN_TOO | {"say"} else fitted


def away_of(text: str) -> str:
    """Return what somebody wants less of as a thing: "reporting", "writing reports"; "" where it cannot be said so."""
    core = LESS.sub("", _core(text))
    return _fitted(core).thing() if core else ""


def _core(text: str) -> str:
    core = re.sub(r"^(?:…|\.\.\.)\s*", "", " ".join(text.split()))
    return lowered(bare(cut_quote(core))) if says_something(core) else ""


def _fitted(core: str) -> Want:
    if not quotable(core) or re.search(r"[;:]", core) or THIRD_PERSON.match(core) or re.match(r"(?:you|your)\b", core, re.I):
        return Want()
    words = core.split()
    heads = [word.lower().strip(",.") for word in words]
    if heads[0] == "to" and len(words) > 1:
        return Want(verb=" ".join(words[1:]))
    if heads[0] == "where":
        return Want(where=core)
    if heads[0] in ("i", "that", "because", "if", "when", "it", "there", "we", "not", "no", "and", "or", "but"):
        return Want()
    return _by_head(words, heads)


def _by_head(words: list[str], heads: list[str]) -> Want:
    core = " ".join(words)
    follows = heads[1] if len(heads) > 1 else ""
    if heads[0] == "being" and (gerund_of_past(follows) or follows in DESCRIBING):
        return Want(where=f"in which I am {' '.join(words[1:])}")
    if follows and follows not in WORKS and _is_doing(heads[0], follows):
        return Want(doing=core)
    if _is_verb(heads[0], follows):
        return Want(verb=core)
    if any(word in FINITE for word in heads) or (base_of_past(heads[0]) and heads[0] not in bases()):
        return Want()
    if all(word in DESCRIBING or word in ("and", "more") for word in heads):
        return Want(noun=f"{core} work")
    return Want(noun=core)


def _is_doing(head: str, follows: str) -> bool:
    """Whether a word is an -ing form with something behind it: "building things", not "building work"."""
    return is_gerund(head) or (bool(base_of_gerund(head)) and (head == "being" or follows in ARTICLES))


def _is_verb(head: str, follows: str) -> bool:
    if head not in bases() and head not in VERBS_BESIDES:
        return False
    if head in NOUN_TOO:
        return follows in OF_VERBS or follows in ARTICLES
    return True


def stay_of(text: str) -> Want:
    """Return what somebody stays for: as a verb behind "to", or as a noun."""
    core = re.sub(r"^(?:for|because of|in order)\s+(?=\S)", "", _core(text), flags=re.I)
    want = want_of(core)
    first, _, rest = want.doing.partition(" ")
    if base := base_of_gerund(first):
        return Want(verb=" ".join((base, rest)))
    if want.noun and re.match(r"(?:my|our|the|a|an|this|that|these|those)\b", want.noun, re.I) and not base_of_third(want.noun.split()[-1]):
        return want
    return Want(verb=want.verb) if want.verb else Want()


TOO_LITTLE = re.compile(
    r"^(?:there\s+is\s+)?(?:too\s+little|not\s+enough|(?:very\s+|so\s+)?little|hardly\s+any|(?:a\s+)?lack\s+of|no|few|too\s+few)\s+(?=\S)",
    re.I,
)
TOO_MUCH = re.compile(r"^(?:there\s+is\s+|there\s+are\s+)?(?:too\s+much|(?:a\s+)?lots?\s+of|much)\s+(?=\S)", re.I)
TOO_MANY = re.compile(r"^(?:there\s+are\s+)?(?:too\s+many|many)\s+(?=\S)", re.I)

THINGS = these(
    """commute shift shifts travel hours office journey drive distance pay rota workload reporting paperwork location overtime weekends
    nights salary contract notice days town city move relocation night weekend work travelling"""
)


def line_of(text: str) -> str:
    """Return a line against as what the person looks for instead, or as the one thing it comes down to; "" where it judges others.

    "too little mentoring" is "with more mentoring", "too much reporting" is "with less reporting", "long commute" is ": the long commute".
    """
    core = _core(text)
    if not quotable(core) or re.search(r"[:;]", core):
        return ""
    if re.search(
        r"\b(?:you|your|he|she|him|her|his|they|them|their|boss|bosses|manager|managers|team|colleagues|people|who)\b", core, re.I
    ):
        return ""
    for pattern, more in ((TOO_LITTLE, "more"), (TOO_MUCH, "less"), (TOO_MANY, "fewer")):
        if found := pattern.match(core):
            thing = _fitted(core[found.end() :]).thing()
            return f"with {more} {thing}" if thing else ""
    words = core.split()
    if (
        len(words) <= 3
        and words[-1].lower() in THINGS
        and words[0].lower() not in ("the", "a", "an", "my", "no", "of", "too")
        and words[0].replace("-", "").isalpha()
    ):
        core = f"the {core}"
    if low := LOW.match(core):
        return f": {low[1] or 'the '}{low[2]} {'are' if low[2].endswith('s') else 'is'} {low[3]}"
    return f": it is {core}" if FAR.match(core) else f": {core}"


LOW = re.compile(r"((?:the |my )?)([a-z]+) ((?:too|so|very|not) \w+(?: (?:for|from|to) .+)?)$", re.I)
"""A line without its verb: "hours too long"."""


def own_sentence(text: str) -> tuple[str, str]:
    """Return the person's own reason as (sentence, fragment), one of them ""; both where it cannot stand in a letter."""
    flat = cut_quote(text)
    flat = re.sub(r"^(?:because|since|as)\s+(?=(?:I|my|the|it|we|this|that)\b)", "", flat, flags=re.I)
    if not speakable(flat):
        return "", ""
    core = flat.strip(" ,;:-–—")
    heads = [word.lower().strip(",.;") for word in core.split()]
    if re.match(r"(?:I|I['’]\w+|we|it|there|this|my|the|our)\b", core, re.I) and (
        heads[0][0] == "i" or any(_finite(word) for word in heads)
    ):
        return core[0].upper() + core[1:], ""
    want, plain = want_of(core), lowered(bare(core))
    if not quotable(plain):
        return "", ""
    if want.verb:
        return f"I want to {want.verb}", ""
    if MORE.match(plain) and want.noun:
        return f"I want more {want.noun}", ""
    if JOB.match(plain):
        return f"I am looking for {plain}", ""
    said = line_of(plain)
    if said.startswith("with"):
        return f"I am looking for a job {said}", ""
    if FAR.match(plain):
        return f"It is {plain} for me", ""
    return "", said.removeprefix(": ") if LOW.match(plain) and said else plain


FAR = re.compile(r"(?:too|far|not|very|quite|mostly|mainly)\s", re.I)
"""How a fragment begins that says how the job is."""

JOB = re.compile(r"(?:an?\s+(?:\w+\s+)?(?:job|role|position|post|place|team)|work)\b", re.I)
"""How a fragment begins that says what is looked for."""


def _finite(word: str) -> bool:
    return word in FINITE or bool(base_of_past(word)) or bool(base_of_third(word))

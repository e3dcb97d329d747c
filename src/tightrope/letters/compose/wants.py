"""What a person wants more of, or less of, as they typed it: a noun, a verb or a clause, fitted into a sentence about them.

The one rule: it says what the person said, in their words; what fits no sentence gives no form.
"""

from __future__ import annotations

import re

from tightrope.frozen import Frozen
from tightrope.letters.compose.deeds import THIRD_PERSON
from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable, says_something
from tightrope.letters.compose.verbs import base_of_gerund, base_of_past, base_of_third, bases, gerund, gerund_of_past, is_gerund
from tightrope.letters.compose.wordset import these


class Want(Frozen):
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
    r"^(?:(?:rather|and|or)\s+)?(?:than\s+|not\s+|no\s+|less\s+(?:of\s+)?|fewer\s+|instead\s+of\s+|(?:so|too)\s+(?:much|many)\s+)+", re.I
)

THEIRS = re.compile(
    r"\b(?:toxic|bad|awful|terrible|difficult|horrible|rude|stupid|useless|lazy|idiots?|boss(?:es)?|managers?|management|colleagues"
    r"|lies|lying|shouting|bullying|politics|drama|nonsense|people|complaining|always|more|never)\b",
    re.I,
)
"""Words with which somebody wants less of people rather than of work."""

NOUN_TOO = these(
    """work travel research design contact support change challenge study plan practice help play talk visit share offer point phone
    place process call chat guide tutor volunteer cover review test interview treat mentor answer order name notice present promise
    host repair love care trust open live clean start use end show light lead sign train pay rest rise raise drink match point"""
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
    should must may might shall goes ends starts begins lasts
    feels seems gets makes takes looks sounds stays needs wants becomes keeps runs pays"""
)


WITHIN = re.compile(r"\s(?:with|in|at|of|for|on|to|from|about|over)\s", re.I)
"""Words behind the one that says what a thing is."""

HAD = these(
    """work time freedom responsibility autonomy security stability flexibility variety growth independence say influence scope depth room
    space control impact balance contact holiday leave support structure calm quiet purpose meaning trust sleep days hours evenings
    weekends nights mornings holidays opportunities chances ownership creativity certainty authority budget training experience money
    help recognition visibility peace fun respect appreciation focus honesty challenge travel teamwork"""
)
"""What a job has more of; other jobs are more about something."""


def want_of(text: str) -> Want:
    """Return what somebody wants more of in the form it has."""
    core = core_of(text)
    if re.match(r"(?:never|not|no)\b", core, re.I) or re.search(r"\s[/–-]\s", core):
        return Want()
    if re.fullmatch(r"(?:my\s+)?own\s+boss", core, re.I):
        return Want(verb="be my own boss")
    if re.match(r"home\s+(?:by|before|in)\b", core, re.I):
        return Want(verb=f"be {core}")
    core = WISHES.sub("", core)
    parts = re.split(r",\s+", core)
    wanted = [part for part in parts if not re.match(r"(?:and\s+)?(?:less|fewer|no|not|without)\s", part, re.I)]
    if 0 < len(wanted) < len(parts):
        parts, core = wanted, ", ".join(wanted)
    if len(parts) > 1 and any(WHERE.match(part) or part.lower() in DESCRIBING | {"local"} for part in parts[1:]):
        core = parts[0]
    elif len(parts) > 1 and " and " not in core and all(map(_is_short, parts)):
        core = f"{', '.join(parts[:-1])} and {parts[-1]}"
    more = MORE.match(core)
    want = fitted(core[more.end() :] if more else core)
    first = want.verb.split(" ")[0]
    return Want(noun=want.verb) if more and first in NOUN_TOO | {"say"} else want


def _is_short(part: str) -> bool:
    """Whether a part of a list goes on beside the others."""
    first, *rest = part.lower().split()
    return first not in JOINING and len(rest) < (5 if is_gerund(first) else 3)


def away_of(text: str) -> str:
    """Return what somebody wants less of as a thing: "reporting", "writing reports"; "" where it cannot be said so."""
    core = core_of(text)
    if re.match(r"(?:not|no)\s+(?:having|being|seeing|getting|knowing|enough)\b|having\s+(?:to|no)\b", core, re.I) or THEIRS.search(core):
        return ""
    core = LESS.sub("", core)
    if re.match(r"(?:on|in|at)\s", core, re.I):
        return ""
    parts = [part for part in re.split(r",\s+(?:and\s+)?", core) if not re.match(r"(?:and\s+)?(?:being|getting)\s", part)]
    if len(parts) > 1 and " and " not in parts[-1]:
        parts[-2:] = [f"{parts[-2]} and {parts[-1]}"]
    core = core if len(parts) < 2 and "," not in core else ", ".join(parts)
    return fitted(core).thing() if core else ""


def core_of(text: str) -> str:
    """Return a typed text as it goes on inside a sentence; "" when it says nothing."""
    core = re.sub(r"^(?:…|\.\.\.)\s*", "", " ".join(text.split()))
    return lowered(bare(cut_quote(core))) if says_something(core) else ""


def fitted(core: str) -> Want:
    """Return a thing, a verb or a clause in the form that it has."""
    if not quotable(core) or re.search(r"[;:]", core) or THIRD_PERSON.match(core) or re.match(r"(?:you|your)\b", core, re.I):
        return Want()
    if found := JOB_THAT_IS.match(core):
        return Want(where=core[found.end() :])
    if WHERE.match(core):
        return Want(where=core)
    core = re.sub(r"^(part|full) time$", r"\1-time", core, flags=re.I)
    words = _with_article(core.split())
    heads = [word.lower().strip(",.") for word in words]
    if heads[0] == "to" and len(words) > 1:
        return Want(verb=" ".join(words[1:]))
    if heads[0] == "where":
        return Want(where=core)
    if re.split("['’]", heads[0])[0] in CLAUSES:
        return Want()
    return _by_head(words, heads)


WHERE = re.compile(
    r"(?:(?:near|close\s+to|nearby|in(?!\s+(?:depth|person|charge))|at(?!\s+least))\s+\S|(?:outdoors|outside|abroad|nearby)$)", re.I
)
"""How a want begins that says where the job is, and no more."""

JOINING = these("but or and ideally preferably maybe not")
"""How begins what is no part of a list."""

WITH_OTHERS = these("talk speak")
"""Verbs that are nouns too, but not in front of those whom one speaks to."""

CLAUSES = these("i that because if when it there we they he she not no and or but")
"""Words that begin a clause rather than a thing."""

JOB_THAT_IS = re.compile(r"an?\s+(?:job|role|position|post)\s+(?=(?:closer|nearer|near|in|at|where|that|which|from|within)\b)", re.I)
COUNTED = these("commute week journey drive team company firm office school class contract start lab studio garden")
"""Things of which a job has one, so that a describing word in front of them wants an article: "a shorter commute"."""


def _with_article(words: list[str]) -> list[str]:
    """The words of a thing with the article that it wants."""
    first, count = words[0].lower(), len(words)
    if first == "own" and count > 1:
        return ["my", *words]
    described = 1 < count < 4 and words[-1].lower() in COUNTED and first not in (*ARTICLES, "to", "this", "one") and first.isalpha()
    if described and first not in bases() and not first.endswith("ing"):
        return ["an" if first[0] in "aeiou" else "a", *words]
    return words


def _by_head(words: list[str], heads: list[str]) -> Want:
    core = " ".join(words)
    follows = heads[1] if len(heads) > 1 else ""
    if heads[0] == "say" and follows in ("in", "over"):
        return Want(noun=core)
    if heads[0] == "being" and (gerund_of_past(follows) or follows in DESCRIBING):
        return Want(where=f"in which I am {' '.join(words[1:])}")
    doing_and = follows == "and" and len(heads) > 2 and not (is_gerund(heads[2]) or base_of_gerund(heads[2]))
    if follows and follows not in WORKS and not doing_and and _is_doing(heads[0], follows):
        return Want(doing=core)
    if _is_verb(heads[0], follows) or (heads[0] in WITH_OTHERS and follows in ("to", "with")) or heads[:3] == ["work", "with", "my"]:
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
    core = re.sub(r"^(?:for|because of|in order)\s+(?=\S)", "", core_of(text), flags=re.I)
    if re.search(r"\b(?:raise|rise|promotion|promoted|bonus|counter)\b", core, re.I):
        return Want()
    want = want_of(core)
    first, _, rest = want.doing.partition(" ")
    if base := base_of_gerund(first):
        rest = re.sub(r"(?<=\band )(\w+ing)\b", lambda found: base_of_gerund(found[0]) or found[0], rest)
        return Want(verb=" ".join((base, rest)))
    if any(word in FINITE or base_of_past(word) for word in want.noun.split()[1:]):
        return Want(verb=want.verb) if want.verb else Want()
    if want.noun and re.match(r"(?:my|our|the|a|an|this|that|these|those)\b", want.noun, re.I) and not base_of_third(want.noun.split()[-1]):
        return want
    return Want(verb=want.verb) if want.verb else Want()


def head_of(thing: str) -> str:
    """Return the word that says what a thing is: "time" of "time for my own research"."""
    return (WITHIN.split(thing)[0].split() or [""])[-1].lower()

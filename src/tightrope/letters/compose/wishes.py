"""What is asked for, as a person typed it: a verb behind "Could I", a thing behind "Could we agree on", or a question of its own.

The one rule: what is asked stays what was typed, by whom it is to be done included; what fits none of the three leaves a gap.
"""

from __future__ import annotations

import re

from tightrope.letters.compose.letter import GAP_WISH
from tightrope.letters.compose.quoting import FIGURE, bare, cut_quote, first_sentence, lowered, one_clause, raised
from tightrope.letters.compose.verbs import base_of_gerund, base_of_third, bases
from tightrope.letters.compose.wants import DESCRIBING
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

ASKING = (
    (
        r"^(?:(?:(?:if|that)\s+)?(?:could|can|may|might)\s+I|(?:if\s+|that\s+)?I\s+(?:want|would(?:\s+like)?|will|wish|need|could|can)"
        r"|I['’](?:d(?:\s+like)?|ll)|to|please)\s+(?=\S)"
    ),
    r"^to\s+(?=\S)",
    r"^(?:could|can)\s+(?=(?:start|work|have|take|begin|keep|get|finish|leave|do|go)\b)|^would\s+like\s+(?:to\s+)?",
    r"^(?:that|if|whether)\s+you\s+(?:can\s+|could\s+|would\s+)?(?=(?:match|raise|increase|cover|improve|pay|change|give|let)\b)",
)
"""What people type in front of what they ask for, one after the other."""

THEIRS = these("match raise increase cover improve reconsider add adjust review lift double pay change offer give let allow")
"""What the one who is asked would do: "match my salary"."""

NO_OBJECT = these("rise raise of in day days to on it up at from for leave increase review band grade bump scale letter after birth")
"""What follows such a word where it is a thing: "pay rise", "change of title"."""

AS_THINGS = these("study help train sign point lead support rise raise bonus")
"""Verbs that are things in a wish: "study leave", "help with the move"."""

ASKING_VERBS = these("earn finish cycle receive increase reduce delay postpone negotiate shift switch split relocate commute drop skip")
"""Verbs of a wish that the tables of past and -ing form do not need."""

LINKING = these("of at for to in on with from by")
NAMING = these("the a an my our your both two three four five six no")
ASKED = these("salary start date title wage figure contract base package deadline rate bonus budget schedule week period")
"""What one asks for with an article: "a later start"."""

SINGLE = these(
    """ticket car allowance space ward share office desk site laptop phone room mentor week rise increase review day team shift
    bonus"""
)
"""Things of which one asks for one: "a company car"."""

DETERMINED = these("another any some this that less fewer each every one more")

MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
WHEN = re.compile(
    r"(?:in|on|after|before|from|at|around|by|mid)\s|(?:later|earlier|immediately|straight\s+away|asap)$|as\s+soon\s+as\s+possible$"
    rf"|next\s+\w+day\b|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}|(?:early|late|mid)?\s*{MONTH}",
    re.I,
)
"""How a wish begins that says no more than when."""

SOON = these("later earlier immediately asap")

HOW = re.compile(
    r"(?:(?:fully\s+|mostly\s+|more\s+)?(?:remote(?:ly)?|hybrid|part[ -]time|full[ -]time|from\s+home))\b"
    r"(?!\s+(?:work\w*|contract|hours|role|job|position)\b)",
    re.I,
)
"""How a wish begins that says no more than how one would work."""

DAYS_OFF = re.compile(r"no\s+((?:\w+days|weekends|nights|evenings|mornings)(?:\s+and\s+\w+s)?)$", re.I)
LIMIT = re.compile(r"no\s+(?:more|later|fewer|less)\b|no\b.*\bbut\b", re.I)
"""How a wish begins that asks for days off, or for a limit."""

BEING = these("is are was were has have could would should must")

MODAL = re.compile(
    r"(?:(?:that|if|whether)\s+)?(?P<who>they|you|we|(?:the|your|our)\s+(?!(?:that|which|who|could|would)\b)[\w-]+(?:\s+(?!(?:that|which|who)\b)[\w-]+)??)"
    r"(?:['’](?:d|ll)|\s+(?:could|would|can|might|may|will|should))\s+(?!not\b|be\s+able\b|have\b)(?P<deed>\S.*)",
    re.I,
)
THEY_DO = re.compile(r"(?:(?:that|if|whether)\s+)?(?P<who>they|you|we)\s+(?P<deed>(?P<verb>[a-z]+)\s+\S.*)", re.I)
"""A wish that says who would do it."""

TITLE = re.compile(r"^(?:the\s+|a\s+)?(?:job\s+)?title(?:\s+of)?\s+(?=\S)", re.I)


def wished(facts: Facts) -> dict[str, str]:
    """Return the slots that what is asked for fills; a gap where it fits none."""
    core = _core(facts.wish)
    if not one_clause(core):
        return {"wish_verb": GAP_WISH}
    core = _turned_round(core)
    words = core.lower().split()
    if question := _question(core, words):
        return {"Wish_whole": raised(question), "wish_whole": question}
    if _is_statement(words):
        return {"wish_verb": GAP_WISH}
    if verb := _time_or_manner(core, words, facts.change):
        return {"wish_verb": verb}
    return {"wish_verb": core} if not LIMIT.match(core) and _is_deed(words) else {"wish_noun": _thing(core, words, facts)}


def _core(wish: str) -> str:
    """A wish without what leads to it and without its "please"; what one does not want begins with "not"."""
    core = bare(re.sub(r",?\s*\b(?:please|pls|plz)\b\W*$", "", bare(cut_quote(first_sentence(wish))), flags=re.I))
    for lead in ASKING:
        core = re.sub(lead, "", core, flags=re.I)
    core = re.sub(r",\s+(?=(?:in|on|at|with|for)\s)", " ", core)
    return lowered(re.sub(r"^(?:that\s+)?(?:I\s+)?(?:don['’]t|do\s+not)\s+(?:want\s+to\s+|have\s+to\s+)?(?=\w+)", "not ", core, flags=re.I))


def _turned_round(core: str) -> str:
    """A wish that says who would do it as a question: "they'd match my grade" is "could they match my grade"."""
    if found := MODAL.match(core):
        return f"could {lowered(found['who'])} {found['deed']}"
    found = THEY_DO.match(core)
    does = found is not None and found["verb"].lower() in bases() | ASKING_VERBS | THEIRS
    return f"could {lowered(found['who'])} {found['deed']}" if found and does else core


def _is_statement(words: list[str]) -> bool:
    """Whether a text says how something is, or what somebody does, and so is nothing to agree on."""
    first, third = words[0], words[2] if len(words) > 3 else ""
    if first in ("you", "they", "we", "he", "she", "it", "i", "if", "that") or re.match(r"(?:you|they|we|s?he|it|i|that|there)['’]", first):
        return True
    does = third in BEING or base_of_third(third) in THEIRS | {"go"}
    return first in ("the", "my", "our", "your") and does


def _question(core: str, words: list[str]) -> str:
    """A wish as a question of its own; "" where "Could I" or "Could we agree on" asks it."""
    first, follows = words[0], words[1] if len(words) > 1 else ""
    if first in ("could", "can", "might", "would", "is", "are", "will") or (first == "may" and follows in ("i", "we")):
        return core
    undone = _undone(re.sub("^(?:to|want to|want) ", "", core[4:])) if first == "not" and follows else ""
    if undone.split(" ")[0].lower() in bases() | {"be", "start"}:
        return f"would it be possible not to {undone}"
    if off := DAYS_OFF.match(core):
        return f"would it be possible not to work {off[1]}"
    if first == "no" and follows and not LIMIT.match(core) and not FIGURE.search(core):
        return f"would it be possible to work without {core[3:]}"
    if first in THEIRS and follows and follows not in NO_OBJECT:
        return f"could you {core}"
    base = base_of_gerund(first) or first.removesuffix("ing")
    if base != first and base in THEIRS and follows in ("my", "the", "our"):
        return f"could you {base} {core.partition(' ')[2]}"
    return ""


def _undone(core: str) -> str:
    """What one would rather not do, as a verb: "working on Sundays" is "work on Sundays", "before May" is "start before May"."""
    first, _, rest = core.partition(" ")
    if base := base_of_gerund(first.lower()):
        return f"{base} {rest}"
    if first.lower() in ("before", "after", "until"):
        return f"start {core}"
    return f"be {core}" if first.lower() in ("in", "at", "on", "under") else core


def _time_or_manner(core: str, words: list[str], change: str) -> str:
    """A wish that says no more than when one would start or how one would work, with its verb; "" for any other."""
    if words[0] in ("delay", "postpone") and len(words) == 2 and words[1] in ASKED:
        return f"{words[0]} the {words[1]}"
    if HOW.match(core) and (len(words) > 1 or words[0] not in DESCRIBING):
        return f"work {core}"
    loose = change == "" and words[0] in ("from", "in", "at", "around")
    if change in ("start", "") and not loose and WHEN.match(core):
        day = re.sub(r"^(?=\d{1,2}(?:st|nd|rd|th)\s)", "the ", core)
        return f"start {_at(core.lower())}{day}"
    return ""


def _at(when: str) -> str:
    """The word that a date or a month wants in front of it."""
    if re.match(rf"(?:the\s+)?\d|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?$", when):
        return "on "
    return "" if when in SOON or re.match(r"(?:next|as|in|on|after|before|from|at|around|by|straight)\s", when) else "in "


def _is_deed(words: list[str]) -> bool:
    """Whether a wish begins with a verb: one that is known, or any word in front of "my" or "the"."""
    first, follows = words[0], words[1] if len(words) > 1 else ""
    if first in ("only", "just", "also", "still"):
        return len(words) > 1 and _is_deed(words[1:])
    if first in AS_THINGS and follows not in ("my", "our", "to", "up", "from"):
        return False
    if (first in bases() or first in ASKING_VERBS) and len(words) > 1:
        return follows not in ASKED and not (first in THEIRS and follows in NO_OBJECT)
    return follows in ("my", "the", "our") and first.isalpha() and first not in LINKING and first not in ("half", "all", "both")


def _thing(core: str, words: list[str], facts: Facts) -> str:
    """A thing asked for, with the article that it needs."""
    typed = _as_typed(core, facts.wish)
    if len(words) == 1 and words[0] in DESCRIBING:
        return f"{core} work"
    head = words[next((number for number, word in enumerate(words) if word in LINKING), len(words)) - 1]
    if facts.change == "title" and (titled := _title(core, words, typed, head)):
        return titled
    if len(words) > 1 and core.casefold() == typed.casefold() and typed.split()[1][:1].isupper():
        return typed
    named = words[0] in NAMING | DETERMINED or not words[0].replace("-", "").isalnum() or words[0].isdigit()
    if re.match(r"(?:change\s+of|title\s+change|(?:three|four|five)[ -]day\s+week)\b", core, re.I):
        return f"a {core}"
    if named or (head not in ASKED and not (head in SINGLE and len(words) > 1)):
        return core
    if head == "title" and len(words) > 1:
        return f"the {core}"
    return f"{'an' if words[0][0] in 'aeiou' else 'a'} {core}"


def _as_typed(core: str, wish: str) -> str:
    """What is left of a wish, with the capitals that it was typed with."""
    typed = bare(cut_quote(first_sentence(wish)))
    place = typed.casefold().find(core.casefold())
    return typed[place : place + len(core)] if place >= 0 else core


def _title(core: str, words: list[str], typed: str, head: str) -> str:
    """A title as what is agreed on; "" where it is said otherwise."""
    if (found := TITLE.match(typed)) and words[-1] != "change":
        return f"the title of {typed[found.end() :]}"
    return f"the title of {typed}" if head not in ASKED and not FIGURE.search(core) and "change" not in words else ""

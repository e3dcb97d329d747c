"""Guards of the for-and-against list: each one line, none blocking. They look at the words and weights, never at the side it leans to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tightrope.decision.balance.headline import heaviest_first
from tightrope.decision.balance.readings import weighed, weight_on
from tightrope.decision.balance.words import listed, opened, quoted, sides_of
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Known, Line, Side

SHARED = 2
"""Two lines share words when that part (a half) of the shorter one's telling words stands in the other. Our choice."""

TELLING = 4
"""The least letters of a telling word in ASCII; words in other scripts count from two."""

PLAIN_WORDS = frozenset(
    re.findall(
        r"[a-z']+",
        "about also been being both could does doing don't done down each even ever every from have having here into just less like "
        "little long lots made make many more most mostly much must need never only other over quite rather really same should some "
        "such than that their them then there these they thing things this those though through time times under until very want well "
        "were what when where which while will with work would year years your ",
    )
)
"""Words that say nothing about what a line is about."""

SUBJECTS = {
    "people": "people|team|colleague|boss|manager|culture|lead|leader|mentor|crew|folks|staff|client|customer|atmosphere",
    "the work itself": "work|task|project|report|role|job|craft|field|duties|desk|meeting|code|design|research|write|teach|build|shift",
    "pay": "pay|paid|salary|wage|money|bonus|pension|benefit|raise|stock|equity|income|cheap|afford",
    "learning": "learn|train|grow|skill|course|develop|mentor|career|promotion|study|experience|teach",
    "hours and commute": "commute|hour|minute|time|travel|distance|drive|car|train|bus|tube|mile|km|kilomet|remote|home|office|day|week|"
    "month|morning|evening|night|late|early|overtime|holiday|leave|flexib|far|near|close|shift|schedule|rota|move|moving|relocat|town|city",
    "security": "secur|stable|stability|permanent|contract|probation|risk|safe|funding|layoff|temporary|fixed-term|bankrupt|notice",
    "meaning": "meaning|purpose|mission|matter|impact|help|useful|proud|value|ethic|sense|worth|good cause|world|planet",
}
"""Beginnings of words that show that a subject was thought of. English only, and our choice."""

MONEY_SIGNS = re.compile(r"[£$€¥₹]")
"""Signs that a line is about pay."""

GUESSED = (Known.GUESS, Known.SELLER)


def guards_of(decision: Decision) -> tuple[str, ...]:
    """Return what is worth a second look in the list; nothing while it is empty."""
    lines = decision.lines.lines
    if not lines:
        return ()
    found = (_empty_side(decision), *_heavy(decision), _two_coats(lines), guessed(decision), _untouched(lines))
    return tuple(filter(None, found))


def _empty_side(decision: Decision) -> str:
    sides = {line.side for line in decision.lines.lines}
    if Side.FOR not in sides:
        return f"Nothing speaks for {sides_of(decision).yes} yet. What would somebody who loves this job say?"
    if Side.AGAINST not in sides:
        return f"Nothing speaks for {sides_of(decision).no} yet. What would somebody who left this job say?"
    return ""


def _heavy(decision: Decision) -> Iterator[str]:
    """One line that carries more than half of its side; a side of one line is no news."""
    names = sides_of(decision)
    for side, name in ((Side.AGAINST, names.no), (Side.FOR, names.yes)):
        lines = heaviest_first(line for line in weighed(decision) if line.side is side)
        if len(lines) > 1 and lines[0].weight * 2 > weight_on(lines, side):
            yield f"{opened(quoted(lines[0].text))} carries more than half of what speaks for {name}."


def guessed(decision: Decision) -> str:
    """Return the sentence for a list that rests mostly on guesses or the seller's word; else ""."""
    lines = weighed(decision)
    unsure = sum(line.weight for line in lines if line.known in GUESSED)
    if unsure * 2 <= sum(line.weight for line in lines):
        return ""
    return "More than half of the weight rests on guesses, or on what was said to win you over."


def _two_coats(lines: Iterable[Line]) -> str:
    """The first two lines of one side that share words, found by way of the words so that long lists stay quick."""
    known: dict[tuple[Side, str], list[Line]] = {}
    for line in lines:
        words = telling_words(line.text)
        counts: dict[int, list[Line]] = {}
        for word in sorted(words):
            for other in known.setdefault((line.side, word), []):
                counts.setdefault(id(other), []).append(other)
        for shared in counts.values():
            if len(shared) * SHARED >= min(len(words), len(telling_words(shared[0].text))):
                return f"{quoted(shared[0].text)} and {quoted(line.text)} share words: the same thing twice?"
        for word in words:
            known[line.side, word].append(line)
    return ""


@cache
def _stem(word: str) -> str:
    """Take a plural's s off."""
    return word[:-1] if word.endswith("s") and len(word) > TELLING and not word.endswith("ss") else word


def telling_words(text: str) -> frozenset[str]:
    """Return the words of a line that say what it is about."""
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.casefold())
    return frozenset(_stem(word) for word in words if len(word) >= (TELLING if word.isascii() else 2) and word not in PLAIN_WORDS)


def _untouched(lines: Iterable[Line]) -> str:
    """Ask about the subjects that no line seems to touch; nothing when none is recognised, since then the words are simply not ours."""
    everything = MONEY_SIGNS.sub(" pay ", "\n".join(line.text.casefold() for line in lines))
    missing = [subject for subject, beginnings in SUBJECTS.items() if not re.search(rf"\b(?:{beginnings})", everything)]
    if not missing or len(missing) == len(SUBJECTS):
        return ""
    return f"No line seems to be about {listed(missing, 'or')}. Should one be?"

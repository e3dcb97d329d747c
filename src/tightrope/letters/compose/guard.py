"""The composer's own conscience: what the checker would call unsafe in a letter is found before anybody reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.check import RULES, check
from tightrope.letters.check.tone import SOFTENED
from tightrope.letters.compose.letter import Gap
from tightrope.letters.facts import Facts

UNSAFE = 3
"""The severity that must not stand."""

SEVERITIES = {rule.id: rule.severity for rule in RULES}

EXCUSED = SOFTENED | {"H05"}
"""Rules whose findings the checker may let pass; H05 does so by itself."""

Spans = tuple[tuple[int, int], ...]


class Harm(NamedTuple):
    """Where a letter is unsafe, and where it would be if somebody had not meant it kindly."""

    unsafe: Spans
    doubtful: Spans


def harm_in(text: str, kind: Kind, facts: Facts, gaps: tuple[Gap, ...], channel: Channel = Channel.MAIL) -> Harm:
    """Return where a letter hurts; a gap that is declared does not.

    What the checker lets pass in a harmless sentence is doubtful: "and the money is rubbish" is not for a letter to say of its own accord.
    """
    declared = _places(text, gaps)
    unsafe, doubtful = [], []
    for finding in check(text, kind, facts, channel=channel).findings:
        if finding.severity >= UNSAFE and not (finding.rule == "H51" and _inside(finding.start, finding.end, declared)):
            unsafe.append((finding.start, finding.end))
        elif finding.severity < UNSAFE and finding.rule in EXCUSED and SEVERITIES[finding.rule] >= UNSAFE:
            doubtful.append((finding.start, finding.end))
    return Harm(tuple(unsafe), tuple(doubtful))


def _places(text: str, gaps: tuple[Gap, ...]) -> Spans:
    found = []
    for gap in gaps:
        start = text.find(gap.text)
        while start >= 0:
            found.append((start, start + len(gap.text)))
            start = text.find(gap.text, start + 1)
    return tuple(found)


def _inside(start: int, end: int, places: Spans) -> bool:
    return any(start < place_end and end > place_start for place_start, place_end in places)


def to_blame(text: str, spans: Spans, free: Mapping[str, str]) -> frozenset[str]:
    """Return which slots of typed text a finding touches."""
    places = {name: (text.find(value), text.find(value) + len(value)) for name, value in free.items() if value in text}
    return frozenset(name for name, (start, end) in places.items() if _inside(start, end, spans))

"""The composer's own conscience: what the checker would call unsafe in a letter is found before anybody reads it."""

from __future__ import annotations

from collections.abc import Mapping

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.check import check
from tightrope.letters.compose.letter import Gap
from tightrope.letters.facts import Facts

UNSAFE = 3
"""The severity that must not stand."""

Spans = tuple[tuple[int, int], ...]


def hurting(text: str, kind: Kind, facts: Facts, gaps: tuple[Gap, ...], channel: Channel = Channel.MAIL) -> Spans:
    """Return where a letter is unsafe; a gap that is declared is none."""
    report = check(text, kind, facts, channel=channel)
    declared = _places(text, gaps)
    return tuple(
        (finding.start, finding.end)
        for finding in report.findings
        if finding.severity >= UNSAFE and not (finding.rule == "H51" and _inside(finding.start, finding.end, declared))
    )


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

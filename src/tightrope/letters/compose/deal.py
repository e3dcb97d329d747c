"""Wordings, and how one of them is dealt.

A wording is a sentence with slots, "Thank you for {act}."; tiers are tuples of wordings from the richest to the plainest. The one rule: a
wording whose slots are not all filled is not used, so no sentence can name what nobody said.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter

from tightrope.letters.compose.wordset import these

Slots = Mapping[str, str]
Wordings = tuple[str, ...]
Tiers = tuple[Wordings, ...]

STOPS = (".", "!", "?", "…", "。", "！", "？")
PAUSES = (",", ";", ":")


@cache
def pieces(wording: str) -> tuple[tuple[str, str], ...]:
    """Return a wording as pairs of words and the slot behind them ("" at the end)."""
    return tuple((words, slot or "") for words, slot, _, _ in Formatter().parse(wording))


@cache
def needs(wording: str) -> frozenset[str]:
    """Return the slots that a wording has."""
    return frozenset(slot for _, slot in pieces(wording) if slot)


def filled(wording: str, slots: Slots) -> str:
    """Return a wording with its slots filled; a mark that the value before it makes needless is dropped ("at Acme Inc.")."""
    text = ""
    for words, slot in pieces(wording):
        text += (words[1:] if needless(words[:1], text) else words) + (slots[slot] if slot else "")
    return text


def needless(mark: str, text: str) -> bool:
    """Whether a mark is one too many behind a text: a full stop behind "Acme Inc.", any behind a comma; "Acme Inc.," takes its comma."""
    return (mark in (".", *PAUSES) and text.endswith(PAUSES)) or (mark == "." and text.endswith(STOPS))


def dealt(tiers: Tiers, slots: Slots, name: str, seed: int, before: Iterable[str] = ()) -> str:
    """Return a wording of the richest tier that can be filled, the one that repeats the least of those `before`; "" for none."""
    for tier in tiers:
        able = [wording for wording in tier if needs(wording) <= slots.keys()]
        if able:
            start = _start(name, seed) % len(able)
            turned = able[start:] + able[:start]
            earlier = tuple(before)
            return min(turned, key=lambda wording: _repetition(wording, earlier))
    return ""


def _start(name: str, seed: int) -> int:
    """Where dealing starts: at the first wording for seed 0, one further with each seed for the thanks, else anywhere."""
    if name == "thanks" or seed == 0:
        return seed
    return zlib.crc32(f"{name} {seed}".encode()) * 2654435761 >> 13


def _repetition(wording: str, earlier: tuple[str, ...]) -> int:
    """Return how much of a wording was said before: shared runs of three words, and a beginning that was there already."""
    runs = _runs(wording)
    shared = sum(len(runs & _runs(other)) for other in earlier)
    return 2 * shared + sum(len(_beginnings(wording) & _beginnings(other)) for other in earlier)


@cache
def _runs(wording: str) -> frozenset[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for stretch in re.split(r"\{\w+\}|[.;:?]", wording.lower()):
        words = re.findall(r"\w+", stretch)
        found.update(tuple(words[at : at + 3]) for at in range(len(words) - 2))
        found.update((word,) for word in words if word in STRONG)
    return frozenset(found)


@cache
def _beginnings(wording: str) -> frozenset[tuple[str, ...]]:
    starts = (re.findall(r"[\w{}]+", sentence)[:2] for sentence in re.split(r"(?<=[.?;:])\s", wording.lower()))
    return frozenset(tuple(start) for start in starts if len(start) == 2 and "{" not in start[0])


STRONG = these("decided decision decline glad grateful wish hope enjoyed reason appreciate simple accept agree time job offer position")
"""Words that a short letter says once, as far as it can."""

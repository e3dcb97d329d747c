"""How a letter reads as a whole, where no single word is to blame. The one rule: a sum of weights, nothing more.

A sentence weighs what its words weigh, its pairs of neighbours, and its pairs with one word between them; a letter weighs what its
sentences do on average. The weights were learned from the sentences in `tests/letters/tone/`, and `tone_weights` holds them. They add up
in whole hundredths, so that every machine gets the same sum.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page

COLD = 0.25
"""Mean weight of a letter above which it reads cold as a whole; see docs/decisions/0009."""

KIND = -0.75
"""Mean weight below which it reads kindly, so that words which look dangerous are more likely harmless."""

HARMLESS = -1.5
"""Weight of a sentence below which a kind letter may say what looks dangerous elsewhere."""

MOST = 100
"""Sentences that are weighed; nothing longer is a letter."""

SOFTENED = frozenset("H04 H06 H13 H28 H39 H48 H50 H53".split())
"""Rules whose words are most often innocent: in a kind sentence of a kind letter what they find should be changed, and need not be."""

ENDINGS = ("ingly", "edly", "ing", "ed", "es", "s", "ly")
SHORTEST = 3
"""Letters that a stem keeps."""


class Weighed(NamedTuple):
    """A sentence, as code points from 0, and what it weighs: above 0 the colder, below 0 the kinder."""

    start: int
    end: int
    weight: float


class Tone(NamedTuple):
    """All sentences of the body, and their mean."""

    sentences: tuple[Weighed, ...] = ()
    mean: float = 0.0

    @property
    def coldest(self) -> Weighed | None:
        """The heaviest sentence, the first of equals."""
        return max(self.sentences, key=lambda one: one.weight, default=None)

    def harmless(self, start: int) -> bool:
        """True when the sentence that holds the code point `start` reads kindly, and the letter does."""
        return self.mean < KIND and any(one.start <= start < one.end and one.weight < HARMLESS for one in self.sentences)


def tone_of(page: Page) -> Tone:
    """Weigh the body of a letter. A sentence without one known word is left out."""
    body = [(first, last) for first, last in page.sentences if page.zone[first] == "b"][:MOST]
    found = tuple(one for first, last in body if (one := _weighed(page, first, last)) is not None)
    return Tone(found, sum(one.weight for one in found) / len(found)) if found else Tone()


def _weighed(page: Page, first: int, last: int) -> Weighed | None:
    table, base = _table()
    known = [table[piece] for piece in pieces(page, first, last) if piece in table]
    if not known:
        return None
    return Weighed(page.start[first], page.end[last - 1], (base + sum(known) / sqrt(len(known))) / 100)


def pieces(page: Page, first: int, last: int) -> frozenset[str]:
    """Return what is weighed of a sentence: stems, pairs of neighbours, and pairs with a word between ("not _ work")."""
    stems = list(_stems(page, first, last))
    return frozenset((*stems, *map(" ".join, pairwise(stems)), *map(" _ ".join, zip(stems, stems[2:], strict=False))))


def _stems(page: Page, first: int, last: int) -> Iterator[str]:
    numbers = words_of("@numbers")
    for place in range(first, last):
        word = page.words[place]
        if word[:1].isdigit() or word in numbers:
            yield "#"
        elif page.is_name(place):
            yield "@"
        elif word:
            yield stem(word)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a word without its ending, roughly: "offered", "offers" and "offering" become "offer"."""
    if word.endswith("ies") and len(word) > SHORTEST + 2:
        return word[:-3] + "y"
    ending = next((one for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= SHORTEST), "")
    if ending and not word.endswith("ss"):
        word = word.removesuffix(ending)
        if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "sl":
            word = word[:-1]
    return word[:-1] if len(word) > SHORTEST + 1 and word.endswith("e") else word


@cache
def _table() -> tuple[dict[str, int], int]:
    """Return the weights in hundredths, and the one that every sentence starts with."""
    from tightrope.letters.check import tone_weights  # noqa: PLC0415 - only a check needs them

    rows = (row.rpartition(" ") for row in tone_weights.WEIGHTS.strip().split("\n"))
    return {piece: int(weight) for piece, _, weight in rows}, tone_weights.BASE

"""What a sentence weighs on a question that no list of phrases answers: does it hurt, thank, refuse. A sum of weights, nothing more.

A sentence weighs what its words weigh, its pairs of neighbours, and its pairs with one word between them, over the root of how many of
them are known. The weights were learned from the letters and sentences in `tests/letters/tone/`, and `weights` holds them. They add up in
whole hundredths, so that every machine gets the same sum.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, Literal, NamedTuple

from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

Question = Literal["hurts", "thanks", "refuses"]

MOST = 100
"""Sentences that are weighed; nothing longer is a letter."""

SPOKEN = -0.5
"""Weight above which a sentence that holds a phrase for it is taken at its word."""

FEW = 15
"""Known pieces below which a sentence tells too little to weigh its whole sum."""

ENDINGS = ("ingly", "edly", "ing", "ed", "es", "s", "ly")
SHORTEST = 3
"""Letters that a stem keeps."""


class Weighed(NamedTuple):
    """A sentence, as code points from 0, and what it weighs: above 0 rather yes, below 0 rather no."""

    start: int
    end: int
    weight: float
    known: int = 0
    """How many of its pieces have a weight."""
    rest: float = 0.0
    """What it weighs without the phrases that were set aside; as much as the whole where there are none."""

    def holds(self, places: Iterable[int]) -> bool:
        """True when one of these code points stands in it."""
        return any(self.start <= place < self.end for place in places)


def weighed(page: Page, question: Question, *, aside: Iterable[Hit] = ()) -> tuple[Weighed, ...]:
    """Weigh the sentences of the body of a letter, with and without the phrases set `aside`. One without a known word is left out."""
    spans = [(first, last) for first, last in page.sentences if page.zone[first] == "b"][:MOST]
    left_out = frozenset(place for hit in aside for place in range(hit.first, hit.last))
    return tuple(one for first, last in spans if (one := _weighed(page, first, last, question, left_out)) is not None)


def says(page: Page, question: Question, above: float, phrases: Sequence[Hit], turned: Sequence[Hit] = ()) -> bool:
    """True when a sentence of the body weighs more than `above`, or a little less where `phrases` find it there.

    Sentences that hold what is `turned` into its opposite do not count. Phrases alone decide outside the body, and where no word is known.
    """
    if any(page.zone[hit.first] != "b" for hit in phrases):
        return True
    found, left_out = ([page.start[hit.first] for hit in hits] for hits in (phrases, turned))
    sentences = weighed(page, question)
    if not sentences:
        return bool(phrases)
    return any(one.weight > (SPOKEN if one.holds(found) else above) for one in sentences if not one.holds(left_out))


def meant(page: Page, question: Question, phrases: Iterable[Hit]) -> list[Hit]:
    """Return those phrases that stand in a sentence which weighs more than `SPOKEN`: they say what they seem to say."""
    sentences = [one for one in weighed(page, question) if one.weight > SPOKEN]
    return [hit for hit in phrases if any(one.holds((page.start[hit.first],)) for one in sentences)]


def _weighed(page: Page, first: int, last: int, question: Question, left_out: frozenset[int]) -> Weighed | None:
    known = _known(page, first, last, question)
    if not known:
        return None
    weight = rest = _weight(known, question)
    if not left_out.isdisjoint(range(first, last)):
        rest = _weight(_known(page, first, last, question, left_out), question)
    return Weighed(page.start[first], page.end[last - 1], weight, len(known), rest)


def _known(page: Page, first: int, last: int, question: Question, left_out: Container[int] = ()) -> list[int]:
    table, _ = _table(question)
    return [table[piece] for piece in pieces(page, first, last, left_out) if piece in table]


def _weight(known: list[int], question: Question) -> float:
    _, base = _table(question)
    return (base + sum(known) / divisor(len(known))) / 100


def divisor(known: int) -> float:
    """Return what the sum of so many known pieces is divided by: their root, so that a long sentence weighs no more than a short one."""
    return sqrt(max(known, FEW))


def pieces(page: Page, first: int, last: int, left_out: Container[int] = ()) -> frozenset[str]:
    """Return what is weighed of a sentence: stems, pairs of neighbours ("not+want"), and pairs with a word between ("not+_+work").

    Words at the places `left_out` are passed over, and no pair reaches across them.
    """
    found: set[str] = set()
    for stems in _runs(page, first, last, left_out):
        found.update(stems, map("+".join, pairwise(stems)), map("+_+".join, zip(stems, stems[2:], strict=False)))
    return frozenset(found)


def _runs(page: Page, first: int, last: int, left_out: Container[int]) -> list[list[str]]:
    """Return the stems of a sentence, in the stretches that remain of it."""
    numbers = words_of("@numbers")
    runs: list[list[str]] = [[]]
    for place in range(first, last):
        word = page.words[place]
        if place in left_out:
            runs.append([])
        elif word[:1].isdigit() or word in numbers:
            runs[-1].append("#")
        elif page.is_name(place):
            runs[-1].append("@")
        elif word:
            runs[-1].append(stem(word))
    return runs


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
def _table(question: Question) -> tuple[dict[str, int], int]:
    """Return the weights in hundredths, and the one that every sentence starts with."""
    from tightrope.letters.check import weights  # noqa: PLC0415 - only a check needs them

    words = weights.WEIGHTS[question].split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True)), weights.BASES[question]

"""The checker's time: 10,000 words at once, and growth over inputs of every class of character."""

from __future__ import annotations

import time

import pytest

from tightrope.decision.kinds import Kind
from tightrope.letters.check import check

LETTER = """\
Thank you for the offer of the analyst role and for the two afternoons that you and your team gave me. I have decided to
decline it, because I want my next job to hold more field work than this one can. You were open about the reporting, and
I am grateful for that. Please thank Tom for showing me round the site, and tell him that I still think about the pump.
It was not an easy choice, and I hope you find the right person soon. I would be glad to stay in touch, since we work in
the same small world, and to help with any question that comes up in the meantime.

"""
WORDS_ASKED = 10_000
SECONDS_ALLOWED = 0.1
SLACK = 2.5
"""How much of the allowed time a machine may take that is busy with other tests."""


def seconds(text: str, kind: Kind | None = None, runs: int = 3) -> float:
    """Return the least processor time of a few runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        check(text, kind)
        best = min(best, time.process_time() - start)
    return best


def test_ten_thousand_words_are_checked_in_a_tenth_of_a_second() -> None:
    check(LETTER)
    text = LETTER * (WORDS_ASKED // len(LETTER.split()))
    assert seconds(text, runs=5) < SECONDS_ALLOWED * SLACK


INPUTS = [
    "a", " ", "\n", "\t", "1", ".", ",", "'", '"', "’", "“", "*", "_", "-", ">", "<", "[", "]", "{", "(",
    "@", "#", "!", "?", ":", ";", "/", "\\",
    "é", "漢", "👍", "\u0301", "\u200d", "\r", "\x1b", "…", "a ", "I ", "not ", "no ", "you ", "your ", "a'",
    "f*", "*f", "x@", "[a", "<a", "{a",
    "a.", "a. ", "A\n", "> a\n", "- a\n", "Dear ", "Dear A,\n", "Regards,\n", "On a wrote:\n", "From: a\n",
    "Subject: a\n", "thank you ",
    "not thank ", "your offer ", "your offer is ", "is not ", "i would not ", "the the ", "because of Tom ",
    "Tom Tom ", "\"a ", "'a ", "insul",
    "insulting ", "insulting 'a ", "insulting?", "you insulting ",
    "your company, not ", "if i ", "will not be able to ", "decline ", "decline, maybe ", "5 ",
    "XX ", "....", "__", "&lt;", "((",
]  # fmt: skip
SMALL, GROWTH = 6_000, 4
"""Characters of the smaller input, and how many times longer the larger one is."""


@pytest.mark.parametrize("unit", INPUTS, ids=repr)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    small = unit * (SMALL // len(unit))
    once, more = seconds(small, runs=2), seconds(small * GROWTH, runs=1)
    if more > GROWTH * 1.8 * once + 0.02:
        once, more = seconds(small, runs=5), seconds(small * GROWTH, runs=3)
    assert more < GROWTH * 1.8 * once + 0.02


@pytest.mark.long
@pytest.mark.parametrize("second", INPUTS, ids=repr)
@pytest.mark.parametrize("first", INPUTS[::4], ids=repr)
def test_time_grows_no_faster_for_pairs(first: str, second: str) -> None:
    small = (first + second) * (SMALL // len(first + second))
    assert seconds(small * GROWTH, runs=2) < GROWTH * 2 * seconds(small, runs=3) + 0.02

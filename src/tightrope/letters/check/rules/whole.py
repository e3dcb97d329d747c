"""What no single word does: H63, the letter that reads cold as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.letters.check.model import Rule, Span
from tightrope.letters.check.tone import COLD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page


def _cold(page: Page) -> Iterator[Span]:
    coldest = page.tone.coldest
    if coldest is not None and page.tone.mean > COLD:
        yield Span(coldest.start, coldest.end)


def _letter(middle: str) -> str:
    return f"Dear Mr Lind,\nThank you for the talk. I shall not be coming. {middle}\nRegards,\nSam Ortiz"


RULES = (
    Rule(
        "H63", 3, "Reads cold as a whole",
        "No word of it is rude, yet sentences like these are felt as a slight; this one most of all.",
        "Say what you want instead of what they lack, and thank them for one thing they did.",
        _cold,
        (
            _letter("Whoever wrote that contract has never paid a gas bill. I suppose there will be somebody fresh out of school for it."),
            _letter("I was shown a desk between two bins. Do tell the next one that there is a window on the stairs."),
            _letter("It takes a certain courage to put that sum on paper. My son has a paper round, and he laughed too."),
        ),
        (
            _letter("The pay does not fit what I need, and I want to say so plainly."),
            _letter("I was a disaster in the second exercise and you were patient. My boss laughed when I told her that I would stay."),
            "Dear Priya,\nI have decided to decline.\nSam",
        ),
        source="our choice; weights learned from sentences in tests/letters/tone",
        mail_only=True,
    ),
)  # fmt: skip

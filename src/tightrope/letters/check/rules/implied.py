"""What no single word does: H63, the sentence that hurts all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.letters.check.model import Rule, Span
from tightrope.letters.check.tone import HURTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page


def _hurts(page: Page) -> Iterator[Span]:
    heaviest = page.tone.heaviest
    if heaviest is not None and heaviest.weight > HURTS:
        yield Span(heaviest.start, heaviest.end)


def _letter(middle: str) -> str:
    return f"Dear Mr Lind,\nThank you for the talk. I shall not be coming. {middle}\nRegards,\nSam Ortiz"


RULES = (
    Rule(
        "H63", 3, "Hurts without a rude word",
        "No word of it is rude, yet sentences like this one are read as a slight, a boast or a threat.",
        "Say what you want instead of what they lack, or strike the sentence.",
        _hurts,
        (
            _letter("It takes a certain courage to put that sum on paper. My son has a paper round, and he laughed too."),
            _letter("I suppose there is always somebody who will do it for that money."),
            _letter("It must be hard to keep good people with a manager like yours."),
        ),
        (
            _letter("The pay does not fit what I need, and I want to say so plainly."),
            _letter("I was a disaster in the second exercise and you were patient. My boss laughed when I told her that I would stay."),
            "Dear Priya,\nI have decided to decline.\nSam",
        ),
        source="our choice; weights learned from the letters in tests/letters/tone",
        mail_only=True,
    ),
)  # fmt: skip

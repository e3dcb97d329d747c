"""A link that opens the letter in a mail program. The one rule: every character that is not a plain letter or digit is percent-encoded."""

from __future__ import annotations

from urllib.parse import quote

from tightrope.exports.mail import address_of, one_header_line
from tightrope.frozen import Frozen
from tightrope.text import clean

LONGEST = 1_800
"""The most bytes of a link. Our choice, below the 2,000 or so at which some systems cut it without a word."""


class Mailto(Frozen):
    """A link, and whether the letter is in it."""

    url: str
    whole: bool
    """False: too long, so it holds the subject alone."""


def mailto_of(subject: str, text: str, to: str) -> Mailto:
    """Return the link for a mail; an address that is not plainly one is left out."""
    start = f"mailto:{quote(address_of(to), safe='@')}?subject={_encoded(one_header_line(subject))}"
    whole = f"{start}&body={_encoded(clean(text, lines=True).replace(chr(10), chr(13) + chr(10)))}"
    if len(whole) <= LONGEST:
        return Mailto(whole, whole=True)
    return Mailto(start if len(start) <= LONGEST else f"mailto:{quote(address_of(to), safe='@')}", whole=False)


def _encoded(text: str) -> str:
    return quote(text, safe="")

"""Which kind of letter it is, when nobody says, and whether it is in English at all.

The one rule: a no outweighs everything but the word that it takes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.rules.unclear import refusals
from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page

ENOUGH = 8
"""Words of a body that tell its language."""

COMMON = 0.25
"""The share of common words that a letter in English has: 0.41 at least in ours, 0.12 at most in German, French, Spanish and Dutch ones."""


def kind_of(page: Page) -> tuple[Kind, bool]:
    """Return the kind and True, or a decline and False when nothing tells."""
    took = next(iter(clear(page, "took it")), None)
    if took is not None and page.has("back out"):
        return Kind.TAKE_BACK, True
    firm = next(iter(clear(page, "firm no")), None)
    accepts = next(iter(clear(page, "accepts")), None)
    if firm is None and (kind := _asked_or_accepted(page, accepts is not None)):
        return kind, True
    if refusals(page):
        return (Kind.WITHDRAW if _withdraws(page) else Kind.DECLINE), True
    if page.has("asks time"):
        return Kind.ASK_TIME, True
    return Kind.DECLINE, False


def in_english(page: Page) -> bool:
    """False when hardly a word of the body is a common English one; a few words tell nothing."""
    words = [page.words[place] for place in page.body if page.words[place]]
    return len(words) < ENOUGH or sum(word in words_of("@common") for word in words) > COMMON * len(words)


def _asked_or_accepted(page: Page, accepts: bool) -> Kind | None:
    """Return what a letter without a firm no does, or None."""
    asks = _asks(page)
    if page.has("conditional yes") and page.has("yes promised") and (asks or page.has("asks first")):
        return Kind.ASK_FIRST
    if accepts:
        return Kind.ACCEPT
    if asks and page.has("asks first") and _asks_for_terms(page):
        return Kind.ASK_FIRST
    if asks and page.has("asks time"):
        return Kind.ASK_TIME
    return Kind.ASK_FIRST if asks and page.has("asks first") else None


def _asks(page: Page) -> bool:
    """True when something is asked: a question, or a polite request."""
    return any("?" in page.text[part.start : part.end] for part in page.stretches if part.zone == "b") or page.has("requests")


def _asks_for_terms(page: Page) -> bool:
    return page.has("terms") and page.has("yes promised")


def _withdraws(page: Page) -> bool:
    """True when it steps out of a selection rather than turning down an offer."""
    leaves, offers = page.hits("withdraws"), page.hits("declines")
    if any(page.words[hit.first].startswith("withdr") for hit in refusals(page)):
        return True
    return len(leaves) > 0 and len(offers) == 0

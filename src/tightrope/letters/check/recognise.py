"""Which kind of letter it is, when nobody says. The one rule: a no outweighs everything but the word that it takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.rules.unclear import refusals

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page


def kind_of(page: Page) -> tuple[Kind, bool]:
    """Return the kind and True, or a decline and False when nothing tells."""
    took = next(clear(page, "took it"), None)
    if took is not None and page.has("back out"):
        return Kind.TAKE_BACK, True
    refused = refusals(page)
    strong = [hit for hit in refused if page.words[hit.first] in STRONG or page.words[hit.last - 1] in STRONG]
    accepts = next(clear(page, "accepts"), None)
    asks_time, asks_first = page.has("asks time"), page.has("asks first")
    if not strong and asks_time and not accepts and _asks(page):
        return (Kind.ASK_FIRST if asks_first and _asks_for_terms(page) else Kind.ASK_TIME), True
    if not strong and asks_first and _asks(page):
        return Kind.ASK_FIRST, True
    if not strong and accepts is not None:
        return Kind.ACCEPT, True
    if refused:
        return (Kind.WITHDRAW if _withdraws(page) else Kind.DECLINE), True
    if asks_time:
        return Kind.ASK_TIME, True
    return Kind.DECLINE, False


STRONG = frozenset(
    """decline declining declined refuse withdraw withdrawing withdrawn reject pass against down elsewhere no forgo regret regretfully unable
    another different longer""".split()
)


def _asks(page: Page) -> bool:
    """True when something is asked: a question, or a polite request."""
    return any("?" in page.text[part.start : part.end] for part in page.stretches if part.zone == "b") or page.has("requests")


def _asks_for_terms(page: Page) -> bool:
    return page.has("terms") and page.has("yes promised")


def _withdraws(page: Page) -> bool:
    """True when it steps out of a selection rather than turning down an offer."""
    leaves, offers = page.hits("withdraws"), page.hits("declines")
    if any(page.words[hit.first].startswith("withdr") for hit in leaves):
        return True
    return len(leaves) > 0 and len(offers) == 0

"""How most rules find: by their phrases, less the places where a second set of phrases excuses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.model import Find, Span
    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

OWN_THOUGHT = frozenset("i my we our".split())
THINKING = frozenset("thought think thinking reaction said say felt word words impression call called describe".split())
"""Who says a quotation decides: one's own thought counts, somebody else's words do not."""


def said(name: str, severity: int = 0, *, quotes: bool = False) -> Find:
    """Return a find that points at the phrases called `name`, unless "`name` not" touches them or "`name` never" shares their sentence.

    Words that stand in a quotation count only with `quotes`, or when the writer quotes themselves.
    """

    def find(page: Page) -> Iterator[Span]:
        for hit in clear(page, name):
            if quotes or not elsewhere(page, hit):
                yield page.span(hit, severity)

    return find


def clear(page: Page, name: str) -> list[Hit]:
    """Return the hits of `name` that nothing excuses, overlapping ones put together."""
    return page.remembered(name, lambda page: list(_clear(page, name)))


def _clear(page: Page, name: str) -> Iterator[Hit]:
    last: Hit | None = None
    for hit in page.hits(name):
        if page.within(hit, name + " not") or page.near(hit, name + " never"):
            continue
        if last is not None and hit.first < last.last:
            last = type(hit)(last.first, max(last.last, hit.last))
            continue
        if last is not None:
            yield last
        last = hit
    if last is not None:
        yield last


def elsewhere(page: Page, hit: Hit) -> bool:
    """True when the whole hit is somebody else's words, quoted."""
    quote = page.quoted[hit.first]
    if not quote or page.quoted[hit.last - 1] != quote:
        return False
    first, _ = page.sentence_at(hit.first)
    place = max(first, page.quotations[quote])
    before = page.words[max(first, place - 6) : place]
    return OWN_THOUGHT.isdisjoint(before) or THINKING.isdisjoint(before)


def together(*finds: Find) -> Find:
    """Return a find that does what each of them does."""

    def find(page: Page) -> Iterator[Span]:
        for one in finds:
            yield from one(page)

    return find


def has_any(page: Page, *names: str) -> bool:
    """True when one of those phrases stands anywhere."""
    return any(page.has(name) for name in names)


def words_in(page: Page, first: int, last: int, name: str) -> bool:
    """True when a word of the class stands among those."""
    return not words_of(name).isdisjoint(page.words[first:last])

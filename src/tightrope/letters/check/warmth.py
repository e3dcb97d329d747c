"""The five parts of a warm letter, each concrete, there or missing. Never a number, and nothing is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.model import REFUSALS, Warmth
from tightrope.letters.check.rules.helps import clear_no, names_role, reason_of
from tightrope.letters.check.rules.toolittle import thanks
from tightrope.letters.check.rules.unclear import refusals

if TYPE_CHECKING:
    from tightrope.letters.check.model import Credit, Degree
    from tightrope.letters.check.page import Page


def warmth_of(page: Page, credits: tuple[Credit, ...]) -> Warmth:
    """Return the five judgements, from what the rules credited."""
    earned = frozenset(credit.rule for credit in credits)
    return Warmth(
        thanks=_degree(bool(thanks(page)), not earned.isdisjoint(("P04", "P05", "P06", "P07", "P08"))),
        no=_no(page),
        reason=_reason(page, earned),
        respect=_degree(
            not earned.isdisjoint(("P27", "P28", "P29", "P31", "P32", "P14", "P15", "P40", "P51")),
            not earned.isdisjoint(("P29", "P40", "P05", "P15", "P51", "P08")),
        ),
        door=_degree(
            not earned.isdisjoint(("P33", "P34", "P36", "P37", "P38", "P39", "P52")),
            not earned.isdisjoint(("P34", "P36", "P37", "P38", "P39", "P52")),
        ),
    )


def _degree(there: bool, concrete: bool) -> Degree:
    return "concrete" if there and concrete else "there" if there else "missing"


def _no(page: Page) -> Degree:
    """In a letter that does not refuse, what it came to say: the yes, the wish with its date."""
    if page.kind in (*REFUSALS, Kind.TAKE_BACK):
        found = clear_no(page)
        if found is None:
            return "there" if refusals(page) else "missing"
        first, last = page.sentence_at(found.first)
        spoken = not {"i", "we", "my"}.isdisjoint(page.words[first:last])
        return "concrete" if spoken or names_role(page, found) else "there"
    name = {Kind.ASK_TIME: "asks time", Kind.ASK_FIRST: "asks first", Kind.ACCEPT: "agreed"}[page.kind]
    said = next(iter(clear(page, name)), None)
    exact = page.has("yes promised") if page.kind is Kind.ASK_FIRST else page.has("date") or any(word[:1].isdigit() for word in page.words)
    return _degree(said is not None, exact)


def _reason(page: Page, earned: frozenset[str]) -> Degree:
    if page.kind not in REFUSALS:
        return _degree(reason_of(page) is not None, page.has("because") and reason_of(page) is not None)
    concrete = not earned.isdisjoint(("P18", "P19", "P20", "P22", "P23", "P24", "P25"))
    return _degree(reason_of(page) is not None or "P26" in earned, concrete)

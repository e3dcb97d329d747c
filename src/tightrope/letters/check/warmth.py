"""The five parts of a warm letter, each concrete, there or missing. Never a number, and nothing is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.model import REFUSALS, Warmth
from tightrope.letters.check.rules.helps import clear_no, names_role, reason_of
from tightrope.letters.check.rules.toolittle import thanked, thanks
from tightrope.letters.check.rules.unclear import refused

if TYPE_CHECKING:
    from tightrope.letters.check.model import Credit, Degree, Finding, Report
    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit


IN_WORDS: dict[Degree, str] = {"concrete": "there, and concrete", "there": "there", "missing": "missing, and fine", "wanted": "missing"}
"""How each degree is said."""

HOSTILE = frozenset("H01 H02 H03 H04 H05 H06 H07 H08 H09 H10 H12 H13 H14 H28 H39 H47 H50 H53 H64".split())
"""Rules beside whose graver findings no respect is left, and no thanks in the same sentence."""

NO_ANSWER = frozenset("H18 H58 H61".split())
"""Rules that say that what the letter came to say is not in it."""


def in_words(report: Report) -> tuple[tuple[str, str], ...]:
    """Return the five parts and what is said of each; the second is named after what such a letter comes to say."""
    answer = {Kind.ACCEPT: "yes", Kind.ASK_TIME: "request", Kind.ASK_FIRST: "request"}.get(report.kind, "no")
    names = ("thanks", answer, "reason", "respect", "door")
    return tuple((name, IN_WORDS[degree]) for name, degree in zip(names, report.warmth, strict=True))


def warmth_of(page: Page, credits: tuple[Credit, ...], findings: tuple[Finding, ...]) -> Warmth:
    """Return the five judgements, from what the rules credited and what they found."""
    earned = frozenset(credit.rule for credit in credits)
    found = frozenset(one.rule for one in findings)
    hostile = [one for one in findings if one.rule in HOSTILE and one.severity == 3]
    meant = [hit for hit in thanks(page) if not _turned(page, hit, hostile)]
    said = "H34" not in found and not hostile and thanked(page)
    if hostile:
        earned -= RESPECT
    return Warmth(
        thanks="wanted"
        if "H34" in found
        else _degree(bool(meant) or said, bool(meant) and not earned.isdisjoint(("P04", "P05", "P06", "P07", "P08"))),
        no="wanted" if _no(page) == "missing" and not NO_ANSWER.isdisjoint(found) else _no(page),
        reason=_reason(page, earned),
        respect="wanted"
        if hostile
        else _degree(not earned.isdisjoint(RESPECT), not earned.isdisjoint(("P29", "P40", "P05", "P15", "P51", "P08"))),
        door=_degree(
            not earned.isdisjoint(("P33", "P34", "P36", "P37", "P38", "P39", "P52")),
            not earned.isdisjoint(("P34", "P36", "P37", "P38", "P39", "P52")),
        ),
    )


RESPECT = frozenset("P27 P28 P29 P31 P32 P14 P15 P40 P51".split())


def _turned(page: Page, hit: Hit, hostile: list[Finding]) -> bool:
    """True for thanks that a graver finding of their own sentence turns into their opposite."""
    first, last = page.sentence_at(hit.first)
    return any(one.start < page.end[last - 1] and one.end > page.start[first] for one in hostile)


def _degree(there: bool, concrete: bool) -> Degree:
    return "concrete" if there and concrete else "there" if there else "missing"


def _no(page: Page) -> Degree:
    """In a letter that does not refuse, what it came to say: the yes, the wish with its date."""
    if page.kind in (*REFUSALS, Kind.TAKE_BACK):
        found = clear_no(page)
        if found is None:
            return "there" if refused(page) else "missing"
        first, last = page.sentence_at(found.first)
        spoken = not {"i", "we", "my"}.isdisjoint(page.words[first:last])
        return "concrete" if spoken or names_role(page, found) else "there"
    name = {Kind.ASK_TIME: "asks time", Kind.ASK_FIRST: "asks first", Kind.ACCEPT: "agreed"}[page.kind]
    said = next(iter(clear(page, name)), None)
    exact = page.has("yes promised") if page.kind is Kind.ASK_FIRST else page.has("date") or any(word[:1].isdigit() for word in page.words)
    return _degree(said is not None, exact)


def _reason(page: Page, earned: frozenset[str]) -> Degree:
    if page.kind is Kind.ACCEPT:
        return "missing"
    if page.kind not in REFUSALS:
        return _degree(reason_of(page) is not None, page.has("because") and reason_of(page) is not None)
    concrete = not earned.isdisjoint(("P18", "P19", "P20", "P22", "P23", "P24", "P25"))
    return _degree(reason_of(page) is not None or "P26" in earned, concrete)

"""The check itself: read the page, ask every rule, sort what they found. The same text gives the same report everywhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.check.catalogue import RULES
from tightrope.letters.check.model import Credit, Finding, Report
from tightrope.letters.check.page import Page
from tightrope.letters.check.recognise import kind_of
from tightrope.letters.check.tone import SOFTENED, UNSURE, tone_of
from tightrope.letters.check.warmth import HOSTILE, warmth_of
from tightrope.letters.check.words import words_of
from tightrope.letters.check.zones import LINE_END

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.model import Rule, Span
    from tightrope.letters.facts import Facts

DOUBLE = frozenset("rude rudely filthy liars crooks creepy".split())
"""Vile words that people also use fondly, or of a play, a dog and a drain."""

SINGLE = frozenset(("toxic",))
"""Words that are as vile of people, and plain of waste and paint, which the rules leave alone."""

BRIEF = 5
"""Words below which a sentence need not say whom a vile word is about."""

MOST = 20
"""Findings that one rule may make in one letter; more of the same helps nobody."""


def check(text: str, kind: Kind | None = None, facts: Facts | None = None, *, channel: Channel = Channel.MAIL, vent: str = "") -> Report:
    """Return what is wrong and what is right with a letter; `kind` is recognised when it is None.

    `facts` are what names, reason and secrets are compared with; `vent` is the vent pad, which must not show up in the letter.
    """
    page = Page(text, facts, vent)
    page.channel = channel
    recognised = False
    if kind is None:
        kind, recognised = kind_of(page)
    page.kind = kind
    page.tone = tone_of(page)
    credits = tuple(sorted(_credits(page), key=lambda credit: (int(credit.rule[1:]), credit.start)))
    findings = tuple(_findings(page))
    return Report(kind, recognised, warmth_of(page, credits, findings), findings, credits)


def _applies(rule: Rule, page: Page) -> bool:
    return page.kind in rule.kinds and not (rule.mail_only and page.channel is not Channel.MAIL)


def _credits(page: Page) -> Iterator[Credit]:
    for rule in RULES:
        if rule.is_credit and _applies(rule, page):
            for span in rule.find(page):
                yield Credit(rule.id, span.start, span.end, page.text[span.start : span.end])


def _findings(page: Page) -> list[Finding]:
    """Return all findings in the order of the text, the gravest first where two begin together."""
    lines = [0, *(match.end() for match in LINE_END.finditer(page.text))]
    silenced = frozenset(one.rule for one in page.facts.silenced) if page.facts else frozenset()
    found = []
    for rule in RULES:
        if not rule.is_credit and _applies(rule, page):
            spans = sorted(set(rule.find(page)), key=lambda span: (span.start, -span.end, -span.severity))
            found += [_finding(page, rule, span, lines, rule.id in silenced) for span in _apart(spans)[:MOST]]
    if any(one.severity == 3 and not one.silenced and one.rule in HOSTILE for one in found):
        found = [one for one in found if one.rule != "H63"]  # what has a name needs no guess
    return sorted(found, key=lambda finding: (finding.start, -finding.severity, int(finding.rule[1:]), finding.end))


def _apart(spans: list[Span]) -> list[Span]:
    """Drop what lies inside a span before it."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end or span.end > kept[-1].end:
            kept.append(span)
    return kept


def _is_innocent(page: Page, span: Span, rule: Rule) -> bool:
    """True when the sentence around the span means no harm: no vile word of it is aimed at them, and it is long enough to tell."""
    first, last = bisect_left(page.start, span.start), bisect_left(page.start, span.end)
    begin, end = page.sentence_at(first)
    aimed = not words_of("@them").isdisjoint(page.words[begin:end])
    vile = not ((words_of("@vile") - DOUBLE) | SINGLE).isdisjoint(page.words[first:last])
    harmless = page.tone.harmless(span.start, aimed=aimed, unsure=rule.id in UNSURE)
    return harmless and not (vile and (aimed or end - begin < BRIEF))


def _finding(page: Page, rule: Rule, span: Span, lines: list[int], silenced: bool) -> Finding:
    line = bisect_right(lines, span.start)
    severity = span.severity or rule.severity
    if severity == 3 and rule.id in SOFTENED and _is_innocent(page, span, rule):
        severity = 2
    return Finding(
        rule.id,
        severity,
        span.start,
        span.end,
        line,
        span.start - lines[line - 1] + 1,
        page.text[span.start : span.end],
        rule.why,
        rule.instead,
        silenced,
    )

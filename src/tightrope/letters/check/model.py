"""What a check says: rules, findings, credits and the report. Nothing here reads a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from tightrope.decision.kinds import Channel, Kind
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page
    from tightrope.letters.facts import Facts

Degree = Literal["concrete", "there", "missing", "wanted"]
"""How much of a part is there; "wanted": missing, and a finding says that it must not be."""

REFUSALS = frozenset({Kind.DECLINE, Kind.WITHDRAW})
ALL = frozenset(Kind)


class Span(NamedTuple):
    """A place in the text that a rule points at: code points from 0, and a milder severity where the words are milder."""

    start: int
    end: int
    severity: int = 0
    """0: the rule's own."""


class Example(NamedTuple):
    """A text that a rule is shown and tested with, and what the check is told beside it."""

    text: str
    kind: Kind | None = None
    facts: Facts | None = None
    vent: str = ""
    channel: Channel = Channel.MAIL


Examples = tuple["str | Example", ...]
Find = Callable[["Page"], Iterable[Span]]


class Rule(Frozen):
    """One entry of the catalogue: what it finds, why that matters, and what to write instead."""

    id: str
    severity: int
    """3 must be changed before the letter is safe, 2 should be, 1 a hint, 0 a credit."""
    title: str
    why: str
    instead: str
    find: Find
    hurts: Examples
    """Texts that it finds; for a credit, texts that earn it."""
    fine: Examples
    """Near misses that it leaves alone."""
    kinds: frozenset[Kind] = ALL
    source: str = "our choice"
    mail_only: bool = False
    """Call scripts, notes and thank-yous skip it."""

    @property
    def is_credit(self) -> bool:
        """True for the rules that help."""
        return self.severity == 0


class Finding(Frozen):
    """One place that hurts. `start` and `end` are code points from 0, `line` and `column` count from 1."""

    rule: str
    severity: int
    start: int
    end: int
    line: int
    column: int
    words: str
    why: str
    instead: str
    silenced: bool = False


class Credit(NamedTuple):
    """One thing that helps, with the words that earned it."""

    rule: str
    start: int
    end: int
    words: str


class Warmth(NamedTuple):
    """Which of the five parts are there, in words and never as a fraction."""

    thanks: Degree = "missing"
    no: Degree = "missing"
    reason: Degree = "missing"
    respect: Degree = "missing"
    door: Degree = "missing"


class Report(Frozen):
    """What the checker says about one letter."""

    kind: Kind
    recognised: bool
    """True when the kind was read from the letter, False when it was given or when nothing in it told."""
    warmth: Warmth
    findings: tuple[Finding, ...]
    credits: tuple[Credit, ...]

    @property
    def safe(self) -> bool:
        """True when nothing that stands must be changed."""
        return not any(finding.severity == 3 and not finding.silenced for finding in self.findings)

"""The letter checker: is it safe to send, and is it warm? It reads, it never writes, and it says what it cannot see."""

from __future__ import annotations

from tightrope.letters.check.catalogue import RULES
from tightrope.letters.check.checking import check
from tightrope.letters.check.limits import LIMITS
from tightrope.letters.check.model import Credit, Finding, Report, Rule, Warmth
from tightrope.letters.check.reading import letter_of
from tightrope.letters.check.warmth import in_words

__all__ = ["LIMITS", "RULES", "Credit", "Finding", "Report", "Rule", "Warmth", "check", "in_words", "letter_of"]

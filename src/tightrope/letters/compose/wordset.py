"""Sets of words, written as a sentence is: parted by blanks."""

from __future__ import annotations

import re


def these(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


AN = re.compile(r"[aeio]|(?:8\d?|11|18)(?!\d)")
"""How begins what wants "an" in front of it."""

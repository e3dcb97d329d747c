"""Sets of words, written as a sentence is: parted by blanks."""

from __future__ import annotations


def these(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())

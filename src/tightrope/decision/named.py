"""A name and what there is to say of it, typed as one line: "Tom: showed me round"."""

from __future__ import annotations

import re

from tightrope.text import clean

NAME_ENDS = (
    r":|\s[-–—]\s|,\s+(?=(?:he|she|they|who|showed|told|gave|explained|made|helped|took|let|was|for|rang|called|answered|brought|kept|stayed"
    r"|waited|introduced)\s)"
)
"""What parts a name from what is said of it: "Tom: showed me round", "Tom - showed me round", "Tom, who showed me round"."""


def name_and_words(text: str) -> tuple[str, str]:
    """Return the name and the words behind it; all of `text` and "" where no name comes first."""
    name, words = (*re.split(NAME_ENDS, text, maxsplit=1), "")[:2]
    return (clean(name), clean(words)) if clean(name) else (clean(text), "")

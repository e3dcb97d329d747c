"""From older schemas to this one, in memory; a file is rewritten only when the person changes something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

SCHEMA = 1
"""The schema that this version writes."""

STEPS: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()
"""The n-th takes a document from schema n to n + 1; each is pure and stays for ever."""


def migrated(raw: dict[str, Any]) -> dict[str, Any]:
    """Return the document in this version's schema."""
    for step in STEPS[raw["schema"] - 1 :]:
        raw = step(raw)
    return raw

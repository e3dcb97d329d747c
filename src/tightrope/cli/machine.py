"""Output for other programs: one JSON object with its schema, dates as ISO 8601, nothing that a terminal would obey."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

SCHEMA = 1
"""Raised when a key changes its meaning or goes; new keys leave it as it is."""


def write_json(found: Mapping[str, Any], stream: TextIO) -> None:
    """Write `found` as one JSON object, `schema` first; in ASCII where the stream cannot take every character."""
    import json

    ascii_only = (getattr(stream, "encoding", None) or "utf-8").lower().replace("-", "") != "utf8"
    stream.write(json.dumps({"schema": SCHEMA, **found}, indent=2, ensure_ascii=ascii_only, default=_plain) + "\n")


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Fraction):
        return float(value)
    raise TypeError(f"{type(value).__name__} has no place in JSON")

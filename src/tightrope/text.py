"""The one sanitiser. Every text that comes in, typed, pasted, read or passed, goes through `clean` before anything else sees it."""

from __future__ import annotations

import re
import unicodedata

LINE = 1_000
"""The most characters that a one-line answer keeps."""

TEXT = 20_000
"""The most characters that an answer of several lines keeps."""

ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]?"  # CSI: colours, cursor, modes
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?"  # OSC, DCS, SOS, PM, APC with their strings, at most to the line's end
    r"|\x1b[ -/]*[0-~]?"  # everything shorter
)
"""Whole escape sequences, cut short ones too, each matched in one pass."""

DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u200b\u2060\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, direction overrides and isolates, invisible spaces, tags, lone surrogates. ZWJ, ZWNJ, LRM, RLM and VS16 stay."""

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


def clean(raw: str, *, lines: bool = False, limit: int | None = None) -> str:
    """Return `raw` as plain text: no escapes, no overrides, newlines as newlines, NFC, cut to `limit` characters.

    With `lines` the text may have several; without, line ends and tabs become spaces. Cleaning twice changes nothing.
    """
    text = _normal(raw, lines=lines)
    return text[: _limit(lines, limit)].rstrip() if len(text) > _limit(lines, limit) else text


def cut_by_cleaning(raw: str, *, lines: bool = False, limit: int | None = None) -> int:
    """Return how many characters `clean` cuts off the end, so that it can be said."""
    return max(0, len(_normal(raw, lines=lines)) - _limit(lines, limit))


def _limit(lines: bool, limit: int | None) -> int:
    return limit if limit is not None else TEXT if lines else LINE


def _normal(raw: str, *, lines: bool) -> str:
    """Everything but the cut. Line ends go first, since some of them are controls."""
    text = DROPPED.sub("", LINE_ENDS.sub("\n", ESCAPES.sub("", raw)))
    text = unicodedata.normalize("NFC", text)
    if lines:
        return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return text.replace("\n", " ").replace("\t", " ").strip()


def one_line(text: str, width: int = 60) -> str:
    """Return the first `width` characters of `text` on one line, with an ellipsis where something was left out."""
    flat = " ".join(text.split())
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"

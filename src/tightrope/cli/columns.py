"""Lines of text under each other, in columns of cells: wide characters count two, marks that join the one before count none."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes, nearly: emoji that are joined are counted one by one."""
    return sum(map(_cells, text)) if not text.isascii() else len(text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def aligned(rows: Sequence[Sequence[str]], gap: str = "  ") -> list[str]:
    """Return the rows as lines whose columns stand under each other."""
    if not rows:
        return []
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    return [_line(row, widths, gap) for row in rows]


def _line(row: Sequence[str], widths: Sequence[int], gap: str) -> str:
    return gap.join(text + " " * (width - cells(text)) for text, width in zip(row, widths, strict=True)).rstrip()


def wrapped(text: str, width: int = 80, indent: str = "") -> list[str]:
    """Return `text` in lines of at most `width` cells, each behind `indent`; a longer word has a line of its own."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and cells(indent + longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [(indent + line).rstrip() for line in lines]

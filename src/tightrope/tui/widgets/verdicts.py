"""The decisions to choose from: which one is marked, and which one holds."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.tui.marks import UNICODE, Marks

GAP = 2
"""Cells between two decisions."""


class Verdicts(Widget):
    """The decisions by their digits, on as many lines as they need."""

    labels: reactive[tuple[str, ...]] = reactive((), layout=True)
    marked: reactive[int | None] = reactive(None)
    """The one that Enter decides, from 0."""
    decided: reactive[int | None] = reactive(None)
    """The one that holds, from 0."""

    def __init__(self, *, marks: Marks = UNICODE, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marks = marks

    def render(self) -> Content:
        """Draw them."""
        parts: list[str | tuple[str, str]] = []
        for number, line in enumerate(self._lines(self.size.width)):
            parts += ["\n"] if number else []
            for index in line:
                parts += [*self._verdict(index), " " * GAP]
        return Content.assemble(*parts)

    def _lines(self, width: int) -> list[list[int]]:
        """Return which ones stand on each line."""
        lines: list[list[int]] = [[]]
        used = 0
        for index in range(len(self.labels)):
            wide = cell_len(self._words(index)) + 1
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(index)
            used += wide + GAP
        return lines

    def _words(self, index: int) -> str:
        return f"{index + 1} {self.labels[index]}"

    def _verdict(self, index: int) -> list[tuple[str, str]]:
        words = self._words(index)
        if index == self.marked:
            return [(self.marks.cursor, "bold $accent"), (words, "bold reverse $accent")]
        if index == self.decided:
            return [(self.marks.dot, "$accent"), (words, "bold $accent")]
        return [(f" {words[0]}", "bold $accent"), (words[1:], "$foreground")]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as they need."""
        return len(self._lines(width))

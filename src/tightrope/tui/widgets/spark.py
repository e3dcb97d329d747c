"""The spark: how alive it felt, as marks in time with a line between them. It is memory, and the line is only ours."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.decision.steps.gut import MARK_NAMES, MARK_NAMES_SECOND, MARKS, Spark
from tightrope.tui.bindings import bindings
from tightrope.tui.marks import UNICODE, Marks

HEIGHT = 6
"""Rows of the chart: 10, 8, 6, 4, 2 and 0."""


class SparkField(Widget, can_focus=True):
    """The chart, the marks and which one is set next."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("spark")
    spark: reactive[Spark] = reactive(Spark())
    names: reactive[tuple[str, ...]] = reactive(MARKS)
    """The marks that are asked, in order of time."""
    cursor: reactive[int] = reactive(0)
    second: reactive[bool] = reactive(False)

    class Marked(Message):
        """A mark was set or taken away."""

        def __init__(self, spark: Spark) -> None:
            super().__init__()
            self.spark = spark

    class Moved(Message):
        """Another mark is next."""

    class Accepted(Message):
        """Go on to the next question."""

    class NoteWanted(Message):
        """The person wants to write what happened before the mark."""

    scopes = ("spark",)

    def __init__(self, *, marks: Marks = UNICODE, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marks = marks

    def show(self, spark: Spark | None, names: tuple[str, ...], *, second: bool, keep_cursor: bool = False) -> None:
        """Show these marks; the first one that is not set is next."""
        self.names, self.second, self.spark = names, second, spark or Spark()
        if not keep_cursor:
            self.cursor = next((i for i, name in enumerate(names) if getattr(self.spark, name) is None), len(names) - 1)

    @property
    def name_here(self) -> str:
        """The name of the mark that is set next."""
        return self.names[self.cursor]

    def label(self, name: str) -> str:
        """Return what a mark is called at this stage."""
        return (MARK_NAMES_SECOND if self.second else MARK_NAMES)[name]

    def render(self) -> Content:
        """Draw the chart above its labels."""
        width = max(8, (self.size.width - 6) // len(self.names))
        parts: list[str | tuple[str, str]] = []
        for row in range(HEIGHT):
            parts += self._row(10 - 2 * row, width)
        parts += self._numbers(width)
        parts += self._labels(width)
        return Content.assemble(*parts)

    def _row(self, level: int, width: int) -> list[str | tuple[str, str]]:
        """Draw the row of `level` and `level` + 1, a cell of `width` for each mark."""
        axis = f"{level:>3} {self.marks.tick}" if level in (0, 10) or level == 4 else f"    {self.marks.axis}"
        parts: list[str | tuple[str, str]] = [(axis, "$muted")]
        values = [getattr(self.spark, name) for name in self.names]
        for index, value in enumerate(values):
            following = values[index + 1] if index + 1 < len(values) else None
            parts += self._cell(level, value, following, width, here=index == self.cursor)
        return [*parts, "\n"]

    def _cell(self, level: int, value: int | None, following: int | None, width: int, *, here: bool) -> list[str | tuple[str, str]]:
        lead = width // 2
        at_level = value is not None and value - value % 2 == level
        mark = (self.marks.dot, "bold $accent" if here and self.has_focus else "$foreground") if at_level else " "
        rest = width - lead - 1
        slope = " " * rest
        if value is not None and following is not None:
            slope = self._slope(level, value - value % 2, following - following % 2, rest)
        return [" " * lead, mark, (slope, "$faint")]

    def _slope(self, level: int, start: int, end: int, width: int) -> str:
        """Draw the stretch to the next mark: flat on its level, or one stroke on each level between."""
        if start == end:
            return self.marks.rule * width if level == start else " " * width
        low, high = sorted((start, end))
        between = [at for at in range(low, high + 1, 2) if at not in (start, end)] or [max(start, end)]
        if level not in between:
            return " " * width
        order = between if end > start else list(reversed(between))
        place = (order.index(level) + 1) * width // (len(order) + 1)
        return " " * place + (self.marks.up if end > start else self.marks.down) + " " * (width - place - 1)

    def _numbers(self, width: int) -> list[str | tuple[str, str]]:
        parts: list[str | tuple[str, str]] = ["     "]
        for index, name in enumerate(self.names):
            value = getattr(self.spark, name)
            shown = "·" if value is None else str(value)
            here = index == self.cursor
            sign = f"{self.marks.right}{shown}" if here else f" {shown}"
            parts.append((f"{sign:^{width}}", "bold $accent" if here else "$foreground"))
        return [*parts, "\n"]

    def _labels(self, width: int) -> list[str | tuple[str, str]]:
        parts: list[str | tuple[str, str]] = ["     "]
        for index, name in enumerate(self.names):
            label = self.label(name).removeprefix("the ")[: width - 1]
            parts.append((f"{label:^{width}}", "$accent" if index == self.cursor else "$muted"))
        return parts

    def on_focus(self) -> None:
        """Show the mark that is next."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()

    def action_mark(self, digit: str) -> None:
        """Set the mark and go to the next one."""
        self._set(int(digit))

    def action_mark_ten(self) -> None:
        """Set ten."""
        self._set(10)

    def action_unmark(self) -> None:
        """Take the mark away."""
        self._set(None)

    def _set(self, value: int | None) -> None:
        mark: dict[str, Any] = {self.name_here: value}
        self.spark = replace(self.spark, **mark)
        self.post_message(self.Marked(self.spark))
        self.action_later()

    def action_earlier(self) -> None:
        """One mark back in time."""
        self.cursor = max(0, self.cursor - 1)
        self.post_message(self.Moved())

    def action_later(self) -> None:
        """One mark on in time."""
        self.cursor = min(len(self.names) - 1, self.cursor + 1)
        self.post_message(self.Moved())

    def action_note(self) -> None:
        """Write what happened before this mark."""
        self.post_message(self.NoteWanted())

    def action_accept(self) -> None:
        """Go on."""
        self.post_message(self.Accepted())

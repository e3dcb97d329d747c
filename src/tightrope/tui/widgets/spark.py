"""The spark: how alive it felt, as marks in time with a line between them. It is memory, and the line is only ours."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise
from typing import Any, ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.decision.steps.gut import MARK_NAMES, MARK_NAMES_SECOND, MARKS, Spark
from tightrope.tui.bindings import bindings
from tightrope.tui.marks import UNICODE, Marks

TOP = 5
"""The highest row of the chart; the lowest is 0. There is one more row than marks, so different values never share one."""

AXIS = 5
"""Cells for the axis and its values."""


def rows_of(values: AbstractSet[int]) -> dict[int, int]:
    """Return the row of each value, the nearest to its height that no other value has."""
    rows: dict[int, int] = {}
    for place, value in enumerate(ordered := sorted(values)):
        free = rows[ordered[place - 1]] + 1 if place else 0
        rows[value] = max(value // 2, free)
    for above, value in enumerate(reversed(ordered)):
        rows[value] = min(rows[value], TOP - above)
    return rows


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
        width = max(8, (self.size.width - AXIS) // len(self.names))
        parts = [*self._chart(width), *self._numbers(width), *self._labels(width)]
        return Content.assemble(*parts)

    def _chart(self, width: int) -> Iterator[str | tuple[str, str]]:
        """Draw a row for each height, with the values that stand there beside the axis."""
        values = {index: value for index, name in enumerate(self.names) if (value := getattr(self.spark, name)) is not None}
        rows = rows_of(frozenset(values.values()))
        places = {index: (index * width + width // 2, rows[value]) for index, value in values.items()}
        line = self._line(list(places.values()))
        dots = {place: index for index, place in places.items()}
        on_axis = {TOP: 10, 0: 0} | {row: value for value, row in rows.items()}
        for row in range(TOP, -1, -1):
            yield (f"{on_axis[row]:>3} {self.marks.tick}" if row in on_axis else f"    {self.marks.axis}", "$muted")
            for column in range(width * len(self.names)):
                index = dots.get((column, row))
                if index is None:
                    yield (line.get((column, row), " "), "$faint")
                else:
                    yield (self.marks.dot, "bold $accent" if index == self.cursor and self.has_focus else "$foreground")
            yield "\n"

    def _line(self, places: list[tuple[int, int]]) -> dict[tuple[int, int], str]:
        """Return the signs of one line through the places, each a column and a row: level, then up or down halfway, then level."""
        marks = self.marks
        signs: dict[tuple[int, int], str] = {}
        for (start, before), (end, after) in pairwise(places):
            turn = (start + end) // 2
            signs |= {(column, before if column < turn else after): marks.rule for column in range(start + 1, end)}
            if before != after:
                low, high = sorted((before, after))
                signs |= {(turn, row): marks.axis for row in range(low, high)}
                signs[turn, before] = marks.leaves_up if after > before else marks.leaves_down
                signs[turn, after] = marks.arrives_up if after > before else marks.arrives_down
        return signs

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

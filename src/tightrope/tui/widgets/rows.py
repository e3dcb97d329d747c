"""A list of lines with a marked one. It draws only what is visible, so ten thousand cost what ten do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tightrope.tui.marks import UNICODE, Marks
from tightrope.tui.widgets.bars import fitted


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it says, what stands at its right, and how it looks."""

    text: str
    right: str = ""
    style: str = ""
    """"", "heading", "muted", "warning": the component class `rows--…` that draws it."""
    rests: bool = True
    """Whether the mark may rest on it; headings are passed over."""


class Rows(ScrollView, can_focus=True):
    """The list."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor", "rows--muted", "rows--heading", "rows--warning", "rows--right", "rows--mark"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor_up", "Up", show=False),
        Binding("down", "cursor_down", "Down", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
        Binding("home", "first", "First", show=False),
        Binding("end", "last", "Last", show=False),
    ]
    cursor: reactive[int] = reactive(0)
    headed = 0
    """Lines at the top that stay in view while those below them scroll."""

    class Moved(Message):
        """The mark is on another line."""

        def __init__(self, rows: Rows, index: int) -> None:
            super().__init__()
            self.rows, self.index = rows, index

        @property
        def control(self) -> Rows:
            """The list that it came from."""
            return self.rows

    def __init__(self, *, marks: Marks = UNICODE, empty: str = "", id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.marks, self.empty = marks, empty
        self.rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row], cursor: int | None = None) -> None:
        """Show these lines; the mark stays where it was unless `cursor` says where it goes."""
        self.rows = rows
        self.virtual_size = Size(0, len(rows))
        self.set_reactive(Rows.cursor, self._resting(self.cursor if cursor is None else cursor, 1))
        self._follow()
        self.refresh()

    def _resting(self, index: int, direction: int) -> int:
        """Return the nearest line to `index` on which the mark may rest, first in `direction`."""
        if not self.rows:
            return 0
        index = max(0, min(index, len(self.rows) - 1))
        onward = range(index, len(self.rows)) if direction > 0 else range(index, -1, -1)
        back = range(index, -1, -1) if direction > 0 else range(index, len(self.rows))
        return next((i for i in (*onward, *back) if self.rows[i].rests), 0)

    def watch_cursor(self, cursor: int) -> None:
        """Keep the marked line in view and tell."""
        self._follow()
        self.refresh()
        self.post_message(self.Moved(self, cursor))

    def on_focus(self) -> None:
        """Show the mark."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the mark."""
        self.refresh()

    def on_resize(self) -> None:
        """Keep the marked line in view."""
        self._follow()

    def _follow(self) -> None:
        if self.rows and self.size.height:
            top, bottom = self._with_what_cannot_be_marked()
            self.scroll_to_region(Region(0, top, 1, bottom - top + 1), animate=False, force=True)

    def _with_what_cannot_be_marked(self) -> tuple[int, int]:
        """Return the lines to bring into view: from the first mark up to the top, from the last one down to the end, as far as fits."""
        most = self.size.height - 1
        if not any(row.rests for row in self.rows[: self.cursor]):
            return max(0, self.cursor - most), self.cursor
        top = max(0, self.cursor - self._kept_at_the_top)
        if not any(row.rests for row in self.rows[self.cursor + 1 :]):
            return top, min(len(self.rows) - 1, top + most)
        return top, self.cursor

    @property
    def _kept_at_the_top(self) -> int:
        """How many of the lines at the top stay; none where there would be no room for the marked one."""
        return self.headed if self.size.height > self.headed else 0

    def action_cursor_up(self) -> None:
        """One line up."""
        self.cursor = self._resting(self.cursor - 1, -1)

    def action_cursor_down(self) -> None:
        """One line down."""
        self.cursor = self._resting(self.cursor + 1, 1)

    def action_page_up(self) -> None:
        """A page up."""
        self.cursor = self._resting(self.cursor - max(1, self.size.height - 1), -1)

    def action_page_down(self) -> None:
        """A page down."""
        self.cursor = self._resting(self.cursor + max(1, self.size.height - 1), 1)

    def action_first(self) -> None:
        """To the first line."""
        self.cursor = self._resting(0, 1)

    def action_last(self) -> None:
        """To the last line."""
        self.cursor = self._resting(len(self.rows) - 1, -1)

    def render_line(self, y: int) -> Strip:
        """Draw one visible line."""
        index = y if y < self._kept_at_the_top else y + self.scroll_offset.y
        width = self.size.width
        base = self.rich_style
        if not self.rows and index == 0 and self.empty:
            return self._strip([("  " + fitted(self.empty, width - 2), base + self.component("muted"))], base)
        if index >= len(self.rows):
            return Strip.blank(width, base)
        return self._drawn(self.rows[index], base, marked=index == self.cursor and self.rows[index].rests)

    def _drawn(self, row: Row, base: Style, *, marked: bool) -> Strip:
        width = self.size.width
        style = base + (self.component(row.style) if row.style else Style())
        here = marked and self.has_focus
        if here:
            base, style = base + self.component("cursor"), style + self.component("cursor")
        mark = (f"{self.marks.cursor if here else ' '} ", base + self.component("mark"))
        right = fitted(row.right, max(width * 3 // 5, width - 5 - cell_len(row.text)))
        text = fitted(row.text, max(0, width - 3 - cell_len(right) - (2 if right else 0)))
        gap = " " * max(0, width - 3 - cell_len(text) - cell_len(right))
        return self._strip([mark, (text, style), (gap, base), (right, base + self.component("right")), (" ", base)], base)

    def component(self, name: str) -> Style:
        """Return what the style sheet says of a part."""
        return self.get_component_rich_style(f"rows--{name}", partial=True)

    def _strip(self, parts: list[tuple[str, Style]], base: Style) -> Strip:
        return Strip([Segment(text, style) for text, style in parts if text]).adjust_cell_length(self.size.width, base)

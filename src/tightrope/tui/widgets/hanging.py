"""Text that hangs: what does not fit on a line goes on under itself, never under the mark or the key before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

NARROWEST = 8
"""The least cells for what is said; a window so narrow shows little else anyway."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A mark or a key, and what is said of it."""

    text: Content
    lead: Content = Content("")


def entry(text: str, style: str = "", *, lead: str = "", lead_style: str = "") -> Entry:
    """Return an entry of plain words."""
    return Entry(Content.styled(text, style), Content.styled(lead, lead_style))


def hung(entries: Iterable[Entry], width: int) -> list[Content]:
    """Return the lines of entries in a width."""
    return [line for one in entries for line in _lines(one, width)]


def _lines(one: Entry, width: int) -> Iterator[Content]:
    before = one.lead.cell_length
    for place, line in enumerate(one.text.wrap(max(NARROWEST, width - before)) or [Content("")]):
        yield Content.assemble(one.lead if place == 0 else " " * before, line)


class Hanging(Widget):
    """Entries, one below the other."""

    entries: reactive[tuple[Entry, ...]] = reactive((), layout=True, always_update=True)

    def render(self) -> Content:
        """Draw every line."""
        return Content("\n").join(hung(self.entries, self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as there are in this width."""
        return len(hung(self.entries, width))

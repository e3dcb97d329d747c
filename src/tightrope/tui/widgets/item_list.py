"""A list of items with keys of its own. It says what is wanted; the screen does it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingsMap, BindingType
from textual.message import Message

from tightrope.tui.bindings import bindings
from tightrope.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tightrope.tui.items.kinds import ItemKind


class ItemList(Rows):
    """The items of one column, its heading above them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("list", through="want")

    class Wanted(Message):
        """A key was pressed: what is wanted, of which item, with which digit."""

        def __init__(self, what: str, item: Any, digit: str) -> None:
            super().__init__()
            self.what, self.item, self.digit = what, item, digit

    kind: ItemKind | None = None
    shown: tuple[Any, ...] = ()

    @property
    def scopes(self) -> tuple[str, ...]:
        """The rows of the keyboard map that hold here."""
        return self.kind.scopes if self.kind else ("list",)

    def show(self, heading: str, items: tuple[Any, ...], rows: list[Row]) -> None:
        """Show the items; the mark stays on the one it was on."""
        before = self.marked()
        self.shown = items
        headed = [Row(heading, style="heading", rests=False)] if heading else []
        self.headed = len(headed)
        self.fill((*headed, *rows))
        if before is not None:
            self.mark(before.id)

    def head(self, heading: str) -> None:
        """Change the heading."""
        if self.headed and self.rows[0].text != heading:
            self.rows = (replace(self.rows[0], text=heading), *self.rows[1:])
            self.refresh()

    def marked(self) -> Any:
        """Return the marked item, or None."""
        place = self.cursor - self.headed
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def mark(self, id: int) -> None:
        """Put the mark on an item, if it is here."""
        for place, item in enumerate(self.shown):
            if item.id == id:
                self.cursor = place + self.headed

    def take_kind(self, kind: ItemKind) -> None:
        """Be a list of this kind, with its keys."""
        self.kind = kind
        self._bindings = BindingsMap([*Rows.BINDINGS, *bindings(*kind.scopes, through="want")])

    def action_want(self, what: str, digit: str = "") -> None:
        """Every key asks the screen."""
        self.post_message(self.Wanted(what, self.marked(), digit))

"""A list of items with keys of its own. It says what is wanted; the screen does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.message import Message

from tightrope.keys import KEYS
from tightrope.tui.bindings import bindings
from tightrope.tui.widgets.rows import Row, Rows

if TYPE_CHECKING:
    from tightrope.tui.items.kinds import ItemKind

SCOPES = ("list", "lines", "thanks", "musts", "advisers", "tasks")
ACTIONS = {key.action for key in KEYS if key.scope in SCOPES}


class ItemList(Rows):
    """The items of one column, its heading above them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(*SCOPES)

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
        self.border_title = None
        self.shown = items
        headed = [Row(heading, style="heading", rests=False)] if heading else []
        self.headed = len(headed)
        self.fill((*headed, *rows))
        if before is not None:
            self.mark(before.id)

    headed = 0

    def marked(self) -> Any:
        """Return the marked item, or None."""
        place = self.cursor - self.headed
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def mark(self, id: int) -> None:
        """Put the mark on an item, if it is here."""
        for place, item in enumerate(self.shown):
            if item.id == id:
                self.cursor = place + self.headed

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the keys that this kind of list has."""
        if action not in ACTIONS or self.kind is None:
            return True
        return any(key.action == action and (not parameters or str(parameters[0]) in key.keys) for key in KEYS if key.scope in self.scopes)

    def _want(self, what: str, digit: str = "") -> None:
        self.post_message(self.Wanted(what, self.marked(), digit))


def _asks(action: str) -> Any:
    def want(self: ItemList, digit: str = "") -> None:
        self._want(action, digit)

    want.__doc__ = f"Ask the screen for: {action}."
    return want


for _action in sorted(ACTIONS):
    setattr(ItemList, f"action_{_action}", _asks(_action))

"""Small fixed words: the caption above a question, and "Continue", for those who go by Tab."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.tui.widgets.bars import fitted


class Caption(Widget):
    """A title on the left, and where one is on the right."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def render(self) -> Content:
        """Draw both on one line."""
        left = fitted(self.left, max(0, self.size.width - cell_len(self.right) - 2))
        gap = " " * max(1, self.size.width - cell_len(left) - cell_len(self.right))
        return Content.assemble((left, "bold $accent"), gap, (self.right, "$muted"))


class Proceed(Widget, can_focus=True):
    """A word to press Enter on."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "press", "Continue", show=False)]
    label: reactive[str] = reactive("Continue")

    class Pressed(Message):
        """It was pressed."""

    def render(self) -> Content:
        """Draw the word, between brackets of its own while it has the focus."""
        return Content.styled(
            f"[ {self.label} ]" if self.has_focus else f"  {self.label}  ", "bold $accent" if self.has_focus else "$muted"
        )

    def on_focus(self) -> None:
        """Show that Enter presses it."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that it is quiet."""
        self.refresh()

    def action_press(self) -> None:
        """Go on."""
        self.post_message(self.Pressed())

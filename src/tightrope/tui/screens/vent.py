"""The vent pad: the brutal version, written first. It lives in memory alone and is never written anywhere."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from tightrope.tui.screens.pages import Over
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.fields import TextField

SAID = (
    "Write what you would say if nobody ever read it. It is kept nowhere: gone when you leave Tightrope. "
    "The checker sees to it that no five words of it in a row get into the letter."
)


class VentPad(Over[str]):
    """A place to be unfair. Returns what was written."""

    CSS_PATH = style_path("screens/pages.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+n", "close", "Back")]

    def __init__(self, text: str) -> None:
        super().__init__()
        self.written = text

    def compose(self) -> ComposeResult:
        """What it is, and the pad."""
        with Container(id="page"):
            yield Static(Content.styled("The vent pad", "bold $accent"), id="heading")
            yield Static(Content(SAID + "\n"), id="said")
            yield TextField(id="pad")
            yield Static(Content.styled("\nesc goes back to the letter.", "$muted"), id="foot")

    def on_mount(self) -> None:
        """Typing works at once."""
        pad = self.query_one(TextField)
        pad.show(self.written)
        pad.focus()

    def action_close(self) -> None:
        """Go back; what is written stays in memory."""
        self.dismiss(self.query_one(TextField).text)

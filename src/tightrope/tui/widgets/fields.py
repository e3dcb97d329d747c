"""Fields for words: one line, and several. They hold what is typed until the decision has it, and nothing else."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, TextArea

from tightrope.text import LINE, TEXT, clean, cut_by_cleaning

TYPING_STEPS = 300
"""How much typing one field can take back. Our choice."""


class LineField(Input):
    """One line of text, with an undo of its own. A paste of several lines is told, not lost."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo_typing", "Undo", show=False),
        Binding("ctrl+y", "redo_typing", "Redo", show=False),
    ]

    class Pasted(Message):
        """Several lines were pasted."""

        def __init__(self, field: LineField, lines: tuple[str, ...]) -> None:
            super().__init__()
            self.field, self.lines = field, lines

    class Cut(Message):
        """Something did not fit."""

        def __init__(self, field: Widget, kept: int, dropped: int) -> None:
            super().__init__()
            self.field, self.kept, self.dropped = field, kept, dropped

    def __init__(self, *, takes_lines: bool = False, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes, select_on_focus=False, compact=True, max_length=LINE)
        self.takes_lines = takes_lines
        self.past: list[str] = []
        self.future: list[str] = []

    def show(self, text: str, placeholder: str = "") -> None:
        """Put a text in without telling anybody, and begin a new history."""
        with self.prevent(Input.Changed):
            self.placeholder = placeholder
            self.value = text
            self.cursor_position = len(text)
        self.past, self.future = [], []

    def watch_value(self, before: str, after: str) -> None:
        """Keep what stood there, for undo."""
        if self.has_focus and before != after:
            self.past = [*self.past[-TYPING_STEPS:], before]
            self.future = []

    def action_undo_typing(self) -> None:
        """Take typing back; with nothing to take back, the screen undoes an answer."""
        if not self.past:
            self.app.call_later(self.screen.run_action, "undo")
            return
        self._type_again(self.past[-1], self.past[:-1], [*self.future, self.value])

    def action_redo_typing(self) -> None:
        """Type again what was taken back; with nothing taken back, the screen gives an answer again."""
        if not self.future:
            self.app.call_later(self.screen.run_action, "redo")
            return
        self._type_again(self.future[-1], [*self.past, self.value], self.future[:-1])

    def _type_again(self, text: str, past: list[str], future: list[str]) -> None:
        self.value, self.cursor_position = text, len(text)
        self.past, self.future = past, future

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        lines = tuple(filter(None, (clean(line) for line in clean(event.text, lines=True, limit=10**7).split("\n"))))
        if self.takes_lines and len(lines) > 1:
            self.post_message(self.Pasted(self, lines))
            return
        self._insert(event.text)

    def _insert(self, raw: str) -> None:
        room = LINE - len(self.value) + len(self.selected_text)
        text = joined(raw, clean(raw, limit=max(0, room)))[: max(0, room)]
        if dropped := cut_by_cleaning(raw, limit=max(0, room)):
            self.post_message(self.Cut(self, LINE, dropped))
        self.replace(text, *self.selection) if not self.selection.is_empty else self.insert_text_at_cursor(text)


def joined(raw: str, cleaned: str) -> str:
    """Return a cleaned paste with the spaces at its ends, since there it joins what stands in the field."""
    first = " " if raw.startswith(" ") and not cleaned.startswith(" ") else ""
    return f"{first}{cleaned}{' ' if raw.endswith(' ') else ''}" if cleaned else cleaned


class TextField(TextArea):
    """Several lines of text."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, compact=True, show_line_numbers=False, highlight_cursor_line=False)

    def show(self, text: str, placeholder: str = "") -> None:
        """Put a text in without telling anybody, and begin a new history."""
        with self.prevent(TextArea.Changed):
            self.placeholder = placeholder
            self.text = text
        self.move_cursor(self.document.end)

    def on_resize(self) -> None:
        """Look at what the cursor asks for, whatever sizes came between."""
        self.call_after_refresh(self._look_anew)

    def _look_anew(self) -> None:
        self.scroll_to(y=0, animate=False, immediate=True)
        self.scroll_cursor_visible()

    def _on_key(self, event: events.Key) -> None:  # type: ignore[override] # Textual runs the base's handler after this one
        """Take no more than is kept."""
        if (event.is_printable or event.key == "enter") and len(self.text) - len(self.selected_text) >= TEXT:
            event.stop()
            event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        room = max(0, TEXT - len(self.text) + len(self.selected_text))
        text = joined(event.text, clean(event.text, lines=True, limit=room))[:room]
        if dropped := cut_by_cleaning(event.text, lines=True, limit=room):
            self.post_message(LineField.Cut(self, TEXT, dropped))
        if text and not self.read_only:
            self.replace(text, *self.selection, maintain_selection_offset=False)

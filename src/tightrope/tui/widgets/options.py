"""Choices by number: one of a few, a point on a scale, or any number of ticks. One key, one answer."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import ScrollableContainer
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.tui.bindings import bindings
from tightrope.tui.marks import UNICODE, Marks

CANT_TELL = "-"
"""The choice that is always the last one where there is one."""


LEAD = 7
"""Cells for the mark, the sign and the key in front of a choice."""


class Options(Widget, can_focus=True):
    """The choices, with the marked one and the chosen ones."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("choice"),
        Binding("up", "up", "Up", show=False),
        Binding("down", "down", "Down", show=False),
    ]
    choices: reactive[tuple[tuple[str, str], ...]] = reactive((), layout=True)
    """(key, label); the key is a digit, or "-" for can't tell yet."""
    chosen: reactive[frozenset[str]] = reactive(frozenset())
    cursor: reactive[int] = reactive(0)
    """The marked choice; -1: none, since nobody has touched them yet."""
    several: reactive[bool] = reactive(False)
    """Whether these are ticks."""

    class Chosen(Message):
        """An answer: the keys, whether to go on to the next question, and which showing of choices it answers."""

        def __init__(self, keys: frozenset[str], showing: int, *, goes_on: bool) -> None:
            super().__init__()
            self.keys, self.showing, self.goes_on = keys, showing, goes_on

    class Unmarked(Message):
        """Enter was pressed with nothing marked."""

    def __init__(self, *, marks: Marks = UNICODE, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marks = marks
        self.showing = 0
        """Counts what was shown, so that a key typed ahead never answers what was not on the screen yet."""

    def show(self, choices: tuple[tuple[str, str], ...], chosen: frozenset[str], *, several: bool = False, marked: bool = True) -> None:
        """Show these choices, the mark on the first chosen one; with none chosen on the first, or on none where Enter would answer."""
        self.showing += 1
        self.several = several
        self.choices = choices
        self.chosen = chosen
        self.cursor = next((index for index, (key, _) in enumerate(choices) if key in chosen), 0 if marked else -1)

    @property
    def scopes(self) -> tuple[str, ...]:
        """The rows of the keyboard map that hold here."""
        return ("ticks",) if self.several else ("choice",)

    def render(self) -> Content:
        """Draw a line for each choice, wrapped under itself."""
        parts: list[str | tuple[str, str]] = []
        for index, (key, label) in enumerate(self.choices):
            parts += ["\n"] if parts else []
            parts += self._line(index, key, label)
        return Content.assemble(*parts)

    def _line(self, index: int, key: str, label: str) -> list[str | tuple[str, str]]:
        here = index == self.cursor and self.has_focus
        on = key in self.chosen
        sign = (self.marks.ticked if on else self.marks.unticked) if self.several else (self.marks.dot if on else self.marks.open)
        first, *more = self._wrapped(label)
        style = "bold" if here or on else ""
        wrapped = "".join(f"\n{' ' * LEAD}{line}" for line in more)
        return [
            (f"{self.marks.cursor if here else ' '} ", "$accent"),
            (f"{sign} ", "bold $accent" if on else "$faint"),
            (f"{key}  ", "$accent"),
            (first + wrapped, style or "$foreground"),
        ]

    def _wrapped(self, label: str) -> list[str]:
        return [line.plain for line in Content(label).wrap(max(20, self.size.width - LEAD - 1))] or [""]

    def watch_cursor(self, cursor: int) -> None:
        """Keep the marked choice in view where the window is low."""
        holder = self.parent
        if isinstance(holder, ScrollableContainer) and self.has_focus and cursor >= 0:
            above = sum(len(self._wrapped(label)) for _, label in self.choices[:cursor])
            marked = Region(0, above, self.size.width, 1).translate(self.virtual_region.offset)
            holder.scroll_to_region(marked, animate=False)

    def on_focus(self) -> None:
        """Show the mark."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the mark."""
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        self.refresh(layout=True)

    def action_up(self) -> None:
        """Mark the choice above."""
        self.cursor = (max(0, self.cursor) - 1) % max(1, len(self.choices))

    def action_down(self) -> None:
        """Mark the choice below."""
        self.cursor = (self.cursor + 1) % max(1, len(self.choices))

    def action_choose(self, key: str) -> None:
        """Choose by number; of ticks, tick or untick."""
        for index, (known, _) in enumerate(self.choices):
            if known == key:
                self.cursor = index
                self._take(key)

    def action_cant_tell(self) -> None:
        """Answer that one can't tell yet, where that is an answer."""
        self.action_choose(CANT_TELL)

    def action_clear(self) -> None:
        """Take the answer back."""
        self.chosen = frozenset()
        self.post_message(self.Chosen(frozenset(), self.showing, goes_on=False))

    def action_accept(self) -> None:
        """Choose the marked one and go on; of ticks, keep them and go on."""
        if self.several:
            self.post_message(self.Chosen(self.chosen, self.showing, goes_on=True))
        else:
            self.action_pick()

    def action_pick(self) -> None:
        """Choose the marked one; of ticks, tick or untick it."""
        if 0 <= self.cursor < len(self.choices):
            self._take(self.choices[self.cursor][0])
        else:
            self.post_message(self.Unmarked())

    def _take(self, key: str) -> None:
        if self.several:
            self.chosen = self.chosen ^ {key}
            self.post_message(self.Chosen(self.chosen, self.showing, goes_on=False))
        else:
            self.chosen = frozenset({key})
            self.post_message(self.Chosen(self.chosen, self.showing, goes_on=True))

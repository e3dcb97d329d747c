"""The ropes: each reading as a point on a line between two answers. They draw in one after the other."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tightrope.decision.balance import Rope
from tightrope.decision.balance.ropes import EVEN
from tightrope.tui.bindings import bindings
from tightrope.tui.marks import UNICODE, Marks
from tightrope.tui.widgets.bars import fitted

TITLE = 17
"""Cells for the title of a rope and the space after it."""

WORDS = 16
"""Cells for what a rope says: "strongly against"."""

MARK = 2
"""Cells for the mark before the title."""


class Ropes(Widget, can_focus=True):
    """All ropes, with a marked one."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("balance", through="want")
    ropes: reactive[tuple[Rope, ...]] = reactive((), layout=True)
    drawn: reactive[int] = reactive(0)
    """How many are drawn in already."""
    cursor: reactive[int] = reactive(-1)
    """The marked rope; -1: none."""
    ends: reactive[tuple[str, str]] = reactive(("turn it down", "take it"))
    scopes = ("balance",)

    class Wanted(Message):
        """A key was pressed: what is wanted, and with which digit."""

        def __init__(self, what: str, digit: str = "") -> None:
            super().__init__()
            self.what, self.digit = what, digit

    def __init__(self, *, marks: Marks = UNICODE, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marks = marks

    @property
    def span(self) -> int:
        """Cells of the line itself."""
        widest = max(11, min(58, self.size.width - MARK - TITLE - 1 - WORDS))
        return widest - 1 + widest % 2

    def render(self) -> Content:
        """Draw the ends, then a rope a line."""
        span = self.span
        parts: list[str | tuple[str, str]] = [(self._above(span), "$muted")]
        for index, rope in enumerate(self.ropes):
            parts += ["\n", *self._rope(index, rope, span)]
        return Content.assemble(*parts)

    def _above(self, span: int) -> str:
        """Write the middle over the line and the two ends: over it too, or beside it where the line is short."""
        left, right = self.ends
        before, half = " " * (MARK + TITLE), (span - len(EVEN)) // 2
        if max(len(left), len(right)) < half:
            return f"{before}{left:<{half}}{EVEN}{right:>{span - half - len(EVEN)}}"
        return f"{left:>{len(before) - 1}} {EVEN:^{span}} {right}"

    def _rope(self, index: int, rope: Rope, span: int) -> list[str | tuple[str, str]]:
        here = index == self.cursor
        mark = (f"{self.marks.cursor if here else ' '} ", "$accent")
        title = (f"{fitted(rope.title, TITLE):<{TITLE}}", "bold" if here else "$foreground")
        if index >= self.drawn:
            return [mark, title]
        if rope.reading is None:
            return [mark, title, (fitted(rope.empty_hint, self.size.width - MARK - TITLE), "$muted")]
        return [mark, title, *self._line(rope, span), " ", (fitted(rope.words, WORDS), self._side(rope))]

    def _side(self, rope: Rope) -> str:
        reading = rope.reading or 0
        return "$down" if reading < 0 else "$take" if reading > 0 else "$foreground"

    def _line(self, rope: Rope, span: int) -> list[str | tuple[str, str]]:
        inner = span - 2
        reading = rope.reading or 0
        place = int((reading + 1) * (inner - 1) / 2 + 0.5)
        cells = [self.marks.rope] * inner
        cells[(inner - 1) // 2] = self.marks.even
        before, after = "".join(cells[:place]), "".join(cells[place + 1 :])
        ends = "$faint"
        return [(self.marks.left + before, ends), (self.marks.dot, f"bold {self._side(rope)}"), (after + self.marks.right, ends)]

    def get_content_height(self, *_: object) -> int:
        """The line of the ends and one for each rope."""
        return 1 + len(self.ropes)

    def action_want(self, what: str, digit: str = "") -> None:
        """Move the mark; every other key asks the screen."""
        if what in ("rope_up", "rope_down"):
            self._move(-1 if what == "rope_up" else 1)
        else:
            self.post_message(self.Wanted(what, digit))

    def _move(self, by: int) -> None:
        start = self.cursor if self.cursor >= 0 else len(self.ropes) if by < 0 else -1
        self.cursor = max(0, min(len(self.ropes) - 1, start + by))

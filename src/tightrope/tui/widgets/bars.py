"""The lines above and below every screen: what this is, how far one is, what is asked of the focus, which keys work now."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

Part = tuple[str, str]
"""A text and its style."""


def fitted(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, with an ellipsis where something was left out."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - 1)).rstrip() + "…" if width > 0 else ""


class TitleBar(Widget):
    """Line 1: the decision, the step, whether it is saved."""

    left: reactive[str] = reactive("")
    middle: reactive[str] = reactive("")
    state: reactive[str] = reactive("")
    alarmed: reactive[bool] = reactive(False)

    def render(self) -> Content:
        """Lay the three out over the width; the state is never cut."""
        width = self.size.width
        room = max(0, width - cell_len(self.state) - 2)
        half = width * 2 // 5
        left = fitted(self.left, room if not self.middle else max(8, half - 2))
        middle = fitted(self.middle, max(0, room - half - 2))
        gap = " " * max(1, half - cell_len(left)) if middle else ""
        space = " " * max(1, width - cell_len(left) - len(gap) - cell_len(middle) - cell_len(self.state))
        style = "bold $error" if self.alarmed else "$muted"
        return Content.assemble((left, "bold"), gap, (middle, "$accent"), space, (self.state, style))


class ProgressBar(Widget):
    """Line 2: a mark for each group of the way, then a rule."""

    parts: reactive[tuple[Part, ...]] = reactive(())
    rule: reactive[str] = reactive("─")

    def render(self) -> Content:
        """Draw the marks, a space and the rule."""
        used = sum(cell_len(text) for text, _ in self.parts)
        gap = " " if used else ""
        return Content.assemble(*self.parts, gap, (self.rule * max(0, self.size.width - used - len(gap)), "$faint"))


class Rule(Widget):
    """A line across."""

    sign: reactive[str] = reactive("─")

    def render(self) -> Content:
        """Draw the line."""
        return Content.styled(self.sign * self.size.width, "$faint")


class Hint(Widget):
    """One line about what is focused."""

    text: reactive[str] = reactive("")

    def render(self) -> Content:
        """Show what fits."""
        return Content.styled(fitted(self.text, self.size.width), "$muted")


class KeyLine(Widget):
    """The keys that work now, most important first; the last one is always shown."""

    items: reactive[tuple[Part, ...]] = reactive(())

    def render(self) -> Content:
        """Show as many as fit."""
        room = self.size.width
        *early, last = self.items or (("", ""),)
        room -= _width(last)
        shown = []
        for item in early:
            if _width(item) + 2 > room:
                break
            shown.append(item)
            room -= _width(item) + 2
        drawn: list[str | Part] = []
        for key, label in (*shown, last):
            drawn += ["  "] if drawn else []
            drawn += [(key, "bold $accent"), f" {label}"]
        return Content.assemble(*drawn)


def _width(item: Part) -> int:
    return cell_len(item[0]) + 1 + cell_len(item[1])

"""The lines above and below every screen: what this is, how far one is, what is asked of the focus, which keys work now."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.geometry import Size
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
        """Lay the three out over the width, the step in its column unless the decision needs the room; the state is never cut."""
        width = self.size.width
        room = max(0, width - cell_len(self.state) - 2)
        column = width * 2 // 5
        left = fitted(self.left, max(8, column - 2, room - cell_len(self.middle) - 2) if self.middle else room)
        column = max(column, cell_len(left) + 2)
        middle = fitted(self.middle, max(0, room - column))
        gap = " " * max(1, column - cell_len(left)) if middle else ""
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
    """What is to be said about what is focused: one line, more only for words of the person's own."""

    text: reactive[str] = reactive("", layout=True)
    loud: reactive[bool] = reactive(False)
    """Whether it says what waits for the person, who should not overlook it."""

    def render(self) -> Content:
        """Show all of it, or as much as the style sheet leaves room for."""
        lines = self._lines(self.size.width)
        shown = lines[: max(1, self.size.height)]
        if len(lines) > len(shown):
            shown[-1] = Content(fitted(f"{shown[-1].plain.rstrip()} …", self.size.width))
        return Content("\n").join(shown).stylize("bold $accent" if self.loud else "$muted")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as it takes."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        return Content(self.text).wrap(max(1, width)) or [Content("")]


class KeyLine(Widget):
    """The keys that work now, most important first; the last one is always shown."""

    items: reactive[tuple[Part, ...]] = reactive((), layout=True)

    def render(self) -> Content:
        """Show as many as fit on the lines that the style sheet leaves."""
        lines = _laid_out(self.items, self.size.width, max(1, self.size.height))
        return Content("\n").join(_drawn(line) for line in lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as they all take."""
        return len(_laid_out(self.items, width, len(self.items) or 1))


def _laid_out(items: tuple[Part, ...], width: int, most: int) -> list[list[Part]]:
    """Return the keys line by line, on at most so many lines; those that do not fit are left out, but for the last one."""
    *early, last = items or (("", ""),)
    lines: list[list[Part]] = [[]]
    for item in early:
        is_last_line = len(lines) == most
        if _fits([*lines[-1], item, *([last] if is_last_line else [])], width):
            lines[-1].append(item)
        elif not is_last_line and _fits([item, *([last] if len(lines) + 1 == most else [])], width):
            lines.append([item])
        else:
            break
    if not _fits([*lines[-1], last], width) and len(lines) < most:
        lines.append([])
    lines[-1].append(last)
    return lines


def _fits(line: list[Part], width: int) -> bool:
    return sum(_width(item) + 2 for item in line) - 2 <= width


def _drawn(line: list[Part]) -> Content:
    drawn: list[str | Part] = []
    for key, label in line:
        drawn += ["  "] if drawn else []
        drawn += [(key, "bold $accent"), f" {label}"]
    return Content.assemble(*drawn)


def _width(item: Part) -> int:
    return cell_len(item[0]) + 1 + cell_len(item[1])

"""All steps: what is done, where one is, where one can go; and the other ways through."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.ways import OFFERED, Group, Mark, group_of, groups, is_open, progress
from tightrope.tui.marks import Marks
from tightrope.tui.screens.pages import Over
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.bars import Part
from tightrope.tui.widgets.rows import Row, Rows

Target = str | Way

LED_TO = ("balance.outcome", "letter.text")
"""What whoever has answered everything before it wants to see again."""


class Steps(Over[Target | None]):
    """A list to jump by; returns a question's id or a way."""

    CSS_PATH = style_path("screens/pages.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+g", "close", "Back"),
        Binding("enter", "choose", "Go"),
        *(Binding(str(digit), f"jump({digit})", show=False) for digit in range(10)),
    ]

    def __init__(self, decision: Decision, marks: Marks) -> None:
        super().__init__()
        self.decision, self.marks = decision, marks
        self.targets: list[Target | None] = []
        self.number = 0
        """The number that is being typed, where there are more than nine."""

    @property
    def keys(self) -> tuple[Part, ...]:
        """A digit for each group, Enter for the marked one."""
        digits = (f"1-{min(9, len(groups(self.decision)))}", "Mark" if self._has_two_digits() else "Go")
        return (digits, ("enter", "Go"), *super().keys)

    def compose(self) -> ComposeResult:
        """The groups of the way in use, then the other ways."""
        with Container(id="page", classes="tall"):
            yield Static(Content.styled("Where to?", "bold $accent"), id="heading")
            yield Rows(marks=self.marks, id="targets")
            goes = "A number marks, Enter goes there." if self._has_two_digits() else "A digit goes there; so does Enter."
            foot = f"\n{goes} The other ways are at the end.\nEvery answer stays. esc goes back."
            yield Static(Content.styled(foot, "$muted"), id="foot")

    def on_mount(self) -> None:
        """Mark where one is."""
        rows: list[Row] = []
        here = group_of(self.decision, self.decision.at)
        for number, (group, mark) in enumerate(zip(groups(self.decision), progress(self.decision), strict=True), 1):
            target = entry(self.decision, group)
            said = "you are here" if group is here else ""
            rows.append(self._row(number, group, mark, said) if target else self._closed_row(number, group))
            self.targets.append(target)
        rows += [Row("", rests=False), Row("The other ways, with the same answers", style="heading", rests=False)]
        self.targets += [None, None]
        for way, title in OFFERED.items():
            if way is not self.decision.way:
                rows.append(Row(f"    {title}"))
                self.targets.append(way)
        places = [place for place, target in enumerate(self.targets) if isinstance(target, str) and target in here.ids]
        list_ = self.query_one(Rows)
        list_.fill(tuple(rows), places[0] if places else 0)
        list_.focus()

    def _row(self, number: int, group: Group, mark: Mark, said: str) -> Row:
        sign = {Mark.DONE: self.marks.done, Mark.BEGUN: self.marks.begun, Mark.OPEN: self.marks.open}[mark]
        return Row(f"{number:>2} {sign} {group.title}", said)

    def _closed_row(self, number: int, group: Group) -> Row:
        """A group in which nothing applies keeps its number, and says why one cannot go there."""
        is_early = "letter.text" in group.ids and self.decision.balance.outcome is None
        return replace(self._row(number, group, Mark.OPEN, "opens once you have decided" if is_early else "nothing to ask"), style="muted")

    def action_choose(self) -> None:
        """Go to the marked one."""
        target = self.targets[self.query_one(Rows).cursor]
        if target is not None:
            self.dismiss(target)

    def action_jump(self, digit: int) -> None:
        """Go to a group by its number; where there are more than nine, only mark it, since a second digit may follow."""
        most = len(groups(self.decision))
        number = self.number * 10 + digit if self._has_two_digits() else digit
        self.number = number if number <= most else digit
        if not 0 < self.number <= most:
            return
        self.query_one(Rows).cursor = self.number - 1
        if not self._has_two_digits():
            self.action_choose()

    def _has_two_digits(self) -> bool:
        return len(groups(self.decision)) > 9

    def action_close(self) -> None:
        """Stay."""
        self.dismiss(None)


def entry(decision: Decision, group: Group) -> str | None:
    """Return where one enters a group: its first open question, else what it leads to or its first one; None when nothing in it applies."""
    asked = group.asked(decision)
    shown = next((id for id in LED_TO if id in asked), asked[0] if asked else None)
    return next((id for id in asked if is_open(decision, id)), shown)

"""The frame of every screen: two lines above, three below, and between them one thing to do. The footer is always true."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from tightrope.decision.kinds import Way
from tightrope.decision.ways import Mark, group_of, groups, progress
from tightrope.keys import Key, rows, shown, written
from tightrope.tui.bindings import CHANGING, bindings
from tightrope.tui.widgets.bars import Hint, KeyLine, Part, ProgressBar, Rule, TitleBar

if TYPE_CHECKING:
    from tightrope.files.session import Session
    from tightrope.tui.app import TightropeApp

LEAST_WIDTH, LEAST_HEIGHT = 60, 16
"""Columns and lines below which the screen only says that it is too small."""

TOO_SMALL = "This window is too small for Tightrope. Make it larger; everything is kept."

HELP = rows("everywhere")[0]


class Frame(Screen[None]):
    """A screen with the common lines around its body."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")
    fresh = True
    """Whether it is to be filled anew when it is shown: it comes from another place, not from under a page."""
    place = ""
    """Which sort of place it shows; see `TightropeApp.place_of`."""
    scopes: tuple[str, ...] = ()
    """The rows of the keyboard map that hold on this screen, beside those of what has the focus."""

    @property
    def tightrope(self) -> TightropeApp:
        """The app, by its own type."""
        return cast("TightropeApp", self.app)

    @property
    def session(self) -> Session:
        """The decision at hand."""
        return self.tightrope.session

    def compose(self) -> ComposeResult:
        """Put the lines around the body."""
        yield TitleBar(id="title")
        yield ProgressBar(id="progress")
        with Container(id="body"):
            yield from self.compose_body()
        yield Rule(id="rule")
        yield Hint(id="hint")
        yield KeyLine(id="keys")
        yield Static(Content(TOO_SMALL), id="too-small")

    def on_resize(self, event: events.Resize) -> None:
        """Below the least size, one calm sentence covers everything; nothing under it changes."""
        self.set_class(event.size.width < LEAST_WIDTH or event.size.height < LEAST_HEIGHT, "cramped")

    def compose_body(self) -> ComposeResult:
        """Put in what the screen is for."""
        yield from ()

    def on_mount(self) -> None:
        """Use the marks that the terminal can draw."""
        sign = self.tightrope.marks.rule
        self.query_one(Rule).sign = sign
        self.query_one(ProgressBar).rule = sign
        self.watch(self, "focused", self.on_focus_moved, init=False)

    def on_focus_moved(self, focused: Widget | None) -> None:
        """Another widget has the focus: say so below, while the screen shows anything at all."""
        if self.tightrope.shows_here(self):
            self.show_keys()
            self.query_one(Hint).text = self.hint()

    def on_screen_resume(self) -> None:
        """The screen is shown again, unless another one is about to take its place.

        What lay over it for a moment changed nothing of what is typed, so only a screen that comes anew is filled anew.
        """
        if not self.tightrope.shows_here(self):
            return
        if self.fresh:
            self.fresh = False
            self.arrive()
        else:
            self.repaint()

    def on_screen_suspend(self) -> None:
        """Something lies over the screen, or another takes its place: keep what is typed."""
        if self.tightrope.shows_here(self):
            self.flush()
        if self.tightrope.keys_over:
            self.show_keys()
            self.query_one(Hint).text = ""

    def arrive(self) -> None:
        """Show the place where the decision stands now, and focus what is asked."""
        self.repaint()

    def flush(self) -> None:
        """Take what is typed and not yet kept."""

    def repaint(self) -> None:
        """Show the decision as it is now; where one can only look, nothing takes what is typed."""
        for field in self.query("Input, TextArea"):
            field.disabled = self.tightrope.looks_on
        self.show_title()
        self.show_keys()
        self.query_one(Hint).text = self.hint()

    def show_title(self) -> None:
        """Show what this is, how far it is, and whether it is saved."""
        decision = self.session.decision
        title = self.query_one(TitleBar)
        title.left = decision.title()
        title.middle = group_of(decision, decision.at).title
        title.state, title.alarmed = self.tightrope.save_state()
        here = groups(decision).index(group_of(decision, decision.at))
        self.query_one(ProgressBar).parts = tuple(self._mark(mark, index == here) for index, mark in enumerate(progress(decision)))

    def _mark(self, mark: Mark, here: bool) -> Part:
        marks = self.tightrope.marks
        sign = {Mark.DONE: marks.done, Mark.BEGUN: marks.begun, Mark.OPEN: marks.open}[mark]
        return (
            marks.begun if here and mark is Mark.OPEN else sign,
            "bold $accent" if here else "$muted" if mark is Mark.DONE else "$faint",
        )

    def hint(self) -> str:
        """Return one line about what has the focus."""
        return ""

    def hear(self, event: events.Key | events.Paste) -> None:
        """Words that come where they mean nothing go into the field for them, so that nothing typed is lost."""
        if self.typing():
            return
        if isinstance(event, events.Paste) or (event.is_printable and event.key != "space" and event.key not in self.active_bindings):
            self.take_words()

    def take_words(self) -> None:
        """Give the focus to the field that takes words, if there is one."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """T is a letter like any other where there is nothing to take over."""
        return action != "take_over" or self.tightrope.is_held

    def typing(self) -> bool:
        """Whether letters are typed rather than pressed."""
        return isinstance(self.focused, Input | TextArea)

    def key_rows(self) -> tuple[Key, ...]:
        """Return the rows that hold now, those of what has the focus first."""
        return rows(*getattr(self.focused, "scopes", ()), *self.scopes)

    def show_keys(self) -> None:
        """Name the keys that work now, with help last; while something lies over the screen, its keys alone."""
        help_key = "f1" if self.typing() else shown(HELP)
        self.query_one(KeyLine).items = self.tightrope.keys_over or (*self.key_items(), (help_key, HELP.label))

    def key_items(self) -> list[Part]:
        """Return the footer: keys with their labels; letters are left out while one types."""
        found: list[Part] = []
        for key in self.key_rows():
            name = next((name for name in key.keys.split(",") if not self.typing() or len(written(name)) > 1), "")
            if key.label and name and self.does(key):
                found.append((shown(key) if name == key.keys.split(",")[0] else written(name), self.label_of(key)))
        return _with_the_way_on(found)

    def does(self, key: Key) -> bool:
        """Whether a key does something now, to a decision that one may perhaps only look at."""
        return self.means(key) and not (self.tightrope.looks_on and key.action in CHANGING)

    def means(self, key: Key) -> bool:
        """Whether a key does something now."""
        return True

    def label_of(self, key: Key) -> str:
        """Return what the footer calls a key here."""
        return key.label

    def action_help(self) -> None:
        """Say what works here."""
        self.tightrope.show_help(self)

    # -- what all screens of a decision can do -------------------------------------------------------------------------

    def action_steps(self) -> None:
        """Show all steps."""
        from tightrope.tui.screens.steps import Steps

        self.flush()
        self.app.push_screen(Steps(self.session.decision, self.tightrope.marks), self._jump)

    def _jump(self, target: object) -> None:
        self.tightrope.detour = []
        if isinstance(target, Way):
            self.tightrope.take_way(target)
        elif isinstance(target, str):
            self.tightrope.go_to(target)

    def action_home(self) -> None:
        """Put the decision away for now."""
        self.tightrope.go_home()

    def action_save_again(self) -> None:
        """Save what is at hand, even if its file is gone."""
        if self.session.trouble:
            self.session.save(again=True)
        self.tightrope.action_is_saved()
        self.show_title()

    def action_take_over(self) -> None:
        """Take a decision over that another window has open."""
        if self.session.opened:
            self.tightrope.open_decision(self.session.opened.path, taking_over=True)

    def action_leave(self) -> None:
        """Save and quit."""
        self.tightrope.action_leave()

    def action_interrupt(self) -> None:
        """The first ctrl+c says what the second does."""
        self.tightrope.action_interrupt()

    def action_is_saved(self) -> None:
        """Answer that it is saved, and since when."""
        self.tightrope.action_is_saved()

    def action_hide(self) -> None:
        """Hide the screen."""
        self.tightrope.action_hide()

    def action_command_palette(self) -> None:
        """Show every action by name."""
        self.app.action_command_palette()


def _with_the_way_on(items: list[Part]) -> list[Part]:
    """Put how to go on among the first three, and only once: nobody should have to look for it."""
    ways_on = [item for item in items if item[1] == "Continue"]
    if not ways_on:
        return items
    place = min(items.index(ways_on[0]), 2)
    rest = [item for item in items if item[1] != "Continue"]
    return [*rest[:place], ways_on[0], *rest[place:]]

"""Screens over a screen: a page to read, a question with a few answers, the hidden screen."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tightrope.keys import SCOPES, Key, rows, shown, written
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.bars import Part
from tightrope.tui.widgets.fields import LineField
from tightrope.tui.widgets.hanging import Entry, Hanging, entry
from tightrope.tui.widgets.options import Options

if TYPE_CHECKING:
    from tightrope.tui.frame import Frame

PAGES = style_path("screens/pages.tcss")

Returned = TypeVar("Returned")
"""What a screen over a screen gives back."""


class Over(ModalScreen[Returned]):
    """A screen over a screen. It is closed once: a second answer, typed ahead, would close what lies below."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "app.hide", "Hide", show=False)]
    closed = False

    @property
    def keys(self) -> tuple[Part, ...]:
        """The keys that work here, for the footer of the screen below."""
        return (("esc", "Back"),)

    def dismiss(self, result: Returned | None = None) -> AwaitComplete:
        """Close, with what was answered; nothing when that was done already."""
        if self.closed:
            return AwaitComplete()
        self.closed = True
        return super().dismiss(result)


class Page(Over[None]):
    """Something to read; Esc goes back."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,question_mark,f1", "close", "Back"),
        Binding("ctrl+q", "app.leave", "Quit", show=False),
    ]

    def __init__(self, heading: str, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.heading, self.entries = heading, tuple(entries)

    def compose(self) -> ComposeResult:
        """A heading, the text, and how to leave."""
        with Container(id="page"):
            yield Static(Content.styled(self.heading, "bold $accent"), id="heading")
            with VerticalScroll(id="text"):
                yield Hanging(id="content")
            yield Static(Content.styled("esc Back   up, down, page up and page down: read on", "$muted"), id="foot")

    def on_mount(self) -> None:
        """The arrows scroll at once."""
        self.query_one(Hanging).entries = self.entries
        self.query_one("#text").focus()

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)


def text_page(heading: str, lines: Sequence[str]) -> Page:
    """Return a page of plain lines; what does not fit goes on under itself."""
    return Page(heading, [entry(line.lstrip(" "), lead=line[: len(line) - len(line.lstrip(" "))]) for line in lines])


def help_page(screen: Frame) -> Page:
    """Return what works on a screen, the focused place first. A key that a place takes is not told again of what lies around it."""
    entries: list[Entry] = []
    taken: set[str] = set()
    for scope in (*getattr(screen.focused, "scopes", ()), *screen.scopes, "everywhere"):
        here = [key for key in rows(scope) if screen.check_action(key.action, ())]
        found = [(keys, key.help) for key in here if (keys := keys_written(key, taken))]
        taken.update(name for key in here for name in key.keys.split(","))
        if found:
            entries += [*([entry("")] if entries else []), entry(SCOPES[scope], "bold")]
            entries += [entry(help, lead=f"  {keys:<12} ", lead_style="$accent") for keys, help in found]
    entries += [entry(""), *(entry(text) for text in ALWAYS_SO)]
    return Page("What works here", entries)


ALWAYS_SO = (
    "^n is ctrl and n together.",
    "While you type, letters are letters: Tab or Esc leaves the field. Nothing typed is ever lost by leaving.",
    "Tab goes through everything on the screen; : or ctrl+p finds every action by name.",
)


def keys_written(key: Key, taken: AbstractSet[str] = frozenset()) -> str:
    """Return all keys of a row that are not taken: "?, f1"; "" when all are."""
    names = [name for name in key.keys.split(",") if name not in taken]
    first = shown(key)
    return first if names and "-" in first and len(first) > 1 else ", ".join(written(name) for name in names)


FOOT = "A digit chooses, Enter takes the marked one. esc goes back."
FOOT_UNMARKED = "A digit chooses. esc goes back."


class Chooser(Over[int | None]):
    """A question with a few answers; Esc chooses none. Returns the place of the answer, from 0."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Back")]

    def __init__(self, heading: str, text: str, answers: Sequence[str], *, chosen: int | None = None, marked: bool = True) -> None:
        super().__init__()
        self.heading, self.said, self.answers = heading, text, tuple(answers)
        self.marked = marked
        """Whether one is marked from the start; with none, Enter typed ahead answers nothing."""
        self.foot = "esc goes back." if not answers else FOOT if marked else FOOT_UNMARKED
        self.chosen = frozenset() if chosen is None else frozenset({str(chosen + 1)})
        """What holds now, marked from the start."""

    @property
    def keys(self) -> tuple[Part, ...]:
        """A digit for each answer, Enter where one is marked."""
        digits = f"1-{len(self.answers)}" if len(self.answers) > 1 else "1"
        choose = ((digits, "Choose"), *([("enter", "Take")] if self.marked else [])) if self.answers else ()
        return (*choose, *super().keys)

    def compose(self) -> ComposeResult:
        """The question and its answers."""
        with Container(id="page", classes="small"):
            yield Static(Content.styled(self.heading, "bold $accent"), id="heading")
            if self.said:
                yield Static(Content(self.said + "\n"), id="said")
            yield Options(id="answers")
            yield Static(Content.styled("\n" + self.foot, "$muted"), id="foot")

    def on_mount(self) -> None:
        """The digits work at once."""
        options = self.query_one(Options)
        options.marks = self.app.marks  # type: ignore[attr-defined]
        options.show(tuple((str(number), answer) for number, answer in enumerate(self.answers, 1)), self.chosen, marked=self.marked)
        options.focus()

    def on_options_chosen(self, message: Options.Chosen) -> None:
        """An answer was chosen."""
        message.stop()
        if message.keys:
            self.dismiss(int(next(iter(message.keys))) - 1)

    def action_close(self) -> None:
        """Choose nothing."""
        self.dismiss(None)


class Asker(Over[str | None]):
    """A question that a line of text answers; Esc answers nothing."""

    CSS_PATH = PAGES
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Back")]

    def __init__(self, heading: str, text: str, value: str = "") -> None:
        super().__init__()
        self.heading, self.said, self.value = heading, text, value

    @property
    def keys(self) -> tuple[Part, ...]:
        """Enter takes what is typed."""
        return (("enter", "Take"), *super().keys)

    def compose(self) -> ComposeResult:
        """The question and a field."""
        with Container(id="page", classes="small"):
            yield Static(Content.styled(self.heading, "bold $accent"), id="heading")
            yield Static(Content(self.said + "\n"), id="said")
            yield LineField(id="answer")
            yield Static(Content.styled("\nEnter takes it. esc goes back.", "$muted"), id="foot")

    def on_mount(self) -> None:
        """Typing works at once."""
        field = self.query_one(LineField)
        field.show(self.value)
        field.focus()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """It was answered."""
        message.stop()
        self.dismiss(message.value)

    def action_close(self) -> None:
        """Answer nothing."""
        self.dismiss(None)


class Hidden(Over[None]):
    """An empty screen; any key brings everything back."""

    CSS_PATH = PAGES

    def compose(self) -> ComposeResult:
        """Show a prompt like any other."""
        yield Static(Content("$ "), id="nothing")

    def on_key(self, event: events.Key) -> None:
        """Any key returns, and does nothing else."""
        event.stop()
        event.prevent_default()
        self.dismiss(None)

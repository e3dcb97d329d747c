"""Home: all decisions, the most urgent first, what needs a look, and the last lesson."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from tightrope.decision.deadlines import in_words
from tightrope.decision.kinds import Outcome, Stage
from tightrope.decision.ways import OFFERED
from tightrope.errors import FileError, TightropeError
from tightrope.files import naming
from tightrope.files.listing import Header, by_urgency, told_apart
from tightrope.files.trash import Trashed
from tightrope.keys import Key
from tightrope.text import one_line
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.widgets.bars import Hint, ProgressBar, TitleBar
from tightrope.tui.widgets.fields import LineField
from tightrope.tui.widgets.rows import Row, Rows

WELCOME = (
    "You hold a job offer, or were called back, and you are not glad about it.",
    (
        "Tightrope walks you through it: what the gut says, what speaks for and against, the money, your direction, "
        "the people you trust. It shows which way that leans and what would turn it, and drafts the letter. You decide."
    ),
    "Everything is saved as you type, on this machine alone, readable by you alone, in",
)

STEP_TITLES = {
    "offer": "the offer",
    "gut": "gut check",
    "lines": "for and against",
    "money": "money",
    "direction": "direction",
    "people": "people you trust",
    "balance": "the balance",
    "letter": "the letter",
    "after": "afterwards",
}
"""The titles of the steps in a running line."""

NOTHING_FOUND = "Nothing matches: no title has these words. esc shows all."


class HomeScreen(Frame):
    """All decisions."""

    place = "home"
    BINDINGS: ClassVar[list[BindingType]] = bindings("home")
    scopes = ("home",)

    def __init__(self) -> None:
        super().__init__()
        self.headers: list[Header | None] = []
        """What each line of the list stands for; None for headings."""
        self.deleted: list[Trashed] = []
        self.lesson = ""

    def compose_body(self) -> ComposeResult:
        """The welcome, or the list."""
        with Vertical(id="welcome"):
            yield Static(id="walker", markup=False)
            yield Static(id="welcome-text", markup=False)
        yield LineField(id="filter")
        yield Rows(marks=self.tightrope.marks, id="decisions")

    def arrive(self) -> None:
        """Read the folder and show what is there, the mark on the decision that was left just now."""
        left, self.tightrope.left = self.tightrope.left, ""
        self.refill(left)
        kept = self.query_one("#filter", LineField)
        kept.display = bool(self.headers and kept.value.strip())
        self.set_focus(self.query_one(Rows) if self.headers else None)
        self.repaint()

    def refill(self, on: str = "") -> None:
        """Show what the folder holds now; the mark goes to the decision with the ID `on`, or stays on the one it is on."""
        before = self.marked()
        try:
            found, older = self._found()
        except FileError as error:
            self.tightrope.tell(str(error), alarm=True)
            found, older = (), 0
        self.lesson = next((header.lesson for header in found if header.lesson), "")
        matching = self._matching(told_apart(found, self.tightrope.now().astimezone()))
        rows = self._rows(matching) if matching else [(None, Row(NOTHING_FOUND, style="muted", rests=False))] * bool(found)
        rows += [(None, Row("", rests=False)), (None, Row(f"{older} older ones: / finds them", style="muted", rests=False))] * bool(older)
        self.headers = [header for header, _ in rows]
        rows_widget = self.query_one(Rows)
        ids = [header.id if header else "" for header in self.headers]
        wanted = next((id for id in (on, before.id if before else "") if id and id in ids), None)
        rows_widget.fill(tuple(row for _, row in rows), ids.index(wanted) if wanted else None)
        rows_widget.display = bool(found)
        self._welcome(shown=not found)

    def _found(self) -> tuple[tuple[Header, ...], int]:
        """Return the decisions to show, and how many older ones are left out; words of a title are looked for in all. Raises: FileError."""
        store = self.tightrope.store
        if self.query_one("#filter", LineField).value.strip():
            return store.list_headers(None), 0
        found = store.list_headers()
        return found, len(store.listing()) - len(found)

    def _matching(self, headers: list[Header]) -> list[Header]:
        words = self.query_one("#filter", LineField).value.casefold().split()
        return [header for header in headers if all(word in header.title.casefold() for word in words)]

    def _rows(self, headers: list[Header]) -> list[tuple[Header | None, Row]]:
        fine = [header for header in headers if not header.problem]
        open_ones = by_urgency(header for header in fine if header.status not in ("decided", "closed"))
        rows = self._section("Open", "answer by", open_ones, self._open_row)
        rows += self._section("Decided", "", [header for header in fine if header.status in ("decided", "closed")], self._decided_row)
        rows += self._section("Needs a look", "", [header for header in headers if header.problem], _odd_row)
        if self.lesson:
            rows += [(None, Row("", rests=False)), (None, Row("Your last lesson", style="heading", rests=False))]
            lines = textwrap.wrap(self.lesson, max(20, self.size.width - 14))
            rows += [(None, Row(f"  {line}", style="muted", rests=False)) for line in lines]
        return rows

    def _section(self, title: str, right: str, headers: list[Header], draw: Callable[[Header], Row]) -> list[tuple[Header | None, Row]]:
        if not headers:
            return []
        blank: list[tuple[Header | None, Row]] = [(None, Row("", rests=False))]
        heading: tuple[Header | None, Row] = (None, Row(title, right, "heading", rests=False))
        return [*blank, heading, *blank, *((header, draw(header)) for header in headers)]

    def _open_row(self, header: Header) -> Row:
        marks = self.tightrope.marks
        signs = header.progress.translate({ord("#"): marks.done, ord("o"): marks.begun, ord("-"): marks.open})
        by = in_words(header.answer_by, self.tightrope.now().astimezone()) if header.answer_by else "-"
        where = STEP_TITLES.get(header.step.partition(".")[0], "")
        if header.ask_again and header.ask_again <= self.tightrope.today():
            where = "reminder: due now"
        return Row(header.title, f"{where:<17} {signs:<17} {by:>18}" if self.size.width >= 96 else f"{where}  {by:>14}")

    def _decided_row(self, header: Header) -> Row:
        day = header.updated.astimezone().date() if header.updated else None
        when = in_words(day, self.tightrope.now().astimezone()).removeprefix("since ") if day else ""
        if header.look_back and header.look_back <= self.tightrope.today():
            return Row(header.title, "look back: due now")
        return Row(header.title, f"{outcome_words(header)}, {when}", "muted")

    def _welcome(self, *, shown: bool) -> None:
        self.query_one("#welcome").display = shown
        if not shown:
            return
        marks = self.tightrope.marks
        width = max(20, min(76, self.size.width - 8))
        rope = f"{marks.left}{marks.rope * (width // 3)}{marks.done}{marks.rope * (width - 3 - width // 3)}{marks.right}"
        self.query_one("#walker", Static).update(f"{rope}\nturn it down{'take it':>{width - 12}}")
        folder = self.tightrope.store.folder.home
        keys = "n starts a decision.\ne shows a finished example, which is not saved."
        self.query_one("#welcome-text", Static).update("\n\n".join((*WELCOME[:2], f"{WELCOME[2]}\n{folder}", keys)))

    def repaint(self) -> None:
        """Say what this is."""
        title = self.query_one(TitleBar)
        title.left, title.middle, title.state, title.alarmed = "Tightrope", "", "", False
        self.query_one(ProgressBar).parts = ()
        self.show_keys()
        self.query_one(Hint).text = self.hint()

    def hint(self) -> str:
        """Say what comes next in the marked decision."""
        if self.focused and self.focused.id == "filter":
            return "Type words of a title. Enter keeps the list, esc shows all."
        header = self.marked()
        if header is None:
            return "" if self.headers else "Nothing here yet."
        if header.problem:
            return one_line(header.problem, 400)
        from tightrope.decision.steps import QUESTIONS

        if header.step == "letter.text":
            return "Enter opens its letter."
        asked = QUESTIONS.get(header.step)
        stage = next((stage for stage in Stage if stage.value == header.stage), None)
        return f"Next: {asked.question.asks(stage=stage)}" if asked else ""

    def marked(self) -> Header | None:
        """Return the decision under the mark."""
        rows = self.query_one(Rows)
        return self.headers[rows.cursor] if rows.cursor < len(self.headers) else None

    def means(self, key: Key) -> bool:
        """Without decisions there is nothing to go on with; with some the example is in the palette."""
        return key.id in ("new", "example", "quit") if not self.headers else key.id != "example"

    @on(Rows.Moved)
    def _moved(self) -> None:
        self.query_one(Hint).text = self.hint()

    def on_resize(self, event: events.Resize) -> None:
        """The columns depend on the width."""
        if self.is_current and self.tightrope.opened is None:
            self.refill()

    # -- what can be done ----------------------------------------------------------------------------------------------

    def action_open(self) -> None:
        """Go on with the marked decision."""
        header = self.marked()
        if header is None:
            return
        if header.problem and "newer Tightrope" not in header.problem:
            from tightrope.tui.trouble import ask_about_file

            ask_about_file(self.tightrope, header.path, header.problem)
            return
        self.tightrope.open_decision(header.path)

    def action_new(self) -> None:
        """Ask which way, then start."""
        from tightrope.tui.screens.pages import Chooser

        lesson = f"Your last lesson: {self.lesson}\n" if self.lesson else ""
        text = f"{lesson}You can switch at any time; no answer is lost or asked twice."
        self.app.push_screen(Chooser("Which way through?", text, tuple(OFFERED.values())), self._begin)

    def _begin(self, answer: int | None) -> None:
        if answer is not None:
            self.tightrope.begin(tuple(OFFERED)[answer])

    def action_example(self) -> None:
        """Open a finished decision that is not saved."""
        from tightrope.decision.example import decided_example

        self.tightrope.open_example(decided_example(self.tightrope.now(), self.tightrope.today()))
        self.tightrope.tell("An example, saved nowhere: press what you like. ctrl+r leaves it.")

    def action_delete(self) -> None:
        """Put the marked decision into the trash; nothing is asked, and u brings it back."""
        header = self.marked()
        if header is None or header.problem:
            return
        try:
            self.deleted.append(self.tightrope.store.delete(header.path))
        except TightropeError as error:
            self.tightrope.tell(str(error), alarm=True)
            return
        self.tightrope.tell(f"Deleted “{one_line(header.title, 40)}”. u brings it back.")
        self.arrive()

    def action_undelete(self) -> None:
        """Bring back what was deleted last."""
        if not self.deleted:
            self.tightrope.tell(
                "Nothing was deleted in this sitting. What was deleted before lies in the trash folder: tightrope import takes it in."
            )
            return
        try:
            path = self.tightrope.store.undo_delete(self.deleted.pop())
        except TightropeError as error:
            self.tightrope.tell(str(error), alarm=True)
        else:
            self.tightrope.left = naming.id_in(path.name) or ""
            self.tightrope.tell("It is back.")
        self.arrive()

    def action_filter(self) -> None:
        """Show only titles with these words."""
        field = self.query_one("#filter", LineField)
        field.display = True
        field.show("", "words of a title")
        field.focus()

    @on(Input.Changed, "#filter")
    def _filtered(self) -> None:
        self.refill()

    @on(Input.Submitted, "#filter")
    def _filter_kept(self, message: Input.Submitted) -> None:
        message.stop()
        self.query_one(Rows).focus()

    def key_escape(self) -> None:
        """Show all again."""
        field = self.query_one("#filter", LineField)
        field.show("")
        self.arrive()

    def action_leave(self) -> None:
        """Leave Tightrope."""
        self.tightrope.action_leave()


def outcome_words(header: Header) -> str:
    """Return what was decided, in words for its stage; as done only once it is folded, since nobody may have been told before."""
    if header.outcome == Outcome.NO.value:
        will, did = {
            Stage.SECOND.value: ("withdraw", "withdrawn"),
            Stage.SAID_YES.value: ("take the yes back", "yes taken back"),
        }.get(header.stage, ("turn it down", "turned down"))
    elif header.outcome == Outcome.YES.value:
        will, did = ("keep the yes", "yes kept") if header.stage == Stage.SAID_YES.value else ("take it", "taken")
    else:
        return "decided"
    return did if header.status == "closed" else will


def _odd_row(header: Header) -> Row:
    return Row(f"! {header.title}", one_line(header.problem or "", 60), "warning")

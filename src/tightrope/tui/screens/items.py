"""Lists: what speaks for and against, whom to thank, must-haves, advisers, tasks. Adding is typing and Enter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widgets import Input, Static

from tightrope.decision.question import Items
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.ways import count_in_group, group_of
from tightrope.errors import AnswerError
from tightrope.keys import Key
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.items.kinds import ItemKind, kind_of
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.bars import Hint, Part
from tightrope.tui.widgets.captions import Caption
from tightrope.tui.widgets.fields import LineField
from tightrope.tui.widgets.item_list import ItemList

SAVE_AFTER = 0.4
"""Seconds of quiet before typed text is written."""

PASTED_AT_ONCE = 50
"""How many lines one paste adds. Our choice."""


class ItemsScreen(Frame):
    """One list at a time; for and against stand side by side."""

    place = "items"
    CSS_PATH = style_path("screens/items.tcss")
    BINDINGS: ClassVar[list[BindingType]] = bindings("question")
    scopes = ("question",)

    def __init__(self) -> None:
        super().__init__()
        self.id_here = ""
        self.editing: tuple[int, str] | None = None
        """Which item's which field the line below is changing; None: it adds."""
        self.draft: int | None = None
        """The item that is being typed; it is in the list already."""
        self.quiet: Timer | None = None
        self.last_list = 0
        self.list_here = ("", "")
        """Which decision's which list was shown last."""

    def compose_body(self) -> ComposeResult:
        """Two lists, of which most questions use one, and a line to add."""
        marks = self.tightrope.marks
        yield Caption(id="caption")
        yield Static(id="prompt", markup=False)
        with Horizontal(id="lists"):
            yield ItemList(marks=marks, id="first")
            yield ItemList(marks=marks, id="second")
        yield Static(id="add-prompt", markup=False)
        yield LineField(id="add", takes_lines=True)
        yield Static(id="below", markup=False)

    # -- showing -------------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> ItemKind:
        """What is special about this list."""
        return kind_of(self.id_here)

    @property
    def items(self) -> tuple[Any, ...]:
        """The list as the decision has it."""
        found: tuple[Any, ...] = self.session.decision.value(self.id_here)
        return found

    @property
    def lists(self) -> tuple[ItemList, ...]:
        """The lists that are shown."""
        return tuple(self.query(ItemList))[: len(self.kind.columns(self.session.decision))]

    @property
    def here(self) -> ItemList:
        """The list that keys act on."""
        lists = self.lists
        return lists[min(self.last_list, len(lists) - 1)]

    def arrive(self) -> None:
        """Show the list where the decision stands."""
        if self.tightrope.opened is None:
            return
        decision = self.session.decision
        if self.list_here != (decision.id, decision.at):
            self._begin_at_the_top()
        self.list_here = (decision.id, decision.at)
        self.id_here, self.editing, self.draft = decision.at, None, None
        number, of = count_in_group(decision)
        caption = self.query_one(Caption)
        caption.left, caption.right = group_of(decision, decision.at).title, f"question {number} of {of}"
        question = QUESTIONS[self.id_here].question
        self.query_one("#prompt", Static).update(question.asks(second=decision.second()))
        for place, list_ in enumerate(self.query(ItemList)):
            list_.display = place < len(self.kind.columns(decision))
            list_.take_kind(self.kind)
        self.query_one("#add", LineField).show("")
        self.repaint()
        self._focus_first()

    def _begin_at_the_top(self) -> None:
        """Another list: forget where the mark was."""
        self.last_list = 0
        for list_ in self.query(ItemList):
            list_.shown, list_.cursor = (), 0

    def _focus_first(self) -> None:
        if self.kind.adds and not any(list_.shown for list_ in self.lists):
            self.query_one("#add").focus()
        else:
            self.here.focus()

    def repaint(self) -> None:
        """Show the items as they are now."""
        decision = self.session.decision
        columns = self.kind.columns(decision)
        for list_, column in zip(self.lists, columns, strict=False):
            shown = tuple(item for item in self.items if self.kind.in_column(item, column))
            list_.show(self.kind.heading(column, decision), shown, [self.kind.row(item, decision, self.tightrope.marks) for item in shown])
        self._show_add()
        below = self.kind.below(decision, self.id_here)
        self.query_one("#below", Static).update("\n".join(below))
        super().repaint()

    def _show_add(self) -> None:
        prompt, field = self.query_one("#add-prompt", Static), self.query_one("#add", LineField)
        field.display = prompt.display = self.kind.adds or self.editing is not None
        question = QUESTIONS[self.id_here].question
        adds = self.kind.adds_in(self.here_column(), self.session.decision) or (question.adds if isinstance(question, Items) else "")
        prompt.update(self.kind.edit_prompt(self.editing[1]) if self.editing else adds)
        field.placeholder = "" if self.editing else self.kind.hint

    def here_column(self) -> Any:
        """Return which column keys act on."""
        columns = self.kind.columns(self.session.decision)
        return columns[min(self.last_list, len(columns) - 1)]

    def hint(self) -> str:
        """Say what the marked item is, in full."""
        if self.session.readonly:
            return f"{self.session.readonly} T takes it over."
        if self.session.trouble:
            return str(self.session.trouble)
        if self.typing():
            return "Enter or esc keeps it." if self.editing else self.kind.typing_hint
        item = self.here.marked()
        return self.kind.told(item, self.session.decision) if item is not None else self.kind.empty_hint

    def means(self, key: Key) -> bool:
        """Leave out what this list does not do, and what needs an item when there is none."""
        if key.scope != "question" and key.id not in ("add",) and not self.items:
            return False
        return key.id != "add" or self.kind.adds

    def key_items(self) -> list[Part]:
        """Enter is what adds, and what keeps an edit."""
        adds = [("enter", "Keep" if self.editing else "Add")] if self.typing() else []
        return [*adds, *super().key_items()]

    @on(ItemList.Moved)
    def _moved(self) -> None:
        self.query_one(Hint).text = self.hint()

    def on_focus_moved(self, focused: Any) -> None:
        """Remember which list keys act on."""
        if isinstance(focused, ItemList):
            self.last_list = self.lists.index(focused) if focused in self.lists else 0
            if self.editing is None:
                self._show_add()
        super().on_focus_moved(focused)

    # -- adding and editing: what is typed is in the decision after a moment of quiet, before Enter ---------------------

    @on(Input.Changed, "#add")
    def _typed(self) -> None:
        if self.quiet:
            self.quiet.stop()
        self.quiet = self.set_timer(SAVE_AFTER, self.flush)

    @on(Input.Submitted, "#add")
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        was_editing = self.editing is not None
        if not was_editing and self.draft is None and not message.value.strip():
            self.action_go_on()
            return
        if self._keep_typed(say=True):
            self._clear_line()
            if was_editing:
                self.here.focus()

    @on(LineField.Pasted)
    def _pasted(self, message: LineField.Pasted) -> None:
        typed = self.query_one("#add", LineField).value
        lines = (typed + message.lines[0], *message.lines[1:])
        if len(lines) > PASTED_AT_ONCE:
            self.tightrope.tell(f"Added the first {PASTED_AT_ONCE} lines; {len(lines) - PASTED_AT_ONCE} were left out.", alarm=True)
        self._forget_draft()
        self._add(lines[:PASTED_AT_ONCE])
        self._clear_line()

    def _forget_draft(self) -> None:
        if self.draft is not None:
            self._keep(tuple(item for item in self.items if item.id != self.draft))
            self.draft = None

    def _add(self, texts: tuple[str, ...]) -> bool:
        question = QUESTIONS[self.id_here].question
        room = (question.most if isinstance(question, Items) else 0) - len(self.items)
        if len(texts) > room:
            self.tightrope.tell(
                f"There is room for {question.most} here." if isinstance(question, Items) else "There is no room.", alarm=True
            )
        items = self.items
        for text in texts[: max(0, room)]:
            items = (*items, self.kind.made(_next_id(items), text, self.here_column(), self.session.decision))
        if items is not self.items:
            self._keep(items, mark=items[-1].id)
        return len(texts) <= room

    def flush(self) -> None:
        """Keep what stands in the line below: an edit as it is, an addition as one more."""
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        if self.id_here and self.tightrope.opened is not None and self.session.decision.at == self.id_here:
            self._keep_typed(say=False)

    def _keep_typed(self, *, say: bool) -> bool:
        """Put what is typed into the decision; return whether it fits."""
        text = self.query_one("#add", LineField).value
        if self.editing:
            return self._edited(text, say=say)
        if self.draft is not None:
            return self._redraft(text)
        if text.strip() and self._add((text,)):
            self.draft = self.items[-1].id
        return self.draft is not None or not text.strip()

    def _redraft(self, text: str) -> bool:
        """Type on at the item that was begun; with everything erased it is gone again."""
        if not text.strip():
            self._forget_draft()
            return True
        drawn = self.kind.made(self.draft or 0, text, self.here_column(), self.session.decision)
        self._keep(tuple(drawn if item.id == self.draft else item for item in self.items))
        return True

    def _edited(self, text: str, *, say: bool) -> bool:
        assert self.editing
        id, name = self.editing
        try:
            change = self.kind.edited(name, text, self.tightrope.today())
        except AnswerError as error:
            if say:
                self.tightrope.tell(str(error), alarm=True)
            return False
        if change is not None:
            self._keep(tuple(replace(item, **change) if item.id == id else item for item in self.items))
        return True

    def _clear_line(self) -> None:
        """Begin the next one."""
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        self.editing = self.draft = None
        self.query_one("#add", LineField).show("")
        self._show_add()
        self.query_one(Hint).text = self.hint()

    def _keep(self, items: tuple[Any, ...], mark: int | None = None) -> None:
        self.tightrope.answer(self.id_here, items)
        self.repaint()
        if mark is not None:
            for list_ in self.lists:
                list_.mark(mark)
        self.query_one(Hint).text = self.hint()

    # -- what the lists ask for ----------------------------------------------------------------------------------------

    @on(ItemList.Wanted)
    def _wanted(self, message: ItemList.Wanted) -> None:
        item, what = message.item, message.what
        if what == "add":
            if self.kind.adds:
                self.query_one("#add").focus()
        elif what in ("undo", "redo"):
            self._step_through_history(undo=what == "undo")
        elif what in ("side_left", "side_right"):
            self._to_side(0 if what == "side_left" else 1)
        elif item is not None:
            self._act(item, what, message.digit)

    def _act(self, item: Any, what: str, digit: str) -> None:
        if what == "delete":
            self._keep(tuple(other for other in self.items if other.id != item.id))
            self.tightrope.tell("Deleted. u brings it back.")
        elif what in ("move_up", "move_down"):
            self._keep(_moved(self.items, self.here.shown, item, -1 if what == "move_up" else 1), mark=item.id)
        elif what in ("edit", "second_text"):
            self._edit(item, self.kind.text_fields[0] if what == "edit" else self.kind.text_fields[1])
        elif what == "slip":
            self._copy_slip()
        else:
            change = self.kind.change(item, what, digit)
            if change:
                self._keep(tuple(replace(item, **change) if other.id == item.id else other for other in self.items), mark=item.id)

    def _edit(self, item: Any, name: str) -> None:
        self._clear_line()
        self.editing = (item.id, name)
        field = self.query_one("#add", LineField)
        value = getattr(item, name)
        field.show(str(value) if value is not None else "")
        self._show_add()
        field.focus()

    def _copy_slip(self) -> None:
        from tightrope.decision.balance import slip_for

        text = slip_for(self.session.decision)
        self.app.copy_to_clipboard(text)
        self.tightrope.tell("The slip was sent to the clipboard. It does not say what you lean to.")

    def _to_side(self, index: int) -> None:
        if index < len(self.lists):
            self.lists[index].focus()

    def _step_through_history(self, *, undo: bool) -> None:
        self.tightrope.step_through_history(undo=undo)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._step_through_history(undo=True)

    def action_redo(self) -> None:
        """Make it again."""
        self._step_through_history(undo=False)

    def action_go_on(self) -> None:
        """Keep what is typed and go on."""
        self.flush()
        self._clear_line()
        self.tightrope.go_on()

    def action_back(self) -> None:
        """Leave the line, keeping what it says; then go back a question."""
        self.flush()
        if self.editing or (self.typing() and self.items):
            self._clear_line()
            self.here.focus()
        else:
            self.tightrope.go_back()


def _next_id(items: tuple[Any, ...]) -> int:
    return max((item.id or 0 for item in items), default=0) + 1


def _moved(items: tuple[Any, ...], column: tuple[Any, ...], item: Any, by: int) -> tuple[Any, ...]:
    """Return the items with one moved past its neighbour in its column."""
    ids = [other.id for other in column]
    if item.id not in ids:
        return items
    place = ids.index(item.id) + by
    if not 0 <= place < len(ids):
        return items
    other = column[place]
    swap = {item.id: other, other.id: item}
    return tuple(swap.get(each.id, each) for each in items)

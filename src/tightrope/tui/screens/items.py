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

from tightrope.decision.question import Choice, Items, questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.ways import group_of, place_in_words
from tightrope.errors import AnswerError
from tightrope.keys import Key
from tightrope.text import one_line
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

TO_MAKE_ROOM = "d deletes the marked one, to make room."

FULL = "It is full. With nothing typed, Enter goes on; esc, then d, makes room."

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
        self.editing: tuple[Any, str] | None = None
        """Which item, as it was before, and which of its fields the line below is changing; None: it adds."""
        self.draft: int | None = None
        """The item that is being typed; it is in the list already."""
        self.left_over: dict[tuple[str, str], str] = {}
        """What was typed into a full list, by decision and question: it is there when one comes back."""
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
    def question(self) -> Items:
        """What is asked here."""
        question = QUESTIONS[self.id_here].question
        assert isinstance(question, Items)
        return question

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
        caption = self.query_one(Caption)
        caption.left, caption.right = group_of(decision, decision.at).title, place_in_words(decision)
        self.query_one("#prompt", Static).update(self.question.asks(stage=decision.stage()))
        for place, list_ in enumerate(self.query(ItemList)):
            list_.display = place < len(self.kind.columns(decision))
            list_.take_kind(self.kind)
        self.query_one("#add", LineField).show(self.left_over.get(self.list_here, ""))
        self.repaint()
        self._focus_first()

    def _begin_at_the_top(self) -> None:
        """Another list: forget where the mark was."""
        self.last_list = 0
        for list_ in self.query(ItemList):
            list_.shown, list_.cursor = (), 0

    @property
    def is_full(self) -> bool:
        """Whether no more can be added; what is being typed counts already."""
        return len(self.items) >= self.question.most

    @property
    def has_no_room(self) -> bool:
        """Whether what is typed into the line below cannot be kept."""
        return self.kind.adds and self.is_full and self.draft is None and self.editing is None

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
            list_.show(self._heading(column), shown, [self.kind.row(item, decision, self.tightrope.marks) for item in shown])
        self._show_add()
        why = self.question.why
        below = self.kind.below(decision, self.id_here) or ((f"Why we ask: {why}",) if why else ())
        self.query_one("#below", Static).update("\n".join(below))
        super().repaint()

    def _show_add(self) -> None:
        """Show the line below: what it adds, or changes. A full list has none; one that is typed in never goes away."""
        prompt, field = self.query_one("#add-prompt", Static), self.query_one("#add", LineField)
        adds = self.kind.adds and (self.focused is field or bool(field.value) or not self.is_full)
        field.display = adds or self.editing is not None
        prompt.display = field.display or self.kind.adds
        prompt.update(self._add_prompt())
        self.set_class(self.kind.sided and not self.editing and adds, "sided")
        example = f"e.g. {self.question.hint}" if self.question.hint else ""
        field.placeholder = "" if self.editing or self.has_no_room else self.kind.hint or example

    def _add_prompt(self) -> str:
        if self.editing:
            return self.kind.edit_prompt(self.editing[1])
        if self.has_no_room:
            return self._room if self.typing() else f"{self._room} {TO_MAKE_ROOM}"
        column = self.kind.column_of(self.query_one("#add", LineField).value, self.here_column())
        return self.kind.adds_in(column, self.session.decision) or self.question.adds

    @property
    def _room(self) -> str:
        return f"There is room for {self.question.most} here."

    def _heading(self, column: Any) -> str:
        """Return what stands above a column; the side that the next line goes to is marked."""
        heading = self.kind.heading(column, self.session.decision)
        if not self.kind.sided or self.editing or self.has_no_room:
            return heading
        typed = self.query_one("#add", LineField).value
        here = column is self.kind.column_of(typed, self.here_column())
        return f"{heading} {self.tightrope.marks.left} next line" if here else heading

    def _show_side(self) -> None:
        """Show where the next line goes, above and below."""
        for list_, column in zip(self.lists, self.kind.columns(self.session.decision), strict=False):
            list_.head(self._heading(column))
        self._show_add()

    def here_column(self) -> Any:
        """Return which column keys act on."""
        columns = self.kind.columns(self.session.decision)
        return columns[min(self.last_list, len(columns) - 1)]

    def hint(self) -> str:
        """Say what the marked item is, in full."""
        if self.session.readonly:
            return self.tightrope.why_readonly()
        if self.session.trouble:
            return str(self.session.trouble)
        if self.typing():
            return "Enter or esc keeps it." if self.editing else FULL if self.has_no_room else self.kind.typing_hint
        item = self.here.marked()
        if item is None:
            return self.kind.empty_hint
        return self.kind.asks(item, self.session.decision) if self.kind.is_open(item) else self.kind.told(item, self.session.decision)

    def show_hint(self) -> None:
        """Show the hint; a question that waits for a key stands out, and so does that there is no room for what is typed."""
        hint, item = self.query_one(Hint), self.here.marked()
        hint.text = self.hint()
        hint.loud = hint.text == FULL if self.typing() else item is not None and self.kind.is_open(item)

    @property
    def leaves_the_line(self) -> bool:
        """Whether the way back is first from the line below to the list."""
        return self.editing is not None or (self.typing() and bool(self.items))

    def take_words(self) -> None:
        """Words that are typed on the list are one more, where there is room."""
        if isinstance(self.focused, ItemList) and self.kind.adds and not self.tightrope.looks_on:
            if self.has_no_room:
                self.tightrope.tell(f"{self._room} {TO_MAKE_ROOM}")
            else:
                self.set_focus(self.query_one("#add"))

    def label_of(self, key: Key) -> str:
        """Where there is a list to go back to, the way back is out of the line first."""
        return "To the list" if key.id == "back" and self.leaves_the_line else super().label_of(key)

    def means(self, key: Key) -> bool:
        """Leave out what this list does not do, and what needs an item when there is none."""
        if key.scope != "question" and key.id not in ("add",) and not self.items:
            return False
        return key.id != "add" or (self.kind.adds and not self.is_full)

    def key_items(self) -> list[Part]:
        """Enter is what adds, what keeps an edit, and what goes on where there is no room."""
        items = super().key_items()
        if not self.typing():
            return items
        if self.has_no_room:
            return [("enter" if label == "Continue" else key, label) for key, label in items]
        return [("enter", "Keep" if self.editing else "Add"), *items]

    @on(ItemList.Moved)
    def _moved(self) -> None:
        self.show_hint()

    def on_focus_moved(self, focused: Any) -> None:
        """Remember which list keys act on."""
        if isinstance(focused, ItemList):
            self.last_list = self.lists.index(focused) if focused in self.lists else 0
        if self.id_here and self.tightrope.shows_here(self):
            self._show_side()
        super().on_focus_moved(focused)
        if self.id_here and self.tightrope.shows_here(self):
            self.show_hint()

    # -- adding and editing: what is typed is in the decision after a moment of quiet, before Enter ---------------------

    @on(Input.Changed, "#add")
    def _typed(self) -> None:
        if self.kind.sided:
            self._show_side()
        if self.quiet:
            self.quiet.stop()
        self.quiet = self.set_timer(SAVE_AFTER, self.flush)

    @on(Input.Submitted, "#add")
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        was_editing = self.editing is not None
        if not was_editing and self.draft is None and not message.value.strip():
            self._go_on_or_ask()
            return
        if self._keep_typed(say=True):
            self._clear_line()
            if was_editing:
                self.here.focus()

    def _go_on_or_ask(self) -> None:
        """With nothing typed: ask what is still to be answered by a key, else go on."""
        if not self._ask_open():
            self.action_go_on()

    def _ask_open(self) -> bool:
        """Mark the first item that waits for an answer, in the list; return whether there is one."""
        waiting = next((item for item in self.items if self.kind.is_open(item)), None)
        if waiting is not None:
            self.here.focus()
            self.here.mark(waiting.id)
        return waiting is not None

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

    def _add(self, texts: tuple[str, ...]) -> None:
        """Add what there is room for, and name what there is not."""
        room = max(0, self.question.most - len(self.items))
        items = self.items
        for text in texts[:room]:
            items = (*items, self.kind.made(_next_id(items), text, self.here_column(), self.session.decision))
        if items is not self.items:
            self._keep(items, mark=items[-1].id)
        if left := texts[room:]:
            more = f" and {len(left) - 1} more" if len(left) > 1 else ""
            self.tightrope.tell(f"{self._room} Left out: “{one_line(left[0], 40)}”{more}.", alarm=True)

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
        self.left_over.pop(self.list_here, None)
        if not text.strip():
            return True
        if self.has_no_room:
            self.left_over[self.list_here] = text
            if say:
                self.tightrope.tell(f"{self._room} “{one_line(text, 30)}” was not added: erase it, or press esc, then d.", alarm=True)
            return False
        self._add((text,))
        self.draft = self.items[-1].id
        return True

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
        before, name = self.editing
        try:
            change = self.kind.edited(name, text, self.tightrope.today())
        except AnswerError as error:
            if say:
                self.tightrope.tell(str(error), alarm=True)
            return False
        if change is not None:
            self._keep(tuple(replace(before, **change) if item.id == before.id else item for item in self.items))
        self.tightrope.untell()
        return True

    def _clear_line(self) -> None:
        """Begin the next one."""
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        self.editing = self.draft = None
        self.query_one("#add", LineField).show("")
        self._show_side()
        self.show_keys()
        self.show_hint()

    def _keep(self, items: tuple[Any, ...], mark: int | None = None) -> None:
        self.tightrope.answer(self.id_here, items)
        self.repaint()
        if mark is not None:
            for list_ in self.lists:
                list_.mark(mark)
        self.show_hint()

    # -- what the lists ask for ----------------------------------------------------------------------------------------

    @on(ItemList.Wanted)
    def _wanted(self, message: ItemList.Wanted) -> None:
        item, what = message.item, message.what
        if what == "add":
            self.take_words()
        elif what in ("undo", "redo"):
            self._step_through_history(undo=what == "undo")
        elif what in ("side_left", "side_right"):
            self._to_side(0 if what == "side_left" else 1)
        elif item is not None:
            self._act(item, what, message.digit)

    def _act(self, item: Any, what: str, digit: str) -> None:
        if what == "delete":
            self._keep(tuple(other for other in self.items if other.id != item.id))
            self.tightrope.tell(f"Deleted “{one_line(getattr(item, self.kind.text_fields[0]), 40)}”. u brings it back.")
        elif what in ("move_up", "move_down"):
            self._keep(_moved(self.items, self.here.shown, item, -1 if what == "move_up" else 1), mark=item.id)
        elif what in ("edit", "second_text"):
            self._edit(item, self.kind.text_fields[0] if what == "edit" else self.kind.text_fields[1])
        elif what == "slip":
            self._copy_slip()
        elif what in self.kind.choices:
            self._ask_choice(item, *self.kind.choices[what])
        elif change := self.kind.change(item, what, digit):
            self._change(item, change)
            if self.kind.is_open(item) and self.kind.one_key:
                self._ask_open()

    def _change(self, item: Any, change: dict[str, Any]) -> None:
        self._keep(tuple(replace(item, **change) if other.id == item.id else other for other in self.items), mark=item.id)

    def _ask_choice(self, item: Any, name: str, none: str) -> None:
        """Ask one thing of an item; nothing is said of it until it is answered."""
        from tightrope.tui.screens.pages import Chooser

        question: Choice = dict(questions_of(type(item)))[name]  # type: ignore[assignment] # only a choice can be asked so
        values = (*question.of, None)
        now = getattr(item, name)
        chosen = None if now is None else values.index(now)
        chooser = Chooser(
            question.prompt, f"“{one_line(item.text, 200)}”", (*question.of.values(), none), chosen=chosen, marked=now is not None
        )
        self.app.push_screen(chooser, lambda place: None if place is None else self._change(item, {name: values[place]}))

    def _edit(self, item: Any, name: str) -> None:
        self._clear_line()
        self.editing = (item, name)
        field = self.query_one("#add", LineField)
        value = getattr(item, name)
        field.show(str(value) if value is not None else "")
        if name in self.kind.typed_anew:
            field.select_all()
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
        """Keep what is typed and go on; what does not fit is said, and stays."""
        if self._keep_typed(say=True):
            self._clear_line()
            self.tightrope.go_on()

    def action_back(self) -> None:
        """Leave the line, keeping what it says; then go back a question."""
        if self.leaves_the_line:
            if self._keep_typed(say=True) or self.editing:
                self._clear_line()
            self.here.focus()
        else:
            self.flush()
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

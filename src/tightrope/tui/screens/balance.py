"""The balance: a mirror, not a judge. The ropes, what is told beside them, and the decision, which the person takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer

from tightrope.decision.balance import Balance, balance_of
from tightrope.decision.balance.ropes import fill_at
from tightrope.decision.kinds import Outcome, Stage
from tightrope.decision.steps.balance import OUTCOME, outcomes
from tightrope.keys import Key
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.bars import Hint, Part
from tightrope.tui.widgets.hanging import Entry, Hanging, entry
from tightrope.tui.widgets.ropes import Ropes
from tightrope.tui.widgets.verdicts import Verdicts

DRAW_EACH = 0.22
"""Seconds between two ropes."""

ROOMY = 96
"""Columns from which all that would turn it stands together."""

LOW = 20
"""Lines below which nothing is spent on empty ones."""

ENDS = {Stage.SECOND: ("withdraw", "go on"), Stage.SAID_YES: ("take my yes back", "keep my yes")}
"""What the two ends of a rope say, where they differ."""


class BalanceScreen(Frame):
    """The reveal."""

    place = "balance"
    CSS_PATH = style_path("screens/balance.tcss")
    BINDINGS: ClassVar[list[BindingType]] = bindings("question")
    scopes = ("question",)

    def __init__(self) -> None:
        super().__init__()
        self.balance: Balance | None = None
        self.marked: Outcome | None = None
        self.drawing: Timer | None = None
        self.seen = ""
        """The decision whose ropes were drawn in already; later changes of it show at once."""
        self.stands = False
        """Whether what is shown was on the screen before the next key."""

    def compose_body(self) -> ComposeResult:
        """Ropes above, words below, and last what can be decided."""
        yield Ropes(marks=self.tightrope.marks, id="ropes")
        with VerticalScroll(id="told", can_focus=False):
            yield Hanging(id="told-text")
        yield Verdicts(marks=self.tightrope.marks, id="verdicts")

    # -- showing -------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        """Show how it leans now."""
        if self.tightrope.opened is None:
            return
        decision = self.session.decision
        self.balance = balance_of(decision, self.tightrope.today(), self.tightrope.zone())
        self.marked = decision.balance.outcome
        ropes = self.query_one(Ropes)
        ropes.ends = ENDS.get(decision.stage() or Stage.OFFER, ("turn it down", "take it"))
        ropes.ropes, ropes.cursor = self.balance.ropes, -1
        ropes.focus()
        self.query_one(Verdicts).labels = tuple(self._outcomes().values())
        self._begin_drawing(ropes, decision.id)
        self.query_one("#told", VerticalScroll).scroll_home(animate=False)
        self.repaint()

    def repaint(self) -> None:
        """Show the decision as it is now, and what is marked."""
        super().repaint()
        self._mark_again()

    def _mark_digit(self, digit: str) -> None:
        """Mark what a digit stands for; the mark stays where it is for one that stands for nothing."""
        self.marked = dict(enumerate(self._outcomes(), 1)).get(int(digit), self.marked)
        self._mark_again()

    def _mark_again(self) -> None:
        """Show what is marked and what is decided, and say so below."""
        decided = self.session.decision.balance.outcome
        verdicts, offered = self.query_one(Verdicts), tuple(self._outcomes())
        verdicts.marked = offered.index(self.marked) if self.marked in offered and self.marked is not decided else None
        verdicts.decided = offered.index(decided) if decided in offered else None
        self._hint_again()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the words out anew."""
        self.set_class(event.size.height < LOW, "low")
        if self.is_current and self.tightrope.opened is not None and self.balance is not None:
            self._show_words(shown=self.drawing is None)
            self._hint_again()

    def _begin_drawing(self, ropes: Ropes, id: str) -> None:
        still = self.seen == id or self.app.animation_level == "none"
        ropes.drawn = len(ropes.ropes) if still else 0
        self.seen = id
        if self.drawing:
            self.drawing.stop()
        self.drawing = None if still else self.set_interval(DRAW_EACH, self._draw_next)
        self._show_words(shown=still)
        self._stand_soon()

    def on_screen_suspend(self) -> None:
        """Draw nothing where nobody looks: a timer would outlive the widgets when all is closed."""
        if self.drawing:
            self._draw_all()

    def _stand_soon(self) -> None:
        """Take keys as meant once the screen was drawn; a stray digit and Enter, typed ahead, must not decide a job."""
        self.stands = False
        self.call_after_refresh(setattr, self, "stands", True)

    def _too_early(self) -> bool:
        """Whether a key came before the reveal stood; then it only makes it stand."""
        if self.stands and self.drawing is None:
            return False
        self._draw_all()
        self._stand_soon()
        return True

    def _draw_next(self) -> None:
        ropes = self.query_one(Ropes)
        if ropes.drawn < len(ropes.ropes):
            ropes.drawn += 1
        else:
            self._draw_all()

    def _draw_all(self) -> None:
        if self.drawing:
            self.drawing.stop()
            self.drawing = None
        ropes = self.query_one(Ropes)
        ropes.drawn = len(ropes.ropes)
        self._show_words(shown=True)

    async def on_event(self, event: events.Event) -> None:
        """Drop keys that were typed before the reveal stood: they only make it stand at once. A digit in sight of the ropes marks, too."""
        if isinstance(event, events.Key) and event.key not in ("ctrl+q", "ctrl+c", "ctrl+o"):
            in_sight = self.stands
            if self._too_early():
                if in_sight and event.key.isdecimal():
                    self._mark_digit(event.key)
                return
        await super().on_event(event)

    def _show_words(self, *, shown: bool) -> None:
        self.query_one("#told").visible = shown
        if not shown or self.balance is None:
            return
        self.query_one("#told-text", Hanging).entries = tuple(self._entries(self.balance))

    def _entries(self, balance: Balance) -> list[Entry]:
        """Return what is told: how it leans, what could be asked for, what would turn it, and the rest."""
        leaning = [item.text for item in balance.told if item.kind == "lean"]
        asking = [item.text for item in balance.told if item.kind == "ask first"]
        rest = [item.text for item in balance.told if item.kind not in ("lean", "ask first")]
        firm = f" {balance.firmness.text}" if balance.firmness.text and not leaning else ""
        first = [Entry(Content.assemble((balance.headline.text, "bold"), firm)), *(entry(text) for text in leaning)]
        if self.size.width >= ROOMY:
            turns = [entry("What would turn it", "$muted"), *self._marked(balance.turns)] if balance.turns else []
            parts = [first, self._marked(asking), turns, self._marked(rest)]
        else:
            parts = [first + self._marked([*asking, *balance.turns[:1]]), self._marked([*rest, *balance.turns[1:]])]
        return [one for part in parts if part for one in (entry(""), *part)][1:]

    def _marked(self, texts: Iterable[str]) -> list[Entry]:
        return [entry(text, lead=f"{self.tightrope.marks.bullet} ", lead_style="$muted") for text in texts]

    def hint(self) -> str:
        """Say what is marked."""
        if self.marked is not None:
            label = OUTCOME.words(self.marked, stage=self.session.decision.stage())
            if self.marked is self.session.decision.balance.outcome:
                return f"You decided: {label}. ctrl+n goes on; a digit marks another."
            return f"Marked: {label}. Enter decides; esc unmarks it."
        ropes = self.query_one(Ropes)
        here = ropes.ropes[ropes.cursor] if 0 <= ropes.cursor < len(ropes.ropes) else None
        if here and fill_at(self.session.decision, here.name):
            if here.empty_hint:
                return f"{here.empty_hint} Enter goes there."
            return "Enter goes to the answers behind this, and comes back here."
        if any(rope.reading is None for rope in ropes.ropes):
            return "Up and down mark an empty one, Enter fills it. A digit marks a decision."
        said = "A mirror, not a judge. A digit marks, Enter decides. Page down reads on."
        return said if len(said) <= self.size.width else said.removeprefix("A mirror, not a judge. ")

    def _outcomes(self) -> dict[Outcome, str]:
        return outcomes(self.session.decision.stage())

    def key_items(self) -> list[Part]:
        """As many digits mark as there are decisions."""
        return [(f"1-{len(self._outcomes())}" if key == "1-5" else key, label) for key, label in super().key_items()]

    def means(self, key: Key) -> bool:
        """Money has a page only when there is something to count; what is not marked is not decided, nor gone on from undecided."""
        decided = self.session.decision.balance.outcome
        match key.id:
            case "money":
                return bool(self.balance and self.balance.money)
            case "decide":
                return self.marked is not decided
            case "continue":
                return decided is not None
        return True

    # -- deciding ------------------------------------------------------------------------------------------------------

    @on(Ropes.Wanted)
    def _wanted(self, message: Ropes.Wanted) -> None:
        if self._too_early():
            return
        match message.what:
            case "mark":
                self._mark_digit(message.digit)
            case "decide":
                self._decide()
            case "working":
                self._working()
            case "money":
                self._money()

    def on_key(self, event: events.Key) -> None:
        """The hint follows the marked rope."""
        if event.key in ("up", "down"):
            self.call_after_refresh(self._hint_again)
        if event.key in ("pageup", "pagedown"):
            told = self.query_one("#told", VerticalScroll)
            (told.scroll_page_up if event.key == "pageup" else told.scroll_page_down)(animate=False)

    def _hint_again(self) -> None:
        hint = self.query_one(Hint)
        hint.text, hint.loud = self.hint(), self.marked is not self.session.decision.balance.outcome
        self.show_keys()

    def _decide(self) -> None:
        ropes = self.query_one(Ropes)
        decided = self.session.decision.balance.outcome
        if self.marked is not None and self.marked is not decided:
            self._take(self.marked)
        elif 0 <= ropes.cursor < len(ropes.ropes):
            self._fill(fill_at(self.session.decision, ropes.ropes[ropes.cursor].name))
        elif decided is not None:
            self.tightrope.go_on()

    def _take(self, outcome: Outcome) -> None:
        balance = self.balance
        if outcome is Outcome.NO and balance and balance.ask_first and self.session.decision.balance.agreed is None:
            from tightrope.tui.screens.pages import Chooser

            no = OUTCOME.words(Outcome.NO, stage=self.session.decision.stage()).lower()
            answers = ("Yes: I ask them first", f"No: I {no} all the same", f"I can't tell, so I {no}")
            asked = f"{balance.ask_first.sentence} {balance.ask_first.question}"
            self.app.push_screen(Chooser(f"Before you {no}", asked, answers, marked=False), self._asked_first)
            return
        self._decided(outcome)

    def _asked_first(self, answer: int | None) -> None:
        if answer is None:
            return
        from tightrope.decision.kinds import CANT_TELL

        self.tightrope.answer("balance.agreed", (True, False, CANT_TELL)[answer])
        if answer == 0 and self.balance and self.balance.ask_first and self.balance.ask_first.change:
            self.tightrope.answer("letter.change", self.balance.ask_first.change)
        self._decided(Outcome.ASK_FIRST if answer == 0 else Outcome.NO)

    def _decided(self, outcome: Outcome) -> None:
        self.tightrope.answer("balance.outcome", outcome)
        self.tightrope.go_on()

    def _fill(self, id: str | None) -> None:
        if id is None:
            return
        self.tightrope.detour = ["balance.outcome"]
        self.tightrope.go_to(id)

    def _working(self) -> None:
        from tightrope.decision.balance import worked_out
        from tightrope.tui.screens.pages import text_page

        self.app.push_screen(text_page("The working", worked_out(self.session.decision, self.tightrope.today())))

    def _money(self) -> None:
        if self.balance and self.balance.money:
            from tightrope.tui.screens.pages import Page

            self.app.push_screen(Page("Money", self._marked(self.balance.money.sentences)))

    # -- leaving -------------------------------------------------------------------------------------------------------

    def action_go_on(self) -> None:
        """Go on, once it is decided."""
        if self._too_early():
            return
        if self.session.decision.balance.outcome is None:
            self.tightrope.tell("Nothing is decided yet. A digit marks, Enter decides. ctrl+g goes anywhere else.")
        else:
            self.tightrope.go_on()

    def action_back(self) -> None:
        """Take a mark away; then go back."""
        decided = self.session.decision.balance.outcome
        if self.marked is not decided:
            self.marked = decided
            self._mark_again()
        else:
            self.tightrope.go_back()

    def action_undo(self) -> None:
        """Take the last answer back."""
        self.tightrope.step_through_history(undo=True)

    def action_redo(self) -> None:
        """Give it again."""
        self.tightrope.step_through_history(undo=False)

"""The app: which decision is open, which screen shows it, and that nothing is lost on any way out."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import Any, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input, TextArea

from tightrope.decision.afterwards import folded, look_back_due, proposed
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.question import Items
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.letter import own_words
from tightrope.decision.ways import first_open, place_after, place_before, places, resumed
from tightrope.errors import FileError, TightropeError
from tightrope.files import naming
from tightrope.files.session import Session
from tightrope.files.store import Store
from tightrope.text import one_line
from tightrope.tui.bindings import CHANGING, meant
from tightrope.tui.crash import CrashGuard
from tightrope.tui.driver import TightropeDriver
from tightrope.tui.frame import Frame
from tightrope.tui.marks import ASCII, UNICODE, Marks
from tightrope.tui.stylesheets import style_path
from tightrope.tui.themes import DARK, own_tokens, themes
from tightrope.tui.widgets.bars import Part
from tightrope.tui.widgets.scrollbars import draw_scroll_bars

RETRY_AFTER = 5.0
"""Seconds until a save that failed is tried again."""

LOOK_AFTER = 1.0
"""Seconds between looks at whether another window or program has changed the decision at hand. Our choice."""


@dataclass(frozen=True, slots=True)
class Options:
    """What comes from the edge: the clock, chance, the environment, and what the command line asked for."""

    ascii: bool = False
    currency: str = "EUR"
    """Of the locale; used until a decision has one."""
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    """The present moment, in UTC."""
    random: random.Random = field(default_factory=random.SystemRandom)
    environment: Mapping[str, str] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    """What is to be said of the folder at the start."""


class TightropeApp(CrashGuard, App[int]):
    """The full-screen wizard."""

    TITLE = "Tightrope"
    CSS_PATH: ClassVar[list[Any]] = [style_path("base.tcss"), style_path("screens/home.tcss")]
    BINDINGS: ClassVar[list[BindingType]] = []
    AUTO_FOCUS = None
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self, store: Store, *, open_id: str | None = None, new_way: Way | None = None, starts: bool = False, options: Options | None = None
    ) -> None:
        super().__init__(driver_class=TightropeDriver)
        self.store = store
        self.options = options or Options()
        self.open_id, self.new_way, self.starts = open_id, new_way, starts
        self.marks: Marks = ASCII if self.options.ascii else UNICODE
        self.set_class(self.options.ascii, "ascii")
        draw_scroll_bars(ascii=self.options.ascii)
        self.opened: Session | None = None
        self.vent = ""
        """The vent pad. It lives here, in memory, and is never written anywhere."""
        self.detour: list[str] = []
        """Where to go next instead of straight on: after filling a rope, back to the balance."""
        self.crash_folder = store.folder.crashes
        self._interrupted = False
        self._told_lasts = False
        self._put_away: Session | None = None
        self.suggested = ""
        """The name that was put in for the person to sign with; they have not typed it here."""
        self.left = ""
        """The ID of the decision that was put away just now; Home sets its mark there, once."""
        for theme in themes():
            self.register_theme(theme)
        wanted = self.options.environment.get("TEXTUAL_THEME", "")
        self.theme = wanted if wanted in self.available_themes else DARK

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return our own tokens for the themes that have none."""
        return own_tokens(dark=self.current_theme.dark)

    # -- time and place ------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return this moment in UTC."""
        return self.options.now()

    def today(self) -> date:
        """Return the person's day."""
        return self.now().astimezone().date()

    def zone(self) -> tzinfo:
        """Return the person's time zone."""
        return self.now().astimezone().tzinfo or UTC

    @property
    def session(self) -> Session:
        """The decision at hand, or the last one: a key that was pressed before it was put away still belongs to it."""
        session = self.opened or self._put_away
        if session is None:
            raise TightropeError("No decision is open. Press n at Home to start one.")
        return session

    # -- coming and going ----------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Open what was asked for."""
        self.call_after_refresh(_collect_garbage_again)
        self.set_interval(RETRY_AFTER, self._retry_saving)
        self.set_interval(LOOK_AFTER, self._look_around)
        if self.new_way is not None:
            self.begin(self.new_way)
        elif self.starts:
            self.go_home()
            self.call_after_refresh(self.ask_way)
        elif self.open_id is not None:
            self.open_decision(self.open_id)
        else:
            self.go_home()
        if self.options.told:
            self.call_after_refresh(self.tell, "\n".join(self.options.told), alarm=True, lasts=True)

    def go_home(self) -> None:
        """Put the decision away and show them all; with something unsaved, ask once."""
        self.save_everything()
        if self.opened and self.opened.is_only_here:
            from tightrope.tui.trouble import ask_before_leaving

            ask_before_leaving(self, self.go_home, self.home_now)
            return
        self.home_now()

    def home_now(self) -> None:
        """Show them all."""
        self._close()
        self._show("home", SCREENS["home"])

    def open_decision(self, which: Any, *, taking_over: bool = False) -> None:
        """Go on with a decision where it was left."""
        self._close()
        self.opening = (naming.id_in(which.name) or "") if isinstance(which, Path) else str(which)
        self.call_after_refresh(self._is_open)
        try:
            self.opened = Session.of(self.store, which, taking_over=taking_over)
        except TightropeError as error:
            self.go_home()
            self.tell(str(error), alarm=True)
            return
        self._resume()

    def _is_open(self) -> None:
        """It was opened and drawn; a fault from now on is not one of opening it."""
        self.opening = ""

    def open_example(self, decision: Decision) -> None:
        """Show a decision that is saved nowhere."""
        self._close()
        self.opened = Session.example(decision)
        self._resume()

    def _resume(self) -> None:
        session = self.session
        decision = resumed(session.decision)
        session.go(decision.at)
        if session.readonly:
            self.tell(self.why_readonly(), lasts=True)
        if session.store and decision.read_again_due(self.now()) and decision.way is not Way.LETTER:
            self.detour = ["gut.tuesday", decision.at]
            self.go_to("gut.spark")
            self.tell("Some time has passed. How does it feel today?")
            return
        look_back = look_back_due(decision, self.today())
        if look_back and session.store:
            self.go_to(look_back)
            return
        self.show_place()

    def ask_way(self) -> None:
        """Ask which way through, with the last lesson in sight, and begin."""
        from tightrope.tui.screens.home import HomeScreen

        if isinstance(self.screen, HomeScreen):
            self.screen.action_new()

    def begin(self, way: Way) -> None:
        """Start a decision."""
        from tightrope.files.remembered import remembered

        self._close()
        kept = remembered(self.store.folder)
        now = self.now().replace(microsecond=0)
        try:
            id = self.store.new_id(self.options.random)
        except FileError as error:
            self.go_home()
            self.tell(str(error), alarm=True)
            return
        decision = Decision(id, now, now, way=way)
        decision = decision.answer("offer.signed", kept.name).answer("money.currency", kept.currency or self.options.currency)
        self.suggested = kept.name
        decision = decision.go(places(decision)[0])
        self.opened = Session.begun(self.store, decision)
        self.show_place()

    def _close(self) -> None:
        self.flush()
        self.untell()
        if self.opened:
            self._remember()
            self.opened.close()
            self._put_away, self.left = self.opened, self.opened.decision.id
        self.opened, self.detour = None, []

    def drop(self) -> None:
        """Let the decision at hand go as it is on disk."""
        if self.opened and self.opened.opened:
            self.store.close(self.opened.opened)
            self.left = self.opened.decision.id
        self._put_away, self.opened = self.opened, None

    def _remember(self) -> None:
        from tightrope.files.remembered import Remembered, remember

        decision = self.session.decision
        if self.session.store and not self.session.readonly and decision.offer.signed:
            try:
                remember(self.store.folder, Remembered(decision.offer.signed, decision.money.currency), self.now())
            except FileError:
                return

    # -- moving --------------------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Go to the next question, or back from a detour."""
        decision = self.session.decision
        if decision.at == "balance.agreed" and decision.balance.agreed is not True:
            self.go_to("balance.outcome")
            self.tell("Asking first promises a yes. Without one it is better not to ask: decide again.")
            return
        if self.detour and decision.at == "letter.reason" and own_words(decision):
            self.go_to("letter.own_reason")
            return
        target = self.detour.pop(0) if self.detour else place_after(decision, decision.at)
        if target is None:
            self._end()
        else:
            if target == "after.tasks":
                self.answer("after.tasks", proposed(decision, self.today()))
            self.go_to(target)

    def _end(self) -> None:
        """After the last question: offer the closing act, then go Home."""
        session = self.session
        if not session.decision.decided() or session.decision.after.folded_at or session.readonly or session.store is None:
            self.go_home()
            self.tell("That was the last question. Everything is saved.")
            return
        from tightrope.tui.screens.pages import Chooser

        text = "That was the last question. You did this with care."
        self.push_screen(Chooser("Fold the letter?", text, ("Fold it: done", "Leave it open for now")), self._folded)

    def _folded(self, answer: int | None) -> None:
        if answer is None:
            return
        if answer == 0:
            self.change(folded(self.session.decision, self.now().replace(microsecond=0), self.today()))
            if "letter.text" in places(self.session.decision):
                self.session.go("letter.text")
        self.go_home()
        self.tell("Folded. It stays in your list; in a month it asks how it feels." if answer == 0 else "Everything is saved.")

    def go_back(self) -> None:
        """Go to the question before, or Home from the first one; from a detour, back to where it began."""
        if self.detour:
            target = self.detour[-1]
            self.detour = []
            self.go_to(target)
            return
        decision = self.session.decision
        before = place_before(decision, decision.at)
        if before is None:
            self.go_home()
        else:
            self.go_to(before)

    def go_to(self, id: str) -> None:
        """Go to a question."""
        self.flush()
        self.untell()
        self.session.go(id)
        self.show_place()

    def step_through_history(self, *, undo: bool) -> None:
        """Take the last answer back, or give it again; say which one it was, and show where one stands."""
        session = self.session
        before = session.decision
        if not (session.undo() if undo else session.redo()):
            self.tell("There is nothing to undo." if undo else "There is nothing to redo.")
            return
        changed = next((id for id in QUESTIONS if session.decision.value(id) != before.value(id)), None)
        what = f": “{one_line(QUESTIONS[changed].question.asks(stage=before.stage()), 50)}”" if changed else ""
        self.tell(f"{'Undone' if undo else 'Done again'}{what}.")
        if session.decision.at not in places(session.decision) and changed in places(session.decision):
            session.go(str(changed))
        self.show_place()

    def take_way(self, way: Way) -> None:
        """Go on by another way; every answer stays."""
        self.flush()
        decision = self.session.decision.take_way(way)
        if decision.at not in places(decision):
            decision = decision.go(first_open(decision))
        self.session.change(decision, undoable=False)
        self.show_place()

    def show_place(self) -> None:
        """Show the screen of the question where the decision stands."""
        place = place_of(self.session.decision.at)
        self._show(place, SCREENS[place])

    def _frame(self) -> Frame | None:
        """Return the screen on top; None: something lies over it, or everything is being closed."""
        top = self._top()
        return top if isinstance(top, Frame) else None

    def _top(self) -> Screen[Any] | None:
        return None if self.is_closing or not self.screen_stack else self.screen_stack[-1]

    @property
    def keys_over(self) -> tuple[Part, ...]:
        """The keys of what lies over the screen; none where nothing does."""
        top = self._top()
        return () if top is None or isinstance(top, Frame) else getattr(top, "keys", (("esc", "Back"),))

    def shows_here(self, screen: Frame) -> bool:
        """Whether a screen is the one for where the decision stands, and may show it."""
        return screen.place == (place_of(self.opened.decision.at) if self.opened else "home")

    def _show(self, name: str, make: Callable[[], Frame]) -> None:
        """Show a screen; each is made once, when it is first needed."""
        if not self.is_screen_installed(name):
            self.install_screen(make(), name)
        screen = self.get_screen(name)
        if isinstance(screen, Frame):
            screen.fresh = True
        if self.screen is screen and screen.is_mounted:
            self._repaint(screen)
        elif len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def _repaint(self, screen: Screen[Any]) -> None:
        if isinstance(screen, Frame):
            screen.arrive()

    # -- saving --------------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Take what is typed and not yet kept."""
        for screen in self.screen_stack if self._screen_stacks.get(self._current_mode) else ():
            if isinstance(screen, Frame) and screen.is_mounted:
                screen.flush()

    def save_everything(self) -> None:
        """Keep all there is, on any way out."""
        self.flush()
        if self.opened:
            self.opened.save()

    def answer(self, id: str, value: Any) -> bool:
        """Take an answer and save it; return whether anything changed."""
        changed = self.session.answer(id, value, self.now().replace(microsecond=0))
        self.told()
        return changed

    def change(self, decision: Decision) -> bool:
        """Take a changed decision and save it."""
        changed = self.session.change(decision)
        self.told()
        return changed

    def told(self) -> None:
        """Say once what saving had to say, and ask once where somebody has to choose; ctrl+s asks again."""
        session = self.session
        while session.notices:
            self.tell(session.notices.pop(0), lasts=True)
        matter = type(session.trouble) if session.trouble and not session.can_retry else None
        if matter is not session.asked_about:
            session.asked_about = matter
            if matter:
                self.ask_about_trouble()

    def ask_about_trouble(self) -> None:
        """Somebody else changed or deleted the file: let the person choose."""
        from tightrope.tui.trouble import ask_about_trouble

        ask_about_trouble(self)

    def save_state(self) -> tuple[str, bool]:
        """Return what the first line says about saving, and whether that is an alarm."""
        session = self.session
        if session.store is None:
            return "example, not saved, ^r leaves", False
        if session.readonly:
            return "read-only", True
        return ("NOT SAVED !", True) if session.trouble else ("saved", False)

    def _retry_saving(self) -> None:
        if self.opened and self.opened.can_retry:
            if self.opened.save():
                self.tell("Saved again.")
            self.told()
            if frame := self._frame():
                frame.show_title()

    def _look_around(self) -> None:
        """Notice what other windows and programs did to the decision; what is typed here is kept first."""
        session = self.opened
        if session is None or self._frame() is None or not session.is_overtaken():
            return
        self.flush()
        if not session.trouble:
            session.follow()
            self.told()
            self.show_place()

    async def run_action(self, action: Any, default_namespace: DOMNode | None = None, namespaces: Any = None) -> bool:
        """Do what a key or the palette asks for; where one can only look, refuse what would change the decision."""
        is_ours = isinstance(action, str) and not isinstance(default_namespace, Input | TextArea)
        if is_ours and self.looks_on and meant(action) in CHANGING:
            self.tell(f"Nothing was changed: this is read-only. {self.why_readonly()}")
            return True
        return await super().run_action(action, default_namespace, namespaces)

    @property
    def looks_on(self) -> bool:
        """Whether the decision at hand can be looked at and not changed."""
        return self.opened is not None and self.opened.readonly is not None

    def why_readonly(self) -> str:
        """Return why one can only look, and what to do if there is something; "" where one can do more."""
        if self.opened is None or self.opened.readonly is None:
            return ""
        return f"{self.opened.readonly} T takes it over." if self.is_held else self.opened.readonly

    @property
    def is_held(self) -> bool:
        """Whether another window has the decision at hand open."""
        return self.opened is not None and self.opened.opened is not None and self.opened.opened.holder is not None

    async def on_event(self, event: events.Event) -> None:
        """Before a key or a paste goes anywhere, the screen may give the focus to where it belongs."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded and (frame := self._frame()):
            frame.hear(event)
        await super().on_event(event)

    # -- what can be done everywhere -----------------------------------------------------------------------------------

    def tell(self, text: str, *, alarm: bool = False, lasts: bool = False) -> None:
        """Say something for a moment, or until one goes elsewhere; `lasts` is for what holds there too. It is text, never markup."""
        self.clear_notifications()
        self._told_lasts = lasts
        self.notify(text, severity="warning" if alarm else "information", markup=False, timeout=8 if alarm else 4)

    def untell(self) -> None:
        """What was said for a moment is settled."""
        if not self._told_lasts:
            self.clear_notifications()

    def action_leave(self) -> None:
        """Save and quit; with something unsaved, ask once."""
        self.save_everything()
        if self.opened and self.opened.is_only_here:
            from tightrope.tui.trouble import ask_before_leaving

            ask_before_leaving(self, self.action_leave, self.leave_now)
            return
        self.leave_now()

    def leave_now(self) -> None:
        """Quit."""
        self._close()
        self.exit(0)

    async def action_quit(self) -> None:
        """Quit as ctrl+q does."""
        self.action_leave()

    def action_interrupt(self) -> None:
        """The first ctrl+c says what the second does."""
        if self._interrupted:
            self.action_leave()
            return
        self._interrupted = True
        self.set_timer(3.0, self._forget_interrupt)
        self.tell("Press ctrl+c again to save and quit.")

    def _forget_interrupt(self) -> None:
        self._interrupted = False

    def action_is_saved(self) -> None:
        """Answer that it is saved, and since when."""
        self.save_everything()
        if not self.opened or self.opened.store is None:
            self.tell("There is nothing to save here.")
        elif self.opened.trouble:
            self.tell(str(self.opened.trouble), alarm=True)
            if not self.opened.can_retry:
                self.ask_about_trouble()
        elif self.opened.saved_at:
            self.tell(f"Saved {self.opened.saved_at.astimezone():%H:%M}.")
        else:
            self.tell("Your first answer will be saved as you give it.")

    def action_hide(self) -> None:
        """Hide the screen from people who walk past."""
        from tightrope.tui.screens.pages import Hidden

        self.clear_notifications()
        self.push_screen(Hidden())

    def show_help(self, screen: Frame) -> None:
        """Say what works on a screen."""
        from tightrope.tui.screens.pages import help_page

        self.push_screen(help_page(screen))

    def get_system_commands(self, screen: Screen[Any]) -> Any:
        """Return what the palette offers beside the keys."""
        from tightrope.tui.palette import commands

        yield from commands(self, screen)


def _collect_garbage_again() -> None:
    """What stands after the first picture stays; only what comes later is worth looking through."""
    gc.freeze()
    gc.enable()


def place_of(id: str) -> str:
    """Return which screen shows a question."""
    if id in ("balance.outcome", "letter.text"):
        return id.partition(".")[0]
    return "items" if isinstance(QUESTIONS[id].question, Items) else "step"


def _home() -> Frame:
    from tightrope.tui.screens.home import HomeScreen

    return HomeScreen()


def _step() -> Frame:
    from tightrope.tui.screens.step import StepScreen

    return StepScreen()


def _items() -> Frame:
    from tightrope.tui.screens.items import ItemsScreen

    return ItemsScreen()


def _balance() -> Frame:
    from tightrope.tui.screens.balance import BalanceScreen

    return BalanceScreen()


def _letter() -> Frame:
    from tightrope.tui.screens.letter import LetterScreen

    return LetterScreen()


SCREENS = {"home": _home, "step": _step, "items": _items, "balance": _balance, "letter": _letter}
"""How each screen is made, when it is first needed."""

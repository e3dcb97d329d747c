"""The letter: a preview with the checker beside it. Edited in place, taken along as text or mail; nothing is ever sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static, TextArea

from tightrope.decision.kinds import Channel, Tone
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import CHANNELS, TONES, Quiet
from tightrope.keys import Key
from tightrope.letters.draft import SUBJECT, Draft, Wanted, draft_of, edited, without_edit
from tightrope.text import clean, one_line
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.panel import left_out, panel_of
from tightrope.tui.screens.pages import Asker, Chooser, Page
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.fields import TextField

SAVE_AFTER = 0.4
"""Seconds of quiet before typed text is written."""

SIDE_BY_SIDE = 96
"""Columns from which the findings stand beside the letter instead of below it."""


class Paper(VerticalScroll, can_focus=True):
    """The letter to read; letters of the keyboard are keys here."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("letter", through="act")
    scopes = ("letter",)

    def action_act(self, what: str) -> None:
        """Every key asks the screen."""
        getattr(self.screen, f"act_{what}")()


class LetterScreen(Frame):
    """One letter."""

    place = "letter"
    CSS_PATH = style_path("screens/letter.tcss")
    BINDINGS: ClassVar[list[BindingType]] = bindings("question")
    scopes = ("question",)

    def __init__(self) -> None:
        super().__init__()
        self.draft: Draft | None = None
        self.finding = 0
        """Which finding is shown."""
        self.quiet: Timer | None = None
        self.channels = tuple(Channel)
        """The channels that are offered now."""

    def compose_body(self) -> ComposeResult:
        """What is said of it, the letter, and the place to edit it."""
        with Horizontal(id="desk"):
            yield Static(id="panel", markup=False)
            with Paper(id="paper"):
                yield Static(id="letter", markup=False)
                yield Static(id="left-out", markup=False)
            yield TextField(id="editor")
        yield Static(id="below", markup=False)

    # -- showing -------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        """Show the letter as it follows from the answers."""
        if self.tightrope.opened is None:
            return
        self.query_one("#editor").display = False
        self.query_one("#paper").display = True
        self.query_one("#paper").focus()
        self.finding = 0
        self.repaint()

    @property
    def wide(self) -> bool:
        """Whether there is room for both side by side."""
        return self.size.width >= SIDE_BY_SIDE

    @property
    def editing(self) -> bool:
        """Whether the letter is being changed."""
        return bool(self.query_one("#editor").display)

    def repaint(self) -> None:
        """Work the letter out anew and show it."""
        self.draft = draft_of(
            self.session.decision, self.tightrope.today(), others=self.session.other_companies(), vent=self.tightrope.vent
        )
        self._show_draft()
        super().repaint()

    def on_resize(self, event: events.Resize) -> None:
        """What stands beside the letter goes below it where there is no room."""
        if self.is_current and self.tightrope.opened is not None:
            self._show_draft()

    def _show_draft(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.set_class(self.wide, "wide")
        panel = panel_of(draft, self.finding, wide=self.wide)
        self.query_one("#panel", Static).update(panel.beside)
        self.query_one("#below", Static).update(panel.below)
        if not self.editing:
            self.query_one("#letter", Static).update(self._drawn(draft))
            self.query_one("#left-out", Static).update(left_out(draft))

    def _drawn(self, draft: Draft) -> Content:
        content = Content(draft.whole)
        if draft.subject:
            content = content.stylize("$muted", 0, len(SUBJECT)).stylize("bold", len(SUBJECT), len(SUBJECT) + len(draft.subject))
        for place, finding in enumerate(draft.findings):
            style = "bold underline $error" if place == self.finding else "underline"
            content = content.stylize(style, finding.start, finding.end)
        return content

    def hint(self) -> str:
        """Say what matters most now."""
        draft = self.draft
        if draft is None:
            return ""
        if self.session.readonly:
            return f"{self.session.readonly} T takes it over."
        if self.session.trouble:
            return str(self.session.trouble)
        if self.editing:
            return "Your own words. Esc keeps them and shows the letter; everything is kept as you type."
        if draft.composed.gaps and not draft.edit:
            return f"The letter still needs {one_line(draft.composed.gaps[0].text)}: g asks for it."
        return "A draft: nothing has been sent. Would you mind this being forwarded? f shows it so."

    def means(self, key: Key) -> bool:
        """Offer only what does something."""
        draft = self.draft
        if key.id == "fill":
            return bool(draft and draft.composed.gaps and not draft.edit)
        if key.id == "mail":
            return bool(draft and draft.channel is Channel.MAIL)
        return True

    # -- what the person changes ---------------------------------------------------------------------------------------

    def act_edit(self) -> None:
        """Change the letter here."""
        if self.draft is None or self.session.readonly:
            return
        editor = self.query_one("#editor", TextField)
        editor.show(self.draft.whole)
        editor.display = True
        editor.focus()
        self.query_one("#paper").display = False

    @on(TextArea.Changed)
    def _typed(self) -> None:
        if self.quiet:
            self.quiet.stop()
        self.quiet = self.set_timer(SAVE_AFTER, self.flush)

    def flush(self) -> None:
        """Keep what is typed."""
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        if self.tightrope.opened is None or not self.editing or self.draft is None:
            return
        self.tightrope.answer("letter.edits", edited(self.session.decision, self.draft, self.query_one("#editor", TextField).text))
        self.repaint()

    def act_tone(self) -> None:
        """Choose how it sounds."""
        self.app.push_screen(Chooser("How shall it sound?", "", tuple(TONES.values())), self._with_tone)

    def _with_tone(self, answer: int | None) -> None:
        if answer is not None:
            self._change("letter.tone", tuple(Tone)[answer])

    def act_channel(self) -> None:
        """Choose how it travels."""
        self.channels = tuple(channel for channel in Channel if self._says_something(channel))
        self.app.push_screen(Chooser("How does it travel?", "", tuple(CHANNELS[channel] for channel in self.channels)), self._with_channel)

    def _says_something(self, channel: Channel) -> bool:
        """Whether this letter has anything to say there: no note to somebody one did not like, no reply after a yes."""
        draft = draft_of(self.session.decision, self.tightrope.today(), Wanted(channel=channel))
        return bool(draft and draft.text.strip())

    def _with_channel(self, answer: int | None) -> None:
        if answer is not None:
            self.tightrope.answer("letter.channel", self.channels[answer])
            self.arrive()

    def act_deal(self) -> None:
        """Deal other words."""
        self._change("letter.seed", self.session.decision.letter.seed + 1)

    def _change(self, id: str, value: object) -> None:
        """Change an option; a letter changed by hand is kept unless the person says otherwise."""
        draft = self.draft
        if draft is None:
            return
        if draft.edit is None:
            self.tightrope.answer(id, value)
            self.arrive()
            return
        answers = ("Keep my text", "Start again from the new wording; ctrl+z brings my text back", "See both")
        text = "You changed this letter by hand."
        self.app.push_screen(Chooser("Keep your text?", text, answers), lambda answer: self._changed_despite(answer, id, value))

    def _changed_despite(self, answer: int | None, id: str, value: object) -> None:
        if answer is None or self.draft is None:
            return
        decision = self.session.decision.answer(id, value)
        if answer == 0:
            self.tightrope.change(decision)
        elif answer == 1:
            self.tightrope.change(self._without_edit(decision))
        else:
            self._see_both(self._without_edit(decision))
        self.arrive()

    def _without_edit(self, decision: Decision) -> Decision:
        """Return the decision with the composer's words in place of the person's."""
        return decision.answer("letter.edits", without_edit(decision, self.draft) if self.draft else decision.letter.edits)

    def _see_both(self, other: Decision) -> None:
        new = draft_of(other, self.tightrope.today(), others=self.session.other_companies())
        if new and self.draft:
            both = Content.assemble(
                ("Yours\n\n", "bold $accent"), self.draft.whole, ("\n\n\nThe new wording\n\n", "bold $accent"), new.whole
            )
            self.app.push_screen(Page("Both", both))

    def act_reason(self) -> None:
        """Choose which reason it gives."""
        self._detour("letter.reason")

    def act_fill(self) -> None:
        """Answer what the letter still needs."""
        if self.draft and self.draft.composed.gaps:
            self._detour(self.draft.composed.gaps[0].question)

    def _detour(self, id: str) -> None:
        self.tightrope.detour = ["letter.text"]
        self.tightrope.go_to(id)

    # -- findings ------------------------------------------------------------------------------------------------------

    def act_next_finding(self) -> None:
        """Show the next finding."""
        self._show_finding(1)

    def act_previous_finding(self) -> None:
        """Show the finding before."""
        self._show_finding(-1)

    def _show_finding(self, by: int) -> None:
        if self.draft and self.draft.findings:
            self.finding = (self.finding + by) % len(self.draft.findings)
            self._show_draft()

    def act_silence(self) -> None:
        """Switch the shown finding's rule off for this letter, with a reason."""
        if not self.draft or not self.draft.findings:
            self.tightrope.tell("There is no finding to switch off.")
            return
        rule = self.draft.findings[self.finding % len(self.draft.findings)].rule
        self.app.push_screen(
            Asker(f"Switch {rule} off for this letter?", "Why does it not hold here?"), lambda reason: self._silenced(rule, reason)
        )

    def _silenced(self, rule: str, reason: str | None) -> None:
        if reason is None or self.draft is None:
            return
        quiet = self.session.decision.letter.quiet
        number = max((item.id or 0 for item in quiet), default=0) + 1
        self.tightrope.answer("letter.quiet", (*quiet, Quiet(number, rule, clean(reason), self.draft.kind)))
        self.finding = 0
        self.repaint()

    # -- looking at it otherwise ---------------------------------------------------------------------------------------

    def act_forwarded(self) -> None:
        """See it as it looks when the manager forwards it."""
        from tightrope.letters.compose import forwarded

        if self.draft:
            text = forwarded(self.draft.text, self.draft.subject, self.draft.facts)
            self.app.push_screen(Page("Forwarded to the whole team, and to a friend elsewhere", Content(text)))

    def act_vent(self) -> None:
        """Open the vent pad."""
        from tightrope.tui.screens.vent import VentPad

        self.app.push_screen(VentPad(self.tightrope.vent), self._vented)

    def _vented(self, text: str | None) -> None:
        self.tightrope.vent = text or ""
        self.repaint()

    # -- taking it along -----------------------------------------------------------------------------------------------

    def act_copy(self) -> None:
        """Send the letter to the clipboard."""
        from tightrope.tui.taking import copy

        if self.draft:
            self._with_gaps_asked(lambda: copy(self.tightrope, self.draft))

    def act_save_as(self) -> None:
        """Save the letter as a file."""
        from tightrope.tui.taking import save_as

        self._with_gaps_asked(lambda: save_as(self.tightrope, self.draft))

    def act_mail(self) -> None:
        """Open the letter in the mail program."""
        from tightrope.tui.taking import mail

        self._with_gaps_asked(lambda: mail(self.tightrope, self.draft))

    def act_editor(self) -> None:
        """Edit the letter in $EDITOR."""
        from tightrope.tui.taking import edit_elsewhere

        if self.draft and not self.session.readonly:
            text = edit_elsewhere(self.tightrope, self.draft.whole)
            if text is not None:
                self.tightrope.answer("letter.edits", edited(self.session.decision, self.draft, text))
            self.arrive()

    def _with_gaps_asked(self, act: Callable[[], object]) -> None:
        """Take the letter along; with a gap in it, ask once."""
        if self.draft is None:
            return
        gaps = self.draft.gaps
        if not gaps:
            act()
            return
        text = f"There is still a gap in it: {', '.join(gaps)}"
        self.app.push_screen(
            Chooser("Take it along like this?", text, ("Yes", "No, I fill it first")), lambda answer: self._if_yes(answer, act)
        )

    def _if_yes(self, answer: int | None, act: Callable[[], object]) -> None:
        if answer == 0:
            act()

    # -- moving --------------------------------------------------------------------------------------------------------

    def action_go_on(self) -> None:
        """Keep what is typed and go on."""
        self.flush()
        self.tightrope.go_on()

    def action_back(self) -> None:
        """Leave the editor, keeping its words; then go back a question."""
        if self.editing:
            self.flush()
            self.arrive()
        else:
            self.tightrope.go_back()

    def action_undo(self) -> None:
        """Take the last change back."""
        self.tightrope.step_through_history(undo=True)

    def action_redo(self) -> None:
        """Make it again."""
        self.tightrope.step_through_history(undo=False)

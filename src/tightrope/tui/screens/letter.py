"""The letter: a preview with the checker beside it. Edited in place, taken along as text or mail; nothing is ever sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static, TextArea

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import CHANNELS, TONES, Quiet, gives_a_reason
from tightrope.keys import Key
from tightrope.letters.compose.letter import Gap
from tightrope.letters.draft import SUBJECT, Draft, Wanted, draft_of, edited, without_edit
from tightrope.text import clean, one_line
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.panel import left_out, panel_of
from tightrope.tui.screens.pages import Asker, Chooser, Page
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.fields import TextField
from tightrope.tui.widgets.hanging import Hanging, entry

SAVE_AFTER = 0.4
"""Seconds of quiet before typed text is written."""

SIDE_BY_SIDE = 96
"""Columns from which the findings stand beside the letter instead of below it."""

LOW = 20
"""Lines below which only what matters most is said about the letter."""

OTHER_WORDS = 12
"""How many wordings are dealt in search of one that is not the same. Our choice."""


CALM = {
    Channel.MAIL: "A draft; nothing has been sent. f shows it as forwarded.",
    Channel.CALL: "For the phone; read it aloud once. c has the mail for after.",
    Channel.NOTE: "A draft; nothing has been sent. f shows it as forwarded.",
    Channel.THANKS: "One line for each of the others, to send when it is done.",
    Channel.REPLIES: "Answers to have ready, if they push back. Nothing is sent.",
}
"""What is said of a letter that needs nothing more."""

NOTHING = "There is nothing here to take along. c goes another way, e writes."
"""What is said where such a letter has nothing to say, or nothing was left in it."""

SCRIPTS = (Channel.CALL, Channel.REPLIES)
"""The channels in which each paragraph begins with when to say it."""


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
            yield Hanging(id="panel")
            with Paper(id="paper"):
                yield Static(id="letter", markup=False)
                yield Static(id="left-out", markup=False)
            yield TextField(id="editor")
        yield Hanging(id="below")

    # -- showing -------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        """Show the letter as it follows from the answers."""
        if self.tightrope.opened is None:
            return
        self.query_one("#editor").display = False
        self.query_one("#paper").display = True
        self.query_one("#paper").focus()
        self.finding = 0
        self.query_one("#paper").scroll_home(animate=False)
        self.repaint()
        if self.draft and not self.draft.report.safe:
            self.call_after_refresh(self._bring_into_view)

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
        panel = panel_of(draft, self.finding, marks=self.tightrope.marks, wide=self.wide, low=self.size.height < LOW)
        self.query_one("#panel", Hanging).entries = panel.beside
        self.query_one("#below", Hanging).entries = panel.below
        if not self.editing:
            self.query_one("#letter", Static).update(self._drawn(draft))
            self.query_one("#left-out", Static).update(left_out(draft))

    def _drawn(self, draft: Draft) -> Content:
        content = Content(draft.whole)
        if draft.subject:
            content = content.stylize("$muted", 0, len(SUBJECT)).stylize("bold", len(SUBJECT), len(SUBJECT) + len(draft.subject))
        if draft.channel in SCRIPTS and not draft.edit:
            for block in re.finditer(r"(?:^|\n\n)([^\n]+)\n", draft.whole):
                content = content.stylize("bold $accent", *block.span(1))
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
            return self.tightrope.why_readonly()
        if self.session.trouble:
            return str(self.session.trouble)
        if self.editing:
            return "Your own words, kept as you type. Esc shows the letter."
        if not draft.text.strip():
            return NOTHING
        if draft.composed.gaps and not draft.edit:
            return self._what_is_missing(draft.composed.gaps[0])
        if not draft.report.safe:
            return "Not safe yet. e changes it; . shows the next finding."
        if draft.kind is Kind.TAKE_BACK and draft.channel is Channel.MAIL:
            return "Ring them first: c has what to say. This confirms it."
        return CALM[draft.channel]

    def _what_is_missing(self, gap: Gap) -> str:
        """Say what the letter still needs, and that an answer is there where one does not fit."""
        if gap.question == "letter.wish" and self.session.decision.letter.wish.strip():
            return f"Your answer fits no sentence for {one_line(gap.text)}. g asks again: a few words do."
        return f"The letter still needs {one_line(gap.text)}: g asks for it."

    def means(self, key: Key) -> bool:
        """Offer only what does something."""
        draft = self.draft
        if key.id == "fill":
            return bool(draft and draft.composed.gaps and not draft.edit)
        if key.id == "mail":
            return bool(draft and draft.channel is Channel.MAIL)
        if key.id == "reason":
            return bool(draft) and gives_a_reason(self.session.decision)
        return True

    def label_of(self, key: Key) -> str:
        """While one edits, the way back is to the letter."""
        return "Done" if key.id == "back" and self.editing else super().label_of(key)

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
        if self.draft:
            chosen = tuple(Tone).index(self.draft.tone)
            self.app.push_screen(Chooser("How shall it sound?", "", tuple(TONES.values()), chosen=chosen), self._with_tone)

    def _with_tone(self, answer: int | None) -> None:
        if answer is not None:
            self._change("letter.tone", tuple(Tone)[answer])

    def act_channel(self) -> None:
        """Choose how it travels."""
        if self.draft is None:
            return
        self.channels = tuple(channel for channel in Channel if channel is self.draft.channel or self._says_something(channel))
        answers = tuple(CHANNELS[channel] for channel in self.channels)
        chosen = self.channels.index(self.draft.channel)
        self.app.push_screen(Chooser("How does it travel?", "", answers, chosen=chosen), self._with_channel)

    def _says_something(self, channel: Channel) -> bool:
        """Whether this letter has anything to say there: no note to somebody one did not like, no reply after a yes."""
        draft = draft_of(self.session.decision, self.tightrope.today(), Wanted(channel=channel))
        return bool(draft and draft.text.strip())

    def _with_channel(self, answer: int | None) -> None:
        if answer is not None:
            self.tightrope.answer("letter.channel", self.channels[answer])
            self.arrive()

    def act_deal(self) -> None:
        """Deal other words, until they are not the same."""
        from tightrope.letters.compose import compose

        draft = self.draft
        if draft is None:
            return
        seed = self.session.decision.letter.seed
        for other in range(seed + 1, seed + 1 + OTHER_WORDS):
            dealt = compose(draft.facts, draft.kind, draft.tone, other, draft.channel)
            if (dealt.subject, dealt.text) != (draft.composed.subject, draft.composed.text):
                self._change("letter.seed", other)
                return
        self.tightrope.tell("There is no other wording of this one.")

    def _change(self, id: str, value: object) -> None:
        """Change an option; a letter changed by hand is kept unless the person says otherwise."""
        draft = self.draft
        if draft is None:
            return
        if draft.edit is None:
            self.tightrope.answer(id, value)
            self.arrive()
            return
        self._ask_about_edit(id, value)

    def _ask_about_edit(self, id: str, value: object) -> None:
        answers = ("Keep my text", "Start again from the new wording; ctrl+z brings my text back", "See both, then choose")
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
            self._see_both(self._without_edit(decision), lambda _: self._ask_about_edit(id, value))
            return
        self.arrive()

    def _without_edit(self, decision: Decision) -> Decision:
        """Return the decision with the composer's words in place of the person's."""
        return decision.answer("letter.edits", without_edit(decision, self.draft) if self.draft else decision.letter.edits)

    def _see_both(self, other: Decision, after: Callable[[None], None]) -> None:
        new = draft_of(other, self.tightrope.today(), others=self.session.other_companies())
        if new and self.draft:
            letters = (("Yours", self.draft.whole), ("The new wording", new.whole))
            both = [one for title, whole in letters for one in (entry(title, "bold $accent"), entry(""), entry(whole), entry(""))]
            self.app.push_screen(Page("Both", both), after)

    def act_reason(self) -> None:
        """Choose which reason it gives."""
        if gives_a_reason(self.session.decision):
            self._detour("letter.reason")
        else:
            self.tightrope.tell("This letter says no to nothing, so it gives no reason.")

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
            self.call_after_refresh(self._bring_into_view)

    def _bring_into_view(self) -> None:
        """Scroll the letter so that the words of the shown finding stand in the middle."""
        if not self.draft or not self.draft.findings:
            return
        whole, finding = self.draft.whole, self.draft.findings[self.finding % len(self.draft.findings)]
        before = whole[: finding.start] + (whole[finding.start : finding.end].split() or [""])[0]
        row = len(Content(before).wrap(max(1, self.query_one("#letter").size.width)))
        paper = self.query_one("#paper", Paper)
        paper.scroll_to(y=row - paper.size.height // 2, animate=False)

    @on(TextArea.SelectionChanged)
    def _line_reached(self) -> None:
        """While one edits, show the finding of the line that one is in."""
        if not self.editing or self.draft is None:
            return
        line = self.query_one("#editor", TextField).cursor_location[0] + 1
        here = next((place for place, finding in enumerate(self.draft.findings) if finding.line == line), self.finding)
        if here != self.finding:
            self.finding = here
            self._show_draft()

    def act_silence(self) -> None:
        """Switch the shown finding's rule off for this letter, with a reason."""
        if not self.draft or not self.draft.findings:
            self.tightrope.tell("There is no finding to switch off.")
            return
        finding = self.draft.findings[self.finding % len(self.draft.findings)]
        text = f"“{one_line(finding.words, 60)}” ({finding.rule}). Why does it not hold here?"
        self.app.push_screen(Asker("Switch this finding off for this letter?", text), lambda reason: self._silenced(finding.rule, reason))

    def _silenced(self, rule: str, reason: str | None) -> None:
        if reason is None or self.draft is None:
            return
        quiet = self.session.decision.letter.quiet
        number = max((item.id or 0 for item in quiet), default=0) + 1
        self.tightrope.answer("letter.quiet", (*quiet, Quiet(number, rule, clean(reason), self.draft.kind)))
        self.finding = 0
        self.repaint()
        self.tightrope.tell("Switched off for this letter alone. ctrl+z switches it on again.")

    # -- looking at it otherwise ---------------------------------------------------------------------------------------

    def act_forwarded(self) -> None:
        """See it as it looks when the manager forwards it."""
        from tightrope.letters.compose import forwarded

        if self.draft:
            text = forwarded(self.draft.text, self.draft.subject, self.draft.facts)
            quotes = [(line.partition("> ") if line.startswith("> ") else ("", "", line)) for line in text.split("\n")]
            lines = [entry(said, lead=mark) for _, mark, said in quotes]
            self.app.push_screen(Page("Forwarded to the whole team, and to a friend elsewhere", lines))

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
        """Take the letter along; with a gap in it, ask once, the way to fill it first."""
        if self.draft is None:
            return
        if not self.draft.text.strip():
            self.tightrope.tell(NOTHING)
            return
        gaps = self.draft.gaps
        if not gaps:
            act()
            return
        text = f"There is still {'a gap' if len(gaps) == 1 else 'more than one gap'} in it: {', '.join(gaps)}"
        answers = ("No, fill it first", "Yes, with the gap in it")
        self.app.push_screen(Chooser("Take it along like this?", text, answers), lambda answer: self._with_gap(answer, act))

    def _with_gap(self, answer: int | None, act: Callable[[], object]) -> None:
        if answer == 1:
            act()
        elif answer == 0 and self.draft and self.draft.edit:
            self.act_edit()
        elif answer == 0:
            self.act_fill()

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

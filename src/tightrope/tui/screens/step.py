"""The one screen of all questions: mounted once, and for each question only updated."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from tightrope.decision.beside import beside, understood
from tightrope.decision.deadlines import has_passed
from tightrope.decision.kinds import CANT_TELL, Way
from tightrope.decision.question import Choice, Day, Line, Moment, Question, Scale, Text, Ticks, YesNo
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.gut import MARKS
from tightrope.decision.steps.gut import SparkLine as SparkQuestion
from tightrope.decision.ways import group_of, place_in_words
from tightrope.errors import AnswerError
from tightrope.keys import Key
from tightrope.letters.choices import reason_choices
from tightrope.text import LINE
from tightrope.tui.bindings import bindings
from tightrope.tui.frame import Frame
from tightrope.tui.stylesheets import style_path
from tightrope.tui.widgets.bars import Part
from tightrope.tui.widgets.captions import Caption, Proceed
from tightrope.tui.widgets.fields import LineField, TextField
from tightrope.tui.widgets.options import CANT_TELL as CANT_TELL_KEY
from tightrope.tui.widgets.options import Options
from tightrope.tui.widgets.spark import SparkField

SAVE_AFTER = 0.4
"""Seconds of quiet before typed text is written."""

FIVE_MINUTE_MARKS = ("offer", "today")
"""The marks of the spark that the five-minute way asks."""

CHOOSING = "A digit answers and goes on. Arrows mark, Enter takes. ctrl+n leaves it open."

TICKING = "A digit ticks or unticks. Enter goes on; none is an answer too."


class StepScreen(Frame):
    """One question at a time."""

    place = "step"
    CSS_PATH = style_path("screens/step.tcss")
    BINDINGS: ClassVar[list[BindingType]] = bindings("question")
    scopes = ("question",)

    def __init__(self) -> None:
        super().__init__()
        self.id_here = ""
        self.quiet: Timer | None = None
        self.note_of = ""
        """The mark whose note stands in the field below the spark."""
        self.unfinished: dict[tuple[str, str], str] = {}
        """What was typed and is no answer yet, half a date perhaps, by decision and question."""
        self.known: Any = None
        """The answer as it stood on arriving, or a day that has passed and was pointed out: Enter keeps it without a word."""

    def compose_body(self) -> ComposeResult:
        """Put in all fields; one is shown at a time."""
        marks = self.tightrope.marks
        yield Caption(id="caption")
        with VerticalScroll(id="question", can_focus=False):
            yield Static(id="prompt", markup=False)
            yield Static(id="beside", markup=False)
            yield Options(marks=marks, id="options")
            yield LineField(id="line")
            yield Static(id="understood", markup=False)
            yield TextField(id="text")
            yield SparkField(marks=marks, id="spark")
            yield Static(id="note-prompt", markup=False)
            yield LineField(id="note")
            yield Static(id="error", markup=False)
            yield Static(id="why", markup=False)
            yield Proceed(id="proceed")

    # -- showing -------------------------------------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """The question that is shown."""
        return QUESTIONS[self.id_here].question

    def arrive(self) -> None:
        """Show the question where the decision stands, and focus its field."""
        if self.tightrope.opened is None:
            return
        decision = self.session.decision
        self.id_here = decision.at
        self.known = decision.value(self.id_here)
        self._prepare()
        caption = self.query_one(Caption)
        caption.left, caption.right = group_of(decision, decision.at).title, place_in_words(decision)
        self.query_one("#prompt", Static).update(self.question.asks(stage=decision.stage()))
        self.query_one("#why", Static).update(f"Why we ask: {self.question.why}" if self.question.why else "")
        self._say("")
        self._show_field()
        self._show_understood()
        self.repaint()
        self.call_after_refresh(self.query_one("#question", VerticalScroll).scroll_home, animate=False)

    def _prepare(self) -> None:
        """What a place needs before it is seen: the coin is tossed once."""
        if self.id_here == "balance.coin" and self.session.decision.balance.face is None:
            from tightrope.decision.steps.balance import Face

            self.tightrope.answer("balance.face", self.tightrope.options.random.choice(list(Face)))

    def repaint(self) -> None:
        """Show what follows from the answers so far."""
        super().repaint()
        lines = beside(self.session.decision, self.id_here, self.tightrope.today())
        told = self.query_one("#beside", Static)
        told.update("\n".join(lines))
        told.display = bool(lines)

    def _show_field(self) -> None:
        field = self.field()
        self._fill(field)
        field.display = True
        field.disabled = self.session.readonly is not None and isinstance(field, LineField | TextField)
        self.set_focus(self.query_one(Proceed) if field.disabled else field, scroll_visible=False)
        for other in self.query("#options, #line, #text, #spark"):
            if other is not field:
                other.display = False
        is_spark = isinstance(field, SparkField)
        self.query_one("#note").display = self.query_one("#note-prompt").display = is_spark
        self.query_one(Proceed).display = not is_spark
        if is_spark:
            self._show_note()

    def field(self) -> Widget:
        """Return the field that takes this question's answer."""
        match self.question:
            case SparkQuestion():
                return self.query_one(SparkField)
            case Choice() | YesNo() | Scale() | Ticks():
                return self.query_one(Options)
            case Text():
                return self.query_one(TextField)
            case _ if self.id_here == "letter.reason":
                return self.query_one(Options)
            case _:
                return self.query_one("#line", LineField)

    def _for_example(self) -> str:
        """What an answer may look like, so that nobody takes it for one."""
        hint = getattr(self.question, "hint", "")
        return f"e.g. {hint}" if hint else ""

    def _fill(self, field: Widget) -> None:
        decision, question = self.session.decision, self.question
        value = decision.value(self.id_here)
        if isinstance(field, Options):
            self._fill_options(field, value)
        elif isinstance(field, SparkField):
            names = FIVE_MINUTE_MARKS if decision.way is Way.FIVE else MARKS
            field.show(value, names, second=decision.second())
        elif isinstance(field, TextField):
            field.show(value, self._for_example())
        elif isinstance(field, LineField):
            shown = value if isinstance(question, Line) else typed_again(question, value, decision.money.currency)
            shown = self.unfinished.get((decision.id, self.id_here), shown)
            field.show(shown, self._for_example())
            if self.id_here == "offer.signed" and shown and shown == self.tightrope.suggested:
                field.select_all()

    def _fill_options(self, field: Options, value: Any) -> None:
        question, stage = self.question, self.session.decision.stage()
        if self.id_here == "letter.reason":
            self._fill_reasons(field)
            return
        choices = question.options(stage=stage)
        if isinstance(question, Scale) or getattr(question, "cant_tell", False):
            choices = (*choices, (CANT_TELL_KEY, "can't tell yet"))
        several = isinstance(question, Ticks)
        field.show(choices, frozenset(chosen_keys(question, value)), several=several, marked=several)

    def _fill_reasons(self, field: Options) -> None:
        decision = self.session.decision
        found = reason_choices(decision)
        chosen = {str(number) for number, (key, _) in enumerate(found, 1) if key == decision.letter.reason}
        field.show(tuple((str(number), label) for number, (_, label) in enumerate(found, 1)), frozenset(chosen), marked=False)

    def _say(self, text: str) -> None:
        error = self.query_one("#error", Static)
        error.update(text)
        error.display = bool(text)

    def _show_understood(self) -> None:
        """Say at once how a typed day or amount is understood; nothing while it is half typed."""
        field, text = self.field(), ""
        if isinstance(field, LineField):
            try:
                value = self._parsed(field.value)
            except AnswerError:
                value = None
            currency = self.session.decision.money.currency or "EUR"
            text = understood(self.question, value, self.tightrope.now().astimezone(), currency)
            rest = text.removeprefix(field.value)
            text = opened((text if rest[:1].isalnum() else rest).lstrip(", "))  # "Friday 27 November 2026" is not said twice
        told = self.query_one("#understood", Static)
        told.update(text)
        told.display = bool(text)
        if text:
            self._say("")

    def hint(self) -> str:
        """Say what the focused field takes."""
        focused = self.focused
        if self.session.readonly:
            return self.tightrope.why_readonly()
        if self.session.trouble:
            return str(self.session.trouble)
        if isinstance(focused, SparkField):
            return "0-9 and x for ten set the mark; left, right: through time; n writes a note"
        if isinstance(focused, Options):
            return TICKING if focused.several else CHOOSING
        if isinstance(focused, TextField):
            return "ctrl+n goes on; Enter begins a new line. Everything is kept as you type."
        if isinstance(focused, LineField) and focused.id == "note":
            return "This note is about the time before the mark. Enter keeps it."
        if isinstance(focused, LineField):
            return "Enter goes on. Leave it empty if you can't or won't say." if self.question.optional else "Enter goes on."
        return ""

    def key_items(self) -> list[Part]:
        """Enter is what continues from a line."""
        items = super().key_items()
        if isinstance(self.focused, Options):
            digits = sum(key.isdigit() for key, _ in self.focused.choices)
            items = [(f"1-{digits}" if key == "1-9" else key, label) for key, label in items]
        if self.focused and self.focused.id == "note":
            return [("enter", "Keep"), *items]
        if isinstance(self.focused, LineField | Proceed):
            items = [("enter" if label == "Continue" else key, label) for key, label in items]
        return items

    def means(self, key: Key) -> bool:
        """Can't tell yet is offered where it is an answer."""
        if key.id == "cant_tell":
            return any(choice == CANT_TELL_KEY for choice, _ in self.query_one(Options).choices)
        if key.scope == "spark" and key.id in ("earlier", "later"):
            spark = self.query_one(SparkField)
            return spark.cursor > 0 if key.id == "earlier" else spark.cursor < len(spark.names) - 1
        return True

    def take_words(self) -> None:
        """Words that are typed on Continue belong to the answer, and those typed on the spark to its note."""
        field = self.query_one("#note") if isinstance(self.focused, SparkField) else self.field()
        if isinstance(field, LineField | TextField) and field.display and not field.disabled:
            self.set_focus(field)

    def label_of(self, key: Key) -> str:
        """From a field the way back is out of the field first."""
        return "Leave field" if key.id == "back" and self.typing() else super().label_of(key)

    # -- answering -----------------------------------------------------------------------------------------------------

    @on(Options.Chosen)
    def _chosen(self, message: Options.Chosen) -> None:
        message.stop()
        options = self.query_one(Options)
        if self.field() is not options or message.showing != options.showing:
            return
        cleared = not message.keys and not message.goes_on
        self.tightrope.answer(self.id_here, self.question.empty if cleared else self._value_of(message.keys))
        if message.goes_on:
            self.action_go_on()
        else:
            self.repaint()

    @on(Options.Unmarked)
    def _unmarked(self) -> None:
        self._say("Nothing is marked yet. A digit answers; ctrl+n goes on and leaves it open.")

    def _value_of(self, keys: frozenset[str]) -> Any:
        question = self.question
        if self.id_here == "letter.reason":
            found = reason_choices(self.session.decision)
            return next((found[int(key) - 1][0] for key in keys), "")
        if not keys and not isinstance(question, Ticks):
            return question.empty
        raw = " ".join(sorted(keys)) or "none"
        return question.parse(raw, self.tightrope.today(), self.session.decision.money.currency)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _typed(self) -> None:
        """Show how it is understood, and save what is typed after a moment of quiet."""
        self._show_understood()
        if self.quiet:
            self.quiet.stop()
        self.quiet = self.set_timer(SAVE_AFTER, self.flush)

    @on(LineField.Cut)
    def _cut(self, message: LineField.Cut) -> None:
        self._say(f"Kept the first {message.kept:,} characters, left out {message.dropped:,}. ctrl+z takes the paste back.")

    def flush(self) -> None:
        """Keep what is typed; half a date or amount waits until it is whole."""
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        if not self.id_here or self.tightrope.opened is None or self.session.decision.at != self.id_here:
            return
        try:
            self._keep()
        except AnswerError:
            return
        self.repaint()

    def _keep(self) -> None:
        """Take what the field holds as the answer. Raises AnswerError."""
        field = self.field()
        if isinstance(field, SparkField):
            self._keep_note(field)
        elif isinstance(field, TextField):
            self.tightrope.answer(self.id_here, self._parsed(field.text))
        elif isinstance(field, LineField):
            self._keep_line(field.value)

    def _keep_line(self, raw: str) -> None:
        """Take a line as the answer; what is none yet is there when one comes back. Raises AnswerError."""
        place = (self.session.decision.id, self.id_here)
        self.unfinished[place] = raw
        self.tightrope.answer(self.id_here, self._parsed(raw))
        del self.unfinished[place]

    def _parsed(self, raw: str) -> Any:
        return self.question.parse(raw, self.tightrope.today(), self.session.decision.money.currency)

    @on(Input.Submitted)
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        if message.input.id == "note":
            self.flush()
            self.query_one(SparkField).focus()
        else:
            self.action_go_on()

    @on(Proceed.Pressed)
    def action_go_on(self) -> None:
        """Check the answer and go on; what does not fit is said, and stays."""
        try:
            self._keep()
        except AnswerError as error:
            self._say(str(error))
            self.field().focus()
            return
        if self._points_out_that_it_has_passed():
            return
        if self.quiet:
            self.quiet.stop()
            self.quiet = None
        self.tightrope.go_on()

    def _points_out_that_it_has_passed(self) -> bool:
        """Say once of a day that was typed now that it has passed; return whether it was said."""
        value = self.session.decision.value(self.id_here)
        if not isinstance(self.question, Day | Moment) or value in (None, self.known):
            return False
        self.known = value
        if not has_passed(value, self.tightrope.now().astimezone()):
            return False
        self._say("That day has passed. Enter keeps it all the same; or type another one.")
        return True

    def action_back(self) -> None:
        """Leave the field; then go back a question. What was typed is kept."""
        self.flush()
        if self.focused and self.focused.id == "note":
            self.query_one(SparkField).focus()
        elif self.typing():
            self.query_one(Proceed).focus()
        else:
            self.tightrope.go_back()

    def action_undo(self) -> None:
        """Take the last answer back."""
        self._step_through_history(undo=True)

    def action_redo(self) -> None:
        """Give it again."""
        self._step_through_history(undo=False)

    def _step_through_history(self, *, undo: bool) -> None:
        self.tightrope.step_through_history(undo=undo)

    # -- the spark -----------------------------------------------------------------------------------------------------

    @on(SparkField.Marked)
    def _marked(self, message: SparkField.Marked) -> None:
        self.tightrope.answer(self.id_here, message.spark)
        self.repaint()

    @on(SparkField.Moved)
    def _moved(self) -> None:
        self.flush()
        self._show_note()

    @on(SparkField.NoteWanted)
    def _note_wanted(self) -> None:
        note = self.query_one("#note", LineField)
        if note.display:
            note.focus()

    @on(SparkField.Accepted)
    def _spark_accepted(self) -> None:
        self.action_go_on()

    def _show_note(self) -> None:
        field = self.query_one(SparkField)
        name, first = field.name_here, field.cursor == 0
        note, prompt = self.query_one("#note", LineField), self.query_one("#note-prompt", Static)
        note.display = prompt.display = not first
        self.note_of = "" if first else name
        if not first:
            stretch = " to ".join(field.label(one).removeprefix("the ") for one in (field.names[field.cursor - 1], name))
            prompt.update(f"Before this mark, {stretch}: what happened?  (n)")
            note.show(getattr(field.spark, f"before_{name}"), "")

    def _keep_note(self, field: SparkField) -> None:
        if not self.note_of:
            return
        text = Line("").parse(self.query_one("#note", LineField).value, self.tightrope.today(), "")
        note: dict[str, Any] = {f"before_{self.note_of}": text}
        kept = replace(field.spark, **note)
        if kept != field.spark:
            field.spark = kept
            self.tightrope.answer(self.id_here, kept)


def chosen_keys(question: Question, value: Any) -> tuple[str, ...]:
    """Return the keys of the options that an answer stands for."""
    if value is CANT_TELL:
        return (CANT_TELL_KEY,)
    match question:
        case _ if value is None:
            return ()
        case Scale():
            return (str(value + 3),)
        case YesNo():
            return ("1" if value else "2",)
        case Ticks(of=of):
            return tuple(str(number) for number, key in enumerate(of, 1) if key in value)
        case Choice(of=of):
            return tuple(str(number) for number, key in enumerate(of, 1) if key is value)
        case _:
            return ()


def opened(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def typed_again(question: Question, value: Any, currency: str) -> str:
    """Return an answer as one would type it, to be changed."""
    return f"{float(value):g}" if isinstance(value, Fraction) else question.words(value, currency)[:LINE]

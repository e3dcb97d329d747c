"""The kinds of list: what a row says, what an item is made from, and what each key changes. One class a kind, one row in `KINDS`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from tightrope.decision.kinds import CANT_TELL, Stage
from tightrope.decision.model import Decision
from tightrope.decision.question import Day, day_in_words, questions_of
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.lines import CHANGES, Known, Line, Side
from tightrope.decision.steps.offer import MustHave, Thanked, thanked_typed
from tightrope.decision.steps.people import LEAN, Adviser, Asked, adviser_typed
from tightrope.text import clean
from tightrope.tui.marks import Marks
from tightrope.tui.widgets.rows import Row


class ItemKind:
    """What all lists share; the others say what is different."""

    scopes: tuple[str, ...] = ("list",)
    adds = True
    text_fields: tuple[str, ...] = ("text",)
    """What Enter edits, then what t edits."""
    typed_anew: tuple[str, ...] = ()
    """What is rather typed anew than mended: it is selected whole."""
    hint = ""
    """What stands in the empty line, where it is not the example of the question."""
    typing_hint = "Enter adds it. With nothing typed, Enter goes on."
    empty_hint = "Nothing here yet: type below, Enter adds."
    sided = False
    """Whether the next line goes to one of two sides, which has to be seen."""
    choices: ClassVar[Mapping[str, tuple[str, str]]] = {}
    """Keys that ask one of a few things of an item: which field that is, and what leaves it open is called."""
    one_key = False
    """Whether one key answers all that is asked of an item, so that the mark goes on to the next one."""

    def columns(self, decision: Decision) -> tuple[Any, ...]:
        """Return the columns; one of None for a plain list."""
        return (None,)

    def in_column(self, item: Any, column: Any) -> bool:
        """Whether an item stands in a column."""
        return True

    def heading(self, column: Any, decision: Decision) -> str:
        """Return what stands above a column."""
        return ""

    def adds_in(self, column: Any, decision: Decision) -> str:
        """Return what the line below adds to."""
        return ""

    def column_of(self, text: str, column: Any) -> Any:
        """Return which column a line that is being typed goes to."""
        return column

    def is_open(self, item: Any) -> bool:
        """Whether an item still waits for an answer by a key."""
        return False

    def asks(self, item: Any, decision: Decision) -> str:
        """Return what an item that waits for an answer is asked, with the keys."""
        return ""

    def row(self, item: Any, decision: Decision, marks: Marks) -> Row:
        """Return how an item is shown."""
        return Row(str(getattr(item, self.text_fields[0])))

    def told(self, item: Any, decision: Decision) -> str:
        """Return the marked item in full, with what else can be said of it."""
        return str(getattr(item, self.text_fields[0]))

    def below(self, decision: Decision, id: str) -> tuple[str, ...]:
        """Return the lines below the list."""
        return ()

    def made(self, id: int, text: str, column: Any, decision: Decision) -> Any:
        """Return a new item from what was typed."""
        raise NotImplementedError

    def edit_prompt(self, name: str) -> str:
        """Return what the line below says while it changes a field."""
        return "Change it"

    def edited(self, name: str, text: str, today: date) -> dict[str, Any] | None:
        """Return what an edit changes; None: nothing. Raises AnswerError."""
        cleaned = clean(text)
        return {name: cleaned} if cleaned or name != self.text_fields[0] else None

    def change(self, item: Any, what: str, digit: str) -> dict[str, Any] | None:
        """Return what a key changes of an item; None: nothing."""
        return None


KNOWNS = {
    Known.SEEN: "you have seen it",
    Known.INSIDE: "someone inside told you",
    Known.SELLER: "said to win you over",
    Known.GUESS: "a guess",
}


HEADINGS = {
    Stage.OFFER: ("Turn it down", "Take it"),
    Stage.SECOND: ("Withdraw", "Go on"),
    Stage.SAID_YES: ("Take my yes back", "Keep my yes"),
}
ADDING = {
    Stage.OFFER: ("turning it down", "taking it"),
    Stage.SECOND: ("withdrawing", "going on"),
    Stage.SAID_YES: ("taking the yes back", "keeping it"),
}
"""How each stage calls the side against and the side for."""

SIGNS = {"+": Side.FOR, "-": Side.AGAINST}
"""What a line may begin with to go to a side."""


class LinesKind(ItemKind):
    """For and against, side by side."""

    scopes = ("lines", "list")
    choices: ClassVar[Mapping[str, tuple[str, str]]] = {"change": ("change", "no"), "know": ("known", "I can't say")}
    hint = "one line, Enter adds it; paste several lines to add several"
    empty_hint = "Nothing on this side yet: a adds."
    sided = True

    def columns(self, decision: Decision) -> tuple[Any, ...]:
        return (Side.AGAINST, Side.FOR)

    def in_column(self, item: Line, column: Any) -> bool:
        return item.side is column

    def heading(self, column: Any, decision: Decision) -> str:
        return HEADINGS[decision.stage() or Stage.OFFER][column is Side.FOR]

    def adds_in(self, column: Any, decision: Decision) -> str:
        sides = ADDING[decision.stage() or Stage.OFFER]
        here, other, sign = (sides[1], sides[0], "-") if column is Side.FOR else (sides[0], sides[1], "+")
        return f"The next line is for {here}. Begin it with {sign} for {other}." if self.sided else f"Add for {here}"

    def row(self, item: Line, decision: Decision, marks: Marks) -> Row:
        told = [CHANGES[item.change]] if item.change else []
        told += ["guess"] if item.known is Known.GUESS and not item.settles else []
        told += ["say"] if item.sayable else []
        weight = "settles it" if item.settles else marks.done * item.weight + marks.open * (5 - item.weight)
        return Row(item.text, " ".join([*told, weight]))

    def told(self, item: Line, decision: Decision) -> str:
        parts = [f"“{item.text}”"]
        parts += [f"they could change: {CHANGES[item.change]}"] if item.change else []
        parts += [KNOWNS[item.known] if item.known else "k says how you know it"]
        parts += ["a letter may say it"] if item.sayable else []
        return " · ".join(parts)

    def below(self, decision: Decision, id: str) -> tuple[str, ...]:
        from tightrope.decision.balance import guards_of

        return (*guards_of(decision)[:2], "No score yet, on purpose: a running score bends the answers that follow.")

    def column_of(self, text: str, column: Any) -> Any:
        return SIGNS.get(text[:1], column)

    def made(self, id: int, text: str, column: Any, decision: Decision) -> Line:
        sign = SIGNS.get(text[:1]) if clean(text[1:]) else None
        return Line(id, clean(text[1:] if sign else text), sign or column)

    def change(self, item: Line, what: str, digit: str) -> dict[str, Any] | None:
        changes: dict[str, dict[str, Any]] = {
            "weigh": {"weight": int(digit or item.weight)},
            "settle": {"settles": not item.settles},
            "say": {"sayable": not item.sayable},
            "other_side": {"side": Side.FOR if item.side is Side.AGAINST else Side.AGAINST},
        }
        return changes.get(what)


class OneSide(LinesKind):
    """The five-minute way asks for one side at a time."""

    hint = "one line, Enter adds it"
    sided = False

    def __init__(self, side: Side) -> None:
        self.side = side

    def column_of(self, text: str, column: Any) -> Any:
        return column

    def made(self, id: int, text: str, column: Any, decision: Decision) -> Line:
        return Line(id, clean(text), self.side)

    def columns(self, decision: Decision) -> tuple[Any, ...]:
        return (self.side,)

    def below(self, decision: Decision, id: str) -> tuple[str, ...]:
        return ("Three lines are a start; more are welcome.", "Every line weighs 3 until you change it: 1 to 5 on a line.")


class Settling(LinesKind):
    """The same lines once more: which would settle it alone, which could they change."""

    scopes = ("lines", "list")
    adds = False
    sided = False
    empty_hint = "Nothing on this side."

    def below(self, decision: Decision, id: str) -> tuple[str, ...]:
        return ("! on a line: it would settle it alone. c: they could change it. ctrl+n goes on.",)


class NamedKind(ItemKind):
    """People, typed as a name and what there is to say of them."""

    def typed(self, text: str) -> Any:
        """Return whom a typed line names, without an id."""
        raise NotImplementedError

    def made(self, id: int, text: str, column: Any, decision: Decision) -> Any:
        return replace(self.typed(text), id=id)

    def edited(self, name: str, text: str, today: date) -> dict[str, Any] | None:
        """A name that is typed with more behind it changes that as well, as when somebody is added."""
        if name != "name" or not clean(text):
            return super().edited(name, text, today)
        one = self.typed(text)
        answers = ((name, question, getattr(one, name)) for name, question in questions_of(type(one)))
        return {name: value for name, question, value in answers if value != question.empty}


class ThanksKind(NamedKind):
    """Who gave time."""

    scopes = ("thanks", "list")
    text_fields = ("name", "deed")
    typing_hint = "A name, a colon, one true thing they did. Enter adds it. Empty: goes on."

    def row(self, item: Thanked, decision: Decision, marks: Marks) -> Row:
        return Row(f"{item.name}: {item.deed}" if item.deed else item.name, "recommended you" if item.referrer else "")

    def told(self, item: Thanked, decision: Decision) -> str:
        return f"{item.name}: {item.deed}" if item.deed else f"{item.name}. t adds one true thing they did."

    def typed(self, text: str) -> Thanked:
        return thanked_typed(text)

    def edit_prompt(self, name: str) -> str:
        return "Their name" if name == "name" else "One true thing they did"

    def change(self, item: Thanked, what: str, digit: str) -> dict[str, Any] | None:
        return {"referrer": not item.referrer} if what == "flag" else None


class MustsKind(ItemKind):
    """What any job must have."""

    scopes = ("musts", "list")
    typing_hint = "Enter adds it. With nothing typed, Enter asks whether this job meets them."
    one_key = True

    def is_open(self, item: MustHave) -> bool:
        return item.met is None

    def asks(self, item: MustHave, decision: Decision) -> str:
        return f"Does this job meet “{item.text}”? 1 yes, 2 no, - don't know"

    def row(self, item: MustHave, decision: Decision, marks: Marks) -> Row:
        said = {None: "not answered yet", True: "this job meets it", False: "this job does not", CANT_TELL: "not known"}
        return Row(item.text, said[item.met])

    def made(self, id: int, text: str, column: Any, decision: Decision) -> MustHave:
        return MustHave(id, clean(text))

    def change(self, item: MustHave, what: str, digit: str) -> dict[str, Any] | None:
        if what == "rate":
            return {"met": digit == "1"}
        return {"met": CANT_TELL} if what == "unsure" else None


class AdvisersKind(NamedKind):
    """Who is trusted, and what they lean to."""

    scopes = ("advisers", "list")
    text_fields = ("name", "why")
    typing_hint = "A name, a colon, what they said. Enter adds it. Empty: asks what they lean to."
    empty_hint = "Nobody yet: type a name below, or go on with ctrl+n."

    def is_open(self, item: Adviser) -> bool:
        return item.lean is None

    def asks(self, item: Adviser, decision: Decision) -> str:
        labels = LEAN.options(stage=decision.stage())
        return f"{item.name} says: " + ", ".join(f"{key} {label}" for key, label in labels) + ", - can't tell"

    def row(self, item: Adviser, decision: Decision, marks: Marks) -> Row:
        lean = LEAN.words(item.lean, stage=decision.stage()) or "not answered yet"
        heard = {None: "asked or a guess?", Asked.ASKED: "said so", Asked.GUESS: "a guess"}[item.asked]
        knows = [word for word, flag in (("field", item.knows_field), ("you", item.knows_me)) if flag]
        told = [lean, heard, *([f"knows {' and '.join(knows)}"] if knows else []), *(["a stake"] if item.interest else [])]
        return Row(item.name, ", ".join(told))

    def told(self, item: Adviser, decision: Decision) -> str:
        if item.asked is None:
            return f"{item.name}: g says whether they said so or you guess"
        return f"{item.name}: {item.why}" if item.why else f"{item.name}: t says why, in six words"

    def typed(self, text: str) -> Adviser:
        return adviser_typed(text)

    def edit_prompt(self, name: str) -> str:
        return "Their name" if name == "name" else "Why, in six words"

    def change(self, item: Adviser, what: str, digit: str) -> dict[str, Any] | None:
        changes: dict[str, dict[str, Any]] = {
            "rate": {"lean": int(digit or 3) - 3},
            "unsure": {"lean": CANT_TELL},
            "guess": {"asked": Asked.GUESS if item.asked is Asked.ASKED else Asked.ASKED},
            "knows_field": {"knows_field": not item.knows_field},
            "knows_me": {"knows_me": not item.knows_me},
            "flag": {"interest": not item.interest},
        }
        return changes.get(what)


class TasksKind(ItemKind):
    """What is still to do."""

    scopes = ("tasks", "list")
    text_fields = ("what", "due")
    typed_anew = ("due",)

    def row(self, item: Task, decision: Decision, marks: Marks) -> Row:
        return Row(
            f"{marks.ticked if item.done else marks.unticked} {item.what}",
            day_in_words(item.due) if item.due else "",
            "muted" if item.done else "",
        )

    def made(self, id: int, text: str, column: Any, decision: Decision) -> Task:
        return Task(id, clean(text))

    def edit_prompt(self, name: str) -> str:
        return "What is to be done" if name == "what" else "By when? Friday, tomorrow, 3 March"

    def edited(self, name: str, text: str, today: date) -> dict[str, Any] | None:
        if name == "due":
            return {"due": Day("").parse(text, today, "")}
        return super().edited(name, text, today)

    def change(self, item: Task, what: str, digit: str) -> dict[str, Any] | None:
        return {"done": not item.done} if what == "flag" else None


KINDS: dict[str, ItemKind] = {
    "lines.lines": LinesKind(),
    "lines.for": OneSide(Side.FOR),
    "lines.against": OneSide(Side.AGAINST),
    "lines.settling": Settling(),
    "offer.thanks": ThanksKind(),
    "offer.must_haves": MustsKind(),
    "people.advisers": AdvisersKind(),
    "after.tasks": TasksKind(),
}
"""The kind of each list, by its question."""

PLAIN = ItemKind()


def kind_of(id: str) -> ItemKind:
    """Return what is special about a list."""
    return KINDS.get(id, PLAIN)

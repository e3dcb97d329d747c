"""The nine steps, and every question by its id. A new step is one module and one line in `STEPS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from tightrope.decision.question import Items, Question, Text
from tightrope.decision.steps.after import After
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.gut import Gut
from tightrope.decision.steps.letter import Letter
from tightrope.decision.steps.lines import ForAndAgainst, Line
from tightrope.decision.steps.money import Money
from tightrope.decision.steps.offer import Offer
from tightrope.decision.steps.people import People
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.decision.model import Decision


class Step(Frozen):
    """One step: its name in the file and in ids, its title on the screen, and the record of its answers."""

    name: str
    title: str
    of: type[Any]


STEPS = (
    Step("offer", "The offer", Offer),
    Step("gut", "Gut check", Gut),
    Step("lines", "For and against", ForAndAgainst),
    Step("money", "Money", Money),
    Step("direction", "Direction", Direction),
    Step("people", "People you trust", People),
    Step("balance", "The balance", Balance),
    Step("letter", "The letter", Letter),
    Step("after", "Afterwards", After),
)


class Asked(Frozen):
    """A place to be: a question with its id ("money.savings"), and the field that it shows."""

    id: str
    question: Question
    when: Callable[[Decision], bool] | None
    shows: str
    """The id of the field; it is `id` itself but for the views."""

    def applies(self, decision: Decision) -> bool:
        """Whether it is asked in this decision."""
        return self.when is None or self.when(decision)


def _has_lines(decision: Decision) -> bool:
    return bool(decision.lines.lines)


def _has_letter(decision: Decision) -> bool:
    return decision.kind() is not None


VIEWS = (
    Asked(
        "lines.for",
        Items("What speaks for it?", of=Line, why="Three lines are a start; more are welcome."),
        None,
        "lines.lines",
    ),
    Asked(
        "lines.against",
        Items("What speaks against it?", of=Line, why="Three lines are a start; more are welcome."),
        None,
        "lines.lines",
    ),
    Asked(
        "lines.settling",
        Items(
            "Would one of these settle it alone? Could they change it?",
            of=Line,
            why="What settles it alone is told first, and not added up. What they could change, you can ask for.",
            optional=True,
        ),
        _has_lines,
        "lines.lines",
    ),
    Asked(
        "letter.text",
        Text("The letter", why="A draft. You send it, or not; nothing is ever sent from here.", optional=True),
        _has_letter,
        "letter.edits",
    ),
)
"""Other ways to look at a field: places of their own, answers of another's."""


def _asked() -> dict[str, Asked]:
    found = {view.id: view for view in VIEWS}
    for step in STEPS:
        for f in fields(step.of):
            id = f"{step.name}.{f.name}"
            found[id] = Asked(id, f.metadata["question"], f.metadata["when"], id)
    return found


QUESTIONS = _asked()
"""Every question and view by its id."""

"""The three ways through one set of answers: explicit groups of question ids, and moving along them. Position is an id, never an index."""

from __future__ import annotations

from enum import Enum

from tightrope.decision.afterwards import as_proposed
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.after import was_folded
from tightrope.frozen import Frozen


class Group(Frozen):
    """Questions that belong together: one mark of progress, one place to jump to."""

    title: str
    ids: tuple[str, ...]
    only_with_a_letter: bool = False
    """Whether it is passed while no letter follows."""

    def asked(self, decision: Decision) -> tuple[str, ...]:
        """Return the ids of its questions that apply."""
        if self.only_with_a_letter and decision.kind() is None:
            return ()
        return tuple(id for id in self.ids if QUESTIONS[id].applies(decision))


def _group(title: str, step: str, names: str) -> Group:
    """Name the questions of one step, or full ids of others."""
    return Group(title, tuple(name if "." in name else f"{step}.{name}" for name in names.split()))


def _letter(names: str) -> Group:
    """Name what the five-minute way asks for a letter alone."""
    return Group("The letter", _group("", "letter", names).ids, only_with_a_letter=True)


LETTER_NEEDS = "reason own_reason door ask_until change wish because start agreed text"
SENDER = "offer.sender offer.address offer.sender_is offer.sender_deed direction.liked"
AFTER = _group("Afterwards", "after", "tasks lesson_if lesson_then predict felt_one felt_six")

OFFERED = {
    Way.FULL: "Full: every step, 20 to 30 minutes, best over two days",
    Way.FIVE: "Five minutes: fourteen questions, the balance, the letter",
    Way.LETTER: "Only the letter: I have decided",
}
"""The ways as they are offered, in this order wherever they have numbers."""

COUNTED = 14
"""The groups of the five-minute way that are its questions; what follows is the balance, the letter and what comes after."""

WAYS = {
    Way.LETTER: (
        _group("Which letter", "letter", "kind"),
        _group("The job", "offer", "role company slot"),
        _group("The people", "offer", f"{SENDER} signed thanks"),
        _group("The letter", "letter", LETTER_NEEDS),
        AFTER,
    ),
    Way.FIVE: (
        _group("The stage", "offer", "stage"),
        _group("Role and company", "offer", "role company"),
        _group("The deadline", "offer", "answer_by"),
        _group("One sentence", "gut", "sealed"),
        _group("For", "lines", "for"),
        _group("Against", "lines", "against"),
        _group("Does one settle it?", "lines", "settling"),
        _group("If not this", "offer", "instead"),
        _group("How long it lasts", "money", "rough"),
        _group("Money aside", "money", "in_the_bank"),
        _group("Direction", "direction", "more rather gives"),
        _group("Somebody you trust", "people", "advisers"),
        _group("The spark", "gut", "spark"),
        _group("This minute", "balance", "final"),
        _group("The balance", "balance", "outcome agreed reason ask_again"),
        _letter(f"offer.slot {SENDER} offer.signed offer.thanks {LETTER_NEEDS}"),
        AFTER,
    ),
    Way.FULL: (
        _group(
            "The offer",
            "offer",
            "stage role company answer_by slot instead instead_why sender address sender_is sender_deed came_by signed thanks must_haves",
        ),
        _group("Gut check", "gut", "sealed call spark tuesday where any_job liked"),
        _group("For and against", "lines", "lines regret_yes regret_no"),
        _group(
            "Money",
            "money",
            "in_the_bank rough level currency savings spending other_income other_income_until earning goes_on pay first_pay hoped "
            "search until_pay kept_back if_paid low_pay ticks",
        ),
        _group("Direction", "direction", "more rather gives able teaches again manager leave unknown who_knows can_they liked"),
        _group("People you trust", "people", "advisers household avoided avoided_says friend"),
        _group("The balance", "balance", "final coin outcome agreed reason how_sure ask_again"),
        _group("The letter", "letter", LETTER_NEEDS),
        AFTER,
    ),
}
"""The groups of each way, in the order in which they are asked."""


def groups(decision: Decision) -> tuple[Group, ...]:
    """Return the groups of the way in use."""
    return WAYS[decision.way]


def places(decision: Decision) -> tuple[str, ...]:
    """Return the ids of all questions that apply, in order."""
    return tuple(id for group in groups(decision) for id in group.asked(decision))


def place_after(decision: Decision, id: str) -> str | None:
    """Return the next question that applies, or None at the end."""
    return _beside(decision, id, 1)


def place_before(decision: Decision, id: str) -> str | None:
    """Return the question before, or None at the beginning."""
    return _beside(decision, id, -1)


def _beside(decision: Decision, id: str, direction: int) -> str | None:
    order = [place for group in groups(decision) for place in group.ids]
    if id not in order:
        return first_open(decision)
    asked = set(places(decision))
    onward = order[order.index(id) + 1 :] if direction > 0 else reversed(order[: order.index(id)])
    return next((place for place in onward if place in asked), None)


def group_of(decision: Decision, id: str) -> Group:
    """Return the group that a question stands in; the first one for a question that the way does not ask."""
    return next((group for group in groups(decision) if id in group.ids), groups(decision)[0])


def is_open(decision: Decision, id: str) -> bool:
    """Whether a question applies, is wanted and has no answer yet."""
    asked = QUESTIONS[id]
    return asked.applies(decision) and not asked.question.optional and not _answered(decision, id)


def _answered(decision: Decision, id: str) -> bool:
    value = decision.value(id)
    if id in ("lines.for", "lines.against"):
        return any(line.side.value == id.removeprefix("lines.") for line in decision.lines.lines)
    if id == "after.tasks" and as_proposed(decision):
        return was_folded(decision)
    return bool(value != QUESTIONS[QUESTIONS[id].shows].question.empty)


def first_open(decision: Decision) -> str:
    """Return the first question without an answer; the last place when there is none."""
    order = places(decision)
    return next((id for id in order if is_open(decision, id)), order[-1])


def resumed(decision: Decision) -> Decision:
    """Return the decision standing at a question that its way asks: where it was left, if that still applies."""
    return decision if decision.at in places(decision) else decision.go(first_open(decision))


FILLED_IN = ("money.currency", "offer.signed")
"""What the program fills in by itself: an answer there says nothing about how far one is."""


class Mark(Enum):
    """How far a group is."""

    DONE = "done"
    BEGUN = "begun"
    OPEN = "open"


def progress(decision: Decision) -> tuple[Mark, ...]:
    """Return a mark for each group of the way: done when nothing in it is open."""
    return tuple(_mark(decision, group) for group in groups(decision))


def _mark(decision: Decision, group: Group) -> Mark:
    asked = group.asked(decision)
    begun = any(_answered(decision, id) for id in asked if id not in FILLED_IN)
    wanted = any(not QUESTIONS[id].question.optional for id in asked)
    if (begun or not wanted) and not any(is_open(decision, id) for id in asked):
        return Mark.DONE if begun else Mark.OPEN
    return Mark.BEGUN if begun else Mark.OPEN


def place_in_words(decision: Decision) -> str:
    """Return how far one is: "question 2 of 3" in a group of several; in the five-minute way which of all its questions it is."""
    number, of = count_in_group(decision)
    questions = WAYS[Way.FIVE][:COUNTED]
    here = group_of(decision, decision.at)
    if decision.way is Way.FIVE and here in questions:
        part = f", part {number} of {of}" if of > 1 else ""
        return f"question {questions.index(here) + 1} of {COUNTED}{part}"
    return f"question {number} of {of}" if of > 1 else ""


def count_in_group(decision: Decision) -> tuple[int, int]:
    """Return which question of how many in its group the person stands at, from 1."""
    asked = group_of(decision, decision.at).asked(decision)
    return (asked.index(decision.at) + 1 if decision.at in asked else 1), max(1, len(asked))

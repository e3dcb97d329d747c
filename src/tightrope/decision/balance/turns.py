"""What would turn the lean: the smallest single change of each answer, adviser and line that makes it too close or turns it.

An answer moved by d points costs d, a line's weight moved costs the difference, a line gone costs its weight. Every candidate changes one
reading by a closed form, and lines of one side and weight are tried once, so five hundred lines cost no more than ten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from tightrope.decision.balance.lean import CLOSE_CALL, NOTHING, SAME, TURNED, becomes
from tightrope.decision.balance.readings import (
    DIRECTION,
    FEELING,
    FULL_SCALE,
    Readings,
    answered,
    heard,
    is_close,
    lean_of,
    list_of,
    mean_of,
    people_of,
    people_total,
    points,
    readings_of,
    voice_of,
    voices_of,
    weighed,
    weight_on,
)
from tightrope.decision.balance.words import counted, quoted
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.lines import Line, Side
from tightrope.decision.steps.people import LEAN
from tightrope.frozen import Frozen

MOST_TURNS = 3
"""How many are told. Our choice: more than three is a list to argue with."""

WEIGHTS = range(1, 6)
POINTS = range(-2, 3)

ANSWER, WEIGHT, GONE, ADVISER = "answer", "weight", "gone", "adviser"
"""The sorts of change."""

SORTS = (ANSWER, WEIGHT, GONE, ADVISER)
"""In which order changes of one cost and effect are told."""

SUBJECT = {
    "balance.final": "your answer this minute",
    "gut.tuesday": "your answer about an ordinary Tuesday",
    "people.friend": "what you would tell a friend",
    "direction.again": "your answer about applying again",
    "direction.gives": "your answer about what this job gives you",
    "direction.teaches": "your answer about what this job teaches you",
    "direction.manager": "your answer about the manager",
    "direction.leave": "your answer about leaving within six months",
}
"""What a question is called inside "if ... were"."""


class Turn(Frozen):
    """One change that would turn the lean."""

    sort: str
    """One of `SORTS`."""
    question: str
    """The id of the question whose answer changes: a scale's, "lines.lines" or "people.advisers"."""
    item: int | None
    """The id of the line or adviser; None for a scale of its own."""
    to: int | None
    """The points or the weight that it moves to; None: the line is gone."""
    cost: int
    lean: Fraction
    """What the lean would be."""
    becomes: str
    """"close" or "turned"."""
    text: str
    """One sentence."""


def turns_of(decision: Decision) -> tuple[Turn, ...]:
    """Return at most three turns, nearest first; none when there is no lean or it is too close to call."""
    readings = readings_of(decision)
    lean = lean_of(readings)
    if lean is None or is_close(lean):
        return ()
    found = (*_scales(decision, readings, lean), *_lines(decision, readings, lean), *_advisers(decision, readings, lean))
    nearest = sorted(found, key=lambda turn: (turn.cost, SORTS.index(turn.sort), -abs(turn.lean - lean), turn.text, turn.item or 0))
    told: dict[str, Turn] = {}  # two lines of one text and weight would say the same twice
    for turn in nearest:
        told.setdefault(turn.text, turn)
    return tuple(told.values())[:MOST_TURNS]


def turns_it(lean: Fraction, after: Fraction | None) -> bool:
    """Whether a lean has turned, or become too close to call; one that is gone has not turned."""
    return becomes(lean, after) not in (SAME, NOTHING)


Option = tuple[int, int | None, Fraction | None]
"""What a change costs, what it moves to, and the lean after it."""


class _Step(Frozen):
    """The cheapest change of one thing that turns the lean."""

    cost: int
    to: int | None
    lean: Fraction
    becomes: str

    def turn(self, sort: str, question: str, item: int | None, condition: str) -> Turn:
        """Return it as a turn, said with its condition."""
        return Turn(sort, question, item, self.to, self.cost, self.lean, self.becomes, f"If {condition}, {EFFECT[self.becomes]}.")


def _nearest(lean: Fraction, options: Iterable[Option]) -> _Step | None:
    """Return the cheapest change that turns it; of two that cost the same, the one that turns it further."""
    turning = [_Step(cost, to, after, becomes(lean, after)) for cost, to, after in options if after is not None and turns_it(lean, after)]
    return min(turning, key=lambda step: (step.cost, -abs(step.lean - lean)), default=None)


def _scales(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[Turn]:
    stage = decision.stage()
    for name, ids in (("feeling", FEELING), ("direction", DIRECTION)):
        given = answered(decision, ids)
        total = sum(given.values())
        for id, value in given.items():
            moved = ((to, mean_of(total + to - value, len(given))) for to in POINTS if to != value)
            options = ((abs(to - value), to, lean_of(replace(readings, **{name: reading}))) for to, reading in moved)
            if step := _nearest(lean, options):
                words = QUESTIONS[id].question.words
                change = f"{SUBJECT[id]} were “{words(step.to, stage=stage)}” instead of “{words(decision.value(id), stage=stage)}”"
                yield step.turn(ANSWER, id, None, change)


def _lines(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[Turn]:
    lines = weighed(decision)
    groups: dict[tuple[Side, int], list[Line]] = {}
    for line in lines:
        groups.setdefault((line.side, line.weight), []).append(line)
    totals = (weight_on(lines, Side.FOR), weight_on(lines, Side.AGAINST), len(lines))
    for (side, weight), members in groups.items():
        if step := _nearest(lean, _line_options(side, weight, totals, readings)):
            change = "were not there" if step.to is None else f"weighed {counted(step.to)} instead of {counted(weight)}"
            for line in _first_of_each_text(members):
                yield step.turn(GONE if step.to is None else WEIGHT, "lines.lines", line.id, f"{quoted(line.text)} {change}")


def _first_of_each_text(members: Iterable[Line]) -> list[Line]:
    """Return as many lines as could be told, in an order that does not depend on theirs."""
    by_text: dict[str, Line] = {}
    for line in sorted(members, key=lambda line: (line.text, line.id or 0)):
        by_text.setdefault(line.text, line)
    return list(by_text.values())[:MOST_TURNS]


def _line_options(side: Side, weight: int, totals: tuple[int, int, int], readings: Readings) -> Iterator[Option]:
    weight_for, weight_against, count = totals
    for to in (*WEIGHTS, None):
        if to == weight:
            continue
        step = (to or 0) - weight
        left = count - (to is None)
        moved = list_of(weight_for + step, weight_against, left) if side is Side.FOR else list_of(weight_for, weight_against + step, left)
        yield abs(step), to, lean_of(replace(readings, list=moved))


def _advisers(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[Turn]:
    advisers, stage = heard(decision), decision.stage()
    total, voices = people_total(advisers), voices_of(advisers)
    for adviser in advisers:
        value, voice = points(adviser.lean), voice_of(adviser)
        moved = ((to, people_of(total + voice * Fraction(to - value, FULL_SCALE), voices)) for to in POINTS if to != value)
        options = ((abs(to - value), to, lean_of(replace(readings, people=reading))) for to, reading in moved)
        if step := _nearest(lean, options):
            name = quoted(adviser.name, "one of the people you trust")
            then, now = LEAN.words(step.to, stage=stage), LEAN.words(adviser.lean, stage=stage)
            yield step.turn(ADVISER, "people.advisers", adviser.id, f"{name} said “{then}” instead of “{now}”")


EFFECT = {CLOSE_CALL: "it would be too close to call", TURNED: "it would lean the other way"}


def applied(decision: Decision, turn: Turn) -> Decision:
    """Return the decision as it would be after a turn; nothing is asked and nothing saved."""
    if turn.sort == ANSWER:
        return decision.answer(turn.question, turn.to)
    items = decision.value(turn.question)
    field = "lean" if turn.sort == ADVISER else "weight"
    if turn.sort == GONE:
        return decision.answer(turn.question, tuple(item for item in items if item.id != turn.item))
    changed = (replace(item, **{field: turn.to}) if item.id == turn.item else item for item in items)
    return decision.answer(turn.question, tuple(changed))

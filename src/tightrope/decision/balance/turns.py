"""What would turn the lean: the smallest single change of each answer, adviser and line that makes it too close or turns it.

An answer moved by d points costs d, a line's weight moved costs the difference, a line gone costs its weight. Every candidate changes one
reading by a closed form, and lines of one side and weight are tried once, so five hundred lines cost no more than ten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

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
from tightrope.decision.question import Scale, questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.lines import Line, Side
from tightrope.decision.steps.people import Adviser

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
    "gut.tuesday": "that ordinary Tuesday",
    "people.friend": "your word to a friend",
    "direction.again": "applying again",
    "direction.gives": "what this job gives you of that",
    "direction.teaches": "what this job teaches you of that",
    "direction.manager": "two years of that manager",
    "direction.leave": "leaving within six months",
}
"""What a question is called inside "if ... were"."""


@dataclass(frozen=True, slots=True)
class Turn:
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
    becomes: str
    """"close" or "turned"."""
    text: str
    """One sentence."""


@dataclass(frozen=True, slots=True)
class _Try:
    """A change that turns it, before it is put into words."""

    sort: str
    cost: int
    lean: Fraction
    becomes: str
    name: str
    """The person's text, to break ties without regard to order."""
    say: Callable[[], Turn]


def turns_of(decision: Decision) -> tuple[Turn, ...]:
    """Return at most three turns, nearest first; none when there is no lean or it is too close to call."""
    readings = readings_of(decision)
    lean = lean_of(readings)
    if lean is None or is_close(lean):
        return ()
    tries = (*_scales(decision, readings, lean), *_lines(decision, readings, lean), *_advisers(decision, readings, lean))
    nearest = sorted(tries, key=lambda found: (found.cost, SORTS.index(found.sort), -abs(found.lean - lean), found.name))
    told: dict[str, Turn] = {}
    for found in nearest:
        turn = found.say()
        told.setdefault(turn.text, turn)
        if len(told) == MOST_TURNS:
            break
    return tuple(told.values())


def turns_it(lean: Fraction, after: Fraction | None) -> bool:
    """Whether a lean has turned, or become too close to call; one that is gone has not turned."""
    return becomes(lean, after) not in (SAME, NOTHING)


def _nearest(lean: Fraction, options: Iterable[tuple[int, int | None, Fraction | None]]) -> tuple[int, int | None, Fraction] | None:
    """Return the cheapest of (cost, to, lean after) that turns it; of two that cost the same, the one that turns it further."""
    turning = [(cost, to, after) for cost, to, after in options if after is not None and turns_it(lean, after)]
    return min(turning, key=lambda option: (option[0], -abs(option[2] - lean)), default=None)


def _scales(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[_Try]:
    for name, ids in (("feeling", FEELING), ("direction", DIRECTION)):
        given = answered(decision, ids)
        total = sum(given.values())
        for id, value in given.items():
            moved = ((abs(to - value), to, mean_of(total + to - value, len(given))) for to in POINTS if to != value)
            options = [(cost, to, lean_of(replace(readings, **{name: reading}))) for cost, to, reading in moved]
            if found := _nearest(lean, options):
                cost, to, after = found
                effect = becomes(lean, after)
                yield _Try(ANSWER, cost, after, effect, id, _saying(_answer_turn, decision, id, to, cost, effect))


def _lines(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[_Try]:
    lines = weighed(decision)
    groups: dict[tuple[Side, int], list[Line]] = {}
    for line in lines:
        groups.setdefault((line.side, line.weight), []).append(line)
    totals = (weight_on(lines, Side.FOR), weight_on(lines, Side.AGAINST), len(lines))
    for (side, weight), members in groups.items():
        if found := _nearest(lean, _line_options(side, weight, totals, readings)):
            cost, to, after = found
            effect, sort = becomes(lean, after), GONE if to is None else WEIGHT
            for line in _first_of_each_text(members):
                yield _Try(sort, cost, after, effect, line.text, _saying(_line_turn, line, to, cost, effect))


def _first_of_each_text(members: Iterable[Line]) -> list[Line]:
    """Return as many lines as could be told, in an order that does not depend on theirs."""
    by_text = {line.text: line for line in members}
    return [by_text[text] for text in sorted(by_text)[:MOST_TURNS]]


def _line_options(
    side: Side, weight: int, totals: tuple[int, int, int], readings: Readings
) -> Iterator[tuple[int, int | None, Fraction | None]]:
    weight_for, weight_against, count = totals
    for to in (*WEIGHTS, None):
        if to == weight:
            continue
        step = (to or 0) - weight
        left = count - (to is None)
        moved = list_of(weight_for + step, weight_against, left) if side is Side.FOR else list_of(weight_for, weight_against + step, left)
        yield abs(step), to, lean_of(replace(readings, list=moved))


def _advisers(decision: Decision, readings: Readings, lean: Fraction) -> Iterator[_Try]:
    advisers = heard(decision)
    total, voices = people_total(advisers), voices_of(advisers)
    for adviser in advisers:
        value, voice = points(adviser.lean), voice_of(adviser)
        moved = ((abs(to - value), to, people_of(total + voice * (to - value) / FULL_SCALE, voices)) for to in POINTS if to != value)
        options = [(cost, to, lean_of(replace(readings, people=reading))) for cost, to, reading in moved]
        if found := _nearest(lean, options):
            cost, to, after = found
            effect = becomes(lean, after)
            yield _Try(ADVISER, cost, after, effect, adviser.name, _saying(_adviser_turn, decision, adviser, to, cost, effect))


def _saying(make: Callable[..., Turn], *given: Any) -> Callable[[], Turn]:
    return lambda: make(*given)


EFFECT = {CLOSE_CALL: "It would be too close to call", TURNED: "It would turn"}


def _answer_turn(decision: Decision, id: str, to: int, cost: int, effect: str) -> Turn:
    scale, second = QUESTIONS[id].question, decision.second()
    now, then = scale.words(decision.value(id), second=second), scale.words(to, second=second)
    return Turn(ANSWER, id, None, to, cost, effect, f"{EFFECT[effect]} if {SUBJECT[id]} were “{then}” instead of “{now}”.")


def _line_turn(line: Line, to: int | None, cost: int, effect: str) -> Turn:
    change = "were gone" if to is None else f"weighed {counted(to)} instead of {counted(line.weight)}"
    return Turn(
        GONE if to is None else WEIGHT, "lines.lines", line.id, to, cost, effect, f"{EFFECT[effect]} if {quoted(line.text)} {change}."
    )


def _adviser_turn(decision: Decision, adviser: Adviser, to: int, cost: int, effect: str) -> Turn:
    second = decision.second()
    now, then = ADVISER_LEAN.words(adviser.lean, second=second), ADVISER_LEAN.words(to, second=second)
    name = quoted(adviser.name, "one of the people you trust")
    text = f"{EFFECT[effect]} if {name} said “{then}” instead of “{now}”."
    return Turn(ADVISER, "people.advisers", adviser.id, to, cost, effect, text)


ADVISER_LEAN: Scale = dict(questions_of(Adviser))["lean"]  # type: ignore[assignment]
"""The scale on which advisers answer."""


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

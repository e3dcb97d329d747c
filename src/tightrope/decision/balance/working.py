"""The working: every number behind the balance and each step from the answers to the lean, on one page. Decimals stand only here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import groupby

from tightrope.decision.balance.lean import ROPE_IN_A_SENTENCE, TOO_CLOSE, firmness_of, words_of
from tightrope.decision.balance.numbers import number
from tightrope.decision.balance.readings import (
    CLEAR,
    CLOSE,
    DIRECTION,
    FEELING,
    LIST_CALM,
    NAMES,
    PEOPLE_CALM,
    PEOPLE_SHARE,
    Readings,
    answered,
    heard,
    lean_of,
    points,
    readings_of,
    voice_of,
    voices_of,
    weighed,
    weight_on,
)
from tightrope.decision.balance.ropes import TITLES
from tightrope.decision.balance.turns import SUBJECT, Turn, turns_of
from tightrope.decision.balance.words import opened, quoted, several, sides_of
from tightrope.decision.balance.working_money import money_worked
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Line, Side
from tightrope.decision.steps.people import Adviser, Asked

WIDTH = 78
"""Columns of a page."""


def working_of(decision: Decision, today: date) -> tuple[str, ...]:
    """Return the lines of the working, none wider than a page."""
    return tuple(row for line in worked_out(decision, today) for row in _wrapped(line))


def worked_out(decision: Decision, today: date) -> tuple[str, ...]:
    """Return the lines of the working, however wide; an empty line stands between its parts."""
    readings = readings_of(decision)
    parts = (
        _preface(decision),
        _mean(decision, "feeling", FEELING, readings.feeling),
        _list(decision, readings.list),
        _mean(decision, "direction", DIRECTION, readings.direction),
        _people(decision, readings.people),
        _lean(decision, readings),
        _cuts(decision, readings),
        _turns(decision),
        money_worked(decision, today),
    )
    return tuple(line for part in parts if part for line in (*part, ""))[:-1]


def _wrapped(line: str) -> list[str]:
    """Break a line that is wider than a page, with what follows further in."""
    from textwrap import wrap  # noqa: PLC0415 - the balance is told far more often than its working

    indent = line[: len(line) - len(line.lstrip(" "))]
    rows = wrap(line.strip(), WIDTH, initial_indent=indent, subsequent_indent=f"{indent}    ", break_on_hyphens=False)
    return rows or [""]


def _preface(decision: Decision) -> list[str]:
    sides = sides_of(decision)
    return [
        f"Every reading lies between -1 ({sides.do_no}) and +1 ({sides.do_yes}); 0 is even.",
        "A scale counts -2, -1, 0, 1 or 2; can't tell yet counts 0; what was not asked is left out.",
    ]


def _sum(values: Iterable[Fraction | int]) -> str:
    """Write a sum out: "-2 + 1 + 0"; a later negative number is taken away."""
    written = ""
    for value in values:
        joint = "" if not written else " - " if value < 0 else " + "
        written += f"{joint}{number(-value if written and value < 0 else value)}"
    return written


def _mean(decision: Decision, name: str, ids: tuple[str, ...], reading: Fraction | None) -> list[str]:
    given = answered(decision, ids)
    if reading is None:
        return [f"{TITLES[name]}: nothing answered, so it is left out."]
    total, below = sum(given.values()), 2 * len(given)
    return [
        f"{TITLES[name]}: {number(reading)}",
        *(f"  {opened(SUBJECT[id])}: {value}" for id, value in given.items()),
        f"  Added: {_sum(given.values())} = {total}.",
        f"  By {several(len(given), 'answer')}, and by 2, the end of the scale: {total} / {below} = {number(reading)}",
    ]


def _list(decision: Decision, reading: Fraction | None) -> list[str]:
    lines = weighed(decision)
    alone = len(decision.lines.lines) - len(lines)
    apart = [f"  {opened(several(alone, 'line'))} settling it alone: outside the sums, told first."] if alone else []
    if reading is None:
        return [f"{TITLES['list']}: no line to weigh, so it is left out.", *apart]
    weight_for, weight_against = weight_on(lines, Side.FOR), weight_on(lines, Side.AGAINST)
    above, below = weight_for - weight_against, weight_for + weight_against + LIST_CALM
    sides = sides_of(decision)
    return [
        f"{TITLES['list']}: {number(reading)}",
        f"  For {sides.yes}, lines x weight: {_weights(lines, Side.FOR)}",
        f"  For {sides.no}, lines x weight: {_weights(lines, Side.AGAINST)}",
        f"  The difference: {weight_for} - {weight_against} = {above}.",
        f"  All weights and {LIST_CALM} to keep it calm: {weight_for} + {weight_against} + {LIST_CALM} = {below}.",
        f"  {above} / {below} = {number(reading)}",
        *apart,
    ]


def _weights(lines: Iterable[Line], side: Side) -> str:
    """Write the weights of a side, equal ones together: "2 x 5 + 1 x 3 = 13"."""
    weights = sorted((line.weight for line in lines if line.side is side), reverse=True)
    if not weights:
        return "no line = 0."
    groups = [(weight, len(list(group))) for weight, group in groupby(weights)]
    return f"{' + '.join(f'{count} x {weight}' for weight, count in groups)} = {sum(weights)}."


def _people(decision: Decision, reading: Fraction | None) -> list[str]:
    advisers = sorted(heard(decision), key=lambda adviser: (adviser.name, voice_of(adviser), points(adviser.lean)))
    if reading is None:
        return [f"{TITLES['people']}: nobody's lean is known, so they are left out."]
    voices = voices_of(advisers)
    shares = [voice_of(adviser) * Fraction(points(adviser.lean), 2) for adviser in advisers]
    return [
        f"{TITLES['people']}: {number(reading)}",
        *(_voice(adviser) for adviser in advisers),
        f"  Added: {_sum(shares)} = {number(sum(shares, Fraction(0)))}.",
        f"  All voices and {PEOPLE_CALM} to keep it calm: {number(voices)} + {PEOPLE_CALM} = {number(voices + PEOPLE_CALM)}.",
        f"  {number(sum(shares, Fraction(0)))} / {number(voices + PEOPLE_CALM)} = {number(reading)}",
    ]


KNOWS: dict[tuple[bool | None, bool | None], str] = {
    (True, True): "knows the field and you",
    (False, False): "knows neither the field nor you",
}


def _voice(adviser: Adviser) -> str:
    about = KNOWS.get((adviser.knows_field, adviser.knows_me), "knows the field or you, or was not asked about")
    halves = [*(["an interest"] if adviser.interest else []), *(["a guess"] if adviser.asked is Asked.GUESS else [])]
    halved = f", halved for {' and again for '.join(halves)}" if halves else ""
    voice, lean = voice_of(adviser), points(adviser.lean)
    share = f"{number(voice)} x {lean} / 2 = {number(voice * Fraction(lean, 2))}"
    return f"  {quoted(adviser.name, 'Somebody')}: {about}{halved}: voice {number(voice)}; leans {lean}: {share}"


def _lean(decision: Decision, readings: Readings) -> list[str]:
    lean = lean_of(readings)
    if lean is None:
        return ["The lean: none. It needs your list or your direction; feeling and people alone give no lean."]
    own = [getattr(readings, name) for name in NAMES if name != "people" and getattr(readings, name) is not None]
    mean = sum(own, Fraction(0)) / len(own)
    steps = [f"  Without the people, equally: ({_sum(own)}) / {len(own)} = {number(mean)}"]
    if readings.people is not None:
        share, rest = number(PEOPLE_SHARE), number(1 - PEOPLE_SHARE)
        steps.append(f"  People are a fifth: {share} x {number(readings.people)} + {rest} x {number(mean)} = {number(lean)}")
    brief = decision.way is Way.FIVE
    words = words_of(lean, sides_of(decision), brief=brief)
    steps.append(f"  Below {number(CLOSE)} either way it is {TOO_CLOSE}; from {number(CLEAR)} it is clear.")
    if brief:
        steps.append("  The five-minute way asks too little to say clearly.")
    return [f"The lean: {number(lean)}, {words}", *steps]


def _cuts(decision: Decision, readings: Readings) -> list[str]:
    """What each cut would make of the lean."""
    if not firmness_of(readings).text:
        return []
    return ["Each one left out in turn", *(_cut(decision, readings, name) for name in readings.present())]


def _cut(decision: Decision, readings: Readings, name: str) -> str:
    lean = lean_of(replace(readings, **{name: None}))
    words = words_of(lean, sides_of(decision), brief=decision.way is Way.FIVE)
    return f"  Without {ROPE_IN_A_SENTENCE[name]}: {f'{number(lean)}, {words}' if lean is not None else words}"


def _turns(decision: Decision) -> list[str]:
    turns = turns_of(decision)
    if not turns:
        return []
    return ["What would change it, nearest first", *(line for turn in turns for line in _turn(turn))]


def _turn(turn: Turn) -> Iterator[str]:
    yield f"  {turn.text}"
    yield f"    {opened(several(turn.cost, 'point'))} away; the lean would be {number(turn.lean)}"

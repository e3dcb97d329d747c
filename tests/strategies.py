"""Decisions of every sort, for property tests. Each question's kind says which answers it has, so a new question is covered at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tightrope.decision.kinds import CANT_TELL, Way
from tightrope.decision.model import Decision
from tightrope.decision.question import (
    Amount,
    Choice,
    Currency,
    Day,
    Flag,
    Items,
    Line,
    Moment,
    Months,
    Number,
    Question,
    Record,
    Scale,
    Stamp,
    Text,
    Ticks,
    YesNo,
    questions_of,
    with_own_ids,
)
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.text import clean

TODAY = date(2026, 11, 22)
"""The day on which the decisions of the tests are looked at."""

CREATED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

WORDS = (
    "more field work", "mostly reports", "a long commute", "Ten people to learn from", "no money worries", "pay", "14 % more pay",
    "[/]", "[@click=app.quit]x[/]", "{name}", "%s", "Zoë Ångström", "李雷", "👩‍🔧 tools", "they said “maybe”", "don't", "and", "I",
    "The boss. The hours.", "why?", "3.5 days", "a" * 120, "Northwind", "Contoso & Sons, Ltd.", "…", "-", "can't tell",
)  # fmt: skip
"""What people type, plain and nasty."""

CURRENCIES = ("EUR", "GBP", "USD", "JPY", "BHD")

FEW = 6
"""The most entries in a generated list; the lists of real decisions are rarely longer."""


def texts() -> st.SearchStrategy[str]:
    """Return texts of one line as they stand in a decision, so cleaned."""
    return st.one_of(st.sampled_from(WORDS), st.text(max_size=30).map(clean))


def days() -> st.SearchStrategy[date]:
    """Return days from three months back to two years ahead."""
    return st.integers(-90, 730).map(lambda number: TODAY + timedelta(days=number))


def moments() -> st.SearchStrategy[datetime]:
    """Return moments in UTC, to the second."""
    return st.integers(0, 5_000_000).map(lambda seconds: CREATED + timedelta(seconds=seconds))


def scales() -> st.SearchStrategy[Any]:
    """Return what a scale can hold: five points, "can't tell", not asked."""
    return st.sampled_from((None, *SCALE))


SCALE = (CANT_TELL, -2, -1, 0, 1, 2)


def _chosen(question: Ticks) -> st.SearchStrategy[Any]:
    return st.sets(st.sampled_from(tuple(question.of))).map(lambda chosen: tuple(key for key in question.of if key in chosen))


def _local(day: date, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60)


def _few(question: Question) -> tuple[Any, ...]:
    """Every answer to a question that has a handful of them; else nothing."""
    cant_tell = (CANT_TELL,) if getattr(question, "cant_tell", False) else ()
    match question:
        case Scale():
            return SCALE
        case YesNo():
            return (*cant_tell, False, True)
        case Choice():
            return (*cant_tell, *question.of)
        case Flag():
            return (True,)
    return ()


KINDS: dict[type[Question], Callable[[Any], st.SearchStrategy[Any]]] = {
    Ticks: _chosen,
    Number: lambda question: st.integers(question.low, 10 if question.high is None else min(question.high, 10)),
    Months: lambda question: st.integers(0, 2 * question.high).map(lambda halves: Fraction(halves, 2)),
    Amount: lambda question: st.integers(0, 900_000) | st.sampled_from((0, 1, 100, 220_000, 10**12)),
    Moment: lambda question: days() | st.builds(_local, days(), st.integers(0, 1439)),
    Day: lambda question: days(),
    Stamp: lambda question: moments(),
    Record: lambda question: records(question.of),
    Items: lambda question: st.lists(records(question.of), max_size=min(question.most, FEW)).map(with_own_ids),
    Currency: lambda question: st.sampled_from(CURRENCIES),
    Line: lambda question: texts().map(lambda text: clean(text, limit=question.limit)),
    Text: lambda question: st.lists(texts(), max_size=3).map(lambda lines: clean("\n".join(lines), lines=True)),
}
"""How the answers of each kind of question are made where there are many."""


def given_to(question: Question) -> st.SearchStrategy[Any]:
    """Return every sort of answer to a question that was answered."""
    few = _few(question)
    return st.sampled_from(few) if few else next(make(question) for kind, make in KINDS.items() if isinstance(question, kind))


def answers_to(question: Question) -> st.SearchStrategy[Any]:
    """Return every sort of answer to a question, the empty one included."""
    few = _few(question)
    return st.sampled_from((question.empty, *few)) if few else st.just(question.empty) | given_to(question)


@cache
def records(of: type[Any]) -> st.SearchStrategy[Any]:
    """Return records with any answer in each field; a field that its record never leaves empty is filled."""
    start = of()
    asked = [(name, question) for name, question in questions_of(of) if name != "id"]
    never_empty = {name for name, question in asked if getattr(start, name) != question.empty}
    return st.builds(of, **{name: (given_to if name in never_empty else answers_to)(question) for name, question in asked})


@cache
def steps() -> Mapping[str, st.SearchStrategy[Any]]:
    """Return the records of all steps by name."""
    return {step.name: records(step.of) for step in STEPS}


@st.composite
def decisions(draw: st.DrawFn, **given: Any) -> Decision:
    """Return decisions with every combination of answers; `given` fixes steps by name ("offer", "lines" ...) or `way`.

    Now and then whole steps are empty, so that a balance of one reading, or of none, is not rare.
    """
    left_out = draw(st.sets(st.sampled_from(tuple(step.name for step in STEPS)), max_size=5))
    asked = {name: strategy for name, strategy in steps().items() if name not in left_out}
    made = {name: draw(value) if isinstance(value, st.SearchStrategy) else value for name, value in {**asked, **given}.items()}
    way = made.pop("way", None) or draw(st.sampled_from(Way))
    at = draw(st.sampled_from(tuple(QUESTIONS)))
    return Decision(id="2026-11-22-7f3k", created=CREATED, updated=CREATED, way=way, at=at, **made)

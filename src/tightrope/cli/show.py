"""`tightrope show`: the answers and the balance of one decision, in words or as JSON. The file is only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.place import print_lines, shelf_of

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings
    from tightrope.decision.model import Decision


def run(given: Namespace, around: Surroundings) -> int:
    """Print one decision."""
    decision = shelf_of(given, around).peek(given.id)
    if given.json:
        return _as_json(decision, around)
    if given.working:
        return print_lines(_working(decision, around), given, around)
    return print_lines((*_heading(decision, around), "", *_answers(decision), *_balance(decision, around)), given, around)


def _heading(decision: Decision, around: Surroundings) -> tuple[str, ...]:
    from tightrope.decision.afterwards import deadline_of, reminder_of
    from tightrope.decision.deadlines import in_words

    deadline, reminder = deadline_of(decision), reminder_of(decision)
    parts = [decision.id, decision.status()]
    if deadline and not decision.decided():
        parts.append(f"answer by {in_words(deadline, around.now())}")
    if reminder:
        parts.append(f"reminder {in_words(reminder, around.now())}")
    return decision.title(), ", ".join(parts)


def _answers(decision: Decision) -> tuple[str, ...]:
    from tightrope.plain.telling import answers_in_words

    return answers_in_words(decision)


def _balance(decision: Decision, around: Surroundings) -> tuple[str, ...]:
    from tightrope.decision.balance import balance_of
    from tightrope.decision.balance.headline import NOTHING
    from tightrope.decision.kinds import Way
    from tightrope.plain.telling import balance_in_words

    balance = balance_of(decision, around.today(), around.zone())
    if decision.way is Way.LETTER and balance.headline.kind == NOTHING:
        return ()
    money = ("", "Money, which is never counted in this:", *(f"  {line}" for line in balance.money.sentences)) if balance.money else ()
    return (*balance_in_words(balance), *money)


def _working(decision: Decision, around: Surroundings) -> tuple[str, ...]:
    from tightrope.decision.balance.working import working_of

    return tuple(working_of(decision, around.today()))


def _as_json(decision: Decision, around: Surroundings) -> int:
    from tightrope.cli.machine import write_json
    from tightrope.cli.shapes import shape_of

    write_json(shape_of(decision, around.today()), around.stdout)
    return 0

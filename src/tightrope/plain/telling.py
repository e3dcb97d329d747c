"""A decision told in lines of text: its answers step by step, and its balance. `tightrope show` and the line mode read from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.question import Items, Record, questions_of
from tightrope.decision.steps import STEPS, Step
from tightrope.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.decision.balance import Balance
    from tightrope.decision.model import Decision

ENTRY_WIDTH = 400
"""Characters of one entry of a list that are shown; a letter changed by hand has its own command."""


def balance_in_words(balance: Balance) -> tuple[str, ...]:
    """Return everything that the balance tells, a line each."""
    lines = ["How it leans:"]
    lines += [f"  {rope.title}: {rope.words if rope.reading is not None else rope.empty_hint}" for rope in balance.ropes]
    lines += [balance.headline.text]
    if balance.firmness.text and balance.firmness.text not in balance.headline.text:
        lines.append(balance.firmness.text)
    lines += [told.text for told in balance.told]
    if balance.turns:
        lines += ["What would turn it:", *(f"  {turn}" for turn in balance.turns)]
    return tuple(lines)


def answers_in_words(decision: Decision) -> tuple[str, ...]:
    """Return the answers that were given, a heading for each step that has some."""
    return tuple(line for step in STEPS for line in _step_in_words(decision, step))


def _step_in_words(decision: Decision, step: Step) -> Iterator[str]:
    answers = [line for name, _ in questions_of(step.of) for line in _answer_in_words(decision, f"{step.name}.{name}", step)]
    if answers:
        yield from (step.title, *answers, "")


def _answer_in_words(decision: Decision, id: str, step: Step) -> Iterator[str]:
    question = dict(questions_of(step.of))[id.partition(".")[2]]
    value = decision.value(id)
    if value == question.empty:
        return
    prompt = question.asks(second=decision.second())
    if isinstance(question, Items):
        entry = Record("", of=question.of)
        yield f"  {prompt}"
        for item in value:
            yield f"    {one_line(entry.words(item, decision.money.currency or 'EUR', second=decision.second()), ENTRY_WIDTH)}"
        return
    first, *rest = decision.words(id).split("\n")
    yield f"  {prompt} {first}".rstrip()
    yield from (f"    {line}" for line in rest)

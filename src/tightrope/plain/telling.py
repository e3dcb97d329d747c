"""A decision told in lines of text: its answers step by step, and its balance. `tightrope show` and the line mode read from here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tightrope.decision.question import Items, Question, Record, questions_of
from tightrope.decision.steps import STEPS, Step
from tightrope.decision.ways import places
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
    if balance.firmness.text and all(told.kind != "lean" for told in balance.told):
        lines.append(balance.firmness.text)
    lines += [told.text for told in balance.told]
    if balance.turns:
        lines += ["What would turn it:", *(f"  {turn}" for turn in balance.turns)]
    return tuple(lines)


def answers_in_words(decision: Decision) -> tuple[str, ...]:
    """Return the answers that were given, a heading for each step that has some."""
    return tuple(line for step in STEPS for line in _step_in_words(decision, step))


def _step_in_words(decision: Decision, step: Step) -> Iterator[str]:
    answers, untouched = getattr(decision, step.name), step.of()
    lines: list[str] = []
    for name, question in questions_of(step.of):
        if name in REMEMBERED and f"{step.name}.{name}" not in places(decision):
            continue
        if getattr(answers, name) not in (question.empty, getattr(untouched, name)):
            lines += _answer_in_words(decision, f"{step.name}.{name}", question)
    remembered = {name: getattr(answers, name) for name in REMEMBERED if hasattr(answers, name)}
    if lines and answers != replace(untouched, **remembered):
        yield from (step.title, *lines, "")


REMEMBERED = ("currency",)
"""What stands in a new decision because it was answered in an earlier one; alone, or where it is not asked, it is no answer."""


def _answer_in_words(decision: Decision, id: str, question: Question) -> Iterator[str]:
    prompt = question.asks(stage=decision.stage())
    if isinstance(question, Items):
        yield f"  {prompt}"
        yield from (f"    {one_line(entry_in_words(decision, question.of, item), ENTRY_WIDTH)}" for item in decision.value(id))
        return
    first, *rest = _words(decision, id).split("\n")
    yield f"  {prompt}{'' if prompt.endswith(('?', '.')) else ':'} {first}".rstrip()
    yield from (f"    {line}" for line in rest)


def _words(decision: Decision, id: str) -> str:
    """Return an answer in words; the reason of the letter is kept by its name and told by its sentence."""
    if id != "letter.reason":
        return decision.words(id)
    from tightrope.letters.choices import reason_choices  # noqa: PLC0415 - few decisions have one

    return dict(reason_choices(decision)).get(decision.letter.reason, "one that is not among your answers any more")


def entry_in_words(decision: Decision, of: type[Any], item: Any) -> str:
    """Return an entry of a list in words, its own text first: "A long commute (turn it down, weight 3)"."""
    name, first = next((name, question) for name, question in questions_of(of) if name != "id")
    currency, stage = decision.money.currency or "EUR", decision.stage()
    text = first.words(getattr(item, name), currency, stage=stage) or "(without words)"
    rest = Record("", of=of).words(replace(item, **{name: first.empty}), currency, stage=stage)
    return f"{text} ({rest})" if rest else text

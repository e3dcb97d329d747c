"""The same decision seen from the other side: every scale and adviser negated, the sides of all lines swapped, the rest left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tightrope.decision.kinds import CANT_TELL
from tightrope.decision.model import Decision
from tightrope.decision.question import Scale, questions_of
from tightrope.decision.steps import STEPS
from tightrope.decision.steps.lines import Line, Side

OTHER = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}


def mirrored(decision: Decision) -> Decision:
    """Return the mirror of a decision; its mirror is the decision again."""
    turned = {step.name: negated(getattr(decision, step.name)) for step in STEPS}
    turned["lines"] = replace(turned["lines"], lines=tuple(swapped(line) for line in decision.lines.lines))
    turned["people"] = replace(turned["people"], advisers=tuple(negated(adviser) for adviser in decision.people.advisers))
    return replace(decision, **turned)


def negated(record: Any) -> Any:
    """Return a record with every scale negated."""
    scales = [name for name, question in questions_of(type(record)) if isinstance(question, Scale)]
    return replace(record, **{name: opposite(getattr(record, name)) for name in scales})


def opposite(answer: Any) -> Any:
    """Return the other end of a scale; can't tell and not asked stay what they are."""
    return answer if answer is None or answer is CANT_TELL else -answer


def swapped(line: Line) -> Line:
    """Return a line that speaks for the other side."""
    return replace(line, side=OTHER[line.side])

"""A brief for somebody who is asked for advice: the facts and the open question, never the person's own lean.

The one rule: nothing in it says which way the person leans, so that the answer is the adviser's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from tightrope.decision.kinds import Stage
from tightrope.decision.model import Decision
from tightrope.decision.question import moment_in_words
from tightrope.decision.steps.lines import Line, Side
from tightrope.text import clean

HELD = {
    Stage.OFFER: "I have an offer",
    Stage.SECOND: "I have been called back for a second interview",
    Stage.SAID_YES: "I have said yes to an offer",
}

QUESTIONS = ("What would you do?", "What worries you?", "What have I not asked?", "How sure are you?")


def brief_of(decision: Decision, today: date) -> str:
    """Return the brief as text; lines of both sides stand in the order of their words, without weights."""
    return "\n".join((*_facts(decision, today), "", *_sides(decision), *_direction(decision), *QUESTIONS)).strip() + "\n"


def _facts(decision: Decision, today: date) -> Iterator[str]:
    offer = decision.offer
    job = clean(offer.role) or "a job"
    at = f" at {clean(offer.company)}" if offer.company else ""
    held = HELD.get(decision.stage() or Stage.OFFER, HELD[Stage.OFFER])
    yield f"{held}: {job}{at}."
    if offer.answer_by:
        day = offer.answer_by.date() if isinstance(offer.answer_by, datetime) else offer.answer_by
        yield f"They {'wanted' if day < today else 'want'} my answer by {moment_in_words(offer.answer_by)}."
    wanted = [clean(one.text) for one in offer.must_haves if one.text]
    if wanted:
        yield f"Any job that I take must meet this: {'; '.join(wanted)}."


def _sides(decision: Decision) -> Iterator[str]:
    lines = decision.lines.lines
    for title, side in (("What speaks for it", Side.FOR), ("What speaks against it", Side.AGAINST)):
        texts = sorted((_said(line) for line in lines if line.side is side and line.text), key=str.casefold)
        if texts:
            yield f"{title}:"
            yield from (f"- {text}" for text in texts)
            yield ""


def _said(line: Line) -> str:
    return clean(line.text) + (f" ({line.known.value})" if line.known else "")


def _direction(decision: Decision) -> Iterator[str]:
    more, rather = clean(decision.direction.more), clean(decision.direction.rather)
    if more:
        yield f"In my next job I want more: {more}{f'; rather than: {rather}' if rather else ''}."
    if decision.direction.unknown:
        yield f"What I don't know yet: {clean(decision.direction.unknown)}"
    if more or decision.direction.unknown:
        yield ""

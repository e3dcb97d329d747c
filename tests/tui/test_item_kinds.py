"""What the kinds of list make of a typed line: the same as the line mode does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cli.shell import decision
from tightrope.decision.question import Items
from tightrope.decision.steps import QUESTIONS
from tightrope.tui.items.kinds import KINDS


@pytest.mark.parametrize("text", ["Jonas", "Jonas: run", "Jonas - take it", "Jonas showed me round the site", ": run"])
@pytest.mark.parametrize("id", ["people.advisers", "offer.thanks", "offer.must_haves", "after.tasks"])
def test_a_typed_line_is_the_entry_that_its_question_says(id: str, text: str) -> None:
    question = QUESTIONS[id].question
    assert isinstance(question, Items)
    assert KINDS[id].made(4, text, None, decision()) == replace(question.entry(text), id=4)

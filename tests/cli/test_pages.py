"""The pages of docs/ that are written from the code are the ones that the code writes now, and they leave nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tightrope.cli.pages import PAGES, TOP_KEYS
from tightrope.decision.question import Items, Record, questions_of
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.files.codec import TOP
from tightrope.keys import KEYS

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_not_stale(name: str) -> None:
    stale = "python -m tightrope.cli.pages docs writes it anew"
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), stale


def test_every_key_of_the_file_is_described() -> None:
    page = PAGES["file-format.md"]()
    assert set(TOP_KEYS) == set(TOP)
    for step in STEPS:
        section = page.partition(f"## `[{step.name}]`")[2]
        for name, question in questions_of(step.of):
            assert f"| `{name}` |" in section
            if isinstance(question, Items | Record):
                assert f"{step.name}.{name}]" in page


def test_every_question_that_is_asked_is_described() -> None:
    page = PAGES["questions.md"]()
    assert all(f"`{id}`" in page for id, asked in QUESTIONS.items() if asked.question.why)


def test_every_key_is_described() -> None:
    page = PAGES["keys.md"]()
    assert all(key.help in page for key in KEYS)

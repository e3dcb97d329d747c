"""The pages of docs/ that are written from the code are the ones that the code writes now, and they leave nothing out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cli.shell import NOW, decision
from tightrope.cli.pages import PAGES, PLACES, TOP_KEYS
from tightrope.decision.question import Items, Record, questions_of
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.files import atomic, crash
from tightrope.files.codec import TOP, encode
from tightrope.files.conflicts import KeptApartError
from tightrope.files.exporting import write_out
from tightrope.files.folder import Folder
from tightrope.files.remembered import Remembered, remember
from tightrope.files.store import Store
from tightrope.files.system import REAL
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


def test_every_file_that_the_program_leaves_is_described(tmp_path: Path) -> None:
    left_behind(tmp_path)
    signs = {"<id>": r"\d{4}-\d\d-\d\d-\w{4}", "<words>": "[a-z0-9-]+", "<utc>": r"\d{8}T\d{6}Z"}
    patterns = [
        "".join(signs.get(part, "[^/]+?") if part.startswith("<") else re.escape(part) for part in re.split("(<[a-z]+>)", name))
        for name in PLACES
    ]
    found = [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()]
    assert {name for name in found if not any(re.fullmatch(pattern, name) for pattern in patterns)} == set()
    unseen = [name for name, pattern in zip(PLACES, patterns, strict=True) if not any(re.fullmatch(pattern, file) for file in found)]
    assert unseen == ["drafts/<any>"], "an editor is open while that lies there"


def left_behind(home: Path) -> None:
    """Do in a home folder whatever leaves a file there."""
    store = Store(Folder(home))
    opened = store.create(decision())
    for company in ("Contoso", "Fabrikam", "Northwind"):
        opened = store.save(opened, opened.decision.answer("offer.company", company))
    opened.path.write_text(encode(decision(offer__company="Elsewhere")), encoding="utf-8")
    with pytest.raises(KeptApartError):
        store.save(opened, opened.decision.answer("offer.role", "baker"))
    store.delete(store.create(decision("2026-11-22-b0b0")).path)
    remember(store.folder, Remembered("Sam", "EUR"), NOW)
    crash.report(store.folder, ValueError(), NOW)
    atomic.written_aside(REAL, store.folder.decisions, b"half")
    store.folder.make(store.folder.letters)
    write_out(REAL, store.folder.letters / "decline.txt", b"Dear Priya")

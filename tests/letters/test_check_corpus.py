"""The checker on the corpus: what it must reach on the letters it was tuned on, and that the others are only ever counted."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

from tightrope.decision.kinds import Kind
from tightrope.letters.check import check, letter_of

CORPUS = Path(__file__).parent / "corpus"

MEASURED = ("unopened", "sealed", "sealed-again", "sealed-third", "sealed-fourth", "sealed-fifth")
"""Letters that are only ever counted."""


def entries(name: str) -> list[tuple[dict[str, str], str]]:
    """Return the entries of a folder, or of a single file, each with its letter."""
    folder = CORPUS / name
    index = folder / "letters.toml" if folder.is_dir() else CORPUS / f"{name}.toml"
    found = tomllib.loads(index.read_text(encoding="utf-8"))["letters"]
    return [(one, one["text"] if "text" in one else letter_of((folder / one["file"]).read_bytes(), one["file"])) for one in found]


def totals(name: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Return for each label and difficulty how many letters were judged rightly, and how many there are."""
    right: Counter[tuple[str, str]] = Counter()
    whole: Counter[tuple[str, str]] = Counter()
    for entry, text in entries(name):
        group = (entry["label"], entry["difficulty"])
        whole[group] += 1
        right[group] += check(text, Kind(entry["kind"])).safe is (entry["label"] == "courteous")
    return {group: (right[group], number) for group, number in whole.items()}


def share(found: dict[tuple[str, str], tuple[int, int]], label: str) -> float:
    """Return the share of letters of a label that were judged rightly."""
    counts = [count for group, count in found.items() if group[0] == label]
    return sum(right for right, _ in counts) / sum(number for _, number in counts)


def test_the_letters_it_was_tuned_on_are_judged_rightly() -> None:
    found = totals("open")
    assert share(found, "courteous") >= 0.95
    assert share(found, "harmful") >= 0.9


def test_no_letter_stands_in_two_places() -> None:
    texts = [text for name in ("open", *MEASURED) for _, text in entries(name)]
    assert len(set(texts)) == len(texts)


def test_the_letters_that_are_only_measured_are_as_many_as_the_record_says() -> None:
    """How they are judged is in docs/decisions/0014 and is never asserted, so that nobody tunes on them."""
    assert [sum(number for _, number in totals(name).values()) for name in MEASURED] == [36, 72, 120, 120, 120, 120]

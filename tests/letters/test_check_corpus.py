"""The checker on the corpus: what it must reach on the letters it was tuned on, and that the others are only ever counted."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

from tightrope.decision.kinds import Kind
from tightrope.letters.check import check, letter_of

CORPUS = Path(__file__).parent / "corpus"


def totals(folder: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Return for each label and difficulty how many letters were judged rightly, and how many there are."""
    right: Counter[tuple[str, str]] = Counter()
    whole: Counter[tuple[str, str]] = Counter()
    for entry in tomllib.loads((CORPUS / folder / "letters.toml").read_text(encoding="utf-8"))["letters"]:
        text = letter_of((CORPUS / folder / entry["file"]).read_bytes(), entry["file"])
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

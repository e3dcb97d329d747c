"""Learn the weights of `tightrope.letters.check.weighing` from the letters and sentences beside this file.

`pip install -e '.[dev,train]'`, then `python tests/letters/tone/train.py > weights.py`, and put that in the place of
`src/tightrope/letters/check/weights.py`: the program must not be empty while it is read.

A logistic regression over the pieces of each sentence, scaled by their number; the heaviest pieces are kept and learned again.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from tightrope.decision.kinds import Kind
from tightrope.letters.check.page import Page
from tightrope.letters.check.phrases import Hit
from tightrope.letters.check.rules.toolittle import thanks
from tightrope.letters.check.rules.unclear import refusals
from tightrope.letters.check.weighing import divisor, pieces

HERE = Path(__file__).parent

KEPT = {"hurts": 20000, "thanks": 2000, "refuses": 2500}
"""Pieces that keep a weight; twice as many were no better on letters left out."""

TWICE = 2
"""Sentences that must hold a piece."""

STRENGTH = {"hurts": 8.0, "thanks": 15.0, "refuses": 5.0}
"""Inverse of the regularisation."""

ALONE = 0.2
"""What a sentence that was written alone counts, beside one that stands in a letter."""

NO_THANKS, NO_REFUSAL = "H34", "H18"
"""The rules that letters break in which nothing thanks, and nothing refuses."""

HEAD = '''"""What each piece of a sentence weighs, in hundredths. Written by `python tests/letters/tone/train.py`; see `weighing`."""

'''


@dataclass(frozen=True)
class Letter:
    """One letter, without its marks, and where its hurtful sentences begin."""

    harmful: bool
    level: str
    kind: Kind
    rules: tuple[str, ...]
    text: str
    marks: tuple[int, ...]


@dataclass(frozen=True)
class Row:
    """The pieces of one sentence, the answer, and what it counts."""

    pieces: frozenset[str]
    answer: bool
    counts: float = 1.0


def files() -> list[Path]:
    """Return everything that is learned from."""
    return [HERE / "harmful.tsv", HERE / "courteous.txt", *sorted((HERE / "letters").glob("*.txt"))]


def fingerprint() -> int:
    """Return a number that changes when a sentence does."""
    return crc32(b"".join(path.read_bytes() for path in files()))


def letters() -> Iterator[Letter]:
    """Return all letters; the README says how they are written down."""
    for path in files()[2:]:
        for block in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            head, _, marked = block.partition("\n")
            side, level, kind, *rules = head.split()
            stretches = marked.strip().split("^")
            starts = [sum(map(len, stretches[:number])) for number in range(1, len(stretches))]
            yield Letter(side == "harmful", level, Kind(kind), tuple(rules), "".join(stretches), tuple(starts))


def sentences(page: Page) -> Iterator[tuple[int, int]]:
    """Return the sentences of the body, as words."""
    return ((first, last) for first, last in page.sentences if page.zone[first] == "b")


def hurting() -> Iterator[Row]:
    """Return the sentences that hurt, and all others: also those around a hurtful one."""
    for name, hurts in (("harmful.tsv", True), ("courteous.txt", False)):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            page = Page(f"Dear Priya,\n{line.rpartition(chr(9))[2]}\nBest wishes,\nSam Ortiz")
            parts = [pieces(page, first, last) for first, last in sentences(page)]
            yield from [Row(frozenset().union(*parts), True, ALONE)] if hurts else [Row(part, False, ALONE) for part in parts]
    for letter in letters():
        page = Page(letter.text)
        for first, last in sentences(page):
            marked = any(page.start[first] - 2 <= mark < page.end[last - 1] for mark in letter.marks)
            yield Row(pieces(page, first, last), marked)


def saying(missing: str, said: Callable[[Page], list[Hit]], kinds: Collection[Kind]) -> Iterator[Row]:
    """Return the sentences in which the phrases find that something is said, and all sentences of letters in which it is missing."""
    for letter in letters():
        page = Page(letter.text)
        page.kind = letter.kind
        if letter.kind not in kinds:
            continue
        if missing in letter.rules:
            yield from (Row(pieces(page, first, last), False) for first, last in sentences(page))
        elif not letter.harmful:
            places = {hit.first for hit in said(page)}
            spoken = ((first, last) for first, last in sentences(page) if not places.isdisjoint(range(first, last)))
            yield from (Row(pieces(page, first, last), True) for first, last in spoken)


def learned(rows: list[Row], kept: list[str], strength: float) -> tuple[dict[str, float], float]:
    """Return the weight of each kept piece, and the one that every sentence starts with."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    column = {piece: number for number, piece in enumerate(kept)}
    values, columns, starts = [], [], [0]
    for row in rows:
        known = sorted(column[piece] for piece in row.pieces if piece in column)
        values += [1 / divisor(len(known))] * len(known)
        columns += known
        starts.append(len(columns))
    model = LogisticRegression(C=strength, max_iter=3000, class_weight="balanced")
    table = csr_matrix((values, columns, starts), shape=(len(rows), len(kept)))
    model.fit(table, [row.answer for row in rows], sample_weight=[row.counts for row in rows])
    return dict(zip(kept, model.coef_[0], strict=True)), float(model.intercept_[0])


def heaviest(rows: list[Row], most: int, strength: float) -> tuple[dict[str, float], float]:
    """Learn, keep the heaviest, learn again."""
    counts = Counter(piece for row in rows for piece in row.pieces)
    weights, _ = learned(rows, sorted(piece for piece, count in counts.items() if count >= TWICE), strength)
    kept = sorted(weights, key=lambda piece: (-abs(weights[piece]), piece))[:most]
    return learned(rows, sorted(kept), strength)


def main() -> None:
    """Learn what answers each question, and write the tables."""
    rows = {
        "hurts": hurting(),
        "thanks": saying(NO_THANKS, thanks, Kind),
        "refuses": saying(NO_REFUSAL, refusals, (Kind.DECLINE, Kind.WITHDRAW)),
    }
    found = {name: heaviest(list(of), KEPT[name], STRENGTH[name]) for name, of in rows.items()}
    bases = {name: round(100 * base) for name, (_, base) in found.items()}
    sys.stdout.write(f"{HEAD}FINGERPRINT = {fingerprint()}\nBASES = {bases}\nWEIGHTS = {{\n".replace("'", '"'))
    for name, (weights, _) in found.items():
        table = "\n".join(f"{piece} {round(100 * weight)}" for piece, weight in sorted(weights.items()) if round(100 * weight))
        sys.stdout.write(f'    "{name}": """\n{table}\n""",\n')
    sys.stdout.write("}\n")


if __name__ == "__main__":
    main()

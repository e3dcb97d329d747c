"""Learn the weights of `tightrope.letters.check.tone` from the sentences beside this file.

`pip install -e '.[dev,train]'`, then `python tests/letters/tone/train.py > src/tightrope/letters/check/tone_weights.py`.

A logistic regression over the pieces of each sentence, each sentence scaled to length one; the heaviest pieces are kept and learned again.
"""

from __future__ import annotations

import sys
from collections import Counter
from math import sqrt
from pathlib import Path
from zlib import crc32

from tightrope.letters.check.page import Page
from tightrope.letters.check.tone import pieces

HERE = Path(__file__).parent
KEPT = 5000
"""Pieces that keep a weight; twice as many were no better on letters left out."""

TWICE = 2
"""Sentences that must hold a piece."""

STRENGTH = 10.0
"""Inverse of the regularisation."""

HEAD = '''"""What each piece of a sentence weighs, in hundredths. Written by `python tests/letters/tone/train.py`; see `tone`."""

'''


def sentences() -> list[tuple[frozenset[str], bool]]:
    """Return the pieces of each sentence, and whether it hurts."""
    found = []
    for name, hurts in (("harmful.tsv", True), ("courteous.txt", False)):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            text = line.rpartition("\t")[2]
            page = Page(f"Dear Priya,\n{text}\nBest wishes,\nSam Ortiz")
            parts = [pieces(page, first, last) for first, last in page.sentences if page.zone[first] == "b"]
            found += [(frozenset().union(*parts), True)] if hurts else [(part, False) for part in parts]
    return found


def fingerprint() -> int:
    """Return a number that changes when a sentence does."""
    return crc32(b"".join((HERE / name).read_bytes() for name in ("harmful.tsv", "courteous.txt")))


def learned(rows: list[tuple[frozenset[str], bool]], kept: list[str]) -> tuple[dict[str, float], float]:
    """Return the weight of each kept piece, and the one that every sentence starts with."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    column = {piece: number for number, piece in enumerate(kept)}
    values, columns, starts = [], [], [0]
    for row, _ in rows:
        known = sorted(column[piece] for piece in row if piece in column)
        values += [1 / sqrt(len(known))] * len(known)
        columns += known
        starts.append(len(columns))
    model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight="balanced")
    model.fit(csr_matrix((values, columns, starts), shape=(len(rows), len(kept))), [hurts for _, hurts in rows])
    return dict(zip(kept, model.coef_[0], strict=True)), float(model.intercept_[0])


def main() -> None:
    """Learn, keep the heaviest, learn again, and write the table."""
    rows = sentences()
    counts = Counter(piece for row, _ in rows for piece in row)
    weights, _ = learned(rows, sorted(piece for piece, count in counts.items() if count >= TWICE))
    heaviest = sorted(weights, key=lambda piece: (-abs(weights[piece]), piece))[:KEPT]
    weights, base = learned(rows, sorted(heaviest))
    table = "\n".join(f"{piece} {round(100 * weight)}" for piece, weight in sorted(weights.items()) if round(100 * weight))
    sys.stdout.write(f'{HEAD}FINGERPRINT = {fingerprint()}\nBASE = {round(100 * base)}\nWEIGHTS = """\n{table}\n"""\n')


if __name__ == "__main__":
    main()

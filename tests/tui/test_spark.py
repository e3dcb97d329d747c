"""The chart of the spark: different marks never share a row, and the line between them has no loose end."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from tightrope.decision.steps.gut import Spark
from tightrope.tui.widgets.spark import TOP, rows_of
from tui.sitting import ROOMY, SMALL, answered, finished, sitting

SIDES = {
    "─": "lr", "│": "ud", "●": "lr", "╭": "dr", "╮": "ld", "╰": "ur", "╯": "lu",
}  # fmt: skip
"""Where each sign goes on: left, right, up, down."""

STEP = {"l": (0, -1), "r": (0, 1), "u": (-1, 0), "d": (1, 0)}
BACK = {"l": "r", "r": "l", "u": "d", "d": "u"}


def test_different_marks_never_share_a_row_and_keep_their_order() -> None:
    for count in range(6):
        for values in combinations(range(11), count):
            rows = rows_of(frozenset(values))
            placed = [rows[value] for value in values]
            assert placed == sorted(set(placed))
            assert all(0 <= row <= TOP for row in placed)


def test_a_mark_stands_at_its_height_where_it_can() -> None:
    assert rows_of(frozenset({0, 2, 5, 10})) == {0: 0, 2: 1, 5: 2, 10: 5}
    assert rows_of(frozenset({8, 9, 10})) == {8: 3, 9: 4, 10: 5}


def chart(lines: list[str]) -> list[str]:
    """The rows of the chart, without the axis."""
    return [line.partition("┤")[2] or line.partition("│")[2] for line in lines if "┤" in line or line.strip().startswith("│")]


@pytest.mark.parametrize("size", [SMALL, ROOMY, (60, 30)], ids=["80x24", "100x30", "60x30"])
async def test_the_line_runs_from_mark_to_mark_without_a_loose_end(home: Path, size: tuple[int, int]) -> None:
    sparks = (
        Spark(5, 8, 9, 3, 2), Spark(9, 8, 9, 8, 9), Spark(0, 10, 0, 10, 0), Spark(4, 4, 4, 4, 4),
        Spark(10, 9, 8, 7, 6), Spark(1, None, None, 2, None), Spark(None, 3, None, None, 4),
    )  # fmt: skip
    async with sitting(home, size) as here:
        for spark in sparks:
            await here.open(answered(finished(), {"gut.spark": spark}), "gut.spark")
            rows = [row.ljust(100) for row in chart(here.lines())]
            assert len(rows) == TOP + 1
            set_marks = [mark for mark in spark.marks() if mark is not None]
            assert "".join(rows).count("●") == len(set_marks)
            ends = 0
            for at, row in enumerate(rows):
                for column, sign in enumerate(row):
                    for way in SIDES.get(sign, ""):
                        down, right = STEP[way]
                        there = rows[at + down][column + right] if column + right >= 0 else " "
                        met = BACK[way] in SIDES.get(there, "")
                        assert met or sign == "●", (spark, at, column)
                        ends += not met
            assert ends == 2, "only the first and the last mark have nothing before or after them"


async def test_each_row_with_a_mark_says_its_value(home: Path) -> None:
    async with sitting(home, decision=answered(finished(), {"gut.spark": Spark(5, 8, 9, 3, 2)}), at="gut.spark") as here:
        axis = [line.partition("┤")[0].strip() for line in here.lines() if "┤" in line]
        assert axis == ["9", "8", "5", "3", "2", "0"]


async def test_in_ascii_the_line_is_ascii(home: Path) -> None:
    async with sitting(home, decision=answered(finished(), {"gut.spark": Spark(5, 8, 9, 3, 2)}), at="gut.spark", ascii=True) as here:
        assert any(".------*-----." in line for line in here.lines())
        assert all(line.isascii() for line in here.lines())

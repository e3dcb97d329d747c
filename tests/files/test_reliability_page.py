"""docs/reliability.md names a test for each case; each of them must exist, so that the page cannot promise what nobody checks."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reliability.md"
ROW = re.compile(r"^\| *(\d+) *\|")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows() -> list[tuple[int, list[str]]]:
    lines = [line for line in PAGE.read_text().splitlines() if ROW.match(line)]
    return [(int(line.split("|")[1]), [cell.strip() for cell in line.split("|")[2:-1]]) for line in lines]


@cache
def functions_in(path: Path) -> frozenset[str]:
    """Return the names of the tests of a file, without running it."""
    tree = ast.parse(path.read_text())
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize(("number", "cells"), rows(), ids=[str(number) for number, _ in rows()])
def test_a_case_says_what_happens_and_names_tests_that_exist(number: int, cells: list[str]) -> None:
    case, happens, tests = cells
    named = TEST.findall(tests)
    assert case
    assert happens
    assert named or tests.startswith("not tested:")
    for file, name in named:
        assert (ROOT / file).is_file(), file
        assert name.startswith("test_")
        assert name in functions_in(ROOT / file), f"{file} has no {name}"
    assert tests.count("::") == len(named), "a test is named in a way that is not checked"


def test_every_case_stands_once_and_in_order() -> None:
    numbers = [number for number, _ in rows()]
    assert numbers == sorted(set(numbers))
    assert len(numbers) > 40

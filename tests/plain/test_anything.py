"""Whatever is typed, the line mode neither breaks nor draws, and the decision on disk can be read."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.shell import Shell
from strategies import decisions
from tightrope.cli.commands import WAYS
from tightrope.decision.model import Decision
from tightrope.files.codec import decode

WORDS = (
    "", "", "", "1", "2", "3", "4", "5", "6", "8", "-", "0", "yes", "no", "?", "back", "undo", "clear", "steps", "way", "none", "1 2",
    "Friday", "31 Feb", "2.2k", "4.5", ".", "n", "A long commute", "[/]", "\x1b[2J", "李雷", "Subject: x", "=quit", "EUR 9",
)  # fmt: skip
"""What people type, and what falls onto a keyboard."""

LINES = st.lists(st.sampled_from(WORDS), max_size=60)


def walked(home: Path, lines: list[str], *arguments: str) -> None:
    """Walk with these lines, and check what no walk may break."""
    said = Shell(home).run("--plain", *arguments, typed="".join(f"{line}\n" for line in lines))
    assert said.status == 0, said.err
    assert "NOT SAVED" not in said.out
    assert "\x1b" not in said.out
    for path in (home / "decisions").glob("*.toml"):
        decode(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(lines=LINES)
def test_any_lines_make_a_walk(way: str, lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        walked(Path(folder), lines, "new", "--way", way)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=decisions(), lines=LINES)
def test_any_decision_can_be_resumed_with_any_lines(made: Decision, lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Shell(Path(folder)).has(made)
        walked(Path(folder), lines, "resume")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=decisions())
def test_any_decision_is_shown_and_listed_and_written(made: Decision) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(Path(folder))
        shell.has(made)
        shown = (("show", made.id, *more) for more in ((), ("--json",), ("--working",)))
        for arguments in (("list",), ("list", "--json"), ("due",), *shown):
            said = shell.run(*arguments)
            assert said.status == 0, said.err
            assert "\x1b" not in said.out
        assert shell.run("letter", made.id, "--kind", "decline").status == 0

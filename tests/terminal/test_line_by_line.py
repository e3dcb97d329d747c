"""Plain mode in a real terminal: ctrl+c throws away nothing that is half typed."""

from __future__ import annotations

import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from terminal.harness import Terminal

LEAVES = "ctrl.c once more saves and leaves"


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal that asks for the role."""
    with Terminal("--plain", "new", "--way", "five", home=tmp_path) as terminal:
        terminal.wait("Where do you stand")
        terminal.type("1\r")
        terminal.wait("Which role")
        yield terminal


def saved(home: Path) -> str:
    """What is in the one file."""
    (path,) = home.rglob("decisions/*.toml")
    return path.read_text(encoding="utf-8")


def test_the_first_ctrl_c_says_what_the_second_does_and_keeps_what_is_typed(asked: Terminal, tmp_path: Path) -> None:
    asked.type("Head of ")
    asked.wait("Head of")
    asked.press("ctrl+c")
    asked.wait(LEAVES)
    asked.type("care\r")
    asked.wait("Which company")
    asked.type("quit\r")
    assert asked.exit() == 0

    assert 'role = "Head of care"' in saved(tmp_path)


def test_the_second_ctrl_c_saves_what_is_half_typed_and_leaves(asked: Terminal, tmp_path: Path) -> None:
    asked.type("Zoë's")
    asked.wait("Zoë's")
    asked.press("ctrl+c")
    asked.wait(LEAVES)
    asked.type(" Café")
    asked.wait("Café")
    asked.press("ctrl+c")
    assert asked.exit() == 0
    assert "Goodbye" in asked.text
    assert termios.tcgetattr(asked.master)[3] == asked.attributes[3]

    assert 'role = "Zoë\'s Café"' in saved(tmp_path)


def test_where_nothing_is_typed_ctrl_c_twice_only_leaves(asked: Terminal, tmp_path: Path) -> None:
    asked.press("ctrl+c")
    asked.wait(LEAVES)
    asked.press("ctrl+c")
    assert asked.exit() == 0

    assert "role =" not in saved(tmp_path)

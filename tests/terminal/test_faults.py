"""Faults built into the real program, in every place and on every screen: saved first, one panel, no word of the person's, exit 70."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from conftest import sampled
from terminal.decisions import empty, finished, kept, put
from terminal.faulty import SENTINEL
from terminal.harness import Terminal
from terminal.test_crash import reports_in
from tightrope.decision.model import Decision
from tightrope.decision.steps import STEPS

FAULTY = (sys.executable, str(Path(__file__).with_name("faulty.py")))
Open = Callable[..., Terminal]
WORDS = "typed a moment ago"

SCREENS = (
    ("offer.role", SENTINEL),
    ("offer.stage", "Where do you stand"),
    ("gut.spark", "How alive"),
    ("lines.lines", "What speaks for"),
    ("people.advisers", SENTINEL),
    ("balance.outcome", "It leans"),
    ("letter.text", "81|words|Subject"),
    ("after.tasks", "still to do"),
)


def told_everywhere(decision: Decision) -> Decision:
    """The decision with the sentinel in every text that it has."""
    told = replace(decision, **{step.name: marked(getattr(decision, step.name)) for step in STEPS})
    return told.answer("money.currency", decision.money.currency)


def marked(value: Any) -> Any:
    """The same with the sentinel in every text below."""
    if type(value) is str:
        return SENTINEL
    if isinstance(value, tuple):
        return tuple(map(marked, value))
    if is_dataclass(value):
        return replace(value, **{field.name: marked(getattr(value, field.name)) for field in fields(value)})  # type: ignore[type-var]
    return value


@pytest.mark.parametrize("fault", sampled(["handler", "timer", "worker", "task", "memory", "report"], 3))
def test_a_fault_saves_first_and_ends_with_70(open_terminal: Open, tmp_path: Path, fault: str) -> None:
    id = put(tmp_path, empty("offer.role"))
    terminal = open_terminal(fault, "resume", id, command=FAULTY)
    terminal.wait("Which role")
    terminal.type(WORDS)
    terminal.wait(WORDS)
    terminal.press("ctrl+s")
    assert terminal.exit() == 70
    assert kept(tmp_path, id)["offer"]["role"] == WORDS
    assert terminal.disturbed == []
    assert "Your answers are saved" in terminal.text
    assert terminal.text.count("went wrong") == 1
    assert SENTINEL.encode() not in terminal.raw
    assert len(reports_in(tmp_path)) == (fault != "report")


@pytest.mark.parametrize("fault", ["compose", "render", "keys"])
def test_a_fault_before_anything_is_typed_ends_with_70(open_terminal: Open, tmp_path: Path, fault: str) -> None:
    terminal = open_terminal(fault, "resume", put(tmp_path, empty("offer.role")), command=FAULTY)
    terminal.type("x")
    assert terminal.exit() == 70
    assert terminal.disturbed == []
    assert SENTINEL.encode() not in terminal.raw
    assert len(reports_in(tmp_path)) == 1


def test_a_fault_in_saving_says_what_is_lost(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal("saving", "resume", put(tmp_path, empty("offer.role")), command=FAULTY)
    terminal.wait("Which role")
    terminal.type(WORDS)
    assert terminal.exit() == 70
    assert "could not be saved" in terminal.text
    assert SENTINEL.encode() not in terminal.raw


def test_python_told_to_end_gives_the_terminal_back(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, empty("offer.role"))
    terminal = open_terminal("leaving", "resume", id, command=FAULTY)
    terminal.wait("Which role")
    terminal.type(WORDS)
    terminal.wait(WORDS)
    terminal.press("ctrl+s")
    terminal.exit()
    assert terminal.disturbed == []
    assert kept(tmp_path, id)["offer"]["role"] == WORDS


@pytest.mark.parametrize(("at", "shown"), sampled(SCREENS, 2))
def test_no_screen_tells_what_was_answered(open_terminal: Open, tmp_path: Path, at: str, shown: str) -> None:
    id = put(tmp_path, told_everywhere(finished(at)))
    terminal = open_terminal("handler", "resume", id, command=FAULTY)
    terminal.wait(shown)
    terminal.settle()
    drawn = len(terminal.raw)
    terminal.press("ctrl+s")
    assert terminal.exit() == 70
    assert SENTINEL.encode() not in terminal.raw[terminal.raw.index(b"\x1b[?1049l", drawn) :]
    assert SENTINEL not in terminal.text
    (report,) = reports_in(tmp_path)
    assert SENTINEL not in report.read_text()
    assert str(tmp_path) not in report.read_text()


def test_the_same_fault_twice_while_opening_puts_the_decision_aside(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("offer.role"))
    for _again in range(2):
        assert open_terminal("compose", "resume", id, command=FAULTY).exit() == 70
    terminal = open_terminal()
    terminal.wait("Needs a look", 3)
    terminal.wait("crashed twice")

"""Asked to end from outside, the program saves, gives the terminal back, and ends with 128 and the signal's number."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import sampled
from terminal.harness import Terminal
from terminal.test_driver import SMALL, start  # noqa: F401 - a fixture

FAULTY = (sys.executable, str(Path(__file__).with_name("faulty.py")))
Open = Callable[..., Terminal]


@pytest.mark.parametrize("name", ["TERM", "HUP", "QUIT", "INT"])
def test_a_signal_saves_and_leaves(start: Open, tmp_path: Path, name: str) -> None:  # noqa: F811
    terminal = start("ours")
    terminal.type("kept")
    terminal.wait("typed 'kept'")
    terminal.signal(name)
    assert terminal.exit(1.5) == 128 + signal.Signals[f"SIG{name}"]
    assert (tmp_path / "saved").read_text() == "kept"
    assert terminal.disturbed == []


@pytest.mark.parametrize("name", ["TERM", "HUP"])
@pytest.mark.long
def test_plain_textual_dies_at_once_and_leaves_the_terminal_broken(start: Open, name: str) -> None:  # noqa: F811
    terminal = start("plain")
    terminal.signal(name)
    assert terminal.exit() == -signal.Signals[f"SIG{name}"]
    assert terminal.disturbed


def test_a_hang_up_that_is_ignored_stays_ignored(open_terminal: Open) -> None:
    terminal = open_terminal("ours", command=("sh", "-c", 'trap "" HUP; exec "$0" "$@"', *SMALL))
    terminal.wait("ready")
    terminal.signal("HUP")
    terminal.type("on")
    terminal.wait("typed 'on'")
    terminal.signal("TERM")
    assert terminal.exit() == 143


def test_a_save_that_hangs_does_not_keep_the_program(start: Open) -> None:  # noqa: F811
    terminal = start("ours", "slow")
    terminal.signal("TERM")
    begun = time.monotonic()
    assert terminal.exit() == 143
    assert 1.5 < time.monotonic() - begun < 4
    assert terminal.disturbed == []


def test_a_save_that_fails_ends_as_a_fault(start: Open) -> None:  # noqa: F811
    terminal = start("ours", "failing")
    terminal.signal("TERM")
    assert terminal.exit() == 70
    assert "could not be saved" in terminal.text
    assert terminal.disturbed == []


def test_the_second_signal_changes_nothing(start: Open) -> None:  # noqa: F811
    terminal = start("ours")
    terminal.signal("TERM")
    terminal.signal("HUP")
    assert terminal.exit() in {143, 129}
    assert terminal.disturbed == []


@pytest.mark.parametrize("moment", ["load", "mount", "making"])
def test_a_signal_before_anything_is_shown_leaves_as_one_afterwards_does(open_terminal: Open, moment: str) -> None:
    terminal = open_terminal(moment, "new", "--way", "five", command=FAULTY)
    assert terminal.exit() == 143
    assert terminal.disturbed == []


@pytest.mark.parametrize("moment", sampled(range(40), 3))
def test_a_signal_at_any_moment_of_the_start_leaves_the_terminal_as_it_was(open_terminal: Open, moment: int) -> None:
    terminal = open_terminal("new", "--way", "five")
    terminal.settle(0.02 * moment, seconds=0.02 * moment)
    terminal.signal("TERM")
    assert terminal.exit(3) in {143, -signal.SIGTERM}
    assert terminal.disturbed == []
    assert terminal.text.strip() == ""

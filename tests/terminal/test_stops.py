"""The real program, stopped from outside in the midst of typing: what was typed is kept, and the terminal is given back."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.decisions import empty, finished, kept, put
from terminal.harness import Terminal, raw_line_discipline
from terminal.test_driver import processor_time, threads_of

Open = Callable[..., Terminal]
WORDS = "typed a moment ago"


def typing(open_terminal: Open, home: Path, **options: object) -> tuple[Terminal, str]:
    """The program at a question, with words in the field that nobody confirmed."""
    id = put(home, empty("offer.role"))
    terminal = open_terminal("resume", id, **options)
    terminal.wait("Which role")
    terminal.type(WORDS)
    terminal.wait(WORDS)
    return terminal, id


@pytest.mark.parametrize("name", ["TERM", "HUP", "QUIT", "INT"])
def test_a_signal_in_the_midst_of_typing_loses_nothing(open_terminal: Open, tmp_path: Path, name: str) -> None:
    terminal, id = typing(open_terminal, tmp_path)
    terminal.signal(name)
    assert terminal.exit(3) == 128 + signal.Signals[f"SIG{name}"]
    assert kept(tmp_path, id)["offer"]["role"] == WORDS
    assert terminal.disturbed == []
    assert terminal.text.strip() == ""


def test_a_window_that_is_closed_loses_nothing(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = typing(open_terminal, tmp_path)
    terminal.hang_up()
    assert terminal.exit(3) == 129
    assert kept(tmp_path, id)["offer"]["role"] == WORDS


def test_a_window_that_is_closed_under_nohup_loses_nothing(open_terminal: Open, tmp_path: Path) -> None:
    command = ("sh", "-c", 'trap "" HUP; exec "$0" -m tightrope "$@"', sys.executable)
    terminal, id = typing(open_terminal, tmp_path, command=command)
    terminal.signal("HUP")
    terminal.type(" and on")
    terminal.wait("and on")
    terminal.hang_up()
    assert terminal.exit(3) == 129
    assert kept(tmp_path, id)["offer"]["role"] == f"{WORDS} and on"


def test_after_a_kill_nothing_older_than_half_a_second_is_missing(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = typing(open_terminal, tmp_path)
    deadline = time.monotonic() + 0.5 + 0.5  # our half second, and one for a busy machine
    while "role" not in kept(tmp_path, id).get("offer", {}):
        assert time.monotonic() < deadline
        terminal.pump(0.02)
    terminal.signal("KILL")
    assert terminal.exit() == -9
    assert kept(tmp_path, id)["offer"]["role"] == WORDS


def test_after_a_kill_the_next_start_goes_on(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("letter.text"))
    first = open_terminal("resume", id)
    first.wait("Dear Priya")
    first.signal("KILL")
    first.exit()
    second = open_terminal("resume", id)
    second.wait("Dear Priya")
    assert "another window" not in second.settle()


def test_ctrl_z_from_outside_and_back(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = typing(open_terminal, tmp_path)
    threads = threads_of(terminal)
    terminal.signal("TSTP")
    terminal.wait_raw(b"\x1b[?1049l")
    terminal.wait_stopped()
    assert not raw_line_discipline(terminal)
    terminal.signal("CONT")
    terminal.wait(WORDS)
    assert raw_line_discipline(terminal)
    assert threads_of(terminal) == threads
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == WORDS


def test_stopped_and_continued_it_draws_again_and_still_quits(open_terminal: Open, tmp_path: Path) -> None:
    terminal, _ = typing(open_terminal, tmp_path)
    threads = threads_of(terminal)
    for _again in range(3):
        terminal.signal("STOP")
        terminal.wait_stopped()
        terminal.settle(0.1)
        terminal.screen.reset()
        terminal.signal("CONT")
        terminal.wait(WORDS)
    terminal.signal("CONT")
    terminal.settle()
    assert threads_of(terminal) == threads
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert terminal.disturbed == []


def test_it_rests_when_nobody_types(open_terminal: Open, tmp_path: Path) -> None:
    terminal, _ = typing(open_terminal, tmp_path)
    terminal.settle()
    before = processor_time(terminal)
    terminal.settle(2.0, seconds=1.0)  # the cursor blinks
    assert processor_time(terminal) - before < 0.2


def test_leaving_gives_the_terminal_back_at_once(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = typing(open_terminal, tmp_path)
    begun = time.monotonic()
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert time.monotonic() - begun < 0.5
    assert terminal.disturbed == []
    assert terminal.text.strip() == ""
    assert kept(tmp_path, id)["offer"]["role"] == WORDS
    assert not any("typed" in title for title in terminal.titles)

"""Keys that people press when in doubt, and keys in masses: nothing is lost, nothing ends by surprise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.decisions import empty, finished, kept, put
from terminal.harness import Terminal

Open = Callable[..., Terminal]
WORDS = "typed a moment ago"


def at_a_line(open_terminal: Open, home: Path) -> tuple[Terminal, str]:
    """The program at a question of one line, with words in it."""
    id = put(home, empty("offer.role"))
    terminal = open_terminal("resume", id)
    terminal.wait("Which role")
    terminal.type(WORDS)
    terminal.wait(WORDS)
    return terminal, id


def test_ctrl_c_says_what_the_second_one_does(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = at_a_line(open_terminal, tmp_path)
    terminal.press("ctrl+c")
    terminal.wait("again")
    assert terminal.process.poll() is None
    terminal.press("ctrl+c")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == WORDS
    assert terminal.disturbed == []


def test_keys_that_end_other_programs_end_nothing_here(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = at_a_line(open_terminal, tmp_path)
    for key in ("ctrl+d", "ctrl+\\", "ctrl+s", "ctrl+]", "ctrl+_", "ctrl+space", "f12", "insert", "ctrl+up"):
        terminal.press(*[key] * 3)
    terminal.type("!")
    terminal.wait(f"{WORDS}!")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == f"{WORDS}!"


@pytest.mark.parametrize(("key", "back"), [("f1", "escape"), ("ctrl+o", "x"), ("ctrl+g", "escape"), ("ctrl+p", "escape")])
def test_a_look_elsewhere_in_the_midst_of_typing_loses_nothing(open_terminal: Open, tmp_path: Path, key: str, back: str) -> None:
    terminal, id = at_a_line(open_terminal, tmp_path)
    terminal.press(key)
    terminal.gone("Which role")
    terminal.press(back)
    terminal.wait("Which role")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == WORDS


def test_ctrl_z_takes_typing_back_and_stops_nothing(open_terminal: Open, tmp_path: Path) -> None:
    terminal, _ = at_a_line(open_terminal, tmp_path)
    terminal.press("ctrl+z")
    terminal.gone(f"{WORDS}$")
    terminal.press("ctrl+y")
    terminal.wait(WORDS)


@pytest.mark.parametrize("many", [500, pytest.param(10_000, marks=pytest.mark.long)])
def test_keys_in_masses_arrive_in_order(open_terminal: Open, tmp_path: Path, many: int) -> None:
    id = put(tmp_path, empty("lines.regret_no"))
    terminal = open_terminal("resume", id)
    terminal.wait("saying no")
    typed = "".join(chr(ord("a") + number % 26) for number in range(many))
    terminal.send(typed.encode())
    terminal.press("ctrl+q")
    assert terminal.exit(60) == 0
    assert kept(tmp_path, id)["lines"]["regret_no"] == typed


def test_keys_in_masses_on_a_list_keep_what_is_in_it(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("lines.lines"))
    terminal = open_terminal("resume", id)
    terminal.wait("Mostly reports")
    terminal.send(b"JKJK12345kcym" * 20)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert len(kept(tmp_path, id)["lines"]["lines"]) == 5


def test_bytes_that_are_no_text_are_no_answer(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = at_a_line(open_terminal, tmp_path)
    for junk in (b"\xff\xfe", b"\x80" * 50, b"\xf0\x9f", b"\xc3"):
        terminal.send(junk)
        terminal.pump(0.05)
    terminal.type("!")
    terminal.wait(f"{WORDS}!")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == f"{WORDS}!"


def test_sequences_that_nobody_knows_lose_nothing(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = at_a_line(open_terminal, tmp_path)
    for sequence in (b"\x1b[999~", b"\x1b[1;1;1;1;1m", b"\x1b]0;title\x07", b"\x1bP1$r0m\x1b\\", b"\x1b[<0;5;5M", b"\x1b[M   "):
        terminal.send(sequence)
        terminal.settle(0.1)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"].startswith(WORDS)

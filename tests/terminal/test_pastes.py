"""Pastes: kept as far as they fit and said where not, one item a line in lists, and never a key."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.decisions import empty, finished, kept, put
from terminal.harness import Terminal
from tightrope.text import LINE, TEXT, clean

Open = Callable[..., Terminal]
MEGABYTE = "word and word\n" * 75_000


def opened_at(open_terminal: Open, home: Path, at: str, shown: str) -> tuple[Terminal, str]:
    """The program at one question."""
    id = put(home, empty(at))
    terminal = open_terminal("resume", id)
    terminal.wait(shown)
    return terminal, id


def leave(terminal: Terminal) -> None:
    """Leave, with all well."""
    terminal.press("ctrl+q")
    assert terminal.exit() == 0


@pytest.mark.parametrize(("at", "shown", "most"), [("offer.role", "Which role", LINE), ("lines.regret_no", "saying no", TEXT)])
def test_a_megabyte_is_cut_and_said(open_terminal: Open, tmp_path: Path, at: str, shown: str, most: int) -> None:
    terminal, id = opened_at(open_terminal, tmp_path, at, shown)
    begun = time.monotonic()
    terminal.paste(MEGABYTE)
    terminal.wait(f"Kept the first {most:,}")
    assert time.monotonic() - begun < 5
    terminal.press("ctrl+s")
    begun = time.monotonic()
    terminal.wait("Saved")
    assert time.monotonic() - begun < 2  # half a second, on a machine of one's own
    leave(terminal)
    step, name = at.split(".")
    assert most - 20 < len(kept(tmp_path, id)[step][name]) <= most


def test_many_lines_become_items_and_the_rest_is_said(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, empty("lines.lines"))
    terminal = open_terminal("resume", id)
    terminal.wait("What speaks for it")
    terminal.paste("".join(f"line {number}\n" for number in range(10_000)))
    terminal.wait(r"line 0|line 49")
    terminal.settle()
    leave(terminal)
    assert [line["text"] for line in kept(tmp_path, id)["lines"]["lines"]] == [f"line {number}" for number in range(50)]


def test_keys_in_a_paste_are_not_pressed(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = opened_at(open_terminal, tmp_path, "offer.role", "Which role")
    pastes = [
        f"{number}<{keys}>"
        for number, keys in enumerate(["\x1b[A", "\x1b", "\x1bOP", "\x1b[200~", "\r\x11", "\x03\x03", "\x1b]0;owned\x07"])
    ]
    for paste in pastes:
        terminal.paste(paste)
    terminal.wait("6<>")
    leave(terminal)
    assert kept(tmp_path, id)["offer"]["role"] == "".join(map(clean, pastes))


def test_a_paste_that_never_ends_is_taken_as_far_as_it_came(open_terminal: Open, tmp_path: Path) -> None:
    terminal, id = opened_at(open_terminal, tmp_path, "offer.role", "Which role")
    terminal.send(b"\x1b[200~cut off")
    terminal.wait("cut off")
    terminal.type("!")
    terminal.wait("cut off!")
    leave(terminal)
    assert kept(tmp_path, id)["offer"]["role"] == "cut off!"


def test_a_paste_on_a_screen_without_a_field_presses_nothing(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("letter.text"))
    terminal = open_terminal("resume", id)
    terminal.wait("Dear Priya")
    terminal.paste("trecxmq\x11d1\r")
    terminal.settle()
    assert "Dear Priya" in terminal.text
    before = kept(tmp_path, id)["letter"]
    leave(terminal)
    assert kept(tmp_path, id)["letter"] == before

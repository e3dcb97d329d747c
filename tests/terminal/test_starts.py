"""What is amiss with the folder is said on the screen, where it is read, and the program works as far as it can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from terminal.decisions import finished, put
from terminal.harness import Terminal

Open = Callable[..., Terminal]


def test_a_folder_that_others_may_write_in_is_said_at_home(open_terminal: Open, tmp_path: Path) -> None:
    put(tmp_path, finished("offer.role"))
    (tmp_path / "tightrope" / "decisions").chmod(0o777)
    terminal = open_terminal()
    terminal.wait("Others may write in")
    terminal.wait("Data analyst")


def test_where_nothing_can_be_written_home_says_so_and_a_decision_can_be_read(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("offer.role"))
    for lock in (tmp_path / "tightrope" / "locks").iterdir():
        lock.unlink()
    (tmp_path / "tightrope" / "locks").rmdir()
    (tmp_path / "tightrope" / "locks").write_text("in the way")
    terminal = open_terminal()
    terminal.wait("Nothing can be written in")
    other = open_terminal("resume", id)
    other.wait("read-only")
    other.wait("data analyst")

"""Two windows on one decision: one writes, the other looks on, each says which it is, and no word is lost between them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from terminal.decisions import empty, kept, put
from terminal.harness import Terminal

Open = Callable[..., Terminal]


def wait_kept(terminal: Terminal, home: Path, id: str, words: str) -> None:
    """Wait until the words of a window are on disk."""
    deadline = time.monotonic() + 5
    while words not in kept(home, id).get("offer", {}).get("role", ""):
        assert time.monotonic() < deadline
        terminal.pump(0.05)


def test_a_decision_goes_from_window_to_window_and_no_word_is_lost(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, empty("offer.role"))
    first = open_terminal("resume", id)
    first.wait("Which role")
    first.type("typed in the first")
    first.wait("typed in the first")
    wait_kept(first, tmp_path, id, "typed in the first")
    second = open_terminal("resume", id)
    second.wait("read-only")
    second.wait("Open in another window")
    second.press("T")
    second.gone("read-only")
    first.wait("read-only", 4)
    first.wait("typed in the first")
    second.wait("typed in the first")
    second.type(" and in the second")
    wait_kept(second, tmp_path, id, "in the second")
    first.press("T")
    second.wait("read-only", 4)
    first.wait("typed in the first and in the second")
    for terminal in (first, second):
        terminal.press("ctrl+q")
        assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["role"] == "typed in the first and in the second"
    assert not list((tmp_path / "tightrope" / "decisions").glob("*.conflict-*"))


def test_words_that_only_one_window_has_are_kept_when_the_other_takes_over(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, empty("offer.role"))
    first = open_terminal("resume", id)
    first.wait("Which role")
    first.signal("STOP")
    first.wait_stopped()
    second = open_terminal("resume", id)
    second.wait("read-only")
    second.press("T")
    second.gone("read-only")
    second.type("theirs")
    second.wait("theirs")
    second.press("enter")
    second.wait("Which company")
    first.type("mine")
    first.signal("CONT")
    first.wait("Changed elsewhere|read-only", 5)
    shown = first.settle()
    words = "".join(path.read_text() for path in (tmp_path / "tightrope" / "decisions").glob("*.toml"))
    assert 'role = "theirs"' in words
    assert 'role = "mine"' in words or "mine" not in shown, "what was shown is kept"

"""The harness itself: what it shows is what a terminal would show."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from terminal.harness import Terminal, encode_key

PYTHON = (sys.executable, "-c")


def test_the_screen_shows_what_was_printed(tmp_path: Path) -> None:
    with Terminal("print('one'); print('two', flush=True)", home=tmp_path, command=PYTHON) as terminal:
        assert terminal.exit() == 0
        assert terminal.text.split() == ["one", "two"]


def test_what_is_typed_arrives(tmp_path: Path) -> None:
    with Terminal("print(input('? ')[::-1])", home=tmp_path, command=PYTHON) as terminal:
        terminal.wait(r"\?")
        terminal.type("abc\n")
        terminal.wait("^cba")


def test_the_alternate_screen_is_left_as_a_terminal_leaves_it(tmp_path: Path) -> None:
    story = r"print('before'); print('\x1b[?1049hsecret', flush=True); input(); print('\x1b[?1049l', flush=True)"
    with Terminal(story, home=tmp_path, command=PYTHON) as terminal:
        terminal.wait("secret")
        assert terminal.disturbed == ["mode 1049"]
        terminal.press("enter")
        assert terminal.exit() == 0
        assert "before" in terminal.text
        assert "secret" not in terminal.text
        assert terminal.disturbed == []


def test_a_question_to_the_terminal_is_answered(tmp_path: Path) -> None:
    story = r"import tty; tty.setraw(0); print('\x1b[?2026$p', end='', flush=True); print(len(open(0,'rb',0).read(11)))"
    with Terminal(story, home=tmp_path, command=PYTHON) as terminal:
        terminal.wait("^11")


def test_a_wait_in_vain_shows_the_screen(tmp_path: Path) -> None:
    with Terminal("print('only this')", home=tmp_path, command=PYTHON) as terminal, pytest.raises(AssertionError, match="only this"):
        terminal.wait("that")


@pytest.mark.parametrize(("key", "sent"), [("ctrl+q", b"\x11"), ("alt+up", b"\x1b[1;3A"), ("alt+x", b"\x1bx"), ("é", "é".encode())])
def test_keys_are_what_an_xterm_sends(key: str, sent: bytes) -> None:
    assert encode_key(key) == sent

"""Leaving while the disk takes nothing: what is only in hand is not let go without a word, and there is something to be done."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cli.shell import ID, Said, Shell, decision
from plain.test_walks import kept
from tightrope.files.codec import decode, encode
from tightrope.files.system import System

Disk = Callable[[bool], None]

ONLY_HERE = "work that is only here"


@pytest.fixture
def fill(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Fill the disk that the home folder lies on, or make room there."""
    real = System.open

    def full(self: System, path: Path, flags: int, *mode: Any) -> int:
        if flags & os.O_CREAT and shell.home in path.parents:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, path, flags, *mode)

    return lambda is_full: monkeypatch.setattr(System, "open", full if is_full else real)


class Typing(io.StringIO):
    """A keyboard at which something may happen between two lines."""

    def __init__(self, *typed: str | Callable[[], object]) -> None:
        super().__init__()
        self.typed = list(typed)

    def readline(self, size: int | None = -1, /) -> str:
        """Return the next line, after what happens before it."""
        del size
        while self.typed:
            line = self.typed.pop(0)
            if isinstance(line, str):
                return f"{line}\n"
            line()
        return ""


def walk(shell: Shell, *typed: str | Callable[[], object]) -> Said:
    """Go on with the decision where the role is asked, and type these lines."""
    return shell.run_with(Typing(*typed), "--plain", "resume")


@pytest.fixture(autouse=True)
def begun(shell: Shell) -> None:
    """A decision that stands at its role."""
    shell.has(decision().go("offer.role"))


def test_what_could_not_be_saved_is_tried_again(shell: Shell, fill: Disk) -> None:
    said = walk(shell, lambda: fill(True), ONLY_HERE, "quit", "what?", "quit", "1", lambda: fill(False), "1")
    assert said.status == 0
    assert said.out.count("1 try again") == 2
    assert said.out.count("Type a number from 1 to 3.") == 2
    assert said.out.index("the disk is full") < said.out.index(f"Saved as {ID}.")
    assert kept(shell).offer.role == ONLY_HERE


def test_a_trouble_is_told_in_full_once_and_then_in_three_words(shell: Shell, fill: Disk) -> None:
    full, room = (lambda: fill(True)), (lambda: fill(False))
    said = walk(shell, full, "one", "two", room, "", full, "1", room, "quit")
    assert said.out.count("the disk is full") == 2
    assert said.out.count("Still NOT SAVED.") == 1


def test_what_could_not_be_saved_can_be_saved_in_another_folder(shell: Shell, fill: Disk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    wrong = (str(tmp_path / "nowhere"), "2", "~nobody-of-that-name/x", "2")
    said = walk(shell, lambda: fill(True), ONLY_HERE, "quit", "2", *wrong, str(stick))
    assert said.status == 0
    (path,) = stick.glob("*.toml")
    assert decode(path.read_text(encoding="utf-8")).offer.role == ONLY_HERE
    assert "nowhere" in said.out
    assert "names nobody on this machine" in said.out
    assert "stick/" in said.out.rpartition("Saved as")[2]


def test_one_may_leave_without_saving(shell: Shell, fill: Disk) -> None:
    said = walk(shell, lambda: fill(True), ONLY_HERE, "quit", "3")
    assert said.status == 0
    assert kept(shell) == decision().go("offer.role")
    assert "Saved as" not in said.out


@pytest.mark.parametrize("last", [(), ("quit",), ("quit", "2")])
def test_where_the_input_ends_what_is_gone_is_said_and_the_exit_code_tells_it(shell: Shell, fill: Disk, last: tuple[str, ...]) -> None:
    said = walk(shell, lambda: fill(True), ONLY_HERE, *last)
    assert said.status == 74
    assert "what was answered since the last save is gone" in said.out
    assert "the disk is full" in said.err


def test_a_deleted_file_can_be_saved_again(shell: Shell) -> None:
    path = next((shell.home / "decisions").glob("*.toml"))
    said = walk(shell, path.unlink, ONLY_HERE, "quit", "1")
    assert "it can be saved again" in said.out
    assert kept(shell).offer.role == ONLY_HERE


@pytest.mark.parametrize(("number", "role"), [("1", ONLY_HERE), ("2", "painter")])
def test_of_two_versions_one_is_put_in_its_place_or_both_are_left(shell: Shell, number: str, role: str) -> None:
    path = next((shell.home / "decisions").glob("*.toml"))
    other = encode(decision(offer__role="painter"))
    said = walk(shell, lambda: path.write_text(other, encoding="utf-8"), ONLY_HERE, "quit", number)
    assert said.status == 0
    assert "1 put my version in its place" in said.out
    assert decode(path.read_text(encoding="utf-8")).offer.role == role
    everywhere = [file.read_text(encoding="utf-8") for file in shell.home.rglob("*") if file.is_file()]
    assert all(any(words in text for text in everywhere) for words in ("painter", ONLY_HERE))


def test_at_the_end_nothing_is_called_saved_that_is_not(shell: Shell, fill: Disk) -> None:
    shell.has(decision().go("after.predict"))
    said = walk(shell, lambda: fill(True), ONLY_HERE, *[""] * 6, "3")
    assert "That was the last question.\n" in said.out
    assert "Everything is saved" not in said.out

"""Editors, clipboards and mail programs that fail, lie, or are not there: the letter stays as it was, and nothing is claimed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import sampled
from terminal.decisions import finished, kept, put
from terminal.harness import Terminal

Open = Callable[..., Terminal]

NOTE = "Written in an editor."


def script(folder: Path, name: str, body: str) -> Path:
    """A program of the user's, as a shell script."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


def at_the_letter(open_terminal: Open, home: Path, **environment: str | None) -> tuple[Terminal, str]:
    """The program at the letter."""
    id = put(home, finished("letter.text"))
    terminal = open_terminal("resume", id, env=environment)
    terminal.wait("Dear Priya")
    terminal.settle()
    return terminal, id


def leave(terminal: Terminal, home: Path) -> None:
    """Leave; nothing of the letter is left lying about."""
    terminal.press("ctrl+q")
    assert terminal.exit() == 0, terminal.text
    assert terminal.disturbed == []
    assert list((home / "tightrope" / "drafts").glob("*")) == []


def test_what_an_editor_writes_is_the_letter(open_terminal: Open, tmp_path: Path) -> None:
    editor = script(tmp_path / "bin", "ed", f'stat -c %a "$2" > "$HOME/mode"; tty -s && printf "%s" "{NOTE}" >> "$2"')
    terminal, id = at_the_letter(open_terminal, tmp_path, EDITOR=f"'{editor}' --wait")
    terminal.press("o")
    terminal.wait(NOTE)
    leave(terminal, tmp_path)
    assert NOTE in str(kept(tmp_path, id)["letter"])
    assert (tmp_path / "mode").read_text().strip() == "600"


FAILING = {
    "ends badly": 'printf x > "$1"; exit 1',
    "changes nothing": "exit 0",
    "deletes the file": 'rm "$1"',
    "is killed": 'printf x > "$1"; kill -9 $$',
    "puts a folder there": 'rm "$1"; mkdir "$1"',
}


@pytest.mark.parametrize("how", sampled(sorted(FAILING), 2))
def test_an_editor_that_fails_changes_nothing(open_terminal: Open, tmp_path: Path, how: str) -> None:
    editor = script(tmp_path / "bin", "ed", FAILING[how])
    terminal, id = at_the_letter(open_terminal, tmp_path, VISUAL=str(editor), EDITOR="no-such-program")
    terminal.press("o")
    terminal.wait_raw(b"\x1b[?1049h", start=len(terminal.raw))
    terminal.wait("Dear Priya")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0, terminal.text
    assert terminal.disturbed == []
    assert not kept(tmp_path, id)["letter"].get("edits")


NOT_TAKEN = (
    ('printf "%s" "{note}" > "$1"; exit 1', NOTE),
    ("head -c 30000 /dev/zero | tr '\\0' x > \"$1\"", "x" * 30000),
)


@pytest.mark.parametrize(("ends", "left"), NOT_TAKEN)
def test_what_is_not_taken_of_an_editors_words_is_kept_and_said(open_terminal: Open, tmp_path: Path, ends: str, left: str) -> None:
    editor = script(tmp_path / "bin", "ed", ends.replace("{note}", NOTE))
    terminal, _ = at_the_letter(open_terminal, tmp_path, EDITOR=str(editor))
    terminal.press("o")
    terminal.wait("drafts/letter-")
    (draft,) = (tmp_path / "tightrope" / "drafts").iterdir()
    assert draft.read_text() == left
    assert draft.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_takes_no_draft_is_said(open_terminal: Open, tmp_path: Path) -> None:
    terminal, _ = at_the_letter(open_terminal, tmp_path, EDITOR="true")
    (tmp_path / "tightrope" / "drafts").write_text("in the way")
    terminal.press("o")
    terminal.wait("should be a folder")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0


ODD = {
    "latin": r'printf "caf\351 %s" "{note}" > "$1"',
    "escapes": r'printf "\033]0;owned\007\033[31m%s" "{note}" > "$1"',
    "swap files": 'printf "%s" "{note}" > "$1"; touch "$1.swp" "$1~"',
    "interrupted": 'trap "" INT QUIT; kill -INT 0; kill -QUIT 0; sleep 0.1; printf "%s" "{note}" > "$1"',
    "another file in its place": 'rm "$1"; printf "%s" "{note}" > "$1.new"; mv "$1.new" "$1"',
    "terminal left odd": r'stty raw -echo; printf "\033[?25l\033[?1049h"; printf "%s" "{note}" > "$1"',
}


@pytest.mark.parametrize("how", sampled(sorted(ODD), 2))
def test_an_odd_editor_is_lived_with(open_terminal: Open, tmp_path: Path, how: str) -> None:
    editor = script(tmp_path / "bin", "ed", ODD[how].replace("{note}", NOTE))
    terminal, id = at_the_letter(open_terminal, tmp_path, EDITOR=str(editor))
    terminal.press("o")
    terminal.wait(NOTE)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0, terminal.text
    assert terminal.disturbed == []
    assert list((tmp_path / "tightrope" / "drafts").iterdir()) == []
    assert NOTE in str(kept(tmp_path, id)["letter"])
    assert "\x1b" not in str(kept(tmp_path, id)["letter"])
    assert "owned" not in terminal.titles


@pytest.mark.parametrize("named", sampled([None, "", "no-such-program", "'", "/", "/etc/passwd"], 1))
def test_without_an_editor_it_says_what_to_do(open_terminal: Open, tmp_path: Path, named: str | None) -> None:
    terminal, _ = at_the_letter(open_terminal, tmp_path, EDITOR=named)
    terminal.press("o")
    terminal.wait("No editor is named")
    leave(terminal, tmp_path)


def test_a_copy_is_sent_and_never_claimed(open_terminal: Open, tmp_path: Path) -> None:
    terminal, _ = at_the_letter(open_terminal, tmp_path, PATH=str(tmp_path / "nothing") + os.pathsep + "/usr/bin:/bin")
    terminal.press("y")
    terminal.wait("sent to the clipboard")
    assert "x saves it as a file" in " ".join(terminal.text.split())
    assert "copied" not in terminal.text.lower()
    assert len(terminal.clipboard) == 1
    leave(terminal, tmp_path)


def test_a_clipboard_program_that_hangs_keeps_nobody(open_terminal: Open, tmp_path: Path) -> None:
    script(tmp_path / "bin", "xclip", "exec sleep 60")
    terminal, _ = at_the_letter(open_terminal, tmp_path, DISPLAY=":9", PATH=f"{tmp_path / 'bin'}:/usr/bin:/bin")
    terminal.press("y")
    terminal.wait("sent to the clipboard", 5)
    leave(terminal, tmp_path)


@pytest.mark.parametrize("display", [None, ":9"])
def test_without_a_mail_program_a_file_is_offered(open_terminal: Open, tmp_path: Path, display: str | None) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "setsid").symlink_to("/usr/bin/setsid")
    script(tmp_path / "bin", "www-browser", 'touch "$HOME/browsed"')
    terminal, _ = at_the_letter(open_terminal, tmp_path, DISPLAY=display, PATH=str(tmp_path / "bin"))
    terminal.press("m")
    terminal.wait("To which address")
    terminal.press("enter")
    terminal.wait("No mail program can")
    assert ".eml" in terminal.text
    leave(terminal, tmp_path)
    assert not (tmp_path / "browsed").exists()


def test_a_mail_program_that_fails_disturbs_nothing(open_terminal: Open, tmp_path: Path) -> None:
    script(tmp_path / "bin", "xdg-open", 'echo "$1" > "$HOME/asked"; echo noise; echo noise >&2; exit 4')
    terminal, _ = at_the_letter(open_terminal, tmp_path, DISPLAY=":9", PATH=f"{tmp_path / 'bin'}:/usr/bin:/bin")
    terminal.press("m")
    terminal.wait("To which address")
    terminal.press("enter")
    terminal.wait("was asked to open it")
    assert "noise" not in terminal.settle()
    leave(terminal, tmp_path)
    assert (tmp_path / "asked").read_text().startswith("mailto:")

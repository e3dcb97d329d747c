"""Without a terminal the wizard says so in one line and ends with 3, at once. It never draws, never waits, never spins."""

from __future__ import annotations

import os
import pty
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from terminal.harness import PROGRAM, clean_environment


def run(home: Path, *, without: str = "", term: str | None = "xterm-256color", arguments: tuple[str, ...] = ()) -> tuple[int, str, float]:
    """Start the wizard on a terminal but for one stream; return how it ended, what it said, and how long that took."""
    master, slave = pty.openpty()
    streams: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), slave)
    said = home / "said"
    command = [*PROGRAM, *arguments]
    with said.open("w+b") as file:
        match without.partition(" "):
            case ("stdin", _, "null"):
                streams["stdin"] = subprocess.DEVNULL
            case ("stdin", _, "pipe"):
                streams["stdin"] = subprocess.PIPE
            case (name, _, "file"):
                streams[name] = file
            case (name, _, "closed"):
                number = {"stdin": 0, "stdout": 1, "stderr": 2}[name]
                command = ["sh", "-c", f'exec "$@" {number}>&-', "sh", *command]
        if streams["stderr"] == slave and without != "stderr closed":
            streams["stderr"] = file
        begun = time.monotonic()
        process = subprocess.Popen(command, env=clean_environment(home, {"TERM": term}), **streams)
        status = process.wait(10)
        took = time.monotonic() - begun
    if process.stdin:
        process.stdin.close()
    os.close(master)
    os.close(slave)
    return status, said.read_text(), took


@pytest.mark.parametrize(
    "without", ["stdin null", "stdin pipe", "stdin closed", "stdin file", "stdout closed", "stderr file", "stderr closed"]
)
def test_without_a_stream_it_ends_with_3(tmp_path: Path, without: str) -> None:
    status, said, took = run(tmp_path, without=without)
    assert status == 3
    assert "\x1b" not in said
    assert without == "stderr closed" or said.count("\n") == 1
    assert took < 2


@pytest.mark.parametrize("arguments", [(), ("new",), ("new", "--way", "letter")])
@pytest.mark.parametrize("term", ["dumb", "", None])
def test_with_a_terminal_that_cannot_place_text_it_ends_with_3(tmp_path: Path, term: str | None, arguments: tuple[str, ...]) -> None:
    status, said, _ = run(tmp_path, term=term, arguments=arguments)
    assert (status, said.count("\n")) == (3, 1)
    assert "--plain" in said


def test_it_says_so_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    command = [PROGRAM[0], "-X", "importtime", *PROGRAM[1:]]
    done = subprocess.run(command, env=clean_environment(tmp_path), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "tightrope.cli" in done.stderr
    assert "textual" not in done.stderr

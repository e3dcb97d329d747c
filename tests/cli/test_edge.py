"""The program's edge, with real processes: no terminal, a closed stream, a broken pipe, an interrupt, odd encodings."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cli.shell import Shell, decision

PROGRAM = (sys.executable, "-m", "tightrope")

WIZARD = ((), ("new",), ("new", "--way", "five"), ("resume",))


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return this process's environment with a home folder of the test's own."""
    return {**os.environ, "TIGHTROPE_HOME": str(home), "TERM": "xterm-256color", **more}


def ran(home: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the real program without a terminal and return what it did."""
    given = {"env": environment(home), "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run([*PROGRAM, *arguments], timeout=20, check=False, **given)


@pytest.mark.parametrize("arguments", WIZARD, ids=lambda words: " ".join(words) or "home")
def test_without_a_terminal_the_wizard_says_so_in_one_line_and_exits_with_3(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = ran(tmp_path, *arguments)
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    assert done.stdout == b""


@pytest.mark.parametrize("term", ["dumb", "", "unknown"])
def test_a_terminal_that_cannot_place_text_is_refused_before_textual_is_imported(tmp_path: Path, term: str) -> None:
    shell = Shell(tmp_path, {"TERM": term})
    said = shell.run(tty=True)
    assert said.status == 3
    assert said.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_only_a_terminal_on_all_three_streams_will_do(shell: Shell) -> None:
    assert shell.run("new", typed=None, tty=True).status == 3


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_traceback(tmp_path: Path, closed: str) -> None:
    command = f"'{sys.executable}' -m tightrope {closed}"
    done = subprocess.run(["bash", "-c", command], env=environment(tmp_path), capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr + done.stdout


def test_a_reader_that_leaves_is_no_error_to_talk_about(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m tightrope keys | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], env=environment(tmp_path), capture_output=True, text=True, timeout=20, check=False)
    assert done.stdout == "Everywhere\n"
    assert done.stderr == ""
    assert done.returncode in (0, 141)


def test_a_full_disk_behind_stdout_is_said_in_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = ran(tmp_path, "keys", stdout=full)
    assert done.returncode == 74
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_an_interrupt_leaves_with_130_and_without_a_word(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "new", "--plain"], env=environment(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-8"])
def test_any_title_is_listed_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    Shell(tmp_path).has(decision(offer__role="李雷 Zoë 👩‍🔧"))
    odd = environment(tmp_path, PYTHONIOENCODING=encoding)
    assert b"Northwind" in ran(tmp_path, "list", env=odd).stdout
    listed = json.loads(ran(tmp_path, "list", "--json", env=odd).stdout.decode(encoding))
    assert listed["decisions"][0]["title"].startswith("李雷 Zoë 👩‍🔧")


def test_the_answer_without_a_terminal_comes_at_once(tmp_path: Path) -> None:
    begun = time.perf_counter()
    ran(tmp_path)
    assert time.perf_counter() - begun < 5

"""How long commands take beside `python -c pass`, in alternation; run with `-m long -s` to see the figures."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.shell import Shell, decision
from cli.test_edge import PROGRAM, environment

GOALS = {"--help": 6, "list": 6, "due": 6, "path": 6, "check letter.txt": 8}
"""Multiples of the bare interpreter's start; the commands that read a whole decision are printed and not held to a goal yet."""

SEEN = ("show 7f3k", "letter 7f3k --kind decline")

RUNS = 15


@pytest.mark.long
def test_light_commands_start_within_their_goals(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.has(decision())
    for number in range(100):
        shell.has(decision(f"2026-01-01-{number:04}"))
    commands = {"pass": [sys.executable, "-c", "pass"]}
    commands |= {words: [*PROGRAM, *words.split()] for words in (*GOALS, *SEEN)}
    (tmp_path / "letter.txt").write_text(shell.run("letter", "7f3k", "--kind", "decline").out, encoding="utf-8")
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, cwd=tmp_path, env=environment(tmp_path), capture_output=True, check=True)
            times[name].append(time.perf_counter() - begun)
    floor = statistics.median(times["pass"])
    ratios = {name: statistics.median(found) / floor for name, found in times.items()}
    sys.stdout.write("\n" + "".join(f"{name:30} {ratio:5.1f}\n" for name, ratio in ratios.items()))
    assert {name: ratio for name, ratio in ratios.items() if ratio > GOALS.get(name, ratio)} == {}


READING = ("list", "due", "show 7f3k", "export 7f3k", "letter 7f3k --kind decline", "check --decision 7f3k -")

DEAR = ("tightrope.files.store", "tightrope.files.writing", "email.message", "email.utils", "textual")

WATCHED = """
import sys
from tightrope.__main__ import command
status = command()
sys.stderr.write("imported: " + " ".join(name for name in {dear!r} if name in sys.modules))
sys.exit(status)
"""


@pytest.mark.parametrize("words", READING)
def test_a_command_that_only_reads_imports_nothing_that_writes(tmp_path: Path, words: str) -> None:
    Shell(tmp_path).has(decision())
    command = [sys.executable, "-c", WATCHED.format(dear=DEAR), *words.split()]
    letter = "Dear Priya,\n\nI decline.\n"
    done = subprocess.run(command, env=environment(tmp_path), input=letter, capture_output=True, text=True, check=False)
    assert done.stderr.rpartition("imported: ")[2] == ""
    assert "imported: " in done.stderr

"""How long commands take beside `python -c pass`, in alternation; run with `-m long -s` to see the figures."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.shell import Shell, decision
from cli.test_edge import PROGRAM, environment

GOALS = {"--help": 6, "list": 6, "due": 6, "path": 6, "show 7f3k": 7, "export 7f3k": 7, "check letter.txt": 8}
"""Multiples of the bare interpreter's start. `show` is to come down to 6; `letter`, to 8, is printed and not held to it yet."""

SEEN = ("letter 7f3k --kind decline",)

RUNS = 15

WARM_UP = 1
"""Runs that compile the modules, as the first start after an installation does."""


@pytest.mark.long
def test_light_commands_start_within_their_goals(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.has(decision())
    for number in range(100):
        shell.has(decision(f"2026-01-01-{number:04}"))
    commands = {"pass": [sys.executable, "-c", "pass"]}
    commands |= {words: [*PROGRAM, *words.split()] for words in (*GOALS, *SEEN)}
    (tmp_path / "letter.txt").write_text(shell.run("letter", "7f3k", "--kind", "decline").out, encoding="utf-8")
    compiled = {**environment(tmp_path), "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(WARM_UP + RUNS):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, cwd=tmp_path, env=compiled, capture_output=True, check=True)
            times[name].append(time.perf_counter() - begun)
    floor = statistics.median(times["pass"][WARM_UP:])
    ratios = {name: statistics.median(found[WARM_UP:]) / floor for name, found in times.items()}
    sys.stdout.write("\n" + "".join(f"{name:30} {ratio:5.1f}\n" for name, ratio in ratios.items()))
    assert {name: ratio for name, ratio in ratios.items() if ratio > GOALS.get(name, ratio)} == {}


READING = ("list", "due", "show 7f3k", "export 7f3k", "letter 7f3k --kind decline", "check --decision 7f3k -")

DEAR = ("tightrope.files.store", "tightrope.files.writing", "email.message", "email.utils", "textual")

DEAR_TO_A_LOOK = (*DEAR, "tomli_w", "textwrap", "tightrope.plain.console")
"""An export is written as TOML; what only looks needs neither that nor to break lines."""

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
    dear = DEAR if words.startswith("export") else DEAR_TO_A_LOOK
    command = [sys.executable, "-c", WATCHED.format(dear=dear), *words.split()]
    letter = "Dear Priya,\n\nI decline.\n"
    done = subprocess.run(command, env=environment(tmp_path), input=letter, capture_output=True, text=True, check=False)
    assert done.stderr.rpartition("imported: ")[2] == ""
    assert "imported: " in done.stderr


COMPILED = """
import sys
from dataclasses import is_dataclass
from tightrope.__main__ import command
command()
from tightrope.frozen import Frozen
ours = [module for name, module in sys.modules.items() if name.startswith("tightrope.")]
seen = {found for module in ours for found in vars(module).values() if isinstance(found, type) and is_dataclass(found)}
sys.stderr.write(f"of {len(seen)}: " + " ".join(sorted(found.__name__ for found in seen if not issubclass(found, Frozen))))
"""


@pytest.mark.parametrize("words", ["list", "due", "show 7f3k", "export 7f3k"])
def test_a_light_command_compiles_no_dataclass(tmp_path: Path, words: str) -> None:
    Shell(tmp_path).has(decision())
    command = [sys.executable, "-c", COMPILED, *words.split()]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert re.search(r"of [1-9]\d*: $", done.stderr)

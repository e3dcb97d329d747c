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

GOALS = {"--help": 6, "list": 6, "due": 6, "path": 6}
"""Multiples of the bare interpreter's start; the commands that read a whole decision are printed and not held to a goal yet."""

WATCHED = {"show": ("show", "7f3k"), "letter": ("letter", "7f3k", "--kind", "decline")}

RUNS = 15


@pytest.mark.long
def test_light_commands_start_within_their_goals(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    shell.has(decision())
    for number in range(100):
        shell.has(decision(f"2026-01-01-{number:04}"))
    commands = {"pass": [sys.executable, "-c", "pass"]}
    commands |= {name: [*PROGRAM, name] for name in GOALS} | {name: [*PROGRAM, *words] for name, words in WATCHED.items()}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, env=environment(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            times[name].append(time.perf_counter() - begun)
    floor = statistics.median(times["pass"])
    ratios = {name: statistics.median(found) / floor for name, found in times.items()}
    sys.stdout.write("\n" + "".join(f"{name:8} {ratio:5.1f}\n" for name, ratio in ratios.items()))
    assert {name: ratio for name, ratio in ratios.items() if ratio > GOALS.get(name, ratio)} == {}

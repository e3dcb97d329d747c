"""What all tests share: an environment that says nothing, a cursor that does not blink, a seed that is printed, modest hypotheses."""

from __future__ import annotations

import gc
import os
import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from terminal.harness import Terminal

SEED = int(os.environ.get("TIGHTROPE_SEED", random.SystemRandom().randrange(10**6)))
"""What samples of long sweeps are drawn with; set TIGHTROPE_SEED to draw the same again."""
os.environ["TIGHTROPE_SEED"] = str(SEED)  # for processes that run a part of the tests

UNSET = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "TIGHTROPE_HOME", "TIGHTROPE_PLAIN", "ACCESSIBLE")

IN_MEMORY = Path("/dev/shm")
"""Where files are written without a disk, so that the thousands of syncs of a run cost nothing; the files themselves behave the same."""
ROOM = 2**30
"""Free bytes that it must have."""

GARBAGE = 500_000
"""New objects between two collections of garbage; each app leaves a heap of them, and looking for them more often is a fifth of a run."""

settings.register_profile("tightrope", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("long", parent=settings.get_profile("tightrope"), max_examples=2_000, derandomize=False)
settings.load_profile("tightrope")


def sampled(cases: Iterable[Any], many: int) -> list[Any]:
    """All cases for a test's parameters, of which the test command runs `many`, drawn with the seed; the others are long."""
    whole = list(cases)
    drawn = {id(case) for case in random.Random(f"{SEED} {len(whole)}").sample(whole, many)}
    return [case if id(case) in drawn else as_long(case) for case in whole]


def as_long(case: Any) -> Any:
    """One case, marked as long."""
    return pytest.param(*(case if isinstance(case, tuple) else (case,)), marks=pytest.mark.long)


def pytest_configure(config: pytest.Config) -> None:
    """Take out of the environment what would change a screen, and collect garbage seldom."""
    gc.set_threshold(GARBAGE, 20, 100)
    for name in [*UNSET, *(name for name in os.environ if name.startswith("TEXTUAL_"))]:
        os.environ.pop(name, None)
    if os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))
    if config.getoption("markexpr") == "long":
        settings.load_profile("long")


def pytest_report_header() -> str:
    """Say how to draw the same samples again."""
    return f"samples drawn with TIGHTROPE_SEED={SEED}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say it again where something failed, since a quiet run has no header."""
    if terminalreporter.stats.get("failed"):
        terminalreporter.write_line(f"samples drawn with TIGHTROPE_SEED={SEED}")


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """A source of chance of the test's own, the same again with the same seed."""
    return random.Random(f"{SEED} {request.node.nodeid}")


@pytest.fixture
def still_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cursor that does not blink, for tests that compare screens."""
    from textual.widgets import Input, TextArea

    monkeypatch.setattr(Input, "_toggle_cursor", lambda self: None)
    monkeypatch.setattr(TextArea, "_toggle_cursor_blink_visible", lambda self: None)


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Start the real program in terminals of its own, all with one home folder, and end them after the test."""
    opened: list[Terminal] = []

    def start(*arguments: str, **options: object) -> Terminal:
        opened.append(Terminal(*arguments, **{"home": tmp_path} | options))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()

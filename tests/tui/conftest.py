"""What every test of the screens shares: a cursor that does not blink, ropes that stand at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch, still_cursor: None) -> None:
    """The app leaves the test run's garbage alone."""
    monkeypatch.setattr("tightrope.tui.app._collect_garbage_again", lambda: None)


PARSED: dict[object, list[RuleSet]] = {}
"""Rules by their style sheet."""


@pytest.fixture(autouse=True)
def parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse a style sheet once in a run instead of at every start, a seventh of the time; nobody writes into rules."""
    parse = Stylesheet._parse_rules

    def from_memory(self: Stylesheet, css: str, *args: Any, **more: Any) -> list[RuleSet]:
        key = (css, args, tuple(more.items()), tuple(self._variables.items()))
        if key not in PARSED:
            PARSED[key] = parse(self, css, *args, **more)
        return PARSED[key]

    monkeypatch.setattr(Stylesheet, "_parse_rules", from_memory)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder that does not exist yet."""
    return tmp_path / "home"

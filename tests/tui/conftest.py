"""What every test of the screens shares: a cursor that does not blink, ropes that stand at once."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch, still_cursor: None) -> None:
    """The app leaves the test run's garbage alone."""
    monkeypatch.setattr("tightrope.tui.app._collect_garbage_again", lambda: None)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder that does not exist yet."""
    return tmp_path / "home"

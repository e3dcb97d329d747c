"""A shell for every test of the line-by-line wizard."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.shell import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose home folder does not exist yet."""
    return Shell(tmp_path / "home")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters that are saved without a folder go to one of the test's own."""
    monkeypatch.chdir(tmp_path)

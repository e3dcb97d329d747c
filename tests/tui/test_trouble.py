"""When the disk takes nothing, no way out drops what is at hand without asking."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tightrope.files.system import System
from tui.sitting import Quick, Sitting, fresh, sitting

Disk = Callable[[bool], None]


@pytest.fixture
def fill(home: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """Fill the disk that the home folder lies on, or make room there."""

    def full(self: Quick, path: Path, flags: int, *mode: Any) -> int:
        if flags & os.O_CREAT and home in path.parents:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return System.open(self, path, flags, *mode)

    return lambda is_full: monkeypatch.setattr(Quick, "open", full if is_full else System.open)


async def unsaved(one: Sitting, fill: Disk) -> None:
    """Type something that the disk does not take."""
    fill(True)
    await one.write("words that are only here")
    await one.settle()
    assert "NOT SAVED" in one.lines()[0]


@pytest.mark.parametrize("key", ["ctrl+r", "ctrl+q"])
async def test_with_something_unsaved_every_way_out_asks_first(home: Path, fill: Disk, key: str) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await unsaved(one, fill)
        await one.press(key)
        assert one.says("the disk is full")
        await one.press("4")
        assert one.decision.offer.role == "words that are only here"
        await one.press(key, "1")
        assert one.says("Not saved yet")
        fill(False)
        await one.press("1")
        assert one.app.opened is None
        assert one.on_disk().offer.role == "words that are only here"


@pytest.mark.parametrize("key", ["ctrl+r", "ctrl+q"])
async def test_leaving_without_saving_leaves_the_version_on_disk_and_no_lock(home: Path, fill: Disk, key: str) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await unsaved(one, fill)
        await one.press(key, "3")
        fill(False)
        assert one.app.opened is None
        assert one.on_disk().offer.role == ""
        assert not list((home / "locks").glob("2*.lock"))


async def test_what_the_disk_does_not_take_can_be_saved_elsewhere(home: Path, fill: Disk, tmp_path: Path) -> None:
    other = tmp_path / "stick"
    other.mkdir()
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await unsaved(one, fill)
        await one.press("ctrl+q", "2", "end", "ctrl+u")
        await one.write(str(other), "enter")
        (saved,) = other.glob("*.toml")
        assert "words that are only here" in saved.read_text()
        assert "stick" in one.told()[-1]
        assert one.app.opened

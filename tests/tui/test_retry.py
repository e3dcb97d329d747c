"""A save that failed is tried again by itself, and a laptop that slept for hours does not make up for every try it missed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from textual import _time

from tightrope.decision.kinds import Way
from tightrope.errors import NotSavedError
from tightrope.files.folder import Folder
from tightrope.files.store import Store
from tightrope.tui import app as app_module
from tightrope.tui.app import TightropeApp

EACH = 0.05
HOURS = 3 * 60 * 60.0


class FullDisk(Store):
    """A store that takes nothing and counts how often it was asked."""

    asked = 0

    def save(self, *arguments: Any, **options: Any) -> Any:
        self.asked += 1
        raise NotSavedError("The disk is full. What you typed is kept here.")


async def asked_again(store: FullDisk, times: int) -> None:
    """Wait until the store was asked so many times more."""
    wanted = store.asked + times
    async with asyncio.timeout(5):
        while store.asked < wanted:
            await asyncio.sleep(EACH / 5)


async def test_after_hours_of_sleep_the_next_try_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "RETRY_AFTER", EACH)
    slept = [0.0]
    awake = _time.get_time
    monkeypatch.setattr(_time, "get_time", lambda: awake() + slept[0])
    store = FullDisk(Folder(tmp_path))
    app = TightropeApp(store, new_way=Way.FULL)
    async with app.run_test(notifications=True) as pilot:
        await pilot.press("1")
        await asked_again(store, 2)
        assert "NOT SAVED" in app.save_state()[0]
        slept[0] = HOURS
        before = store.asked
        await asked_again(store, 2)
        missed = HOURS / EACH
        assert store.asked - before < 20 < missed

"""When the disk takes nothing, no way out drops what is at hand without asking."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tightrope.files.codec import encode
from tightrope.files.system import System
from tightrope.tui import app as app_module
from tightrope.tui.frame import LEAST_HEIGHT, LEAST_WIDTH
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


def conflict(home: Path, one: Sitting) -> Path:
    """Put another version beside the decision at hand, as a second window would have."""
    path = next((home / "decisions").glob("2*.toml"))
    copy = path.with_name(f"{path.stem}.conflict-20261122T111500Z.toml")
    copy.write_text(encode(one.on_disk().answer("offer.company", "Southwind")), encoding="utf-8")
    copy.chmod(0o600)
    return copy


@pytest.mark.parametrize(("key", "companies"), [("1", ["Northwind"]), ("2", ["Southwind"]), ("3", ["Northwind", "Southwind"])])
async def test_at_home_one_chooses_between_two_versions(home: Path, key: str, companies: list[str]) -> None:
    decision = fresh(at="offer.role").answer("offer.company", "Northwind")
    async with sitting(home, decision=decision) as one:
        copy = conflict(home, one)
        await one.press("ctrl+r", "end", "enter")
        assert one.says("Needs a look")
        assert one.says("They differ in: “Which company?”.")
        await one.press(key)
        assert not copy.exists()
        kept = sorted(one.app.store.peek(id).offer.company for id in one.app.store.ids())
        assert kept == companies
        assert not one.says("Needs a look")
        assert one.app.store.trashed()


async def test_at_home_a_damaged_decision_goes_back_to_the_version_before(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.write("first", "enter")
        await one.write("second", "ctrl+r")
        path = next((home / "decisions").glob("2*.toml"))
        path.write_text("schema = 1\nid = [broken")
        await one.press("ctrl+s", "end")
        one.app.go_home()
        await one.press("end", "enter")
        await one.press("1")
        assert one.on_disk().offer.role == "first"
        assert "broken" in next((home / "trash").glob("*.toml")).read_text()


async def test_at_home_what_needs_a_look_stays_as_it_is_until_one_chooses(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        copy = conflict(home, one)
        before = copy.read_bytes()
        await one.press("ctrl+r", "end", "enter", "escape")
        assert copy.read_bytes() == before
        assert one.says("Needs a look")


async def test_at_home_a_pipe_that_needs_a_look_is_only_told(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        os.mkfifo(home / "decisions" / "2026-11-22-pipe.toml")
        await one.press("ctrl+r", "end", "enter")
        assert one.says("it is a pipe")
        await one.press("1", "enter", "escape")
        assert one.says("Needs a look")


async def test_in_the_least_window_the_answers_to_a_long_question_are_in_sight(home: Path) -> None:
    decision = fresh(at="offer.role").answer("offer.company", "Northwind")
    async with sitting(home, (LEAST_WIDTH, LEAST_HEIGHT), decision=decision) as one:
        conflict(home, one)
        await one.press("ctrl+r", "end", "enter")
        assert one.says("Keep both, as two decisions")
        await one.press("pageup", "up", "down")
        assert one.says("Go on with this version")


async def test_once_there_is_room_it_is_saved_by_itself_and_said(home: Path, fill: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "RETRY_AFTER", 0.05)
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await unsaved(one, fill)
        fill(False)
        async with asyncio.timeout(5):
            while one.app.session.trouble:
                await asyncio.sleep(0.05)
        await one.settle()
        assert one.on_disk().offer.role == "words that are only here"
        assert one.told()[-1] == "Saved again."
        assert "saved" in one.lines()[0]


async def test_a_folder_deleted_between_two_keys_is_made_again_and_that_is_told_once(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.write("first")
        shutil.rmtree(home)
        await one.write(" second")
        await one.settle()
        assert "was gone" in one.told()[-1]
        assert one.on_disk().offer.role == "first second"
        one.app.clear_notifications()
        await one.write(" third")
        await one.settle()
        assert one.told() == []
        assert one.on_disk().offer.role == "first second third"


async def test_a_file_deleted_between_two_keys_is_saved_again_when_asked(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.write("first")
        path = next((home / "decisions").glob("2*.toml"))
        path.unlink()
        await one.write(" second")
        await one.settle()
        assert one.says("The file is gone")
        await one.press("2")
        await one.write(" third")
        await one.settle()
        assert not one.says("The file is gone"), "one is asked once"
        assert not path.exists()
        assert "NOT SAVED" in one.lines()[0]
        await one.press("ctrl+q")
        assert one.says("was deleted outside Tightrope")
        await one.press("4", "ctrl+s")
        assert one.on_disk().offer.role == "first second third"
        assert "saved" in one.lines()[0]


async def test_a_change_elsewhere_is_asked_about_once_and_again_when_wanted(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        path = next((home / "decisions").glob("2*.toml"))
        path.write_text(path.read_text() + "# from elsewhere\n")
        await one.write("mine")
        await one.settle()
        assert one.says("Changed elsewhere")
        await one.press("escape")
        await one.write(" goes on")
        await one.settle()
        assert not one.says("Changed elsewhere")
        (copy,) = path.parent.glob("*.conflict-*")
        assert "mine goes on" in copy.read_text()
        await one.press("ctrl+s")
        assert one.says("Changed elsewhere")
        await one.press("1")
        assert one.on_disk().offer.role == "mine goes on"
        assert not copy.exists()


async def test_what_was_told_of_saving_is_there_at_the_next_question_and_what_was_told_of_this_one_is_not(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.write("first", "ctrl+s")
        assert one.told()[-1].startswith("Saved ")
        await one.press("enter")
        assert (one.left("offer.role"), one.told()) == (True, [])
        shutil.rmtree(home)
        await one.write("second", "enter")
        assert one.left("offer.company")
        assert "was gone" in one.told()[-1]


async def test_that_it_was_the_last_question_is_not_said_of_the_next_decision(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="after.felt_six") as one:
        one.app.go_on()
        await one.settle()
        assert one.told() == ["That was the last question. Everything is saved."]
        await one.press("n", "1")
        assert (one.app.opened is not None, one.told()) == (True, [])


async def test_more_than_half_gone_at_once_is_told_and_kept(home: Path) -> None:
    decision = fresh(at="gut.liked").answer("gut.liked", ("one true word after another " * 100).strip())
    async with sitting(home, decision=decision) as one:
        one.app.answer("gut.liked", "")
        await one.settle()
        assert "The version before is kept as" in one.told()[-1]
        assert "one true word" in next((home / "decisions").glob("*.before.bak")).read_text()
        assert one.app.session.undo()
        assert one.on_disk().gut.liked == decision.gut.liked

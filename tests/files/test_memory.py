"""What is remembered between decisions is never worth stopping for."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from files.faults import Refusing
from files.worlds import NOW, loose_modes
from tightrope.errors import NotSavedError
from tightrope.files.folder import Folder
from tightrope.files.remembered import Remembered, is_damaged, remember, remembered

DAMAGED = [b"", b"\xff\xfe", b"name = ", b"name = 7\n", b"[" * 2000, b"x" * (3 << 20)]


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "home")
    assert remembered(folder) == Remembered()
    remember(folder, Remembered('Zoë "[/]" O\'Neil', "EUR"), NOW)
    assert remembered(folder) == Remembered('Zoë "[/]" O\'Neil', "EUR")
    assert loose_modes(tmp_path / "home") == []


def test_the_same_is_not_written_again(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    remember(folder, Remembered("Sam"), NOW)
    inode = folder.remembered.stat().st_ino
    remember(folder, Remembered("Sam"), NOW)
    assert folder.remembered.stat().st_ino == inode


def test_nothing_to_remember_makes_no_file(tmp_path: Path) -> None:
    remember(Folder(tmp_path), Remembered(), NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", DAMAGED[1:], ids=range(1, len(DAMAGED)))
def test_a_damaged_file_is_kept_aside_and_begun_anew(tmp_path: Path, data: bytes) -> None:
    folder = Folder(tmp_path)
    folder.remembered.write_bytes(data)
    assert is_damaged(folder)
    assert remembered(folder) == Remembered()
    assert folder.remembered.read_bytes() == data
    remember(folder, Remembered("Sam"), NOW)
    assert remembered(folder).name == "Sam"
    assert (tmp_path / "remembered.toml.damaged-20261122T211500Z").read_bytes() == data


def test_an_empty_file_and_unknown_keys_are_no_damage(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.remembered.write_bytes(DAMAGED[0])
    assert not is_damaged(folder)
    folder.remembered.write_bytes(b'\xef\xbb\xbfname = "Sam"\r\ncolour = "red"\r\n')
    assert remembered(folder) == Remembered("Sam")


def test_what_is_remembered_is_cleaned(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.remembered.write_text('name = "\\u001b[31mSam\\nSmith"\n')
    assert remembered(folder).name == "Sam Smith"


def test_a_folder_in_its_place_changes_nothing(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.remembered.mkdir()
    assert remembered(folder) == Remembered()
    with pytest.raises(NotSavedError):
        remember(folder, Remembered("Sam"), NOW)


def test_a_refusal_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError, match="the disk is full"):
        remember(Folder(tmp_path), Remembered("Sam"), NOW, Refusing("fsync", OSError(errno.ENOSPC, "")))

"""A text in an editor: private, gone when it is taken, kept when it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from files.faults import MODES, Failing
from tightrope.errors import FolderError, NotSavedError
from tightrope.files.drafts import handed_out, left_in, put_away
from tightrope.files.folder import Folder
from tightrope.files.system import REAL


def test_what_is_handed_out_is_private_and_whole(tmp_path: Path) -> None:
    path = handed_out(REAL, Folder(tmp_path / "home"), "Dear Zoë,\nno.\n")
    assert path.read_text(encoding="utf-8") == "Dear Zoë,\nno.\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.suffix == ".txt"


@pytest.mark.parametrize(
    ("data", "text"), [(b"caf\xc3\xa9", "café"), (b"caf\xe9", "café"), (b"\xef\xbb\xbfno", "no"), (b"", ""), (b"x" * (3 << 20), None)]
)
def test_what_an_editor_left_is_read(tmp_path: Path, data: bytes, text: str | None) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(data)
    assert left_in(REAL, path) == text


def test_what_is_no_file_any_more_is_nothing(tmp_path: Path) -> None:
    assert left_in(REAL, tmp_path / "gone.txt") is None
    assert left_in(REAL, tmp_path) is None


def test_what_editors_leave_beside_it_goes_with_it_and_nothing_else(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    other, path = handed_out(REAL, folder, "other"), handed_out(REAL, folder, "text")
    for name in (f"{path.name}~", f".{path.name}.swp", f"#{path.name}#"):
        (folder.drafts / name).write_text("text")
    put_away(REAL, path)
    assert list(folder.drafts.iterdir()) == [other]


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode.error and mode.for_good], ids=str)
def test_a_refusal_is_said_and_leaves_nothing_behind(tmp_path: Path, mode: object) -> None:
    system = Failing()
    system.arm(1, mode)  # type: ignore[arg-type]
    with pytest.raises(NotSavedError, match="could not be written"):
        handed_out(system, Folder(tmp_path), "text")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way")
    with pytest.raises(FolderError, match="should be a folder"):
        handed_out(REAL, Folder(tmp_path), "text")

"""The doctor finds what is amiss, changes nothing unless asked, and then loses nothing."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from files.worlds import ID, NAME, NOW, Clock, decision, placed, store_in
from tightrope.cli import doctor as command
from tightrope.errors import FolderError
from tightrope.files import crash, doctor
from tightrope.files.atomic import TEMP_END, TEMP_MARK
from tightrope.files.opened import backups_of
from tightrope.files.store import Store

CHANGED = decision(company="Contoso")
COPY = NAME.replace(".toml", ".sync-conflict-20261122-101112-ABCDEFG.toml")


def at_night(home: Path) -> Store:
    """A store whose clock is two hours ahead of every file."""
    return store_in(home, clock=Clock(NOW + timedelta(hours=2)))


def an_open_folder(home: Path) -> None:
    (home / "decisions").chmod(0o755)


def an_open_file(home: Path) -> None:
    (home / "decisions" / NAME).chmod(0o644)


def half_a_file(home: Path) -> None:
    (home / "decisions" / f"{TEMP_MARK}0{TEMP_END}").write_bytes(b"half")


def a_free_lock(home: Path) -> None:
    (home / "locks" / "x.lock").write_bytes(b"")


def a_copy_that_says_the_same(home: Path) -> None:
    placed(home, decision(), COPY)


def a_damaged_file_with_a_backup(home: Path) -> None:
    path = placed(home, decision("2026-11-21-aaaa"), "2026-11-21-aaaa-x.toml")
    backups_of(path)[0].write_bytes(path.read_bytes())
    backups_of(path)[0].chmod(0o600)
    path.write_bytes(b"damaged")


def damaged_memory(home: Path) -> None:
    (home / "remembered.toml").write_bytes(b"=")
    (home / "remembered.toml").chmod(0o600)


def old_trash(home: Path) -> None:
    (home / "trash" / "20261001T000000Z_2026-10-01-aaaa-x.toml").write_bytes(b"old")


def many_reports(home: Path) -> None:
    store = store_in(home)
    for number in range(crash.MOST_REPORTS):
        path = crash.report(store.folder, ValueError(), NOW)
        assert path
        path.with_name(f"crash-20250101T00000{number}Z.txt").write_bytes(b"")


def a_folder_closed_to_its_owner(home: Path) -> None:
    (home / "locks").chmod(0o500)


def a_file_closed_to_its_owner(home: Path) -> None:
    (home / "decisions" / NAME).chmod(0)


MENDED = {
    a_folder_closed_to_its_owner: "it is closed to yourself",
    a_file_closed_to_its_owner: "it is closed to yourself",
    an_open_folder: "others may look into it",
    an_open_file: "others may read it",
    half_a_file: "half a file that an interrupted save left",
    a_free_lock: "a lock that nobody holds",
    a_copy_that_says_the_same: "both say the same",
    a_damaged_file_with_a_backup: "bring back",
    damaged_memory: "keep it aside",
    old_trash: "deleted more than a month ago",
    many_reports: "an old crash report",
}


def a_copy_that_says_something_else(home: Path) -> None:
    placed(home, CHANGED, COPY)


def a_damaged_file(home: Path) -> None:
    placed(home, name="2026-11-21-aaaa-x.toml").write_bytes(b"damaged")


def a_damaged_copy(home: Path) -> None:
    placed(home, decision(), COPY).write_bytes(b"damaged")


def a_newer_file(home: Path) -> None:
    placed(home, name="2026-11-21-aaaa-x.toml").write_bytes(b"schema = 99\n")


def a_folder_among_the_decisions(home: Path) -> None:
    (home / "decisions" / "2026-11-21-aaaa-x.toml").mkdir(mode=0o700)


def a_twin(home: Path) -> None:
    placed(home, CHANGED, "2026-11-21-bbbb-x.toml")


def a_draft_that_an_editor_left(home: Path) -> None:
    (home / "drafts").mkdir(mode=0o700)
    (home / "drafts" / "letter-0.txt").write_bytes(b"Dear Priya")
    (home / "drafts" / "letter-0.txt").chmod(0o600)


def a_newer_file_with_a_backup(home: Path) -> None:
    path = placed(home, name="2026-11-21-aaaa-x.toml")
    backups_of(path)[0].write_bytes(path.read_bytes())
    path.write_bytes(b"schema = 99\n")


def a_backup_of_nothing(home: Path) -> None:
    path = placed(home, name="2026-11-21-aaaa-x.toml")
    path.rename(backups_of(path)[0])


def a_decision_that_crashed_twice(home: Path) -> None:
    folder = store_in(home).folder
    for _again in range(2):
        assert crash.report(folder, ValueError(), NOW, opening=ID)


def a_link_that_leads_nowhere(home: Path) -> None:
    (home / "decisions" / "2026-11-21-aaaa-x.toml").symlink_to("/nowhere/at/all")


TOLD = {
    a_draft_that_an_editor_left: "take from it what you need",
    a_damaged_file: "look at it in an editor",
    a_damaged_copy: "kept by Syncthing; it ends in the middle\n  you can open it from Home",
    a_copy_that_says_something_else: "choose which one to keep",
    a_newer_file: "a newer Tightrope wrote it",
    a_folder_among_the_decisions: "it is a folder, not a decision\n  you can move it away",
    a_twin: "open it from Home to make it a decision of its own",
    a_newer_file_with_a_backup: "a newer Tightrope wrote it",
    a_backup_of_nothing: "an earlier version of a decision that is gone",
    a_decision_that_crashed_twice: "open it from Home all the same",
    a_link_that_leads_nowhere: "it is a link that leads nowhere",
}


def everything_below(home: Path) -> dict[str, tuple[int, bytes]]:
    return {str(path): (path.lstat().st_mode, path.read_bytes() if path.is_file() else b"") for path in home.rglob("*")}


def prepared(home: Path, amiss: Callable[[Path], None] | None = None) -> Store:
    """A home in which one thing is amiss, all of it made an hour before the doctor comes."""
    placed(home)
    if amiss:
        amiss(home)
    for path in home.rglob("*"):
        if path.exists() and path.suffix != ".toml" and not (amiss is an_open_folder and path.name == "decisions"):
            path.chmod(0o700 if path.is_dir() else 0o600)
        if path.exists():
            os.utime(path, (NOW.timestamp() + path.name.startswith("crash-"),) * 2)
    for path in (home / "decisions").glob("*.toml"):
        if amiss is not an_open_file and path.is_file():
            path.chmod(0o600)
    if amiss in (a_folder_closed_to_its_owner, a_file_closed_to_its_owner):
        amiss(home)
    return at_night(home)


def told(store: Store, *, fix: bool) -> tuple[int, str]:
    out = io.StringIO()
    return command.report(store, fix, out), out.getvalue()


def test_a_healthy_folder_gets_one_line(tmp_path: Path) -> None:
    status, text = told(prepared(tmp_path), fix=False)
    assert status == 0
    assert text.endswith("is as it should be.\n")
    assert text.count("\n") == 1


def test_a_folder_that_is_not_there_yet_is_healthy(tmp_path: Path) -> None:
    assert told(store_in(tmp_path / "nowhere"), fix=True)[0] == 0
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("amiss", [*MENDED, *TOLD], ids=lambda amiss: amiss.__name__)
def test_what_is_amiss_is_told_and_nothing_is_changed(amiss: Callable[[Path], None], tmp_path: Path) -> None:
    store = prepared(tmp_path, amiss)
    before = everything_below(tmp_path)
    status, text = told(store, fix=False)
    assert status == 1
    assert {**MENDED, **TOLD}[amiss] in text
    assert "nothing was changed" in text
    assert everything_below(tmp_path) == before


@pytest.mark.parametrize("amiss", MENDED, ids=lambda amiss: amiss.__name__)
def test_what_can_be_mended_is_mended(amiss: Callable[[Path], None], tmp_path: Path) -> None:
    store = prepared(tmp_path, amiss)
    status, text = told(store, fix=True)
    assert status == 0
    assert "mended:" in text
    assert told(store, fix=False)[0] == 0
    assert store.peek(ID).offer.company == "Northwind"


@pytest.mark.parametrize("amiss", TOLD, ids=lambda amiss: amiss.__name__)
def test_what_only_a_person_can_mend_is_left_alone(amiss: Callable[[Path], None], tmp_path: Path) -> None:
    store = prepared(tmp_path, amiss)
    before = everything_below(tmp_path)
    status, text = told(store, fix=True)
    assert status == 1
    assert "you can" in text
    assert everything_below(tmp_path) == before


def test_a_folder_of_another_user_is_told_with_the_command(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    store = prepared(tmp_path)
    os.chown(tmp_path / "trash", 65534, 65534)
    assert "sudo chown -R" in told(store, fix=True)[1]


def test_a_mend_that_fails_is_told_and_the_others_are_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = prepared(tmp_path, half_a_file)
    a_copy_that_says_the_same(tmp_path)
    other = store_in(tmp_path)
    other.open(tmp_path / "decisions" / COPY)

    def refuse(path: Path) -> None:
        raise OSError(5, "")

    monkeypatch.setattr(store.system, "unlink", refuse, raising=False)
    status, text = told(store, fix=True)
    assert status == 1
    assert "  not mended: the disk reports an error\n" in text
    assert "open in another window" in text


def test_a_folder_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(FolderError):
        doctor.findings(store_in(tmp_path / "home"))


def test_the_command_looks_where_it_is_told_to(tmp_path: Path) -> None:
    from argparse import Namespace
    from random import Random

    from tightrope.cli.surroundings import Surroundings

    out, errors = io.StringIO(), io.StringIO()
    around = Surroundings({}, None, out, errors, Clock(), Random)
    assert command.run(Namespace(data_dir=str(tmp_path / "x"), fix=False), around) == 0
    assert "as it should be" in out.getvalue()

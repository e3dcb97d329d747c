"""What can be done about a file that needs a look: each way out settles it, and the other version can still be had."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from files.worlds import ID, NAME, decision, placed, store_in
from tightrope.errors import LockedFileError
from tightrope.files.opened import backups_of
from tightrope.files.settling import difference, ways_out
from tightrope.files.store import Store

MINE = decision(company="Contoso")
COPY = NAME.replace(".toml", ".conflict-20261122T211500Z.toml")
TRASH, BOTH = "to the trash, where it stays", "Keep both"


def a_copy(home: Path) -> Path:
    placed(home)
    return placed(home, MINE, COPY)


def a_copy_alone(home: Path) -> Path:
    return placed(home, MINE, COPY)


def a_twin(home: Path) -> Path:
    placed(home)
    return placed(home, MINE, "2026-11-21-bbbb-x.toml")


def a_twin_with_a_name_of_its_own(home: Path) -> Path:
    placed(home)
    return placed(home, MINE, "mine.toml")


def a_damaged_decision(home: Path) -> Path:
    path = placed(home)
    path.write_bytes(b"damaged")
    return path


def a_damaged_decision_with_a_backup(home: Path) -> Path:
    path = placed(home, MINE)
    path.rename(backups_of(path)[0])
    return a_damaged_decision(home)


def a_damaged_copy(home: Path) -> Path:
    path = a_copy(home)
    path.write_bytes(b"damaged")
    return path


def a_newer_decision_with_a_backup(home: Path) -> Path:
    path = placed(home, MINE)
    path.rename(backups_of(path)[0])
    path.write_bytes(b"schema = 99\n")
    return path


def a_decision(home: Path) -> Path:
    return placed(home)


WAYS: dict[Callable[[Path], Path], tuple[str, ...]] = {
    a_copy: ("as it is; this version goes to the trash", "the other one is kept as .bak", BOTH),
    a_copy_alone: ("Make it a decision again", TRASH),
    a_twin: (BOTH, TRASH),
    a_twin_with_a_name_of_its_own: (BOTH, TRASH),
    a_damaged_decision: (TRASH,),
    a_damaged_decision_with_a_backup: ("Go back to the version before", TRASH),
    a_damaged_copy: (TRASH,),
    a_newer_decision_with_a_backup: (TRASH,),
    a_decision: (TRASH,),
}

EACH = [(made, number) for made, ways in WAYS.items() for number in range(len(ways))]


def said(store: Store, path: Path) -> list[str]:
    return [way.says for way in ways_out(store, path, Random(1))]


def kept(home: Path) -> set[bytes]:
    """The answers of every file below a home folder, whenever it was saved and under whatever ID."""
    lines = (path.read_bytes().splitlines() for path in home.rglob("*") if path.is_file() and "lock" not in path.name)
    return {b"\n".join(line for line in file if not line.startswith((b"updated", b"id", b"step"))) for file in lines}


@pytest.mark.parametrize("made", WAYS, ids=lambda made: made.__name__)
def test_the_ways_out_are_those_that_lead_somewhere(made: Callable[[Path], Path], tmp_path: Path) -> None:
    found = said(store_in(tmp_path), made(tmp_path))
    assert len(found) == len(WAYS[made])
    assert all(words in way for words, way in zip(WAYS[made], found, strict=True))


@pytest.mark.parametrize(("made", "number"), EACH, ids=lambda value: getattr(value, "__name__", str(value)))
def test_every_way_out_settles_it_and_loses_nothing(made: Callable[[Path], Path], number: int, tmp_path: Path) -> None:
    path = made(tmp_path)
    before = kept(tmp_path)
    store = store_in(tmp_path)
    ways_out(store, path, Random(1))[number].act()
    assert kept(tmp_path) >= before
    assert not [header for header in store.list_headers(None) if header.problem]


def test_looking_at_the_ways_out_changes_nothing(tmp_path: Path) -> None:
    path = a_copy(tmp_path)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}
    said(store_in(tmp_path), path)
    difference(store_in(tmp_path), path)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == before


def test_what_is_no_file_has_no_way_out(tmp_path: Path) -> None:
    placed(tmp_path)
    pipe = tmp_path / "decisions" / "2026-11-21-aaaa-x.toml"
    os.mkfifo(pipe)
    assert said(store_in(tmp_path), pipe) == []


def test_a_copy_of_a_decision_that_another_window_has_open_stays(tmp_path: Path) -> None:
    path = a_copy(tmp_path)
    other = store_in(tmp_path)
    other.open(ID)
    with pytest.raises(LockedFileError, match="Open in another window"):
        ways_out(store_in(tmp_path), path, Random(1))[1].act()
    assert path.exists()


def test_two_versions_are_told_apart_by_their_questions(tmp_path: Path) -> None:
    path = a_copy(tmp_path)
    assert difference(store_in(tmp_path), path).endswith("They differ in: “Which company?”.")
    many = decision(role="baker").answer("offer.sender", "Sam").answer("offer.signed", "Ada").answer("money.currency", "GBP")
    placed(tmp_path, many, COPY)
    assert difference(store_in(tmp_path), path).endswith(" and 1 more.")
    placed(tmp_path, decision(), COPY)
    assert difference(store_in(tmp_path), path).endswith("They say the same.")


@pytest.mark.parametrize("made", [a_copy_alone, a_damaged_copy, a_decision], ids=lambda made: made.__name__)
def test_where_there_is_nothing_to_compare_nothing_is_said(made: Callable[[Path], Path], tmp_path: Path) -> None:
    assert difference(store_in(tmp_path), made(tmp_path)) == ""

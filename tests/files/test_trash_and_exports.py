"""Deleting and bringing back, choosing between versions, and letters that go out."""

from __future__ import annotations

import errno
import os
import string
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from files.faults import Refusing
from files.worlds import ID, NAME, NOW, Clock, decision, placed, store_in, toml_files
from tightrope.errors import FileError, LockedFileError, NotSavedError, UsageError
from tightrope.files import exporting, naming, settling
from tightrope.files.exporting import AlreadyThereError, IfThere, export_name, write_out
from tightrope.files.settling import Keep, earlier_version, go_back, settle
from tightrope.files.system import REAL

CHANGED = decision(company="Contoso")
COPY = NAME.replace(".toml", ".sync-conflict-20261122-101112-ABCDEFG.toml")


def test_a_deleted_decision_comes_back_byte_for_byte_with_its_backups(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    saved = store.save(store.create(decision()), CHANGED)
    before = {path: path.read_bytes() for path in (tmp_path / "decisions").iterdir()}
    trashed = store.delete(ID)
    assert list((tmp_path / "decisions").iterdir()) == []
    assert store.trashed() == (trashed,)
    assert store.undo_delete(trashed) == saved.path
    assert {path: path.read_bytes() for path in (tmp_path / "decisions").iterdir()} == before
    assert store.trashed() == ()


def test_deleting_the_same_name_twice_in_a_second_keeps_both(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    for company in ("A", "B"):
        placed(tmp_path, decision(company=company))
        store.delete(ID)
    assert len(store.trashed()) == 2
    assert {trashed.deleted for trashed in store.trashed()} == {NOW}


def test_bringing_back_takes_no_name_that_is_taken_again(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    placed(tmp_path)
    trashed = store.delete(ID)
    new = placed(tmp_path, CHANGED)
    assert store.undo_delete(trashed).name == NAME.replace(".toml", "-2.toml")
    assert store.peek(new).offer.company == "Contoso"


def test_a_decision_that_is_open_elsewhere_is_not_deleted(tmp_path: Path) -> None:
    other, store = store_in(tmp_path), store_in(tmp_path)
    opened = other.create(decision())
    with pytest.raises(LockedFileError, match="nothing was deleted"):
        store.delete(ID)
    assert opened.path.exists()


def test_a_decision_that_is_open_here_may_be_deleted(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    store.create(decision())
    store.delete(ID)
    assert store.ids() == {}


def test_a_refused_move_leaves_everything_where_it_was(tmp_path: Path) -> None:
    path = placed(tmp_path)
    store = store_in(tmp_path, Refusing("replace", OSError(errno.EIO, "")))
    with pytest.raises(NotSavedError, match="could not be deleted: the disk reports an error"):
        store.delete(path)
    assert path.exists()
    trashed = store_in(tmp_path).delete(path)
    with pytest.raises(NotSavedError, match="could not be brought back"):
        store.undo_delete(trashed)
    assert trashed.path.exists()


def test_what_does_not_belong_in_the_trash_is_not_listed_there(tmp_path: Path) -> None:
    placed(tmp_path)
    (tmp_path / "trash" / "notes.toml").write_text("mine")
    (tmp_path / "trash" / "20261122T211500Z_x.toml.bak").write_text("a backup")
    assert store_in(tmp_path).trashed() == ()


def test_new_ids_are_of_today_and_never_one_that_was(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    first = store.new_id(Random(7))
    assert first.startswith("2026-11-2")
    assert naming.ID.fullmatch(first)
    store.create(decision(first))
    second = store.new_id(Random(7))
    assert second != first
    store.delete(first)
    assert store.new_id(Random(7)) == second


def test_settling_for_the_original_puts_the_copy_into_the_trash(tmp_path: Path) -> None:
    path, copy = placed(tmp_path), placed(tmp_path, CHANGED, COPY)
    store = store_in(tmp_path)
    assert settle(store, copy, Keep.ORIGINAL, Random(1)) == path
    assert store.peek(path).offer.company == "Northwind"
    assert [trashed.name for trashed in store.trashed()] == [COPY]


def test_settling_for_the_copy_keeps_the_original_as_backup(tmp_path: Path) -> None:
    path, copy = placed(tmp_path), placed(tmp_path, CHANGED, COPY)
    before = path.read_bytes()
    store = store_in(tmp_path)
    assert settle(store, copy, Keep.COPY, Random(1)) == path
    assert store.peek(path).offer.company == "Contoso"
    assert path.with_name(f"{NAME}.bak").read_bytes() == before
    assert not copy.exists()


def test_settling_for_both_makes_two_decisions(tmp_path: Path) -> None:
    _, copy = placed(tmp_path), placed(tmp_path, CHANGED, COPY)
    store = store_in(tmp_path)
    other = settle(store, copy, Keep.BOTH, Random(1))
    assert {store.peek(id).offer.company for id in store.ids()} == {"Northwind", "Contoso"}
    assert store.peek(other).offer.company == "Contoso"
    assert store.list_headers()[0].problem is None


def test_a_copy_whose_original_is_gone_becomes_the_decision(tmp_path: Path) -> None:
    copy = placed(tmp_path, CHANGED, COPY)
    store = store_in(tmp_path)
    path = settle(store, copy, Keep.COPY, Random(1))
    assert store.ids() == {ID: path}
    assert store.peek(ID).offer.company == "Contoso"


def test_going_back_to_a_backup_keeps_the_damaged_version_in_the_trash(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    saved = store.save(store.create(decision()), CHANGED)
    for damage in (b"damaged", b"damaged again"):
        saved.path.write_bytes(damage)
        assert go_back(store, saved.path) == saved.path
    assert store.peek(ID).offer.company == "Northwind"
    assert {trashed.path.read_bytes() for trashed in store.trashed()} == {b"damaged", b"damaged again"}


def test_without_a_readable_backup_nothing_changes(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_bytes(b"damaged")
    path.with_name(f"{NAME}.bak").write_bytes(b"damaged too")
    store = store_in(tmp_path)
    assert earlier_version(store, path) is None
    with pytest.raises(FileError, match="no earlier version"):
        go_back(store, path)
    assert path.read_bytes() == b"damaged"


def test_settling_needs_the_decision_for_itself(tmp_path: Path) -> None:
    placed(tmp_path)
    copy = placed(tmp_path, CHANGED, COPY)
    other, store = store_in(tmp_path), store_in(tmp_path)
    other.open(ID)
    with pytest.raises(LockedFileError):
        settle(store, copy, Keep.COPY, Random(1))
    assert len(toml_files(tmp_path)) == 2
    assert settling.original_of(store, copy) == tmp_path / "decisions" / NAME


SLUGS = {
    "Decline Data analyst at Northwind": "decline-data-analyst-at-northwind",
    "../../etc/passwd": "etc-passwd",
    "/absolute": "absolute",
    "~root": "root",
    "CON": "my-con",
    "nul": "my-nul",
    "com1": "my-com1",
    "LPT9.txt": "lpt9-txt",
    "trailing dot.": "trailing-dot",
    "Zoë Ångström & Søn": "zoe-angstrom-son",
    "Straße": "strasse",
    "\u202etxt.exe": "txt-exe",
    "李雷": "letter",
    "👩‍🔧": "letter",
    "": "letter",
    "...": "letter",
    "a\0b\nc": "a-b-c",
    "\ud800x": "x",
    "x" * 300: "x" * 60,
    "x" * 59 + " yz": "x" * 59,
    "[/]$(rm -rf)`": "rm-rf",
}


@pytest.mark.parametrize(("title", "slug"), SLUGS.items())
def test_a_name_is_safe_on_every_system(title: str, slug: str) -> None:
    assert export_name(title, ".txt") == f"{slug}.txt"


@given(st.text(max_size=400))
def test_any_title_makes_a_safe_name(title: str) -> None:
    slug = naming.slug(title)
    assert 1 <= len(slug) <= 60
    assert set(slug) <= set(string.ascii_lowercase + string.digits + "-")
    assert slug not in naming.RESERVED
    assert slug.strip("-") == slug
    assert naming.OWN_NAME.fullmatch(naming.file_name(ID, title))


def test_an_export_is_private_and_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    assert write_out(REAL, path, b"one") == path
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(AlreadyThereError, match="there already"):
        write_out(REAL, path, b"two")
    assert path.read_bytes() == b"one"


def test_keeping_both_counts_up(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    names = [write_out(REAL, path, text, IfThere.KEEP_BOTH).name for text in (b"1", b"2", b"3")]
    assert names == ["letter.txt", "letter-2.txt", "letter-3.txt"]


def test_overwriting_keeps_the_old_one_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"one")
    write_out(REAL, path, b"two", IfThere.OVERWRITE)
    assert path.read_bytes() == b"two"
    assert (tmp_path / "letter.txt.bak").read_bytes() == b"one"


@pytest.mark.parametrize("if_there", [IfThere.REFUSE, IfThere.OVERWRITE])
@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a link", "a link that leads nowhere"])
def test_an_export_over_something_odd_is_refused(tmp_path: Path, kind: str, if_there: IfThere) -> None:
    path, victim = tmp_path / "letter.txt", tmp_path / "canary"
    if "nowhere" not in kind:
        victim.write_bytes(b"alive")
    {"a folder": path.mkdir, "a pipe": lambda: os.mkfifo(path)}.get(kind, lambda: path.symlink_to(victim))()
    with pytest.raises(FileError, match=" ".join(kind.split()[:2])):
        write_out(REAL, path, b"x", if_there)
    assert not victim.exists() or victim.read_bytes() == b"alive"


def test_an_export_that_the_system_refuses_says_why(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError, match="its folder is not there"):
        write_out(REAL, tmp_path / "nowhere" / "letter.txt", b"x")
    with pytest.raises(NotSavedError, match="the disk is full"):
        write_out(Refusing("fsync", OSError(errno.ENOSPC, "")), tmp_path / "letter.txt", b"x")
    assert list(tmp_path.iterdir()) == []
    assert exporting.IfThere("keep both") is IfThere.KEEP_BOTH


PREFIXES = {
    "2026-11-22-7f3k": ID,
    "7f3k": ID,
    "7F": ID,
    "2026-11-22-7": ID,
    " 2026-11-22-8 ": "2026-11-22-8aaa",
    "2026": "2026-11-20-2026",
}


@pytest.mark.parametrize(("prefix", "id"), PREFIXES.items())
def test_a_prefix_of_an_id_or_of_its_four_finds_it(prefix: str, id: str) -> None:
    assert naming.matching(prefix, (ID, "2026-11-22-8aaa", "2026-11-20-2026")) == id


@pytest.mark.parametrize(
    ("prefix", "said"),
    {
        "2026-11": "fits 7 decisions: .* Give more",
        "2026-11-22": "fits 2 decisions: 2026-11-22-7f3k, 2026-11-22-8aaa",
        "zz": "No decision has an ID that starts with zz",
        "": "An ID is needed",
        "\x1b[31m\n": "No decision|An ID is needed",
        "x" * 500: "starts with x+…",
    }.items(),
)
def test_an_unknown_or_short_prefix_is_refused_in_one_line(prefix: str, said: str) -> None:
    ids = (ID, "2026-11-22-8aaa", *(f"2026-11-20-aaa{n}" for n in range(5)))
    with pytest.raises(UsageError, match=said) as caught:
        naming.matching(prefix, ids)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2


def test_an_import_of_a_trashed_decision_brings_it_back_under_its_id(tmp_path: Path) -> None:
    store = store_in(tmp_path, clock=Clock())
    store.close(store.create(decision()))
    trashed = store.delete(ID)
    assert store.import_file(trashed.path, Random(1)).id == ID
    assert store.peek(ID).offer.company == "Northwind"

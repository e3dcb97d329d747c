"""A session: every change is on disk or known not to be, and can be taken back."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from files.faults import MODES, Failing
from files.worlds import ID, NAME, NOW, decision, placed, store_in, toml_files
from tightrope.files.conflicts import GoneFileError, KeptApartError
from tightrope.files.reading import MOST_BYTES
from tightrope.files.session import UNDO_STEPS, Session
from tightrope.files.store import Store

FULL_DISK = next(mode for mode in MODES if mode.error == errno.ENOSPC and mode.for_good)


def company_on_disk(store: Store) -> str:
    return store.peek(ID).offer.company


def test_every_answer_is_on_disk_before_the_next_key(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = Session.begun(store, decision())
    for company in ("A", "B", "C"):
        assert session.answer("offer.company", company, NOW)
        assert company_on_disk(store) == company
    assert session.saved_at == NOW


def test_the_same_answer_changes_nothing_and_writes_nothing(tmp_path: Path) -> None:
    placed(tmp_path)
    store = store_in(tmp_path)
    session = Session.of(store, ID)
    inode = session.opened.path.stat().st_ino if session.opened else 0
    assert not session.answer("offer.company", "Northwind", NOW)
    assert session.save()
    assert session.opened
    assert session.opened.path.stat().st_ino == inode
    assert session.done == []


def test_undo_and_redo_reach_the_disk(tmp_path: Path) -> None:
    placed(tmp_path)
    store = store_in(tmp_path)
    session = Session.of(store, ID)
    session.answer("offer.company", "Contoso", NOW)
    session.go("gut.spark")
    assert session.undo()
    assert company_on_disk(store) == "Northwind"
    assert session.decision.at == "gut.spark"
    assert session.redo()
    assert company_on_disk(store) == "Contoso"
    assert not session.redo()
    session.undo()
    session.answer("offer.company", "Fabrikam", NOW)
    assert not session.redo()


def test_so_many_answers_can_be_taken_back_and_no_more(tmp_path: Path) -> None:
    session = Session.example(decision())
    for number in range(UNDO_STEPS + 50):
        session.answer("offer.company", str(number), NOW)
    steps = 0
    while session.undo():
        steps += 1
    assert UNDO_STEPS <= steps <= UNDO_STEPS + 1


def test_an_example_is_saved_nowhere(tmp_path: Path) -> None:
    session = Session.example(decision())
    assert session.answer("offer.company", "Contoso", NOW)
    assert session.save()
    session.close()
    assert session.readonly is None
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_keeps_the_answer_in_hand_until_it_is_saved(tmp_path: Path) -> None:
    placed(tmp_path)
    system = Failing()
    session = Session.of(store_in(tmp_path, system), ID)
    system.arm(1, FULL_DISK)
    session.answer("offer.company", "Contoso", NOW)
    session.answer("offer.role", "Clerk", NOW)
    assert session.trouble
    assert session.can_retry
    assert session.decision.offer.company == "Contoso"
    system.disarm()
    assert session.save()
    assert session.trouble is None
    assert not session.can_retry
    assert company_on_disk(store_in(tmp_path)) == "Contoso"


def test_somebody_elses_change_is_not_retried_over(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    path.write_bytes(path.read_bytes() + b"# theirs\n")
    session.answer("offer.company", "Contoso", NOW)
    assert isinstance(session.trouble, KeptApartError)
    assert not session.can_retry
    path.unlink()
    session.answer("offer.company", "Fabrikam", NOW)
    assert isinstance(session.trouble, GoneFileError)
    assert session.save(again=True)
    assert company_on_disk(store_in(tmp_path)) == "Fabrikam"


def test_a_session_that_looks_on_changes_nothing_but_where_it_stands(tmp_path: Path) -> None:
    placed(tmp_path)
    store_in(tmp_path).open(ID)
    first = Session.of(store_in(tmp_path), ID)
    assert first.readonly
    assert not first.answer("offer.company", "Contoso", NOW)
    first.go("gut.spark")
    assert first.decision.at == "gut.spark"
    assert not first.undo()
    first.close()
    assert company_on_disk(store_in(tmp_path)) == "Northwind"
    assert Session.of(store_in(tmp_path), ID, taking_over=True).readonly is None


def test_a_notice_is_told_once(tmp_path: Path) -> None:
    placed(tmp_path, decision(role="x" * 900))
    session = Session.of(store_in(tmp_path), ID)
    session.answer("offer.role", "Clerk", NOW)
    session.save()
    session.save()
    assert len(session.notices) == 1
    assert "More than half" in session.notices[0]


def test_a_closed_session_is_free_for_others(tmp_path: Path) -> None:
    placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    session.answer("offer.company", "Contoso", NOW)
    session.close()
    assert store_in(tmp_path).open(ID).readonly is None


def test_standing_elsewhere_is_kept(tmp_path: Path) -> None:
    placed(tmp_path)
    store = store_in(tmp_path)
    session = Session.of(store, ID)
    session.go("gut.spark")
    assert store.peek(ID).at == "gut.spark"
    assert session.done == []


def test_an_example_knows_no_other_companies(tmp_path: Path) -> None:
    session = Session.example(decision())
    assert session.other_companies() == ()


def test_the_companies_of_other_decisions_are_known_and_nothing_odd_is_waited_for(tmp_path: Path) -> None:
    placed(tmp_path)
    placed(tmp_path, decision("2026-11-21-aaaa", company="Contoso"), "2026-11-21-aaaa-x.toml")
    placed(tmp_path, decision("2026-11-21-bbbb", company='Say "Fabrikam"'), "2026-11-21-bbbb-x.toml")
    windows = placed(tmp_path, decision("2026-11-21-cccc", company="Adatum"), "2026-11-21-cccc-x.toml")
    windows.write_bytes(windows.read_bytes().replace(b"\n", b"\r\n"))
    placed(tmp_path, decision("2026-11-21-dddd", company=""), "2026-11-21-dddd-x.toml")
    folder = tmp_path / "decisions"
    os.mkfifo(folder / "2026-11-21-eeee-x.toml")
    (folder / "2026-11-21-ffff-x.toml").mkdir()
    (folder / "2026-11-21-gggg-x.toml").symlink_to("/dev/zero")
    (folder / "2026-11-21-hhhh-x.toml").write_bytes(b"\xff")
    (folder / "2026-11-21-iiii-x.toml").write_bytes(b"company = \n")
    session = Session.of(store_in(tmp_path), ID)
    assert set(session.other_companies()) == {"Contoso", 'Say "Fabrikam"', "Adatum"}
    assert session.other_companies() is session.other_companies()


def test_a_decision_of_a_newer_tightrope_can_be_looked_at_and_never_changed(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    Session.begun(store, decision()).answer("offer.company", "A firm of its own", NOW)
    path = store.path_of(ID)
    newer = path.read_text().replace("schema = 1", 'schema = 999\nfrom_later = "x"')
    path.write_text(newer)
    session = Session.of(store, path)
    session.answer("offer.role", "something else", NOW)
    session.close()
    assert "newer Tightrope" in (session.readonly or "")
    assert session.decision.offer.company == "A firm of its own"
    assert path.read_text() == newer


def test_a_decision_in_which_nothing_was_answered_leaves_no_file(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = Session.begun(store, decision())
    session.go("offer.role")
    session.close()
    assert store.ids() == {}


def test_undoing_does_not_make_a_file_that_is_gone_a_saved_one(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    path.unlink()
    session.answer("offer.company", "Contoso", NOW)
    assert session.is_only_here
    session.undo()
    assert isinstance(session.trouble, GoneFileError)
    assert session.save(again=True)
    assert company_on_disk(store_in(tmp_path)) == "Northwind"


def test_a_file_that_is_gone_is_noticed_when_nothing_was_changed(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    path.unlink()
    assert not session.save()
    assert session.is_only_here


def taken_over(home: Path) -> tuple[Session, Store]:
    """A session, and another window that has taken its decision over and saved it."""
    placed(home)
    session, other = Session.of(store_in(home), ID), store_in(home)
    other.save(other.open(ID, taking_over=True), decision(company="Fabrikam"))
    return session, other


def test_what_another_window_took_over_is_looked_at_from_then_on(tmp_path: Path) -> None:
    session, other = taken_over(tmp_path)
    assert session.is_overtaken()
    session.follow()
    assert session.readonly
    assert "took this decision over" in session.notices[-1]
    assert not session.is_overtaken()
    assert not session.answer("offer.company", "Contoso", NOW)
    session.close()
    assert company_on_disk(other) == "Fabrikam"
    assert session.opened
    assert other.holder(session.opened.path) is None


def test_a_lock_that_somebody_removed_is_no_take_over(tmp_path: Path) -> None:
    placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    for lock in (tmp_path / "locks").iterdir():
        lock.unlink()
    assert not session.is_overtaken()
    assert session.answer("offer.company", "Contoso", NOW)
    assert session.trouble is None


def test_ones_own_version_goes_over_the_other_one_which_stays_as_backup(tmp_path: Path) -> None:
    session, other = taken_over(tmp_path)
    session.answer("offer.company", "Contoso", NOW)
    assert isinstance(session.trouble, KeptApartError)
    assert not session.is_only_here
    assert session.insist()
    assert company_on_disk(other) == "Contoso"
    assert session.trouble is None
    assert [name for name in toml_files(tmp_path) if name.startswith("decisions")] == [f"decisions/{NAME}"]
    assert b"Fabrikam" in (tmp_path / "decisions" / f"{NAME}.bak").read_bytes()
    assert session.undo()
    assert company_on_disk(other) == "Northwind"


def test_a_version_that_says_more_than_the_decision_stays_beside_it(tmp_path: Path) -> None:
    session, _ = taken_over(tmp_path)
    session.answer("offer.company", "Contoso", NOW)
    assert isinstance(session.trouble, KeptApartError)
    copy = session.trouble.copy
    session.decision = session.decision.answer("offer.company", "Tailspin")
    assert session.insist()
    assert copy.exists()


@pytest.mark.parametrize("odd", ["folder", "huge"])
def test_nothing_goes_over_what_cannot_be_kept_as_a_backup(tmp_path: Path, odd: str) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    path.unlink()
    if odd == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"x" * (MOST_BYTES + 1))
    assert session.change(session.decision.answer("offer.company", "Contoso"))
    assert not session.insist()
    assert session.trouble
    assert path.is_dir() or path.stat().st_size > MOST_BYTES


def test_a_gone_file_is_written_anew_by_going_on_with_ones_own_version(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    path.unlink()
    session.answer("offer.company", "Contoso", NOW)
    assert session.insist()
    assert company_on_disk(store_in(tmp_path)) == "Contoso"


def test_what_another_program_wrote_is_read_anew_and_no_answer_goes_back_before_it(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    session.go("gut.spark")
    session.answer("offer.company", "Contoso", NOW)
    assert not session.is_overtaken()
    path.write_bytes(path.read_bytes().replace(b"Contoso", b"Southwind"))
    assert session.is_overtaken()
    assert not session.is_overtaken(), "it is asked about one change once"
    session.follow()
    assert session.decision.offer.company == "Southwind"
    assert session.decision.at == "gut.spark"
    assert not session.undo()
    written = path.read_bytes()
    assert session.save()
    assert path.read_bytes() == written


@pytest.mark.parametrize("theirs", [b"half a fi", b"schema = 99\n", None])
def test_what_cannot_be_read_anew_changes_nothing_here(tmp_path: Path, theirs: bytes | None) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    before = session.decision
    path.unlink() if theirs is None else path.write_bytes(theirs)
    session.is_overtaken()
    session.follow()
    assert session.decision is before
    session.answer("offer.company", "Contoso", NOW)
    assert session.trouble


def test_a_touched_file_is_no_change(tmp_path: Path) -> None:
    path = placed(tmp_path)
    session = Session.of(store_in(tmp_path), ID)
    os.utime(path)
    assert not session.is_overtaken()


def test_an_example_is_never_overtaken(tmp_path: Path) -> None:
    session = Session.example(decision())
    assert not session.is_overtaken()
    assert not session.insist()
    session.follow()
    assert session.decision == decision()

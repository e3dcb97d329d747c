"""Two windows on one decision: the second looks on, may take over, and whatever both write is kept."""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from files.faults import Refusing
from files.worlds import ID, NAME, Clock, decision, in_a_child, placed, store_in, toml_files
from tightrope.decision.model import Decision
from tightrope.errors import ChangedFileError, LockedFileError, NotSavedError
from tightrope.files import lock
from tightrope.files.conflicts import KeptApartError
from tightrope.files.lock import Holder, Lock
from tightrope.files.store import Opened, Store, utc_now
from tightrope.files.system import REAL

CHANGED = decision(company="Contoso")


def test_the_second_window_looks_on_and_says_who_has_it(tmp_path: Path) -> None:
    first, second = store_in(tmp_path), store_in(tmp_path)
    first.create(decision())
    opened = second.open(ID)
    assert opened.readonly == f"Open in another window ({opened.holder})."
    assert opened.holder
    assert opened.holder.pid == os.getpid()
    assert opened.holder.since == Clock().now
    with pytest.raises(LockedFileError, match="another window"):
        second.save(opened, CHANGED)
    assert second.peek(ID).offer.company == "Northwind"


def test_a_look_never_writes(tmp_path: Path) -> None:
    first, second = store_in(tmp_path), store_in(tmp_path)
    first.create(decision())
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    opened = second.open(ID)
    second.peek(ID)
    second.save(opened, opened.decision)
    second.close(opened)
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert after == before
    assert second.holder(opened.path) is not None


def test_a_closed_decision_is_free_again(tmp_path: Path) -> None:
    first, second = store_in(tmp_path), store_in(tmp_path)
    first.close(first.create(decision()))
    assert second.open(ID).readonly is None
    assert {path.name for path in (tmp_path / "locks").iterdir()} == {"turn.lock", f"{ID}.lock"}


def test_the_same_window_may_open_it_again(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision())
    again = store.open(ID)
    assert again.readonly is None
    assert again.lock is opened.lock


def test_taking_over_turns_the_first_window_into_a_loser_that_loses_nothing(tmp_path: Path) -> None:
    first, second = store_in(tmp_path), store_in(tmp_path)
    mine = first.create(decision())
    theirs = second.take_over(second.open(ID))
    assert theirs.readonly is None
    with pytest.raises(KeptApartError, match="took this decision over") as caught:
        first.save(mine, CHANGED)
    assert first.peek(caught.value.copy).offer.company == "Contoso"
    assert second.save(theirs, decision(company="Fabrikam")).decision.offer.company == "Fabrikam"
    assert first.reload(mine).readonly
    second.close(theirs)
    assert first.reload(mine).readonly is None


def test_a_loser_who_goes_on_typing_fills_one_copy_and_not_many(tmp_path: Path) -> None:
    first, second = store_in(tmp_path), store_in(tmp_path)
    mine = first.create(decision())
    second.take_over(second.open(ID))
    for company in ("A", "B", "C"):
        with pytest.raises(KeptApartError) as caught:
            first.save(mine, decision(company=company))
    assert len(toml_files(tmp_path)) == 2
    assert first.peek(caught.value.copy).offer.company == "C"
    caught.value.copy.write_text("edited by somebody")
    with pytest.raises(KeptApartError) as other:
        first.save(mine, decision(company="D"))
    assert other.value.copy != caught.value.copy


def test_a_change_from_outside_is_seen_and_never_overwritten(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    mine = store.create(decision())
    assert not store.changed_outside(mine)
    theirs = mine.path.read_bytes() + b"# a word from an editor\n"
    mine.path.write_bytes(theirs)
    assert store.changed_outside(mine)
    with pytest.raises(ChangedFileError, match="changed elsewhere"):
        store.save(mine, CHANGED)
    assert mine.path.read_bytes() == theirs
    assert not store.changed_outside(store.reload(mine))


def test_a_file_that_became_a_folder_counts_as_changed(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    mine = store.create(decision())
    mine.path.unlink()
    mine.path.mkdir()
    assert store.changed_outside(mine)
    with pytest.raises(KeptApartError) as caught:
        store.save(mine, CHANGED)
    assert store.peek(caught.value.copy).offer.company == "Contoso"


def test_the_same_change_on_both_sides_is_no_conflict(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    mine = store.create(decision())
    expected = store.save(mine, CHANGED)
    mine.path.write_bytes(mine.seen or b"")
    again = store_in(tmp_path)
    opened = again.take_over(mine)
    mine.path.write_bytes(expected.seen or b"")
    assert again.save(opened, CHANGED).seen == expected.seen


def test_a_lock_file_that_somebody_removed_is_made_again(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    mine = store.create(decision())
    for path in (tmp_path / "locks").iterdir():
        path.unlink()
    saved = store.save(mine, CHANGED)
    assert saved.lock
    assert saved.lock.held
    assert saved.lock is not mine.lock


def hold(home: Path, writing: int) -> None:
    """Open the decision, say so, and wait to be killed."""
    opened = store_in(home).open(ID)
    os.write(writing, b"x" if opened.lock else b"-")
    while True:
        signal.pause()


def test_a_lock_vanishes_with_its_process(tmp_path: Path) -> None:
    placed(tmp_path)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        hold(tmp_path, writing)
    assert os.read(reading, 1) == b"x"
    store = store_in(tmp_path)
    held = store.open(ID)
    assert held.holder
    assert held.holder.pid == child
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert (tmp_path / "locks" / f"{ID}.lock").exists()
    assert store.open(ID).readonly is None
    os.close(reading)
    os.close(writing)


def add_lines(store: Store, who: str, number: int) -> None:
    """Save `number` changes as a window that does not care who has the lock; a change that loses is kept apart."""
    opened = store.open(ID, taking_over=True)
    for turn in range(number):
        change = f"{who}{turn}"
        while True:
            try:
                opened = store.save(opened, with_word(opened.decision, change))
            except KeptApartError:
                opened = store.open(ID, taking_over=True)
            except NotSavedError:
                continue
            break


def with_word(one: Decision, word: str) -> Decision:
    return one.answer("gut.liked", f"{one.value('gut.liked')} {word}".strip())


def words_in(home: Path) -> set[str]:
    store = store_in(home)
    found: set[str] = set()
    for path in store.folder.decisions.glob("*.toml"):
        if not path.name.startswith("."):
            found |= set(store.peek(path).gut.liked.split())
    return found


def both_write(home: Path, number: int) -> int:
    """Let two processes save at once; return how many versions were kept apart."""
    placed(home)
    children = []
    for who in ("a", "b"):
        child = os.fork()
        if child == 0:
            try:
                add_lines(Store(store_in(home).folder, REAL, utc_now), who, number)
            finally:
                os._exit(0 if sys.exc_info()[0] is None else 1)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
    assert words_in(home) == {f"{who}{turn}" for who in ("a", "b") for turn in range(number)}
    return len(list((home / "decisions").glob("*.conflict-*.toml")))


def test_two_processes_that_both_write_lose_nothing(tmp_path: Path) -> None:
    both_write(tmp_path, 40)


@pytest.mark.long
def test_four_hundred_changes_of_two_processes_are_all_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    apart = both_write(tmp_path, 200)
    with capsys.disabled():
        sys.stdout.write(f"\n  400 changes, {apart} of them kept apart")


def test_without_locks_the_comparison_still_finds_every_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*_: Any) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("tightrope.files.lock.fcntl.flock", no_locks)
    first, second = store_in(tmp_path), store_in(tmp_path)
    mine = first.create(decision())
    theirs = second.open(ID)
    assert theirs.readonly is None
    second.save(theirs, decision(company="Fabrikam"))
    with pytest.raises(KeptApartError):
        first.save(mine, CHANGED)
    assert {one.offer.company for one in (first.peek(path) for path in (tmp_path / "decisions").glob("*.toml"))} == {"Contoso", "Fabrikam"}


def test_a_disk_whose_locks_are_broken_opens_for_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise OSError(5, "Input/output error")

    placed(tmp_path)
    monkeypatch.setattr("tightrope.files.lock.fcntl.flock", broken)
    assert "the disk reports an error" in (store_in(tmp_path).open(ID).readonly or "")


def test_a_turn_that_never_comes_is_a_refusal_after_two_seconds(tmp_path: Path) -> None:
    placed(tmp_path)
    waits: list[float] = []
    path = tmp_path / "locks" / "turn.lock"
    with lock.turn(REAL, path), pytest.raises(TimeoutError), lock.turn(REAL, path, pause=waits.append):
        pass
    assert 1.5 < sum(waits) < 2.5


def test_a_window_whose_turn_never_comes_keeps_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_in(tmp_path)
    mine = store.create(decision())
    monkeypatch.setattr("tightrope.files.claims.turn", lambda *_: (_ for _ in ()).throw(TimeoutError(110, "")))
    with pytest.raises(NotSavedError, match="another Tightrope is writing"):
        store.save(mine, CHANGED)
    store.close(mine)


def test_a_lock_file_is_never_half_written(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    first = lock.acquire(REAL, path, Clock().now)
    with pytest.raises(OSError, match="full"):
        lock.take_over(Refusing("replace", OSError(28, "full")), path, Clock().now)
    assert isinstance(first, Lock)
    assert first.held
    assert [one.name for one in tmp_path.iterdir()] == ["x.lock"]
    first.release()
    first.release()
    assert not first.held
    assert lock.holder_of(REAL, path) is None


@pytest.mark.parametrize("text", [b"", b"not a lock\n", b"7\n", b"7 yesterday host\n", b"\xff\xfe\n", b"x" * 9000])
def test_a_lock_file_with_nonsense_is_held_by_somebody_unknown(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    path.write_bytes(text)

    def ask() -> Any:
        return lock.acquire(REAL, path, Clock().now)

    descriptor = os.open(path, os.O_RDONLY)
    assert lock.locked(descriptor)
    assert in_a_child(ask) == lock.UNKNOWN
    os.close(descriptor)
    assert isinstance(ask(), Lock)


def test_a_holder_is_told_without_escapes(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    path.write_bytes(b"7 2026-11-22T10:00:00+00:00 ho\x1b[31mst\n")
    descriptor = os.open(path, os.O_RDONLY)
    holder = lock.read_holder(descriptor)
    os.close(descriptor)
    assert holder == Holder(7, "host", datetime(2026, 11, 22, 10, tzinfo=UTC))
    assert "process 7 on host, since 2026-11-22" in str(holder)
    assert str(lock.UNKNOWN) == "process 0 on an unknown computer"


def test_a_lock_that_cannot_be_read_is_held_by_nobody_one_knows_of(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    path.symlink_to(tmp_path / "canary")
    assert lock.holder_of(REAL, path) is None


def test_closing_gives_a_file_the_name_of_its_job(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision(role="", company=""))
    assert opened.path.name == f"{ID}-a-job-offer.toml"
    saved = store.save(opened, decision())
    store.close(saved)
    assert set(toml_files(tmp_path)) == {f"decisions/{NAME}"}
    assert (tmp_path / "decisions" / f"{NAME}.bak").exists()
    reopened = store.open(ID)
    store.close(store.save(reopened, CHANGED))
    assert set(toml_files(tmp_path)) == {f"decisions/{NAME}"}


def test_closing_does_not_take_a_name_that_is_taken(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    saved = store.save(store.create(decision(role="", company="")), decision())
    saved.path.with_name(NAME).write_text("somebody's")
    store.close(saved)
    assert saved.path.exists()
    assert saved.path.with_name(NAME).read_text() == "somebody's"


def test_opened_knows_its_id() -> None:
    assert Opened(Path("x"), decision(), None).id == ID

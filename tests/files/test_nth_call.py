"""Every call that changes files fails in turn, in every way; what is on disk afterwards is the old or the new, never a mix."""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest

from conftest import as_long
from files.faults import MODES, SELDOM_MODES, Failing, Killed, Mode
from files.worlds import NAME, NOW, decision, halves, loose_modes, placed, store_in, toml_files
from tightrope.errors import TightropeError
from tightrope.files import codec, crash, drafts, remembered, settling
from tightrope.files.conflicts import KeptApartError
from tightrope.files.exporting import IfThere, write_out
from tightrope.files.store import Store

CHANGED = decision(company="Contoso")
LETTER = b"a letter\n" * 99
COPY = NAME.replace(".toml", ".conflict-20261122T211500Z.toml")


@dataclass(frozen=True)
class Operation:
    """Something that changes files: what must be there before, and how it is done."""

    name: str
    prepare: Callable[[Path, Store], Any]
    act: Callable[[Store, Any], Any]
    moves: bool = False
    """Whether the file changes its place rather than its bytes."""
    is_tried_again: bool = False
    """Whether the same window does it again after a refusal."""
    may_do_without: bool = False
    """Whether a refusal of the system is met by doing without: read-only, no better name, no report."""
    is_long: bool = False
    """Whether the test command leaves it out, since it is made of the same steps as another one."""


def opened(home: Path, store: Store) -> Any:
    return store.open(placed(home))


def opened_twice_saved(home: Path, store: Store) -> Any:
    first = store.open(placed(home))
    return store.save(first, decision(company="Fabrikam"))


def edited_by_hand(home: Path, store: Store) -> Any:
    path = placed(home)
    path.write_text("# mine\n" + path.read_text().replace("schema = 1", "schema=1") + "# the end\n")
    return store.open(path)


def held_elsewhere(home: Path, store: Store) -> Any:
    path = placed(home)
    other = store_in(home)
    return other, other.open(path)


def letter_there(home: Path, store: Store) -> Path:
    placed(home)
    path = home / "letter.toml"
    path.write_bytes(b"old letter\n")
    path.chmod(0o600)
    return path


def deleted(home: Path, store: Store) -> Any:
    path = placed(home)
    path.with_name(f"{NAME}.bak").write_bytes(b"older")
    path.with_name(f"{NAME}.bak").chmod(0o600)
    return store_in(home).delete(path)


def in_conflict(home: Path, store: Store) -> Path:
    placed(home)
    return placed(home, CHANGED, COPY)


def changed_by_another(home: Path, store: Store) -> Any:
    mine = store.open(placed(home))
    placed(home, decision(company="Fabrikam"))
    return mine


def save_anyway(store: Store, mine: Any) -> None:
    with pytest.raises(KeptApartError):
        store.save(mine, CHANGED)


def with_a_backup(home: Path, store: Store) -> Path:
    path = placed(home, CHANGED)
    path.with_name(f"{NAME}.bak").write_bytes(codec.encode(decision()).encode())
    path.with_name(f"{NAME}.bak").chmod(0o600)
    return path


def unnamed(home: Path, store: Store) -> Any:
    mine = store.open(placed(home, decision(role="", company=""), NAME.replace("data-analyst-at-northwind", "a-job-offer")))
    return store.save(mine, CHANGED)


def another_decision(home: Path, store: Store) -> None:
    placed(home, decision("2026-11-21-aaaa"), "2026-11-21-aaaa-x.toml")


def one_decision(home: Path, store: Store) -> Path:
    return placed(home)


def save(store: Store, mine: Any) -> None:
    store.save(mine, CHANGED)


def export(store: Store, path: Path) -> None:
    write_out(store.system, store.folder.home / "new.toml", LETTER)


def export_over(store: Store, path: Path) -> None:
    write_out(store.system, path, LETTER, IfThere.OVERWRITE)


def settle_for_the_copy(store: Store, copy: Path) -> None:
    settling.settle(store, copy, settling.Keep.COPY, Random(1))


def keep_both(store: Store, copy: Path) -> None:
    settling.settle(store, copy, settling.Keep.BOTH, Random(1))


def remember(store: Store, _: Any) -> None:
    remembered.remember(store.folder, remembered.Remembered("Sam", "EUR"), NOW, store.system)


def report(store: Store, _: Any) -> None:
    crash.report(store.folder, ValueError(), NOW, system=store.system)


OPERATIONS = (
    Operation("create", another_decision, lambda store, _: store.create(CHANGED), is_tried_again=True),
    Operation("save", opened_twice_saved, save, is_tried_again=True),
    Operation("first save of a file edited by hand", edited_by_hand, save, is_tried_again=True),
    Operation("save over a change from outside", changed_by_another, save_anyway),
    Operation(
        "save over another version",
        changed_by_another,
        lambda store, mine: store.save_over(mine, CHANGED),
        is_tried_again=True,
        is_long=True,
    ),
    Operation("go back to the version before", with_a_backup, settling.go_back, is_long=True),
    Operation("keep both versions", in_conflict, keep_both, is_long=True),
    Operation("hand a text to an editor", one_decision, lambda store, _: drafts.handed_out(store.system, store.folder, "Dear Priya")),
    Operation("open and lock", one_decision, lambda store, path: store.open(path), may_do_without=True),
    Operation("take over", held_elsewhere, lambda store, other: store.take_over(other[1])),
    Operation("close and name", unnamed, lambda store, mine: store.close(mine), moves=True, may_do_without=True, is_long=True),
    Operation("delete", one_decision, lambda store, path: store.delete(path), moves=True),
    Operation("undo delete", deleted, lambda store, trashed: store.undo_delete(trashed), moves=True),
    Operation("settle for the copy", in_conflict, settle_for_the_copy, is_long=True),
    Operation("export", one_decision, export),
    Operation("export over a file", letter_there, export_over, is_long=True),
    Operation("remember", one_decision, remember, is_tried_again=True),
    Operation("crash report", one_decision, report, may_do_without=True, is_long=True),
)


@dataclass
class Run:
    """One operation with one failing call."""

    home: Path
    operation: Operation
    system: Failing
    store: Store
    given: Any
    ended: str = ""

    def go(self, at: int, mode: Mode | None) -> Run:
        """Do it with the `at`th call failing, and note how that ended."""
        self.system.arm(at, mode)
        try:
            self.operation.act(self.store, self.given)
        except Killed:
            self.ended = "killed"
        except TightropeError:
            self.ended = "refused"
        except OSError as error:
            self.ended = f"leaked {error!r}"
        else:
            self.ended = "done"
        return self


def prepared(home: Path, operation: Operation) -> Run:
    system = Failing()
    store = store_in(home, system)
    return Run(home, operation, system, store, operation.prepare(home, store))


def sweep(tmp_path: Path, operation: Operation, modes: tuple[Mode, ...] = MODES) -> int:
    """Run one operation once for every call and mode; return how often."""
    reference = tmp_path / "reference"
    prepared(reference, operation).system.bury()
    before = toml_files(reference)
    shutil.rmtree(reference)
    whole = prepared(reference, operation).go(0, None)
    whole.system.bury()
    after, calls = toml_files(reference), whole.system.calls
    assert len(calls) > 1
    for at, call in enumerate(calls, 1):
        for mode in modes:
            home = tmp_path / "home"
            try:
                look_after(prepared(home, operation).go(at, mode), (at, mode), before, after)
            except AssertionError as error:
                raise AssertionError(f"{operation.name}, call {at} ({call}), {mode}: {error}") from error
            shutil.rmtree(home)
    return len(calls) * len(modes)


def look_after(run: Run, fault: tuple[int, Mode], before: dict[str, bytes], after: dict[str, bytes]) -> None:
    at, mode = fault
    now = toml_files(run.home)
    assert not run.ended.startswith("leaked"), run.ended
    for name in {*before, *after, *now}:
        assert now.get(name) in (before.get(name), after.get(name)), f"{name} is neither old nor new"
    assert set(before.values()) & set(after.values()) <= set(now.values()), "a file that should have been kept is gone"
    if run.operation.moves:
        assert len(now) == len(before), "it is in both places or in none"
    is_no_failure = mode.short or (mode.error == errno.EINTR and not mode.for_good)
    if is_no_failure:
        assert run.ended == "done", "this is no failure"
    if run.ended == "done" and (is_no_failure or not mode.error or not run.operation.may_do_without):
        assert now == after
    assert loose_modes(run.home) == []
    if run.ended != "killed":
        cannot_remove = (mode.for_good and mode.error) or run.system.calls[at - 1] == "unlink"
        assert cannot_remove or not halves(run.home), halves(run.home)
        held = {lock._descriptor for lock in run.store._claims._locks.values()}
        assert run.system.open_ones <= held, "a file was left open"
    try_again(run, after)
    start_anew(run)


def try_again(run: Run, after: dict[str, bytes]) -> None:
    """When the trouble is over, the same window can finish."""
    run.system.disarm()
    if run.ended == "refused" and run.operation.is_tried_again:
        run.operation.act(run.store, run.given)
        assert toml_files(run.home) == after, "the second try does not arrive"


def start_anew(run: Run) -> None:
    """Whatever happened, the next start opens and changes what is there."""
    run.system.bury()
    fresh = store_in(run.home)
    fresh.start()
    for header in fresh.list_headers():
        assert header.problem is None or ".conflict-" in header.path.name, header.problem
        mine = fresh.open(header.path)
        assert mine.readonly is None or run.operation.name == "take over", mine.readonly
        if not mine.readonly:
            fresh.save(mine, mine.decision.answer("offer.company", "Fourth Coffee"))
        fresh.close(mine)
    assert loose_modes(run.home) == []


def tell(runs: int, operation: Operation, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n  {operation.name}: {runs} runs")


@pytest.mark.parametrize("operation", [as_long(one) if one.is_long else one for one in OPERATIONS], ids=lambda operation: operation.name)
def test_a_failing_call_leaves_the_old_or_the_new(operation: Operation, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tell(sweep(tmp_path, operation), operation, capsys)


@pytest.mark.long
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_seldom_errors_do_no_more_than_common_ones(operation: Operation, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tell(sweep(tmp_path, operation, SELDOM_MODES), operation, capsys)


def test_the_lock_file_is_whole_whichever_call_fails(tmp_path: Path) -> None:
    take_over = next(operation for operation in OPERATIONS if operation.name == "take over")
    for at in range(1, 12):
        for mode in MODES:
            home = tmp_path / "home"
            run = prepared(home, take_over).go(at, mode)
            for line in [path.read_text() for path in (home / "locks").iterdir() if path.name.startswith("2026")]:
                assert line.count(" ") >= 2
                assert line.endswith("\n")
            run.system.bury()
            shutil.rmtree(home)

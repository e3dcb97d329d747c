"""What a save promises, on disks that are slow, full, stubborn or gone."""

from __future__ import annotations

import errno
import itertools
import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from cli.shell import decision as finished
from files.faults import Asking, Counting, Failing, Forgetful, Mode, Refusing, Trickling
from files.worlds import NAME, NOW, Clock, decision, halves, in_a_child, loose_modes, placed, somebody_elses_ground, store_in
from strategies import decisions
from tightrope.decision.model import Decision
from tightrope.errors import NotSavedError
from tightrope.files import atomic, codec, crash
from tightrope.files.conflicts import GoneFileError, KeptApartError
from tightrope.files.opened import backups_of
from tightrope.files.system import System

CHANGED = decision(company="Contoso")


def test_the_same_object_is_not_written_again(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    one = decision()
    opened = store.create(one)
    inode = opened.path.stat().st_ino
    again = store.save(store.save(opened, one), opened.decision)
    assert again is opened
    assert opened.path.stat().st_ino == inode


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=decisions())
def test_whatever_is_saved_is_read_back_equal(tmp_path: Path, one: Decision) -> None:
    store = store_in(tmp_path)
    clean = codec.decode(codec.encode(one))
    path = store.save_elsewhere(clean, store.folder.home)
    assert store.peek(path) == clean
    path.unlink()


def test_a_save_notes_when_and_never_goes_back(tmp_path: Path) -> None:
    clock = Clock()
    store = store_in(tmp_path, clock=clock)
    opened = store.create(decision())
    clock.move(hours=2)
    later = store.save(opened, CHANGED)
    clock.move(days=-20_000)
    earlier = store.save(later, decision(company="Fabrikam"))
    assert later.decision.updated > opened.decision.updated
    assert earlier.decision.updated == later.decision.updated


def test_the_version_before_is_kept_as_a_copy(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    first = store.create(decision())
    second = store.save(first, CHANGED)
    third = store.save(second, decision(company="Fabrikam"))
    previous, before = backups_of(first.path)
    assert previous.read_bytes() == second.seen
    assert before.read_bytes() == first.seen
    assert {path.stat().st_nlink for path in (first.path, previous, before)} == {1}
    assert third.path.read_bytes() == third.seen


def test_a_file_edited_by_hand_is_kept_for_the_whole_session(tmp_path: Path) -> None:
    path = placed(tmp_path)
    by_hand = ("# my own words\n" + path.read_text()).encode()
    path.write_bytes(by_hand)
    store = store_in(tmp_path)
    opened = store.open(path)
    for company in ("A", "B", "C"):
        opened = store.save(opened, decision(company=company))
    assert backups_of(path)[1].read_bytes() == by_hand


def test_opening_alone_rewrites_nothing(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text("# mine\n" + path.read_text())
    facts = path.stat()
    store = store_in(tmp_path)
    opened = store.open(path)
    store.save(opened, opened.decision)
    store.close(opened)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (facts.st_ino, facts.st_mtime_ns)


def test_losing_more_than_half_keeps_the_version_before_and_says_so(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision())
    full = store.save(opened, decision(role="x" * 900))
    empty = store.save(full, CHANGED)
    assert empty.notice
    assert "More than half" in empty.notice
    assert backups_of(opened.path)[1].read_bytes() == full.seen


def test_short_writes_arrive_whole(tmp_path: Path) -> None:
    store = store_in(tmp_path, Trickling())
    opened = store.create(decision())
    assert opened.path.read_bytes() == opened.seen


def test_a_save_asked_for_during_a_save_comes_after_it_and_the_last_wins(tmp_path: Path) -> None:
    system = Asking()
    store = store_in(tmp_path, system)
    opened = store.create(decision())

    def ask_twice() -> None:
        assert store.save(opened, decision(company="Second")) is opened
        assert store.save(opened, decision(company="Third")) is opened

    system.ask = ask_twice
    saved = store.save(opened, CHANGED)
    assert saved.decision.offer.company == "Third"
    assert store.peek(opened.path).offer.company == "Third"


def test_a_save_asked_for_during_one_that_fails_is_still_done(tmp_path: Path) -> None:
    system = Asking()
    store = store_in(tmp_path, system)
    opened = store.create(decision())

    def ask_and_fail() -> None:
        store.save(opened, decision(company="Second"))
        raise OSError(errno.ENOSPC, "full")

    system.ask = ask_and_fail
    assert store.save(opened, CHANGED).decision.offer.company == "Second"


def test_power_may_fail_at_any_moment(tmp_path: Path) -> None:
    path = placed(tmp_path)
    old = path.read_bytes()
    system = Forgetful(tmp_path)
    store = store_in(tmp_path, system)
    opened = store.open(path)
    new = store.save(opened, CHANGED)
    newest = store.save(new, decision(company="Fabrikam"))
    versions = [old, new.seen, newest.seen]
    seen = [versions.index(world[path]) for world in system.worlds]
    assert seen[::2] == sorted(seen[::2])
    assert set(seen) == {0, 1, 2}
    assert system.durable()[path] == newest.seen
    for world in system.worlds:
        for backup in backups_of(path):
            assert world.get(backup) in (None, *versions)


def test_a_new_decision_survives_the_power_failing_after_its_save(tmp_path: Path) -> None:
    placed(tmp_path, decision("2026-11-20-aaaa"), "2026-11-20-aaaa-x.toml")
    system = Forgetful(tmp_path)
    opened = store_in(tmp_path, system).create(CHANGED)
    assert system.durable()[opened.path] == opened.seen


def test_the_first_decision_of_all_survives_the_power_failing_after_its_save(tmp_path: Path) -> None:
    system = Forgetful(tmp_path)
    opened = store_in(tmp_path / "share" / "tightrope", system).create(CHANGED)
    assert system.durable()[opened.path] == opened.seen


class KillsItself(System):
    """Ends the process for real at the n-th call."""

    def __init__(self, at: int) -> None:
        self.left = at

    def _count(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        self._count()
        return super().open(path, flags, mode)

    def write(self, descriptor: int, data: memoryview) -> int:
        self._count()
        return super().write(descriptor, data)

    def fsync(self, descriptor: int) -> None:
        self._count()
        super().fsync(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        self._count()
        super().replace(source, target)


def killed_at(home: Path, at: int) -> bool:
    """Save in a child that is killed at its `at`th call; return whether it was."""
    child = os.fork()
    if child == 0:
        store = store_in(home, KillsItself(at))
        path = next(path for path in store.folder.decisions.iterdir() if path.name == NAME)
        store.save(store.open(path), CHANGED)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_kill_9_leaves_the_old_or_the_new_and_no_lock(tmp_path: Path) -> None:
    seen = set()
    for at in range(1, 100):
        home = tmp_path / str(at)
        path = placed(home)
        old = path.read_bytes()
        if not killed_at(home, at):
            break
        seen.add(path.read_bytes() == old)
        store = store_in(home)
        assert store.peek(path).offer.company in ("Northwind", "Contoso")
        assert store.open(path).readonly is None
    assert at > 15
    assert seen == {True, False}


def test_halves_of_a_kill_go_at_a_start_an_hour_later(tmp_path: Path) -> None:
    placed(tmp_path)
    clock = Clock()
    store = store_in(tmp_path, clock=clock)
    half = atomic.written_aside(store.system, store.folder.decisions, b"half")
    os.utime(half, (clock.now.timestamp(), clock.now.timestamp()))
    clock.move(minutes=59)
    store.start()
    assert half.exists()
    clock.move(minutes=2)
    store.start()
    assert not half.exists()


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EIO, errno.EMFILE, 9999])
def test_a_refusal_says_why_and_that_nothing_is_lost(tmp_path: Path, error: int) -> None:
    path = placed(tmp_path)
    store = store_in(tmp_path, Refusing("fsync", OSError(error, "Something \x1b[31modd")))
    opened = store.open(path)
    with pytest.raises(NotSavedError, match=r"could not be saved: [a-z].*still here.*elsewhere\.") as caught:
        store.save(opened, CHANGED)
    assert "\x1b" not in str(caught.value)
    assert path.read_bytes() == opened.seen
    assert not halves(tmp_path)


class FailingOnce(System):
    """Notes every sync, of which the next may fail; a file that is opened again counts as another one."""

    def __init__(self) -> None:
        self.numbers = itertools.count()
        self.opened: dict[int, int] = {}
        self.synced: list[int] = []
        self.fails = False

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        descriptor = super().open(path, flags, mode)
        self.opened[descriptor] = next(self.numbers)
        return descriptor

    def fsync(self, descriptor: int) -> None:
        self.synced.append(self.opened[descriptor])
        fails, self.fails = self.fails, False
        if fails:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        super().fsync(descriptor)


def test_a_file_whose_sync_failed_is_never_synced_again_but_written_anew(tmp_path: Path) -> None:
    path = placed(tmp_path)
    system = FailingOnce()
    store = store_in(tmp_path, system)
    opened = store.open(path)
    system.fails = True
    with pytest.raises(NotSavedError, match="could not be saved: the disk reports an error"):
        store.save(opened, CHANGED)
    store.save(opened, CHANGED)
    assert len(set(system.synced)) == len(system.synced)
    assert store.peek(path).offer.company == "Contoso"


ZONES = ("UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/London", "Etc/GMT+12")


@pytest.mark.parametrize("zone", ZONES)
def test_a_file_says_the_same_in_every_time_zone(tmp_path: Path, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        store = store_in(tmp_path)
        saved = store.save(store.create(decision()), CHANGED)
        assert saved.seen == codec.encode(replace(CHANGED, updated=NOW)).encode()
        assert "updated = 2026-11-22 21:15:00+00:00" in saved.path.read_text()
        assert store.list_headers()[0].updated == NOW
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_save_that_arrived_but_was_not_synced_is_no_conflict_with_the_next(tmp_path: Path) -> None:
    path = placed(tmp_path)
    system = Failing()
    store = store_in(tmp_path, system)
    opened = store.open(path)
    last_sync = len(calls_of_a_save(tmp_path / "reference")) - 2
    system.arm(last_sync, Mode("EIO once", errno.EIO))
    with pytest.raises(NotSavedError):
        store.save(opened, CHANGED)
    assert store.peek(path).offer.company == "Contoso"
    saved = store.save(opened, decision(company="Fabrikam"))
    assert store.peek(saved.path).offer.company == "Fabrikam"
    assert len(list(path.parent.glob("*.toml"))) == 1


def calls_of_a_save(home: Path) -> list[str]:
    system = Failing()
    store = store_in(home, system)
    opened = store.open(placed(home))
    system.arm(0, None)
    store.save(opened, CHANGED)
    assert system.calls[-3:] == ["fsync", "close", "close"]
    return system.calls


def test_a_limit_of_the_kernel_is_met_as_a_full_disk_is(tmp_path: Path) -> None:
    path = placed(tmp_path)
    old = path.read_bytes()

    def save() -> str:
        store = store_in(tmp_path)
        opened = store.open(path)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2, 2))
        try:
            store.save(opened, CHANGED)
        except NotSavedError as error:
            return str(error)
        return "saved"

    assert "no file of this size" in in_a_child(save)
    assert path.read_bytes() == old
    assert not halves(tmp_path)


def test_too_many_open_files_are_met_as_a_full_disk_is(tmp_path: Path) -> None:
    path = placed(tmp_path)

    def save() -> str:
        store = store_in(tmp_path)
        opened = store.open(path)
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
        try:
            store.save(opened, CHANGED)
        except NotSavedError as error:
            return str(error)
        return "saved"

    assert "too many files are open" in in_a_child(save)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB of which nothing is free, where one may be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    order = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    mounted = shutil.which("mount") and subprocess.run(order, check=False, capture_output=True)
    if not mounted or mounted.returncode:
        pytest.skip("no disk may be mounted here")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(disk: Path) -> Path:
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return ballast


def test_a_full_disk_keeps_the_old_and_takes_the_new_once_there_is_room(tiny_disk: Path) -> None:
    path = placed(tiny_disk)
    store = store_in(tiny_disk)
    opened = store.open(path)
    ballast = fill(tiny_disk)
    with pytest.raises(NotSavedError, match="the disk is full"):
        store.save(opened, CHANGED)
    assert path.read_bytes() == opened.seen
    assert not halves(tiny_disk)
    ballast.unlink()
    assert store.save(opened, CHANGED).path.read_bytes() != opened.seen


def test_a_disk_that_is_full_at_the_start_opens_for_reading_with_one_line(tiny_disk: Path) -> None:
    path = placed(tiny_disk)
    fill(tiny_disk)
    store = store_in(tiny_disk)
    assert "the disk is full" in store.start()[-1]
    assert "the disk is full" in (store.open(path).readonly or "")
    assert store.list_headers()[0].title == "Data analyst at Northwind"


def test_a_folder_that_takes_nothing_opens_for_reading_and_saves_elsewhere() -> None:
    with somebody_elses_ground() as (ground, act):
        path = act(lambda: placed(ground / "home"))

        def look() -> tuple[str | None, tuple[str, ...], str, bool]:
            for folder in (path.parent, path.parent.parent / "locks", path.parent.parent):
                folder.chmod(0o500)
            store = store_in(ground / "home")
            opened = store.open(path)
            elsewhere = store.save_elsewhere(CHANGED, ground)
            with pytest.raises(NotSavedError):
                store.save(opened, CHANGED)
            return opened.readonly, store.start(), elsewhere.name, path.read_bytes() == opened.seen

        readonly, told, elsewhere, unchanged = act(look)
        assert "Nothing can be written in" in readonly
        assert told == (readonly,)
        assert elsewhere == NAME.replace("northwind", "contoso")
        assert unchanged


def test_a_folder_deleted_while_open_is_made_again_and_that_is_told_once(tmp_path: Path) -> None:
    home = tmp_path / "home"
    store = store_in(home)
    opened = store.create(decision())
    shutil.rmtree(home)
    saved = store.save(opened, CHANGED)
    assert saved.notice
    assert "was gone" in saved.notice
    assert store.peek(saved.path).offer.company == "Contoso"
    assert store.save(saved, decision(company="Fabrikam")).notice is None
    assert loose_modes(home) == []


def test_a_file_deleted_while_open_is_told_and_saved_again_when_asked(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision())
    opened.path.unlink()
    with pytest.raises(GoneFileError, match=r"it can be saved again"):
        store.save(opened, CHANGED)
    assert store.changed_outside(opened)
    saved = store.save(opened, CHANGED, again=True)
    assert store.peek(saved.path).offer.company == "Contoso"


def test_a_version_that_cannot_be_read_back_is_refused_before_the_disk_is_touched(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision())
    broken = replace(CHANGED, offer=replace(CHANGED.offer, role="\ud800"))
    with pytest.raises(NotSavedError, match="fault of its own"):
        store.save(opened, broken)
    unreadable = replace(CHANGED, letter=replace(CHANGED.letter, seed="many"))  # type: ignore[arg-type]
    with pytest.raises(NotSavedError, match="fault of its own"):
        store.save(opened, unreadable)
    assert opened.path.read_bytes() == opened.seen
    assert len(crash.reports(store.folder)) == 1


def test_a_file_held_open_on_windows_is_waited_for(tmp_path: Path) -> None:
    error = PermissionError(errno.EACCES, "held")
    error.winerror = 32  # type: ignore[attr-defined]
    waited: list[float] = []
    (tmp_path / "new").write_bytes(b"new")
    atomic._replace(Refusing("replace", error, times=4), tmp_path / "new", tmp_path / "old", waited.append)
    assert (tmp_path / "old").read_bytes() == b"new"
    assert waited == list(atomic.BUSY_PAUSES[:4])
    with pytest.raises(PermissionError):
        atomic._replace(Refusing("replace", error), tmp_path / "old", tmp_path / "new", waited.append)
    assert 2 < sum(atomic.BUSY_PAUSES) < 3


def test_where_there_are_no_hard_links_a_new_file_still_replaces_nothing(tmp_path: Path) -> None:
    system = Refusing("link", OSError(errno.EPERM, ""))
    atomic.publish(system, tmp_path / "a", b"1")
    with pytest.raises(FileExistsError):
        atomic.publish(system, tmp_path / "a", b"2")
    assert (tmp_path / "a").read_bytes() == b"1"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_folder_that_cannot_be_synced_has_nothing_to_wait_for(tmp_path: Path) -> None:
    atomic.sync_folder(Refusing("fsync", OSError(errno.EINVAL, "")), tmp_path)
    with pytest.raises(OSError, match="broken"):
        atomic.sync_folder(Refusing("fsync", OSError(errno.EIO, "broken")), tmp_path)


def test_saving_elsewhere_keeps_what_is_there(tmp_path: Path) -> None:
    store = store_in(tmp_path / "home")
    first, second = (store.save_elsewhere(decision(), tmp_path) for _ in range(2))
    assert first.name == NAME
    assert second.name == NAME.replace(".toml", "-2.toml")
    with pytest.raises(NotSavedError, match="its folder is not there"):
        store.save_elsewhere(decision(), tmp_path / "nowhere")


def test_saving_elsewhere_ends_when_a_folder_is_full_of_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tightrope.files.store.MOST_VERSIONS", 3)
    store = store_in(tmp_path / "home")
    for _ in range(2):
        store.save_elsewhere(decision(), tmp_path)
    with pytest.raises(NotSavedError, match="Choose another folder"):
        store.save_elsewhere(decision(), tmp_path)


def test_a_second_decision_with_the_same_id_replaces_nothing(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    first = store.create(decision())
    store.close(first)
    with pytest.raises(KeptApartError) as caught:
        store.create(replace(CHANGED, offer=first.decision.offer, at="gut.spark"))
    assert first.path.read_bytes() == first.seen
    assert store.peek(caught.value.copy).at == "gut.spark"


def test_a_save_waits_for_the_disk_three_times(tmp_path: Path) -> None:
    system = Counting()
    store = store_in(tmp_path, system)
    opened = store.save(store.create(decision()), CHANGED)
    system.waited = 0
    store.save(opened, decision(company="Fabrikam"))
    assert system.waited == len(("the file", "the version before", "their folder"))


ROUNDS = 100

WAITS = 2.5
"""How many bare writes a save may wait as long as. Three waits are one and a half times the two of a bare write; the rest is slack."""


WORKS = 1.5
"""How many times as long as encoding and decoding a decision a save may take beside its waits; it does so with the changed step alone."""


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """A folder on a disk: that of the other tests may lie in memory, which nobody waits for."""
    with tempfile.TemporaryDirectory(dir="/var/tmp" if os.access("/var/tmp", os.W_OK) else None) as folder:
        yield Path(folder)


def bare(folder: Path, data: bytes) -> None:
    """Write a file the shortest way that survives a power cut."""
    with (folder / "new").open("wb", buffering=0) as file:
        file.write(data)
        os.fsync(file.fileno())
    (folder / "new").replace(folder / "file")
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


@pytest.mark.long
def test_a_save_is_not_felt(tmp_path: Path, on_disk: Path) -> None:
    stores = {"waits": store_in(on_disk / "home"), "works": store_in(tmp_path / "home", Counting(waits=False))}
    opened = {name: store.create(finished()) for name, store in stores.items()}
    times: dict[str, list[float]] = {"waits": [], "works": [], "bare": [], "codec": []}

    def timed(name: str, act: Callable[[], object]) -> None:
        start = time.perf_counter()
        act()
        times[name].append(time.perf_counter() - start)

    def save(name: str, changed: Decision) -> None:
        opened[name] = stores[name].save(opened[name], changed)

    for number in range(ROUNDS):
        changed = opened["waits"].decision.answer("offer.company", f"Northwind {number}")
        for name in stores:
            timed(name, partial(save, name, changed))
        timed("bare", partial(bare, on_disk, opened["waits"].seen or b""))
        timed("codec", lambda one=changed: codec.decode(codec.encode(one)))  # type: ignore[misc] # mypy wants no default here
    middle = {name: statistics.median(found) for name, found in times.items()}
    waited, worked = (middle["waits"] - middle["works"]) / middle["bare"], middle["works"] / middle["codec"]
    sys.stdout.write(f"\na save waits for {waited:.2f} bare writes, and works for {worked:.2f} encodings and decodings\n")
    assert worked < WORKS
    assert waited < WAITS or middle["bare"] < middle["codec"] / 10  # nothing there waits for a disk

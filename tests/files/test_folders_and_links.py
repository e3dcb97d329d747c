"""Where things lie, who may look, and what planted links and foreign folders do not achieve."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from files.faults import Failing
from files.worlds import ID, NAME, NOW, Clock, decision, loose_modes, placed, somebody_elses_ground, store_in
from tightrope.errors import FileError, FolderError, NotSavedError
from tightrope.files import atomic, crash, doctor, naming, remembered
from tightrope.files.codec import encode
from tightrope.files.conflicts import KeptApartError
from tightrope.files.exporting import IfThere, write_out
from tightrope.files.folder import folder_of, make_private
from tightrope.files.reasons import reason, shown
from tightrope.files.system import NEW, REAL, patiently

CHANGED = decision(company="Contoso")


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777], ids=lambda mask: f"umask {mask:03o}")
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def do_everything(home: Path) -> None:
    """Every operation that leaves a file behind."""
    store = store_in(home)
    store.start()
    opened = store.create(decision())
    opened = store.save(opened, CHANGED)
    other = store_in(home)
    other.take_over(opened)
    with pytest.raises(FileError):
        store.save(opened, decision(company="Fabrikam"))
    other.close(opened)
    store.undo_delete(store.delete(ID))
    store.delete(ID)
    store.import_file(store.save_elsewhere(decision("2026-11-21-aaaa"), home), Random(1))
    remembered.remember(store.folder, remembered.Remembered("Sam"), NOW)
    crash.report(store.folder, ValueError(), NOW)
    write_out(REAL, home / "letter.txt", b"x")
    write_out(REAL, home / "letter.txt", b"y", IfThere.OVERWRITE)


def test_everything_is_private_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    home = tmp_path / "a" / "b" / "home"
    do_everything(home)
    assert loose_modes(home) == []
    assert {stat.S_IMODE(path.stat().st_mode) for path in (home.parent, home.parent.parent)} == {0o700}


def test_an_ordinary_user_can_work_under_a_umask_that_forbids_everything() -> None:
    with somebody_elses_ground() as (ground, act):

        def work() -> list[str]:
            os.umask(0o777)
            do_everything(ground / "home")
            do_everything(ground / "home" / "again")
            return loose_modes(ground / "home")

        assert act(work) == []


def test_everything_that_is_written_lies_below_home(tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    do_everything(tmp_path / "home")
    assert set(tmp_path.iterdir()) - before == {tmp_path / "home"}


def test_the_folder_is_the_one_named_last_on_the_way_to_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "sam"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    environment = {"TIGHTROPE_HOME": "/from/environment"}
    assert folder_of("/from/argument", environment).home == Path("/from/argument")
    assert folder_of("relative", environment).home == tmp_path / "relative"
    assert folder_of("~/x", environment).home == tmp_path / "sam" / "x"
    assert folder_of(None, environment).home == Path("/from/environment")
    assert folder_of(None, {"TIGHTROPE_HOME": "  "}).home == tmp_path / "sam" / ".local" / "share" / "tightrope"


@pytest.mark.parametrize("name", ["a\0b", "~nobody-of-that-name/x"])
def test_a_name_that_can_be_no_folder_is_refused_in_words(name: str) -> None:
    with pytest.raises(FolderError, match="--data-dir"):
        folder_of(name, {})


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    store = store_in(tmp_path / "home")
    assert store.start() == ()
    store.list_headers()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("place", ["home", "home/decisions"])
def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "home").mkdir(mode=0o700)
    if place == "home":
        (tmp_path / "home").rmdir()
    (tmp_path / place).write_text("mine")
    store = store_in(tmp_path / "home")
    with pytest.raises(FolderError, match="should be a folder") as caught:
        store.start()
    assert caught.value.exit_code == 73
    assert shown(tmp_path / place) in str(caught.value)
    with pytest.raises(FolderError):
        store.create(decision())
    assert (tmp_path / place).read_text() == "mine"


def test_a_link_that_leads_nowhere_in_the_place_of_home_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FolderError, match="should be a folder"):
        store_in(tmp_path / "home").create(decision())


def test_home_may_be_a_link_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "home").symlink_to("elsewhere")
    store = store_in(tmp_path / "home")
    store.start()
    store.create(decision())
    assert (tmp_path / "elsewhere" / "decisions" / NAME).is_file()


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o722])
def test_a_folder_that_others_may_write_in_is_told(tmp_path: Path, mode: int) -> None:
    placed(tmp_path)
    tmp_path.chmod(mode)
    assert store_in(tmp_path).start() == (f"Others may write in {shown(tmp_path)}. Run `tightrope doctor --fix` to close it.",)


def test_a_folder_of_another_user_is_told(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    placed(tmp_path)
    os.chown(tmp_path, 65534, 65534)
    assert any("belongs to another user" in line for line in store_in(tmp_path).start())


def test_a_folder_that_sudo_made_is_refused_with_the_command_that_mends_it() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make root's folder")
    with somebody_elses_ground() as (ground, act):
        (ground / "home").mkdir()

        def look() -> str:
            with pytest.raises(FolderError) as caught:
                store_in(ground / "home").start()
            return str(caught.value)

        assert 'sudo chown -R "$(id -un)"' in act(look)


def test_a_folder_behind_a_locked_door_is_refused_in_words() -> None:
    with somebody_elses_ground() as (ground, act):

        def look() -> tuple[str, str]:
            (ground / "shut").mkdir()
            (ground / "shut").chmod(0)
            store = store_in(ground / "shut" / "home")
            with pytest.raises(FolderError, match="cannot be looked into") as caught:
                store.start()
            with pytest.raises(NotSavedError) as refused:
                store.create(decision())
            return str(caught.value), str(refused.value)

        looking, saving = act(look)
        assert "does not allow reading it" in looking
        assert "does not allow writing there" in saving


def test_a_door_that_is_locked_while_one_is_inside_is_refused_in_words() -> None:
    with somebody_elses_ground() as (ground, act):

        def look() -> dict[str, str]:
            path = placed(ground / "home")
            store = store_in(ground / "home")
            opened = store.open(path)
            (ground / "home" / "decisions").chmod(0)
            acts: dict[str, Callable[[], object]] = {
                "save": lambda: store.save(opened, CHANGED),
                "save over": lambda: store.save_over(opened, CHANGED),
                "open": lambda: store.open(path),
                "find": lambda: store.open(ID),
                "peek": lambda: store.peek(path),
                "list": store.list_headers,
                "delete": lambda: store.delete(path),
                "import": lambda: store.take_in(encode(CHANGED).encode(), path, Random(1)),
            }
            said = {}
            for name, do in acts.items():
                try:
                    do()
                except FileError as error:
                    said[name] = str(error)
                except OSError as error:
                    said[name] = f"leaked {error!r}"
            store.close(opened)
            said["doctor"] = "; ".join(finding.says for finding in doctor.findings(store))
            (ground / "home" / "decisions").chmod(0o700)
            store.save(opened, CHANGED)
            return said

        said = act(look)
        assert all("does not allow" in words for name, words in said.items() if name != "doctor"), said
        assert "closed to yourself" in said["doctor"]


def test_two_windows_may_make_the_folder_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.mkdir

    def quicker(path: Path, mode: int = 0o777) -> None:
        real(path, mode)
        raise FileExistsError

    monkeypatch.setattr(Path, "mkdir", quicker)
    make_private(tmp_path / "home" / "decisions")
    assert (tmp_path / "home" / "decisions").is_dir()


def canary(tmp_path: Path) -> Path:
    path = tmp_path / "canary"
    path.write_text("alive")
    return path


def test_a_link_planted_where_a_file_will_be_is_never_followed(tmp_path: Path) -> None:
    victim = canary(tmp_path)
    planted = tmp_path / "planted"
    planted.symlink_to(victim)
    with pytest.raises(FileExistsError):
        patiently(REAL.open, planted, NEW)
    with pytest.raises(FileExistsError):
        atomic.publish(REAL, planted, b"x")
    assert victim.read_text() == "alive"


def test_a_link_planted_under_the_name_of_a_half_is_stepped_around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim = canary(tmp_path)
    store = store_in(tmp_path / "home")
    opened = store.create(decision())
    monkeypatch.setattr("tightrope.files.atomic.os.urandom", lambda number: b"\0" * number)
    (opened.path.parent / f"{atomic.TEMP_MARK}{'00' * 6}{atomic.TEMP_END}").symlink_to(victim)
    with pytest.raises(NotSavedError):
        store.save(opened, CHANGED)
    monkeypatch.undo()
    store.save(opened, CHANGED)
    assert victim.read_text() == "alive"


@pytest.mark.parametrize("name", ["turn.lock", f"{ID}.lock"])
def test_a_link_planted_at_a_lock_makes_the_decision_readable_only(tmp_path: Path, name: str) -> None:
    victim = canary(tmp_path)
    placed(tmp_path / "home")
    (tmp_path / "home" / "locks" / name).symlink_to(victim)
    opened = store_in(tmp_path / "home").open(ID)
    assert "a link stands where the file should be" in (opened.readonly or "")
    assert victim.read_text() == "alive"


def test_links_planted_at_backup_report_and_memory_are_replaced_and_not_followed(tmp_path: Path) -> None:
    victim = canary(tmp_path)
    home = tmp_path / "home"
    store = store_in(home)
    opened = store.create(decision())
    opened.path.with_name(f"{NAME}.bak").symlink_to(victim)
    store.save(opened, CHANGED)
    store.folder.make(store.folder.crashes)
    (store.folder.crashes / "crash-20261122T211500Z.txt").symlink_to(victim)
    report = crash.report(store.folder, ValueError(), NOW)
    store.folder.remembered.symlink_to(victim)
    remembered.remember(store.folder, remembered.Remembered("Sam"), NOW)
    conflict = opened.path.with_name(NAME.replace(".toml", f".conflict-{naming.moment(NOW)}.toml"))
    conflict.symlink_to(victim)
    opened.path.write_bytes(b"changed outside")
    with pytest.raises(FileError):
        store.save(store.begin(decision()), CHANGED)
    assert report
    assert report.name == "crash-20261122T211500Z-2.txt"
    assert victim.read_text() == "alive"


def test_a_decision_that_is_a_link_is_written_through_and_stays_a_link(tmp_path: Path) -> None:
    dotfiles = tmp_path / "dotfiles"
    dotfiles.mkdir()
    path = placed(tmp_path / "home")
    target = path.rename(dotfiles / "offer.toml")
    path.symlink_to("../../dotfiles/offer.toml")
    store = store_in(tmp_path / "home")
    opened = store.open(ID)
    saved = store.save(opened, CHANGED)
    assert path.is_symlink()
    assert target.read_bytes() == saved.seen
    assert sorted(one.name for one in dotfiles.iterdir()) == ["offer.toml"]
    assert path.with_name(f"{NAME}.bak").read_bytes() == opened.seen
    store.close(saved)
    assert path.is_symlink()


def test_a_link_planted_where_a_new_decision_will_be_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    store = store_in(tmp_path / "home")
    opened = store.begin(decision())
    placed(tmp_path / "home").unlink()
    opened.path.symlink_to(victim)
    with pytest.raises(KeptApartError) as caught:
        store.save(opened, CHANGED)
    assert not victim.exists()
    assert store.peek(caught.value.copy).offer.company == "Contoso"


def test_a_link_whose_target_is_gone_is_written_through_when_asked(tmp_path: Path) -> None:
    path = placed(tmp_path / "home")
    target = path.rename(tmp_path / "offer.toml")
    path.symlink_to(target)
    store = store_in(tmp_path / "home")
    opened = store.open(ID)
    target.unlink()
    saved = store.save(opened, CHANGED, again=True)
    assert path.is_symlink()
    assert target.read_bytes() == saved.seen


def test_a_link_that_is_deleted_and_brought_back_leads_where_it_led(tmp_path: Path) -> None:
    path = placed(tmp_path / "home")
    target = path.rename(tmp_path / "offer.toml")
    path.symlink_to("../../offer.toml")
    store = store_in(tmp_path / "home")
    store.undo_delete(store.delete(path))
    assert path.is_symlink()
    assert path.read_bytes() == target.read_bytes()


def test_a_path_is_shown_without_the_name_of_its_owner_and_without_escapes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/sam")
    assert shown(Path("/home/sam/x/\x1b[31my\ud800")) == "~/x/y"
    assert shown(Path("/home/sam")) == "~"
    assert shown(Path("/home/samuel/x")) == "/home/samuel/x"
    monkeypatch.setenv("HOME", "/")
    assert shown(Path("/etc/x")) == "/etc/x"


def test_a_reason_is_always_found() -> None:
    assert reason(OSError(28, "No space")) == "the disk is full"
    assert reason(OSError(9999, "Strange \x1b[1mthing")) == "strange thing"
    assert reason(OSError()) == "the system refused"


def test_a_system_without_modes_is_no_reason_not_to_save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    before = os.umask(0o777)
    try:
        monkeypatch.setattr("tightrope.files.system.os.fchmod", refuse)
        os.close(REAL.open(tmp_path / "x", NEW))
    finally:
        os.umask(before)
    assert (tmp_path / "x").exists()


def test_an_interruption_without_end_is_a_failure() -> None:
    def interrupted() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        patiently(interrupted)


def test_what_nobody_uses_is_removed_an_hour_later_and_the_trash_after_a_month(tmp_path: Path) -> None:
    clock = Clock()
    store = store_in(tmp_path, clock=clock)
    store.create(decision("2026-11-21-aaaa"))
    trashed = store.delete("2026-11-21-aaaa")
    held = store.create(decision())
    lock = tmp_path / "locks" / "gone.lock"
    lock.write_text("1 2026-11-22T10:00:00+00:00 host\n")
    (tmp_path / "locks" / ".tightrope-x.tmp").symlink_to("canary")
    for path in (tmp_path / "locks").iterdir():
        os.utime(path, (NOW.timestamp(),) * 2, follow_symlinks=False)
    clock.move(minutes=61)
    store.start()
    assert not lock.exists()
    assert held.lock
    assert held.lock.held
    assert (tmp_path / "locks" / "turn.lock").exists()
    assert trashed.path.exists()
    clock.now = NOW + timedelta(days=30, seconds=1)
    store.start()
    assert not trashed.path.exists()


def test_every_call_of_the_store_that_writes_goes_through_its_system(tmp_path: Path) -> None:
    system = Failing()
    store = store_in(tmp_path, system)
    store.create(decision())
    assert {"open", "write", "fsync", "close", "link", "unlink", "replace"} == set(system.calls)

"""What the tests of files stand on: a home folder, decisions, a clock that can be set, and another user to be."""

from __future__ import annotations

import os
import pickle
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tightrope.decision.model import Decision
from tightrope.files.codec import encode
from tightrope.files.folder import Folder
from tightrope.files.store import Store
from tightrope.files.system import REAL, System

NOW = datetime(2026, 11, 22, 21, 15, tzinfo=UTC)
ID = "2026-11-22-7f3k"
NAME = f"{ID}-data-analyst-at-northwind.toml"
NOBODY = 65534


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


def decision(id: str = ID, role: str = "Data analyst", company: str = "Northwind") -> Decision:
    return Decision(id, NOW, NOW).answer("offer.role", role).answer("offer.company", company)


def store_in(home: Path, system: System = REAL, clock: Callable[[], datetime] | None = None) -> Store:
    return Store(Folder(home), system, clock or Clock())


def placed(home: Path, one: Decision | None = None, name: str = NAME) -> Path:
    """Put a decision's file into a home folder without the store, and return it."""
    folder = Folder(home)
    for place in (folder.home, folder.decisions, folder.locks, folder.trash):
        place.mkdir(mode=0o700, exist_ok=True)
    path = folder.decisions / name
    path.write_text(encode(one or decision()))
    path.chmod(0o600)
    return path


def toml_files(home: Path) -> dict[str, bytes]:
    """Return every decision's file below `home`, whole, by its path; what listings skip is left out."""
    found = {}
    for path in sorted(home.rglob("*.toml")):
        if not path.name.startswith(".") and path.is_file():
            found[str(path.relative_to(home))] = path.read_bytes()
    return found


def halves(home: Path) -> list[Path]:
    return sorted(home.rglob("*.tmp"))


def loose_modes(home: Path) -> list[str]:
    """Return what below `home` somebody else may reach, or its owner may not."""
    wrong = []
    for path in (home, *home.rglob("*")):
        facts = path.lstat()
        wanted = 0o700 if stat.S_ISDIR(facts.st_mode) else 0o600
        if not stat.S_ISLNK(facts.st_mode) and stat.S_IMODE(facts.st_mode) != wanted:
            wrong.append(f"{path.relative_to(home)} {stat.S_IMODE(facts.st_mode):o}")
    return wrong


def in_a_child(act: Callable[[], Any], *, uid: int | None = None) -> Any:
    """Return what `act` returns in a forked child, which is another user when `uid` is given; raise what it raises."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            if uid is not None:
                os.setgroups([])
                os.setgid(uid)
                os.setuid(uid)
            answer: tuple[bool, Any] = (True, act())
        except BaseException as error:  # noqa: BLE001 - whatever it is, the parent raises it again
            answer = (False, f"{type(error).__name__}: {error}")
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(answer, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read()
    os.waitpid(child, 0)
    assert data, "the child died"
    went_well, value = pickle.loads(data)
    assert went_well, value
    return value


@contextmanager
def somebody_elses_ground() -> Iterator[tuple[Path, Callable[[Callable[[], Any]], Any]]]:
    """Give a folder that an ordinary user owns, and a way to act as that user: root is allowed everything."""
    ground = Path(tempfile.mkdtemp(prefix="tightrope-"))
    try:
        if os.geteuid() != 0:
            yield ground, in_a_child
            return
        os.chown(ground, NOBODY, NOBODY)
        try:
            in_a_child(os.geteuid, uid=NOBODY)
        except AssertionError:
            pytest.skip("this root cannot become another user")
        yield ground, lambda act: in_a_child(act, uid=NOBODY)
    finally:
        for path in (ground, *ground.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o700)
        shutil.rmtree(ground)

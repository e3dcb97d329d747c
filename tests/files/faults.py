"""Operating systems that fail: at the n-th call, in every way, once or for good; or lose what was not synced."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tightrope.files.system import System


class Killed(BaseException):
    """The process is gone: nothing that it still meant to do happens."""


@dataclass(frozen=True)
class Mode:
    """One way to fail."""

    name: str
    error: int = 0
    for_good: bool = False
    kill: str = ""
    """before, after or half."""
    short: bool = False

    def __str__(self) -> str:
        return self.name


KILLS = (Mode("killed before", kill="before"), Mode("killed after", kill="after"), Mode("half a write and killed", kill="half"))
FULL_OR_BROKEN = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EINTR)
SELDOM = (errno.EDQUOT, errno.EFBIG, errno.EMFILE, errno.ENAMETOOLONG)


def _both(errors: tuple[int, ...]) -> tuple[Mode, ...]:
    return tuple(
        Mode(f"{errno.errorcode[error]} {'from then on' if for_good else 'once'}", error, for_good=for_good)
        for error in errors
        for for_good in (False, True)
    )


MODES = (*KILLS, *_both(FULL_OR_BROKEN), Mode("a short write", short=True))
"""What every run of the tests goes through."""

SELDOM_MODES = (*_both(SELDOM), Mode("short writes from then on", short=True, for_good=True))
"""What the long run adds: other numbers for the same refusals."""


class Failing(System):
    """The real system until it is armed; then its n-th call from there fails as `mode` says."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.open_ones: set[int] = set()
        self._mode: Mode | None = None
        self._at = 0
        self._dead = False

    def arm(self, at: int, mode: Mode | None) -> None:
        """Count calls from here; the `at`th, from 1, fails."""
        self.calls, self._at, self._mode = [], at, mode

    def disarm(self) -> None:
        self._mode = None

    def bury(self) -> None:
        """Give back what a dead process would have given back."""
        for descriptor in self.open_ones:
            with contextlib.suppress(OSError):
                os.close(descriptor)
        self.open_ones.clear()

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        with self._call("open"):
            descriptor = super().open(path, flags, mode)
            self.open_ones.add(descriptor)
        return descriptor

    def write(self, descriptor: int, data: memoryview) -> int:
        mode = self._due("write")
        if mode and (mode.short or mode.kill == "half"):
            written = super().write(descriptor, data[: max(1, len(data) // 2)])
            if mode.kill:
                self._die()
            return written
        with self._call("write", counted=False):
            return super().write(descriptor, data)

    def fsync(self, descriptor: int) -> None:
        with self._call("fsync"):
            super().fsync(descriptor)

    def close(self, descriptor: int) -> None:
        if self._dead:
            raise Killed
        try:
            with self._call("close"):
                pass
        finally:
            if not self._dead:  # a close that reports an error has closed all the same
                super().close(descriptor)
                self.open_ones.discard(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        with self._call("replace"):
            super().replace(source, target)

    def unlink(self, path: Path) -> None:
        with self._call("unlink"):
            super().unlink(path)

    def link(self, source: Path, target: Path) -> None:
        with self._call("link"):
            super().link(source, target)

    def _due(self, name: str) -> Mode | None:
        if self._dead:
            raise Killed
        self.calls.append(name)
        reached = len(self.calls) == self._at or (len(self.calls) > self._at > 0 and self._mode and self._mode.for_good)
        return self._mode if reached else None

    def _die(self) -> None:
        self._dead = True
        raise Killed

    @contextmanager
    def _call(self, name: str, *, counted: bool = True) -> Iterator[None]:
        mode = self._due(name) if counted else self._now()
        if mode and mode.kill in ("before", "half"):
            self._die()
        if mode and mode.error:
            raise OSError(mode.error, os.strerror(mode.error))
        yield
        if mode and mode.kill == "after":
            self._die()

    def _now(self) -> Mode | None:
        reached = len(self.calls) == self._at or (len(self.calls) > self._at > 0 and self._mode and self._mode.for_good)
        return self._mode if reached else None


class Forgetful(System):
    """Remembers what a disk without power would: synced bytes, and the names that synced folders had."""

    def __init__(self, home: Path) -> None:
        self._paths: dict[int, Path] = {}
        self._bytes = {path.stat().st_ino: path.read_bytes() for path in home.rglob("*") if path.is_file()}
        self._names: dict[Path, dict[str, int]] = {}
        self._folders = {home, *(path for path in home.rglob("*") if path.is_dir())}
        """Those whose own names are synced."""
        for folder in self._folders:
            self._names[folder] = _names_in(folder)
        self.moments = 0
        self.worlds: list[dict[Path, bytes]] = []

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        self.moment()
        descriptor = super().open(path, flags, mode)
        self._paths[descriptor] = path
        if flags & os.O_EXCL:
            self._bytes[os.fstat(descriptor).st_ino] = b""
        return descriptor

    def fsync(self, descriptor: int) -> None:
        self.moment()
        super().fsync(descriptor)
        path = self._paths[descriptor]
        if path.is_dir():
            self._names[path] = _names_in(path)
            self._folders |= {inner for inner in path.iterdir() if inner.is_dir()} if path in self._folders else set()
        else:
            self._bytes[path.stat().st_ino] = path.read_bytes()

    def write(self, descriptor: int, data: memoryview) -> int:
        self.moment()
        return super().write(descriptor, data)

    def replace(self, source: Path, target: Path) -> None:
        self.moment()
        super().replace(source, target)

    def link(self, source: Path, target: Path) -> None:
        self.moment()
        super().link(source, target)

    def unlink(self, path: Path) -> None:
        self.moment()
        super().unlink(path)

    def moment(self) -> None:
        """Note what would be on the disk if the power failed now: with the old names, and with the new ones."""
        self.moments += 1
        for names in (self._names, {folder: _names_in(folder) for folder in self._names}):
            self.worlds.append({folder / name: self._bytes.get(ino, b"") for folder, known in names.items() for name, ino in known.items()})

    def durable(self) -> dict[Path, bytes]:
        """Return what is on the disk for sure."""
        names = {folder: known for folder, known in self._names.items() if folder in self._folders}
        return {folder / name: self._bytes.get(ino, b"") for folder, known in names.items() for name, ino in known.items()}


def _names_in(folder: Path) -> dict[str, int]:
    return {path.name: path.lstat().st_ino for path in folder.iterdir() if path.is_file()}


class Counting(System):
    """Counts how often the disk is waited for, and waits for it or not."""

    def __init__(self, *, waits: bool = True) -> None:
        self.waits, self.waited = waits, 0

    def fsync(self, descriptor: int) -> None:
        self.waited += 1
        if self.waits:
            super().fsync(descriptor)


class Trickling(System):
    """Takes one byte at a time."""

    def write(self, descriptor: int, data: memoryview) -> int:
        return super().write(descriptor, data[:1])


class Asking(System):
    """Calls back at each fsync."""

    def __init__(self) -> None:
        self.ask: Any = None

    def fsync(self, descriptor: int) -> None:
        ask, self.ask = self.ask, None
        if ask:
            ask()
        super().fsync(descriptor)


class Refusing(System):
    """Refuses one kind of call with one error, a number of times or always."""

    def __init__(self, method: str, error: OSError, times: int = 1 << 30) -> None:
        self._method, self._error, self._times = method, error, times

    def _refuse(self, method: str) -> None:
        if method == self._method and self._times > 0:
            self._times -= 1
            raise self._error

    def replace(self, source: Path, target: Path) -> None:
        self._refuse("replace")
        super().replace(source, target)

    def link(self, source: Path, target: Path) -> None:
        self._refuse("link")
        super().link(source, target)

    def fsync(self, descriptor: int) -> None:
        self._refuse("fsync")
        super().fsync(descriptor)

"""Who has a decision open, and whose turn it is to write.

The one rule: only the operating system's own lock counts, which vanishes with its process; what a lock file says about
its holder is for people to read.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tightrope.files import atomic
from tightrope.files.reading import read_up_to
from tightrope.files.system import NEW, NO_FOLLOW, PRIVATE_FILE, READ, System, close, patiently
from tightrope.frozen import Frozen
from tightrope.text import clean

if sys.platform == "win32":  # pragma: no cover - not tested there
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TURN_TRIES = 400
TURN_PAUSE = 0.005
"""Seconds between tries for a turn to write: two in all, a thousand times what a save takes."""

NO_LOCKING = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
"""What a file system answers that knows no locks; there the comparison before each save stands alone."""


class Holder(Frozen):
    """The window that has a decision open, as its lock file tells it."""

    pid: int
    host: str
    since: datetime | None

    def __str__(self) -> str:
        since = f", since {self.since.astimezone():%Y-%m-%d %H:%M}" if self.since else ""
        return f"process {self.pid} on {self.host}{since}"


UNKNOWN = Holder(0, "an unknown computer", None)
"""Somebody holds the lock and the file does not say who."""


class Lock:
    """A decision held open by this process. It is lost when another window takes over, and when the process ends."""

    __slots__ = ("_descriptor", "_system", "path")

    def __init__(self, system: System, path: Path, descriptor: int) -> None:
        self._system = system
        self._descriptor: int | None = descriptor
        self.path = path

    @property
    def held(self) -> bool:
        """Whether the lock file is still the one that this process locked."""
        return self._descriptor is not None and is_file_of(self._descriptor, self.path)

    def release(self) -> None:
        """Let go; a lock file that meanwhile belongs to another window stays."""
        if self._descriptor is None:
            return
        if self.held:
            atomic.discard(self._system, self.path)
        descriptor, self._descriptor = self._descriptor, None
        with contextlib.suppress(OSError):
            close(self._system, descriptor)


def is_file_of(descriptor: int, path: Path) -> bool:
    """Return whether `path` names the very file that `descriptor` is open on."""
    try:
        there = path.lstat()
    except OSError:
        return False
    mine = os.fstat(descriptor)
    return (there.st_ino, there.st_dev) == (mine.st_ino, mine.st_dev)


def acquire(system: System, path: Path, now: datetime) -> Lock | Holder:
    """Return the lock `path`, or who holds it. To be called during a turn.

    Raises: OSError when a lock file cannot be written or something odd has its name.
    """
    try:
        descriptor = patiently(system.open, path, READ | NO_FOLLOW)
    except FileNotFoundError:
        return take_over(system, path, now)
    try:
        if not locked(descriptor):
            return read_holder(descriptor)
        return take_over(system, path, now)
    finally:
        close(system, descriptor)


def take_over(system: System, path: Path, now: datetime) -> Lock:
    """Return the lock `path`, whoever held it; their next save finds it gone. To be called during a turn.

    Raises: OSError; the lock is then as it was.
    """
    temp = path.with_name(f"{atomic.TEMP_MARK}{os.urandom(6).hex()}{atomic.TEMP_END}")
    descriptor = patiently(system.open, temp, NEW, PRIVATE_FILE)
    try:
        atomic.write_all(system, descriptor, _holder_line(now))
        locked(descriptor)
        patiently(system.replace, temp, path)
    except OSError:
        with contextlib.suppress(OSError):
            system.close(descriptor)
        atomic.discard(system, temp)
        raise
    return Lock(system, path, descriptor)


def holder_of(system: System, path: Path) -> Holder | None:
    """Return who holds the lock `path`; None: nobody, or nobody can tell."""
    try:
        descriptor = patiently(system.open, path, READ | NO_FOLLOW)
    except OSError:
        return None
    try:
        return None if locked(descriptor) else read_holder(descriptor)
    finally:
        close(system, descriptor)


def locked(descriptor: int) -> bool:
    """Lock the file of `descriptor` for this process; return False when another has it.

    Where the file system knows no locks this is True: nobody else can hold one either. Raises: OSError.
    """
    try:
        if sys.platform == "win32":  # pragma: no cover - not tested there
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            patiently(fcntl.flock, descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        if error.errno not in NO_LOCKING:
            raise
    return True


@contextlib.contextmanager
def turn(system: System, path: Path, *, tries: int = TURN_TRIES, pause: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Be the only one who writes in the home folder, for the few milliseconds that the block takes.

    Raises: TimeoutError when another process does not let go within two seconds; other OSError.
    """
    descriptor = patiently(system.open, path, os.O_RDWR | os.O_CREAT | NO_FOLLOW | READ, PRIVATE_FILE)
    try:
        while not locked(descriptor):
            tries -= 1
            if tries < 1:
                raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
            pause(TURN_PAUSE)
        yield
    finally:
        with contextlib.suppress(OSError):  # closing it is letting go; there is nothing in it to lose
            close(system, descriptor)


def read_holder(descriptor: int) -> Holder:
    """Return what the lock file of `descriptor` says about its holder."""
    try:
        pid, since, host = read_up_to(descriptor, 400).decode(errors="replace").rstrip("\n").split(" ", 2)
        return Holder(int(pid), clean(host)[:100], datetime.fromisoformat(since))
    except (ValueError, OSError):
        return UNKNOWN


def _holder_line(now: datetime) -> bytes:
    host = os.uname().nodename if sys.platform != "win32" else os.environ.get("COMPUTERNAME", "this computer")
    return f"{os.getpid()} {now.astimezone(UTC).isoformat(timespec='seconds')} {host}\n".encode(errors="replace")

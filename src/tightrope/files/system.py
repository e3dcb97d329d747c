"""The operating system's calls that change files, gathered in one object so that a test can fail or kill at each of them.

The one rule: whatever writes below the home folder writes through a `System`; nothing else calls these seven.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

P = ParamSpec("P")
R = TypeVar("R")

PRIVATE_FILE = 0o600
"""Readable and writable by its owner alone."""

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
"""Refuse a symbolic link in the last place of a path; Windows has no such flag."""

NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW
"""Flags for a file that must not exist yet, not even as a link."""

READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
"""Flags for reading that never wait for the other end of a pipe."""

EINTR_TRIES = 100
"""How often an interrupted call is made again before the interruption counts as a failure."""


class System:
    """The real operating system. Every method raises OSError as the system says it."""

    def open(self, path: Path, flags: int, mode: int = PRIVATE_FILE) -> int:
        """Return a descriptor; a file that this creates has exactly `mode`, whatever the umask."""
        descriptor = os.open(path, flags, mode)
        if flags & os.O_CREAT and stat.S_IMODE(os.fstat(descriptor).st_mode) != mode:
            with contextlib.suppress(OSError):  # a memory stick's file system has no modes to set
                os.fchmod(descriptor, mode)
        return descriptor

    def write(self, descriptor: int, data: memoryview) -> int:
        """Return how many bytes of `data` were written, which may be fewer than all."""
        return os.write(descriptor, data)

    def fsync(self, descriptor: int) -> None:
        """Wait until the bytes, or the names of a folder, are on the disk."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Give the descriptor back."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Give `source` the name `target` in one step, whatever had that name before."""
        source.replace(target)

    def unlink(self, path: Path) -> None:
        """Remove one name."""
        path.unlink()

    def link(self, source: Path, target: Path) -> None:
        """Give `source` the second name `target`, which must be free."""
        target.hardlink_to(source)


REAL = System()
"""The one that the program uses."""


def patiently(call: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Return what `call` returns, made again when a signal interrupted it."""
    for _ in range(EINTR_TRIES):
        with contextlib.suppress(InterruptedError):
            return call(*args, **kwargs)
    return call(*args, **kwargs)


def close(system: System, descriptor: int) -> None:
    """Close `descriptor` once; after an interruption it is closed all the same and must not be closed again.

    Raises: OSError other than an interruption.
    """
    with contextlib.suppress(InterruptedError):
        system.close(descriptor)


def my_uid() -> int:
    """Return the user's number, or -1 where users have none."""
    return os.geteuid() if sys.platform != "win32" else -1

"""Writing a file so that it is always the old one or the new one, never a mix.

The one rule: bytes get onto the disk under a name that nobody reads, and only then get theirs.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from typing import TYPE_CHECKING

from tightrope.files.system import NEW, PRIVATE_FILE, System, close, patiently

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEMP_MARK = ".tightrope-"
"""How the name of every half-written file starts; listings skip it, and the next start removes old ones."""

TEMP_END = ".tmp"

NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV})
"""What a file system answers that knows no hard links."""

NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.EOPNOTSUPP, errno.EBADF})
"""What a file system answers whose folders cannot be synced; it has nothing to wait for."""

BUSY_ON_WINDOWS = frozenset({5, 32, 33})
"""Windows' errors for a file that a scanner or an editor holds open for a moment."""

BUSY_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
"""Seconds between tries, two and a half in all."""


def replace_whole(system: System, path: Path, data: bytes, backups: tuple[Path, ...] = (), previous: bytes = b"") -> None:
    """Make `data` the whole of the file `path`, whatever was there, and wait until that is on the disk.

    On the way each of `backups` becomes a copy of `previous`: a copy and no link, since renaming one of two names of the
    same file over the other does nothing. Raises: OSError; the file is then the old one, or, when only the last sync
    failed, the new one.
    """
    temp = written_aside(system, path.parent, data)
    try:
        for backup in backups:
            swap(system, backup, previous)
        _replace(system, temp, path)
    except OSError:
        discard(system, temp)
        raise
    for folder in dict.fromkeys((path.parent, *(backup.parent for backup in backups))):
        sync_folder(system, folder)


def swap(system: System, path: Path, data: bytes) -> None:
    """Make `data` the whole of the file `path`, without waiting for the folder.

    Raises: OSError; the file is then the old one.
    """
    temp = written_aside(system, path.parent, data)
    try:
        _replace(system, temp, path)
    except OSError:
        discard(system, temp)
        raise


def move(system: System, source: Path, target: Path) -> None:
    """Give the file or link `source` the name `target`, replacing what had it.

    Raises: OSError; it then has its old name. A sync that fails afterwards is no failure: it has one of the two names.
    """
    _replace(system, source, target)
    for folder in dict.fromkeys((target.parent, source.parent)):
        with contextlib.suppress(OSError):
            sync_folder(system, folder)


def publish(system: System, path: Path, data: bytes) -> None:
    """Make the new file `path` with `data`, which appears whole or not at all.

    Raises: FileExistsError when the name is taken, even by a link that leads nowhere; other OSError.
    """
    temp = written_aside(system, path.parent, data)
    try:
        give_name(system, temp, path)
    except OSError:
        discard(system, temp)
        raise
    sync_folder(system, path.parent)


def give_name(system: System, source: Path, target: Path) -> None:
    """Rename `source` to `target` without ever replacing anything.

    Raises: FileExistsError, other OSError; `source` is then still there.
    """
    try:
        patiently(system.link, source, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from error
        _replace(system, source, target)
        return
    discard(system, source)


def written_aside(system: System, folder: Path, data: bytes) -> Path:
    """Return the path of a new file in `folder` that holds `data`, synced and closed.

    Raises: OSError; nothing is left behind then, unless the system does not even allow removing.
    """
    temp = folder / f"{TEMP_MARK}{os.urandom(6).hex()}{TEMP_END}"
    descriptor = patiently(system.open, temp, NEW, PRIVATE_FILE)
    try:
        fill(system, descriptor, data)
    except OSError:
        discard(system, temp)
        raise
    return temp


def fill(system: System, descriptor: int, data: bytes) -> None:
    """Write all of `data`, sync and close `descriptor`, which is closed afterwards in every case.

    Raises: OSError.
    """
    try:
        write_all(system, descriptor, data)
        patiently(system.fsync, descriptor)
    except OSError:
        with contextlib.suppress(OSError):
            system.close(descriptor)
        raise
    close(system, descriptor)


def write_all(system: System, descriptor: int, data: bytes) -> None:
    """Write `data` to the last byte, however few the system takes at a time.

    Raises: OSError.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[patiently(system.write, descriptor, rest) :]


def sync_folder(system: System, folder: Path) -> None:
    """Wait until the names in `folder` are on the disk.

    Raises: OSError.
    """
    if os.name == "nt":  # pragma: no cover - Windows opens no folders
        return
    descriptor = patiently(system.open, folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        patiently(system.fsync, descriptor)
    except OSError as error:
        with contextlib.suppress(OSError):
            system.close(descriptor)
        if error.errno not in NO_FOLDER_SYNC:
            raise
        return
    close(system, descriptor)


def discard(system: System, path: Path) -> None:
    """Remove `path` if the system lets it go; a later start removes what stays."""
    with contextlib.suppress(OSError):
        patiently(system.unlink, path)


def _replace(system: System, source: Path, target: Path, pause: Callable[[float], None] = time.sleep) -> None:
    for seconds in BUSY_PAUSES:
        try:
            patiently(system.replace, source, target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in BUSY_ON_WINDOWS:
                raise
            pause(seconds)
        else:
            return
    patiently(system.replace, source, target)

"""What interrupted work leaves behind, and when it is removed.

The one rule: only files whose names this program made are removed, and only when nobody can still be using them.
"""

from __future__ import annotations

import contextlib
import os
import stat
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tightrope.files import atomic, trash
from tightrope.files.claims import TURN
from tightrope.files.lock import holder_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tightrope.files.folder import Folder
    from tightrope.files.system import System

OLD_AFTER = timedelta(hours=1)
"""A half-written file of this age has nobody left who writes it."""


def clear(system: System, folder: Folder, now: datetime) -> None:
    """Remove old half-written files, locks that nobody holds and what has lain in the trash for a month."""
    for path in (*temps(folder, now), *free_locks(system, folder, now), *expired(folder, now)):
        atomic.discard(system, path)


def temps(folder: Folder, now: datetime) -> tuple[Path, ...]:
    """Return the half-written files that are more than an hour old."""
    return tuple(path for place in folder.places for path in _named(place, atomic.TEMP_MARK, atomic.TEMP_END) if _is_old(path, now))


def free_locks(system: System, folder: Folder, now: datetime) -> tuple[Path, ...]:
    """Return the lock files that nobody holds and that are more than an hour old."""
    found = _named(folder.locks, "", ".lock")
    return tuple(path for path in found if path.name != TURN and _is_old(path, now) and holder_of(system, path) is None)


def drafts(folder: Folder, now: datetime) -> tuple[Path, ...]:
    """Return what editors left and nobody took, more than an hour old; it is the person's, and never removed."""
    halves = temps(folder, now)
    return tuple(path for path in _named(folder.drafts, "", "") if _is_old(path, now) and path not in halves)


def expired(folder: Folder, now: datetime) -> tuple[Path, ...]:
    """Return what was deleted more than a month ago."""
    return tuple(trashed.path for trashed in trash.everything(folder) if now - trashed.deleted > trash.KEPT_FOR)


def _named(place: Path, start: str, end: str) -> Iterator[Path]:
    with contextlib.suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            if entry.name.startswith(start) and entry.name.endswith(end):
                yield place / entry.name


def _is_old(path: Path, now: datetime) -> bool:
    try:
        facts = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(facts.st_mode) and now - datetime.fromtimestamp(facts.st_mtime, UTC) > OLD_AFTER

"""Moving a decision's file with its backups: to the trash, back again, and to a better name.

The one rule: a decision moves in one step and without a copy; its backups follow as far as the system lets them.
"""

from __future__ import annotations

import contextlib
import os
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files import atomic, naming
from tightrope.files.opened import Opened, backups_of
from tightrope.files.reading import is_file, odd_kind
from tightrope.files.reasons import shown
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from pathlib import Path

    from tightrope.files.folder import Folder
    from tightrope.files.system import System

KEPT_FOR = timedelta(days=30)
"""How long a deleted decision can be brought back. Our choice."""

IN_TRASH = re.compile(r"(\d{8}T\d{6}Z)(?:-\d+)?_(.+)", re.DOTALL)
"""When it was deleted, and the name that it had."""


class Trashed(Frozen):
    """A deleted decision: where it lies now, what its file was called, and when it was deleted."""

    path: Path
    name: str
    deleted: datetime


def contents(folder: Folder) -> tuple[Trashed, ...]:
    """Return the decisions in the trash, the last deleted first."""
    return tuple(trashed for trashed in everything(folder) if trashed.name.endswith(".toml"))


def everything(folder: Folder) -> tuple[Trashed, ...]:
    """Return what lies in the trash, backups included, the last deleted first; nothing when there is no trash."""
    try:
        found = sorted((path.name for path in folder.trash.iterdir()), reverse=True)
    except OSError:
        return ()
    return tuple(
        Trashed(folder.trash / name, match[2], datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC))
        for name in found
        if (match := IN_TRASH.fullmatch(name))
    )


def put_away(system: System, folder: Folder, path: Path, now: datetime) -> Trashed:
    """Move the decision in `path` to the trash and return how to bring it back. To be called during a turn.

    Raises: FileError when it is no file, OSError; the decision is then where it was.
    """
    if kind := odd_kind(path.lstat().st_mode):
        raise FileError(f"{shown(path)} is {kind}, not a decision. It was not touched; move it away yourself.")
    folder.make(folder.trash, system=system)
    number = 1
    while os.path.lexists(place := folder.trash / f"{naming.numbered(naming.moment(now), '', number)}_{path.name}"):
        number += 1
    _move_with_backups(system, path, place)
    return Trashed(place, path.name, now)


def bring_back(system: System, folder: Folder, trashed: Trashed) -> Path:
    """Move a deleted decision back and return where it lies; a name taken meanwhile stays with its new owner.

    To be called during a turn. Raises: OSError; the decision is then still in the trash.
    """
    number = 1
    while os.path.lexists(place := folder.decisions / naming.numbered(trashed.name.removesuffix(".toml"), ".toml", number)):
        number += 1
    _move_with_backups(system, trashed.path, place)
    return place


def name_after_title(system: System, opened: Opened) -> None:
    """Rename a file that was made before the job had a name. To be called during a turn. Raises: OSError."""
    path = opened.path
    title = opened.decision.title()
    named = path.with_name(naming.file_name(opened.id, title))
    unnamed = {f"{opened.id}-{slug}.toml" for slug in naming.UNNAMED_SLUGS}
    if opened.readonly or path.name not in unnamed or named.name in unnamed or path.is_symlink() or os.path.lexists(named):
        return
    _move_with_backups(system, path, named)


def _move_with_backups(system: System, path: Path, place: Path) -> None:
    atomic.move(system, path, place)
    for backup, kept in zip(backups_of(path), backups_of(place), strict=True):
        if is_file(backup):
            with contextlib.suppress(OSError):
                atomic.move(system, backup, kept)

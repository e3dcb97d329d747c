"""Writing a letter or a decision out of the home folder, where files of the person's own lie.

The one rule: nothing that is there already is replaced unless that was asked for, and then its old version stays beside it.
"""

from __future__ import annotations

import stat
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files import atomic, naming
from tightrope.files.reading import odd_kind, read_whole
from tightrope.files.reasons import refusing, shown
from tightrope.text import one_line

if TYPE_CHECKING:
    from tightrope.files.system import System


class IfThere(Enum):
    """What to do when a file of that name is there already."""

    REFUSE = "refuse"
    KEEP_BOTH = "keep both"
    OVERWRITE = "overwrite"


class AlreadyThereError(FileError):
    """A file of that name is there already; it was not changed."""

    exit_code = 73


def path_typed(words: str) -> Path:
    """Return the path that a person typed, its tilde being a home folder. Raises: FileError."""
    try:
        return Path(words).expanduser()
    except RuntimeError:
        raise FileError(f"{one_line(words)} names nobody on this machine. Nothing was written; type the folder in full.") from None


def export_name(title: str, end: str) -> str:
    """Return a name that every system takes for a file about `title`: "decline-data-analyst-at-northwind.eml"."""
    return f"{naming.slug(title, 'letter')}{end}"


def write_out(system: System, path: Path, data: bytes, if_there: IfThere = IfThere.REFUSE) -> Path:
    """Write `data` to the file `path`, readable by its owner alone, and return where it lies.

    Raises: AlreadyThereError; FileError when it is a link, a folder, a pipe; NotSavedError when the system refuses.
    """
    with refusing(path, "written"):
        try:
            atomic.publish(system, path, data)
        except FileExistsError:
            return _despite(system, path, data, if_there)
        return path


def _despite(system: System, path: Path, data: bytes, if_there: IfThere) -> Path:
    if if_there is IfThere.KEEP_BOTH:
        return _beside(system, path, data)
    facts = path.lstat()
    kind = "a link" if stat.S_ISLNK(facts.st_mode) else odd_kind(facts.st_mode)
    if kind:
        raise FileError(f"{shown(path)} is {kind}. Nothing was written; choose another name.")
    if if_there is IfThere.REFUSE:
        raise AlreadyThereError(f"{shown(path)} is there already. Nothing was written; choose another name.")
    atomic.replace_whole(system, path, data, (path.with_name(f"{path.name}.bak"),), read_whole(system, path))
    return path


def _beside(system: System, path: Path, data: bytes) -> Path:
    number = 2
    while True:
        other = path.with_name(naming.numbered(path.stem, path.suffix, number))
        try:
            atomic.publish(system, other, data)
        except FileExistsError:
            number += 1
        else:
            return other

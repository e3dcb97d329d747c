"""A text that is handed to an editor, in a private file of its own for as long as the editor has it.

The one rule: what an editor left and the program did not take is not thrown away.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files import atomic
from tightrope.files.reading import read_whole
from tightrope.files.reasons import refusing

if TYPE_CHECKING:
    from pathlib import Path

    from tightrope.files.folder import Folder
    from tightrope.files.system import System


def handed_out(system: System, folder: Folder, text: str) -> Path:
    """Return the path of a new file that holds `text`. Raises: FolderError, NotSavedError."""
    path = folder.drafts / f"letter-{os.urandom(6).hex()}.txt"
    with refusing(path, "written"):
        folder.make(folder.drafts, system=system)
        atomic.publish(system, path, text.encode())
    return path


def left_in(system: System, path: Path) -> str | None:
    """Return what an editor left, in UTF-8 or else in Latin-1, in which every byte is a character; None: no file that can be read."""
    try:
        data = read_whole(system, path)
    except (OSError, FileError):
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def put_away(system: System, path: Path) -> None:
    """Remove the file, and what an editor left beside it under its name: backups and swap files."""
    with contextlib.suppress(OSError):
        for beside in path.parent.iterdir():
            if path.name in beside.name:
                atomic.discard(system, beside)

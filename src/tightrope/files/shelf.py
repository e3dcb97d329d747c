"""What lies in the home folder, and finding a decision in it.

The one rule: looking changes nothing, and reads no more of a file than it must.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import UsageError
from tightrope.files import crash, naming, trash
from tightrope.files.listing import NEWEST, Header, Listing, listing
from tightrope.files.opened import decoded
from tightrope.files.reading import read_there
from tightrope.files.system import REAL, System
from tightrope.text import clean, one_line

if TYPE_CHECKING:
    from tightrope.decision.model import Decision
    from tightrope.files.folder import Folder

CRASHED = "Tightrope crashed twice while opening it; the file was not touched"
"""Why a decision is quarantined until it changes."""


class Shelf:
    """The decisions of one home folder, from outside."""

    def __init__(self, folder: Folder, system: System = REAL) -> None:
        self.folder = folder
        self.system = system

    def listing(self) -> Listing:
        """Return the names of all decisions, the last changed first. Raises: FolderError."""
        return listing(self.system, self.folder.decisions)

    def list_headers(self, limit: int | None = NEWEST) -> tuple[Header, ...]:
        """Return the headers of the `limit` last changed decisions, or of all. Raises: FolderError."""
        found = self.listing()
        headers = found.newest(len(found) if limit is None else limit)
        shunned = crash.quarantined(self.folder, {header.id: header.path for header in headers})
        return tuple(replace(one, problem=CRASHED) if one.id in shunned and not one.problem else one for one in headers)

    def ids(self) -> dict[str, Path]:
        """Return every ID and its file, the last changed first; copies and what cannot be read are left out."""
        found: dict[str, Path] = {}
        names = self.listing()
        unnamed = []
        for index, (_, name, copy) in enumerate(names.names):
            if not copy and (id := naming.id_in(name)):
                found[id] = self.folder.decisions / name
            elif not copy:
                unnamed.append(index)
        for header in map(names.header, unnamed):
            if not header.problem:
                found.setdefault(header.id, header.path)
        return found

    def find(self, prefix: str) -> str:
        """Return the one ID that starts with `prefix`, or whose last four characters do. Raises: UsageError, in one line."""
        return naming.matching(prefix, tuple(self.ids()))

    def path_of(self, id: str) -> Path:
        """Return the file of the decision `id`. Raises: UsageError."""
        found = self.ids().get(id)
        if found is None:
            raise UsageError(f"No decision has the ID {one_line(clean(id))}. `tightrope list` shows them all.")
        return found

    def peek(self, which: str | Path) -> Decision:
        """Return a decision to look at; nothing is locked or written. Raises: UsageError, FileError, DamagedFileError, NewerFileError."""
        path = self.file_of(which)
        return decoded(path, read_there(self.system, path))

    def last(self) -> str | None:
        """Return the ID of the decision changed last; None: there is none."""
        return next(iter(self.ids()), None)

    def trashed(self) -> tuple[trash.Trashed, ...]:
        """Return the deleted decisions that can be brought back, the last deleted first."""
        return trash.contents(self.folder)

    def file_of(self, which: str | Path) -> Path:
        """Return `which` if it is a path, else the file of the decision that its prefix names. Raises: UsageError."""
        return which if isinstance(which, Path) else self.path_of(self.find(which))

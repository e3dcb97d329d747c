"""One save, during one turn: compare with what was read, keep the previous version, replace, or keep the loser apart.

The one rule: no file is replaced whose bytes this window has not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files import atomic, conflicts
from tightrope.files.conflicts import GoneFileError, KeptApartError
from tightrope.files.opened import backups_of
from tightrope.files.reading import read_whole
from tightrope.files.reasons import shown
from tightrope.text import clean

if TYPE_CHECKING:
    from pathlib import Path

    from tightrope.files.lock import Holder
    from tightrope.files.opened import Opened
    from tightrope.files.system import System


class Writing:
    """What one window knows about its own writing, beyond what it has read."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._unsure: dict[Path, bytes] = {}
        """What a failed save may have left on disk all the same: it replaced the file, and then the last sync failed."""
        self._apart: dict[Path, tuple[Path, bytes]] = {}
        """Where this window's version of a decision lies since it lost a race, and its bytes."""

    def forget(self, path: Path) -> None:
        """Drop what was known about `path`, since it is read anew."""
        self._apart.pop(path, None)
        self._unsure.pop(path, None)

    def put(self, opened: Opened, data: bytes, *, again: bool) -> tuple[str | None, bool]:
        """Make `data` the file of `opened`; return what is to be told, and whether there was a version before.

        Raises: GoneFileError, KeptApartError, OSError.
        """
        path = opened.path
        current = self.current(path)
        if current is None and opened.seen is not None and path not in self._unsure and not again:
            message = f"{shown(path)} was deleted outside Tightrope while it was open. What you have here is kept; it can be saved again."
            raise GoneFileError(message)
        if current not in (None, opened.seen, self._unsure.get(path), data):
            raise self.kept_apart(path, data, f"{shown(path)} was changed elsewhere.", opened)
        self._unsure[path] = data
        notice = self._put(opened, current, data)
        del self._unsure[path]
        return notice, current is not None

    def taken_over(self, opened: Opened, data: bytes, holder: Holder) -> KeptApartError:
        """Keep `data` apart, since another window has the decision now. Raises: OSError."""
        return self.kept_apart(opened.path, data, f"Another window ({holder}) took this decision over.", opened)

    def kept_apart(self, path: Path, data: bytes, why: str, opened: Opened) -> KeptApartError:
        """Write `data` beside `path` and return the error that tells it. Raises: OSError."""
        copy, written = self._apart.get(path, (None, b""))
        if copy is not None and self.current(copy) == written:
            atomic.replace_whole(self._system, copy, data)
        else:
            copy = conflicts.keep_apart(self._system, path, data, opened.decision.updated)
        self._apart[path] = (copy, data)
        message = f"{why} Nothing is lost: your version is kept as {clean(copy.name)}; choose which one to go on with."
        return KeptApartError(message, copy)

    def current(self, path: Path) -> bytes | None:
        """Return what is in the file now; None: it is not there. What is no file any more counts as changed."""
        try:
            return read_whole(self._system, path)
        except FileNotFoundError:
            return None
        except FileError:
            return b""

    def _put(self, opened: Opened, current: bytes | None, data: bytes) -> str | None:
        path = opened.path
        target = path.resolve() if opened.seen is not None and path.is_symlink() else path
        if current is None:
            self._publish(opened, target, data)
        elif current == data:
            atomic.sync_folder(self._system, target.parent)
        else:
            previous, before = backups_of(path)
            shrinks = len(data) * 2 < len(current)
            kept = (previous,) if opened.first_kept and not shrinks else (previous, before)
            atomic.replace_whole(self._system, target, data, kept, current)
            if shrinks:
                return f"More than half of it went at once. The version before is kept as {clean(before.name)}."
        return None

    def _publish(self, opened: Opened, target: Path, data: bytes) -> None:
        try:
            atomic.publish(self._system, target, data)
        except FileExistsError:
            raise self.kept_apart(opened.path, data, f"Something else has the name {shown(target)}.", opened) from None

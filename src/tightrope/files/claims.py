"""The decisions that this process has open, each under its lock, so that a second window knows.

The one rule: a claim is asked for and given up during a turn, never outside one.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tightrope.files import naming
from tightrope.files.lock import Holder, Lock, acquire, holder_of, take_over, turn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from tightrope.files.folder import Folder
    from tightrope.files.system import System

TURN = "turn.lock"
"""The file that is locked for the few milliseconds of every write; it stays where it is."""


class Claims:
    """The locks of one process in one home folder."""

    def __init__(self, folder: Folder, system: System) -> None:
        self._folder = folder
        self._system = system
        self._locks: dict[Path, Lock] = {}

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Be the only one who writes in the home folder, making what is missing of it. Raises: OSError, FolderError."""
        self._folder.make(self._folder.decisions, self._folder.locks, system=self._system)
        with turn(self._system, self._folder.locks / TURN):
            yield

    def place(self, path: Path) -> Path:
        """Return the lock file of the decision in `path`; renaming the decision does not change it."""
        id = naming.id_in(path.name) if naming.OWN_NAME.fullmatch(path.name) else None
        return self._folder.locks / f"{id or path.name}.lock"

    def claim(self, path: Path, now: datetime, *, taking_over: bool = False) -> tuple[Lock | None, Holder | None]:
        """Return this process's lock on the decision in `path`, or who else has it. Raises: OSError."""
        place = self.place(path)
        mine = self._locks.get(place)
        if mine and mine.held:
            return mine, None
        if mine:
            self._locks.pop(place).release()
        got = (take_over if taking_over else acquire)(self._system, place, now)
        if isinstance(got, Holder):
            return None, got
        self._locks[place] = got
        return got, None

    def give_up(self, path: Path) -> None:
        """Let go of the decision in `path`."""
        if lock := self._locks.pop(self.place(path), None):
            lock.release()

    def holder(self, path: Path) -> Holder | None:
        """Return which other window has the decision in `path` open; None: none has."""
        place = self.place(path)
        mine = self._locks.get(place)
        return None if mine and mine.held else holder_of(self._system, place)

"""The decisions on disk: opening, saving on every change, deleting, taking in.

The one rule: an operation either happened, or left everything as it was and says so in one sentence.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import FileError, LockedFileError, NotSavedError, TightropeError
from tightrope.files import atomic, crash, naming, stale, trash
from tightrope.files.claims import Claims
from tightrope.files.listing import readonly_because
from tightrope.files.opened import Opened, UnprovenError, decoded, encoded
from tightrope.files.proof import Proof
from tightrope.files.reading import read_there, read_whole
from tightrope.files.reasons import reason, refusing, saving, shown
from tightrope.files.shelf import Shelf
from tightrope.files.system import REAL, System
from tightrope.files.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tightrope.decision.model import Decision
    from tightrope.files.folder import Folder
    from tightrope.files.lock import Holder, Lock

__all__ = ["Opened", "Store", "utc_now"]

MOST_VERSIONS = 1_000
"""How many versions of one decision a folder takes by `save_elsewhere`."""


def utc_now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


class Store(Shelf):
    """The decisions of one home folder."""

    def __init__(self, folder: Folder, system: System = REAL, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(folder, system)
        self._clock = now
        self._claims = Claims(folder, system)
        self._writing = Writing(system)
        self._proof = Proof()
        self._fault_reported = False
        self._is_saving = False
        self._waiting: Decision | None = None

    def now(self) -> datetime:
        """Return this moment in UTC."""
        return self._clock().astimezone(UTC)

    def start(self) -> tuple[str, ...]:
        """Check the folder, remove what crashes left behind, and return what is to be told, one sentence each.

        Raises: FolderError when the folder cannot be used at all.
        """
        self.folder.refuse_unusable()
        stale.clear(self.system, self.folder, self.now())
        return (*self.folder.warnings(), *filter(None, [self._refusal()]))

    def _refusal(self) -> str | None:
        """Return why nothing can be written, as a sentence; None: it can, or there is no folder yet."""
        if not os.path.lexists(self.folder.decisions):
            return None
        try:
            self.folder.make(self.folder.locks, system=self.system)
            atomic.discard(self.system, atomic.written_aside(self.system, self.folder.locks, b"x" * 4096))
        except (OSError, FileError) as error:
            return self._nothing_can_be_written(error)
        return None

    def new_id(self, random: Random) -> str:
        """Return an ID of today that no decision has, deleted ones included."""
        taken = {*self.ids(), *(trashed.name[: naming.LONGEST_ID] for trashed in self.trashed())}
        return naming.new_id(self.now().astimezone().date(), random, taken)

    def begin(self, decision: Decision) -> Opened:
        """Return a new decision that is not on disk yet; its first save puts it there."""
        return Opened(self.folder.decisions / naming.file_name(decision.id, decision.title()), decision, seen=None)

    def create(self, decision: Decision) -> Opened:
        """Save a new decision. Raises: as `save` does."""
        return self.save(self.begin(decision), decision)

    def open(self, which: str | Path, *, taking_over: bool = False) -> Opened:
        """Return the decision with the ID `which`, or the one in the file `which`, and lock it for this process.

        It is read-only when another window has it, unless `taking_over`, and when the folder or the file refuses writing.
        Raises: UsageError, FileError, DamagedFileError, NewerFileError.
        """
        path = self.file_of(which)
        lock, holder, refused = self._claimed(path, taking_over=taking_over) if os.path.lexists(path) else (None, None, None)
        try:
            data = read_there(self.system, path)
            decision = decoded(path, data)
        except TightropeError:
            self._claims.give_up(path)
            raise
        self._writing.forget(path)
        return Opened(path, decision, data, decision, lock, holder, refused or _owner_refuses(path))

    def look_at_newer(self, path: Path) -> Opened:
        """Return what this version knows of a newer one's decision; it can never be saved. Raises: as `open` does."""
        data = read_there(self.system, path)
        why = f"{shown(path)} was made by a newer Tightrope. You can look at it; update Tightrope to change it."
        return Opened(path, decoded(path, data, newer=True), data, readonly=why)

    def reload(self, opened: Opened) -> Opened:
        """Return the decision as it is on disk now. Raises: as `open` does."""
        return self.open(opened.path)

    def take_over(self, opened: Opened) -> Opened:
        """Return the decision, open for writing here and no longer in the other window. Raises: as `open` does."""
        return self.open(opened.path, taking_over=True)

    def changed_outside(self, opened: Opened) -> bool:
        """Return whether the file is not the one that was read or written last, or is gone."""
        try:
            return read_whole(self.system, opened.path) != opened.seen
        except (OSError, FileError):
            return opened.seen is not None

    def holder(self, path: Path) -> Holder | None:
        """Return which other window has the decision in `path` open."""
        return self._claims.holder(path)

    def look_on(self, opened: Opened) -> Opened | None:
        """Return `opened` as read-only if another window has taken it over meanwhile; None: it is still this one's."""
        if opened.lock is None or opened.lock.held or (holder := self.holder(opened.path)) is None:
            return None
        return replace(opened, lock=None, holder=holder, readonly=_open_elsewhere(holder))

    def save(self, opened: Opened, decision: Decision, *, again: bool = False) -> Opened:
        """Return `decision` as saved; the very object that was saved last is not written again.

        While a save runs, another one is kept for after it, and the last state wins. `again` writes a file anew that was
        deleted outside. Raises: NotSavedError (try again), KeptApartError (somebody else changed the file; this version lies
        beside it), GoneFileError (somebody else deleted it), LockedFileError (another window has it).
        """
        if opened.is_on_disk(decision) and not again and os.path.lexists(opened.path):
            return replace(opened, notice=None) if opened.notice else opened
        if opened.readonly:
            raise (LockedFileError if opened.holder else NotSavedError)(opened.readonly)
        if self._is_saving:
            self._waiting = decision
            return opened
        self._is_saving = True
        try:
            return self._save_until_quiet(opened, decision, again=again)
        finally:
            self._is_saving, self._waiting = False, None

    def save_over(self, opened: Opened, decision: Decision) -> Opened:
        """Save `decision` over the version that is on disk now, which stays as its .bak, and take it over from other windows.

        Raises: as `save` does, FileError when what is there is no file of a decision's size.
        """
        with saving(opened.path), self._claims.turn():
            self._claims.claim(opened.path, self.now(), taking_over=True)
            there = read_whole(self.system, opened.path) if os.path.lexists(opened.path) else None
        return self.save(replace(opened, seen=there, given=None, holder=None, readonly=None, first_kept=False), decision, again=True)

    def save_elsewhere(self, decision: Decision, folder: Path) -> Path:
        """Write the decision as a new file into any folder and return where. Raises: NotSavedError."""
        data = encoded(decision)
        stem = naming.file_name(decision.id, decision.title()).removesuffix(".toml")
        with saving(folder):
            for number in range(1, MOST_VERSIONS):
                path = folder / naming.numbered(stem, ".toml", number)
                try:
                    atomic.publish(self.system, path, data)
                except FileExistsError:
                    continue
                return path
        raise NotSavedError(f"{shown(folder)} is full of versions of this decision. Choose another folder.")

    def close(self, opened: Opened) -> None:
        """Let the decision go, for other windows. A file made before the job had a name gets its own. Never raises."""
        try:
            with self._claims.turn():
                trash.name_after_title(self.system, opened)
                self._claims.give_up(opened.path)
        except (OSError, FileError):
            self._claims.give_up(opened.path)

    def delete(self, which: str | Path) -> trash.Trashed:
        """Move a decision to the trash and return how to undo that.

        Raises: UsageError, LockedFileError when another window has it, NotSavedError when the system refuses.
        """
        path = self.file_of(which)
        with refusing(path, "deleted"), self._claims.turn():
            if holder := self.holder(path):
                raise LockedFileError(f"{shown(path)} is open in another window ({holder}). Close it there first; nothing was deleted.")
            trashed = trash.put_away(self.system, self.folder, path, self.now())
            self._claims.give_up(path)
        return trashed

    def undo_delete(self, trashed: trash.Trashed) -> Path:
        """Bring a deleted decision back and return where it lies. Raises: NotSavedError."""
        with refusing(trashed.path, "brought back"), self._claims.turn():
            return trash.bring_back(self.system, self.folder, trashed)

    def import_file(self, path: Path, random: Random) -> Decision:
        """Take a decision's file in; the file itself is never changed. Raises: as `take_in` does, FileError."""
        return self.take_in(read_there(self.system, path), path, random)

    def take_in(self, data: bytes, source: Path, random: Random) -> Decision:
        """Save the decision that `data` from `source` holds and return it, under a new ID when another one has its own.

        One that is there already, word for word, is returned and not written again.
        Raises: DamagedFileError, NewerFileError, NotSavedError.
        """
        decision = decoded(source, data)
        taken = self.ids().get(decision.id)
        if taken is not None and _says_the_same(known := self.peek(taken), decision):
            return known
        if taken is not None or not naming.ID.fullmatch(decision.id):
            decision = replace(decision, id=self.new_id(random))
        opened = self.create(decision)
        self.close(opened)
        return opened.decision

    def _claimed(self, path: Path, *, taking_over: bool) -> tuple[Lock | None, Holder | None, str | None]:
        """Return the lock, or the other holder and why the decision is read-only."""
        try:
            with self._claims.turn():
                lock, holder = self._claims.claim(path, self.now(), taking_over=taking_over)
        except (OSError, FileError) as error:
            return None, None, self._nothing_can_be_written(error)
        return lock, holder, _open_elsewhere(holder) if holder else None

    def _nothing_can_be_written(self, error: Exception) -> str:
        why = reason(error) if isinstance(error, OSError) else "something else has the name of a folder"
        return f"Nothing can be written in {shown(self.folder.home)}: {why}. You can read everything and save letters elsewhere."

    def _save_until_quiet(self, opened: Opened, decision: Decision, *, again: bool) -> Opened:
        while True:
            self._waiting = None
            try:
                opened = self._save_once(opened, decision, again=again)
            except FileError:
                if self._waiting is None:
                    raise
            if self._waiting is None:
                return opened
            decision = self._waiting

    def _save_once(self, opened: Opened, decision: Decision, *, again: bool) -> Opened:
        stamped = replace(decision, updated=max(self.now().replace(microsecond=0), opened.decision.updated))
        data = self._proven(stamped)
        lost = opened.seen is not None and not os.path.lexists(self.folder.decisions)
        with saving(opened.path), self._claims.turn():
            lock, holder = self._claims.claim(opened.path, self.now())
            if holder:
                raise self._writing.taken_over(opened, data, holder)
            notice, had_version = self._writing.put(opened, data, again=again or lost)
        if lost:
            notice = f"The folder {shown(self.folder.decisions)} was gone. It was made again, and this decision is saved."
        kept = opened.first_kept or had_version
        return replace(opened, decision=stamped, given=decision, seen=data, lock=lock, notice=notice, first_kept=kept)

    def _proven(self, decision: Decision) -> bytes:
        """Return the bytes of `decision`; the first time that they cannot be read back, leave a crash report. Raises: UnprovenError."""
        try:
            return self._proof.encoded(decision)
        except UnprovenError as error:
            if not self._fault_reported:
                self._fault_reported = True
                crash.report(self.folder, error, self.now(), where="save", system=self.system)
            raise


def _says_the_same(one: Decision, other: Decision) -> bool:
    """Return whether two versions differ in nothing but when they were saved."""
    return replace(one, updated=other.updated) == other


def _open_elsewhere(holder: Holder) -> str:
    return f"Open in another window ({holder})."


def _owner_refuses(path: Path) -> str | None:
    """Return why the file may not be changed, as a sentence; None: it may."""
    try:
        why = readonly_because(path.stat())
    except OSError:
        return None
    return why and f"{shown(path)} can be read and not changed: {why}."

"""One decision open for work: every change is saved on its way, and can be undone.

The one rule: what the person sees is what was answered, whether or not the disk took it; and whether it did is always known.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from tightrope.decision.model import Decision
from tightrope.errors import FileError, NewerFileError
from tightrope.files import settling
from tightrope.files.companies import other_companies
from tightrope.files.conflicts import GoneFileError, KeptApartError
from tightrope.files.store import Opened, Store

UNDO_STEPS = 200
"""How many answers can be taken back. Our choice."""


@dataclass(slots=True)
class Session:
    """The decision at hand, where it is kept, and what was before."""

    store: Store | None
    """None: an example, which is saved nowhere."""
    opened: Opened | None
    decision: Decision
    trouble: FileError | None = None
    """Why the last save did not hold; None: everything is on disk."""
    asked_about: type[FileError] | None = None
    """The kind of trouble that the person was asked about or told; None: none, or it is over."""
    saved_at: datetime | None = None
    undone: list[Decision] = field(default_factory=list)
    done: list[Decision] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    """Sentences to be told once."""
    _others: tuple[str, ...] | None = None
    _looks: tuple[int, int, int] | None = None
    """Time, size and place of the file when it was looked at last."""

    @classmethod
    def example(cls, decision: Decision) -> Session:
        """Return a session that is saved nowhere."""
        return cls(None, None, decision)

    @classmethod
    def begun(cls, store: Store, decision: Decision) -> Session:
        """Return a session of a new decision; its first answer puts it on disk."""
        return cls(store, store.begin(decision), decision)

    @classmethod
    def of(cls, store: Store, which: str | Path, *, taking_over: bool = False) -> Session:
        """Return a session of a decision on disk; one of a newer Tightrope's can only be looked at. Raises: as `Store.open` does."""
        try:
            opened = store.open(which, taking_over=taking_over)
        except NewerFileError:
            opened = store.look_at_newer(which if isinstance(which, Path) else store.path_of(store.find(which)))
        session = cls(store, opened, opened.decision, saved_at=opened.decision.updated)
        if opened.notice:
            session.notices.append(opened.notice)
        return session

    @property
    def readonly(self) -> str | None:
        """Why nothing can be changed, as a sentence; None: everything can."""
        return self.opened.readonly if self.opened else None

    def answer(self, id: str, value: Any, now: datetime) -> bool:
        """Take an answer and save it; return whether anything changed."""
        return self.change(self.decision.answer(id, value, now))

    def change(self, decision: Decision, *, undoable: bool = True) -> bool:
        """Take a changed decision and save it; return whether it differs. A read-only one never changes."""
        if decision is self.decision or self.readonly:
            return False
        if undoable:
            self.done = [*self.done[-UNDO_STEPS:], self.decision]
            self.undone.clear()
        self.decision = decision
        self.save()
        return True

    def go(self, id: str) -> None:
        """Stand at another question; that is kept, and is no answer to be undone."""
        if self.readonly:
            self.decision = self.decision.go(id)
        else:
            self.change(self.decision.go(id), undoable=False)

    def undo(self) -> bool:
        """Take the last answer back; return whether there was one. One stays at the question where one is."""
        return self._swap(self.done, self.undone)

    def redo(self) -> bool:
        """Give the answer that was taken back last; return whether there was one."""
        return self._swap(self.undone, self.done)

    def _swap(self, source: list[Decision], target: list[Decision]) -> bool:
        if not source or self.readonly:
            return False
        target.append(self.decision)
        self.decision = source.pop().go(self.decision.at)
        self.save()
        return True

    def save(self, *, again: bool = False) -> bool:
        """Save what is at hand; return whether it is on disk now. `again` writes a file anew that was deleted outside."""
        if self.store is None or self.opened is None or self.readonly or self._is_untouched:
            return self.trouble is None
        try:
            self.opened = self.store.save(self.opened, self.decision, again=again)
        except FileError as error:
            self.trouble = error
            return False
        self.trouble, self.saved_at = None, self.store.now()
        if self.opened.notice:
            self.notices.append(self.opened.notice)
        return True

    def insist(self) -> bool:
        """Save what is at hand over the version of somebody else, which stays as .bak; return whether it is on disk now.

        What was kept apart before goes to the trash then, unless it says anything more.
        """
        if self.store is None or self.opened is None:
            return False
        apart = self.trouble
        try:
            self.opened = self.store.save_over(self.opened, self.decision)
        except FileError as error:
            self.trouble = error
            return False
        self.trouble, self.saved_at = None, self.store.now()
        if isinstance(apart, KeptApartError):
            settling.put_away(self.store, apart.copy)
        return True

    def is_overtaken(self) -> bool:
        """Whether another window took the decision over, or another program wrote its file, since this was asked last."""
        if self.store is None or self.opened is None or self.readonly or self.trouble:
            return False
        return self.store.look_on(self.opened) is not None or self._is_changed_outside(self.store, self.opened)

    def _is_changed_outside(self, store: Store, opened: Opened) -> bool:
        """The file is read only when its time, size or place says that it may be another one."""
        try:
            facts = opened.path.stat()
        except OSError:
            return False  # told at the next save
        looks = (facts.st_mtime_ns, facts.st_size, facts.st_ino)
        if looks == self._looks:
            return False
        self._looks = looks
        return store.changed_outside(opened)

    def follow(self) -> None:
        """Look on at what another window took over; read anew what another program wrote, if nothing at hand is missing on disk."""
        if self.store is None or self.opened is None:
            return
        if looking := self.store.look_on(self.opened):
            self.opened = looking
            self.notices.append(f"Another window took this decision over ({looking.holder}). It is read-only here; T takes it back.")
        elif self.opened.is_on_disk(self.decision):
            with contextlib.suppress(FileError):  # told at the next save
                self._read_anew(self.store.reload(self.opened))

    def _read_anew(self, opened: Opened) -> None:
        """Go on with another version, at the same question, which is no change to be saved."""
        self.decision = opened.decision.go(self.decision.at)
        self.opened = replace(opened, given=self.decision)
        self.done, self.undone = [], []

    @property
    def _is_untouched(self) -> bool:
        """Whether the decision is new and nothing in it was answered yet: there is nothing to keep."""
        return self.opened is not None and self.opened.seen is None and not self.done and not self.undone

    def other_companies(self) -> tuple[str, ...]:
        """Return the companies of the person's other decisions, looked up once."""
        if self._others is None:
            self._others = other_companies(self.store, self.decision.id) if self.store else ()
        return self._others

    @property
    def can_retry(self) -> bool:
        """Whether trying again by itself may help: not when somebody else's version is there."""
        return self.trouble is not None and not isinstance(self.trouble, (KeptApartError, GoneFileError))

    @property
    def is_only_here(self) -> bool:
        """Whether something at hand is nowhere on disk, not even beside somebody else's version."""
        return self.trouble is not None and not isinstance(self.trouble, KeptApartError)

    def close(self) -> None:
        """Save what is at hand and let the file go."""
        self.save()
        self.drop()

    def drop(self) -> None:
        """Let the file go as it is."""
        if self.store and self.opened:
            self.store.close(self.opened)

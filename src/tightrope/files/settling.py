"""Choosing between two versions of a decision, and going back to an earlier one.

The one rule: whichever version is chosen, the other can still be had: from the trash, from .bak, or as a decision of its own.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tightrope.decision.steps import QUESTIONS
from tightrope.errors import FileError, NewerFileError
from tightrope.files import atomic, naming
from tightrope.files.opened import backups_of, decoded
from tightrope.files.reading import read_there
from tightrope.files.reasons import refusing, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    from tightrope.decision.model import Decision
    from tightrope.files.store import Store


MOST_NAMED = 3
"""How many answers in which two versions differ are named. Our choice."""


class Keep(Enum):
    """Which of two versions to go on with."""

    ORIGINAL = "the one under the decision's own name"
    COPY = "the one that was kept beside it"
    BOTH = "both, as two decisions"


class WayOut(NamedTuple):
    """One thing that can be done about a file that needs a look."""

    says: str
    act: Callable[[], object]
    """Does it; raises FileError, and everything is then as it was."""


def ways_out(store: Store, path: Path, random: Random) -> tuple[WayOut, ...]:
    """Return what can be done about a file that needs a look, the kindest first; nothing when it is no file."""
    if not path.is_file():
        return ()
    try:
        original = original_of(store, path)
        store.peek(path)
    except NewerFileError:
        return (_to_trash(store, path),)
    except FileError:
        return (*_back(store, path), _to_trash(store, path))
    if original is None:
        return _settled("Make it a decision again", store, path, Keep.BOTH, random), _to_trash(store, path)
    if original == path:
        return (_to_trash(store, path),)
    both = _settled("Keep both, as two decisions", store, path, Keep.BOTH, random)
    if not is_copy(store, path):
        return both, _to_trash(store, path)
    return (
        _settled("Go on with the decision as it is; this version goes to the trash", store, path, Keep.ORIGINAL, random),
        _settled("Go on with this version; the other one is kept as .bak", store, path, Keep.COPY, random),
        both,
    )


def _settled(says: str, store: Store, path: Path, keep: Keep, random: Random) -> WayOut:
    return WayOut(says, partial(settle, store, path, keep, random))


def _to_trash(store: Store, path: Path) -> WayOut:
    return WayOut("Move it to the trash, where it stays for a month", partial(store.delete, path))


def _back(store: Store, path: Path) -> Iterator[WayOut]:
    if earlier_version(store, path):
        yield WayOut("Go back to the version before; this one goes to the trash", partial(go_back, store, path))


def difference(store: Store, path: Path) -> str:
    """Return in which answers a file differs from its decision, and when both were saved; "" when there is nothing to compare."""
    try:
        original = original_of(store, path)
        if original is None or original == path:
            return ""
        here, there = store.peek(path), store.peek(original)
    except FileError:
        return ""
    asked = [f"“{QUESTIONS[id].question.asks(stage=there.stage())}”" for id in QUESTIONS if here.value(id) != there.value(id)]
    some = ", ".join(asked[:MOST_NAMED]) + (f" and {len(asked) - MOST_NAMED} more" if len(asked) > MOST_NAMED else "")
    when = f"This one was saved {here.updated.astimezone():%Y-%m-%d %H:%M}, the other {there.updated.astimezone():%Y-%m-%d %H:%M}."
    return f"{when} They differ in: {some}." if asked else f"{when} They say the same."


def is_copy(store: Store, path: Path) -> bool:
    """Return whether a file's name tells that it is another version of a decision. Raises: FolderError."""
    return any(name.copy for name in store.listing().names if name.name == path.name)


def original_of(store: Store, copy: Path) -> Path | None:
    """Return the file of the decision that `copy` is another version of; None: it is gone. Raises: FileError."""
    ids = store.ids()
    named = ids.get(naming.id_in(copy.name) or "")
    return named if named not in (None, copy) else ids.get(store.peek(copy).id) or named


def settle(store: Store, copy: Path, keep: Keep, random: Random) -> Path:
    """Go on with one version, or with both, and return the file to open.

    Raises: FileError, LockedFileError, NotSavedError; both versions are then still there.
    """
    original = original_of(store, copy)
    if keep is Keep.BOTH or original is None:
        kept = store.peek(copy)
        is_free = original is None and kept.id not in store.ids()
        opened = store.create(kept if is_free else replace(kept, id=store.new_id(random)))
        store.close(opened)
        original = store.path_of(opened.id)
    elif keep is Keep.COPY:
        opened = store.open(original)
        version = replace(store.peek(copy), id=opened.decision.id, created=opened.decision.created)
        store.close(store.save(opened, version))
        original = store.path_of(opened.id)
    store.delete(copy)
    return original


def is_settled(store: Store, copy: Path) -> bool:
    """Return whether `copy` says nothing that its decision does not say."""
    try:
        original = original_of(store, copy)
        return original is not None and _answers(store, original) == _answers(store, copy)
    except FileError:
        return False


def put_away(store: Store, copy: Path) -> None:
    """Move a copy to the trash once it is settled; one that is not, or will not go, goes on waiting under "Needs a look"."""
    if is_settled(store, copy):
        with contextlib.suppress(FileError):
            store.delete(copy)


def _answers(store: Store, path: Path) -> Decision:
    """Return what a file says, whenever it was saved and wherever one stood."""
    decision = store.peek(path)
    return replace(decision, updated=decision.created, at="")


def earlier_version(store: Store, path: Path) -> Path | None:
    """Return the newest backup of `path` that can be read; None: there is none."""
    for backup in backups_of(path):
        try:
            decoded(backup, read_there(store.system, backup))
        except FileError:
            continue
        return backup
    return None


def go_back(store: Store, path: Path) -> Path:
    """Put the newest backup that can be read in the place of `path`, whose bytes go to the trash; return `path`.

    Raises: FileError when there is no such backup, NotSavedError when the system refuses.
    """
    backup = earlier_version(store, path)
    if backup is None:
        raise FileError(f"There is no earlier version of {shown(path)} that can be read. Nothing was changed.")
    with refusing(path, "brought back"):
        store.folder.make(store.folder.trash, system=store.system)
        number = 1
        while (place := store.folder.trash / f"{naming.numbered(naming.moment(store.now()), '', number)}_{path.name}").exists():
            number += 1
        atomic.publish(store.system, place, read_there(store.system, path))
        atomic.replace_whole(store.system, path, read_there(store.system, backup))
    return path

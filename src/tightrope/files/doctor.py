"""Looking over the home folder: what is wrong in it, what could be done, and doing it.

The one rule: a mend never destroys what a person wrote; it changes modes, moves to the trash, and removes what the program
itself left behind.
"""

from __future__ import annotations

import os
import re
import stat
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import FileError, FolderError, NewerFileError
from tightrope.files import crash, remembered, settling, stale
from tightrope.files.folder import PRIVATE_FOLDER
from tightrope.files.opened import backups_of
from tightrope.files.reading import is_file, reading_refused
from tightrope.files.reasons import shown
from tightrope.files.shelf import CRASHED
from tightrope.files.system import PRIVATE_FILE, my_uid
from tightrope.frozen import Frozen
from tightrope.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tightrope.files.folder import Folder
    from tightrope.files.listing import Header
    from tightrope.files.store import Store


class Finding(Frozen):
    """One thing that is not as it should be."""

    path: Path
    says: str
    """What is wrong, as half a sentence behind the path and a colon."""
    would: str
    """What `mend` does, or what the person can do, beginning with a verb."""
    mend: Callable[[], object] | None = None
    """Puts it right; raises FileError or OSError. None: only a person can."""


def findings(store: Store) -> tuple[Finding, ...]:
    """Return everything that is not as it should be; reads every decision to its end, changes nothing. Raises: FolderError."""
    store.folder.refuse_unusable()
    found: list[Finding] = []
    for check in CHECKS:
        try:
            found += check(store)
        except OSError as error:
            found.append(_closed(store, error))
        except FolderError as error:
            found.append(_closed(store, error.__cause__))
    return tuple({(finding.path, finding.says): finding for finding in found}.values())


def _closed(store: Store, error: BaseException | None) -> Finding:
    """Return what is said of a place that could not be looked into."""
    path = Path(error.filename) if isinstance(error, OSError) and error.filename else store.folder.decisions
    why = reading_refused(error) if isinstance(error, OSError) else "the system refused"
    return Finding(path, f"it cannot be looked into: {why}", "run doctor again when that is mended")


def open_folders(store: Store) -> Iterator[Finding]:
    """Yield folders that others may enter, or that their owner may not."""
    for path in _folders(store.folder):
        facts = path.stat()
        if my_uid() not in (-1, facts.st_uid):
            yield Finding(path, "it belongs to another user", f'take it with: sudo chown -R "$(id -un)" {shown(path)}')
        elif stat.S_IMODE(facts.st_mode) & 0o077:
            yield Finding(path, "others may look into it", "close it (mode 0700)", partial(path.chmod, PRIVATE_FOLDER))
        elif facts.st_mode & stat.S_IRWXU != stat.S_IRWXU:
            yield Finding(path, "it is closed to yourself", "open it (mode 0700)", partial(path.chmod, PRIVATE_FOLDER))


def open_files(store: Store) -> Iterator[Finding]:
    """Yield files that others may read or write, or that their owner may not."""
    for folder in _folders(store.folder):
        for path in sorted(folder.iterdir()):
            facts = path.lstat()
            if _is_closed(facts):
                yield Finding(path, "it is closed to yourself", "open it (mode 0600)", partial(path.chmod, PRIVATE_FILE))
            elif stat.S_ISREG(facts.st_mode) and facts.st_uid == my_uid() and facts.st_mode & 0o077:
                yield Finding(path, "others may read it", "close it (mode 0600)", partial(path.chmod, PRIVATE_FILE))


def damaged_decisions(store: Store) -> Iterator[Finding]:
    """Yield what lies among the decisions and cannot be opened."""
    for header, copy in _headers(store):
        try:
            if not copy and not (is_file(header.path) and _is_closed(header.path.lstat())):
                store.peek(header.path)
        except NewerFileError:
            yield Finding(header.path, "a newer Tightrope wrote it", "look at it from Home; update Tightrope to change it")
        except FileError as error:
            yield _damaged(store, header, str(error))


def copies(store: Store) -> Iterator[Finding]:
    """Yield versions of decisions that lie beside them."""
    for header, copy in _headers(store):
        if not copy:
            continue
        says = f"it is {copy}" if header.problem == copy else f"it is {copy}; {_short(header.problem or '')}"
        if settling.is_settled(store, header.path):
            would = "move it to the trash, since both say the same"
            yield Finding(header.path, says, would, partial(store.delete, header.path))
        else:
            yield Finding(header.path, says, "open it from Home and choose which one to keep")


def twins(store: Store) -> Iterator[Finding]:
    """Yield decisions with the ID of another one, and those that crash the program."""
    for header in store.list_headers(None):
        if header.problem and header.problem.startswith("it has the ID of"):
            yield Finding(header.path, _short(header.problem), "open it from Home to make it a decision of its own")
        elif header.problem == CRASHED:
            yield Finding(header.path, _short(CRASHED), "open it from Home all the same, or look at it with `tightrope show`")


def orphans(store: Store) -> Iterator[Finding]:
    """Yield backups of decisions that are gone."""
    for path in sorted(store.folder.decisions.glob("*.bak")) if store.folder.decisions.is_dir() else ():
        original = path.with_name(path.name.partition(".toml")[0] + ".toml")
        if path in backups_of(original) and not os.path.lexists(original):
            would = f"rename it to {clean(original.name)} to bring the decision back, or delete it"
            yield Finding(path, "it is an earlier version of a decision that is gone", would)


def leftovers(store: Store) -> Iterator[Finding]:
    """Yield what interrupted work left behind, and what has been in the trash for a month."""
    now = store.now()
    for said, paths in (
        ("it is half a file that an interrupted save left", stale.temps(store.folder, now)),
        ("it is a lock that nobody holds", stale.free_locks(store.system, store.folder, now)),
        ("it was deleted more than a month ago", stale.expired(store.folder, now)),
        ("it is an old crash report", crash.reports(store.folder)[crash.MOST_REPORTS :]),
    ):
        for path in paths:
            yield Finding(path, said, "remove it", partial(store.system.unlink, path))


def left_drafts(store: Store) -> Iterator[Finding]:
    """Yield what an editor left and no letter took."""
    for path in stale.drafts(store.folder, store.now()):
        yield Finding(path, "it was in an editor, and is in no letter", "take from it what you need, and delete it")


def damaged_memory(store: Store) -> Iterator[Finding]:
    """Yield the file of remembered answers when it cannot be read."""
    if remembered.is_damaged(store.folder, store.system):
        yield Finding(
            store.folder.remembered,
            "it cannot be read",
            "keep it aside and begin a new one",
            lambda: remembered.keep_aside(store.folder, store.now(), store.system),
        )


CHECKS: tuple[Callable[[Store], Iterator[Finding]], ...] = (
    open_folders,
    open_files,
    damaged_decisions,
    copies,
    twins,
    orphans,
    leftovers,
    left_drafts,
    damaged_memory,
)
"""In the order in which they are told and mended: what leaks first."""


def _damaged(store: Store, header: Header, error: str) -> Finding:
    path = header.path
    says = _short(header.problem or error.removeprefix(f"{shown(path)}: "))
    if not is_file(path):
        return Finding(path, says, "move it away")
    if backup := settling.earlier_version(store, path):
        would = f"bring back {clean(backup.name)} and move the damaged version to the trash"
        return Finding(path, says, would, lambda: settling.go_back(store, path))
    return Finding(path, says, "look at it in an editor, or move it to the trash from Home")


def _short(problem: str) -> str:
    """Return what is wrong without the assurance that nothing was touched, which the last line gives for all."""
    return re.split(r"[;.] (?:it|the file|both|The file)\b", problem)[0]


def _is_closed(facts: os.stat_result) -> bool:
    """Return whether it is a file of one's own that one may not read."""
    return stat.S_ISREG(facts.st_mode) and facts.st_uid == my_uid() and not facts.st_mode & stat.S_IRUSR


def _folders(folder: Folder) -> tuple[Path, ...]:
    return tuple(place for place in folder.places if place.is_dir())


def _headers(store: Store) -> Iterator[tuple[Header, str]]:
    """Yield every header, and what it is a copy of; "" for an original."""
    found = store.listing()
    for index, name in enumerate(found.names):
        yield found.header(index), clean(name.copy or "")

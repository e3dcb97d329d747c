"""Two versions of one decision: keeping the one that lost a race, and recognising the copies that sync programs make.

The one rule: a version is never overwritten by another one that has not seen it; it is kept beside it and both are told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tightrope.errors import ChangedFileError
from tightrope.files import atomic, naming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from tightrope.files.system import System

OWN_MARK = ".conflict-"
"""What stands in the name of a version that this program kept apart."""

COPY_MARKS = (
    (re.compile(r"\.conflict-\d{8}T\d{6}Z"), "another version of {original}, kept when two windows wrote at once"),
    (re.compile(r"\.sync-conflict-", re.IGNORECASE), "another version of {original}, kept by Syncthing"),
    (re.compile(r"conflicted copy", re.IGNORECASE), "another version of {original}, kept by a sync program"),
    (re.compile(r" \(\d+\)\.toml$"), "a copy of {original}"),
    (re.compile(r"(?: - copy| copy)(?: \d+| \(\d+\))?\.toml$", re.IGNORECASE), "a copy of {original}"),
)
"""Names that tell a copy, and what it is called; the first that fits counts."""


class KeptApartError(ChangedFileError):
    """The file on disk was not the one that was read, so the version to be saved lies beside it now."""

    def __init__(self, message: str, copy: Path) -> None:
        super().__init__(message)
        self.copy = copy
        """Where the version lies that could not be saved."""


class GoneFileError(ChangedFileError):
    """The file was deleted by somebody else while it was open; saving with `again` writes it anew."""


def keep_apart(system: System, path: Path, data: bytes, now: datetime) -> Path:
    """Write `data` beside `path` as `...conflict-<utc>.toml` and return where.

    Raises: OSError.
    """
    stem = f"{path.name.removesuffix('.toml')}{OWN_MARK}{naming.moment(now)}"
    number = 1
    while True:
        copy = path.with_name(naming.numbered(stem, ".toml", number))
        try:
            atomic.publish(system, copy, data)
        except FileExistsError:
            number += 1
        else:
            return copy


def copies_among(names: Iterable[str]) -> dict[str, str]:
    """Return, for each name that tells a copy, what it is in half a sentence.

    A copy is told by a mark in its name, or by a second name with the same ID: the shortest is the original.
    """
    originals: dict[str, str] = {}
    found: dict[str, str] = {}
    marked: list[tuple[str, tuple[str, str]]] = []
    second: list[str] = []
    for name in names:
        if not naming.OWN_NAME.fullmatch(name) and (mark := _mark(name)):
            marked.append((name, mark))
        elif (id := naming.id_in(name)) and (other := originals.setdefault(id, name)) != name:
            originals[id], loser = sorted((name, other), key=lambda name: (len(name), name))
            second.append(loser)
    for name in second:
        found[name] = f"a second file with the ID of {originals[name[: naming.LONGEST_ID]]}"
    for name, (said, guessed) in marked:
        found[name] = said.format(original=originals.get(naming.id_in(name) or "", guessed))
    return found


def _mark(name: str) -> tuple[str, str] | None:
    """Return what a marked name is, and the name that it had before; None: it bears no mark."""
    for mark, said in COPY_MARKS:
        if match := mark.search(name):
            return said, f"{name[: match.start()].rstrip(' (-.')}.toml"
    return None

"""Reading a file that anybody may have put there: regular files of a sane size alone, and never a wait.

The one rule: nothing here changes anything.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from tightrope.errors import DamagedFileError, FileError
from tightrope.files.reasons import reason, shown
from tightrope.files.system import READ, System, close, patiently

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 2 * 1024 * 1024
"""A decision of a lifetime has a hundredth of it; a parser fed more would keep the person waiting for seconds."""

ODD_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def odd_kind(mode: int) -> str | None:
    """Return what a file that is not a regular one is called; None: it is a regular one."""
    return next((name for is_kind, name in ODD_KINDS if is_kind(mode)), None)


def is_file(path: Path) -> bool:
    """Return whether `path` is a file; False too where the system does not even say."""
    try:
        return path.is_file()
    except OSError:
        return False


def read_whole(system: System, path: Path) -> bytes:
    """Return the bytes of `path`, a link followed.

    Raises: FileError when it is not a regular file, DamagedFileError when it is too large, OSError as the system says it.
    """
    _refuse(path, path.stat())  # a device may act on being opened
    descriptor = patiently(system.open, path, READ)
    try:
        _refuse(path, os.fstat(descriptor))
        return read_up_to(descriptor, MOST_BYTES + 1)
    finally:
        close(system, descriptor)


def read_there(system: System, path: Path) -> bytes:
    """Return the bytes of `path` as `read_whole` does, with every refusal in plain words.

    Raises: FileError.
    """
    try:
        return read_whole(system, path)
    except OSError as error:
        why = "it is not there any more" if isinstance(error, FileNotFoundError) else reading_refused(error)
        message = f"{shown(path)} cannot be opened: {why}. Nothing was changed; the other decisions work as before."
        raise FileError(message) from error


def reading_refused(error: OSError) -> str:
    """Return why a file cannot be read, as half a sentence."""
    if isinstance(error, PermissionError):
        return "the system does not allow reading it"
    return reason(error)


def read_up_to(descriptor: int, most: int) -> bytes:
    """Return at most `most` bytes from where `descriptor` stands.

    Raises: OSError.
    """
    parts = []
    while most > 0 and (part := os.read(descriptor, min(most, 1 << 20))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _refuse(path: Path, facts: os.stat_result) -> None:
    if kind := odd_kind(facts.st_mode):
        message = f"{shown(path)} is {kind}, not a decision. It was not touched."
        raise FileError(message)
    if facts.st_size > MOST_BYTES:
        message = (
            f"{shown(path)} is larger than 2 MiB, too large for a decision. It was not touched; look at it in an editor, or move it away."
        )
        raise DamagedFileError(message)

"""Where a command finds the decisions, and where it puts a file that was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from tightrope.cli.surroundings import Surroundings
    from tightrope.files.folder import Folder
    from tightrope.files.shelf import Shelf
    from tightrope.files.store import Store


def folder_of(given: Namespace, around: Surroundings) -> Folder:
    """Return the home folder that this command works in. Raises: FolderError."""
    from tightrope.files.folder import folder_of

    return folder_of(given.data_dir, around.environment)


def shelf_of(given: Namespace, around: Surroundings) -> Shelf:
    """Return the decisions for a command that only looks at them, which is imported in less time. Raises: FolderError."""
    from tightrope.files.shelf import Shelf

    return Shelf(folder_of(given, around))


def store_of(given: Namespace, around: Surroundings) -> Store:
    """Return the decisions for a command that changes something. Raises: FolderError."""
    from datetime import UTC

    from tightrope.files.store import Store

    return Store(folder_of(given, around), now=lambda: around.now().astimezone(UTC))


def is_ascii(given: Namespace, around: Surroundings) -> bool:
    """Whether only ASCII marks may be used: when asked for, and when the terminal's encoding has no others."""
    encoding = (getattr(around.stdout, "encoding", None) or "utf-8").lower()
    return bool(given.ascii) or not encoding.startswith(("utf", "cp65001"))


def print_lines(lines: Iterable[str], given: Namespace, around: Surroundings) -> int:
    """Write lines to stdout, the program's own marks in ASCII where that is wanted, and return the exit code."""
    if is_ascii(given, around):
        from tightrope.plain.console import in_ascii

        lines = map(in_ascii, lines)
    for line in lines:
        around.stdout.write(line + "\n")
    return 0


def put_out(text: str, output: str | None, around: Surroundings) -> int:
    """Write `text` to the new file that `-o` names, or to stdout for none and "-"; return the exit code.

    Raises: FileError when something has that name already, NotSavedError when the system refuses.
    """
    if output in (None, "-"):
        around.stdout.write(text)
        return 0
    from tightrope.files.exporting import write_out
    from tightrope.files.reasons import shown
    from tightrope.files.system import REAL

    path = write_out(REAL, path_named(str(output)), text.encode())
    around.tell(f"Written to {shown(path)}, which only you can read.")
    return 0


def path_named(words: str) -> Path:
    """Return the path that a word of the command line names. Raises: UsageError when it cannot be one."""
    try:
        if not words or "\0" in words:
            raise ValueError(words)
        return Path(words).expanduser()
    except (ValueError, RuntimeError):
        raise UsageError(f"{words[:60]!r} is no name for a file.") from None

"""A decision and the bytes it came from: how bytes become one, and how it becomes bytes that are proven to hold it.

The one rule: nothing goes to the disk that was not read back first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.errors import DamagedFileError, FileError, NotSavedError
from tightrope.files.reading import is_file
from tightrope.files.reasons import shown
from tightrope.frozen import Frozen
from tightrope.text import clean

if TYPE_CHECKING:
    from pathlib import Path

    from tightrope.decision.model import Decision
    from tightrope.files.lock import Holder, Lock


FAULTS = (FileError, ValueError, TypeError, AttributeError, KeyError, RecursionError)
"""What encoding and reading back raise when a decision cannot be held by a file."""


class UnprovenError(NotSavedError):
    """What was about to be written does not hold the decision, which is a fault of this program's own."""


class Opened(Frozen):
    """A decision as it was last read or written, and what is known about its file."""

    path: Path
    decision: Decision
    """As it is on disk."""
    seen: bytes | None
    """The bytes of the file when it was last read or written; None: it was never saved."""
    given: Decision | None = None
    """The very object that was saved last; saving it again does nothing."""
    lock: Lock | None = None
    holder: Holder | None = None
    """The other window that has it open."""
    readonly: str | None = None
    """Why it cannot be changed, as a sentence; None: it can."""
    notice: str | None = None
    """Something to be told once, as a sentence."""
    first_kept: bool = False
    """Whether the version at the start of this session has its own backup already."""

    @property
    def id(self) -> str:
        """The decision's ID."""
        return self.decision.id

    def is_on_disk(self, decision: Decision) -> bool:
        """Return whether `decision` is the very object that was read or saved last."""
        return self.seen is not None and (decision is self.given or decision is self.decision)


def backups_of(path: Path) -> tuple[Path, Path]:
    """Return where the version before the last save is kept, and where the one before this session's first save."""
    return path.with_name(f"{path.name}.bak"), path.with_name(f"{path.name}.before.bak")


def decoded(path: Path, data: bytes, *, newer: bool = False) -> Decision:
    """Return the decision that `data` holds, of a `newer` Tightrope's too. Raises: DamagedFileError, NewerFileError, naming the file."""
    from tightrope.files import codec  # noqa: PLC0415 - `list` and `path` need not pay for it

    try:
        return codec.decode(data.decode("utf-8-sig"), newer=newer)
    except UnicodeDecodeError as error:
        message = f"{shown(path)}: byte {error.start + 1} is not UTF-8. The file was not touched.{_earlier(path)}"
        raise DamagedFileError(message) from None
    except FileError as error:
        raise type(error)(f"{shown(path)}: {error}{_earlier(path)}") from error
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, MemoryError, OverflowError) as error:
        message = f"{shown(path)} cannot be read as a decision. The file was not touched.{_earlier(path)}"
        raise DamagedFileError(message) from error


def encoded(decision: Decision) -> bytes:
    """Return the bytes of the decision's file, which have been read back to prove that they hold it.

    Raises: UnprovenError.
    """
    from tightrope.files import codec  # noqa: PLC0415 - as in `decoded`

    error: Exception | None = None
    try:
        text = codec.encode(decision)
        data = text.encode()
        if codec.decode(text) == decision:
            return data
    except FAULTS as caught:
        error = caught
    message = (
        "This version could not be saved: Tightrope could not read back what it was about to write, which is a fault of "
        "its own. The file is as it was before; undo the last change, or copy what matters to you."
    )
    raise UnprovenError(message) from error


def _earlier(path: Path) -> str:
    kept = next((backup for backup in backups_of(path) if is_file(backup)), None)
    return f" An earlier version is kept as {clean(kept.name)}." if kept else ""

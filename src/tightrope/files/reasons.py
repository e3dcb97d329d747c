"""What the operating system's refusals are called in plain words, and how a path is shown. No other module words them."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import NotSavedError
from tightrope.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "the system allows no file of this size",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "the system does not allow writing there",
    errno.EPERM: "the system does not allow writing there",
    errno.EIO: "the disk reports an error",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
    errno.ENAMETOOLONG: "the name of the file is too long",
    errno.ENOENT: "its folder is not there",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.EISDIR: "a folder has that name",
    errno.ELOOP: "a link stands where the file should be",
    errno.EINTR: "the system interrupted it again and again",
    errno.ETIMEDOUT: "another Tightrope is writing there and does not finish",
}
"""What went wrong, by error number, to be put after "because" or a colon."""


def reason(error: OSError) -> str:
    """Return what went wrong as half a sentence."""
    known = WORDS.get(error.errno or 0)
    return known or (clean(error.strerror).lower() if error.strerror else "the system refused")


def shown(path: Path) -> str:
    """Return `path` for a message: the home folder as `~`, nothing in it that a terminal would obey."""
    home = str(Path("~").expanduser())
    text = str(path)
    if home not in ("", "/", "~") and (text == home or text.startswith(home + "/")):
        text = "~" + text[len(home) :]
    return clean(text)


@contextmanager
def refusing(path: Path, done: str) -> Iterator[None]:
    """Turn every refusal of the system inside the block into "could not be <done>".

    Raises: NotSavedError.
    """
    try:
        yield
    except OSError as error:
        message = f"{shown(path)} could not be {done}: {reason(error)}. Everything is as it was; try again later."
        raise NotSavedError(message) from error


@contextmanager
def saving(path: Path) -> Iterator[None]:
    """Turn every refusal of the system inside the block into a NotSavedError about `path`.

    Raises: NotSavedError.
    """
    try:
        yield
    except OSError as error:
        message = (
            f"{shown(path)} could not be saved: {reason(error)}. The file is as it was, and what you have is still here: "
            "try again, or save it elsewhere."
        )
        raise NotSavedError(message) from error

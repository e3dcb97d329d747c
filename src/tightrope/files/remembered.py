"""What is remembered between decisions: the name under a letter, and the currency.

The one rule: this file is the program's own and never worth stopping for; damaged, it is kept aside and begun anew.
"""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files import atomic, naming
from tightrope.files.reading import is_file, read_whole
from tightrope.files.reasons import refusing
from tightrope.files.system import REAL, System
from tightrope.frozen import Frozen
from tightrope.text import clean

if TYPE_CHECKING:
    from datetime import datetime

    from tightrope.files.folder import Folder

HEADER = "# What Tightrope remembers between decisions. Delete this file and it asks again.\n"

LONGEST = 200
"""Characters that are kept of each."""


class Remembered(Frozen):
    """Answers that the next decision starts with; "" for what was not answered yet."""

    name: str = ""
    currency: str = ""


def remembered(folder: Folder, system: System = REAL) -> Remembered:
    """Return what is remembered; nothing when there is no file or none that can be read. Never raises, never writes."""
    return _read(folder, system) or Remembered()


def is_damaged(folder: Folder, system: System = REAL) -> bool:
    """Return whether there is a file that cannot be read."""
    return is_file(folder.remembered) and _read(folder, system) is None


def remember(folder: Folder, what: Remembered, now: datetime, system: System = REAL) -> None:
    """Write `what` for the next decision; the same as before is not written again. Raises: NotSavedError."""
    if _read(folder, system) == what:
        return
    with refusing(folder.remembered, "saved"):
        folder.make(folder.home, system=system)
        keep_aside(folder, now, system)
        atomic.replace_whole(system, folder.remembered, _text(what).encode())


def keep_aside(folder: Folder, now: datetime, system: System = REAL) -> None:
    """Rename a damaged file, so that what was in it is not lost. Raises: OSError."""
    if is_damaged(folder, system):
        aside = folder.remembered.with_name(f"{folder.remembered.name}.damaged-{naming.moment(now)}")
        atomic.move(system, folder.remembered, aside)


def _read(folder: Folder, system: System) -> Remembered | None:
    import tomllib  # noqa: PLC0415 - only a new decision asks for this

    try:
        values = tomllib.loads(read_whole(system, folder.remembered).decode("utf-8-sig"))
    except FileNotFoundError:
        return Remembered()
    except (OSError, ValueError, FileError, RecursionError):
        return None
    found = {field.name: values.get(field.name, "") for field in fields(Remembered)}
    if not all(isinstance(value, str) for value in found.values()):
        return None
    return Remembered(**{name: clean(value, limit=LONGEST) for name, value in found.items()})


def _text(what: Remembered) -> str:
    import tomli_w  # noqa: PLC0415 - as above

    return HEADER + tomli_w.dumps({name: clean(value, limit=LONGEST) for name, value in asdict(what).items() if value})

"""The report that a crash leaves: where in the program it happened, and not one word of the person's.

The one rule: no local variable, no message of an exception, no path outside the program gets into a report.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import tightrope
from tightrope.errors import FileError
from tightrope.files import atomic, naming
from tightrope.files.reading import read_whole
from tightrope.files.system import REAL, System

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from types import TracebackType

    from tightrope.files.folder import Folder

MOST_REPORTS = 10
"""How many reports are kept, the newest."""

MOST_FRAMES = 60
"""Lines of a traceback that are kept: the first third and the last two."""

MOST_ERRORS = 8
"""How many errors of a chain or a group are told."""

REPORT_START = "crash-"

QUARANTINED_AFTER = 2
"""Crashes while opening one decision, after which it waits under "Needs a look"."""

OPENING = re.compile(r"^opening: (\S+)$", re.MULTILINE)


def report(
    folder: Folder, error: BaseException, now: datetime, *, where: str = "", opening: str = "", system: System = REAL
) -> Path | None:
    """Write a report of `error` and return its path; None when even that is refused. Never raises OSError.

    `where` names a screen or command and `opening` the ID of the decision that was being opened: words of the program alone.
    """
    text = report_text(error, now, where=where, opening=opening)
    try:
        folder.make(folder.crashes, system=system)
        path = _written(system, folder, text.encode(errors="replace"), now)
    except (OSError, FileError):
        return None
    for old in reports(folder)[MOST_REPORTS:]:
        atomic.discard(system, old)
    return path


def report_text(error: BaseException, now: datetime, *, where: str = "", opening: str = "") -> str:
    """Return the report of `error`."""
    import platform  # noqa: PLC0415 - every command imports this module, and hardly any crashes

    lines = [
        f"Tightrope {tightrope.__version__} stopped on a fault of its own. Your answers are not in this report.",
        f"time: {now:%Y-%m-%dT%H:%M:%SZ}",
        f"python: {platform.python_version()} on {platform.system()} {platform.machine()}",
        f"where: {_word(where)}",
        f"opening: {_word(opening)}",
    ]
    for one in _chain(error):
        lines += ["", _named(one), *_frames(one.__traceback__)]
    return "\n".join(lines) + "\n"


def reports(folder: Folder) -> tuple[Path, ...]:
    """Return the reports that are there, the newest first."""
    try:
        names = [path.name for path in folder.crashes.iterdir() if path.name.startswith(REPORT_START)]
    except OSError:
        return ()
    return tuple(folder.crashes / name for name in sorted(names, reverse=True))


def quarantined(folder: Folder, paths: dict[str, Path]) -> frozenset[str]:
    """Return which of the decisions crashed the program twice while they were opened and have not changed since."""
    count: Counter[str] = Counter()
    for path in reports(folder):
        with contextlib.suppress(OSError, FileError):
            found = OPENING.search(read_whole(REAL, path).decode(errors="replace"))
            if found and found[1] in paths and path.stat().st_mtime_ns > paths[found[1]].stat().st_mtime_ns:
                count[found[1]] += 1
    return frozenset(id for id, crashes in count.items() if crashes >= QUARANTINED_AFTER)


def _written(system: System, folder: Folder, data: bytes, now: datetime) -> Path:
    number = 1
    while True:
        path = folder.crashes / naming.numbered(f"{REPORT_START}{naming.moment(now)}", ".txt", number)
        try:
            atomic.publish(system, path, data)
        except FileExistsError:
            number += 1
        else:
            return path


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error, what caused it, and the members of a group, each once."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting and len(found) < MOST_ERRORS:
        one = waiting.pop(0)
        if one is None or any(one is known for known in found):
            continue
        found.append(one)
        waiting += [one.__cause__ or (None if one.__suppress_context__ else one.__context__)]
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
    return found


def _named(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {errno.errorcode.get(error.errno, error.errno)}"
    return name


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        frames.append(f"  {_place(code.co_filename)}:{traceback.tb_lineno} in {code.co_name}")
        traceback = traceback.tb_next
    if len(frames) <= MOST_FRAMES:
        yield from frames
        return
    first = MOST_FRAMES // 3
    yield from frames[:first]
    yield f"  ... {len(frames) - MOST_FRAMES} more"
    yield from frames[first - MOST_FRAMES :]


def _place(file: str) -> str:
    """Return a source file's path from the package or library it belongs to; a stranger's is only its name."""
    for root in (Path(tightrope.__file__).parent.parent, *sorted(map(Path, sys.path), key=lambda path: -len(str(path)))):
        if str(root) not in ("", ".", "/") and file.startswith(f"{root}{os.sep}"):
            return file[len(str(root)) + 1 :]
    return Path(file).name


def _word(text: str) -> str:
    """Return `text` if it is a name of the program's own, an ID of a screen, a question, a decision."""
    return text if re.fullmatch(r"[A-Za-z0-9._-]{1,80}", text) else ""

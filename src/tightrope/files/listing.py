"""What Home and `tightrope list` show: the names and times of all decisions, and of the newest the first lines.

The one rule: listing never reads a whole file and never changes one; what cannot be listed is listed with the reason.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from tightrope.decision.deadlines import MONTHS
from tightrope.errors import FileError, FolderError
from tightrope.files import conflicts, naming
from tightrope.files.migrations import SCHEMA
from tightrope.files.opened import decoded
from tightrope.files.reading import MOST_BYTES, odd_kind, reading_refused
from tightrope.files.reasons import shown
from tightrope.files.system import READ, System, close, my_uid, patiently
from tightrope.frozen import Frozen
from tightrope.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LOOKED_AT = 64 * 1024
"""Bytes that are read of each file: nearly every decision whole, though only the lines before the first table are parsed."""

NEWEST = 200
"""How many headers Home reads before it is asked for more."""

JUNK = re.compile(r"\.|thumbs\.db$|desktop\.ini$|~\$", re.IGNORECASE)
"""Starts of names that programs leave behind."""

SIMPLE_LINE = re.compile(
    r'([a-z_]+) = (?:"([^"\\\x00-\x1f\x7f]*)"'
    r"|(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d[0-9:.]*(?:Z|[+-]\d\d:\d\d)?)?)|(\d{1,9}))"
)
"""The only kinds of line that this program writes before the first table; anything else goes to the real parser."""

Value = object
"""Anything that TOML can hold."""


class Name(NamedTuple):
    """One file of the folder, not opened yet."""

    changed: int
    """Nanoseconds since 1970."""
    name: str
    copy: str | None
    """What it is a copy of, in half a sentence; None: an original."""


class Header(Frozen):
    """What the first lines of one decision say."""

    path: Path
    id: str
    title: str
    stage: str = ""
    status: str = ""
    step: str = ""
    """The id of the question where one stands."""
    way: str = ""
    answer_by: date | datetime | None = None
    ask_again: date | None = None
    """The day on which one wants to be reminded to decide."""
    updated: datetime | None = None
    created: datetime | None = None
    outcome: str = ""
    progress: str = ""
    """One sign a group of the way: "##o---"."""
    look_back: date | None = None
    """The day of the next look back that was not answered yet."""
    lesson: str = ""
    """What was learnt for the next time, in one sentence."""
    readonly: str | None = None
    """Why it can be read and not changed; None: it can."""
    problem: str | None = None
    """Why it needs a look, in half a sentence; None: it is fine."""


class Listing:
    """All decisions, the last changed first; a header is read when it is asked for."""

    def __init__(self, system: System, folder: Path, names: tuple[Name, ...]) -> None:
        self._system = system
        self._folder = folder
        self._headers: dict[int, Header] = {}
        self.names = names

    def __len__(self) -> int:
        return len(self.names)

    def header(self, index: int) -> Header:
        """Return the header of the `index`th name."""
        if index not in self._headers:
            self._headers[index] = header_of(self._system, self._folder, self.names[index])
        return self._headers[index]

    def newest(self, most: int = NEWEST) -> tuple[Header, ...]:
        """Return the headers of the `most` last changed, two files with one ID marked."""
        return marked_twins(self.header(index) for index in range(min(most, len(self))))


def listing(system: System, folder: Path) -> Listing:
    """Return what lies in `folder`, the last changed first; nothing when there is no such folder.

    Raises: FolderError.
    """
    try:
        with os.scandir(folder) as entries:
            times = {entry.name: _changed(entry) for entry in entries if not ignored(entry.name)}
    except FileNotFoundError:
        times = {}
    except OSError as error:
        message = f"{shown(folder)} cannot be listed: {reading_refused(error)}. Choose another folder with --data-dir."
        raise FolderError(message) from error
    copies = conflicts.copies_among(times)
    names = [Name(changed, name, copies.get(name)) for name, changed in times.items()]
    return Listing(system, folder, tuple(sorted(names, reverse=True)))


def ignored(name: str) -> bool:
    """Return whether a file's name tells that it is no decision: backups, halves, and what other programs drop."""
    return not name.endswith((".toml", ".TOML")) or JUNK.match(name) is not None


def header_of(system: System, folder: Path, name: Name) -> Header:
    """Return the header of one file, with what is wrong about it, if anything is."""
    path = folder / name.name
    unread = Header(path, naming.id_in(name.name) or "", clean(name.name), problem=name.copy and clean(name.copy))
    try:
        facts = path.stat()
        if problem := _odd(facts):
            return replace(unread, problem=problem)
        read = _with_values(unread, first_values(_first_lines(system, path)))
    except FileError as error:
        return replace(unread, problem=str(error))
    except OSError as error:
        return replace(unread, problem=_unreachable(path, error))
    return replace(read, readonly=readonly_because(facts))


def readonly_because(facts: os.stat_result) -> str | None:
    """Return why a file may be read and not written, from its owner and mode; None: it may."""
    if my_uid() not in (-1, facts.st_uid):
        return "it belongs to another user"
    if not facts.st_mode & 0o200:
        return "its permissions allow no writing"
    return None


def header(data: bytes) -> dict[str, Value]:
    """Return the keys before the first table of a decision's first bytes, parsed alone.

    Raises: FileError when they are not TOML.
    """
    return first_values(_up_to_first_table(data[: data.rfind(b"\n") + 1].decode(errors="replace"), complete=False))


def first_values(text: str) -> dict[str, Value]:
    """Return the keys of lines like `title = "..."`. Raises: FileError when they are not TOML."""
    values: dict[str, Value] = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        match = SIMPLE_LINE.fullmatch(line)
        if not match or match[1] in values:
            return _parsed(text)
        values[match[1]] = _simple(match)
    return values


def marked_twins(headers: Iterable[Header]) -> tuple[Header, ...]:
    """Return `headers`, those with the ID of another one told so; files are never merged."""
    kept = tuple(headers)
    owners: dict[str, Header] = {}
    for one in sorted(kept, key=lambda header: (header.id not in header.path.name, header.path.name)):
        if one.id and not one.problem:
            owners.setdefault(one.id, one)
    return tuple(_twin_of(one, owners.get(one.id)) for one in kept)


def by_urgency(headers: Iterable[Header]) -> list[Header]:
    """Return `headers`, those to be answered or thought of again soonest first, then the others, the last changed first."""
    return sorted(
        headers, key=lambda header: (min(_end_of(header.answer_by), _end_of(header.ask_again)), -_seconds(header.updated), header.id)
    )


def told_apart(headers: Iterable[Header], now: datetime) -> list[Header]:
    """Return `headers`, those with the title of another one led by when they were begun, in the time zone of `now`.

    What needs a look is told by its problem.
    """
    kept = list(headers)
    times = Counter(header.title for header in kept if not header.problem)
    return [_led_by_day(one, now) if times[one.title] > 1 and not one.problem else one for one in kept]


def _led_by_day(one: Header, now: datetime) -> Header:
    return replace(one, title=f"{_begun(one.created, now)}, {one.title}") if one.created else one


def _begun(moment: datetime, now: datetime) -> str:
    here = moment.astimezone(now.tzinfo)
    return f"{here.day} {MONTHS[here.month - 1]} {here:%H:%M}"


def _twin_of(one: Header, owner: Header | None) -> Header:
    if owner is None or owner is one or one.problem:
        return one
    return replace(one, problem=f"it has the ID of {clean(owner.path.name)}; both are kept as they are")


def _end_of(moment: date | datetime | None) -> float:
    if moment is None:
        return float("inf")
    if isinstance(moment, datetime):
        return _seconds(moment)
    return _seconds(datetime(moment.year, moment.month, moment.day, 23, 59, tzinfo=UTC))


def _seconds(moment: datetime | None) -> float:
    if moment is None:
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _changed(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_mtime_ns
    except OSError:
        return 0


def _odd(facts: os.stat_result) -> str | None:
    if kind := odd_kind(facts.st_mode):
        return f"it is {kind}, not a decision; it was not touched"
    if facts.st_size > MOST_BYTES:
        return "it is larger than 2 MiB, too large for a decision; it was not touched"
    if not facts.st_size:
        return "it is empty; it was not touched"
    return None


def _unreachable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return "it is a link that leads nowhere"
    return f"{reading_refused(error)}; it was not touched"


def _first_lines(system: System, path: Path) -> str:
    """Return the lines before the first table, once it is plain that the rest is text and ends as a file does."""
    descriptor = patiently(system.open, path, READ)
    try:
        data = os.read(descriptor, LOOKED_AT)
    finally:
        close(system, descriptor)
    complete = len(data) < LOOKED_AT
    text = _as_text(data if complete else data[: data.rfind(b"\n") + 1])
    if complete and not text.endswith("\n"):
        _refuse_cut_off(path, data)
    return _up_to_first_table(text, complete=complete)


def _refuse_cut_off(path: Path, data: bytes) -> None:
    """Read a file to its end that has no line end there, since half a file looks like that. Raises: FileError."""
    try:
        decoded(path, data)
    except FileError as error:
        raise FileError("it ends in the middle; the file was not touched") from error


def _as_text(data: bytes) -> str:
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        raise FileError(_unreadable(data.count(b"\n", 0, error.start) + 1)) from error


def _up_to_first_table(text: str, *, complete: bool) -> str:
    """Return the lines before the first table; a last line that may be cut off is left out."""
    if text.startswith("["):
        return ""
    end = text.find("\n[") + 1
    return text[: end or (len(text) if complete else text.rfind("\n") + 1)]


def _parsed(text: str) -> dict[str, Value]:
    import tomllib  # noqa: PLC0415 - files that this program wrote do not need it, and Home opens sooner

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        raise FileError(_unreadable(int(found[1]) if found else text.count("\n"))) from error


def _unreadable(line: int) -> str:
    return f"line {line} cannot be read; the file was not touched"


def _simple(match: re.Match[str]) -> Value:
    _, text, day, number = match.groups()
    if text is not None:
        return text
    if number is not None:
        return int(number)
    try:
        return date.fromisoformat(day) if len(day) == len("2026-11-22") else datetime.fromisoformat(day)
    except ValueError as error:
        raise FileError(f"{day} is not a date; the file was not touched") from error


def _with_values(unread: Header, values: Mapping[str, Value]) -> Header:
    schema = values.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise FileError("it does not say that it is a decision of Tightrope; it was not touched")
    if schema > SCHEMA:
        raise FileError("it was made by a newer Tightrope; it can be opened with that one and was not touched")
    id = _text(values, "id")
    if not id:
        raise FileError("its ID is missing; the file was not touched")
    answer_by = values.get("answer_by")
    return replace(
        unread,
        id=id,
        title=_text(values, "title") or unread.title,
        stage=_text(values, "stage"),
        status=_text(values, "status"),
        step=_text(values, "step"),
        way=_text(values, "way"),
        answer_by=answer_by if isinstance(answer_by, date) else None,
        ask_again=_day(values, "ask_again"),
        updated=_moment(values, "updated"),
        created=_moment(values, "created"),
        outcome=_text(values, "outcome"),
        progress=_text(values, "progress"),
        lesson=_text(values, "lesson"),
        look_back=_day(values, "look_back"),
    )


def _text(values: Mapping[str, Value], key: str) -> str:
    value = values.get(key)
    return clean(value) if isinstance(value, str) else ""


def _day(values: Mapping[str, Value], key: str) -> date | None:
    value = values.get(key)
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _moment(values: Mapping[str, Value], key: str) -> datetime | None:
    value = values.get(key)
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)

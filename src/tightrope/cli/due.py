"""`tightrope due`: what waits for an answer within a week, and which tasks and looks back have come.

Deadlines stand in the first lines of each file; the rest of a file is read only when it has something afterwards.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from tightrope.cli.columns import aligned
from tightrope.cli.place import print_lines, shelf_of
from tightrope.decision.deadlines import day_of, in_words
from tightrope.text import clean, one_line

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from tightrope.cli.surroundings import Surroundings
    from tightrope.files.listing import Header

AHEAD = timedelta(days=7)
"""How far ahead something is called due. Our choice."""

LOOKS_BACK = (("review_one", "felt_one", "look back after a month"), ("review_six", "felt_six", "look back after half a year"))


class Due(NamedTuple):
    """One thing that is due."""

    day: date
    moment: date | datetime
    what: str
    title: str
    id: str


def run(given: Namespace, around: Surroundings) -> int:
    """Print what is due, the longest overdue first."""
    now = around.now()
    headers = [header for header in shelf_of(given, around).list_headers(None) if not header.problem]
    found = sorted((due for header in headers for due in due_of(header) if due.day <= now.date() + AHEAD), key=_when)
    print_lines(aligned([(in_words(due.moment, now), due.what, one_line(due.title, 48), due.id) for due in found]), given, around)
    if not found:
        around.tell("Nothing is due within a week.")
    return 0


def _when(due: Due) -> tuple[date, str]:
    return due.day, str(due.moment)


def due_of(header: Header) -> Iterator[Due]:
    """Yield everything in a decision that has a day, done things left out."""
    if header.status not in ("decided", "closed"):
        if header.answer_by:
            yield _due(header, header.answer_by, "answer")
        if header.ask_again:
            yield _due(header, header.ask_again, "reminder: decide")
    yield from _afterwards(header)


def _due(header: Header, moment: date | datetime, what: str) -> Due:
    return Due(day_of(moment), moment, what, header.title, header.id)


def _afterwards(header: Header) -> Iterator[Due]:
    after = _table_of(header)
    if header.answer_by and header.status == "decided" and not after.get("tasks"):
        yield _due(header, header.answer_by, "tell them")  # whoever stopped at the letter has told nobody yet
    for task in after.get("tasks", ()):
        if isinstance(task, dict) and isinstance(task.get("due"), date) and not task.get("done"):
            yield _due(header, task["due"], one_line(clean(str(task.get("what", ""))), 40))
    for name, felt, what in LOOKS_BACK:
        if isinstance(after.get(name), date) and not after.get(felt):
            yield _due(header, after[name], what)


def _table_of(header: Header) -> dict[str, Any]:
    """Return what a file holds about afterwards; nothing when it cannot be read, since `list` says so already."""
    try:
        text = header.path.read_text(encoding="utf-8-sig")
        if "[after" not in text:
            return {}
        import tomllib

        table = tomllib.loads(text).get("after", {})
    except (OSError, ValueError, RecursionError):
        return {}
    return table if isinstance(table, dict) and isinstance(table.get("tasks", []), list) else {}

"""`tightrope list`: the decisions, most urgent first. Only their first lines are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tightrope.cli.columns import aligned
from tightrope.cli.place import print_lines, shelf_of
from tightrope.decision.deadlines import has_passed, in_words
from tightrope.text import clean, one_line

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable
    from datetime import datetime

    from tightrope.cli.surroundings import Surroundings
    from tightrope.files.listing import Header

TITLES = {
    "offer": "The offer",
    "gut": "Gut check",
    "lines": "For and against",
    "money": "Money",
    "direction": "Direction",
    "people": "People you trust",
    "balance": "The balance",
    "letter": "The letter",
    "after": "Afterwards",
}
"""The titles of the steps. They stand here a second time because importing the questions takes longer than the whole list."""

HEADINGS = ("ID", "Decision", "Status", "Step", "Answer by")

STATUSES = ("open", "decided", "closed")
"""In the order in which they are listed."""


def run(given: Namespace, around: Surroundings) -> int:
    """List what there is."""
    from tightrope.files.listing import NEWEST

    shelf = shelf_of(given, around)
    found = shelf.listing()
    most = len(found) if given.all else NEWEST
    headers = found.newest(most)
    fine, odd = in_order(header for header in headers if not header.problem), [header for header in headers if header.problem]
    if given.json:
        return _as_json(fine, odd, around)
    print_lines((*lines_of(fine, around.now()), *(f"! {clean(header.path.name)}  {header.problem}" for header in odd)), given, around)
    if not headers:
        around.tell("There is no decision yet. `tightrope new` starts one.")
    if len(found) > most:
        around.tell(f"These are the {most} changed last, of {len(found)}. `tightrope list --all` lists every one.")
    return 0


def in_order(headers: Iterable[Header]) -> list[Header]:
    """Return open decisions by their deadline, then decided ones, then closed ones."""
    from tightrope.files.listing import by_urgency

    places = {status: place for place, status in enumerate(STATUSES)}
    return sorted(by_urgency(headers), key=lambda header: places.get(header.status, 0))


def lines_of(headers: list[Header], now: datetime) -> list[str]:
    """Return the headings, and one line for each decision; nothing where there is none."""
    return aligned([HEADINGS, *(_row(header, now) for header in headers)]) if headers else []


def _row(header: Header, now: datetime) -> tuple[str, ...]:
    step = TITLES.get(header.step.partition(".")[0], "")
    deadline = in_words(header.answer_by, now) if header.answer_by and _is_owed(header, now) else "-"
    return (header.id, one_line(header.title, 48), header.status, step, deadline)


def _is_owed(header: Header, now: datetime) -> bool:
    """True while an answer is owed: until it is decided, and then until the day has come, since a decision is not yet told."""
    if header.status == "decided":
        return header.answer_by is not None and not has_passed(header.answer_by, now)
    return header.status != "closed"


def _as_json(fine: list[Header], odd: list[Header], around: Surroundings) -> int:
    from tightrope.cli.machine import write_json

    found = {
        "decisions": [shape_of(header) for header in fine],
        "needs_a_look": [{"file": str(header.path), "reason": header.problem} for header in odd],
    }
    write_json(found, around.stdout)
    return 0


def shape_of(header: Header) -> dict[str, Any]:
    """Return a decision as `list --json` shows it."""
    return {
        "id": header.id,
        "title": header.title,
        "stage": header.stage or None,
        "status": header.status,
        "step": header.step,
        "answer_by": header.answer_by,
        "updated": header.updated,
        "file": str(header.path),
    }

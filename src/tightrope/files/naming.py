"""How files are called: an ID is a date and four letters or digits, a name is the ID and words of the title.

The one rule: a name made here is safe on every system: [a-z0-9-], short, never one that a system keeps for itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from tightrope.errors import UsageError
from tightrope.text import clean, one_line

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import date, datetime
    from random import Random

LONGEST_SLUG = 60

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""What the four characters of an ID are drawn from: nothing that is read as something else (0 o, 1 i l)."""

ID = re.compile(r"\d{4}-\d\d-\d\d-[0-9a-z]{4}")
"""An ID anywhere it stands; older or hand-made ones may use every letter and digit."""

LONGEST_ID = 15

OWN_NAME = re.compile(r"\d{4}-\d\d-\d\d-[0-9a-z]{4}(?:-[a-z0-9-]*)?\.toml")
"""A name as this program makes it, conflict copies apart."""

RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names that Windows keeps for devices, whatever follows a dot."""

UNDIVIDED = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
"""Letters that Unicode does not take apart into a plain one and its mark."""

UNNAMED_SLUGS = frozenset({"a-job-offer", "a-second-interview"})
"""Slugs of decisions that nobody has named yet."""


def slug(text: str, otherwise: str = "decision") -> str:
    """Return `text` as 1 to 60 characters of [a-z0-9-]; `otherwise` when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(UNDIVIDED))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    return f"my-{words}" if words in RESERVED else words or otherwise


def file_name(id: str, title: str) -> str:
    """Return the name of a new decision's file: "2026-11-22-7f3k-data-analyst-at-northwind.toml"."""
    return f"{id}-{slug(title)}.toml"


def id_in(name: str) -> str | None:
    """Return the ID that a file's name starts with; None: it was named by somebody else."""
    start = name[:LONGEST_ID]
    follows = name[LONGEST_ID : LONGEST_ID + 1]
    return start if ID.fullmatch(start) and not follows.isalnum() else None


def new_id(today: date, random: Random, taken: Container[str] = ()) -> str:
    """Return an ID of `today` that is not in `taken`."""
    while True:
        id = f"{today:%Y-%m-%d}-{''.join(random.choices(LETTERS, k=4))}"
        if id not in taken:
            return id


def moment(now: datetime) -> str:
    """Return `now` as it stands in names: "20261122T211500Z"; `now` is in UTC."""
    return f"{now:%Y%m%dT%H%M%SZ}"


def numbered(stem: str, end: str, number: int) -> str:
    """Return the `number`th name of a kind: "letter.txt", "letter-2.txt", "letter-3.txt"."""
    return f"{stem}{end}" if number < 2 else f"{stem}-{number}{end}"


def matching(prefix: str, ids: tuple[str, ...]) -> str:
    """Return the one of `ids` that starts with `prefix`, or whose last four characters do; an exact one wins.

    Raises: UsageError in one line.
    """
    wanted = prefix.strip().lower()
    said = one_line(clean(prefix))
    if not wanted:
        raise UsageError("An ID is needed. `tightrope list` shows them all.")
    exact = [id for id in ids if wanted in (id.lower(), id.lower()[-4:])]
    found = exact or [id for id in ids if id.lower().startswith(wanted) or id.lower()[-4:].startswith(wanted)]
    if not found:
        raise UsageError(f"No decision has an ID that starts with {said}. `tightrope list` shows them all.")
    if len(found) > 1:
        some = ", ".join(sorted(found)[:5])
        raise UsageError(f"{said} fits {len(found)} decisions: {some}{' ...' if len(found) > 5 else ''}. Give more of the ID.")
    return found[0]

"""The companies of a person's other decisions, so that none of them slips into a letter of this one."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from tightrope.errors import FileError
from tightrope.files.reading import read_whole
from tightrope.text import clean

if TYPE_CHECKING:
    from tightrope.files.shelf import Shelf

LOOKED_THROUGH = 50
"""How many other decisions are looked through, the last changed first. Our choice."""


def other_companies(shelf: Shelf, id: str) -> tuple[str, ...]:
    """Return the companies of the other decisions changed last.

    Only the one line of each file is parsed; a file that cannot be read tells none.
    """
    found = []
    for other, path in list(shelf.ids().items())[:LOOKED_THROUGH]:
        try:
            text = read_whole(shelf.system, path).decode("utf-8-sig") if other != id else ""
            line = re.search(r"^company = [^\r\n]*", text, re.MULTILINE)
            found.append(clean(str(tomllib.loads(line[0])["company"])) if line else "")
        except (OSError, FileError, ValueError):
            continue
    return tuple(dict.fromkeys(filter(None, found)))

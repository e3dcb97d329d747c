"""The companies of a person's other decisions, so that none of them slips into a letter of this one."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from tightrope.text import clean

if TYPE_CHECKING:
    from tightrope.files.store import Store

LOOKED_THROUGH = 50
"""How many other decisions are looked through, the last changed first. Our choice."""


def other_companies(store: Store, id: str) -> tuple[str, ...]:
    """Return the companies of the other decisions changed last.

    Only the one line of each file is parsed; a file that cannot be read tells none.
    """
    found = []
    for other, path in list(store.ids().items())[:LOOKED_THROUGH]:
        try:
            line = re.search(r"^company = .*$", path.read_text(encoding="utf-8-sig"), re.MULTILINE) if other != id else None
            found.append(clean(str(tomllib.loads(line[0])["company"])) if line else "")
        except (OSError, ValueError):
            continue
    return tuple(dict.fromkeys(filter(None, found)))

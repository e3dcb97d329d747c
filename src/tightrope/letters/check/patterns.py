"""Regular expressions, compiled when they are first needed: most letters need few of them."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern, compiled once."""
    return re.compile(pattern, flags)

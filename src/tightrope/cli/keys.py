"""`tightrope keys`: the keys of the wizard, scope by scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.columns import aligned
from tightrope.keys import SCOPES, Key, rows, shown, written

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings


def run(given: Namespace, around: Surroundings) -> int:
    """Print every key."""
    del given
    around.stdout.write("\n\n".join(_section(scope, title) for scope, title in SCOPES.items()) + "\n")
    return 0


def _section(scope: str, title: str) -> str:
    return "\n".join([title, *(f"  {line}" for line in aligned([(all_shown(key), key.help) for key in rows(scope)]))])


def all_shown(key: Key) -> str:
    """Return every key of a row as it is written: "d or del", "1-5"."""
    return shown(key) if "-" in shown(key)[1:] else " or ".join(map(written, key.keys.split(",")))

"""`tightrope export`: a decision's file, to stdout or to a new file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.place import put_out, shelf_of

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings


def run(given: Namespace, around: Surroundings) -> int:
    """Write the decision as TOML, as its file holds it."""
    from tightrope.files.codec import encode

    return put_out(encode(shelf_of(given, around).peek(given.id)), given.output, around)

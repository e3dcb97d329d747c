"""`tightrope import`: a decision's file from elsewhere, decoded first and then copied in. The file itself stays as it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tightrope.cli.place import path_named, store_of
from tightrope.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings


def run(given: Namespace, around: Surroundings) -> int:
    """Take one file in and print the ID that it has here."""
    from tightrope.files.reasons import shown

    path = path_named(given.file)
    if not os.path.lexists(path):
        raise UsageError(f"There is no file {shown(path)}.")
    decision = store_of(given, around).import_file(path, around.random())
    around.stdout.write(f"{decision.id}\n")
    around.tell(f"Taken in: {decision.title().rstrip('.')}.")
    return 0

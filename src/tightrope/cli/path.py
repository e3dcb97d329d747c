"""`tightrope path`: where the decisions lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.place import folder_of

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings


def run(given: Namespace, around: Surroundings) -> int:
    """Print the folder, whether it is there yet or not."""
    folder = folder_of(given, around)
    around.stdout.write(f"{folder.decisions}\n")
    if not folder.decisions.is_dir():
        around.tell("The folder is made when the first decision is saved.")
    return 0

"""`tightrope delete`: into the trash, from which it can be brought back for a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.place import store_of

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings


def run(given: Namespace, around: Surroundings) -> int:
    """Delete one decision."""
    from tightrope.files.reasons import shown

    store = store_of(given, around)
    trashed = store.delete(given.id)
    around.tell(f"Deleted. It lies in {shown(trashed.path)} for a month; `tightrope import` takes it back in.")
    return 0

"""Leaving a decision: it is put away once it is on disk, and as long as that fails, what to do about it is asked.

The one rule: what is nowhere on disk is never let go without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tightrope.errors import FileError
from tightrope.files.exporting import path_typed
from tightrope.files.reasons import shown
from tightrope.plain.console import Leave
from tightrope.plain.walk import Walk

GONE = "The input has ended, so nothing more can be tried: what was answered since the last save is gone."


def put_away(walk: Walk) -> None:
    """Save the decision and let its file go. Raises: FileError when something is nowhere on disk and nobody is left to be asked."""
    session = walk.session
    try:
        session.save()
        while session.trouble:
            walk.say(f"NOT SAVED: {session.trouble}")
            do = _chosen(walk, ONLY_HERE if session.is_only_here else KEPT_APART)
            if do(walk):
                return
        if session.saved_at and not session.readonly:
            walk.say(f"Saved as {session.decision.id}.")
    except Leave:
        if session.trouble and session.is_only_here:
            walk.say(GONE)
            raise session.trouble from None
    finally:
        session.drop()


def _chosen(walk: Walk, ways: Mapping[str, Callable[[Walk], bool]]) -> Callable[[Walk], bool]:
    """Ask for one of the ways by its number; the words that leave elsewhere do not leave here. Raises: Leave at the end of the input."""
    walk.say("What now?", *(f"  {number} {label}" for number, label in enumerate(ways, 1)))
    while True:
        raw = walk.console.ask()
        if raw in map(str, range(1, len(ways) + 1)):
            return tuple(ways.values())[int(raw) - 1]
        walk.say(f"Type a number from 1 to {len(ways)}.")


def _again(walk: Walk) -> bool:
    walk.session.save(again=True)
    return False


def _insist(walk: Walk) -> bool:
    walk.session.insist()
    return False


def _elsewhere(walk: Walk) -> bool:
    """Write the decision into a folder that the person names; return whether it is there."""
    store = walk.session.store
    assert store is not None
    walk.say("Which folder? It has to exist. Enter: your home folder.")
    try:
        path = store.save_elsewhere(walk.decision, path_typed(walk.console.ask() or str(Path.home())))
    except FileError as error:
        walk.say(str(error))
        return False
    walk.say(f"Saved as {shown(path)}. `tightrope import` takes it in again.")
    return True


def _let_go(walk: Walk) -> bool:
    del walk
    return True


ONLY_HERE = {"try again": _again, "save it in another folder": _elsewhere, "leave without saving": _let_go}
"""What can be done about a version that is nowhere on disk."""

KEPT_APART = {"put my version in its place; the other one is kept as .bak": _insist, "leave both as they are": _let_go}
"""What can be done about a version that lies beside somebody else's."""

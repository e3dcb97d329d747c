"""The door of the line-by-line wizard: from what the command line asks for to an exit code."""

from __future__ import annotations

from tightrope.decision.kinds import Way
from tightrope.plain.console import Leave
from tightrope.plain.home import Desk, at_home, new, resume


def run(desk: Desk, *, open_id: str | None = None, new_way: Way | None = None, start: bool = False) -> int:
    """Open Home, or go straight on with `open_id`, or `start` something new; return the exit code."""
    try:
        if open_id is not None:
            resume(desk, open_id)
        elif start:
            new(desk, new_way)
        else:
            at_home(desk)
    except Leave:
        pass
    desk.console.say("Nothing has been sent anywhere. Goodbye.")
    return 0

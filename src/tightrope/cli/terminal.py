"""Whether there is a terminal for the wizard. Asked before Textual is imported, so that the answer comes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.errors import NoTerminalError

if TYPE_CHECKING:
    from tightrope.cli.surroundings import Surroundings

WITHOUT = "The wizard needs a terminal{why}. Try --plain, which works line by line, or `tightrope list` and `tightrope show ID`."


def refuse_without_terminal(around: Surroundings) -> None:
    """Check the three streams and TERM. Raises: NoTerminalError, in one line."""
    streams = (around.stdin, around.stdout, around.stderr)
    if not all(stream is not None and not stream.closed and stream.isatty() for stream in streams):
        raise NoTerminalError(WITHOUT.format(why=""))
    if around.environment.get("TERM", "") in ("", "dumb", "unknown"):
        raise NoTerminalError(WITHOUT.format(why=" that can place text, and TERM says that this one cannot"))

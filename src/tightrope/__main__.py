"""The program's edge: the only place that takes the clock, the environment, chance and the streams from the system."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from datetime import datetime
    from random import Random
    from typing import TextIO


def main() -> NoReturn:
    """Run one command of the shell and end the process.

    Everything is written and flushed by then, so nobody waits while the interpreter tidies up.
    """
    status = command()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # closed, full, or never there
            stream.flush()
    os._exit(status)


def command() -> int:
    """Run one command of the shell and return its exit code."""
    gc.disable()  # a command makes little garbage and ends soon
    try:
        from tightrope.cli.main import run  # noqa: PLC0415 - ctrl+c while importing leaves quietly too
        from tightrope.cli.surroundings import Surroundings  # noqa: PLC0415

        around = Surroundings(os.environ, _typed(sys.stdin), _stream(sys.stdout), _stream(sys.stderr), _now, _random)
        status = run(sys.argv[1:], around)
    except KeyboardInterrupt:
        status = 130
    return status


def _stream(stream: TextIO | None) -> TextIO:
    """Return a stream that takes every character: what its encoding lacks becomes a question mark; a closed one swallows all."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - open until the program ends
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="replace")
    return stream


def _typed(stream: TextIO | None) -> TextIO | None:
    """Return stdin, which replaces what is not text instead of ending the program."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="replace")
    return stream


def _now() -> datetime:
    from datetime import datetime  # noqa: PLC0415

    return datetime.now().astimezone()


def _random() -> Random:
    from random import SystemRandom  # noqa: PLC0415

    return SystemRandom()


if __name__ == "__main__":
    main()

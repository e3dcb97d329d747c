"""The program's edge: the only place that takes the clock, the environment, chance and the streams from the system."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from random import Random
    from typing import TextIO


def main() -> int:
    """Run one command of the shell and return its exit code."""
    try:
        from tightrope.cli.main import run  # noqa: PLC0415 - ctrl+c while importing leaves quietly too
        from tightrope.cli.surroundings import Surroundings  # noqa: PLC0415

        around = Surroundings(os.environ, sys.stdin, _stream(sys.stdout), _stream(sys.stderr), _now, _random)
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


def _now() -> datetime:
    from datetime import datetime  # noqa: PLC0415

    return datetime.now().astimezone()


def _random() -> Random:
    from random import SystemRandom  # noqa: PLC0415

    return SystemRandom()


if __name__ == "__main__":
    sys.exit(main())

"""One command of the shell, from its words to its exit code. Nothing else in the program prints an error."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tightrope.cli.parser import Shown, parse
from tightrope.errors import NotSavedError, TightropeError
from tightrope.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tightrope.cli.surroundings import Surroundings

LONGEST_MESSAGE = 2_000
"""Characters of an error that are printed; paths can be long."""

INTERRUPTED = 130
"""128 and the number of SIGINT, as shells count."""

NOBODY_READS = 141
"""128 and the number of SIGPIPE: whoever read the output has left."""


def run(arguments: Sequence[str], around: Surroundings) -> int:
    """Run the command that `arguments` name and return the exit code."""
    try:
        status = _run(arguments, around)
        around.stdout.flush()
    except TightropeError as error:
        around.tell(f"tightrope: {clean(str(error), limit=LONGEST_MESSAGE)}")
        return error.exit_code
    except BrokenPipeError:
        _let_go(around)
        return NOBODY_READS
    except OSError as error:
        from tightrope.files.reasons import reason

        _let_go(around)
        around.tell(f"tightrope: The system refused: {reason(error)}. Nothing was changed; try again, or elsewhere.")
        return NotSavedError.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str], around: Surroundings) -> int:
    try:
        given = parse(arguments)
    except Shown as shown:
        around.stdout.write(shown.text)
        return 0
    return int(given.command.load()(given, around))


def _let_go(around: Surroundings) -> None:
    """Point stdout at nothing, so that Python's own flush at the end does not complain."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, around.stdout.fileno())
    except (OSError, ValueError):
        return

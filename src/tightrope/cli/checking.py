"""The way from the shell to the checker: the words of the command line become facts, and stdin is read only when it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.place import shelf_of
from tightrope.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings
    from tightrope.letters.facts import Facts


def run(given: Namespace, around: Surroundings) -> int:
    """Check the letters that are named; the exit code is 0 when all are safe."""
    from tightrope.cli.check import run as check

    facts, about = _facts(given, around)
    return check(
        given.files,
        kind=given.kind,
        facts=facts,
        about=about,
        as_json=given.json,
        explain=given.explain,
        read_stdin=lambda: read_stdin(around),
        out=around.stdout,
    )


def _facts(given: Namespace, around: Surroundings) -> tuple[Facts | None, str]:
    """Return what the decision that is named knows, to compare with, and what it is called."""
    if given.decision is None:
        return None, ""
    from tightrope.files.companies import other_companies
    from tightrope.letters.of_decision import facts_of

    shelf = shelf_of(given, around)
    decision = shelf.peek(given.decision)
    return facts_of(decision, around.today(), other_companies(shelf, decision.id)), f"{decision.id} ({decision.title()})"


def read_stdin(around: Surroundings) -> bytes:
    """Return everything that comes through stdin. Raises: UsageError when it is closed."""
    if around.stdin is None:
        raise UsageError("The letter was to come from stdin, and it is closed.")
    buffer = getattr(around.stdin, "buffer", None)
    return bytes(buffer.read()) if buffer is not None else around.stdin.read().encode()

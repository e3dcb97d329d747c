"""The command line in memory: what it is given, and what it wrote. Nothing of the real world is touched but a folder."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any, TextIO

from tightrope.cli.main import run
from tightrope.cli.surroundings import Surroundings
from tightrope.decision.example import example
from tightrope.decision.model import Decision
from tightrope.files.codec import encode

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Sunday evening."""

ID = "2026-11-22-7f3k"


class Screen(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@dataclass(frozen=True, slots=True)
class Said:
    """What one command did."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        """Return stdout as JSON."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Shell:
    """A shell with a home folder of its own."""

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    now: datetime = NOW
    seed: int = 1

    def run(self, *arguments: str, typed: str | None = "", tty: bool = False) -> Said:
        """Run one command; `typed` is its stdin, None a closed one."""
        stream = Screen if tty else io.StringIO
        return self.run_with(None if typed is None else stream(typed), *arguments, stream=stream)

    def run_with(self, stdin: TextIO | None, *arguments: str, stream: type[io.StringIO] = io.StringIO) -> Said:
        """Run one command that reads from `stdin` and writes to streams of one kind."""
        out, err = stream(), stream()
        environment = {"TIGHTROPE_HOME": str(self.home), **self.environment}
        around = Surroundings(environment, stdin, out, err, lambda: self.now, lambda: Random(self.seed))
        return Said(run(arguments, around), out.getvalue(), err.getvalue())

    def has(self, decision: Decision) -> Path:
        """Put a decision into the folder and return its file."""
        folder = self.home / "decisions"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{decision.id}.toml"
        path.write_text(encode(decision), encoding="utf-8")
        return path


def decision(id: str = ID, **answers: Any) -> Decision:
    """Return the finished example with another ID and other answers; "offer__role" is offer.role."""
    made = replace(example(datetime(2026, 11, 21, 12, tzinfo=UTC), date(2026, 11, 22)), id=id)
    for name, value in answers.items():
        made = made.answer(name.replace("__", "."), value)
    return made

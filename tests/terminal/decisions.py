"""Decisions put on disk for the real program to open."""

from __future__ import annotations

import itertools
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tightrope.decision.example import example
from tightrope.decision.kinds import Outcome, Way
from tightrope.decision.model import Decision
from tightrope.files.folder import Folder
from tightrope.files.store import Store

NUMBERS = itertools.count(1)


def now() -> datetime:
    """This moment as a decision has it."""
    return datetime.now(UTC).replace(microsecond=0)


def new_id() -> str:
    """An ID that no other decision of this run has."""
    return f"{now().astimezone():%Y-%m-%d}-t{next(NUMBERS):03d}"


def empty(at: str, way: Way = Way.FULL) -> Decision:
    """A decision without an answer, at one question."""
    return Decision(new_id(), now(), now(), way=way, at=at)


def finished(at: str, way: Way = Way.FULL) -> Decision:
    """The example, decided against, at one question."""
    whole = replace(example(now(), now().astimezone().date()), id=new_id(), way=way)
    return whole.answer("balance.outcome", Outcome.NO).go(at)


def put(home: Path, decision: Decision) -> str:
    """Save a decision where the program looks for it; return its ID."""
    store = Store(Folder(home / "tightrope"))
    store.close(store.create(decision))
    return decision.id


def kept(home: Path, id: str) -> dict[str, Any]:
    """What the file of a decision holds."""
    (path,) = (home / "tightrope" / "decisions").glob(f"{id}*.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def only_one(home: Path) -> dict[str, Any]:
    """What the file of the only decision holds."""
    (path,) = (home / "tightrope" / "decisions").glob("*.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))

"""Between a decision and the TOML that a person can read. What Home shows stands before the first table; unknown keys are kept.

The mapping follows the questions on the fields: a new question needs nothing here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from tightrope.decision.afterwards import deadline_of, next_look_back, reminder_of
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.question import Items, MisfitError, Question, Record, dumped, expected, loaded, questions_of
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.decision.ways import Mark, first_open, progress
from tightrope.errors import DamagedFileError, NewerFileError
from tightrope.files.migrations import SCHEMA, migrated
from tightrope.text import one_line

HEADER = (
    "# Tightrope wrote this file, and you may read and change it. Comments of your own are lost at the next save,\n"
    "# which keeps the file as it was beside it, ending in .bak. Every key is described in docs/file-format.md.\n"
)

MARK_SIGNS = {Mark.DONE: "#", Mark.BEGUN: "o", Mark.OPEN: "-"}
"""How the progress by group stands in the file, for Home: "##o------"."""


def encode(decision: Decision) -> str:
    """Return the decision as TOML text."""
    import tomli_w  # noqa: PLC0415 - a command that only looks at a decision need not pay for it

    return HEADER + tomli_w.dumps(with_unknown(document(decision), decision.unknown), multiline_strings=True)


def document(decision: Decision) -> dict[str, Any]:
    """Return the decision as the tables and values of its file."""
    top = {
        "schema": SCHEMA,
        "id": decision.id,
        "title": decision.listed(),
        "stage": stage.value if (stage := decision.stage()) else "",
        "status": decision.status(),
        "outcome": outcome.value if (outcome := decision.outcome()) else "",
        "way": decision.way.value,
        "step": decision.at,
        "progress": "".join(MARK_SIGNS[mark] for mark in progress(decision)),
        "lesson": one_line(lesson_of(decision), 300),
        "look_back": next_look_back(decision),
        "answer_by": deadline_of(decision),
        "ask_again": reminder_of(decision),
        "created": decision.created.astimezone(UTC),
        "updated": decision.updated.astimezone(UTC),
    }
    tables = {step.name: dumped(getattr(decision, step.name)) for step in STEPS}
    return {key: value for key, value in top.items() if value not in ("", None)} | {name: table for name, table in tables.items() if table}


MARKS = " .,;:…"
"""What people type around the halves of a sentence that has marks of its own."""


def lesson_of(decision: Decision) -> str:
    """Return the lesson as one sentence: "If ..., then I ..."; "" when there is none."""
    after = decision.after
    when = after.lesson_if.strip(MARKS).removeprefix("If ").removeprefix("if ")
    then = after.lesson_then.strip(MARKS).removeprefix("then ").removeprefix("I ")
    return f"If {when}, then I {then}." if when and then else ""


def with_unknown(tables: dict[str, Any], unknown: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables with what this version does not know put back in its place; entries of lists are found by their id."""
    for key, kept in unknown.items():
        here = tables.get(key)
        if isinstance(here, dict) and isinstance(kept, dict):
            with_unknown(here, kept)
        elif isinstance(here, list) and isinstance(kept, dict):
            for item in here:
                with_unknown(item, kept.get(str(item.get("id")), {}))
        elif here is None:
            tables[key] = kept
    return tables


def decode(text: str, *, newer: bool = False) -> Decision:
    """Return the decision that a file holds; of a `newer` one, what this version knows of it, to be looked at and never saved.

    Raises DamagedFileError, NewerFileError.
    """
    raw = parsed(text, newer=newer)
    try:
        return _decision(migrated(raw))
    except MisfitError as error:
        raise DamagedFileError(f"{error}. The file was not touched.") from None


def parsed(text: str, *, newer: bool = False) -> dict[str, Any]:
    """Return the tables of a TOML text, or say what is wrong with it. Raises DamagedFileError, NewerFileError."""
    if not text.strip("\ufeff\0 \n\r\t"):
        raise DamagedFileError("The file is empty. It was not touched.")
    try:
        raw = tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except (ValueError, RecursionError, MemoryError) as error:
        raise DamagedFileError(f"It cannot be read as TOML: {str(error)[:120]}. The file was not touched.") from None
    schema = raw.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise DamagedFileError("It is no decision of Tightrope's: it does not begin with schema = 1. The file was not touched.")
    if schema > SCHEMA and not newer:
        message = f"A newer Tightrope wrote it (schema {schema}). You can look at it; update Tightrope to change it."
        raise NewerFileError(message)
    return raw


def _decision(raw: dict[str, Any]) -> Decision:
    steps = {}
    for step in STEPS:
        try:
            steps[step.name] = loaded(step.of, raw.get(step.name, {}))
        except MisfitError as error:
            raise error.within(step.name) from None
    decision = Decision(
        id=_text(raw, "id"),
        created=_moment(raw, "created"),
        updated=_moment(raw, "updated"),
        way=_way(raw),
        unknown=unknown_of(raw, steps),
        **steps,
    )
    at = raw.get("step")
    return decision.go(at if isinstance(at, str) and at in QUESTIONS else first_open(decision))


def _text(raw: Mapping[str, Any], key: str) -> str:
    if not isinstance(raw.get(key), str) or not raw[key]:
        raise expected("a text", raw.get(key)).within(key)
    return str(raw[key])


def _moment(raw: Mapping[str, Any], key: str) -> datetime:
    moment = raw.get(key)
    if isinstance(moment, date) and not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    if not isinstance(moment, datetime):
        raise expected("a date and a time in UTC", moment).within(key)
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def _way(raw: Mapping[str, Any]) -> Way:
    try:
        return Way(raw.get("way", Way.FULL.value))
    except ValueError:
        raise expected('"letter", "five" or "full"', raw.get("way")).within("way") from None


TOP = (
    "schema", "id", "title", "stage", "status", "outcome", "way", "step", "progress",
    "lesson", "look_back", "answer_by", "ask_again", "created", "updated",
)  # fmt: skip
"""The keys before the first table."""


def unknown_of(raw: Mapping[str, Any], steps: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keys that this version does not know, in their tables; `steps` are what it read of the file."""
    unknown = {key: value for key, value in raw.items() if key not in TOP and key not in {step.name for step in STEPS}}
    for step in STEPS:
        if kept := unknown_in(step.of, raw.get(step.name, {}), steps[step.name]):
            unknown[step.name] = kept
    return unknown


def unknown_in(of: type[Any], raw: Mapping[str, Any], read: Any) -> dict[str, Any]:
    """Return the keys of one table that this version does not know; `read` is what it read of the table."""
    known: dict[str, Question] = dict(questions_of(of))
    unknown = {key: value for key, value in raw.items() if key not in known}
    for name, question in known.items():
        if isinstance(question, Record) and (kept := unknown_in(question.of, raw.get(name, {}), getattr(read, name))):
            unknown[name] = kept
        if isinstance(question, Items) and (by_id := _unknown_by_id(question.of, raw.get(name, []), getattr(read, name))):
            unknown[name] = by_id
    return unknown


def _unknown_by_id(of: type[Any], items: list[Mapping[str, Any]], read: tuple[Any, ...]) -> dict[str, Any]:
    """Return what is unknown of each entry by the id that the entry has now, since it may have got a new one."""
    found = {str(one.id): unknown_in(of, item, one) for item, one in zip(items, read, strict=False)}
    return {id: kept for id, kept in found.items() if kept}

"""The pages of docs/ that are written from the code: docs/file-format.md, docs/questions.md, docs/keys.md.

`python -m tightrope.cli.pages docs` writes them anew; a test fails while one is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tightrope.cli.keys import all_shown
from tightrope.decision.kinds import CANT_TELL, Way
from tightrope.decision.question import Amount, Choice, Items, Line, Months, Number, Question, Record, Text, Ticks, YesNo, questions_of
from tightrope.decision.steps import QUESTIONS, STEPS, Step
from tightrope.decision.ways import WAYS
from tightrope.files.codec import TOP
from tightrope.files.migrations import SCHEMA
from tightrope.keys import SCOPES, rows

MADE = "<!-- Written from the code by `python -m tightrope.cli.pages docs`; change it there. -->"

TOP_KEYS = {
    "schema": ("whole number", f"The version of this format, {SCHEMA}. A file with a higher one is listed and never changed."),
    "id": ("string", "The date of the first day and four letters or digits: `2026-11-22-7f3k`. It never changes."),
    "title": ("string", "What Home shows. It follows the role and the company, of a letter alone its kind and reader too; change those."),
    "stage": ("string", "A copy of `offer.stage`, of a letter alone what its kind says, for Home."),
    "status": ("string", '`"open"`, `"decided"` or `"closed"`. It follows from the answers.'),
    "outcome": ("string", "A copy of `balance.outcome`, of a letter alone what its kind says, for Home."),
    "way": ("string", 'How much is asked: `"letter"`, `"five"` or `"full"`.'),
    "step": ("string", "The question where you stand, by its name in docs/questions.md."),
    "progress": ("string", "One sign for each group of questions: `#` done, `o` begun, `-` open. It follows from the answers."),
    "look_back": ("local date", "A copy of the next day of looking back, for Home."),
    "answer_by": ("local date, or local date-time", "A copy of `offer.answer_by`, or of `letter.ask_until` once that was asked, for Home."),
    "ask_again": ("local date", "A copy of `balance.ask_again`, for Home."),
    "lesson": ("string", "A copy of the lesson, for the next decision."),
    "created": ("offset date-time, UTC", "When the decision was begun."),
    "updated": ("offset date-time, UTC", "When it was saved last."),
}
"""The keys before the first table: type and meaning."""

PLACES = {
    "decisions/<id>-<words>.toml": "A decision. Any other name that ends in `.toml` is listed too.",
    "decisions/<name>.toml.bak": "The version before the last save.",
    "decisions/<name>.toml.before.bak": "The version before the first save of a sitting, or before a save that dropped more than half.",
    "decisions/<name>.conflict-<utc>.toml": "A version that was not written over somebody else's. Home asks which one goes on.",
    "trash/<utc>_<name>": "What was deleted then, for a month: to bring it back, move it or `tightrope import` it.",
    "locks/<id>.lock": "Held while a window has that decision open; it says which process, since when and on which computer.",
    "locks/turn.lock": "Held for the moment of each write.",
    "letters/<any>": "Letters that were saved without naming another folder.",
    "drafts/<any>": "A letter for as long as an editor has it open.",
    "crashes/crash-<utc>.txt": "Where in the program it crashed, without a word of yours; the newest ten.",
    "remembered.toml": "The name and the currency that the next decision starts with.",
    "<folder>/.tightrope-<any>.tmp": "Half a file that an interrupted save left; it goes at a start an hour later.",
}
"""What lies in the home folder, by its name there."""

WAY_NAMES = {Way.LETTER: "only the letter", Way.FIVE: "five minutes", Way.FULL: "full"}


def file_format() -> str:
    """Return docs/file-format.md: every key of a decision's file."""
    parts = [FILE_FORMAT, _table(("name", "what it is"), [(f"`{name}`", what) for name, what in PLACES.items()]), BESIDE]
    parts += ["## Before the first table", _table(("key", "type", "meaning"), [(f"`{key}`", *TOP_KEYS[key]) for key in TOP])]
    parts += [part for step in STEPS for part in _tables_of(f"[{step.name}]", step.of, step.title)]
    return "\n\n".join(parts) + "\n"


FILE_FORMAT = f"""# The file of a decision

{MADE}

One decision is one TOML 1.0 file in UTF-8, named by its ID and its title, in the folder that `tightrope path` prints. It is yours: read
it, change it in an editor, copy it elsewhere. What Tightrope keeps to:

- It is written whole or not at all, readable by you alone (mode 0600 in a folder of 0700). The version before lies beside it, ending
  in `.bak`.
- A question that was not asked has no key. "Can't tell yet" is an answer of its own: the string `"{CANT_TELL.value}"`.
- Scales run from -2 (turn it down, withdraw) over 0 to 2 (take it, go on).
- Money is a whole number of minor units (cents, pence) of the one currency in `money.currency`.
- Moments that the program notes are in UTC; dates and times that you typed are as your own clock says.
- Entries of a list have an `id`, a whole number that is unique in that list. One that is missing or taken gets a new one.
- Keys and tables that this version does not know are kept and written back. Comments are lost at the next save.
- A value that does not fit is named with its key, and the file is then left alone.

## The folder around it

`tightrope path` prints the folder `decisions` in Tightrope's home folder, where everything lies that it writes of its own accord. `<utc>`
is a moment, such as `20261122T211500Z`."""

BESIDE = """Copies that sync programs make (`.sync-conflict-`, `conflicted copy`, ` (1).toml`, ` - Copy.toml`, a second file with one ID)
are shown under "Needs a look" beside their decision and never merged. Other names, and those that start with a dot, are left alone. To
go back to a version by hand, close the decision and rename its `.bak`."""


def _tables_of(head: str, of: type[Any], title: str) -> Iterator[str]:
    """Yield a heading and a table for a record, then those of the records inside it."""
    asked = [(name, question) for name, question in questions_of(of)]
    yield f"## `{head}`" + (f" {title}" if title else "")
    yield _table(("key", "type", "meaning"), [(f"`{name}`", kind_in_words(question), _cell(question.prompt)) for name, question in asked])
    for name, question in asked:
        inner = head.strip("[]") + "." + name
        if isinstance(question, Items):
            yield from _tables_of(f"[[{inner}]]", question.of, "")
        elif isinstance(question, Record):
            yield from _tables_of(f"[{inner}]", question.of, "")


def kind_in_words(question: Question) -> str:
    """Return the type of an answer in the file, with its unit and limits."""
    if isinstance(question, Choice):
        words = ", ".join(f'`"{key.value}"`' for key in question.of)
        return f"string: {words}" + (f', or `"{CANT_TELL.value}"`' if question.cant_tell else "")
    if isinstance(question, Ticks):
        return "list of strings: " + ", ".join(f'`"{key.value}"`' for key in question.of)
    if isinstance(question, Number):
        return f"whole number {question.bounds()}"
    if isinstance(question, Items):
        return f"list of tables, at most {question.most}"
    if isinstance(question, Amount):
        return "whole number, minor units of `money.currency`"
    if isinstance(question, Months):
        return f"number of months in halves, at most {question.high}"
    if isinstance(question, YesNo) and not question.cant_tell:
        return "true or false"
    if isinstance(question, Line):
        return f"string, one line of at most {question.limit:,} characters"
    return question.toml + (" of at most 20,000 characters" if isinstance(question, Text) else "")


def questions() -> str:
    """Return docs/questions.md: everything that is asked, why, and in which ways."""
    parts = [QUESTIONS_PAGE, *(_way(way) for way in Way), *(_step(step) for step in STEPS)]
    return "\n\n".join(parts) + "\n"


QUESTIONS_PAGE = f"""# The questions

{MADE}

Each question is declared once, on the field that holds its answer. There are three ways through one set of answers; an answer given
on one way is there on the others. Position is the name of a question, such as `gut.sealed`."""


def _way(way: Way) -> str:
    lines = [f"{number}. {group.title}: " + ", ".join(f"`{id}`" for id in group.ids) for number, group in enumerate(WAYS[way], 1)]
    return "\n".join([f"## The way: {WAY_NAMES[way]}", "", *lines])


def _step(step: Step) -> str:
    ids = [id for id in QUESTIONS if id.partition(".")[0] == step.name and _ways_of(id)]
    return "\n\n".join([f"## {step.title}", *(_question(id) for id in ids)])


def _ways_of(id: str) -> list[str]:
    return [WAY_NAMES[way] for way in Way if any(id in group.ids for group in WAYS[way])]


def _question(id: str) -> str:
    asked = QUESTIONS[id]
    question = asked.question
    told = [f"### `{id}`", "", _cell(question.prompt)]
    told += [f"At a second interview: {_cell(question.second)}"] if question.second else []
    told += [f"After a yes: {_cell(question.said_yes)}"] if question.said_yes else []
    told += [f"- {label}" for _, label in question.options()]
    told += [f"- entries with: {_fields(question)}"] if isinstance(question, Items | Record) else []
    told += ["", f"Why: {question.why}"] if question.why else []
    notes = [f"Asked in: {', '.join(_ways_of(id))}"]
    notes += ["may stay open"] if question.optional else []
    notes += ["asked only where it applies"] if asked.when else []
    return "\n".join([*told, "", "; ".join(notes) + "."])


def _fields(question: Items | Record) -> str:
    return ", ".join(_cell(inner.prompt) for name, inner in questions_of(question.of) if name != "id")


def keys() -> str:
    """Return docs/keys.md: every key of the full-screen wizard."""
    parts = [KEYS_PAGE]
    for scope, title in SCOPES.items():
        parts += [f"## {title}", _table(("key", "what it does"), [(f"`{all_shown(key)}`", key.help) for key in rows(scope)])]
    return "\n\n".join(parts) + "\n"


KEYS_PAGE = f"""# The keys

{MADE}

`^` means Ctrl. Letters and digits act only where no text field has the focus; Esc leaves a field and keeps what is in it. Every action
can also be reached with Tab and Enter, or by its name in the palette. `tightrope keys` prints them in the terminal. In the line-by-line
mode there are no keys but Enter: `back`, `quit`, `steps`, `way`, `undo`, `clear` and `?` are typed."""


def _table(heads: tuple[str, ...], lines: list[tuple[str, ...]]) -> str:
    return "\n".join([f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads), *(f"| {' | '.join(map(_cell, line))} |" for line in lines)])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


PAGES: dict[str, Callable[[], str]] = {"file-format.md": file_format, "questions.md": questions, "keys.md": keys}
"""Every page that is written from the code."""


def write(folder: Path) -> None:
    """Write every page anew."""
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))

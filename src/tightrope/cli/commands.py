"""The commands as rows: name, help, arguments, and the module that runs them. The parser, the help and the docs read these rows.

A command's module is imported when it runs and has one `run(given, around) -> exit code`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tightrope.errors import UsageError
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

    from tightrope.cli.surroundings import Surroundings


class Argument(Frozen):
    """One argument: its names, and what argparse is told about it."""

    names: tuple[str, ...]
    options: Mapping[str, Any]


def argument(*names: str, **options: Any) -> Argument:
    """Return an argument."""
    return Argument(names, options)


def flag(*names: str, help: str) -> Argument:
    """Return an argument that is there or not."""
    return Argument(names, {"action": "store_true", "help": help})


class Command(Frozen):
    """One command."""

    name: str
    help: str
    module: str
    arguments: tuple[Argument, ...] = ()

    def load(self) -> Callable[[Namespace, Surroundings], int]:
        """Return the function that runs it, imported now."""
        found: Callable[[Namespace, Surroundings], int] = import_module(f"tightrope.cli.{self.module}").run
        return found


def one_of(what: str, *words: str) -> Callable[[str], str]:
    """Return a reader for an argument that is one of `words`. The reader raises UsageError."""

    def read(word: str) -> str:
        if word not in words:
            raise UsageError(f"There is no {what} {word[:40]!r}. There are: {', '.join(words)}.")
        return word

    return read


def whole_number(word: str) -> int:
    """Return a seed. Raises UsageError."""
    if not word.isascii() or not word.isdigit() or len(word) > 9:
        raise UsageError(f"A seed is a whole number of at most nine digits, not {word[:40]!r}.")
    return int(word)


KINDS = ("decline", "withdraw", "ask-time", "ask-first", "accept", "take-back")
TONES = ("warm", "plain", "formal")
CHANNELS = ("mail", "call", "linkedin", "thanks", "replies")
WAYS = ("letter", "five", "full")
FORMATS = ("txt", "md", "eml")

ID = argument("id", metavar="ID", help="an ID, or its first characters, or those of its last four")
KIND = argument("--kind", metavar="K", type=one_of("kind", *KINDS), help=f"one of: {', '.join(KINDS)}")
JSON = flag("--json", help="print one JSON object")

GLOBAL = (
    argument("--data-dir", metavar="DIR", help="keep everything that is written below DIR"),
    flag("--plain", help="line by line, for screen readers and pipes"),
    flag("--ascii", help="use no mark that is not ASCII"),
)
"""What may stand before and after every command."""

HOME = Command("", "open Home", "wizard")

COMMANDS = (
    Command(
        "new",
        "start a decision",
        "wizard",
        (argument("--way", metavar="WAY", type=one_of("way", *WAYS), help=f"how much is asked: {', '.join(WAYS)}"),),
    ),
    Command(
        "resume",
        "go on with a decision, with the one last edited if none is named",
        "wizard",
        (argument("id", metavar="ID", nargs="?", help=ID.options["help"]),),
    ),
    Command(
        "list",
        "list the decisions, most urgent first",
        "listing",
        (flag("--all", help="every one, not only the 200 changed last"), JSON),
    ),
    Command(
        "show",
        "print the answers and the balance of a decision",
        "show",
        (ID, JSON, flag("--working", help="print every number and step of the arithmetic")),
    ),
    Command(
        "letter",
        "print or save the letter of a decision",
        "letter",
        (
            ID,
            KIND,
            argument("--tone", metavar="T", type=one_of("tone", *TONES), help=f"one of: {', '.join(TONES)}"),
            argument("--channel", metavar="C", type=one_of("channel", *CHANNELS), help=f"one of: {', '.join(CHANNELS)}"),
            argument("--seed", metavar="N", type=whole_number, help="deal other wordings; the same number, the same letter"),
            argument("--format", metavar="F", type=one_of("format", *FORMATS), help=f"one of: {', '.join(FORMATS)}"),
            argument("-o", "--output", metavar="FILE", help="write to FILE, which must not exist; - is stdout"),
        ),
    ),
    Command(
        "check",
        "check any letter: exit status 0 safe, 1 not safe",
        "checking",
        (
            argument("files", metavar="FILE", nargs="*", help=".txt, .md or .eml; - is stdin"),
            KIND,
            argument("--decision", metavar="ID", help="compare with the answers of a decision"),
            JSON,
            argument("--explain", metavar="RULE", help="print what one rule is about, such as H15"),
        ),
    ),
    Command("due", "print what is due: answers, reminders, tasks, looks back", "due"),
    Command("delete", "put a decision into the trash", "delete", (ID,)),
    Command("import", "copy a decision file in", "bring", (argument("file", metavar="FILE", help="the file of a decision"),)),
    Command(
        "export",
        "print or save a decision's file",
        "take",
        (ID, argument("-o", "--output", metavar="FILE", help="write to FILE, which must not exist; - is stdout")),
    ),
    Command("doctor", "look over the files and say what is amiss", "doctor", (flag("--fix", help="mend what can be mended"),)),
    Command("path", "print where the decisions lie", "path"),
    Command("keys", "print the keys of the wizard", "keys"),
)
"""Every command, in the order in which the help lists them."""

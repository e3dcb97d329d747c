"""From the words of the shell to a command and what it was given. Every refusal is one line, and nothing is printed here."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from tightrope import __version__
from tightrope.cli.commands import COMMANDS, GLOBAL, HOME
from tightrope.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tightrope.cli.commands import Argument, Command

SEE_HELP = "See tightrope --help."


class Shown(Exception):  # noqa: N818 - it is an answer, not an error
    """The person asked for a text about the program, and here it is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Parser(argparse.ArgumentParser):
    """argparse without its printing, leaving and guessing."""

    def __init__(self, prog: str, **options: Any) -> None:
        super().__init__(prog=prog, add_help=False, allow_abbrev=False, formatter_class=_format, **options)
        self.add_argument("-h", "--help", action=Help, nargs=0, help="show this help")

    def error(self, message: str) -> NoReturn:
        """Refuse. Raises UsageError."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. {SEE_HELP}")


class Help(argparse.Action):
    """--help."""

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        raise Shown(parser.format_help())


class Version(argparse.Action):
    """--version."""

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        raise Shown(f"tightrope {__version__}\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was given, with the row of the command as `command`.

    Raises: UsageError; Shown for --help and --version.
    """
    named = _named(arguments)
    given = parser_of(named).parse_args(list(arguments))
    given.command = next((command for command in COMMANDS if command.name == given.name), HOME)
    return given


def parser_of(named: Command | None = None) -> Parser:
    """Return the whole parser, or the one of a single command, which is built in a third of the time."""
    parser = Parser("tightrope", description="From a job offer you are not glad about to a decision and a letter.", epilog=EPILOG)
    parser.add_argument("--version", action=Version, nargs=0, help="say which version this is")
    _add(parser, GLOBAL)
    rows = parser.add_subparsers(dest="name", metavar="COMMAND", title="commands", parser_class=Parser)
    for command in (named,) if named else COMMANDS:
        row = rows.add_parser(command.name, help=command.help, description=_sentence(command.help))
        _add(row, command.arguments)
        _add(row, GLOBAL, default=argparse.SUPPRESS)
    return parser


EPILOG = "Without a command, Home opens. Every file stays on this machine; `tightrope path` says where."


def _format(prog: str) -> argparse.HelpFormatter:
    return argparse.HelpFormatter(prog, max_help_position=22, width=80)


def _add(parser: Parser, arguments: tuple[Argument, ...], **more: Any) -> None:
    for argument in arguments:
        parser.add_argument(*argument.names, **{**argument.options, **more})


def _named(arguments: Sequence[str]) -> Command | None:
    """Return the command that the first word names; None: the whole parser has to find it, or to say that there is none."""
    first = next(iter(arguments), "")
    if first and not first.startswith("-") and first not in {command.name for command in COMMANDS}:
        raise UsageError(f"There is no command {first[:40]!r}. {SEE_HELP}")
    return next((command for command in COMMANDS if command.name == first), None)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."

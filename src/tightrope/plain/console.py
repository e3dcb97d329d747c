"""Reading and writing one line after the other. What is written stays written, and the end of the input is a way to leave."""

from __future__ import annotations

import os
import textwrap
from typing import Protocol, TextIO

from tightrope.frozen import Frozen
from tightrope.text import clean

PROMPT = "> "

ASCII = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "½": ".5", "\u00a0": " ", "●": "*", "○": "o", "━": "-"}
)
"""The program's own marks and quotes for terminals that have only ASCII."""


def in_ascii(text: str) -> str:
    """Return `text` with the program's own marks and quotes in ASCII; what people typed in other scripts stays."""
    return text.translate(ASCII)


class Leave(Exception):  # noqa: N818 - it is a wish, not an error
    """The person leaves, or the input has ended. Everything is saved already."""


class Typed(Protocol):
    """What lines are read from: a keyboard, or a stream."""

    def isatty(self) -> bool:
        """True for a terminal."""

    def readline(self) -> str:
        """Return the next line; "" at the end."""


class Console(Frozen):
    """Where lines come from and go to."""

    stdin: Typed
    stdout: TextIO
    ascii: bool = False

    def say(self, *lines: str) -> None:
        """Write lines, in a terminal none of them wider than it and no word broken; "" is a blank one."""
        width = width_of(self.stdout)
        for line in lines:
            self.write(*(wrapped(line, width) if width else [line]))

    def write(self, *lines: str) -> None:
        """Write lines as they are: a letter is copied from the screen, and its lines are its own."""
        for line in lines:
            self.stdout.write((in_ascii(line) if self.ascii else line) + "\n")

    def ask(self, prompt: str = PROMPT) -> str:
        """Return the next line as plain text. Raises: Leave at the end of the input."""
        self.stdout.write(prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        if not self.stdin.isatty():
            self.stdout.write("\n")
        if not line:
            raise Leave
        return clean(line)


NARROWEST = 20
"""A terminal that says it is narrower than this is taken for as wide. Our choice."""


def width_of(stream: TextIO) -> int:
    """Return how many columns a terminal has; 0 for a pipe or a file, whose reader wraps by itself."""
    try:
        return max(NARROWEST, os.get_terminal_size(stream.fileno()).columns) if stream.isatty() else 0
    except (OSError, ValueError):
        return 0


def wrapped(line: str, width: int) -> list[str]:
    """Return a line in several, broken between words and going on under its own text: "  1 stay where I am"."""
    indent = len(line) - len(line.lstrip(" "))
    number = line.split(" ", indent + 1)[indent] if indent else ""
    hang = " " * (indent + len(number) + 1 if number.isdigit() or number == "-" else indent)
    return textwrap.wrap(line, width, subsequent_indent=hang, break_on_hyphens=False) or [""]

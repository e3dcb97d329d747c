"""Reading and writing one line after the other. What is written stays written, and the end of the input is a way to leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

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


@dataclass(frozen=True, slots=True)
class Console:
    """Where lines come from and go to."""

    stdin: TextIO
    stdout: TextIO
    ascii: bool = False

    def say(self, *lines: str) -> None:
        """Write lines; "" is a blank one."""
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

"""The keyboard of a terminal, line by line. ctrl+c throws away what is half typed, unless the terminal is told not to: here it is kept."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from typing import Any, TextIO

from tightrope.plain.console import PROMPT

try:
    import termios
except ImportError:  # a system without terminals of this kind: there ctrl+c does what it always did
    termios = None  # type: ignore[assignment]

LEAVES = "ctrl+c once more saves and leaves. Go on typing, or press Enter."

MOST = 65536
"""Bytes read at once; a terminal holds fewer in a line."""


class Keyboard:
    """Lines that somebody types. The first ctrl+c says what the second does; what stands half typed then is the last line."""

    def __init__(self, stdin: TextIO, stdout: TextIO) -> None:
        self.stdin, self.stdout = stdin, stdout
        self.left = False

    def isatty(self) -> bool:
        """True for a terminal."""
        return self.stdin.isatty()

    def readline(self) -> str:
        """Return the next line; "" when the person has left."""
        if self.left:
            return ""
        try:
            return self.stdin.readline()
        except KeyboardInterrupt:
            if not self.isatty():
                raise
            typed = half_typed(self.stdin)
        self.stdout.write(f"\n{LEAVES}\n{PROMPT}{typed}")
        self.stdout.flush()
        try:
            return typed + self.stdin.readline()
        except KeyboardInterrupt:
            self.left = True
            typed += half_typed(self.stdin)
            self.stdout.write("\n")
            return f"{typed}\n" if typed.strip() else ""


@contextlib.contextmanager
def keeping_lines(stdin: TextIO) -> Iterator[None]:
    """Have the terminal keep what is half typed at ctrl+c, until the end. A pipe stays as it is."""
    with _set(stdin, local=lambda flags: flags | termios.NOFLSH):
        yield


def half_typed(stdin: TextIO) -> str:
    """Take what stands half typed out of a terminal that keeps it; "" where there is nothing."""
    if termios is None:
        return ""
    with _set(stdin, local=lambda flags: flags & ~termios.ICANON, now=True), contextlib.suppress(OSError, ValueError):
        return os.read(stdin.fileno(), MOST).decode(stdin.encoding or "utf-8", "replace")
    return ""


@contextlib.contextmanager
def _set(stdin: TextIO, *, local: Callable[[int], int], now: bool = False) -> Iterator[None]:
    """Change the local flags of a terminal for a while; `now`: reading does not wait."""
    if termios is None or not stdin.isatty():
        yield
        return
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError, ValueError, termios.error):
            before = termios.tcgetattr(stdin.fileno())
            changed = [*before[:3], local(before[3]), *before[4:6], [*before[6]]]
            if now:
                changed[6][termios.VMIN], changed[6][termios.VTIME] = 0, 0
            termios.tcsetattr(stdin.fileno(), termios.TCSANOW, changed)
            stack.callback(_restore, stdin, before)
        yield


def _restore(stdin: TextIO, before: list[Any]) -> None:
    with contextlib.suppress(OSError, ValueError, termios.error):
        termios.tcsetattr(stdin.fileno(), termios.TCSANOW, before)

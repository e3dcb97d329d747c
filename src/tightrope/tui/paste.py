"""Keystrokes and pastes, told apart before Textual reads them.

The one rule: what lies between the start and the end of a bracketed paste is text, whatever it holds, and never a key.
Textual 8.2 reads an escape inside a paste as keys, and waits for ever for the end of a paste that was cut off.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

MOST = 1 << 20
"""Characters of one paste that are kept; far more than any field keeps, so that the field says what was cut. Our choice."""

PATIENCE = 1.0
"""Seconds of silence after which an unfinished paste is taken as it is. Our choice."""

TYPED = 32
"""Characters that may arrive at once and still be typed, after a paste that fell silent. Our choice."""


class KeysAndPastes:
    """Turns what the terminal sends into Textual's messages."""

    def __init__(self) -> None:
        self._keys = XTermParser()
        self._seen = ""
        """The last characters given to the keys, where the start of a paste may have begun."""
        self._held = ""
        """The last characters of a paste, where its end may have begun."""
        self._kept: list[str] = []
        self._size = 0
        self._pasting = False
        self._silent_at: float | None = None

    def feed(self, text: str) -> Iterator[Message]:
        """Yield a message for each key and each paste that `text` completes."""
        if self._pasting and self._silent_at is None and len(text) <= TYPED and BRACKETED_PASTE_END not in self._held + text:
            yield from self._finish()  # it fell silent and was taken; this is somebody typing
        while text:
            step, text = (self._paste if self._pasting else self._type)(text)
            yield from step

    def tick(self) -> Iterator[Message]:
        """Yield what is complete because nothing followed it."""
        yield from self._keys.tick()
        if self._silent_at is not None and time.monotonic() >= self._silent_at:
            self._silent_at = None
            yield from self._take()

    @property
    def timeout(self) -> float | None:
        """Seconds until `tick` is due; None: not before something comes."""
        due = [at for at in (self._keys._timeout_time, self._silent_at) if at is not None]  # noqa: SLF001 - no public name for it
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _type(self, text: str) -> tuple[Iterable[Message], str]:
        """Give the keys what comes before the end of a paste's start."""
        known = len(self._seen)
        place = (self._seen + text).find(BRACKETED_PASTE_START)
        if place < 0:
            self._seen = (self._seen + text)[1 - len(BRACKETED_PASTE_START) :]
            return self._keys.feed(text), ""
        end = place + len(BRACKETED_PASTE_START) - known
        self._pasting, self._seen = True, ""
        self._wait()
        return self._keys.feed(text[:end]), text[end:]

    def _paste(self, text: str) -> tuple[Iterable[Message], str]:
        """Keep what comes before the end of the paste."""
        inside, end, rest = (self._held + text).partition(BRACKETED_PASTE_END)
        if end:
            self._keep(inside)
            return self._finish(), rest
        held = next(n for n in range(len(BRACKETED_PASTE_END) - 1, -1, -1) if inside.endswith(BRACKETED_PASTE_END[:n]))
        self._keep(inside[: len(inside) - held])
        self._held = inside[len(inside) - held :]
        self._wait()
        return iter(()), ""

    def _keep(self, text: str) -> None:
        self._held = ""
        self._kept.append(text[: MOST - self._size])
        self._size += len(self._kept[-1])

    def _wait(self) -> None:
        self._silent_at = time.monotonic() + PATIENCE

    def _take(self) -> Iterator[Message]:
        """Yield what was pasted so far."""
        text = "".join(self._kept)
        self._kept.clear()
        self._size = 0
        if text:
            yield events.Paste(text)

    def _finish(self) -> Iterator[Message]:
        """Close the paste, for Textual's reader too, which saw its start and none of its text."""
        self._pasting, self._silent_at, self._held = False, None, ""
        for _empty in self._keys.feed(BRACKETED_PASTE_END):
            pass
        yield from self._take()

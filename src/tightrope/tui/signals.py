"""Signals that ask the program to end: saved first, then the terminal given back, then the end, with 128 and the signal's number.

The one rule: whoever asked does not wait longer than WATCHDOG for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import FrameType
from typing import Any

from textual.app import App

WATCHDOG = 2.0
"""Seconds after which the process ends, whatever it is doing. A save that is cut there leaves the file as it was. Our choice."""

PAUSE = 0.01
"""Seconds between looks at whether the screen stands."""

SIGNALS = ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT")


def listen_for_signals(app: App[Any], save: Callable[[], None]) -> Callable[[], None]:
    """From now on, save and leave when the system asks for it. Call it once, in the loop, before the terminal is taken.

    Returns what is to be called when the terminal has gone. A signal that is ignored stays ignored, as under nohup. Not the loop's own
    signal handlers, since those wait for the loop, and the watchdog must not; the driver has seen to it that a signal wakes the loop.
    """
    loop = asyncio.get_running_loop()
    departing = threading.Event()

    def depart(number: int, _frame: FrameType | None = None) -> None:
        if departing.is_set():
            return
        departing.set()
        _watch(app, 128 + number)
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_leave, app, save, 128 + number)

    for number in _heard():
        signal.signal(number, depart)
    return partial(depart, int(getattr(signal, "SIGHUP", 1)))


@contextlib.contextmanager
def left_to_others() -> Iterator[None]:
    """While another program has the terminal, ctrl+c and ctrl+\\ are meant for that one alone."""
    before = {number: signal.signal(number, _let_pass) for number in (signal.SIGINT, signal.SIGQUIT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _let_pass(number: int, frame: FrameType | None) -> None:
    """Do nothing. Ignoring the signal would make the other program ignore it too."""


def _heard() -> list[signal.Signals]:
    """Return the signals of this system that nobody asked to ignore."""
    known = [signal.Signals[name] for name in SIGNALS if name in signal.Signals.__members__]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


def _leave(app: App[Any], save: Callable[[], None], status: int) -> None:
    """Save, then leave, even if saving found a fault. A screen that is being made is finished first, since half a one is a fault."""
    if not _stands(app):
        asyncio.get_running_loop().call_later(PAUSE, _leave, app, save, status)
        return
    try:
        save()
    except Exception as error:  # noqa: BLE001 - a fault goes the way of all faults
        app._handle_exception(error)  # noqa: SLF001 - the one way in for faults
    else:
        app.exit(return_code=status)


def _stands(app: App[Any]) -> bool:
    """Return whether everything that is to be shown has been made."""
    return app._is_mounted and all(screen.is_mounted for screen in app.screen_stack)  # noqa: SLF001 - Textual has no public name for it


def _watch(app: App[Any], status: int) -> None:
    """End the process by force if it has not ended in time."""
    watchdog = threading.Timer(WATCHDOG, _end, (app, status))
    watchdog.daemon = True
    watchdog.start()


def _end(app: App[Any], status: int) -> None:
    restore = getattr(app._driver, "restore_now", None)  # noqa: SLF001 - Textual has no public name for it
    if restore is not None:
        restore()
    os._exit(status)


def leave(app: App[Any], status: int | None = None) -> None:
    """End the process at once, with the app's exit status: it has run, everything is saved, and the terminal is back.

    Python's own way out would take a tenth of a second to tidy up what the system tidies up anyway.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status if status is not None else app.return_code or 0)

"""The terminal: what Textual's own driver does not do, and nothing else.

The one rule: whatever the terminal sends, and however it goes away, the program lives until it has saved, and leaves at once when it may.
Each difference from Textual 8.2 has a test in tests/terminal/test_driver.py that fails when Textual no longer needs it.
"""

from __future__ import annotations

import codecs
import contextlib
import locale
import os
import select
import signal
import sys
import termios
import threading
import time
import tty
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from textual import events
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tightrope.tui.paste import KeysAndPastes

if TYPE_CHECKING:
    from tightrope.tui.crash import CrashGuard

READ = 1 << 16
"""Bytes read from the terminal at a time."""

KEY_PATIENCE = 0.5
"""Seconds that a key waits for the keys before it when none of them moves. Our choice."""

KEY_LIMIT = 60.0
"""Seconds that a key waits at most. Our choice: ten thousand keys on a busy machine."""

RESTORED = "\x1b[?2004l\x1b[?7h\x1b[?2048l\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[<u\x1b[?1049l\x1b[?25h\x1b[?1004l"
"""Every mode that was switched on, switched off in one piece, for when there is no time to go Textual's way."""

AGAIN = "\x1b[?1049h\x1b[?25l\x1b[?1004h\x1b[?2004h\x1b[?7l"
"""The modes that a shell may have switched off while the program was stopped."""


def terminal_encoding() -> str:
    """Return how the terminal writes its characters: as the locale says, and as UTF-8 where that knows ASCII alone."""
    with contextlib.suppress(LookupError):
        if (name := codecs.lookup(locale.getencoding()).name) != "ascii":
            return name
    return "utf-8"


class TerminalOutput:
    """The terminal as the file that Textual writes to. Once the terminal is gone it takes everything and keeps nothing."""

    def __init__(self, descriptor: int, encoding: str) -> None:
        self._descriptor, self._encoding = descriptor, encoding
        self._waiting = bytearray()
        self.is_gone = False

    def write(self, text: str) -> int:
        """Take `text`; a character that the terminal does not know becomes a question mark."""
        self._waiting += text.encode(self._encoding, "replace")
        return len(text)

    def flush(self) -> None:
        """Write all that was taken."""
        while self._waiting and not self.is_gone:
            try:
                del self._waiting[: os.write(self._descriptor, self._waiting)]
            except BlockingIOError:
                select.select([], [self._descriptor], [], 1.0)
            except OSError:
                self.is_gone = True
        self._waiting.clear()

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._descriptor

    def isatty(self) -> bool:
        """Say whether it is a terminal."""
        return os.isatty(self._descriptor)


class TightropeDriver(LinuxDriver):
    """Textual's driver for Linux and macOS with ten differences.

    Bytes that are no text are dropped, not fatal. A paste stays a paste, and ends. The thread that reads keys is woken to leave. Keys keep
    their order. A second start, after a stray SIGCONT, starts no second thread but draws again. The end of the input is a hang-up, not a
    loop. A request to stop waits for what is being written. Output to a terminal that is gone is dropped. An editor that leaves the
    terminal odd leaves it so for itself alone. And a fault in the thread that reads keys goes the way of all faults.
    """

    def __init__(self, app: CrashGuard, **options: Any) -> None:
        super().__init__(app, **options)
        self._when_hung_up = app.when_hung_up
        self._encoding = terminal_encoding()
        self._file: Any = TerminalOutput(sys.__stderr__.fileno() if sys.__stderr__ else 2, self._encoding)
        self._wake_reader, self._wake_writer = os.pipe()
        os.set_blocking(self._wake_reader, False)
        # The loop's own handler wakes the loop, whichever thread the system gives the signal to; this holds for all other signals too.
        self._loop.add_signal_handler(signal.SIGCONT, self._sigcont_application)
        # A plain handler may run in the middle of a write, and would then wait for ever for the lock that the write holds.
        self._loop.add_signal_handler(signal.SIGTSTP, self._sigtstp_application)
        self._last_was_text, self._last_key_at = False, 0.0

    @property
    def is_started(self) -> bool:
        """Whether the terminal is ours: keys are read, and the screen is drawn."""
        return self._key_thread is not None and self._key_thread.is_alive()

    def start_application_mode(self) -> None:
        """Take the terminal, once."""
        if self.is_started:
            self._draw_again()
            return
        with contextlib.suppress(BlockingIOError):
            while os.read(self._wake_reader, 64):
                pass
        if self.attrs_before is not None and not self._must_signal_resume:
            self._set(self.attrs_before)  # an editor may have left it otherwise; what a shell did on purpose stays
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def stop_application_mode(self) -> None:
        """Give the terminal back, if it was taken."""
        if self._writer_thread is not None and self._writer_thread.is_alive():
            super().stop_application_mode()

    def write(self, data: str) -> None:
        """Write to the terminal while it is ours."""
        if self._writer_thread is not None and self._writer_thread.is_alive():
            super().write(data)

    def disable_input(self) -> None:
        """Stop reading keys, at once."""
        os.write(self._wake_writer, b".")
        super().disable_input()

    def restore_now(self) -> None:
        """Give the terminal back without waiting for anything or anybody, for the moment before the process ends by force."""
        with contextlib.suppress(OSError, ValueError, termios.error):
            if self.is_started and select.select([], [self._file.fileno()], [], 0)[1]:
                os.write(self._file.fileno(), RESTORED.encode())
        if self.attrs_before is not None:
            self._set(self.attrs_before)

    def run_input_thread(self) -> None:
        """Read keys until told to stop, or until there is no terminal to read from."""
        decode = codecs.getincrementaldecoder(self._encoding)(errors="ignore").decode
        reader = KeysAndPastes()
        while not self.exit_event.is_set():
            ready = select.select([self.fileno, self._wake_reader], [], [], reader.timeout)[0]
            if self._wake_reader in ready:
                self.exit_event.wait(1.0)
                return
            if ready:
                data = self._read()
                if not data:
                    self._loop.call_soon_threadsafe(self._when_hung_up)
                    return
                for message in reader.feed(decode(data)):
                    self.process_message(message)
            for message in reader.tick():
                self.process_message(message)

    def process_message(self, message: Message) -> None:
        """Send on what was typed, in its order.

        Textual gives letters to the focused field and looks for the meaning of other keys elsewhere, so that fast keys overtake each
        other: ctrl+q the letters before it, the letters after it ctrl+u.
        """
        if isinstance(message, events.Key | events.Paste):
            is_text = isinstance(message, events.Paste) or message.is_printable
            if is_text is not self._last_was_text and time.monotonic() < self._last_key_at + KEY_PATIENCE:
                self._wait_for_keys()
            self._last_was_text, self._last_key_at = is_text, time.monotonic()
        super().process_message(message)

    def _wait_for_keys(self) -> None:
        """Wait until the keys before are through; give up when nothing moves for KEY_PATIENCE, and after KEY_LIMIT."""
        through = threading.Event()
        self._loop.call_soon_threadsafe(self._app.call_later, self._after_focused, through.set)
        before, now = self._waiting(), time.monotonic()
        limit, deadline = now + KEY_LIMIT, now + KEY_PATIENCE
        while not (through.wait(0.005) or self.exit_event.is_set() or time.monotonic() > min(deadline, limit)):
            if (waiting := self._waiting()) != before:
                before, deadline = waiting, time.monotonic() + KEY_PATIENCE

    def _waiting(self) -> int:
        """Return how many messages the app and the focused widget have before them."""
        screen = self._app.screen_stack[-1] if self._app.screen_stack else None
        focused = screen.focused if screen else None
        return self._app.message_queue_size + (focused.message_queue_size if focused else 0)

    def _after_focused(self, then: Callable[[], object]) -> None:
        """Call `then` behind every message on the way from the focused widget up to the app, as a key goes it."""
        screen = self._app.screen_stack[-1] if self._app.screen_stack else None
        way = list((screen.focused or screen).ancestors_with_self) if screen else []

        def climb() -> None:
            if not way:
                then()
            elif not way.pop(0).call_later(climb):
                climb()

        climb()

    def _read(self) -> bytes:
        """Return what was typed; nothing when the terminal is gone."""
        try:
            return os.read(self.fileno, READ)
        except OSError:
            return b""

    def _run_input_thread(self) -> None:
        """Hand a fault to the app, in its own thread."""
        try:
            self.run_input_thread()
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._app._handle_exception, error)  # noqa: SLF001 - the one way in for faults

    def _draw_again(self) -> None:
        """Take the terminal back from a shell that had it meanwhile. In the background this stops the process again, as it should."""
        with contextlib.suppress(termios.error):
            attributes = termios.tcgetattr(self.fileno)
            attributes[tty.LFLAG] = self._patch_lflag(attributes[tty.LFLAG])
            attributes[tty.IFLAG] = self._patch_iflag(attributes[tty.IFLAG])
            self._set(attributes)
        self.write(AGAIN)
        self._loop.call_soon_threadsafe(self._repaint)

    def _set(self, attributes: list[Any]) -> None:
        with contextlib.suppress(OSError, ValueError, termios.error):
            termios.tcsetattr(self.fileno, termios.TCSANOW, attributes)

    def _repaint(self) -> None:
        """Draw the whole screen."""
        if self._app._running and self._app.is_attached:  # noqa: SLF001 - between the last message and the end there is no screen
            self._app.refresh(layout=True)

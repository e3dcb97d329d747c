"""A very small Textual app, with Tightrope's terminal side (`ours`) or without it (`plain`), for comparing the two in a pty.

    python small_app.py ours|plain [WHAT ...]

It shows how many keys came, the last message, and an Input; it writes what it would save to $HOME/saved.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from textual import events, work
from textual.app import App, ComposeResult
from textual.widgets import Input, Static

from tightrope.tui.crash import CrashGuard
from tightrope.tui.driver import TightropeDriver
from tightrope.tui.signals import leave

HOME = Path(os.environ["HOME"])
SENTINEL = "eighty thousand a year"
"""A word of the user's that must not turn up in a report or on the terminal."""


class Field(Input):
    """An Input that tells how much was pasted, and keeps the beginning."""

    def on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        self.insert_text_at_cursor(event.text[:40].replace("\x1b", "^"))
        self.call_after_refresh(self.app.say, f"pasted {len(event.text)}")


class Small:
    """What both apps do."""

    what: tuple[str, ...]

    def compose(self) -> ComposeResult:
        yield Static("ready", id="said", markup=False)
        yield Field(id="field")

    def on_key(self, event: events.Key) -> None:
        if event.key == "f4":
            self.stop_while_writing()
        if event.key in {"f5", "f6", "f7", "f8"}:
            salary = SENTINEL
            getattr(self, f"fail_{event.key}")(salary)

    def stop_while_writing(self) -> None:
        """Be told to stop at the moment at which something is written to the terminal."""
        with self._driver._writer_thread._queue.mutex:
            signal.raise_signal(signal.SIGTSTP)
            time.sleep(0.05)

    def fail_f5(self, salary: str) -> None:
        raise RuntimeError(salary)

    def fail_f6(self, salary: str) -> None:
        self.set_timer(0.01, lambda: self.fail_f5(salary))

    def fail_f7(self, salary: str) -> None:
        self.fail_in_worker(salary)

    @work
    async def fail_in_worker(self, salary: str) -> None:
        raise MemoryError(salary)

    def fail_f8(self, salary: str) -> None:
        self._loop.call_soon(self.fail_f5, salary)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.say(f"entered {event.value!r}")

    def on_input_changed(self, event: Input.Changed) -> None:
        self.say(f"typed {event.value[-60:]!r}")

    def say(self, text: str) -> None:
        import threading

        self.query_one("#said", Static).update(f"{text} · {threading.active_count()} threads")

    def save_everything(self) -> None:
        if "slow" in self.what:
            time.sleep(30)
        if "failing" in self.what:
            raise OSError("no space left")
        (HOME / "saved").write_text(self.query_one(Input).value)

    def action_quit(self) -> None:
        self.exit(return_code=5)


class Plain(Small, App[Any]):
    """Textual as it comes."""


class Ours(Small, CrashGuard):
    """Textual with Tightrope's terminal side."""

    def on_unmount(self) -> None:
        if "closing" in self.what:
            raise RuntimeError(SENTINEL)

    def save_everything(self) -> None:
        if "loop" in self.what:
            self.what = ()
            raise RuntimeError(SENTINEL)
        super().save_everything()


def main() -> None:
    kind, *what = sys.argv[1:]
    app = Ours(driver_class=TightropeDriver) if kind == "ours" else Plain()
    app.what = tuple(what)
    if kind == "ours":
        app.crash_folder = HOME / "tightrope" / "crashes"
    app.run(mouse=False)
    if kind == "ours":
        leave(app)
    sys.exit(app.return_code)


if __name__ == "__main__":
    main()

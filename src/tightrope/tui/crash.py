"""What happens on a fault of the program's own: saved first, then one calm panel, a report without a word of the person's, exit 70.

The one rule: a second fault, in saving, reporting or drawing too, never hides the first and never keeps the program from ending.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import RenderableType
from rich.panel import Panel
from rich.text import Text
from textual.app import App
from textual.css.query import NoMatches
from textual.worker import WorkerFailed

from tightrope.errors import TightropeError
from tightrope.tui.signals import listen_for_signals

EXIT_STATUS = TightropeError.exit_code
"""What a shell is told: the program is at fault (EX_SOFTWARE of sysexits.h)."""


class CrashGuard(App[Any]):
    """An app that saves before it falls. The private names of Textual 8.2 that it overrides are pinned by tests/terminal/test_crash.py."""

    crash_folder: Path | None = None
    """Where reports go, `crashes` in the home folder; None: nowhere."""

    opening = ""
    """The ID of the decision that is being opened; "" when that is over."""

    fault: BaseException | None = None
    """The first fault; None while all is well."""

    is_closing = False
    """Whether the screens are being closed: there is nothing to be shown any more."""

    is_leaving = False
    """Whether all is saved and the app was told to end: a screen that is still coming gets no widgets any more."""

    when_hung_up: Callable[[], None]
    """Called once, in the loop, when the terminal has gone; set while the app runs."""

    def save_everything(self) -> None:
        """Write what is not on disk yet; an app overrides it."""

    async def run_async(self, **options: Any) -> Any:
        """Run, and meet what Textual does not: signals, and faults in a task or callback of the loop and while everything is closed."""
        asyncio.get_running_loop().set_exception_handler(self._meet_fault_of_loop)
        self.when_hung_up = listen_for_signals(self, self.save_everything)
        try:
            return await super().run_async(**options)
        except Exception as error:  # noqa: BLE001 - this is where faults end
            self._handle_exception(error)
            self._print_error_renderables()
        return None

    async def _shutdown(self) -> None:
        """Save before the screens are closed, whatever it was that ended the app, Python itself included."""
        if self.fault is None:
            try:
                self.save_everything()
            except Exception as error:  # noqa: BLE001 - a fault goes the way of all faults
                self._handle_exception(error)
        self.is_closing = True
        await super()._shutdown()

    def _handle_exception(self, error: Exception) -> None:
        """Save, report, and end with the panel. The second fault and all after it change nothing."""
        if self.is_leaving and isinstance(error, NoMatches):
            return
        if self.fault is None:
            self.fault = error
            saved = self._saved()
            panel = fault_panel(saved=saved, report=self._reported(error.error if isinstance(error, WorkerFailed) else error))
            super()._handle_exception(error)  # notes it for tests, and ends the app
            self._exit_renderables[:] = [panel]
        self._return_code = EXIT_STATUS

    def _fatal_error(self) -> None:
        """End; Textual would print the local variables of every frame."""
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """End; what an error draws of itself may hold words of the person's."""
        self._close_messages_no_wait()

    def exit(self, result: Any = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave; after a fault its exit status stays."""
        fallen = self.fault is not None
        self.is_leaving = True
        super().exit(result, EXIT_STATUS if fallen else return_code, None if fallen else message)

    def _meet_fault_of_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if isinstance(error := context.get("exception"), Exception):
            self._handle_exception(error)

    def _saved(self) -> bool:
        """Save; return whether that went well."""
        try:
            self.save_everything()
        except Exception:  # noqa: BLE001 - the first fault is the one to tell
            return False
        return True

    def _reported(self, error: BaseException) -> Path | None:
        """Write the report; return where it lies, None when that was not possible."""
        from tightrope.files.crash import report
        from tightrope.files.folder import Folder

        with contextlib.suppress(Exception):
            if self.crash_folder is not None:
                where = type(self.screen_stack[-1]).__name__ if self.screen_stack else ""
                now = datetime.now(UTC)
                return report(Folder(self.crash_folder.parent), error, now, where=where, opening=self.opening)
        return None


def fault_panel(*, saved: bool, report: Path | None) -> RenderableType:
    """Return the one thing that is drawn after a fault: what happened, what is safe, what to do."""
    lines = ["Something in Tightrope itself went wrong, and it had to stop.", ""]
    if saved:
        lines += ["Your answers are saved, up to the last one."]
    else:
        lines += ["The last change could not be saved; everything before it is."]
    lines += ["Start Tightrope again to go on where you were."]
    if report is not None:
        lines += ["", "If you want to tell us, this file says where it happened, and holds no word of yours:", shortened(report)]
    return Panel(Text("\n".join(lines), overflow="fold"), title="Tightrope", title_align="left", padding=(1, 2), expand=False)


def shortened(path: Path) -> str:
    """Return `path` with the home folder as a tilde."""
    with contextlib.suppress(ValueError, RuntimeError):
        return f"~/{path.relative_to(Path.home())}"
    return str(path)

"""The real program with one fault built in, given as the first argument; the others are the program's own.

python faulty.py handler resume 7f3k
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from tightrope.__main__ import main

SENTINEL = "eighty-thousand-a-year"
"""A word of the person's that must turn up nowhere."""


def fail(*anything: Any, **more: Any) -> Any:
    """The fault; what it knows is in its variables and in its message."""
    salary = SENTINEL
    raise RuntimeError(f"at {salary}")


def in_handler() -> None:
    """ctrl+s fails."""
    from tightrope.tui.app import TightropeApp

    TightropeApp.action_is_saved = fail  # type: ignore[method-assign]


def in_timer() -> None:
    """ctrl+s sets a timer that fails."""
    from tightrope.tui.app import TightropeApp

    TightropeApp.action_is_saved = lambda app: app.set_timer(0.01, fail)  # type: ignore[method-assign,assign,return-value]


def in_worker() -> None:
    """ctrl+s starts a worker that fails."""
    from tightrope.tui.app import TightropeApp

    async def work() -> None:
        fail()

    TightropeApp.action_is_saved = lambda app: app.run_worker(work())  # type: ignore[method-assign,assign,return-value]


def in_task() -> None:
    """ctrl+s starts a task that nobody waits for, and that fails."""
    import asyncio
    import gc

    from tightrope.tui.app import TightropeApp

    async def work() -> None:
        fail()

    def start(app: Any) -> None:
        asyncio.get_running_loop().create_task(work())
        app.set_timer(0.05, gc.collect)

    TightropeApp.action_is_saved = start  # type: ignore[method-assign]


def in_compose() -> None:
    """The step screen cannot be made."""
    from tightrope.tui.screens.step import StepScreen

    StepScreen.compose_body = fail  # type: ignore[method-assign]


def in_render() -> None:
    """The first line cannot be drawn."""
    from tightrope.tui.widgets.bars import TitleBar

    TitleBar.render = fail  # type: ignore[method-assign]


def in_keys() -> None:
    """The thread that reads keys fails at the first one."""
    from tightrope.tui.driver import TightropeDriver

    TightropeDriver.process_message = fail  # type: ignore[method-assign]


def in_saving() -> None:
    """Every save fails with a fault of the program's own, and so does ctrl+s."""
    from tightrope.files.session import Session

    Session.save = fail  # type: ignore[method-assign]
    in_handler()


def in_memory() -> None:
    """ctrl+s finds no memory."""
    from tightrope.tui.app import TightropeApp

    def starve(app: Any) -> None:
        raise MemoryError(SENTINEL)

    TightropeApp.action_is_saved = starve  # type: ignore[method-assign]


def in_leaving() -> None:
    """ctrl+s ends Python."""
    from tightrope.tui.app import TightropeApp

    def end(app: Any) -> None:
        raise SystemExit(9)

    TightropeApp.action_is_saved = end  # type: ignore[method-assign]


def in_report() -> None:
    """ctrl+s fails, and so does the report."""
    import tightrope.files.crash

    tightrope.files.crash.report = fail
    in_handler()


def in_load() -> None:
    """The program is asked to end before it has taken the terminal."""
    from tightrope.tui.app import TightropeApp

    TightropeApp.on_load = ask_to_end  # type: ignore[attr-defined]


def in_mount() -> None:
    """The program is asked to end when it has taken the terminal and shows nothing yet."""
    from tightrope.tui.app import TightropeApp

    shown = TightropeApp.on_mount

    def on_mount(app: TightropeApp) -> None:
        ask_to_end()
        shown(app)

    TightropeApp.on_mount = on_mount  # type: ignore[method-assign]


def in_making() -> None:
    """The program is asked to end while a screen is being made."""
    from tightrope.tui.screens.step import StepScreen

    made = StepScreen.compose_body

    def compose_body(screen: StepScreen) -> Any:
        ask_to_end()
        return made(screen)

    StepScreen.compose_body = compose_body  # type: ignore[method-assign]


def ask_to_end(*anything: Any) -> None:
    """Send the signal that a system sends when it shuts down."""
    os.kill(os.getpid(), signal.SIGTERM)


FAULTS: dict[str, Callable[[], None]] = {name.removeprefix("in_"): value for name, value in globals().items() if name.startswith("in_")}

if __name__ == "__main__":
    FAULTS[sys.argv.pop(1)]()
    sys.exit(main())

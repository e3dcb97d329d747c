"""The palette: every action of the place one is at, by name, from the keyboard map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import SystemCommand
from textual.screen import Screen

from tightrope.keys import SCOPES, rows, shown
from tightrope.tui.bindings import THROUGH

if TYPE_CHECKING:
    from tightrope.tui.app import TightropeApp


def commands(app: TightropeApp, screen: Screen[Any]) -> Iterator[SystemCommand]:
    """Return a command for each row that does one thing, of the focus, the screen and everywhere; then the themes."""
    focused = screen.focused
    for scope in (*getattr(focused, "scopes", ()), *getattr(screen, "scopes", ()), "everywhere"):
        for key in rows(scope):
            if key.action == "command_palette" or key.keys.count(",") > 2 or not screen.check_action(key.action, ()):
                continue
            target = focused if focused and scope in getattr(focused, "scopes", ()) else screen
            yield SystemCommand(
                f"{key.label or key.help.partition(';')[0]} ({shown(key)})", f"{SCOPES[scope]}: {key.help}", _run(target, key.action)
            )
    for name in ("tightrope-dark", "tightrope-light", "ansi-dark", "ansi-light", "textual-dark", "textual-light"):
        if name in app.available_themes:
            yield SystemCommand(f"Theme: {name}", "How everything looks", partial(setattr, app, "theme", name))


def _run(target: Any, action: str) -> Callable[[], Any]:
    """Return what does what the key does; some widgets take every action through one that is told which."""
    through = next((name for name in THROUGH if hasattr(target, f"action_{name}")), "")
    return partial(target.run_action, f"{through}('{action}')" if through else action)

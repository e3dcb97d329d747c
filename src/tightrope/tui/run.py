"""The way into the full screen from the command line, and out of it."""

from __future__ import annotations

import gc
from collections.abc import Callable

from tightrope.decision.kinds import Way
from tightrope.files.store import Store
from tightrope.tui.app import Options, TightropeApp
from tightrope.tui.signals import leave

__all__ = ["Options", "run"]


def run(
    store: Store,
    *,
    open_id: str | None = None,
    new_way: Way | None = None,
    starts: bool = False,
    options: Options | None = None,
    end: Callable[[TightropeApp], object] = leave,
) -> int:
    """Open the wizard, at Home unless a decision is named or a new one `starts`, and return the exit code.

    The process ends here, at once, since everything is saved by then.
    """
    gc.disable()
    app = TightropeApp(store, open_id=open_id, new_way=new_way, starts=starts, options=options)
    app.run(mouse=False)
    end(app)
    return app.return_code or 0

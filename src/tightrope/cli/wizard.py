"""`tightrope`, `tightrope new` and `tightrope resume`: the wizard, full screen or line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tightrope.cli.place import is_ascii, store_of
from tightrope.cli.terminal import refuse_without_terminal
from tightrope.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings
    from tightrope.decision.kinds import Way
    from tightrope.files.store import Store


def run(given: Namespace, around: Surroundings) -> int:
    """Open the wizard where it was asked for. Raises: NoTerminalError before anything heavy is imported."""
    if is_plain(given, around):
        return _line_by_line(given, around)
    refuse_without_terminal(around)
    return _full_screen(given, around)


def is_plain(given: Namespace, around: Surroundings) -> bool:
    """Whether the wizard works line by line."""
    return bool(given.plain) or around.says("TIGHTROPE_PLAIN") or around.says("ACCESSIBLE")


def currency_of(around: Surroundings) -> str:
    """Return the currency that the locale suggests."""
    from tightrope.decision.currency import currency_of_locale

    names = (around.environment.get(name, "") for name in ("LC_ALL", "LC_MONETARY", "LANG"))
    return currency_of_locale(next(filter(None, names), ""))


def opened(given: Namespace, store: Store) -> str | None:
    """Return the ID that `resume` means, the one last edited when none is named. Raises: UsageError."""
    if given.name != "resume":
        return None
    if given.id is not None:
        return store.find(given.id)
    last = store.last()
    if last is None:
        raise UsageError("There is no decision to go on with. `tightrope new` starts one.")
    return last


def way_of(given: Namespace) -> Way | None:
    """Return the way that `new` names."""
    from tightrope.decision.kinds import Way

    way = getattr(given, "way", None)
    return Way(way) if way else None


def _line_by_line(given: Namespace, around: Surroundings) -> int:
    store, told = _store(given, around)
    open_id = opened(given, store)
    if around.stdin is None:
        raise UsageError("Plain mode reads your answers from stdin, and it is closed.")
    from tightrope.plain.console import Console
    from tightrope.plain.home import Desk
    from tightrope.plain.keyboard import Keyboard, keeping_lines
    from tightrope.plain.run import run as run_plain

    console = Console(Keyboard(around.stdin, around.stdout), around.stdout, ascii=is_ascii(given, around))
    console.say(*told)
    desk = Desk(store, console, around.now, around.random, currency_of(around))
    with keeping_lines(around.stdin):
        return run_plain(desk, open_id=open_id, new_way=way_of(given), start=given.name == "new")


def _full_screen(given: Namespace, around: Surroundings) -> int:
    store, told = _store(given, around)
    open_id = opened(given, store)
    from tightrope.tui.run import Options
    from tightrope.tui.run import run as run_screen

    asked: dict[str, Any] = {"new_way": way_of(given), "starts": True} if given.name == "new" else {"open_id": open_id}
    options = Options(
        ascii=is_ascii(given, around),
        currency=currency_of(around),
        now=store.now,
        random=around.random(),
        environment=around.environment,
        told=told,
    )
    return run_screen(store, **asked, options=options)


def _store(given: Namespace, around: Surroundings) -> tuple[Store, tuple[str, ...]]:
    """Return the decisions, cleared of what crashes left behind, and what is to be told about the folder."""
    store = store_of(given, around)
    return store, store.start()

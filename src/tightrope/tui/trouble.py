"""When saving does not hold: what happened, in a sentence, and what can be done, by number. Nothing at hand is ever dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import TightropeError
from tightrope.files.conflicts import GoneFileError
from tightrope.files.exporting import path_typed
from tightrope.files.session import Session
from tightrope.files.settling import difference, ways_out
from tightrope.files.shelf import CRASHED
from tightrope.text import clean
from tightrope.tui.screens.pages import Asker, Chooser

if TYPE_CHECKING:
    from tightrope.tui.app import TightropeApp


def ask_about_file(app: TightropeApp, path: Path, problem: str) -> None:
    """Say why a file needs a look, and do about it what the person chooses; Esc leaves it as it is."""
    ways = ways_out(app.store, path, app.options.random)
    opens = problem == CRASHED

    def chosen(answer: int | None) -> None:
        if answer is None:
            return
        if answer == len(ways):
            app.open_decision(path)
            return
        try:
            ways[answer].act()
        except TightropeError as error:
            app.tell(str(error), alarm=True)
            return
        app.home_now()
        app.tell("Done. Nothing was lost by it.")

    lines = (clean(path.name), problem, difference(app.store, path), "The file was not touched, and everything else works.")
    answers = (*(way.says for way in ways), *(["Open it all the same"] if opens else []))
    app.push_screen(Chooser("Needs a look", "\n\n".join(filter(None, lines)), answers), chosen)


def ask_about_trouble(app: TightropeApp) -> None:
    """Somebody else changed or deleted the file: let the person choose which version goes on."""
    if isinstance(app.screen, Chooser):
        return
    session = app.session
    if isinstance(session.trouble, GoneFileError):
        app.push_screen(Chooser("The file is gone", str(session.trouble), ("Save it again", "Go on without saving for now")), _gone(app))
        return
    answers = ("Go on with my version; the other one is kept as .bak", "Go on with the version on disk; mine is kept beside it")
    app.push_screen(Chooser("Changed elsewhere", str(session.trouble), answers), _changed(app))


def _gone(app: TightropeApp) -> Callable[[int | None], None]:
    def chosen(answer: int | None) -> None:
        if answer == 0 and app.session.save(again=True):
            app.tell("Saved again.")
        app.show_place()

    return chosen


def _changed(app: TightropeApp) -> Callable[[int | None], None]:
    def chosen(answer: int | None) -> None:
        opened = app.session.opened
        if answer is None or opened is None:
            return
        if answer == 0:
            _insist(app)
        else:
            _give_way(app, opened.path)

    return chosen


def _insist(app: TightropeApp) -> None:
    """Go on with the version at hand."""
    if app.session.insist():
        app.tell("Saved. The other version is kept as .bak.")
    elif app.session.trouble:
        app.tell(str(app.session.trouble), alarm=True)
    app.show_place()


def _give_way(app: TightropeApp, path: Path) -> None:
    """Go on with the version on disk."""
    try:
        app.opened = Session.of(app.store, path)
    except TightropeError as error:
        app.tell(str(error), alarm=True)
    else:
        app.show_place()


def ask_before_leaving(app: TightropeApp, again: Callable[[], None], leave: Callable[[], None]) -> None:
    """Something is not on disk: ask once before it would be gone. `again` tries to leave as before, `leave` leaves without it."""

    def chosen(answer: int | None) -> None:
        if answer == 0:
            app.session.save(again=True)
            again()
        elif answer == 1:
            save_elsewhere(app)
        elif answer == 2:
            app.drop()
            leave()

    answers = ("Try again", "Save it in another folder", "Leave without saving", "Stay")
    app.push_screen(Chooser("Not saved yet", str(app.session.trouble), answers), chosen)


def save_elsewhere(app: TightropeApp) -> None:
    """Write the decision into a folder that the person names."""

    def named(folder: str | None) -> None:
        if not folder:
            return
        try:
            path = app.store.save_elsewhere(app.session.decision, path_typed(folder.strip()))
        except TightropeError as error:
            app.tell(str(error), alarm=True)
            return
        app.tell(f"Saved as {path}.")

    app.push_screen(Asker("Save it in another folder", "Which folder? It has to exist.", str(Path.home())), named)

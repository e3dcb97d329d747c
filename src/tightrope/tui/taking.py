"""Taking the letter along: clipboard, file, mail program, editor. Nothing is sent, and nothing is claimed that is not known."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tightrope.decision.kinds import Channel
from tightrope.errors import FileError
from tightrope.exports import EXPORTS, Outgoing, mailto_of
from tightrope.exports.mail import address_of
from tightrope.files import drafts
from tightrope.files.exporting import AlreadyThereError, IfThere, export_name, path_typed, write_out
from tightrope.files.reasons import refusing, shown
from tightrope.files.system import REAL
from tightrope.text import TEXT, clean, cut_by_cleaning, one_line
from tightrope.tui.panel import verdict
from tightrope.tui.screens.pages import Asker, Chooser
from tightrope.tui.signals import left_to_others

if TYPE_CHECKING:
    from tightrope.exports import Export
    from tightrope.letters.draft import Draft
    from tightrope.tui.app import TightropeApp

CLIPBOARDS = (("WAYLAND_DISPLAY", ("wl-copy",)), ("DISPLAY", ("xclip", "-selection", "clipboard")), ("", ("pbcopy",)), ("", ("clip.exe",)))
"""The system's clipboard tools, and the variable without which each has nobody to talk to."""

OPENERS = (("DISPLAY", "xdg-open"), ("WAYLAND_DISPLAY", "xdg-open"), ("", "open"))
"""What opens a mail program, and the variable that it needs."""

ADDRESS = 254
"""Characters of an e-mail address. Source: RFC 5321, as corrected."""

AT_ONCE = 1.0
"""Seconds in which nobody edits anything. Our choice."""

EVENING, MORNING = 21, 6
"""From nine in the evening a letter is better sent in the morning. Our choice."""


def copy(app: TightropeApp, draft: Draft | None) -> None:
    """Send the letter to the clipboard, both ways there are."""
    if draft is None:
        return
    app.copy_to_clipboard(draft.whole)
    _through_tool(app.options.environment, draft.whole)
    _tell_taken(app, draft, f"The letter was sent to the clipboard. If it does not paste, x saves it as a file.{_late(app)}")


def _tell_taken(app: TightropeApp, draft: Draft, text: str) -> None:
    """Say where the letter went, and before that whether something in it must change first."""
    is_safe = draft.report.safe
    app.tell(text if is_safe else f"Not safe to send yet: {verdict(draft)}. {text}", alarm=not is_safe)


def _through_tool(environment: Mapping[str, str], text: str) -> None:
    for variable, command in CLIPBOARDS:
        tool = shutil.which(command[0], path=environment.get("PATH")) if not variable or environment.get(variable) else None
        if tool:
            try:
                null = subprocess.DEVNULL
                subprocess.run((tool, *command[1:]), input=text.encode(), timeout=2, check=False, stdout=null, stderr=null)  # noqa: S603
            except (OSError, subprocess.SubprocessError):
                continue
            return


def _late(app: TightropeApp) -> str:
    """After nine in the evening the morning is better, unless it is due before nine."""
    from datetime import datetime

    here = app.now().astimezone()
    due = app.session.decision.offer.answer_by
    if not (here.hour >= EVENING or here.hour < MORNING):
        return ""
    if isinstance(due, datetime) and due.date() <= here.date() and due.hour < EVENING:
        return ""
    return " It is late: write now, send in the morning."


def outgoing(app: TightropeApp, draft: Draft, mail_to: str) -> Outgoing:
    """Return the letter as the exports take it."""
    return Outgoing(draft.subject, draft.text, app.session.decision.offer.signed, mail_to, app.now())


def save_as(app: TightropeApp, draft: Draft | None) -> None:
    """Ask for the format and the name, and write the file; what is there already is never lost."""
    if draft is None:
        return
    rows = [row for row in EXPORTS if draft.channel is Channel.MAIL or row.ending != "eml"]
    titles = tuple(f"{row.title} (.{row.ending})" for row in rows)
    known = app.session.decision.letter.mail_to

    def formatted(row: Export, mail_to: str) -> None:
        name = export_name(f"{draft.kind.value} {app.session.decision.title()}", f".{row.ending}")
        path = app.store.folder.letters / name
        ask_path = Asker("Save as", "The folder and name of the file. Only you will be able to read it.", str(path))
        app.push_screen(ask_path, lambda typed: _write(app, draft, typed, row.write(outgoing(app, draft, mail_to))))

    def chosen(answer: int | None) -> None:
        if answer is None:
            return
        row = rows[answer]
        if row.ending == "eml" and not known:
            said = "Their e-mail address. Leave it empty to fill it in later."
            _ask_address(app, said, lambda mail_to: formatted(row, mail_to))
        else:
            formatted(row, known)

    app.push_screen(Chooser("Save as", "", titles), chosen)


def _ask_address(app: TightropeApp, said: str, then: Callable[[str], None], typed: str = "") -> None:
    """Ask for their address until it is one, or is left empty; a mail to what is none would go nowhere."""

    def taken(typed: str | None) -> None:
        if typed is None:
            return
        address = clean(typed, limit=ADDRESS)
        if address and not address_of(address):
            app.tell(f"“{one_line(address, 40)}” is no e-mail address. Mend it, or leave it empty.", alarm=True)
            _ask_address(app, said, then, address)
            return
        app.answer("letter.mail_to", address_of(address))
        then(address_of(address))

    app.push_screen(Asker("To which address?", said, typed), taken)


def _write(app: TightropeApp, draft: Draft, typed: str | None, data: bytes, if_there: IfThere = IfThere.REFUSE) -> None:
    if not typed or not typed.strip():
        return
    try:
        path = path_typed(typed.strip())
        path = app.store.folder.letters / path if path.parent == Path() else path
        if path.parent == app.store.folder.letters:
            with refusing(path, "written"):
                app.store.folder.make(path.parent, system=app.store.system)
        written = write_out(REAL, path, data, if_there)
    except AlreadyThereError as error:
        choices = (IfThere.KEEP_BOTH, IfThere.OVERWRITE)

        def again(answer: int | None) -> None:
            if answer is not None and answer < len(choices):
                _write(app, draft, typed, data, choices[answer])

        answers = ("Keep both", "Write over it; the one that is there is kept as .bak", "Leave it")
        app.push_screen(Chooser("There is one already", str(error), answers), again)
    except FileError as error:
        app.tell(str(error), alarm=True)
    else:
        _tell_taken(app, draft, f"Saved as {shown(written)}. Nothing has been sent.{_late(app)}")


def mail(app: TightropeApp, draft: Draft | None) -> None:
    """Open the letter in the mail program, after asking for the address."""
    if draft is None:
        return

    def addressed(mail_to: str) -> None:
        link = mailto_of(draft.subject, draft.text, mail_to)
        opener = _opener(app.options.environment)
        if opener is None:
            app.tell("No mail program can be opened from here. x saves the letter as .eml, which one can open.", alarm=True)
            return
        if not _opened(opener, link.url):
            app.tell("The mail program did not start. x saves the letter as .eml.", alarm=True)
            return
        rest = "" if link.whole else " The letter is too long for that: save it as .eml with x."
        _tell_taken(app, draft, f"Your mail program was asked to open it.{rest}")

    said = "Your mail program opens with the letter; you send it, or not."
    _ask_address(app, said, addressed, app.session.decision.letter.mail_to)


def _opener(environment: Mapping[str, str]) -> str | None:
    for variable, command in OPENERS:
        if (not variable or environment.get(variable)) and (found := shutil.which(command, path=environment.get("PATH"))):
            return found
    return None


def _opened(opener: str, url: str) -> bool:
    """Start what opens a mail; return whether it started."""
    try:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.Popen([opener, url], start_new_session=True, **quiet)  # type: ignore[call-overload] # noqa: S603
    except OSError:
        return False
    return True


def edit_elsewhere(app: TightropeApp, text: str) -> str | None:
    """Let the person's editor change the text; None: nothing came back, and the text before is kept."""
    named = app.options.environment.get("VISUAL") or app.options.environment.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError:
        command = []
    if not command or not shutil.which(command[0], path=app.options.environment.get("PATH")):
        app.tell("No editor is named in $EDITOR that can be found. e edits the letter here.", alarm=True)
        return None
    try:
        path = drafts.handed_out(app.store.system, app.store.folder, text)
        with app.suspend():
            begun = time.monotonic()
            is_well = _edited(command, path)
    except SuspendNotSupported:
        drafts.put_away(app.store.system, path)
        app.tell("This terminal cannot be handed to an editor. e edits the letter here.", alarm=True)
    except FileError as error:
        app.tell(str(error), alarm=True)
    else:
        return _taken_back(app, path, text, is_well=is_well, at_once=time.monotonic() - begun < AT_ONCE)
    return None


def _edited(command: list[str], path: Path) -> bool:
    """Let the editor run; return whether it ended well."""
    try:
        with left_to_others():
            return subprocess.run([*command, str(path)], check=False).returncode == 0  # noqa: S603
    except OSError:
        return False


def _taken_back(app: TightropeApp, path: Path, text: str, *, is_well: bool, at_once: bool) -> str | None:
    """Return what the editor left; None when it failed or changed nothing. What is not taken of it stays in its file."""
    system = app.store.system
    left = drafts.left_in(system, path)
    is_same = left is None or left.rstrip("\n") == text.rstrip("\n")
    if not is_well or left is None:
        kept = "" if is_same else f" What the editor left is in {shown(path)}."
        if is_same:
            drafts.put_away(system, path)
        app.tell(f"The editor did not end well. The letter is as it was before.{kept}", alarm=True)
        return None
    if dropped := cut_by_cleaning(left, lines=True):
        app.tell(f"Kept the first {TEXT:,} characters, left out {dropped:,}. The whole is in {shown(path)}.", alarm=True)
        return left
    drafts.put_away(system, path)
    if not clean(left, lines=True):
        app.tell("The editor left nothing. The letter is as it was before.", alarm=True)
        return None
    if is_same:
        app.tell("Unchanged." + (" An editor with a window of its own has to be told to wait, as in `code --wait`." if at_once else ""))
        return None
    return left

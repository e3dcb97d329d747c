"""Where things lie. Everything that Tightrope writes of its own accord lies below one home folder, private to its owner.

The one rule: folders that this program makes have mode 0700, whatever the umask.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from tightrope.errors import FolderError
from tightrope.files import atomic
from tightrope.files.reading import reading_refused
from tightrope.files.reasons import shown
from tightrope.files.system import REAL, System, my_uid
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

PRIVATE_FOLDER = 0o700
"""Only the owner may look inside."""

ENVIRONMENT_NAME = "TIGHTROPE_HOME"


class Folder(Frozen):
    """The home folder and the names of what lies in it."""

    home: Path

    @property
    def decisions(self) -> Path:
        """One TOML file a decision, with its .bak files and conflict copies."""
        return self.home / "decisions"

    @property
    def trash(self) -> Path:
        """Deleted decisions, until they are brought back or grow old."""
        return self.home / "trash"

    @property
    def locks(self) -> Path:
        """Which window has which decision open."""
        return self.home / "locks"

    @property
    def crashes(self) -> Path:
        """Crash reports without a word of the user."""
        return self.home / "crashes"

    @property
    def letters(self) -> Path:
        """Letters that were saved without naming another folder."""
        return self.home / "letters"

    @property
    def drafts(self) -> Path:
        """Texts handed to an editor, for as long as it is open."""
        return self.home / "drafts"

    @property
    def remembered(self) -> Path:
        """What the program remembers between decisions: name and currency."""
        return self.home / "remembered.toml"

    @property
    def places(self) -> tuple[Path, ...]:
        """Home and every folder in it that this program makes."""
        return (self.home, self.decisions, self.trash, self.locks, self.crashes, self.letters, self.drafts)

    def make(self, *parts: Path, system: System = REAL) -> None:
        """Make sure that `parts` exist as private folders.

        Raises: FolderError when something else has the name; OSError as the system says it.
        """
        for part in parts:
            make_private(part, system)

    def refuse_unusable(self) -> None:
        """Check that home is a folder of this user, or missing.

        Raises: FolderError, naming the path and what to do.
        """
        for place in (self.home, self.decisions):
            facts = _facts(place)
            if facts is None:
                continue
            if not stat.S_ISDIR(facts.st_mode):
                raise FolderError(_not_a_folder(place))
            if facts.st_uid == 0 != my_uid() and not os.access(place, os.W_OK):
                raise FolderError(_owned_by_root(place))

    def warnings(self) -> tuple[str, ...]:
        """Return one line for each way in which others could reach the decisions; doctor mends what it can."""
        found = []
        for place in (self.home, self.decisions):
            facts = _facts(place)
            if facts is None:
                continue
            if my_uid() not in (-1, facts.st_uid):
                found.append(f"{shown(place)} belongs to another user. Run `tightrope doctor` to see what to do.")
            if stat.S_IMODE(facts.st_mode) & 0o022:
                found.append(f"Others may write in {shown(place)}. Run `tightrope doctor --fix` to close it.")
        return tuple(found)


def folder_of(data_dir: str | None, environment: Mapping[str, str]) -> Folder:
    """Return the folder that --data-dir names, else TIGHTROPE_HOME, else the user's data directory.

    Raises: FolderError when the name cannot be a path or nobody's home is known.
    """
    named = data_dir or environment.get(ENVIRONMENT_NAME, "").strip()
    try:
        if "\0" in named:
            raise ValueError(named)
        if named:
            return Folder(Path(named).expanduser().absolute())
        return Folder(_user_data_folder())
    except (RuntimeError, ValueError, OSError) as error:
        message = f"No folder for the decisions can be found. Name one with --data-dir or {ENVIRONMENT_NAME}."
        raise FolderError(message) from error


def _user_data_folder() -> Path:
    import platformdirs  # noqa: PLC0415 - most tests and scripts name their folder and need not pay for it

    return Path(platformdirs.user_data_dir("tightrope", appauthor=False))


def make_private(path: Path, system: System = REAL) -> None:
    """Make the folder `path` and its missing parents, each with mode 0700; one that exists stays as it is.

    Their names are on the disk then, if the system lets us wait for that: else what is saved in them could go with them.
    Raises: FolderError when something else has the name; OSError as the system says it.
    """
    missing = []
    place = path
    while not place.is_dir():
        if os.path.lexists(place):
            raise FolderError(_not_a_folder(place))
        missing.append(place)
        place = place.parent
    for new in reversed(missing):
        try:
            new.mkdir(PRIVATE_FOLDER)
        except FileExistsError:  # another window was quicker
            continue
        new.chmod(PRIVATE_FOLDER)  # a umask of 777 would have locked us out
        with contextlib.suppress(OSError):
            atomic.sync_folder(system, new.parent)


def _facts(place: Path) -> os.stat_result | None:
    try:
        return place.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        message = f"{shown(place)} cannot be looked into: {reading_refused(error)}. Choose another folder with --data-dir."
        raise FolderError(message) from error


def _not_a_folder(place: Path) -> str:
    return (
        f"{shown(place)} should be a folder, but something else has that name. Nothing was changed; "
        f"move it away, or choose another folder with --data-dir or {ENVIRONMENT_NAME}."
    )


def _owned_by_root(place: Path) -> str:
    return (
        f"{shown(place)} belongs to root, perhaps because Tightrope was once started with sudo. Nothing was changed; "
        f'give it back with: sudo chown -R "$(id -un)" {shown(place)}'
    )

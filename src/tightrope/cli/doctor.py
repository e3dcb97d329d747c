"""`tightrope doctor`: what is amiss in the home folder, what would be done about it, and with --fix doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tightrope.errors import FileError, NotSavedError
from tightrope.files import doctor
from tightrope.files.reasons import reason, shown
from tightrope.text import clean

if TYPE_CHECKING:
    from argparse import Namespace

    from tightrope.cli.surroundings import Surroundings
    from tightrope.files.store import Store

SOMETHING_LEFT = 1
"""The exit code when something is amiss and was not mended."""


def run(given: Namespace, around: Surroundings) -> int:
    """Look over the home folder, and mend it with --fix."""
    from tightrope.cli.place import store_of

    return report(store_of(given, around), given.fix, around.stdout)


def report(store: Store, fix: bool, out: TextIO) -> int:
    """Write one line for each finding to `out`, mend them with `fix`, and return the exit code. Raises: FolderError."""
    found = doctor.findings(store)
    left = 0
    for finding in found:
        mended = fix and _mended(finding, out)
        left += not mended
        if not mended:
            out.write(f"{_line(finding)}\n")
    out.write(f"{_summary(store, len(found), left, fix=fix)}\n")
    return SOMETHING_LEFT if left else 0


def _line(finding: doctor.Finding) -> str:
    return f"{shown(finding.path)} {clean(finding.says, limit=500)}\n  {'--fix would' if finding.mend else 'you can'} {finding.would}"


def _mended(finding: doctor.Finding, out: TextIO) -> bool:
    if finding.mend is None:
        return False
    try:
        finding.mend()
    except (FileError, NotSavedError) as error:
        out.write(f"{clean(str(error), limit=500)}\n")
        return False
    except OSError as error:
        out.write(f"{shown(finding.path)} could not be mended: {reason(error)}.\n")
        return False
    out.write(f"{shown(finding.path)} {clean(finding.says, limit=500)}\n  mended: {finding.would}\n")
    return True


def _summary(store: Store, found: int, left: int, *, fix: bool) -> str:
    if not found:
        return f"Everything in {shown(store.folder.home)} is as it should be."
    if fix:
        return f"{found - left} of {found} mended." if left else f"All {found} mended."
    return f"{found} found, nothing was changed. `tightrope doctor --fix` mends what can be mended."

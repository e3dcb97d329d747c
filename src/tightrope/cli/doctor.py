"""`tightrope doctor`: what is amiss in the home folder, what would be done about it, and with --fix doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from tightrope.errors import FileError
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
        out.write(f"{shown(finding.path)}: {clean(finding.says, limit=500)}\n")
        mended = fix and _mended(finding, out)
        left += not mended
        if not mended:
            out.write(f"  {'--fix would' if finding.mend else 'you can'} {finding.would}\n")
    out.write(f"{_summary(store, found, left, fix=fix)}\n")
    return SOMETHING_LEFT if left else 0


def _mended(finding: doctor.Finding, out: TextIO) -> bool:
    if finding.mend is None:
        return False
    try:
        finding.mend()
    except FileError as error:
        out.write(f"  not mended: {clean(str(error), limit=500)}\n")
        return False
    except OSError as error:
        out.write(f"  not mended: {reason(error)}\n")
        return False
    out.write(f"  mended: {finding.would}\n")
    return True


def _summary(store: Store, found: tuple[doctor.Finding, ...], left: int, *, fix: bool) -> str:
    if not found:
        return f"Everything in {shown(store.folder.home)} is as it should be."
    if fix:
        return f"{len(found) - left} of {len(found)} mended; what is left needs you." if left else f"All {len(found)} mended."
    if not any(finding.mend for finding in found):
        return f"{len(found)} found, nothing was changed. All of it needs you."
    return f"{len(found)} found, nothing was changed. `tightrope doctor --fix` mends what can be mended."

"""What can be chosen for a letter: the sayable reasons, each as a person would read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.letters.of_decision import reasons_of

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

OWN, NONE = "own", "none"


def reason_choices(decision: Decision) -> tuple[tuple[str, str], ...]:
    """Return what `letter.reason` may hold, each with its words: the true candidates, own words, no reason."""
    found = tuple((reason.key, reason.preview) for reason in reasons_of(decision) if reason.key not in (OWN, NONE))
    return (*found, (OWN, "in my own words"), (NONE, "no reason"))

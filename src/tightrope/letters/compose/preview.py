"""The sentence that a reason would make, for choosing among reasons."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deal import dealt, filled
from tightrope.letters.compose.mail import reason_tiers
from tightrope.letters.compose.slots import slots_of
from tightrope.letters.facts import Facts


def preview_of(facts: Facts, kind: Kind | None) -> str:
    """Return the reason of `facts` as a letter would say it, without what is bound to it; "" when it fits no sentence."""
    asked = Asked(facts, kind or Kind.DECLINE, Tone.WARM)
    slots = {name: value for name, value in slots_of(asked).items() if name != "Linked"}
    wording = dealt(reason_tiers(asked, slots), slots, "reason", 0)
    return filled(wording, slots) if wording else ""

"""What a letter is asked to be: whose facts, which kind, which tone, and how sparing it has to be."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Sender, Stage, Tone
from tightrope.frozen import Frozen
from tightrope.letters.facts import Facts

MOST_PEOPLE = 3
"""The most people whom one letter thanks for deeds, and the most whom it thanks beside them."""


class Asked(Frozen):
    """What a letter is asked to be; what every slot is made from."""

    facts: Facts
    kind: Kind
    tone: Tone
    people: int = MOST_PEOPLE
    muted: frozenset[str] = frozenset()
    """Deeds of others that would hurt; whoever did them is thanked for their time."""

    @property
    def noun(self) -> str:
        """What a job is called in this tone."""
        return "position" if self.tone is Tone.FORMAL else "role"

    @property
    def invited(self) -> bool:
        """Whether the letter answers an invitation to a second interview: nothing has been offered yet."""
        return self.kind is Kind.WITHDRAW or (self.facts.stage is Stage.SECOND and self.kind in (Kind.ASK_TIME, Kind.ASK_FIRST))

    @property
    def agency(self) -> bool:
        """Whether an agency stands between."""
        return self.facts.sender is Sender.AGENCY

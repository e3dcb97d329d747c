"""What the composer hands back: a letter in named parts, its gaps, and what was left out of it."""

from __future__ import annotations

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.frozen import Frozen

GAP_UNTIL, GAP_START, GAP_WISH = "[day by which you will answer]", "[day on which you start]", "[the one thing you ask for]"
"""What stands in a letter that needs a day or a wish which nobody named."""


class Gap(Frozen):
    """A visible gap in a letter, and the question that fills it."""

    text: str
    """As it stands in the letter: "[name of the role]"."""
    question: str
    """"offer.role"."""


class Part(Frozen):
    """One part of a letter: its name, its words, and the paragraph they stand in."""

    name: str
    """"greeting", "thanks", "no", "reason", "passing", "door", "close", "name"; a heading in scripts and lists."""
    text: str
    paragraph: int = 0


class Letter(Frozen):
    """A composed letter. `text` is the whole body, from the greeting to the name."""

    kind: Kind
    tone: Tone
    channel: Channel
    subject: str
    parts: tuple[Part, ...]
    text: str
    gaps: tuple[Gap, ...] = ()
    left_out: tuple[str, ...] = ()
    """What is not in it, in words: "your private reason", "LinkedIn (to an agency)"."""

    @property
    def words(self) -> int:
        """Return how many words the text has, from the greeting to the name."""
        return len(self.text.split())

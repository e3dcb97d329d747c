"""The composer: a letter from facts, in a kind, a tone, a channel, and one of several wordings.

The one rule: nothing untrue and nothing private gets in. What was typed and would hurt, or fits no sentence, is left
out and named.
"""

from __future__ import annotations

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.letters.compose.forwarding import forwarded
from tightrope.letters.compose.letter import Gap, Letter, Part
from tightrope.letters.compose.writing import Draft, written
from tightrope.letters.facts import Facts

__all__ = ["Gap", "Letter", "Part", "compose", "forwarded"]


def compose(facts: Facts, kind: Kind, tone: Tone = Tone.WARM, seed: int = 0, channel: Channel = Channel.MAIL) -> Letter:
    """Return the letter. The same facts, kind, tone, seed and channel always give the same letter."""
    return written(Draft(facts, kind, tone, seed, channel))

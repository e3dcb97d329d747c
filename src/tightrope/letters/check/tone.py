"""How the sentences of a letter read, where no single word is to blame: which hurt, and in which a dangerous word is innocent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tightrope.letters.check.weighing import Weighed, weighed

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page

HURTS = 2.75
"""Weight above which a sentence hurts without a rude word; see docs/decisions/0011."""

HARMLESS = 0.5
"""Weight below which what a rule finds in a sentence is more likely innocent."""

TELLS = 18
"""Known pieces, those of seven words, below which a sentence is too short to tell that it means no harm."""

SOFTENED = frozenset("H01 H02 H03 H04 H06 H08 H09 H10 H12 H13 H14 H28 H39 H47 H48 H49 H50 H53".split())
"""Rules whose words may be innocent: what they find in a harmless sentence should be changed, and need not be."""


class Tone(NamedTuple):
    """All sentences of the body with their weights."""

    sentences: tuple[Weighed, ...] = ()

    @property
    def heaviest(self) -> Weighed | None:
        """The heaviest sentence, the first of equals."""
        return max(self.sentences, key=lambda one: one.weight, default=None)

    def harmless(self, start: int) -> bool:
        """True when the sentence that holds the code point `start` reads as if it meant no harm."""
        return any(one.holds((start,)) and one.weight < HARMLESS and one.known >= TELLS for one in self.sentences)


def tone_of(page: Page) -> Tone:
    """Weigh the body of a letter."""
    return Tone(weighed(page, "hurts"))

"""How the sentences of a letter read, where no single word is to blame: which hurt, and in which a dangerous word is innocent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tightrope.letters.check.weighing import Weighed, weighed

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page

HURTS = 2.75
"""Weight above which a sentence hurts without a rude word; see docs/decisions/0014."""

HARMLESS = 0.5
"""Weight below which what a rule finds in a sentence is more likely innocent."""

HARMLESS_UNSURE = 1.0
"""The same for the rules that are `UNSURE`."""

HARMLESS_SHORT = 0.0
"""The same for a short sentence, which tells less."""

HARMLESS_AIMED = -2.0
"""The same for a short sentence that is aimed at them: "I find your team rude" tells too little."""

SHORT = 18
"""Known pieces, those of seven words, below which a sentence is short."""

ASIDE = ("thanks", "refusal", "withdraws", "accepts", "firm no")
"""Phrases that most letters have, and that excuse nothing said beside them."""

SOFTENED = frozenset("H01 H02 H03 H04 H06 H08 H09 H10 H12 H13 H14 H28 H39 H47 H48 H49 H50 H53".split())
"""Rules whose words may be innocent: what they find in a harmless sentence should be changed, and need not be."""

UNSURE = frozenset("H01 H03 H04 H08 H09 H13 H39 H47 H48 H49 H50".split())
"""Those of them that were wrong once for every four times that they alone were right, in letters nobody had tuned them on."""


class Tone(NamedTuple):
    """All sentences of the body with their weights."""

    sentences: tuple[Weighed, ...] = ()

    @property
    def heaviest(self) -> Weighed | None:
        """The heaviest sentence, the first of equals."""
        return max(self.sentences, key=lambda one: one.weight, default=None)

    def harmless(self, start: int, *, aimed: bool = False, unsure: bool = False) -> bool:
        """True when the sentence that holds the code point `start` reads as if it meant no harm, and not for its thanks alone.

        `aimed`: it names them, their people or their firm; `unsure`: so is the rule that found something in it.
        """
        found = (one for one in self.sentences if one.holds((start,)))
        return any(max(one.weight, one.rest) < _bound(one, aimed=aimed, unsure=unsure) for one in found)

    def kindly(self, start: int) -> bool:
        """True when the sentence that holds the code point `start` does not hurt in the least."""
        return any(one.holds((start,)) and one.weight < 0 for one in self.sentences)

    def fondly(self, start: int) -> bool:
        """True when the sentence does not hurt in the least, even without its thanks, and is long enough to tell."""
        return any(one.holds((start,)) and max(one.weight, one.rest) < 0 and one.known >= SHORT for one in self.sentences)


def _bound(one: Weighed, *, aimed: bool, unsure: bool) -> float:
    if one.known >= SHORT:
        return HARMLESS_UNSURE if unsure else HARMLESS
    return HARMLESS_AIMED if aimed else HARMLESS_SHORT


def tone_of(page: Page) -> Tone:
    """Weigh the body of a letter."""
    return Tone(weighed(page, "hurts", aside=[hit for name in ASIDE for hit in page.hits(name)]))

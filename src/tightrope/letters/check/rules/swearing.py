"""Profanity: plain, masked and misspelt. Words that are harmless in a phrase stand here with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tightrope.letters.check.model import Span
from tightrope.letters.check.patterns import compiled
from tightrope.letters.check.tokens import LEET, PROFANE
from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page

MASKS = frozenset("*#@$%!€•")
CHUNK = r"\S+"
INSIDE = r"[^\W\d_]"
LONGEST = 24
"""Characters after which a run without blanks is an address or a rule, not a masked word."""

MASKABLE = tuple(sorted(word for word in PROFANE if len(word) > 2 and word not in ("bloody", "hell", "screwed", "sod")))

ALONE = frozenset(
    """bastard bastards bitch bitches sod sods bloody hell damn suck sucks sucked dick dicks prick pricks ass asses piss screwed retard
    retarded bs freaking wank douche whore""".split()
)
"""Words that need a look at their neighbours."""

MILD = frozenset("damn damned damnit hell bloody".split())
"""Words that a person lets slip about a machine, and that need not go where nothing else hurts."""

AIR = frozenset("in into up air water dust out on".split())
"""What is sucked, or where to, by a pump and by the sea."""

FINE_AFTER = {
    "hell": frozenset("of kitchen gate".split()),
    "bloody": frozenset("mary sunday minded".split()),
    "prick": frozenset("test tests testing out".split()),
    "pricks": frozenset("out up".split()),
    "screwed": frozenset("on in into onto down back together shut tight".split()),
    "sucks": AIR,
    "sucked": AIR,
    "retarded": frozenset("flame growth time potential potentials".split()),
    "bs": frozenset("degree in en iso".split()),
    "suck": AIR,
    "bastard": frozenset("file files cut sword toadflax cabin".split()),
    "bitch": frozenset("puppies and litter".split()),
}

FINE_BEFORE = {
    "prick": frozenset("finger heel thumb pin needle skin".split()),
    "pricks": frozenset("finger heel thumb pin needle skin".split()),
    "sod": frozenset(("first",)),
}
"""Words behind which a pin pricks and turf is cut."""

NAMES = frozenset("dick dicks prick sod wank".split())
"""Words that are a name, of a person or a mountain, with a capital."""

DOGS = frozenset(
    """dog dogs puppies pups litter vet vets whelp kennel kennels hound hounds pointer spaniel spaniels terrier terriers collie collies
    breed breeds bred spay lurcher lurchers greyhound greyhounds retriever retrievers labrador labradors whippet whippets""".split()
)
DONKEYS = frozenset("donkey donkeys mule mules ox paddock hay foal manger nativity crib balaam wild hooves sanctuary".split())
STAGE = frozenset("king lear shakespeare stage theatre theater costume cloak opera".split())
BESIDE = {
    "bitch": DOGS,
    "bitches": DOGS,
    "ass": DONKEYS,
    "asses": DONKEYS,
    "sod": frozenset("laid lay laying turf lawn rows spade roll rolls grass soil".split()),
    "sods": frozenset("laid lay laying turf lawn rows spade rolls grass soil peat".split()),
    "douche": frozenset("plumber plumbing shower bathroom tiles tap taps pipe pipes leak mended mend fitted french".split()),
    "screwed": frozenset("lid lids bolt bolts shelf shelves cap bracket brackets hinge hinges plank panel bulb hook hooks".split()),
    "bastard": STAGE,
    "whore": STAGE,
}
"""Words in whose company a swear word is an animal, a piece of turf, a shower or a part in a play."""


def swearing(page: Page) -> Iterator[Span]:
    """Point at every swear word, whatever stands in for its letters."""
    for place, word in enumerate(page.words):
        if word in PROFANE and page.head[place] and _is_swearing(page, place, word):
            in_passing = word in MILD and not _is_aimed(page, place) and page.tone.harmless(page.start[place])
            is_mild = in_passing or page.tone.fondly(page.start[place])
            yield Span(page.start[place], page.end[place], 2 if is_mild else 3)
    if not MASKS.isdisjoint(page.text):
        for stretch in page.stretches:
            yield from _masked(page, stretch.start, stretch.end)


MEANT = frozenset(
    """boss manager director foreman chef interviewer recruiter supervisor owner guy lazy lying stupid arrogant rude complete total utter
    absolute""".split()
)
"""Words beside which a swear word is meant for a person after all."""

HELLS = frozenset("panel scene wing painting altar bosch station norway canto line".split())
"""Words beside which Hell is a painting or a place."""


def _is_aimed(page: Page, place: int) -> bool:
    """True when a swear word is said to somebody: "go to hell", "damn you", or in a sentence of hardly anything else."""
    first, last = page.sentence_at(place)
    if last - first < SHORTEST or page.words[place - 1 : place] == ["to"]:
        return True
    return not words_of("@them").isdisjoint(page.words[first:last]) or any(page.is_name(at) for at in range(first, last))


SHORTEST = 5
"""Words of a sentence that can hold a mild swear word in passing."""


def _is_swearing(page: Page, place: int, word: str) -> bool:
    raw = page.text[page.start[place] : page.end[place]]
    if word in ALONE:
        after = page.words[place + 1] if place + 1 < len(page.words) else ""
        before = page.words[place - 1] if place else ""
        if after in FINE_AFTER.get(word, ()):
            return False
        if before in FINE_BEFORE.get(word, ()):
            return False
        if word in NAMES and raw[:1].isupper() and not raw.isupper():
            return False
        if word in BESIDE:
            first, last = page.sentence_at(place)
            return BESIDE[word].isdisjoint(page.words[first:last]) or not MEANT.isdisjoint(page.words[first:last])
        if word == "hell":
            if raw == "Hell" and before != "to" and page.is_name(place) and HELLS.intersection((before, after)):
                return False
            return before in ("the", "to", "bloody", "like", "be", "is", "was", "pure", "absolute", "living") and not (
                before == "the" and page.words[place - 2 : place - 1] == ["from"]
            )
        if word == "bs":
            return raw == "BS" and before in ("is", "total", "this", "such", "the", "of", "complete", "pure", "corporate", "was", "your")
    return not (word in ("wtf", "ffs") and raw.isupper() is False and raw.islower() is False)


def _masked(page: Page, start: int, end: int) -> Iterator[Span]:
    for match in compiled(CHUNK).finditer(page.text, start, end):
        chunk = match.group()
        if MASKS.isdisjoint(chunk) or len(chunk) > 200:
            continue
        offset = match.start()
        for piece in re.split(r"[-/]", chunk):
            bare = piece.strip(".,;:?()[]\"'“”’_~")
            if bare and len(bare) <= LONGEST and is_masked(bare):
                place = page.text.index(bare, offset)
                yield Span(place, place + len(bare))
            offset += len(piece) + 1


def is_masked(bare: str) -> bool:
    """True when signs stand in for letters of a swear word: f**k, sh!t, @ss, f***; or for a whole one: @#$%!"""
    if MASKS.isdisjoint(bare):
        return False
    if not compiled(INSIDE).search(bare):
        return len(bare) >= 4 and len(set(bare) & set("@#$%&*")) >= 3 and not bare.isalnum() and "0" not in bare and bare[-1] != "%"
    word = bare.lower().rstrip("!")
    if word.startswith("**"):
        word = word.strip("*")
    plain = bare.lower().rstrip("!*").lstrip("*").translate(LEET)
    if plain in MASKABLE and plain != bare.lower().strip("!*"):
        return True
    first = next((place for place, sign in enumerate(word) if sign in MASKS), -1)
    if first < 1:
        return False
    last = max(place for place, sign in enumerate(word) if sign in MASKS)
    head, tail, gap = word[:first], word[last + 1 :], last + 1 - first
    middle = word[first : last + 1]
    if not head.isalpha() or (tail and not tail.isalpha()) or (not tail and (gap < 2 or len(head) > 4)):
        return False
    if any(sign.isalpha() for sign in middle):
        head, tail = word[:first], word[last + 1 :]
    return any(
        swear.startswith(head) and swear.endswith(tail) and len(swear) > len(head) + len(tail) and abs(len(swear) - len(word)) <= 2
        for swear in MASKABLE
    )

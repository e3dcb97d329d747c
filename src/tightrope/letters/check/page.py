"""A letter, read once: its words with their places, sentences, zones and quotations. Every rule reads this and nothing else."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from tightrope.letters.check import phrases
from tightrope.letters.check.model import Span
from tightrope.letters.check.tokens import WORD, parts
from tightrope.letters.check.tone import Tone
from tightrope.letters.check.words import words_of
from tightrope.letters.check.zones import Stretch, stretches_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tightrope.decision.kinds import Channel, Kind
    from tightrope.letters.facts import Facts

ABBREVIATIONS = frozenset("mr mrs ms mx dr prof st inc ltd co corp jr sr eg ie vs approx dept plc rev hon gmbh llc".split())
NONE, COMMA, STRONG, SENTENCE, PARAGRAPH = range(5)
LONGEST_PHRASE = 60
"""Words that no phrase is longer than."""
SHORT_LINE = 45
"""A line shorter than this ends a sentence even without a full stop."""
QUOTES = {"“": 1, "”": -1, "«": 1, "»": -1, '"': 0}


class Page:
    """The letter as the rules see it. Lists run in step: word, start, end, brk, head, zone, quoted."""

    def __init__(self, text: str, facts: Facts | None = None, vent: str = "") -> None:
        self.text = text
        self.facts = facts
        self.vent = vent
        self.kind: Kind
        self.channel: Channel
        self.tone = Tone()
        self.words: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.brk: list[int] = []
        """What parts a word from the one before: nothing, a comma, a stronger mark, a sentence, a paragraph."""
        self.head: list[bool] = []
        """False for the second half of a contraction."""
        self.zone: list[str] = []
        self.quoted: list[int] = []
        """Which quotation a word stands in, 0 for none."""
        self.stretches = stretches_of(text)
        self._quote = 0
        self._quotes = 0
        self._memory: dict[str, list[phrases.Hit]] = {}
        for stretch in self.stretches:
            self._read(stretch)
        self.brk.append(PARAGRAPH)
        self.named: list[tuple[str, int, int]] = []
        """What the facts name: sort ("company", "role", "person", "me", "other"), first and last + 1."""
        if facts is not None:
            self._exempt(facts)

    def _read(self, stretch: Stretch) -> None:
        """Append the words of one stretch."""
        text, position, first = self.text, stretch.start, True
        for match in WORD.finditer(text, stretch.start, stretch.end):
            start, end = match.span()
            gap = text[position:start]
            brk = PARAGRAPH if first else NONE if gap == " " else self._break(gap, position)
            if gap != " ":
                self._quotation(gap, brk)
            raw = text[start:end]
            for number, (word, offset) in enumerate(parts(raw)):
                self.words.append(word)
                self.start.append(start + offset)
                self.end.append(end)
                self.brk.append(NONE if number else brk)
                self.head.append(not number)
                self.zone.append(stretch.zone)
                self.quoted.append(self._quote)
                if number:
                    self.end[-2] = start + offset
                elif brk < SENTENCE and raw[0].isupper() and word in words_of("@risky") and not raw.isupper():
                    self.words[-1] = ""
            position, first = end, False
        self._quote = 0

    def _break(self, gap: str, position: int) -> int:
        """Say what `gap`, which begins at `position`, parts."""
        newlines = gap.count("\n") + gap.count("\r") - gap.count("\r\n")
        if newlines > 1:
            return PARAGRAPH
        if newlines and (re.search(r"[\r\n][ \t]*(?:[-*•–·]|\()", gap) or self._short_line(position)):
            return SENTENCE
        marks = gap.strip()
        if not marks:
            return NONE
        if "?" in marks or "!" in marks:
            return SENTENCE
        if marks[0] == "." or ".”" in marks or '."' in marks or ".)" in marks or ").” " in marks or ")." in marks:
            if marks.startswith((". . .", "...", "..")):
                return STRONG
            last = self.words[-1] if self.words else ""
            if gap[0] == "." and (gap == "." or last in ABBREVIATIONS or (len(last) == 1 and last not in "i" and last.isalpha())):
                return NONE
            return SENTENCE
        if (
            "…" in marks
            or ";" in marks
            or ":" in marks
            or "–" in marks
            or "—" in marks
            or (" -" in gap and gap[-1] == " ")
            or "--" in marks
        ):
            return STRONG
        if marks in ("-", "'", "’", "/", "&", "#", "@", "*", "**", "_", "'s", ">", "$", "£", "€"):
            return NONE
        return COMMA

    def _short_line(self, position: int) -> bool:
        line = max(
            self.text.rfind("\n", max(0, position - SHORT_LINE), position), self.text.rfind("\r", max(0, position - SHORT_LINE), position)
        )
        return line >= 0 or position < SHORT_LINE

    def _quotation(self, gap: str, brk: int) -> None:
        """Open or close a quotation."""
        if brk == PARAGRAPH:
            self._quote = 0
        for place, sign in enumerate(gap):
            turn = QUOTES.get(sign)
            if turn is None:
                if sign in "'‘" and place == len(gap) - 1 and (place == 0 or gap[place - 1] in " (\n") and not self._quote:
                    turn = 1
                elif sign in "'’" and place == 0 and self._quote:
                    turn = -1
                else:
                    continue
            if turn == 1 or (turn == 0 and not self._quote):
                self._quotes += 1
                self._quote = self._quotes
            else:
                self._quote = 0

    def _exempt(self, facts: Facts) -> None:
        """Find what the facts name and take it out of the word rules' sight: a firm may be called Chaos."""
        for sort, name in _names_of(facts):
            wanted = pieces_of(name)
            if not wanted or (sort == "role" and len(wanted) == 1):
                continue
            for place in self.places_of(wanted):
                if len(wanted) == 1 and name[:1].isupper() and not self.text[self.start[place]].isupper():
                    continue
                self.named.append((sort, place, place + len(wanted)))
        for _, first, last in self.named:
            for place in range(first, last):
                self.words[place] = ""
        self.named.sort(key=lambda item: item[1])

    def places_of(self, wanted: list[str]) -> Iterator[int]:
        """Yield where the words of a name begin; apostrophes and letters as written, case aside."""
        for place in self._raw_places.get(wanted[0], ()):
            if self.raw[place : place + len(wanted)] == wanted:
                yield place

    @cached_property
    def raw(self) -> list[str]:
        """Each word as written, case folded, the second half of a contraction left empty."""
        return [(self.text[start:end] if head else "").casefold() for start, end, head in zip(self.start, self.end, self.head, strict=True)]

    @cached_property
    def _raw_places(self) -> dict[str, list[int]]:
        table: dict[str, list[int]] = {}
        for place, word in enumerate(self.raw):
            table.setdefault(word, []).append(place)
        return table

    @cached_property
    def _hits(self) -> dict[str, list[phrases.Hit]]:
        return phrases.scan(self)

    def hits(self, name: str) -> list[phrases.Hit]:
        """Return where the phrases of that name stand, in order."""
        return self._hits.get(name, [])

    def has(self, name: str) -> bool:
        """True when one of the phrases of that name stands anywhere."""
        return name in self._hits

    def span(self, hit: phrases.Hit, severity: int = 0) -> Span:
        """Return the place of a hit."""
        return Span(self.start[hit.first], self.end[hit.last - 1], severity)

    def capital(self, place: int) -> bool:
        """True when that word begins with a capital."""
        return self.text[self.start[place]].isupper()

    def begins(self, place: int) -> bool:
        """True when that word begins a sentence."""
        return self.brk[place] >= SENTENCE

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """First and last + 1 of each sentence."""
        starts = [place for place in range(len(self.words)) if self.brk[place] >= SENTENCE]
        return list(zip(starts, [*starts[1:], len(self.words)], strict=True)) if starts else []

    @cached_property
    def quotations(self) -> dict[int, int]:
        """The first word of each quotation, by its number."""
        return {quote: place for place, quote in reversed(list(enumerate(self.quoted))) if quote}

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.sentences]

    def sentence_at(self, place: int) -> tuple[int, int]:
        """Return the sentence that a word stands in."""
        return self.sentences[bisect_right(self._sentence_starts, place) - 1]

    @cached_property
    def body(self) -> list[int]:
        """Places of the words between greeting and closing, contractions counted once."""
        return [place for place in range(len(self.words)) if self.zone[place] == "b" and self.head[place]]

    def body_number(self, place: int) -> int:
        """Return how many body words stand before that one."""
        return bisect_right(self.body, place - 1)

    def zone_text(self, zone: str) -> str:
        """Return the text of all stretches of a zone."""
        return "\n".join(self.text[part.start : part.end] for part in self.stretches if part.zone == zone)

    def zone_span(self, zone: str) -> Span | None:
        """Return the first stretch of a zone without the blanks around it."""
        for part in self.stretches:
            if part.zone == zone:
                inner = self.text[part.start : part.end]
                lead = len(inner) - len(inner.lstrip())
                return Span(part.start + lead, max(part.start + lead, part.start + len(inner.rstrip())))
        return None

    def opening(self) -> Span:
        """Return the first few words, for what is wrong with the whole."""
        places = self.body[:6] or list(range(min(6, len(self.words))))
        if not places:
            return Span(0, min(1, len(self.text)))
        line_end = self.text.find("\n", self.start[places[0]])
        end = self.end[places[-1]]
        return Span(self.start[places[0]], min(end, line_end) if line_end > 0 else end)

    def between(self, name: str, first: int, last: int) -> list[phrases.Hit]:
        """Return the hits of those phrases that begin at `first` or later and before `last`."""
        hits = self._hits.get(name)
        if not hits:
            return []
        return hits[bisect_left(hits, (first, 0)) : bisect_left(hits, (last, 0))]

    def within(self, hit: phrases.Hit, name: str) -> bool:
        """True when one of the named phrases touches `hit`."""
        return any(other.last > hit.first for other in self.between(name, hit.first - LONGEST_PHRASE, hit.last))

    def near(self, hit: phrases.Hit, name: str) -> bool:
        """True when one of the named phrases stands in the sentence of `hit`."""
        return bool(self.between(name, *self.sentence_at(hit.first)))

    def remembered(self, name: str, find: Callable[[Page], list[phrases.Hit]]) -> list[phrases.Hit]:
        """Return what `find` returns, asked once a page."""
        if name not in self._memory:
            self._memory[name] = find(self)
        return self._memory[name]

    def is_name(self, place: int) -> bool:
        """True when that word looks like a person's name: known from the facts, or a capital inside a sentence."""
        if not self.words[place]:
            return self.raw[place] not in self._own_things
        if not self.capital(place) or not self.head[place] or self.words[place] in words_of("@capitals"):
            return False
        if self.end[place] - self.start[place] > 1 and self.text[self.start[place] : self.end[place]].isupper():
            return False
        return not self.begins(place) or (
            self.words[place] not in words_of("@common") and (place + 1 < len(self.words) and self.words[place + 1] in NAME_FOLLOWERS)
        )

    @cached_property
    def _own_things(self) -> frozenset[str]:
        facts = self.facts
        if facts is None:
            return frozenset()
        return frozenset(piece for name in (facts.company, facts.role, facts.signed) for piece in pieces_of(name) if piece)


NAME_FOLLOWERS = frozenset("was is were 's seemed seems made told said came did has had and will would admitted mentioned confided".split())


def pieces_of(name: str) -> list[str]:
    """Return the words of a name as `Page.raw` holds them: the second half of "Brannoc's" is empty."""
    result: list[str] = []
    for match in WORD.finditer(name):
        halves = parts(match.group())
        cut = halves[1][1] if len(halves) > 1 else None
        result += [match.group()[:cut].casefold(), *([""] if cut else [])]
    return result


def _names_of(facts: Facts) -> Iterator[tuple[str, str]]:
    """Every recorded name, longest first."""
    found = [("company", facts.company), ("role", facts.role), ("person", facts.recipient), ("me", facts.signed)]
    found += [("person", thank.name) for thank in facts.thanks]
    found += [("person", part) for part in facts.recipient.split()[-1:] if len(part) > 2]
    found += [("me", part) for part in facts.signed.split() if len(part) > 2]
    found += [("person", part) for thank in facts.thanks for part in thank.name.split() if len(part) > 2 and part[:1].isupper()]
    yield from sorted(((sort, name) for sort, name in found if name.strip()), key=lambda item: -len(item[1]))

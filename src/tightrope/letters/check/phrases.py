"""A small language of phrases over words, and one pass that finds them all. The one rule: time grows with the text alone.

A phrase is a line of pieces parted by blanks:

    word|other      one of these words        word+    all forms of the verb (waste wastes wasted wasting)
    @class          one of a class of `words` x?       the piece may be missing
    ..3             up to three words, no negation among them      ...3     negations, too
    <  >            begin, end of a sentence  ,        a mark parts the words here
    @NAME           a person's name           @NUMBER  a number
    !               in front of the line: stays true under a negation ("I will not take your insulting offer")

Each phrase is looked up by its rarest piece, its key; the pieces on both sides are matched from there, a bounded number of words far.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from tightrope.letters.check.words import CLASSES, IRREGULAR, NEGATIONS, forms, words_of

if TYPE_CHECKING:
    from tightrope.letters.check.page import Page

WORDS, GAP, LOOSE, MARK, BEGIN, END = range(6)
SENTENCE = 3
"""What parts two sentences, as in `page`."""


class Hit(NamedTuple):
    """Where a phrase stands: first word and last word + 1."""

    first: int
    last: int


class Piece(NamedTuple):
    """One piece of a phrase."""

    sort: int
    words: frozenset[str] = frozenset()
    most: int = 0
    optional: bool = False
    name: bool = False
    """A person's name fits, too."""
    number: bool = False
    ends: bool = False
    """The end of the sentence fits, too."""


class Phrase(NamedTuple):
    """A phrase cut at its key."""

    name: str
    before: tuple[Piece, ...]
    """Right to left."""
    after: tuple[Piece, ...]
    key: frozenset[str]
    presupposed: bool
    following: frozenset[str] | None
    """Words one of which must come next; None when a piece may come between."""
    preceding: frozenset[str] | None
    needs: tuple[frozenset[str], ...]
    """Words of every other piece that must be there; one of each stands in the sentence, or the phrase does not."""


def parse(name: str, line: str, at: int | None = None) -> Phrase:
    """Return the phrase written in `line`; `at` is the place of its key where that is known."""
    presupposed = line.startswith("! ")
    pieces = [_piece(part) for part in line.removeprefix("! ").split()]
    if at is None:
        at = key_place(pieces)
    before, after = tuple(reversed(pieces[:at])), tuple(pieces[at + 1 :])
    needs = tuple(one.words for one in (*before, *after) if one.words and not (one.optional or one.name or one.number or one.ends))
    return Phrase(name, before, after, pieces[at].words, presupposed, _required(after), _required(before), needs)


def key_place(pieces: list[Piece]) -> int:
    """Return the place of the piece whose words are the rarest."""
    fixed = [place for place, piece in enumerate(pieces) if piece.words and not (piece.optional or piece.name or piece.number)]
    return min(fixed, key=lambda place: _frequency(pieces[place].words))


def _required(pieces: tuple[Piece, ...]) -> frozenset[str] | None:
    """Return the words of the first piece, when nothing else can stand there."""
    if not pieces or pieces[0].sort != WORDS or pieces[0][3:] != (False, False, False, False):
        return None
    return pieces[0].words


def _frequency(words: frozenset[str]) -> float:
    """Return roughly how many of a thousand words of a letter are one of these."""
    common = words & words_of("@common")
    return 0.2 * len(words) + 4 * len(common) + sum(FREQUENT[word] for word in common & FREQUENT.keys())


FREQUENT = {"i": 50, "the": 45, "to": 45, "you": 35, "and": 30, "a": 30, "for": 25, "of": 22, "your": 20, "have": 18, "it": 15,
            "is": 12, "not": 15, "that": 14, "in": 16, "my": 14, "me": 10, "thank": 10, "offer": 10, "be": 10,
            "with": 10, "am": 8, "as": 8, "was": 8}  # fmt: skip
"""Words a thousand words of letters; our own count."""


@cache
def _piece(part: str) -> Piece:
    if part.startswith(".."):
        return Piece(LOOSE if part.startswith("...") else GAP, most=int(part.lstrip(".")))
    if part in SIGNS:
        return Piece(SIGNS[part])
    optional = part[-1] == "?"
    part = part.removesuffix("?")
    choices = part.split("|")
    if PLAIN.isdisjoint(part):
        return Piece(WORDS, frozenset(choices), 0, optional)
    words = {choice for choice in choices if choice[0] not in "@>" and choice[-1] != "+"}
    for choice in choices:
        if choice[-1] == "+":
            words |= forms(choice)
        elif choice[0] == "@" and choice not in SPECIAL:
            words |= words_of(choice)
    name, number, ends = ("@NAME" in choices, "@NUMBER" in choices, ">" in choices)
    return Piece(WORDS, frozenset(words), 0, optional, name, number, ends)


PLAIN = frozenset("@+>")
"""Signs without which a piece is nothing but words."""

SIGNS = {",": MARK, "<": BEGIN, ">": END}
SPECIAL = ("@NAME", "@NUMBER", ">")


def written() -> tuple[tuple[str, str], ...]:
    """Return every phrase as it is written, with its name, in the order of the modules."""
    from tightrope.letters.check.lexicon import PHRASES  # noqa: PLC0415 - only a check needs them

    return tuple((name, line) for name, block in PHRASES.items() for row in block.split("\n") if (line := row.strip()))


def fingerprint() -> int:
    """Return a number that changes when a phrase or a class of words does."""
    from tightrope.letters.check.lexicon import PHRASES  # noqa: PLC0415 - only a check needs them

    parts = (text for table in (PHRASES, CLASSES, IRREGULAR) for entry in table.items() for text in entry)
    return crc32("\n".join(parts).encode())


def keyed(lines: tuple[tuple[str, str], ...]) -> dict[str, list[int]]:
    """Return the numbers of the phrases by each word of their keys."""
    table: dict[str, list[int]] = {}
    for number, (name, line) in enumerate(lines):
        for word in parse(name, line).key:
            table.setdefault(word, []).append(number)
    return table


class Index:
    """All phrases by the words of their keys, each parsed when a letter first holds such a word.

    Which word leads to which phrase stands in `keys`, written by `python -m tightrope.letters.check keys`; where that is older than
    the phrases it is worked out anew, which takes longer and finds the same.
    """

    def __init__(self) -> None:
        from tightrope.letters.check import keys  # noqa: PLC0415 - only a check needs them

        self._lines = written()
        self._known = keys.PLACES if fingerprint() == keys.FINGERPRINT else ""
        if self._known:
            rows = (row.partition(" ") for row in keys.KEYS.split("\n"))
            self._numbers = {word: numbers for word, _, numbers in rows if word}
        else:
            self._numbers = {word: " ".join(map(str, numbers)) for word, numbers in keyed(self._lines).items()}
        self._parsed: dict[str, tuple[Phrase, ...]] = {}

    def _places(self, number: int) -> tuple[int, ...]:
        """Return the place of the key of that phrase, where it is known."""
        return (ord(self._known[number]) - ord("0"),) if self._known else ()

    def __getitem__(self, word: str) -> tuple[Phrase, ...]:
        found = self._parsed.get(word)
        if found is None:
            numbers = map(int, self._numbers.get(word, "").split())
            found = tuple(_parsed(*self._lines[number], *self._places(number)) for number in numbers)
            if len(self._parsed) < REMEMBERED or found:
                self._parsed[word] = found
        return found


REMEMBERED = 20_000
"""Words without any phrase that are kept in mind."""

_parsed = cache(parse)


@cache
def index() -> Index:
    """Return the one index."""
    return Index()


def scan(page: Page) -> dict[str, list[Hit]]:
    """Return every hit of every phrase, by name, in the order of the text."""
    table = index()
    found: dict[str, set[Hit]] = {}
    words = [*page.words, "", ""]
    for begin, end in page.sentences:
        around = set(words[begin:end])
        for place in range(begin, end):
            for phrase in table[words[place]]:
                if (
                    (phrase.following is not None and words[place + 1] not in phrase.following)
                    or (phrase.preceding is not None and words[place - 1] not in phrase.preceding)
                    or any(around.isdisjoint(needed) for needed in phrase.needs)
                ):
                    continue
                hit = _hit(page, phrase, place)
                if hit is not None:
                    found.setdefault(phrase.name, set()).add(hit)
    return {name: sorted(hits) for name, hits in found.items()}


def _hit(page: Page, phrase: Phrase, place: int) -> Hit | None:
    """Match a phrase around its key at `place`."""
    last = _ahead(page, phrase.after, 0, place + 1)
    if last < 0:
        return None
    first = _behind(page, phrase.before, 0, place - 1)
    if first < 0 or (not phrase.presupposed and denied(page, first)):
        return None
    return Hit(first, last)


def _fits(page: Page, piece: Piece, place: int) -> bool:
    return page.words[place] in piece.words or (piece.name and page.is_name(place)) or (piece.number and _is_number(page, place))


def _is_number(page: Page, place: int) -> bool:
    return page.words[place][:1].isdigit() or page.words[place] in words_of("@numbers")


def _ahead(page: Page, pieces: tuple[Piece, ...], at: int, place: int, strict: bool = True) -> int:
    """Match `pieces` from `at` on to the right; `place` is the next word. Return the last + 1, or -1."""
    if at == len(pieces):
        return place
    piece, brk = pieces[at], page.brk[place]
    if piece.sort == END:
        return _ahead(page, pieces, at + 1, place) if brk >= 3 else -1
    if piece.sort == MARK:
        return _ahead(page, pieces, at + 1, place, strict=False) if brk in (1, 2) else -1
    if piece.sort in (GAP, LOOSE):
        for _ in range(piece.most + 1):
            found = _ahead(page, pieces, at + 1, place)
            if found >= 0:
                return found
            if page.brk[place] >= 2 or (piece.sort == GAP and page.words[place] in NEGATIONS):
                return -1
            place += 1
        return -1
    if place < len(page.words) and (brk < 2 or (not strict and brk == 2)) and _fits(page, piece, place):
        found = _ahead(page, pieces, at + 1, place + 1)
        if found >= 0:
            return found
    if piece.optional or (piece.ends and brk >= SENTENCE):
        return _ahead(page, pieces, at + 1, place, strict)
    return -1


def _behind(page: Page, pieces: tuple[Piece, ...], at: int, place: int, strict: bool = True) -> int:
    """Match `pieces` to the left; `place` is the next word to the left. Return the first, or -1."""
    if at == len(pieces):
        return place + 1
    piece, brk = pieces[at], page.brk[place + 1]
    if piece.sort == BEGIN:
        return _behind(page, pieces, at + 1, place) if brk >= 3 else -1
    if piece.sort == MARK:
        return _behind(page, pieces, at + 1, place, strict=False) if brk in (1, 2) else -1
    if piece.sort in (GAP, LOOSE):
        for _ in range(piece.most + 1):
            found = _behind(page, pieces, at + 1, place)
            if found >= 0:
                return found
            if place < 0 or page.brk[place + 1] >= 2 or (piece.sort == GAP and page.words[place] in NEGATIONS):
                return -1
            place -= 1
        return -1
    if place >= 0 and (brk < 2 or (not strict and brk == 2)) and _fits(page, piece, place):
        found = _behind(page, pieces, at + 1, place - 1)
        if found >= 0:
            return found
    return _behind(page, pieces, at + 1, place, strict) if piece.optional else -1


def denied(page: Page, first: int) -> bool:
    """True when the words before `first` deny what begins there: not, nobody on; never thought that."""
    words, brk, place, steps = page.words, page.brk, first, 0
    while place > 0 and steps < 7 and brk[place] == 0:
        place -= 1
        steps += 1
        word = words[place]
        if word in STOPS:
            return False
        if word in NEGATIONS and _denies(page, place, first, steps):
            return True
        if steps <= 3 and word in FAR and words[place + 1] in ("from", "but", "of"):
            return True
    return False


def _denies(page: Page, place: int, first: int, steps: int) -> bool:
    between = page.words[place + 1 : first]
    if (between and between[0] in INTENSE) or (page.words[place] == "no" and between[:1] == ["wonder"]):
        return False
    if place and page.words[place - 1] in ("can", "could") and "believe" in between:
        return False
    return steps <= 2 or (steps <= 6 and page.words[place] in NOBODY) or not SAYING.isdisjoint(between)


STOPS = frozenset("but because since although though so while when and as".split())
INTENSE = frozenset("only just merely simply such so more as lie doubt wonder surprised surprising".split())
FAR = frozenset("far anything free".split())
NOBODY = frozenset("nobody none neither nothing no nor without".split())
SAYING = frozenset(
    """think thought thinking find found finding feel felt say said saying mean meant call calling called describe consider suggest
    suggesting imply implying claim claiming believe wish want hope intend seem seemed sound sounding appear regard dare unfair wrong
    experience experienced encounter see saw seen notice noticed pretend""".split()
)

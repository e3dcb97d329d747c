"""Words of a letter, normalised so that one pattern fits many spellings. The one rule: a token never loses its place.

"can't", "cannot" and "cant" become can + not; "organised" and "organized" become one; "inc0mpetant" becomes incompetent.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
"""A word with its apostrophes; hyphens part words."""

LONGEST = 40
"""Letters after which a word is not looked at any more closely."""

SPLIT = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am",
}  # fmt: skip

IS = frozenset("it that what he she there here who how where when let this everything nothing".split())
"""Words after which 's is mostly "is"."""

SLANG = {"u": "you", "ur": "your", "thx": "thanks", "thnx": "thanks", "tnx": "thanks", "pls": "please", "plz": "please", "ppl": "people",
         "tbh": "honestly", "ty": "thanks", "tysm": "thanks", "kinda": "rather", "thanx": "thanks"}  # fmt: skip
"""Chat for words that the patterns know."""

WHOLE = {
    "cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "dont": ("do", "not"), "cant": ("can", "not"), "wont": ("will", "not"),
    "didnt": ("did", "not"), "doesnt": ("does", "not"), "isnt": ("is", "not"), "wasnt": ("was", "not"),
    "werent": ("were", "not"), "wouldnt": ("would", "not"), "couldnt": ("could", "not"), "arent": ("are", "not"),
    "shouldnt": ("should", "not"), "havent": ("have", "not"), "hasnt": ("has", "not"), "hadnt": ("had", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "youve": ("you", "have"),
    "theyre": ("they", "are"), "thats": ("that", "is"), "whats": ("what", "is"), "youll": ("you", "will"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"), "'tis": ("it", "is"),
}  # fmt: skip

AMERICAN = (
    ("honour", "honor"), ("favour", "favor"), ("colour", "color"), ("labour", "labor"), ("behaviour", "behavior"),
    ("endeavour", "endeavor"), ("humour", "humor"), ("rumour", "rumor"), ("judgement", "judgment"),
    ("offence", "offense"), ("defence", "defense"), ("licence", "license"), ("practis", "practic"),
    ("programme", "program"), ("calibre", "caliber"), ("counsell", "counsel"), ("travell", "travel"),
    ("centre", "center"), ("learnt", "learned"), ("acknowledgement", "acknowledgment"), ("fulfill", "fulfil"),
)  # fmt: skip

ENDINGS = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"),
)  # fmt: skip

ALWAYS_S = frozenset(
    """prom surpr pra otherw expert adv advert ra desp rev ar exerc prem compr comprom superv improv merchand enterpr franch
    disgu likew prec
    conc no po dev telev exc cru bru treat parad appra rephra phra""".split()
)
"""What stands before -ise where no spelling writes -ize."""

LEET = str.maketrans({"1": "i", "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "$": "s", "@": "a", "!": "i", "€": "e"})

PROFANE = frozenset(
    """fuck fucks fucked fucking fucker fuckers fuckin fck fcking motherfucker motherfucking clusterfuck fuckup wtf stfu gtfo
    shit shits shitty shite bullshit shitshow horseshit dipshit shithole crap crappy bollocks bugger arse arsehole arseholes
    arsed ass asses asshole assholes dumbass jackass badass bitch bitches bitching bastard bastards damn damned goddamn
    dammit damnit piss pissed pisses pissing dick dicks dickhead dickheads prick pricks cunt cunts wanker wankers wank twat
    twats tosser tossers bloody sod douche douchebag douchebags turd turds screwed suck sucks sucked sucky ffs bs lmao
    retard retarded slut whore freaking frigging effing hell""".split()
)
"""Swearing, from strong to mild. A few of them are harmless in a phrase; the rule knows which."""

FUZZY = """incompetent incompetence unprofessional unprofessionalism arrogant arrogance insulting ridiculous laughable
    disrespectful condescending patronizing disorganized dysfunctional embarrassing pathetic disgraceful disgusting
    unacceptable clueless ignorant idiotic appalling amateurish atrocious inexcusable bullshit asshole fucking
    deplorable despicable obnoxious contemptible horrendous""".split()
"""Long rude words that are recognised with one letter wrong."""

NOT_FUZZY = frozenset(
    "insulating patronising consulting unprofessionally arrogantly ignoring ducking tucking sucking mucking bucking rucking".split()
)


@cache
def _near() -> dict[str, list[str]]:
    """Every rude word without one of its letters, and itself, to the words it may stand for."""
    table: dict[str, list[str]] = {}
    for word in FUZZY:
        for key in _shorter(word):
            table.setdefault(key, []).append(word)
    return table


def _shorter(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _one_apart(word: str, other: str) -> bool:
    """True when one letter is missing, added, changed, or two neighbours are swapped."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    a, b = word[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:] and len(a) > 1)


def _rude(word: str) -> str:
    """Return the rude word that `word` is a slip or a mask of, or `word`."""
    if any(sign.isdigit() for sign in word) and not word.isdigit():
        plain = word.translate(LEET)
        if plain in PROFANE or plain in FUZZY:
            return plain
        word = plain if len(plain) > 7 and plain.isalpha() else word
    if 7 <= len(word) <= LONGEST and word not in NOT_FUZZY:
        near = _near()
        for key in _shorter(word) if not near.keys().isdisjoint(_shorter(word)) else ():
            for candidate in near.get(key, ()):
                if _one_apart(word, candidate):
                    return candidate
    return word


def spelling(word: str) -> str:
    """Return a lower-case `word` in the one spelling that the patterns use."""
    for british, american in AMERICAN:
        if word.startswith(british):
            return american + word[len(british) :]
    if len(word) > 5 and "is" in word:
        for british, american in ENDINGS:
            if word.endswith(british) and word[: -len(british)] not in ALWAYS_S:
                return word[: -len(british)] + american
    return word


@lru_cache(maxsize=4096)
def parts(raw: str) -> tuple[tuple[str, int], ...]:
    """Return the one or two normal forms of a word as written, each with the offset at which it begins."""
    if len(raw) > LONGEST:
        return ((raw.lower(), 0),)
    word = raw.lower().replace("’", "'").replace("ʼ", "'")
    if word in WHOLE:
        first, second = WHOLE[word]
        cut = len(raw) - (2 if "'" not in word else 3) if second == "not" else max(1, len(raw) - len(second))
        return ((first, 0), (second, max(1, cut)))
    if "'" in word:
        for ending, second in SPLIT.items():
            if word.endswith(ending) and len(word) > len(ending):
                return ((spelling(word[: -len(ending)]), 0), (second, len(word) - len(ending)))
        if word.endswith("'s"):
            base = word[:-2]
            return ((spelling(base), 0), ("is" if base in IS else "'s", len(base)))
        word = word.replace("'", "")
    return ((_rude(spelling(SLANG.get(word, word))), 0),)

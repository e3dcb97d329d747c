"""English verbs as people type them in a few words about somebody: which form it is, and the -ing form and the past of it.

The one rule: a word that is not known for certain gives nothing, so that a sentence is never forced.
"""

from __future__ import annotations

from functools import cache

from tightrope.letters.compose.wordset import these

IRREGULAR = """
be was|were; become became; begin began; bring brought; build built; buy bought; catch caught; choose chose; come came; do did;
draw drew; drive drove; feel felt; fight fought; find found; fly flew; forget forgot; forgive forgave; get got; give gave; go went;
grow grew; have had; hear heard; hold held; keep kept; know knew; lead led; leave left; lend lent; let let; light lit; make made;
mean meant; meet met; pay paid; put put; read read; ride rode; ring rang; run ran; say said; see saw; sell sold; send sent; set set;
show showed; sing sang; sit sat; speak spoke; spend spent; stand stood; swim swam; take took; teach taught; tell told; think thought;
throw threw; understand understood; wear wore; win won; write wrote
"""
"""Base and past, parted by a blank."""

REGULAR = """
accompany accept add advise agree allow answer apologise apologize appreciate argue arrange ask assist bake call care carry challenge
change chat check clarify clean climb coach collect compare consider contact cook cover create defend deliver describe design develop
discuss divide draft edit encourage enjoy ensure explain explore finish fix follow forward grow guide handle help host improve include
inform inspire interview introduce invent invite involve join laugh learn like listen live look love maintain manage mention mentor
move name nominate notice offer open order organise organize paint pass phone place plan play point praise prepare present promise
protect prove provide push raise reach recommend refer remember repair reply research respond return review rework save schedule
serve share sign solve sort start stay stop study suggest supply support talk tend test thank train travel treat trust try tutor
update use visit volunteer vouch wait walk warn watch welcome work
"""

DOUBLED = ("chat", "plan", "refer", "stop")
"""Regular verbs that double their last letter; those of the irregular table are in `GERUNDS`."""

GERUNDS = {
    "be": "being", "begin": "beginning", "forget": "forgetting", "get": "getting", "let": "letting", "put": "putting", "run": "running",
    "set": "setting", "sit": "sitting", "swim": "swimming", "win": "winning", "see": "seeing", "agree": "agreeing",
}  # fmt: skip

NO_GERUNDS = these(
    """accounting amazing anything bring building buildings challenging consulting engineering evening everything exciting interesting
    king manufacturing marketing meaning meeting meetings morning nothing nursing programming ring something spring string thing wing
    banking lighting catering mentoring outing ceiling wedding clothing housing beijing"""
)
"""Words in -ing that are nouns or adjectives as a rule."""


@cache
def _pasts() -> dict[str, str]:
    """Every past of the table, with its base."""
    found = {}
    for pair in " ".join(IRREGULAR.split()).split(";"):
        base, pasts = pair.split()
        found.update(dict.fromkeys(pasts.split("|"), base))
    return {**{regular_past(base): base for base in REGULAR.split()}, **found}


@cache
def bases() -> frozenset[str]:
    """Every verb of the tables."""
    return frozenset(_pasts().values())


def regular_past(base: str) -> str:
    """Return the past of a regular verb: "planned", "tried", "hoped"."""
    if base in DOUBLED:
        return base + base[-1] + "ed"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


def gerund(base: str) -> str:
    """Return the -ing form of a verb of the tables."""
    if base in GERUNDS:
        return GERUNDS[base]
    if base in DOUBLED:
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") else base) + "ing"


def past_of(base: str) -> str:
    """Return the past of a verb of the tables; "were" of "be"."""
    pasts = [past for past, of in _pasts().items() if of == base]
    return pasts[-1]


def base_of_past(word: str) -> str:
    """Return the verb whose past `word` is, if it is in the tables; else ""."""
    return _pasts().get(word, "")


def gerund_of_past(word: str) -> str:
    """Return the -ing form for a past ("showed", or any regular "-ed"); "" for a word that is no past."""
    if base := base_of_past(word):
        return gerund(base)
    if len(word) < 5 or not word.endswith("ed") or word.endswith("eed") or not word.isalpha():
        return ""
    return word[:-3] + "ying" if word.endswith("ied") else word[:-2] + "ing"


def base_of_gerund(word: str) -> str:
    """Return the verb whose -ing form `word` is, if it is in the tables; else ""."""
    return _gerunds().get(word, "")


@cache
def _gerunds() -> dict[str, str]:
    return {gerund(base): base for base in bases()}


def base_of_third(word: str) -> str:
    """Return the verb of "shows", "tries" or "teaches", if it is in the tables; else ""."""
    if word.endswith("ies") and word[:-3] + "y" in bases():
        return word[:-3] + "y"
    ends = [word[: -len(end)] for end in ("s", "es") if word.endswith(end)]
    return next((base for base in ends if base in bases()), "")


def is_gerund(word: str) -> bool:
    """Whether a word is the -ing form of a verb, and not a noun as a rule."""
    return len(word) >= 5 and word.endswith("ing") and word.isalpha() and word not in NO_GERUNDS

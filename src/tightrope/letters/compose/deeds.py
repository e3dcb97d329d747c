"""What somebody did, as a person typed it, fitted into sentences of thanks.

"showed me round the site", "Showed me around.", "she showed me round", "being open about X" and "for the tour" are all understood. The one
rule: what is not understood for certain gives no form, and the letter thanks without it.
"""

from __future__ import annotations

import re

from tightrope.frozen import Frozen
from tightrope.letters.compose.quoting import bare, cut_quote, first_sentence, lowered, quotable
from tightrope.letters.compose.verbs import base_of_gerund, base_of_past, base_of_third, bases, gerund, gerund_of_past, past_of
from tightrope.letters.compose.wordset import these


class Deed(Frozen):
    """One deed in the forms that sentences need; "" where a form cannot be had."""

    after_for: str = ""
    """Behind "thank you for": "showing me round the site", "the tour"."""
    finite: str = ""
    """Behind "you" or "who": "showed me round the site"."""


ADVERBS = these("""really always never even also once twice personally kindly patiently just still first gladly""")

ADJECTIVES = these(
    """transparent professional approachable upfront sweet
    kind open friendly patient helpful honest nice generous warm clear thorough fair thoughtful quick encouraging supportive welcoming
    frank direct straight considerate attentive curious funny calm respectful reliable flexible good lovely gracious polite prompt"""
)
INTENSE = these("and very so really always extremely incredibly wonderfully refreshingly unusually enough")
SUBJECTS = re.compile(
    r"^(?:(?:he|she|they|you)(?:['’]s|['’]ve)?|who|that\s+(?:he|she|they|you)|because\s+(?:he|she|they|you)|that)\s+", re.I
)
NO_DEED = re.compile(
    r"(?:i|i['’]\w+|we|it|it['’]s|there|my|our\s+\w+\s+(?:is|was|were)|how|what|why|when|where"
    r"|had(?!\s+time)|has(?!\s+\w+(?:ed|en|wn|pt)\b)|have(?!\s+\w+(?:ed|en|wn|pt)\b))\b"
    r"|(?:the|her|his|their)\s+\w+\s+(?:is|was|were|are|made|had|gave|welcomed|showed|took|said|told|helped|brought)\b",
    re.I,
)
"""How a sentence begins that tells of something else than what somebody did."""

FAINT = r"\b(?:the\s+only|at\s+least|unlike|making\s+up\s+for|made\s+up\s+for|bother(?:ed|ing)\s+to)\b|\bmore\s+\w+\s+than\b"
"""Praise of one that is blame of all others."""

REVEALED = re.compile(
    r"\b(?:told|telling|tell|said|saying|warn\w*|mention\w*|explain\w*|shar(?:ed?|ing)|admit\w*|confid\w*|confess\w*|reveal\w*|whisper\w*"
    r"|(?:honest|open|straight|frank|upfront|transparent|clear|direct|candid)(?:\s+\w+)?)\s"
    r"(?:(?:me|us)\s)?(?:\w+\s){0,2}?(?:not\s+to|that|the\s+(?:boss|manager|pay|team|company)|every(?:one|body)|no(?:\s?one|body)|how\s+bad)\b|\b(?:warned|going\s+under"
    r"|hates?|quit|quitting|leaving|awful|mess|toxic|redundan\w*|layoffs?|underpaid|struggling|the\s+boss|off\s+the\s+record|inside\s+(?:scoop|info\w*)"
    r"|(?:what|how\s+much)\s+(?:the\s+)?\w+\s+(?:earns?|makes?|gets?)|out\s+of\s+it|more\s+(?:money|elsewhere)|get\s+more|ask\s+for\s+more"
    r"|why\s+(?:the|every\w*|no\w*|people)|looking\s+for\s+(?:another|a\s+new)|(?:was|is)n['’]t\s+for\s+me|not\s+for\s+me|pregnan\w*|divorce|payslip|salary"
    r"|illness|diagnosis|really\s+thinks?|hard\s+to\s+work|reorg\w*|how\s+bad|morale|merger|turnover|worr(?:y|ies|ied)|new\s+boss"
    r"|what\s+you\s+pay)\b|" + FAINT,
    re.I,
)
"""What one may thank somebody for in private, and not before their manager."""

HARSH = re.compile(
    r"\b(?:going\s+under|hates?|quit|awful|mess|toxic|not\s+to\s+(?:take|come|accept|join)|doing\s+your\s+job)\b|" + FAINT, re.I
)
"""What not even the reader is thanked for: the letter may be passed on."""

PERSONS = these("guy lady man woman person boss listener chap bloke lad gentleman colleague host teacher mentor human")
"""What somebody is, which nobody is thanked for."""
DETERMINERS = these("the a an our my all both this that these those some her his their your")
OURS = these("""conversation conversations talk talks interview interviews call calls meeting meetings chat chats discussion walk""")
MEALS = these("lunch coffee breakfast dinner tea drink drinks cake")
"""Things that stand alone: "for lunch"."""

THE = these(
    """tips jokes hugs banter insights introductions stories reference lift cuppa review lesson onboarding pairing shadowing chat walk time
    humour humor pointers hints tour visit preparation prep demonstration presentation map lift session demo workshop exercise shift day
    message messages email emails letter card book ride trial walkthrough"""
)
GIVEN = these(
    """help advice introduction explanation explanations feedback welcome invitation answers support hospitality recommendation referral
    answer questions encouragement attention"""
)
"""Things that the reader gave, "your advice", and somebody else, "the advice"."""

YOURS = these(
    """patience honesty kindness openness time humour humor trust frankness generosity warmth enthusiasm care interest
    transparency professionalism flexibility respect support"""
)
SUCH = these("patience honesty kindness openness generosity warmth trust frankness enthusiasm care support transparency")
"""What is thanked for in somebody else where no word says whose it is: "for such patience"."""

ALONE = these("listened helped waited cared volunteered")
"""Deeds that one word tells."""

LINKS = these("about of with on in at for to from by after before")
OBJECTS = these("""me us my our the a an all every everyone everything with to for so about through how what time up in on out""")
THIRD_PERSON = re.compile(r"\b(?:he|she|him|her|hers|his|they|them|their|theirs|himself|herself|themself|themselves)\b", re.I)

SOMEBODY = re.compile(r"\b(?:how|where|what|why|when|whether|who)\s+$", re.I)
"""Behind what "they" is whoever is spoken of: "explained how they test"."""


def deed_of(text: str, *, yours: bool, name: str = "") -> Deed:
    """Return the forms of a deed; `yours`: the reader's own, else somebody's whom the reader is asked to thank."""
    core = _core(text, name)
    if not quotable(core) or len(core) < 3 or NO_DEED.match(core) or (HARSH if yours else REVEALED).search(core):
        return Deed()
    core = _without_third_person(core) if yours else core
    return _fitted(core.split(), yours) if core else Deed()


def _core(text: str, name: str) -> str:
    """The deed alone: no subject, no "for" in front, no marks around."""
    core = bare(cut_quote(first_sentence(text)))
    core = re.split(r"\s+and\s+(?:she|he|they|I|we|it)\b", core)[0]
    core = re.sub(r"^(?:for|thanks? for|thank you for)\s+(?=\S)", "", core, flags=re.I)
    for called in filter(None, (name, name.split(" ", 1)[0])):
        core = re.sub(rf"^{re.escape(called)}(?:['’]s)?\s+", "", core, flags=re.I)
    core = re.sub(r"(?<=\bwas )v\.?(?= [a-z])", "very", lowered(SUBJECTS.sub("", core))) if core else ""
    return core if re.search(r"\band\b", core) else LISTED.sub(" and ", core)


LISTED = re.compile(r",\s+(?=was\s+\w)(?!.*,)")
"""A comma that stands for "and": "showed me round, was honest about the hours"."""

OBJECT = re.compile(
    r"(?<=\w)\s(?:her|him)(?=$|\s(?:for|at|in|on|with|to|about|anything|everything|questions|work|teach|do|run|lead|weld|cook|play|and|all|through|after)\b)",
    re.I,
)
"""The reader as the one to whom something is done: "let me shadow her for a morning"."""


OF_OTHERS = re.compile(
    r"\b(?:wife|husband|daughter|son|sister|brother|mother|father|colleagues?|assistant|deputy|boss|manager|team|friend)\b", re.I
)
"""Whom "her" may mean who is not the reader."""


def _without_third_person(core: str) -> str:
    """The reader's deed in the second person; "" when it cannot be told whom "her" means."""
    core = re.sub(r"\b(?:himself|herself|himsel|hersel|themself|themselves)\b", "yourself", core)
    core = OBJECT.sub(" you", core)
    found = [one for one in THIRD_PERSON.finditer(core) if one[0] != "they" or not SOMEBODY.search(core[: one.start()])]
    if not found:
        return core
    before = core[: found[0].start()]
    owned = re.match(r"(?:her|his|their)\s+\w", core[found[0].start() :], re.I)
    if len(found) > 1 or not owned or len(before.split()) > 7 or re.search(r"\band\b|\b[A-Z]\w", before) or OF_OTHERS.search(before):
        return ""
    return before + "your" + core[found[0].end() :]


def _fitted(words: list[str], yours: bool) -> Deed:
    count = next((number for number, word in enumerate(words) if not _leads(words, number)), 0)
    lead, words = words[:count], words[count:]
    if not words:
        return Deed()
    head, rest = words[0].lower(), words[1:]
    for fit in (_being, _having, _not_doing, _past, _third, _doing, _doing_it, _adjective):
        if forms := fit(head, rest, yours):
            after_for, finite = forms
            return Deed(_joined(lead, after_for), _joined(lead, finite))
    return Deed(_noun(lead + words, yours))


NO_ADVERBS = these("family reply only friendly lovely lively early elderly ugly silly daily weekly")
"""Words in -ly that say how somebody is."""


def _leads(words: list[str], number: int) -> bool:
    word = words[number].lower()
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and number + 1 < len(words) and word not in NO_ADVERBS)


def _joined(lead: list[str], form: str) -> str:
    """A form with the adverbs in front of it: "always answering", but "being always kind", "was really nice"."""
    first, _, rest = form.partition(" ")
    if lead and first in ("being", "was", "were", "is", "are"):
        return " ".join((first, *lead, rest))
    return " ".join((*lead, form)) if form else ""


Forms = tuple[str, str] | None


def _being(head: str, rest: list[str], yours: bool) -> Forms:
    if head not in ("was", "were", "is", "are") or not rest:
        return None
    if [word.lower() for word in rest] == ["there"]:
        return ("", "")
    if any(base_of_past(word) or gerund_of_past(word.lower()) for word in _coordinated(rest)):
        return ("", "")
    adverbs = next((number for number, word in enumerate(rest) if word.lower() not in ADVERBS), 0)
    if rest[adverbs].lower().endswith("ing") and base_of_gerund(rest[adverbs].lower()):
        return (" ".join(rest), "")
    if rest[0].lower() in ("not", "never"):
        return (" ".join((rest[0], "being", *rest[1:])), "")
    finite = {"was": "were", "is": "are"}.get(head, head) if yours else {"were": "was", "are": "is"}.get(head, head)
    return (" ".join(("being", *rest)), " ".join((finite, *rest)))


def _having(head: str, rest: list[str], yours: bool) -> Forms:
    if head not in ("has", "have") or not rest or not (rest[0] == "been" or base_of_past(rest[0])):
        return None
    return (" ".join(("having", *rest)), " ".join(("have" if yours else "has", *rest)))


def _not_doing(head: str, rest: list[str], yours: bool) -> Forms:  # noqa: ARG001 (the fits share a signature)
    words = rest[1:] if head == "did" and rest[:1] == ["not"] else rest if head in ("didn't", "didn’t") else []
    if len(words) < 2:
        return None
    if any(gerund_of_past(word) for word in _coordinated(words)):
        return ("", "")
    return (" ".join(("not", gerund(words[0]), *words[1:])) if words[0] in bases() else "", " ".join(("did not", *words)))


def _past(head: str, rest: list[str], yours: bool) -> Forms:
    if not gerund_of_past(head) or head in ("was", "were") or (base_of_past(head) == head and not _takes(rest)):
        return None
    if not rest and head not in ALONE:
        return ("", "")
    later = _coordinated(rest)
    finite = " ".join((head, *rest))
    if any(gerund_of_past(word) and not base_of_past(word) for word in later):
        return ("", finite)
    if any(word in ADVERBS for word in later):
        return ("", finite)
    turned = [_turned(words_before, word) for words_before, word in zip(("", *rest), rest, strict=False)]
    return (" ".join((gerund_of_past(head), *turned)), "" if yours and "was" in later else finite)


def _coordinated(rest: list[str]) -> list[str]:
    """The words that come right behind an "and" or a comma."""
    before = [("" if number == 0 else rest[number - 1]) for number in range(len(rest))]
    return [
        word.lower() for word, prior in zip(rest, before, strict=True) if prior.lower() in ("and", "then", "but") or prior.endswith(",")
    ]


def _turned(before: str, word: str) -> str:
    """A word behind "and" as an -ing form, if it is a past: "showing me round and introducing me to Ann"."""
    coordinated = before.lower() in ("and", "then", "but") or before.endswith(",")
    return gerund_of_past(word) if coordinated and base_of_past(word) else word


def _takes(rest: list[str]) -> bool:
    return bool(rest) and rest[0].lower() in OBJECTS


def _third(head: str, rest: list[str], yours: bool) -> Forms:
    base = base_of_third(head)
    if not base or not _takes(rest):
        return None
    return (" ".join((gerund(base), *rest)), " ".join((base if yours else head, *rest)))


def _doing(head: str, rest: list[str], yours: bool) -> Forms:
    base = base_of_gerund(head)
    if not rest or not (base or (head.endswith("ing") and _takes(rest))):
        return None
    past = {"be": "were" if yours else "was"}.get(base, past_of(base) if base else "")
    simple = past and not any(base_of_gerund(word) for word in _coordinated(rest))
    return (" ".join((head, *rest)), " ".join((past, *rest)) if simple else "")


def _doing_it(head: str, rest: list[str], yours: bool) -> Forms:  # noqa: ARG001 (the fits share a signature)
    """A bare verb, "help me with my visa" or "to show me round"."""
    words = rest if head == "to" else [head, *rest]
    if (
        not words
        or (words[0] in ADJECTIVES and head != "to" and words[1:2] and words[1] in LINKS)
        or words[0] not in bases()
        or not _takes(words[1:])
        or _coordinated(words[1:])
    ):
        return None
    return (" ".join((gerund(words[0]), *words[1:])), " ".join((past_of(words[0]), *words[1:])) if words[0] != "be" else "")


def _adjective(head: str, rest: list[str], yours: bool) -> Forms:
    words = [head, *rest]
    first = next((word.lower() for word in words if word.lower() not in INTENSE), "")
    if first.rstrip(",") not in ADJECTIVES:
        return None
    if any(base_of_past(word) or gerund_of_past(word) for word in _coordinated(words)):
        return ("", "")
    if _has_head(words):
        return None
    return (" ".join(("being", *words)), " ".join(("were" if yours else "was", *words)))


def _has_head(words: list[str]) -> bool:
    """Whether a thing is named before the first preposition: "kind help with my visa", not "patient with my questions"."""
    return any(word.lower().rstrip(",") not in ADJECTIVES | INTENSE for word in words[: _stop(words)])


def _stop(words: list[str]) -> int:
    return next((number for number, word in enumerate(words) if word.lower() in LINKS), len(words))


def _noun(words: list[str], yours: bool) -> str:
    """A thing to be thanked for, with its article; "" when it is not known to be a thing."""
    heads = [word.lower().rstrip(",") for word in words]
    if heads[0] in ("your", "you", "yours") and not yours:
        return ""
    if any(word in ("is", "was", "were", "are", "i", "it", "felt") for word in heads):
        return ""
    if any(word.endswith(",") for word in words) and "and" not in heads:
        return ""
    if heads[-1] in PERSONS or any(head in PERSONS for head in heads[:3]):
        return ""
    if heads[0] in ("a", "an") and len(words) > 1:
        return " ".join(("the", *words[1:]))
    if heads[0] in DETERMINERS:
        return " ".join(words) if len(words) > 1 else ""
    if any(re.search(r"['’]s?$", head) for head in heads):
        return ""
    stop = next(
        (number for number, word in enumerate(heads) if word in ("about", "of", "with", "on", "in", "at", "for", "and")), len(heads)
    )
    head = heads[stop - 1] if stop else ""
    if head in OURS:
        return " ".join(("our", *words))
    if head in MEALS and stop == 1 and len(words) == 1:
        return f"the {words[0]}" if head in ("coffee", "tea", "cake", "drink", "drinks") else words[0]
    if yours and head in YOURS | GIVEN:
        return " ".join(("your", *words))
    if head in SUCH and stop == 1:
        return " ".join(("such", *words))
    praised = stop > 1 and heads[0] in ADJECTIVES and all(word.isalpha() for word in heads[:stop])
    return " ".join(("the", *words)) if head in THE | GIVEN | MEALS or (praised and head not in YOURS) else ""

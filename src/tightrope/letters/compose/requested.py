"""The slots of why something is asked for, and of what was agreed. The one rule: what fits neither place is left out."""

from __future__ import annotations

import re

from tightrope.decision.kinds import Kind
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.own_words import I_DO, THINGS
from tightrope.letters.compose.quoting import FIGURE, bare, cut_quote, lowered, one_clause, raised
from tightrope.letters.compose.verbs import base_of_past, base_of_third
from tightrope.letters.compose.wants import FINITE
from tightrope.letters.compose.wishes import ASKED, LINKING, NAMING, wished
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

CHANGES = {
    "start": ("the date", re.compile(r"\b(?:start|begin|date)", re.I)),
    "pay": ("the figure", re.compile(r"\d|\b(?:pay|salary|base)\b", re.I)),
    "days": ("the days", re.compile(r"\b(?:days?|week|hours)\b", re.I)),
    "title": ("the title", re.compile(r"\btitle\b", re.I)),
    "place": ("the place", re.compile(r"\b(?:place|office|site|town)\b", re.I)),
}
"""What is to be confirmed, where the wish speaks of it."""

BECAUSE = re.compile(r"^(?:because|since|as)\s+(?=\S)", re.I)
BECAUSE_OF = re.compile(r"^(?:(?:it\s+is|it['’]s)\s+)?(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of)\s+(?=\S)", re.I)
FOR_REASONS = re.compile(r"^for\s+(?:\S+\s+){0,4}(?:reasons?|sake)\b", re.I)
THAT_IS = re.compile(
    r"^(?:(?:that|this|which)(?:['’]s|\s+(?P<verb>is|was|would(?:\s+be)?|matches|fits|pays|gives|leaves|lets|makes|allows))"
    r"|(?:it['’]s|it\s+is)(?=\s+(?:what|common|usual|standard|normal|in\s+line|the\s+(?:going|market|usual|normal|average|standard))\b))\s+(?=\S)",
    re.I,
)
"""Grounds that speak of the wish: "that is what the market pays"."""

IT_IS = re.compile(r"^(?:it['’]s|it\s+is)\s+(?=\S)", re.I)
OF_IT = {
    "pay": ("the pay", re.compile(r"(?:too\s+low|below|under|less|lower|not\s+enough)\b", re.I)),
    "start": ("the start", re.compile(r"(?:too\s+(?:early|late|soon)|earlier|later)\b", re.I)),
    "place": ("the place", re.compile(r"(?:too\s+far|far)\b", re.I)),
}
"""Grounds that speak of the one thing and do not name it: "too low"."""

CLASHING = re.compile(
    r"\b(?:too|not|cannot|can['’]t|must|needs?|have\s+to|has\s+to|only|but|until|notice|below|under|less|lower|far|already|booked|clash(?:es)?|no)\b"
    r"|n['’]t\b",
    re.I,
)
"""What makes a clause an obstacle; any other one, "I have ten years' experience", speaks for the wish and stands behind it."""

ODD = these("it this that they he she you what which who how if when where why whether to too below under less lower far earlier later not")
"""Words with which nothing begins that stands behind a colon."""

BARE = these("childcare money time family health school rent")
"""Things that need no article."""


def request_slots(asked: Asked) -> dict[str, str]:
    """Return the slots of a question and its grounds, and of what was agreed; none for letters that neither ask nor accept."""
    if asked.kind not in (Kind.ASK_FIRST, Kind.ACCEPT):
        return {}
    facts = asked.facts
    agreed = lowered(bare(cut_quote(facts.agreed)))
    agreed = re.sub(r"^(?:(?:we\s+)?(?:also\s+)?agreed\s+(?:on\s+|that\s+)?|as agreed,?\s+|that\s+)(?=\S)", "", agreed, flags=re.I)
    agreed = re.sub(r"^(?:you|they)\s+(?:said|agreed|promised)\s+(?:that\s+)?(?=(?:I|you|they)\b)", "", agreed, flags=re.I)
    agreed = re.sub(r"^they(?=['’]ll\b|\s+(?:will|can|pay|would|cover)\b)", "you", agreed, flags=re.I)
    if re.match(r"(?:as\s+(?:discussed|agreed)|in\s+writing|see\s+(?:your|the|my)|what\s+we\s+(?:discussed|agreed))\b", agreed, re.I):
        agreed = ""
    return {"agreed": agreed if one_clause(agreed) else "", "it": _confirmed(facts), **_grounds(facts), **wished(facts)}


def _confirmed(facts: Facts) -> str:
    word, spoken = CHANGES.get(facts.change, ("it", FIGURE))
    return word if spoken.search(facts.wish) else "it"


def _grounds(facts: Facts) -> dict[str, str]:
    """Why it is asked: what stands in the way, behind a colon; in front of the question, "Because of ..."; or a sentence behind it."""
    core = lowered(bare(cut_quote(facts.because)))
    if not one_clause(core):
        return {}
    if found := BECAUSE_OF.match(core):
        return {"Because_of": f"Because of {core[found.end() :]}"}
    if FOR_REASONS.match(core):
        return {"Because_of": raised(core)}
    if re.match(r"for\s+(?:my|our|the)\s", core, re.I):
        return {"Because_of": f"Because of {core[4:]}"}
    clause = BECAUSE.sub("", core)
    if found := THAT_IS.match(clause):
        return {"Grounds": f"That {found['verb'] or 'is'} {clause[found.end() :]}"}
    obstacle = _obstacle(clause, facts.change if _is_about(facts.change, facts.wish) else "")
    return {"Grounds": raised(obstacle)} if obstacle and _finite(obstacle) and not CLASHING.search(obstacle) else {"because": obstacle}


def _is_about(change: str, wish: str) -> bool:
    """Whether a wish is about what was said to change, as far as its words tell: "too low" is not why one wants another day to start."""
    told = {name for name, (_, spoken) in CHANGES.items() if name != "pay" and spoken.search(wish)}
    return not told or change in told


def _obstacle(clause: str, change: str) -> str:
    """What stands in the way as a clause or a thing; "" where it is neither."""
    subject, spoken = OF_IT.get(change, ("", FIGURE))
    said = IT_IS.sub("", clause)
    if subject and spoken.match(said):
        return f"{subject} is {said}"
    words = [word.lower().strip(",") for word in clause.split()]
    if words[0] in I_DO:
        return f"I {clause}"
    if words[0] in ODD or words[-1] in ("it", "that", "this"):
        return ""
    article = "the " if words[0] in THINGS | ASKED else ""
    if _finite(clause):
        return f"{article}{clause}"
    if words[0] in NAMING and len(words) > 1:
        return clause
    head = words[next((number for number, word in enumerate(words) if word in LINKING), len(words)) - 1]
    return f"the {clause}" if head in THINGS | ASKED else clause if head in BARE else ""


def _finite(clause: str) -> bool:
    """Whether a text has a verb of its own."""
    words = [word.lower().strip(",") for word in clause.split()]
    return words[0] in ("i", "we", "there") or words[0].startswith(("i'", "i’")) or any(_is_verb(word) for word in words[1:])


def _is_verb(word: str) -> bool:
    return word in FINITE or bool(base_of_past(word)) or (bool(base_of_third(word)) and word not in THINGS)

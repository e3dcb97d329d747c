"""The slots of what is asked for, of why, and of what was agreed. The one rule: what fits neither place is left out."""

from __future__ import annotations

import re

from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.letter import GAP_WISH
from tightrope.letters.compose.own_words import I_DO, THINGS
from tightrope.letters.compose.quoting import bare, cut_quote, first_sentence, lowered, quotable, raised
from tightrope.letters.compose.verbs import base_of_gerund, base_of_past, base_of_third, bases
from tightrope.letters.compose.wants import DESCRIBING, FINITE
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

FIGURE = re.compile(r"[€£$¥₹₩]?\s?\d+(?:[.,' ]\d+)*[kK]?\b(?:\s?[€£$¥₹₩])?")
"""An amount of money, or any other number."""

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

NAMING = these("the a an my our your both two three four five six no")
BARE = these("childcare money time family health school rent")
"""Things that need no article."""

ASKED = these("salary start date title wage figure contract base package deadline rate bonus budget schedule week period")
"""What one asks for with an article: "a later start"."""

ASKING_VERBS = these("earn finish cycle receive increase reduce delay postpone negotiate shift switch split relocate commute drop skip")
"""Verbs of a wish that the tables of past and -ing form do not need."""

SINGLE = these("ticket car allowance space ward share office desk site laptop phone room mentor week rise day team shift bonus")
"""Things of which one asks for one: "a company car"."""

DETERMINED = these("another any some this that less fewer each every one more")

LINKING = these("of at for to in on with from by")


def request_slots(asked: Asked) -> dict[str, str]:
    """Return the slots of a question and its grounds, and of what was agreed."""
    facts = asked.facts
    agreed = lowered(bare(cut_quote(facts.agreed)))
    agreed = re.sub(r"^(?:(?:we\s+)?(?:also\s+)?agreed\s+(?:on\s+|that\s+)?|as agreed,?\s+|that\s+)(?=\S)", "", agreed, flags=re.I)
    return {"agreed": agreed if _one_clause(agreed) else "", "it": _confirmed(facts), **_grounds(facts), **_wished(facts)}


def _confirmed(facts: Facts) -> str:
    word, spoken = CHANGES.get(facts.change, ("it", FIGURE))
    return word if spoken.search(facts.wish) else "it"


def _one_clause(text: str) -> bool:
    """Whether a text may stand in a sentence. Money may be named there: it is what is asked for, or agreed."""
    return bool(text) and quotable(FIGURE.sub("x", text))


def _grounds(facts: Facts) -> dict[str, str]:
    """Why it is asked: what stands in the way, behind a colon; in front of the question, "Because of ..."; or a sentence behind it."""
    core = lowered(bare(cut_quote(facts.because)))
    if not _one_clause(core):
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


ASKING = re.compile(
    r"^(?:(?:(?:if|that)\s+)?(?:could|can|may|might)\s+I|(?:if\s+|that\s+)?I\s+(?:want|would(?:\s+like)?|will|wish|need|could|can)|I['’](?:d(?:\s+like)?|ll)"
    r"|to|please)\s+(?=\S)",
    re.I,
)


THEIRS = these("match raise increase cover improve reconsider add adjust review lift double pay change offer give let allow")
"""What the one who is asked would do: "match my salary"."""

NO_OBJECT = these("rise raise of in day days to on it up at from for leave")
"""What follows such a word where it is a thing: "pay rise", "change of title"."""

AS_THINGS = these("study help train sign point lead support rise raise bonus")
"""Verbs that are things in a wish: "study leave", "help with the move"."""

WHEN = re.compile(
    r"(?:(?:in|on|after|before|from|at|around|by|mid)\s|(?:later|earlier|immediately|straight\s+away|asap)$|next\s+\w+day\b"
    r"|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,}$|(?:early|late|mid)?\s*(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b)",
    re.I,
)
"""How a wish begins that says no more than when."""

HOW = re.compile(r"(?:(?:fully\s+|mostly\s+|more\s+)?(?:remote(?:ly)?|hybrid|part[ -]time|full[ -]time|from\s+home))\b", re.I)
"""How a wish begins that says no more than how one would work."""

TITLE = re.compile(r"^(?:the\s+|a\s+)?(?:job\s+)?title(?:\s+of)?\s+(?=\S)", re.I)


def _wished(facts: Facts) -> dict[str, str]:
    """What is asked for: behind "Could I", behind "Could we agree on", or a question of its own."""
    core = bare(re.sub(r",?\s*\bplease\b\W*$", "", bare(cut_quote(first_sentence(facts.wish))), flags=re.I))
    core = lowered(re.sub(r"^to\s+(?=\S)", "", ASKING.sub("", core)))
    if not _one_clause(core):
        return {"wish_verb": GAP_WISH}
    words = core.lower().split()
    if words[0] in ("could", "can", "may", "might", "would", "is", "are", "will"):
        return _question(core)
    if words[0] in ("you", "they", "we", "he", "she", "it", "i", "if", "that"):
        return {"wish_verb": GAP_WISH}
    if words[0] == "not" and len(words) > 1:
        return _question(f"would it be possible not to {re.sub('^to ', '', core[4:])}")
    if (
        words[0] == "no"
        and len(words) > 1
        and re.fullmatch(r"(?:\w+days|weekends|nights|evenings|mornings)(?:\s+and\s+\w+s)?", core[3:], re.I)
    ):
        return _question(f"would it be possible not to work {core[3:]}")
    if words[0] == "no" and len(words) > 1 and not FIGURE.search(core):
        return _question(f"would it be possible to work without {core[3:]}")
    if words[0] in THEIRS and len(words) > 1 and words[1] not in NO_OBJECT:
        return _question(f"could you {core}")
    if (
        (asked := base_of_gerund(words[0]) or words[0].removesuffix("ing")) in THEIRS - {words[0]}
        and words[1:2]
        and words[1] in ("my", "the", "our")
    ):
        return _question(f"could you {asked} {core.partition(' ')[2]}")
    if words[0] in ("delay", "postpone") and len(words) == 2 and words[1] in ASKED:
        return {"wish_verb": f"{words[0]} the {words[1]}"}
    if facts.change in ("start", "") and (when := WHEN.match(core)):
        return {"wish_verb": f"start {_at(when[0].lower())}{_dated(core)}"}
    if HOW.match(core) and (len(words) > 1 or words[0] not in DESCRIBING):
        return {"wish_verb": f"work {core}"}
    return {"wish_verb": core} if _is_deed(words) else {"wish_noun": _thing(core, words, facts)}


SOON = these("later earlier immediately asap")


def _at(when: str) -> str:
    """The word that a date or a month wants in front of it."""
    if re.match(r"(?:the\s+)?\d", when):
        return "on "
    return "" if when in SOON or re.match(r"(?:next|in|on|after|before|from|at|around|by|straight)\s", when) else "in "


def _question(core: str) -> dict[str, str]:
    return {"Wish_whole": raised(core), "wish_whole": core}


def _dated(core: str) -> str:
    """A day as it is written: "the 1st of June"."""
    return re.sub(r"^(?=\d{1,2}(?:st|nd|rd|th)\s)", "the ", core)


def _is_deed(words: list[str]) -> bool:
    """Whether a wish begins with a verb: one that is known, or any word in front of "my" or "the"."""
    first, follows = words[0], words[1] if len(words) > 1 else ""
    if first in ("only", "just", "also", "still"):
        return len(words) > 1 and _is_deed(words[1:])
    if first in AS_THINGS and follows not in ("my", "our", "to", "up", "from"):
        return False
    if (first in bases() or first in ASKING_VERBS) and len(words) > 1:
        return follows not in ASKED and not (first in THEIRS and follows in NO_OBJECT)
    return follows in ("my", "the", "our") and first.isalpha() and first not in LINKING and first not in ("half", "all", "both")


def _thing(core: str, words: list[str], facts: Facts) -> str:
    """A thing asked for, with the article that it needs."""
    typed = bare(cut_quote(facts.wish))
    if len(words) == 1 and words[0] in DESCRIBING:
        return f"{core} work"
    head = words[next((number for number, word in enumerate(words) if word in LINKING), len(words)) - 1]
    if facts.change == "title" and (found := TITLE.match(typed)) and typed.lower().split()[-1] != "change":
        return f"the title of {typed[found.end() :]}"
    if facts.change == "title" and head not in ASKED and not FIGURE.search(core) and "change" not in words:
        return f"the title of {typed}"
    if len(words) > 1 and core.casefold() == typed.casefold() and typed.split()[1][:1].isupper():
        return typed
    if re.match(r"(?:change\s+of|title\s+change|(?:three|four|five)[ -]day\s+week)\b", core, re.I):
        return f"a {core}"
    if len(words) > 1 and head in SINGLE and words[0] not in NAMING | DETERMINED and words[0].replace("-", "").isalpha():
        return f"{'an' if words[0][0] in 'aeiou' else 'a'} {core}"
    if (
        head not in ASKED
        or words[0] in NAMING | DETERMINED
        or words[0] == "more"
        or not words[0].replace("-", "").isalnum()
        or words[0].isdigit()
    ):
        return core
    if head == "title" and len(words) > 1:
        return f"the {core}"
    return f"{'an' if words[0][0] in 'aeiou' else 'a'} {core}"

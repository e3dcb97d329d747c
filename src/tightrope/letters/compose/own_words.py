"""A line against, and a reason in somebody's own words, as what a letter can say of them.

The one rule: a fragment is completed only where one way of completing it is certain; what judges others is left out.
"""

from __future__ import annotations

import re

from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable, says_something, speakable
from tightrope.letters.compose.verbs import base_of_past, base_of_third, bases
from tightrope.letters.compose.wants import FINITE, HAD, MORE, core_of, fitted, head_of, want_of
from tightrope.letters.compose.wordset import AN, these

TOO_LITTLE = re.compile(
    r"^(?:there\s+is\s+)?(?:too\s+little|not\s+enough|(?:very\s+|so\s+)?little|hardly\s+any|(?:a\s+)?lack\s+of|no|few|too\s+few)\s+(?=\S)",
    re.I,
)
TOO_MUCH = re.compile(r"^(?:there\s+is\s+|there\s+are\s+)?(?:too\s+much|(?:a\s+)?lots?\s+of|much)\s+(?=\S)", re.I)
TOO_MANY = re.compile(r"^(?:there\s+are\s+)?(?:too\s+many|many)\s+(?=\S)", re.I)

THINGS = these(
    """commute shift shifts travel hours office journey drive distance pay rota workload reporting paperwork location overtime weekends
    nights salary contract notice days town city move relocation night weekend travelling"""
)
"""Things of an offer, in front of which a fragment wants "the"."""

KIN = these("kids children family parents partner wife husband mother father son daughter mum dad")
"""Whoever is somebody's own: "my kids"."""

I_DO = these(
    """have need must can't cannot can am want would prefer live earn look don't don’t didn't didn’t couldn't couldn’t won't won’t
    miss like love got found accepted decided realised realized had became chose signed"""
)
"""Words with which somebody begins who leaves out "I"."""

I_AM = these("looking going moving expecting starting returning planning leaving changing hoping staying studying caring having getting")
"""What somebody is doing who leaves out "I am"."""

I_FEEL = re.compile(
    r"(?:not\s+(?:yet\s+|quite\s+|really\s+)?)?(?:ready|sure|interested|able|convinced|available|free(?!\s+\w+s\b)|pregnant|expecting|unwell|ill|homesick|needed(?=$|\s+(?:at|by|here|there)\b))\b"
    r"|burn(?:ed|t)\s+out\b",
    re.I,
)
"""How somebody is who leaves out "I am": "not ready", "pregnant"."""

IT_DOES = re.compile(r"(?:doesn['’]t|does\s+not|didn['’]t\s+feel|did\s+not\s+feel|won['’]t\s+work|can['’]t\s+work\s+with)\s", re.I)
"""How a fragment begins that leaves out "it"."""

REASONS = re.compile(
    r"(?:for\s+|my\s+)*((?:family|kids|children|parents|wife|husband|partner|mother|father|personal|private|health|medical|financial)(?:\s+(?:reasons?|grounds))?)$",
    re.I,
)
"""A kind of reason, told as one tells what is nobody's business."""

JUDGING = re.compile(
    r"\b(?:toxic|boring|dull|bad|awful|terrible|horrible|poor|rude|chaos|chaotic|mess|messy|disorgani[sz]ed|unprofessional|dodgy|understaffed|unsafe|smells?|my\s+gut|turnover"
    r"|layoffs?|redundanc(?:y|ies)|atmosphere|culture|management|difficult|stupid|useless|leaves|quits?)\b",
    re.I,
)
"""Words with which a fragment judges a place."""

OTHERS = re.compile(
    r"\b(?:you|your|he|she|him|her|his|they|them|their|boss|bosses|manager|managers|team|colleagues|people|who|nobody|no\s?one|nothing)\b",
    re.I,
)
"""Words with which a line judges others."""

IT_IS = re.compile(
    r"(?:too|far|very|quite|mostly|mainly|only)\s|(?:better|best)\s+(?:for|if|with|this|that)\s"
    r"|(?:temporary|seasonal|on-site|onsite|hybrid)$|.* only$"
    r"|not\s+(?:yet\s+|quite\s+|really\s+)?(?:right|for|a|an|the|what|where|enough|far|close|near|possible|practical|feasible|suitable|easy|worth|my)\b",
    re.I,
)
"""Fragments that say how it is: "too far from home", "temporary", "office only"."""

LOW = re.compile(r"((?:the |my )?)([a-z]+) ((?:too|so|very|not) \w+(?: (?:for|from|to) .+)?)$", re.I)
"""A line without its verb: "hours too long"."""

JOB = re.compile(r"(?:an?\s+(?:\w+\s+)?(?:job|role|position|post|place|team)|work)\b", re.I)
"""How a fragment begins that says what is looked for."""

MEASURED = re.compile(r"\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|miles?|km)\b", re.I)
"""How a fragment begins that says how far or how long: "1.5 hrs by bus"."""

PRESENT = these("need want belong live depend come mean stay end suit count")
"""Verbs of which several are the subject: "my parents need me"."""

AN_OFFER = re.compile(r"(?:an?\s+)?((?:better|another|different)\s+(?:offer|job|role|position)\b(?!.*\bthan\b).*)$", re.I)
"""What somebody has who was offered something else."""


def _for_reasons(kind: str) -> str:
    """A kind of reason as one gives it: "it is for family reasons", whoever of the family it is."""
    first, _, behind = kind.lower().partition(" ")
    return f"it is for {'family' if first in KIN else first} {'grounds' if behind.startswith('ground') else 'reasons'}"


def line_of(text: str) -> str:
    """Return a line against as what the person looks for instead, or as a reason behind a colon; "" where it judges others.

    "too little mentoring" is "with more mentoring", "too much reporting" is "with less reporting", "long commute" is ": the long commute".
    """
    core = lowered(_without_because(core_of(text)))
    if not quotable(core) or re.search(r"[:;]", core) or JUDGING.search(core) or OTHERS.search(core):
        return ""
    if kind := REASONS.match(core):
        return f": {_for_reasons(kind[1])}"
    if said := _looked_for(core):
        return said
    completed = _completed(core, mine=False)
    return f": {completed}" if completed else ""


AWAY = these("night nights weekend weekends evening evenings morning mornings shift shifts travel days hours holidays overtime call")
"""Of these "no nights" may mean too many as well as too few."""

NOT_THINGS = these("more longer for to of in on at with from")
"""Words with which nothing begins that a job has more or less of."""


def _looked_for(core: str) -> str:
    """What is looked for by whoever has too much or too little of something; "no X" only where one can have more of X."""
    for pattern, more in ((TOO_LITTLE, "more"), (TOO_MUCH, "less"), (TOO_MANY, "fewer")):
        if found := pattern.match(core):
            if re.search(r",|\bnot\b|\bbut\b", core[found.end() :]):
                return ""
            thing = fitted(core[found.end() :]).thing()
            unsure = core.lower().startswith("no ") and (head_of(thing) not in HAD or not AWAY.isdisjoint(thing.lower().split()))
            return f"with {more} {thing}" if thing and not unsure and thing.split()[0].lower() not in NOT_THINGS else ""
    return ""


def _completed(core: str, *, mine: bool = True) -> str:
    """A fragment with the word that it lacks: "the long commute", "my kids", "I have to move", "it is far from home"."""
    words = [word.lower() for word in core.split()]
    if (said := _said(core)) and not (words[0].endswith("ing") and mine is False):
        return said
    if len(words) == 1 and words[0] not in THINGS and words[0] not in KIN and not IT_IS.match(core):
        return ""
    if re.split("['’]", words[0])[0] in KIN:
        return f"my {core}"
    if low := LOW.match(core):
        return f"{low[1] or 'the '}{low[2]} {'are' if low[2].endswith('s') else 'is'} {low[3]}"
    if (measured := MEASURED.match(core)) and (things := words[len(measured[0].split()) :]) and things[0] in THINGS:
        article = "an" if AN.match(core) else "a"
        return f"the {core}" if things[0].endswith("s") else f"it is {article} {core}"
    if (IT_IS.match(core) and not re.match(r"too\s+(?:much|many)\s+(?!for\b)", core, re.I)) or measured:
        return f"it is {core}"
    bare_thing = len(words) <= 3 and words[-1] in THINGS and words[0] not in DETERMINED and not any(word in FINITE for word in words)
    if (bare_thing and words[0].replace("-", "").isalpha()) or (words[0] in THINGS and any(word in FINITE for word in words)):
        return f"the {core}"
    return core


DETERMINED = these(
    """the a an my our your no of too i we you it every each all both so such having less fewer more working other another any not this that
    these those don't only being without public regular normal flexible"""
)
"""Words behind no "the"."""


LESS_OF = re.compile(r"(?:less|fewer)\s+(?=[a-z])", re.I)
WITH_HOURS = re.compile(r"(?:school|regular|normal|flexible|daytime|fixed|day)\s+(?:hours|shifts)\b", re.I)
SMALLER = re.compile(
    r"(?:an?\s+)?((?:small|short|quiet|calm|bigg|larg|clos|near)er)\s+(team|school|company|firm|hospital|ward|office|commute|class|place|city|town)\b",
    re.I,
)
"""How fragments begin that name what is looked for, not what is wrong."""

PURPOSE = re.compile(r"so\s+(?:that\s+)?I\s+can\s+(?=\S)", re.I)


def _wished(core: str) -> str:
    """A fragment that names what is looked for, as a sentence: "less paperwork", "a smaller team"; "" for any other."""
    if re.search(r"\bthan\b|^(?:less|fewer)\s+(?:money|pay|salary|time|freedom|days\s+off|holiday)", core, re.I):
        return ""
    if LESS_OF.match(core) or WITH_HOURS.match(core):
        return f"I would like a job with {core}"
    found = SMALLER.match(core)
    return f"I would like a {core[found.start(1) :]}" if found else ""


def _said(core: str) -> str:
    """A fragment that lacks its subject, with it: "I got promoted", "I am not ready", "it doesn't feel right"; "" for any other."""
    words = core.lower().split()
    if found := PURPOSE.match(core):
        return f"I want to {core[found.end() :]}"
    if words[0] == "rather" and len(words) > 1 and words[1] in bases():
        return f"I would {core}"
    if words[:2] == ["nobody", "to"]:
        return f"I have {core}"
    if IT_DOES.match(core):
        return f"it {core}"
    if offer := AN_OFFER.match(core):
        return f"I have {'' if offer[1].lower().startswith('another') else 'a '}{offer[1]}"
    if words[0] == "already" and len(words) > 1:
        return f"I {core}" if words[1] in I_DO else f"it is {core}" if base_of_past(words[1]) else ""
    if words[0] in I_DO and len(words) > 1:
        return f"I {core}"
    if I_FEEL.match(core) or (words[0] in I_AM and len(words) > 1 and words[:2] != ["having", "to"]):
        return f"I am {core}"
    return ""


def _without_because(text: str) -> str:
    """Return a reason without the word that says so; "since the baby came I need days" keeps it."""
    if re.match(r"due\s+to\s+\w+", text, re.I) and text.split()[2].lower() in bases() - THINGS:
        return f"I am {text}"
    text = re.sub(r"^(?:because\s+of|due\s+to|owing\s+to|(?:because|cos|coz|cuz|['’]?cause))\s+(?=\S)", "", text, flags=re.I)
    if re.match(r"(?:since|as)\s+(?:the|my|our|this|that)\b.*\s(?:I|we)\b", text, re.I):
        return text
    return re.sub(r"^(?:since|as)\s+(?=(?:I|my|the|it|we|this|that)\b)", "", text, flags=re.I)


ABOUT_ME = re.compile(
    r"^(?!.*\b(?:so|that|when|if|where|because|since|as)\s+I\b)\S+(?:\s+\S+){1,12}?[,;]?"
    r"\s+(I\s+(?:have|am|want|need|cannot|can['’]t|don['’]t|must)\b.*)$"
)
"""A fragment with a sentence behind it, "no weekends for me I have two small kids": the sentence says enough."""


def own_sentence(text: str) -> tuple[str, str]:
    """Return the person's own reason as (sentence, fragment), one of them ""; both where it cannot stand in a letter."""
    flat = cut_quote(text)
    flat = re.sub(
        r"^(?:to be (?:honest|frank|fair)|honestly|frankly|well|truth be told|the truth is(?: that)?),?\s+(?=\S)", "", flat, flags=re.I
    )
    flat = _without_because(flat.rstrip("!"))
    if not speakable(flat):
        return "", ""
    core = re.sub(r"^that\s+(?=(?:I|my|we|the|it)\b)", "", flat.strip(" ,;:-–—"), flags=re.I)
    if kind := REASONS.match(bare(core)):
        return f"I{_for_reasons(kind[1])[1:]}", ""
    if _is_sentence(core):
        return core[0].upper() + core[1:], ""
    plain = lowered(bare(core))
    if not quotable(plain) or not says_something(plain) or re.match(r"(?:they|he|she|you|your|nobody(?!\s+to\s)|nothing)\b", plain, re.I):
        return "", ""
    if told := ABOUT_ME.search(plain):
        return told[1], ""
    if JUDGING.search(plain):
        return "", ""
    sentence = _sentence(plain)
    return (sentence[0].upper() + sentence[1:], "") if sentence else ("", _completed(plain))


SPEAKING = re.compile(
    r"(?:unfortunately|sadly|sorry|right\s+now|at\s+(?:this|the)\s+\w+|after|following|now|these\s+days|currently|since|as)\b[^.]*?"
    r"\b(?:I|we|my|our|it|the|this)\b",
    re.I,
)
"""How a sentence about oneself begins that does not begin with oneself."""


def _is_sentence(core: str) -> bool:
    heads = [word.lower().strip(",.;") for word in core.split()]
    begins = re.match(r"(?:I|I['’]\w+|we|we['’]\w+|it|it['’]s|there|this|my|the|our)\b", core, re.I) or SPEAKING.match(core)
    owned = heads[0] in ("my", "our")
    present = (
        len(heads) > 2 and owned and (heads[1] in KIN or heads[1].endswith("s")) and (heads[2] in PRESENT | bases() or _finite(heads[2]))
    )
    if heads[0] in ("a", "an", "some", "one", "god") and any(word in FINITE for word in heads[1:]):
        return True
    finite = any(word in FINITE if owned and len(heads) < 3 else _finite(word) for word in heads)
    return bool(begins) and (heads[0].startswith("i") or re.search(r"^we['’]", heads[0]) is not None or present or finite)


def _sentence(plain: str) -> str:
    """A fragment as a sentence about the person; "" where it stays one."""
    if said := _said(plain) or _wished(plain):
        return said
    want = want_of(plain)
    if want.verb and want.verb.split()[0] not in THINGS:
        return f"I want to {want.verb}"
    if MORE.match(plain) and want.noun:
        return f"I want more {want.noun}"
    if JOB.match(plain):
        return f"I would like {plain}"
    if said := _looked_for(plain):
        return f"I would like a job {said}"
    if plain.startswith("for "):
        return f"it is {plain}"
    if IT_IS.match(plain):
        mine = re.search(r"\b(?:me|my|I)\b", plain) or not plain.startswith(("too", "far"))
        return f"it is {plain}" if mine else f"it is {plain} for me"
    return ""


def _finite(word: str) -> bool:
    return word in FINITE or bool(base_of_past(word)) or bool(base_of_third(word))

"""How people, roles and companies stand in a sentence. The one rule: names stay as they were typed, and no gender is guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tightrope.decision.kinds import Address, Tone
from tightrope.letters.compose.deal import ENDED
from tightrope.letters.compose.quoting import bare, says_something
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

TITLES = these(
    """mr mrs ms miss mx dr prof professor sir dame lady lord madam rev reverend father sister brother rabbi imam captain major colonel
    herr frau señor señora sr sra m mme mlle signor signora judge fr hon dipl-ing ing mag"""
)
"""Words in front of a surname."""

PARTICLES = these("""van von der den de da di du del della dos das la le ter ten bin ibn al el af av zu zum zur mac st""")
"""Words that open a surname."""

NOBODY = these("""hr human resources recruiting recruitment team hiring everyone everybody all sir madam whom department office""")
"""Words of a mailbox rather than a person."""

NOUNS = these(
    """role roles position post job jobs internship traineeship apprenticeship placement contract fellowship scholarship studentship
    directorship professorship lectureship chair seat place opening vacancy assignment secondment residency partnership tenancy
    membership"""
)
"""Words after which no "role" is needed."""

JOINED = re.compile(r"[,/&]|\b(?:of|to|for|and|in|at|with|on)\b", re.I)
"""What a role holds when it reads better behind "the role of"."""


STOP = re.compile(r"(\w*)[.?…]+[\"”’)]*\s+(?=\S)")
"""A mark with more behind it: the end of a sentence, or of an abbreviation ("St. Brannoc's")."""


def known(name: str) -> str:
    """Return a name, or "" for what is none: without a letter ("-", "…"), or whole sentences, which would tear a sentence apart."""
    return name if says_something(name) and not any(_ends_sentence(found[1]) for found in STOP.finditer(name)) else ""


def _ends_sentence(word: str) -> bool:
    """Whether the word in front of a mark is no abbreviation."""
    return len(word) > 4 or (len(word) > 2 and word[0].islower())


def job_of(facts: Facts, noun: str) -> str:
    """Return the job in words: "the data analyst role at Northwind"; `noun` is "role" or "position"."""
    role, company = known(facts.role), known(facts.company)
    if not (says_something(facts.role) or says_something(facts.company)):
        return f"the {noun} of {GAP_ROLE} at {GAP_COMPANY}"
    named = named_role(role, noun) if role else f"the {noun}"
    return f"{named} at {company}" if company else named


def named_role(role: str, noun: str) -> str:
    """Return a role with its article: "the data analyst role", "the role of Head of People", "the post you advertised"."""
    core = re.sub(r"^(?:the|a|an)\s+(?=\S)", "", role, flags=re.I)
    if re.match(r"to\s+[a-z]", core) or re.match(r"(?:this|that|my|your|our|their|his|her)\b", core, re.I):
        return f"the {noun}"
    words = core.split()
    if words[-1].lower().strip("()") in NOUNS and len(words) > 1:
        return f"the {core}"
    if (JOINED.search(core) or len(words) > 4) and not re.search(r"\brole\b", core, re.I):
        return f"the {noun} of {core}"
    return f"the {core} {noun}" if words[-1].lower() not in NOUNS else f"the {core}"


GAP_ROLE, GAP_COMPANY = "[name of the role]", "[name of the company]"
GAP_NAME = "[your name]"


def greeted(facts: Facts, tone: Tone) -> str:
    """Return the name to greet with; "" when nobody is named."""
    name = known(facts.recipient)
    if not name or "@" in name or nobody(name):
        return ""
    if facts.address is Address.SURNAME:
        return in_order(name)
    words = name.split()
    if facts.address is None and (_is_title(words[0]) or tone is Tone.FORMAL):
        return in_order(name)
    return first_name(name)


def in_order(name: str) -> str:
    """Return a name typed surname first, "Shah, Priya", as it is spoken."""
    before, comma, after = name.partition(", ")
    return f"{after} {before}" if comma and "," not in after and after[:1].isupper() and "." not in after else name


def nobody(name: str) -> bool:
    """Whether a name is that of a mailbox or a department."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    return bool(words) and any(word in NOBODY for word in words)


def first_name(name: str) -> str:
    """Return what a person is called by: "Priya" of "Priya Shah", "Dr Priya Shah" and "Shah, Priya"; all of "Ms Halvorsen"."""
    words = in_order(name).split()
    called = words[sum(1 for _ in _titles(words)) :]
    if not called or called[0].lower() in PARTICLES or (len(called) == 1 and len(called) < len(words)):
        return name
    return called[0].rstrip(".") if len(called[0].rstrip(".")) > 1 else name


def _titles(words: Sequence[str]) -> Sequence[str]:
    count = next((number for number, word in enumerate(words) if not _is_title(word)), len(words))
    return words[:count]


def _is_title(word: str) -> bool:
    return word.lower().rstrip(".") in TITLES


def same_person(one: str, other: str) -> bool:
    """Whether two names mean one person: equal, or one is the first word of the other."""
    first, second = one.casefold().split(), other.casefold().split()
    return bool(first and second) and (first == second or (first[0] == second[0] and min(len(first), len(second)) == 1))


def listed(names: Sequence[str]) -> str:
    """Return names as one reads them out: "Ana, Bo and Chi"."""
    if len(names) < 2:
        return "".join(names)
    return f"{_in_a_row(names[:-1])} and {names[-1]}"


def parted(clauses: Sequence[str]) -> str:
    """Return clauses that hold blanks, with a comma between any two: "Tom for the tour, and Ana for her time"."""
    return _in_a_row([*clauses[:-1], f"and {clauses[-1]}"]) if len(clauses) > 1 else "".join(clauses)


def with_comma(text: str) -> str:
    """Return a text with a comma behind it, unless it ends in a mark of its own ("Sam Ortiz Jr.")."""
    return text if text.endswith(ENDED) else f"{text},"


def _in_a_row(texts: Sequence[str]) -> str:
    return " ".join((*map(with_comma, texts[:-1]), texts[-1]))


def plain_role(role: str) -> str:
    """Return a role as facts keep it: without a full stop behind it."""
    short = bare(role)
    return short if short and short + "." == " ".join(role.split()) and "." not in short else " ".join(role.split())

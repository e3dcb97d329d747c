"""How roles, companies and several people stand in a sentence. The one rule: names stay as they were typed, without what leads to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tightrope.letters.compose.deal import PAUSES
from tightrope.letters.compose.quoting import bare, says_something
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

NOUNS = these(
    """role roles position post job jobs internship traineeship apprenticeship placement contract fellowship scholarship studentship
    directorship professorship lectureship chair seat place opening vacancy assignment secondment residency partnership tenancy
    membership"""
)
"""Words after which no "role" is needed."""

BEHIND_NOUN = these("in of as at for with on we you i that which to")
"""What follows the noun of a role that tells what it is itself: "PhD position in Marine Ecology"."""

JOINED = re.compile(r"[,/&]|\b(?:of|to|for|and|in|at|with|on)\b", re.I)
"""What a role holds when it reads better behind "the role of"."""


STOP = re.compile(r"(\w*)[.?…]+[\"”’)]*\s+(?=\S)")
"""A mark with more behind it: the end of a sentence, or of an abbreviation ("St. Brannoc's")."""


def known(name: str) -> str:
    """Return a name, or "" for what is none: without a letter ("-", "…"), or whole sentences, which would tear a sentence apart."""
    return name if says_something(name) and not any(_ends_sentence(found[1]) for found in STOP.finditer(name)) else ""


def _ends_sentence(word: str) -> bool:
    """Whether the word in front of a mark is no abbreviation."""
    return word.lower() not in ABBREVIATED and _is_long(word)


ABBREVIATED = these("med rer nat phil jur dott prof ing habil hon revd assoc dipl capt mevr supt insp")
"""What is written short in front of a name."""


def _is_long(word: str) -> bool:
    return len(word) > 4 or (len(word) > 2 and word[0].islower())


def job_of(facts: Facts, noun: str) -> str:
    """Return the job in words: "the data analyst role at Northwind"; `noun` is "role" or "position"."""
    role, company = known(facts.role), known(facts.company)
    if not (says_something(facts.role) or says_something(facts.company)):
        return f"the {noun} of {GAP_ROLE} at {GAP_COMPANY}"
    company = re.sub(r"^(?:at|in|via)\s+(?=\S)", "", company)
    role = re.sub(rf"\s+(?:at|with|for)\s+{re.escape(company)}$", "", role, flags=re.I) if company else role
    named = named_role(role, noun) if role else f"the {noun}"
    company = re.sub(r"^The(?=\s[A-Z]{2,}\b)", "the", company)
    pauses = ", " in re.sub(r"\([^)]*\)", "", named)
    return f"{with_comma(named) if pauses else named} at {company}" if company else named


def named_role(role: str, noun: str) -> str:
    """Return a role with its article: "the data analyst role", "the role of Head of People", "the post you advertised"."""
    core = re.sub(r"^(?:the|a|an)\s+(?=\S)", "", role, flags=re.I)
    if re.match(r"to\s+[a-z]", core) or re.match(r"(?:this|that|my|your|our|their|his|her)\b", core, re.I):
        return f"the {noun}"
    core = re.sub(r"^(?:role|position|post|job|title)\s*:\s*(?=\S)", "", core, flags=re.I)
    words = core.split()
    if re.match(r"(?:in|at|with)\s", core):
        return f"the {noun} {core}"
    if any(word.lower() in NOUNS and after.lower() in BEHIND_NOUN for word, after in pairwise(words)):
        return f"the {core}"
    if words[-1].lower().strip("()") in NOUNS and len(words) > 1:
        return f"the {core}"
    if (JOINED.search(core) or len(words) > 4) and not re.search(r"\brole\b", core, re.I):
        return f"the {noun} of {core}"
    return f"the {core} {noun}" if words[-1].lower() not in NOUNS else f"the {core}"


GAP_ROLE, GAP_COMPANY = "[name of the role]", "[name of the company]"
GAP_NAME = "[your name]"


def listed(names: Sequence[str]) -> str:
    """Return names as one reads them out: "Ana, Bo and Chi"."""
    if len(names) < 2:
        return "".join(names)
    return f"{_in_a_row(names[:-1])} and {names[-1]}"


def parted(clauses: Sequence[str]) -> str:
    """Return clauses that hold blanks, with a comma between any two: "Tom for the tour, and Ana for her time"."""
    return _in_a_row([*clauses[:-1], f"and {clauses[-1]}"]) if len(clauses) > 1 else "".join(clauses)


def with_comma(text: str) -> str:
    """Return a text with a comma behind it, unless it ends in one."""
    return text if text.endswith(PAUSES) else f"{text},"


def _in_a_row(texts: Sequence[str]) -> str:
    return " ".join((*map(with_comma, texts[:-1]), texts[-1]))


def plain_role(role: str) -> str:
    """Return a role as facts keep it: without a full stop behind it, and without the marks of somebody who was not sure: "analyst??"."""
    role = re.sub(r"(?<=[^\W\d_]{3})(?:[?!…]|\.\.)[\s?!….]*$|(?<=\))[\s?!….]+$", "", role)
    short = bare(role)
    return short if short and short + "." == " ".join(role.split()) and "." not in short else " ".join(role.split())

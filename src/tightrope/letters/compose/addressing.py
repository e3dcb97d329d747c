"""How the people of an offer are addressed: by first name, or by title and surname.

The one rule: names stay as they were typed, but for capitals and for what stands around them; no gender is guessed, and where nobody can
tell the surname, all of the name stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tightrope.decision.kinds import Address, Tone
from tightrope.frozen import Frozen
from tightrope.letters.compose.names import known
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts

TITLES = these(
    """mr mrs ms miss mx dr doctor doktor docteur doctora dottore dottoressa doutor doutora dott dott.ssa prof professor professorin
    professeur profesor profesora professore professoressa professora sir dame lady lord madam rev reverend father sister brother
    rabbi imam captain major colonel lieutenant sergeant justice herr herrn frau señor señora señorita senhor senhora doña sr sra
    srta dra m mme mlle monsieur madame mademoiselle signor signora signore judge fr hon dipl-ing dipl.-ing univ.-prof ing mag mgr
    drs dhr mevr mevrouw mw meneer pani matron nurse chef capt cpt sgt lt lieut col cpl cllr councillor principal
    inspector pastor baroness baron count countess headteacher canon bishop revd rt hon sheikh ustad sifu coach"""
)
"""Words in front of a surname."""

DOTTED = these("med rer nat phil jur gen maj")
"""Words in front of a surname where they end in a full stop; else they are names."""

FIRST_NAMED = these("sir dame")
"""Titles in front of a first name: "Sir Ian"."""

ALL_NAMED = these("sister brother father mother")
"""Titles in front of all names: "Sister Mary Agnes"."""

PARTICLES = these("""ó ní uí van von der den de da do di du del della dos das la le ter ten bin ibn al el af av zu zum zur mac st""")
"""Words that open a surname."""

SMALL_PARTICLES = these("ap ab bint ben v")
"""Words that open a surname where they are written small; else they are first names and initials: "Ben Clark"."""

IBERIAN = these(
    """garcía garcia lópez lopez rodríguez rodriguez martínez martinez hernández hernandez gonzález gonzalez pérez perez sánchez sanchez
    ramírez ramirez gómez gomez díaz diaz fernández fernandez álvarez alvarez jiménez jimenez ruiz moreno muñoz munoz romero gutiérrez
    gutierrez navarro torres domínguez dominguez vázquez vazquez ramos serrano morales molina ortega delgado castro ortiz marín sanz
    núñez nunez medina garrido castillo suárez suarez méndez mendez mendoza guzmán guzman vargas rojas herrera aguilar silva santos
    oliveira souza sousa pereira ferreira almeida costa carvalho ribeiro rocha alves gomes barbosa araújo araujo rodrigues fernandes
    lopes marques cardoso teixeira moreira correia"""
)
"""Common Spanish and Portuguese surnames, of which a person has two."""

SURNAME_FIRST = these(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie tang han cao deng feng
    nguyen nguyễn tran trần pham phạm hoang hoàng vu vũ vo võ dang đặng bui bùi ngo ngô duong dương kim lee park choi jung kang cho
    yoon jang lim"""
)
"""Words in front of which nobody can tell a surname from a first name ("Kim Min-jun", "Kim Clark")."""

LETTERS_BEHIND = these("jr sr ii iii iv phd ph.d md m.d mba msc bsc ma ba esq obe cbe mbe frcs llm jd dds rn cpa")
"""What may stand behind a surname and is not spoken."""

TOGETHER = re.compile(r"[/&+]|\b(?:and|und|et|y|e|or)\b")
"""What joins two people, or two surnames."""

PRONOUNS = these("i me you we us it")
"""What names nobody where it stands alone."""

BRACKETED = re.compile(r"\s*\([^)]*\)")
"""What is no part of a name: "Ms Halvorsen (she/her)"."""

NOBODY = these("""hr human resources recruiting recruitment team hiring everyone everybody all sir madam whom department office""")
"""Words of a mailbox rather than a person."""


GREETING = re.compile(r"^(?:dear|hi|hello|hey)\s+(?=\S)", re.I)
PLACED = re.compile(
    r"([^\W\d_a-z]\S*(?:\s+[^\W\d_a-z]\S*)*)\s+"
    r"(?:from\s+\S|(?:in|at)\s+(?:the\s+)?(?:[A-Z]{2,}|[Hh]uman|[Rr]ecruit|[Rr]eception|[Hh]iring|[Pp]eople))"
)
JOB = re.compile(r",\s+(?:[A-Z]{2,4}|(?i:head|director|manager|recruiter|chief|owner|partner|founder)\b.*)$")
"""What people type around a name: "Dear Priya", "Priya from HR", "Tom Fox, CEO"."""

ATTENDED = re.compile(
    r"(?<=\w)\.?\s*(?:&|\+|\band\b)\s*(?:(?:the|his|her|your)\s+)?(?:(?:whole|rest\s+of\s+the)\s+)?"
    r"(?:team|girls|boys|lads|ladies|colleagues|crew|staff|(?<=his\s)\w+(?:\s+\w+)?|(?<=her\s)\w+(?:\s+\w+)?)$",
    re.I,
)
"""Who comes along with a name: "Priya & team", "Mr Harlow and his daughter Jess"."""

TOLD = these(
    """team staff lady ladies man men woman women lad lads girl girls boys nurses kids people porter receptionist secretary panel
    interviewers patients crew colleagues ward reception choir volunteers students class guard driver chef cook manager guy guys folks
    everyone newsroom"""
)
"""Words that say what somebody is: they have no capital, and want an article."""

NICKED = these("big old auld wee little young uncle aunt auntie pc ceo head kollege")
"""Words in front of a first name by which somebody is called."""

LONG = 5
"""Words of what is hardly a name any more."""

KEPT_STOP = these("jr sr st bros dr mr mrs ms prof")
"""What ends in a full stop of its own."""


def plain_name(text: str) -> str:
    """Return a name without what stands around it: a greeting, brackets, a job, marks at its end."""
    name = re.sub(r"^the\s+(?=(?:hon|rt|right|revd?|most|very)\b)", "", GREETING.sub("", text), flags=re.I)
    inside = re.search(r"\(([^)]*)\)", name)
    outside = BRACKETED.sub("", name).strip()
    if inside and NO_NAME.match(outside) and inside[1][:1].isupper() and not DOUBTED.search(inside[1]):
        outside = inside[1]
    name = outside or name
    name = ATTENDED.sub("", re.sub(r"\s+(?:[-–—]\s.*|[:;]-?[)(DP])$", "", name))
    name = found[1] if (found := PLACED.match(name)) else JOB.sub("", name) if name[:1].isupper() else name
    name = name.rstrip("!?,;: ")
    if name.islower() and name.count(", ") == 1 and len(name.split()) == 2:
        name = name.replace(", ", " and ")
    if name.islower() and len(name.split()) < LONG and not is_told_of(name) and not NO_NAME.match(name) and "@" not in name:
        name, _, placed = name.partition(" from ")
        first, *rest = name.split()
        name = " ".join((first if first in SMALL_FIRST else _capital(first, first=True), *map(_capital, rest)))
        name = f"{name} from {placed}" if placed else name
    last = re.findall(r"[^\W\d_]+", name)[-1:] or [""]
    return name.rstrip(".") if len(last[0]) > 1 and last[0].lower() not in KEPT_STOP and name.endswith(f"{last[0]}.") else name


DOUBTED = re.compile(r"\?|\b(?:I\s+think|I\s+believe|maybe|perhaps|possibly|not\s+sure|or\s+something)\b", re.I)
"""What shows that somebody is not sure of a name: "the lassie (Aileen, I think?)"."""

SMALL_FIRST = PARTICLES - these("ó ní uí al mac st di le el")
"""What opens a surname in small letters even where it stands first."""


def _capital(word: str, *, first: bool = False) -> str:
    """A word of a name that was typed in small letters, as names are written; what opens a surname stays small."""
    if (not first and word in PARTICLES | SMALL_PARTICLES) or word in ("and", "&", "y", "und", "et"):
        return word
    return re.sub(r"^(?:[od]['’])?[^\W\d_]|(?<=-)[^\W\d_]|(?<=^[od]['’])[^\W\d_]", lambda found: found[0].upper(), word)


def spoken_of(name: str) -> str:
    """Return a name as it stands inside a sentence: "the porter", "everyone", "the ward staff", "Tom, Ana and Bo"."""
    parts = name.split(", ")
    if len(parts) > 2 and all(part[:1].isupper() for part in parts):
        return f"{', '.join(parts[:-1])} and {parts[-1]}"
    if NO_NAME.match(name):
        return name[:1].lower() + name[1:]
    if len(parts) == 2:
        is_one = _is_first_name(*parts) or not all(len(part.split()) == 1 for part in parts)
        return person_of(name).whole if is_one else " and ".join(parts)
    return f"the {name}" if is_told_of(name) else name


def is_told_of(name: str) -> bool:
    """Whether a name, all in small letters, is what somebody is rather than how they are called: "ward staff", "lady at reception"."""
    words = name.split() if name.islower() else []
    behind = words[1] if len(words) > 1 else ""
    if not words or (_is_title(words[0]) and behind not in PLACES):
        return False
    return words[0] in TOLD or (behind in TOLD and words[0] in TELLING)


PLACES = these("at in on from who with")
TELLING = these("the ward night day front whole hiring design nice kind other big old young sales reception office kitchen school")
"""What stands in front of such a word: "ward staff"."""


class Person(Frozen):
    """A name in its parts."""

    whole: str
    """As it is spoken: "Priya Shah" of "Shah, Priya"."""
    titles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """First names and surname."""
    surname: tuple[str, ...] = ()
    """None where it cannot be told."""


def person_of(name: str) -> Person:
    """Return the parts of a name. What stands in brackets or behind a comma, as a pronoun, a degree or a job does, is no part of it."""
    plain = BRACKETED.sub("", name).strip() or name
    before, _, after = plain.partition(", ")
    if TOGETHER.search(plain) or (_is_titled(before) and _is_titled(after)):
        return Person(plain, _titles(plain.split()))
    if _is_first_name(before, after):
        titles, surname = _titles(before.split()), tuple(before.split()[len(_titles(before.split())) :])
        words = (*titles, *after.split(), *surname)
        return Person(" ".join(words), _titles(words), words[len(_titles(words)) :], surname)
    words = tuple((before if after and any(map(str.isalnum, before)) else plain).split())
    titles = _titles(words)
    names = tuple(word for word in words[len(titles) :] if not _is_behind(word))
    return Person(" ".join(words) or plain, titles, names, _surname(names))


def _is_first_name(before: str, after: str) -> bool:
    """Whether a name was typed surname first, "Shah, Priya" or "Novak, Dr. Maja", and not with a job or a degree behind it."""
    words = after.split()
    titled = _titles(before.split())
    return (
        bool(words)
        and "," not in after
        and all(_is_title(word) or (word[:1].isupper() and ("." not in word or len(word) == 2)) for word in words)
        and not (titled and len(before.split()) > len(titled) + 1)
        and not nobody(after)
        and not _is_behind(words[0])
    )


def _surname(names: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a surname; none where it cannot be told."""
    heads = [name.casefold().rstrip(".") for name in names]
    if len(names) < 2 or heads[0] in PARTICLES or heads[0] in IBERIAN:
        return names
    if heads[0] in SURNAME_FIRST:
        return ()
    particles = [number for number, head in enumerate(heads) if head in PARTICLES or (head in SMALL_PARTICLES and names[number].islower())]
    if particles:
        return () if heads[0] in ("maría", "maria") and len(names) > particles[-1] + 2 else names[particles[0] :]
    if "of" in heads[1:-1]:
        return names[heads.index("of") - 1 : heads.index("of")]
    return names[-2:] if len(names) > 2 and heads[-2] in IBERIAN else names[-1:]


def _titles(words: Sequence[str]) -> tuple[str, ...]:
    ends = (number for number, word in enumerate(words) if not _is_title(word) or (number and len(word.rstrip(".")) < 2))
    return tuple(words[: next(ends, len(words))])


def _is_title(word: str) -> bool:
    plain = word.lower().rstrip(".")
    return plain in TITLES or (word.endswith(".") and plain in DOTTED)


def _is_titled(name: str) -> bool:
    return bool(name) and _is_title(name.split(maxsplit=1)[0])


def _is_behind(word: str) -> bool:
    return word.casefold().strip(".") in LETTERS_BEHIND


def titled(name: str) -> str:
    """Return title and surname: "Dr. Novak-O'Brien" of "Dr. Maja Novak-O'Brien"; "" for a name without a title."""
    person = person_of(name)
    if not person.titles:
        return ""
    last = person.titles[-1].lower().rstrip(".")
    called = person.names[:1] if last in FIRST_NAMED else person.names if last in ALL_NAMED else person.surname
    return " ".join((*person.titles, *called)) if called else person.whole


def first_name(name: str) -> str:
    """Return what a person is called by: "Priya" of "Priya Shah", "Dr Priya Shah" and "Shah, Priya"; all of "Ms Halvorsen"."""
    person = person_of(name)
    first = person.names[0].rstrip(".,;:?!…") if person.names else ""
    if person.titles and (person.names == person.surname or person.titles[-1].lower().rstrip(".") in ALL_NAMED):
        return person.whole
    if first.casefold() in SURNAME_FIRST and len(person.names) > 1:
        return person.names[1] if len(person.names) == 2 and "-" in person.names[1] else person.whole
    if first.lower() in NICKED and len(person.names) > 2:  # "Auld Dougie Munro"; "Wee Jim" is one name
        return person.names[1]
    return person.whole if not any(map(str.isalnum, first[1:])) or first.lower() in PARTICLES | NICKED else first


def same_person(one: str, other: str) -> bool:
    """Whether two names mean one person: the same, or one is the first name or the surname of the other."""
    first, second = person_of(one), person_of(other)
    titles, others = _folded(first.titles), _folded(second.titles)
    if titles and others and titles != others:
        return False
    if not first.names or not second.names:
        return first.whole.casefold() == second.whole.casefold()
    short, long = sorted((first, second), key=lambda person: len(person.names))
    called = _folded(short.names)
    by_first_name = len(called) == 1 and not short.titles and called == _folded(long.names[:1])
    return by_first_name or called in (_folded(long.names), _folded(long.surname))


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.casefold().rstrip(".") for word in words)


NO_NAME = re.compile(
    r"(?:the(?!\s+(?:hon|rt|right|rev|most|very)\b)|(?:my|our|your|his|her|their|a|an|some|that|this|those)(?=\s(?-i:[^A-Z]))|every\w+|all|both|who(?:ever)?)\s"
    r"|every\w+$|all$"
    r"|(?:head\s+)?(?:recruiter|boss|manager|teacher|matron)$",
    re.I,
)
"""How somebody is told of who is not called by name."""


def has_no_name(name: str) -> bool:
    """Whether somebody is told of who cannot be greeted by name: a mailbox, "the receptionist", "ward staff", "Dr. Bell's secretary"."""
    return nobody(name) or NO_NAME.match(name) is not None or is_told_of(name) or re.search(r"['’]s\b", name) is not None


def greeted(facts: Facts, tone: Tone) -> str:
    """Return the name to greet with; "" when nobody is named."""
    name = known(facts.recipient)
    if not name or "@" in name or has_no_name(name):
        return ""
    by_title = titled(name)
    if facts.address is Address.FIRST_NAME or (facts.address is None and tone is not Tone.FORMAL and not by_title):
        return first_name(name)
    return by_title or person_of(name).whole


def nobody(name: str) -> bool:
    """Whether a name is that of a mailbox or a department; "Ms Halvorsen, HR" is somebody, "Sir or Madam" is not."""
    words = re.findall(r"[^\W\d_]+", BRACKETED.sub("", name).lower())
    if len(words) > 1 and words[0] in TITLES and (words[1] not in NOBODY | {"or"} or (words[1] in FIRST_NAMED and len(words) > 2)):
        return False
    return any(word in NOBODY for word in words) or pronoun(name)


def pronoun(name: str) -> bool:
    """Whether what was typed as a name is a pronoun, which names nobody: "me"."""
    return name.strip(" .,!?").casefold() in PRONOUNS

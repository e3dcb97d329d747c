"""What a letter may quote of what a person typed. The one rule: what does not sit safely in a sentence is left out, never forced."""

from __future__ import annotations

import re
import unicodedata

from tightrope.letters.compose.wordset import these

NAME = 80
"""The most characters of a name, a company or a role."""

QUOTED = 160
"""The most characters of a text that a letter quotes."""

GAP = re.compile(r"\[[^\[\]\n]*\]|\{[^{}\n]*\}|<[^<>\n]*>|\b[Xx]{2,}\b")
"""What a reader, and the checker, takes for a gap that somebody forgot to fill."""

LOOSE_ENDS = these(
    """a an and are as at but by for from had has have how i in into is it my of on or our so that the their this to was we were what
    when where which who why with without your"""
)
"""Words that no quoted text ends in after a cut."""

UNQUOTED = re.compile(
    r"[\[\]{}<>|\\^~*_#`@=]|://|www\."  # markup, addresses, gaps
    r"|[.,;:!?…]\s*[.,;:!?…]"  # doubled punctuation
    r"|[.!?]\s"  # more than one sentence
    r"|[!?]"  # no letter shouts, and a question stands for itself
    r"|[“”„\"«»]|[—–]"  # what is said in quotation marks is somebody else's
    r"|[€£$¥₹₩]|\b\d+\s?[kK]\b|\b\d{2,3}[.,' ]?000\b"  # figures of pay
)

PICTURES = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]")


def cut(text: str, most: int) -> str:
    """Return `text` on one line with single blanks, cut at a word where it is longer than `most` characters."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    short = flat[:most]
    if not flat[most].isspace() and " " in short:
        short = short.rpartition(" ")[0]
    while short and (unicodedata.combining(flat[len(short)]) or short[-1] == "\u200d") and len(short) == most:
        short, most = short[:-1], most - 1
    return short.rstrip(" ,;:-")


APOSTROPHE = re.compile(
    r"\b(?:(?:do|ca|wo|did|does|is|was|are|were|have|has|had|could|would|should)nt|(?:im|ive)(?=\s)|thats|theres|youre|theyre|(?:they|you)(?:d|ll|ve)"
    r"|(?:(?<=^)|(?<=, )|(?<=because )|(?<=but )|(?<=as ))its(?=\s(?:too|not|so|very|a|an|the|far|my|really|just|only|been|hard|no)\b))\b",
    re.I,
)
"""Contractions typed without their apostrophe; "cant", "wont" and "its" only where they are nothing else."""

SHORTHAND = (
    (re.compile(r"(?<=[a-z]) & (?=[a-z])"), " and "),
    (re.compile(r"\bw/ ?(?=\w)"), "with "),
    (re.compile(r"\bi(?=['’ ]|$)"), "I"),
    (re.compile(r"[\s,]*(?:\b(?:lol|haha+|lmao)\b[\s.!]*|[:;]-?[)(DP]+\s*)$"), ""),
    (re.compile(r"\b(advice|information)s\b"), r"\1"),
    (re.compile(r"\bchildrens(?=\s\w)"), "children's"),
    (re.compile(r"\blistening me\b"), "listening to me"),
    (re.compile(r"\b(explain(?:ed|ing)?) me ((?:the |your |his |her |my )?\w+(?: \w+)?)$"), r"\1 \2 to me"),
)
"""What people type in a hurry, and no letter holds."""


CAPITALS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december"
    r"|christmas|easter|ramadan|english|french|german|spanish|italian|dutch|portuguese|russian|arabic|chinese|japanese|korean|turkish|hindi"
    r"|swedish|norwegian|danish|welsh|irish|london|paris|berlin|dublin|spain|france|germany|italy|canada|australia|india|africa|europe)\b"
)
ALL_CAPITALS = re.compile(r"\b(?:phd|nvqs?|gcses?|mba|cv|uk|usa|eu|nhs|(?<!\d )hr|kpis?|tv)\b")
"""What is written with capitals however it was typed; "may" and "march" mean too much else."""


def spelled_out(text: str) -> str:
    """Return a text as it is written: with its apostrophes and capitals, without shorthand. "dont" is "don't", "w/" is "with"."""
    for pattern, written in SHORTHAND:
        text = pattern.sub(written, text)
    text = CAPITALS.sub(lambda found: found[0].capitalize(), text)
    text = ALL_CAPITALS.sub(lambda found: "PhD" if found[0] == "phd" else found[0].rstrip("s").upper() + "s" * found[0].endswith("s"), text)
    return APOSTROPHE.sub(_with_apostrophe, text)


def _with_apostrophe(found: re.Match[str]) -> str:
    word = found[0]
    if word.lower() in ("im", "ive"):
        return f"I'{word[1:].lower()}"
    ending = 2 if word.lower().endswith(("re", "ll", "ve")) else 1
    return f"{word[:-ending]}'{word[-ending:]}"


def cut_quote(text: str) -> str:
    """Return a text for quoting, spelled out, and cut where it is too long at a comma, else at a word that can end a sentence."""
    flat = spelled_out(" ".join(text.split()))
    if len(flat) <= QUOTED:
        return flat
    short = cut(flat, QUOTED)
    clause = re.split(r"[,;]\s[^,;]*$", short)[0]
    words = (clause if len(clause) >= QUOTED // 3 else short).split()
    while len(words) > 1 and words[-1].lower().strip(",;") in LOOSE_ENDS:
        words.pop()
    return " ".join(words).rstrip(" ,;:")


NO_ANSWERS = frozenset(
    """n/a|none|nobody|no one|no-one|noone|no one else|nobody else|unknown|not sure|don't know|dont know|dunno|idk|no idea|no reason
    |see above|as above|none of their business|none of your business
    |tbd|tba|someone|somebody|anyone|no|not applicable|prefer not to say|no comment|nothing else|nothing special""".replace(
        "\n    ", ""
    ).split("|")
)
"""What people type who leave a question out."""


SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})(?:[!?]+|\.+)\s+(?=\S)|(?<=\d)[!?]+\s+(?=\S)")
"""Where one sentence ends and another begins; what stands behind an abbreviation is no new one."""


def first_sentence(text: str) -> str:
    """Return the first of several sentences, which says what was asked for; the others tell of it."""
    flat = " ".join(text.split())
    for end in SENTENCE_END.finditer(flat):
        if re.findall(r"[^\W_]+", flat[: end.start()])[-1].lower() not in SHORT_FORMS:
            return flat[: end.start()]
    return flat


SHORT_FORMS = these("mrs mme prof dept approx etc capt sgt lieut col gen rev hon messrs drs ing med nat phil supt insp assoc bros corp")
"""What ends in a full stop and ends no sentence."""


def says_something(text: str) -> bool:
    """Whether a text has a letter or a digit in it, and is no way to leave a question out."""
    return any(character.isalnum() for character in text) and bare(text).casefold().replace("’", "'") not in NO_ANSWERS


def bare(text: str) -> str:
    """Return a text without the marks around it: "Showed me round." is "Showed me round"."""
    return " ".join(text.split()).strip(" .,;:!?…-").strip()


def quotable(text: str) -> bool:
    """Whether a bare text may stand inside a sentence of a letter."""
    if not says_something(text) or UNQUOTED.search(text) or GAP.search(text) or PICTURES.search(text):
        return False
    return not _shouts(text) and text.count("(") == text.count(")") and not re.search(r"^\W|[^\w)'’%]$", text)


FIGURE = re.compile(r"[€£$¥₹₩]?\s?\d+(?:[.,' ]\d+)*[kK]?\b(?:\s?[€£$¥₹₩])?")
"""An amount of money, or any other number."""


def one_clause(text: str) -> bool:
    """Whether a bare text may stand in a sentence that may name money, because it is what is asked for, or agreed."""
    return bool(text) and quotable(FIGURE.sub("x", text))


def speakable(text: str) -> bool:
    """Whether whole sentences of a person's own may stand in a letter."""
    marks = re.search(r"[\[\]{}<>|\\^~*_#`@=]|://|[.,;:!?…]\s*[,;:!?…]|\.\s*\.|!|[€£$¥₹₩]|\b\d+\s?[kK]\b|\b\d{2,3}[.,' ]?000\b", text)
    return says_something(text) and not marks and not GAP.search(text) and not PICTURES.search(text) and not _shouts(text)


def _shouts(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 6 and " " in text and all(character.isupper() for character in letters)


PROPER = these(
    """God Dr Mr Mrs Ms Brexit Eid Diwali Hanukkah
    I I'm I've I'd I'll I’m I’ve I’d I’ll Python Java Linux Excel English German French Spanish Italian Dutch Polish Portuguese
    Russian Arabic Chinese Japanese Korean Turkish Hindi Latin Greek Europe Africa Asia America Britain England Scotland Wales Ireland
    Germany France Spain Italy London Berlin Paris Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March
    Leeds Manchester Bristol Glasgow Edinburgh Cardiff Belfast Dublin Oslo Stockholm Copenhagen Helsinki Vienna Zurich Zürich Amsterdam
    Brussels Madrid Lisbon Rome Milan Munich Hamburg Chicago Boston Toronto Sydney Swedish Norwegian Danish Finnish Welsh Irish Scottish
    Gaelic Hungarian Czech Romanian Ukrainian Mandarin Cantonese Urdu Bengali Punjabi Christian Jewish Muslim Catholic Montessori Waldorf
    Kubernetes Kotlin Django Salesforce Scrum Zoom Photoshop Shakespeare Boeing Airbus
    Norway Sweden Denmark Finland
    April May June July August September October November December Christmas Easter"""
)


def lowered(text: str) -> str:
    """Return a text as it goes on inside a sentence: "Field work" is "field work", "SQL" and "I" stay."""
    first = text.split(" ", 1)[0].split("-", 1)[0]
    if first in PROPER or (len(first) < 2 and first != "A"):
        return text
    return text[0].lower() + text[1:] if first[:1].isupper() and (first[1:].islower() or first == "A") else text


def raised(text: str) -> str:
    """Return a text with a capital at its start."""
    return text[:1].upper() + text[1:]


def words_in(text: str) -> frozenset[str]:
    """Return the words of some weight in a text, for seeing whether two texts speak of one thing."""
    return frozenset(word[:6] for word in re.findall(r"[^\W\d_]{4,}", text.lower()) if word not in LIGHT)


LIGHT = these("rather than much many more less most very with from that this they their there about into your mine have been were will")

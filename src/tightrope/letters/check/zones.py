"""The layout of a letter: headers, address, greeting, body, closing, signature, quoted mail.

The one rule: it only says which stretch is what. Every place is one of the text as it came in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

DECORATION = " \t*_#>–—-"
"""What may stand before the first word of a line."""

SUBJECTS = frozenset(("subject", "subject line", "subj", "re", "betreff"))
HEADERS = SUBJECTS | frozenset(
    """bcc cc date delivered-to from importance in-reply-to message-id mime-version received references reply-to return-path
    sent to user-agent""".split()
)
HEADER_STARTS = ("content-", "x-", "thread-", "dkim-", "arc-")
GREETINGS = tuple(
    """dear|hello|hi|hiya|hey|heya|good morning|good afternoon|good evening|good day|greetings|morning|evening|afternoon|
    to whom|to the|attention|attn|salutations|respected|g'day|howdy|esteemed|my dear|bonjour|hola|hallo|guten tag|
    sehr geehrte|sehr geehrter|ciao|namaste|liebe|lieber""".replace("\n    ", "").split("|")
)
GREETING_STOP = re.compile(r"[,:;!.\n–—]|[ \t]-")
CLOSINGS = tuple(
    """regards|wishes|respects|best|all the best|all my best|all good wishes|yours|your friend|your colleague|sincerely|
    respectfully|faithfully|cordially|cheers|warmly|take care|thanks|thank you|thx|ta|br|kr|rgds|gratefully|until next time|
    bye|goodbye|farewell|ciao|love|mit freundlichen|have a good|have a great|have a nice|have a lovely|have a wonderful|
    good luck|truly yours|very truly|i remain|peace|humbly|kindly|see you|looking forward|speak soon|talk soon|best of luck|
    wishing you|stay well|be well|so long|later|signed|bests|x|xx|xxx|kindest|regretfully|bless you|god bless|with""".replace(
        "\n    ", ""
    ).split("|")
)
CLOSING_WORDS = frozenset(
    """with my our very many much all every best kind kindest warm warmest good sincere heartfelt respectful friendly great and
    regards wishes greetings respect respects thanks gratitude appreciation wish the deep deepest most sincerest again from
    to for apologies admiration""".split()
)
"""Words that a closing such as "With my very best wishes" is made of; one of ENDINGS must be among them."""
ENDINGS = frozenset("regards wishes greetings respect respects thanks gratitude appreciation wish".split())
BARE = frozenset("thanks|thank you|thx|good luck|kindly|best of luck|see you|later|with|love|peace|looking forward".split("|"))
"""Closings that begin many a sentence: they close only when a name or nothing follows."""
QUOTE_STARTS, QUOTE_ENDS = ("on ", "am ", "le ", "el "), ("wrote", "schrieb", "écrit", "escribió")
ORIGINAL = ("original message", "forwarded message", "begin forwarded message", "ursprüngliche nachricht")
LINE_END = re.compile(r"\r\n|\r|\n")
SENT_FROM = ("sent from my", "get outlook for", "sent via")
DISCLAIMER_STARTS = (
    *("this e", "this m", "this c", "the information", "the content", "confidential", "disclaimer"),
    *("please consider the env", "if you are not"),
)
DISCLAIMER_WORDS = ("confidential", "intended", "recipient", "privileged", "environment", "notice", "in error")
SHORT = 90
"""Longest line, in characters, that can be a greeting, a closing or part of an address."""


def starts(text: str, phrases: tuple[str, ...]) -> str:
    """Return the longest of `phrases` that `text` begins with as whole words, decoration and case aside, or nothing."""
    bare = text[: SHORT * 2].lstrip(DECORATION).lower().replace("’", "'")
    return max((one for one in phrases if bare.startswith(one) and not bare[len(one) : len(one) + 1].isalnum()), key=len, default="")


def header_of(text: str) -> str:
    """Return the name of a mail header that the line holds, in small letters, or nothing."""
    name, colon, _ = text[:60].lstrip(" \t*_#>").partition(":")
    name = name.strip(" \t*_").lower()
    return name if colon and (name in HEADERS or (name.startswith(HEADER_STARTS) and " " not in name)) else ""


def is_closing(text: str) -> str:
    """Return the closing words that the line begins with, or nothing."""
    found = starts(text, CLOSINGS)
    if found and found != "with":
        return found
    words = [word.strip(",.!;:").lower() for word in text.lstrip(DECORATION).split()]
    size = next((place for place, word in enumerate(words) if word not in CLOSING_WORDS), len(words))
    return " ".join(words[:size]) if not ENDINGS.isdisjoint(words[:size]) else ""


class Line:
    """One line and what it is: "" blank, h header, t subject, q quoted, a address, g greeting, b body, c closing, s signature."""

    __slots__ = ("end", "start", "text", "zone")

    def __init__(self, start: int, end: int, text: str, zone: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.zone = zone

    @property
    def size(self) -> int:
        """How many words stand in it."""
        return len(self.text.split()) if len(self.text) < 400 else 99


class Stretch(NamedTuple):
    """A judged stretch of one zone."""

    start: int
    end: int
    zone: str


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text`; blank ones have zone "", the others "b" until they are known better."""
    result, start = [], 0
    for match in LINE_END.finditer(text):
        result.append(_line(text, start, match.start()))
        start = match.end()
    result.append(_line(text, start, len(text)))
    return result


def _line(text: str, start: int, end: int) -> Line:
    body = text[start:end]
    return Line(start, end, body, "b" if body.strip(" \t\u00a0*_#>") else "")


def stretches_of(text: str) -> list[Stretch]:
    """Return the judged stretches of `text` in order: subject, address, greeting, body, closing, signature."""
    lines = lines_of(text)
    _mark_headers(lines)
    _mark_quotes(lines)
    written = [line for line in lines if line.zone == "b"]
    greeting = _mark_top(written)
    _mark_bottom([line for line in written if line.zone == "b" and not _is_aside(line) and not (greeting and line.start <= greeting[0])])
    return _joined(lines, greeting)


def _mark_headers(lines: list[Line]) -> None:
    """Headers stand at the very top; a folded one goes on in the next line. A subject alone does, too."""
    seen = False
    for line in lines:
        if line.zone == "":
            if seen:
                return
            continue
        if header_of(line.text) in SUBJECTS:
            line.zone = "t"
        elif header_of(line.text) or (seen and line.text[:1] in " \t" and line.text.strip()):
            line.zone = "h"
        elif not seen and line.text.startswith("---"):
            line.zone = "h"
            continue
        else:
            return
        seen = True


def _mark_quotes(lines: list[Line]) -> None:
    """What somebody else wrote before is left out, unless nothing else is there."""
    written = [line for line in lines if line.zone == "b"]
    marked = [line for line in written if line.text.lstrip().startswith((">", "|>"))]
    if marked and len(marked) < len(written):
        for line in marked:
            line.zone = "q"
    rest = False
    for index, line in enumerate(written):
        if rest:
            line.zone = "q"
            continue
        if line.zone == "q":
            continue
        size = _intro_size(written[index : index + 2], index)
        if size:
            for other in written[index : index + size]:
                other.zone = "q"
            after = written[index + size :]
            rest = bool(after) and after[0].zone != "q"
        elif index and (_is_original(line.text) or _is_forwarded(written[index : index + 3])):
            line.zone, rest = "q", True


def _intro_size(lines: list[Line], index: int) -> int:
    """Return how many lines "On Monday somebody wrote:" takes here: none, one, or two."""
    if _is_intro(lines[0].text):
        return 1
    return 2 if index and len(lines) > 1 and _is_intro(lines[0].text + " " + lines[1].text) else 0


def _is_intro(text: str) -> bool:
    bare = text.strip().lower().rstrip(": ")
    return 8 < len(text) < 300 and bare.startswith(QUOTE_STARTS) and bare.endswith(QUOTE_ENDS)


def _is_original(text: str) -> bool:
    bare = text.strip()
    return bare.lower().strip("-_ :").startswith(ORIGINAL) or (len(bare) > 20 and not bare.strip("_"))


def _is_forwarded(lines: list[Line]) -> bool:
    return header_of(lines[0].text) == "from" and any(header_of(other.text) for other in lines[1:])


def _mark_top(written: list[Line]) -> tuple[int, int] | None:
    """Find the greeting; what stands above it in short lines is an address. Return its place."""
    for index, line in enumerate(written[:16]):
        if index and written[index - 1].size > 14:
            break
        if header_of(line.text) in SUBJECTS and line.size < 16 and index < 12:
            line.zone = "t"
            continue
        if starts(line.text, GREETINGS) and (line.size <= 8 or GREETING_STOP.search(line.text[:SHORT])):
            return _greeted(written[:index], line)
        if line.size <= 5 and len(written) > index + 1 and _calls(line.text):
            return None if is_closing(line.text) else _greeted(written[:index], line)
    return None


def _calls(text: str) -> bool:
    """True for a name alone with a mark behind it: "Priya," or "Ms Shah -"."""
    bare = text.strip(" \t*_")
    if not bare.endswith((",", ":", "!", "–", "—", " -")):
        return False
    words = bare.rstrip(",:!–— -").split()
    return 0 < len(words) <= 4 and all(word[0].isupper() or word in ("and", "&") for word in words)


def _greeted(above: list[Line], line: Line) -> tuple[int, int]:
    for other in above:
        if other.zone == "b" and other.size <= 9 and not other.text.rstrip().endswith((".", "!", "?")):
            other.zone = "a"
    lead = len(line.text) - len(line.text.lstrip(DECORATION)) + len(starts(line.text, GREETINGS))
    stop = GREETING_STOP.search(line.text, lead)
    while stop and stop.group() == "." and line.text[max(0, stop.start() - 4) : stop.start()].split(" ")[-1].lower() in TITLES:
        stop = GREETING_STOP.search(line.text, stop.end())
    end = stop.end() if stop else len(line.text)
    return line.start, line.start + end


TITLES = frozenset("mr mrs ms mx dr prof fr sr st rev hon".split())


def _is_aside(line: Line) -> bool:
    """True for a postscript, which is judged like the body."""
    return starts(line.text, ("ps", "p.s", "p. s", "p.s.", "pps")) != ""


def _mark_bottom(written: list[Line]) -> None:
    """Find closing and signature among the last lines."""
    for index, line in enumerate(written):
        if index > 1 and _is_disclaimer(line.text):
            for other in written[index:]:
                other.zone = "q"
            written = written[:index]
            break
    for index, line in enumerate(written):
        if line.text.rstrip() in ("--", "—", "-- ") or starts(line.text, SENT_FROM):
            for other in written[index:]:
                other.zone = "s"
            written = written[:index]
            break
    if not written:
        return
    for back in range(min(8, len(written)) - 1, -1, -1):
        index = len(written) - 1 - back
        line = written[index]
        if _closes(line, written[index + 1 :]):
            line.zone = "c"
            for other in written[index + 1 :]:
                other.zone = "s"
            return
    last = written[-1]
    if len(written) > 1 and _is_name(last.text):
        last.zone = "s"
        if len(written) > 2 and _is_name(written[-2].text) and written[-2].size <= 4 and last.size <= 6:
            written[-2].zone = "s"


def _is_disclaimer(text: str) -> bool:
    bare = text[:400].strip().lower()
    return bare.startswith(DISCLAIMER_STARTS) and any(word in bare for word in DISCLAIMER_WORDS)


def _closes(line: Line, after: list[Line]) -> bool:
    """A closing is short, begins like one, and only short lines follow."""
    found = is_closing(line.text) if line.size <= 9 and len(line.text) <= SHORT else ""
    if not found:
        return False
    if line.size > 4 and line.text.rstrip().endswith((".", "?")):
        return False
    if any(other.size > 9 or (other.size > 2 and other.text.rstrip().endswith((".", "?", "!"))) for other in after):
        return False
    if found in BARE:
        rest = line.text.lstrip(DECORATION)[len(found) :].strip(" ,.!-–—\t")
        more = rest.lower() in ("again", "so much", "you", "very much", "all") or is_closing(rest.removeprefix("and ")) != ""
        fits = not rest or more or _is_name(rest)
        return fits and (bool(after) or bool(rest))
    return True


def _is_name(text: str) -> bool:
    """A few words, capitalised, without the end of a sentence: a name, or "- sam"."""
    bare = text.strip(" \t*_~-–—/|,")
    words = bare.split()
    if not words or len(words) > 4 or bare.endswith(("?", "!", ":")) or (bare.endswith(".") and len(words[-1]) > 3):
        return False
    if len(words) == 1 and text.strip() != bare and bare.isalpha():
        return True
    return all(word[:1].isupper() or word.lower() in PARTICLES for word in words) or (
        len(words) == 1 and bare.isalpha() and len(bare) <= 12 and bare.islower() and bare not in NOT_NAMES
    )


PARTICLES = frozenset("van von de der den di da la le du del bin ibn al y e dos das ten ter zu and &".split())
NOT_NAMES = frozenset("no nope bye thanks sorry regards never whatever goodbye done end pathetic ridiculous joke".split())


def _joined(lines: list[Line], greeting: tuple[int, int] | None) -> list[Stretch]:
    """Put neighbouring lines of one zone together, the greeting cut out of its line."""
    result: list[Stretch] = []
    for line in lines:
        if greeting and line.start <= greeting[0] <= line.end and line.zone == "b":
            result.append(Stretch(line.start, greeting[1], "g"))
            if line.text[greeting[1] - line.start :].strip():
                result.append(Stretch(greeting[1], line.end, "b"))
            continue
        if not line.zone or line.zone in "hq":
            continue
        start = line.start
        if line.zone == "t":
            start += line.text.find(":") + 1
            start += len(text_after := line.text[start - line.start :]) - len(text_after.lstrip(" \t*_"))
        if line.zone == "b" and result and result[-1].zone == "b":
            result[-1] = Stretch(result[-1].start, line.end, "b")
        else:
            result.append(Stretch(start, line.end, line.zone))
    return result

"""The layout of a letter: headers, address, greeting, body, closing, signature, quoted mail.

The one rule: it only says which stretch is what. Every place is one of the text as it came in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADER = re.compile(
    r"[ \t*_#>]*(subject(?: line)?|subj|re|betreff|from|to|cc|bcc|date|sent|reply-to|mime-version|content-[a-z-]+|message-id|"
    r"x-[a-z-]+|return-path|received|user-agent|in-reply-to|references|importance|thread-[a-z]+|delivered-to|dkim-[a-z]+)\b[ \t*_]*:",
    re.IGNORECASE,
)
SUBJECT = re.compile(r"[ \t*_#>]*(?:subject(?: line)?|subj|re|betreff)[ \t*_]*:[ \t*_]*", re.IGNORECASE)
FROM = re.compile(r"[ \t*_#>]*from[ \t*_]*:", re.IGNORECASE)
GREETING = re.compile(
    r"[ \t*_]*(?:dear|hello|hi|hiya|hey|heya|good (?:morning|afternoon|evening|day)|greetings|morning|evening|afternoon|to whom|to the|"
    r"attention|attn|salutations|respected|g'day|howdy|esteemed|my dear|bonjour|hola|hallo|guten tag|sehr geehrte[rs]?|ciao|namaste)\b",
    re.IGNORECASE,
)
GREETING_STOP = re.compile(r"[,:;!.\n–—]|[ \t]-")
NAME_ONLY = re.compile(r"[ \t*_]*(?:[A-Z][\w'’.-]*)(?:[ \t]+(?:and|&|[A-Z][\w'’.-]*)){0,4}[ \t]*(?:[,:!–—]|[ \t]-)[ \t*_]*$")
CLOSING = re.compile(
    r"[ \t*_–—-]*(?:(?:with |my |our )?(?:very |many |all |every )?(?:best|kind|kindest|warm|warmest|good|sincere|heartfelt|"
    r"respectful|friendly|great)?[ ]?(?:\band )?"
    r"(?:regards|wishes|greetings|respect|respects|thanks|gratitude|appreciation|good wish(?:es)?)\b"
    r"|best\b|all the best\b|all my best\b|all good wishes|yours\b|your (?:friend|colleague|candidate)\b|sincerely\b|respectfully\b|faithfully\b|cordially\b|cheers\b|"
    r"warmly\b|take care\b|thanks\b|thank you\b|thx\b|ta\b|br\b|kr\b|rgds\b|gratefully\b|until next time|bye\b|"
    r"goodbye\b|farewell\b|ciao\b|love\b|mit freundlichen|have a (?:good|great|nice|lovely|wonderful)|good luck\b|"
    r"truly yours|very truly|i remain\b|peace\b|humbly\b|kindly\b|see you\b|looking forward\b|speak soon|talk soon|"
    r"best of luck\b|wishing you\b|stay well|be well|so long\b|later\b|signed\b|bests\b|xx?\b|kindest\b|regretfully\b)",
    re.IGNORECASE,
)
QUOTE_INTRO = re.compile(r"[ \t]*(?:on|am|le|el)\b.{6,200}(?:wrote|schrieb|écrit|escribió)[ \t]*:?[ \t]*$", re.IGNORECASE)
ORIGINAL = re.compile(
    r"[ \t]*(?:-{2,}|_{4,}|begin )?[ \t]*(?:original message|forwarded message|ursprüngliche nachricht)\b|[ \t]*_{20,}[ \t]*$",
    re.IGNORECASE,
)
LINE_END = re.compile(r"\r\n|\r|\n")
SENT_FROM = re.compile(r"[ \t]*(?:sent from my|get outlook for|sent via)\b", re.IGNORECASE)
POSTSCRIPT = re.compile(r"[ \t]*p\.?[ ]?s\b[.:]?", re.IGNORECASE)
DISCLAIMER = re.compile(
    r"[ \t]*(?:this|the (?:information|contents?)|confidential|disclaimer|please consider the environment|if you (?:are not|have received))\b"
    r".*(?:confidential|intended|recipient|privileged|error|environment|notice)",
    re.IGNORECASE,
)
SHORT = 90
"""Longest line, in characters, that can be a greeting, a closing or part of an address."""


@dataclass(slots=True)
class Line:
    """One line and what it is: "" blank, h header, t subject, q quoted, a address, g greeting, b body, c closing, s signature."""

    start: int
    end: int
    text: str
    zone: str = ""

    @property
    def size(self) -> int:
        """How many words stand in it."""
        return len(self.text.split()) if len(self.text) < 400 else 99


@dataclass(frozen=True, slots=True)
class Stretch:
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
        if SUBJECT.match(line.text):
            line.zone = "t"
        elif HEADER.match(line.text):
            line.zone = "h"
        elif seen and line.text[:1] in " \t" and line.text.strip():
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
        two = line.text + (" " + written[index + 1].text if index + 1 < len(written) else "")
        if len(line.text) < 300 and (QUOTE_INTRO.match(line.text) or (len(two) < 300 and QUOTE_INTRO.match(two) and index)):
            whole = bool(QUOTE_INTRO.match(line.text))
            line.zone = "q"
            if not whole:
                written[index + 1].zone = "q"
            after = written[index + (1 if whole else 2) :]
            rest = bool(after) and after[0].zone != "q"
        elif ORIGINAL.match(line.text) and index:
            line.zone, rest = "q", True
        elif index and FROM.match(line.text) and any(HEADER.match(other.text) for other in written[index + 1 : index + 3]):
            line.zone, rest = "q", True


def _mark_top(written: list[Line]) -> tuple[int, int] | None:
    """Find the greeting; what stands above it in short lines is an address. Return its place."""
    for index, line in enumerate(written[:16]):
        if index and written[index - 1].size > 14:
            break
        if SUBJECT.match(line.text) and line.size < 16 and index < 12:
            line.zone = "t"
            continue
        if GREETING.match(line.text) and (line.size <= 8 or GREETING_STOP.search(line.text[:SHORT])):
            return _greeted(written[:index], line)
        if NAME_ONLY.match(line.text[:SHORT]) and line.size <= 5 and len(written) > index + 1:
            if CLOSING.match(line.text):
                break
            return _greeted(written[:index], line)
    return None


def _greeted(above: list[Line], line: Line) -> tuple[int, int]:
    for other in above:
        if other.zone == "b" and other.size <= 9 and not other.text.rstrip().endswith((".", "!", "?")):
            other.zone = "a"
    lead = GREETING.match(line.text)
    stop = GREETING_STOP.search(line.text, lead.end() if lead else 0)
    while stop and stop.group() == "." and line.text[max(0, stop.start() - 4) : stop.start()].split(" ")[-1].lower() in TITLES:
        stop = GREETING_STOP.search(line.text, stop.end())
    end = stop.end() if stop else len(line.text)
    return line.start, line.start + end


TITLES = frozenset("mr mrs ms mx dr prof fr sr st rev hon".split())


def _is_aside(line: Line) -> bool:
    """True for a postscript, which is judged like the body."""
    return POSTSCRIPT.match(line.text) is not None


def _mark_bottom(written: list[Line]) -> None:
    """Find closing and signature among the last lines."""
    for index, line in enumerate(written):
        if DISCLAIMER.match(line.text[:400]) and index > 1:
            for other in written[index:]:
                other.zone = "q"
            written = written[:index]
            break
    for index, line in enumerate(written):
        if line.text.rstrip() in ("--", "—", "-- ") or SENT_FROM.match(line.text):
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


def _closes(line: Line, after: list[Line]) -> bool:
    """A closing is short, begins like one, and only short lines follow."""
    found = CLOSING.match(line.text)
    if not found or line.size > 9 or len(line.text) > SHORT:
        return False
    if line.size > 4 and line.text.rstrip().endswith((".", "?")):
        return False
    if any(other.size > 9 or (other.size > 2 and other.text.rstrip().endswith((".", "?", "!"))) for other in after):
        return False
    if found.group().strip().lower() in ("thanks", "thank you", "thx", "good luck", "kindly", "best of luck", "see you", "later"):
        rest = line.text[found.end() :].strip(" ,.!-–—\t")
        return (not rest or rest.lower() in ("again", "and regards", "and best wishes", "so much", "and best", "you") or _is_name(rest)) and (
            bool(after) or bool(rest)
        )
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
            found = SUBJECT.match(line.text)
            start += found.end() if found else 0
        if line.zone == "b" and result and result[-1].zone == "b":
            result[-1] = Stretch(result[-1].start, line.end, "b")
        else:
            result.append(Stretch(start, line.end, line.zone))
    return result

"""What must hold for every composed letter, whoever typed whatever. Each promise returns what breaks it, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.check import check
from tightrope.letters.compose import Letter
from tightrope.letters.compose.names import known
from tightrope.letters.compose.quoting import GAP, says_something
from tightrope.letters.facts import Facts

NO = re.compile(
    r"\b(?:declin\w+|withdraw\w*|not (?:to )?(?:take|accept|be (?:taking|accepting))"
    r"|(?:have to|am) tak\w+ back|turn\w* .{0,12}down|take back)\b",
    re.I,
)
NEVER = (
    "finds you well", "careful consideration", "writing to inform you", "sincere gratitude", "aligns with", "truly impressed",
    "not an easy decision",
    "future endeavours", "paths cross", "pursue another opportunity", "delve", "thrilled", "honoured", "beyond words",
)  # fmt: skip


def broken(letter: Letter, facts: Facts) -> tuple[str, ...]:
    """Return every promise that a letter breaks."""
    return tuple(_any_letter(letter, facts)) + (tuple(_mail(letter, facts)) if letter.channel is Channel.MAIL else tuple(_other(letter)))


def _masked(text: str, facts: Facts) -> str:
    """The letter with names as X, since they stand as they were typed; one that ends in a mark is "X." and may take a comma."""
    names = {
        facts.company,
        facts.role,
        re.sub(r"^(?:the|a|an) ", "", facts.role, flags=re.I),
        facts.recipient,
        facts.signed,
        *(thank.name for thank in facts.thanks),
    }
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "X" if name[-1] not in ".!?…,;:" else "X.", text)
    return text


def _any_letter(letter: Letter, facts: Facts) -> Iterator[str]:
    masked = _masked(f"{letter.subject}\n{letter.text}", facts)
    if found := re.search(r"[^\S\n]{2}|(?<!X)[.,;:!?][.,;:!?]|X\.[.!?]|\s[.,;:!?](?:\s|$)|\n{3}", masked):
        yield f"doubled: {masked[max(0, found.start() - 20) : found.end() + 20]!r}"
    declared = {text for gap in letter.gaps for text in (gap.text, _masked(gap.text, facts))}
    undeclared = {match[0] for match in GAP.finditer(masked)} - declared
    if undeclared and not all(any(gap in one for one in declared) for gap in undeclared):
        yield f"undeclared gap: {undeclared}"
    for finding in check(letter.text, letter.kind, facts, channel=letter.channel).findings:
        if finding.severity == 3 and not (finding.rule == "H51" and any(finding.words in gap or gap in finding.words for gap in declared)):
            yield f"{finding.rule}: {finding.words!r}"
    yield from (f"never: {words}" for words in NEVER if words in masked.lower())


def _mail(letter: Letter, facts: Facts) -> Iterator[str]:
    if letter.words > 150:
        yield f"{letter.words} words"
    body = [part for part in letter.parts if part.name not in ("greeting", "close", "name")]
    names = {part.name for part in body}
    if {"reason", "thanks"} <= names and sum(len(part.text.split()) for part in body) < 35:
        yield "too short"
    if letter.kind in (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK):
        sentences = re.split(r"(?<=[.?!])\s+", _masked(" ".join(part.text for part in body), facts))
        if not NO.search(" ".join(sentences[:3])):
            yield f"no no: {sentences[:3]}"
    for name in (known(facts.role), known(facts.company), facts.signed):
        if says_something(name) and letter.words < 110 and name not in letter.text and not _stripped(name, letter.text):
            yield f"name lost: {name!r}"
    starts = [part.text for part in body]
    if len(set(starts)) < len(starts):
        yield "a part twice"


def _stripped(name: str, text: str) -> bool:
    """A role may lose its article and its "to"."""
    return re.sub(r"^(?:the|a|an) ", "", name, flags=re.I) in text or bool(
        re.match(r"(?:to|this|that|my|your|our|their|his|her)\s", name, re.I)
    )


def _other(letter: Letter) -> Iterator[str]:
    if letter.channel is Channel.NOTE and len(letter.text) > 200:
        yield f"note of {len(letter.text)} characters"
    if letter.channel is Channel.CALL and letter.words > 200:
        yield f"script of {letter.words} words"

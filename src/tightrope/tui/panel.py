"""What stands beside the letter: what it is, whether it is safe, its warmth in words, the findings, what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from tightrope.decision.kinds import Channel
from tightrope.decision.steps.letter import CHANNELS, TONES
from tightrope.letters.check import Finding, in_words
from tightrope.letters.draft import Draft
from tightrope.text import one_line

NAMES = {
    "decline": "Decline",
    "withdraw": "Withdraw",
    "ask-time": "Ask for time",
    "ask-first": "Ask first",
    "accept": "Accept",
    "take-back": "Take back",
}
NOTE_LIMIT = 200
"""Characters of a LinkedIn note. Source: LinkedIn, for free accounts."""

Piece = str | tuple[str, str]


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands beside the letter, and what stands below it."""

    beside: Content
    below: Content


def panel_of(draft: Draft, shown: int, *, wide: bool) -> Panel:
    """Return the words for both places; `shown` is the finding that is open."""
    if wide:
        return Panel(
            Content.assemble(*_heading(draft), "\n\n", *_verdict(draft, long=True), "\n", *_findings(draft, shown)),
            Content(_counted(draft)),
        )
    beside = Content.assemble(*_heading(draft), "  ", *_verdict(draft, long=False), (f"  {_length(draft)}", "$muted"))
    return Panel(beside, Content.assemble(*_one_finding(draft, shown)))


def _heading(draft: Draft) -> list[Piece]:
    by_hand = ", changed by hand" if draft.edit else ""
    return [(f"{NAMES[draft.kind.value]}, {TONES[draft.tone]}, {CHANNELS[draft.channel].removeprefix('a ')}{by_hand}", "bold")]


def _verdict(draft: Draft, *, long: bool) -> list[Piece]:
    must = sum(1 for finding in draft.findings if finding.severity == 3)
    safe: Piece = ("safe", "bold $success") if not must else ("not safe yet", "bold $error")
    if not long:
        there = [name for name, words in in_words(draft.report) if words.startswith("there")]
        return [safe, f" {', '.join(there)}"]
    says = "nothing that hurts" if not must else "one thing must change" if must == 1 else f"{must} things must change"
    pieces: list[Piece] = [safe, f"  {says}\n"]
    for name, words in in_words(draft.report):
        pieces += [(f"\n{name:<9}", "$muted"), words]
    return [*pieces, "\n"]


def _findings(draft: Draft, shown: int) -> list[Piece]:
    pieces: list[Piece] = []
    for place, finding in enumerate(draft.findings):
        if place == shown % len(draft.findings):
            pieces += ["\n", *_told(finding)]
        else:
            pieces += [(f"\n{_sign(finding)} line {finding.line} “{one_line(finding.words, 22)}”", "$muted")]
    if len(draft.findings) > 1:
        pieces += [("\n\n. the next one   s switches one off", "$muted")]
    return pieces


def _told(finding: Finding) -> list[Piece]:
    style = "bold $error" if finding.severity == 3 else "bold $warning" if finding.severity == 2 else "bold"
    words: Piece = (f"{_sign(finding)} line {finding.line} “{one_line(finding.words, 60)}”", style)
    return [words, f"\n  {finding.why}\n  try: {finding.instead}"]


def _one_finding(draft: Draft, shown: int) -> list[Piece]:
    if not draft.findings:
        return []
    finding = draft.findings[shown % len(draft.findings)]
    more = f"   ({shown % len(draft.findings) + 1} of {len(draft.findings)}, . next)" if len(draft.findings) > 1 else ""
    return [*_told(finding), (more, "$muted")]


def _sign(finding: Finding) -> str:
    return {3: "!", 2: "-", 1: "·"}.get(finding.severity, "·")


def _length(draft: Draft) -> str:
    return f"{len(draft.text)} of {NOTE_LIMIT} characters" if draft.channel is Channel.NOTE else f"{draft.words} words"


def _counted(draft: Draft) -> str:
    seconds = "" if draft.channel is Channel.NOTE else f", {draft.seconds} seconds to read"
    return f"{_length(draft)}{seconds}; nothing has been sent"


def left_out(draft: Draft) -> Content:
    """Return what is kept out of the letter on purpose, for below it."""
    kept = draft.composed.left_out
    return Content.styled(f"Left out on purpose: {', '.join(kept)}.", "$muted") if kept else Content("")

"""What stands beside the letter: what it is, whether it is safe, its warmth in words, the findings, what was left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from tightrope.decision.kinds import Channel
from tightrope.decision.steps.letter import CHANNELS, TONES
from tightrope.letters.check import Finding, in_words
from tightrope.letters.draft import Draft
from tightrope.text import one_line
from tightrope.tui.marks import Marks
from tightrope.tui.widgets.hanging import Entry, entry

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

PARTS = {"no": "the no", "yes": "the yes", "request": "the request", "door": "open door"}
"""What the parts of a warm letter are called here, where it is not by their own name."""

Piece = str | tuple[str, str]


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands beside the letter, and what stands below it."""

    beside: tuple[Entry, ...]
    below: tuple[Entry, ...]


def panel_of(draft: Draft, shown: int, *, marks: Marks, wide: bool, low: bool = False) -> Panel:
    """Return the words for both places; `shown` is the finding that is open. A low window has no room for the parts."""
    if wide:
        head = (_entry(_heading(draft)), _entry(""), _entry(_safe(draft), f"  {verdict(draft)}"), _entry(""))
        return Panel((*head, *_parts(draft), *_findings(draft, shown, marks)), (_entry((_counted(draft), "$muted")),))
    heading = _entry(_heading(draft), "   ", _safe(draft), (f"   {_length(draft)}", "$muted"))
    finding = draft.findings[shown % len(draft.findings)] if draft.findings else None
    beside = (heading,) if low else (heading, _entry(*_in_it(draft)))
    return Panel(beside, _told(draft, finding, marks) if finding else ())


def _entry(*pieces: Piece) -> Entry:
    return Entry(Content.assemble(*pieces))


def _heading(draft: Draft) -> Piece:
    channel = CHANNELS[draft.channel].removeprefix("a ").partition(",")[0]
    how = f"{channel}, changed by hand" if draft.edit else f"{TONES[draft.tone]}, {channel}"
    return f"{NAMES[draft.kind.value]}, {how}", "bold"


def _must(draft: Draft) -> int:
    """Return how many things must change before it is safe."""
    return sum(1 for finding in draft.findings if finding.severity == 3)


def _safe(draft: Draft) -> Piece:
    if not draft.text.strip():
        return "empty", "bold"
    return ("not safe yet", "bold $error") if _must(draft) else ("safe", "bold $success")


def verdict(draft: Draft) -> str:
    """Return in a few words what must change before it is safe."""
    must = _must(draft)
    if not draft.text.strip():
        return "nothing to say"
    return "nothing that hurts" if not must else "one thing must change" if must == 1 else f"{must} things must change"


def _parts(draft: Draft) -> Iterator[Entry]:
    for name, words in in_words(draft.report):
        yield entry(words, lead=f"{PARTS.get(name, name):<12}", lead_style="$muted")


def _in_it(draft: Draft) -> list[Piece]:
    """The parts in one line: those that are there, and those that must be."""
    parts = [(PARTS.get(name, name), words) for name, words in in_words(draft.report)]
    there = [name for name, words in parts if words.startswith("there")]
    wanted = [name for name, words in parts if words == "missing"]
    said: list[Piece] = [(f"In it: {', '.join(there)}", "$muted")] if there else []
    return [*said, (f"{'   ' if there else ''}Missing: {', '.join(wanted)}", "$error")] if wanted else said


def _findings(draft: Draft, shown: int, marks: Marks) -> Iterator[Entry]:
    if not draft.findings:
        return
    yield _entry("")
    open_one = shown % len(draft.findings)
    yield from _told(draft, draft.findings[open_one], marks)
    if len(draft.findings) > 1:
        yield _entry("")
        yield _entry((". the next one, s switches one off", "$muted"))
    for place, finding in enumerate(draft.findings):
        if place != open_one:
            yield entry(
                f"line {finding.line} “{one_line(finding.words, 22)}”", "$muted", lead=f"{_sign(finding, marks)} ", lead_style="$muted"
            )


def _told(draft: Draft, finding: Finding, marks: Marks) -> tuple[Entry, ...]:
    """Return a finding in full: where, why it hurts, and what to write instead."""
    style = "bold $error" if finding.severity == 3 else "bold $warning" if finding.severity == 2 else "bold"
    place = f"{draft.findings.index(finding) + 1} of {len(draft.findings)}, " if len(draft.findings) > 1 else ""
    return (
        entry(f"{place}line {finding.line}: “{one_line(finding.words, 60)}”", style, lead=f"{_sign(finding, marks)} ", lead_style=style),
        entry(finding.why, lead="  "),
        entry(finding.instead, lead="  try: ", lead_style="$muted"),
    )


def _sign(finding: Finding, marks: Marks) -> str:
    return {3: "!", 2: "-"}.get(finding.severity, marks.bullet)


def _length(draft: Draft) -> str:
    return f"{len(draft.text)} of {NOTE_LIMIT} characters" if draft.channel is Channel.NOTE else f"{draft.words} words"


def _counted(draft: Draft) -> str:
    seconds = "" if draft.channel is Channel.NOTE else f", {draft.seconds} seconds to read"
    return f"{_length(draft)}{seconds}; nothing has been sent"


def left_out(draft: Draft) -> Content:
    """Return what is kept out of the letter on purpose, for below it; what somebody wrote by hand holds what they want."""
    kept = () if draft.edit else draft.composed.left_out
    return Content.styled(f"Left out on purpose: {', '.join(kept)}.", "$muted") if kept else Content("")

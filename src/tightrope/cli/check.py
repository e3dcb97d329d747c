"""`tightrope check`: says of letters what hurts and what helps, like a linter. It reads, prints, and changes nothing."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO
from unicodedata import east_asian_width

from tightrope.decision.kinds import Channel, Kind
from tightrope.errors import UsageError
from tightrope.letters.check import LIMITS, RULES, check, in_words, letter_of
from tightrope.text import DROPPED

if TYPE_CHECKING:
    from tightrope.letters.check import Finding, Report, Rule
    from tightrope.letters.facts import Facts

LARGEST = 10_000_000
"""Bytes above which a file is no letter."""

WIDTH = 76
"""Cells of a quoted line; a longer one is shown around the words in question."""

SEVERITY = {3: "must be changed", 2: "should be changed", 1: "hint"}


def run(
    files: list[str],
    *,
    kind: str | None,
    facts: Facts | None,
    as_json: bool,
    explain: str | None,
    read_stdin: Callable[[], bytes],
    out: TextIO,
) -> int:
    """Check `files` ("-" is standard input) and write the result to `out`; return 0 when all are safe, 1 when one is not.

    With `explain`, print one rule, or with "limits" what the checker cannot see.
    Raises: UsageError for an unknown kind or rule, and for a file that cannot be read.
    """
    if explain is not None:
        out.write(explained(explain))
        return 0
    if not files:
        raise UsageError("No letter to check. Name a file, or - for standard input.")
    known = _kind(kind)
    channel = facts.channel if facts is not None else Channel.MAIL
    reports = []
    for name in files:
        text = letter_of(_read(name, read_stdin), name)
        reports.append((name, text, check(text, known, facts, channel=channel)))
    if as_json:
        import json

        out.write(json.dumps(_json(reports), indent=2) + "\n")
    else:
        for name, text, report in reports:
            out.write(printed(name, text, report))
    return 0 if all(report.safe for _, _, report in reports) else 1


def _kind(kind: str | None) -> Kind | None:
    if kind is None:
        return None
    try:
        return Kind(kind)
    except ValueError:
        raise UsageError(f"There is no kind of letter called {kind!r}. Choose one of: {', '.join(Kind)}.") from None


def _read(name: str, read_stdin: Callable[[], bytes]) -> bytes:
    if name == "-":
        return read_stdin()
    path = Path(name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UsageError(f"{name} is not a file. Name the letter itself.")
        if status.st_size > LARGEST:
            raise UsageError(f"{name} is too large to be a letter. Nothing was checked.")
        return path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"There is no file {name}. Check its name and try again.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not one that a file can have"
        raise UsageError(f"{name!r} cannot be read: {reason}.") from None


def _json(reports: list[tuple[str, str, Report]]) -> dict[str, object]:
    if len(reports) == 1:
        return {"schema": 1, **_one(reports[0][2])}
    return {"schema": 1, "files": [{"file": name, **_one(report)} for name, _, report in reports]}


def _one(report: Report) -> dict[str, object]:
    """Return a report as JSON holds it; silenced findings say so."""
    warm = report.warmth
    return {
        "kind": report.kind.value,
        "recognised": report.recognised,
        "safe": report.safe,
        "warm": {"thanks": warm.thanks, "no": warm.no, "reason": warm.reason, "respect": warm.respect, "door": warm.door},
        "findings": [_found(finding) for finding in report.findings],
        "credits": [{"rule": credit.rule, "words": credit.words} for credit in report.credits],
    }


def _found(finding: Finding) -> dict[str, object]:
    row: dict[str, object] = {
        name: getattr(finding, name)
        for name in ("rule", "severity", "start", "end", "line", "column", "words", "why", "instead")
    }
    return {**row, "silenced": True} if finding.silenced else row


def printed(name: str, text: str, report: Report) -> str:
    """Return the report of one letter as lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = "<stdin>" if name == "-" else _visible(name)
    blocks = [_block(shown, lines[finding.line - 1], finding) for finding in report.findings]
    return "".join([*blocks, _summary(shown, report), "\n"])


def _block(name: str, line: str, finding: Finding) -> str:
    first = finding.column - 1
    last = min(first + finding.end - finding.start, len(line))
    quoted, lead, under = _window(_visible(line), first, max(last, first + 1))
    silenced = ", silenced" if finding.silenced else ""
    return (
        f"{name}:{finding.line}:{finding.column} {finding.rule} {SEVERITY[finding.severity]}{silenced}\n"
        f"    {quoted}\n    {' ' * lead}{'^' * under}\n"
        f"    {finding.why}\n    Instead: {finding.instead}\n\n"
    )


def _window(line: str, first: int, last: int) -> tuple[str, int, int]:
    """Return the part of `line` to show, the cells before its marked words, and the cells of those."""
    start, end = 0, len(line)
    if _cells(line) > WIDTH:
        last = min(last, first + WIDTH)
        room = max(0, WIDTH - (last - first)) // 2
        start, end = max(0, first - room), min(len(line), last + room)
    head = "…" if start else ""
    tail = "…" if end < len(line) else ""
    body = line[start:end].rstrip()
    return head + body + tail, len(head) + _cells(line[start:first]), max(1, _cells(line[first:last]))


def _cells(text: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _visible(text: str) -> str:
    """Return `text` with every control replaced one for one, so that columns stay and the terminal is left alone."""
    return DROPPED.sub("?", text.replace("\t", " ").replace("\n", " ").replace("\r", " "))


def _summary(name: str, report: Report) -> str:
    counts = {level: sum(one.severity == level and not one.silenced for one in report.findings) for level in (3, 2, 1)}
    parts = [
        f"{counts[3]} must be changed" if counts[3] else "",
        f"{counts[2]} should be" if counts[2] else "",
        f"{counts[1]} hint{'s' if counts[1] > 1 else ''}" if counts[1] else "",
    ]
    found = ", ".join(part for part in parts if part) or "nothing to change"
    read = f"read as {report.kind.value}" if report.recognised else report.kind.value
    return (
        f"{name}: {'safe' if report.safe else 'not safe'} ({read}); {found}\n"
        f"    {'; '.join(f'{name}: {words}' for name, words in in_words(report))}\n"
    )


def explained(name: str) -> str:
    """Return one rule, or "limits", as text. Raises: UsageError when there is no such rule."""
    if name.lower() == "limits":
        return LIMITS + "\n"
    for rule in RULES:
        if rule.id == name.upper():
            return _rule(rule)
    raise UsageError(f"There is no rule {name!r}. Rules are called H01 to H62 and P01 to P53.")


def _rule(rule: Rule) -> str:
    def example(index: int, examples: tuple[object, ...]) -> str:
        return " ".join(str(getattr(examples[index], "text", examples[index])).split())[:WIDTH]

    hurts = "Earns it" if rule.is_credit else "Hurts"
    return "\n".join(
        [
            f"{rule.id} {rule.title} ({'helps' if rule.is_credit else SEVERITY[rule.severity]})",
            f"    {rule.why}",
            *([f"    Instead: {rule.instead}"] if rule.instead else []),
            f"    {hurts}: {example(0, rule.hurts)}",
            f"    {'Does not' if rule.is_credit else 'Fine'}: {example(0, rule.fine)}",
            f"    Source: {rule.source}",
            "",
        ]
    )

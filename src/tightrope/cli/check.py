"""`tightrope check`: says of letters what hurts and what helps, like a linter. It reads, prints, and changes nothing."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO
from unicodedata import east_asian_width

from tightrope.decision.kinds import Channel, Kind
from tightrope.errors import UsageError
from tightrope.letters.check import LIMITS, RULES, check, in_words, letter_of
from tightrope.letters.check.page import Page
from tightrope.letters.check.recognise import in_english, kind_of
from tightrope.text import DROPPED

if TYPE_CHECKING:
    from tightrope.letters.check import Finding, Report, Rule
    from tightrope.letters.facts import Facts

LARGEST = 10_000_000
"""Bytes above which a file is no letter."""

MOST_ODD = 0.1
"""The share of controls and of bytes that are no text above which a file is none. Our choice; a third of random bytes are such."""

ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")

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
    about: str = "",
) -> int:
    """Check `files` ("-" is standard input) and write the result to `out`; return 0 when all are safe, 1 when one is not.

    With `explain`, print one rule, or with "limits" what the checker cannot see. `about` names the decision that `facts` are from.
    Raises: UsageError for an unknown kind or rule, and, once all other files are checked, for those that cannot be read.
    """
    if explain is not None:
        out.write(explained(explain))
        return 0
    if not files:
        raise UsageError("No letter to check. Name a file, or - for standard input.")
    known = _kind(kind)
    channel = facts.channel if facts is not None else Channel.MAIL
    checked: list[Checked] = []
    unread: list[str] = []
    for name in files:
        try:
            text = _text(name, read_stdin)
        except UsageError as error:
            unread.append(str(error))
            continue
        report = check(text, known, facts, channel=channel)
        checked.append(Checked(name, text, report, _looks_like(text, known), _found(text, facts, about), in_english(Page(text))))
    if as_json and checked:
        from tightrope.cli.machine import write_json

        write_json(_json(checked, len(files)), out)
    else:
        for one in checked:
            out.write(printed(one))
    if unread:
        raise UsageError("\n".join(unread))
    return 0 if all(one.report.safe for one in checked) else 1


class Checked(NamedTuple):
    """One letter with what there is to say about it."""

    name: str
    text: str
    report: Report
    looks_like: Kind | None
    """The kind that its words tell, where another one was named; None: nothing speaks against that one."""
    compared: str
    """With which decision it was compared, and whether it seems to be about that one; "" for none."""
    in_english: bool


def _text(name: str, read_stdin: Callable[[], bytes]) -> str:
    """Return the text of one letter. Raises: UsageError for what is no letter at all."""
    text = letter_of(_read(name, read_stdin), name)
    shown = "Standard input" if name == "-" else name
    if not text.strip():
        raise UsageError(f"{shown} is empty. There is nothing to check.")
    if "\0" in text or len(ODD.findall(text)) > MOST_ODD * len(text):
        raise UsageError(f"{shown} is not text that can be read; perhaps it is a picture or a document. Save the letter as plain text.")
    return text


def _looks_like(text: str, named: Kind | None) -> Kind | None:
    if named is None:
        return None
    kind, recognised = kind_of(Page(text))
    return kind if recognised and kind is not named else None


def _found(text: str, facts: Facts | None, about: str) -> str:
    """Return whether a letter names what the decision is about, which tells whether it is the right one."""
    if facts is None:
        return ""
    known = {name: words for name, words in (("role", facts.role), ("company", facts.company)) if words}
    missing = [name for name, words in known.items() if words.casefold() not in " ".join(text.casefold().split())]
    if not missing:
        return f"{about}; the letter names its {' and '.join(known)}" if known else about
    return f"{about}; the letter does not name its {' or '.join(missing)}" + ("" if len(missing) < len(known) else ": is it the right one?")


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


def _json(checked: list[Checked], named: int) -> dict[str, object]:
    rows = [{"file": one.name, **_one(one)} for one in checked]
    return rows[0] if named == 1 else {"files": rows}


def _one(one: Checked) -> dict[str, object]:
    """Return a report as JSON holds it; silenced findings say so."""
    report, warm = one.report, one.report.warmth
    return {
        "kind": report.kind.value,
        "recognised": report.recognised,
        "looks_like": one.looks_like and one.looks_like.value,
        "compared_with": one.compared or None,
        "in_english": one.in_english,
        "safe": report.safe,
        "warm": {"thanks": warm.thanks, "no": warm.no, "reason": warm.reason, "respect": warm.respect, "door": warm.door},
        "findings": [_row(finding) for finding in report.findings],
        "credits": [{"rule": credit.rule, "words": credit.words} for credit in report.credits],
    }


def _row(finding: Finding) -> dict[str, object]:
    row: dict[str, object] = {
        name: getattr(finding, name) for name in ("rule", "severity", "start", "end", "line", "column", "words", "why", "instead")
    }
    return {**row, "silenced": True} if finding.silenced else row


def printed(one: Checked) -> str:
    """Return the report of one letter as lines."""
    lines = one.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = "<stdin>" if one.name == "-" else _visible(one.name)
    blocks = [_block(shown, lines[finding.line - 1], finding) for finding in one.report.findings]
    return "".join([*blocks, _summary(shown, one), "\n"])


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


def _summary(name: str, one: Checked) -> str:
    report = one.report
    counts = {level: sum(one.severity == level and not one.silenced for one in report.findings) for level in (3, 2, 1)}
    parts = [
        f"{counts[3]} must be changed" if counts[3] else "",
        f"{counts[2]} should be" if counts[2] else "",
        f"{counts[1]} hint{'s' if counts[1] > 1 else ''}" if counts[1] else "",
    ]
    found = ", ".join(part for part in parts if part) or "nothing to change"
    read = f"read as {report.kind.value}" if report.recognised or one.looks_like else report.kind.value
    doubt = f", but it looks like {one.looks_like.value}" if one.looks_like else ""
    return (
        f"{name}: {'safe' if report.safe else 'not safe'} ({read}{doubt}); {found}\n"
        f"    {'; '.join(f'{name}: {words}' for name, words in in_words(report))}\n"
        + ("" if one.in_english else "    This does not look like English, the only language that is judged here.\n")
        + (f"    compared with {_visible(one.compared)}\n" if one.compared else "")
    )


def explained(name: str) -> str:
    """Return one rule, or "limits", as text. Raises: UsageError when there is no such rule."""
    if name.lower() == "limits":
        return LIMITS + "\n"
    for rule in RULES:
        if rule.id == name.upper():
            return _rule(rule)
    last = {letter: max(rule.id for rule in RULES if rule.id[0] == letter) for letter in "HP"}
    raise UsageError(f"There is no rule {name!r}. Rules are called H01 to {last['H']} and P01 to {last['P']}.")


def _rule(rule: Rule) -> str:
    def example(index: int, examples: tuple[object, ...]) -> str:
        return " ".join(str(getattr(examples[index], "text", examples[index])).split())

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

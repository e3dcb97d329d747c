"""A letter as Markdown that shows every character as it was typed; a line end inside a paragraph stays one."""

from __future__ import annotations

import re

from tightrope.exports.outgoing import Outgoing
from tightrope.text import clean

INLINE = re.compile(r"([\\`*_\[\]<>~|$#&])")
"""Marks that mean something wherever they stand."""

OPENING = re.compile(r"^(\s*)([-+=]|\d{1,9}(?=[.)])|:(?=\s))", re.M)
"""Marks that mean something at the beginning of a line: lists, rules, underlines of headings."""

INDENTED = re.compile(r"^[ \t]+", re.M)


def markdown_file(outgoing: Outgoing) -> bytes:
    """Return the letter as UTF-8 with a newline at its end."""
    subject, text = clean(outgoing.subject), clean(outgoing.text, lines=True)
    head = f"**Subject:** {escaped(subject)}\n\n" if subject else ""
    return f"{head}{lines_kept(escaped(text))}\n".encode()


def escaped(text: str) -> str:
    """Return a text whose marks are no markup."""
    return OPENING.sub(_opening, INLINE.sub(r"\\\1", INDENTED.sub("", text)))


def _opening(found: re.Match[str]) -> str:
    """A list mark behind a backslash; a number keeps its digits, its full stop takes the backslash."""
    return f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}"


def lines_kept(text: str) -> str:
    """Return a text in which single line ends are hard breaks."""
    return re.sub(r"(?<!\n)\n(?!\n)", "\\\\\n", text)

"""A letter as plain text: the subject in its first line, then the letter as it was read."""

from __future__ import annotations

from tightrope.exports.outgoing import Outgoing
from tightrope.text import clean


def text_file(outgoing: Outgoing) -> bytes:
    """Return the letter as UTF-8 with a newline at its end."""
    subject, text = clean(outgoing.subject), clean(outgoing.text, lines=True)
    return f"{f'Subject: {subject}{chr(10) * 2}' if subject else ''}{text}\n".encode()

"""Bytes to the text of a letter: plain text, Markdown, and mail with all its wrappings. Nothing is lost, nothing raises."""

from __future__ import annotations

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and what they stand for; the longer ones first."""


def decoded(data: bytes) -> str:
    """Return `data` as text: by its mark, else UTF-8, else Latin-1."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _is_mail(data: bytes) -> bool:
    """True when standard input holds a mail with its technical headers."""
    head = data[:8192].replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return head.startswith((b"mime-version:", b"content-type:")) or b"\nmime-version:" in head or b"\ncontent-type:" in head


def letter_of(data: bytes, name: str) -> str:
    """Return the text of a letter; places in a report are places in this text.

    A mail (`name` ends in .eml) becomes its subject line, a blank line and its text; one without any encoding stays as it is, so that
    lines are those of the file.
    """
    if not (name.lower().endswith(".eml") or (name == "-" and _is_mail(data))):
        return decoded(data)
    from tightrope.letters.check.mail import mail_text  # noqa: PLC0415 - the mail parser is dear to import

    return mail_text(data)

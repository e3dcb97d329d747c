"""A letter as an .eml file, which every mail program opens as a message ready to be sent.

The one rule: text is data. Header names are constants, header values are one line, and an address that is not plainly one is left blank.
"""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import datetime

from tightrope.exports.outgoing import Outgoing
from tightrope.text import clean

ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""An address as people have them: a dotted local part and a domain with a dot, in ASCII. Anything else is left blank."""

LONGEST_ADDRESS = 254
"""Source: RFC 5321, section 4.5.3.1.3, less the angle brackets."""

OCTETS = 45
"""The most bytes of an encoded word, which makes 60 characters of base 64."""

FOLD = "\r\n "

LONGEST_SUBJECT = 200
"""The most characters of a subject. Our choice; mail programs show fewer."""

LONGEST_NAME = 80
"""The most characters of the sender's name, as in letters."""


def mail_file(outgoing: Outgoing) -> bytes:
    """Return the letter as a message."""
    return eml_of(outgoing.subject, outgoing.text, outgoing.signed, outgoing.mail_to, outgoing.now)


def eml_of(subject: str, text: str, sender: str, to: str, now: datetime) -> bytes:
    """Return a message in ASCII bytes; `sender` is a name, `to` an address, `now` has its time zone.

    The sender's address is not known here: a mail program puts the account's own in when the message is sent.
    """
    from email.utils import format_datetime  # noqa: PLC0415 - a letter that is only printed need not pay for it

    name = one_header_line(sender)[:LONGEST_NAME].strip()
    headers = (
        ("Subject", encoded(one_header_line(subject)[:LONGEST_SUBJECT].strip())),
        ("From", f"{phrase(name)} <>" if name else ""),
        ("To", address_of(to)),
        ("Date", format_datetime(now)),
        ("X-Unsent", "1"),
    )
    lines = "".join(f"{header}: {value}\r\n" for header, value in headers if value or header == "Subject")
    return lines.encode("ascii") + _content(clean(text, lines=True))


def phrase(name: str) -> str:
    """Return a name in front of an address: in quotes, or as one encoded word, since readers put blanks between several."""
    if name.isascii() and "=?" not in name:
        return '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return f"=?utf-8?b?{b64encode(name.encode()).decode()}?="


def _content(text: str) -> bytes:
    """The body with the headers that describe it."""
    from email.message import EmailMessage  # noqa: PLC0415 - as above
    from email.policy import SMTP  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    message.set_content(text + "\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def encoded(line: str) -> str:
    """Return a header's text in ASCII: as it is where it is ASCII, else in encoded words of at most 75 characters.

    The standard library's own folding loses blanks between encoded words, so it is done here. Source: RFC 2047, section 2.
    """
    if line.isascii() and "=?" not in line:
        return line
    words, chunk = [], b""
    for character in line:
        octets = character.encode()
        if len(chunk) + len(octets) > OCTETS:
            words.append(chunk)
            chunk = b""
        chunk += octets
    return FOLD.join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in (*words, chunk) if word)


def one_header_line(text: str) -> str:
    """Return a text as one line without controls, for a header."""
    return " ".join(clean(text).split())


def address_of(text: str) -> str:
    """Return an address, or "" for what is not plainly one."""
    address = clean(text)
    return address if len(address) <= LONGEST_ADDRESS and ADDRESS.fullmatch(address) else ""

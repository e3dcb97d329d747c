"""Exports keep every character, and no text of a person becomes a header, a link or markup."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tightrope.exports import EXPORTS, LONGEST, Outgoing, eml_of, mailto_of
from tightrope.exports.mail import address_of, one_header_line
from tightrope.text import clean

NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
LETTER = "Dear Priya,\n\nThank you. I have decided to decline.\n\nBest wishes,\nSam Ortiz"

ADDRESSES = st.sampled_from(
    ("", "priya@northwind.example", "a b@c.d", "x@y.z\nBcc: evil@x.y", "priya@nörthwind.example", "<p@q.r>", "p@q", "@")
)
TEXTS = st.one_of(
    st.text(max_size=200), st.sampled_from(("Bcc: a@b.c\r\n\r\nX", "From here on\n.\nFrom", "=?utf-8?q?x?=", "é" * 150, "a" * 1200))
)


def parsed(data: bytes) -> EmailMessage:
    """Return a message as the standard library reads it."""
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@settings(max_examples=50, deadline=None)
@given(subject=TEXTS, text=TEXTS, sender=TEXTS, to=ADDRESSES)
@example(subject="x\r\nBcc: evil@x.y", text="", sender="Sam, Boss <a@b.c>", to="")
@example(subject="李雷 " * 60, text="\x1b[31mred", sender='"quoted" \\ back', to="priya@northwind.example")
def test_a_mail_is_read_back_with_the_same_subject_addresses_and_body(subject: str, text: str, sender: str, to: str) -> None:
    message = parsed(eml_of(subject, text, sender, to, NOW))

    names = {name.lower() for name in message}
    assert names <= {"subject", "from", "to", "date", "x-unsent", "mime-version", "content-type", "content-transfer-encoding"}
    assert str(message["Subject"]) == one_header_line(subject)[:200].strip()
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == clean(text, lines=True).rstrip("\n")
    assert (str(message["To"]) if "To" in message else "") == address_of(to)
    assert ("From" in message) == bool(one_header_line(sender))
    if "From" in message:
        assert message["From"].addresses[0].display_name == one_header_line(sender)[:80].strip()


@settings(max_examples=40, deadline=None)
@given(text=TEXTS, subject=TEXTS)
def test_a_mail_file_is_ascii_with_short_lines(text: str, subject: str) -> None:
    data = eml_of(subject, text, "Sam Ortiz", "priya@northwind.example", NOW)

    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    "typed", ["", "priya", "a b@c.d", "x@y.z\nBcc: e@x.y", "x@y.z, p@q.r", "p@q", "é@q.example", "a@b.c" + "d" * 260, "a..b@c.d"]
)
def test_what_is_not_plainly_an_address_is_left_blank(typed: str) -> None:
    assert address_of(typed) == ""


@settings(max_examples=50, deadline=None)
@given(subject=TEXTS, text=TEXTS, to=ADDRESSES)
def test_a_mailto_link_is_whole_or_holds_the_subject_alone(subject: str, text: str, to: str) -> None:
    link = mailto_of(subject, text, to)
    found = parse_qs(urlsplit(link.url).query, keep_blank_values=True)

    assert len(link.url) <= LONGEST
    assert link.url.isascii()
    assert not set(link.url) & set(" \"'<>\n\r")
    assert set(found) <= {"subject", "body"}
    if link.whole:
        assert found["subject"] == [one_header_line(subject)]
        assert found["body"] == [clean(text, lines=True).replace("\n", "\r\n")]


@pytest.mark.parametrize("row", EXPORTS, ids=lambda row: row.ending)
@pytest.mark.parametrize("subject", ["", "The role: declining", "x\r\ny"])
@pytest.mark.parametrize("text", ["", LETTER, "[/] *bold* <b>", "a\r\n\r\nb"])
def test_every_format_takes_any_letter(row, subject: str, text: str) -> None:
    data = row.write(Outgoing(subject, text, "Sam Ortiz", "", NOW))

    assert data.endswith(b"\n")
    assert data.decode()


def test_the_text_file_is_the_subject_and_the_letter() -> None:
    [row] = [row for row in EXPORTS if row.ending == "txt"]

    data = row.write(Outgoing("The role: declining", LETTER, "Sam Ortiz", "", NOW))

    assert data.decode() == f"Subject: The role: declining\n\n{LETTER}\n"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Best wishes,\nSam", "Best wishes,\\\nSam"),
        ("*Sam* [x](y) <b>", "\\*Sam\\* \\[x\\](y) \\<b\\>"),
        ("1. first\n\n- second", "1\\. first\n\n\\- second"),
        ("# no heading\n\n    no code", "\\# no heading\n\nno code"),
        ("Heading\n===", "Heading\\\n\\==="),
    ],
)
def test_markdown_shows_what_was_typed(typed: str, written: str) -> None:
    [row] = [row for row in EXPORTS if row.ending == "md"]

    assert row.write(Outgoing("", typed, "", "", NOW)).decode() == written + "\n"

"""A mail file to the text of its letter, HTML too. The standard library does the reading."""

from __future__ import annotations

from email import message_from_bytes, policy
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from tightrope.letters.check.reading import decoded

if TYPE_CHECKING:
    from email.message import EmailMessage

BLOCKS = frozenset("p div br li tr h1 h2 h3 h4 h5 h6 ul ol table blockquote hr article section header footer pre".split())
SILENT = frozenset("style script head title".split())
VOID = frozenset("br hr img meta link input".split())


def mail_text(data: bytes) -> str:
    """Return subject, blank line and text of a mail, or the file as it is when it holds no encoding at all."""
    message = message_from_bytes(data, policy=policy.default)
    if _is_plain(message, data):
        return decoded(data)
    subject = _header(message, "subject")
    return (f"Subject: {subject}\n\n" if subject else "") + _body(message)


def _is_plain(message: EmailMessage, data: bytes) -> bool:
    return (
        not message.is_multipart()
        and message.get_content_type() == "text/plain"
        and str(message.get("content-transfer-encoding", "7bit")).lower() in ("7bit", "8bit", "")
        and b"=?" not in data[:4096]
        and (message.get_content_charset() or "utf-8") in ("utf-8", "us-ascii", "iso-8859-1", "latin-1")
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, IndexError):
        return ""


def _body(message: EmailMessage) -> str:
    """Return the first text part; plain text before HTML."""
    parts = [part for part in message.walk() if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    for sort in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == sort and (text := _content(part)).strip():
                return text if sort == "text/plain" else text_of_html(text)
    return ""


def _content(part: EmailMessage) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        text = data.decode(part.get_content_charset() or "utf-8", errors="strict")
    except (LookupError, UnicodeDecodeError):
        text = decoded(data)
    return text.replace("\r\n", "\n")


def text_of_html(html: str) -> str:
    """Return the words of a page as lines; what it quotes gets "> " in front."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Words(HTMLParser):
    """Collects text, with a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self.silent = 0
        self.quotes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self.silent += 1
        classes = next((value or "" for key, value in attrs if key == "class"), "")
        if tag == "blockquote" or (tag == "div" and "quote" in classes):
            self.quotes.append(tag)
        elif tag == "div" and self.quotes:
            self.quotes.append("")
        if tag in BLOCKS:
            self._newline(blank=tag in ("p", "blockquote", "ul", "ol", "table"))
        if tag == "li":
            self.lines[-1] += "- "

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self.silent = max(0, self.silent - 1)
        if tag in BLOCKS and tag not in VOID:
            self._newline(blank=tag in ("p", "blockquote", "ul", "ol", "table"))
        if self.quotes and (tag == self.quotes[-1] or (tag == "div" and self.quotes[-1] in ("", "div"))):
            self.quotes.pop()
            self._newline()

    def handle_data(self, data: str) -> None:
        if self.silent:
            return
        words = " ".join(data.replace("\u00a0", " ").split())
        if words:
            lead = " " if data[:1].isspace() and self.lines[-1].strip("> -") else ""
            if not self.lines[-1] and self.quotes:
                self.lines[-1] = "> "
            self.lines[-1] += lead + words + (" " if data[-1:].isspace() else "")

    def _newline(self, *, blank: bool = False) -> None:
        if self.lines[-1].strip():
            self.lines.append("")
        if blank and len(self.lines) > 1 and self.lines[-2].strip():
            self.lines[-1:] = ["", ""]

    def text(self) -> str:
        """Return the lines, blanks at both ends gone."""
        return "\n".join(line.rstrip() for line in self.lines).strip("\n") + "\n"

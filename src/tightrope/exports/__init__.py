"""The formats that a letter leaves in, and the brief for a mentor. A new format is one module and one row of `EXPORTS`."""

from __future__ import annotations

from tightrope.exports.brief import brief_of
from tightrope.exports.mail import eml_of, mail_file
from tightrope.exports.mailto import LONGEST, Mailto, mailto_of
from tightrope.exports.markdown import markdown_file
from tightrope.exports.outgoing import Export, Outgoing
from tightrope.exports.plain_text import text_file

__all__ = ["EXPORTS", "LONGEST", "Export", "Mailto", "Outgoing", "brief_of", "eml_of", "mailto_of"]

EXPORTS = (
    Export("txt", "plain text", text_file),
    Export("md", "Markdown", markdown_file),
    Export("eml", "a mail that a mail program opens", mail_file),
)
"""Every format of a letter, the plainest first."""

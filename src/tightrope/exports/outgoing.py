"""What every export is given. The one rule: an export turns text into bytes; it opens no file and knows no decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tightrope.frozen import Frozen


class Outgoing(Frozen):
    """A letter on its way out."""

    subject: str
    """"" for what is no mail."""
    text: str
    signed: str
    """The name of the sender, as typed."""
    mail_to: str
    """The address of the reader; "" when it is not known."""
    now: datetime
    """With its time zone; the date of a mail."""


class Export(Frozen):
    """One format that a letter can be saved in."""

    ending: str
    """Without the dot: "txt"."""
    title: str
    write: Callable[[Outgoing], bytes]

"""What a letter may know. The composer writes from these facts and the checker compares with them; neither reads a decision.

Everything here is true or empty: a name, a deed or a reason that the person did not give is "".
"""

from __future__ import annotations

from datetime import date, datetime

from tightrope.decision.kinds import Address, Channel, Sender, Stage
from tightrope.frozen import Frozen


class Thank(Frozen):
    """Somebody else who gave time, and one true thing that they did ("showed me round the site")."""

    name: str
    deed: str = ""
    referrer: bool = False


class Silenced(Frozen):
    """A rule that the person switched off for one letter, and why."""

    rule: str
    reason: str = ""


BIDS = ("pay", "start")
"""Sorts of reason that ask to be bargained with."""


class Reason(Frozen):
    """A sayable reason: its sort, and the true words that it is drafted from. See `letters.of_decision`."""

    sort: str
    """"direction", "line", "place", "time", "start", "other offer", "staying", "pay", "own words", "none"."""

    toward: str = ""
    """More of this ("field work"); or the line's text; or the person's own sentence."""

    away: str = ""
    """Rather than this ("reporting")."""
    key: str = ""
    """What the decision keeps to name it: "direction", "line:3", "own", "none"."""
    preview: str = ""
    """The sentence it would make, for choosing."""

    @property
    def bid(self) -> bool:
        """Whether it reads as an opening bid, so that *ask first* is the better letter."""
        return self.sort in BIDS


class Facts(Frozen):
    """Everything a letter is written from and compared with. Texts are cleaned and cut (80 for names, 160 for the rest)."""

    today: date
    stage: Stage | None = None
    company: str = ""
    role: str = ""
    recipient: str = ""
    """Who sent it, as typed ("Priya", "Priya Shah", "Ms Halvorsen")."""
    recipient_deed: str = ""
    """One true thing the recipient did ("was open about how much of the week is reporting")."""
    address: Address | None = None
    sender: Sender | None = None
    came_by: str = ""
    """How it came: "mail", "phone", "video", "in person", ""."""
    signed: str = ""
    thanks: tuple[Thank, ...] = ()
    slot: datetime | date | None = None
    """The booked second interview, to be released (a date when no time is known)."""
    answer_by: datetime | date | None = None
    ask_until: date | None = None
    """For ask-time: until when the person asks to have."""
    start: date | None = None
    """For accept: the start date that was agreed."""
    agreed: str = ""
    """For accept: what was agreed beside that ("two days a week from home")."""
    change: str = ""
    """For ask-first: which sort of thing could change: "pay", "days", "start", "title", "place", ""."""
    wish: str = ""
    """For ask-first: what would make it a yes ("Could I start on 1 June", "a start on 1 June")."""
    because: str = ""
    """For ask-first: why, in a short true clause ("my notice ends on 31 May, and the offer names 1 May")."""
    promised: bool = False
    """For ask-first: they said yes to "If they agree, will you take it?"."""
    reason: Reason | None = None
    reasons: tuple[Reason, ...] = ()
    """All candidates from true answers, best first; `reason` is the one chosen, None a letter without."""
    liked: bool | None = None
    """Did they genuinely like the person who sent it? None: not asked or can't tell."""
    help_offered: bool = False
    linkedin: bool = False
    channel: Channel = Channel.MAIL
    """The one that was chosen, else the way the offer came."""
    instead: str = ""
    """What the person does instead: "stay", "another offer", "keep looking", "don't know", ""."""
    private: tuple[str, ...] = ()
    """Answers that must not show up in a letter: the raw reason, the sealed note, notes of all sorts."""
    other_companies: tuple[str, ...] = ()
    """Companies of the person's other decisions."""
    silenced: tuple[Silenced, ...] = ()
    left_out: tuple[str, ...] = ()
    """What is kept out on purpose, in words ("your private reason", "your answers about money")."""

"""Writing a letter that is safe and short: typed text that would hurt is taken back, then wordings are changed, then less is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import chain

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.frozen import Frozen
from tightrope.letters.compose import call, mail, note, replying, thanking
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.guard import harm_in, to_blame
from tightrope.letters.compose.letter import Letter
from tightrope.letters.compose.omitted import left_out
from tightrope.letters.compose.quoting import cut
from tightrope.letters.compose.slots import AGREED, AWAY, DEEDS, GROUNDS, REASON, WISH, deed_for, gaps_in, slots_of
from tightrope.letters.facts import Facts, Thank

MOST_WORDS = {Channel.MAIL: 150, Channel.CALL: 200}
"""The most words of a mail, from the greeting to the name, and of a whole script; thank-yous and replies are short, each by itself."""

MANY = 5
"""More words than this make a name long."""

MOST_OTHERS = 12
"""The most people whom a decision holds beside the sender."""

OTHERS = frozenset(f"{name}{number}" for name in ("thanked", "did") for number in range(MOST_OTHERS))
FREE = DEEDS | REASON | GROUNDS | WISH | AGREED | OTHERS
"""Slots with what a person typed in words of their own."""

OTHER_WORDINGS = 5
"""How many other wordings are tried when a letter hurts without any typed text in it."""


class Draft(Frozen):
    """What is asked for, and how sparing it has to be."""

    facts: Facts
    kind: Kind
    tone: Tone
    seed: int
    channel: Channel
    hidden: frozenset[str] = frozenset()
    people: int = 3
    muted: frozenset[str] = frozenset()

    def asked(self) -> Asked:
        """Return what the slots are made from."""
        return Asked(self.facts, self.kind, self.tone, self.people, self.muted)


def _shorter_names(facts: Facts, most: int) -> Facts:
    thanks = tuple(Thank(_short(thank.name, most), thank.deed, thank.referrer) for thank in facts.thanks)
    return replace(
        facts, role=_short(facts.role, most), company=_short(facts.company, most), recipient=_short(facts.recipient, most),
        signed=_short(facts.signed, most), thanks=thanks,
    )  # fmt: skip


def _short(name: str, most: int) -> str:
    return cut(name, most) if len(name.split()) > MANY else name


ECONOMIES: tuple[Callable[[Draft], Draft], ...] = (
    lambda draft: draft,
    lambda draft: replace(draft, people=1),
    lambda draft: replace(draft, people=0),
    lambda draft: replace(draft, people=0, hidden=draft.hidden | DEEDS),
    lambda draft: replace(draft, people=0, hidden=draft.hidden | DEEDS | AWAY),
    lambda draft: replace(draft, people=0, hidden=draft.hidden | DEEDS | REASON),
    lambda draft: replace(draft, people=0, hidden=draft.hidden | DEEDS | REASON, facts=_shorter_names(draft.facts, 40)),
    lambda draft: replace(draft, people=0, hidden=draft.hidden | FREE, facts=_shorter_names(draft.facts, 20)),
)
"""What is given up, in this order, while a letter is too long."""


def written(draft: Draft) -> Letter:
    """Return the first letter that is short enough and does not hurt."""
    letter, most = _safe(draft), MOST_WORDS.get(draft.channel)
    for economy in ECONOMIES[1:]:
        if most is None or letter.words <= most:
            break
        letter = _safe(economy(draft))
    return letter


def _safe(draft: Draft) -> Letter:
    """Take back typed text that hurts; where nothing typed is to blame, try other wordings; then do without any typed text."""
    letter, hurts = _mended(draft)
    if hurts:
        others = (_mended(replace(draft, seed=draft.seed + number)) for number in range(1, OTHER_WORDINGS))
        bare = (_mended(replace(draft, hidden=FREE, seed=draft.seed + number)) for number in range(OTHER_WORDINGS))
        letter = next((other for other, hurts in chain(others, bare) if not hurts), letter)
    return letter


def _mended(draft: Draft) -> tuple[Letter, bool]:
    """Take typed text back for as long as a finding touches some; return the letter, and whether it still hurts."""
    while True:
        letter = _letter(draft)
        harm = harm_in(letter.text, draft.kind, draft.facts, letter.gaps, draft.channel)
        spans = harm.unsafe + harm.doubtful
        deeds = to_blame(letter.text, spans, _deeds(draft))
        blamed = to_blame(letter.text, spans, _free(draft))
        if not blamed:
            return letter, bool(harm.unsafe)
        draft = replace(draft, muted=draft.muted | deeds) if deeds else replace(draft, hidden=draft.hidden | blamed)


def _deeds(draft: Draft) -> dict[str, str]:
    """What each of the others did, as the letter says it, by what was typed."""
    forms = ((thank.deed, deed_for(thank, draft.facts.recipient)) for thank in draft.facts.thanks if thank.deed not in draft.muted)
    return {typed: deed.after_for or deed.finite for typed, deed in forms if deed.after_for or deed.finite}


def _free(draft: Draft) -> dict[str, str]:
    return {name: value for name, value in _slots(draft).items() if name in FREE and value}


def _slots(draft: Draft) -> Mapping[str, str]:
    return {name: value for name, value in slots_of(draft.asked()).items() if name not in draft.hidden}


WRITERS = {
    Channel.MAIL: mail,
    Channel.CALL: call,
    Channel.NOTE: note,
    Channel.THANKS: thanking,
    Channel.REPLIES: replying,
}
"""The module of each channel; each has `parts_of` and `text_of`."""


def _letter(draft: Draft) -> Letter:
    asked, slots, writer = draft.asked(), _slots(draft), WRITERS[draft.channel]
    parts = writer.parts_of(asked, slots, draft.seed)
    text = writer.text_of(parts)
    subject = mail.subject_of(asked, slots, draft.seed) if draft.channel is Channel.MAIL else ""
    gaps = gaps_in(f"{subject}\n{text}", draft.facts)
    return Letter(draft.kind, draft.tone, draft.channel, subject, parts, text, gaps, left_out(asked, text, draft.channel))

"""The letter at hand: composed, or as the person changed it, with what the checker says. Worked out anew when the decision changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import Edit
from tightrope.letters.check import Finding, Report, check
from tightrope.letters.compose import Letter, compose
from tightrope.letters.facts import Facts
from tightrope.letters.of_decision import facts_of
from tightrope.text import clean

SUBJECT = "Subject: "
"""How the first line of a mail is marked while it is edited and saved as text."""

WORDS_A_MINUTE = 200
"""How fast a letter is read, for "34 seconds to read". Our choice, within the usual range for silent reading."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One letter as it stands."""

    kind: Kind
    tone: Tone
    channel: Channel
    composed: Letter
    edit: Edit | None
    facts: Facts
    report: Report

    @property
    def subject(self) -> str:
        """The subject of a mail; "" of everything else."""
        if self.channel is not Channel.MAIL:
            return ""
        return self.edit.subject if self.edit else self.composed.subject

    @property
    def text(self) -> str:
        """The letter from greeting to name."""
        return self.edit.text if self.edit else self.composed.text

    @property
    def whole(self) -> str:
        """The letter with its subject, as text."""
        return f"{SUBJECT}{self.subject}\n\n{self.text}" if self.subject else self.text

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def seconds(self) -> int:
        """How long it takes to read."""
        return round(self.words * 60 / WORDS_A_MINUTE)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checker found and nobody silenced, the worst first."""
        return tuple(sorted((f for f in self.report.findings if not f.silenced), key=lambda f: (-f.severity, f.start)))


def draft_of(decision: Decision, today: date, *, others: tuple[str, ...] = (), vent: str = "") -> Draft | None:
    """Return the letter of the decision, or None when none follows."""
    kind = decision.kind()
    if kind is None:
        return None
    tone, channel = decision.letter.tone or Tone.WARM, decision.letter.channel or Channel.MAIL
    facts = facts_of(decision, today, others)
    composed = compose(facts, kind, tone, decision.letter.seed, channel)
    edit = next((edit for edit in decision.letter.edits if edit.kind is kind and edit.channel is channel), None)
    subject = (edit.subject if edit else composed.subject) if channel is Channel.MAIL else ""
    text = edit.text if edit else composed.text
    checked = f"{SUBJECT}{subject}\n\n{text}" if subject else text
    return Draft(kind, tone, channel, composed, edit, facts, check(checked, kind, facts, channel=channel, vent=vent))


def edited(decision: Decision, draft: Draft, whole: str) -> tuple[Edit, ...]:
    """Return the letters changed by hand with this one as it stands in `whole`; the composer's own words are no edit."""
    text = clean(whole, lines=True)
    subject, body = draft.subject, text
    first, _, rest = text.partition("\n")
    if draft.channel is Channel.MAIL and first.startswith(SUBJECT.strip()):
        subject, body = first.removeprefix(SUBJECT.strip()).strip(), rest.strip("\n")
    others = tuple(edit for edit in decision.letter.edits if not (edit.kind is draft.kind and edit.channel is draft.channel))
    if body == draft.composed.text.strip() and subject == draft.composed.subject:
        return others
    number = draft.edit.id if draft.edit else max((edit.id or 0 for edit in decision.letter.edits), default=0) + 1
    return (*others, Edit(number, body, subject, draft.kind, draft.channel))


def without_edit(decision: Decision, draft: Draft) -> Decision:
    """Return the decision with the composer's words in place of the person's for this letter."""
    kept = tuple(edit for edit in decision.letter.edits if edit is not draft.edit)
    return replace(decision, letter=replace(decision.letter, edits=kept))

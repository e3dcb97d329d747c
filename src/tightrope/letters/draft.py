"""The letter at hand: composed, or as the person changed it, with what the checker says. Worked out anew when the decision changes."""

from __future__ import annotations

from datetime import date

from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import Edit
from tightrope.frozen import Frozen
from tightrope.letters.check import Finding, Report, check
from tightrope.letters.compose import Letter, compose
from tightrope.letters.facts import Facts
from tightrope.letters.of_decision import facts_of
from tightrope.text import clean

SUBJECT = "Subject: "
"""How the first line of a mail is marked while it is edited and saved as text."""

WORDS_A_MINUTE = 200
"""How fast a letter is read, for "34 seconds to read". Our choice, within the usual range for silent reading."""


class Wanted(Frozen):
    """What is wanted other than the decision says; None: as it says."""

    kind: Kind | None = None
    tone: Tone | None = None
    channel: Channel | None = None
    seed: int | None = None

    @property
    def other_words(self) -> bool:
        """Whether a wording of the composer's is asked for, whatever was changed by hand."""
        return self.tone is not None or self.seed is not None


AS_IT_SAYS = Wanted()


class Draft(Frozen):
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
        return with_subject(self.subject, self.text)

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

    @property
    def gaps(self) -> tuple[str, ...]:
        """The gaps that still stand in the text, each once."""
        return tuple(dict.fromkeys(finding.words for finding in self.findings if finding.rule == "H51"))


def draft_of(decision: Decision, today: date, wanted: Wanted = AS_IT_SAYS, *, others: tuple[str, ...] = (), vent: str = "") -> Draft | None:
    """Return the letter of the decision, or None when none follows and no kind is wanted."""
    kind = wanted.kind or decision.kind()
    if kind is None:
        return None
    tone = wanted.tone or decision.letter.tone or Tone.WARM
    channel = wanted.channel or decision.letter.channel or Channel.MAIL
    seed = decision.letter.seed if wanted.seed is None else wanted.seed
    facts = facts_of(decision, today, others)
    composed = compose(facts, kind, tone, seed, channel)
    edit = None if wanted.other_words else edit_of(decision, kind, channel)
    subject = (edit.subject if edit else composed.subject) if channel is Channel.MAIL else ""
    checked = with_subject(subject, edit.text if edit else composed.text)
    return Draft(kind, tone, channel, composed, edit, facts, check(checked, kind, facts, channel=channel, vent=vent))


def with_subject(subject: str, text: str) -> str:
    """Return a letter as text, its subject in the first line where it has one."""
    return f"{SUBJECT}{subject}\n\n{text}" if subject else text


def edit_of(decision: Decision, kind: Kind, channel: Channel) -> Edit | None:
    """Return the letter of this kind and channel as the person changed it; None: they did not."""
    return next((edit for edit in decision.letter.edits if edit.kind is kind and edit.channel is channel), None)


def edited(decision: Decision, draft: Draft, whole: str) -> tuple[Edit, ...]:
    """Return the letters changed by hand with this one as it stands in `whole`; the composer's own words are no edit."""
    text = clean(whole, lines=True)
    subject, body = draft.subject, text
    first, _, rest = text.partition("\n")
    if draft.channel is Channel.MAIL and first.startswith(SUBJECT.strip()):
        subject, body = first.removeprefix(SUBJECT.strip()).strip(), rest.strip("\n")
    others = without_edit(decision, draft)
    if body == draft.composed.text.strip() and subject == draft.composed.subject:
        return others
    number = draft.edit.id if draft.edit else max((edit.id or 0 for edit in decision.letter.edits), default=0) + 1
    return (*others, Edit(number, body, subject, draft.kind, draft.channel))


def without_edit(decision: Decision, draft: Draft) -> tuple[Edit, ...]:
    """Return the letters changed by hand without this one."""
    return tuple(edit for edit in decision.letter.edits if not (edit.kind is draft.kind and edit.channel is draft.channel))

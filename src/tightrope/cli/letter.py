"""`tightrope letter`: the letter of a decision, composed or as it was changed by hand. The decision itself stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.cli.commands import FORMATS
from tightrope.cli.place import path_named, put_out, shelf_of
from tightrope.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from tightrope.cli.surroundings import Surroundings
    from tightrope.decision.model import Decision
    from tightrope.letters.draft import Draft, Wanted


NOTHING = "There is nothing to write that way for this letter. --channel mail always works."


def run(given: Namespace, around: Surroundings) -> int:
    """Print or save one letter; what there is to say about it goes to stderr."""
    from tightrope.files.companies import other_companies

    shelf = shelf_of(given, around)
    decision = shelf.peek(given.id)
    draft = draft_wanted(decision, given, around, other_companies(shelf, decision.id))
    written = formatted(draft, decision, format_of(given), around)
    status = put_out(written, given.output, around)
    for line in remarks(decision, draft):
        around.tell(line)
    return status


def draft_wanted(decision: Decision, given: Namespace, around: Surroundings, others: tuple[str, ...]) -> Draft:
    """Return the letter that the command line names. Raises: UsageError when none follows and none is named."""
    from tightrope.letters.draft import draft_of

    draft = draft_of(decision, around.today(), wanted_of(given), others=others)
    if draft is None:
        raise UsageError("No letter follows from this decision yet. Name one with --kind, such as --kind decline.")
    if given.channel and not draft.text.strip():
        raise UsageError(NOTHING)
    return draft


def wanted_of(given: Namespace) -> Wanted:
    """Return what the command line wants other than the decision says."""
    from tightrope.decision.kinds import Channel, Kind, Tone
    from tightrope.letters.draft import Wanted

    return Wanted(
        Kind(given.kind) if given.kind else None,
        Tone(given.tone) if given.tone else None,
        Channel(given.channel) if given.channel else None,
        given.seed,
    )


def format_of(given: Namespace) -> str:
    """Return the format that is named, or that the file's ending tells, or plain text."""
    if given.format:
        return str(given.format)
    ending = path_named(given.output).suffix.lstrip(".").lower() if given.output not in (None, "-") else ""
    return ending if ending in FORMATS else "txt"


def formatted(draft: Draft, decision: Decision, name: str, around: Surroundings) -> str:
    """Return the letter in one format. Raises: UsageError for a mail of something that is no mail."""
    from tightrope.decision.kinds import Channel
    from tightrope.exports import EXPORTS, Outgoing

    if name == "eml" and draft.channel is not Channel.MAIL:
        raise UsageError("Only a mail can be written as eml. Choose --format txt or md, or --channel mail.")
    row = next(row for row in EXPORTS if row.ending == name)
    outgoing = Outgoing(draft.subject, draft.text, decision.offer.signed, decision.letter.mail_to, around.now())
    return row.write(outgoing).decode("utf-8")


def remarks(decision: Decision, draft: Draft) -> Iterator[str]:
    """Yield what the person should know before sending it, a line each."""
    from tightrope.decision.kinds import Kind, Stage
    from tightrope.letters.draft import edit_of
    from tightrope.text import one_line

    stage = decision.stage()
    if stage is Stage.SECOND and draft.kind in (Kind.DECLINE, Kind.ACCEPT, Kind.TAKE_BACK):
        yield "This letter speaks of an offer, and you have none yet, but a second interview. --kind withdraw fits that."
    elif stage is Stage.SAID_YES and draft.kind in (Kind.DECLINE, Kind.WITHDRAW):
        yield "This letter speaks as if you had not said yes. --kind take-back fits that."
    elif stage is Stage.OFFER and draft.kind is Kind.WITHDRAW:
        yield "This letter speaks of a second interview, and you have an offer. --kind decline fits that."
    if not draft.text.strip():
        yield NOTHING
    if draft.edit:
        yield "This is the letter as you changed it by hand; --tone or --seed deals a wording anew."
    elif edit_of(decision, draft.kind, draft.channel):
        yield "You changed this letter by hand; this is another wording, and yours is kept."
    for gap in draft.gaps:
        yield f"There is still a gap in it: {gap}"
    for finding in draft.findings:
        if finding.severity == 3 and finding.rule != "H51":
            yield f"{finding.rule}: “{one_line(finding.words)}”. {finding.why}"
    if draft.composed.left_out and not draft.edit:
        yield f"Left out on purpose: {', '.join(draft.composed.left_out)}."

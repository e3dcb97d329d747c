"""The letter, line by line: the reason it may give, the draft with what the checker finds, other words, one's own, and a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from tightrope.decision.kinds import Channel, Tone
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.letter import CHANNELS, TONES
from tightrope.errors import FileError
from tightrope.exports import EXPORTS, Outgoing
from tightrope.files.exporting import export_name, path_typed, write_out
from tightrope.files.reasons import shown
from tightrope.files.system import REAL
from tightrope.letters.choices import reason_choices
from tightrope.letters.draft import Draft, draft_of, edited, without_edit
from tightrope.plain.asking import Cut, lines_until_blank
from tightrope.plain.console import Leave
from tightrope.plain.walk import Walk
from tightrope.text import one_line

END = "."
"""The line that ends a letter of one's own; a letter has blank lines in it."""


def ask_reason(walk: Walk, id: str) -> None:
    """Offer the true reasons for a letter. Raises: Back, Jump, Leave."""
    question = QUESTIONS[id].question
    choices = reason_choices(walk.decision)
    now = next((words for key, words in choices if key == walk.decision.letter.reason), "")
    walk.say(question.asks(stage=walk.decision.stage()) + (f" (now: {now})" if now else ""))
    chosen = walk.number(tuple(words for _, words in choices), question.why)
    if chosen is not None:
        walk.answer(id, choices[chosen][0])


def ask_letter(walk: Walk, id: str) -> None:
    """Print the letter and offer what can be done with it. Raises: Back, Jump, Leave."""
    say_letter(walk)
    while True:
        walk.say("What now? Enter goes on; nothing is sent from here.")
        chosen = walk.number(tuple(label for label, _ in ACTS), QUESTIONS[id].question.why)
        if chosen is None:
            return
        ACTS[chosen][1](walk)


def present(walk: Walk) -> Draft:
    """Return the letter as it follows from the answers now; there is one, or its question would not be asked."""
    draft = draft_of(walk.decision, walk.today(), others=walk.session.other_companies())
    assert draft is not None
    return draft


def say_letter(walk: Walk) -> None:
    """Print the letter, and below it what is to be said about it."""
    draft = present(walk)
    walk.console.write("--- the letter ---", *draft.whole.split("\n"), "--- its end ---")
    walk.say(*about(draft))


def about(draft: Draft) -> tuple[str, ...]:
    """Return what the checker and the composer say, a line each."""
    must = sum(finding.severity == 3 for finding in draft.findings)
    lines = [f"{draft.words} words, {draft.seconds} seconds to read{', changed by hand' if draft.edit else ''}."]
    lines.append("Safe: nothing in it hurts." if not must else f"Not safe yet: {must} to change.")
    lines += [f"Line {f.line}, “{one_line(f.words)}”: {f.why} Try: {f.instead}" for f in draft.findings]
    if draft.composed.left_out:
        lines.append(f"Left out on purpose: {', '.join(draft.composed.left_out)}.")
    return tuple(lines)


def deal(walk: Walk) -> None:
    """Deal other words, and put them in the place of one's own only after a yes."""
    if not replaces_edit(walk):
        return
    walk.answer("letter.seed", walk.decision.letter.seed + 1)
    say_letter(walk)


def change_tone(walk: Walk) -> None:
    """Choose how it sounds."""
    walk.say("How shall it sound?")
    chosen = walk.number(tuple(TONES[tone] for tone in Tone))
    if chosen is not None and replaces_edit(walk):
        walk.answer("letter.tone", tuple(Tone)[chosen])
        say_letter(walk)


def change_channel(walk: Walk) -> None:
    """Choose how it travels; each channel keeps its own words."""
    walk.say("How does it travel?")
    chosen = walk.number(tuple(CHANNELS[channel] for channel in Channel))
    if chosen is not None:
        walk.answer("letter.channel", tuple(Channel)[chosen])
        say_letter(walk)


def replaces_edit(walk: Walk) -> bool:
    """Ask before one's own words give way to the composer's; return whether to go on. Raises: Back, Jump, Leave."""
    draft = present(walk)
    if draft.edit is None:
        return True
    if not walk.agrees("You changed this letter by hand. Type yes to put a new wording in its place; undo brings yours back."):
        return False
    walk.answer("letter.edits", without_edit(walk.decision, draft))
    return True


def write_own(walk: Walk) -> None:
    """Take a letter in the person's own words; what was typed is kept when the input ends in the middle."""
    walk.say("Type the whole letter. A line with a full stop alone ends it; begin with “Subject: ” to change the subject.")
    draft = present(walk)
    try:
        lines, ended = lines_until_blank(walk, END), True
    except Cut as cut:
        lines, ended = cut.lines, False
    if any(lines):
        walk.answer("letter.edits", edited(walk.decision, draft, "\n".join(lines)))
    if not ended:
        raise Leave
    say_letter(walk)


def save_file(walk: Walk) -> None:
    """Write the letter to a new file of the person's choice. Raises: Back, Jump, Leave."""
    draft = present(walk)
    if draft.gaps and not walk.agrees(f"There is still a gap in it: {', '.join(draft.gaps)}. Type yes to save it all the same."):
        return
    rows = [row for row in EXPORTS if draft.channel is Channel.MAIL or row.ending != "eml"]
    walk.say("As what?")
    chosen = walk.number(tuple(row.title for row in rows))
    if chosen is None:
        return
    name = export_name(f"{draft.kind.value} {walk.decision.title()}", f".{rows[chosen].ending}")
    walk.say(f"Where? Enter: {name}, in the folder you are in.")
    typed = walk.reply() or name
    outgoing = Outgoing(draft.subject, draft.text, walk.decision.offer.signed, walk.decision.letter.mail_to, walk.now().astimezone(UTC))
    try:
        walk.say(f"Saved as {shown(write_out(REAL, path_typed(typed), rows[chosen].write(outgoing)))}. Nothing has been sent.")
    except FileError as error:
        walk.say(str(error))


ACTS: tuple[tuple[str, Callable[[Walk], None]], ...] = (
    ("other words", deal),
    ("another tone", change_tone),
    ("another channel", change_channel),
    ("write it in my own words", write_own),
    ("save it as a file", save_file),
    ("print it again", say_letter),
)
"""What can be done with a letter."""

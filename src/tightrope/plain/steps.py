"""From question to question: which one asks in its own manner, what the words that work everywhere do, and where it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from tightrope.decision.afterwards import folded, look_back_due, proposed
from tightrope.decision.kinds import Way
from tightrope.decision.question import Items
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.ways import OFFERED, Mark, group_of, groups, place_after, place_before, place_in_words, progress, resumed
from tightrope.plain.asking import ask
from tightrope.plain.deciding import ask_coin, ask_outcome
from tightrope.plain.letter import ask_letter, ask_reason
from tightrope.plain.lines import ask_both, ask_settling, ask_side
from tightrope.plain.lists import ask_list
from tightrope.plain.spark import ask_spark, read_again
from tightrope.plain.walk import Back, Jump, Walk

ASKERS: dict[str, Callable[[Walk, str], None]] = {
    "gut.spark": ask_spark,
    "lines.lines": ask_both,
    "lines.for": ask_side,
    "lines.against": ask_side,
    "lines.settling": ask_settling,
    "balance.coin": ask_coin,
    "balance.outcome": ask_outcome,
    "letter.reason": ask_reason,
    "letter.text": ask_letter,
}
"""The questions that ask in their own manner; lists and all others ask in the manner of their kind."""

MARKS = {Mark.DONE: "done", Mark.BEGUN: "begun", Mark.OPEN: "open"}


def go_through(walk: Walk) -> None:
    """Ask from where the decision stands until the last question, or until the person leaves. Raises: Leave."""
    _go(walk, look_back_due(walk.decision, walk.today()) or resumed(walk.decision).at)
    _read_again_if_due(walk)
    announced = ""
    while True:
        id = walk.decision.at
        title = group_of(walk.decision, id).title
        announced = _announce(walk, title, announced)
        try:
            asker_of(id)(walk, id)
        except Back:
            _go(walk, place_before(walk.decision, id) or id)
            continue
        except Jump as jump:
            JUMPS[jump.where](walk)
            continue
        following = place_after(walk.decision, id)
        if following is None:
            if end(walk):
                return
            continue
        _propose_tasks(walk, following)
        _go(walk, following)


def _propose_tasks(walk: Walk, following: str) -> None:
    """Fill the list of what is still to do before it is shown."""
    if following == "after.tasks" and (tasks := proposed(walk.decision, walk.today())) != walk.decision.after.tasks:
        walk.answer("after.tasks", tasks)


def _read_again_if_due(walk: Walk) -> None:
    decision = walk.decision
    if decision.way is Way.LETTER or walk.session.readonly or not decision.read_again_due(walk.now()):
        return
    try:
        read_again(walk)
    except Back:
        walk.say("Later, then.")
    except Jump as jump:
        JUMPS[jump.where](walk)


def asker_of(id: str) -> Callable[[Walk, str], None]:
    """Return the function that asks a question."""
    return ASKERS.get(id) or (ask_list if isinstance(QUESTIONS[id].question, Items) else ask)


def _announce(walk: Walk, title: str, announced: str) -> str:
    place = place_in_words(walk.decision)
    walk.say("", f"{title} ({place})" if place else title if title != announced else "")
    return title


def _go(walk: Walk, id: str) -> None:
    walk.session.go(id)
    if type(walk.session.trouble) is not walk.session.asked_about:  # else it has just been told
        walk.tell_trouble()


def jump_to_step(walk: Walk) -> None:
    """Offer the steps of the way in use and go to one."""
    decision = walk.decision
    there = tuple(zip(groups(decision), progress(decision), strict=True))
    walk.say("Where to? Enter stays.")
    chosen = _chosen(walk, tuple(f"{group.title}, {MARKS[mark]}" for group, mark in there))
    if chosen is not None:
        asked = [id for id in there[chosen][0].ids if QUESTIONS[id].applies(decision)]
        if asked:
            _go(walk, asked[0])
        else:
            walk.say("Nothing there applies to this decision yet.")


def change_way(walk: Walk) -> None:
    """Offer the ways and take one; every answer stays."""
    walk.say("How much shall be asked? Every answer stays. Enter changes nothing.")
    chosen = _chosen(walk, tuple(OFFERED.values()))
    if chosen is not None:
        walk.change(resumed(walk.decision.take_way(tuple(OFFERED)[chosen])))


def undo(walk: Walk) -> None:
    """Take the last answer back."""
    walk.say("The last answer is taken back." if walk.session.undo() else "There is nothing to take back.")
    walk.tell_trouble()


JUMPS: dict[str, Callable[[Walk], None]] = {"steps": jump_to_step, "way": change_way, "undo": undo}
"""What the words that work everywhere do."""


def _chosen(walk: Walk, labels: tuple[str, ...]) -> int | None:
    """Return the index of a label; None for Enter, and for every wish to be elsewhere."""
    try:
        return walk.number(labels)
    except (Back, Jump):
        return None


def end(walk: Walk) -> bool:
    """Say that this was all, and offer the closing act; return whether the walk is over."""
    walk.say("", "That was the last question." + ("" if walk.session.trouble or walk.session.readonly else " Everything is saved."))
    if not walk.decision.decided() or walk.decision.after.folded_at:
        return True
    try:
        if walk.agrees("Fold the letter, done? Type yes, or Enter to leave it open."):
            fold(walk)
    except Back:
        return False
    except Jump as jump:
        JUMPS[jump.where](walk)
        return False
    return True


def fold(walk: Walk) -> None:
    """Close the decision."""
    walk.change(folded(walk.decision, walk.now().astimezone(UTC).replace(microsecond=0), walk.today()))
    walk.say("Folded. It stays in your list, and you can open it at any time.")

"""Questions whose answer is a list: adding by typing, changing and deleting by number. Every change is saved on its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tightrope.decision.kinds import Way
from tightrope.decision.question import Items, Question, questions_of, with_own_ids
from tightrope.decision.steps import QUESTIONS
from tightrope.frozen import Frozen
from tightrope.plain.telling import entry_in_words
from tightrope.plain.walk import Walk

DETAILS = {
    "offer.thanks": ("deed", "referrer"),
    "offer.must_haves": ("met",),
    "lines.lines": ("weight", "known"),
    "people.advisers": ("lean", "asked", "knows_field", "knows_me", "interest", "why"),
    "after.tasks": ("due",),
}
"""What is asked of a new entry at once; the rest waits until the entry is chosen by its number."""

FEWER = {"lines.lines": (), "people.advisers": ("lean", "asked")}
"""The same in the five-minute way, and in the shortest one."""


class Part(Frozen):
    """A list, or the part of one that a question is about."""

    id: str
    """The question that is asked."""
    field: str
    """The question whose field holds the list."""
    holds: Callable[[Any], bool] | None = None
    """Which entries belong to it; None: all."""
    starts: tuple[tuple[str, Any], ...] = ()
    """What a new entry has from the start."""

    @property
    def question(self) -> Items:
        """The list's own question."""
        question = QUESTIONS[self.field].question
        assert isinstance(question, Items)
        return question

    def of(self, walk: Walk) -> list[Any]:
        """Return the entries that belong to this part."""
        return [item for item in walk.decision.value(self.field) if self.holds is None or self.holds(item)]


def ask_list(walk: Walk, id: str) -> None:
    """Ask for a whole list. Raises: Back, Jump, Leave."""
    ask_part(walk, Part(id, id))


def ask_part(walk: Walk, part: Part) -> None:
    """Add, change and delete entries until an empty line. Raises: Back, Jump, Leave."""
    asked = QUESTIONS[part.id].question
    walk.say(asked.asks(stage=walk.decision.stage()))
    say_items(walk, part)
    example = f", such as “{part.question.hint}”" if part.question.hint else ""
    walk.say(f"Type one to add it{example}; a number changes that one; an empty line goes on.")
    while raw := walk.reply(asked.why):
        items = part.of(walk)
        if raw.isdecimal() and raw.isascii() and 1 <= int(raw) <= len(items):
            change_item(walk, part, items[int(raw) - 1])
            say_items(walk, part)
        else:
            add_item(walk, part, raw)


def say_items(walk: Walk, part: Part) -> None:
    """Say the entries, numbered."""
    walk.say(*(f"  {number} {entry_in_words(walk.decision, part.question.of, item)}" for number, item in enumerate(part.of(walk), 1)))


def add_item(walk: Walk, part: Part, text: str) -> None:
    """Put a new entry at the end of the list, and ask what belongs to it."""
    before = walk.decision.value(part.field)
    if len(before) >= part.question.most:
        walk.say(f"{part.question.most} are the most. Delete one to add another.")
        return
    after = with_own_ids((*before, replace(part.question.entry(text), **dict(part.starts))))
    walk.answer(part.field, after)
    wanted = DETAILS.get(part.field, ())
    for detail in wanted if walk.decision.way is Way.FULL else FEWER.get(part.field, wanted):
        if getattr(after[-1], detail) == getattr(part.question.of(), detail):  # not typed with it
            ask_detail(walk, part, after[-1].id, detail)


def ask_detail(walk: Walk, part: Part, item_id: int, name: str) -> None:
    """Ask one question of one entry. Raises: Back, Jump, Leave."""
    item = item_of(walk, part, item_id)
    value = walk.value(dict(questions_of(part.question.of))[name], getattr(item, name))
    keep(walk, part, replace(item, **{name: getattr(part.question.of(), name) if value is None else value}))


def item_of(walk: Walk, part: Part, item_id: int) -> Any:
    """Return the entry with this id as it stands now."""
    return next(item for item in walk.decision.value(part.field) if item.id == item_id)


def keep(walk: Walk, part: Part, item: Any) -> None:
    """Put a changed entry in the place of the old one."""
    walk.answer(part.field, tuple(item if other.id == item.id else other for other in walk.decision.value(part.field)))


def change_item(walk: Walk, part: Part, item: Any) -> None:
    """Ask what to change of an entry until Enter alone. Raises: Back, Jump, Leave."""
    named = tuple((name, question) for name, question in questions_of(part.question.of) if name != "id")
    while True:
        item = item_of(walk, part, item.id)
        walk.say(f"{entry_in_words(walk.decision, part.question.of, item)}. What about it? Enter: nothing more.")
        chosen = walk.number((*(_label(question, walk) for _, question in named), "delete it"))
        if chosen is None:
            return
        if chosen == len(named):
            walk.answer(part.field, tuple(other for other in walk.decision.value(part.field) if other.id != item.id))
            walk.say("Deleted; undo brings it back.")
            return
        ask_detail(walk, part, item.id, named[chosen][0])


def _label(question: Question, walk: Walk) -> str:
    return question.asks(stage=walk.decision.stage())

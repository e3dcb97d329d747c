"""Every nasty text through every field: shown as it is, or cut by cells; stored as `clean` leaves it; nothing obeys it.

The test command draws a sample; `-m long` runs the whole table.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from nasty import NASTY, Nasty
from tightrope.decision.kinds import Channel, Kind, Outcome, Way
from tightrope.decision.model import Decision
from tightrope.decision.question import Items, Line, Question, Text
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.gut import Spark
from tightrope.decision.steps.letter import Edit
from tightrope.decision.steps.lines import Line as ListLine
from tightrope.decision.steps.lines import Side
from tightrope.decision.steps.offer import MustHave, Thanked
from tightrope.decision.steps.people import Adviser, Asked
from tightrope.decision.ways import WAYS, places
from tightrope.text import LINE, clean
from tightrope.tui.app import place_of
from tightrope.tui.widgets.fields import LineField, TextField
from tui.sitting import SMALL, Sitting, answered, finished, sitting, squeezed

IDS = tuple(dict.fromkeys(id for groups in WAYS.values() for group in groups for id in group.ids))
STEP_IDS = tuple(id for id in IDS if place_of(id) == "step" and id != "letter.reason")
LIST_IDS = tuple(id for id in IDS if place_of(id) == "items" and id != "lines.settling")

SHOWN = 40
"""Cells of a text that are looked for on the screen; the rest may be scrolled or cut away."""


def sample(chance: random.Random, ids: Sequence[str], each: int) -> list[tuple[str, Nasty]]:
    """Some texts for each question, each text once at least when there are questions enough."""
    texts = list(NASTY)
    chance.shuffle(texts)
    stream = iter(texts * (1 + len(ids) * each // len(texts)))
    return [(id, next(stream)) for id in ids for _ in range(each)]


def tail(text: str) -> str:
    """The end of a text, as far as a field surely shows it."""
    while cell_len(text) > SHOWN:
        text = text[1:]
    return text.split("\n")[-1]


def head(text: str) -> str:
    """The beginning of a text, as far as a row of a list surely shows it."""
    while cell_len(text) > 10:
        text = text[:-1]
    return text


def assert_sound(here: Sitting, nasty: Nasty) -> None:
    """Nothing acts, nothing is drawn over the edge, no control reaches the terminal."""
    assert here.actions() == [], nasty.name
    lines = here.lines()
    assert all(cell_len(line) <= SMALL[0] for line in lines), nasty.name
    assert not [character for character in "".join(lines) if ord(character) < 32 or 0x7F <= ord(character) < 0xA0], nasty.name


def keeps(question: Question, nasty: Nasty) -> str | None:
    """What a question keeps of a text; None: it takes no text."""
    if isinstance(question, Text):
        return nasty.kept
    return nasty.line if type(question) is Line else None


async def put_in_field(here: Sitting, id: str, nasty: Nasty) -> None:
    """Paste a text as the answer to a question, and see what is kept and shown."""
    question = QUESTIONS[id].question
    await here.go("gut.where" if id == "gut.tuesday" else "gut.tuesday")
    here.app.answer(id, question.empty)
    await here.go(id)
    await here.paste(nasty.raw)
    here.app.flush()
    assert_sound(here, nasty)
    expected = keeps(question, nasty)
    if expected is not None:
        field = here.screen.focused
        assert isinstance(field, LineField | TextField)
        assert (field.value if isinstance(field, LineField) else field.text) == expected, (id, nasty.name)
        assert here.value(id) == expected, (id, nasty.name)
        assert here.says(tail(expected)), (id, nasty.name)
    before = here.value(id)
    await here.press("ctrl+n")
    if here.app.opened is None or here.screen.is_modal:
        await here.clear()
        here.app.open_decision(f"2026-11-22-{here.opened - 1:04d}" if here.opened > 1 else "7f3k")
        await here.settle()
    elif expected is None and here.decision.at == id:
        field = here.screen.query_one("#line", LineField)
        assert field.value == nasty.line[:LINE], "what was refused stays"
        assert here.screen.query_one("#error").display
        field.show("")
        here.app.flush()
    assert here.value(id) == before or expected is None
    assert here.on_disk().value(id) == here.value(id), (id, nasty.name)


async def walk_fields(home: Path, pairs: list[tuple[str, Nasty]]) -> None:
    """Put each text into its field, in one sitting."""
    async with sitting(home, decision=finished().answer("balance.outcome", Outcome.NO), at="offer.role") as here:
        for id, nasty in pairs:
            await put_in_field(here, id, nasty)


async def test_every_field_keeps_and_shows_a_nasty_text_as_it_is(home: Path, chance: random.Random) -> None:
    await walk_fields(home, sample(chance, chance.sample(STEP_IDS, 25), 1))


@pytest.mark.long
@pytest.mark.parametrize("id", STEP_IDS)
async def test_every_field_takes_every_nasty_text(home: Path, id: str) -> None:
    await walk_fields(home, [(id, nasty) for nasty in NASTY])


# -- lists -----------------------------------------------------------------------------------------------------------------------


def items_of(nasty: Nasty) -> list[str]:
    """What a list makes of a paste: an item a line, and a text of one line as it is."""
    lines = [clean(line) for line in clean(nasty.raw, lines=True, limit=10**7).split("\n")]
    found = [line for line in lines if line]
    return found if len(found) > 1 else [nasty.line]


def first_text(item: Any) -> str:
    """The words of an item; a name with its deed, or with what was said, as they were typed."""
    said = getattr(item, "deed", "") or getattr(item, "why", "")
    if said:
        return f"{item.name}: {said}"
    return str(getattr(item, "text", None) or getattr(item, "name", None) or getattr(item, "what", ""))


async def put_in_list(here: Sitting, id: str, nasty: Nasty) -> None:
    """Paste a text into the line that adds, then edit the same text in."""
    here.app.answer(id, ())
    await here.go(id)
    await here.paste(nasty.raw)
    await here.press("enter")
    if here.decision.at != id:
        await here.go(id)
    made = [first_text(item) for item in here.value(id)]
    if id not in ("offer.thanks", "people.advisers") and not id.startswith("lines."):
        assert made == items_of(nasty), (id, nasty.name)
    else:
        assert [squeezed(text).strip("-+:") for text in made] == [squeezed(text).strip("-+:") for text in items_of(nasty)]
    assert here.says(head(made[0])), (id, nasty.name)
    assert_sound(here, nasty)
    assert here.on_disk().value(id) == here.value(id)


async def walk_lists(home: Path, pairs: list[tuple[str, Nasty]]) -> None:
    """Put each text into its list, in one sitting."""
    async with sitting(home, decision=finished(), at="lines.lines") as here:
        for id, nasty in pairs:
            await put_in_list(here, id, nasty)


async def test_every_list_keeps_and_shows_a_nasty_text_as_it_is(home: Path, chance: random.Random) -> None:
    await walk_lists(home, sample(chance, LIST_IDS, 6))


@pytest.mark.long
@pytest.mark.parametrize("id", LIST_IDS)
async def test_every_list_takes_every_nasty_text(home: Path, id: str) -> None:
    await walk_lists(home, [(id, nasty) for nasty in NASTY])


SECOND = {"offer.thanks": "deed", "people.advisers": "why"}
"""What t changes of an item."""


async def put_in_second(here: Sitting, id: str, nasty: Nasty) -> None:
    """Paste a text as what t changes."""
    await here.go(id)
    await here.press("home", "t")
    here.screen.query_one("#add", LineField).show("")
    if items_of(nasty) == [nasty.line]:
        await here.paste(nasty.raw)
        await here.press("enter")
        assert getattr(here.value(id)[0], SECOND[id]) == nasty.line, (id, nasty.name)
        assert_sound(here, nasty)


async def test_what_is_said_of_an_item_may_be_nasty_too(home: Path, chance: random.Random) -> None:
    async with sitting(home, decision=finished(), at="lines.lines") as here:
        for id, nasty in sample(chance, tuple(SECOND), 5):
            await put_in_second(here, id, nasty)


# -- the letter, its pages, and Home ---------------------------------------------------------------------------------------------


async def taken_along(here: Sitting, key: str, *more: str) -> None:
    """Press a key that may ask about a gap first, which brackets in a text can be, and then the others."""
    await here.press(key)
    if here.says("Take it along like this?"):
        await here.press("2")
    await here.press(*more)


async def put_in_letter(here: Sitting, nasty: Nasty) -> None:
    """Paste a text as the whole letter."""
    here.app.answer("letter.edits", ())
    await here.go("letter.text")
    await here.press("e")
    editor = here.screen.query_one("#editor", TextField)
    editor.show("")
    await here.paste(nasty.raw)
    assert editor.text == nasty.kept, nasty.name
    await here.press("escape")
    assert here.value("letter.edits")[0].text == nasty.kept, nasty.name
    assert here.says(tail(nasty.kept)), nasty.name
    assert_sound(here, nasty)
    assert here.on_disk().letter == here.decision.letter
    await taken_along(here, "y")
    assert nasty.kept in here.app.clipboard
    for keys in (("f",), ("t", "3"), ("c",), ("x", "1"), ("m",), ("v",)):
        await taken_along(here, *keys)
        assert here.screen.is_modal, (keys, nasty.name)
        await here.paste(nasty.raw)
        assert_sound(here, nasty)
        await here.press("escape")
        await here.clear()
    here.app.vent = ""


async def put_in_filter(here: Sitting, nasty: Nasty) -> None:
    """Paste a text into Home's filter."""
    await here.press("slash")
    await here.paste(nasty.raw)
    assert here.screen.query_one("#filter", LineField).value == nasty.line
    assert_sound(here, nasty)
    await here.press("escape")


async def walk_letter(home: Path, texts: list[Nasty]) -> None:
    """Put each text into the letter."""
    async with sitting(home, decision=finished().answer("balance.outcome", Outcome.NO), at="letter.text") as here:
        for nasty in texts:
            await put_in_letter(here, nasty)


async def walk_filter(home: Path, texts: list[Nasty]) -> None:
    """Put each text into the filter."""
    async with sitting(home, decision=finished()) as here:
        await here.press("space", "ctrl+r")
        for nasty in texts:
            await put_in_filter(here, nasty)


async def test_the_letter_may_be_nasty(home: Path, chance: random.Random) -> None:
    odd = [nasty for nasty in NASTY if nasty.raw != nasty.kept]
    await walk_letter(home, [*chance.sample(odd, 1), *chance.sample(NASTY, 1)])


async def test_the_filter_may_be_nasty(home: Path, chance: random.Random) -> None:
    await walk_filter(home, chance.sample(NASTY, 12))


@pytest.mark.long
async def test_the_letter_takes_every_nasty_text(home: Path) -> None:
    await walk_letter(home, list(NASTY))


@pytest.mark.long
async def test_the_filter_takes_every_nasty_text(home: Path) -> None:
    await walk_filter(home, list(NASTY))


async def test_the_palette_may_be_asked_anything(home: Path, chance: random.Random) -> None:
    async with sitting(home, decision=finished(), at="gut.tuesday") as here:
        await here.press("ctrl+p")
        for nasty in chance.sample(NASTY, 12):
            await here.paste(nasty.raw)
            assert here.actions() == []
            await here.press(*["backspace"] * 12)
        await here.press("escape")
        assert here.decision.at == "gut.tuesday"


# -- one decision that says nothing else -----------------------------------------------------------------------------------------


def all_of(nasty: Nasty) -> Decision:
    """The finished decision with one nasty text wherever it holds words."""
    text, line = nasty.kept, nasty.line
    lists = {
        "lines.lines": (ListLine(1, line, settles=True), ListLine(2, line, Side.FOR), ListLine(3, line, weight=5, sayable=True)),
        "offer.thanks": (Thanked(1, line, line),),
        "offer.must_haves": (MustHave(1, line, met=False),),
        "people.advisers": (Adviser(1, line, -1, Asked.ASKED, why=line), Adviser(2, line, 1, Asked.GUESS, why=line)),
        "after.tasks": (Task(1, line),),
        "gut.spark": Spark(5, 8, 9, 3, 2, line, line, line, line),
    }
    plain = {}
    for id, asked in QUESTIONS.items():
        if id == asked.id == asked.shows and not isinstance(asked.question, Items) and keeps(asked.question, nasty) is not None:
            plain[id] = text if isinstance(asked.question, Text) else line
    kept = {"letter.reason": "own", "letter.mail_to": "", "money.currency": "EUR"}
    decision = answered(finished(), plain | lists | kept | {"balance.outcome": Outcome.NO})
    edit = Edit(1, text, line, Kind.DECLINE, Channel.CALL)
    return replace(decision, letter=replace(decision.letter, edits=(edit,)))


def words_in(record: Any) -> Iterator[str]:
    """Every text of a record, whatever it is nested in."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, tuple):
        for one in record:
            yield from words_in(one)
    elif is_dataclass(record):
        for field in fields(record):
            yield from words_in(getattr(record, field.name))


async def walk_everywhere(home: Path, texts: list[Nasty], way: Way) -> None:
    """Look at every place of a decision of nothing but one text."""
    async with sitting(home) as here:
        for nasty in texts:
            decision = all_of(nasty).take_way(way)
            assert nasty.line in set(words_in(decision))
            await here.open(decision, "offer.company")
            assert here.on_disk().offer == decision.offer
            for id in places(decision):
                await here.go(id)
                assert_sound(here, nasty)
            for id, pages in (("balance.outcome", ("w", "m")), ("letter.text", ("f", "question_mark", "ctrl+g"))):
                await here.go(id)
                await here.press("pagedown")
                for key in pages:
                    await here.press(key)
                    assert_sound(here, nasty)
                    await here.clear()
            await here.press("ctrl+r")
            assert here.says(head(nasty.line[:1].upper() + nasty.line[1:])), nasty.name
            assert_sound(here, nasty)
            await here.press("d")
            assert_sound(here, nasty)


async def test_a_decision_of_nasty_words_alone_is_shown_everywhere(home: Path, chance: random.Random) -> None:
    await walk_everywhere(home, chance.sample(NASTY, 1), Way.FULL)


@pytest.mark.long
@pytest.mark.parametrize(("way", "part"), list(product(Way, range(6))))
async def test_every_nasty_decision_is_shown_everywhere(home: Path, way: Way, part: int) -> None:
    await walk_everywhere(home, list(NASTY[part::6]), way)


async def test_what_is_said_for_a_moment_is_text_too(home: Path) -> None:
    async with sitting(home) as here:
        for nasty in (one for one in NASTY if one.name.startswith(("markup", "brackets, many"))):
            here.app.tell(f"Deleted “{nasty.line[:30]}”.", alarm=True)
            await here.settle()
            assert here.says(f"“{nasty.line[:30]}”"), nasty.name
            assert here.actions() == []


def test_the_table_is_long_enough() -> None:
    assert len({nasty.raw for nasty in NASTY}) >= 60

"""Every size of window, from one cell up: nothing ends, nothing typed is lost, and at 80x24 all that matters is in view.

The test command draws a sample; `-m long` runs every width.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.cells import cell_len

from tightrope.decision.kinds import Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.question import Items, Scale
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.offer import MustHave
from tightrope.decision.ways import WAYS, places
from tightrope.tui.app import place_of
from tightrope.tui.frame import LEAST_HEIGHT, LEAST_WIDTH, TOO_SMALL
from tightrope.tui.widgets.bars import KeyLine
from tightrope.tui.widgets.options import Options
from tui.sitting import SMALL, Sitting, answered, finished, fresh, sitting

CORNERS = ((1, 1), (1, 100), (300, 1), (2, 2), (8, 3), (59, 16), (60, 15), (60, 16), (61, 17), (79, 23), (96, 24), (300, 100))


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to be: at a question of a decision, or at Home, after some keys."""

    name: str
    at: str = ""
    keys: tuple[str, ...] = ()
    typed: str = ""
    decision: Decision | None = None
    moves: bool = False
    """Whether it may look different a moment later: it draws itself in, or lies below a question until that is answered."""


NO = finished().answer("balance.outcome", Outcome.NO)

PLACES = (
    Place("home, empty"),
    Place("home, a page of answers", keys=("n",), moves=True),
    Place("home, full", "gut.tuesday", ("ctrl+r",)),
    Place("home, filtered", "gut.tuesday", ("ctrl+r", "slash"), "data"),
    Place("a choice", "offer.stage"),
    Place("a scale", "gut.tuesday"),
    Place("yes or no", "direction.liked"),
    Place("ticks", "money.ticks", ("2",)),
    Place("a line", "offer.role", typed=" of everything"),
    Place("a line refused", "offer.answer_by", ("x", "enter")),
    Place("a text", "lines.regret_no", typed="it was good after all"),
    Place("an amount", "money.savings", typed="5"),
    Place("a date", "money.first_pay", typed="3 Mar"),
    Place("the spark", "gut.spark"),
    Place("the note of the spark", "gut.spark", ("n",), "more"),
    Place("for and against", "lines.lines"),
    Place("for and against, typing", "lines.lines", ("a",), "one more"),
    Place("settling", "lines.settling", decision=NO.take_way(Way.FIVE)),
    Place("thanks", "offer.thanks"),
    Place("advisers", "people.advisers"),
    Place("tasks", "after.tasks"),
    Place("the balance", "balance.outcome", ("space",)),
    Place("the balance, not drawn in", "balance.outcome", moves=True),
    Place("the working", "balance.outcome", ("space", "w")),
    Place("the letter", "letter.text"),
    Place("the letter, editing", "letter.text", ("e",), "X"),
    Place("a page of answers", "letter.text", ("t",), moves=True),
    Place("a page with a field", "letter.text", ("x", "1"), moves=True),
    Place("forwarded", "letter.text", ("f",)),
    Place("the vent pad", "letter.text", ("v",), "toads"),
    Place("the steps", "gut.tuesday", ("ctrl+g",)),
    Place("help", "gut.tuesday", ("question_mark",)),
    Place("the palette", "gut.tuesday", ("ctrl+p",), "the"),
    Place("hidden", "gut.tuesday", ("ctrl+o",)),
)


async def arrive(here: Sitting, place: Place) -> None:
    """Go to a place."""
    await here.clear()
    if place.at:
        await here.open(place.decision or NO, place.at)
    else:
        here.app.go_home()
        await here.settle()
    await here.press(*place.keys)
    if place.typed:
        await here.write(place.typed)


def kept(here: Sitting) -> tuple[object, ...]:
    """What must be the same after the window was another size: the page, the focus, what is typed, the decision."""
    focused = here.screen.focused
    typed = getattr(focused, "value", getattr(focused, "text", ""))
    return type(here.screen).__name__, here.focus, typed, here.app.opened and here.decision


async def storm(here: Sitting, sizes: list[tuple[int, int]], *, moves: bool = False) -> None:
    """Give the window one size after the other; what was there at the beginning is there at the end."""
    await here.resize(*SMALL)
    before, drawn = kept(here), here.lines()
    for width, height in sizes:
        await here.resize(width, height)
        assert kept(here) == before, (width, height)
        assert all(cell_len(line) <= width for line in here.lines()), (width, height)
    await here.resize(*SMALL)
    assert kept(here) == before
    assert moves or [line.strip("▁▂▃▄▅▆▇█ ") for line in here.lines()] == [line.strip("▁▂▃▄▅▆▇█ ") for line in drawn]


async def test_every_place_survives_a_sample_of_sizes(home: Path, chance: random.Random) -> None:
    async with sitting(home) as here:
        for place in chance.sample(PLACES, 6):
            await arrive(here, place)
            sizes = [*chance.sample(CORNERS, 2), (chance.randint(1, 300), chance.randint(1, 100))]
            try:
                await storm(here, sizes, moves=place.moves)
            except (AssertionError, TimeoutError) as error:
                raise AssertionError(f"{place.name} at {sizes}: {error}") from error


@pytest.mark.parametrize("width", [1, 2, 3, 5, 6, 8])
async def test_in_a_few_columns_nothing_goes_on_for_ever(home: Path, width: int) -> None:
    async with sitting(home) as here:
        for name in ("the note of the spark", "a page of answers"):
            await arrive(here, next(place for place in PLACES if place.name == name))
            for height in (100, 16, 5):
                await here.resize(width, height)  # settles, or says that it never does


@pytest.mark.long
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
async def test_every_place_survives_every_size(home: Path, place: Place, chance: random.Random) -> None:
    async with sitting(home) as here:
        await arrive(here, place)
        await storm(here, [(width, chance.choice((1, 5, 16, 24, 40))) for width in range(1, 121)], moves=place.moves)
        await storm(here, [*CORNERS, *((chance.randint(1, 300), chance.randint(1, 100)) for _ in range(40))], moves=place.moves)


@pytest.mark.parametrize("size", [(LEAST_WIDTH - 1, 30), (100, LEAST_HEIGHT - 1), (20, 6), (LEAST_WIDTH, LEAST_HEIGHT)])
async def test_below_the_least_size_one_calm_sentence_stands_and_all_is_kept(
    home: Path, size: tuple[int, int], chance: random.Random
) -> None:
    is_small = size != (LEAST_WIDTH, LEAST_HEIGHT)
    async with sitting(home, size) as here:
        for place in chance.sample(PLACES, 10):
            if place.keys and here.screen.is_modal:
                continue
            await arrive(here, place)
            if not here.screen.is_modal:
                assert here.says(TOO_SMALL) is is_small, place.name
                assert len([line for line in here.lines() if line.strip()]) <= 6 or not is_small


async def test_what_is_typed_while_it_is_too_small_is_kept(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.resize(20, 5)
        await here.type("analyst")
        assert here.focus == "line"
        await here.resize(*SMALL)
        assert here.says("analyst")
        await here.press("enter")
        assert here.value("offer.role") == "analyst"


# -- at 80x24 ------------------------------------------------------------------------------------------------------------------


def every_place() -> list[tuple[Decision, str]]:
    """Every question of the three ways, at every stage that asks it in other words, the longest list of questions there is."""
    found: dict[object, tuple[Decision, str]] = {}
    for way in Way:
        for stage in Stage:
            for outcome in Outcome:
                answers = {"offer.stage": stage, "balance.outcome": outcome, "balance.agreed": True, "letter.kind": None}
                decision = answered(finished(), answers).take_way(way)
                for id in places(decision):
                    question = QUESTIONS[id].question
                    found.setdefault((id, question.asks(stage=stage), question.options(stage=stage)), (decision, id))
    return list(found.values())


Look = Callable[[Sitting, str], Awaitable[None]]


async def each_place(home: Path, size: tuple[int, int], asked: list[tuple[Decision, str]], look: Look) -> None:
    """Look at places at one size."""
    async with sitting(home, size) as here:
        for decision, id in asked:
            await here.open(decision, id)
            if id == "balance.outcome":
                await here.press("space")
            await look(here, id)


async def whole(here: Sitting, id: str) -> None:
    """The prompt, all choices, why it is asked, and the keys are wholly in view."""
    question = QUESTIONS[id].question
    stage = here.decision.stage()
    if id not in ("balance.outcome", "letter.text"):
        assert here.says(question.asks(stage=stage)), id
    for _, label in question.options(stage=stage):
        assert here.says(label), (id, label)
    if question.why and not isinstance(question, Items) and id not in ("balance.outcome", "letter.text"):
        assert here.says(f"Why we ask: {question.why}"), id
    if isinstance(question, Scale):
        assert here.says("can't tell yet"), id
    assert here.footer.endswith(("? Help", "f1 Help")), id
    assert "…" not in here.footer
    assert "Continue" in here.footer or "Choose" in here.footer or id == "balance.outcome", (id, here.footer)
    assert "…" not in here.lines()[0], id
    assert here.hint, id
    if id != "balance.outcome" and "“" not in here.hint and ":" not in here.hint:
        assert cell_len(here.hint) <= 78, (id, here.hint)
    assert here.says(here.hint), (id, here.hint)


async def test_at_80x24_every_question_is_whole_with_its_keys(home: Path) -> None:
    await each_place(home, SMALL, every_place(), whole)


LISTS = [id for way in Way for group in WAYS[way] for id in group.ids if place_of(id) == "items"]

ITEMS = answered(
    NO, {"offer.must_haves": (MustHave(1, "home by six"), MustHave(2, "no travel", True)), "after.tasks": (Task(1, "send the letter"),)}
)


@pytest.mark.parametrize("id", sorted(set(LISTS)))
async def test_at_80x24_a_list_names_all_its_keys_and_says_each_hint_whole(home: Path, id: str) -> None:
    async with sitting(home, SMALL, decision=ITEMS.take_way(next(way for way in Way if id in places(ITEMS.take_way(way)))), at=id) as here:
        for key in ("", "tab", "tab", "tab", "escape", "1", "down", "t", "escape"):
            await here.press(*filter(None, [key]))
            assert here.says(here.hint), (key, here.hint)
            for name, label in here.screen.query_one(KeyLine).items:
                assert f"{name} {label}" in here.footer, (key, here.footer)


async def test_at_60x16_a_question_is_asked_and_can_be_answered(home: Path, chance: random.Random) -> None:
    async def asked(here: Sitting, id: str) -> None:
        question = QUESTIONS[id].question
        if id not in ("balance.outcome", "letter.text"):
            assert here.says(question.asks(stage=here.decision.stage())), id
        assert here.footer.endswith(("? Help", "f1 Help")), id
        for options in here.screen.query(Options):
            if options.has_focus and options.choices:
                await here.press(*["up"] * 2, *["down"] * 3)
                assert here.says(options.choices[options.cursor][1]), (id, "the marked choice is in view")

    await each_place(home, (LEAST_WIDTH, LEAST_HEIGHT), chance.sample(every_place(), 20), asked)


async def test_a_long_name_takes_the_room_that_the_step_leaves(home: Path) -> None:
    named = answered(fresh(), {"offer.role": "senior water quality engineer", "offer.company": "Northwind Rivers"})
    async with sitting(home, SMALL, decision=named, at="gut.spark") as here:
        assert here.lines()[0].startswith(" Senior water quality engineer at Northwind Rivers  ")
        assert "Gut check" in here.lines()[0]
        assert here.lines()[0].rstrip().endswith("saved")

"""The keyboard map keeps its rules, the footer never lies, and whatever a key does can be found by its name."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.widgets import Input, TextArea

import tightrope.tui
from conftest import sampled
from tightrope.decision.kinds import Outcome, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.offer import MustHave
from tightrope.keys import KEYS, SCOPES, Key, rows, shown, written
from tightrope.tui.palette import commands
from tightrope.tui.widgets.bars import KeyLine
from tui.sitting import ROOMY, Sitting, answered, finished, fresh, sitting

ARROWS = "up|down|left|right"
FORBIDDEN = re.compile(
    rf"ctrl\+[abdefhijkmuvwx]|ctrl\+(backslash|at|left_square_bracket|right_square_bracket|circumflex_accent|underscore|space|enter)"
    rf"|(ctrl|alt)\+({ARROWS})|alt\+.*|shift\+enter|f([2-9]|1[0-2])|ctrl\+shift\+.*"
)
"""What tmux, screen, VS Code, macOS, Windows, the line discipline or a text field takes."""

PRINTABLE = {
    "question_mark": "?", "colon": ":", "exclamation_mark": "!", "minus": "-", "slash": "/", "full_stop": ".", "comma": ",", "space": " ",
}  # fmt: skip
"""Names of keys that type something, beside the letters and digits themselves."""


def names_of(key: Key) -> list[str]:
    """The keys of a row."""
    return key.keys.split(",")


def types(name: str) -> str:
    """What a key types; "" for nothing."""
    return name if len(name) == 1 else PRINTABLE.get(name, "")


def our_classes() -> Iterator[type[DOMNode]]:
    """Every widget and screen of ours."""
    for module in pkgutil.walk_packages(tightrope.tui.__path__, "tightrope.tui."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, DOMNode) and thing.__module__ == module.name:
                yield thing


def own_bindings(of: type[DOMNode]) -> list[Binding]:
    """The bindings that a class itself declares, one a key."""
    declared = vars(of).get("BINDINGS", [])
    made = [one if isinstance(one, Binding) else Binding(*one) for one in declared]
    return [replace(one, key=name) for one in made for name in one.key.split(",")]


# -- the map -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", KEYS, ids=lambda key: f"{key.scope}.{key.id}")
def test_no_row_takes_a_key_that_belongs_to_somebody_else(key: Key) -> None:
    assert not [name for name in names_of(key) if FORBIDDEN.fullmatch(name)]


def test_no_class_binds_such_a_key_either() -> None:
    classes = list(our_classes())
    assert len(classes) > 20
    assert not [(of.__name__, one.key) for of in classes for one in own_bindings(of) if FORBIDDEN.fullmatch(one.key)]


def test_no_binding_of_ours_overrules_a_dialog() -> None:
    assert not [(of.__name__, one.key) for of in our_classes() for one in own_bindings(of) if one.priority]


def test_ids_are_unique_and_no_scope_uses_a_key_twice() -> None:
    ids = Counter((key.scope, key.id) for key in KEYS)
    assert [id for id, count in ids.items() if count > 1] == []
    for scope in SCOPES:
        names = Counter(name for key in rows(scope) for name in names_of(key))
        assert [name for name, count in names.items() if count > 1] == [], scope


def test_every_row_stands_in_a_known_scope_and_says_what_it_does() -> None:
    for key in KEYS:
        assert key.scope in SCOPES
        assert key.help[:1].isupper()
        assert key.help[-1] not in "!.", "a line of help is no sentence to shout"
    assert {key.scope for key in KEYS} == set(SCOPES)


def test_every_binding_of_a_row_has_an_id() -> None:
    bound = {str(one.id) for of in our_classes() for one in own_bindings(of) if one.id}
    wanted = {
        f"{key.scope}.{key.id}."
        for key in KEYS
        if key.scope in ("everywhere", "home", "question", "choice", "spark", "balance", "letter", "list")
    }
    assert {id.rpartition(".")[0] + "." for id in bound} >= wanted


# -- letters are letters while one types ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to be."""

    name: str
    at: str = ""
    keys: tuple[str, ...] = ()
    decision: Decision | None = None


FULL = answered(
    finished(),
    {
        "balance.outcome": Outcome.NO,
        "offer.must_haves": (MustHave(1, "home by six"), MustHave(2, "no travel")),
        "after.tasks": (Task(1, "send the letter"), Task(2, "ring Tom")),
    },
)

TYPING = (
    Place("a line", "offer.role"),
    Place("a text", "lines.regret_no"),
    Place("the note of the spark", "gut.spark", ("n",)),
    Place("adding a line", "lines.lines", ("a",)),
    Place("editing a line", "lines.lines", ("enter",)),
    Place("a name", "offer.thanks", ("a",)),
    Place("editing the letter", "letter.text", ("e",)),
    Place("a page with a field", "letter.text", ("x", "1")),
    Place("the vent pad", "letter.text", ("v",)),
    Place("the filter", "gut.tuesday", ("ctrl+r", "slash")),
)


async def arrive(here: Sitting, place: Place) -> None:
    """Go to a place."""
    await here.clear()
    await here.open(place.decision or FULL, place.at or "gut.tuesday")
    await here.press(*(place.keys if place.at else ("ctrl+r",)))


@pytest.mark.parametrize("place", TYPING, ids=lambda place: place.name)
async def test_every_key_that_types_something_types_it_where_text_is_typed(home: Path, place: Place) -> None:
    characters = "".join(dict.fromkeys(types(name) for key in KEYS for name in names_of(key)))
    assert len(characters) > 30
    async with sitting(home) as here:
        await arrive(here, place)
        field = here.screen.focused
        assert isinstance(field, Input | TextArea)
        typed = "x" + characters.replace(" ", "") + "x"
        for character in typed:
            await here.press(character)
        assert typed in (field.value if isinstance(field, Input) else field.text)
        assert here.screen.focused is field


# -- the footer never lies -------------------------------------------------------------------------------------------------------

READING = (
    Place("home"),
    Place("a choice", "offer.stage"),
    Place("a scale", "gut.tuesday"),
    Place("ticks", "money.ticks"),
    Place("a line", "offer.role"),
    Place("a text", "lines.regret_no"),
    Place("continue", "offer.role", ("tab",)),
    Place("the spark", "gut.spark"),
    Place("the note of the spark", "gut.spark", ("n",)),
    Place("for and against", "lines.lines"),
    Place("for and against, typing", "lines.lines", ("a",)),
    Place("for and against, editing", "lines.lines", ("enter",)),
    Place("for and against, empty", "lines.lines", decision=fresh()),
    Place("for and against, an empty side", "lines.lines", ("shift+tab",), fresh()),
    Place("settling", "lines.settling", decision=FULL.take_way(Way.FIVE)),
    Place("thanks", "offer.thanks"),
    Place("must-haves", "offer.must_haves"),
    Place("advisers", "people.advisers"),
    Place("tasks", "after.tasks"),
    Place("the balance", "balance.outcome", ("space",), answered(FULL, {"balance.outcome": None})),
    Place("the letter", "letter.text"),
    Place("the letter with a gap", "letter.text", decision=fresh().answer("balance.outcome", Outcome.NO)),
    Place("the letter, editing", "letter.text", ("e",)),
)


def names_behind(here: Sitting, part: str) -> list[str]:
    """The keys that a part of the footer stands for, as it is written there."""
    if match := re.fullmatch(r"(\d)-(\d)", part):
        return [str(number) for number in range(int(match[1]), int(match[2]) + 1)]
    known = {written(name): name for key in KEYS for name in names_of(key)} | {"enter": "enter", "f1": "f1"}
    return [known.get(part, part)]


def picture(here: Sitting) -> tuple[object, ...]:
    """Everything that a key may change."""
    app = here.app
    return (
        here.lines(), here.focus, type(here.screen).__name__, tuple(notice.identity for notice in app._notifications),
        app.clipboard, app.return_code, app.opened and here.decision, app._exit,
    )  # fmt: skip


async def press_the_footer(home: Path, places: Sequence[Place]) -> None:
    """Press each key that the footer shows; of digits that choose, until one has."""
    silent = []
    async with sitting(home, ROOMY) as here:
        for place in places:
            await arrive(here, place)
            items = [item for item in here.screen.query_one(KeyLine).items if item[1] != "Quit"]
            assert items[-1][1] == "Help", place.name
            for part, label in items:
                if not await anything_changes(here, place, names_behind(here, part)):
                    silent.append((place.name, part, label))
    assert silent == []


async def anything_changes(here: Sitting, place: Place, names: list[str]) -> bool:
    """Whether one of these keys does something at a place."""
    for name in names:
        await arrive(here, place)
        before = picture(here)
        await here.press(name)
        if picture(here) != before:
            return True
    return False


async def test_every_key_in_the_footer_does_something(home: Path, chance: random.Random) -> None:
    await press_the_footer(home, chance.sample(READING, 4))


@pytest.mark.long
@pytest.mark.parametrize("place", READING, ids=lambda place: place.name)
async def test_every_key_in_every_footer_does_something(home: Path, place: Place) -> None:
    await press_the_footer(home, [place])


@pytest.mark.parametrize("place", sampled([place for place in READING if not place.keys], 10), ids=lambda place: place.name)
async def test_help_names_every_key_that_holds_here(home: Path, place: Place) -> None:
    async with sitting(home, (100, 120)) as here:
        await arrive(here, place)
        below = here.screen
        held = [*getattr(below.focused, "scopes", ()), *below.scopes, "everywhere"]
        await here.press("f1")
        taken: set[str] = set()
        for scope in held:
            assert here.says(SCOPES[scope])
            for key in rows(scope):
                holds = below.check_action(key.action, ()) and not taken.issuperset(names_of(key))
                assert here.says(key.help) or not holds, (place.name, key)
            taken.update(name for key in rows(scope) for name in names_of(key))
        assert not [line for line in here.lines() if re.search(r"  \S+, \S+[a-z][A-Z]", line)], "keys and help stand apart"


# -- the palette ---------------------------------------------------------------------------------------------------------------


def one_thing(key: Key) -> bool:
    """Whether a row does one thing, whatever key of it is pressed; digits are what they choose."""
    return not all(name.isdigit() for name in names_of(key)) and key.id != "palette"


def rows_at(here: Sitting) -> list[Key]:
    """The rows that hold where one is and do one thing."""
    scopes = (*getattr(here.screen.focused, "scopes", ()), *here.screen.scopes, "everywhere")
    return [key for scope in scopes for key in rows(scope) if one_thing(key) and here.screen.check_action(key.action, ())]


def title_of(here: Sitting, key: Key) -> str | None:
    """What the palette calls a row here."""
    what = key.label or key.help.partition(";")[0]
    return next((one.title for one in commands(here.app, here.screen) if one.title == f"{what} ({shown(key)})"), None)


async def test_every_action_is_in_the_palette_where_it_holds(home: Path) -> None:
    found = set()
    async with sitting(home, ROOMY) as here:
        for place in READING:
            await arrive(here, place)
            for key in rows_at(here):
                assert title_of(here, key), (place.name, key)
                found.add(key)
    assert found == {key for key in KEYS if one_thing(key) and key.id != "take_over"}, "no other window has it open"


async def choose_in_the_palette(home: Path, places: Sequence[Place], most: int, chance: random.Random) -> None:
    """Do by name what keys do, and compare."""
    different = []
    async with sitting(home, ROOMY) as here:
        for place in places:
            await arrive(here, place)
            held = rows_at(here)
            taken = {name: key for key in reversed(held) for name in names_of(key)}
            known = [key for key in held if key.action not in ("leave", "interrupt") and taken[key_for(key)] is key]
            for key in chance.sample(known, min(most, len(known))):
                after_key, after_name = await compared(here, place, key)
                if after_key != after_name:
                    different.append((place.name, key.id))
    assert different == []


async def test_the_palette_does_what_the_keys_do(home: Path, chance: random.Random) -> None:
    reading = [place for place in READING if "typing" not in place.name and "editing" not in place.name]
    await choose_in_the_palette(home, chance.sample(reading, 6), 3, chance)


@pytest.mark.long
@pytest.mark.parametrize("place", READING, ids=lambda place: place.name)
async def test_the_palette_does_all_that_the_keys_do(home: Path, place: Place, chance: random.Random) -> None:
    await choose_in_the_palette(home, [place], 100, chance)


def effect(here: Sitting) -> tuple[object, ...]:
    """What a key did, without what differs from one opening of a decision to the next."""
    decision = replace(here.decision, id="", updated=here.clock()) if here.app.opened else None
    return type(here.screen).__name__, here.focus, decision, here.app.clipboard


def key_for(key: Key) -> str:
    """One key of a row, one that types nothing where there is one."""
    return next((name for name in names_of(key) if not types(name)), names_of(key)[0])


async def compared(here: Sitting, place: Place, key: Key) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """What a key does, and what the palette's command for it does."""
    name = key_for(key)
    here.app._clipboard = ""
    await arrive(here, place)
    await here.press(name)
    after_key = effect(here)
    here.app._clipboard = ""
    await arrive(here, place)
    command = next(one for one in commands(here.app, here.screen) if one.title == title_of(here, key))
    here.app.call_later(command.callback)
    await here.settle()
    return after_key, effect(here)


async def test_the_palette_runs_what_is_chosen_in_it(home: Path) -> None:
    async with sitting(home, ROOMY, decision=FULL, at="lines.lines") as here:
        await here.press("ctrl+p")
        await here.type("settles it")
        for _ in range(200):
            await here.pilot.pause(0.01)
            if here.says("It would settle it alone"):
                break
        await here.press("enter", "enter")
        await here.pilot.pause()
        assert here.decision.lines.lines[0].settles


async def test_the_palette_offers_the_themes(home: Path) -> None:
    async with sitting(home, decision=FULL, at="gut.tuesday") as here:
        light = next(one for one in commands(here.app, here.screen) if one.title == "Theme: tightrope-light")
        light.callback()
        assert here.app.theme == "tightrope-light"

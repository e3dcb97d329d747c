"""Everything can be read: by contrast in both themes, without colour, and in ASCII alone.

Contrast is measured as WCAG 2.2 does: 4.5:1 for text, 3:1 for marks.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from rich.color import Color
from rich.segment import Segment
from textual.geometry import Offset
from textual.theme import Theme

from conftest import sampled
from tightrope.decision.kinds import CANT_TELL, Kind, Outcome
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.letter import Edit
from tightrope.decision.steps.lines import Known, Line, Side
from tightrope.decision.steps.money import Tick
from tightrope.tui.marks import ASCII, UNICODE
from tightrope.tui.themes import DARK, LIGHT, OWN, themes
from tui.sitting import ROOMY, Sitting, answered, finished, sitting

TEXT, MARKS = 4.5, 3.0

TEXTS = ("foreground", "muted", "accent", "error", "success", "warning", "secondary", "take", "down", "primary")
"""Tokens that letters are drawn in."""

GROUNDS = ("background", "surface", "panel")
"""Tokens that they are drawn on."""


def luminance(red: int, green: int, blue: int) -> float:
    """The relative luminance of a colour. Source: WCAG 2.2."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red / 255, green / 255, blue / 255)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """How far two colours stand apart, from 1 to 21."""
    light, dark = sorted((luminance(*one), luminance(*other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(text: str) -> tuple[int, int, int]:
    """A colour as it stands in the file."""
    return tuple(Color.parse(text).get_truecolor())  # type: ignore[return-value]


def tokens(theme: Theme) -> dict[str, str]:
    """All colours of a theme by their names."""
    named = {name: getattr(theme, name) for name in (*TEXTS, *GROUNDS) if name not in OWN}
    return {**named, **{name: theme.variables[name] for name in OWN}}


def test_contrast_is_measured_as_the_guidelines_do() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def test_there_are_two_themes_one_dark_and_one_light() -> None:
    assert [(theme.name, theme.dark) for theme in themes()] == [(DARK, True), (LIGHT, False)]


@pytest.mark.parametrize("theme", themes(), ids=lambda theme: theme.name)
def test_every_pair_of_colours_stands_far_enough_apart(theme: Theme) -> None:
    colours = tokens(theme)
    pairs = [(one, ground, TEXT) for one, ground in itertools.product(TEXTS, GROUNDS)]
    pairs += [("faint", ground, MARKS) for ground in GROUNDS] + [("background", "accent", TEXT)]
    low = {(one, ground): contrast(rgb(colours[one]), rgb(colours[ground])) for one, ground, least in pairs}
    assert {pair: round(found, 2) for pair, found in low.items() if found < (MARKS if pair[0] == "faint" else TEXT)} == {}


# -- on the screens themselves -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to be, after some keys."""

    at: str = ""
    keys: tuple[str, ...] = ()
    typed: str = ""


RICH = answered(
    finished(),
    {
        "balance.outcome": Outcome.NO,
        "gut.any_job": CANT_TELL,
        "money.ticks": (Tick.CONTRACT, Tick.SEARCH),
        "after.tasks": (Task(1, "send the letter", done=True), Task(2, "ring Tom")),
        "lines.lines": (
            Line(1, "Mostly reports", weight=5, sayable=True, known=Known.GUESS),
            Line(2, "They lied", settles=True),
            Line(3, "More pay", Side.FOR, weight=4),
        ),
        "letter.edits": (Edit(1, "Dear Priya,\n\nYou are idiots. I have a better offer.\n\nSam", "No", Kind.DECLINE),),
    },
)

PLACES = (
    Place(),
    Place(keys=("n",)),
    Place("gut.tuesday", ("ctrl+r",)),
    Place("gut.tuesday", ("ctrl+r", "slash"), "x"),
    Place("offer.stage"),
    Place("gut.any_job", ("tab",)),
    Place("money.ticks"),
    Place("offer.role"),
    Place("direction.able"),
    Place("offer.answer_by", ("x", "enter")),
    Place("lines.regret_no"),
    Place("gut.spark"),
    Place("gut.spark", ("n",)),
    Place("money.search"),
    Place("lines.lines"),
    Place("lines.lines", ("a",)),
    Place("people.advisers"),
    Place("after.tasks"),
    Place("balance.outcome", ("space", "down")),
    Place("balance.outcome", ("space", "w")),
    Place("letter.text"),
    Place("letter.text", ("e",)),
    Place("letter.text", ("t",)),
    Place("letter.text", ("x", "1")),
    Place("letter.text", ("v",), "toads"),
    Place("letter.text", ("s",)),
    Place("gut.tuesday", ("ctrl+g",)),
    Place("gut.tuesday", ("question_mark",)),
    Place("gut.tuesday", ("ctrl+s",)),
    Place("gut.tuesday", ("ctrl+p",), "the"),
)


async def each(here: Sitting, decision: Decision = RICH) -> AsyncIterator[Place]:
    """Go to every place, one after the other."""
    for place in PLACES:
        await here.clear()
        if place.at:
            await here.open(decision, place.at)
        else:
            here.app.go_home()
            await here.settle()
        await here.press(*place.keys)
        if place.typed:
            await here.type(place.typed)
        yield place


def drawn(here: Sitting) -> Iterator[Segment]:
    """What is drawn and is to be read; over a dimmed screen, only what lies over it."""
    over = [widget.region for widget in here.screen.query("#page, #nothing, #--input, #--results")] if here.screen.is_modal else []
    regions = over or [here.screen.region]
    for y, strip in enumerate(here.screen._compositor.render_strips()):
        x = 0
        for segment in strip:
            if any(region.contains_point(Offset(x, y)) for region in regions):
                yield segment
            x += segment.cell_length


def faults(here: Sitting) -> list[tuple[str, float]]:
    """The words and marks that stand out too little."""
    found = []
    for segment in drawn(here):
        style = segment.style
        if not segment.text.strip() or style is None or style.color is None or style.bgcolor is None:
            continue
        pair = style.color.get_truecolor(), style.bgcolor.get_truecolor()
        least = TEXT if re.search(r"\w", segment.text) else MARKS
        apart = contrast(tuple(pair[0]), tuple(pair[1]))  # type: ignore[arg-type]
        if apart < least and not set(segment.text) <= set("▔▁▂▃▄▅▆▇█ "):
            found.append((segment.text.strip(), round(apart, 2)))
    return found


@pytest.mark.parametrize("theme", [DARK, LIGHT])
async def test_every_word_and_mark_on_every_screen_stands_out(home: Path, theme: str) -> None:
    async with sitting(home, ROOMY, environment={"TEXTUAL_THEME": theme}) as here:
        assert here.app.theme == theme
        async for place in each(here):
            assert faults(here) == [], place


async def test_a_theme_that_does_not_exist_is_passed_over(home: Path) -> None:
    async with sitting(home, environment={"TEXTUAL_THEME": "no-such-theme"}) as here:
        assert here.app.theme == DARK


@pytest.mark.parametrize("theme", sampled(["textual-dark", "textual-light", "ansi-dark", "ansi-light", "nord", "gruvbox"], 3))
async def test_other_themes_can_be_chosen_and_end_nothing(home: Path, theme: str) -> None:
    async with sitting(home, environment={"TEXTUAL_THEME": theme}) as here:
        for id in ("gut.tuesday", "offer.role", "lines.lines", "letter.text"):
            await here.open(RICH, id)
            assert here.footer.endswith("Help")


# -- in ASCII --------------------------------------------------------------------------------------------------------------------


def test_every_mark_has_an_ascii_one_and_states_stay_apart() -> None:
    for name in UNICODE.__slots__:
        sign = getattr(ASCII, name)
        assert sign.isascii()
        assert len(sign) == 1
    assert len({ASCII.done, ASCII.begun, ASCII.open}) == 3
    assert len({ASCII.left, ASCII.right, ASCII.rope, ASCII.even, ASCII.dot}) == 5
    assert ASCII.ticked != ASCII.unticked


PLAIN = "“”‘’…·–—½"
"""Punctuation of sentences, which is text and no mark."""


async def test_with_ascii_every_screen_is_drawn_in_ascii_marks(home: Path) -> None:
    async with sitting(home, ROOMY, ascii=True) as here:
        async for place in each(here):
            text = "".join(segment.text for segment in drawn(here))
            odd = {character for character in text if not character.isascii()} - set(PLAIN)
            assert odd == set(), (place, odd)


# -- without colour ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with NO_COLOR set."""
    monkeypatch.setitem(os.environ, "NO_COLOR", "1")


@pytest.mark.usefixtures("no_colour")
async def test_without_colour_states_are_told_by_words_and_shapes(home: Path) -> None:
    async with sitting(home, ROOMY) as here:
        await here.open(RICH, "gut.tuesday")
        assert here.says("▌ ● 2 rather not")
        assert here.says("○ 3 neither way")
        await here.open(RICH, "money.ticks")
        assert here.says("■ 1")
        assert here.says("□ 2")
        await here.open(RICH, "lines.lines")
        assert here.says("settles it")
        await here.open(RICH, "letter.text")
        assert here.says("not safe yet")
        assert here.says("! line")
        await here.open(RICH, "after.tasks")
        assert here.says("■ send the letter")
        await here.open(RICH, "gut.tuesday")
        await here.press("tab")
        assert here.says("[ Continue ]")

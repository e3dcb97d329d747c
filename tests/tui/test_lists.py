"""Lists: adding is typing and Enter, every key on an item does what the footer says, and everything can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tightrope.decision.kinds import CANT_TELL, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.after import Task
from tightrope.decision.steps.lines import Change, Known, Line, Side
from tightrope.decision.steps.offer import MustHave, Thanked
from tightrope.decision.steps.people import Adviser, Asked
from tightrope.tui.screens.items import PASTED_AT_ONCE, SAVE_AFTER
from tightrope.tui.widgets.bars import Hint
from tightrope.tui.widgets.fields import LineField
from tightrope.tui.widgets.item_list import ItemList
from tui.sitting import ROOMY, SMALL, Sitting, finished, fresh, sitting

LISTS = ("lines.lines", "lines.for", "lines.against", "offer.thanks", "offer.must_haves", "people.advisers", "after.tasks")
"""Every list that one adds to."""

ASKING = ("offer.must_haves", "people.advisers")
"""Those whose items are asked something that a key answers."""


def lines_of(here: Sitting) -> list[tuple[str, Side]]:
    """The lines of the decision, their words and side."""
    return [(line.text, line.side) for line in here.decision.lines.lines]


def texts(here: Sitting, id: str) -> list[str]:
    """The first words of each item."""
    return [str(getattr(item, "text", None) or getattr(item, "name", None) or getattr(item, "what", "")) for item in here.value(id)]


def with_lines(*lines: Line) -> Decision:
    """A decision with these lines and nothing else."""
    return fresh().answer("lines.lines", lines)


TWO = (Line(1, "A long commute"), Line(2, "Mostly reports", weight=5))


def marked(here: Sitting) -> Any:
    """The marked item of the list with the focus."""
    focused = here.screen.focused
    assert isinstance(focused, ItemList)
    return focused.marked()


# -- adding ----------------------------------------------------------------------------------------------------------------------


async def test_adding_is_typing_and_enter_and_with_nothing_typed_enter_goes_on(home: Path) -> None:
    async with sitting(home) as here:
        for id in LISTS:
            await here.open(fresh(), id)
            assert here.focus == "add", "an empty list begins with typing"
            await here.type("first one")
            await here.press("enter")
            await here.type("[/] second")
            await here.press("enter")
            assert texts(here, id) == ["first one", "[/] second"], id
            assert here.says("[/] second")
            assert here.on_disk().value(id) == here.value(id)
            await here.press("enter")
            if id in ASKING:
                assert here.focus == "first", "what is not answered is asked first"
                await here.press("1", "down", "1", "ctrl+n")
            assert here.left(id)


async def test_plus_and_minus_choose_the_side_and_arrows_the_list(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        for text in ("+ pay", "- boss", "stairs", "+", "-5 degrees", "+more"):
            await here.type(text)
            await here.press("enter")
        against = ("boss", "stairs", "+", "5 degrees")
        assert sorted(lines_of(here)) == sorted([("pay", Side.FOR), ("more", Side.FOR), *((text, Side.AGAINST) for text in against)])
        await here.press("escape", "right", "a")
        assert here.says("The next line is for taking it. Begin it with - for turning it down.")
        await here.type("learning")
        await here.press("enter")
        assert ("learning", Side.FOR) in lines_of(here)


async def test_the_side_that_the_next_line_goes_to_is_seen(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        assert here.says("Turn it down ◂ next line")
        assert here.says("The next line is for turning it down. Begin it with + for taking it.")
        await here.type("+")
        assert here.says("Take it ◂ next line")
        assert not here.says("Turn it down ◂ next line")
        assert here.says("The next line is for taking it.")
        await here.write(" pay", "enter")
        assert here.says("Turn it down ◂ next line")
        await here.press("escape", "right")
        assert here.says("Take it ◂ next line")


async def test_no_side_takes_the_next_line_where_none_can_be_added(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO).take_way(Way.FIVE), at="lines.settling") as here:
        assert here.says("Turn it down")
        assert not here.says("next line")
        await here.open(with_lines(*(Line(number, "x") for number in range(1, 501))), "lines.lines")
        assert not here.says("next line")


async def test_the_headings_stay_while_the_lines_scroll(home: Path) -> None:
    lines = tuple(Line(number, f"line {number}.", Side.FOR if number > 9 else Side.AGAINST) for number in range(1, 13))
    async with sitting(home, SMALL, decision=with_lines(*lines), at="lines.lines") as here:
        for key in (*["down"] * 9, *["up"] * 9, "end"):
            await here.press(key)
            assert here.says("Turn it down ◂ next line")
            assert here.says("Take it")
            assert here.says(f"▌ {marked(here).text}")
        await here.press("home")
        assert here.says("line 1.")


async def test_a_sign_alone_adds_no_line_without_words(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        for text in ("+ ", "- ", "   "):
            await here.type(text)
            await here.press("enter")
            assert all(line.text for line in here.decision.lines.lines), text
            if here.left("lines.lines"):
                await here.go("lines.lines")


async def test_one_side_of_the_five_minute_way_adds_to_its_side(home: Path) -> None:
    async with sitting(home, decision=fresh(Way.FIVE), at="lines.for") as here:
        await here.write("pay", "enter", "enter")
        assert here.decision.at == "lines.against"
        await here.write("boss", "enter", "enter")
        assert lines_of(here) == [("pay", Side.FOR), ("boss", Side.AGAINST)]
        assert here.decision.at == "lines.settling"


async def test_several_pasted_lines_become_items(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.paste("a long commute\r\n+ more pay\n\n  \n- \x1b[31mthe boss [/]\n")
        assert lines_of(here) == [("a long commute", Side.AGAINST), ("more pay", Side.FOR), ("the boss [/]", Side.AGAINST)]
        assert here.screen.query_one("#add", LineField).value == ""
        await here.press("escape", "u")
        assert lines_of(here) == []


async def test_a_pasted_line_joins_what_stands_in_the_field(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.type("no ")
        await here.paste("remote days\nfar away")
        assert lines_of(here) == [("no remote days", Side.AGAINST), ("far away", Side.AGAINST)]


async def test_fifty_lines_are_taken_at_once_and_the_rest_is_told(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.paste("\n".join(f"line {number}" for number in range(10_000)))
        assert len(here.decision.lines.lines) == PASTED_AT_ONCE == 50
        assert here.told() == ["Added the first 50 lines; 9950 were left out."]


@pytest.mark.parametrize(("id", "most"), [("offer.must_haves", 3), ("people.advisers", 7), ("offer.thanks", 12)])
async def test_a_full_list_says_so_and_keeps_what_was_typed(home: Path, id: str, most: int) -> None:
    async with sitting(home, decision=fresh(), at=id) as here:
        await here.paste("\n".join(f"entry {number}" for number in range(most + 2)))
        assert len(here.value(id)) == most
        assert here.told() == [f"There is room for {most} here. Left out: “entry {most}” and 1 more."]
        await here.press("escape")
        assert here.focus == "first"
        assert not here.screen.query_one("#add", LineField).display
        assert here.says(f"There is room for {most} here. d deletes the marked one")
        for key in ("a", "Z"):
            await here.press(key)
            assert here.focus == "first"
            assert here.told() == [f"There is room for {most} here. d deletes the marked one, to make room."]
        await here.press("d", "a")
        await here.write("one more", "enter")
        assert [texts(here, id)[-1], len(here.value(id))] == ["one more", most]


async def test_a_fourth_must_have_stays_as_it_is_typed_until_there_is_room(home: Path) -> None:
    id = "offer.must_haves"
    async with sitting(home, decision=fresh(), at=id) as here:
        for text in ("one", "two", "three"):
            await here.write(text, "enter")
        assert here.says("There is room for 3 here.")
        assert here.hint == "It is full. With nothing typed, Enter goes on; esc, then d, makes room."
        assert here.screen.query_one(Hint).loud
        assert not here.says("home by six"), "no example of what there is no room for"
        assert here.footer.startswith("enter Continue")
        await here.write("undo my day")
        field = here.screen.query_one("#add", LineField)
        for key in ("enter", "ctrl+n"):
            await here.press(key)
            assert texts(here, id) == ["one", "two", "three"]
            assert here.told() == ["There is room for 3 here. “undo my day” was not added: erase it, or press esc, then d."]
            assert (here.focus, field.value, here.decision.at) == ("add", "undo my day", id)
        await here.press("escape")
        assert here.says("undo my day"), "it is kept in sight"
        await here.press("escape")
        assert here.left(id)
        await here.go(id)
        assert here.says("undo my day")
        await here.press("d")
        assert here.told() == ["Deleted “one”. u brings it back."]
        await here.press("ctrl+n")
        assert texts(here, id) == ["two", "three", "undo my day"]
        assert here.left(id)
        await here.go(id)
        assert field.value == ""


async def test_words_typed_or_pasted_on_a_list_are_one_more(home: Path) -> None:
    async with sitting(home, decision=finished(), at="people.advisers") as here:
        before = texts(here, "people.advisers")
        assert here.focus == "first"
        await here.type("Tom")
        await here.press("enter", "escape")
        await here.paste("my aunt")
        await here.press("enter")
        assert texts(here, "people.advisers") == [*before, "Tom", "my aunt"]


@pytest.mark.parametrize(
    ("id", "example"), [("people.advisers", "Jonas: run"), ("offer.thanks", "Tom: showed me round the site"), ("lines.for", "one line")]
)
async def test_the_empty_line_shows_what_an_entry_looks_like(home: Path, id: str, example: str) -> None:
    async with sitting(home, decision=fresh(Way.FIVE), at=id) as here:
        assert here.says(example)


async def test_what_does_not_read_as_a_day_is_not_left_without_a_word(home: Path) -> None:
    async with sitting(home, decision=fresh().answer("after.tasks", (Task(1, "send it"),)), at="after.tasks") as here:
        await here.press("t")
        await here.type("someday")
        await here.press("ctrl+n")
        assert here.decision.at == "after.tasks"
        assert here.screen.query_one("#add", LineField).value == "someday"
        await here.press("escape")
        assert here.told() == ["“someday” does not read as a date. Type it like Friday, tomorrow, in 2 weeks, 3 March or 2026-03-03."]


async def test_the_last_one_of_a_list_is_typed_to_its_end(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.must_haves") as here:
        await here.write("one", "enter")
        await here.write("two", "enter")
        await here.write("thr")
        await here.write("ee")
        assert here.focus == "add", "it is full already, and still being typed"
        await here.press("enter", "enter")
        assert texts(here, "offer.must_haves") == ["one", "two", "three"]
        assert here.focus == "first"
        assert here.hint == "Does this job meet “one”? 1 yes, 2 no, - don't know"


async def test_what_is_being_typed_is_in_the_decision_before_enter(home: Path) -> None:
    async with sitting(home) as here:
        for id in LISTS:
            await here.open(fresh(), id)
            await here.type("half a")
            assert here.value(id) == ()
            assert here.screen.quiet._interval == SAVE_AFTER <= 0.5
            here.app.flush()
            assert texts(here, id) == ["half a"], id
            await here.type(" thought")
            here.app.flush()
            assert texts(here, id) == ["half a thought"]
            assert here.on_disk().value(id) == here.value(id)
            await here.press("enter")
            assert texts(here, id) == ["half a thought"], "Enter does not add it twice"


async def test_a_draft_that_is_erased_is_gone_again(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.write("ab")
        await here.press("backspace", "backspace")
        here.app.flush()
        assert lines_of(here) == []
        await here.press("enter")
        assert here.left("lines.lines")


@pytest.mark.parametrize("leave", ["escape", "ctrl+n", "ctrl+r", "ctrl+q"])
async def test_every_way_out_keeps_the_draft(home: Path, leave: str) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.type("+ pay")
        await here.press(leave)
        kept = here.app.store.peek(here.app.store.last() or "").lines.lines
        assert [(line.text, line.side) for line in kept] == [("pay", Side.FOR)]


# -- changing --------------------------------------------------------------------------------------------------------------------


async def test_enter_edits_the_marked_one_and_keeps_the_rest_of_it(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        await here.press("down", "enter")
        field = here.screen.query_one("#add", LineField)
        assert (here.focus, field.value) == ("add", "Mostly reports")
        await here.type("!")
        await here.press("enter")
        assert here.decision.lines.lines == (TWO[0], Line(2, "Mostly reports!", weight=5))
        assert here.focus == "first"
        assert marked(here).id == 2


async def test_the_footer_says_whether_escape_leaves_the_line_or_goes_back(home: Path) -> None:
    async with sitting(home, decision=finished(), at="lines.lines") as here:
        assert "esc Back" in here.footer
        await here.press("a")
        assert "esc To the list" in here.footer
        await here.open(fresh(), "lines.lines")
        assert "esc Back" in here.footer, "an empty list is no place to go back to"


async def test_escape_keeps_an_edit_and_an_emptied_text_changes_nothing(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        await here.press("enter", *["backspace"] * 8, "escape")
        assert lines_of(here)[0][0] == "A long"
        await here.press("enter", *["backspace"] * 20, "enter")
        assert lines_of(here)[0][0] == "A long"
        assert here.decision.at == "lines.lines"


KEYS = (
    ("1", {"weight": 1}),
    ("5", {"weight": 5}),
    ("exclamation_mark", {"settles": True}),
    ("exclamation_mark", {"settles": False}),
    ("c 1", {"change": Change.PAY}),
    ("c 2", {"change": Change.DAYS}),
    ("c 3", {"change": Change.START}),
    ("c 4", {"change": Change.TITLE}),
    ("c 5", {"change": Change.PLACE}),
    ("c 6", {"change": None}),
    ("y", {"sayable": True}),
    ("y", {"sayable": False}),
    ("k 1", {"known": Known.SEEN}),
    ("k 2", {"known": Known.INSIDE}),
    ("k 3", {"known": Known.SELLER}),
    ("k 4", {"known": Known.GUESS}),
    ("k 5", {"known": None}),
    ("m", {"side": Side.FOR}),
)
"""A key on a line, and what it is afterwards, one after the other."""


async def test_each_key_on_a_line_changes_that_line_alone(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        for key, changed in KEYS:
            await here.press(*key.split())
            line, other = here.decision.lines.lines
            assert {name: getattr(line, name) for name in changed} == changed, key
            assert other == TWO[1]
            assert here.on_disk().lines == here.decision.lines
        for _ in KEYS:
            await here.press("u")
        assert here.decision.lines.lines == TWO
        for _ in KEYS:
            await here.press("U")
        assert here.decision.lines.lines[0].side is Side.FOR


@pytest.mark.parametrize(("key", "asked"), [("c", "Could they change it?"), ("k", "How do you know it?")])
async def test_a_key_that_asks_says_nothing_of_a_line_until_it_is_answered(home: Path, key: str, asked: str) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        await here.press(key)
        assert here.says(asked)
        assert here.says("“A long commute”")
        await here.press("enter", key, "escape")
        assert here.decision.lines.lines == TWO
        await here.press(key, "2", key, "enter")
        assert here.decision.lines.lines[0] in (Line(1, TWO[0].text, change=Change.DAYS), Line(1, TWO[0].text, known=Known.INSIDE))
        assert here.says("days ●●●○○ ") or here.says("someone inside told you")


async def test_the_words_of_a_line_are_on_the_screen(home: Path) -> None:
    line = Line(1, "Pay is low", weight=4, change=Change.PAY, known=Known.GUESS, sayable=True)
    async with sitting(home, decision=with_lines(line), at="lines.lines") as here:
        assert here.says("pay guess say ●●●●○")
        assert here.hint == "“Pay is low” · they could change: pay · a guess · a letter may say it"
        await here.press("exclamation_mark")
        assert here.says("settles it")


async def test_a_line_moves_up_and_down_among_those_of_its_side(home: Path) -> None:
    lines = (Line(1, "one"), Line(2, "for", Side.FOR), Line(3, "two"), Line(4, "three"))
    async with sitting(home, decision=with_lines(*lines), at="lines.lines") as here:
        await here.press("J")
        assert [line.id for line in here.decision.lines.lines] == [3, 2, 1, 4]
        assert marked(here).id == 1
        await here.press("J", "J")
        assert [line.id for line in here.decision.lines.lines] == [3, 2, 4, 1]
        await here.press("K", "K", "K")
        assert [line.id for line in here.decision.lines.lines] == [1, 2, 3, 4]


async def test_deleting_asks_nothing_and_is_undone(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        await here.press("d")
        assert here.decision.lines.lines == TWO[1:]
        assert here.told() == ["Deleted “A long commute”. u brings it back."]
        await here.press("delete")
        assert here.decision.lines.lines == ()
        await here.press("u", "ctrl+z")
        assert here.decision.lines.lines == TWO
        await here.press("ctrl+y")
        assert here.decision.lines.lines == TWO[1:]
        await here.press("u", "u", "u")
        assert "There is nothing to undo." in here.told()


async def test_keys_on_an_empty_list_do_nothing(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.lines") as here:
        await here.press("tab", "tab", "tab")
        for key in "d K J 1 exclamation_mark c y k m enter".split():
            focused = here.focus
            if focused == "add":
                await here.press("shift+tab")
            await here.press(key)
            assert here.decision.lines.lines == ()


async def test_left_and_right_go_to_the_other_list(home: Path) -> None:
    lines = (Line(1, "against"), Line(2, "for", Side.FOR))
    async with sitting(home, decision=with_lines(*lines), at="lines.lines") as here:
        await here.press("right", "5")
        assert here.decision.lines.lines[1].weight == 5
        await here.press("left", "1")
        assert here.decision.lines.lines[0].weight == 1


async def test_undoing_stays_in_the_list_where_one_is(home: Path) -> None:
    lines = (Line(1, "against"), Line(2, "for", Side.FOR), Line(3, "for it too", Side.FOR))
    async with sitting(home, decision=with_lines(*lines), at="lines.lines") as here:
        await here.press("right", "down", "5", "u")
        assert here.decision.lines.lines == lines
        assert (here.focus, marked(here).id) == ("second", 3)
        await here.press("U")
        assert (here.decision.lines.lines[2].weight, here.focus) == (5, "second")


async def test_another_list_begins_at_its_top(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        await here.press("down")
        await here.open(with_lines(*TWO).answer("offer.company", "Contoso"), "lines.lines")
        assert marked(here).id == 1


async def test_settling_adds_nothing_and_marks_what_settles(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO).take_way(Way.FIVE), at="lines.settling") as here:
        await here.press("a", "exclamation_mark", "c", "1")
        assert here.decision.lines.lines[0] == Line(1, "A long commute", settles=True, change=Change.PAY)
        assert here.screen.query_one("#add").display is False
        await here.press("ctrl+n")
        assert here.left("lines.settling")


async def test_at_a_second_interview_the_sides_have_its_words(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO).answer("offer.stage", Stage.SECOND), at="lines.lines") as here:
        assert here.says("Withdraw")
        assert here.says("Go on")
        assert here.says("The next line is for withdrawing. Begin it with + for going on.")


# -- the other lists ---------------------------------------------------------------------------------------------------------------


async def test_a_deed_without_a_name_is_kept_as_it_was_typed(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.thanks") as here:
        await here.write(": showed me round", "enter")
        assert here.value("offer.thanks") == (Thanked(1, ": showed me round"),)


async def test_thanks_are_a_name_and_one_true_thing(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.thanks") as here:
        await here.write("Tom: showed me round: twice", "enter")
        await here.write("Zoë", "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Tom", "showed me round: twice"), Thanked(2, "Zoë", ""))
        await here.press("escape", "end", "t")
        assert here.says("One true thing they did")
        await here.write("stayed late", "enter")
        await here.press("r")
        assert here.value("offer.thanks")[1] == Thanked(2, "Zoë", "stayed late", referrer=True)
        await here.press("t", *["backspace"] * 11, "enter")
        assert here.value("offer.thanks")[1].deed == ""


async def test_a_dash_parts_a_name_from_a_deed_as_a_colon_does(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.thanks") as here:
        await here.write("Anne-Marie and Mei - let me look at the code", "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Anne-Marie and Mei", "let me look at the code"),)


async def test_a_comma_parts_a_name_from_a_deed_in_front_of_who_did_it(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.thanks") as here:
        await here.write("Anil, he explained the roster", "enter")
        await here.write("Lee, Ann", "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Anil", "he explained the roster"), Thanked(2, "Lee, Ann"))


async def test_a_name_can_be_changed_and_keeps_its_deed(home: Path) -> None:
    async with sitting(home, decision=finished(), at="offer.thanks") as here:
        await here.press("enter", *["backspace"] * 3)
        await here.write("Tim", "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Tim", "showed me round the site"),)


async def test_a_row_that_is_typed_again_is_a_name_and_what_they_did(home: Path) -> None:
    decision = finished().answer("offer.thanks", (Thanked(1, "Sam", "rang", referrer=True),))
    async with sitting(home, decision=decision, at="offer.thanks") as here:
        await here.press("enter", *["backspace"] * 3)
        await here.write("Sam Ortega: told me plainly", "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Sam Ortega", "told me plainly", referrer=True),)
        await here.press("enter")
        await here.write(" showed me round", *["backspace"] * 16, "enter")
        assert here.value("offer.thanks") == (Thanked(1, "Sam Ortega", "told me plainly", referrer=True),), "as before"


async def test_an_adviser_who_is_typed_again_keeps_what_is_not_said_anew(home: Path) -> None:
    jonas = Adviser(1, "Jonas", -1, Asked.ASKED, knows_me=True)
    async with sitting(home, decision=finished().answer("people.advisers", (jonas,)), at="people.advisers") as here:
        await here.press("enter")
        await here.write(" Berg: neither way", "enter")
        assert here.value("people.advisers") == (replace(jonas, name="Jonas Berg", lean=0),)
        await here.press("enter")
        await here.write(": run", "enter")
        assert here.value("people.advisers") == (replace(jonas, name="Jonas Berg", lean=0, why="run"),)


async def test_must_haves_are_met_or_not_or_not_known(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.must_haves") as here:
        await here.write("home by six", "enter", "escape")
        for key, met, words in (("1", True, "this job meets it"), ("2", False, "this job does not"), ("minus", CANT_TELL, "not known")):
            await here.press(key)
            assert here.value("offer.must_haves") == (MustHave(1, "home by six", met),)
            assert here.says(words)


async def test_digits_are_text_while_one_types_and_then_answer_one_must_have_after_the_other(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.must_haves") as here:
        await here.write("1 day at home", "enter")
        assert not here.says("1 yes"), "no key is named that would be typed"
        await here.write("2", "backspace")
        await here.write("no travel", "enter", "enter")
        assert here.hint == "Does this job meet “1 day at home”? 1 yes, 2 no, - don't know"
        await here.press("1")
        assert here.hint == "Does this job meet “no travel”? 1 yes, 2 no, - don't know"
        await here.press("minus")
        assert [(one.text, one.met) for one in here.value("offer.must_haves")] == [("1 day at home", True), ("no travel", CANT_TELL)]
        assert here.hint == "no travel"


async def test_an_adviser_who_was_only_named_is_asked_about(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="people.advisers") as here:
        await here.write("Ines", "enter", "enter")
        assert here.says("Ines says: 1 turn it down, 2 rather turn it down, 3 neither way, 4 rather take it, 5 take it, - can't tell")
        await here.press("4")
        assert here.hint == "Ines: g says whether they said so or you guess"
        await here.press("g")
        assert here.value("people.advisers") == (Adviser(1, "Ines", 1, Asked.ASKED),)
        assert here.hint == "Ines: t says why, in six words"


async def test_each_key_on_an_adviser_says_one_thing_of_them(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="people.advisers") as here:
        await here.write("my sister", "enter", "escape")
        await here.press("2", "g", "f", "w", "i", "t")
        await here.write("you sounded flat", "enter")
        sister = Adviser(1, "my sister", -1, Asked.ASKED, knows_field=True, knows_me=True, interest=True, why="you sounded flat")
        assert here.value("people.advisers") == (sister,)
        assert here.says("rather turn it down, said so, knows field and you, a stake")
        await here.press("g", "minus")
        assert (here.value("people.advisers")[0].asked, here.value("people.advisers")[0].lean) == (Asked.GUESS, CANT_TELL)


async def test_the_slip_to_ask_them_hides_the_own_lean(home: Path) -> None:
    async with sitting(home, decision=finished(), at="people.advisers") as here:
        await here.press("s")
        slip = here.app.clipboard
        assert slip.startswith("I have an offer")
        assert "don't" not in slip
        assert "turn it down" not in slip.lower()
        assert here.told() == ["The slip was sent to the clipboard. It does not say what you lean to."]


async def test_a_task_has_a_day_and_is_ticked(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="after.tasks") as here:
        await here.write("send the letter", "enter", "escape", "t")
        assert here.says("By when? Friday, tomorrow, 3 March")
        await here.write("tomorrow", "enter")
        assert here.value("after.tasks") == (Task(1, "send the letter", date(2026, 11, 23)),)
        assert here.says("□ send the letter")
        assert here.says("Monday 23 November 2026")
        await here.press("space")
        assert here.value("after.tasks")[0].done
        assert here.says("■ send the letter")
        await here.press("x")
        assert not here.value("after.tasks")[0].done


async def test_a_task_with_a_wrong_day_says_so_and_keeps_what_was_typed(home: Path) -> None:
    async with sitting(home, decision=finished(), at="after.tasks") as here:
        await here.write("ring Priya", "enter", "escape", "end", "t")
        await here.write("someday", "enter")
        assert here.told() == ["“someday” does not read as a date. Type it like Friday, tomorrow, in 2 weeks, 3 March or 2026-03-03."]
        assert here.screen.query_one("#add", LineField).value == "someday"
        assert here.focus == "add"
        await here.press(*["backspace"] * 7, "enter")
        assert here.value("after.tasks")[-1].due is None


async def test_a_day_is_typed_over_the_one_there_was(home: Path) -> None:
    decision = fresh().answer("after.tasks", (Task(1, "ring Priya", date(2026, 11, 27)),))
    async with sitting(home, decision=decision, at="after.tasks") as here:
        await here.press("t")
        await here.write("tomorow", "enter")
        assert here.told() == ["“tomorow” does not read as a date. Type it like Friday, tomorrow, in 2 weeks, 3 March or 2026-03-03."]
        await here.write("", *["backspace"] * 7)
        await here.write("tomorrow", "enter")
        assert here.value("after.tasks")[0].due == date(2026, 11, 23)
        assert here.told() == [], "what did not read as a date is settled"


async def test_the_same_list_is_not_saved_twice(home: Path) -> None:
    async with sitting(home, decision=with_lines(*TWO), at="lines.lines") as here:
        here.clock.move(minutes=5)
        await here.press("3", "enter", "enter")
        assert here.decision.lines.lines == TWO
        assert here.app.session.done == []


# -- much --------------------------------------------------------------------------------------------------------------------------


async def test_five_hundred_lines_scroll_and_one_more_is_refused(home: Path) -> None:
    most = QUESTIONS["lines.lines"].question.most
    lines = tuple(Line(number, f"line {number}", Side.FOR if number % 2 else Side.AGAINST) for number in range(1, most + 1))
    async with sitting(home, decision=with_lines(*lines), at="lines.lines") as here:
        assert most == 500
        assert here.says("line 2 ")
        assert not here.says("line 500")
        await here.press("end")
        assert here.says("line 500")
        await here.press("5", "pageup", "home")
        assert marked(here).id == 2
        assert here.decision.lines.lines[-1].weight == 5
        await here.press("a")
        assert len(here.decision.lines.lines) == most
        assert here.told() == ["There is room for 500 here. d deletes the marked one, to make room."]


async def test_a_long_line_is_cut_on_the_screen_and_whole_in_the_decision(home: Path) -> None:
    text = "我不喜歡這份工作" * 100
    async with sitting(home, decision=with_lines(Line(1, text)), at="lines.lines") as here:
        assert here.decision.lines.lines[0].text == text
        assert all(len(line) <= 80 for line in here.lines())
        assert "…" in here.words()
        await here.press("enter")
        assert here.screen.query_one("#add", LineField).value == text


async def test_a_line_that_is_cut_in_its_column_is_read_whole_below_when_it_is_marked(home: Path) -> None:
    text = "They said the team is ten people, and then it turned out that " + "seven of them have left since spring, " * 5 + "and so on"
    for size in (SMALL, ROOMY):
        async with sitting(home / str(size[0]), size, decision=with_lines(Line(1, text), Line(2, "short")), at="lines.lines") as here:
            assert here.says(f"“{text}”")
            await here.press("down")
            assert not here.says("and so on")
            assert here.says("“short”")

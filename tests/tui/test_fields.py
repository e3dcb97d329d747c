"""Every kind of question takes its answer by its keys, refuses a wrong one at Continue alone, and keeps what was typed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tightrope.decision.kinds import CANT_TELL, Outcome, Stage, Way
from tightrope.decision.question import Amount, Choice, Currency, Day, Line, Moment, Months, Question, Scale, Text, Ticks, YesNo
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.balance import Face
from tightrope.decision.steps.gut import Spark, SparkLine
from tightrope.decision.steps.money import Rough, Tick
from tightrope.decision.ways import WAYS
from tightrope.text import LINE, TEXT
from tightrope.tui.app import place_of
from tightrope.tui.palette import commands
from tightrope.tui.screens.step import SAVE_AFTER
from tightrope.tui.widgets.fields import LineField, TextField
from tui.sitting import SMALL, Clock, Sitting, finished, fresh, key_event, sitting

IDS = tuple(dict.fromkeys(id for groups in WAYS.values() for group in groups for id in group.ids if place_of(id) == "step"))
"""Every question that the screen of questions shows, on any way."""


def kind_of(id: str) -> type[Question]:
    """The sort of a question; the reason of the letter is chosen from a list though it is kept as a text."""
    return Choice if id == "letter.reason" else type(QUESTIONS[id].question)


@dataclass(frozen=True, slots=True)
class Told:
    """How a kind of question is answered, and what the answer is."""

    kind: type[Question]
    keys: tuple[str, ...]
    text: str
    answer: Any


BY_KEYS = (
    Told(Line, ("enter",), "Zoë's [b]team[/b]", "Zoë's [b]team[/b]"),
    Told(Text, ("ctrl+n",), "one thing", "one thing"),
    Told(Scale, ("4",), "", 1),
    Told(YesNo, ("2",), "", False),
    Told(Ticks, ("1", "2", "enter"), "", None),
    Told(Choice, ("2",), "", None),
    Told(Amount, ("enter",), "2.2k", 220_000),
    Told(Months, ("enter",), "4,5", Fraction(9, 2)),
    Told(Day, ("enter",), "3 March", date(2027, 3, 3)),
    Told(Moment, ("enter",), "tomorrow 17:00", datetime(2026, 11, 23, 17)),
    Told(Currency, ("enter",), "gbp", "GBP"),
    Told(SparkLine, ("5", "8", "9", "3", "2", "enter"), "", Spark(5, 8, 9, 3, 2)),
)
"""One row a kind; None stands for what the keys are by the question's own list."""


def emptied(id: str) -> Any:
    """The finished decision without an answer to one question."""
    return finished().answer(id, QUESTIONS[id].question.empty)


def expected(told: Told, id: str) -> Any:
    """What the keys of a row answer to a question."""
    question = QUESTIONS[id].question
    if isinstance(question, Ticks):
        return tuple(question.of)[:2]
    if isinstance(question, Choice):
        return tuple(question.of)[1]
    return told.answer


def test_every_kind_of_question_has_a_row() -> None:
    assert {kind_of(id) for id in IDS} == {told.kind for told in BY_KEYS}


@pytest.mark.parametrize("told", BY_KEYS, ids=lambda told: told.kind.__name__)
async def test_each_kind_answers_by_its_keys_and_goes_on(home: Path, told: Told) -> None:
    async with sitting(home) as here:
        for id in (id for id in IDS if kind_of(id) is told.kind and id != "letter.reason"):
            await here.open(emptied(id), id)
            assert QUESTIONS[id].question.prompt in here.words(), id
            await here.type(told.text)
            await here.press(*told.keys)
            assert here.on_disk().value(id) == expected(told, id), id
            assert here.left(id)


async def test_the_reason_of_the_letter_is_chosen_from_what_was_answered(home: Path) -> None:
    async with sitting(home, decision=finished(), at="letter.reason") as here:
        assert here.says("field work")
        await here.press("1")
        assert here.value("letter.reason") != ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What does not fit a question, and a part of the sentence that says so."""

    id: str
    typed: str
    says: str


WRONG = (
    Wrong("offer.answer_by", "someday", "Type it like Friday"),
    Wrong("offer.answer_by", "3/4", "3/4 is 3 April in some countries and 4 March in others"),
    Wrong("offer.answer_by", "30 February 2027", "There is no such day"),
    Wrong("offer.answer_by", "Friday 25:00", "There is no such time of day"),
    Wrong("offer.answer_by", "0000-00-00", "There is no such day"),
    Wrong("money.savings", "plenty", "is not an amount"),
    Wrong("money.savings", "[/]", "“[/]” is not an amount"),
    Wrong("money.savings", "GBP 900", "Amounts here are in EUR"),
    Wrong("money.savings", "-5", "is not an amount"),
    Wrong("money.savings", "9" * 40, "That is more than this can count"),
    Wrong("money.search", "soon", "Type a number of months up to 60"),
    Wrong("money.search", "61", "Type a number of months up to 60"),
    Wrong("money.other_income_until", "then", "Type it like Friday"),
    Wrong("money.currency", "E1", "Type the three letters of a currency"),
    Wrong("letter.ask_until", "in a bit", "Type it like Friday"),
)


async def test_a_typed_day_or_amount_is_said_at_once_as_it_is_understood(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.answer_by") as here:
        await here.type("Fri")
        assert here.says("Friday 27 November 2026, in 5 days")
        await here.type(" ne")
        assert not here.says("in 5 days"), "half typed it is not understood"
        await here.press("enter")
        assert here.says("does not read as a date")
        await here.press(*["backspace"] * 3)
        assert here.says("Friday 27 November 2026, in 5 days")
        assert not here.says("does not read as a date")
        await here.go("money.savings")
        await here.type("3.400,-")
        assert here.says("EUR 3,400")


async def test_a_day_that_has_passed_is_pointed_out_once(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.answer_by") as here:
        await here.write("20 November 2026", "enter")
        assert here.says("2 days ago. That has passed.")
        assert here.says("That day has passed. Enter keeps it all the same; or type another one.")
        assert here.value("offer.answer_by") == date(2026, 11, 20)
        await here.press("enter")
        assert here.left("offer.answer_by")
        await here.go("offer.answer_by")
        await here.press("enter")
        assert here.left("offer.answer_by"), "what was known before is not pointed out again"


async def test_a_wrong_value_is_refused_at_continue_in_one_sentence_and_stays(home: Path) -> None:
    async with sitting(home) as here:
        for wrong in WRONG:
            await here.open(emptied(wrong.id) if wrong.id != "money.currency" else finished(), wrong.id)
            before = here.value(wrong.id)
            field = here.screen.query_one("#line", LineField)
            field.show("")
            await here.type(wrong.typed)
            here.app.flush()
            assert wrong.says not in here.words(), "nothing is said while one types"
            await here.press("enter")
            assert wrong.says in here.words(), wrong
            assert (here.decision.at, here.value(wrong.id), field.value) == (wrong.id, before, wrong.typed)
            assert here.focus == "line"


async def test_what_was_wrong_can_be_mended_and_goes_on(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.answer_by") as here:
        await here.type("fridax")
        await here.press("ctrl+n")
        assert "as a date" in here.words()
        await here.press("backspace", "y", "enter")
        assert here.value("offer.answer_by") == date(2026, 11, 27)
        assert "as a date" not in here.words()


async def test_the_same_answer_saves_nothing(home: Path) -> None:
    clock = Clock()
    async with sitting(home, decision=finished().answer("balance.face", Face.NO), clock=clock) as here:
        for id in IDS:
            if here.value(id) == QUESTIONS[id].question.empty or kind_of(id) is SparkLine:
                continue
            await here.go(id)
            clock.move(minutes=1)
            before, steps, updated = here.decision, len(here.app.session.done), here.on_disk().updated
            here.app.flush()
            assert here.on_disk().updated == updated, id
            field = here.screen.field()
            keys = [*sorted(field.chosen), *(["enter"] if field.several else [])] if hasattr(field, "chosen") else ["ctrl+n"]
            if getattr(field, "several", False):
                keys = ["enter"]
            await here.press(*keys)
            assert here.decision.go(id) == before, id
            assert len(here.app.session.done) == steps, id


async def test_half_a_date_waits_and_is_there_when_one_comes_back(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.answer_by") as here:
        await here.write("2026-1")
        assert here.value("offer.answer_by") is None
        assert here.screen.query_one("#error").display is False
        await here.press("escape", "escape")
        assert here.decision.at == "offer.company"
        await here.press("enter")
        assert here.screen.query_one("#line", LineField).value == "2026-1"
        await here.write("2-03", "enter")
        assert here.value("offer.answer_by") == date(2026, 12, 3)


async def test_half_an_amount_belongs_to_its_own_decision_alone(home: Path) -> None:
    async with sitting(home, decision=emptied("money.savings"), at="money.savings") as here:
        await here.write("2.2kk", "escape")
        await here.open(fresh(), "money.savings")
        assert here.screen.query_one("#line", LineField).value == ""


@pytest.mark.parametrize(("id", "selector"), [("offer.role", "#line"), ("lines.regret_no", "#text")])
async def test_what_is_typed_is_saved_after_a_moment_of_quiet(home: Path, id: str, selector: str) -> None:
    async with sitting(home, decision=fresh(), at=id) as here:
        await here.type("more field")
        assert here.value(id) == ""
        timer = here.screen.quiet
        assert timer is not None
        assert timer._interval == SAVE_AFTER <= 0.5
        here.app.flush()
        assert here.on_disk().value(id) == "more field"
        await here.type(" work")
        here.app.save_everything()
        assert here.on_disk().value(id) == "more field work"


@pytest.mark.parametrize("leave", ["escape", "ctrl+n", "ctrl+g", "ctrl+r"])
async def test_every_way_out_of_a_field_keeps_what_was_typed(home: Path, leave: str) -> None:
    async with sitting(home, decision=fresh(), at="offer.company") as here:
        await here.type("Contoso & Sons")
        await here.press(leave)
        assert here.app.store.peek(here.app.store.last() or "").offer.company == "Contoso & Sons"


async def test_quitting_keeps_what_was_typed(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.company") as here:
        await here.type("Contoso & Sons")
        await here.press("ctrl+q")
        assert here.app.return_code == 0
        assert here.app.store.peek(here.app.store.last() or "").offer.company == "Contoso & Sons"


# -- undo ----------------------------------------------------------------------------------------------------------------------


async def test_typing_is_undone_and_done_again_step_by_step(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        field = here.screen.query_one("#line", LineField)
        await here.type("abc")
        await here.press("ctrl+z")
        assert field.value == "ab"
        await here.press("ctrl+z", "ctrl+z")
        assert field.value == ""
        await here.press("ctrl+y", "ctrl+y", "ctrl+y")
        assert field.value == "abc"
        assert here.decision.at == "offer.role"


async def test_typing_in_a_text_is_undone(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.regret_no") as here:
        field = here.screen.query_one("#text", TextField)
        await here.type("abc")
        await here.press("ctrl+z")
        assert field.text == ""
        await here.press("ctrl+y")
        assert field.text == "abc"


async def test_answers_are_undone_and_given_again(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.tuesday") as here:
        await here.press("2")
        await here.go("gut.tuesday")
        await here.press("5")
        await here.go("gut.tuesday")
        await here.press("ctrl+z")
        assert here.value("gut.tuesday") == -1
        assert any(words.startswith("Undone: “An ordinary Tuesday") for words in here.told())
        await here.press("ctrl+z")
        assert here.value("gut.tuesday") is None
        await here.press("ctrl+z")
        assert "There is nothing to undo." in here.told()
        await here.press("ctrl+y", "ctrl+y", "ctrl+y")
        assert here.value("gut.tuesday") == 2
        assert "There is nothing to redo." in here.told()
        assert here.on_disk().value("gut.tuesday") == 2
        assert here.decision.at == "gut.tuesday", "undoing never moves one elsewhere"


async def test_undoing_in_an_untouched_line_undoes_the_last_answer(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.stage") as here:
        await here.press("2", "ctrl+z")
        assert here.value("offer.stage") is None
        await here.press("ctrl+y")
        assert here.value("offer.stage") is Stage.SECOND


async def test_an_undone_answer_is_shown_as_undone(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.write("analyst", "enter", "escape", "escape")
        field = here.screen.query_one("#line", LineField)
        assert field.value == "analyst"
        await here.press("ctrl+z")
        assert (field.value, here.value("offer.role")) == ("", "")
        await here.press("ctrl+y")
        assert (field.value, here.value("offer.role")) == ("analyst", "analyst")


# -- pasting -------------------------------------------------------------------------------------------------------------------


async def test_several_lines_pasted_into_a_line_become_one(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.paste("data\r\nanalyst\x1b[31m, \u202esenior")
        assert here.screen.query_one("#line", LineField).value == "data analyst, senior"


async def test_spaces_at_the_ends_of_a_paste_stay_where_they_join(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.type("data")
        await here.paste(" analyst ")
        await here.type("at")
        assert here.screen.query_one("#line", LineField).value == "data analyst at"


@pytest.mark.parametrize(("id", "most", "shown"), [("offer.role", LINE, "1,000"), ("lines.regret_no", TEXT, "20,000")])
async def test_too_much_is_cut_told_and_can_be_taken_back(home: Path, id: str, most: int, shown: str) -> None:
    async with sitting(home, decision=fresh(), at=id) as here:
        await here.type("mine ")
        await here.paste("x" * (most + 7))
        assert f"Kept the first {shown} characters, left out 12. ctrl+z takes the paste back." in here.words()
        here.app.flush()
        assert len(here.value(id)) == most
        await here.press("ctrl+z")
        here.app.flush()
        assert here.value(id) == "mine"


async def test_a_line_takes_no_more_typing_than_it_keeps(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.paste("x" * LINE)
        await here.type("yz")
        assert here.screen.query_one("#line", LineField).value == "x" * LINE


async def test_a_text_takes_no_more_typing_than_it_keeps(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.regret_no") as here:
        await here.paste("x" * TEXT)
        await here.type("yz")
        assert here.screen.query_one("#text", TextField).text == "x" * TEXT


async def test_a_pasted_text_keeps_its_lines(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="lines.regret_no") as here:
        await here.paste("one\r\ntwo\rthree")
        await here.press("ctrl+n")
        assert here.value("lines.regret_no") == "one\ntwo\nthree"


# -- moving --------------------------------------------------------------------------------------------------------------------


async def test_tab_and_enter_reach_continue_from_every_field(home: Path) -> None:
    async with sitting(home) as here:
        for id in ("offer.stage", "offer.role", "lines.regret_no", "gut.tuesday", "money.ticks"):
            await here.open(finished(), id)
            await here.press("tab")
            assert here.focus == "proceed", id
            assert "[ Continue ]" in here.words()
            await here.press("enter")
            assert here.decision.at != id


async def test_a_question_can_be_passed_over_and_stays_not_asked(home: Path, chance: random.Random) -> None:
    passed = [id for id in IDS if id not in ("money.currency", "balance.coin")]
    async with sitting(home) as here:
        for id in chance.sample(passed, 12):
            await here.open(emptied(id), id)
            await here.press("ctrl+n")
            assert here.left(id)
            assert here.on_disk().value(id) == QUESTIONS[id].question.empty, id


async def test_back_goes_to_the_question_before_and_from_the_first_one_home(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.company") as here:
        await here.press("escape")
        assert here.decision.at == "offer.company", "the first one only leaves the field"
        await here.press("escape")
        assert here.decision.at == "offer.role"
        await here.press("escape", "escape", "escape")
        assert here.app.opened is None
        assert "Tightrope" in here.lines()[0]


@pytest.mark.parametrize("id", ["offer.company", "lines.regret_no"])
async def test_the_footer_says_whether_escape_leaves_the_field_or_goes_back(home: Path, id: str) -> None:
    async with sitting(home, decision=fresh(), at=id) as here:
        assert "esc Leave field" in here.footer
        await here.press("escape")
        assert "esc Back" in here.footer


@pytest.mark.parametrize("id", ["offer.company", "lines.regret_no"])
async def test_what_is_typed_or_pasted_on_continue_goes_into_the_field(home: Path, id: str) -> None:
    async with sitting(home, decision=fresh(), at=id) as here:
        await here.type("one")
        await here.press("escape")
        await here.type("Two: [b]3?")
        await here.press("escape")
        await here.paste(" and more")
        assert here.decision.at == id
        here.app.flush()
        assert here.value(id) == "oneTwo: [b]3? and more"


async def test_help_and_space_keep_their_meaning_on_continue(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.company") as here:
        await here.press("escape", "question_mark")
        assert here.screen.is_modal
        await here.press("escape", "space")
        assert here.left("offer.company")
        assert here.value("offer.company") == ""


async def test_words_typed_on_the_spark_are_its_note(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.spark") as here:
        await here.press("5")
        await here.type("they told me")
        here.app.flush()
        assert here.value("gut.spark").before_first == "they told me"


async def test_the_note_of_the_spark_is_left_first_and_kept(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.spark") as here:
        await here.press("5", "n")
        assert here.focus == "note"
        assert here.says("Before this mark, advert to first talk: what happened?")
        assert here.hint == "This note is about the time before the mark. Enter keeps it."
        assert here.footer.startswith("enter Keep  ^n Continue  esc Leave field")
        await here.type("the boss [/] came late")
        await here.press("escape")
        assert (here.focus, here.decision.at) == ("spark", "gut.spark")
        assert here.value("gut.spark").before_first == "the boss [/] came late"


async def test_the_marks_of_the_spark_are_set_moved_and_taken_away(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.spark") as here:
        await here.press("5", "x", "left", "minus", "left", "left", "0")
        assert here.value("gut.spark") == Spark(0, None)
        await here.press("ctrl+z")
        assert here.value("gut.spark") == Spark(5, None)


async def test_the_five_minute_way_asks_for_two_marks(home: Path) -> None:
    async with sitting(home, decision=fresh(Way.FIVE), at="gut.spark") as here:
        await here.press("8", "3", "enter")
        assert here.value("gut.spark") == Spark(offer=8, today=3)


# -- not asked, can't tell, nothing ---------------------------------------------------------------------------------------------


async def test_cant_tell_is_an_answer_and_backspace_makes_it_not_asked(home: Path) -> None:
    async with sitting(home) as here:
        for id in (id for id in IDS if getattr(QUESTIONS[id].question, "cant_tell", kind_of(id) is Scale)):
            await here.open(emptied(id), id)
            assert here.value(id) is None
            await here.press("minus")
            assert here.value(id) is CANT_TELL, id
            assert here.on_disk().value(id) is CANT_TELL
            await here.go(id)
            assert here.says("● - can't tell yet")
            await here.press("backspace")
            assert here.value(id) is None, id
            assert not here.says("● -")
            assert here.on_disk().value(id) is None


async def test_what_has_no_cant_tell_takes_none(home: Path) -> None:
    async with sitting(home) as here:
        for id in (id for id in IDS if kind_of(id) is Choice and not getattr(QUESTIONS[id].question, "cant_tell", False)):
            await here.open(emptied(id), id)
            await here.press("minus")
            assert (here.value(id), here.decision.at) == (QUESTIONS[id].question.empty, id)
            assert "Can't tell" not in here.footer


async def test_no_tick_is_an_answer_too_and_backspace_takes_even_that_back(home: Path) -> None:
    async with sitting(home, decision=emptied("money.ticks"), at="money.ticks") as here:
        await here.press("enter")
        assert here.value("money.ticks") == ()
        await here.go("money.ticks")
        await here.press("2", "space", "3")
        assert here.value("money.ticks") == (Tick.ANY_OFFER,)
        await here.press("backspace")
        assert here.value("money.ticks") is None
        assert here.decision.at == "money.ticks"


async def test_arrows_and_enter_choose_as_digits_do(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="money.rough") as here:
        await here.press("down", "down", "down", "enter")
        assert here.value("money.rough") is Rough.THREE_TO_SIX
        await here.go("money.rough")
        await here.press("up", "space")
        assert here.value("money.rough") is Rough.ONE_TO_THREE


@pytest.mark.parametrize("id", ["offer.stage", "gut.tuesday", "direction.liked", "letter.reason"])
@pytest.mark.parametrize("key", ["enter", "space"])
async def test_a_choice_that_nobody_touched_is_not_answered_by_enter(home: Path, id: str, key: str) -> None:
    decision = finished().answer("balance.outcome", Outcome.NO).answer(id, QUESTIONS[id].question.empty)
    async with sitting(home, decision=decision, at=id) as here:
        await here.press(key)
        assert (here.decision.at, here.value(id)) == (id, QUESTIONS[id].question.empty)
        assert here.says("Nothing is marked yet. A digit answers; ctrl+n goes on and leaves it open.")
        await here.press("up", "down", key)
        assert here.left(id)
        assert here.value(id) != QUESTIONS[id].question.empty
        await here.go(id)
        await here.press("enter")
        assert here.left(id), "an answer that was given is kept by Enter"


async def test_a_digit_that_is_no_choice_does_nothing(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.stage") as here:
        await here.press("9", "0", "x", "Z")
        assert (here.value("offer.stage"), here.decision.at) == (None, "offer.stage")


@pytest.mark.parametrize("burst", ["55", "11", "66666", "5-1", "1 1 enter", "enter enter enter", "- - backspace 9"])
async def test_keys_typed_ahead_answer_no_text_and_end_nothing(home: Path, burst: str) -> None:
    async with sitting(home) as here:
        for id in ("offer.stage", "offer.instead", "offer.address", "offer.came_by", "gut.tuesday", "money.if_paid", "balance.final"):
            await here.open(fresh().answer("offer.sender", "Priya"), id)
            for key in burst.split() if " " in burst else burst:
                here.app.post_message(key_event(key))
            await here.settle()
            assert all(here.value(other) in ("", "Priya") for other in IDS if kind_of(other) is Line), id


async def test_letters_and_digits_are_text_while_one_types(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.type("sTu1-?:/!x")
        await here.press("enter")
        assert here.value("offer.role") == "sTu1-?:/!x"


async def test_a_read_only_decision_says_so_and_changes_nothing(home: Path) -> None:
    async with sitting(home, SMALL, decision=fresh(), at="offer.role") as first:
        await first.write("analyst", "enter")
        first.app.save_everything()
        async with _second(home) as second:
            await second.go("offer.role")
            assert "read-only" in second.lines()[0]
            assert "Open in another window" in second.hint
            await second.write("XY", "enter")
            assert second.value("offer.role") == "analyst"
            await second.go("offer.stage")
            await second.press("1")
            assert second.value("offer.stage") is None


def _second(home: Path) -> Any:
    return sitting(home, open_id="7f3k")


async def test_taking_over_makes_it_ones_own(home: Path) -> None:
    async with sitting(home, SMALL, decision=fresh(), at="offer.stage") as first:
        first.app.save_everything()
        async with _second(home) as second:
            assert "read-only" in second.lines()[0]
            await second.press("T", "1")
            assert second.value("offer.stage") is Stage.OFFER
            assert "saved" in second.lines()[0]


async def is_named(here: Sitting, words: str) -> bool:
    """Whether an action is both in the palette and in the help."""
    found = {any(words in one.title for one in commands(here.app, here.screen))}
    await here.press("question_mark")
    found.add(here.says(words))
    await here.press("escape")
    (named,) = found
    return named


async def test_taking_over_is_named_only_where_another_window_has_it(home: Path) -> None:
    async with sitting(home, (80, 60), decision=fresh(), at="offer.stage") as first:
        first.app.save_everything()
        assert not await is_named(first, "Take over a decision")
        async with sitting(home, (80, 60), open_id="7f3k") as second:
            assert await is_named(second, "Take over a decision")


async def test_the_coin_is_tossed_once(home: Path) -> None:
    async with sitting(home, decision=finished(), at="balance.coin") as here:
        face = here.value("balance.face")
        assert f"The coin shows: {face.value.upper()}." in here.words()
        for _ in range(5):
            await here.go("balance.final")
            await here.go("balance.coin")
        assert here.value("balance.face") is face


async def test_a_question_says_why_it_is_asked_and_how_far_one_is(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.tuesday") as here:
        assert "question 4 of 7" in here.words()
        assert "Why we ask: First days flatter. Most of a job is ordinary Tuesdays." in here.words()


async def test_that_is_said_once_more_in_the_own_words(home: Path) -> None:
    async with sitting(home, decision=finished().answer("direction.able", "run a survey"), at="direction.gives") as here:
        assert here.says("You want more “field work” rather than “reporting”.")
        await here.go("direction.teaches")
        assert here.says("You want to be able to say: I can “run a survey”")
        await here.open(fresh(), "direction.gives")
        assert here.says("What you want more of. You have not said it yet; back goes there.")


async def test_at_a_second_interview_the_words_follow(home: Path) -> None:
    async with sitting(home, decision=fresh().answer("offer.stage", Stage.SECOND), at="balance.final") as here:
        assert "rather withdraw" in here.words()
        assert "go on" in here.words()
        await here.go("gut.spark")
        assert "invitation" in here.words()

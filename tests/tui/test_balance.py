"""The reveal: dropped keys before it stands, a mark that decides nothing, ask first before a no, and ropes that lead somewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tightrope.decision.kinds import CANT_TELL, Kind, Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.lines import Change, Line, Side
from tightrope.decision.steps.money import Rough
from tightrope.decision.steps.offer import MustHave
from tightrope.tui.screens.balance import BalanceScreen
from tightrope.tui.widgets.bars import Hint
from tightrope.tui.widgets.ropes import Ropes
from tui.sitting import ROOMY, SMALL, Sitting, answered, finished, fresh, key_event, sitting

STILL: Any = {"prepare": lambda app: setattr(app, "animation_level", "none")}
"""As with TEXTUAL_ANIMATIONS=none."""


SECOND = finished().answer("offer.stage", Stage.SECOND)

LEAST = (60, 16)
"""The least size at which anything is shown."""


def screen_of(here: Sitting) -> BalanceScreen:
    """The balance."""
    assert isinstance(here.screen, BalanceScreen)
    return here.screen


def marked(here: Sitting) -> str:
    """The mark among the decisions and its digit; "" without one."""
    return "".join(re.findall(r"▌\d", here.words()))


def headline(here: Sitting) -> str:
    """What stands first on the balance."""
    balance = screen_of(here).balance
    assert balance is not None
    return balance.headline.text


def asking() -> Decision:
    """A decision whose heaviest line against could be changed."""
    lines = (Line(1, "Pay is low", weight=5, change=Change.PAY), Line(2, "Good people", Side.FOR, weight=2))
    return finished().answer("lines.lines", lines)


# -- before it stands ----------------------------------------------------------------------------------------------------------


async def test_keys_before_the_reveal_stands_only_make_it_stand(home: Path) -> None:
    async with sitting(home, decision=finished()) as here:
        assert screen_of(here).drawing is not None
        assert not here.says(headline(here))
        await here.press("space")
        assert here.says(headline(here))
        assert screen_of(here).marked is None
        await here.press("enter", "ctrl+n")
        assert (here.value("balance.outcome"), here.decision.at) == (None, "balance.outcome")


async def test_a_digit_pressed_while_it_is_drawn_in_marks_and_enter_then_decides(home: Path) -> None:
    async with sitting(home, decision=finished().answer("balance.outcome", Outcome.ASK_TIME)) as here:
        assert screen_of(here).drawing is not None
        await here.press("5")
        assert (screen_of(here).drawing, marked(here), here.value("balance.outcome")) == (None, "▌5", Outcome.ASK_TIME)
        await here.press("enter")
        assert here.value("balance.outcome") is Outcome.NOT_YET


@pytest.mark.parametrize("prepare", [None, STILL["prepare"]], ids=["drawn in", "still"])
async def test_keys_typed_ahead_never_decide(home: Path, prepare: Any) -> None:
    ready = finished().answer("balance.final", None)
    async with sitting(home, prepare=prepare) as here:
        for keys in ("2 1 1 enter", "2 enter enter enter", "1 4 4 4 enter enter", "2 ctrl+n 1 enter", "2 1 1 1 enter ctrl+n enter"):
            await here.open(ready, "balance.final")
            for key in keys.split():
                here.app.post_message(key_event(key))
            await here.settle()
            assert here.value("balance.outcome") is None, keys


async def test_the_ropes_are_drawn_in_one_after_the_other_and_then_the_sentence(home: Path) -> None:
    async with sitting(home, decision=finished()) as here:
        screen = screen_of(here)
        assert screen.drawing is not None
        screen.drawing.pause()
        screen.query_one(Ropes).drawn = 0
        seen = []
        for _ in range(6):
            seen.append((screen.query_one(Ropes).drawn, here.says(headline(here))))
            screen._draw_next()
            await here.settle()
        assert seen == [(0, False), (1, False), (2, False), (3, False), (4, False), (4, True)]
        assert screen.drawing is None


async def test_nothing_is_drawn_in_where_nobody_looks(home: Path) -> None:
    async with sitting(home, decision=finished()) as here:
        screen = screen_of(here)
        assert screen.drawing is not None
        await here.go("balance.final")
        assert screen.drawing is None
        await here.go("balance.outcome")
        assert here.says(headline(here))


async def test_a_second_look_draws_nothing_in_and_another_decision_does(home: Path) -> None:
    async with sitting(home, decision=finished()) as here:
        await here.press("space")
        await here.go("balance.final")
        await here.go("balance.outcome")
        assert here.says(headline(here))
        await here.open(finished().answer("offer.company", "Contoso"))
        assert not here.says(headline(here))


async def test_without_animations_it_stands_at_once(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        assert screen_of(here).drawing is None
        assert here.says(headline(here))
        assert here.lines()[3].count("●") == 1


# -- deciding ------------------------------------------------------------------------------------------------------------------


async def test_a_digit_marks_and_only_enter_decides(home: Path) -> None:
    async with sitting(home, **STILL) as here:
        for digit, outcome in zip("12345", (Outcome.NO, Outcome.ASK_TIME, Outcome.ASK_FIRST, Outcome.YES, Outcome.NOT_YET), strict=True):
            await here.open(finished())
            await here.press("4", "2", digit)
            assert here.value("balance.outcome") is None
            assert here.hint.startswith("Marked: ")
            assert marked(here) == f"▌{digit}"
            assert here.screen.query_one(Hint).loud
            await here.press("enter")
            assert here.value("balance.outcome") is outcome
            assert here.on_disk().balance.outcome is outcome
            assert here.left("balance.outcome")


async def test_escape_takes_a_mark_away_before_it_goes_back(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        await here.press("1", "escape")
        assert here.hint == "A mirror, not a judge. A digit marks, Enter decides. Page down reads on."
        assert not here.screen.query_one(Hint).loud
        assert marked(here) == ""
        await here.press("enter")
        assert here.value("balance.outcome") is None
        await here.press("escape")
        assert here.left("balance.outcome")


async def test_continue_without_a_decision_says_what_to_do(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        await here.press("ctrl+n")
        assert here.decision.at == "balance.outcome"
        assert here.told() == ["Nothing is decided yet. A digit marks, Enter decides. ctrl+g goes anywhere else."]


async def test_what_was_decided_is_said_and_can_be_changed_and_undone(home: Path) -> None:
    async with sitting(home, decision=finished().answer("balance.outcome", Outcome.NO), **STILL) as here:
        assert here.hint == "You decided: Turn it down. ctrl+n goes on; a digit marks another."
        assert here.says("●1 Turn it down")
        assert "^n Continue" in here.footer
        await here.press("5")
        assert here.says("●1 Turn it down")
        assert marked(here) == "▌5"
        await here.press("enter")
        assert here.value("balance.outcome") is Outcome.NOT_YET
        await here.go("balance.outcome")
        await here.press("ctrl+z")
        assert here.value("balance.outcome") is Outcome.NO
        await here.press("ctrl+y", "enter")
        assert here.value("balance.outcome") is Outcome.NOT_YET


async def test_at_a_second_interview_one_withdraws_or_goes_on(home: Path) -> None:
    async with sitting(home, decision=finished().answer("offer.stage", Stage.SECOND), **STILL) as here:
        assert here.says("1 Withdraw 2 Ask for time 3 Ask first 4 Go on 5 Not yet")
        assert here.says("withdraw even go on")
        await here.press("1", "enter")
        assert here.value("balance.outcome") is Outcome.NO


# -- ask first ------------------------------------------------------------------------------------------------------------------


async def test_ask_first_is_offered_before_a_no_and_proposed_only_after_yes(home: Path) -> None:
    answers = (("1", True, Outcome.ASK_FIRST, Change.PAY), ("2", False, Outcome.NO, None), ("3", CANT_TELL, Outcome.NO, None))
    async with sitting(home, **STILL) as here:
        for digit, agreed, outcome, change in answers:
            await here.open(asking())
            await here.press("1", "enter")
            assert here.value("balance.outcome") is None, "nothing is decided while it asks"
            assert here.screen.is_modal
            assert here.says("If they agree, will you take it?")
            await here.press(digit)
            assert (here.value("balance.agreed"), here.value("balance.outcome")) == (agreed, outcome)
            assert here.value("letter.change") is change


async def test_enter_typed_ahead_answers_nothing_for_the_person(home: Path) -> None:
    async with sitting(home, decision=asking(), **STILL) as here:
        await here.press("1", "enter", "enter", "space")
        assert (here.screen.is_modal, here.value("balance.agreed"), here.value("balance.outcome")) == (True, None, None)
        await here.press("down", "enter")
        assert (here.value("balance.agreed"), here.value("balance.outcome")) == (True, Outcome.ASK_FIRST)


async def test_escape_from_the_offer_decides_nothing(home: Path) -> None:
    async with sitting(home, decision=asking(), **STILL) as here:
        await here.press("1", "enter", "escape")
        assert (here.value("balance.agreed"), here.value("balance.outcome"), here.decision.at) == (None, None, "balance.outcome")
        assert marked(here) == "▌1"
        await here.press("enter")
        assert here.screen.is_modal, "it is offered again, and the mark stays"
        assert here.says("If they agree, will you take it?")


async def test_it_is_offered_once_and_not_where_nothing_could_be_changed(home: Path) -> None:
    async with sitting(home, **STILL) as here:
        for decision in (finished(), asking().answer("balance.agreed", False)):
            await here.open(decision)
            await here.press("1", "enter")
            assert here.value("balance.outcome") is Outcome.NO


# -- ropes ---------------------------------------------------------------------------------------------------------------------


EMPTY = {
    "list": (("lines.lines", ()),),
    "people": (("people.advisers", ()),),
    "direction": tuple((id, None) for id in ("direction.gives", "direction.teaches", "direction.manager", "direction.leave")),
}


@pytest.mark.parametrize(
    ("rope", "down", "id"), [("list", 2, "lines.lines"), ("direction", 3, "direction.gives"), ("people", 4, "people.advisers")]
)
async def test_enter_on_an_empty_rope_goes_there_and_comes_back(home: Path, rope: str, down: int, id: str) -> None:
    async with sitting(home, decision=answered(finished(), dict(EMPTY[rope])), **STILL) as here:
        await here.press(*["down"] * down)
        assert "comes back here" in here.hint
        await here.press("enter")
        assert here.decision.at == id
        await here.press("ctrl+n")
        assert here.decision.at == "balance.outcome"


async def test_enter_on_a_full_rope_goes_to_what_it_is_made_of_and_redraws_at_once(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        before = here.lines()
        await here.press("down", "down")
        assert here.says("▌ For and against")
        await here.press("enter")
        assert here.decision.at == "lines.lines"
        await here.press("1", "ctrl+n")
        assert here.decision.at == "balance.outcome"
        assert here.says(headline(here))
        assert here.lines() != before


async def test_a_mark_comes_before_a_rope(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        await here.press("down", "4", "enter")
        assert here.value("balance.outcome") is Outcome.YES


async def test_the_marked_rope_stays_within_the_ropes(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        await here.press("up")
        assert here.says("▌ People you trust")
        await here.press(*["down"] * 9, *["up"] * 9)
        assert here.says("▌ Your feeling")


# -- pages ---------------------------------------------------------------------------------------------------------------------


async def test_the_working_and_the_money_have_a_page_each_that_escape_closes(home: Path) -> None:
    async with sitting(home, ROOMY, decision=finished(), **STILL) as here:
        for key, heading in (("w", "The working"), ("m", "Money"), ("question_mark", "What works here")):
            await here.press(key)
            assert here.says(heading)
            await here.press("pagedown", "escape")
            assert not here.screen.is_modal
        assert here.focus == "ropes"


async def test_money_has_no_page_where_there_is_nothing_to_count(home: Path) -> None:
    nothing = {"money.savings": None, "money.spending": None, "money.pay": None, "money.hoped": None}
    async with sitting(home, decision=answered(finished(), nothing), **STILL) as here:
        assert "Money" not in here.footer
        await here.press("m")
        assert not here.screen.is_modal


# -- every sort of balance, at both sizes ----------------------------------------------------------------------------------------


def shortly(**answers: Any) -> Decision:
    """A decision with these answers alone, named, ids with two underscores."""
    return answered(fresh(), {id.replace("__", "."): value for id, value in answers.items()} | {"offer.role": "analyst"})


MONEY = {"money.savings": 100_000, "money.spending": 210_000, "money.in_the_bank": -2}

SORTS = {
    "all readings": finished(),
    "one": shortly(direction__gives=-2),
    "none": fresh(),
    "torn": shortly(balance__final=-2, lines__lines=tuple(Line(n, f"line {n}", Side.FOR, weight=5) for n in range(1, 9))),
    "blocked": answered(finished(), {"offer.must_haves": (MustHave(1, "home by six", met=False), MustHave(2, "no travel", met=False))}),
    "settled": answered(finished(), {"lines.lines": (Line(1, "They lied [/]", settles=True), Line(2, "Pay", Side.FOR, settles=True))}),
    "one fact": answered(finished(), {"direction.unknown": "who leads it", "direction.who_knows": "Tom", "direction.can_they": True}),
    "money speaks": answered(
        finished(), MONEY | {"lines.lines": (Line(1, "Pay", Side.FOR, weight=5),), "direction.gives": 2, "balance.final": 2}
    ),
    "brief": replace(answered(finished(), {"money.rough": Rough.ONE_TO_THREE}), way=Way.FIVE),
    "long words": answered(finished(), {"lines.lines": (Line(1, "我不喜歡這份工作" * 40, settles=True),), "gut.sealed": "x x" * 300}),
}


@pytest.mark.parametrize("size", [SMALL, ROOMY, LEAST], ids=["80x24", "100x30", "60x16"])
async def test_the_sentence_and_the_five_decisions_are_always_in_view(home: Path, size: tuple[int, int]) -> None:
    async with sitting(home, size, **STILL) as here:
        for name, decision in SORTS.items():
            await here.open(decision, "balance.outcome")
            assert here.says(headline(here)) or (name, size) == ("long words", LEAST), name
            assert here.says("1 Turn it down 2 Ask for time 3 Ask first 4 Take it 5 Not yet"), name
            assert here.footer.startswith("1-5 Mark")
            assert here.footer.endswith("? Help")
            for title in ("Your feeling", "For and against", "Direction", "People you trust"):
                assert here.says(title), name
            top = here.lines()
            await here.press(*["pagedown"] * 9, *["pageup"] * 9)
            assert here.lines() == top, name


async def test_what_speaks_is_said(home: Path) -> None:
    async with sitting(home, ROOMY, **STILL) as here:
        await here.open(SORTS["money speaks"])
        assert screen_of(here).balance.speaking == "money"  # type: ignore[union-attr]
        assert here.says("Money may be speaking")
        await here.open(SORTS["none"], "balance.outcome")
        assert here.says("There is not enough to lean on yet")
        await here.open(SORTS["torn"], "balance.outcome")
        assert here.says("You are torn")


async def test_everything_that_is_told_can_be_read_by_page_down(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        seen = here.words()
        for _ in range(6):
            await here.press("pagedown")
            seen += here.words()
        told = [one.text for one in screen_of(here).balance.told]  # type: ignore[union-attr]
        assert all(" ".join(text.split()[-3:]) in seen for text in told)


async def test_the_sealed_note_is_opened_as_it_was_written(home: Path) -> None:
    async with sitting(home, decision=answered(finished(), {"gut.sealed": "[@click=app.quit]no[/] 我 [/"}), **STILL) as here:
        assert here.says("“[@click=app.quit]no[/] 我 [/”") or "[@click=app.quit]no[/]" in here.words()


async def test_the_two_ends_never_run_into_each_other(home: Path) -> None:
    async with sitting(home, decision=finished(), **STILL) as here:
        for decision, no, yes in ((finished(), "turn it down", "take it"), (SECOND, "withdraw", "go on")):
            await here.open(decision, "balance.outcome")
            for width in (60, 61, 66, 72, 80, 100, 140):
                await here.resize(width, 24)
                assert re.fullmatch(rf"{no} +even +{yes}", here.lines()[2].strip()), width
                assert here.lines()[2].index("even") <= here.lines()[3].index("┿") < here.lines()[2].index("even") + 4


async def test_the_words_are_laid_out_anew_for_another_width(home: Path) -> None:
    async with sitting(home, (100, 40), decision=finished(), **STILL) as here:
        assert here.says("What would turn it")
        await here.resize(80, 40)
        assert not here.says("What would turn it")
        assert here.hint.endswith("Page down reads on.")
        await here.resize(60, 16)
        assert here.hint == "A digit marks, Enter decides. Page down reads on."
        assert here.says("4 Take it   5 Not yet")


async def test_what_is_told_hangs_from_its_mark(home: Path) -> None:
    async with sitting(home, (100, 40), decision=finished(), **STILL) as here:
        lines = here.lines()
        start = next(index for index, line in enumerate(lines) if "· If what you would tell a friend" in line)
        assert lines[start + 1].index("would be too close to call.") == lines[start].index("If")


async def test_what_would_tip_it_stands_right_under_too_close_to_call(home: Path) -> None:
    tipped = shortly(lines__lines=(Line(1, "Pay is low", weight=3, change=Change.PAY), Line(2, "Good people", Side.FOR, weight=3)))
    async with sitting(home, **STILL) as here:
        await here.open(tipped, "balance.outcome")
        assert here.says("It is too close to call. · Without “Pay is low” it would lean towards taking it, and they could change the pay.")
        await here.press("1", "enter")
        assert here.says("Before you turn it down")
        assert here.says("1 Yes: I ask them first")
        await here.press("3")
        assert (here.value("balance.agreed"), here.value("balance.outcome")) == (CANT_TELL, Outcome.NO)


async def test_who_has_said_yes_takes_it_back_or_keeps_it(home: Path) -> None:
    decision = finished().answer("offer.stage", Stage.SAID_YES)
    async with sitting(home, decision=decision, at="balance.outcome") as here:
        await here.press("space")
        assert here.says("1 Take my yes back")
        assert here.says("2 Keep my yes")
        assert here.says("3 Not yet")
        assert not here.says("Ask for time")
        assert here.footer.startswith("1-3 Mark")
        await here.press("5")
        assert here.value("balance.outcome") is None
        await here.press("1", "enter")
        assert here.value("balance.outcome") is Outcome.NO
        assert here.decision.kind() is Kind.TAKE_BACK
        await here.go("balance.outcome")
        await here.press("space", "2", "enter")
        assert here.value("balance.outcome") is Outcome.YES
        assert here.decision.kind() is None


async def test_what_was_decided_before_the_yes_is_still_told(home: Path) -> None:
    decision = answered(finished(), {"balance.outcome": Outcome.ASK_FIRST, "offer.stage": Stage.SAID_YES})
    async with sitting(home, decision=decision, at="balance.outcome") as here:
        await here.press("space")
        assert here.hint.startswith("You decided: Ask first.")

"""Home: what is most urgent stands first, each decision resumes where it was left, and nothing is deleted for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tightrope.decision.afterwards import folded, tasks_for
from tightrope.decision.kinds import Kind, Outcome, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.ways import places
from tightrope.files.codec import encode
from tightrope.files.folder import Folder
from tightrope.tui.app import place_of
from tightrope.tui.screens.home import HomeScreen
from tightrope.tui.screens.pages import Chooser
from tightrope.tui.widgets.bars import Hint, KeyLine
from tightrope.tui.widgets.rows import Rows
from tui.sitting import NOW, ROOMY, SMALL, Clock, Sitting, answered, finished, fresh, sitting


def put(home: Path, *decisions: Decision) -> list[Path]:
    """Put decisions into a folder, as if they had been made before."""
    folder = Folder(home)
    for place in (folder.home, folder.decisions):
        place.mkdir(mode=0o700, exist_ok=True)
    paths = []
    for number, one in enumerate(decisions, 1):
        path = folder.decisions / f"2026-11-20-{number:04d}-x.toml"
        path.write_text(encode(replace(one, id=f"2026-11-20-{number:04d}")), encoding="utf-8")
        path.chmod(0o600)
        paths.append(path)
    return paths


def about(company: str, answer_by: date | datetime | None = None, **answers: object) -> Decision:
    """A decision about a job at a company."""
    known = {"offer.role": "analyst", "offer.company": company, "offer.answer_by": answer_by}
    return answered(fresh(), known | {id.replace("__", "."): value for id, value in answers.items()})


def titles(here: Sitting) -> list[str]:
    """The titles in the list, headings left out, from top to bottom."""
    assert isinstance(here.screen, HomeScreen)
    return [header.title for header in here.screen.headers if header is not None]


async def test_the_first_start_says_what_it_does_where_files_lie_and_how_to_begin(home: Path) -> None:
    async with sitting(home) as here:
        for words in ("You hold a job offer", "You decide.", "readable by you alone", "n starts a decision."):
            assert here.says(words), words
        assert str(home) in here.words().replace(" ", "") or here.says(str(home))
        assert here.footer == "n New  e Example  q Quit  ? Help"
        await here.press("enter", "d", "slash", "escape", "u", "down", "up")
        assert here.app.opened is None


@pytest.mark.parametrize(("digit", "way"), [("1", Way.FULL), ("2", Way.FIVE), ("3", Way.LETTER)])
async def test_each_way_begins_at_its_first_question(home: Path, digit: str, way: Way) -> None:
    async with sitting(home) as here:
        await here.press("n", digit)
        assert here.decision.way is way
        assert here.decision.at == places(here.decision)[0]
        assert here.says(QUESTIONS[here.decision.at].question.prompt)
        assert not list(home.glob("decisions/*.toml")), "nothing is saved before the first answer"
        await here.press("1")
        assert len(list(home.glob("decisions/*.toml"))) == 1


async def test_starting_can_be_called_off(home: Path) -> None:
    async with sitting(home) as here:
        await here.press("n", "escape")
        assert here.app.opened is None
        assert here.says("You hold a job offer")


async def test_name_and_currency_are_remembered_for_the_next_one(home: Path) -> None:
    async with sitting(home, decision=answered(fresh(), {"offer.signed": "Sam Ortiz", "money.currency": "GBP"})) as here:
        await here.press("ctrl+r", "n", "1")
        assert (here.value("offer.signed"), here.value("money.currency")) == ("Sam Ortiz", "GBP")


@pytest.mark.parametrize("way", list(Way))
async def test_every_question_of_every_way_is_resumed_where_it_was_left(home: Path, way: Way) -> None:
    decision = answered(finished(), {"balance.outcome": Outcome.NO}).take_way(way)
    ids = [id for id in places(decision) if id not in ("gut.spark", "gut.tuesday")]
    put(home, *(decision.go(id) for id in ids))
    async with sitting(home) as here:
        for number, id in enumerate(ids, 1):
            here.app.open_decision(f"2026-11-20-{number:04d}")
            await here.settle()
            assert here.decision.at == id
            assert here.app.screen is here.app.get_screen(place_of(id))


async def test_enter_resumes_the_marked_one(home: Path) -> None:
    put(home, about("Northwind").go("direction.more"), about("Contoso").go("money.ticks"))
    async with sitting(home) as here:
        marked = titles(here)[1]
        await here.press("down")
        assert here.hint.startswith("Next: ")
        await here.press("enter")
        assert here.decision.title() == marked
        await here.press("ctrl+r")
        assert here.app.opened is None
        assert sorted(titles(here)) == ["Analyst at Contoso", "Analyst at Northwind"]


async def test_after_half_a_day_the_gut_is_asked_again_and_then_one_is_back(home: Path) -> None:
    clock = Clock()
    async with sitting(home, decision=fresh(), at="gut.tuesday", clock=clock) as here:
        await here.press("2")
        await here.go("direction.more")
        await here.press("ctrl+r")
        clock.move(hours=13)
        await here.press("enter")
        assert here.decision.at == "gut.spark"
        assert here.told() == ["Some time has passed. How does it feel today?"]
        await here.press("enter")
        assert here.decision.at == "gut.tuesday"
        await here.press("3")
        assert here.decision.at == "direction.more"
        assert [reading.tuesday for reading in here.decision.gut.readings] == [-1, 0]


async def test_the_most_urgent_stands_first(home: Path) -> None:
    put(
        home,
        about("Later", date(2027, 3, 1)),
        about("Open end"),
        about("Tomorrow", date(2026, 11, 23)),
        about("Tonight", datetime(2026, 11, 22, 17)),
        about("Past", date(2026, 11, 1)),
        about("Done", date(2026, 11, 22), balance__outcome=Outcome.NO),
    )
    async with sitting(home, ROOMY) as here:
        found = [title.removeprefix("Analyst at ") for title in titles(here)]
        assert found.index("Tonight") < found.index("Tomorrow") < found.index("Later") < found.index("Open end") < found.index("Done")
        assert here.says("tomorrow")
        assert here.says("today, 17:00")


async def test_letters_alone_are_told_apart_by_their_kind_and_whom_they_are_for(home: Path) -> None:
    alone = fresh(Way.LETTER)
    async with sitting(home, decision=answered(alone, {"letter.kind": Kind.ASK_TIME, "offer.sender": "Priya [/]"})) as here:
        await here.open(answered(alone, {"letter.kind": Kind.DECLINE, "offer.company": "Contoso"}))
        await here.press("ctrl+r")
        assert here.says("Ask time: to Priya [/]")
        assert here.says("Decline: A job at Contoso")


async def test_two_with_one_title_are_told_apart_by_when_they_were_begun(home: Path) -> None:
    async with sitting(home, decision=fresh()) as here:
        await here.open(replace(fresh(), created=NOW + timedelta(days=1)))
        await here.open(replace(fresh(), offer=replace(fresh().offer, company="Contoso")))
        await here.press("ctrl+r")
        for moment in (NOW, NOW + timedelta(days=1)):
            assert here.says(f"{moment.astimezone():%-d November %H:%M}, A job offer")
        assert not here.says(", A job at Contoso"), "nothing else has its title"


async def test_a_file_that_cannot_be_read_needs_a_look_and_nothing_else_suffers(home: Path) -> None:
    paths = put(home, about("Northwind"), about("Contoso"), about("Fabrikam"))
    paths[1].write_bytes(b"title = [[[\n\xff\xfe")
    before = paths[1].read_bytes()
    async with sitting(home) as here:
        assert len(titles(here)) == 3
        assert here.says("Needs a look")
        await here.press("end")
        assert here.hint
        await here.press("enter")
        assert here.says("The file was not touched, and everything else works.")
        assert here.says(paths[1].name)
        await here.press("escape", "d", "home", "enter")
        assert here.app.opened is not None
    assert paths[1].read_bytes() == before


async def test_deleting_asks_nothing_and_is_undone_in_order(home: Path) -> None:
    put(home, about("Northwind"), about("Contoso"))
    async with sitting(home) as here:
        both = titles(here)
        await here.press("d")
        assert here.told() == [f"Deleted “{both[0]}”. u brings it back."]
        assert titles(here) == both[1:]
        await here.press("delete")
        assert here.says("You hold a job offer"), "without a decision it is the first start again"
        await here.press("u", "ctrl+z")
        assert sorted(titles(here)) == sorted(both)
        await here.press("u")
        assert here.told() == [
            "Nothing was deleted in this sitting. What was deleted before lies in the trash folder: tightrope import takes it in."
        ]


async def test_what_another_window_has_open_is_not_deleted(home: Path) -> None:
    async with sitting(home, decision=about("Northwind")), sitting(home) as second:
        await second.press("d")
        assert "is open in another window" in second.told()[0]
        assert len(titles(second)) == 1


async def test_a_filter_shows_only_titles_with_its_words(home: Path) -> None:
    put(home, about("Northwind"), about("Contoso"), about("Straße [x](.*"), about("Northlight"))
    async with sitting(home) as here:
        await here.press("slash")
        for typed, companies in (("north", {"Northwind", "Northlight"}), ("wind", {"Northwind"})):
            await here.type(typed)
            assert {title.removeprefix("Analyst at ") for title in titles(here)} == companies, typed
        await here.press("escape")
        assert len(titles(here)) == 4
        await here.press("slash")
        await here.type("[X](.* STRASSE")
        assert titles(here) == ["Analyst at Straße [x](.*"]
        await here.press("enter")
        assert here.focus == "decisions"
        await here.press("enter")
        assert here.decision.offer.company == "Straße [x](.*"


async def test_a_filter_stays_in_sight_and_takes_no_key_when_the_last_one_is_deleted(home: Path) -> None:
    put(home, about("Northwind"))
    async with sitting(home) as here:
        await here.press("slash")
        await here.type("north")
        await here.press("enter", "enter", "ctrl+r")
        assert here.screen.query_one("#filter").display
        await here.press("d", "u")
        assert len(titles(here)) == 1


async def test_a_filter_that_finds_nothing_says_so_and_lets_one_out(home: Path) -> None:
    lesson = {"after.lesson_if": "it is far", "after.lesson_then": "I withdraw"}
    put(home, answered(about("Northwind"), lesson))
    async with sitting(home) as here:
        await here.press("slash")
        await here.type("qqq")
        assert titles(here) == []
        assert here.says("Nothing matches: no title has these words. esc shows all.")
        assert not here.says("Your last lesson")
        await here.press("enter", "enter", "d", "escape")
        assert len(titles(here)) == 1


async def test_the_example_says_how_to_leave_it(home: Path) -> None:
    async with sitting(home) as here:
        await here.press("e")
        assert here.told() == ["An example, saved nowhere: press what you like. ctrl+r leaves it."]
        await here.press("space", "ctrl+r")
        assert here.app.opened is None


async def test_what_is_told_for_a_moment_hides_no_key_and_no_choice(home: Path) -> None:
    async with sitting(home) as here:
        await here.press("e")
        (told,) = here.app.screen.query("Toast")
        line, choices = here.app.screen.query_one("KeyLine").region, here.app.screen.query_one("#verdicts").region
        assert told.region.height == 1
        assert not told.region.overlaps(line)
        assert not told.region.overlaps(choices)


async def test_what_is_brought_back_is_no_longer_told_as_deleted(home: Path) -> None:
    async with sitting(home, decision=finished(), at="gut.tuesday") as here:
        await here.press("ctrl+r", "d")
        assert here.told() == ["Deleted “Data analyst at Northwind”. u brings it back."]
        await here.press("u")
        assert here.told() == ["It is back."]


async def test_the_example_is_saved_nowhere(home: Path) -> None:
    async with sitting(home) as here:
        await here.press("e")
        assert here.says("example, not saved")
        await here.press("space", "w", "escape", "ctrl+s")
        assert here.told() == ["There is nothing to save here."]
        await here.press("1", "enter", "ctrl+n", "ctrl+r")
        assert here.says("You hold a job offer")
        assert not [path for path in home.rglob("*") if path.is_file()]
        await here.press("e", "ctrl+q")
        assert here.app.return_code == 0


async def test_the_example_can_be_answered_and_undone(home: Path) -> None:
    async with sitting(home) as here:
        await here.press("e", "space", "ctrl+g", "1")
        assert here.says("example, not saved")
        await here.go("gut.tuesday")
        await here.press("5")
        assert here.value("gut.tuesday") == 2
        await here.press("ctrl+z")
        assert here.value("gut.tuesday") == -1


async def test_the_last_lesson_is_shown_at_home_and_when_the_next_one_starts(home: Path) -> None:
    lesson = {"after.lesson_if": "I don't want to ring my sister [/] about it", "after.lesson_then": "I withdraw the same day"}
    put(home, answered(about("Northwind"), lesson))
    async with sitting(home) as here:
        assert here.says("Your last lesson")
        assert here.says("I don't want to ring my sister [/] about it")
        await here.press("n")
        assert isinstance(here.screen, Chooser)
        assert here.says("I withdraw the same day")


async def test_a_decision_that_is_folded_asks_how_it_feels_when_its_day_has_come(home: Path) -> None:
    after = replace(fresh().after, folded_at=NOW, review_one=date(2026, 11, 22), review_six=date(2027, 5, 22))
    put(home, replace(about("Northwind", balance__outcome=Outcome.NO), after=after))
    async with sitting(home) as here:
        assert here.says("look back: due now")
        await here.press("enter")
        assert here.decision.at == "after.felt_one"


@pytest.mark.parametrize("size", [SMALL, ROOMY, (60, 16)])
async def test_a_thousand_decisions_scroll_and_all_can_be_found(home: Path, size: tuple[int, int]) -> None:
    put(home, *(about(f"Company {number:04d}") for number in range(1000)))
    async with sitting(home, size) as here:
        rows = here.screen.query_one(Rows)
        shown = len(titles(here))
        assert 0 < shown <= 1000
        await here.press("pagedown", "end")
        assert here.screen.query_one(Rows).cursor > 100
        if shown < 1000:
            assert here.says(f"{1000 - shown} older ones")
        await here.press("home", "slash")
        await here.type("0007")
        assert titles(here) == ["Analyst at Company 0007"]
        assert rows.size.height < size[1]


async def test_a_folder_that_cannot_be_read_is_told(home: Path) -> None:
    home.mkdir()
    (home / "decisions").write_text("not a folder")
    async with sitting(home) as here:
        assert here.app.opened is None
        await here.press("n", "1")
        assert here.app.opened is None
        assert "cannot be listed: a part of the path is not a folder" in here.told()[0]


async def test_the_way_can_be_changed_at_any_time_and_every_answer_stays(home: Path) -> None:
    async with sitting(home, decision=finished(), at="offer.company") as here:
        before = here.decision
        for _ in range(3):
            await here.press("ctrl+g", "end", "enter")
            assert not here.screen.is_modal
        assert here.decision.take_way(before.way).go(before.at) == before


async def test_the_steps_say_what_a_number_does(home: Path) -> None:
    async with sitting(home, decision=finished(), at="gut.tuesday") as here:
        await here.press("ctrl+g")
        assert here.says("A digit goes there; so does Enter. The other ways are at the end.")
        await here.open(finished().take_way(Way.FIVE), "offer.role")
        await here.press("ctrl+g")
        assert here.says("A number marks, Enter goes there. The other ways are at the end.")
        await here.press("1", "4")
        assert here.decision.at == "offer.role"
        await here.press("enter")
        assert here.decision.at == "balance.final"


async def test_a_step_that_is_not_open_yet_keeps_its_number_and_says_why(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="gut.call") as here:
        await here.press("ctrl+g")
        assert here.says("7 ○ The balance")
        assert here.says("8 ○ The letter opens once you have decided")
        assert here.says("9 ○ Afterwards")
        assert here.says("Five minutes: fourteen questions, the balance, the letter"), "whole at 80 columns"
        await here.press("8", "enter")
        assert here.screen.is_modal
        assert here.decision.at == "gut.call"
        await here.press("escape")
        await here.open(fresh(Way.FIVE), "offer.role")
        await here.press("ctrl+g", "1", "6", "enter")
        assert here.screen.is_modal, "the digits say 16, which is not open, and not 1"
        assert here.says("7 ○ Does one settle it? nothing to ask")


@pytest.mark.parametrize(
    ("at", "key", "keys"),
    [
        ("gut.call", "ctrl+g", "1-9 Go  enter Go  esc Back"),
        ("lines.lines", "c", "1-6 Choose  esc Back"),
        ("letter.text", "t", "1-3 Choose  enter Take  esc Back"),
        ("letter.text", "m", "enter Take  esc Back"),
        ("gut.call", "ctrl+p", "esc Back"),
    ],
)
async def test_while_something_lies_over_the_screen_only_its_keys_are_named(home: Path, at: str, key: str, keys: str) -> None:
    decision = finished().answer("balance.outcome", Outcome.NO)
    async with sitting(home, decision=decision, at=at) as here:
        footer, hint, below = here.footer, here.hint, here.screen
        await here.press(key)
        assert "  ".join(" ".join(item) for item in below.query_one(KeyLine).items) == keys
        assert below.query_one(Hint).text == ""
        await here.press("escape")
        assert (here.footer, here.hint) == (footer, hint)


@pytest.mark.parametrize(("way", "keys"), [(Way.LETTER, ("1-5", "Go")), (Way.FIVE, ("1-9", "Mark")), (Way.FULL, ("1-9", "Go"))])
async def test_the_steps_name_no_digit_that_leads_nowhere(home: Path, way: Way, keys: tuple[str, str]) -> None:
    async with sitting(home, decision=fresh(way), at="offer.company") as here:
        below = here.screen
        await here.press("ctrl+g")
        assert below.query_one(KeyLine).items[0] == keys


async def test_a_digit_jumps_to_a_step(home: Path) -> None:
    async with sitting(home, decision=finished()) as here:
        await here.press("space", "ctrl+g", "3")
        assert here.decision.at.startswith("lines.")
        await here.press("ctrl+g", "1")
        assert here.decision.at.startswith("offer.")
        await here.press("ctrl+g", "escape", "ctrl+g", "ctrl+g")
        assert not here.screen.is_modal


async def test_any_key_brings_a_hidden_screen_back_and_does_nothing_else(home: Path) -> None:
    async with sitting(home, decision=finished(), at="gut.tuesday") as here:
        await here.press("ctrl+o")
        assert here.words() == "$"
        await here.press("5")
        assert (here.value("gut.tuesday"), here.decision.at) == (-1, "gut.tuesday")
        assert here.says("An ordinary Tuesday")


async def test_every_page_can_be_hidden_too(home: Path) -> None:
    async with sitting(home, decision=finished().answer("balance.outcome", Outcome.NO), at="letter.text") as here:
        for keys in (("question_mark",), ("t",), ("ctrl+g",), ("v",), ("f",), ("x", "1")):
            await here.press(*keys)
            shown = here.words()
            await here.press("ctrl+o")
            assert here.words() == "$", keys
            await here.press("a")
            assert here.words() == shown, keys
            await here.clear()


async def test_is_it_saved_is_answered(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.type("analyst")
        await here.press("ctrl+s")
        assert here.told() == [f"Saved {NOW.astimezone():%H:%M}."]
        assert here.on_disk().offer.role == "analyst"


async def test_ctrl_c_says_what_the_second_one_does(home: Path) -> None:
    async with sitting(home, decision=fresh(), at="offer.role") as here:
        await here.press("ctrl+c")
        assert here.told() == ["Press ctrl+c again to save and quit."]
        await here.type("kept")
        await here.press("ctrl+c")
        assert here.app.return_code == 0
    assert [path for path in home.rglob("*.toml") if b"kept" in path.read_bytes()]


async def test_a_reminder_that_has_come_stands_beside_the_deadline_and_before_what_is_less_urgent(home: Path) -> None:
    waits = {"balance__outcome": Outcome.NOT_YET, "balance__ask_again": NOW.date()}
    put(home, about("Soon", date(2026, 11, 24)), about("Waiting", datetime(2026, 11, 27, 17), **waits))
    async with sitting(home) as here:
        assert [title.removeprefix("Analyst at ") for title in titles(here)] == ["Waiting", "Soon"]
        assert here.says("reminder: due now   Friday, 17:00")


async def test_a_letter_alone_is_folded_after_its_last_question(home: Path) -> None:
    alone = fresh(Way.LETTER).answer("letter.kind", Kind.WITHDRAW).answer("offer.role", "analyst")
    async with sitting(home, decision=alone) as here:
        await here.go("after.predict")
        await here.press("enter")
        assert here.says("Fold the letter?")
        await here.press("1")
        assert here.screen.place == "home"
        assert here.says("withdrawn, today")


async def test_a_changed_mind_after_folding_is_open_again_with_its_reminder(home: Path) -> None:
    done = about("Northwind", datetime(2026, 11, 27, 17), balance__outcome=Outcome.NO)
    shut = folded(done.answer("after.tasks", tasks_for(done, NOW.date())), NOW, NOW.date())
    put(home, shut.answer("balance.outcome", Outcome.NOT_YET).answer("balance.ask_again", NOW.date()))
    async with sitting(home) as here:
        assert here.says("reminder: due now   Friday, 17:00")
        assert not here.says("Decided")


async def test_the_mark_stands_on_the_decision_one_has_just_left(home: Path) -> None:
    put(home, about("Northwind", date(2026, 11, 24)), about("Contoso", date(2026, 11, 25)))
    async with sitting(home) as here:
        await here.press("n", "1", "1", "ctrl+r")
        assert isinstance(here.screen, HomeScreen)
        await here.press("d")
        assert titles(here) == ["Analyst at Northwind", "Analyst at Contoso"]
        await here.press("u", "home", "enter")
        here.app.answer("offer.answer_by", date(2026, 12, 24))
        await here.press("ctrl+r")
        marked = here.screen.marked()
        assert titles(here)[0] == "Analyst at Contoso"
        assert marked is not None
        assert marked.title == "Analyst at Northwind"

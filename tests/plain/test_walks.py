"""Whole walks through the line-by-line wizard, typed into a pipe, as people take them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.shell import ID, Said, Shell, decision
from tightrope.decision.kinds import Kind, Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.lines import Side
from tightrope.decision.ways import OFFERED, WAYS, places
from tightrope.files.codec import decode
from tightrope.plain.console import Console, wrapped

FIVE = (
    "1", "data analyst", "Northwind", "Friday 17:00", "I want to want it", "More pay", "Ten people", "", "Mostly reports", "",
    "", "", "3", "3", "2", "field work", "reporting", "2", "my sister", "2", "1", "", "8", "3", "they told me", "2", "1", "yes",
    "it is not the work", "", "Priya", "1", "1", "was open about the reporting", "yes", "Sam Ortiz", "Tom", "showed me round the site",
    "", "", "1", "1 2", "",
)  # fmt: skip
"""An offer, answered in five minutes and turned down, to the end of the letter."""


def typed(*lines: str) -> str:
    """Return lines as they come through a pipe."""
    return "".join(f"{line}\n" for line in lines)


def walk(shell: Shell, *lines: str, start: tuple[str, ...] = ("new", "--way", "five")) -> Said:
    """Walk with these lines."""
    return shell.run("--plain", *start, typed=typed(*lines))


def kept(shell: Shell) -> Decision:
    """Return the one decision on disk."""
    (path,) = (shell.home / "decisions").glob("*.toml")
    return decode(path.read_text(encoding="utf-8"))


def test_five_minutes_lead_to_a_decision_and_its_letter(shell: Shell) -> None:
    said = walk(shell, *FIVE)
    made = kept(shell)
    assert said.status == 0
    assert made.title() == "Data analyst at Northwind"
    assert [(line.text, line.side) for line in made.lines.lines] == [
        ("More pay", Side.FOR),
        ("Ten people", Side.FOR),
        ("Mostly reports", Side.AGAINST),
    ]
    assert made.balance.outcome is Outcome.NO
    assert made.kind() is Kind.DECLINE
    assert "It leans towards turning it down." in said.out
    assert "Dear Priya," in said.out
    assert "Safe: nothing in it hurts." in said.out
    assert said.out.index("How it leans:") > said.out.index("If you had to answer this minute")


@pytest.mark.parametrize("length", range(1, len(FIVE), 4))
def test_wherever_the_input_ends_every_answer_before_it_is_kept(shell: Shell, length: int) -> None:
    said = walk(shell, *FIVE[:length])
    again = shell.run("--plain", "resume", typed="")
    assert said.status == again.status == 0
    made = kept(shell)
    answers = (made.offer.stage, made.offer.role, made.offer.company, made.offer.answer_by)
    assert all(answers[: min(length, 4)])
    assert made.at in places(made)


def test_resuming_stands_at_the_question_where_one_left(shell: Shell) -> None:
    walk(shell, *FIVE[:3], "quit")
    said = shell.run("--plain", "resume", typed="")
    assert "\nThe deadline (question 3 of 14)\nWhen must they know?" in said.out
    assert kept(shell).at == "offer.answer_by"


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("stage", Stage)
def test_every_question_of_every_way_is_asked_and_may_be_left_open(shell: Shell, way: Way, stage: Stage) -> None:
    made = decision(offer__stage=stage, balance__outcome=Outcome.NO, letter__kind=Kind.DECLINE).take_way(way)
    shell.has(made.go(places(made)[0]))
    said = shell.run("--plain", "resume", typed=typed(*["?", ""] * 200))
    assert "That was the last question." in said.out
    assert said.out.count("Why we ask:") >= sum(bool(QUESTIONS[id].question.why) for id in places(made))
    assert kept(shell).offer == made.offer


@pytest.mark.parametrize("way", Way)
def test_every_group_can_be_jumped_to(shell: Shell, way: Way) -> None:
    shell.has(decision(letter__kind=Kind.DECLINE).take_way(way))
    for number, group in enumerate(WAYS[way], 1):
        said = shell.run("--plain", "resume", typed=typed("steps", str(number)))
        assert group.title in said.out.split("Where to?")[1].split("> ")[1]


def test_a_wrong_answer_is_refused_in_one_sentence_and_asked_again(shell: Shell) -> None:
    said = walk(shell, "9", "1", "baker", "Crumb", "32 March", "Friday")
    assert "Choose a number from 1 to 3." in said.out
    assert "There is no such day. Type it like Friday" in said.out
    assert kept(shell).offer.stage is Stage.OFFER
    assert kept(shell).offer.answer_by is not None
    assert "Understood: Friday " in said.out


def test_back_clear_and_undo_do_what_they_say(shell: Shell) -> None:
    walk(shell, "1", "baker", "back", "clear", "Crumb", "undo")
    assert (kept(shell).offer.role, kept(shell).offer.company) == ("", "")


def test_a_word_of_the_wizard_can_be_an_answer(shell: Shell) -> None:
    walk(shell, "1", "=back")
    assert kept(shell).offer.role == "back"


def test_the_way_can_be_switched_and_every_answer_stays(shell: Shell) -> None:
    said = walk(shell, "1", "baker", "way", "1")
    assert kept(shell).way is Way.FULL
    assert kept(shell).offer.role == "baker"
    assert "The offer (question 3 of" in said.out


def test_the_ways_have_the_numbers_that_they_have_on_the_screens(shell: Shell) -> None:
    said = shell.run("--plain", "new", typed="quit")
    assert [f"  {number} {label}" for number, label in enumerate(OFFERED.values(), 1)] == [
        line for line in said.out.split("\n") if line.startswith("  ")
    ]


@given(st.text(st.sampled_from("ab -1九."), max_size=300), st.integers(20, 100))
def test_no_line_is_wider_than_the_terminal_and_no_word_is_broken_that_fits(line: str, width: int) -> None:
    shown = wrapped(line, width)
    assert " ".join(shown).split() == line.split() or any(len(word) > width - 6 for word in line.split())
    assert all(len(one) <= width for one in shown)


def test_a_choice_goes_on_under_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    out = StringIO()
    monkeypatch.setattr("tightrope.plain.console.width_of", lambda stream: 24)
    Console(StringIO(), out).say("  1 stay where I am, for now", "")
    assert out.getvalue() == "  1 stay where I am, for\n    now\n\n"


def test_a_letter_is_written_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    out = StringIO()
    monkeypatch.setattr("tightrope.plain.console.width_of", lambda stream: 24)
    Console(StringIO(), out).write("Thank you for offering me the role of data analyst.")
    assert out.getvalue() == "Thank you for offering me the role of data analyst.\n"


def test_a_number_alone_decides_nothing(shell: Shell) -> None:
    shell.has(decision())
    shell.run("--plain", "resume", typed=typed("1", "", "1"))
    assert kept(shell).balance.outcome is None


@pytest.mark.parametrize(
    ("word", "outcome"), [("turn it", Outcome.NO), ("TAKE IT", Outcome.YES), ("ask", None), ("t", None), ("nowhere", None)]
)
def test_a_decision_is_chosen_by_its_words_where_they_mean_one(shell: Shell, word: str, outcome: Outcome | None) -> None:
    shell.has(decision())
    said = shell.run("--plain", "resume", typed=typed(word, "yes"))
    assert kept(shell).balance.outcome is outcome
    assert ("Type a number from 1 to" in said.out) is (outcome is None)


def test_a_mark_says_how_it_is_answered(shell: Shell) -> None:
    shell.has(decision(offer__thanks=()).go("offer.thanks"))
    said = shell.run("--plain", "resume", typed=typed("Tom: showed me round", "y", ""))
    assert "y yes, n no, Enter alone: no" in said.out
    assert kept(shell).offer.thanks[0].referrer


def test_lists_are_filled_changed_and_emptied_line_by_line(shell: Shell) -> None:
    shell.has(decision(lines__lines=()).go("lines.lines"))
    full = ("A long commute", "4", "1", "Mostly reports", "", "", "1", "3", "5", "", "2", "8", "", "Good people", "", "", "")
    said = shell.run("--plain", "resume", typed=typed(*full))
    lines = kept(shell).lines.lines
    assert [(line.text, line.side, line.weight) for line in lines] == [("A long commute", Side.AGAINST, 5), ("Good people", Side.FOR, 3)]
    assert "Deleted; undo brings it back." in said.out


def test_who_is_trusted_and_who_is_thanked_is_typed_with_what_they_said_and_did(shell: Shell) -> None:
    shell.has(decision(people__advisers=()).go("people.advisers"))
    people = ("Jonas: run", "", "", "", "", "", "Ines - take it", "", "", "", "", "good people", "")
    said = shell.run("--plain", "resume", typed=typed(*people, "quit"))
    assert [(one.name, one.lean, one.why) for one in kept(shell).people.advisers] == [("Jonas", None, "run"), ("Ines", 2, "good people")]
    assert said.out.count("Why, in six words?") == 1
    shell.has(decision(offer__thanks=()).go("offer.thanks"))
    said = shell.run("--plain", "resume", typed=typed("Tom: showed me round", "", "", "quit"))
    assert [(one.name, one.deed) for one in kept(shell).offer.thanks] == [("Tom", "showed me round")]
    assert "One true thing they did" not in said.out


@pytest.mark.parametrize(
    ("id", "example"), [("people.advisers", "“Jonas: run”"), ("offer.thanks", "“Tom: showed me round the site”"), ("lines.lines", "")]
)
def test_a_list_shows_what_an_entry_looks_like(shell: Shell, id: str, example: str) -> None:
    shell.has(decision().go(id))
    said = shell.run("--plain", "resume", typed=typed("quit"))
    assert f"Type one to add it{example and ', such as '}{example}; a number" in said.out


def test_a_letter_of_ones_own_is_kept_and_survives_another_tone(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("letter.text"))
    own = ("4", "Subject: Thank you", "", "Dear Priya,", "", "I have decided to decline.", ".", "2", "3", "no", "")
    said = shell.run("--plain", "resume", typed=typed(*own))
    edit = kept(shell).letter.edits[0]
    assert (edit.subject, edit.text) == ("Thank you", "Dear Priya,\n\nI have decided to decline.")
    assert "changed by hand" in said.out


def test_a_letter_that_is_cut_off_in_the_middle_is_kept(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("letter.text"))
    shell.run("--plain", "resume", typed=typed("4", "Dear Priya,", "", "I have"))
    assert kept(shell).letter.edits[0].text == "Dear Priya,\n\nI have"


def test_the_letter_is_saved_as_a_file_that_only_the_owner_reads(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("letter.text"))
    target = tmp_path / "letter.eml"
    said = shell.run("--plain", "resume", typed=typed("5", "3", str(target), "5", "3", str(target), ""))
    assert target.read_text(encoding="utf-8").startswith(("Subject:", "From:", "To:", "Date:", "MIME", "X-Unsent"))
    assert target.stat().st_mode & 0o777 == 0o600
    assert "is there already" in said.out


def test_a_home_folder_of_nobody_is_refused_in_one_sentence(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("letter.text"))
    said = shell.run("--plain", "resume", typed=typed("5", "1", "~nobody-of-that-name/letter.txt", "quit"))
    assert said.status == 0
    assert "names nobody on this machine. Nothing was written" in said.out


def test_it_ends_with_folding_the_letter(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("after.predict"))
    shell.run("--plain", "resume", typed=typed("relieved", "yes"))
    assert kept(shell).status() == "closed"


def test_home_lists_what_there_is_and_opens_it_by_number(shell: Shell) -> None:
    shell.has(decision("2026-11-01-aaaa", offer__role="baker"))
    shell.has(decision("2026-11-02-bbbb", offer__role="joiner", offer__answer_by=None))
    (shell.home / "decisions" / "broken.toml").write_text("x", encoding="utf-8")
    said = shell.run("--plain", typed=typed("7", "2", "quit"))
    assert "  1 Baker at Northwind, The balance, answer by Tuesday\n" in re.sub(r", 17:00", "", said.out)
    assert "There are numbers from 1 to 2, n, and quit." in said.out
    assert "\nJoiner at Northwind\n" in said.out
    assert "Needs a look:\n  broken.toml: " in said.out


def test_home_tells_two_of_one_title_apart_by_when_they_were_begun(shell: Shell) -> None:
    shell.has(replace(decision(), created=shell.now))
    shell.has(replace(decision("2026-11-21-3c9a"), created=shell.now - timedelta(days=1)))
    said = shell.run("--plain", typed=typed("quit"))
    titles = re.findall(r"^  \d (.*?, Data analyst at Northwind), ", said.out, re.MULTILINE)
    assert sorted(titles) == [f"{day} November 18:00, Data analyst at Northwind" for day in (21, 22)]


def test_the_name_and_the_currency_are_remembered(shell: Shell) -> None:
    walk(shell, *FIVE)
    shell.run("--plain", "new", "--way", "letter", typed=typed("1", "", "", "Ines", "", "", "", "", ""))
    newest = max((shell.home / "decisions").glob("*.toml"), key=lambda path: path.stat().st_mtime_ns)
    assert decode(newest.read_text(encoding="utf-8")).offer.signed == "Sam Ortiz"


def test_the_gut_is_read_again_after_a_night(shell: Shell) -> None:
    walk(shell, *FIVE[:26])
    before = kept(shell).gut.readings
    said = replace(shell, now=shell.now + timedelta(hours=13)).run("--plain", "resume", typed=typed("1", "2"))
    assert "Some time has passed." in said.out
    assert len(kept(shell).gut.readings) == len(before) + 1


@pytest.mark.parametrize("name", ["TIGHTROPE_PLAIN", "ACCESSIBLE"])
def test_the_environment_asks_for_it_too(shell: Shell, name: str) -> None:
    said = Shell(shell.home, {name: "1"}).run("new", typed="")
    assert said.status == 0
    assert "How much shall be asked?" in said.out


def test_nothing_is_drawn(shell: Shell) -> None:
    said = walk(shell, *FIVE)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2500-\u259f\u25a0-\u25ff]", said.out)


def test_with_ascii_every_word_of_the_programs_own_is_ascii(shell: Shell) -> None:
    said = walk(shell, *FIVE, start=("new", "--way", "five", "--ascii"))
    assert said.out.isascii()


NASTY = ("[/]", "[@click=app.quit]x[/]", "%s {name} $x", "李雷 👩‍🔧", "a" * 1000)


@pytest.mark.parametrize("text", NASTY)
def test_what_is_typed_is_data(shell: Shell, text: str) -> None:
    said = walk(shell, "1", text, "back")
    assert kept(shell).offer.role == text
    assert f"So far: {text}" in said.out


def test_escapes_are_taken_out_where_they_come_in(shell: Shell) -> None:
    said = walk(shell, "1", "da\x1b[31mta\u202e analyst\x07", "back")
    assert kept(shell).offer.role == "data analyst"
    assert "\x1b" not in said.out


def test_a_decision_that_is_open_elsewhere_is_read_and_not_changed(shell: Shell) -> None:
    path = shell.has(decision())
    path.chmod(0o400)
    before = path.read_bytes()
    said = shell.run("--plain", "resume", ID, typed=typed("steps", "1", "2", "other"))
    assert "This was not kept." in said.out
    assert path.read_bytes() == before


def test_a_damaged_file_that_is_named_is_refused_in_one_line(shell: Shell) -> None:
    path = shell.has(decision())
    path.write_text("schema = 1\nid =\n", encoding="utf-8")
    said = shell.run("--plain", "resume", ID, typed="")
    assert (said.status, said.err.count("\n")) == (65, 1)


def test_what_is_still_to_do_is_proposed_and_kept(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("letter.text"))
    said = shell.run("--plain", "resume", typed=typed(""))
    assert [task.what for task in kept(shell).after.tasks][:2] == ["send the letter", "thank Tom"]
    assert "  1 send the letter (by Monday 23 November 2026)" in said.out


def test_a_look_back_that_has_come_is_asked_first(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO).go("after.predict"))
    shell.run("--plain", "resume", typed=typed("relieved", "yes"))
    later = replace(shell, now=shell.now + timedelta(days=31))
    assert "look back: due now" in later.run("--plain", typed=typed("quit")).out
    later.run("--plain", "resume", typed=typed("sad at times, and right"))
    assert kept(shell).after.felt_one == "sad at times, and right"


def test_the_last_lesson_is_told_when_the_next_decision_starts(shell: Shell) -> None:
    shell.has(decision(after__lesson_if="I would not ring my sister about it", after__lesson_then="withdraw the same day"))
    said = shell.run("--plain", "new", typed="")
    assert "Your last lesson: If I would not ring my sister about it, then I withdraw the same day." in said.out

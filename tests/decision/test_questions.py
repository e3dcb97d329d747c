"""Every kind of question, and every question there is."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import TODAY, answers_to
from tightrope.decision.beside import understood
from tightrope.decision.days import parse_day
from tightrope.decision.kinds import CANT_TELL, Outcome, Stage
from tightrope.decision.question import (
    Amount,
    Choice,
    Day,
    Flag,
    Items,
    MisfitError,
    Moment,
    Months,
    Number,
    Scale,
    Text,
    Ticks,
    YesNo,
    day_in_words,
    months_in_words,
    questions_of,
)
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.decision.steps.balance import outcomes
from tightrope.decision.steps.gut import Spark, SparkLine
from tightrope.decision.steps.lines import Line
from tightrope.decision.steps.people import Adviser
from tightrope.errors import AnswerError

SCALE = Scale("?", labels=("no", "rather no", "neither", "rather yes", "yes"))
ASKED = [pytest.param(id, asked, id=id) for id, asked in QUESTIONS.items()]


@pytest.mark.parametrize(("id", "asked"), ASKED)
def test_every_question_is_asked_in_words_and_has_a_place(id: str, asked: Any) -> None:
    assert all(asked.question.asks(stage=stage).strip() for stage in (None, *Stage))
    assert asked.shows in {f"{step.name}.{f.name}" for step in STEPS for f in fields(step.of)}
    assert "!" not in asked.question.prompt + asked.question.why


def test_who_has_said_yes_is_asked_about_the_yes_and_about_nothing_that_is_over() -> None:
    said = [asked.question.asks(stage=Stage.SAID_YES) for asked in QUESTIONS.values()]
    labels = [label for asked in QUESTIONS.values() for _, label in asked.question.options(stage=Stage.SAID_YES)]
    for words in (*said, *labels):
        assert not re.search(r"\b(turn it down|take it|if you say no|saying no|saying yes)$|^if you say no", words, re.I), words
    assert list(outcomes(Stage.SAID_YES).values()) == ["Take my yes back", "Keep my yes", "Not yet"]
    assert list(outcomes(Stage.OFFER)) == list(outcomes(Stage.SECOND)) == list(Outcome)


@pytest.mark.parametrize(("id", "asked"), ASKED)
def test_every_answer_comes_back_from_the_file_as_it_went(id: str, asked: Any) -> None:
    @given(answers_to(asked.question))
    def comes_back(answer: Any) -> None:
        if answer != asked.question.empty:
            assert asked.question.load(asked.question.dump(answer)) == answer

    comes_back()


@pytest.mark.parametrize(("id", "asked"), ASKED)
def test_every_answer_can_be_said(id: str, asked: Any) -> None:
    @given(answers_to(asked.question), st.sampled_from((None, *Stage)))
    def can_be_said(answer: Any, stage: Stage | None) -> None:
        assert isinstance(asked.question.words(answer, "EUR", stage=stage), str)

    can_be_said()
    assert asked.question.words(asked.question.empty) == ""


@pytest.mark.parametrize(("id", "asked"), ASKED)
def test_whatever_stands_in_a_file_is_an_answer_or_refused_with_its_place(id: str, asked: Any) -> None:
    for raw in (None, "", "12x", -1, 3, 10**20, 0.5, float("nan"), float("inf"), True, [], [1], ["x"], {}, {"id": "x"}, [{"id": 1}], TODAY):
        with suppress(MisfitError):
            assert asked.question.dump(asked.question.load(raw)) is not None


@pytest.mark.parametrize(("id", "asked"), ASKED)
def test_whatever_is_typed_is_an_answer_or_refused_in_one_sentence(id: str, asked: Any) -> None:
    for raw in ("", " ", "-", "1", "5", "99", "yes", "friday", "[/]", "\x1b[31m", "x" * 2_000, "1,2", "none", "can't tell"):
        with suppress(AnswerError, NotImplementedError):
            asked.question.parse(raw, TODAY, "EUR")


@pytest.mark.parametrize(
    ("raw", "answer"),
    [
        ("1", -2),
        ("3", 0),
        ("5", 2),
        ("rather yes", 1),
        ("RATHER NO", -1),
        ("-", CANT_TELL),
        ("can't tell yet", CANT_TELL),
        ("", None),
        ("  ", None),
    ],
)
def test_a_scale_takes_numbers_and_words(raw: str, answer: Any) -> None:
    assert SCALE.parse(raw, TODAY, "EUR") == answer


@pytest.mark.parametrize("raw", ["0", "6", "perhaps", "1.5", "-2", "１"])
def test_a_scale_refuses_the_rest(raw: str) -> None:
    with pytest.raises(AnswerError, match="Choose a number from 1 to 5"):
        SCALE.parse(raw, TODAY, "EUR")


@pytest.mark.parametrize(
    ("raw", "answer"),
    [("1", True), ("y", True), ("No", False), ("2", False), ("-", CANT_TELL), ("", None)],
)
def test_yes_and_no(raw: str, answer: Any) -> None:
    assert YesNo("?").parse(raw, TODAY, "EUR") is answer


def test_cant_tell_is_no_answer_where_it_is_not_offered() -> None:
    with pytest.raises(AnswerError):
        YesNo("?", cant_tell=False).parse("-", TODAY, "EUR")
    with pytest.raises(AnswerError):
        Choice("?", of={Stage.OFFER: "an offer"}).parse("-", TODAY, "EUR")


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("today", "2026-11-22"),
        ("tomorrow", "2026-11-23"),
        ("Monday", "2026-11-23"),
        ("fri", "2026-11-27"),
        ("this Friday", "2026-11-27"),
        ("by friday", "2026-11-27"),
        ("Fri 27 Nov", "2026-11-27"),
        ("friday the 27th", "2026-11-27"),
        ("the day after tomorrow", "2026-11-24"),
        ("in 3 days", "2026-11-25"),
        ("in 2 weeks", "2026-12-06"),
        ("in a week", "2026-11-29"),
        ("in a fortnight", "2026-12-06"),
        ("friday week", "2026-12-04"),
        ("a week on Friday", "2026-12-04"),
        ("in three months", "2027-02-22"),
        ("the 5th", "2026-12-05"),
        ("31st", "2026-12-31"),
        ("end of the month", "2026-11-30"),
        ("end of February", "2027-02-28"),
        ("25/6/2027", "2027-06-25"),
        ("6/25/27", "2027-06-25"),
        ("5/5/2027", "2027-05-05"),
        ("13/4", "2027-04-13"),
        ("2027-03-03", "2027-03-03"),
        ("3 March", "2027-03-03"),
        ("3rd of march", "2027-03-03"),
        ("March 3, 2028", "2028-03-03"),
        ("24. 12.", "2026-12-24"),
        ("24.12.", "2026-12-24"),
        ("24.12.2026", "2026-12-24"),
        ("22 November", "2026-11-22"),
        ("21 nov 2026", "2026-11-21"),
        ("21 august", "2027-08-21"),
        ("29 february 2028", "2028-02-29"),
    ],
)
def test_a_day_is_typed_as_people_say_it(raw: str, day: str) -> None:
    assert parse_day(raw, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "raw",
    [
        "45/99",
        "31 april",
        "in some days",
        "Friday 17",
        "2026-13-01",
        "someday",
        "0 march",
        "",
        "in 9999 days",
        "29 february 2027",
        "99999-01-01",
    ],
)
def test_what_is_no_day_is_refused_with_an_example(raw: str) -> None:
    with pytest.raises(AnswerError, match="Type it like Friday"):
        parse_day(raw, TODAY)


@pytest.mark.parametrize(
    ("raw", "asks"),
    [
        ("next Friday", "Next Friday may be 27 November or 4 December. Type which, such as 27 November."),
        ("Sunday", "Today is Sunday. Type today, or 29 November."),
        ("21 Nov", "21 November has just passed. Type it with its year: 21 November 2026, or 21 November 2027."),
        (
            "5/6/2027",
            "5/6/2027 is 5 June 2027 in some countries and 6 May 2027 in others. Type the month as a word, such as 5 June 2027.",
        ),
        ("3/4", "3/4 is 3 April in some countries and 4 March in others. Type the month as a word, such as 3 April."),
        ("Fri 5 June 2027", "5 June 2027 is a Saturday, not a Friday. Type one of the two."),
        ("17:00", "Which day? Type it before the time, such as tomorrow 17:00."),
        ("Friday at 5", "“at 5” may be several hours. Type one, such as Friday 17:00, or the day alone."),
        ("Friday morning", "“morning” may be several hours. Type one, such as Friday 17:00, or the day alone."),
        ("Friday midnight", "Midnight belongs to two days. Type the day with 23:59, or the day alone: it lasts until its evening."),
        ("some day", "“some day” does not read as a date. Type it like Friday, tomorrow, in 2 weeks, 3 March or 2026-03-03."),
    ],
)
def test_what_can_be_read_in_two_ways_is_asked_in_the_words_that_were_typed(raw: str, asks: str) -> None:
    with pytest.raises(AnswerError) as refused:
        Moment("?").parse(raw, TODAY, "EUR")
    assert str(refused.value) == asks


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_day_in_words_is_read_again_as_itself(day: date, today: date) -> None:
    assert parse_day(day_in_words(day), today) == day


def test_a_time_is_not_dropped_where_a_day_is_asked() -> None:
    with pytest.raises(AnswerError, match=r"Only the day is asked here\. Type it without the time: Friday 27 November 2026\."):
        Day("?").parse("Friday noon", TODAY, "EUR")


@pytest.mark.parametrize(
    ("question", "value", "said"),
    [
        (Moment("?"), datetime(2026, 11, 27, 17), "Friday 27 November 2026, 17:00, in 5 days"),
        (Day("?"), date(2026, 11, 22), "Sunday 22 November 2026, today"),
        (Moment("?"), datetime(2026, 11, 22, 9), "Sunday 22 November 2026, 09:00, today. That has passed."),
        (Day("?"), date(2026, 11, 20), "Friday 20 November 2026, 2 days ago. That has passed."),
        (Day("?"), date(2027, 6, 5), "Saturday 5 June 2027, in about 6 months"),
        (Day("?"), date(2026, 12, 27), "Sunday 27 December 2026, in 5 weeks"),
        (Day("?"), date(2036, 11, 22), "Saturday 22 November 2036, in about 10 years"),
        (Amount("?"), 340_000, "EUR 3,400"),
        (Line("?"), "words", ""),
        (Day("?"), None, ""),
    ],
)
def test_what_was_typed_is_said_as_it_is_understood(question: Any, value: Any, said: str) -> None:
    assert understood(question, value, datetime(2026, 11, 22, 12, tzinfo=UTC), "EUR") == said


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("tomorrow noon", datetime(2026, 11, 23, 12, 0)),
        ("noon tomorrow", datetime(2026, 11, 23, 12, 0)),
        ("5 p.m. on Friday", datetime(2026, 11, 27, 17, 0)),
        ("friday 17h30", datetime(2026, 11, 27, 17, 30)),
        ("friday evening", date(2026, 11, 27)),
        ("by end of day friday", date(2026, 11, 27)),
        ("24.12", date(2026, 12, 24)),
        ("Friday 17:00", datetime(2026, 11, 27, 17, 0)),
        ("tomorrow at 9:30", datetime(2026, 11, 23, 9, 30)),
        ("friday 5pm", datetime(2026, 11, 27, 17, 0)),
        ("friday, 12am", datetime(2026, 11, 27, 0, 0)),
        ("2026-12-01T08:15", datetime(2026, 12, 1, 8, 15)),
        ("Friday", date(2026, 11, 27)),
        ("24.12.2026", date(2026, 12, 24)),
        ("24.12.2026 10:00", datetime(2026, 12, 24, 10, 0)),
    ],
)
def test_a_deadline_may_have_a_time(raw: str, moment: date) -> None:
    assert Moment("?").parse(raw, TODAY, "EUR") == moment


@pytest.mark.parametrize("raw", ["Friday 25:00", "Friday 12:75"])
def test_a_time_that_is_none_is_refused(raw: str) -> None:
    with pytest.raises(AnswerError, match="There is no such time of day"):
        Moment("?").parse(raw, TODAY, "EUR")


@pytest.mark.parametrize(
    ("raw", "months"),
    [("4", "4"), ("4.5", "9/2"), ("4,5 months", "9/2"), ("4½", "9/2"), ("½", "1/2"), ("1 month", "1"), ("0", "0"), ("60", "60")],
)
def test_months_are_counted_in_halves(raw: str, months: str) -> None:
    assert Months("?").parse(raw, TODAY, "EUR") == Fraction(months)


@pytest.mark.parametrize("raw", ["61", "-1", "x", ".", "4.5.6", "four"])
def test_what_is_no_number_of_months_is_refused(raw: str) -> None:
    with pytest.raises(AnswerError, match="Type a number of months up to 60"):
        Months("?").parse(raw, TODAY, "EUR")


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ("0", "less than half a month"),
        ("1/2", "half a month"),
        ("1", "a month"),
        ("3/2", "a month and a half"),
        ("2", "2 months"),
        ("9/2", "4 and a half months"),
    ],
)
def test_months_are_said_in_halves(months: str, words: str) -> None:
    assert months_in_words(Fraction(months)) == words


@pytest.mark.parametrize(
    ("raw", "marks"), [("5 8 9 3 2", (5, 8, 9, 3, 2)), ("5, -, 9, 3, 10", (5, None, 9, 3, 10)), ("- - - - 0", (None, None, None, None, 0))]
)
def test_the_spark_is_typed_as_five_numbers(raw: str, marks: tuple[int | None, ...]) -> None:
    spark = SparkLine("?").parse(raw, TODAY, "EUR")

    assert spark == Spark(*marks)


@pytest.mark.parametrize("raw", ["5 8 9", "5 8 9 3 11", "a b c d e", "1 2 3 4 5 6"])
def test_other_marks_are_refused(raw: str) -> None:
    with pytest.raises(AnswerError):
        SparkLine("?").parse(raw, TODAY, "EUR")


def test_a_list_takes_a_line_for_each_entry_and_gives_them_ids() -> None:
    items = Items("?", of=Line).parse("Mostly reports\n\n  A long commute  \n", TODAY, "EUR")

    assert [(item.id, item.text) for item in items] == [(1, "Mostly reports"), (2, "A long commute")]


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Jonas: run", Adviser(None, "Jonas", why="run")),
        ("my sister - you sounded flat", Adviser(None, "my sister", why="you sounded flat")),
        ("Jonas: Rather turn it down.", Adviser(None, "Jonas", -1)),
        ("Ines: go on", Adviser(None, "Ines", 2)),
        ("Ines: neither way", Adviser(None, "Ines", 0)),
        ("Jonas:", Adviser(None, "Jonas")),
        (": run", Adviser(None, ": run")),
        ("Anne-Marie", Adviser(None, "Anne-Marie")),
    ],
)
def test_an_adviser_is_a_name_and_what_they_said(typed: str, entry: Adviser) -> None:
    question = QUESTIONS["people.advisers"].question
    assert isinstance(question, Items)
    assert question.entry(typed) == entry
    assert question.parse(f"{typed}\nTom", TODAY, "EUR") == (replace(entry, id=1), Adviser(2, "Tom"))


def test_entries_of_a_file_that_share_an_id_get_their_own() -> None:
    loaded = Items("?", of=Line).load([{"id": 1, "text": "a"}, {"id": 1, "text": "b"}, {"text": "c"}])

    assert [(item.id, item.text) for item in loaded] == [(1, "a"), (2, "b"), (3, "c")]


@pytest.mark.parametrize("stage", [None, *Stage])
@pytest.mark.parametrize("id", QUESTIONS)
def test_what_is_offered_is_taken_as_what_it_says(id: str, stage: Stage | None) -> None:
    question = QUESTIONS[id].question
    for raw, label in question.options(stage=stage):
        assert question.words(question.parse(raw, TODAY, "EUR"), stage=stage) == label


OF_ENTRIES = {
    f"{asked.question.of.__name__}.{name}": question
    for asked in QUESTIONS.values()
    if isinstance(asked.question, Items)
    for name, question in questions_of(asked.question.of)
}
"""Every question of an entry of a list."""


@pytest.mark.parametrize("name", [name for name, question in OF_ENTRIES.items() if isinstance(question, Flag | YesNo)])
def test_a_yes_in_an_entry_is_told_in_words_that_need_no_question(name: str) -> None:
    question = OF_ENTRIES[name]
    assert question.told(True) not in {"", "yes"}
    assert question.told(False) != "no"
    assert question.told(question.empty) == ""


@pytest.mark.parametrize("words", ["{}", "{0}", "%s", "showed me {} round"])
def test_what_a_person_typed_is_told_as_it_is(words: str) -> None:
    assert OF_ENTRIES["Thanked.deed"].told(words) == f"“{words}”"


def test_an_error_in_a_list_says_where() -> None:
    with pytest.raises(MisfitError, match=r"^weight: expected a whole number from 1 to 5, got 9$"):
        Items("?", of=Line).load([{"text": "a", "weight": 9}])


def test_ticks_tell_none_from_not_asked() -> None:
    ticks = Ticks("?", of={Stage.OFFER: "an offer", Stage.SECOND: "a second interview"})

    assert ticks.parse("", TODAY, "EUR") is None
    assert ticks.parse("none", TODAY, "EUR") == ()
    assert ticks.parse("2, 1", TODAY, "EUR") == (Stage.OFFER, Stage.SECOND)
    with pytest.raises(AnswerError):
        ticks.parse("3", TODAY, "EUR")


def test_texts_are_cleaned_on_the_way_in() -> None:
    assert Text("?").parse("a\x1b[31mb\u202ec\r\nd", TODAY, "EUR") == "abc\nd"


@pytest.mark.parametrize(
    ("question", "raw"), [(Number("?"), "11"), (Number("?"), "-1"), (Number("?"), "3.5"), (Amount("?"), "lots"), (Day("?"), "soon")]
)
def test_what_does_not_fit_is_refused(question: Any, raw: str) -> None:
    with pytest.raises(AnswerError):
        question.parse(raw, TODAY, "EUR")


def test_a_day_is_said_with_its_weekday() -> None:
    assert day_in_words(date(2026, 11, 27)) == "Friday 27 November 2026"

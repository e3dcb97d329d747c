"""The guards of the list: one line each, none blocking."""

from __future__ import annotations

import pytest

from decision.made import decided, lines
from tightrope.decision.balance import guards_of
from tightrope.decision.balance.guards import telling_words
from tightrope.decision.kinds import Stage
from tightrope.decision.steps.lines import Known, Line, Side


def guards(*given: tuple[int, str] | Line, stage: Stage | None = None) -> str:
    return "\n".join(guards_of(decided(offer__stage=stage, lines__lines=lines(*given))))


def test_an_empty_list_is_left_in_peace() -> None:
    assert guards_of(decided()) == ()


def test_a_line_that_carries_more_than_half_of_its_side_is_named() -> None:
    assert "“Reports” carries more than half of what speaks for turning it down." in guards((-5, "Reports"), (-2, "Far"), (1, "Pay"))


@pytest.mark.parametrize("given", [[(-3, "Reports"), (-3, "Far")], [(-5, "Reports"), (-3, "Far"), (-2, "Cold")], [(-5, "Reports")]])
def test_half_of_a_side_or_a_side_of_one_line_is_no_news(given: list[tuple[int, str]]) -> None:
    assert "carries" not in guards(*given)


def test_a_line_that_settles_it_alone_carries_nothing() -> None:
    alone = Line(None, "Reports", Side.AGAINST, 5, settles=True)

    assert "carries" not in guards(alone, (-1, "Far"), (-1, "Cold"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A long commute", "The commute eats my evenings", True),
        ("Mostly reports", "Too many reports", True),
        ("Mostly reports", "One report after the other", True),
        ("The team is small", "The team is kind and funny", True),
        ("A long commute", "A long notice", False),
        ("Mostly reports", "Mostly meetings", False),
        ("", "", False),
        ("李雷很好", "李雷很好", True),
    ],
)
def test_two_lines_of_one_side_that_share_words_are_asked_about(one: str, other: str, same: bool) -> None:
    assert ("the same thing twice?" in guards((-3, one), (-3, other))) is same
    assert "the same thing" not in guards((-3, one), (3, other))


@pytest.mark.parametrize(
    ("given", "stage", "words"),
    [
        ((-3, "Far"), None, "Nothing speaks for taking it yet. What would somebody who loves this job say?"),
        ((3, "Near"), None, "Nothing speaks for turning it down yet. What would somebody who left this job say?"),
        ((-3, "Far"), Stage.SECOND, "Nothing speaks for going on yet. What would somebody who loves this job say?"),
    ],
)
def test_an_empty_side_is_asked_for(given: tuple[int, str], stage: Stage | None, words: str) -> None:
    assert words in guards(given, stage=stage)


@pytest.mark.parametrize(
    ("known", "told"),
    [((Known.GUESS, Known.SELLER), True), ((Known.GUESS, Known.SEEN), False), ((None, Known.GUESS), False), ((Known.INSIDE, None), False)],
)
def test_more_than_half_of_the_weight_on_guesses_is_said(known: tuple[Known | None, ...], told: bool) -> None:
    given = [Line(None, text, Side.FOR, 3, known=how) for text, how in zip("ab", known, strict=True)]

    assert ("rests on guesses, or on what was said to win you over" in guards(*given)) is told


def test_subjects_that_no_line_touches_are_asked_about_and_nothing_is_claimed() -> None:
    given = [(-5, "Mostly reports, little field work"), (-3, "A long commute"), (4, "More pay"), (3, "Ten people to learn from")]

    assert "No line seems to be about security or meaning. Should one be?" in guards(*given)


@pytest.mark.parametrize("text", ["90 minutes each way", "Five days in the office", "Late on Fridays", "We would have to move to Leeds"])
def test_hours_and_the_way_to_work_are_seen_in_many_words(text: str) -> None:
    assert "hours and commute" in guards((-3, "Mostly reports"))
    assert "hours and commute" not in guards((-3, "Mostly reports"), (-3, text))


def test_a_sum_of_money_is_about_pay() -> None:
    assert "pay" in guards((-3, "Mostly reports"))
    assert " pay" not in guards((-3, "Mostly reports"), (3, "£3,200"))


def test_nothing_is_claimed_about_words_that_are_not_known() -> None:
    assert "No line seems" not in guards((-3, "Zu weit weg"), (3, "遠い"))


def test_telling_words_leave_plain_ones_and_plurals_out() -> None:
    assert telling_words("There is much work, mostly reports") == {"report"}

"""What the balance says, and in which order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from typing import Any

import pytest

from decision.made import decided, lines, told, told_to
from strategies import TODAY
from tightrope.decision.balance import Balance, balance_of, slip_for, working_of
from tightrope.decision.balance.readings import voice_of
from tightrope.decision.balance.ropes import reading_words
from tightrope.decision.kinds import CANT_TELL, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.balance import Face, Landing
from tightrope.decision.steps.gut import Call, Newness, Reading, Spark
from tightrope.decision.steps.lines import Change, Line, Side
from tightrope.decision.steps.money import Tick
from tightrope.decision.steps.offer import Instead, MustHave
from tightrope.decision.steps.people import Adviser, Asked, Household


def seen(**answers: Any) -> Balance:
    return balance_of(decided(**answers), TODAY)


def settling(side: Side, text: str) -> Line:
    return Line(None, text, side, 5, settles=True)


FACT = {"direction__unknown": "who leads", "direction__can_they": True}
AGAINST, FOR = settling(Side.AGAINST, "Nights"), settling(Side.FOR, "The sea")


@pytest.mark.parametrize(
    ("answers", "kind", "text"),
    [
        ({}, "nothing", "There is not enough to lean on yet. One line for or against, or one answer about direction, is a beginning."),
        ({"direction__gives": -2}, "lean", "It leans clearly towards turning it down."),
        ({"direction__gives": 0}, "lean", "It is too close to call."),
        ({"direction__gives": CANT_TELL}, "lean", "It is too close to call."),
        ({"direction__gives": 1, "offer__stage": Stage.SECOND}, "lean", "It leans clearly towards going on."),
        ({"lines__lines": lines(AGAINST)}, "settles", "“Nights” settles it alone, for turning it down."),
        ({"lines__lines": lines(FOR), "offer__stage": Stage.SECOND}, "settles", "“The sea” settles it alone, for going on."),
        (
            {"lines__lines": lines(FOR, settling(Side.FOR, "Pay"))},
            "settles",
            "“Pay” and “The sea” each settle it alone, for taking it.",
        ),
        (
            {"lines__lines": lines(FOR, AGAINST)},
            "settles",
            (
                "“Nights” settles it alone for turning it down, and “The sea” settles it alone for taking it. "
                "These disagree, and no sum can choose between them."
            ),
        ),
        (
            {"offer__must_haves": (MustHave(1, "home by six", False), MustHave(2, "a desk", True)), "lines__lines": lines(AGAINST)},
            "must-have",
            "“home by six” must be true of any job you take, and of this one it is not. “Nights” settles it alone for turning it down too.",
        ),
        (
            {"offer__must_haves": (MustHave(1, "b", False), MustHave(2, "a", False)), **FACT},
            "must-have",
            "“a” and “b” must be true of any job you take, and of this one neither is.",
        ),
        (
            {"offer__must_haves": (MustHave(1, "c", False), MustHave(2, "", False), MustHave(3, "", False))},
            "must-have",
            "A must-have without words, another and “c” must be true of any job you take, and of this one none of them is.",
        ),
        ({"offer__must_haves": (MustHave(1, "home by six", CANT_TELL),), "direction__gives": 0}, "lean", "It is too close to call."),
        (
            FACT,
            "one fact",
            "One fact would settle it: “who leads”. It can still be found out before you answer; nobody has named a day yet.",
        ),
        ({**FACT, "lines__lines": lines(AGAINST)}, "settles", "“Nights” settles it alone, for turning it down."),
        ({"balance__final": 2, "lines__lines": lines((-5, "a"), (-5, "b"))}, "torn", None),
        ({"balance__final": 1, "lines__lines": lines((-5, "a"), (-5, "b"))}, "torn", None),
        ({"balance__final": 1, "lines__lines": lines((-5, "a"))}, "lean", None),
        (
            {"balance__final": 2, "lines__lines": lines((-3, "a"), (3, "b"))},
            "torn",
            "You are torn: this minute you would take it, while your list is even.",
        ),
    ],
)
def test_what_leads_and_how_it_says_so(answers: dict[str, Any], kind: str, text: str | None) -> None:
    headline = seen(**answers).headline

    assert headline.kind == kind
    assert text is None or headline.text == text


@pytest.mark.parametrize(
    ("deadline", "can_they", "leads"),
    [
        (None, True, True),
        (TODAY, True, True),
        (TODAY + timedelta(days=5), True, True),
        (datetime(2026, 11, 22, 1, 0), True, True),
        (TODAY - timedelta(days=1), True, False),
        (TODAY, False, False),
        (TODAY, CANT_TELL, False),
        (TODAY, None, False),
    ],
)
def test_one_fact_leads_only_while_it_can_still_be_had(deadline: date | None, can_they: Any, leads: bool) -> None:
    balance = seen(offer__answer_by=deadline, direction__unknown="who leads", direction__can_they=can_they)

    assert (balance.headline.kind == "one fact") is leads


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ({"can_they": True}, []),
        ({"can_they": False}, ["What would settle it cannot be known in time: “who leads”."]),
        ({"can_they": None}, ["What would settle it is not known yet: “who leads”."]),
        ({"can_they": CANT_TELL, "who_knows": "priya"}, ["What would settle it is not known yet: “who leads”. “priya” could tell you."]),
        ({"unknown": ""}, []),
    ],
)
def test_one_fact_that_does_not_lead_is_told_beside_it(answers: dict[str, Any], text: list[str]) -> None:
    given = {f"direction__{name}": value for name, value in ({"unknown": "who leads"} | answers).items()}

    assert told(seen(**given), "fact") == text


def test_one_fact_that_something_outranks_is_told_with_its_day() -> None:
    balance = seen(lines__lines=lines(AGAINST), offer__answer_by=TODAY + timedelta(days=1), **FACT)

    assert balance.headline.kind == "settles"
    assert told(balance, "fact") == ["One fact would settle it: “who leads”. It can still be found out before Monday 23 November 2026."]


def test_a_lean_that_does_not_lead_is_told_beside_it() -> None:
    balance = seen(offer__must_haves=(MustHave(1, "home by six", False),), direction__gives=-2)

    assert told(balance, "lean") == ["Apart from that: it leans clearly towards turning it down. It rests on your direction alone."]
    assert told(seen(direction__gives=-2), "lean") == []


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        ("1/20", "a little for"),
        ("49/1000", "even"),
        ("0", "even"),
        ("-1/20", "a little against"),
        ("2/5", "for"),
        ("-399/1000", "a little against"),
        ("-2/5", "against"),
        ("7/10", "strongly for"),
        ("-69/100", "against"),
        ("-1", "strongly against"),
    ],
)
def test_a_rope_has_a_word_and_the_boundary_takes_the_stronger(reading: str, words: str) -> None:
    assert reading_words(Fraction(reading)) == words


@pytest.mark.parametrize(
    ("field", "me", "interest", "asked", "voice"),
    [
        (True, True, False, Asked.ASKED, "2"),
        (True, False, False, Asked.ASKED, "1"),
        (None, True, False, Asked.ASKED, "1"),
        (None, None, False, None, "1"),
        (False, None, False, None, "1"),
        (False, False, False, Asked.ASKED, "1/2"),
        (True, True, True, Asked.ASKED, "1"),
        (True, True, False, Asked.GUESS, "1"),
        (True, True, True, Asked.GUESS, "1/2"),
        (False, False, True, Asked.GUESS, "1/8"),
    ],
)
def test_a_voice_counts_by_what_they_know_and_is_halved_for_interest_and_guess(
    field: bool | None, me: bool | None, interest: bool, asked: Asked | None, voice: str
) -> None:
    assert voice_of(Adviser(1, "Ana", 1, asked, field, me, interest)) == Fraction(voice)


LINE = {"side": Side.AGAINST, "change": Change.PLACE}


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ([Line(None, "Far", weight=1, settles=True, **LINE)], "settles"),
        ([Line(None, "Far", weight=4, **LINE), (5, "Pay"), (5, "Sea"), (5, "Sky")], "heaviest"),
        ([Line(None, "Far", weight=4, **LINE), (-4, "Cold"), (5, "Pay"), (5, "Sea"), (5, "Sky")], "heaviest"),
        ([Line(None, "Far", weight=4, **LINE), (-5, "Cold"), (5, "Pay"), (5, "Sea"), (5, "Sky")], None),
        ([Line(None, "Far", weight=3, **LINE), (5, "Pay"), (5, "Sea")], None),
        ([Line(None, "Far", weight=3, **LINE), (-1, "Cold")], "turns"),
        ([Line(None, "Far", weight=3, **LINE)], None),  # alone: without it there is no lean
        ([(-5, "Far")], None),
        ([Line(None, "Near", Side.FOR, 5, settles=True, change=Change.PLACE)], None),
        ([Line(None, "Far", weight=5, **LINE), Line(None, "Late", weight=1, settles=True, **LINE)], "settles"),
        ([Line(None, "Far", weight=3, **LINE), (3, "Pay")], "tips"),
        ([Line(None, "Far", weight=3, **LINE), (3, "Pay"), (-2, "Cold")], None),  # without it 1/11: for it, and still too close
    ],
)
def test_asking_first_is_offered_for_a_changeable_line_that_matters(given: list[Any], why: str | None) -> None:
    asking = seen(lines__lines=lines(*given)).ask_first

    assert (asking.why if asking else None) == why
    assert asking is None or asking.question == "If they agree, will you take it?"


def test_a_line_that_would_tip_what_is_too_close_is_asked_about_at_once() -> None:
    balance = seen(lines__lines=lines(Line(None, "Far", weight=3, **LINE), (3, "Pay")), gut__sealed="I don't.")

    assert balance.headline.text == "It is too close to call."
    assert (balance.told[0].kind, balance.told[0].text) == (
        "ask first",
        "Without “Far” it would lean towards taking it, and they could change the place. If they agree, will you take it?",
    )


@pytest.mark.parametrize(
    ("if_paid", "instead", "says"),
    [
        (2, Instead.LOOKING, "If it paid what you hoped, you would take it, and pay can be asked about."),
        (1, Instead.LOOKING, "If it paid what you hoped, you would rather take it, and pay can be asked about."),
        (0, Instead.LOOKING, None),
        (CANT_TELL, Instead.LOOKING, None),
        (2, Instead.STAY, None),
    ],
)
def test_pay_that_would_decide_what_is_too_close_is_asked_about(if_paid: Any, instead: Instead, says: str | None) -> None:
    asking = seen(direction__gives=0, money__if_paid=if_paid, offer__instead=instead).ask_first

    assert (asking.sentence if asking else None) == says
    assert asking is None or (asking.change, asking.why) == (Change.PAY, "pay")


def test_what_is_told_stands_in_order_of_importance() -> None:
    balance = seen(
        offer__instead=Instead.LOOKING,
        gut__sealed="I don't.",
        gut__call=Call.RELIEVED,
        gut__any_job=Newness.ANY,
        gut__liked="the team",
        gut__spark=Spark(5, 8, 9, 3, 2),
        lines__lines=lines(Line(None, "Far", weight=5, **LINE)),
        money__savings=10,
        money__spending=10,
        money__ticks=(Tick.EXPLAIN, Tick.CONTRACT),
        people__advisers=(Adviser(1, "Ana", 2), Adviser(2, "Tom", -2)),
        people__household=Household.NO,
        people__avoided="my brother",
        people__avoided_says="Do it",
        balance__face=Face.YES,
        balance__coin=Landing.SORRY,
    )

    assert [one.kind for one in balance.told] == [
        "ask first", "sealed", "money", "disagree",
        "thin", "ticks", "spark", "coin", "call", "any job", "instead", "household", "avoided", "liked",
    ]  # fmt: skip
    assert told(balance, "coin") == ["The coin showed “take it”, and you were sorry. That says what you feel, not whether it is right."]
    assert told(balance, "avoided") == ["You avoided asking “my brother”, who would say: “Do it”"]
    assert told(balance, "ticks")[0].startswith(
        "Two things are true of you tonight: you stopped reading the contract closely and you already explain away something you saw."
    )
    assert told(balance, "disagree") == ["“Tom” leans towards turning it down, “Ana” towards taking it."]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 17, 22, 40, tzinfo=UTC), "Tuesday 23:40"),
        (datetime(2026, 11, 22, 7, 5, tzinfo=UTC), "today 08:05"),
        (datetime(2026, 11, 14, 23, 30, tzinfo=UTC), "15 November 00:30"),
        (datetime(2025, 3, 3, 9, 0, tzinfo=UTC), "3 March 2025 10:00"),
    ],
)
def test_the_sealed_note_is_opened_with_its_moment_on_the_persons_clock(moment: datetime, words: str) -> None:
    decision = decided().answer("gut.sealed", "I don't.", now=moment)

    balance = balance_of(decision, TODAY, timezone(timedelta(hours=1)))

    assert told(balance, "sealed") == [f"Your sealed note, {words}: “I don't.”"]


def test_later_readings_are_told_with_their_days() -> None:
    readings = (
        Reading(1, datetime(2026, 11, 18, 20, 0, tzinfo=UTC), 7, 1),
        Reading(2, datetime(2026, 11, 22, 9, 0, tzinfo=UTC), 2, -1),
    )

    assert told_to(decided(gut__readings=readings), "readings", TODAY) == [
        (
            "Asked again: the spark went from 7 on Wednesday to 2 and "
            "the ordinary Tuesday went from “rather yes” on Wednesday to “rather not”."
        )
    ]


def test_readings_that_pull_apart_are_told_side_by_side() -> None:
    balance = seen(balance__final=-2, direction__gives=2, lines__lines=lines((5, "Pay")))

    assert told(balance, "disagree") == ["Your feeling pulls towards turning it down, your list and your direction pull towards taking it."]


@pytest.mark.parametrize(
    ("way", "places"),
    [
        (Way.FULL, ["balance.final", "lines.lines", "direction.gives", "people.advisers"]),
        (Way.FIVE, ["balance.final", "lines.for", "direction.gives", "people.advisers"]),
        (Way.LETTER, [None] * 4),
    ],
)
def test_each_empty_rope_says_where_it_is_filled(way: Way, places: list[str | None]) -> None:
    ropes = balance_of(decided().take_way(way), TODAY).ropes

    assert [rope.fill_at for rope in ropes] == places
    assert all(rope.words == "empty" and rope.empty_hint for rope in ropes)


def test_a_thin_reading_says_what_little_it_rests_on() -> None:
    balance = seen(direction__gives=1, people__advisers=(Adviser(1, "Ana", 2, Asked.GUESS), Adviser(2, "Tom", 1, Asked.GUESS)))

    assert told(balance, "thin") == ["This rests on little: your direction on one answer and the people you trust on two guesses of yours."]


@pytest.mark.parametrize(
    ("heard", "rests_on"),
    [
        ((Asked.ASKED,), "one person who was asked"),
        ((None,), "one person"),
        ((None, Asked.GUESS), "one person and one guess of yours"),
        ((Asked.ASKED, Asked.GUESS), "one person who was asked"),
    ],
)
def test_who_was_asked_is_said_only_where_it_was_answered(heard: tuple[Asked | None, ...], rests_on: str) -> None:
    advisers = tuple(Adviser(number, "Ana", 2, asked) for number, asked in enumerate(heard, 1))
    balance = seen(direction__gives=1, direction__manager=1, people__advisers=advisers)

    assert told(balance, "thin") == [f"This rests on little: the people you trust on {rests_on}."]


def test_a_lean_and_its_firmness_make_one_sentence() -> None:
    answers = {"lines__lines": lines((-5, "a"), (-5, "b")), "direction__gives": -2}

    assert (
        seen(**answers, balance__final=-2).sentence == "It leans clearly towards turning it down, and holds whichever of these is left out."
    )
    assert seen(direction__gives=-2).sentence == "It leans clearly towards turning it down; it rests on your direction alone."


def test_the_slip_names_the_facts_and_four_questions() -> None:
    decision = decided(offer__role="data analyst", offer__company="Northwind", offer__answer_by=date(2026, 11, 27))

    assert slip_for(decision) == (
        "I have an offer: data analyst at Northwind. I have to answer by Friday 27 November 2026.\n\n"
        "What would you do, what worries you, what have I not asked, and how sure are you?\n\n"
        "I am not saying which way I lean, so that you need not lean with me."
    )


def worked(**answers: Any) -> str:
    return " ".join(" ".join(working_of(decided(**answers), TODAY)).split())


def test_the_working_shows_every_number_and_step() -> None:
    page = worked(
        balance__final=-2,
        gut__tuesday=-1,
        lines__lines=lines((-5, "a"), (-5, "b"), (-3, "c"), (4, "d"), FOR),
        direction__gives=CANT_TELL,
        people__advisers=(Adviser(1, "Ana", 1, Asked.GUESS, True, True),),
        money__savings=880_000,
        money__spending=220_000,
        money__currency="EUR",
    )

    for step in (
        "Your feeling: -0.75",
        "Added: -2 - 1 = -3.",
        "-3 / 4 = -0.75",
        "For turning it down, lines x weight: 2 x 5 + 1 x 3 = 13.",
        "All weights and 6 to keep it calm: 4 + 13 + 6 = 23.",
        "-9 / 23 = -0.391...",
        "One line settling it alone: outside the sums, told first.",
        "“Ana”: knows the field and you, halved for a guess: voice 1; leans 1: 1 x 1 / 2 = 0.5",
        "0.5 / 2 = 0.25",
        "People are a fifth: 0.2 x 0.25 + 0.8 x -0.380... = -0.254...",
        "Without your list: -0.25, leans towards turning it down",
        "Gap a month: spending EUR 2,200 - income EUR 0 = EUR 2,200.",
        "Runway, in months: savings EUR 8,800, a gap each month = 4",
        "Pressure: acute. Low from 7.5 usable months, some from 4.5, high from 2.25, acute below.",
    ):
        assert step in page


def test_the_working_fits_on_a_page_however_long_the_list() -> None:
    many = lines(*((number % 11 - 5 or 1, f"line {number}") for number in range(500)))
    page = working_of(decided(lines__lines=many, money__savings=1, money__spending=1, money__pay=5, money__hoped=9), TODAY)

    assert len(page) < 60
    assert all(len(line) <= 78 for line in page)


def test_the_working_of_nothing_says_what_is_missing() -> None:
    assert "The lean: none. It needs your list or your direction; feeling and people alone give no lean." in worked()


def test_the_balance_of_the_same_decision_is_the_same() -> None:
    decision: Decision = decided(direction__gives=1)

    assert balance_of(decision, TODAY) == balance_of(decision, TODAY)


def test_a_line_that_cannot_weigh_less_may_still_be_gone() -> None:
    balance = seen(lines__lines=lines((-1, "Far"), (-1, "Cold")))

    assert balance.turns == (
        "If “Cold” were not there, it would be too close to call.",
        "If “Far” were not there, it would be too close to call.",
    )


def test_the_same_words_are_told_once() -> None:
    balance = seen(lines__lines=lines((-1, "Far"), (-1, "Far")))

    assert balance.turns == ("If “Far” were not there, it would be too close to call.",)


def test_an_adviser_can_turn_it_and_is_named() -> None:
    balance = seen(direction__gives=-1, direction__teaches=0, people__advisers=(Adviser(1, "Ana", -2, None, True, True),))

    assert balance.turns[-1] == "If “Ana” said “rather take it” instead of “turn it down”, it would be too close to call."


def test_the_last_line_gone_leaves_the_list_out_and_is_no_even_list() -> None:
    balance = seen(direction__gives=-1, direction__teaches=0, lines__lines=lines((-1, "Far")))

    assert balance.lean == Fraction(-11, 56)
    assert not any("were not there" in turn for turn in balance.turns)


def test_a_rope_that_hardly_pulls_disagrees_with_nobody() -> None:
    assert told(seen(direction__gives=-2, lines__lines=lines((1, "Pay"))), "disagree") == []  # 1/7 is below a lean


def test_a_long_text_is_cut_inside_a_sentence() -> None:
    text = seen(lines__lines=lines(settling(Side.FOR, "a" * 500))).headline.text

    assert text == f"“{'a' * 59}…” settles it alone, for taking it."


def test_nothing_is_asked_for_where_the_yes_has_been_given() -> None:
    given = (Line(None, "Far", weight=5, **LINE), (-3, "Cold"))

    assert seen(lines__lines=lines(*given)).ask_first is not None
    assert seen(lines__lines=lines(*given), offer__stage=Stage.SAID_YES).ask_first is None
    assert "taking your yes back" in seen(lines__lines=lines(*given), offer__stage=Stage.SAID_YES, balance__final=-2).headline.text

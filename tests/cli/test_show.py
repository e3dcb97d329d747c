"""`tightrope show`: the answers in words, the balance, the working, and the JSON that other programs rely on."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given

from cli.shell import ID, NOW, Shell, decision
from strategies import decisions
from tightrope.decision.balance import balance_of
from tightrope.decision.kinds import CANT_TELL, Outcome, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.question import Items, questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.gut import Spark
from tightrope.decision.steps.money import Rough
from tightrope.plain.telling import answers_in_words

KEYS = {
    "schema", "id", "title", "stage", "status", "way", "step", "answers", "readings", "lean", "words", "headline", "firmness", "turns",
    "money", "decision",
}  # fmt: skip


def test_answers_and_balance_are_printed_in_words(shell: Shell) -> None:
    shell.has(decision(direction__gives=CANT_TELL))
    said = shell.run("show", ID)
    assert said.status == 0
    assert said.out.startswith(f"Data analyst at Northwind\n{ID}, open, answer by Tuesday, 17:00\n\nThe offer\n")
    assert "\n  Where do you stand? I have an offer\n" in said.out
    assert "  Does this job give you that? can't tell yet\n" in said.out
    assert "    A long commute (turn it down, weight 3, they could change the place, I have seen it)\n" in said.out
    assert "? 5 at the advert, 8 after the first talk, 9 after the last talk, 3 when the offer came (before that: “they told me" in said.out
    assert "    my sister (rather turn it down, asked, doesn't know the field, knows you well, “you sounded flat”)\n" in said.out
    assert "  When the note was sealed: 2026-11-" in said.out
    assert "\nHow it leans:\n  Your feeling: " in said.out
    assert balance_of(decision(direction__gives=CANT_TELL), shell.now.date()).headline.text in said.out


@given(decisions())
def test_no_name_of_a_field_is_told(decision: Decision) -> None:
    records = (Spark, *(asked.question.of for asked in QUESTIONS.values() if isinstance(asked.question, Items)))
    names = {name.replace("_", " ") for record in records for name, _ in questions_of(record)}
    told = "\n".join(answers_in_words(decision))
    assert [name for name in names if re.search(rf"\b{name}: ", told)] == []


@pytest.mark.parametrize("wanted", [ID, "2026-11-22-7f", "7f3k", "7f", "2026"])
def test_any_unique_beginning_of_an_id_serves(shell: Shell, wanted: str) -> None:
    shell.has(decision())
    assert shell.run("show", wanted).status == 0


def test_an_id_that_fits_two_decisions_is_refused_with_both(shell: Shell) -> None:
    shell.has(decision("2026-11-22-7f3k"))
    shell.has(decision("2026-11-22-7fxx"))
    said = shell.run("show", "7f")
    assert said.status == 2
    assert "2026-11-22-7f3k, 2026-11-22-7fxx" in said.err


def test_the_json_has_the_shape_that_is_promised(shell: Shell) -> None:
    shell.has(decision())
    shown = shell.run("show", ID, "--json").json()
    assert set(shown) == KEYS
    assert shown["schema"] == 1
    assert set(shown["readings"]) == {"feeling", "list", "direction", "people"}
    assert set(shown["headline"]) == {"kind", "text"}
    assert {"holds", "without"} <= set(shown["firmness"])
    assert {"runway_months", "usable_months", "pressure", "latest"} <= set(shown["money"])
    assert shown["answers"]["offer"]["company"] == "Northwind"
    assert shown["answers"]["gut"]["tuesday"] == -1
    assert shown["decision"] is None


def test_the_json_numbers_are_those_of_the_balance(shell: Shell) -> None:
    shell.has(decision())
    shown, balance = shell.run("show", ID, "--json").json(), balance_of(decision(), shell.now.date())
    assert balance.lean is not None
    assert Fraction(shown["lean"]).limit_denominator(10**6) == balance.lean.limit_denominator(10**6)
    assert shown["words"] == balance.words
    assert shown["turns"] == list(balance.turns)


def test_with_nothing_answered_there_are_no_readings_and_no_lean(shell: Shell) -> None:
    shell.has(Decision(ID, shell.now, shell.now))
    shown = shell.run("show", ID, "--json").json()
    assert shown["readings"] == {"feeling": None, "list": None, "direction": None, "people": None}
    assert shown["lean"] is None
    assert shown["words"] == "not enough to lean on yet"


def test_a_currency_that_was_never_asked_for_is_no_answer(shell: Shell) -> None:
    asked = Decision(ID, NOW, NOW).answer("offer.stage", Stage.OFFER).answer("money.currency", "EUR")
    for way, told in ((Way.FULL, True), (Way.FIVE, False)):
        shell.has(asked.take_way(way).answer("money.rough", Rough.ONE_TO_THREE))
        assert ("In which currency" in shell.run("show", ID).out) is told, way


def test_a_letter_alone_tells_of_no_balance_and_of_no_currency_that_nobody_named(shell: Shell) -> None:
    shell.has(Decision(ID, NOW, NOW).take_way(Way.LETTER).answer("offer.role", "analyst").answer("money.currency", "EUR"))
    said = shell.run("show", ID)

    assert "analyst" in said.out
    assert not re.search("currency|How it leans|not enough to lean on", said.out)


def test_what_was_decided_stands_in_the_json(shell: Shell) -> None:
    shell.has(decision(balance__outcome=Outcome.NO, balance__reason="it is not the work I want"))
    decided = shell.run("show", ID, "--json").json()["decision"]
    assert (decided["outcome"], decided["words"], decided["letter"]) == ("turn it down", "Turn it down", "decline")
    assert decided["reason"] == "it is not the work I want"


def test_the_working_is_printed_in_full(shell: Shell) -> None:
    shell.has(decision())
    said = shell.run("show", ID, "--working")
    assert said.status == 0
    assert len(said.out.splitlines()) > 20


def test_looking_changes_nothing(shell: Shell) -> None:
    path = shell.has(decision())
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(shell.home.rglob("*"))
    for arguments in (("show", ID), ("show", ID, "--json"), ("list",), ("due",), ("export", ID)):
        shell.run(*arguments)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(shell.home.rglob("*"))) == before


def test_with_ascii_the_programs_own_quotes_are_ascii(shell: Shell) -> None:
    shell.has(decision(offer__role="Zoë"))
    said = shell.run("show", ID, "--ascii")
    assert "“" not in said.out
    assert "Zoë" in said.out


def test_a_file_name_cannot_command_the_terminal(shell: Shell) -> None:
    shell.has(decision()).with_name("\x1b[2Jbad.toml").write_text("x", encoding="utf-8")
    assert "\x1b" not in shell.run("list").out


@pytest.mark.parametrize(
    ("reason", "words"),
    [("direction", "field work"), ("none", "no reason"), ("own", "in my own words"), ("line:99", "not among your answers")],
)
def test_the_reason_of_the_letter_is_told_in_its_words(shell: Shell, reason: str, words: str) -> None:
    shell.has(decision(letter__reason=reason, balance__outcome=Outcome.NO))
    told = next(line for line in shell.run("show", ID).out.splitlines() if "Which reason may the letter give?" in line)
    assert words in told
    assert ":9" not in told

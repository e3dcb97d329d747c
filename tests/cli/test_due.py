"""`tightrope due`: answers within a week, tasks that are not done, looks back that have come."""

from __future__ import annotations

import re
from datetime import date, datetime

from cli.shell import Shell, decision
from tightrope.decision.afterwards import SENDING_WHAT_ASKS
from tightrope.decision.kinds import Kind, Outcome
from tightrope.decision.steps.after import Task

ASKING = SENDING_WHAT_ASKS[Kind.ASK_TIME]


def said_of(out: str) -> list[list[str]]:
    """Return the columns of each line."""
    return [re.split("  +", line) for line in out.splitlines()]


def test_the_longest_overdue_comes_first(shell: Shell) -> None:
    shell.has(decision("2026-11-01-aaaa", offer__answer_by=datetime(2026, 11, 22, 17)))
    shell.has(decision("2026-11-02-bbbb", offer__answer_by=date(2026, 11, 24)))
    shell.has(decision("2026-11-03-cccc", offer__answer_by=date(2026, 12, 24)))
    assert said_of(shell.run("due").out) == [
        ["since today, 17:00", "answer", "Data analyst at Northwind", "2026-11-01-aaaa"],
        ["Tuesday", "answer", "Data analyst at Northwind", "2026-11-02-bbbb"],
    ]


def test_what_is_still_to_do_and_to_look_back_at_is_due_too(shell: Shell) -> None:
    tasks = (Task(1, "send the letter", date(2026, 11, 23)), Task(2, "tell Tom", date(2026, 11, 20), done=True))
    shell.has(decision("2026-11-01-aaaa", balance__outcome=Outcome.NO, after__tasks=tasks, after__review_one=date(2026, 11, 21)))
    found = [line[:2] for line in said_of(shell.run("due").out)]
    assert found == [["since yesterday", "look back after a month"], ["tomorrow", "send the letter"]]


def test_an_answer_that_is_decided_and_has_no_task_yet_is_still_to_be_told(shell: Shell) -> None:
    shell.has(decision("2026-11-01-aaaa", balance__outcome=Outcome.NO, offer__answer_by=datetime(2026, 11, 24, 17)))
    assert [line[:2] for line in said_of(shell.run("due").out)] == [["Tuesday, 17:00", "tell them"]]


def test_with_nothing_due_that_is_said_beside_the_data(shell: Shell) -> None:
    shell.has(decision(offer__answer_by=None))
    said = shell.run("due")
    assert (said.status, said.out) == (0, "")
    assert said.err


def test_what_is_to_do_while_it_is_open_is_due_too(shell: Shell) -> None:
    tasks = (Task(1, ASKING, date(2026, 11, 23)),)
    asked = {"balance__outcome": Outcome.ASK_TIME, "letter__ask_until": date(2026, 11, 27), "after__tasks": tasks}
    shell.has(decision(offer__answer_by=datetime(2026, 11, 24, 17), **asked))
    assert [line[:2] for line in said_of(shell.run("due").out)] == [["tomorrow", ASKING], ["Tuesday, 17:00", "answer"]]
    assert "answer by Tuesday, 17:00" in shell.run("show", "2026").out


def test_the_day_to_be_asked_again_is_a_reminder_beside_the_deadline(shell: Shell) -> None:
    waiting = {"balance__outcome": Outcome.NOT_YET, "balance__ask_again": date(2026, 11, 23), "after__tasks": ()}
    shell.has(decision(offer__answer_by=datetime(2026, 11, 24, 17), **waiting))
    assert [line[:2] for line in said_of(shell.run("due").out)] == [["tomorrow", "reminder: decide"], ["Tuesday, 17:00", "answer"]]
    assert "answer by Tuesday, 17:00, reminder tomorrow" in shell.run("show", "2026").out

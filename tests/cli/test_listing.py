"""`tightrope list`: most urgent first, in words and as JSON, with what needs a look."""

from __future__ import annotations

import re
from datetime import date, datetime

from cli.shell import ID, Shell, decision
from tightrope.decision.kinds import Outcome

TYPED = "[/] [@click=app.quit]x[/] {name} %s"


def ids_in(text: str) -> list[str]:
    """Return the first word of each line below the headings."""
    headings, *lines = text.splitlines()
    assert re.split("  +", headings) == ["ID", "Decision", "Status", "Step", "Answer by"]
    return [line.split()[0] for line in lines]


def test_open_ones_come_by_deadline_and_decided_ones_after(shell: Shell) -> None:
    shell.has(decision("2026-11-01-aaaa", offer__answer_by=date(2026, 12, 24)))
    shell.has(decision("2026-11-02-bbbb", offer__answer_by=None))
    shell.has(decision("2026-11-03-cccc", offer__answer_by=datetime(2026, 11, 23, 17)))
    shell.has(decision("2026-11-04-dddd", balance__outcome=Outcome.NO, offer__answer_by=date(2026, 11, 20)))
    said = shell.run("list")
    assert ids_in(said.out) == ["2026-11-03-cccc", "2026-11-01-aaaa", "2026-11-02-bbbb", "2026-11-04-dddd"]
    assert re.split("  +", said.out.splitlines()[1])[1:] == ["Data analyst at Northwind", "open", "The balance", "tomorrow, 17:00"]
    assert said.err == ""


def test_a_decided_one_keeps_its_day_until_it_has_come(shell: Shell) -> None:
    shell.has(decision("2026-11-01-aaaa", balance__outcome=Outcome.NO, offer__answer_by=date(2026, 11, 24)))
    shell.has(decision("2026-11-02-bbbb", balance__outcome=Outcome.NO, offer__answer_by=date(2026, 11, 20)))
    said = [re.split("  +", line)[-1] for line in shell.run("list").out.splitlines()[1:]]
    assert sorted(said) == ["-", "Tuesday"]


def test_nothing_is_said_beside_the_data(shell: Shell) -> None:
    said = shell.run("list")
    assert (said.status, said.out) == (0, "")
    assert "tightrope new" in said.err


def test_the_json_has_the_keys_that_other_programs_rely_on(shell: Shell) -> None:
    path = shell.has(decision(offer__answer_by=date(2026, 12, 1)))
    assert shell.run("list", "--json").json() == {
        "schema": 1,
        "decisions": [
            {
                "id": ID,
                "title": "Data analyst at Northwind",
                "stage": "offer",
                "status": "open",
                "step": "balance.outcome",
                "answer_by": "2026-12-01",
                "updated": "2026-11-21T12:00:00+00:00",
                "file": str(path),
            }
        ],
        "needs_a_look": [],
    }


def test_a_file_that_cannot_be_read_is_listed_with_the_reason_and_not_touched(shell: Shell) -> None:
    shell.has(decision())
    broken = shell.home / "decisions" / "offer-old.toml"
    broken.write_text("schema = 1\nid = \n", encoding="utf-8")
    said = shell.run("list")
    assert said.status == 0
    assert said.out.splitlines()[-1].startswith("! offer-old.toml  line 2 cannot be read")
    assert shell.run("list", "--json").json()["needs_a_look"][0]["file"] == str(broken)
    assert broken.read_text(encoding="utf-8") == "schema = 1\nid = \n"


def test_what_was_typed_is_shown_literally(shell: Shell) -> None:
    shell.has(decision(offer__role=TYPED, offer__company=""))
    assert TYPED in shell.run("list").out
    assert shell.run("list", "--json").json()["decisions"][0]["title"] == TYPED


def test_only_the_newest_two_hundred_are_listed_unless_all_are_asked_for(shell: Shell) -> None:
    for number in range(203):
        shell.has(decision(f"2026-01-01-{number:04}"))
    some, every = shell.run("list"), shell.run("list", "--all")
    assert len(ids_in(some.out)) == 200
    assert "of 203" in some.err
    assert len(ids_in(every.out)) == 203
    assert every.err == ""


def test_columns_stand_under_each_other_with_wide_characters(shell: Shell) -> None:
    shell.has(decision("2026-01-01-aaaa", offer__role="李雷", offer__company=""))
    shell.has(decision("2026-01-01-bbbb", offer__role="Baker", offer__company=""))
    places = {line.index("open") + ("李雷" in line) * 2 for line in shell.run("list").out.splitlines()[1:]}
    assert len(places) == 1

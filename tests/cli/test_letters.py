"""`letter` and `check`: the letter of a decision in every kind, tone and format, and what is said of any letter."""

from __future__ import annotations

import email
import email.policy
import random
import stat
from pathlib import Path

import pytest

from cli.shell import ID, Shell, decision
from tightrope.cli.commands import CHANNELS, KINDS, TONES
from tightrope.decision.kinds import Kind, Outcome, Stage
from tightrope.decision.steps.letter import Edit

RUDE = "Dear Priya,\n\nI decline. Your team is rude and incompetent.\n\nSam\n"

TURNED_DOWN = {"balance__outcome": Outcome.NO}


def test_the_letter_that_follows_is_printed_and_the_talk_goes_to_stderr(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    said = shell.run("letter", "7f3k")
    assert said.status == 0
    assert said.out.startswith("Subject: ")
    assert "\n\nDear Priya,\n\n" in said.out
    assert said.out.endswith("Sam Ortiz\n")
    assert said.err.startswith("Left out on purpose: ")


def test_without_a_decision_a_kind_has_to_be_named(shell: Shell) -> None:
    shell.has(decision())
    said = shell.run("letter", "7f3k")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert shell.run("letter", "7f3k", "--kind", "decline").status == 0


@pytest.mark.parametrize(
    ("stage", "kind", "told"),
    [
        (Stage.SECOND, "decline", True), (Stage.SECOND, "take-back", True), (Stage.SECOND, "withdraw", False),
        (Stage.SECOND, "ask-time", False),
        (Stage.OFFER, "withdraw", True), (Stage.SAID_YES, "withdraw", True), (Stage.SAID_YES, "take-back", False),
        (Stage.OFFER, "accept", False), (None, "withdraw", False),
    ],
)  # fmt: skip
def test_a_kind_that_does_not_fit_where_one_stands_is_told(shell: Shell, stage: Stage | None, kind: str, told: bool) -> None:
    shell.has(decision(offer__stage=stage))
    said = shell.run("letter", ID, "--kind", kind)

    assert said.status == 0
    assert ("This letter speaks" in said.err) is told


def test_a_note_that_nobody_would_send_is_no_empty_line(shell: Shell) -> None:
    shell.has(decision())
    said = shell.run("letter", ID, "--kind", "accept", "--channel", "linkedin")

    assert (said.status, said.out) == (2, "")
    assert said.err == "tightrope: There is nothing to write that way for this letter. --channel mail always works.\n"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tone", TONES)
def test_every_kind_is_written_in_every_tone(shell: Shell, kind: str, tone: str) -> None:
    shell.has(decision())
    said = shell.run("letter", ID, "--kind", kind, "--tone", tone, "--seed", "7")
    assert said.status == 0
    assert "Northwind" in said.out
    assert said.out == shell.run("letter", ID, "--kind", kind, "--tone", tone, "--seed", "7").out


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel_has_its_words(shell: Shell, channel: str) -> None:
    shell.has(decision(**TURNED_DOWN))
    assert shell.run("letter", ID, "--channel", channel).out.strip()


def test_some_seed_deals_other_words(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    assert len({shell.run("letter", ID, "--seed", str(seed)).out for seed in range(8)}) > 1


def test_a_mail_is_read_back_with_its_subject_and_text(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision(**TURNED_DOWN))
    target = tmp_path / "letter.eml"
    said = shell.run("letter", ID, "-o", str(target))
    mail = email.message_from_bytes(target.read_bytes(), policy=email.policy.default)
    assert said.out == ""
    assert "Northwind" in mail["Subject"]
    assert mail.get_content().startswith("Dear Priya,")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_left_as_it_is(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision(**TURNED_DOWN))
    target = tmp_path / "letter.txt"
    target.write_text("mine", encoding="utf-8")
    said = shell.run("letter", ID, "-o", str(target))
    assert (said.status, said.err.count("\n")) == (73, 1)
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_call_is_no_mail(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    assert shell.run("letter", ID, "--channel", "call", "--format", "eml").status == 2


def test_words_changed_by_hand_are_printed_unless_others_are_dealt(shell: Shell) -> None:
    edits = (Edit(1, "Dear Priya,\n\nno.", "No", Kind.DECLINE),)
    shell.has(decision(**TURNED_DOWN, letter__edits=edits))
    assert shell.run("letter", ID).out == "Subject: No\n\nDear Priya,\n\nno.\n"
    assert "Left out on purpose" not in shell.run("letter", ID).err, "it may hold whatever they wrote"
    other = shell.run("letter", ID, "--tone", "formal")
    assert "yours is kept" in other.err
    assert "Left out on purpose" in other.err
    assert len(other.out.split()) > 20


def test_what_the_composer_writes_is_safe(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    assert shell.run("check", "-", typed=shell.run("letter", ID).out).status == 0


def test_a_rude_letter_is_not_safe_and_its_words_are_named_with_their_line(shell: Shell, tmp_path: Path) -> None:
    letter = tmp_path / "rude.txt"
    letter.write_text(RUDE, encoding="utf-8")
    said = shell.run("check", str(letter))
    assert said.status == 1
    assert f"{letter}:3:" in said.out
    assert "rude" in said.out


def test_the_json_of_a_check_has_the_shape_that_is_promised(shell: Shell) -> None:
    said = shell.run("check", "-", "--json", "--kind", "decline", typed=RUDE)
    found = said.json()
    assert said.status == 1
    assert (found["schema"], found["kind"], found["safe"]) == (1, "decline", False)
    assert set(found["warm"]) == {"thanks", "no", "reason", "respect", "door"}
    keys = {"rule", "severity", "start", "end", "line", "column", "words", "why", "instead"}
    assert all(keys <= set(finding) for finding in found["findings"])
    assert all(RUDE[finding["start"] : finding["end"]] == finding["words"] for finding in found["findings"])


def test_the_company_of_another_decision_in_a_letter_is_found(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    shell.has(decision("2026-11-02-bbbb", offer__company='Contoso "North"'))
    leaky = shell.run("letter", ID).out.replace("data analyst", "Contoso North data analyst")
    with_it = shell.run("check", "-", "--decision", ID, "--json", typed=leaky).json()["findings"]
    without = shell.run("check", "-", "--json", typed=leaky).json()["findings"]
    assert len(with_it) > len(without)


def test_a_rule_is_explained(shell: Shell) -> None:
    assert shell.run("check", "--explain", "H15").out.startswith("H15 ")
    assert shell.run("check", "--explain", "H999").status == 2


def test_a_closed_stdin_is_said(shell: Shell) -> None:
    assert shell.run("check", "-", typed=None).status == 2


@pytest.mark.parametrize("typed", ["", " \n\n\t"])
def test_an_empty_letter_is_said_to_be_empty(shell: Shell, tmp_path: Path, typed: str) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text(typed, encoding="utf-8")
    said = shell.run("check", str(empty))
    assert (said.status, said.out, said.err) == (2, "", f"tightrope: {empty} is empty. There is nothing to check.\n")
    assert "Standard input is empty" in shell.run("check", "-", typed=typed).err


@pytest.mark.parametrize("data", [random.Random(1).randbytes(5_000), b"\x89PNG\r\n\x1a\n\0\0\0", "Dear Priya, no.".encode("utf-16-le")])
def test_what_is_no_text_is_refused_and_not_checked(shell: Shell, tmp_path: Path, data: bytes) -> None:
    picture = tmp_path / "letter.txt"
    picture.write_bytes(data)
    said = shell.run("check", str(picture))
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert "is not text that can be read" in said.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_a_letter_in_any_usual_encoding_is_text(shell: Shell, tmp_path: Path, encoding: str) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes(RUDE.replace("Priya", "Zoë").encode(encoding))
    assert shell.run("check", str(letter)).status == 1


def test_a_letter_of_another_kind_than_the_one_named_is_told(shell: Shell) -> None:
    shell.has(decision(**TURNED_DOWN))
    decline = shell.run("letter", ID, "--kind", "decline").out
    said = shell.run("check", "-", "--kind", "accept", typed=decline)
    assert "(read as accept, but it looks like decline)" in said.out
    assert shell.run("check", "-", "--kind", "accept", "--json", typed=decline).json()["looks_like"] == "decline"
    assert "looks like" not in shell.run("check", "-", "--kind", "decline", typed=decline).out
    assert "looks like" not in shell.run("check", "-", typed=decline).out


@pytest.mark.parametrize(
    ("role", "company", "told"),
    [
        ("data analyst", "Northwind", "the letter names its role and company"),
        ("baker", "Northwind", "the letter does not name its role\n"),
        ("baker", "Contoso", "the letter does not name its role or company: is it the right one?"),
        ("", "", "2026-11-22-7f3k (A job offer)\n"),
    ],
)
def test_a_letter_that_is_compared_says_whether_it_is_about_that_decision(shell: Shell, role: str, company: str, told: str) -> None:
    shell.has(decision(**TURNED_DOWN))
    letter = shell.run("letter", ID).out
    shell.has(decision(**TURNED_DOWN, offer__role=role, offer__company=company))
    said = shell.run("check", "-", "--decision", ID, typed=letter)
    assert "    compared with 2026-11-22-7f3k (" in said.out
    assert told in said.out

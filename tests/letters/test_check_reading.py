"""Files to text: encodings, mail, HTML; and the command that prints a check."""

from __future__ import annotations

import io
import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tightrope.cli.check import run
from tightrope.errors import UsageError
from tightrope.letters.check import LIMITS, check, letter_of

GOOD = "Dear Priya,\nThank you for the offer of the café job. I have decided to decline.\nRegards,\nSam\n"
BAD = "Dear Priya,\nThank you for the offer.\nYour company is a mess and I decline.\nRegards,\nSam\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "latin-1"])
def test_a_letter_is_read_in_the_usual_encodings(encoding: str) -> None:
    assert letter_of(GOOD.encode(encoding), "letter.txt") == GOOD


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.eml", "-"]))
@settings(max_examples=40, deadline=None)
def test_any_bytes_are_read_as_something(data: bytes, name: str) -> None:
    assert check(letter_of(data, name)).kind


def mail(body: str, html: str = "", charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["Subject"] = "Declining the café offer"
    message["From"] = "Sam <sam@example.org>"
    message.set_content(body, charset=charset)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def test_a_mail_becomes_its_subject_and_its_text() -> None:
    assert letter_of(mail(GOOD), "letter.eml") == f"Subject: Declining the café offer\n\n{GOOD}"


def test_a_mail_without_encodings_keeps_its_lines() -> None:
    raw = f"Subject: Declining\nFrom: sam@example.org\n\n{BAD}"
    assert letter_of(raw.encode(), "letter.eml") == raw
    assert [finding.line for finding in check(raw).findings if finding.severity == 3] == [6]


def test_html_alone_is_read_and_what_it_quotes_is_left_out() -> None:
    message = EmailMessage()
    message["Subject"] = "Declining the offer"
    message.set_content(
        "<html><style>p {}</style><p>Dear Priya,</p><p>Thank&nbsp;you. I <b>decline</b>.</p><p>Regards,<br>Sam</p>"
        "<blockquote>You idiots</blockquote></html>",
        subtype="html",
    )
    text = letter_of(message.as_bytes(), "letter.eml")
    assert "Thank you. I decline." in text
    assert "> You idiots" in text
    assert check(text).safe


def test_plain_text_goes_before_html() -> None:
    assert "fine" not in letter_of(mail(BAD, "<p>all fine</p>"), "letter.eml")


def checked(*files: str, stdin: bytes = b"", **options: object) -> tuple[int, str]:
    out = io.StringIO()
    given_options: dict[str, object] = {"kind": None, "facts": None, "as_json": False, "explain": None, **options}
    status = run(list(files), read_stdin=lambda: stdin, out=out, **given_options)  # type: ignore[arg-type]
    return status, out.getvalue()


@pytest.fixture
def letters(tmp_path: Path) -> tuple[str, str]:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.md"
    good.write_text(GOOD, encoding="utf-8")
    bad.write_text(BAD, encoding="utf-8")
    return str(good), str(bad)


def test_a_courteous_letter_exits_0_and_a_rude_one_1(letters: tuple[str, str]) -> None:
    assert checked(letters[0])[0] == 0
    assert checked(letters[1])[0] == 1
    assert checked(*letters)[0] == 1


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_checked(letters: tuple[str, str], tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    out = io.StringIO()
    with pytest.raises(UsageError) as error:
        run([str(empty), *letters, "/nowhere"], kind=None, facts=None, as_json=False, explain=None, read_stdin=bytes, out=out)
    assert "good.txt: safe" in out.getvalue()
    assert "bad.md: not safe" in out.getvalue()
    assert str(error.value).splitlines() == [
        f"{empty} is empty. There is nothing to check.",
        "There is no file /nowhere. Check its name and try again.",
    ]


def test_a_letter_in_another_language_is_said_to_be_one(letters: tuple[str, str], tmp_path: Path) -> None:
    german = tmp_path / "german.txt"
    german.write_text("Sehr geehrte Frau Weiss,\nvielen Dank für Ihr Angebot, das ich leider nicht annehmen kann.\nSam Ortiz")
    assert "does not look like English" in checked(str(german))[1]
    assert "does not look like English" not in checked(*letters)[1]


def test_the_words_are_underlined_below_their_place(letters: tuple[str, str]) -> None:
    _, printed = checked(letters[1])
    assert f"{letters[1]}:3:1 H04 must be changed\n    Your company is a mess and I decline.\n    ^^^^^^^^^^^^^^^^^^^^^^\n" in printed
    assert "not safe (read as decline); 1 must be changed" in printed


def test_json_of_one_letter_is_one_object(letters: tuple[str, str]) -> None:
    report = json.loads(checked(letters[1], as_json=True)[1])
    assert (report["schema"], report["kind"], report["safe"]) == (1, "decline", False)
    assert set(report["warm"]) == {"thanks", "no", "reason", "respect", "door"}
    found = next(row for row in report["findings"] if row["severity"] == 3)
    assert list(found) == ["rule", "severity", "start", "end", "line", "column", "words", "why", "instead"]
    assert BAD[found["start"] : found["end"]] == found["words"]
    assert all(set(row) == {"rule", "words"} for row in report["credits"])


def test_json_of_many_letters_names_each(letters: tuple[str, str]) -> None:
    report = json.loads(checked(*letters, as_json=True)[1])
    assert [row["file"] for row in report["files"]] == list(letters)


def test_standard_input_is_read_for_a_dash() -> None:
    assert checked("-", stdin=BAD.encode())[0] == 1
    assert checked("-", stdin=mail(GOOD))[0] == 0


def test_controls_of_a_letter_never_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Priya,\nthank you. Your com\x1b]0;x\x07pany \x9b31m is a mess, I decline.\n\u202eSam\n", encoding="utf-8")
    _, printed = checked(str(path))
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(printed)


def test_a_long_line_is_shown_around_its_words(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("漢字 " * 60 + "thank you, your company is a mess and I decline " + "and so on " * 60, encoding="utf-8")
    _, printed = checked(str(path))
    assert max(len(line) for line in printed.splitlines() if "your company is a mess" in line) < 100


@pytest.mark.parametrize(
    ("files", "options", "words"),
    [
        (["/nowhere/letter.txt"], {}, "There is no file /nowhere/letter.txt"),
        (["/"], {}, "is not a file"),
        (["a\0b"], {}, "cannot be read"),
        (["-"], {"kind": "poem"}, "no kind of letter called 'poem'"),
        ([], {}, "No letter to check"),
        ([], {"explain": "H99"}, "There is no rule 'H99'"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(files: list[str], options: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words) as error:
        checked(*files, **options)
    assert "\n" not in str(error.value)


def test_a_rule_is_explained() -> None:
    status, text = checked(explain="h15")
    assert status == 0
    assert text.startswith("H15 A better offer (hint)")


def test_the_limits_are_told_when_asked() -> None:
    assert checked(explain="limits")[1] == LIMITS + "\n"

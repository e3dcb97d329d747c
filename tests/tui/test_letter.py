"""The letter: hand edits outlive every option, gaps are asked about once, nothing is claimed that is not known, venting leaves no trace."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tightrope.decision.kinds import Channel, Kind, Outcome, Stage, Tone
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import CHANNELS, TONES, Edit
from tightrope.letters.check import RULES
from tightrope.letters.draft import Draft
from tightrope.text import TEXT
from tightrope.tui.app import TightropeApp
from tightrope.tui.screens.letter import SAVE_AFTER, LetterScreen
from tightrope.tui.widgets.fields import LineField, TextField
from tui.sitting import ROOMY, SMALL, Clock, Sitting, answered, finished, fresh, sitting

RUDE = "Dear Priya,\n\nThank you. I decline. You are idiots and I have a better offer.\n\nSam\n"


def no(decision: Decision | None = None) -> Decision:
    """A decision that turns it down, at the letter."""
    return (decision or finished()).answer("balance.outcome", Outcome.NO).go("letter.text")


def by_hand(text: str = RUDE) -> Decision:
    """The same, its letter changed by hand."""
    return no().answer("letter.edits", (Edit(1, text.strip(), "No", Kind.DECLINE),))


def draft(here: Sitting) -> Draft:
    """The letter that is shown."""
    assert isinstance(here.screen, LetterScreen)
    assert here.screen.draft is not None
    return here.screen.draft


def letters(home: Path) -> dict[str, bytes]:
    """The files of saved letters by name."""
    return {path.name: path.read_bytes() for path in sorted((home / "letters").glob("*"))}


# -- options -------------------------------------------------------------------------------------------------------------------


async def test_each_tone_and_each_channel_is_a_key_and_a_digit_away(home: Path) -> None:
    async with sitting(home, ROOMY, decision=no()) as here:
        texts = set()
        for digit, tone in enumerate(Tone, 1):
            await here.press("t", str(digit))
            assert here.value("letter.tone") is tone
            assert here.says(f"Decline, {TONES[tone]}, mail")
            texts.add(draft(here).text)
        assert len(texts) == len(Tone)
        for digit, channel in enumerate(Channel, 1):
            await here.press("c", str(digit))
            assert here.value("letter.channel") is channel
            assert here.says(f"Decline, {TONES[tone]}, {CHANNELS[channel].removeprefix('a ').partition(',')[0]}")
            assert ("m Mail" in here.footer) is (channel is Channel.MAIL)


async def test_other_words_are_dealt_and_come_back_by_undo(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        first = draft(here).text
        dealt = {first}
        for _ in range(6):
            await here.press("r")
            dealt.add(draft(here).text)
        assert len(dealt) > 1
        await here.press(*["ctrl+z"] * 6)
        assert draft(here).text == first


async def test_a_second_digit_typed_ahead_in_a_page_of_answers_does_nothing_more(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("t")
        await here.type("32")
        assert here.value("letter.tone") is Tone.FORMAL
        assert here.screen is here.app.get_screen("letter")


async def test_the_reason_is_chosen_beside_it_and_one_comes_back(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("n")
        assert here.decision.at == "letter.reason"
        await here.press("1")
        assert here.decision.at == "letter.text"


async def test_the_tone_and_the_channel_that_hold_are_marked(home: Path) -> None:
    async with sitting(home, decision=no().answer("letter.tone", Tone.PLAIN).answer("letter.channel", Channel.CALL)) as here:
        for key, label, digit in (("t", "plain", "2"), ("c", "a call script", "2")):
            await here.press(key)
            assert here.says(f"▌ ● {digit} {label}")
            assert here.words().count(" ● ") == 1
            await here.press("enter")
            assert not here.screen.is_modal
        assert (here.value("letter.tone"), here.value("letter.channel")) == (Tone.PLAIN, Channel.CALL)


async def test_other_words_are_never_the_same_words(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        for channel in Channel:
            await here.open(no().answer("letter.channel", channel))
            for _ in range(5):
                before = draft(here).whole
                await here.press("r")
                assert draft(here).whole != before, channel


async def test_where_there_is_one_wording_only_it_says_so(home: Path) -> None:
    async with sitting(home, decision=no().answer("balance.outcome", Outcome.ASK_TIME).answer("letter.channel", Channel.NOTE)) as here:
        await here.press("r")
        assert here.told() == ["There is no other wording of this one."]
        assert here.value("letter.seed") == 0


@pytest.mark.parametrize("size", [SMALL, (60, 16)], ids=["80x24", "60x16"])
async def test_each_kind_and_channel_says_below_what_to_do_with_it(home: Path, size: tuple[int, int]) -> None:
    seen = set()
    async with sitting(home, size) as here:
        for channel in Channel:
            await here.open(no().answer("letter.channel", channel), "letter.text")
            seen.add(here.hint)
        await here.open(no().answer("offer.stage", Stage.SAID_YES), "letter.text")
        assert draft(here).kind is Kind.TAKE_BACK
        assert here.hint.startswith("Ring them first")
        await here.open(by_hand())
        assert here.hint.startswith("Not safe yet.")
        assert len(seen) >= 4


# -- findings ------------------------------------------------------------------------------------------------------------------


async def test_findings_are_shown_one_after_the_other(home: Path) -> None:
    async with sitting(home, decision=by_hand()) as here:
        found = draft(here).findings
        assert len(found) > 2
        assert here.says(f"“{found[0].words}”")
        assert here.says("not safe yet")
        seen = {here.screen.finding}
        for _ in found:
            await here.press("full_stop")
            seen.add(here.screen.finding)
            assert here.says(f"“{found[here.screen.finding].words[:20]}")
        assert seen == set(range(len(found)))
        await here.press("comma")
        assert here.screen.finding == len(found) - 1


@pytest.mark.parametrize("size", [SMALL, ROOMY], ids=["80x24", "100x30"])
async def test_the_finding_that_is_open_can_be_read_in_full(home: Path, size: tuple[int, int]) -> None:
    rules = sorted((rule for rule in RULES if not rule.is_credit), key=lambda rule: len(rule.why) + len(rule.instead))[-3:]
    async with sitting(home, size, decision=by_hand()) as here:
        for finding in draft(here).findings:
            assert here.says(f"{here.screen.finding + 1} of {len(draft(here).findings)}, line {finding.line}:")
            assert all(here.says(words) for words in (*finding.why.split(), *finding.instead.split()))
            await here.press("full_stop")
        for rule in rules:
            longest = replace(draft(here).findings[0], why=rule.why, instead=rule.instead, words="w " * 40)
            here.screen.draft = replace(draft(here), report=replace(draft(here).report, findings=(longest,)))
            here.screen._show_draft()
            await here.settle()
            assert all(here.says(word) for word in (*rule.why.split(), *rule.instead.split())), rule.id


async def test_the_words_of_the_finding_are_scrolled_into_view(home: Path) -> None:
    text = "Dear Priya,\n\nThank you. I decline.\n" + "\nFine so far." * 30 + "\n\nYou are idiots.\n\nSam"
    async with sitting(home, decision=by_hand(text)) as here:
        paper = here.screen.query_one("#paper")
        seen = set()
        for _ in draft(here).findings:
            await here.press("full_stop")
            finding = draft(here).findings[here.screen.finding]
            row = draft(here).whole[: finding.start].count("\n")
            assert paper.scroll_y <= row < paper.scroll_y + paper.size.height
            seen.add(round(paper.scroll_y))
        assert len(seen) > 1


async def test_while_one_edits_the_finding_of_the_line_is_shown(home: Path) -> None:
    text = "Dear Priya,\n\nThank you. I decline.\n\nYou are idiots.\n\nI have a better offer.\n\nSam"
    async with sitting(home, decision=by_hand(text)) as here:
        await here.press("e", "ctrl+home")
        for line, words in ((7, "idiots"), (9, "better offer"), (7, "idiots")):
            editor = here.screen.query_one(TextField)
            editor.move_cursor((line - 1, 0))
            await here.settle()
            shown = draft(here).findings[here.screen.finding]
            assert (shown.line, words in shown.words) == (line, True)
            assert here.says(shown.instead)


async def test_a_finding_is_silenced_with_a_reason_that_is_kept(home: Path) -> None:
    async with sitting(home, decision=by_hand()) as here:
        rule, words = draft(here).findings[0].rule, draft(here).findings[0].words
        before = len(draft(here).findings)
        await here.press("s", "escape")
        assert len(draft(here).findings) == before
        await here.press("s")
        assert here.says("Switch this finding off for this letter?")
        assert here.says(f"“{words}” ({rule}). Why does it not hold here?")
        await here.type("we joke like that [/] cafe\u0301")
        await here.press("enter")
        quiet = here.on_disk().letter.quiet
        assert [(one.rule, one.reason, one.kind) for one in quiet] == [(rule, "we joke like that [/] café", Kind.DECLINE)]
        assert rule not in {finding.rule for finding in draft(here).findings}
        assert here.on_disk().letter == here.decision.letter
        await here.press("ctrl+z")
        assert len(draft(here).findings) == before


async def test_without_a_finding_there_is_nothing_to_silence(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("s", "full_stop", "comma")
        assert here.told() == ["There is no finding to switch off."]


# -- editing -------------------------------------------------------------------------------------------------------------------


async def test_it_is_edited_in_place_and_saved_while_one_types(home: Path) -> None:
    async with sitting(home, (100, 40), decision=no()) as here:
        await here.press("e")
        assert here.focus == "editor"
        await here.press("ctrl+end")
        await here.type(" PS [/b] x")
        assert here.value("letter.edits") == ()
        assert here.screen.quiet._interval == SAVE_AFTER <= 0.5
        here.app.flush()
        assert here.on_disk().letter.edits[0].text.endswith("Sam Ortiz PS [/b] x")
        await here.press("escape")
        assert here.says("PS [/b] x")
        assert here.says("changed by hand")
        assert here.decision.at == "letter.text"


async def test_opening_and_leaving_the_editor_is_no_edit(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("e", "escape")
        assert here.value("letter.edits") == ()
        assert not here.says("changed by hand")


async def test_an_emptied_letter_ends_nothing(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("e")
        here.screen.query_one(TextField).clear()
        await here.settle()
        await here.press("escape", "full_stop", "f", "escape", "y", "e", "escape", "ctrl+z")
        assert here.decision.at == "letter.text"


@pytest.mark.parametrize("leave", ["ctrl+n", "ctrl+g", "ctrl+r", "ctrl+q"])
async def test_every_way_out_of_the_editor_keeps_its_words(home: Path, leave: str) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("e")
        await here.type("XYZ")
        await here.press(leave)
        assert "XYZ" in here.app.store.peek(here.app.store.last() or "").letter.edits[0].text


async def test_a_hand_edit_is_kept_over_a_change_of_tone_unless_one_says_otherwise(home: Path) -> None:
    async with sitting(home, decision=by_hand()) as here:
        for key, digit in (("t", "3"), ("r", None)):
            await here.press(key, *([digit] if digit else []))
            assert here.says("You changed this letter by hand.")
            await here.press("1")
            assert draft(here).text == RUDE.strip()
        assert here.value("letter.tone") is Tone.FORMAL
        await here.press("t", "2", "escape")
        assert (here.value("letter.tone"), draft(here).text) == (Tone.FORMAL, RUDE.strip()), "Esc changes nothing"


async def test_starting_again_drops_the_edit_and_undo_brings_it_back(home: Path) -> None:
    async with sitting(home, decision=by_hand()) as here:
        await here.press("t", "2", "2")
        assert here.value("letter.edits") == ()
        assert "idiots" not in here.words()
        await here.press("ctrl+z")
        assert draft(here).text == RUDE.strip()
        assert here.value("letter.tone") is None


async def test_both_can_be_seen_before_one_is_chosen(home: Path) -> None:
    async with sitting(home, ROOMY, decision=by_hand()) as here:
        before = here.decision
        await here.press("t", "2", "3")
        assert here.says("Yours")
        assert here.says("The new wording")
        await here.press("escape")
        assert here.says("Keep your text?"), "it asks again once both were seen"
        assert here.decision == before
        await here.press("escape")
        assert here.decision == before
        await here.press("t", "2", "3", "escape", "2")
        assert (here.value("letter.tone"), here.value("letter.edits")) == (Tone.PLAIN, ())


async def test_each_channel_has_an_edit_of_its_own(home: Path) -> None:
    async with sitting(home, decision=by_hand()) as here:
        await here.press("c", "3")
        assert "idiots" not in draft(here).text
        await here.press("c", "1")
        assert draft(here).text == RUDE.strip()


async def test_a_letter_of_a_hundred_lines_scrolls(home: Path) -> None:
    text = "\n".join(f"line {number} 我" for number in range(100))
    async with sitting(home, decision=by_hand(text)) as here:
        assert not here.says("line 99")
        await here.press("end")
        assert here.says("line 99 我")


async def test_nothing_is_taken_along_where_there_is_nothing(home: Path) -> None:
    async with sitting(home) as here:
        for decision in (no().answer("balance.outcome", Outcome.ASK_TIME).answer("letter.channel", Channel.NOTE), by_hand("")):
            await here.open(decision, "letter.text")
            assert draft(here).text == ""
            assert here.hint == "There is nothing here to take along. c goes another way, e writes."
            assert here.says("empty")
            for key in ("y", "x", "m"):
                await here.press(key)
                assert (here.screen.is_modal, here.app.clipboard) == (False, "")


# -- gaps ----------------------------------------------------------------------------------------------------------------------


async def test_a_gap_is_asked_about_once_before_it_is_taken_along(home: Path) -> None:
    async with sitting(home, decision=no(fresh())) as here:
        assert here.hint.startswith("The letter still needs [name of the role]: g asks")
        for key in ("y", "x", "m"):
            await here.press(key)
            assert here.says("Take it along like this?"), key
            await here.press("escape")
            assert (here.screen.is_modal, here.app.clipboard) == (False, "")
        await here.press("y", "2")
        assert here.app.clipboard == draft(here).whole


async def test_enter_typed_too_fast_fills_the_gap_and_takes_nothing_along(home: Path) -> None:
    async with sitting(home, decision=no(fresh())) as here:
        wanted = draft(here).composed.gaps[0].question
        await here.press("y", "enter")
        assert (here.decision.at, here.app.clipboard) == (wanted, "")
        await here.open(by_hand("Dear [name],\n\nThank you. I decline."), "letter.text")
        await here.press("y", "enter")
        assert (here.focus, here.app.clipboard) == ("editor", ""), "a gap of one's own is filled by hand"


async def test_g_goes_to_what_is_missing_and_comes_back(home: Path) -> None:
    async with sitting(home, decision=no(fresh())) as here:
        for _ in range(12):
            if not draft(here).composed.gaps:
                break
            wanted = draft(here).composed.gaps[0].question
            await here.press("g")
            assert here.decision.at == wanted
            await here.write("Contoso", "enter")
            assert here.decision.at == "letter.text"
        assert draft(here).composed.gaps == ()
        assert "Fill gap" not in here.footer
        await here.press("y")
        assert here.app.clipboard == draft(here).whole


# -- taking it along -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("digit", "ending"), [("1", "txt"), ("2", "md"), ("3", "eml")])
async def test_it_is_saved_in_each_format_and_never_written_over_unasked(home: Path, digit: str, ending: str) -> None:
    async with sitting(home, decision=no().answer("letter.mail_to", "priya@example.org")) as here:
        await here.press("x", digit)
        assert here.screen.query_one("#answer", LineField).value == str(home / "letters" / f"decline-data-analyst-at-northwind.{ending}")
        await here.press("enter")
        (path,) = (home / "letters").iterdir()
        first = path.read_bytes()
        assert b"Northwind" in first
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert here.told()[-1].startswith("Saved as ")
        assert here.told()[-1].endswith("Nothing has been sent.")
        await here.press("t", "3", "x", digit, "enter")
        assert here.says("There is one already")
        await here.press("3")
        assert letters(home) == {path.name: first}
        await here.press("x", digit, "enter", "1")
        assert letters(home)[path.name] == first
        assert len(letters(home)) == 2
        await here.press("x", digit, "enter", "2")
        assert letters(home)[path.name] != first
        assert letters(home)[f"{path.name}.bak"] == first


async def test_a_mail_asks_for_the_address_once(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("x", "3")
        assert here.says("To which address?")
        await here.type("priya@example.org")
        await here.press("enter", "enter")
        assert b"To: priya@example.org" in next(iter(letters(home).values()))
        assert here.on_disk().letter.mail_to == "priya@example.org"
        await here.press("x", "3")
        assert here.says("The folder and name of the file")


async def test_what_is_no_address_is_asked_for_again(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("x", "3")
        await here.type("priya northwind")
        await here.press("enter")
        assert here.says("is no e-mail address")
        assert here.says("To which address?")
        assert here.screen.query_one("#answer", LineField).value == "priya northwind"
        assert not (home / "letters").exists()


async def test_a_bare_name_goes_into_the_folder_of_the_letters(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("x", "1")
        here.screen.query_one("#answer", LineField).value = "mine.txt"
        await here.press("enter")
        assert list(letters(home)) == ["mine.txt"]


async def test_escape_on_the_way_saves_nothing(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        for keys in (("x", "escape"), ("x", "1", "escape"), ("x", "3", "escape"), ("x", "3", "enter", "escape"), ("m", "escape")):
            await here.press(*keys)
            assert not here.screen.is_modal
        assert not (home / "letters").exists()
        assert here.value("letter.mail_to") == ""


PLACES = (
    "/no/such/folder/x.txt",
    "~nobody-of-this-name/x.txt",
    "{home}",
    "{home}/" + "x" * 300,
    "{home}/decisions/x/y",
    "",
    "   ",
    "[/]/x",
)


async def test_a_name_that_cannot_be_written_is_told_and_ends_nothing(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        for place in PLACES:
            await here.press("x", "1")
            field = here.screen.query_one("#answer", LineField)
            field.show(place.format(home=home))
            await here.press("enter")
            assert not here.screen.is_modal, place
            if place.strip():
                assert here.told()[-1], place
                assert not here.told()[-1].startswith("Saved"), place
        assert here.decision.at == "letter.text"


async def test_a_link_is_not_written_through(home: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    async with sitting(home, decision=no()) as here:
        link = tmp_path / "letter.txt"
        link.symlink_to(victim)
        await here.press("x", "1")
        here.screen.query_one("#answer", LineField).show(str(link))
        await here.press("enter")
        if here.screen.is_modal:
            await here.press("2")
        assert victim.read_text() == "mine"


def script(folder: Path, name: str, body: str) -> str:
    """A program in a folder, and its path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


async def test_copying_claims_no_more_than_is_known(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("y")
        assert here.app.clipboard == draft(here).whole
        assert here.told() == ["The letter was sent to the clipboard. If it does not paste, x saves it as a file."]


@pytest.mark.filterwarnings("ignore:subprocess .* is still running:ResourceWarning")
async def test_a_letter_that_is_not_safe_is_taken_along_with_a_word(home: Path, tmp_path: Path) -> None:
    script(tmp_path, "xdg-open", "exit 0")
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "DISPLAY": ":9"}
    async with sitting(home, decision=by_hand(RUDE.replace(" and I have a better offer", "")), environment=environment) as here:
        for keys, taken in ((("y",), "The letter was sent"), (("x", "1", "enter"), "Saved as "), (("m", "enter"), "Your mail program")):
            await here.press(*keys)
            assert here.told()[-1].startswith(f"Not safe to send yet: one thing must change. {taken}")
        assert here.app.clipboard == draft(here).whole


async def test_a_mail_program_that_does_not_start_is_not_said_to_be_asked(home: Path, tmp_path: Path) -> None:
    script(tmp_path, "xdg-open", "")
    (tmp_path / "xdg-open").write_text("no program at all")
    environment = {"PATH": str(tmp_path), "DISPLAY": ":9"}
    async with sitting(home, decision=no(), environment=environment) as here:
        await here.press("m", "enter")
        assert here.told() == ["The mail program did not start. x saves the letter as .eml."]


@pytest.mark.parametrize("body", ["cat > {folder}/copied", "exit 3", "kill -9 $$"])
async def test_the_clipboard_tool_is_given_the_letter_and_may_fail(home: Path, tmp_path: Path, body: str) -> None:
    script(tmp_path, "xclip", body.format(folder=tmp_path))
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "DISPLAY": ":9"}
    async with sitting(home, decision=no(), environment=environment) as here:
        await here.press("y")
        assert here.told()[-1].startswith("The letter was sent to the clipboard.")
        if "cat" in body:
            assert (tmp_path / "copied").read_text() == draft(here).whole


async def test_late_in_the_evening_the_morning_is_better(home: Path) -> None:
    async with sitting(home, decision=no(), clock=Clock(datetime(2026, 11, 22, 23, 30).astimezone(UTC))) as here:
        await here.press("y")
        assert here.told()[-1].endswith("It is late: write now, send in the morning.")


async def test_without_a_mail_program_it_says_so_and_offers_the_file(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("m")
        await here.type("priya@example.org")
        await here.press("enter")
        assert here.told() == ["No mail program can be opened from here. x saves the letter as .eml, which one can open."]


@pytest.mark.filterwarnings("ignore:subprocess .* is still running:ResourceWarning")
async def test_the_mail_program_is_asked_with_the_letter_and_nothing_more_is_claimed(home: Path, tmp_path: Path) -> None:
    script(tmp_path, "xdg-open", f'printf %s "$1" > {tmp_path}/asked.part; mv {tmp_path}/asked.part {tmp_path}/asked')
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "DISPLAY": ":9"}
    async with sitting(home, decision=no(), environment=environment) as here:
        await here.press("m")
        await here.type("priya@example.org")
        await here.press("enter")
        assert here.told()[-1].startswith("Your mail program was asked to open it.")
        for _ in range(1_000):
            if (tmp_path / "asked").exists():
                break
            await here.pilot.pause(0.01)
        assert (tmp_path / "asked").read_text().startswith("mailto:priya@example.org?")


# -- looking at it otherwise ---------------------------------------------------------------------------------------------------


async def test_forwarded_shows_it_as_others_will_read_it(home: Path) -> None:
    async with sitting(home, ROOMY, decision=no()) as here:
        await here.press("f")
        assert here.says("Forwarded to the whole team, and to a friend elsewhere")
        assert here.says("Dear Priya,")
        await here.press("escape")
        assert here.focus == "paper"


VENT = "they are pompous lying toads and the office smells of zebrafish sentinel"


async def test_the_vent_pad_lives_in_memory_alone(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("v")
        assert here.focus == "pad"
        await here.type(VENT)
        here.app.save_everything()
        await here.press("escape")
        assert here.app.vent == VENT
        await here.press("v")
        assert here.screen.query_one(TextField).text == VENT, "it is there again while one stays"
        await here.press("escape", "y", "x", "1", "enter", "ctrl+n", "ctrl+s")
        await here.press("ctrl+q")
    _nowhere(home, "zebrafish")


async def test_quitting_from_the_vent_pad_writes_it_nowhere(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("v")
        await here.type(VENT)
        await here.press("ctrl+q")
        assert here.app.return_code == 0
    _nowhere(home, "zebrafish")


def _nowhere(home: Path, word: str) -> None:
    """No file below a folder holds a word."""
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if word.encode() in path.read_bytes()]


async def test_what_leaks_from_the_vent_pad_into_the_letter_is_found(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        before = len(draft(here).findings)
        await here.press("v")
        await here.type("the stairs smelled of old fish every morning")
        await here.press("escape", "e", "ctrl+end")
        await here.type(" PS the stairs smelled of old fish, really.")
        await here.press("escape")
        assert len(draft(here).findings) > before
        assert here.says("not safe yet")


# -- $EDITOR -------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def suspended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that can be handed over; the one of these tests cannot."""
    monkeypatch.setattr(TightropeApp, "suspend", lambda self: contextlib.nullcontext())


Start = Callable[..., contextlib.AbstractAsyncContextManager[Sitting]]


@pytest.fixture
def with_editor(home: Path, tmp_path: Path, suspended: None) -> Start:
    """Sit before the letter with an editor that does this."""

    def start(body: str, decision: Decision | None = None) -> contextlib.AbstractAsyncContextManager[Sitting]:
        environment = {"PATH": os.environ["PATH"], "EDITOR": script(tmp_path, "editor", body) + " --wait"}
        return sitting(home, decision=decision or no(), environment=environment)

    return start


async def test_the_editor_changes_the_letter_in_a_private_file_that_is_gone_afterwards(
    with_editor: Start, home: Path, tmp_path: Path
) -> None:
    body = f'test "$1" = --wait || exit 9; stat -c %a "$2" > {tmp_path}/mode; echo "$2" > {tmp_path}/name; echo "PS: naïve [/] 我" >> "$2"'
    async with with_editor(body) as here:
        await here.press("o")
        assert here.on_disk().letter.edits[0].text.endswith("PS: naïve [/] 我")
        assert here.says("changed by hand")
        assert (tmp_path / "mode").read_text().strip() == "600"
        assert not Path((tmp_path / "name").read_text().strip()).exists()
        assert list((home / "drafts").iterdir()) == []


UNHELPFUL = {
    "fails": ('echo x >> "$2"; exit 1', "The editor did not end well. The letter is as it was before."),
    "is killed": ("kill -9 $$", "The editor did not end well. The letter is as it was before."),
    "deletes": ('rm "$2"', "The editor did not end well. The letter is as it was before."),
    "replaces by a folder": ('rm "$2"; mkdir "$2"', "The editor did not end well. The letter is as it was before."),
    "changes nothing": ("true", "Unchanged."),
    "touches": ('touch "$2"', "Unchanged."),
    "adds a line end": ('echo >> "$2"', "Unchanged."),
    "empties": (': > "$2"', "The editor left nothing. The letter is as it was before."),
}


@pytest.mark.parametrize("name", UNHELPFUL)
async def test_an_editor_that_does_not_help_leaves_the_letter_as_it_was(with_editor: Start, home: Path, name: str) -> None:
    body, says = UNHELPFUL[name]
    async with with_editor(body, by_hand()) as here:
        before = here.decision
        await here.press("o")
        assert here.told()[0].startswith(says)
        assert here.decision == before
        assert here.focus == "paper"


async def test_latin_1_is_read_as_such(with_editor: Start) -> None:
    async with with_editor(r'printf "Dear Zo\353,\n\nI decline.\n\nR\351my" > "$2"') as here:
        await here.press("o")
        assert here.value("letter.edits")[0].text == "Dear Zoë,\n\nI decline.\n\nRémy"


async def test_escapes_from_an_editor_are_taken_out(with_editor: Start) -> None:
    async with with_editor(r'printf "a\033[31mb\000c\r\nd" > "$2"') as here:
        await here.press("o")
        assert here.value("letter.edits")[0].text == "abc\nd"


async def test_too_much_from_an_editor_is_cut_and_told(with_editor: Start) -> None:
    async with with_editor(f'head -c {TEXT + 50_000} /dev/zero | tr "\\000" x > "$2"', by_hand()) as here:
        await here.press("o")
        assert len(here.value("letter.edits")[0].text) == TEXT
        assert here.told()[0].startswith("Kept the first 20,000 characters")


@pytest.mark.parametrize("named", ["", "no-such-editor-anywhere", "'", "   ", "/"])
async def test_a_missing_editor_is_told(home: Path, suspended: None, named: str) -> None:
    async with sitting(home, decision=no(), environment={"PATH": os.environ["PATH"], "EDITOR": named}) as here:
        await here.press("o")
        assert here.told() == ["No editor is named in $EDITOR that can be found. e edits the letter here."]


async def test_a_terminal_that_cannot_be_handed_over_says_so(home: Path, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "VISUAL": script(tmp_path, "editor", "true")}
    async with sitting(home, decision=no(), environment=environment) as here:
        await here.press("o")
        assert here.told() == ["This terminal cannot be handed to an editor. e edits the letter here."]


# -- moving --------------------------------------------------------------------------------------------------------------------


async def test_one_goes_on_and_back_from_the_letter(home: Path) -> None:
    async with sitting(home, decision=no()) as here:
        await here.press("ctrl+n")
        assert here.left("letter.text")
        await here.go("letter.text")
        await here.press("escape")
        assert here.left("letter.text")


async def test_a_decision_without_a_letter_ends_nothing(home: Path) -> None:
    decision = answered(finished(), {"balance.outcome": Outcome.NOT_YET})
    async with sitting(home, decision=decision, at="letter.text") as here:
        await here.press("e", "y", "x", "m", "t", "escape", "r", "c", "escape", "g", "f", "s", "full_stop", "comma", "o")
        await here.clear()
        await here.press("ctrl+z", "ctrl+y", "ctrl+n")

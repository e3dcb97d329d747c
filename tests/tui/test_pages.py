"""Screens over a screen: the help says each key once, text hangs from its mark, a question of a few answers marks the one that holds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from textual.content import Content

from tightrope.decision.kinds import Outcome
from tightrope.keys import KEYS, written
from tightrope.tui.screens.pages import Chooser, help_page
from tightrope.tui.widgets.hanging import Entry, entry, hung
from tui.sitting import ROOMY, SMALL, answered, finished, sitting

DECIDED = answered(finished(), {"balance.outcome": Outcome.NO})

PLACES = (
    "offer.stage", "offer.role", "money.ticks", "gut.spark", "lines.lines", "offer.thanks", "offer.must_haves", "people.advisers",
    "after.tasks", "balance.outcome", "letter.text",
)  # fmt: skip


async def test_help_tells_each_key_once_with_what_it_does_there(home: Path) -> None:
    known = {written(name) for key in KEYS for name in key.keys.split(",")}
    async with sitting(home) as here:
        for at in PLACES:
            await here.open(DECIDED, at)
            leads = [one.lead.plain for one in help_page(here.screen).entries]  # type: ignore[arg-type]
            keys = Counter(name for lead in leads for name in lead.replace(",", " ").split() if name in known)
            assert [name for name, count in keys.items() if count > 1] == [], at
            assert len(keys) > 8, at


async def test_s_is_for_the_finding_and_ctrl_s_for_saving(home: Path) -> None:
    async with sitting(home, (100, 60), decision=DECIDED, at="letter.text") as here:
        await here.press("question_mark")
        assert here.says("^s Save again, if saving failed or the file is gone")
        assert here.says(" s Switch a finding off for this letter, with a reason")
        assert not here.says("Is it saved?")


async def test_a_file_that_is_gone_is_saved_again_by_ctrl_s_even_at_the_letter(home: Path) -> None:
    async with sitting(home, decision=DECIDED, at="letter.text") as here:
        opened = here.app.session.opened
        assert opened is not None
        opened.path.unlink()
        await here.press("r", "2")
        assert not opened.path.exists()
        await here.press("ctrl+s")
        assert opened.path.exists()
        assert here.on_disk().letter.seed == 1


@pytest.mark.parametrize("size", [SMALL, ROOMY, (60, 16)], ids=["80x24", "100x30", "60x16"])
async def test_what_a_key_does_never_runs_under_the_key(home: Path, size: tuple[int, int]) -> None:
    async with sitting(home, size, decision=DECIDED, at="lines.lines") as here:
        await here.press("question_mark")
        screen = here.screen
        width = screen.query_one("#content").size.width
        lines = [line.plain for line in hung(help_page(here.app.get_screen("items")).entries, width)]  # type: ignore[arg-type]
        if size != ROOMY:
            assert any(line.startswith(" " * 15) for line in lines), "something is long enough to go on below"
        for line in lines:
            assert len(line) <= width
            assert not line.startswith("  ") or line[14] == " ", line


def test_an_entry_goes_on_under_itself() -> None:
    lines = hung([entry("one two three four", lead="- "), entry(""), Entry(Content("five"))], 12)
    assert [line.plain.rstrip() for line in lines] == ["- one two", "  three four", "", "five"]


async def test_a_question_that_is_asked_while_one_leaves_is_no_fault(home: Path) -> None:
    async with sitting(home, decision=DECIDED, at="lines.lines") as here:
        here.app.push_screen(Chooser("Heavier?", "", ("Yes", "No")))
        here.app.action_leave()
    assert here.app.fault is None
    assert here.app.return_code == 0

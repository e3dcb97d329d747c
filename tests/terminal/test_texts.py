"""Nasty texts through the real program: shown as they are, kept as `clean` leaves them, and no escape in what reaches the terminal."""

from __future__ import annotations

import itertools
import random
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from textual import events

from conftest import SEED, sampled
from nasty import NASTY, Nasty
from terminal.decisions import empty, finished, kept, put
from terminal.harness import PROGRAM, Terminal, clean_environment, foreign
from terminal.test_faults import SENTINEL, told_everywhere
from tightrope.decision.kinds import Way
from tightrope.decision.question import Line, Text
from tightrope.decision.steps import QUESTIONS
from tightrope.files.folder import Folder
from tightrope.files.store import Store
from tightrope.tui.app import TightropeApp
from tightrope.tui.widgets.fields import LineField, TextField

Open = Callable[..., Terminal]

FIELDS = tuple(
    id
    for id, asked in QUESTIONS.items()
    if type(asked.question) in (Line, Text) and id not in {"letter.text", "money.currency", "letter.mail_to", "letter.reason"}
)
"""Every question that is answered in words."""

PLACES = (
    "offer.role",
    "offer.thanks",
    "gut.spark",
    "lines.lines",
    "people.advisers",
    "balance.outcome",
    "letter.reason",
    "letter.text",
    "after.tasks",
    "after.lesson_if",
)
"""Places that show what was said elsewhere."""


def sample(many: int) -> list[tuple[str, Nasty]]:
    """Some fields with some texts."""
    return random.Random(SEED).sample(list(itertools.product(FIELDS, NASTY)), many)


def drawn(app: TightropeApp) -> str:
    """What is on the screen, lines joined without the spaces around them, since long words are wrapped."""
    return "".join(strip.text.strip() for strip in app.screen._compositor.render_strips())


async def through_a_field(home: Path, cases: list[tuple[str, Nasty]]) -> None:
    """Paste each text into its field: shown as it is, and kept."""
    store = Store(Folder(home / "tightrope"))
    id = put(home, empty(cases[0][0]))
    app = TightropeApp(store, open_id=id)
    async with app.run_test(size=(100, 30), notifications=True, tooltips=True) as pilot:
        for at, nasty in cases:
            app.go_to(at)
            await pilot.pause()
            field = app.screen.focused
            assert isinstance(field, LineField | TextField), at
            field.show("")
            field.post_message(events.Paste(nasty.raw))
            await pilot.pause()
            app.flush()
            several = isinstance(field, TextField)
            expected = nasty.kept if several else nasty.line
            assert app.session.decision.value(at) == expected, (at, nasty.name)
            if nasty.line.isascii() and len(nasty.line) < 60:
                assert "".join(expected.split()) in "".join(drawn(app).split()), (at, nasty.name)


async def test_a_nasty_text_in_a_field_is_shown_and_kept_as_it_is(tmp_path: Path) -> None:
    await through_a_field(tmp_path, sample(60))


@pytest.mark.long
@pytest.mark.parametrize("at", FIELDS)
async def test_every_nasty_text_in_every_field_is_shown_and_kept_as_it_is(tmp_path: Path, at: str) -> None:
    await through_a_field(tmp_path, [(at, nasty) for nasty in NASTY])


def planted(home: Path, at: str, texts: Iterator[str]) -> tuple[str, dict[str, Any]]:
    """Write a file by hand with a nasty text in each field that holds words; return its ID and what it holds."""
    id = put(home, told_everywhere(finished(at)))
    (path,) = (home / "tightrope" / "decisions").glob(f"{id}*.toml")
    whole = told(tomllib.loads(path.read_text()), texts)
    path.write_text(tomli_w.dumps(whole), encoding="utf-8")
    return id, whole


def told(value: Any, texts: Iterator[str]) -> Any:
    """The same with a text of its own in the place of each sentinel."""
    match value:
        case str():
            return next(texts) if value == SENTINEL else value
        case list():
            return [told(one, texts) for one in value]
        case dict():
            return {key: told(one, texts) for key, one in value.items()}
    return value


def raw_texts(chance: random.Random) -> Iterator[str]:
    """The nasty texts over and over, from a place of chance; lone surrogates cannot be in a file."""
    texts = [nasty.raw for nasty in NASTY if nasty.name != "lone surrogates"]
    chance.shuffle(texts)
    return itertools.cycle(texts)


@pytest.mark.parametrize("at", sampled([*PLACES, *FIELDS], 2))
def test_a_file_full_of_them_sends_no_escape(open_terminal: Open, tmp_path: Path, chance: random.Random, at: str) -> None:
    id, _ = planted(tmp_path, at, raw_texts(chance))
    terminal = open_terminal("resume", id)
    terminal.wait("Continue|Steps|Help")
    terminal.settle()
    terminal.press("ctrl+q")
    assert terminal.exit() == 0, terminal.text
    home_screen = open_terminal()
    home_screen.wait("Decided|Open|Needs a look")
    home_screen.press("ctrl+q")
    assert home_screen.exit() == 0, home_screen.text
    assert foreign(terminal.raw) == []
    assert foreign(home_screen.raw) == []
    assert not [title for title in terminal.titles + home_screen.titles if "owned" in title]
    assert not terminal.clipboard


@pytest.mark.parametrize("way", [Way.LETTER, Way.FULL])
def test_typed_in_a_terminal_they_are_text(open_terminal: Open, tmp_path: Path, chance: random.Random, way: Way) -> None:
    nasty = chance.choice([nasty for nasty in NASTY if nasty.name != "lone surrogates"])
    id = put(tmp_path, empty("offer.company", way))
    terminal = open_terminal("resume", id)
    terminal.wait("Which company")
    terminal.paste(nasty.raw)
    terminal.press("ctrl+n")
    terminal.gone("Which company")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert kept(tmp_path, id)["offer"]["company"] == nasty.line
    assert foreign(terminal.raw) == []


COMMANDS = (
    "list",
    "show {id}",
    "show {id} --json",
    "letter {id}",
    "letter {id} --format eml",
    "export {id} -o -",
    "list --json --all",
    "due",
)


def test_the_shell_prints_no_escape(tmp_path: Path, chance: random.Random) -> None:
    id, _ = planted(tmp_path, "letter.text", raw_texts(chance))
    for command in COMMANDS:
        done = subprocess.run([*PROGRAM, *command.format(id=id).split()], env=clean_environment(tmp_path), capture_output=True, check=False)
        assert done.returncode in (0, 2), (command, done.stderr)
        assert b"\x1b" not in done.stdout + done.stderr, command
        assert foreign(done.stdout.replace(b"\t", b"") + done.stderr) == [], command


@pytest.mark.parametrize("nasty", sampled(NASTY, 3), ids=lambda nasty: nasty.name)
def test_a_nasty_word_on_the_command_line_is_answered_in_one_clean_line(tmp_path: Path, nasty: Nasty) -> None:
    word = nasty.raw.replace("\x00", "").encode(errors="replace") or b"x"
    done = subprocess.run([*PROGRAM, "show", b"--", word], env=clean_environment(tmp_path), capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert foreign(done.stderr) == []

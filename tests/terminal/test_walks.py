"""The whole way by keyboard, in the real program: the user's own path, and the full way, killed after each step.

The programs walked end at their first touch of the network.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tomllib
from collections.abc import Callable
from email import message_from_bytes, policy
from functools import partial
from pathlib import Path

import pytest

from terminal.harness import Terminal
from terminal.offline.sitecustomize import CAUGHT
from terminal.walks import DIRECTION, FULL, GUT, HEART, Move, answer, begin, chosen, passed, play, typed

Start = Callable[..., Terminal]

ALL = sum(1 for move in FULL if move.step)
"""Steps of the full way after which the program can be killed."""

SUBJECT = r"Subject: Data analyst"

OFFLINE = {"PYTHONPATH": str(Path(__file__).parent / "offline")}

TOUCH = "import socket; socket.socket().connect(('127.0.0.1', 9))"


@pytest.fixture
def open_terminal(open_terminal: Start) -> Start:
    """Start the real program without a network."""
    return partial(open_terminal, env=OFFLINE)


def test_the_guard_catches_a_touch_of_the_network() -> None:
    assert subprocess.run([sys.executable, "-c", TOUCH], env=OFFLINE, check=False).returncode == CAUGHT


def the_file(home: Path) -> str:
    """Return the text of the only decision below `home`."""
    files = [path for path in home.rglob("*.toml") if path.parent.name == "decisions"]
    assert len(files) == 1, files
    return files[0].read_text()


def played(terminal: Terminal, moves: tuple[Move, ...]) -> None:
    """Play all moves."""
    for _ in play(terminal, moves):
        pass


def jump(terminal: Terminal, digit: str) -> None:
    """Go to a step by its number."""
    terminal.press("ctrl+g")
    terminal.wait("Where to")
    terminal.press(digit)
    terminal.gone("Where to")


def test_the_users_own_path_leads_to_a_letter_and_back_to_it(open_terminal: Start, tmp_path: Path) -> None:
    terminal = open_terminal(size=(80, 24))
    begin(terminal)
    terminal.wait("Where do you stand")
    jump(terminal, "2")
    played(terminal, GUT)
    played(terminal, HEART)
    played(terminal, (chosen("With a year's spending saved", "2"), chosen("how long would your money last", "3")))
    jump(terminal, "7")
    played(terminal, (chosen("If you had to answer this minute", "2"), passed("The coin is turned over")))
    terminal.wait("It leans")
    terminal.press("1", "enter")
    played(terminal, (passed("for yourself: why"), passed("How sure"), passed("Which reason"), passed("leave the door open")))
    terminal.wait("I have decided")
    terminal.wait("safe")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    again = open_terminal("resume", size=(80, 24))
    again.wait("I have decided")
    assert 'outcome = "turn it down"' in the_file(tmp_path)


@pytest.mark.parametrize("kills", [1, pytest.param(ALL, marks=pytest.mark.long)])
def test_the_full_way_needs_no_network_and_bears_a_kill_after_any_step(
    open_terminal: Start, tmp_path: Path, chance: random.Random, kills: int
) -> None:
    terminal = open_terminal(size=(100, 30))
    begin(terminal)
    answered: list[Move] = []
    ended = False
    steps = [move for move in FULL if move.step]
    killed = chance.sample(steps, kills)
    for move in FULL:
        terminal.wait(move.prompt)
        if ended:
            text = the_file(tmp_path)
            assert all(each.answers is None or holds(text, each.answers) for each in answered)
            terminal.signal("KILL")
            terminal.exit()
            terminal = open_terminal("resume", size=(100, 30))
            terminal.wait(move.prompt)
        answer(terminal, move)
        answered.append(move)
        ended = move in killed
    terminal.wait(SUBJECT)
    save_as_mail(terminal)
    terminal.press("ctrl+n")
    played(terminal, (Move("send the letter", ("ctrl+n",)),))
    played(terminal, (typed("next time: if", "I do not want to ring my sister about it", ""), typed("then I", "withdraw the same day", "")))
    terminal.wait("How do you think you will feel")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    text = the_file(tmp_path)
    for move in FULL:
        assert move.answers is None or holds(text, move.answers), move
    letters = list(tmp_path.rglob("*.eml"))
    assert len(letters) == 1
    mail = message_from_bytes(letters[0].read_bytes(), policy=policy.default)
    assert "decline" in mail.get_content()
    assert mail["To"] == "priya@northwind.example"
    again = open_terminal("resume", size=(80, 24))
    again.wait("How do you think you will feel")
    again.press("ctrl+n")
    again.wait("Fold the letter")
    again.press("1")
    again.wait("Your last lesson")
    again.wait("then I withdraw the")


def save_as_mail(terminal: Terminal) -> None:
    """Save the letter as .eml by its keys."""
    terminal.press("x")
    terminal.wait("Save as")
    found = terminal.wait(r"(\d)  [^\n]*\(\.eml\)")
    terminal.press(found[1])
    terminal.wait("To which address")
    terminal.type("priya@northwind.example")
    terminal.press("enter")
    terminal.wait("The folder and name of the file")
    terminal.press("enter")
    terminal.wait("Saved as")


def holds(text: str, answers: tuple[str, str]) -> bool:
    """Whether the table of the file holds the words, whichever way its lists are written."""
    table, words = answers
    tables = tomllib.loads(text)
    return table in tables and words in text


def test_the_five_minute_way_asks_fourteen_questions_and_leans(open_terminal: Start) -> None:
    terminal = open_terminal(size=(80, 24))
    begin(terminal, way="2")
    played(terminal, FIVE)
    terminal.wait(r"[Ii]t leans")
    assert "clearly" not in terminal.text


FIVE = (
    chosen("Where do you stand", "2"),
    typed("Which role", "field engineer", ""),
    typed("Which company", "Contoso", ""),
    passed("When must they know"),
    typed("In one sentence", "No", ""),
    Move("What speaks for it", ("enter",), "A good name"),
    Move("A good name", ("ctrl+n",)),
    Move("What speaks against it", ("enter",), "On the road all week"),
    Move("On the road all week", ("ctrl+n",)),
    Move("Would one of these settle it", ("ctrl+n",)),
    chosen("If you withdraw, what do you do", "3"),
    chosen("how long would your money last", "4"),
    chosen("With a year's spending saved", "1"),
    *DIRECTION[:3],
    Move("Who knows you well", ("enter",), "Ines"),
    Move("not answered yet", ("ctrl+n",)),
    Move("How alive did you feel", ("7", "2", "enter")),
    chosen("If you had to answer this minute", "1"),
)


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
def test_the_way_with_only_the_letter_needs_no_balance(open_terminal: Start, size: tuple[int, int]) -> None:
    terminal = open_terminal("new", "--way", "letter", size=size)
    played(
        terminal,
        (
            chosen("Which letter do you need", "1"),
            typed("Which role", "data analyst", ""),
            typed("Which company", "Northwind", ""),
            typed("Who sent you", "Priya", ""),
            chosen("How do you address", "1"),
            chosen("Who are they", "2"),
            passed("One true thing"),
            chosen("Did you genuinely like", "2"),
            typed("Your name", "Sam Ortiz", ""),
            passed("Who else gave you time"),
            passed("Which reason"),
        ),
    )
    terminal.wait("Dear Priya")
    terminal.wait("safe")

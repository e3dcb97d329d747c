"""Every size of terminal, one cell included: nothing ends, and back at a good size everything is there, the focus too."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import sampled
from terminal.decisions import finished, put
from terminal.harness import Terminal
from tightrope.decision.steps import QUESTIONS

Open = Callable[..., Terminal]

LEAST = (60, 16)
"""Below this one calm sentence stands instead."""

CORNERS = [(1, 1), (2, 1), (1, 30), (300, 1), (59, 16), (60, 15), (60, 16), (61, 17), (80, 24), (300, 100), (8, 3), (20, 5)]

PLACES = (
    ("offer.role", "Which role"),
    ("offer.stage", "Where do you stand"),
    ("offer.thanks", "Tom"),
    ("gut.spark", "How alive"),
    ("lines.lines", "What speaks for"),
    ("lines.regret_no", "saying no"),
    ("money.ticks", "1"),
    ("people.advisers", "Ines"),
    ("balance.outcome", "It leans"),
    ("letter.text", "Dear Priya"),
    ("after.tasks", "still to do"),
)
"""A place of each sort, and what is seen there."""


def storm(terminal: Terminal, sizes: list[tuple[int, int]]) -> None:
    """Give the terminal one size after the other, letting the program draw a little of each."""
    for columns, rows in sizes:
        terminal.resize(columns, rows)
        terminal.pump(0.03)
        assert terminal.process.poll() is None, f"ended at {columns}x{rows}:\n{terminal.text}"


@pytest.mark.parametrize(("at", "shown"), sampled(PLACES, 4))
def test_a_place_survives_every_size(open_terminal: Open, tmp_path: Path, chance: random.Random, at: str, shown: str) -> None:
    id = put(tmp_path, finished(at))
    terminal = open_terminal("resume", id)
    terminal.wait(shown)
    storm(terminal, chance.sample(CORNERS, 5) + [(chance.randint(1, 120), chance.randint(1, 40)) for _ in range(5)])
    terminal.resize(100, 30)
    terminal.wait(shown)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0, terminal.text


def test_home_and_what_opens_over_it_survive_every_size(open_terminal: Open, tmp_path: Path, chance: random.Random) -> None:
    put(tmp_path, finished("letter.text"))
    terminal = open_terminal()
    terminal.wait("Northwind")
    for key, shown in (("", "Northwind"), ("?", "What works here"), ("ctrl+p", "Search for commands"), ("n", "Which way through")):
        terminal.press(*filter(None, [key]))
        terminal.wait(shown)
        storm(terminal, chance.sample(CORNERS, 6))
        terminal.resize(100, 30)
        terminal.wait(shown)
        if key:
            terminal.press("escape")
            terminal.gone(shown)


def test_below_the_least_size_one_sentence_stands_and_words_are_kept(open_terminal: Open, tmp_path: Path) -> None:
    id = put(tmp_path, finished("offer.sender_deed"))
    terminal = open_terminal("resume", id, size=LEAST)
    terminal.wait("was open about how much")
    terminal.type(" and kind")
    for columns, rows in ((LEAST[0] - 1, LEAST[1]), (LEAST[0], LEAST[1] - 1)):
        terminal.resize(columns, rows)
        terminal.wait("60|small|larger|wider", 3)
        assert "about how much" not in terminal.text
        terminal.resize(*LEAST)
        terminal.wait("about how much")
    terminal.resize(100, 30)
    terminal.type("ly")
    terminal.wait("and kindly")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0


@pytest.mark.long
@pytest.mark.parametrize("at", sorted(id for id in QUESTIONS if not id.endswith(("sealed_at", "readings", "folded_at"))))
def test_every_place_at_every_width(open_terminal: Open, tmp_path: Path, at: str) -> None:
    terminal = open_terminal("resume", put(tmp_path, finished(at)))
    terminal.wait("Northwind")
    storm(terminal, [(columns, 24) for columns in range(1, 121)] + [(80, rows) for rows in range(1, 51)] + CORNERS)
    terminal.resize(100, 30)
    terminal.wait("Northwind")


@pytest.mark.long
def test_a_storm_of_sizes(open_terminal: Open, tmp_path: Path, chance: random.Random) -> None:
    terminal = open_terminal("resume", put(tmp_path, finished("letter.text")))
    terminal.wait("Dear Priya")
    storm(terminal, [(chance.randint(1, 300), chance.randint(1, 100)) for _ in range(400)])
    terminal.resize(100, 30)
    terminal.wait("Dear Priya", 30)

"""Terminals with few colours, none, or another alphabet: every state is told by a word or a shape, and the words are the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from conftest import sampled
from terminal.decisions import finished, put
from terminal.harness import Terminal

Open = Callable[..., Terminal]

PLACES = (
    ("lines.lines", "What speaks for"),
    ("gut.spark", "How alive"),
    ("balance.outcome", "It leans"),
    ("letter.text", "Dear Priya"),
    ("offer.stage", "Where do you stand"),
    ("money.ticks", "Why we ask|Tick"),
)

POOR: Mapping[str, Mapping[str, str | None]] = {
    "no colour": {"NO_COLOR": "1"},
    "no colour, empty": {"NO_COLOR": ""},
    "16 colours": {"TERM": "xterm", "COLORTERM": None, "TEXTUAL_COLOR_SYSTEM": "standard"},
    "256 colours": {"COLORTERM": None, "TEXTUAL_COLOR_SYSTEM": "256"},
    "nothing moves": {"TEXTUAL_ANIMATIONS": "none"},
    "linux console": {"TERM": "linux", "COLORTERM": None},
    "vt100": {"TERM": "vt100", "COLORTERM": None},
    "screen": {"TERM": "screen-256color"},
}

ODD: Mapping[str, Mapping[str, str | None]] = {
    "C": {"LANG": "C"},
    "POSIX": {"LC_ALL": "POSIX"},
    "none": {"LANG": None},
    "unknown": {"LANG": "xx_YY.nonsense"},
    "no UTF-8 mode": {"LANG": "C.UTF-8", "PYTHONUTF8": "0"},
    "turkish": {"LANG": "tr_TR.UTF-8"},
}


def shown(open_terminal: Open, id: str, pattern: str, *arguments: str, env: Mapping[str, str | None] | None = None) -> str:
    """The words of the screen that `id` opens on, in one environment."""
    terminal = open_terminal(*arguments, "resume", id, env=env, size=(80, 24))
    terminal.wait(pattern)
    terminal.wait(r"\? Help|f1 Help")
    text = terminal.settle(0.3)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0
    assert terminal.disturbed == []
    return re.sub(r"[▁▂▃▄▅▆▇█▊▎]", " ", text)  # the scroll bar is drawn by its colour


@pytest.mark.parametrize(("poor", "at", "pattern"), sampled([(poor, *place) for poor in sorted(POOR) for place in PLACES], 4))
def test_with_few_colours_the_words_are_the_same(open_terminal: Open, tmp_path: Path, poor: str, at: str, pattern: str) -> None:
    id = put(tmp_path, finished(at))
    assert shown(open_terminal, id, pattern, env=POOR[poor]) == shown(open_terminal, id, pattern)


@pytest.mark.parametrize("theme", sampled(["tightrope-light", "ansi-dark", "ansi-light", "textual-light", "nord"], 2))
def test_in_every_theme_the_words_are_the_same(open_terminal: Open, tmp_path: Path, theme: str) -> None:
    id = put(tmp_path, finished("letter.text"))
    there = shown(open_terminal, id, "Dear Priya", env={"TEXTUAL_THEME": theme})
    assert there == shown(open_terminal, id, "Dear Priya")


def test_another_theme_can_be_taken_from_the_palette(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal("resume", put(tmp_path, finished("letter.text")))
    terminal.wait("Dear Priya")
    terminal.press("ctrl+p")
    terminal.wait("Search for commands")
    terminal.type("Theme: ansi-dark")
    terminal.wait(r"Theme: ansi-dark\n")
    terminal.press("enter")
    terminal.wait("Dear Priya", 3)
    terminal.press("ctrl+q")
    assert terminal.exit() == 0


def test_a_theme_that_is_not_there_is_passed_over(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal("resume", put(tmp_path, finished("offer.stage")), env={"TEXTUAL_THEME": "no-such-theme"})
    terminal.wait("Where do you stand", 3)


@pytest.mark.parametrize("odd", sampled(sorted(ODD), 2))
def test_in_an_odd_locale_it_draws_and_reads_the_same(open_terminal: Open, tmp_path: Path, odd: str) -> None:
    id = put(tmp_path, finished("offer.sender_deed"))
    terminal = open_terminal("resume", id, env=ODD[odd])
    terminal.wait("One true thing")
    terminal.type(" – ça")
    terminal.wait("reporting – ça")
    assert "●●●" in terminal.text
    terminal.press("ctrl+q")
    assert terminal.exit() == 0


@pytest.mark.parametrize(("at", "pattern"), sampled(PLACES, 2))
def test_ascii_marks_say_the_same(open_terminal: Open, tmp_path: Path, at: str, pattern: str) -> None:
    id = put(tmp_path, finished(at))
    text = shown(open_terminal, id, pattern, "--ascii")
    words = re.sub(r"[“”’…–×·]", "'", text)  # the punctuation of sentences, which is text and no mark
    assert words.isascii(), sorted(set(words) - set(map(chr, range(128))))

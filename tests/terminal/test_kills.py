"""A walk that is ended at random moments, in every way: nothing older than half a second is missing, and the next start is clean."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.harness import Terminal
from terminal.walks import FULL, Move, answer, begin

Start = Callable[..., Terminal]

ENDS = ("KILL", "TERM", "HUP", "window closed")

AT_ONCE = 0.5
"""Seconds after which what was typed is on disk, whatever happens."""

SLACK = 0.5
"""Seconds more, for a machine that does other things too."""


def is_simple(move: Move) -> bool:
    """Whether a move can be begun again: a digit, or words that are kept as typed; half a date waits until it is whole."""
    words = move.answers[1] if move.answers else ""
    in_words = not move.text or (move.text in words and ('= "' in words or "=" not in words))
    return bool(words) and in_words and move.keys in {("enter",), ("1",), ("2",), ("3",)}


def file_of(home: Path) -> str:
    """The text of the only decision, "" before there is one."""
    files = [path for path in (home / "tightrope" / "decisions").glob("*.toml") if not path.name.startswith(".")]
    assert len(files) < 2, files
    return files[0].read_text() if files else ""


def end(terminal: Terminal, how: str) -> None:
    """End the program one way, and see that it leaves as it should."""
    if how == "window closed":
        terminal.hang_up()
        assert terminal.exit(5) == 128 + signal.SIGHUP
        return
    terminal.signal(how)
    number = signal.Signals[f"SIG{how}"]
    assert terminal.exit(5) == (-number if how == "KILL" else 128 + number), terminal.text
    assert how == "KILL" or terminal.disturbed == []


def story(*told: object) -> str:
    """What a failure tells."""
    return "\n".join(map(str, told))


def begun(terminal: Terminal, move: Move, chance: random.Random) -> tuple[str, float]:
    """Type a part of an answer and wait for a moment; return the part, and how long it has been seen."""
    part = move.text[: chance.randint(1, len(move.text))].rstrip() if move.text else ""
    terminal.type(part)
    terminal.wait(r"[ \n]*".join(part.split()[-1:]) if part.replace(" ", "").isalnum() else move.prompt)
    seen = time.monotonic()
    wait = chance.uniform(0.0, 1.2)
    while time.monotonic() < seen + wait:
        terminal.pump(0.02)
    return part, time.monotonic() - seen


@pytest.mark.parametrize("kills", [5, pytest.param(200, marks=pytest.mark.long)])
def test_a_walk_ended_at_random_moments_loses_nothing(open_terminal: Start, tmp_path: Path, chance: random.Random, kills: int) -> None:
    left = kills
    while left:
        home = tmp_path / f"home{left}"
        home.mkdir()
        left -= walked(open_terminal, home, chance, left)


def walked(open_terminal: Start, home: Path, chance: random.Random, most: int) -> int:
    """Walk until there were `most` ends or the way is over; return how many there were."""
    terminal = open_terminal(home=home, size=(80, 24))
    begin(terminal)
    ends, answered = 0, list[Move]()
    for move in FULL:
        terminal.wait(move.prompt)
        while answered and is_simple(move) and chance.random() < 0.5:
            part, seen = begun(terminal, move, chance)
            how = chance.choice(ENDS)
            screen = terminal.text
            end(terminal, how)
            text = file_of(home)
            missing = [each for each in answered if each.answers and each.answers[1] not in text and "[" not in each.answers[1]]
            assert not missing, story(how, missing, move, screen, text)
            assert part in text or (how == "KILL" and seen < AT_ONCE + SLACK), story(how, seen, part, screen, text)
            assert not list(home.rglob("crash-*"))
            terminal = open_terminal("resume", home=home, size=(80, 24))
            terminal.wait(move.prompt)
            terminal.press("end", "ctrl+u")
            ends += 1
            if ends == most:
                return ends
        answer(terminal, move)
        answered.append(move)
    terminal.close()
    return ends

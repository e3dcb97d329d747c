"""Nothing leaves the machine: the full way, walked by a program that ends at its first touch of the network."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from terminal.harness import Terminal
from terminal.offline.sitecustomize import CAUGHT
from terminal.walks import FULL, begin, play

OFFLINE = str(Path(__file__).parent / "offline")

TOUCH = "import socket; socket.socket().connect(('127.0.0.1', 9))"


def test_the_guard_catches_a_touch_of_the_network() -> None:
    caught = subprocess.run([sys.executable, "-c", TOUCH], env={"PYTHONPATH": OFFLINE}, check=False)
    assert caught.returncode == CAUGHT


def test_the_whole_walk_needs_no_network(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal(size=(80, 24), env={"PYTHONPATH": OFFLINE})
    begin(terminal)
    for _ in play(terminal, FULL):
        pass
    terminal.wait("Subject: Data analyst")
    terminal.press("ctrl+q")
    assert terminal.exit() == 0

"""The real program in a pseudo-terminal, driven by keys and read as a screen. Every wait is for a condition, with a deadline.

    with Terminal("new", "--way", "letter", home=tmp_path) as terminal:
        terminal.wait("What is it about")
        terminal.type("Harbour Books")
        terminal.press("enter")
        assert terminal.exit() == 0

The program gets a clean environment: HOME, the XDG folders and TIGHTROPE_HOME lie below `home`, and it talks to an xterm
without the kitty keyboard, which answers what a terminal is asked.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
import tty
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import pyte

PROGRAM = (sys.executable, "-m", "tightrope")
"""The installed program, started as a user would."""

PATIENCE = 10.0
"""Seconds that a wait lasts before it fails, on a busy machine."""

ESCAPE_DELAY = 0.02
"""Seconds the program waits for what may follow an escape key; short, so that tests need not."""

KEYS = {
    "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "escape": "\x1b", "space": " ", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "insert": "\x1b[2~", "delete": "\x1b[3~",
    "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "f5": "\x1b[15~", "f6": "\x1b[17~",
    "f7": "\x1b[18~", "f8": "\x1b[19~", "f9": "\x1b[20~", "f10": "\x1b[21~", "f11": "\x1b[23~", "f12": "\x1b[24~",
    "ctrl+space": "\x00", "ctrl+\\": "\x1c", "ctrl+]": "\x1d", "ctrl+_": "\x1f",
    "question_mark": "?", "slash": "/", "plus": "+", "minus": "-", "comma": ",", "full_stop": ".",
}  # fmt: skip
"""What an xterm sends for the keys that have a name, by Textual's name."""

ARROWS = {"up": "A", "down": "B", "right": "C", "left": "D", "home": "H", "end": "F"}
MODIFIERS = {"shift": 2, "alt": 3, "ctrl": 5}

REPLIES = {
    b"\x1b[c": b"\x1b[?62;22c",
    b"\x1b[0c": b"\x1b[?62;22c",
    b"\x1b[>c": b"\x1b[>41;390;0c",
    b"\x1b[5n": b"\x1b[0n",
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
}
"""What a terminal is asked, and what an xterm with synchronized output answers."""

SPECIAL = re.compile(
    rb"\x1b\[\?(?P<modes>[0-9;]+)(?P<switch>[hl])"
    rb"|\x1b\](?P<osc>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    rb"|\x1b\[[<>=?][0-9;:]*[ -/]*[@-~]|\x1b\[0?c|\x1b\[[56]n|\x1bP[^\x1b]*\x1b\\"
)
"""What the emulator does not know, and what is worth a note."""

UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[\]P][^\x07\x1b]*\x1b?)?\Z")
ALTERNATE, SYNCHRONIZED = "1049", "2026"
RESTING = frozenset({"7", "25"})
"""The private modes of a terminal at rest: line wrap, and a cursor that is shown."""


def encode_key(name: str) -> bytes:
    """Return the bytes that an xterm sends for the key that Textual calls `name`."""
    if name in KEYS:
        return KEYS[name].encode()
    modifier, _, key = name.partition("+")
    if modifier in MODIFIERS and key in ARROWS:
        return f"\x1b[1;{MODIFIERS[modifier]}{ARROWS[key]}".encode()
    if modifier == "ctrl" and len(key) == 1 and key.isalpha():
        return bytes([ord(key.lower()) & 0x1F])
    if modifier == "alt" and key:
        return b"\x1b" + encode_key(key)
    if len(name) == 1:
        return name.encode()
    raise ValueError(f"no such key: {name!r}")


def clean_environment(home: Path, changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Return what the program may know: folders below `home`, a good terminal, and `changes` (None takes one away)."""
    environment: dict[str, str | None] = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "ESCDELAY": str(round(ESCAPE_DELAY * 1000)),
        "TIGHTROPE_HOME": str(home / "tightrope"),
        **{f"XDG_{kind.upper()}_HOME": str(home / kind) for kind in ("data", "config", "state", "cache")},
        **{name: os.environ[name] for name in ("PYTHONPATH", "COVERAGE_PROCESS_START") if name in os.environ},
        **(changes or {}),
    }
    return {name: value for name, value in environment.items() if value is not None}


class Terminal:
    """One program in one pseudo-terminal: what it drew, what it was sent, how it ended."""

    def __init__(
        self,
        *arguments: str,
        home: Path,
        size: tuple[int, int] = (100, 30),
        env: Mapping[str, str | None] | None = None,
        command: Sequence[str] = PROGRAM,
        **popen: Any,
    ) -> None:
        columns, rows = size
        self.home = home
        self.raw = bytearray()
        """Every byte the program wrote."""
        self.modes = set(RESTING)
        """The private modes that are on now, as the numbers in their sequences."""
        self.clipboard: list[bytes] = []
        """What was sent to the clipboard, in base64."""
        self.titles: list[str] = []
        self.main, self.alternate = pyte.Screen(columns, rows), pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.main)
        self._unfinished = b""
        self._ended = False
        self.master, slave = pty.openpty()
        os.set_blocking(self.master, False)
        self._set_size(columns, rows)
        self.attributes = termios.tcgetattr(slave)
        """How the line discipline was set before the program came."""
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), slave) | popen
        self.process = subprocess.Popen(["setsid", "--ctty", *command, *arguments], env=clean_environment(home, env), cwd=home, **streams)
        os.close(slave)
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and os.getpgid(self.process.pid) != self.process.pid and time.monotonic() < deadline:
            time.sleep(0.001)  # a group that can be signalled exists once setsid has run

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # what is there

    @property
    def screen(self) -> pyte.Screen:
        """The screen that is shown: the alternate one while the program draws, else the one of the shell."""
        return self.alternate if ALTERNATE in self.modes else self.main

    @property
    def text(self) -> str:
        """The screen as lines of text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def disturbed(self) -> list[str]:
        """What the program left behind in the terminal; nothing, if it left it as it was found."""
        changed = [f"mode {mode}" for mode in sorted(self.modes ^ RESTING)]
        keyboard = self.raw.count(b"\x1b[>25u") - self.raw.count(b"\x1b[<u")
        return changed + ["kitty keyboard"] * (keyboard > 0) + ["line discipline"] * (termios.tcgetattr(self.master) != self.attributes)

    # what is done

    def send(self, data: bytes) -> None:
        """Send raw bytes as a terminal would, reading meanwhile, so that neither side waits for the other."""
        deadline = time.monotonic() + PATIENCE
        while data:
            assert time.monotonic() < deadline, f"the program reads no more; {len(data)} bytes are left\n{self.text}"
            readable, writable, _ = select.select([self.master], [self.master], [], 1.0)
            if readable:
                self.pump(0.0)
            if writable:
                with contextlib.suppress(BlockingIOError):
                    data = data[os.write(self.master, data) :]

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, by Textual's names; an escape is given the time to be understood as one."""
        for key in keys:
            self.send(encode_key(key))
            if key == "escape":
                self.settle(3 * ESCAPE_DELAY)

    def type(self, text: str) -> None:
        """Type a text, fast."""
        self.send(text.replace("\n", "\r").encode())

    def paste(self, text: str | bytes) -> None:
        """Paste a text as one bracketed paste."""
        self.send(b"\x1b[200~" + (text.encode() if isinstance(text, str) else text) + b"\x1b[201~")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, and tell the program."""
        for screen in (self.main, self.alternate):
            screen.resize(rows, columns)
        self._set_size(columns, rows)

    def signal(self, name: str) -> None:
        """Send a signal to the program, by its short name: "TERM", "HUP", "STOP"."""
        os.killpg(self.process.pid, signal.Signals[f"SIG{name}"])

    def hang_up(self) -> None:
        """Close the terminal's window: the program is left without one."""
        os.close(self.master)
        self.master = -1

    # what is waited for

    def wait(self, pattern: str, seconds: float = PATIENCE) -> re.Match[str]:
        """Wait until `pattern` (a regular expression, line by line) is on the screen."""
        for text in self._screens(seconds):
            if match := re.search(pattern, text, re.MULTILINE):
                return match
        raise AssertionError(f"not shown within {seconds} s: {pattern}{self._story()}")

    def gone(self, pattern: str, seconds: float = PATIENCE) -> None:
        """Wait until `pattern` is no longer on the screen."""
        for text in self._screens(seconds):
            if not re.search(pattern, text, re.MULTILINE):
                return
        raise AssertionError(f"still shown after {seconds} s: {pattern}{self._story()}")

    def wait_raw(self, pattern: bytes, seconds: float = PATIENCE, start: int = 0) -> int:
        """Wait until the program wrote `pattern` (plain bytes) after the first `start` bytes; return where it ends."""
        deadline = time.monotonic() + seconds
        while (place := self.raw.find(pattern, start)) < 0:
            assert time.monotonic() < deadline, f"not written within {seconds} s: {pattern!r}{self._story()}"
            self.pump(0.05)
        return place + len(pattern)

    def wait_stopped(self, seconds: float = PATIENCE) -> None:
        """Wait until the system has stopped the program; a signal to go on would be lost before that."""
        deadline = time.monotonic() + seconds
        while Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
            assert time.monotonic() < deadline, f"not stopped within {seconds} s{self._story()}"
            self.pump(0.02)

    def settle(self, quiet: float = 0.15, seconds: float = PATIENCE) -> str:
        """Wait until nothing was written for `quiet` seconds; return the screen."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self.pump(quiet):
            pass
        return self.text

    def exit(self, seconds: float = PATIENCE) -> int:
        """Wait until the program has ended; return its exit status (a signal that killed it as its number below zero)."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"still running after {seconds} s{self._story()}"
            self.pump(0.02)
        while self.pump(0.0):
            pass
        return self.process.returncode

    def close(self) -> None:
        """End the program if it still runs, and give the terminal back."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.wait()
        if self.master >= 0:
            self.hang_up()

    def pump(self, seconds: float) -> bool:
        """Read what the program writes within `seconds`; True if it wrote anything."""
        if self.master < 0 or self._ended:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(max(seconds, 0.001))
            return False
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except BlockingIOError:
            return False
        except OSError:
            self._ended = self.process.poll() is not None  # nobody holds the other side: it ended, or has not opened it yet
            return False
        self.raw += data
        self._draw(data)
        return True

    def _screens(self, seconds: float) -> Iterator[str]:
        """The screen again and again, whole frames only, until the time is over or the program has ended."""
        deadline = time.monotonic() + seconds
        while True:
            if SYNCHRONIZED not in self.modes:
                yield self.text
            if time.monotonic() >= deadline:
                return
            drawn = self.pump(min(0.25, max(0.0, deadline - time.monotonic())))
            if not drawn and self.process.poll() is not None and not self.pump(0.0):
                yield self.text
                return

    def _draw(self, data: bytes) -> None:
        """Feed the emulator; answer what was asked; note the modes, titles and clipboard."""
        data, position = self._unfinished + data, 0
        cut = UNFINISHED.search(data)
        data, self._unfinished = (data[: cut.start()], cut[0]) if cut else (data, b"")
        for match in SPECIAL.finditer(data):
            self.stream.feed(data[position : match.start()])
            position = match.end()
            self._obey(match)
        self.stream.feed(data[position:])

    def _obey(self, match: re.Match[bytes]) -> None:
        if match["modes"]:
            self._switch(match["modes"].decode().split(";"), on=match["switch"] == b"h")
        elif match["osc"] is not None:
            kind, _, rest = match["osc"].partition(b";")
            if kind == b"52":
                self.clipboard.append(rest.partition(b";")[2])
            elif kind in {b"0", b"1", b"2"}:
                self.titles.append(rest.decode(errors="replace"))
        elif match[0] == b"\x1b[6n":
            self.send(f"\x1b[{self.screen.cursor.y + 1};{self.screen.cursor.x + 1}R".encode())
        elif match[0] in REPLIES:
            with contextlib.suppress(OSError):
                self.send(REPLIES[match[0]])

    def _switch(self, modes: list[str], *, on: bool) -> None:
        """Set or reset private modes; the alternate screen is another screen, empty when it is entered."""
        if ALTERNATE in modes and on != (ALTERNATE in self.modes):
            if on:
                self.alternate.reset()
            self.stream.detach(self.screen)
            self.stream.attach(self.alternate if on else self.main)
        self.modes = self.modes | set(modes) if on else self.modes - set(modes)

    def _set_size(self, columns: int, rows: int) -> None:
        """The kernel sends SIGWINCH by itself."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _story(self) -> str:
        """What a failed wait tells."""
        ended = self.process.poll()
        state = "still running" if ended is None else f"ended with {ended}"
        return f"\nThe program is {state}. The screen:\n{self.text}"


def raw_line_discipline(terminal: Terminal) -> bool:
    """Whether keys reach the program at once and unechoed, as a full-screen program wants it."""
    return not termios.tcgetattr(terminal.master)[tty.LFLAG] & (termios.ECHO | termios.ICANON)


OWN = re.compile(
    rb"\x1b\[[0-9;]*[mHABCD]"  # colours, and where to draw
    rb"|\x1b\[\?(?:7|25|1004|1049|2004|2026|2048)[hl]"  # modes that are taken and given back
    rb"|\x1b\[\?(?:2026|2048)\$p|\x1b\[>25u|\x1b\[<u"  # questions, and the keyboard
    rb"|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)"  # the shape of a pointer
    rb"|[\r\n]"
)
"""What the program itself may send beside text."""

OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff\U000e0000-\U000e007f]")
"""Characters that a terminal would obey, or that change how a line reads."""


def foreign(raw: bytes | bytearray) -> list[str]:
    """Return what was sent to the terminal and is neither text nor the program's own."""
    text = OWN.sub(b"", bytes(raw)).decode(errors="backslashreplace")
    return [repr(text[max(0, match.start() - 20) : match.end() + 20]) for match in OBEYED.finditer(text)]

"""What our driver does that Textual's does not. Each test has a twin, among the long ones, that shows that plain Textual needs it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from terminal.harness import Terminal, raw_line_discipline
from tightrope.tui.driver import terminal_encoding

SMALL = (sys.executable, str(Path(__file__).with_name("small_app.py")))
Open = Callable[..., Terminal]


@pytest.fixture
def start(open_terminal: Open) -> Open:
    """Start the small app, "ours" or "plain", and wait until it is ready."""

    def ready(*arguments: str, **options: object) -> Terminal:
        terminal = open_terminal(*arguments, command=SMALL, **options)
        terminal.wait("ready")
        return terminal

    return ready


def threads_of(terminal: Terminal) -> int:
    """How many threads the program has now."""
    return len(list(Path(f"/proc/{terminal.process.pid}/task").iterdir()))


def processor_time(terminal: Terminal) -> float:
    """Seconds of processor time that the program has used so far."""
    fields = Path(f"/proc/{terminal.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# bytes that are no text


def test_bytes_that_are_no_text_are_dropped(start: Open) -> None:
    terminal = start("ours")
    terminal.send(b"a\xff\xfe\xc3b\xe2\x82")
    terminal.send(b"c")
    terminal.wait("typed 'abc'")
    terminal.press("ctrl+q")
    assert terminal.exit() == 5


@pytest.mark.long
def test_plain_textual_dies_of_a_byte_that_is_no_text(start: Open) -> None:
    terminal = start("plain")
    terminal.send(b"a\xff")
    assert terminal.exit() != 5


def test_a_latin_terminal_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("locale.getencoding", lambda: "ISO-8859-1")
    assert terminal_encoding() == "iso8859-1"


@pytest.mark.parametrize("name", ["ANSI_X3.4-1968", "no-such-encoding", "UTF-8"])
def test_every_other_terminal_is_taken_for_unicode(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("locale.getencoding", lambda: name)
    assert terminal_encoding() == "utf-8"


# pastes


def test_an_escape_in_a_paste_is_text(start: Open) -> None:
    terminal = start("ours")
    terminal.paste("one\x1b[Atwo\x1bOQ\x1b")
    terminal.wait("pasted 13")
    terminal.type("x")
    terminal.wait(r"typed .*x'")


@pytest.mark.long
def test_plain_textual_reads_an_escape_in_a_paste_as_keys(start: Open) -> None:
    terminal = start("plain")
    terminal.paste("one\x1bxtwo")
    terminal.settle(0.4)
    assert "pasted 8" not in terminal.text


def test_a_paste_without_an_end_ends(start: Open) -> None:
    terminal = start("ours")
    terminal.send(b"\x1b[200~half of it")
    terminal.wait("pasted 10")
    terminal.type("x")
    terminal.wait("typed .*x'")


@pytest.mark.long
def test_plain_textual_waits_for_ever_for_the_end_of_a_paste(start: Open) -> None:
    terminal = start("plain")
    terminal.send(b"\x1b[200~half of it")
    terminal.settle(0.4)
    terminal.type("x")
    terminal.settle(0.4)
    assert "typed" not in terminal.text


def test_a_megabyte_is_pasted_fast(start: Open) -> None:
    terminal = start("ours")
    begun = time.monotonic()
    terminal.paste("word " * 200_000)
    terminal.wait("pasted 1000000")
    assert time.monotonic() - begun < 5


# keys in their order


def test_fast_keys_keep_their_order(start: Open) -> None:
    terminal = start("ours")
    terminal.send(b"abc\x15def" * 5)
    terminal.wait("typed 'def'")


def test_letters_before_leaving_are_kept(start: Open, tmp_path: Path) -> None:
    terminal = start("ours")
    terminal.send(b"x" * 300 + b"\x11")
    assert terminal.exit() == 5
    assert (tmp_path / "saved").read_text() == "x" * 300


@pytest.mark.long
def test_keys_overtake_each_other_in_plain_textual(start: Open) -> None:
    terminal = start("plain")
    assert any(overtaken(terminal) for _round in range(20))


def overtaken(terminal: Terminal) -> bool:
    """Whether keys that were sent at once came out of their order; it is a race, so it happens now and then."""
    terminal.send(b"abc\x15def")
    terminal.settle(0.2)
    in_order = "typed 'def'" in terminal.text
    terminal.send(b"\x15")
    terminal.settle(0.2)
    return not in_order


# stopping and going on


def test_a_stray_continue_starts_no_second_thread(start: Open) -> None:
    terminal = start("ours")
    before = threads_of(terminal)
    for _again in range(3):
        terminal.signal("CONT")
        terminal.settle(0.1)
    terminal.type("x")
    terminal.wait("typed 'x'")
    assert threads_of(terminal) == before
    terminal.press("ctrl+q")
    assert terminal.exit() == 5
    assert terminal.disturbed == []


@pytest.mark.long
def test_plain_textual_starts_a_second_thread(start: Open) -> None:
    terminal = start("plain")
    before = threads_of(terminal)
    terminal.signal("CONT")
    terminal.settle(0.4)
    assert threads_of(terminal) > before


def test_after_being_stopped_all_is_drawn_again(start: Open) -> None:
    terminal = start("ours")
    terminal.signal("STOP")
    terminal.wait_stopped()
    terminal.settle(0.1)
    terminal.screen.reset()
    terminal.signal("CONT")
    terminal.wait("ready")
    assert raw_line_discipline(terminal)
    terminal.press("ctrl+q")
    assert terminal.exit() == 5


# the end of the terminal


def test_a_terminal_that_goes_away_is_a_hang_up(start: Open, tmp_path: Path) -> None:
    terminal = start("ours")
    terminal.type("kept")
    terminal.wait("typed 'kept'")
    terminal.hang_up()
    assert terminal.exit() == 129
    assert (tmp_path / "saved").read_text() == "kept"


def test_a_terminal_that_goes_away_under_nohup_is_noticed_too(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal("ours", command=("sh", "-c", 'trap "" HUP; exec "$0" "$@"', *SMALL))
    terminal.wait("ready")
    terminal.type("kept")
    terminal.wait("typed 'kept'")
    terminal.hang_up()
    assert terminal.exit() == 129
    assert (tmp_path / "saved").read_text() == "kept"


@pytest.mark.long
def test_plain_textual_spins_or_hangs_when_the_terminal_goes_away_under_nohup(open_terminal: Open) -> None:
    terminal = open_terminal("plain", command=("sh", "-c", 'trap "" HUP; exec "$0" "$@"', *SMALL))
    terminal.wait("ready")
    terminal.hang_up()
    with pytest.raises(AssertionError, match="still running"):
        terminal.exit(1.5)


# leaving


def test_leaving_is_quick_and_leaves_the_terminal_as_it_was(start: Open) -> None:
    terminal = start("ours")
    terminal.press("ctrl+q")
    begun = time.monotonic()
    assert terminal.exit() == 5
    assert time.monotonic() - begun < 0.15
    assert terminal.disturbed == []
    assert terminal.text.strip() == ""


@pytest.mark.long
def test_plain_textual_takes_its_time(start: Open) -> None:
    terminal = start("plain")
    terminal.press("ctrl+q")
    begun = time.monotonic()
    terminal.exit()
    assert time.monotonic() - begun > 0.1


def test_suspending_and_coming_back(start: Open) -> None:
    terminal = start("ours")
    before = threads_of(terminal)
    terminal.signal("TSTP")
    terminal.wait_raw(b"\x1b[?1049l")
    terminal.wait_stopped()
    assert not raw_line_discipline(terminal)
    terminal.signal("CONT")
    terminal.wait_raw(b"\x1b[?1049h", start=terminal.raw.rfind(b"\x1b[?1049l"))
    terminal.type("x")
    terminal.wait("typed 'x'")
    assert threads_of(terminal) == before
    terminal.press("ctrl+q")
    assert terminal.exit() == 5


def test_a_request_to_stop_waits_for_what_is_being_written(start: Open) -> None:
    terminal = start("ours")
    terminal.press("f4")
    terminal.wait_raw(b"\x1b[?1049l")
    terminal.wait_stopped()
    terminal.signal("CONT")
    terminal.type("x")
    terminal.wait("typed 'x'")


@pytest.mark.long
def test_plain_textual_hangs_when_it_is_to_stop_in_the_middle_of_a_write(start: Open) -> None:
    terminal = start("plain")
    terminal.press("f4")
    with pytest.raises(AssertionError):
        terminal.wait_raw(b"\x1b[?1049l", 1.0)


@pytest.mark.parametrize(
    "odd", [{"LANG": "C"}, {"LC_ALL": "POSIX"}, {"PYTHONIOENCODING": "ascii:strict"}, {"PYTHONUTF8": "0", "LANG": "C"}]
)
def test_odd_locales_draw_and_read(start: Open, odd: dict[str, str]) -> None:
    terminal = start("ours", env=odd)
    terminal.type("é●")
    terminal.wait("typed 'é●'")

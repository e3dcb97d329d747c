"""A fault of the program's own: saved first, one panel, a report without a word of the user's, exit 70."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.app import App

from terminal.harness import Terminal
from terminal.small_app import SENTINEL
from terminal.test_driver import start  # noqa: F401 - a fixture

Open = Callable[..., Terminal]


def reports_in(home: Path) -> list[Path]:
    """The reports of faults."""
    return sorted((home / "tightrope" / "crashes").glob("crash-*"))


@pytest.mark.parametrize(("key", "place"), [("f5", "handler"), ("f6", "timer"), ("f7", "worker"), ("f8", "callback of the loop")])
def test_a_fault_saves_reports_and_ends_with_70(start: Open, tmp_path: Path, key: str, place: str) -> None:  # noqa: F811
    terminal = start("ours")
    terminal.type("kept")
    terminal.wait("typed 'kept'")
    terminal.press(key)
    assert terminal.exit() == 70
    assert (tmp_path / "saved").read_text() == "kept"
    assert terminal.disturbed == []
    assert "Your answers are saved" in terminal.text
    assert SENTINEL.encode() not in terminal.raw
    (report,) = reports_in(tmp_path)
    assert "fail_" in report.read_text()
    assert SENTINEL not in report.read_text()
    assert report.stat().st_mode & 0o777 == 0o600
    assert report.name in terminal.text.replace("\n", "")


@pytest.mark.long
def test_plain_textual_prints_what_was_in_the_variables(start: Open) -> None:  # noqa: F811
    terminal = start("plain")
    terminal.press("f5")
    terminal.exit()
    assert SENTINEL.encode() in terminal.raw


def test_a_fault_while_saving_after_a_fault_changes_nothing(start: Open, tmp_path: Path) -> None:  # noqa: F811
    terminal = start("ours", "loop")
    terminal.press("f5")
    assert terminal.exit() == 70
    assert "could not be saved" in terminal.text
    assert "fail_f5" in reports_in(tmp_path)[0].read_text()
    assert SENTINEL.encode() not in terminal.raw


def test_a_fault_while_closing_ends_with_70_too(start: Open, tmp_path: Path) -> None:  # noqa: F811
    terminal = start("ours", "closing")
    terminal.press("ctrl+q")
    assert terminal.exit() == 70
    assert len(reports_in(tmp_path)) == 1
    assert SENTINEL.encode() not in terminal.raw
    assert terminal.disturbed == []


def test_a_fault_in_the_last_save_of_all_is_told(start: Open, tmp_path: Path) -> None:  # noqa: F811
    terminal = start("ours", "failing")
    terminal.press("ctrl+q")
    assert terminal.exit() == 70
    assert "could not be saved" in terminal.text
    assert terminal.disturbed == []


def test_a_folder_that_takes_no_report_does_not_hide_the_fault(start: Open, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "tightrope").write_text("in the way")
    terminal = start("ours")
    terminal.press("f5")
    assert terminal.exit() == 70
    assert "went wrong" in terminal.text


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("_handle_exception", ["self", "error"]),
        ("_fatal_error", ["self"]),
        ("_shutdown", ["self"]),
        ("panic", ["self", "renderables"]),
        ("_close_messages_no_wait", ["self"]),
        ("_print_error_renderables", ["self"]),
    ],
)
def test_textual_still_has_the_names_that_the_guard_overrides(name: str, arguments: list[str]) -> None:
    assert list(inspect.signature(getattr(App, name)).parameters) == arguments


def test_textual_still_sends_every_fault_through_one_door() -> None:
    assert "self._fatal_error()" in inspect.getsource(App._handle_exception)
    assert "show_locals=True" in inspect.getsource(App._fatal_error)
    assert "_exit_renderables" in inspect.getsource(App._print_error_renderables)

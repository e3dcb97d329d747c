"""A crash report says where in the program it happened and holds not one word of the person's."""

from __future__ import annotations

import errno
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from files.faults import Refusing
from files.worlds import NOW, loose_modes
from tightrope.files import crash
from tightrope.files.folder import Folder

SECRET = "Sentinel-Salary-4711"


def raised(act: Any) -> BaseException:
    try:
        act()
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is what gets reported
        return error
    raise AssertionError("nothing was raised")


def fail_with_secrets() -> None:
    salary = SECRET
    try:
        int(salary)
    except ValueError as error:
        raise RuntimeError(f"cannot use {salary}") from error


def fail_with_a_path() -> None:
    Path(f"/home/{SECRET}/offer.toml").read_text()


def fail_in_a_group() -> None:
    raise ExceptionGroup(SECRET, [ValueError(SECRET), raised(fail_with_secrets)])  # type: ignore[list-item]


def fail_in_depth(depth: int = 0) -> None:
    if depth == 500:
        raise KeyError(SECRET)
    fail_in_depth(depth + 1)


def fail_in_text_that_was_run() -> None:
    exec(compile("1 / 0", f"/home/{SECRET}/x/letter.py", "exec"), {"salary": SECRET})


FAILURES = (fail_with_secrets, fail_with_a_path, fail_in_a_group, fail_in_depth, fail_in_text_that_was_run)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure.__name__)
def test_no_word_of_the_person_gets_into_a_report(failure: Any, tmp_path: Path) -> None:
    error = raised(failure)
    path = crash.report(Folder(tmp_path / "home"), error, NOW, where=f"letter {SECRET}", opening=f"/{SECRET}")
    assert path
    text = path.read_text()
    assert SECRET not in text
    assert f"{Path.home()}/" not in text
    assert type(error).__qualname__ in text
    assert loose_modes(tmp_path / "home") == []


def test_a_report_says_where_it_happened() -> None:
    text = crash.report_text(raised(fail_with_secrets), NOW, where="letter", opening="2026-11-22-7f3k")
    assert "where: letter\nopening: 2026-11-22-7f3k\n" in text
    assert "RuntimeError\n" in text
    assert "ValueError\n" in text
    assert "test_crash_reports.py:" in text
    assert "in fail_with_secrets" in text


def test_a_report_names_the_error_of_the_system_and_not_its_path() -> None:
    text = crash.report_text(raised(fail_with_a_path), NOW)
    assert f"FileNotFoundError {errno.errorcode[errno.ENOENT]}" in text


def test_a_deep_traceback_is_cut_in_the_middle() -> None:
    text = crash.report_text(raised(fail_in_depth), NOW)
    assert text.count("in fail_in_depth") < crash.MOST_FRAMES
    assert "more\n" in text


def test_a_chain_without_end_ends() -> None:
    first, second = ValueError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert crash.report_text(first, NOW).count("\nValueError\n") == 2


def test_a_hidden_context_is_not_told() -> None:
    def hide() -> None:
        try:
            raise KeyError
        except KeyError:
            raise ValueError from None

    assert "KeyError" not in crash.report_text(raised(hide), NOW)


def test_the_newest_ten_are_kept(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    paths = [crash.report(folder, ValueError(), NOW + timedelta(seconds=number // 2)) for number in range(14)]
    assert None not in paths
    assert set(crash.reports(folder)) == set(paths[4:])


def test_a_report_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    assert crash.report(Folder(tmp_path), ValueError(), NOW, system=Refusing("fsync", OSError(errno.ENOSPC, ""))) is None
    (tmp_path / "file").write_text("")
    assert crash.report(Folder(tmp_path / "file"), ValueError(), NOW) is None
    assert crash.reports(Folder(tmp_path / "nowhere")) == ()

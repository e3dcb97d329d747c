"""What Home gets to show: every file once, the junk not at all, what is odd with its reason."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from files.faults import Failing
from files.worlds import ID, NAME, Clock, decision, placed, store_in
from tightrope.errors import FileError, FolderError
from tightrope.files import crash, listing
from tightrope.files.codec import encode
from tightrope.files.listing import Header, by_urgency, first_values, header, told_apart

JUNK = (
    ".DS_Store",
    "._2026-11-22-7f3k.toml",
    ".tightrope-0a1b2c.tmp",
    ".2026.toml.swp",
    "Thumbs.db",
    "desktop.ini",
    "2026-11-22-7f3k-x.toml~",
    "2026-11-22-7f3k-x.toml.bak",
    "2026-11-22-7f3k-x.toml.before.bak",
    "#2026-11-22-7f3k-x.toml#",
    "~$2026.toml",
    "letter.txt",
    "4913",
)


def test_an_empty_or_missing_folder_lists_nothing(tmp_path: Path) -> None:
    store = store_in(tmp_path / "nowhere")
    assert store.list_headers() == ()
    assert store.ids() == {}
    assert store.last() is None
    assert not (tmp_path / "nowhere").exists()


def test_a_header_says_what_home_shows(tmp_path: Path) -> None:
    placed(tmp_path, decision().answer("offer.answer_by", date(2026, 11, 30)).go("gut.spark"))
    [found] = store_in(tmp_path).list_headers()
    assert (found.id, found.title, found.status, found.step, found.way) == (ID, "Data analyst at Northwind", "open", "gut.spark", "full")
    assert found.answer_by == date(2026, 11, 30)
    assert found.updated == datetime(2026, 11, 22, 21, 15, tzinfo=UTC)
    assert set(found.progress) <= set("#o-")
    assert found.problem is None


@pytest.mark.parametrize("name", JUNK)
def test_what_programs_leave_behind_is_not_listed(name: str, tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.with_name(name).write_bytes(b"junk")
    assert [found.path.name for found in store_in(tmp_path).list_headers()] == [NAME]


COPIES = {
    NAME.replace(".toml", ".sync-conflict-20261122-101112-ABCDEFG.toml"): "kept by Syncthing",
    NAME.replace(".toml", " (Sam's conflicted copy 2026-11-22).toml"): "kept by a sync program",
    NAME.replace(".toml", " (conflicted copy).toml"): "kept by a sync program",
    NAME.replace(".toml", " (1).toml"): "a copy of",
    NAME.replace(".toml", " - Copy.toml"): "a copy of",
    NAME.replace(".toml", " copy 2.toml"): "a copy of",
    NAME.replace(".toml", "-LAPTOP.toml"): "a second file with the ID of",
    NAME.replace(".toml", "-laptop.toml"): "a second file with the ID of",
    NAME.replace(".toml", ".conflict-20261122T211500Z.toml"): "kept when two windows wrote at once",
    NAME.replace(".toml", ".conflict-20261122T211500Z-2.toml"): "kept when two windows wrote at once",
}


@pytest.mark.parametrize(("name", "said"), COPIES.items())
def test_copies_of_sync_programs_need_a_look_beside_the_original(name: str, said: str, tmp_path: Path) -> None:
    placed(tmp_path)
    placed(tmp_path, decision(company="Contoso"), name)
    store = store_in(tmp_path)
    found = {one.path.name: one.problem for one in store.list_headers()}
    assert found[NAME] is None
    assert said in (found[name] or "")
    assert NAME in (found[name] or "")
    assert store.find("7f3k") == ID
    assert store.path_of(ID).name == NAME


def test_a_copy_of_a_file_with_a_name_of_its_own_is_told_too(tmp_path: Path) -> None:
    placed(tmp_path, name="mine.toml")
    placed(tmp_path, name="mine (1).toml")
    found = {one.path.name: one.problem for one in store_in(tmp_path).list_headers()}
    assert found["mine.toml"] is None
    assert found["mine (1).toml"] == "a copy of mine.toml"


def test_two_files_with_one_id_are_both_shown_and_never_merged(tmp_path: Path) -> None:
    placed(tmp_path)
    twin = placed(tmp_path, decision(company="Contoso"), "2026-11-23-bbbb-copied.toml")
    store = store_in(tmp_path)
    found = {one.path.name: one.problem for one in store.list_headers()}
    assert found[NAME] is None
    assert NAME in (found[twin.name] or "")
    assert store.peek(twin).offer.company == "Contoso"


def test_a_file_with_a_name_of_its_own_is_found_by_the_id_inside(tmp_path: Path) -> None:
    path = placed(tmp_path, name="my decision.toml")
    store = store_in(tmp_path)
    assert store.find("7f3k") == ID
    assert store.path_of(ID) == path
    assert store.open("7f3k").decision.id == ID


def test_the_last_changed_come_first_and_headers_are_read_when_asked_for(tmp_path: Path) -> None:
    for number in range(6):
        path = placed(tmp_path, decision(f"2026-11-2{number}-aaaa"), f"2026-11-2{number}-aaaa-x.toml")
        os.utime(path, (1_700_000_000 + number * 60,) * 2)
    system = Failing()
    store = store_in(tmp_path, system)
    system.arm(0, None)
    found = store.listing()
    assert len(found) == 6
    assert system.calls == []
    assert [one.id for one in found.newest(2)] == ["2026-11-25-aaaa", "2026-11-24-aaaa"]
    assert system.calls.count("open") == 2
    assert found.header(5).id == "2026-11-20-aaaa"
    assert store.last() == "2026-11-25-aaaa"


def test_a_long_title_and_a_strange_one_come_through(tmp_path: Path) -> None:
    long = "李" * 900
    placed(tmp_path, decision(role=long, company=""))
    placed(tmp_path, decision("2026-11-21-aaaa", role='say "[/]" \\ now', company=""), "2026-11-21-aaaa-x.toml")
    titles = {found.id: found.title for found in store_in(tmp_path).list_headers()}
    assert titles == {ID: long, "2026-11-21-aaaa": 'Say "[/]" \\ now'}


def test_what_stands_in_a_header_is_cleaned(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text(path.read_text().replace('title = "Data', 'title = "\u202e\u009b\\u001b[31mData'))
    [found] = store_in(tmp_path).list_headers()
    assert found.title == "Data analyst at Northwind"


def test_odd_values_in_a_header_are_left_out(tmp_path: Path) -> None:
    path = placed(tmp_path)
    text = 'schema = 1\nid = "2026-11-22-7f3k"\ntitle = 7\nanswer_by = "soon"\nupdated = 2026-11-22\ncreated = 2026-11-22 10:00:00\n'
    path.write_text(text)
    [found] = store_in(tmp_path).list_headers()
    assert found.title == NAME
    assert (found.answer_by, found.updated, found.problem) == (None, None, None)
    assert found.created == datetime(2026, 11, 22, 10, tzinfo=UTC)


def test_the_quick_reader_agrees_with_the_real_parser() -> None:
    import tomllib

    texts = (
        encode(decision()),
        'a = "x"\nb = 2026-11-22\nc = 12\nd = 2026-11-22T10:00:00Z\n',
        "# a comment\n\na = 'single'\n",
        'a = """\nlines\n"""\n',
        "a.b = 1\n",
        'a = "\\u0041"\n',
        "a = [1,\n2]\n",
        "a = 2026-11-22 10:00:00.123456+01:00\n",
    )
    for text in texts:
        before_tables = text.partition("\n[")[0] + "\n"
        assert first_values(before_tables) == tomllib.loads(before_tables)


@pytest.mark.parametrize(
    "text", ["a = 1\na = 2\n", "a = \n", "a = 2026-13-45\n", "a = " + "[" * 2000 + "\n", "\x00\n", "a = 2026-02-30 10:00:00Z\n"]
)
def test_what_is_not_toml_is_refused_in_words(text: str) -> None:
    with pytest.raises(FileError, match="not touched"):
        first_values(text)


def test_a_header_is_read_from_the_first_kilobyte_alone() -> None:
    data = encode(decision()).encode()
    assert header(data + b"\xff\x00[[[" * 1000)["id"] == ID
    assert header(data[: data.index(b"way")])["id"] == ID
    assert header(b"[table]\n") == {}


def test_a_file_larger_than_what_is_looked_at_is_listed(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text(path.read_text() + "# 李李李\n" * 20_000)
    assert path.stat().st_size > listing.LOOKED_AT
    [found] = store_in(tmp_path).list_headers()
    assert found.problem is None
    path.write_text("#" + "x" * listing.LOOKED_AT + "\nschema = 1\n")
    [found] = store_in(tmp_path).list_headers()
    assert found.problem


def test_a_file_without_a_last_line_end_is_read_to_its_end_to_be_sure(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text(path.read_text().rstrip("\n"))
    store = store_in(tmp_path)
    assert store.list_headers()[0].problem is None
    path.write_text(path.read_text()[:-3])
    assert store.list_headers()[0].problem == "it ends in the middle; the file was not touched"


def test_the_most_urgent_come_first() -> None:
    def of(id: str, answer_by: date | datetime | None = None, hour: int = 0) -> Header:
        return Header(Path(id), id, id, answer_by=answer_by, updated=datetime(2026, 11, 22, hour, tzinfo=UTC))

    found = by_urgency(
        [
            of("later", date(2026, 12, 1)),
            of("none"),
            of("none but newer", None, 3),
            of("today at five", datetime(2026, 11, 22, 17)),
            of("today", date(2026, 11, 22)),
            replace(of("never changed"), updated=None),
        ]
    )
    assert [one.id for one in found] == ["today at five", "today", "later", "none but newer", "none", "never changed"]


def test_a_clock_that_went_back_orders_by_what_the_files_say(tmp_path: Path) -> None:
    clock = Clock(datetime(2100, 1, 1, tzinfo=UTC))
    store = store_in(tmp_path, clock=clock)
    opened = store.create(decision())
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    other = store.create(decision("1970-01-01-aaaa"))
    saved = store.save(opened, decision(company="Contoso"))
    assert saved.decision.updated.year == 2100
    assert other.decision.updated == decision().updated
    assert [one.id for one in by_urgency(store.list_headers())] == [ID, "1970-01-01-aaaa"]


def test_a_decision_that_crashed_the_program_twice_waits_until_it_changes(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    opened = store.create(decision())
    changed = opened.path.stat().st_mtime_ns
    for _ in range(2):
        assert store.list_headers()[0].problem is None
        report = crash.report(store.folder, ValueError(), store.now(), opening=ID)
        assert report
        os.utime(report, ns=(changed + 1, changed + 1))
    assert "crashed twice" in (store.list_headers()[0].problem or "")
    later = store.save(store.open(ID), decision(company="Contoso"))
    os.utime(later.path, ns=(changed + 2, changed + 2))
    assert store.list_headers()[0].problem is None


def test_a_folder_that_cannot_be_listed_says_so(tmp_path: Path) -> None:
    (tmp_path / "decisions").write_text("no folder")
    with pytest.raises(FolderError, match="cannot be listed"):
        store_in(tmp_path).list_headers()


def test_ten_thousand_names_cost_a_moment_and_only_the_newest_headers(tmp_path: Path) -> None:
    folder = placed(tmp_path).parent
    text = encode(decision())
    for number in range(10_000):
        (folder / f"2026-11-20-{number:04d}-x.toml").touch()
    for number in range(200):
        (folder / f"2026-11-20-{number:04d}-x.toml").write_text(text.replace(ID, f"2026-11-20-{number:04d}"))
    store = store_in(tmp_path)
    start = time.perf_counter()
    found = store.list_headers()
    assert time.perf_counter() - start < 1
    assert len(found) == listing.NEWEST
    assert all(one.problem is None for one in found)


def test_what_needs_a_look_keeps_its_title_and_makes_nobody_elses_longer() -> None:
    begun = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
    fine = Header(Path("a"), "a", "A job offer", created=begun)
    copy = replace(fine, path=Path("b"), problem="another version of a")
    twice = "22 November 09:05, A job offer"
    assert [one.title for one in told_apart((fine, copy), begun)] == [fine.title, copy.title]
    assert [one.title for one in told_apart((fine, copy, fine), begun)] == [twice, copy.title, twice]

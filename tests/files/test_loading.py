"""What a decision's file may be, and what becomes of it: it loads, or says why not, and is never touched."""

from __future__ import annotations

import os
import time
import tomllib
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from files.worlds import ID, NAME, decision, placed, somebody_elses_ground, store_in
from strategies import decisions
from tightrope.decision.model import Decision
from tightrope.errors import DamagedFileError, FileError, NewerFileError, UsageError
from tightrope.files import codec, listing, migrations, opened
from tightrope.files.reading import MOST_BYTES
from tightrope.files.store import Store

GOLDEN = """\
schema = 1
id = "2026-11-22-7f3k"
title = "Data analyst at Northwind"
stage = "offer"
status = "open"
way = "full"
step = "gut.spark"
answer_by = 2026-11-30
created = 2026-11-20 09:30:00+00:00
updated = 2026-11-22 21:15:00+00:00

[offer]
stage = "offer"
role = "Data analyst"
company = "Northwind"
answer_by = 2026-11-30

[gut]
sealed = "I would rather stay 李"
"""


def quick(act: Any) -> Any:
    """Return what `act` returns, which must not take long enough to be felt twice."""
    start = time.perf_counter()
    try:
        return act()
    finally:
        assert time.perf_counter() - start < 0.5


def untouched(store: Store, path: Path) -> str:
    """Open `path`; return "" or the refusal, after checking that nothing about the file changed."""
    before = (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) if path.is_file() else None
    try:
        quick(lambda: store.close(store.open(path)))
        said = ""
    except FileError as error:
        said = str(error)
        assert path.name in said
    after = (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) if path.is_file() else None
    assert before == after
    return said


def test_a_file_cut_off_anywhere_loads_or_says_why_not(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    path = placed(tmp_path)
    path.write_text(GOLDEN)
    whole = store.peek(path)
    data = path.read_bytes()
    refused = 0
    for length in range(len(data)):
        path.write_bytes(data[:length])
        said = untouched(store, path)
        refused += bool(said)
        store.list_headers()
    assert refused > len(data) // 2
    path.write_bytes(data)
    assert store.peek(path) == whole


def test_a_file_cut_off_anywhere_needs_a_look_or_is_opened(tmp_path: Path) -> None:
    """What Home calls fine can still be refused on opening, but what Home refuses is never opened."""
    store = store_in(tmp_path)
    path = placed(tmp_path)
    data = GOLDEN.encode()
    for length in range(data.index(b"\n[offer]")):
        path.write_bytes(data[:length])
        [header] = store.list_headers()
        if header.problem:
            assert untouched(store, path)


HOSTILE = {
    "empty": b"",
    "one newline": b"\n",
    "spaces": b"   \n\n",
    "all NUL": bytes(4096),
    "every byte": bytes(range(256)),
    "UTF-16": GOLDEN.encode("utf-16"),
    "UTF-16 without a mark": GOLDEN.encode("utf-16-le"),
    "Latin-1": GOLDEN.replace("李", "é").encode("latin-1"),
    "a lone CR": GOLDEN.replace("\n", "\r").encode(),
    "500 brackets": b"schema = 1\nx = " + b"[" * 500 + b"]" * 500,
    "1e5 brackets": b"schema = 1\nx = " + b"[" * 100_000,
    "a deep table": b"schema = 1\n[" + b".".join([b"a"] * 3_000) + b"]\n",
    "a long number": b"schema = 1\nx = " + b"9" * 5_000,
    "year 0": b"schema = 1\nupdated = 0000-00-00\n",
    "the same key twice": b"schema = 1\nschema = 1\n",
    "no schema": b'id = "2026-11-22-7f3k"\n',
    "schema true": b"schema = true\n",
    "schema 0": b"schema = 0\n",
    "schema -1": b"schema = -1\n",
    "schema a text": b'schema = "1"\n',
    "a poem": b"shall I compare thee\n",
    "no id": b"schema = 1\n",
    "an id that is a number": b"schema = 1\nid = 7\n",
    "JSON": b'{"schema": 1}',
    "an unfinished text": b'schema = 1\nid = "2026',
    "a surrogate": b'schema = 1\nid = "\\ud800"\n',
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_in_words_and_not_touched(data: bytes, tmp_path: Path) -> None:
    store = store_in(tmp_path)
    path = placed(tmp_path)
    path.write_bytes(data)
    said = untouched(store, path)
    assert "not touched" in said
    assert "Traceback" not in said
    [header] = store.list_headers()
    assert header.problem
    assert header.problem.endswith("not touched")


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_one_hostile_file_does_not_hide_the_others(data: bytes, tmp_path: Path) -> None:
    placed(tmp_path)
    placed(tmp_path, name="2026-11-20-bbbb-x.toml").write_bytes(data)
    store = store_in(tmp_path)
    assert [header.title for header in store.list_headers() if not header.problem] == ["Data analyst at Northwind"]
    assert store.find("7f3k") == ID


@pytest.mark.parametrize("decorated", [b"\xef\xbb\xbf" + GOLDEN.encode(), GOLDEN.replace("\n", "\r\n").encode()], ids=["BOM", "CRLF"])
def test_what_an_editor_adds_is_taken(decorated: bytes, tmp_path: Path) -> None:
    store = store_in(tmp_path)
    path = placed(tmp_path)
    path.write_bytes(decorated)
    found = store.open(path)
    assert found.decision == codec.decode(GOLDEN)
    assert [header.problem for header in store.list_headers()] == [None]
    saved = store.save(found, decision())
    assert store.peek(saved.path).offer.company == "Northwind"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    path = placed(tmp_path)
    with path.open("r+b") as file:
        file.truncate(20_000_000_000)
    start = time.perf_counter()
    with pytest.raises(DamagedFileError, match="larger than 2 MiB"):
        store.open(path)
    [header] = store.list_headers()
    assert time.perf_counter() - start < 0.05
    assert "larger than 2 MiB" in (header.problem or "")


def test_a_file_of_exactly_the_limit_is_still_parsed(tmp_path: Path) -> None:
    path = placed(tmp_path)
    comment = b"#" * (MOST_BYTES - path.stat().st_size - 1) + b"\n"
    path.write_bytes(comment + path.read_bytes())
    assert path.stat().st_size == MOST_BYTES
    assert store_in(tmp_path).peek(path).offer.company == "Northwind"


def test_a_newer_file_is_told_as_such_and_never_rewritten(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    path = placed(tmp_path)
    path.write_text(GOLDEN.replace("schema = 1", "schema = 999"))
    with pytest.raises(NewerFileError, match="newer Tightrope"):
        store.open(path)
    assert "newer Tightrope" in untouched(store, path)
    assert "newer Tightrope" in (store.list_headers()[0].problem or "")


def test_an_unreadable_file_names_its_backup(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    saved = store.save(store.create(decision()), decision(company="Contoso"))
    saved.path.write_bytes(b"")
    with pytest.raises(DamagedFileError, match=r"An earlier version is kept as .*\.bak"):
        store.open(saved.path)


def test_a_bug_in_the_mapping_is_told_as_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = placed(tmp_path)
    for fault in (RecursionError, MemoryError, KeyError, OverflowError):
        monkeypatch.setattr(codec, "decode", lambda text, fault=fault: (_ for _ in ()).throw(fault()))
        with pytest.raises(DamagedFileError, match="cannot be read as a decision"):
            opened.decoded(path, path.read_bytes())


ANY_VALUE = st.one_of(
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=5),
    st.just(date(2026, 1, 1)),
    st.just([]),
    st.just([[1], "x"]),
    st.just({"a": {"b": 1}}),
    st.just([{"id": 1}, {"id": 1}]),
)


def leaves(table: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = []
    for key, value in table.items() if isinstance(table, dict) else enumerate(table):
        found.append((*place, key))
        if isinstance(value, dict | list):
            found += leaves(value, (*place, key))
    return found


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data(), one=decisions())
def test_any_value_at_any_place_loads_or_says_why_not(tmp_path: Path, data: st.DataObject, one: Decision) -> None:
    tables = tomllib.loads(codec.encode(one))
    *way, last = data.draw(st.sampled_from(leaves(tables)))
    table: Any = tables
    for step in way:
        table = table[step]
    table[last] = data.draw(ANY_VALUE)
    path = placed(tmp_path)
    path.write_text(tomli_w.dumps(tables))
    untouched(store_in(tmp_path), path)


ODD = {
    "folder": lambda path: path.mkdir(),
    "pipe": os.mkfifo,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "socket": lambda path: __import__("socket").socket(1, 1).bind(str(path)),
    "link to itself": lambda path: path.symlink_to(path),
    "link to nothing": lambda path: path.symlink_to("nowhere.toml"),
}


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_file_is_skipped_without_a_wait(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    placed(tmp_path)
    store = store_in(tmp_path)
    monkeypatch.chdir(store.folder.decisions)  # a socket's path must be short
    odd = Path("2026-11-21-cccc.toml")
    ODD[kind](odd)
    path = store.folder.decisions / odd
    said = untouched(store, path)
    assert said
    problems = {header.path.name: header.problem for header in store.list_headers()}
    assert problems[NAME] is None
    assert problems[odd.name]
    with pytest.raises(FileError):
        store.delete(path) if kind in ("folder", "pipe", "socket") else store.open(path)
    with pytest.raises(FileError):
        store.import_file(path, Random(1))


def test_a_file_that_may_not_be_read_needs_a_look_and_the_others_work() -> None:
    with somebody_elses_ground() as (ground, act):

        def look() -> tuple[Any, ...]:
            placed(ground / "home")
            shut = placed(ground / "home", name="2026-11-21-cccc.toml")
            shut.chmod(0)
            store = store_in(ground / "home")
            with pytest.raises(FileError, match="does not allow reading it"):
                store.open(shut)
            return tuple((header.path.name, header.problem) for header in store.list_headers()), store.find("7f3k")

        headers, id = act(look)
    assert dict(headers) == {NAME: None, "2026-11-21-cccc.toml": "the system does not allow reading it; it was not touched"}
    assert id == ID


def test_a_file_that_is_write_protected_opens_for_reading(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.chmod(0o400)
    store = store_in(tmp_path)
    found = store.open(path)
    assert "permissions allow no writing" in (found.readonly or "")
    assert store.list_headers()[0].readonly


def test_a_file_of_another_user_opens_for_reading(tmp_path: Path) -> None:
    path = placed(tmp_path)
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(path, 65534, 65534)
    store = store_in(tmp_path)
    assert "another user" in (store.open(path).readonly or "")
    assert "another user" in (store.list_headers()[0].readonly or "")


def test_unknown_keys_come_back_from_a_save(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text(GOLDEN.replace("\n[offer]", '\nmood = "odd"\n\n[offer]\nshirt = 3', 1) + "\n[later]\nx = [1, 2]\n")
    store = store_in(tmp_path)
    found = store.open(path)
    store.save(found, found.decision.answer("offer.role", "Clerk"))
    raw = tomllib.loads(path.read_text())
    assert (raw["mood"], raw["offer"]["shirt"], raw["later"]) == ("odd", 3, {"x": [1, 2]})


TWINS = """
[[lines.lines]]
id = 2
text = "a long commute"
mood = "tired"

[[lines.lines]]
id = 2
text = "good people"
mood = "warm"

[[lines.lines]]
text = "no number"
mood = "new"
"""


def test_entries_with_one_id_or_none_get_their_own_and_lose_nothing(tmp_path: Path) -> None:
    path = placed(tmp_path)
    path.write_text(GOLDEN + TWINS)
    store = store_in(tmp_path)
    found = store.open(path)
    lines = found.decision.lines.lines
    assert [line.text for line in lines] == ["a long commute", "good people", "no number"]
    assert lines[0].id == 2
    assert len({line.id for line in lines}) == 3
    store.save(found, found.decision.answer("offer.role", "Clerk"))
    raw = tomllib.loads(path.read_text())["lines"]["lines"]
    assert [(line["text"], line["mood"]) for line in raw] == [("a long commute", "tired"), ("good people", "warm"), ("no number", "new")]


def test_an_older_file_is_read_as_it_is_and_kept_at_the_first_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(raw: dict[str, Any]) -> dict[str, Any]:
        offer = dict(raw["offer"])
        return {**raw, "offer": {**offer, "role": offer.pop("job"), **offer}}

    monkeypatch.setattr(migrations, "STEPS", (renamed,))
    for module in (codec, listing):
        monkeypatch.setattr(module, "SCHEMA", 2)
    path = placed(tmp_path)
    path.write_text(old := GOLDEN.replace("role =", "job ="))
    store = store_in(tmp_path)
    found = store.open(path)
    assert found.decision.offer.role == "Data analyst"
    assert store.list_headers()[0].problem is None
    store.save(found, found.decision)
    assert path.read_text() == old
    saved = store.save(found, found.decision.answer("offer.company", "Contoso"))
    for company in ("Fabrikam", "Tailspin"):
        saved = store.save(saved, saved.decision.answer("offer.company", company))
    assert tomllib.loads(path.read_text())["schema"] == 2
    assert opened.backups_of(path)[1].read_text() == old


def test_importing_takes_a_file_in_and_leaves_it_alone(tmp_path: Path) -> None:
    source = tmp_path / "from-a-friend.toml"
    source.write_text(GOLDEN)
    store = store_in(tmp_path / "home")
    first = store.import_file(source, Random(1))
    again = store.import_file(source, Random(1))
    assert first.id == ID
    assert again == first
    assert store.ids().keys() == {ID}
    assert source.read_text() == GOLDEN


def test_importing_another_version_of_a_decision_gives_it_an_id_of_its_own(tmp_path: Path) -> None:
    store = store_in(tmp_path / "home")
    store.close(store.create(decision()))
    source = tmp_path / "other.toml"
    source.write_text(GOLDEN.replace("Northwind", "Contoso"))
    taken_in = store.import_file(source, Random(1))
    assert taken_in.id != ID
    assert len(store.ids()) == 2
    with pytest.raises(UsageError, match="No decision has the ID"):
        store.path_of("2020-01-01-aaaa")

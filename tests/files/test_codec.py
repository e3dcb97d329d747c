"""Between a decision and its file: nothing lost, nothing guessed, and every file of a released version readable for ever."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from strategies import CREATED, decisions
from tightrope.decision.kinds import Channel, Kind
from tightrope.decision.model import READ_AGAIN_AFTER, Decision
from tightrope.decision.question import Items, with_own_ids
from tightrope.decision.steps import QUESTIONS, STEPS
from tightrope.decision.steps.gut import Reading
from tightrope.errors import DamagedFileError, FileError, NewerFileError
from tightrope.files.codec import TOP, decode, document, encode, parsed
from tightrope.files.migrations import SCHEMA
from tightrope.files.reading import MOST_BYTES
from tightrope.letters.check import RULES

GOLDEN = Path(__file__).parent / "golden"

DECISION = Decision("2026-11-22-7f3k", CREATED, CREATED)


@given(decisions())
def test_any_decision_comes_back_as_it_went(decision: Decision) -> None:
    assert decode(encode(decision)) == decision


@given(decisions())
def test_saving_again_writes_the_very_same_bytes(decision: Decision) -> None:
    assert encode(decode(encode(decision))) == encode(decision)


@given(decisions())
def test_what_home_shows_stands_before_the_first_table(decision: Decision) -> None:
    before = encode(decision).split("\n[")[0]
    assert set(tomllib.loads(before)) == {key for key, value in document(decision).items() if not isinstance(value, dict)} <= set(TOP)


@given(decisions())
def test_keys_of_another_version_are_kept_in_every_table_and_entry(decision: Decision) -> None:
    raw = tomllib.loads(encode(decision))
    marked = _marked(raw, top=True)
    kept = tomllib.loads(encode(decode(tomli_w.dumps(marked))))
    assert kept == marked


def _marked(value: Any, *, top: bool = False) -> Any:
    """Put a key that nobody knows into every table; the steps that are missing stay missing."""
    if isinstance(value, dict):
        inner = {key: _marked(each) for key, each in value.items()}
        return inner | {"from_later": {"x": [1, "two"]} if top else "kept"}
    return [_marked(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("highest", [10**6, 2**63])
@pytest.mark.parametrize("id", [id for id, asked in QUESTIONS.items() if isinstance(asked.question, Items) and asked.shows == id])
def test_an_entry_comes_back_however_high_the_numbers_of_the_others_are(id: str, highest: int) -> None:
    of = QUESTIONS[id].question.of
    changed = DECISION.answer(id, with_own_ids((of(highest), of())))
    assert [entry.id for entry in changed.value(id)] == [highest, highest + 1]
    assert decode(encode(changed)) == changed


def test_the_gut_can_be_read_every_half_day_for_ten_years() -> None:
    moments = (CREATED + number * READ_AGAIN_AFTER for number in range(10 * 365 * 2))
    readings = tuple(Reading(number, moment, 10, -2) for number, moment in enumerate(moments, 1))
    changed = DECISION.answer("gut.readings", readings)
    text = encode(changed)
    assert decode(text) == changed
    assert len(text) < MOST_BYTES


def test_every_rule_can_be_switched_off_and_every_letter_changed() -> None:
    most = {id: QUESTIONS[id].question.most for id in ("letter.quiet", "letter.edits")}  # type: ignore[attr-defined]
    assert most["letter.quiet"] >= len(RULES) * len(Kind)
    assert most["letter.edits"] >= len(Channel) * len(Kind)


def test_wordings_can_be_dealt_without_end() -> None:
    changed = DECISION.answer("letter.seed", 10**9 + 1)
    assert decode(encode(changed)) == changed


ANY_VALUE = st.sampled_from(
    [True, -1, 10**18, 1.5, float("nan"), float("inf"), "", "12x", "\x1b[31m", [], [1], {}, {"id": 1}, [{"id": "x"}]]
)


@given(decisions(), ANY_VALUE, st.randoms(use_true_random=False))
def test_a_wrong_value_anywhere_is_read_or_named_and_never_a_traceback(decision: Decision, value: Any, chance: Any) -> None:
    raw = tomllib.loads(encode(decision))
    table, key = chance.choice([(holder, name) for holder in _tables(raw) for name in holder])
    table[key] = value
    try:
        found = decode(tomli_w.dumps(raw))
    except FileError as error:
        said = str(error)
    else:
        said = "not touched" if decode(encode(found)) == found else "changed by reading"
    assert "not touched" in said or "newer" in said


def _tables(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(table for each in value.values() for table in _tables(each))]
    return [table for each in value for table in _tables(each)] if isinstance(value, list) else []


def test_a_wrong_value_is_named_by_its_path() -> None:
    text = (GOLDEN / "schema-1.toml").read_text().replace("savings = 900000", 'savings = "12x"')
    with pytest.raises(DamagedFileError, match=r"money\.savings: expected a whole number of minor units, got '12x'"):
        decode(text)


@pytest.mark.parametrize("text", ["", "\n", "\0" * 200, "\ufeff\n"])
def test_nothing_is_damaged_and_no_empty_decision(text: str) -> None:
    with pytest.raises(DamagedFileError, match="empty"):
        decode(text)


def test_a_newer_file_is_refused_as_newer() -> None:
    with pytest.raises(NewerFileError, match="newer Tightrope"):
        parsed(f"schema = {SCHEMA + 998}\nwhatever = true\n")


def test_an_entry_whose_number_is_taken_gets_one_of_its_own() -> None:
    text = (GOLDEN / "schema-1.toml").read_text()
    twice = text.replace('id = 2\ntext = "A long commute"', 'id = 1\ntext = "A long commute"')
    assert twice != text
    lines = decode(twice).lines.lines
    assert len({line.id for line in lines}) == len(lines) == len(decode(text).lines.lines)


@pytest.mark.parametrize("version", range(1, SCHEMA + 1))
def test_the_golden_file_of_each_version_is_read(version: int) -> None:
    decision = decode((GOLDEN / f"schema-{version}.toml").read_text())
    assert decision.title() == "Data analyst at Northwind"
    assert all(getattr(decision, step.name) != step.of() for step in STEPS)


def test_marks_of_an_editor_on_windows_change_nothing() -> None:
    text = (GOLDEN / "schema-1.toml").read_text()
    assert decode("\ufeff" + text.replace("\n", "\r\n")) == decode(text)

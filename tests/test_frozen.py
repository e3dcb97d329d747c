"""Frozen records: dataclasses to everybody who looks at them, whose methods are written once."""

from __future__ import annotations

from copy import copy, deepcopy
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from typing import Any, ClassVar

import pytest

from tightrope.frozen import Frozen


class Place(Frozen):
    """Where something is."""

    kind: ClassVar[str] = "place"
    row: int
    column: int = 1
    notes: list[str] = field(default_factory=list)


class Named(Place, kw_only=True):
    """A place with a name."""

    name: str = ""


def test_it_is_a_dataclass_to_everybody_who_asks() -> None:
    assert is_dataclass(Place)
    assert [one.name for one in fields(Named)] == ["row", "column", "notes", "name"]
    assert replace(Place(1), column=3) == Place(1, 3)


def test_what_is_not_given_has_its_default_and_no_two_share_a_made_one() -> None:
    one, two = Place(1), Place(1)
    assert (one.column, one.notes) == (1, [])
    assert one.notes is not two.notes


WRONG: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    ((), {}),
    ((), {"rwo": 1}),
    ((1,), {"colour": 2}),
    ((1, 2, [], 4), {}),
    ((1,), {"row": 2}),
)


@pytest.mark.parametrize(("values", "named"), WRONG)
def test_too_few_too_many_and_unknown_values_are_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="row, column, notes"):
        Place(*values, **named)


def test_a_field_by_name_alone_takes_no_place() -> None:
    assert Named(1, 2, [], name="x").name == "x"
    with pytest.raises(TypeError):
        Named(1, 2, [], "x")  # type: ignore[misc] # that is the point


def test_records_are_equal_by_class_and_values_alone() -> None:
    assert Place(1, 2) == Place(column=2, row=1)
    assert Place(1, 2) != Place(1, 3)
    assert Place(1) != Named(1)
    assert hash(Named(1, notes=(), name="a")) == hash(Named(name="a", notes=(), row=1))  # type: ignore[arg-type] # a list has no hash
    assert copy(Place(1)) == deepcopy(Place(1)) == Place(1)


def test_nothing_can_be_set_or_deleted() -> None:
    place = Place(1)
    with pytest.raises(FrozenInstanceError):
        place.row = 2  # type: ignore[misc] # that is the point
    with pytest.raises(FrozenInstanceError):
        del place.row
    assert place == Place(1)


def test_it_shows_what_it_holds() -> None:
    assert repr(Place(1)) == "Place(row=1, column=1, notes=[])"

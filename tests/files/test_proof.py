"""Proving only what changed is as good as proving everything."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from files.worlds import decision
from strategies import decisions
from tightrope.decision.model import Decision
from tightrope.files import codec
from tightrope.files.opened import UnprovenError, encoded
from tightrope.files.proof import Proof


def washed(one: Decision) -> Decision:
    return codec.decode(codec.encode(one))


@given(decisions(), decisions())
def test_the_bytes_are_those_of_the_whole(one: Decision, other: Decision) -> None:
    one, other = washed(one), replace(washed(other), id=one.id)
    proof = Proof()
    mixed = replace(one, money=other.money, people=other.people, at=other.at, way=other.way)
    for version in (one, mixed, other, one):
        assert proof.encoded(version) == encoded(version)


def test_only_what_changed_is_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def listened(text: str, /, **_: Any) -> dict[str, Any]:
        found = real(text)
        read.extend(key for key in found if isinstance(found[key], dict))
        return found

    proof, one = Proof(), decision().answer("gut.liked", "the view")
    proof.encoded(one)
    real = tomllib.loads
    monkeypatch.setattr(tomllib, "loads", listened)
    proof.encoded(one.answer("gut.liked", "the people"))
    assert read == ["gut"]


def test_a_step_that_cannot_be_read_back_is_refused_after_good_ones() -> None:
    proof, one = Proof(), decision()
    proof.encoded(one)
    for role in ("\ud800", None, 7, "\r\n"):
        with pytest.raises(UnprovenError):
            proof.encoded(replace(one, offer=replace(one.offer, role=role)))  # type: ignore[arg-type]
    for broken in (replace(one, at="nowhere"), replace(one, way="all")):  # type: ignore[arg-type]
        with pytest.raises(UnprovenError):
            proof.encoded(broken)
    assert proof.encoded(one) == encoded(one)


def test_what_an_older_version_does_not_know_is_proven_with_the_whole() -> None:
    proof, one = Proof(), replace(decision(), unknown={"mood": "odd", "offer": {"shirt": 3}})
    for company in ("A", "B"):
        assert b'mood = "odd"' in proof.encoded(one.answer("offer.company", company))


def test_another_decision_is_proven_anew() -> None:
    proof = Proof()
    first, second = decision(), decision("2026-11-21-aaaa")
    assert [proof.encoded(one) for one in (first, second, first)] == [encoded(one) for one in (first, second, first)]

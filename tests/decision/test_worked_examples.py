"""The twelve examples of docs/balance.md, worked out there by hand, against the program."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from strategies import CREATED
from tightrope.decision.balance import Balance, balance_of
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.decision.question import loaded
from tightrope.decision.steps import STEPS

TODAY = date(2026, 11, 22)
PAGE = (Path(__file__).parents[2] / "docs" / "balance.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^### (\d+)\. (.+?)\n.*?```toml\n(.*?)```\n\n```toml\n(.*?)```", PAGE, re.S | re.M)
TOLD = {"money": "money", "pay": "pay", "ask_first": "ask first", "spark": "spark", "thin": "thin"}


def decision_of(answers: dict[str, Any]) -> Decision:
    """Return the decision that an example describes."""
    steps = {step.name: loaded(step.of, answers[step.name]) for step in STEPS if step.name in answers}
    return Decision("2026-11-22-7f3k", CREATED, CREATED, way=Way(answers.get("way", "full")), **steps)


def found(balance: Balance, key: str) -> Any:
    """Return what the program says about one line of an example."""
    if key in ("feeling", "list", "direction", "people"):
        return str(getattr(balance.readings, key))
    if key in TOLD:
        return next((told.text for told in balance.told if told.kind == TOLD[key]), None)
    values = {
        "lean": str(balance.lean),
        "words": balance.words,
        "headline": balance.headline.kind,
        "text": balance.headline.text,
        "firmness": balance.firmness.text,
        "turns": list(balance.turns),
        "speaking": balance.speaking,
    }
    if key in values:
        return values[key]
    clock = balance.money
    assert clock is not None
    if key in ("forgone", "payback"):
        assert clock.waiting is not None
        return [str(Fraction(value)) for value in getattr(clock.waiting, key)]
    value = getattr(clock, key)
    return str(value) if isinstance(value, Fraction) else value


def test_there_are_twelve_examples() -> None:
    assert [int(number) for number, *_ in EXAMPLES] == list(range(1, 13))


@pytest.mark.parametrize(("title", "answers", "expected"), [example[1:] for example in EXAMPLES], ids=[example[1] for example in EXAMPLES])
def test_an_example_worked_out_by_hand_is_what_the_program_says(title: str, answers: str, expected: str) -> None:
    balance = balance_of(decision_of(tomllib.loads(answers)), TODAY)

    wanted = tomllib.loads(expected)

    assert {key: found(balance, key) for key in wanted} == wanted
    for name in ("feeling", "list", "direction", "people"):
        assert (getattr(balance.readings, name) is None) is (name not in wanted)
    assert (balance.lean is None) is ("lean" not in wanted)

"""Every rule finds its examples and leaves its near misses alone."""

from __future__ import annotations

import pytest

from tightrope.decision.kinds import Kind
from tightrope.letters.check import RULES, Rule, check
from tightrope.letters.check.model import REFUSALS, Example

WHOLE = "Dear Priya,\nThank you for the offer of the analyst role.\n{}\nBest wishes,\nSam Ortiz"


def found(rule: Rule, example: str | Example) -> bool:
    """True when the rule finds something in the example, read as a letter of the first kind that it holds for."""
    given = example if isinstance(example, Example) else Example(example)
    kind = given.kind or next(kind for kind in Kind if kind in rule.kinds)
    report = check(given.text, kind, given.facts, channel=given.channel, vent=given.vent)
    return rule.id in {item.rule for item in (report.credits if rule.is_credit else report.findings)}


def cases(name: str) -> list[object]:
    return [pytest.param(rule, example, id=f"{rule.id}-{number}") for rule in RULES for number, example in enumerate(getattr(rule, name))]


@pytest.mark.parametrize(("rule", "example"), cases("hurts"))
def test_a_rule_finds_what_it_is_there_for(rule: Rule, example: str | Example) -> None:
    assert found(rule, example)


@pytest.mark.parametrize(("rule", "example"), cases("fine"))
def test_a_rule_leaves_a_near_miss_alone(rule: Rule, example: str | Example) -> None:
    assert not found(rule, example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_three_examples_and_three_near_misses(rule: Rule) -> None:
    assert len(rule.hurts) >= 3
    assert len(rule.fine) >= 3


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.severity == 3 and rule.kinds >= REFUSALS], ids=lambda rule: rule.id)
def test_an_insult_is_found_inside_a_courteous_letter(rule: Rule) -> None:
    texts = [example for example in rule.hurts if isinstance(example, str) and "Dear" not in example]
    assert all(
        rule.id in {item.rule for item in check(WHOLE.format(text), Kind.DECLINE).findings}
        for text in texts
        if rule.id not in ("H18", "H19", "H34")
    )

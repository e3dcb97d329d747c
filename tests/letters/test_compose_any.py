"""Whatever people type, the letter is whole, short, true to its kind, and safe."""

from __future__ import annotations

import os
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letters.letters_of import PRIYA, TODAY
from letters.people_of import channels, drawn, odd
from letters.promises import broken
from strategies import decisions
from tightrope.decision.kinds import Channel, Kind, Tone
from tightrope.decision.model import Decision
from tightrope.letters.compose import compose
from tightrope.letters.of_decision import facts_of

SAMPLE = 120
SWEEP = 10_000


def faults(number: int) -> list[str]:
    """Return what is wrong with the letter of one drawn decision."""
    decision, kind = drawn(number)
    facts = facts_of(decision, TODAY, ("Globex",))
    letter = compose(facts, kind, odd(tuple(Tone), number), number % 97, odd(channels(), number // 3))
    return [f"{number} {kind} {letter.channel}: {fault}\n{letter.text}" for fault in broken(letter, facts)]


def test_a_sample_of_letters_of_people_keep_every_promise() -> None:
    numbers = Random(os.environ.get("TIGHTROPE_SEED", "0")).sample(range(SWEEP), SAMPLE)

    found = [fault for number in numbers for fault in faults(number)]

    assert not found, "\n\n".join(found[:5])


@pytest.mark.long
def test_ten_thousand_letters_of_people_keep_every_promise() -> None:
    found = [fault for number in range(SWEEP) for fault in faults(number)]

    assert not found, f"{len(found)}\n\n" + "\n\n".join(found[:5])


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    decision=decisions(), kind=st.sampled_from(Kind), tone=st.sampled_from(Tone), seed=st.integers(0, 50), channel=st.sampled_from(Channel)
)
def test_any_decision_gives_letters_that_keep_every_promise(
    decision: Decision, kind: Kind, tone: Tone, seed: int, channel: Channel
) -> None:
    facts = facts_of(decision, TODAY)

    letter = compose(facts, kind, tone, seed, channel)

    assert broken(letter, facts) == ()


@pytest.mark.long
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    decision=decisions(), kind=st.sampled_from(Kind), tone=st.sampled_from(Tone), seed=st.integers(0, 50), channel=st.sampled_from(Channel)
)
def test_the_long_sweep_of_any_decision(decision: Decision, kind: Kind, tone: Tone, seed: int, channel: Channel) -> None:
    facts = facts_of(decision, TODAY)

    assert broken(compose(facts, kind, tone, seed, channel), facts) == ()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Thank you for", "Thank  you for", "doubled"),
        ("decline.", "decline..", "doubled"),
        ("Sam Ortiz", "[your name]", "undeclared gap"),
        ("I have decided to decline.", "This is nice.", "no no"),
        ("I have decided to decline.", "I have decided to decline your insulting joke of an offer.", "H0"),
        ("I have decided to decline.", "After careful consideration I decline.", "never"),
        ("Northwind", "the firm", "name lost"),
        ("With best", "word " * 150 + "With best", "words"),
    ],
)
def test_each_promise_is_seen_to_break(old: str, new: str, fault: str) -> None:
    facts = facts_of(PRIYA, TODAY)
    letter = compose(facts, Kind.DECLINE, Tone.WARM)
    parts = tuple(replace(part, text=part.text.replace(old, new)) for part in letter.parts)
    spoilt = replace(letter, text=letter.text.replace(old, new), parts=parts)

    assert any(words.startswith(fault) or fault in words for words in broken(spoilt, facts))

"""What holds for the balance of any decision whatever. Each promise runs on a sample here and on a long sweep with `-m long`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from decision.mirror import mirrored
from strategies import CREATED, TODAY, decisions, records, scales
from tightrope.decision.balance import Balance, applied, balance_of, guards_of, lean_of, readings_of, slip_for, working_of
from tightrope.decision.balance.readings import CLOSE, DIRECTION, FEELING, NAMES
from tightrope.decision.balance.turns import ADVISER, ANSWER, GONE, WEIGHT
from tightrope.decision.kinds import CANT_TELL, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.after import After
from tightrope.decision.steps.letter import Letter
from tightrope.decision.steps.lines import ForAndAgainst, Line, Side
from tightrope.decision.steps.money import Money
from tightrope.decision.ways import places

SAMPLE = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
SWEEP = settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))


def weighable(**given: Any) -> st.SearchStrategy[Decision]:
    """Decisions before there is a letter: the steps after the balance have no part in it."""
    return decisions(letter=Letter(), after=After(), **given)


MIRROR_WORDS = {
    "turning it down": "taking it", "taking it": "turning it down", "withdrawing": "going on", "going on": "withdrawing",
    "taking your yes back": "keeping it", "keeping it": "taking your yes back",
    "against": "for", "for": "against",
}  # fmt: skip


def both(promise: Callable[..., None]) -> Any:
    """Run a promise on a sample, and on a sweep when the long tests are asked for."""

    @pytest.mark.parametrize("how", [SAMPLE, pytest.param(SWEEP, marks=pytest.mark.long)], ids=["sample", "sweep"])
    def run(how: settings) -> None:
        how(promise)()

    run.__name__ = promise.__name__
    run.__doc__ = promise.__doc__
    return run


def mirror_words(words: str) -> str:
    named = r"turning it down|taking it|taking your yes back|keeping it|withdrawing|going on|\b(?:against|for)$"
    return re.sub(named, lambda found: MIRROR_WORDS[found[0]], words)


@both
@given(weighable())
def test_the_mirror_of_the_answers_is_the_mirror_of_the_lean(decision: Decision) -> None:
    mine, other = balance_of(decision, TODAY), balance_of(mirrored(decision), TODAY)

    assert other.lean == (None if mine.lean is None else -mine.lean)
    for name in NAMES:
        here, there = getattr(mine.readings, name), getattr(other.readings, name)
        assert there == (None if here is None else -here)
    assert other.words == mirror_words(mine.words)
    assert [rope.words for rope in other.ropes] == [mirror_words(rope.words) for rope in mine.ropes]
    assert other.firmness == mine.firmness
    assert [(turn.cost, turn.sort) for turn in other.changes] == [(turn.cost, turn.sort) for turn in mine.changes]


@both
@given(weighable(), st.randoms(use_true_random=False))
def test_the_order_of_lists_never_matters(decision: Decision, dice: Any) -> None:
    def shuffled(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(dice.sample(items, len(items)))

    other = replace(
        decision,
        offer=replace(decision.offer, must_haves=shuffled(decision.offer.must_haves)),
        gut=replace(decision.gut, readings=shuffled(decision.gut.readings)),
        lines=replace(decision.lines, lines=shuffled(decision.lines.lines)),
        people=replace(decision.people, advisers=shuffled(decision.people.advisers)),
    )

    assert balance_of(other, TODAY) == balance_of(decision, TODAY)


@both
@given(weighable(), st.randoms(use_true_random=False))
def test_the_order_of_answering_never_matters(decision: Decision, dice: Any) -> None:
    start = Decision(decision.id, decision.created, decision.updated)
    ids = [*FEELING, *DIRECTION, "lines.lines", "people.advisers", "offer.stage", "money.savings", "gut.spark"]
    one, other = start, start
    for id in ids:
        one = one.answer(id, decision.value(id))
    for id in dice.sample(ids, len(ids)):
        other = other.answer(id, decision.value(id))

    assert balance_of(one, TODAY) == balance_of(other, TODAY)


@both
@given(st.lists(records(Line), min_size=1, max_size=12))
def test_doubling_every_line_keeps_the_sign_and_never_comes_nearer_to_even(lines: list[Line]) -> None:
    assume(any(not line.settles for line in lines))
    empty = Decision("x", CREATED, CREATED)
    once = readings_of(replace(empty, lines=ForAndAgainst(tuple(lines)))).list
    twice = readings_of(replace(empty, lines=ForAndAgainst((*lines, *lines)))).list

    assert once is not None
    assert twice is not None
    assert (twice > 0, twice < 0) == (once > 0, once < 0)
    assert abs(twice) >= abs(once)


@both
@given(weighable(), records(Money))
def test_money_never_moves_the_lean(decision: Decision, money: Money) -> None:
    mine, other = balance_of(decision, TODAY), balance_of(replace(decision, money=money), TODAY)

    for name in ("readings", "lean", "words", "firmness", "turns", "headline", "ropes", "sentence"):
        assert getattr(mine, name) == getattr(other, name)


@both
@given(weighable())
def test_a_must_have_that_is_not_met_always_leads(decision: Decision) -> None:
    unmet = any(must.met is False for must in decision.offer.must_haves)

    assert (balance_of(decision, TODAY).headline.kind == "must-have") is unmet


@both
@given(weighable())
def test_nothing_to_weigh_gives_no_lean_and_says_so(decision: Decision) -> None:
    bare = replace(
        decision,
        lines=replace(decision.lines, lines=tuple(line for line in decision.lines.lines if line.settles)),
        direction=replace(decision.direction, gives=None, teaches=None, manager=None, leave=None),
    )

    balance = balance_of(bare, TODAY)

    assert balance.lean is None
    assert balance.words == "not enough to lean on yet"
    assert balance.turns == ()
    assert balance.firmness.holds is None


def cut(decision: Decision, name: str) -> Decision:
    """Take every answer out of a decision that one reading is made of."""
    if name == "list":
        return replace(decision, lines=replace(decision.lines, lines=tuple(line for line in decision.lines.lines if line.settles)))
    if name == "people":
        silent = tuple(replace(adviser, lean=None) for adviser in decision.people.advisers)
        return replace(decision, people=replace(decision.people, advisers=silent))
    for id in FEELING if name == "feeling" else DIRECTION:
        decision = decision.answer(id, None)
    return decision


def side(lean: Fraction | None) -> int | None:
    """Where a lean stands: -1, 0 for too close, +1, or None."""
    return None if lean is None else 0 if abs(lean) < CLOSE else 1 if lean > 0 else -1


@both
@given(weighable())
def test_firmness_is_what_cutting_each_rope_by_hand_shows(decision: Decision) -> None:
    lean, firmness = lean_of(readings_of(decision)), balance_of(decision, TODAY).firmness
    assume(side(lean))
    present = [name for name in NAMES if getattr(readings_of(decision), name) is not None]

    changing = tuple(name for name in present if side(lean_of(readings_of(cut(decision, name)))) != side(lean))

    assert firmness.without == changing
    assert firmness.holds is not bool(changing)


Change = tuple[str, Any, int]


def every_change(decision: Decision) -> Iterator[tuple[Change, Decision]]:
    """Every single change there is, as (sort, which, cost), with the decision after it, by brute force."""
    for id in (*FEELING, *DIRECTION):
        now = decision.value(id)
        for to in range(-2, 3) if now is not None else ():
            yield (ANSWER, id, abs(to - (0 if now is CANT_TELL else now))), decision.answer(id, to)
    lines, advisers = decision.lines.lines, decision.people.advisers
    for line in (line for line in lines if not line.settles):
        rest = tuple(other for other in lines if other is not line)
        yield (GONE, line.id, line.weight), decision.answer("lines.lines", rest)
        for weight in range(1, 6):
            changed = tuple(replace(other, weight=weight) if other is line else other for other in lines)
            yield (WEIGHT, line.id, abs(weight - line.weight)), decision.answer("lines.lines", changed)
    for adviser in (adviser for adviser in advisers if adviser.lean is not None):
        for to in range(-2, 3):
            moved = tuple(replace(other, lean=to) if other is adviser else other for other in advisers)
            yield (
                (ADVISER, adviser.id, abs(to - (0 if adviser.lean is CANT_TELL else adviser.lean))),
                decision.answer("people.advisers", moved),
            )


def turning(decision: Decision) -> list[Change]:
    """Every change after which the lean has the other sign or is too close to call."""
    lean = lean_of(readings_of(decision))
    if not side(lean):
        return []
    found = []
    for change, after in every_change(decision):
        there = side(lean_of(readings_of(after)))
        if there is not None and there != side(lean):
            found.append(change)
    return found


@both
@given(weighable())
def test_a_printed_turn_turns_it_and_no_nearer_one_of_its_sort_exists(decision: Decision) -> None:
    lean, turns = lean_of(readings_of(decision)), balance_of(decision, TODAY).changes
    by_force = turning(decision)

    assert bool(turns) is bool(by_force)
    assert [turn.cost for turn in turns] == sorted(turn.cost for turn in turns)
    if by_force:
        assert turns[0].cost == min(cost for _, _, cost in by_force)
    printed = {(turn.sort, turn.item or turn.question) for turn in turns}
    for turn in turns:
        after = lean_of(readings_of(applied(decision, turn)))
        assert after == turn.lean
        assert after is not None
        assert side(after) != side(lean)
        nearer = {(sort, which) for sort, which, cost in by_force if sort == turn.sort and cost < turn.cost}
        assert nearer <= printed or len(turns) == 3


@both
@given(weighable(way=Way.FULL))
def test_with_three_turns_every_nearer_change_is_among_them(decision: Decision) -> None:
    turns = balance_of(decision, TODAY).changes
    assume(len(turns) == 3)
    texts = {line.id: line.text for line in decision.lines.lines} | {None: None}
    told = {(turn.question, turn.item if turn.sort not in (GONE, WEIGHT) else texts[turn.item]) for turn in turns}

    for sort, which, cost in turning(decision):
        if cost < turns[-1].cost:
            where = {ANSWER: (which, None), ADVISER: ("people.advisers", which)}.get(sort, ("lines.lines", texts.get(which)))
            assert where in told


def plain(value: Any) -> Any:
    """The same answers with every text that a person typed as three plain words, so that what is left is ours."""
    if isinstance(value, str) and type(value) is str:
        return "some plain words" if value.strip() else value
    if isinstance(value, tuple):
        return tuple(plain(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name not in ("id", "at", "currency")})
    return value


def sentences(balance: Balance) -> Iterator[str]:
    """Every sentence of a balance."""
    yield from (balance.words, balance.headline.text, balance.firmness.text, balance.sentence, *balance.turns)
    yield from (words for rope in balance.ropes for words in (rope.title, rope.words, rope.thin, rope.empty_hint))
    yield from (told.text for told in balance.told)
    if balance.ask_first:
        yield from (balance.ask_first.sentence, balance.ask_first.question)
    if balance.money:
        yield from balance.money.sentences


NUMBERS = re.compile(r"\d\.\d|\d,\d(?!\d\d)|%|percent|Fraction|None|\bfloat|  |\.\.|\s[.,;]|[{}<>]")


@both
@given(weighable())
def test_every_combination_has_its_sentences_without_a_decimal_or_a_percentage(decision: Decision) -> None:
    ours = plain(decision)

    balance = balance_of(ours, TODAY)

    assert balance.headline.text
    assert balance.sentence.endswith(".")
    for words in (*sentences(balance), *guards_of(ours)):
        assert not NUMBERS.search(words), words
    whole = [balance.headline.text, balance.sentence, *balance.turns, *(told.text for told in balance.told), *guards_of(ours)]
    for sentence in whole:
        assert sentence[0].isupper() or sentence[0] == "“", sentence
        assert sentence[-1] in ".?”", sentence


@both
@given(weighable())
def test_nothing_that_a_person_typed_breaks_a_sentence(decision: Decision) -> None:
    assert all("\n" not in told for told in (*sentences(balance_of(decision, TODAY)), *guards_of(decision)))
    assert all("\n" not in line for line in working_of(decision, TODAY))
    assert slip_for(decision)


@both
@given(weighable(way=Way.FIVE))
def test_the_five_minute_way_never_says_clearly(decision: Decision) -> None:
    balance = balance_of(decision, TODAY)

    assert "clearly" not in " ".join((balance.words, balance.sentence, balance.headline.text.replace(" settles", "")))


@both
@given(weighable())
def test_an_empty_rope_leads_to_a_question_that_the_way_asks(decision: Decision) -> None:
    for rope in balance_of(decision, TODAY).ropes:
        if rope.reading is None:
            assert rope.empty_hint
            assert (rope.fill_at in places(decision)) is (decision.way is not Way.LETTER)
        else:
            assert rope.fill_at is None


@both
@given(weighable(), scales(), st.sampled_from(Stage))
def test_the_slip_hides_which_way_the_person_leans(decision: Decision, final: Any, stage: Stage) -> None:
    other = mirrored(decision).answer("balance.final", final).answer("gut.sealed", "I hate it")

    assert slip_for(decision) == slip_for(replace(other, offer=decision.offer))


def test_the_change_of_a_line_that_settles_it_never_moves_the_lean() -> None:
    line = Line(1, "a line", Side.FOR, 5, settles=True)
    empty = Decision("x", CREATED, CREATED).answer("direction.gives", -1)

    assert lean_of(readings_of(empty.answer("lines.lines", (line,)))) == lean_of(readings_of(empty))

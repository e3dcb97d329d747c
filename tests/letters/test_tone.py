"""What sentences weigh: what is weighed, what the weights were learned from, what they find, and what they soften."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tightrope.decision.kinds import Kind
from tightrope.letters.check import check, weights
from tightrope.letters.check.page import Page
from tightrope.letters.check.tone import HARMLESS, HARMLESS_UNSURE, SHORT, SOFTENED, UNSURE, Tone, tone_of
from tightrope.letters.check.weighing import MOST, Weighed, pieces, stem, weighed

HERE = Path(__file__).parent / "tone"
LETTER = "Dear Priya,\nThank you for the offer. I have decided to decline. {}\nBest wishes,\nSam"


def trainer() -> ModuleType:
    """Return the module that learns; it needs nothing to be read."""
    spec = importlib.util.spec_from_file_location("train", HERE / "train.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["train"] = module
    spec.loader.exec_module(module)
    return module


INNOCENT = """Dear Priya,

Thank you for offering me the job and for the kind way you all looked after me. {} I have decided not to accept the offer.

Best wishes,
Sam Ortiz
"""


def test_the_weights_were_learned_from_what_lies_beside_them() -> None:
    assert trainer().fingerprint() == weights.FINGERPRINT


def test_no_sentence_is_on_both_sides_or_twice() -> None:
    harmful = [line.rpartition("\t")[2] for line in (HERE / "harmful.tsv").read_text(encoding="utf-8").splitlines()]
    courteous = (HERE / "courteous.txt").read_text(encoding="utf-8").splitlines()
    assert len({*harmful, *courteous}) == len(harmful) + len(courteous)
    assert min(len(harmful), len(courteous)) >= 5000


def test_every_letter_is_there_once_and_only_harmful_ones_have_marks() -> None:
    letters = list(trainer().letters())
    assert len({letter.text for letter in letters}) == len(letters) >= 3000
    assert all(letter.harmful or not (letter.marks or letter.rules) for letter in letters)
    assert not any("^" in letter.text for letter in letters)
    assert {letter.level for letter in letters} == {"easy", "medium", "hard"}


def test_a_mark_stands_in_a_sentence_of_the_body() -> None:
    for letter in trainer().letters():
        if letter.marks:
            page = Page(letter.text)
            bodies = [(page.start[first] - 3, page.end[last - 1]) for first, last in page.sentences if page.zone[first] == "b"]
            assert any(start <= mark < end for mark in letter.marks for start, end in bodies), letter.text


def test_a_sentence_is_weighed_by_its_words_and_by_its_pairs() -> None:
    page = Page("Dear Priya,\nI offered 3 talks to Tom.\nSam")
    first, last = page.sentences[1]
    single = ("i", "offer", "#", "talk", "to", "@")
    pairs = ("i+offer", "offer+#", "#+talk", "talk+to", "to+@")
    around = ("i+_+#", "offer+_+talk", "#+_+to", "talk+_+@")
    assert pieces(page, first, last) == frozenset((*single, *pairs, *around))


@pytest.mark.parametrize(
    ("word", "expected"), [("offers", "offer"), ("offering", "offer"), ("parties", "party"), ("less", "less"), ("is", "is")]
)
def test_endings_fall_away(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_the_sentence_that_hurts_weighs_most() -> None:
    tone = tone_of(Page(LETTER.format("I suppose somebody fresh out of school will be grateful for the wage.")))
    assert tone.heaviest == tone.sentences[2]
    assert tone.sentences[0].weight < 0 < tone.sentences[2].weight


def test_a_sentence_that_thanks_weighs_more_than_one_that_does_not() -> None:
    letter = "Dear Priya,\nYou were kinder to me than I deserved. I will not be taking the job.\nSam"
    kind, plain = weighed(Page(letter), "thanks")
    assert plain.weight < 0 < kind.weight


def test_what_holds_no_known_word_weighs_nothing() -> None:
    assert tone_of(Page("Καλημέρα,\nευχαριστώ πολύ.\nΜαρία")) == Tone()
    assert tone_of(Page("")).heaviest is None


def test_a_finding_in_a_harmless_sentence_need_not_be_changed() -> None:
    kind = LETTER.format("Thank you for the plum cake and for letting me be rude about rhododendrons. I hope you find somebody soon.")
    cold = LETTER.format("Your people were rude. I would not work there for twice the money, and you should know it.")
    assert [one.severity for one in check(kind).findings if one.rule == "H04"] == [2]
    assert 3 in [one.severity for one in check(cold).findings if one.rule in ("H03", "H04")]


def test_a_rule_that_is_often_wrong_is_softened_sooner() -> None:
    tone = Tone((Weighed(0, 80, (HARMLESS + HARMLESS_UNSURE) / 2, known=SHORT),))

    assert tone.harmless(10, unsure=True)
    assert not tone.harmless(10)
    assert UNSURE < SOFTENED


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("We stood up to our knees in shit at five in the morning, and I have seldom laughed so much with so many kind people.", 2),
        ("That bastard of a pump had us all on our knees, and your crew sang to it, which I shall tell my children.", 2),
        ("You lot are shit at keeping your promises, and I have seldom been so disappointed in so many people.", 3),
        ("No way in shit.", 3),
    ],
)
def test_a_swear_word_in_a_long_kind_sentence_need_not_be_changed(sentence: str, severity: int) -> None:
    assert [one.severity for one in check(LETTER.format(sentence)).findings if one.rule == "H05"] == [severity]


def test_a_word_that_is_rude_in_any_company_is_never_softened() -> None:
    text = LETTER.format(
        "Thank you for two lovely afternoons, for the plum cake, and for your arrogant culture. I hope you find somebody soon."
    )
    assert not check(text).safe


@given(st.text(max_size=400))
def test_any_text_can_be_weighed(text: str) -> None:
    tone = tone_of(Page(text))
    assert len(tone.sentences) <= MOST
    assert all(0 <= one.start < one.end <= len(text) for one in tone.sentences)


def test_sentences_whose_words_look_dangerous_may_be_sent() -> None:
    sentences = (Path(__file__).parent / "innocent.txt").read_text(encoding="utf-8").splitlines()

    accused = [one for one in sentences if not check(INNOCENT.format(one), Kind.DECLINE).safe]

    assert len(accused) <= 2, accused


@pytest.mark.parametrize(
    "sentence",
    [
        "Go to hell.",
        "Damn you all.",
        "I am sorry that you wasted my time with three interviews.",
        "Sorry, but you kept me waiting for six weeks.",
        "I was expecting to hate your office, and I did.",
        "I will tell everyone how to avoid you.",
        "I find your team rude.",
    ],
)
def test_what_is_aimed_at_them_is_not_excused(sentence: str) -> None:
    assert not check(INNOCENT.format(sentence), Kind.DECLINE).safe


@pytest.mark.parametrize(
    "sentence",
    [
        "For this reason, I will not be able to accept your offer.",
        "I really appreciate the time you took to interview me last month.",
        "Please pass on my thanks to Mr Olufemi.",
        "He was right about the lighting.",
        "No one wasted my time.",
    ],
)
def test_everyday_sentences_are_not_accused(sentence: str) -> None:
    assert check(INNOCENT.format(sentence), Kind.DECLINE).safe

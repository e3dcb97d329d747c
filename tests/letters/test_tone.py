"""How a letter reads as a whole: what is weighed, what the weights were learned from, and what softens a finding."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tightrope.letters.check import check, tone_weights
from tightrope.letters.check.page import Page
from tightrope.letters.check.tone import MOST, Tone, pieces, stem, tone_of

HERE = Path(__file__).parent / "tone"
LETTER = "Dear Priya,\nThank you for the offer. I have decided to decline. {}\nBest wishes,\nSam"


def trainer() -> ModuleType:
    """Return the module that learns; it needs nothing to be read."""
    spec = importlib.util.spec_from_file_location("train", HERE / "train.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_weights_were_learned_from_the_sentences_beside_them() -> None:
    assert trainer().fingerprint() == tone_weights.FINGERPRINT


def test_no_sentence_is_on_both_sides_or_twice() -> None:
    harmful = [line.rpartition("\t")[2] for line in (HERE / "harmful.tsv").read_text(encoding="utf-8").splitlines()]
    courteous = (HERE / "courteous.txt").read_text(encoding="utf-8").splitlines()
    assert len({*harmful, *courteous}) == len(harmful) + len(courteous)
    assert min(len(harmful), len(courteous)) >= 5000


def test_a_sentence_is_weighed_by_its_words_and_by_its_pairs() -> None:
    page = Page("Dear Priya,\nI offered 3 talks to Tom.\nSam")
    first, last = page.sentences[1]
    assert pieces(page, first, last) == frozenset(
        (
            "i",
            "offer",
            "#",
            "talk",
            "to",
            "@",
            "i offer",
            "offer #",
            "# talk",
            "talk to",
            "to @",
            "i _ #",
            "offer _ talk",
            "# _ to",
            "talk _ @",
        )
    )


@pytest.mark.parametrize(
    ("word", "expected"), [("offers", "offer"), ("offering", "offer"), ("parties", "party"), ("less", "less"), ("is", "is")]
)
def test_endings_fall_away(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_a_letter_weighs_what_its_sentences_do_on_average() -> None:
    tone = tone_of(Page(LETTER.format("The tour was a joy.")))
    assert len(tone.sentences) == 3
    assert tone.mean == pytest.approx(sum(one.weight for one in tone.sentences) / 3)


def test_the_colder_of_two_letters_weighs_more() -> None:
    kind = tone_of(Page(LETTER.format("I enjoyed our talk and hope you find the right person.")))
    cold = tone_of(Page(LETTER.format("My paper round paid better, and somebody there might want to learn to read.")))
    assert kind.mean < cold.mean
    assert kind.sentences[2].weight < 0 < cold.sentences[2].weight
    assert cold.coldest == cold.sentences[2]


def test_what_holds_no_known_word_weighs_nothing() -> None:
    assert tone_of(Page("Καλημέρα,\nευχαριστώ πολύ.\nΜαρία")) == Tone()
    assert tone_of(Page("")).coldest is None


def test_a_finding_in_a_kind_sentence_of_a_kind_letter_need_not_be_changed() -> None:
    kind = LETTER.format("Thank you for the plum cake and for letting me be rude about rhododendrons. I hope you find somebody soon.")
    cold = LETTER.format("Your people were rude. I would not work there for twice the money, and you should know it.")
    assert [one.severity for one in check(kind).findings if one.rule == "H04"] == [2]
    assert 3 in [one.severity for one in check(cold).findings if one.rule in ("H03", "H04")]


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

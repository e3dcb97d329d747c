"""The one sanitiser: what goes, what stays, and that a second washing changes nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tightrope.text import LINE, TEXT, clean, cut_by_cleaning, one_line

NASTY = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs"]),
        st.sampled_from("\x00\x07\x08\x1b\x7f\x84\x85\x9b\x9c\r\n\t\v\f\u2028\u2029\u202e\u2066\u200b\u200d\ufeff\ufe0f\u0301[]()0;m\\ "),
    ),
    max_size=60,
)

GONE = {
    "colour": ("\x1b[31mred\x1b[0m", "red"),
    "cursor and screen": ("a\x1b[2J\x1b[10;10Hb\x1b[?1049lc", "abc"),
    "title": ("\x1b]0;pwned\x07x", "x"),
    "title ended by ST": ("\x1b]2;pwned\x1b\\x", "x"),
    "clipboard": ("\x1b]52;c;cm0gLXJmIC8=\x07x", "x"),
    "link": ("\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\", "click"),
    "device control": ("\x1bPq#0\x1b\\x", "x"),
    "a title without an end": ("one \x1b]0;two\nthree", "one  three"),
    "an escape at the end": ("x\x1b", "x"),
    "an escape cut short": ("x\x1b[", "x"),
    "an escape cut short with numbers": ("x\x1b[31;", "x"),
    "escape escape": ("\x1b\x1b[31mx", "x"),
    "keypad": ("\x1b=\x1b>\x1bcx", "x"),
    "C1": ("a\x9b\x84\x8d\x90b", "ab"),
    "NUL BEL BS DEL": ("a\x00\x07\x08\x7fb", "ab"),
    "direction overrides": ("a\u202a\u202b\u202c\u202d\u202eb", "ab"),
    "direction isolates": ("a\u2066\u2067\u2068\u2069b", "ab"),
    "tags": ("a\U000e0001\U000e0041\U000e007fb", "ab"),
    "marks of order and soft hyphens": ("\ufeffa\u00adb\u200bc\u2060", "abc"),
    "surrogates": ("a\ud800\udfffb", "ab"),
}

KEPT = {
    "family": "👨‍👩‍👧‍👦",
    "heart": "❤️",
    "flag": "🇳🇴",
    "skin": "👩🏽‍🔧",
    "Persian with ZWNJ": "می‌خواهم",
    "Hebrew with marks": "שלום\u200f!\u200e",
    "Chinese": "李雷和韩梅梅",
    "Thai": "ขอบคุณ",
    "Hangul": "감사합니다",
    "markup": "[bold]x[/bold] [/] [@click=app.quit]x[/] $x \\[ [[",
    "many marks": "e" + "\u0323" + "\u0306" * 100,
    "quotes": "“don't” «x» …",
    "replacement": "\ufffd",
    "formulas": "=1+1 @SUM(A1) %s {x} {{x}}",
    "outside the plane": "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
}

LINE_ENDS = ("\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029")


@pytest.mark.parametrize(("raw", "text"), GONE.values(), ids=GONE)
def test_what_a_terminal_would_obey_is_removed(raw: str, text: str) -> None:
    assert clean(raw) == text


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_people_write_stays(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert clean(text, lines=True) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("end", LINE_ENDS)
def test_every_line_end_is_a_newline_in_a_text_and_a_space_in_a_line(end: str) -> None:
    assert clean(f"a{end}b", lines=True) == "a\nb"
    assert clean(f"a{end}b") == "a b"
    assert clean(f"{end}a{end}") == "a"


def test_tabs_stay_in_a_text_and_are_spaces_in_a_line() -> None:
    assert clean("a\tb", lines=True) == "a\tb"
    assert clean("a\tb") == "a b"


def test_blank_lines_inside_stay_and_those_around_go() -> None:
    assert clean("\n\n a \n\nb  \n\n", lines=True) == " a\n\nb"


def test_an_unfinished_sequence_swallows_no_further_line() -> None:
    assert clean("first\n\x1b]0;never ended\nsecond\n\x1bPnor this\nthird", lines=True) == "first\n\nsecond\n\nthird"


def test_text_is_composed() -> None:
    assert clean("e\u0301") == "é"
    assert clean("\u212b") == "Å"
    assert clean("e\u200b\u0301") == "é"


@given(NASTY, st.booleans(), st.integers(1, 80))
@example("a\x1b\x1b[", False, 10)
@example("\x1b]\x1b[31m\x07", True, 10)
@example("a \n\u0301", True, 3)
def test_cleaning_twice_changes_nothing(raw: str, lines: bool, limit: int) -> None:
    once = clean(raw, lines=lines, limit=limit)
    assert clean(once, lines=lines, limit=limit) == once


@given(NASTY, st.booleans())
def test_nothing_that_a_terminal_would_obey_is_left(raw: str, lines: bool) -> None:
    text = clean(raw, lines=lines)
    kept = {"\n", "\t"} if lines else set()
    assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cs") and c not in kept]
    assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u200b\u2060\u2028\u2029")
    text.encode()
    assert unicodedata.is_normalized("NFC", text)
    assert text == text.strip() or lines


@given(st.text(st.characters(categories=["L", "N", "P"]), max_size=60))
def test_plain_words_only_get_composed(raw: str) -> None:
    assert clean(raw) == unicodedata.normalize("NFC", raw).strip()


@given(NASTY, st.booleans(), st.integers(1, 30))
def test_what_is_cut_is_counted(raw: str, lines: bool, limit: int) -> None:
    whole = clean(raw, lines=lines, limit=10_000)
    cut = clean(raw, lines=lines, limit=limit)
    assert len(cut) <= limit
    assert whole.startswith(cut)
    assert cut_by_cleaning(raw, lines=lines, limit=limit) == max(0, len(whole) - limit)


def test_a_line_and_a_text_have_their_own_limits() -> None:
    assert (len(clean("x" * 30_000)), cut_by_cleaning("x" * 30_000)) == (LINE, 29_000)
    assert (len(clean("x" * 30_000, lines=True)), cut_by_cleaning("x" * 30_000, lines=True)) == (TEXT, 10_000)
    assert cut_by_cleaning("x" * LINE) == 0


def test_a_megabyte_is_cleaned_in_a_moment() -> None:
    import time

    start = time.perf_counter()
    for start_of_it in ("\x1b", "\x1b]", "\x1b[", "\x1bP" + "x" * 1000, "e\u0301", "\r", " \n", "\u200b\u0301"):
        nasty = start_of_it * (1_000_000 // len(start_of_it))
        clean(nasty, lines=True)
        clean(nasty)
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [("a  b\n\tc", 60, "a b c"), ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("abcd efg", 6, "abcd…"), ("", 6, ""), ("abc", 1, "…")],
)
def test_one_line_says_where_something_was_left_out(text: str, width: int, shown: str) -> None:
    assert one_line(text, width) == shown

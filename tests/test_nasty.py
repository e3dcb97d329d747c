"""What is left of the nasty texts."""

from __future__ import annotations

import pytest
from textual.content import Content

from nasty import NASTY, Nasty
from tightrope.text import DROPPED, clean


def test_there_are_at_least_sixty() -> None:
    assert len({nasty.raw for nasty in NASTY}) == len(NASTY) >= 60


@pytest.mark.parametrize("nasty", NASTY, ids=lambda nasty: nasty.name)
def test_a_line_keeps_what_is_text(nasty: Nasty) -> None:
    assert clean(nasty.raw) == nasty.line
    assert clean(nasty.line) == nasty.line


@pytest.mark.parametrize("nasty", NASTY, ids=lambda nasty: nasty.name)
def test_a_text_keeps_its_lines_too(nasty: Nasty) -> None:
    assert clean(nasty.raw, lines=True) == nasty.kept
    assert clean(nasty.kept, lines=True) == nasty.kept


@pytest.mark.parametrize("nasty", NASTY, ids=lambda nasty: nasty.name)
def test_textual_draws_it_as_it_is(nasty: Nasty) -> None:
    assert Content(nasty.line).plain == nasty.line
    assert Content.assemble("> ", (nasty.line, "bold")).plain == f"> {nasty.line}"
    assert Content.styled(nasty.line, "bold").plain == nasty.line
    assert not DROPPED.search(nasty.line)

"""The marks that are not ASCII, and what --ascii puts in their place, since some terminals draw them two cells wide or not at all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """One set of marks."""

    done: str = "●"
    begun: str = "◐"
    open: str = "○"
    rope: str = "━"
    even: str = "┿"
    left: str = "◂"
    right: str = "▸"
    cursor: str = "▌"
    field: str = "┃"
    leaves_up: str = "╯"
    arrives_up: str = "╭"
    leaves_down: str = "╮"
    arrives_down: str = "╰"
    tick: str = "┤"
    axis: str = "│"
    rule: str = "─"
    dot: str = "●"
    ticked: str = "■"
    unticked: str = "□"
    bullet: str = "·"


UNICODE = Marks()
ASCII = Marks(
    done="#",
    begun="o",
    open="-",
    rope="=",
    even="+",
    left="<",
    right=">",
    cursor=">",
    field="|",
    leaves_up="'",
    arrives_up=".",
    leaves_down=".",
    arrives_down="'",
    tick="+",
    axis="|",
    rule="-",
    dot="*",
    ticked="x",
    unticked="-",
    bullet="-",
)

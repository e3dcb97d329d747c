"""Scroll bars of whole cells, for --ascii: the parts of a cell that Textual draws at their ends are not ASCII."""

from __future__ import annotations

from typing import ClassVar

from textual.scrollbar import ScrollBar, ScrollBarRender


class WholeCells(ScrollBarRender):
    """A scroll bar that begins and ends with a cell."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "] * 8
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "] * 8


def draw_scroll_bars(*, ascii: bool) -> None:
    """Choose how all scroll bars are drawn from now on; Textual asks for it by class."""
    ScrollBar.renderer = WholeCells if ascii else ScrollBarRender

"""Tightrope's two themes, read from styles/themes.toml: colours live there and nowhere else."""

from __future__ import annotations

import tomllib
from functools import cache

from textual.theme import Theme

from tightrope.tui.stylesheets import style_path

OWN = ("muted", "faint", "take", "down")
"""Tokens of our own, for the style sheets: quiet text, marks, and the two sides."""

DARK, LIGHT = "tightrope-dark", "tightrope-light"


def themes() -> tuple[Theme, ...]:
    """Return the themes."""
    return tuple(_theme(name, dict(table)) for name, table in _tables().items())


@cache
def own_tokens(*, dark: bool) -> dict[str, str]:
    """Return our own tokens, for a dark or a light ground."""
    table = _tables()[DARK if dark else LIGHT]
    return {token: str(table[token]) for token in OWN}


@cache
def _tables() -> dict[str, dict[str, str | bool]]:
    return tomllib.loads(style_path("themes.toml").read_text(encoding="utf-8"))


def _theme(name: str, table: dict[str, str | bool]) -> Theme:
    own = {token: str(table.pop(token)) for token in OWN}
    variables = own | {"footer-key-foreground": str(table["accent"]), "block-cursor-text-style": "none", "text-muted": own["muted"]}
    return Theme(name=name, variables=variables, **table)  # type: ignore[arg-type]

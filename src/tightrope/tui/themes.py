"""Tightrope's two themes, read from styles/themes.toml: colours live there and nowhere else."""

from __future__ import annotations

import tomllib

from textual.theme import Theme

from tightrope.tui.stylesheets import style_path

OWN = ("muted", "faint", "take", "down")
"""Tokens of our own, for the style sheets: quiet text, marks, and the two sides."""

DARK, LIGHT = "tightrope-dark", "tightrope-light"


def themes() -> tuple[Theme, ...]:
    """Return the themes."""
    tables = tomllib.loads(style_path("themes.toml").read_text(encoding="utf-8"))
    return tuple(_theme(name, dict(table)) for name, table in tables.items())


def _theme(name: str, table: dict[str, str | bool]) -> Theme:
    own = {token: str(table.pop(token)) for token in OWN}
    variables = own | {"footer-key-foreground": str(table["accent"]), "block-cursor-text-style": "none", "text-muted": own["muted"]}
    return Theme(name=name, variables=variables, **table)  # type: ignore[arg-type]

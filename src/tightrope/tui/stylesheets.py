"""Where the style sheets lie: in the installed package, or in the checkout that it is run from."""

from __future__ import annotations

from pathlib import Path

import tightrope

PACKAGE = Path(tightrope.__file__).parent
PLACES = (PACKAGE / "styles", PACKAGE.parents[1] / "styles")


def style_path(name: str) -> Path:
    """Return the absolute path of a style sheet: "base.tcss", "screens/home.tcss"."""
    return next((place / name for place in PLACES if (place / name).is_file()), PLACES[0] / name)

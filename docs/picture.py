"""Draw docs/picture.svg from the program itself: `python docs/picture.py`."""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tightrope.decision.example import example
from tightrope.files.folder import folder_of
from tightrope.files.store import Store
from tightrope.tui.app import Options, TightropeApp

NIGHT = datetime(2026, 11, 22, 22, 40, tzinfo=UTC)
"""When the picture is taken: the example lies around that day."""


async def picture() -> str:
    """Return the balance of the example as SVG, without a font from elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        app = TightropeApp(Store(folder_of(folder, {})), options=Options(now=lambda: NIGHT))
        async with app.run_test(size=(100, 30)) as pilot:
            app.open_example(example(NIGHT, NIGHT.date()))
            await pilot.pause()
            await pilot.press("x")
            await pilot.pause()
            svg = app.export_screenshot(title="Tightrope")
    svg = svg.replace("<text ", '<text xml:space="preserve" ')
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")


if __name__ == "__main__":
    Path(__file__).with_suffix(".svg").write_text(asyncio.run(picture()), encoding="utf-8")

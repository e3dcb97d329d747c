"""One sitting in front of the wizard, without a terminal: an app in a folder of its own, keys to press, words to read."""

from __future__ import annotations

import asyncio
import random
import unicodedata
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from textual import events
from textual.geometry import Size
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from tightrope.decision.example import example
from tightrope.decision.kinds import Way
from tightrope.decision.model import Decision
from tightrope.files.folder import Folder
from tightrope.files.session import Session
from tightrope.files.store import Store
from tightrope.files.system import System
from tightrope.tui.app import Options, TightropeApp
from tightrope.tui.widgets.bars import Hint, KeyLine

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""A Sunday at noon, when nothing is late."""

SMALL, ROOMY = (80, 24), (100, 30)
"""The two sizes that the screens are designed for."""


ROUNDS, ENOUGH = 20_000, 2
"""How often a sitting looks for something still to be done, and how often in a row it must find nothing."""


class Quick(System):
    """The real system, but that it never waits for the disk."""

    def fsync(self, descriptor: int) -> None:
        """Trust the disk."""


def squeezed(text: str) -> str:
    """A text without its spaces and line ends, nor the ends of a scroll bar."""
    return "".join(text.translate(dict.fromkeys(map(ord, "▁▂▃▄▅▆▇█"))).split())


def key_event(name: str) -> events.Key:
    """The key of a name, with the character that it types."""
    if len(name) == 1:
        return events.Key(_character_to_key(name), name)
    try:
        return events.Key(name, unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(name, name))))
    except KeyError:
        return events.Key(name, None)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


class Sitting:
    """What a test holds: the app, the keys, the words on the screen."""

    def __init__(self, app: TightropeApp, pilot: Pilot[int], clock: Clock) -> None:
        self.app, self.pilot, self.clock = app, pilot, clock
        self.opened = 0

    # -- doing ---------------------------------------------------------------------------------------------------------

    async def settle(self) -> None:
        """Wait until nobody has anything left to do: every task waits, and what waited for a frame has been drawn."""
        loop: Any = asyncio.get_running_loop()
        quiet = 0
        for _ in range(ROUNDS):
            await asyncio.sleep(0)
            if loop._ready:
                quiet = 0
            elif quiet > ENOUGH:
                return
            else:
                quiet += 1
                await self.app._animator.wait_until_complete()
                self.app.screen._on_timer_update()
        raise TimeoutError("the app never comes to rest")

    async def press(self, *keys: str) -> None:
        """Press keys by their names, one after the other, each when all is quiet."""
        for key in keys:
            self.app.post_message(key_event(key))
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text, each character a key of its own."""
        for character in text:
            name = {" ": "space"}.get(character, character)
            self.app.post_message(events.Key(name, character))
        await self.settle()

    async def paste(self, text: str) -> None:
        """Paste a text at once."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def write(self, text: str, *keys: str) -> None:
        """Type a text as somebody quick would, save what waits to be saved, and press keys."""
        await self.type(text)
        self.app.flush()
        if keys:
            await self.press(*keys)

    async def resize(self, width: int, height: int) -> None:
        """Make the terminal another size."""
        size = Size(width, height)
        driver: Any = self.app._driver
        driver._size = size
        self.app.post_message(events.Resize(size, size))
        await self.settle()
        while self.app._resize_timer is not None:  # Textual waits for the end of a storm
            await asyncio.sleep(0.002)
        await self.settle()

    async def open(self, decision: Decision, id: str | None = None) -> None:
        """Sit before a decision at a question, as if one had resumed it there. From the second one on it gets an ID of its own."""
        await self.clear()
        decision = decision.go(id) if id else decision
        self.app._close()
        if self.opened:
            decision = replace(decision, id=f"2026-11-22-{self.opened:04d}")
        self.opened += 1
        self.app.store.close(self.app.store.create(decision))
        self.app.opened = Session.of(self.app.store, decision.id)
        self.app.show_place()
        await self.settle()

    async def go(self, id: str) -> None:
        """Go to a question of the decision at hand."""
        self.app.go_to(id)
        await self.settle()

    async def clear(self) -> None:
        """Close every page that lies over a screen."""
        while self.app.screen.is_modal:
            self.app.screen.dismiss(None)
            await self.settle()

    # -- looking -------------------------------------------------------------------------------------------------------

    @property
    def decision(self) -> Decision:
        """The decision at hand."""
        return self.app.session.decision

    def value(self, id: str) -> Any:
        """The answer to a question."""
        return self.decision.value(id)

    def on_disk(self) -> Decision:
        """The decision opened last, as another program would read it now."""
        last = f"2026-11-22-{self.opened - 1:04d}" if self.opened > 1 else self.app.store.last()
        return self.app.store.peek(last or "")

    def left(self, id: str) -> bool:
        """Whether one stands at another question now, or at Home after the last one."""
        return self.app.opened is None or self.decision.at != id

    @property
    def screen(self) -> Screen[Any]:
        """The screen on top."""
        return self.app.screen

    def lines(self) -> list[str]:
        """What stands on the screen, line by line."""
        return ["".join(segment.text for segment in strip).rstrip() for strip in self.screen._compositor.render_strips()]

    def words(self) -> str:
        """What stands on the screen, as one text, its spaces and line ends all single spaces."""
        return " ".join(" ".join(self.lines()).split())

    def says(self, words: str) -> bool:
        """Whether words stand on the screen, wherever a line may end, within a word too."""
        return squeezed(words) in squeezed("".join(self.lines()))

    def actions(self) -> list[str]:
        """What a click or a key on the screen would do by itself; only text that was read as markup does anything."""
        strips = self.screen._compositor.render_strips()
        return [
            str(segment.style.meta["@click"]) for strip in strips for segment in strip if segment.style and "@click" in segment.style.meta
        ]

    @property
    def footer(self) -> str:
        """The last lines: the keys that work."""
        return " ".join(line.strip() for line in self.lines()[-self.screen.query_one(KeyLine).size.height :]).strip()

    @property
    def hint(self) -> str:
        """The line above: what is said of the focus, whole, even where it does not fit."""
        return self.screen.query_one(Hint).text

    def told(self) -> list[str]:
        """What was said for a moment, oldest first."""
        return [notice.message for notice in self.app._notifications]

    @property
    def focus(self) -> str:
        """The id of what has the focus; "" when nothing has."""
        focused: Widget | None = self.screen.focused
        return (focused.id or type(focused).__name__) if focused else ""


def fresh(way: Way = Way.FULL, at: str = "offer.stage") -> Decision:
    """A decision without an answer."""
    return Decision("2026-11-22-7f3k", NOW, NOW, way=way, at=at)


def finished(at: str = "balance.outcome") -> Decision:
    """The example, answered up to the balance, as a decision of one's own."""
    return replace(example(NOW, NOW.date()), id="2026-11-22-7f3k", at=at)


def answered(decision: Decision, answers: Mapping[str, Any]) -> Decision:
    """A decision with more answers."""
    for id, value in answers.items():
        decision = decision.answer(id, value)
    return decision


@asynccontextmanager
async def sitting(
    home: Path,
    size: tuple[int, int] = SMALL,
    *,
    decision: Decision | None = None,
    at: str | None = None,
    environment: Mapping[str, str] | None = None,
    clock: Clock | None = None,
    seed: int = 1,
    ascii: bool = False,
    prepare: Callable[[TightropeApp], object] | None = None,
    **options: Any,
) -> AsyncIterator[Sitting]:
    """Open the wizard in a folder, at Home or at a question of a decision."""
    clock = clock or Clock()
    store = Store(Folder(home), Quick(), now=clock)
    given = Options(ascii=ascii, now=clock, random=random.Random(seed), environment=environment or {})
    app = TightropeApp(store, options=given, **options)
    if prepare:
        prepare(app)
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        one = Sitting(app, pilot, clock)
        await one.settle()
        if decision is not None:
            await one.open(decision, at)
        yield one

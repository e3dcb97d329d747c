"""Where one can only look, nothing changes and everything says so; and what others do to a decision is noticed while it is open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from conftest import sampled
from tightrope.decision.model import Decision
from tightrope.files.folder import Folder
from tightrope.files.store import Store
from tightrope.keys import rows
from tightrope.tui import app as app_module
from tightrope.tui.bindings import CHANGING
from tui.sitting import NOW, Sitting, finished, fresh, sitting

PLACES = ("offer.stage", "offer.role", "offer.thanks", "offer.must_haves", "gut.spark", "gut.liked", "lines.lines", "money.ticks",
          "people.advisers", "balance.outcome", "letter.text", "after.tasks")  # fmt: skip
"""One question of each kind, and every screen."""

ELSEWHERE = "Northwind Rivers"
SOON = 0.02


class Window:
    """Another window of the same person's, which has the decision open."""

    def __init__(self, home: Path) -> None:
        self.store = Store(Folder(home), now=lambda: NOW)

    def take(self, id: str) -> None:
        """Take the decision over."""
        self.opened = self.store.open(id, taking_over=True)

    def save(self, change: Callable[[Decision], Decision]) -> None:
        """Save another version."""
        self.opened = self.store.save(self.opened, change(self.opened.decision))


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app looks around at once."""
    monkeypatch.setattr(app_module, "LOOK_AFTER", SOON)


async def until(true: Callable[[], object]) -> None:
    """Wait for something."""
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(SOON)


def copies(home: Path) -> list[Path]:
    """The versions that were kept apart."""
    return sorted((home / "decisions").glob("*.conflict-*.toml"))


@asynccontextmanager
async def looking_on(home: Path, decision: Decision) -> AsyncIterator[Sitting]:
    """Sit before a decision that another window has open."""
    there = Window(home)
    there.store.close(there.store.create(decision))
    there.take(decision.id)
    async with sitting(home, open_id=decision.id) as one:
        yield one


def changing_keys(one: Sitting) -> list[str]:
    """The keys that change something where one is."""
    scopes = (*getattr(one.screen.focused, "scopes", ()), *getattr(one.screen, "scopes", ()))
    return [name for key in rows(*scopes) if key.action in CHANGING for name in key.keys.split(",")]


def body(one: Sitting) -> list[str]:
    """What stands on the screen between its first two and last three lines."""
    return one.lines()[2:-3]


@pytest.mark.parametrize("at", sampled(PLACES, 8))
async def test_where_one_can_only_look_no_key_changes_anything(home: Path, at: str) -> None:
    async with looking_on(home, finished(at)) as one:
        one.app.clear_notifications()
        await one.press("pageup")  # the balance stands at once
        before, shown, footer = one.decision, body(one), one.footer
        for name in changing_keys(one):
            await one.press(name)
            assert "read-only" in one.told()[-1]
            one.app.clear_notifications()
        await one.type("zq")
        assert one.decision == before
        assert body(one) == shown
        assert one.footer == footer
        assert "read-only" in one.lines()[0]


@pytest.mark.parametrize("at", ["lines.lines", "offer.role"])
async def test_where_one_can_only_look_an_empty_field_takes_nothing(home: Path, at: str) -> None:
    async with looking_on(home, fresh(at=at)) as one:
        await one.write("typed all the same", "enter")
        assert one.on_disk().value(at) == fresh(at=at).value(at)
        assert "typed all" not in one.words()


async def test_enter_still_goes_on_where_one_can_only_look(home: Path) -> None:
    async with looking_on(home, finished("offer.stage")) as one:
        await one.press("enter")
        assert one.decision.at == "offer.role"
        await one.press("enter", "escape", "escape")
        assert one.decision.at == "offer.stage"


async def test_a_window_that_lost_its_decision_soon_says_so(home: Path, soon: None) -> None:
    async with sitting(home, decision=finished("offer.stage")) as one:
        assert "saved" in one.lines()[0]
        there = Window(home)
        there.take(one.decision.id)
        await until(lambda: one.app.looks_on)
        await one.settle()
        assert "read-only" in one.lines()[0]
        assert "took this decision over" in one.told()[-1]
        assert copies(home) == []
        await one.press("T")
        assert "saved" in one.lines()[0]
        assert there.store.look_on(there.opened)


async def test_words_typed_when_another_window_takes_over_are_kept(home: Path, soon: None) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.type("typed and not saved yet")
        there = Window(home)
        there.take(one.decision.id)
        there.save(lambda other: other.answer("offer.company", ELSEWHERE))
        await until(lambda: copies(home))
        await one.settle()
        assert "typed and not saved yet" in copies(home)[0].read_text()
        assert "Changed elsewhere" in one.words()
        await one.press("2")
        assert one.decision.offer.company == ELSEWHERE
        assert "read-only" in one.lines()[0]


async def test_going_on_with_ones_own_version_leaves_no_copy_behind(home: Path, soon: None) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        await one.type("mine")
        there = Window(home)
        there.take(one.decision.id)
        there.save(lambda other: other.answer("offer.company", ELSEWHERE))
        await until(lambda: copies(home))
        await one.settle()
        await one.press("1")
        assert one.on_disk().offer.role == "mine"
        assert one.on_disk().offer.company == ""
        assert copies(home) == []
        assert ELSEWHERE in next((home / "decisions").glob("*.toml.bak")).read_text()
        assert "saved" in one.lines()[0]
        await one.press("ctrl+r")
        assert "Needs a look" not in one.words()


async def test_ones_own_version_wins_over_a_file_that_was_broken_outside(home: Path) -> None:
    async with sitting(home, decision=fresh(at="offer.role")) as one:
        assert one.app.session.opened
        one.app.session.opened.path.write_text("schema = 1\nid = [broken")
        await one.write("mine")
        await one.settle()
        assert "Changed elsewhere" in one.words()
        await one.press("2")
        assert "cannot be read" in one.told()[-1]
        await one.press("ctrl+s", "1")
        assert one.on_disk().offer.role == "mine"
        assert "broken" in next((home / "decisions").glob("*.toml.bak")).read_text()
        assert copies(home) == []


async def test_a_version_from_outside_is_read_anew_where_nothing_was_changed(home: Path, soon: None) -> None:
    async with sitting(home, decision=finished("offer.company")) as one:
        assert one.app.session.opened
        path = one.app.session.opened.path
        path.write_text(path.read_text().replace('company = "Northwind', 'company = "Southwind'))
        await until(lambda: "Southwind" in one.decision.offer.company)
        await one.settle()
        assert "Southwind" in one.words()
        assert one.decision.at == "offer.company"
        written = path.read_bytes()
        await one.press("ctrl+s")
        assert path.read_bytes() == written
        assert not one.app.session.undo()


async def test_where_taking_over_would_not_help_it_is_not_offered(home: Path) -> None:
    async with sitting(home, decision=finished("offer.stage")) as one:
        assert one.app.session.opened
        path = one.app.session.opened.path
        await one.press("ctrl+r")
        path.write_text(path.read_text().replace("schema = 1", "schema = 2"))
        await one.press("enter")
        assert "newer Tightrope" in one.hint
        assert "takes it over" not in one.hint
        await one.press("1")
        assert "takes it over" not in one.told()[-1]

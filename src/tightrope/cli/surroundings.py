"""What a command may know of the world. It is built once, in `__main__`; tests build their own, and nothing is ever patched."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, TextIO

from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random


class Surroundings(Frozen):
    """The clock, the environment, randomness and the three streams."""

    environment: Mapping[str, str]
    stdin: TextIO | None
    """None: it was closed before the program started."""
    stdout: TextIO
    stderr: TextIO
    now: Callable[[], datetime]
    """The moment, in the person's own time zone."""
    random: Callable[[], Random]
    """A source of chance; called only by who needs one, since importing it takes time."""

    def today(self) -> date:
        """Return the day that the person's calendar shows."""
        return self.now().date()

    def zone(self) -> tzinfo:
        """Return the person's time zone."""
        return self.now().tzinfo or UTC

    def says(self, name: str) -> bool:
        """Whether a variable of the environment is set to something other than nothing, 0 or false."""
        return self.environment.get(name, "").strip().lower() not in ("", "0", "false", "no")

    def tell(self, text: str) -> None:
        """Write one line to the person, beside the data."""
        self.stderr.write(text + "\n")

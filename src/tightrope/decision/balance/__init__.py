"""The balance: the arithmetic and the sentences between the answers and the reveal. Pure functions; today is passed in."""

from __future__ import annotations

from tightrope.decision.balance.asking import AskFirst
from tightrope.decision.balance.guards import guards_of
from tightrope.decision.balance.headline import Headline
from tightrope.decision.balance.lean import Firmness
from tightrope.decision.balance.readings import Readings, lean_of, readings_of
from tightrope.decision.balance.reveal import Balance, balance_of
from tightrope.decision.balance.ropes import Rope
from tightrope.decision.balance.slip import slip_for
from tightrope.decision.balance.told import Told
from tightrope.decision.balance.turns import Turn, applied, turns_of
from tightrope.decision.balance.working import worked_out, working_of

__all__ = [
    "AskFirst",
    "Balance",
    "Firmness",
    "Headline",
    "Readings",
    "Rope",
    "Told",
    "Turn",
    "applied",
    "balance_of",
    "guards_of",
    "lean_of",
    "readings_of",
    "slip_for",
    "turns_of",
    "worked_out",
    "working_of",
]

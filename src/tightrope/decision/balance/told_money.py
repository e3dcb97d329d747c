"""What money and pay may be saying, told beside the balance. It never moves the lean."""

from __future__ import annotations

from tightrope.decision.balance.seen import Seen
from tightrope.decision.balance.words import listed, opened, rather, several, sides_of
from tightrope.decision.clock import MONEY, PAY, PRESSING, above_zero, below_zero
from tightrope.decision.clock_words import COVERED, runway_words
from tightrope.decision.steps.money import LowPay, Rough, Tick, money_presses

TICKS_TOLD_FROM = 2
"""One tick is an evening; two are told. Our choice."""


def money_told(seen: Seen) -> str:
    """Return that money may be speaking, or presses, and how long it lasts; "" where it does not."""
    sides, money = sides_of(seen.decision), seen.decision.money
    if not money_presses(seen.decision):
        return ""
    if seen.clock is None or seen.clock.pressure is None:
        covered = COVERED if seen.clock and seen.clock.covered else ""
        return covered or ("Money is no worry, you said." if money.rough is Rough.NO_WORRY else "")
    lasts = f"it lasts {runway_words(seen.clock)}"
    would_not = f"with a year's spending saved you would {rather(money.in_the_bank)}not {sides.do_yes}"
    if seen.speaking == MONEY:
        return f"Money may be speaking: {lasts}, and {would_not}."
    if seen.clock.pressure not in PRESSING:
        return f"Money leaves room: {lasts}."
    pushes = "Money may push the other way" if seen.towards < 0 else "Money is tight"
    return f"{pushes}: {lasts}." + (f" {opened(would_not)}." if below_zero(money.in_the_bank) else "")


LOW_PAY = {
    LowPay.MARKET: " The pay is low against the market.",
    LowPay.LAST: " The pay is low only against your last salary.",
    LowPay.NOT_LOW: " Yet you say that the pay is not low.",
}


def pay_told(seen: Seen) -> str:
    """Return that pay may be speaking; "" where it is not."""
    if seen.speaking != PAY:
        return ""
    money, sides = seen.decision.money, sides_of(seen.decision)
    low = LOW_PAY[money.low_pay] if isinstance(money.low_pay, LowPay) else ""
    return f"Pay may be speaking: if it paid what you hoped, you would {rather(money.if_paid)}{sides.do_yes}.{low}"


def bank_disagrees_told(seen: Seen) -> str:
    """What is left without the money, where it is not what the lean says."""
    bank, sides = seen.decision.money.in_the_bank, sides_of(seen.decision)
    if seen.towards > 0 and below_zero(bank) and seen.speaking != MONEY and "with a year" not in money_told(seen).lower():
        return f"With a year's spending saved you would {rather(bank)}not {sides.do_yes}, while it leans the other way."
    if seen.towards < 0 and above_zero(bank):
        return f"With a year's spending saved you would {rather(bank)}{sides.do_yes}, while it leans the other way."
    return ""


TICKED = {
    Tick.CONTRACT: "you stopped reading the contract closely",
    Tick.QUESTION: "you have a question that you did not dare to ask",
    Tick.ANY_OFFER: "you would take almost any offer",
    Tick.SEARCH: "you fear the search more than you want the job",
    Tick.EXPLAIN: "you already explain away something you saw",
}


def ticks_told(seen: Seen) -> str:
    """Return the ticks, kindly, from two on; "" below."""
    ticks = seen.decision.money.ticks or ()
    if not money_presses(seen.decision) or len(ticks) < TICKS_TOLD_FROM:
        return ""
    true = listed([TICKED[tick] for tick in TICKED if tick in ticks])
    return f"{opened(several(len(ticks), 'thing'))} are true of you tonight: {true}. It happens to many, and it is good to know."

"""Step 4, money: the questions. What follows from the answers is in `decision.clock`. Money never votes."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from tightrope.decision.kinds import CantTell
from tightrope.decision.question import Amount, Choice, Currency, Day, Months, Scale, Ticks, YesNo, ask
from tightrope.decision.steps.offer import Instead
from tightrope.frozen import Frozen

if TYPE_CHECKING:
    from tightrope.decision.model import Decision


class Level(StrEnum):
    """Where in the career the person stands."""

    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    DIRECTOR = "director"
    CHANGING = "changing field"


class Rough(StrEnum):
    """How long the money would last, in bands."""

    UNDER_ONE = "under a month"
    ONE_TO_THREE = "1-3 months"
    THREE_TO_SIX = "3-6 months"
    SIX_TO_TWELVE = "6-12 months"
    OVER_A_YEAR = "over a year"
    NO_WORRY = "no worry"


class LowPay(StrEnum):
    """What the pay is low against."""

    MARKET = "the market"
    LAST = "my last salary"
    NOT_LOW = "it is not low"


class Tick(StrEnum):
    """Signs that money or fear of the search is speaking."""

    CONTRACT = "stopped reading the contract"
    QUESTION = "a question not dared"
    ANY_OFFER = "almost any offer"
    SEARCH = "fear the search"
    EXPLAIN = "explain away"


def money_presses(decision: Decision) -> bool:
    """Whether more than "in the bank" is asked: not of somebody who stays or has another offer."""
    return decision.offer.instead not in (Instead.STAY, Instead.OTHER)


class Money(Frozen):
    """What the money allows. Amounts are whole minor units of `currency`."""

    currency: str = ask(
        Currency(
            "In which currency do you count?",
            why="For all amounts. Changing it changes no number that you typed.",
            optional=True,
        ),
        when=money_presses,
    )
    in_the_bank: int | CantTell | None = ask(
        Scale(
            "With a year's spending saved, would you take it?",
            second="With a year's spending saved, would you go on?",
            said_yes="With a year's spending saved, would you keep your yes?",
            labels=("certainly not", "rather not", "neither way", "rather yes", "certainly"),
            why="To hear what you want when money does not press.",
        )
    )
    rough: Rough | None = ask(
        Choice(
            "Without this job, how long would your money last?",
            of={
                Rough.UNDER_ONE: "under a month",
                Rough.ONE_TO_THREE: "one to three months",
                Rough.THREE_TO_SIX: "three to six months",
                Rough.SIX_TO_TWELVE: "six to twelve months",
                Rough.OVER_A_YEAR: "over a year",
                Rough.NO_WORRY: "money is no worry",
            },
            why="A rough answer is enough. Money is shown beside the balance and never counted in it.",
        ),
        when=money_presses,
    )
    level: Level | None = ask(
        Choice(
            "Where in your career are you?",
            of={
                Level.ENTRY: "at the beginning",
                Level.MID: "in the middle",
                Level.SENIOR: "senior",
                Level.DIRECTOR: "director or above",
                Level.CHANGING: "changing field",
            },
            why="How long a search takes differs by level. The months are planning figures, and you can change them.",
            optional=True,
        ),
        when=money_presses,
    )
    savings: int | None = ask(
        Amount(
            "Savings you could reach within a month?",
            why="With numbers, the months can be told better. They stay on this machine.",
            optional=True,
        ),
        when=money_presses,
    )
    spending: int | None = ask(
        Amount("What do you have to spend in a month?", why="Rent, food, insurance, debts: what cannot wait.", optional=True),
        when=money_presses,
    )
    other_income: int | None = ask(
        Amount("Other income a month?", why="A partner's share, benefits, a side job: what comes in without either job.", optional=True),
        when=money_presses,
    )
    other_income_until: date | None = ask(
        Day("Until when does that come in?", why="Leave it empty if it has no end.", optional=True),
        when=lambda decision: money_presses(decision) and bool(decision.money.other_income),
    )
    earning: int | None = ask(
        Amount("What do you earn a month now?", why="Take-home. Leave it empty if you earn nothing now.", optional=True), when=money_presses
    )
    goes_on: bool | None = ask(
        YesNo("Does that go on if you do not take this job?", cant_tell=False, why="If it does, your savings last longer.", optional=True),
        when=lambda decision: money_presses(decision) and bool(decision.money.earning),
    )
    pay: int | None = ask(
        Amount("What would this job pay a month, take-home?", why="To say what waiting would cost.", optional=True), when=money_presses
    )
    first_pay: date | None = ask(Day("When is its first pay day?", why="Bills do not wait for it.", optional=True), when=money_presses)
    hoped: int | None = ask(
        Amount("What would the job you hope for pay a month?", why="To say how long it would take to make up for waiting.", optional=True),
        when=money_presses,
    )
    search: Fraction | None = ask(
        Months(
            "How many months until your next good offer, do you think?",
            why="Leave it empty for a planning figure by level: 3 at the beginning, 4.5, 6, 9, and 7 when changing field.",
            optional=True,
        ),
        when=money_presses,
    )
    until_pay: Fraction | None = ask(
        Months("How many months pass from taking a job to its first pay?", why="Leave it empty for one month.", optional=True),
        when=money_presses,
    )
    kept_back: Fraction | None = ask(
        Months("How many months of spending stay untouched, whatever happens?", why="Leave it empty for one month.", optional=True),
        when=money_presses,
    )
    if_paid: int | CantTell | None = ask(
        Scale(
            "If it paid what you hoped, would you take it?",
            second="If it paid what you hoped, would you go on?",
            said_yes="If it paid what you hoped, would you keep your yes?",
            labels=("certainly not", "rather not", "neither way", "rather yes", "certainly"),
            why="If so, it is about the pay, and pay can be asked about.",
        ),
        when=money_presses,
    )
    low_pay: LowPay | CantTell | None = ask(
        Choice(
            "If the pay is low: against the market, or only against your last salary?",
            of={LowPay.MARKET: "against the market", LowPay.LAST: "only against my last salary", LowPay.NOT_LOW: "it is not low"},
            cant_tell=True,
            why="The first is about this job, the second about what you are used to.",
        ),
        when=money_presses,
    )
    ticks: tuple[Tick, ...] | None = ask(
        Ticks(
            "What is true of you tonight?",
            of={
                Tick.CONTRACT: "I stopped reading the contract closely",
                Tick.QUESTION: "I have a question that I did not dare to ask",
                Tick.ANY_OFFER: "I would take almost any offer",
                Tick.SEARCH: "I fear the search more than I want the job",
                Tick.EXPLAIN: "I already explain away something I saw",
            },
            why="When one is tired, any offer looks better. Nobody but you sees these.",
        ),
        when=money_presses,
    )

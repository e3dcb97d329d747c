"""The balance in words, the coin, and the decision, which the person takes: by number, and then once more by name."""

from __future__ import annotations

from tightrope.decision.balance import Balance, balance_of
from tightrope.decision.balance.working import working_of
from tightrope.decision.kinds import CANT_TELL, Outcome
from tightrope.decision.steps.balance import OUTCOME, Face, outcomes
from tightrope.plain.asking import ask
from tightrope.plain.telling import balance_in_words
from tightrope.plain.walk import Walk


def ask_coin(walk: Walk, id: str) -> None:
    """Turn the coin over, once, and ask for the first feeling. Raises: Back, Jump, Leave."""
    if walk.decision.balance.face is None:
        walk.answer("balance.face", walk.random().choice(tuple(Face)))
    ask(walk, id)


def ask_outcome(walk: Walk, id: str) -> None:
    """Show how it leans, and ask what the person decides. Raises: Back, Jump, Leave."""
    balance = balance_of(walk.decision, walk.today(), walk.zone())
    walk.say(*balance_in_words(balance), "")
    while True:
        decided = walk.decision.words(id)
        walk.say(OUTCOME.asks(stage=walk.decision.stage()) + (f" (decided: {decided})" if decided else ""))
        offered = outcomes(walk.decision.stage())
        labels = tuple(offered.values())
        more = ("show me the working", *(["show me the numbers behind the money"] if balance.money else []))
        chosen = walk.number((*labels, *more), OUTCOME.why)
        if chosen is None:
            return
        if chosen == len(labels):
            walk.say(*working_of(walk.decision, walk.today()))
        elif chosen > len(labels):
            walk.say(*(balance.money.sentences if balance.money else ()))
        elif confirmed(walk, balance, tuple(offered)[chosen], labels[chosen]):
            return


def confirmed(walk: Walk, balance: Balance, outcome: Outcome, label: str) -> bool:
    """Take a decision that is confirmed by its name; return whether it was. Raises: Back, Jump, Leave."""
    if outcome is Outcome.NO and balance.ask_first and walk.decision.balance.agreed is None:
        outcome, label = offered_to_ask(walk, balance, label)
    walk.say(f"You decide: {label}. Type yes to decide, or Enter to think again.")
    if walk.reply().lower() not in ("yes", "y", label.lower()):
        return False
    walk.answer("balance.outcome", outcome)
    walk.say(f"Decided: {label}.")
    return True


def offered_to_ask(walk: Walk, balance: Balance, label: str) -> tuple[Outcome, str]:
    """Ask whether one change would make it a yes, and return what is decided then. Raises: Back, Jump, Leave."""
    asked = balance.ask_first
    assert asked is not None
    walk.say(asked.sentence, asked.question)
    chosen = walk.number(("yes, then I take it: ask first", "no, I decide as I said", "I can't tell"))
    if chosen is None:
        return Outcome.NO, label
    walk.answer("balance.agreed", (True, False, CANT_TELL)[chosen])
    if chosen != 0:
        return Outcome.NO, label
    if asked.change:
        walk.answer("letter.change", asked.change)
    return Outcome.ASK_FIRST, OUTCOME.words(Outcome.ASK_FIRST)

"""The decision: the answers of all steps put together, and its transitions. Frozen; the same answer gives the same object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any

from tightrope.decision.afterwards import taken_back
from tightrope.decision.currency import minor_digits
from tightrope.decision.kinds import Kind, Outcome, Stage, Way
from tightrope.decision.question import Amount, Question, questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.after import After
from tightrope.decision.steps.balance import Balance
from tightrope.decision.steps.direction import Direction
from tightrope.decision.steps.gut import Gut, Reading
from tightrope.decision.steps.letter import KIND_OF_OUTCOME, OUTCOME_OF_KIND, Letter
from tightrope.decision.steps.lines import ForAndAgainst
from tightrope.decision.steps.money import Money
from tightrope.decision.steps.offer import Offer
from tightrope.decision.steps.people import People
from tightrope.frozen import Frozen

READ_AGAIN_AFTER = timedelta(hours=12)
"""How long after a reading of the gut another one says something new. Our choice."""


class Decision(Frozen):
    """One decision with everything that was answered."""

    id: str
    """Date and four letters or digits: "2026-11-22-7f3k"."""
    created: datetime
    updated: datetime
    """UTC, as all moments that the program notes itself."""
    way: Way = Way.FULL
    at: str = "offer.stage"
    """The id of the question where one stands."""
    offer: Offer = field(default_factory=Offer)
    gut: Gut = field(default_factory=Gut)
    lines: ForAndAgainst = field(default_factory=ForAndAgainst)
    money: Money = field(default_factory=Money)
    direction: Direction = field(default_factory=Direction)
    people: People = field(default_factory=People)
    balance: Balance = field(default_factory=Balance)
    letter: Letter = field(default_factory=Letter)
    after: After = field(default_factory=After)
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """Keys of the file that this version does not know, by their path; written back as they were."""

    def value(self, id: str) -> Any:
        """Return the answer to a question, or its empty value."""
        step, name = QUESTIONS[id].shows.split(".")
        return getattr(getattr(self, step), name)

    def answer(self, id: str, value: Any, now: datetime | None = None) -> Decision:
        """Return the decision with an answer; the very same one if nothing changes. `now` dates notes and readings, in UTC."""
        before = self.value(id)
        if value == before and type(value) is type(before):
            return self
        changed = replace(self, **self._filled(QUESTIONS[id].shows, value))
        if id == "money.currency":
            changed = replace(changed, money=in_currency(changed.money, before))
        if changed.outcome() is not self.outcome():
            changed = replace(changed, after=taken_back(self))
        return replace(changed, gut=dated(changed.gut, id, now)) if now else changed

    def _filled(self, id: str, value: Any) -> dict[str, Any]:
        step, name = id.split(".")
        return {step: replace(getattr(self, step), **{name: value})}

    def read_again_due(self, now: datetime) -> bool:
        """Whether the gut was read and it is time to ask it again."""
        newest = self.gut.readings[-1].at if self.gut.readings else None
        return newest is not None and now - newest >= READ_AGAIN_AFTER and not self.decided()

    def go(self, id: str) -> Decision:
        """Return the decision standing at another question."""
        return self if id == self.at else replace(self, at=id)

    def take_way(self, way: Way) -> Decision:
        """Return the decision on another way; every answer stays, and which letter follows from them is not asked again."""
        if way is self.way:
            return self
        follows = self.kind() if way is Way.LETTER and self.letter.kind is None else self.letter.kind
        return replace(self, way=way, letter=replace(self.letter, kind=follows))

    def stage(self) -> Stage | None:
        """Return where the person stands: as they said, else as the letter that they need says; None when neither does."""
        return self.offer.stage or {Kind.WITHDRAW: Stage.SECOND, Kind.TAKE_BACK: Stage.SAID_YES}.get(self.letter.kind or Kind.DECLINE)

    def second(self) -> bool:
        """Whether it is about a second interview."""
        return self.stage() is Stage.SECOND

    def decided(self) -> bool:
        """Whether the person has said yes or no; who asks for something, or waits, has not decided yet."""
        return self.outcome() in (Outcome.NO, Outcome.YES)

    def outcome(self) -> Outcome | None:
        """Return what was decided: what was said at the balance, or what the letter says that alone is asked for."""
        return OUTCOME_OF_KIND[self.letter.kind] if self.way is Way.LETTER and self.letter.kind else self.balance.outcome

    def kind(self) -> Kind | None:
        """Return the letter that follows, or None when none does (yet)."""
        if self.way is Way.LETTER or self.balance.outcome is None:
            return self.letter.kind
        if self.balance.outcome is Outcome.NO:
            return {Stage.SECOND: Kind.WITHDRAW, Stage.SAID_YES: Kind.TAKE_BACK}.get(self.stage() or Stage.OFFER, Kind.DECLINE)
        if self.balance.outcome is Outcome.YES and self.stage() in (Stage.SECOND, Stage.SAID_YES):
            return None
        if self.balance.outcome in (Outcome.ASK_TIME, Outcome.ASK_FIRST) and self.stage() is Stage.SAID_YES:
            return None
        if self.balance.outcome is Outcome.ASK_FIRST and self.balance.agreed is not True:
            return None
        return KIND_OF_OUTCOME.get(self.balance.outcome)

    def title(self) -> str:
        """Return what the decision is called: "Data analyst at Northwind"."""
        role, company = self.offer.role, self.offer.company
        if role or company:
            named = f"{role or 'A job'}{f' at {company}' if company else ''}"
            return named[0].upper() + named[1:]
        return "A second interview" if self.second() else "A job you said yes to" if self.stage() is Stage.SAID_YES else "A job offer"

    def listed(self) -> str:
        """Return its title in a list; a letter alone is told by its kind and whom it is for, too: "Decline: Analyst at Acme, to Priya"."""
        if self.way is not Way.LETTER:
            return self.title()
        kind = self.letter.kind.value.replace("-", " ").capitalize() if self.letter.kind else "A letter"
        title = self.title() if self.offer.role or self.offer.company else ""
        to = f"to {self.offer.sender}" if self.offer.sender else ""
        about = ", ".join(filter(None, (title, to)))
        return f"{kind}: {about}" if about else kind

    def status(self) -> str:
        """Return "open", "decided" or "closed"."""
        if not self.decided():
            return "open"
        return "closed" if self.after.folded_at else "decided"

    def words(self, id: str) -> str:
        """Return the answer to a question in words; "" when there is none."""
        question: Question = QUESTIONS[id].question
        return question.words(self.value(id), self.money.currency or "EUR", stage=self.stage())


AMOUNTS = tuple(name for name, question in questions_of(Money) if isinstance(question, Amount))
"""The names of the answers that are money."""


def in_currency(money: Money, before: str) -> Money:
    """Return the money with the numbers that were typed, counted in the minor units of its currency instead of `before`'s."""
    if not before or minor_digits(before) == minor_digits(money.currency):
        return money
    shift = Fraction(10) ** (minor_digits(money.currency) - minor_digits(before))
    amounts: dict[str, Any] = {name: amount and int(amount * shift) for name in AMOUNTS if (amount := getattr(money, name)) is not None}
    return replace(money, **amounts)


def dated(gut: Gut, id: str, now: datetime) -> Gut:
    """Return the gut check with the moment of a sealed note, or one more reading; the same for any other question."""
    if id == "gut.sealed":
        return replace(gut, sealed_at=now)
    return read_again(gut, now) if id in ("gut.spark", "gut.tuesday") else gut


def read_again(gut: Gut, now: datetime) -> Gut:
    """Return the gut check with how it feels now: in the newest reading while that is fresh, else as one more."""
    spark = gut.spark.today if gut.spark else None
    if spark is None and gut.tuesday is None:
        return gut
    newest = gut.readings[-1].at if gut.readings else None
    fresh = newest is not None and now - newest < READ_AGAIN_AFTER
    earlier = gut.readings[:-1] if fresh else gut.readings
    number = max((reading.id or 0 for reading in earlier), default=0) + 1
    reading = Reading(number, newest if fresh else now, spark, gut.tuesday)
    return replace(gut, readings=(*earlier, reading))

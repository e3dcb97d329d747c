"""Facts for a letter out of a decision. The one rule: only what was answered for a letter goes through; everything else stays behind.

A Facts is all that the composer and the checker ever see of a decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tightrope.decision.kinds import Channel, Kind, Stage, Way
from tightrope.decision.model import Decision
from tightrope.decision.steps.letter import Door, gives_a_reason
from tightrope.decision.steps.lines import Change, Line, Side
from tightrope.decision.steps.offer import CameBy, Instead
from tightrope.letters.compose.addressing import nobody, plain_name, pronoun, same_person
from tightrope.letters.compose.names import known, plain_role
from tightrope.letters.compose.preview import preview_of
from tightrope.letters.compose.quoting import NAME, cut, says_something
from tightrope.letters.facts import Facts, Reason, Silenced, Thank
from tightrope.text import clean, one_line

CHANNEL_OF = {CameBy.MAIL: Channel.MAIL, CameBy.PHONE: Channel.CALL, CameBy.VIDEO: Channel.CALL, CameBy.IN_PERSON: Channel.CALL}
"""An answer travels the way the offer came."""


def facts_of(decision: Decision, today: date, others: tuple[str, ...] = ()) -> Facts:
    """Return what a letter may know; `others` are the companies of the person's other decisions."""
    facts = _plain_facts(decision, today, others)
    candidates = _fitting(decision, facts)
    chosen, wanted = _chosen(decision, candidates), _wanted(decision)
    unfit = gives_a_reason(decision) and says_something(wanted) and not any(reason.toward == wanted for reason in candidates)
    left_out = (*facts.left_out, *([f"the reason, which fits no sentence (“{one_line(wanted, 40)}”)"] if unfit else []))
    return replace(facts, reasons=candidates, reason=chosen, left_out=left_out)


OWN = "own"
"""The key of a reason in somebody's own words."""


def _wanted(decision: Decision) -> str:
    """The words behind the reason that was chosen, or behind the likeliest one; "" where there are none."""
    lines = {f"line:{line.id}": line.text for line in decision.lines.lines if line.sayable}
    said = {OWN: decision.letter.own_reason, "direction": decision.direction.more, "staying": decision.offer.instead_why, **lines}
    return clean(said.get(decision.letter.reason or "direction", ""))


def reasons_of(decision: Decision) -> tuple[Reason, ...]:
    """Return the reasons that a letter could give, from true answers only, the likeliest first; each with a key and a preview."""
    return _fitting(decision, _plain_facts(decision, decision.updated.date(), ()))


def _chosen(decision: Decision, candidates: tuple[Reason, ...]) -> Reason | None:
    """The reason whose key was chosen, and no other in its place; else the first; pay and start date only when they were chosen."""
    wanted = decision.letter.reason
    named = next((reason for reason in candidates if reason.key == wanted), None)
    kept = wanted == "none" or (bool(wanted) and says_something(_wanted(decision)))
    return named if named or kept else next((reason for reason in candidates if not reason.bid), None)


def _plain_facts(decision: Decision, today: date, others: tuple[str, ...]) -> Facts:
    offer, letter, direction = decision.offer, decision.letter, decision.direction
    door = letter.door or ()
    return Facts(
        today=today,
        stage=offer.stage,
        company=cut(clean(offer.company), NAME),
        role=cut(plain_role(clean(offer.role)), NAME),
        recipient=_recipient(offer.sender),
        recipient_deed=_deed_of_recipient(decision),
        address=offer.address,
        sender=offer.sender_is,
        came_by=offer.came_by.value if offer.came_by else "",
        signed=cut(clean(offer.signed), NAME),
        thanks=_thanks(decision),
        slot=offer.slot,
        answer_by=offer.answer_by,
        ask_until=letter.ask_until,
        start=letter.start,
        agreed=clean(letter.agreed),
        change=letter.change.value if letter.change else "",
        wish=clean(letter.wish),
        because=clean(letter.because),
        promised=_promised(decision),
        liked=direction.liked if isinstance(direction.liked, bool) else None,
        help_offered=Door.HELP in door,
        linkedin=Door.LINKEDIN in door,
        channel=_channel(decision),
        instead=offer.instead.value if offer.instead else "",
        private=_private(decision),
        other_companies=tuple(name for name in others if known(name) and name.casefold() != offer.company.casefold()),
        silenced=tuple(Silenced(one.rule, one.reason) for one in letter.quiet if one.kind in (None, decision.kind())),
        left_out=_kept_out(decision),
    )


def _thanks(decision: Decision) -> tuple[Thank, ...]:
    """Whom the letter thanks, by plain names; where two people would have one name, by what was typed."""
    named = [one for one in decision.offer.thanks if says_something(one.name) and not pronoun(one.name)]
    typed: dict[str, set[str]] = {}
    for one in named:
        typed.setdefault(plain_name(clean(one.name)), set()).add(clean(one.name).casefold())
    plain = {one.name: plain_name(clean(one.name)) for one in named}
    return tuple(
        Thank(cut(plain[one.name] if len(typed[plain[one.name]]) == 1 else clean(one.name), NAME), clean(one.deed), one.referrer)
        for one in named
    )


def _recipient(sender: str) -> str:
    """The name to write to; a mailbox or a department is nobody in particular."""
    name = cut(plain_name(clean(sender)), NAME)
    return "" if nobody(name) or "@" in name else name


def _deed_of_recipient(decision: Decision) -> str:
    """What the sender did, as asked; else the deed of an entry in the list of others that names the sender."""
    sender = decision.offer.sender
    listed = (one.deed for one in decision.offer.thanks if sender and one.deed and same_person(plain_name(one.name), plain_name(sender)))
    return clean(decision.offer.sender_deed) or clean(next(listed, ""))


def _promised(decision: Decision) -> bool:
    """They said "yes, then I take it"; whoever picks the kind itself picks it with those words."""
    agreed = decision.balance.agreed
    return agreed is True or (agreed is None and decision.letter.kind is Kind.ASK_FIRST)


def _channel(decision: Decision) -> Channel:
    if decision.letter.channel:
        return decision.letter.channel
    if decision.kind() is Kind.TAKE_BACK:
        return Channel.CALL
    return CHANNEL_OF.get(decision.offer.came_by, Channel.MAIL) if decision.offer.came_by else Channel.MAIL


def _candidates(decision: Decision) -> Iterator[Reason]:
    """Every reason that an answer stands behind, the likeliest first."""
    if decision.letter.own_reason:
        yield Reason("own words", clean(decision.letter.own_reason), key=OWN)
    if decision.direction.more and not _is_given(decision):
        more = decision.direction.more
        sort = "pay" if PAY.search(more) and not STEADY.search(more) else "direction"
        yield Reason(sort, clean(decision.direction.more), clean(decision.direction.rather), key="direction")
    if decision.offer.instead is Instead.STAY:
        yield Reason("staying", clean(decision.offer.instead_why), key="staying")
    if decision.offer.instead is Instead.OTHER:
        yield Reason("other offer", key="other offer")
    yield from _of_lines(tuple(line for line in decision.lines.lines if line.side is Side.AGAINST and line.sayable))
    if decision.kind() is Kind.WITHDRAW or (decision.kind() is None and decision.offer.stage is Stage.SECOND):
        yield Reason("none", key="none")


def _is_given(decision: Decision) -> bool:
    """Whether this job gives what the next one should have more of, and so that is no reason to turn it down."""
    gives = decision.direction.gives
    return isinstance(gives, int) and gives > 0


STEADY = re.compile(r"\b(?:steady|stable|regular|secure|fixed)\s+(?:income|pay|salary|wages?)\b", re.I)
"""What is no matter of how much."""

PAY = re.compile(r"\b(?:money|pay|salary|salaries|income|wages?)\b", re.I)
"""What makes a direction or a line a matter of pay."""

START = re.compile(r"\bstart(?:ing)? date\b", re.I)
"""What makes a line a matter of the start."""

SORTS = {Change.PLACE: "place", Change.DAYS: "time", Change.PAY: "pay", Change.START: "start"}
"""What a line is about that they could change; a title is said in the line's own words."""


def _of_lines(sayable: tuple[Line, ...]) -> Iterator[Reason]:
    for line in sorted(sayable, key=lambda line: (line.settles, line.weight), reverse=True):
        if _subject(line) not in (Change.PAY, Change.START):
            yield Reason("line", clean(line.text), key=f"line:{line.id}")
    about = {_subject(line) for line in sayable}
    yield from (Reason(sort, key=sort) for change, sort in SORTS.items() if change in about)


def _subject(line: Line) -> Change | None:
    """What a line is about that they could change, as it says of itself or is marked."""
    return Change.PAY if PAY.search(line.text) else Change.START if START.search(line.text) else line.change


def _fitting(decision: Decision, facts: Facts) -> tuple[Reason, ...]:
    """The candidates that make a sentence and name nobody who has nothing to do with it, each with its preview."""
    seen = ((reason, preview_of(replace(facts, reason=reason), decision.kind())) for reason in _candidates(decision))
    hidden = _strangers(decision)
    return tuple(
        replace(reason, preview=preview)
        for reason, preview in seen
        if (preview or reason.sort == "none") and not any(name.search(f"{reason.toward} {reason.away}") for name in hidden)
    )


def _strangers(decision: Decision) -> tuple[re.Pattern[str], ...]:
    """Names of those who were asked for advice; the people of the offer may be named."""
    offer = decision.offer
    at_the_offer = {name.casefold() for name in (offer.sender, offer.signed, *(one.name for one in offer.thanks))}
    names = (one.name for one in decision.people.advisers if one.name[:1].isupper() and one.name.casefold() not in at_the_offer)
    return tuple(re.compile(rf"\b{re.escape(name)}\b") for name in names if len(name) > 2)


def _private(decision: Decision) -> tuple[str, ...]:
    """Answers that no letter may repeat, but for those that the person also gave for the letter."""
    gut, lines, people, direction, balance = decision.gut, decision.lines, decision.people, decision.direction, decision.balance
    texts = [
        balance.reason, gut.sealed, balance.how_sure, gut.liked, gut.where, lines.regret_yes, lines.regret_no, people.avoided_says,
        direction.unknown, *(line.text for line in lines.lines if not line.sayable), *(one.why for one in people.advisers),
        *(gut.spark.notes() if gut.spark else ()),
    ]  # fmt: skip
    given = sorted(filter(says_something, _sayable(decision)), key=len, reverse=True)
    told = " ".join(given).casefold()
    kept = (_without(text, given) for text in texts if text.strip() and text.casefold().strip(" .") not in told)
    return tuple(dict.fromkeys(text for text in kept if says_something(text)))


def _without(text: str, given: list[str]) -> str:
    """A private text without the longer runs of words that the person gave for the letter as well."""
    for words in given:
        if len(words.split()) > 3:
            text = re.sub(re.escape(words), " … ", text, flags=re.I)
    return text


def _sayable(decision: Decision) -> tuple[str, ...]:
    offer, letter, direction = decision.offer, decision.letter, decision.direction
    lines = (line.text for line in decision.lines.lines if line.sayable)
    deeds = (one.deed for one in offer.thanks)
    return (
        letter.own_reason, direction.more, direction.rather, offer.instead_why, offer.sender_deed, letter.wish, letter.because,
        letter.agreed, *lines, *deeds, offer.role, offer.company, offer.sender, offer.signed, *(one.name for one in offer.thanks),
    )  # fmt: skip


def _kept_out(decision: Decision) -> tuple[str, ...]:
    """What stays in the decision's file on purpose, in words."""
    money = decision.money
    unsaid = any(line.side is Side.AGAINST and not line.sayable for line in decision.lines.lines)
    told_of_money = any(value is not None for value in (money.savings, money.pay, money.earning, money.hoped, money.rough))
    rows = (
        (bool(decision.balance.reason), "your private reason"),
        (bool(decision.gut.sealed), "the sealed note"),
        (unsaid, "what speaks against it and is not marked as sayable"),
        (told_of_money, "your answers about money"),
        (bool(decision.people.advisers), "what the people you trust said"),
        (decision.way is not Way.LETTER and decision.balance.final is not None, "how it leans"),
    )
    return tuple(words for told, words in rows if told)

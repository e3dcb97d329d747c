"""What a letter leaves out, in words: kept out on purpose, or not fitting. So nobody wonders where an answer went."""

from __future__ import annotations

from tightrope.decision.kinds import Channel, Kind
from tightrope.letters.compose.addressing import spoken_of
from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.deeds import Deed
from tightrope.letters.compose.names import known, listed
from tightrope.letters.compose.note import why_none
from tightrope.letters.compose.quoting import says_something, words_in
from tightrope.letters.compose.slots import AGREED, AWAY, GROUNDS, OWN_DEED, QUESTION_OF_GAP, REASON, WISH, deed_for, others, slots_of
from tightrope.text import one_line

REFUSING = (Kind.DECLINE, Kind.WITHDRAW, Kind.TAKE_BACK)


def left_out(asked: Asked, text: str, channel: Channel) -> tuple[str, ...]:
    """Return what is not in the letter, in words."""
    told = _not_fitting(asked, text, channel) if channel in (Channel.MAIL, Channel.CALL) else _no_letter(asked, channel)
    beside = (*_people(asked, text), *_door(asked)) if channel is Channel.MAIL else ()
    return (*asked.facts.left_out, *told, *beside)


def _no_letter(asked: Asked, channel: Channel) -> tuple[str, ...]:
    """Why a channel has nothing to say."""
    if channel is Channel.NOTE:
        return tuple(filter(None, (why_none(asked),)))
    if channel is Channel.THANKS and not any(known(thank.name) for thank in asked.facts.thanks):
        return ("thank-yous (nobody else is named yet)",)
    return ("replies (nobody pushes back at a yes)",) if channel is Channel.REPLIES and asked.kind is Kind.ACCEPT else ()


def _not_fitting(asked: Asked, text: str, channel: Channel) -> tuple[str, ...]:
    """What was typed for the letter and did not sit in a sentence, or would have hurt."""
    facts = asked.facts
    typed = [(facts.recipient_deed, f"what {known(facts.recipient) or 'they'} did", OWN_DEED)] if channel is Channel.MAIL else []
    if asked.kind in REFUSING and facts.reason:
        typed.append((facts.reason.toward, "the reason", REASON - AWAY))
        typed.append((facts.reason.away, "what you want less of", AWAY))
    if asked.kind is Kind.ASK_FIRST:
        typed += [(facts.wish, "what you ask for", WISH), (facts.because, "why you ask", GROUNDS)]
    if asked.kind is Kind.ACCEPT:
        typed.append((facts.agreed, "what was agreed", AGREED))
    slots = {name: value for name, value in slots_of(asked).items() if value not in QUESTION_OF_GAP}
    return tuple(
        f"{what} (“{one_line(said, 40)}”)"
        for said, what, names in typed
        if said and not any(slots[name] in text for name in names & slots.keys()) and not _told(said, text)
    )


def _told(said: str, text: str) -> bool:
    """Whether what was typed stands in the letter in another part of it, as what one wants less of does in a deed."""
    return words_in(said) <= words_in(text) if words_in(said) else said.casefold() in text.casefold()


def _people(asked: Asked, text: str) -> tuple[str, ...]:
    if asked.kind in (Kind.ASK_TIME, Kind.ASK_FIRST):
        return ()
    named = [thank for thank in others(asked.facts) if spoken_of(thank.name).casefold() in text.casefold()]
    names = [thank.name for thank in others(asked.facts) if thank not in named]
    untold = [thank for thank in named if says_something(thank.deed) and deed_for(thank, asked.facts.recipient) == Deed()]
    deeds = (f"what {spoken_of(thank.name)} did (“{one_line(thank.deed, 40)}”)" for thank in untold)
    return (*([f"thanks to {listed(names)}"] if names else []), *deeds)


def _door(asked: Asked) -> tuple[str, ...]:
    facts = asked.facts
    if not facts.linkedin or asked.kind not in REFUSING:
        return ()
    if asked.agency:
        return ("LinkedIn (to an agency)",)
    if asked.kind is Kind.TAKE_BACK:
        return ("LinkedIn (a letter like this one asks for nothing)",)
    return () if facts.liked is True else ("LinkedIn (only to somebody you liked)",)

"""The slip to send to somebody you trust: the facts and four questions. It hides which way the person leans, and why."""

from __future__ import annotations

from tightrope.decision.deadlines import day_of
from tightrope.decision.kinds import Stage
from tightrope.decision.model import Decision
from tightrope.decision.question import day_in_words

QUESTIONS = "What would you do, what worries you, what have I not asked, and how sure are you?"
CLOSE = "I am not saying which way I lean, so that you need not lean with me."


def slip_for(decision: Decision) -> str:
    """Return the text of the slip. Nothing but role, company, stage and dates stands in it."""
    return "\n\n".join((_facts(decision), QUESTIONS, CLOSE))


def _facts(decision: Decision) -> str:
    offer = decision.offer
    held = {
        Stage.SECOND: "I have been invited to a second interview",
        Stage.SAID_YES: "I have said yes to an offer",
    }.get(offer.stage or Stage.OFFER, "I have an offer")
    job = " at ".join(part for part in (offer.role, offer.company) if part)
    facts = f"{held}: {job}." if job else f"{held}."
    if offer.slot and decision.second():
        facts += f" It is on {day_in_words(day_of(offer.slot))}."
    if offer.answer_by:
        facts += f" I have to answer by {day_in_words(day_of(offer.answer_by))}."
    return facts

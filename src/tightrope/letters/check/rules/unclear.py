"""An unclear no: H18 to H24, for letters that decline or withdraw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tightrope.letters.check.finds import clear, said
from tightrope.letters.check.model import REFUSALS, Rule, Span
from tightrope.letters.check.patterns import compiled
from tightrope.letters.check.weighing import says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

REACH = 7
"""Words from a hedge to the no that it weakens."""

LATE = 60
"""Body words before the no, after which it comes late."""

REFUSED = 0.0
"""Weight above which a sentence says no, in whatever words: "I'm staying put."; see docs/decisions/0011."""

PHRASES = {
    "H20": """
        ! unless you|your|we|the|there|i
        ! if|should ..2 you|the|your ..3 can|could|were|are|able|increase|raise|improve|match|change|add|offer|sweeten|meet ..9 \
reconsider|accept|sign|change|revisit|discuss|talk|different|interested|again|join|yes
        ! reconsider|rethink|think again|revisit ..3 if|should|provided|were
        ! make|making ..2 better|improved|higher|new|second|stronger offer
        ! best|final and final|offer
        ! open to ..2 negotiate|negotiating|negotiation|counteroffer|counter|revised|better|improved
        ! counteroffer|counter ..1 from|offer|at
        ! willing|happy|prepared|ready to ..2 reconsider|negotiate|renegotiate
        ! come|came back with ..2 better|more|higher|improved|something
    """,
    "H20 not": """
        counteroffer|counter ..1 offer|from ..2 my|from ..2 current|present|employer|boss
        my ..2 counteroffer
        if|should you ..3 change ..2 mind
        if|should you ..2 are ..3 area
    """,
    "H22": """
        ! i|we ..2 get|come|be back|in|touch ..1 to|touch ..3 you ..4 with|about|soon|later|next|when|once|by|tomorrow|after
        ! let you know ..3 decision|decide|soon|later|when|by|definitely|what|for|my|if|once
        ! get back to you
        ! final|definite|firm ..1 answer|decision|word ..4 soon|later|next|week|follow|by|tomorrow
        ! watch this space
        ! stay tuned
        ! decide later
    """,
    "H22 not": """
        you ..2 get back to you
        wanted|want|promised|said|like|time|sorry|long|took|sooner|late ..4 get|let|letting ..1 back|you
        let you know as|that|in|straight|right|now|today|promptly|at|immediately|my|before|personally|soon
        letting
        if ..4 let you know
        let you know my decision
    """,
    "H23": """
        ! only if|when ..9 otherwise|or|else
        ! on one|the|a ..1 condition
        ! only on ..1 condition
        ! otherwise ..2 i|you|we|it|my|the|this ..3 not|no|walk|decline|will|can|done|off|regard
        ! take it or leave
        ! by ..2 @days|tomorrow|noon|tonight ..2 or ..2 i|you|the|we|else
        ! last|final chance|warning
        ! non|not negotiable
        ! either you ..9 or
        ! i ..1 expect|demand|insist|require ..1 a|an|your|that|you|on
        ! or ..1 else
        ! deal breaker|is off
    """,
    "H23 not": """
        otherwise ..2 excellent|good|great|wonderful|lovely|have
        expect ..1 you|a|an ..1 are|will|have|busy
        would otherwise
        i ..1 expect to|it|that
        non negotiable for me
    """,
}

HIDING = frozenset(
    """hello hi hey job urgent important update news question quick info information mail email message re response reply answer fyi
    offer letter news help none me today monday read please asap attention fw fwd test stuff sorry thanks thank you the a an my your our
    followup following up follow no subject checking in touching base hallo greetings good morning dear sir madam regarding important
    from to""".split()
)
"""Words that alone say nothing about what is in the mail."""

ACTS = r"(?i)declin|withdr|accept|decision|offer\b|offer,|interview|application|candida|not joining|regret|refus|turn(?:ing)? down|thank"


def refusals(page: Page) -> list[Hit]:
    """Return the places where the letter says no, first one first, outside the subject."""
    return page.remembered("refusals", _refusals)


def _refusals(page: Page) -> list[Hit]:
    return [hit for hit in page.hits("refusal") if page.zone[hit.first] not in "ta" and not _excused(page, hit)]


def _excused(page: Page, hit: Hit) -> bool:
    return page.within(hit, "refusal not") or page.within(hit, "refusal others")


def hedged(page: Page, hit: Hit) -> bool:
    """True when the sentence of that refusal takes half of it back."""
    first, last = page.sentence_at(hit.first)
    first, last = max(first, hit.first - REACH), min(last, hit.last + REACH)
    return any(not page.within(other, "hedge not") for other in page.between("hedge", first, last))


def refused(page: Page) -> bool:
    """True when the letter says no, in words that nobody doubts or in a sentence that weighs enough."""
    sure = any(page.zone[hit.first] in "bc" for hit in clear(page, "refusal sure"))
    found = refusals(page)
    meant = [page.sentence_at(hit.first) for hit in found]
    others = [hit for hit in page.hits("refusal others") if page.sentence_at(hit.first) not in meant]
    return sure or says(page, "refuses", REFUSED, found, others)


def _none(page: Page) -> Iterator[Span]:
    if not refused(page):
        yield page.opening()


def _hedged(page: Page) -> Iterator[Span]:
    found = refusals(page)
    if not found or any(not hedged(page, hit) for hit in found):
        return
    first, last = page.sentence_at(found[0].first)
    for hit in page.between("hedge", first, last):
        if not page.within(hit, "hedge not"):
            yield page.span(hit)
            return


def _bargains(page: Page) -> Iterator[Span]:
    if refusals(page):
        yield from said("H20")(page)


def _late(page: Page) -> Iterator[Span]:
    found = refusals(page)
    if found and page.zone[found[0].first] == "b" and page.body_number(found[0].first) > LATE and not _told_above(page):
        yield page.span(found[0])


def _told_above(page: Page) -> bool:
    return any(page.zone[hit.first] == "t" for hit in page.hits("refusal"))


def _back_to_you(page: Page) -> Iterator[Span]:
    found = refusals(page)
    for hit in clear(page, "H22"):
        if found and hit.first >= found[0].first:
            yield page.span(hit)


def _hides(page: Page) -> Iterator[Span]:
    span = page.zone_span("t")
    if span is None:
        return
    subject = page.text[span.start : span.end]
    bare = re.sub(r"^(?:(?:re|aw|fwd?)\s*:\s*)+", "", subject, flags=re.IGNORECASE)
    words = re.findall(r"[^\W\d_]+", bare.lower())
    if bare != subject and words:
        return
    if all(word in HIDING for word in words) and not (compiled(ACTS).search(bare) and len(words) > 2):
        yield span


THANKS = "Thank you for the offer of the analyst role. "

RULES = (
    Rule(
        "H18", 3, "No refusal anywhere",
        "Who has to guess keeps the place open, or asks again.",
        "Say it in one sentence: I have decided to decline the offer.",
        _none,
        (
            "Dear Priya,\nThank you for the offer. It was good to meet the team and to see the workshop.\nBest wishes,\nSam",
            "Dear Priya,\nThank you so much for everything. I enjoyed every minute of the day.\nKind regards,\nSam",
            "Hello Lena,\nThank you for the invitation to the second interview. The first talk was a pleasure.\nRegards,\nSam",
        ),
        (
            "Dear Priya,\nThank you for the offer. I am going in another direction.\nSam",
            "Dear Priya,\nThank you for thinking of me. I will stay where I am.\nSam",
            "Dear Priya,\nThank you, but it is a no from me this time.\nSam",
            "Dear Priya,\nMuch obliged for the offer; I must pass.\nSam",
        ),
        REFUSALS, mail_only=True,
    ),
    Rule(
        "H19", 3, "The refusal hedged",
        "Half a no keeps them waiting for the other half.",
        "Say it without maybe: I have decided not to accept.",
        _hedged,
        (
            "Thank you for the offer. I will probably decline it.",
            "Thank you. I am leaning towards not taking the job.",
            "Thanks for everything. Maybe I should withdraw my application.",
        ),
        (
            "Thank you for the offer. I have decided to decline. Perhaps our ways will meet again.",
            "Thank you. At this time I must decline.",
            "I may not be the right person for the role, and so I am withdrawing my application.",
        ),
        REFUSALS,
    ),
    Rule(
        "H20", 2, "Refused and still bargaining",
        "A no with a door for more money reads as a move in a game.",
        "Choose: ask first, or decline.",
        _bargains,
        (
            "Thank you, but I must decline unless you can raise the salary.",
            "I decline. If you could improve the package, I would reconsider.",
            "I will not accept, but I am open to negotiate.",
        ),
        (
            "I decline, and I wish you well with the search.",
            "I am staying, since my present employer came with a counteroffer.",
            "If you are ever in the area, let us talk again. I decline for now.",
        ),
        REFUSALS,
    ),
    Rule(
        "H21", 2, "The no comes late",
        "They read for the answer, and a long run-up makes it harder to hear.",
        "Move the no into the first three sentences.",
        _late,
        tuple(
            f"Dear Priya,\n{THANKS}{talk * 6}I have decided to decline.\nBest wishes,\nSam"
            for talk in (
                "The day in your office was a joy and the team was kind to me. ",
                "It was good to see the workshop and to hear how you plan the year. ",
                "Your questions were good ones and I have thought about each of them. ",
            )
        ),
        (
            f"Dear Priya,\n{THANKS}I have decided to decline.\nSam",
            f"Subject: Declining the offer\nDear Priya,\n{THANKS}{'The day was a joy and the team was kind to me. ' * 6}I have decided to decline.\nSam",
            "Dear Priya,\nI decline with thanks.\nSam",
        ),
        REFUSALS, mail_only=True,
        source="Locker 1999",
    ),
    Rule(
        "H22", 2, "An answer promised after the no",
        "If you will get back to them, this was not the answer.",
        "End with the no and a good wish.",
        _back_to_you,
        (
            "I decline the offer. I will get back to you next week.",
            "I am not going to accept; I will let you know my final decision soon.",
            "I have to decline. Watch this space.",
        ),
        (
            "I wanted to get back to you quickly: I decline.",
            "I am letting you know as soon as I can that I decline.",
            "I decline. Thank you for getting back to me so fast.",
        ),
        REFUSALS,
    ),
    Rule(
        "H23", 2, "An ultimatum",
        "A threat in the place of a request closes the door from inside.",
        "Ask once, with the yes promised: If so, I will accept.",
        said("H23"),
        (
            "I will come only if the salary is raised, otherwise I decline.",
            "I will join on one condition.",
            "Take it or leave it.",
        ),
        (
            "I decline an otherwise excellent offer.",
            "I expect that you are busy, so I will be brief.",
            "It was the only condition that mattered, and you met it.",
        ),
        REFUSALS,
    ),
    Rule(
        "H24", 1, "A subject that hides the answer",
        "The subject is read first, and on a phone alone.",
        "Name act and role: Declining the data analyst offer.",
        _hides,
        (
            "Subject: Hello\n\nDear Priya,\nI decline the offer, with thanks.\nSam",
            "Subject: URGENT\n\nDear Priya,\nI decline the offer, with thanks.\nSam",
            "Subject: Job\n\nDear Priya,\nI decline the offer, with thanks.\nSam",
        ),
        (
            "Subject: Re: Offer\n\nDear Priya,\nI decline the offer, with thanks.\nSam",
            "Subject: Declining the data analyst offer\n\nDear Priya,\nI decline.\nSam",
            "Dear Priya,\nI decline the offer, with thanks.\nSam",
        ),
        REFUSALS,
    ),
)  # fmt: skip

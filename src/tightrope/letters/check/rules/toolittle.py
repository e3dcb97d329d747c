"""Too little: H33 to H38."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.model import Example, Rule, Span
from tightrope.letters.check.patterns import compiled
from tightrope.letters.check.weighing import says
from tightrope.letters.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

THANKFUL = 0.0
"""Weight above which a sentence thanks, in whatever words: "You were kinder to me than I deserved."; see docs/decisions/0011."""

SHORT = 35
"""Body words."""

PHRASES = {
    "told": """
        ! you|@NAME|somebody|everybody|everyone ..3 gave|took|let|sent|called|rang|showed|shown|waited|walked|drove|stayed|treated|read|offered|stood|came|brought|held|prayed|had|saw|answered|put|lent|found|fed|fetched|paid|made|fought|asked|went|moved|kept|driven|been|translated ..7 me|my|us|our|for|patient|kind|husband|wife|family|feel
        ! did for me|us
    """,
    "told not": """
        code|key|keys|boots|shirts|shirt|bag|address|number|form|forms|papers|badge|uniform|terms|figures|contract that|which? you ..1 gave|sent|lent|put|had
        you|he|she|@NAME ..2 asked ..1 me ..1 to ..1 let|tell|say|give|confirm|reply|answer
        you ..1 asked ..4 for|in|about|whether|if
        you|they|@NAME ..3 kept|left|made|put|had me|us ..1 waiting|standing|wait|hanging|guessing|alone
    """,
    "named thing": """
        ! role|position|job|post|vacancy|opening|opportunity|internship|apprenticeship|placement|contract|assignment|appointment|fellowship|\
traineeship|seat|chair|scholarship|residency|secondment|gig|offer|place
    """,
}

CHAT = frozenset(
    """u ur thx thnx tnx thanx pls plz ppl btw imo imho tbh lol omg idk rn ngl brb cya tho thru gr8 l8r m8 2day 2moro b4 kk yolo cuz coz lmk nvm
    smh bruh wanna gonna gotta dunno lemme cos ty tysm np jk fomo kinda sorta nope yep yup nah ya k""".split()
)
"""Words of chat, in small letters."""

EMOJI = "[\U0001f300-\U0001faff\u2600-\u27bf\U0001f1e6-\U0001f1ff]|[:;8=]-?[)(DPp](?![\\w)])"
SHOUTING = r"[!?]{3,}|!\?!?|\?!"
CAPITALS = 4
"""Words in capitals, one after the other, that make a shout."""

GENERIC = frozenset(
    "sir madam team hiring manager recruiter recruiting all whom concern there everyone committee department hr sirs person".split()
)


def thanks(page: Page) -> list[Hit]:
    """Return the places where the letter thanks for something, a bare "Thanks," above the name aside."""
    return page.remembered("true thanks", _thanks)


def _thanks(page: Page) -> list[Hit]:
    found = [hit for hit in clear(page, "thanks") if page.zone[hit.first] in "bcs"]
    if any(page.within(hit, "thanks not") for hit in page.hits("thanks")) and len(found) == 1 and page.zone[found[0].first] != "b":
        return []
    return [hit for hit in found if not (_alone(page, hit) if page.zone[hit.first] == "b" else _bare(page, hit))]


def turned(page: Page) -> list[Hit]:
    """Return the places where words of thanks are turned into their opposite, or go to others, and nothing beside them thanks."""
    true = [page.sentence_at(hit.first) for hit in thanks(page)]
    return [hit for hit in page.hits("thanks not") if page.sentence_at(hit.first) not in true]


def thanked(page: Page) -> bool:
    """True when the letter thanks, in words that nobody doubts or in a sentence that weighs enough."""
    sure = any(page.zone[hit.first] in "bcs" and page.tone.kindly(page.start[hit.first]) for hit in clear(page, "thanks sure"))
    return sure or says(page, "thanks", THANKFUL, thanks(page), turned(page))


def _alone(page: Page, hit: Hit) -> bool:
    """True for "Thanks." or "Thx Bob" as the last sentence: a full stop rather than a thank-you."""
    first, last = page.sentence_at(hit.first)
    if page.words[hit.first] not in ("thanks", "cheers") or first != hit.first or page.body[-1] >= last:
        return False
    return last - first <= (2 if page.capital(last - 1) else 1)


def _bare(page: Page, hit: Hit) -> bool:
    """True for "Thanks," as a closing, which thanks for nothing."""
    line = [place for place in range(max(0, hit.first - 3), min(len(page.words), hit.first + 4)) if page.zone[place] == "c"]
    return page.words[hit.first] in ("thanks", "thank", "thx") and page.begins(hit.first) and len(line) <= 2


def _short(page: Page) -> Iterator[Span]:
    if len(page.body) < SHORT:
        yield page.opening()


def _no_thanks(page: Page) -> Iterator[Span]:
    """Point at the opening of a letter without thanks.

    Who takes a yes back owes an apology first; that is enough. A yes is thanks of a kind, and so is telling what somebody did for one: a
    word of thanks should be added to them, and need not be.
    """
    if page.kind is Kind.TAKE_BACK and page.has("sorry"):
        return
    if not thanked(page):
        opening = page.opening()
        is_told = page.kind is Kind.ACCEPT or any(page.tone.kindly(page.start[hit.first]) for hit in clear(page, "told"))
        yield Span(opening.start, opening.end, 2 if is_told else 3)


def _no_frame(page: Page) -> Iterator[Span]:
    if page.zone_span("g") is None:
        yield page.opening()
    elif not signed(page):
        span = page.zone_span("c") or page.opening()
        yield span


def signed(page: Page) -> bool:
    """True when a name stands at the end."""
    facts = page.facts
    if any(zone == "s" for zone in page.zone):
        return True
    if facts is not None and any(sort == "me" for sort, _, _ in page.named):
        return True
    closing = [place for place in range(len(page.words)) if page.zone[place] == "c"]
    return len(closing) > 1 and page.capital(closing[-1]) and page.words[closing[-1]] not in ("regards", "wishes", "sincerely", "best")


def _to_nobody(page: Page) -> Iterator[Span]:
    span = page.zone_span("g")
    if page.facts is None or not page.facts.recipient or span is None:
        return
    greeted = [place for place in range(len(page.words)) if page.zone[place] == "g"]
    if not any(sort == "person" and page.zone[first] == "g" for sort, first, _ in page.named) and all(
        not page.capital(place) or page.words[place] in GENERIC for place in greeted[1:]
    ):
        yield span


def _names_nothing(page: Page) -> Iterator[Span]:
    if any(sort in ("company", "role") for sort, _, _ in page.named):
        return
    if not any(page.zone[hit.first] in "bt" for hit in page.hits("named thing")) and not _capital_in_body(page):
        yield page.opening()


def _capital_in_body(page: Page) -> bool:
    return any(page.is_name(place) for place in page.body)


def _chat(page: Page) -> Iterator[Span]:
    for place, raw in enumerate(page.raw):
        if raw in CHAT and page.zone[place] in "gbc" and not page.capital(place):
            yield Span(page.start[place], page.end[place])
    for part in page.stretches:
        if part.zone in "gbct":
            for pattern in (EMOJI, SHOUTING):
                for match in compiled(pattern).finditer(page.text, part.start, part.end):
                    yield Span(match.start(), match.end())
    yield from _shouts(page)


def _shouts(page: Page) -> Iterator[Span]:
    first, count = 0, 0
    for place in range(len(page.words) + 1):
        raw = page.text[page.start[place] : page.end[place]] if place < len(page.words) and page.zone[place] == "b" else ""
        if raw.isupper() and (len(raw) > 1 or (raw == "I" and count) or raw == "A"):
            first, count = (first if count else place), count + 1
            continue
        if not page.head[place] if place < len(page.words) else False:
            continue
        if count >= CAPITALS:
            yield Span(page.start[first], page.end[first + count - 1])
        count = 0


KNOWN = Facts(date(2026, 3, 2), recipient="Priya Shah")

RULES = (
    Rule(
        "H33", 1, "A very short letter",
        "A line or two can be right, and can read as a shrug.",
        "Add one thing you are truly thankful for.",
        _short,
        (
            "Dear Priya,\nThank you, I decline.\nSam",
            "Dear Priya,\nThanks for the offer of the job. I have decided not to accept it.\nSam",
            "Hi Lena,\nI withdraw my application, with thanks.\nSam",
        ),
        tuple(f"Dear Priya,\n{'Thank you for the talk that we had about the work of the team. ' * count}I decline.\nSam" for count in (3, 4, 5)),
        mail_only=True,
    ),
    Rule(
        "H34", 3, "No thanks, or a bare “Thanks.”",
        "They chose you and made time; a letter that passes over it reads as cold, whatever else it says.",
        "Begin with one thing that you are thankful for: Thank you for the time you gave me.",
        _no_thanks,
        (
            "Dear Priya,\nI have decided to decline the offer.\nRegards,\nSam",
            "Hi,\nI won't be taking the job. Found something else.\nThanks,\nBob",
            "Dear Priya,\nThanks for nothing. I decline.\nSam",
            "Dear Priya,\nThank God I had other offers. I decline.\nSam",
        ),
        (
            "Dear Priya,\nI decline, and I appreciate the time you gave me.\nSam",
            "Dear Priya,\nIt was kind of you to ring me. I decline.\nSam",
            "Dear Priya,\nI decline. I enjoyed our talk.\nSam",
            "Dear Priya,\nI decline.\nWith many thanks,\nSam",
        ),
        mail_only=True,
    ),
    Rule(
        "H35", 2, "No greeting, or no name",
        "Without a name above and below it reads like a note left on the table.",
        "Greet the person, and close with your name.",
        _no_frame,
        (
            "I decline the offer, with thanks.",
            "Dear Priya,\nI decline the offer, with thanks.",
            "I decline the offer.\nRegards,\nSam",
        ),
        (
            "Dear Priya,\nI decline the offer, with thanks.\nRegards,\nSam",
            "Priya,\nI decline the offer, with thanks.\nSam",
            "Good morning Priya, I decline the offer, with thanks. It was good to meet you.\nBest, Sam",
        ),
        mail_only=True,
    ),
    Rule(
        "H36", 1, "To nobody, though a name is known",
        "A letter without their name could have gone to anybody.",
        "Greet the person who wrote to you by name.",
        _to_nobody,
        tuple(Example(f"{greeting}\nthank you, I decline.\nSam", facts=KNOWN) for greeting in ("Dear Sir or Madam,", "Hello,", "To whom it may concern,")),
        (
            *(Example(f"{greeting}\nthank you, I decline.\nSam", facts=KNOWN) for greeting in ("Dear Priya,", "Dear Ms Shah,")),
            "Dear Sir or Madam,\nthank you, I decline.\nSam",
        ),
        mail_only=True,
    ),
    Rule(
        "H37", 1, "Neither role nor company named",
        "Who fills six posts at once has to look up which one this is.",
        "Name the role once, in the first sentences.",
        _names_nothing,
        (
            "Dear Priya,\nthank you for everything. I have decided not to come.\nSam",
            "Hi Lena,\nthanks for the call. It is a no from me.\nSam",
            "Dear all,\nthank you for your time. I am staying where I am.\nSam",
        ),
        (
            "Dear Priya,\nthank you for the offer of the analyst role. I decline.\nSam",
            "Dear Priya,\nthank you for inviting me to Northwind. I decline.\nSam",
            "Subject: Analyst position\n\nDear Priya,\nthank you. I decline.\nSam",
        ),
        mail_only=True,
    ),
    Rule(
        "H38", 2, "Chat, emoji, capitals, !!!",
        "What is warm on a phone is careless in a letter that is filed.",
        "Write it out, in plain sentences.",
        _chat,
        (
            "thx for the offer, but no.",
            "I decline 😊",
            "I AM NOT GOING TO ACCEPT THIS.",
            "Thank you so much!!!",
            "Thank u for the offer.",
        ),
        (
            "The NHS, BBC and UN have asked me.",
            "Thank you! I decline.",
            "The offer came from Unit U.",
        ),
    ),
)  # fmt: skip

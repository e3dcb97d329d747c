"""The slots of the wordings, filled from the facts. The one rule: a slot is there when something true stands behind it, and only then."""

from __future__ import annotations

import re
from datetime import datetime

from tightrope.decision.kinds import Kind, Sender
from tightrope.letters.compose.addressing import first_name, greeted, same_person, spoken_of, titled
from tightrope.letters.compose.asked import MOST_PEOPLE, Asked
from tightrope.letters.compose.days import ahead, day_of, moment_of, slot_of
from tightrope.letters.compose.deeds import Deed, deed_of
from tightrope.letters.compose.letter import GAP_START, GAP_UNTIL, GAP_WISH, Gap
from tightrope.letters.compose.names import GAP_COMPANY, GAP_NAME, GAP_ROLE, job_of, known, listed, parted, with_comma
from tightrope.letters.compose.quoting import GAP, raised, says_something, words_in
from tightrope.letters.compose.reasoned import reason_slots
from tightrope.letters.compose.requested import request_slots
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts, Thank

QUESTION_OF_GAP = {
    GAP_ROLE: "offer.role",
    GAP_COMPANY: "offer.company",
    GAP_NAME: "offer.signed",
    GAP_UNTIL: "letter.ask_until",
    GAP_START: "letter.start",
    GAP_WISH: "letter.wish",
}
"""The gaps that a letter may have, where it cannot do without, and the questions that fill them."""

OWN_DEED = these("for_deed you_deed long_deed Linked")
DEEDS = OWN_DEED | these("people to_people who to_who")
AWAY = these("had_less doing_away about_away less instead")
REASON = AWAY | these("one had about verb doing where plan stay_verb stay_noun point with_line kinds own fragment")
GROUNDS = these("because Because_of Grounds")
WISH = these("wish_verb wish_noun Wish_whole wish_whole")
AGREED = these("agreed")
"""The slots of each thing that a person types in words of their own."""

RINGING = these("ringing calling phoning")
"""How a deed begins that tells of a call, which is then not thanked for twice."""

OPEN = re.compile(r"\b(?:open|honest|frank|direct|straight|clear|upfront|candid|told|said|explained|warned|admitted)\b", re.I)
"""What makes a deed one of openness, which a reason can follow from."""

THANKED_ALREADY = re.compile(
    r"(?:(?:the|your|this)\s+)?(?:job\s+|kind\s+|generous\s+)?offer$|(?:offering|choosing|trusting|inviting)\s+me(?:$|\s+(?:back|the\s+(?:job|role|position|chance)|to\s+(?:a\s+|the\s+)?(?:second\s+)?interview))|your\s+(?:trust|invitation)$"
    r"|the\s+invitation$|making\s+me\s+(?:the|an|this)\s+offer",
    re.I,
)
"""Deeds that a letter thanks for whatever else was done."""

CALLED = {
    "phone": re.compile(r"(?:(?:the|your|our)\s+)?(?:phone\s+)?call$", re.I),
    "video": re.compile(r"(?:(?:the|your|our)\s+)?video\s+call$", re.I),
}
"""Deeds that are how the offer came, which is thanked for."""

ADMITTED = re.compile(r"\b(?:no|not|little|few|hardly|lack|mostly|mainly|only|less|how\s+\w+)\b|n['’]t\b", re.I)
"""What makes openness an admission that something is wanting."""

LONG_DEED = 11
"""More words than this stand in a sentence of their own."""


def slots_of(asked: Asked) -> dict[str, str]:
    """Return every slot that the facts fill."""
    found: dict[str, str] = {}
    for fill in FILLS:
        found.update({name: value for name, value in fill(asked).items() if value})
    first = found.get("for_deed", "").split(" ")[0]
    if first == found["act"].split(" ")[0] or (first in RINGING and asked.facts.came_by == "phone"):
        found["act"] = found["offer"] = found["offer"].replace("your call and the ", "your ", 1)
    linked = _linked(asked, found)
    if linked:
        found = {name: value for name, value in found.items() if name not in ("for_deed", "you_deed", "long_deed")}
    return {**found, **linked, **_marks(asked)}


def _job(asked: Asked) -> dict[str, str]:
    job = job_of(asked.facts, asked.noun)
    occasion = f"the invitation to a second interview for {job}" if asked.invited else f"the offer of {job}"
    return {
        "occasion": occasion,
        "job": job,
        "Job": raised(job.removeprefix("the ")),
        "company": known(asked.facts.company),
        **_brought(asked, job),
    }


def _brought(asked: Asked, job: str) -> dict[str, str]:
    """What is thanked for first: how it came, and from whom."""
    came, facts = asked.facts.came_by, asked.facts
    if asked.invited:
        return _invited(asked, job)
    if asked.agency:
        act = f"ringing me with the offer of {job}" if came == "phone" else f"bringing me the offer of {job}"
        return {"act": act, "offer": f"bringing me the offer of {job}"}
    if came == "phone":
        yourself = " yourself" if facts.sender is Sender.MANAGER else ""
        return {"act": f"ringing me{yourself} with the offer of {job}", "offer": f"your call and the offer of {job}"}
    if came == "video":
        return {"act": f"our video call and the offer of {job}", "offer": f"our video call and the offer of {job}"}
    if came == "in person":
        return {"act": f"making me the offer of {job} in person", "offer": f"your offer of {job}"}
    return {"act": f"offering me {job}", "offer": f"your offer of {job}"}


def _invited(asked: Asked, job: str) -> dict[str, str]:
    talk = f"a second interview for {job}"
    if asked.agency:
        return {"act": f"arranging {talk}", "offer": f"arranging {talk}"}
    if asked.facts.came_by == "phone":
        return {"act": f"ringing me about {talk}", "offer": f"your call and the invitation to {talk}"}
    return {"act": f"inviting me to {talk}", "offer": f"your invitation to {talk}"}


def _people(asked: Asked) -> dict[str, str]:
    facts = asked.facts
    name = greeted(facts, asked.tone)
    signed = facts.signed if says_something(facts.signed) else ""
    return {"greeted": name, "signed": signed or GAP_NAME, "caller": signed, **_deed(asked), **_passing(asked), **_thanked(facts)}


def _deed(asked: Asked) -> dict[str, str]:
    deed = deed_of(asked.facts.recipient_deed, yours=True, name=asked.facts.recipient)
    if THANKED_ALREADY.match(deed.after_for) or (asked.facts.came_by in CALLED and CALLED[asked.facts.came_by].match(deed.after_for)):
        return {}
    if len(deed.after_for.split()) > LONG_DEED or not deed.after_for:
        return {"you_deed": deed.finite, "long_deed": deed.after_for, "linkable": deed.finite}
    return {"for_deed": deed.after_for, "linkable": deed.finite}


def others(facts: Facts) -> tuple[Thank, ...]:
    """Return those whom a letter asks to thank: named, not its reader, and no referrer without a deed."""
    named = (thank for thank in facts.thanks if known(thank.name) and not same_person(thank.name, facts.recipient))
    return tuple(thank for thank in named if says_something(thank.deed) or not thank.referrer)


def deed_for(thank: Thank, reader: str) -> Deed:
    """Return the forms of what somebody else did; none where it names the reader, who is not spoken of as if absent."""
    deed = thank.deed
    for name in filter(known, dict.fromkeys((reader, titled(reader), first_name(reader)))):
        deed = re.sub(rf"\b(?P<to>to|with)\s+{re.escape(name)}(?!\w)(?!['’]s)", r"\g<to> you", deed, flags=re.I)
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", deed):
            return Deed()
    return deed_of(deed, yours=False, name=thank.name)


def _thanked(facts: Facts) -> dict[str, str]:
    """What each of the others did, said to them: `thanked0` behind "thank you for", `did0` behind "you"."""
    deeds = tuple(deed_of(thank.deed, yours=True, name=thank.name) for thank in facts.thanks)
    doing = {f"thanked{number}": deed.after_for for number, deed in enumerate(deeds)}
    return {**doing, **{f"did{number}": deed.finite for number, deed in enumerate(deeds)}}


def _passing(asked: Asked) -> dict[str, str]:
    deeds: dict[str, list[str]] = {}
    doers: dict[str, list[str]] = {}
    telling: dict[str, str] = {}
    for thank in others(asked.facts):
        deed = deed_for(thank, asked.facts.recipient) if thank.deed not in asked.muted else Deed()
        deeds.setdefault(thank.name, []).extend(filter(None, (deed.after_for,)))
        telling |= {thank.name: deed.finite} if deed.finite else {}
    plain = [name for name, forms in deeds.items() if not forms]
    if len(plain) == len(deeds) and telling and asked.people:
        name, finite = next(iter(telling.items()))
        rest = [other for other in plain if other != name][:MOST_PEOPLE]
        return _addressed(
            "who",
            [
                f"{with_comma(spoken_of(name))} who {finite}",
                *([f"{listed([*map(spoken_of, rest)])} for making time for me"] if rest else []),
            ],
        )
    for name, forms in deeds.items():
        doers.setdefault(_at_most_two(forms), []).append(name)
    chosen = [f"{listed([*map(spoken_of, names)])} for {deed}" for deed, names in doers.items() if deed][: asked.people]
    if plain and asked.people:
        chosen.append(f"{listed([*map(spoken_of, plain[:MOST_PEOPLE])])} for making time for me")
    return _addressed("people", chosen)


def _at_most_two(forms: list[str]) -> str:
    """What somebody did, in as many deeds as a clause takes: two short ones, or one that holds an "and"."""
    told = list(dict.fromkeys(forms))[:2]
    return " and for ".join(told[:1] if any(" and " in form for form in told) else told)


def _addressed(name: str, clauses: list[str]) -> dict[str, str]:
    """People with what they did, behind "thank" and behind "my thanks go"."""
    return {name: parted(clauses), f"to_{name}": parted([f"to {clause}" for clause in clauses])}


def _linked(asked: Asked, found: dict[str, str]) -> dict[str, str]:
    """The reader's openness bound to the reason, where both speak of one thing: "You were open about ..., and I want ...".

    What the person wants less of is then in the deed and is not said again.
    """
    reason, finite = asked.facts.reason, found.get("linkable", "")
    if asked.kind not in (Kind.DECLINE, Kind.WITHDRAW) or not reason or reason.sort != "direction" or not finite:
        return {}
    of_one_thing = words_in(finite) & (words_in(f"{reason.away} {reason.toward}") if ADMITTED.search(finite) else words_in(reason.away))
    fits = found.keys() & {"about", "one", "verb"} and OPEN.search(finite) and of_one_thing
    return {"Linked": f"You {finite}"} if fits else {}


def _days(asked: Asked) -> dict[str, str]:
    facts, today = asked.facts, asked.facts.today
    slot = facts.slot if facts.slot is not None and ahead(facts.slot, today) else None
    asked_by = facts.answer_by.date() if isinstance(facts.answer_by, datetime) else facts.answer_by
    until = facts.ask_until if facts.ask_until is not None and facts.ask_until > today else None
    return {
        "slot": slot_of(slot, today) if slot else "",
        "slot_on": f"the interview on {moment_of(slot, today)}" if slot else "",
        "until": day_of(until, today) if until else GAP_UNTIL,
        "by": day_of(asked_by, today) if asked_by and until and today <= asked_by < until else "",
        "start": day_of(facts.start, today) if facts.start else GAP_START,
    }


def _marks(asked: Asked) -> dict[str, str]:
    """Empty texts that open a wording: somebody is greeted by name; the yes is promised."""
    name = greeted(asked.facts, asked.tone)
    named = {"named": ""} if name else {}
    familiar = {"familiar": ""} if name and name == first_name(asked.facts.recipient) and not titled(name) else {}
    return {**named, **familiar, **_promising(asked)}


def _promising(asked: Asked) -> dict[str, str]:
    """A yes is promised, or to somebody who was only invited, that one will come."""
    return {"coming" if asked.invited else "promised": ""} if asked.facts.promised else {}


FILLS = (_job, _people, reason_slots, _days, request_slots)


def gaps_in(text: str, facts: Facts) -> tuple[Gap, ...]:
    """Return the gaps of a letter: our own, and what stands like one in a name, a company or a role as it was typed."""
    own = [Gap(gap, question) for gap, question in QUESTION_OF_GAP.items() if gap in text]
    typed = (
        ("offer.role", facts.role),
        ("offer.company", facts.company),
        ("offer.sender", facts.recipient),
        ("offer.signed", facts.signed),
    )
    people = (("offer.thanks", thank.name) for thank in facts.thanks)
    found = [
        Gap(match[0], question) for question, value in (*typed, *people) for match in GAP.finditer(value) if match[0] in text
    ]  # fmt: skip
    return tuple(dict.fromkeys((*own, *found)))

"""The slots of the wordings, filled from the facts. The one rule: a slot is there when something true stands behind it, and only then."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tightrope.decision.kinds import Kind, Sender, Tone
from tightrope.letters.compose.days import ahead, day_of, moment_of, slot_of
from tightrope.letters.compose.deal import ENDED
from tightrope.letters.compose.deeds import Deed, deed_of
from tightrope.letters.compose.letter import Gap
from tightrope.letters.compose.names import GAP_COMPANY, GAP_NAME, GAP_ROLE, greeted, job_of, known, listed, parted, same_person, with_comma
from tightrope.letters.compose.quoting import GAP, bare, cut_quote, lowered, quotable, raised, says_something, words_in
from tightrope.letters.compose.verbs import bases, is_gerund
from tightrope.letters.compose.wants import away_of, line_of, own_sentence, stay_of, want_of
from tightrope.letters.compose.wordset import these
from tightrope.letters.facts import Facts, Reason, Thank

GAP_UNTIL, GAP_START, GAP_WISH = "[day by which you will answer]", "[day on which you start]", "[the one thing you ask for]"

QUESTION_OF_GAP = {
    GAP_ROLE: "offer.role",
    GAP_COMPANY: "offer.company",
    GAP_NAME: "offer.signed",
    GAP_UNTIL: "letter.ask_until",
    GAP_START: "letter.start",
    GAP_WISH: "letter.wish",
}
"""The gaps that a letter may have, where it cannot do without, and the questions that fill them."""

LONG_DEED = 11
"""More words than this stand in a sentence of their own."""

MOST_PEOPLE = 3
"""The most people whom one letter thanks for deeds, and the most whom it thanks beside them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a letter is asked to be; what every slot is made from."""

    facts: Facts
    kind: Kind
    tone: Tone
    people: int = MOST_PEOPLE
    muted: frozenset[str] = frozenset()
    """Deeds of others that would hurt; whoever did them is thanked for their time."""

    @property
    def noun(self) -> str:
        """What a job is called in this tone."""
        return "position" if self.tone is Tone.FORMAL else "role"

    @property
    def agency(self) -> bool:
        """Whether an agency stands between."""
        return self.facts.sender is Sender.AGENCY


def slots_of(asked: Asked) -> dict[str, str]:
    """Return every slot that the facts fill."""
    found: dict[str, str] = {}
    for fill in FILLS:
        found.update({name: value for name, value in fill(asked).items() if value})
    if found.get("for_deed", "").split(" ")[0] == found["act"].split(" ")[0]:
        found["act"] = found["offer"]
    linked = _linked(asked, found)
    if linked:
        found = {name: value for name, value in found.items() if name not in ("for_deed", "you_deed", "long_deed")}
    return {**found, **linked, **_marks(asked)}


def _job(asked: Asked) -> dict[str, str]:
    job = job_of(asked.facts, asked.noun)
    heading = "" if job.endswith(ENDED) else raised(job.removeprefix("the "))
    return {"job": job, "Job": heading, "company": known(asked.facts.company), **_brought(asked, job)}


def _brought(asked: Asked, job: str) -> dict[str, str]:
    """What is thanked for first: how it came, and from whom."""
    came, facts = asked.facts.came_by, asked.facts
    if asked.kind is Kind.WITHDRAW:
        return _invited(asked, job)
    if asked.agency:
        act = f"ringing me with the offer of {job}" if came == "phone" else f"bringing me the offer of {job}"
        return {"act": act, "offer": f"bringing me the offer of {job}"}
    if came == "phone":
        yourself = " yourself" if facts.sender is Sender.MANAGER else ""
        return {"act": f"ringing me{yourself} with the offer of {job}", "offer": f"your call and the offer of {job}"}
    if came == "video":
        return {"act": f"offering me {job} in our video call", "offer": f"our video call and the offer of {job}"}
    if came == "in person":
        return {"act": f"offering me {job} in person", "offer": f"your offer of {job}"}
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
    if len(deed.after_for.split()) > LONG_DEED or not deed.after_for:
        return {"you_deed": deed.finite, "long_deed": deed.after_for, "linkable": deed.finite}
    return {"for_deed": deed.after_for, "linkable": deed.finite}


def others(facts: Facts) -> tuple[Thank, ...]:
    """Return those whom a letter asks to thank: named, not its reader, and no referrer without a deed."""
    named = (thank for thank in facts.thanks if known(thank.name) and not same_person(thank.name, facts.recipient))
    return tuple(thank for thank in named if thank.deed or not thank.referrer)


def deed_for(thank: Thank) -> Deed:
    """Return the forms of what somebody else did."""
    return deed_of(thank.deed, yours=False, name=thank.name)


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
        deed = deed_for(thank) if thank.deed not in asked.muted else Deed()
        deeds.setdefault(thank.name, []).extend(filter(None, (deed.after_for,)))
        telling |= {thank.name: deed.finite} if deed.finite else {}
    plain = [name for name, forms in deeds.items() if not forms]
    if len(plain) == len(deeds) and telling and asked.people:
        name, finite = next(iter(telling.items()))
        rest = [other for other in plain if other != name][:MOST_PEOPLE]
        return {"who": f"{with_comma(name)} who {finite}" + (f", and {listed(rest)} for making time for me" if rest else "")}
    for name, forms in deeds.items():
        doers.setdefault(" and for ".join(dict.fromkeys(forms)), []).append(name)
    chosen = [f"{listed(names)} for {deed}" for deed, names in doers.items() if deed][: asked.people]
    if plain and asked.people:
        chosen.append(f"{listed(plain[:MOST_PEOPLE])} for making time for me")
    return {"people": parted(chosen)}


def _reason(asked: Asked) -> dict[str, str]:
    reason = asked.facts.reason
    fill = REASON_FILLS.get(reason.sort) if reason else None
    return fill(reason) if fill and reason else {}


WITHIN = re.compile(r"\b(?:with|in|at|of|for|on|to|from)\b", re.I)
"""What makes a thing too long for "more of it in it"."""

DETERMINED = these("a an the my our this that these those some any all another each every one two three four five")
COMPARED = these("better higher closer less fewer shorter bigger smaller larger longer greater deeper earlier later nearer lower")


def _direction(reason: Reason) -> dict[str, str]:
    want, away = want_of(reason.toward), away_of(reason.away)
    first, _, rest = want.noun.lower().partition(" ")
    if first in COMPARED and (not rest or rest.split()[0] in ("to", "than", "from", "of")):
        return {}
    single = first in DETERMINED or first in COMPARED or first[:1].isdigit()
    if want.verb and not is_gerund(away.split(" ")[0].lower()):
        away = ""
    away = "" if want.where or away.casefold() == want.thing().casefold() else away
    if single and first not in DETERMINED:
        away = ""
    mass = "" if single or WITHIN.search(want.noun) else want.noun
    return {
        "mass": mass,
        "one" if single else "more": want.noun, "verb": want.verb, "doing": want.doing, "where": want.where, "away": away,
    }  # fmt: skip


def _staying(reason: Reason) -> dict[str, str]:
    want = stay_of(reason.toward)
    return {"stay_verb": want.verb, "stay_noun": want.noun}


def _line(reason: Reason) -> dict[str, str]:
    said = line_of(reason.toward)
    return {"point": said[2:]} if said.startswith(": ") else {"with_line": said}


def _own(reason: Reason) -> dict[str, str]:
    sentence, fragment = own_sentence(reason.toward)
    return {"own": sentence, "fragment": fragment}


REASON_FILLS: dict[str, Callable[[Reason], dict[str, str]]] = {
    "direction": _direction,
    "staying": _staying,
    "line": _line,
    "own words": _own,
}


def _linked(asked: Asked, found: dict[str, str]) -> dict[str, str]:
    """The reader's deed bound to the reason, where both speak of one thing: "You were open about ..., and I want ...".

    What the person wants less of is then in the deed and is not said again.
    """
    reason, finite = asked.facts.reason, found.get("linkable", "")
    if asked.kind not in (Kind.DECLINE, Kind.WITHDRAW) or not reason or reason.sort != "direction" or not finite:
        return {}
    if not found.keys() & {"more", "one", "verb", "doing"} or not words_in(finite) & words_in(f"{reason.away} {reason.toward}"):
        return {}
    return {"Linked": f"You {finite}"}


def _days(asked: Asked) -> dict[str, str]:
    facts, today = asked.facts, asked.facts.today
    slot = facts.slot if facts.slot is not None and ahead(facts.slot, today) else None
    until = facts.ask_until if facts.ask_until is not None and facts.ask_until > today else None
    return {
        "slot": slot_of(slot, today) if slot else "",
        "slot_on": f"the interview on {moment_of(slot, today)}" if slot else "",
        "until": day_of(until, today) if until else GAP_UNTIL,
        "start": day_of(facts.start, today) if facts.start else GAP_START,
    }


FIGURE = re.compile(r"[€£$¥₹₩]?\s?\d+(?:[.,' ]\d+)*[kK]?\b(?:\s?[€£$¥₹₩])?")
"""An amount of money, or any other number."""

CHANGES = {
    "start": ("the date", re.compile(r"\b(?:start|begin|date)", re.I)),
    "pay": ("the figure", re.compile(r"\d|\b(?:pay|salary|base)\b", re.I)),
    "days": ("the days", re.compile(r"\b(?:days?|week|hours)\b", re.I)),
    "title": ("the title", re.compile(r"\btitle\b", re.I)),
    "place": ("the place", re.compile(r"\b(?:place|office|site|town)\b", re.I)),
}
"""What is to be confirmed, where the wish speaks of it."""


def _asks(asked: Asked) -> dict[str, str]:
    facts = asked.facts
    because = lowered(bare(cut_quote(facts.because)))
    because = re.sub(r"^(?:because|since|as)\s+(?=\S)", "", because, flags=re.I)
    agreed = re.sub(
        r"^(?:we\s+(?:also\s+)?agreed\s+(?:on\s+|that\s+)?|as agreed,?\s+)(?=\S)", "", lowered(bare(cut_quote(facts.agreed))), flags=re.I
    )
    return {
        "because": because if _one_clause(because) else "",
        "agreed": agreed if _one_clause(agreed) else "",
        "it": _confirmed(facts),
        **_wished(facts.wish),
    }


def _confirmed(facts: Facts) -> str:
    word, spoken = CHANGES.get(facts.change, ("it", FIGURE))
    return word if spoken.search(facts.wish) else "it"


def _one_clause(text: str) -> bool:
    """Whether a text may stand behind a colon. Money may be named there: it is what is asked for, or agreed."""
    return bool(text) and quotable(FIGURE.sub("x", text))


def _wished(wish: str) -> dict[str, str]:
    """What is asked for: behind "Could I", behind "Could we agree on", or a question of its own."""
    core = bare(cut_quote(wish))
    core = re.sub(
        r"^(?:(?:could|can|may|might)\s+I|I\s+(?:want|would\s+like|wish|need)|I['’]d\s+like|to|please)\s+(?=\S)", "", core, flags=re.I
    )
    core = lowered(re.sub(r"^to\s+(?=\S)", "", core))
    if not _one_clause(core):
        return {"wish_verb": GAP_WISH}
    if re.match(r"(?:could|can|may|might|would|is|are|will)\s", core, re.I):
        return {"Wish_whole": raised(core)}
    if re.match(r"(?:you|they|we|he|she|it)\b", core, re.I):
        return {"wish_verb": GAP_WISH}
    first = core.split()[0].lower()
    return {"wish_verb": core} if first in bases() or first in ("earn", "finish", "cycle") else {"wish_noun": core}


def _marks(asked: Asked) -> dict[str, str]:
    """Empty texts that open a wording: somebody is greeted by name; the yes is promised."""
    named = {"named": ""} if greeted(asked.facts, asked.tone) else {}
    return {**named, **({"promised": ""} if asked.facts.promised else {})}


FILLS = (_job, _people, _reason, _days, _asks)


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

"""What helps: thanks, a clear no, an honest reason, respect, the door, form. Credits are shown, never asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Address, Channel, Kind
from tightrope.letters.check.finds import clear
from tightrope.letters.check.model import ALL, REFUSALS, Example, Examples, Rule, Span
from tightrope.letters.check.patterns import compiled
from tightrope.letters.check.rules.compared import COOL, DAY, FIELD
from tightrope.letters.check.rules.toolittle import signed, thanks
from tightrope.letters.check.rules.toomuch import apologies
from tightrope.letters.check.rules.unclear import hedged, refusals
from tightrope.letters.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tightrope.letters.check.model import Find
    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

PHRASES = {
    "P02": """
        ! thank|thanks|grateful|gratitude|appreciate+|appreciation|obliged|thankful|flattered|honored|touched|delighted|pleased|glad ..7 offer|offered|\
offering|invitation|invited|inviting|choosing|chose|chosen|selecting|selected|considering|consideration|opportunity|role|position|job|post|contract
        ! offer|invitation ..5 flattered|honored|touched|generous|kind|appreciated
    """,
    "P03": """
        ! thank|thanks|grateful|gratitude|appreciate+|appreciation|obliged|thankful|valued ..8 time|effort|efforts|care|patience|trouble|work|hours|hour|\
afternoon|morning|day|attention|energy|preparation
        ! time ..4 appreciated|gave|given|spent
    """,
    "P06": """
        ! thank|thanks|grateful|appreciate+|regards|pass|convey|kind ..8 receptionist|reception|assistant|porter|driver|caretaker|secretary|\
coordinator|housekeeper|apprentice|trainee|intern|desk|office|admin|administrator|barista|security|guard|cook|kitchen|agency|referrer|referring
    """,
    "P07": """
        ! thank|thanks|grateful|appreciate+|enjoy+|enjoyed|kind|good|liked|loved|remember ..9 tour|workshop|lunch|visit|site|lab|ward|shop|kitchen|\
classroom|school|garden|drawing|plans|questions|story|stories|demonstration|walk|demo|call|conversation|talk|discussion|hearing|learning|showing|showed|\
explaining|explained|ringing|rang|calling|called|introducing|introduced|meeting|answering|answered|driving|waiting|sharing|shared|taking|helping|\
listening|arranging|walking|telling|told|inviting|giving|making|sending|being|seeing|rounds|interview|interviews|feedback|advice|coffee|tea|project
    """,
    "P07 not": """
        thank|thanks|grateful|appreciate+ ..5 taking|giving the|your|me ..1 time
        opportunity|offering|considering
        taking the time
    """,
    "P08": """
        ! thank|thanks|grateful|appreciate+|appreciated|valued|were|was|so|kind ..6 open|openness|honest|honesty|candor|candid|frank|frankness|transparent|\
transparency|straightforward
        ! you|@NAME ..2 spoke|talked|told|explained|answered ..4 openly|frankly|honestly
    """,
    "P09": """
        ! thank|thanks|grateful|gratitude|appreciate+|obliged ..2 again|once|everything|all
        ! again|once , ..2 thank|thanks
        ! again|once ..1 more? ..1 thank|thanks
        ! with|many|warm|sincere thanks|gratitude|appreciation
    """,
    "the next": """
        ! place|position|offer|role|job|slot|seat|post|vacancy ..6 someone|somebody|next|other|another|else
        ! someone|somebody else ..5 place|position|offer|role|job|slot|chance
        ! other|next|another|strong|second ..1 candidate|candidates|applicant|applicants|person|people
        ! move|go ..1 on|ahead|forward ..3 with|to ..3 candidate|candidates|someone|others|shortlist|search
        ! without|no delay
        ! so ..1 that you ..2 can|may|could ..5 else|next|other|others|candidate|candidates|search|plan|offer|list|shortlist
    """,
    "release": """
        ! release+|releasing|cancel+|cancelling|free|freeing|give ..4 slot|interview|appointment|meeting|time|call|talk|thursday|monday|tuesday|\
wednesday|friday|conversation|room|hour
        ! slot|interview|appointment|meeting ..6 free|released|cancelled|canceled|someone|somebody|another|open
        ! not ..1 be? ..1 attend|attending|coming|come|there ..6 @days|@months|@NUMBER
    """,
    "reason": """
        ! because|since|reason
        ! due|owing to
        ! accept+|accepting|taken|taking|chosen|choose|chose|signed|found|secured|decided ..4 another|different|other|elsewhere|role|position|job|offer|post|\
place|course|contract
        ! stay+|staying|remain+|remaining|keep|continue ..3 where|with|in|at|put|my|here|on
        ! direction|path|route
        ! right|best|good|close ..1 fit|match|time|step|move|moment
        ! want|wish|prefer|hope|need|looking|look|drawn|plan|decided|like|rather ..6 more|closer|nearer|work|grow|focus|stay|finish|spend|learn|teach|build|\
move|study|keep|lead|live|settle|return|use|go|deepen|specialize|field|part|smaller|larger|near|local|than|hands|pursue|concentrate|continue
        ! personal|family ..1 reasons|circumstances|commitments|grounds
        ! commute|distance|relocate|relocation|relocating|travel|location|hours|nights|shifts|salary|pay|timing|notice
        ! circumstances ..3 changed|change
        ! what i ..2 looking|want|seeking|after
        ! career|professional|long|personal ..2 goals|plans|direction|interests|path|goal|term|development|circumstances
        ! interests lie|are
        ! so that i
        ! mind|heart ..2 set|on|in|with
        ! started|start|starting ..2 business|company|own|family|degree|course|studies
        ! rather than
        ! promised|promise|gave|given ..3 to|my|word|employer|team
        ! family|children|parents|mother|father|wife|husband|partner|daughter|son|health
    """,
    "P18 not": """
        stay|staying|keep|remain in ..1 touch|contact
    """,
    "reason not": """
        ! not|unable|against|rather|without|instead ..4 accept|accepting|take|taking|taken|choose ..2 the|this|your|it|up ..3 offer|position|job|role|post|place|course|contract
        like|love|hope|happy|glad ..2 to ..1 stay|keep|remain in ..1 touch|contact
        stay|staying|keep|remain in ..1 touch|contact
        decided|chosen to decline|withdraw
        decided|decline|declined|declining ..3 offer|role|position|job|place
    """,
    "P18": """
        ! i ..3 want|wish|prefer|hope|plan|need|look|looking|mean|intend|like|rather|decided|choose|chosen ..7 more|closer|nearer|work|grow|focus|stay|\
finish|spend|learn|teach|build|move|study|keep|lead|live|settle|return|use|go|deepen|specialize|field|part|smaller|larger|near|local|pursue|own|continue|\
remain|instead|concentrate|hands|direction|different|another|job|role|be
        ! my ..3 job|role|work|career|direction|interests|heart|plans|future|studies|path|next|project|family|circumstances|goals|strengths
        ! i ..2 stay+|staying|remain+
    """,
    "P19": """
        ! want|wish|prefer|hope|plan|looking|drawn|decided|chosen|moving|grow|focus|closer|nearer|towards|toward|towards ..6 more|work|to|grow|into|\
towards|toward|for|closer|nearer
        ! more ..4 than
        ! rather than
        ! to ..1 finish|grow|learn|build|teach|study|return|lead|focus|deepen|specialize|pursue
    """,
    "P21": """
        ! salary|pay|package|compensation ..6 not|below|lower|fit|match|need|needs|meet|hoped|differ|different|level
    """,
    "P22": """
        ! timing|time|moment|commute|distance|location|relocate|relocating|relocation|move|travel|shifts|hours|nights|notice
        ! start date
        ! closer|nearer ..1 to ..2 home|family|school
    """,
    "P23": """
        ! stay+|staying|remain+|remaining|finish|continue|complete|see ..9 finish|finished|complete|project|work|began|begun|begin|started|commitments|\
promised|through|out|end
    """,
    "P23 not": """
        see|stay|continue|work|working ..5 in|of|with|your work
        remain|stay in touch
    """,
    "P24": """
        ! role|job|position|work|post ..4 is|holds|has|involves|leans|centers|means ..3 more ..5 than
        ! more ..6 than ..6 i|me|my
    """,
    "P25": """
        ! work ..3 best
        ! way|ways|style|pace|rhythm|manner of? ..1 work|working
        ! working style|rhythm|pace
        ! small|smaller|large|larger|quiet|quieter team|teams|groups|house|company|pace
        ! work ..2 alone|independently|quietly|remotely
    """,
    "P26": """
        ! thought|thinking|considered|considering|consideration|weighed|weighing|reflected|reflection|deliberation
    """,
    "P27": """
        ! not ..4 easy|easily|lightly|simple|simply
        ! hard|difficult|tough ..1 decision|choice|letter|one|call|to
        ! hard|difficult|tough|torn ..3 decide|choose|write|decline|say|turn
        ! decision|choice|this ..3 hard|difficult|tough|easy
        ! took|taken|gave|given|much|long|careful|a? ..3 thought|consideration|reflection|deliberation
        ! with|great|real|genuine|some regret|reluctance
        ! sorry|sad|regret ..2 to|that ..3 not|decline|disappoint|turn|write|let|say|i
        ! heavy heart
        ! agonized|wrestled|struggled
    """,
    "P28": """
        ! time|effort|efforts|work|care|trouble|preparation|thought ..5 you|team|everyone|put|gave|took|went|invested|spent|all
        ! you ..3 went|took|gave|made|put|spent ..4 trouble|time|lengths|effort|care|pains|much
        ! know ..4 how ..1 much
        ! inconvenience|trouble|extra|plans ..4 causes|cause|caused|make|makes|you|may
        ! understand|realize|know|aware ..5 disappointing|disappoint|inconvenient|hoped|time|work|effort|expected
        ! time ..4 appreciated
    """,
    "P29": """
        ! impressed|admire+|admired|inspired|respect|liked|loved|enjoyed|enjoy|impressive|fine|great|wonderful|excellent|good|remarkable|talented|strong|\
high|proud|struck ..7 team|work|company|product|products|people|school|hospital|ward|culture|project|projects|workshop|mission|colleagues|staff|plans|\
business|firm|organization|department|program|vision|opinion|regard|kitchen|lab|garden|library|charity|museum|clinic|engineers|teachers|nurses
        ! team|work|company|product|people|school|project ..4 impressive|impressed|wonderful|great|inspiring|excellent|remarkable|kind|fine|good|strong|special
        ! doing ..2 good|great|important|fine|wonderful|valuable ..1 work|things
    """,
    "P29 not": """
        not ..3 impressed|admire|like
        work together
        great|good ..1 working
    """,
    "P30": """
        ! accept+|accepted|taken|signed|chosen ..3 another|different|other|position|role|offer|job|elsewhere
        ! position|role|offer|job elsewhere
    """,
    "P31": """
        ! wish|wishing|hope|hoping ..7 search|success|luck|best|well|right|someone|somebody|candidate|person|team|future|continued
        ! every|all|much|continued|best|good ..2 success|luck|wishes
        ! hope ..3 find|fill ..5 right|someone|somebody|candidate|person|soon|quickly|place|role|position|post|it
    """,
    "P33": """
        ! stay|keep|remain|keeping|staying ..2 in|contact|touch ..1 touch|contact|with
        ! hear|talk|speak|meet|see|work|cross ..3 again|paths|ways|future|day
        ! paths|ways ..2 cross|meet|will
        ! future ..3 opportunities|opportunity|role|roles|collaboration|openings|contact|touch
        ! in|for the ..2 future|road
        ! keep ..1 me in ..1 mind
        ! keep an eye
        ! door ..3 open
        ! one day|time
        ! some day|time|point
        ! happy|glad|pleased|love|delighted|welcome ..3 to ..2 hear|talk|meet|speak|catch|stay|keep|stay|be|help|answer|grab|see|chat
        ! another|different time|occasion|point|day|chance
        ! coffee|lunch
        ! sometime|someday
        ! follow ..4 work|progress|company|news|you|team
    """,
    "P34": """
        ! linkedin
    """,
    "P36": """
        ! recommend|suggest|introduce|refer|put|mention|forward|pass|know ..5 colleague|friend|someone|somebody|candidate|contact|touch|vacancy|name|person|@NAME
        ! share ..4 network|vacancy|role|posting|opening
        ! know|known ..1 someone|somebody|of ..3 who|suitable|right
    """,
    "P37": """
        ! return|returning|hand|handing|send|sending|finish|finishing|deliver ..5 laptop|key|keys|badge|task|work|test|assignment|materials|documents|\
notes|files|contract|samples|equipment|book|draft|plans
        ! answer|answering|questions|question ..5 questions|question|any|help|glad|happy|may
        ! of ..1 help|use ..3 tell|call|ask|let|write|i|please|you
        ! help|happy|glad ..3 to ..1 help|answer|assist
        ! help ..4 handover|transition|you
        ! if i can ..2 help|be
    """,
    "P38": """
        ! if|should|when ..4 role|position|job|opening|post|vacancy ..9 open|opens|come|comes|up|arise|arises|available|again|would|hear|apply|glad|talk|think
        ! open to ..4 role|roles|position|positions|opportunities
        ! other|future|different|senior|similar ..1 roles|positions|openings|vacancies|opportunities
    """,
    "P39": """
        ! in ..1 a|the|two|three|one ..1 year|years|spring|summer|autumn|fall|winter|months
        ! next year|spring|summer|autumn|fall|season|term
        ! after|from|by|once @months|@NUMBER|my|the|i ..2 finished|finish|over|ends|degree|project|course|term|leave
    """,
    "P40": """
        ! thank|thanks|regards|greetings|wishes|remember|pass|give|convey|say|gratitude|tell ..4 @NAME|team|others|everyone|everybody|colleagues|panel|rest|staff
        ! please ..1 thank|tell|give|pass|greet|convey|say
    """,
    "P48": """
        ! best|kind|kindest|warm|warmest|good|all ..1 the? regards|wishes|best|greetings
        ! warmly|cordially|gratefully
        ! with ..2 thanks|gratitude|appreciation|wishes
        ! yours|your ..1 sincerely|truly|faithfully
        ! sincerely|respectfully
        ! all the best
    """,
    "P50": """
        ! i ..2 changed|change|made|gave|took|was|have|broke|should|said|failed|got|know|understand|accept|own|realize ..4 mind|mistake|word|wrong|\
fault|yes|responsibility|decision|sooner|trust
        ! my ..2 decision|fault|mistake|doing|responsibility|error|change|word|own
        ! mine ..1 alone
    """,
    "P51": """
        ! you|your|team ..5 stopped|turned|closed|planned|arranged|ordered|prepared|told|ended|counted|counting|announced|set|booked|halted|search|searching|\
away|plans|onboarding
        ! search|candidates|others|plans|onboarding ..6 stopped|closed|away|because|again|off|told
    """,
    "P52": """
        ! help|happy|glad|gladly|willing|ready|offer|can|will|could|send|return|recommend|suggest|introduce ..6 handover|transition|replacement|colleague|\
candidate|successor|candidates|laptop|documents|contract|equipment|badge|search|someone|somebody|return|costs|cover
        ! if ..3 help|useful|anything
        ! return|send|bring ..3 back
        ! whatever|anything ..2 i ..1 can
    """,
    "praise": """
        ! impressed|admire+|inspired|enjoyed|liked|loved|kind|generous|warm|welcoming|open|thoughtful|patient|talented|wonderful
    """,
}
"""A credit's words: broad on purpose, for a credit withheld costs more than one too many."""

AGAIN = 40
"""Body words after the first thanks from which a second one counts as the end's."""
NOTE = 200
"""Characters of a LinkedIn note. Source: LinkedIn's limit for free accounts, 200 (Premium 300)."""


def _first(find: Callable[[Page], Iterable[Hit]]) -> Find:
    """Return a find that points at the first of those places in body or closing."""

    def found(page: Page) -> Iterator[Span]:
        for hit in find(page):
            if page.zone[hit.first] in "bc":
                yield page.span(hit)
                return

    return found


def _phrase(name: str) -> Find:
    return _first(lambda page: clear(page, name))


def _in_body(name: str) -> Find:
    return _first(lambda page: (hit for hit in clear(page, name) if page.zone[hit.first] == "b"))


def _early_thanks(page: Page) -> Iterator[Span]:
    for hit in thanks(page):
        if page.zone[hit.first] == "b" and page.body_number(hit.first) < AGAIN:
            yield page.span(hit)
            return


def _names(page: Page) -> list[int]:
    """Places of people's names in the body, each name once."""
    seen: dict[str, int] = {}
    companies = {place for sort, first, last in page.named if sort in ("company", "role") for place in range(first, last)}
    for place in page.body:
        if page.is_name(place) and place not in companies and _person(page, place):
            seen.setdefault(page.raw[place], place)
    return list(seen.values())


def _person(page: Page, place: int) -> bool:
    """True when the name is thanked or has a title, so that it is not the firm's."""
    if not page.words[place]:
        return True
    before = page.words[max(0, place - 1)]
    return before in ("thank", "mr", "mrs", "ms", "dr", "prof", "professor", "and", "to", "tell", "miss", "mx") or (
        place + 1 < len(page.words)
        and page.words[place + 1] in ("and", "for", "showed", "told", "gave", "was", "were", "took", "'s", "who")
    )


def _thanked(page: Page) -> list[int]:
    """Places of names in sentences of thanks."""
    sentences = {page.sentence_at(hit.first) for hit in thanks(page)}
    return [place for place in _names(page) if page.sentence_at(place) in sentences]


def _by_name(page: Page) -> Iterator[Span]:
    for place in _thanked(page)[:1]:
        yield Span(page.start[place], page.end[place])


def _two_people(page: Page) -> Iterator[Span]:
    found = _thanked(page)
    if len(found) >= 2:
        yield Span(page.start[found[1]], page.end[found[1]])


def _thanks_again(page: Page) -> Iterator[Span]:
    found = thanks(page)
    for hit in found[1:]:
        if page.brk[hit.first] >= 0 and page.sentence_at(hit.first) != page.sentence_at(found[0].first) and _is_late(page, hit):
            yield page.span(hit)
            return


def _is_late(page: Page, hit: Hit) -> bool:
    return page.zone[hit.first] == "c" or page.body_number(hit.first) * 2 > len(page.body)


def clear_no(page: Page) -> Hit | None:
    """Return the first refusal that nothing hedges."""
    return next((hit for hit in refusals(page) if page.zone[hit.first] in "bc" and not hedged(page, hit)), None)


def _early_no(page: Page) -> Iterator[Span]:
    found = clear_no(page)
    if found and page.body_number(found.first) < 60:
        yield page.span(found)


def _named_no(page: Page) -> Iterator[Span]:
    found = clear_no(page)
    if found and names_role(page, found):
        yield page.span(found)


def names_role(page: Page, hit: Hit) -> bool:
    """True when role, firm, offer or slot are named in the sentence of `hit`."""
    first, last = page.sentence_at(hit.first)
    if any(first <= place < last for sort, place, _ in page.named if sort in ("role", "company")):
        return True
    return bool(page.between("named thing", first, last)) or not SEARCH.isdisjoint(page.words[first:last])


SEARCH = frozenset(("application", "candidacy", "interview", "process"))


def _active_no(page: Page) -> Iterator[Span]:
    found = clear_no(page)
    if found:
        first, last = page.sentence_at(found.first)
        if not {"i", "we"}.isdisjoint(page.words[first:last]):
            yield page.span(found)


def _final_no(page: Page) -> Iterator[Span]:
    found = clear_no(page)
    strong = [hit for hit in refusals(page) if page.words[hit.first] in ("decline", "declining", "withdraw", "withdrawing", "refuse")]
    if found and len({page.sentence_at(hit.first) for hit in strong}) <= 1 and not any(hedged(page, hit) for hit in strong):
        yield page.span(found)


def _release(page: Page) -> Iterator[Span]:
    for hit in clear(page, "release"):
        first, last = page.sentence_at(hit.first)
        if page.between("date", first, last) or any(word[:1].isdigit() for word in page.words[first:last]):
            yield page.span(hit)
            return


ACT = r"(?i)declin|withdr|accept|decision|not (?:be )?(?:join|tak|accept)|regret|refus|answer to your offer"


def _subject(page: Page) -> Iterator[Span]:
    span = page.zone_span("t")
    if span:
        subject = page.text[span.start : span.end]
        bare = re.sub(r"^(?:(?:re|aw|fwd?)\s*:\s*)+", "", subject, flags=re.IGNORECASE)
        if compiled(ACT).search(bare) and len(bare.split()) >= 3:
            yield span


def reason_of(page: Page) -> Hit | None:
    """Return the first words that give a reason in the body."""
    return next((hit for hit in clear(page, "reason") if page.zone[hit.first] == "b" and not page.within(hit, "thanks")), None)


def _one_reason(page: Page) -> Iterator[Span]:
    found = [hit for hit in clear(page, "reason") if page.zone[hit.first] == "b"]
    sentences = {page.sentence_at(hit.first) for hit in found}
    if found and len(sentences) <= 2 and len(list(clear(page, "H26"))) < 3:
        yield page.span(found[0])


def _with_reason(name: str) -> Find:
    """Return a find for phrases that count only beside a refusal and outside a thanks."""

    def find(page: Page) -> Iterator[Span]:
        if not refusals(page):
            return
        for hit in clear(page, name):
            if page.zone[hit.first] == "b" and not page.near(hit, "thanks hard"):
                yield page.span(hit)
                return

    return find


def _pay_without_figures(page: Page) -> Iterator[Span]:
    for span in _with_reason("P21")(page):
        if not re.search(r"\d", page.text[span.start : span.end + 40]):
            yield span


def _recorded(page: Page) -> Iterator[Span]:
    """The words of the recorded reason."""
    facts = page.facts
    if facts is None or facts.reason is None:
        return
    wanted = [word for word in re.findall(r"\w+", facts.reason.toward.casefold()) if len(word) > 3]
    if wanted and (places := [place for place in page.body if page.raw[place] in wanted]):
        yield Span(page.start[places[0]], page.end[places[0]])


def _weighed(page: Page) -> Iterator[Span]:
    if reason_of(page) is None:
        yield from _phrase("P26")(page)


def _quiet_about_other(page: Page) -> Iterator[Span]:
    if not any(page.has(name) for name in ("H15", "H16", "H17", "H08")):
        yield from _with_reason("P30")(page)


def _register(page: Page) -> Iterator[Span]:
    """The greeting addresses the reader as the facts say."""
    facts, span = page.facts, page.zone_span("g")
    if facts is None or span is None or facts.address is None or not facts.recipient:
        return
    greeting = page.text[span.start : span.end]
    titled = re.search(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Miss)\b", greeting) is not None
    if titled == (facts.address is Address.SURNAME) and facts.recipient.split()[-1 if titled else 0] in greeting:
        yield span


def _linkedin(page: Page) -> Iterator[Span]:
    if page.facts is None or page.facts.liked is not False:
        yield from _phrase("P34")(page)


def _note(page: Page) -> Iterator[Span]:
    text = page.text.strip()
    if page.channel is Channel.NOTE and 0 < len(text) <= NOTE:
        yield Span(page.text.index(text[0]), page.text.index(text[0]) + len(text))


def _good_length(page: Page) -> Iterator[Span]:
    if 35 <= len(page.body) <= 180:
        yield page.opening()


def _paragraphs(page: Page) -> Iterator[Span]:
    starts = [place for place in page.body if page.brk[place] == 4]
    if 3 <= len(starts) <= 4 and len(page.body) / len(starts) <= 60:
        yield page.opening()


CONTACT = r"[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d ()/.-]{6,}\d|linkedin\.com/\S+"


def _contact(page: Page) -> Iterator[Span]:
    for part in page.stretches:
        if part.zone == "s" and signed(page) and (match := compiled(CONTACT).search(page.text, part.start, part.end)):
            yield Span(*match.span())
            return


def _short_sentences(page: Page) -> Iterator[Span]:
    inside = [(first, last) for first, last in page.sentences if page.zone[first] == "b"]
    if inside and all(sum(page.head[first:last]) < 25 for first, last in inside):
        yield page.opening()


def _warm_close(page: Page) -> Iterator[Span]:
    for hit in page.hits("P48"):
        if page.zone[hit.first] == "c":
            yield page.span(hit)
            return


def _early_apology(page: Page) -> Iterator[Span]:
    found = apologies(page)
    inside = [first for first, _ in page.sentences if page.zone[first] == "b"]
    if len(found) == 1 and inside[:2] and found[0].first < (inside[2] if len(inside) > 2 else len(page.words)):
        yield page.span(found[0])


def _no_request(page: Page) -> Iterator[Span]:
    body = page.zone_text("b")
    if body and "?" not in body and not page.has("requests"):
        yield page.opening()


def _whole(body: str) -> str:
    return f"Dear Priya,\n{body}\nBest wishes,\nSam"


LONG_TALK = "We spoke about the plans for the year and the people in the team. "
LIKED = Facts(DAY, recipient="Priya", liked=True, address=Address.FIRST_NAME)
FORMAL = Facts(DAY, recipient="Ms Halvorsen", address=Address.SURNAME)


def _credit(  # noqa: PLR0917 - a row of the table below
    number: str, title: str, why: str, find: Find, earns: Examples, misses: Examples, *, kinds: frozenset[Kind] = ALL, source: str = "our choice"
) -> Rule:  # fmt: skip
    return Rule(number, 0, title, why, "", find, earns, misses, kinds, source)


def _ex(facts: Facts, *texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, Kind.DECLINE, facts) for text in texts)


BACK = frozenset({Kind.TAKE_BACK})


def _back(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, Kind.TAKE_BACK) for text in texts)


def _notes(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, Kind.DECLINE, channel=Channel.NOTE) for text in texts)


def _out(*texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, Kind.WITHDRAW) for text in texts)


RULES: tuple[Rule, ...] = (
    _credit("P01", "Thanks at the start", "It is read first and sets the tone.", _early_thanks,
        (_whole("Thank you for the offer."), _whole("I appreciate the time you gave me."), _whole("It was kind of you to ring.")),
        (_whole(LONG_TALK * 4 + "Thank you."), _whole("I decline."), _whole("No thanks."))),
    _credit("P02", "Thanks for the offer", "The offer itself is a compliment.", _phrase("P02"),
        (_whole("Thank you for the offer."), _whole("I am honoured by your invitation."), _whole("I am grateful for being offered the job.")),
        (_whole("Thank you for your time."), _whole("I decline the offer."), _whole("I enjoyed the day."))),
    _credit("P03", "Thanks for time or effort", "Time is what they gave for certain.", _phrase("P03"),
        (_whole("Thank you for your time."), _whole("I appreciate the effort you made."), _whole("Thanks for the care you took.")),
        (_whole("Thank you for the offer."), _whole("At this time I decline."), _whole("The effort is too great."))),
    _credit("P04", "The person thanked by name", "A name shows that the letter is meant for somebody.", _by_name,
        (_whole("Please thank Tom for the tour."), _whole("My thanks to Ms Halvorsen for the talk."), _whole("Thank you, and thank Ana for her patience.")),
        (_whole("Thank you for the tour."), _whole("Please thank the team."), _whole("Tom was there."))),
    _credit("P05", "Two or more people thanked", "Those who hear of it remember it.", _two_people,
        (_whole("Please thank Tom and Ana for the tour."), _whole("Please thank Mr Okafor and Ms Keller."), _whole("Thank Tom for the tour, and thank Ana for the talk.")),
        (_whole("Please thank Tom."), _whole("Thank you all."), _whole("I met Tom and Ana."))),
    _credit("P06", "A helper outside the panel thanked", "Nobody expects it, and everybody hears of it.", _phrase("P06"),
        (_whole("Please thank your receptionist."), _whole("Thank you to the porter who waited."), _whole("My thanks to the trainee who showed me round.")),
        (_whole("Please thank the panel."), _whole("The receptionist was there."), _whole("Thank you."))),
    _credit("P07", "One specific true thing", "What is specific cannot have been copied.", _phrase("P07"),
        (_whole("Thank you for showing me the workshop."), _whole("I enjoyed the lunch with the team."), _whole("Thank you for ringing me yourself.")),
        (_whole("Thank you for the offer."), _whole("Thank you for taking the time."), _whole("Many thanks."))),
    _credit("P08", "Thanks for openness", "Openness is a risk that somebody took for you.", _phrase("P08"),
        (_whole("Thank you for being so open about the budget."), _whole("I valued your honesty."), _whole("You were frank about the hours.")),
        (_whole("Thank you for the offer."), _whole("The position is open."), _whole("I want to tell you early."))),
    _credit("P09", "Thanks again at the end", "The last line stays.", _thanks_again,
        (_whole("Thank you for the offer. I decline it. Thank you again for the day."),
         _whole("Thanks for the call. I have to pass. Again, many thanks."),
         "Dear Priya,\nThank you for the offer. I decline.\nWith gratitude,\nSam"),
        (_whole("Thank you for the offer. I decline."), _whole("I decline, with thanks."), _whole("No thanks."))),
    _credit("P10", "The no within sixty words", "They read for it.", _early_no,
        (_whole("Thank you. I decline."), _whole("I withdraw my application."), _whole("I have accepted another position.")),
        (_whole(LONG_TALK * 6 + "I decline."), _whole("Thank you."), _whole("Maybe I will decline.")), kinds=REFUSALS),
    _credit("P11", "Role or firm named with the no", "Nobody has to look up what is meant.", _named_no,
        (_whole("I decline the role."), _whole("I withdraw my application."), _whole("I have decided not to accept the position.")),
        (_whole("I decline."), _whole("Thank you for the role. It is a no."), _whole("I will stay where I am.")), kinds=REFUSALS),
    _credit("P12", "The no in your own voice", "“I have decided” is kinder than “it has been decided”.", _active_no,
        (_whole("I decline."), _whole("I have decided not to accept."), _whole("I am staying where I am.")),
        (_whole("The offer is declined."), _whole("It is a no."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P13", "The no said once", "Said once, it is final; said three times, it sounds unsure.", _final_no,
        (_whole("I decline."), _whole("I have decided to decline the offer. Thank you."), _whole("I withdraw.")),
        (_whole("I decline. Yes, I decline it."), _whole("Perhaps I decline."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P14", "The place can go on", "It shows thought for those who wait behind you.", _phrase("the next"),
        (_whole("I hope that the place can go to the next candidate."), _whole("I tell you now so that you can offer it to someone else."),
         _whole("You can move on with other candidates.")),
        (_whole("I decline the place."), _whole("Someone called."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P15", "The booked slot released", "Somebody else can use the hour.", _release,
        _out("Please release Thursday's slot.", "Please cancel the interview on 4 May.", "I will not be attending on Monday."),
        _out("Please release the slot.", "I withdraw.", "On Thursday I was ill."), kinds=frozenset({Kind.WITHDRAW})),
    _credit("P16", "A subject that names the act", "It is understood on a phone.", _subject,
        ("Subject: Declining the analyst offer\n\nThank you.", "Subject: My decision on the nurse role\n\nThank you.",
         "Subject: Withdrawal of my application\n\nThank you."),
        ("Subject: Hello\n\nI decline.", "Subject: Decline\n\nThank you.", "I decline.")),
    _credit("P17", "Exactly one reason", "One reason is an explanation, three are a complaint.", _one_reason,
        (_whole("I decline because I want more field work."), _whole("I have accepted another position."), _whole("I am staying with my team.")),
        (_whole("I decline."), _whole("Because of the pay. Because of the hours. Because of the commute. Since we spoke I think so."), _whole("Thank you.")),
        kinds=REFUSALS, source="Locker 1999"),
    _credit("P18", "A reason about you", "Nobody can feel blamed by it.", _with_reason("P18"),
        (_whole("I decline; I want to work closer to home."), _whole("I have decided to stay."), _whole("I decline, as my next job shall hold more field work.")),
        (_whole("I decline because your hours are long."), _whole("I decline."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P19", "A reason towards something", "It says where you go rather than what you flee.", _with_reason("P19"),
        (_whole("I decline; I want more field work."), _whole("I decline in order to finish my degree."), _whole("I decline; I look for teaching rather than research.")),
        (_whole("I decline because of the hours."), _whole("I decline."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P20", "The recorded reason", "It is the true one.", _recorded,
        _ex(FIELD, "I decline; I want more field work.", "I decline for the sake of field work.", "Field work is what I look for, so I decline."),
        (*_ex(FIELD, "I decline.", "I decline because of the hours."), _whole("I decline; I want more field work.")), kinds=REFUSALS),
    _credit("P21", "Pay named without figures", "It closes the bidding.", _pay_without_figures,
        (_whole("I decline; the pay is below what I need."), _whole("I decline, as the salary does not match what I need."),
         _whole("I decline because the package is lower than I hoped.")),
        (_whole("I decline; the pay is 5,000 below what I need."), _whole("I decline."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P22", "Timing or place without drama", "Facts about you that nobody has to defend.", _with_reason("P22"),
        (_whole("I decline because of the commute."), _whole("I decline; we cannot relocate."), _whole("I decline, as I want to work closer to home.")),
        (_whole("I decline."), _whole("Thank you for the trip."), _whole("I decline because I want field work.")), kinds=REFUSALS),
    _credit("P23", "Staying, to finish what was begun", "It speaks of somebody who keeps their word.", _with_reason("P23"),
        (_whole("I decline; I stay to finish the project."), _whole("I will continue here and complete what I began."),
         _whole("I decline, since I want to see the work through.")),
        (_whole("I decline."), _whole("I decline; let us stay in touch."), _whole("I finished the book.")), kinds=REFUSALS),
    _credit("P24", "The role measured against your direction", "It compares the role with your wish, and not with another firm.", _with_reason("P24"),
        (_whole("I decline; the role is more management than the research I want."), _whole("I decline; the job holds more reporting than field work."),
         _whole("I decline, as it is more travel than I can do.")),
        (_whole("I decline."), _whole("I want more."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P25", "Working style instead of people", "A way of working can differ without anybody being wrong.", _with_reason("P25"),
        (_whole("I decline; I work best in quiet."), _whole("I decline, as I want a smaller team."), _whole("I decline; my way of working is slower.")),
        (_whole("I decline."), _whole("I decline because of Tom."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P26", "No reason, but weighed", "After a first talk none is owed.", _weighed,
        _out("I have given it much thought and withdraw.", "On reflection I withdraw my application.", "Having considered it well, I withdraw."),
        _out("I withdraw.", "I withdraw because of the commute, after much thought.", "Thank you."), kinds=frozenset({Kind.WITHDRAW})),
    _credit("P27", "It was hard, said once", "It says that they were a real choice.", _phrase("P27"),
        (_whole("It was not an easy decision."), _whole("I decline with real regret."), _whole("It was hard to decide.")),
        (_whole("I decline."), _whole("Thank you."), _whole("The work is hard."))),
    _credit("P28", "Their effort acknowledged", "It names what the no costs them.", _phrase("P28"),
        (_whole("I know how much time you gave."), _whole("You went to great lengths."), _whole("I know that this is inconvenient for your plans, and I understand that you had hoped for a yes.")),
        (_whole("I decline."), _whole("At this time I decline."), _whole("Thank you."))),
    _credit("P29", "Credit to team or product", "Praise of their work outlives the no.", _phrase("P29"),
        (_whole("I was impressed by your team."), _whole("I admire the work you do."), _whole("You have a wonderful school.")),
        (_whole("I decline."), _whole("I was not impressed by the team."), _whole("Thank you."))),
    _credit("P30", "Nothing about the other employer", "There is nothing to compare.", _quiet_about_other,
        (_whole("I have accepted another position."), _whole("I have taken a role elsewhere."), _whole("I accepted an offer from another school.")),
        (_whole("I have accepted a better offer elsewhere."), _whole("I decline."), _whole("Thank you.")), kinds=REFUSALS),
    _credit("P31", "Wishes for the search", "It looks to their next step.", _in_body("P31"),
        (_whole("I wish you success with the search."), _whole("I hope you find the right person."), _whole("I wish the team well.")),
        (_whole("I decline."), _whole("I hope so."), _whole("Thank you."))),
    _credit("P32", "The reader's own register", "A first name answers a first name.", _register,
        (*_ex(LIKED, "Dear Priya,\nI decline.\nSam", "Hello Priya,\nI decline.\nSam"), *_ex(FORMAL, "Dear Ms Halvorsen,\nI decline.\nSam")),
        (*_ex(LIKED, "Dear Sir,\nI decline.\nSam"), *_ex(FORMAL, "Dear Ingrid,\nI decline.\nSam"), "Dear Priya,\nI decline.\nSam")),
    _credit("P33", "Stay in touch", "It leaves the door as it was.", _phrase("P33"),
        (_whole("Let us stay in touch."), _whole("I hope that our paths cross again."), _whole("I would be glad to hear from you.")),
        (_whole("I decline."), _whole("I got in touch."), _whole("Thank you."))),
    _credit("P34", "LinkedIn", "A small, real door.", _linkedin,
        (_whole("I will send you a LinkedIn request."), _whole("Let us connect on LinkedIn."), *_ex(LIKED, "Find me on LinkedIn.")),
        (*_ex(COOL, "Find me on LinkedIn."), _whole("I decline."), _whole("Let us connect."))),
    _credit("P35", "A note within 200 characters", "It fits where it is to be read.", _note,
        _notes("Hello Priya, thank you for the talk. I have decided to decline. Sam", "Thank you, Priya. I decline.", "I decline with thanks, Lena."),
        (*_notes("I decline. " * 30, " "), _whole("I decline.")), kinds=REFUSALS),
    _credit("P36", "Somebody referred", "A no that brings a name is half a yes.", _phrase("P36"),
        (_whole("I can recommend a colleague."), _whole("I know somebody who would be right."), _whole("I will share the vacancy with my network.")),
        (_whole("I decline."), _whole("I recommend nothing."), _whole("Thank you."))),
    _credit("P37", "Work handed back, questions answered", "It leaves nothing undone.", _phrase("P37"),
        (_whole("I will return the test laptop."), _whole("I am happy to answer questions."), _whole("If I can help, tell me.")),
        (_whole("I decline."), _whole("Thank you for the answer."), _whole("Thank you."))),
    _credit("P38", "Open to another role", "It tells them when to write again.", _phrase("P38"),
        (_whole("If a field role comes up, I would like to hear of it."), _whole("I am open to other roles."), _whole("Should a teaching position open, please think of me.")),
        (_whole("I decline the role."), _whole("The door is open."), _whole("Thank you."))),
    _credit("P39", "A dated intention", "A date turns a phrase into a plan.", _phrase("P39"),
        (_whole("Let us talk in a year."), _whole("Next spring I will be free."), _whole("After my degree I would like to apply.")),
        (_whole("I decline."), _whole("Let us talk again."), _whole("Thank you."))),
    _credit("P40", "Thanks passed on", "It reaches those who are not addressed.", _phrase("P40"),
        (_whole("Please thank Tom."), _whole("Give my regards to the team."), _whole("Please pass on my thanks.")),
        (_whole("I decline."), _whole("Thank you."), _whole("The team was there."))),
    _credit("P41", "35 to 180 words", "Long enough to be kind, short enough to be read.", _good_length,
        (_whole(LONG_TALK * 3), _whole(LONG_TALK * 5), _whole(LONG_TALK * 10)), (_whole("I decline."), _whole(LONG_TALK * 16), _whole(LONG_TALK))),
    _credit("P42", "Three or four short paragraphs", "White space is read, too.", _paragraphs,
        (_whole("Thank you.\n\nI decline.\n\nIt was good to meet you."), _whole("Thank you.\n\nI decline.\n\nTom was kind.\n\nLet us talk."),
         _whole("Thanks for all.\n\nI withdraw.\n\nI stay here.")),
        (_whole("I decline."), _whole("Thank you.\n\nI decline."), _whole("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive."))),
    _credit("P43", "Name and contact below", "They can reach you without searching.", _contact,
        ("Dear Priya,\nI decline.\nBest wishes,\nSam Ortiz\nsam@example.org", "Dear Priya,\nI decline.\nBest wishes,\nSam Ortiz\n+44 20 7946 0000",
         "Dear Priya,\nI decline.\nBest wishes,\nSam\nlinkedin.com/in/samortiz"),
        ("Dear Priya,\nI decline.\nBest wishes,\nSam", "I decline.", "Dear Priya,\nCall 020 7946 0000.\nBest wishes,\nSam")),
    _credit("P47", "Short sentences", "A sentence under 25 words is understood at once.", _short_sentences,
        (_whole("I decline. Thank you."), _whole("Thank you for the offer."), _whole("I stay where I am.")),
        (_whole("I want to tell you that after all the talks that we had and all the thinking that I did about them over the long weekend in May I decline."),
         _whole("Thank you. " + "and we talked " * 10 + "so I decline."), "")),
    _credit("P48", "A warm close", "The last two words are the tone that stays.", _warm_close,
        (_whole("I decline."), "Dear Priya,\nI decline.\nKind regards,\nSam", "Dear Priya,\nI decline.\nYours sincerely,\nSam"),
        ("Dear Priya,\nI decline.\nSam", "I decline.", "Dear Priya,\nI decline.\nBye,\nSam")),
    _credit("P49", "An apology early, once", "The one sorry that is owed.", _early_apology,
        _back("I am sorry: I must take back my yes.", "Thank you. I apologise for going back on my word.", "I owe you an apology. I accepted and cannot come."),
        _back("I must take back my yes.", "I am sorry. I am so sorry.", "One. Two. Three. I am sorry."), kinds=BACK),
    _credit("P50", "Owned", "It is yours, and saying so ends the search for blame.", _phrase("P50"),
        _back("I have changed my mind.", "It was my decision.", "The mistake is mine alone."),
        _back("It is a pity.", "Thank you.", "Things are different now."), kinds=BACK),
    _credit("P51", "What was stopped for you", "It shows that you know what it costs.", _phrase("P51"),
        _back("You turned others away for me.", "I know that your search was stopped.", "Your team had planned for my start."),
        _back("I am sorry.", "Thank you.", "I start elsewhere."), kinds=BACK),
    _credit("P52", "Practical help", "Something done weighs more than something said.", _phrase("P52"),
        _back("I will return the laptop.", "I can recommend a candidate.", "If anything helps, tell me."),
        _back("I am sorry.", "Thank you.", "I changed my mind."), kinds=BACK),
    _credit("P53", "Nothing asked", "Whoever takes back a word has nothing to ask.", _no_request,
        _back("I am sorry.", "I take back my yes.", "I have changed my mind."),
        _back("Can you forgive me?", "Could you keep my file?", "Please let me know."), kinds=BACK),
)  # fmt: skip

"""What a decision knows better: H36's name, H45, H46, H51, H52, H56 and H57. Without facts they are silent, but for the gaps."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear, said
from tightrope.letters.check.model import Example, Rule, Span
from tightrope.letters.check.page import pieces_of
from tightrope.letters.check.patterns import compiled
from tightrope.letters.check.tokens import LONGEST, WORD, parts
from tightrope.letters.check.words import words_of
from tightrope.letters.facts import Facts, Reason, Thank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page

PHRASES = {
    "illness": """
        ! my|our ..2 illness|health|sickness|diagnosis|surgery|operation|doctor|injury|accident|recovery
        ! i|we|wife|husband|mother|father|son|daughter|partner|child|mum|dad ..3 ill|sick|unwell|diagnosed|hospitalized|injured|recovering
        ! health|medical ..1 reasons|grounds|problems|issues|condition|problem|issue|matter|situation
        ! fall+|fallen|fell|taken ..1 seriously? ill
        ! due|owing to ..2 illness|health|sickness
        ! family emergency|crisis|illness|matter|matters|situation|circumstances
        ! bereavement|bereaved|funeral|passed|died
        ! unforeseen ..1 circumstances|emergency|events
        ! emergency
        ! personal emergency|crisis|tragedy
    """,
    "illness not": """
        hospital|health|medical|surgery|emergency ..1 role|job|position|team|trust|sector|care|service|services|department|ward|nurse|doctor|center
        mental|public|occupational|at|the|your|in|a health|hospital
        passed on|to|by|your|my|the|it|away ..1 time
        ill|sick equipped|prepared|leave|pay
    """,
    "elsewhere": """
        ! i|we ..2 accepted|signed|taken ..3 another|different|other ..1 position|role|job|offer|post|contract
        ! i|we ..2 accepted|signed|taken ..2 a|an ..2 position|role|job|offer|post|contract ..1 elsewhere|with|at|from
    """,
    "H46": """
        ! surely|certainly|definitely|soon|sure|certain|undoubtedly|absolutely ..4 work|working|join|joining|collaborate ..1 together|with|you|again
        ! definitely|certainly|surely|absolutely|sure ..2 apply|reapply|be|come|knock ..1 again|back|applying|in
        ! will|shall ..1 definitely|certainly|surely? ..1 reapply|apply ..1 again|soon|next|when
        ! look+|looking forward to ..2 working ..1 together|with you ..2 soon|again|in|one|future
        ! next time ..2 i ..2 will ..2 say|accept|join
        ! first|gladly|gladly to ..2 apply again
    """,
}

GAP = r"\[[^\[\]\n]{1,60}\](?!\()|\{[^{}\n]{1,60}\}|<[^<>\n]{1,60}>|\bX{2,}\b|_{3,}|\bx{3,}\b|\bTB[CD]\b|\.{5,}|…{2,}"
BLANK = (
    r"\b(?:(?:Your|Company|Employer|Recipient|Hiring Manager|Manager|Recruiter|Candidate|Interviewer|First|Last|Full|Contact|Employee)(?:'s|’s)? "
    r"(?:Full |First |Last )?Name|(?:Job|Position|Role) (?:Title|Name)|Insert (?:Name|Date|Company|Role|Job)[\w ]{0,20}|Lorem ipsum)\b"
    r"|^Your (?:Phone|Email|Address|Phone Number|Email Address|Contact Information|Signature|Title)[ \t\r]*$"
)
NO_GAP = r"(?i)[<\[][^<>\[\]\s]+@[^<>\[\]\s]+[>\]]|<(?:https?:|mailto:|tel:|www\.)[^>]*>|<3|\[(?:sic|…|\.\.\.|x| |\d{1,3}|cid:[^\]]*|image[^\]]*)\]"
FIELD_NAME = (
    r"(?i)(?<![^\W_])(?:names?|company|firm|employer|organi[sz]ation|role|position|job|post|title|dates?|day|month|time|manager|recruiter|"
    r"interviewer|recipient|contact|reasons?|your|their|number|e-?mail|address|signature|insert|add|fill|choose|delete|salary|amount|specific|"
    r"details?|thing|team|department|product|project|school|city|location|what|when|which|todo|tb[cd]|x{2,}|sender|candidate|mr|ms|placeholder)(?![^\W_])"
)
"""What forms call their gaps. What stands in brackets and is none of it may be an aside: "[she reads this over my shoulder]"."""

FORM = r"[\W_]*|[\W\d_]*[A-Z]{2,}[A-Z\W\d_]*"
"""What only a form holds: dots, or capitals."""

KEPT_BACK = r"(?i)\b(?:withheld|redacted|removed|omitted|sic)\b"
"""Said of a gap that is meant."""

BEFORE_NUMERAL = ("chapter", "part", "volume", "grade", "class", "century", "rm", "band", "level", "louis", "pope")
AFTER_NUMERAL = r"(?i)\s*(?:chromosomes?|olympi\w+|century|congress|edition|anniversary|corps|games|legion)\b"
"""What stands around a Roman numeral."""

TAG = r"(?i)</?(?:p|br|b|i|u|em|strong|a|div|span|ul|li|ol|html|body|blockquote|h\d)\b[^>]*>"

RUN = 5
"""Words in a row that prove a leak."""

STOCK = frozenset(
    """thank thanks offer offered role job position company decline accept withdraw decided decision application time work team letter want wish
    like going take turn down salary pay new next manager interview second people told tell good best right much many still again day week
    year month really lot think feel know see one two first last""".split()
)
"""Words that stand in every such letter and in every note about one: a run needs two others to prove anything."""


def gaps(page: Page) -> Iterator[Span]:
    """Point at what was meant to be filled in."""
    for part in page.stretches:
        for match in compiled(GAP).finditer(page.text, part.start, part.end):
            words = match.group()
            if (
                compiled(NO_GAP).fullmatch(words)
                or compiled(TAG).fullmatch(words)
                or (words[0] in "[{<" and not re.search(r"\w|\.{2,}|…|_", words))
            ):
                continue
            if re.fullmatch(r"X{2,3}", words) and _roman(page.text, match.start(), match.end()):
                continue
            if _is_named(page, match) or _is_ornament(page.text, match):
                continue
            milder = words in ("TBC", "TBD") or (words[0] in "[{<" and not _is_form(words[1:-1]))
            yield Span(match.start(), match.end(), 2 if milder else 0)
        for match in compiled(BLANK, re.MULTILINE).finditer(page.text, part.start, part.end):
            bracketed = page.text[match.start() - 1 : match.start()] in ("[", "{", "<")
            if not bracketed and not _is_named(page, match):
                yield Span(match.start(), match.end())


def _is_ornament(text: str, match: re.Match[str]) -> bool:
    """True for kisses at the end of a line, dots that trail off a word, a line drawn from marks, and less-than signs."""
    words, before, after = match.group(), text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if words[0] in "{<":
        return words[1] in " 0123456789"
    ends = after in ("", "\n", "\r")
    return (words[0] == "x" and ends) or (words[0] in ".…" and before.isalnum()) or (words[0] == "_" and ends and before in ("", "\n", "_"))


def _is_form(words: str) -> bool:
    """True for the words of a form; an aside in brackets is none."""
    return compiled(FORM).fullmatch(words) is not None or (
        compiled(FIELD_NAME).search(words) is not None and compiled(KEPT_BACK).search(words) is None
    )


def _is_named(page: Page, match: re.Match[str]) -> bool:
    """True when it stands in quotation marks, with or without other words: it is spoken of."""
    text, start, end = page.text, match.start(), match.end()
    if text[start - 1 : start] in tuple("\"“‘'«`") and text[end : end + 1] in tuple("\"”’'»`"):
        return True
    place = bisect_left(page.start, start)
    return place < len(page.words) and page.start[place] < end and bool(page.quoted[place])


def _roman(text: str, start: int, end: int) -> bool:
    """True for a numeral ("Chapter XX", "size XXL" is another word) or for kisses at the end."""
    before = text[:start].rstrip()[-12:].lower()
    return before.endswith(BEFORE_NUMERAL) or text[end:].strip() == "" or compiled(AFTER_NUMERAL).match(text, end) is not None


def _another_reason(page: Page) -> Iterator[Span]:
    facts = page.facts
    if facts is None:
        return
    recorded = " ".join((*(f"{one.toward} {one.away}" for one in _reasons_of(facts)), facts.because, facts.wish)).lower()
    known = {form for match in WORD.finditer(recorded) for form, _ in parts(match.group())}
    if not _reasons_of(facts):
        return
    for hit in clear(page, "illness"):
        if page.zone[hit.first] == "b" and known.isdisjoint(words_of_illness()):
            yield page.span(hit)
    sorts = {one.sort for one in _reasons_of(facts)}
    if not sorts & {"other offer", "own words"} and not known & {"offer", "accepted", "position", "job", "elsewhere"}:
        for hit in clear(page, "elsewhere"):
            if not page.within(hit, "took it"):
                yield page.span(hit)


def _reasons_of(facts: Facts) -> tuple[Reason, ...]:
    return (*((facts.reason,) if facts.reason else ()), *facts.reasons)


def words_of_illness() -> frozenset[str]:
    """Return the words that a recorded reason of that kind would hold."""
    return frozenset(
        """illness ill health medical sick sickness hospital surgery operation doctor injury accident recover emergency family bereavement mother
        father wife husband son daughter child children parents care caring partner baby pregnant""".split()
    )


def _promise(page: Page) -> Iterator[Span]:
    if page.facts is not None and page.facts.liked is False:
        yield from said("H46")(page)


def _misspelt(page: Page) -> Iterator[Span]:
    """A capitalised word one or two letters away from a recorded name."""
    facts = page.facts
    if facts is None:
        return
    names = [facts.recipient, facts.company, facts.signed, *(thank.name for thank in facts.thanks)]
    known = {piece for name in (*names, facts.role, *facts.other_companies) for piece in pieces_of(name)}
    wanted = {piece for name in names for piece in pieces_of(name) if len(piece) >= 4}
    for place, word in enumerate(page.raw):
        if word in known or not 3 <= len(word) <= LONGEST or not page.capital(place) or word.removesuffix("'s") in known:
            continue
        if page.words[place] in words_of("@thank"):
            continue
        if page.zone[place] == "b" and page.begins(place) and page.words[place] in words_of("@common"):
            continue
        bare = word.replace("’", "'").removesuffix("'s")
        if bare not in known and bare not in words_of("@capitals") and any(_slip(bare, name) for name in wanted):
            yield Span(page.start[place], page.end[place])


def _slip(word: str, name: str) -> bool:
    """True when `word` is `name` with a slip: one letter, or two in a long name."""
    if word[0] != name[0] and word[-2:] != name[-2:]:
        return False
    allowed = 2 if len(name) >= 8 else 1
    return 0 < _distance(word, name, allowed) <= allowed


def _distance(a: str, b: str, limit: int) -> int:
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, right in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _other_company(page: Page) -> Iterator[Span]:
    facts = page.facts
    if facts is None:
        return
    own = set(pieces_of(f"{facts.company} {facts.role} {facts.recipient} {facts.signed}"))
    for company in facts.other_companies:
        wanted = pieces_of(company)
        if not wanted or set(wanted) <= own:
            continue
        for place in page.places_of(wanted):
            if page.capital(place) or not company[:1].isupper():
                yield Span(page.start[place], page.end[place + len(wanted) - 1])


def _leaks(page: Page) -> Iterator[Span]:
    """Five or more words in a row from the vent pad or a private answer."""
    secret = _runs((page.vent, *(page.facts.private if page.facts else ())))
    if not secret:
        return
    if page.facts is not None:
        secret -= _runs(_public(page.facts))
    raw = [place for place in range(len(page.raw)) if page.head[place]]
    words = [page.raw[place] for place in raw]
    first = last = -1
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) not in secret:
            continue
        if first >= 0 and at > last:
            yield Span(page.start[raw[first]], page.end[raw[last - 1]])
            first = -1
        first = at if first < 0 else first
        last = at + RUN
    if first >= 0:
        yield Span(page.start[raw[first]], page.end[raw[last - 1]])


def _runs(texts: tuple[str, ...]) -> set[tuple[str, ...]]:
    found = set()
    for text in texts:
        words = [match.group().casefold() for match in WORD.finditer(text)]
        for at in range(len(words) - RUN + 1):
            run = tuple(words[at : at + RUN])
            if len({word for word in run if word not in STOCK and word not in words_of("@common")}) >= 2:
                found.add(run)
    return found


def _public(facts: Facts) -> tuple[str, ...]:
    texts = [facts.recipient, facts.signed, facts.recipient_deed, facts.agreed, facts.wish, facts.because, facts.role, facts.company]
    texts += [f"{thank.name} {thank.deed}" for thank in facts.thanks]
    texts += [text for one in _reasons_of(facts) for text in (one.toward, one.away)]
    return tuple(texts)


DAY = date(2026, 3, 2)
NORTHWIND = Facts(DAY, company="Northwind", role="data analyst", recipient="Priya", signed="Sam Ortiz", thanks=(Thank("Halvorsen"),))
FIELD = Facts(DAY, company="Northwind", recipient="Priya", reason=Reason("direction", "field work", "reporting"))
COOL = Facts(DAY, company="Northwind", recipient="Priya", liked=False)
TWO = Facts(DAY, company="Northwind", recipient="Priya", other_companies=("Contoso", "Fabrikam Tools"))
SECRET = Facts(DAY, private=("the manager scares me and my sister agrees with that",))


def _on(facts: Facts, *texts: str) -> tuple[Example, ...]:
    return tuple(Example(text, Kind.DECLINE, facts) for text in texts)


RULES = (
    Rule(
        "H45", 3, "Another reason than the recorded one",
        "Your answers give another reason or none. If this one is true, note it there; an invented one is found out, and is not forgiven.",
        "Give the true reason, or none.",
        _another_reason,
        _on(
            FIELD,
            "I must decline because of a family emergency.",
            "I decline for health reasons: I have fallen ill.",
            "I have accepted another position and decline.",
        ),
        (
            *_on(FIELD, "I decline because I want more field work.", "I decline, and I hope that you are in good health."),
            *_on(Facts(DAY, reason=Reason("own words", "I look after my mother, who is ill")), "I decline because my mother is ill."),
        ),
    ),
    Rule(
        "H46", 2, "A promise that is not meant",
        "You said that you did not warm to this person; a promise to come back will be remembered.",
        "Close with a good wish and nothing dated.",
        _promise,
        _on(
            COOL,
            "We will surely work together soon.",
            "I will definitely apply again.",
            "I look forward to working with you in the future.",
        ),
        (
            *_on(COOL, "I wish you well with the search.", "I will certainly remember the tour."),
            Example("I will definitely apply again.", Kind.DECLINE, Facts(DAY, liked=True)),
        ),
    ),
    Rule(
        "H51", 3, "A gap that was not filled",
        "It shows that the letter is a form.",
        "Fill it in, or take the sentence out.",
        gaps,
        (
            "Dear [Name], I decline.",
            "Thank you for the offer at {company}.",
            "Thank you for the offer at Company Name.",
            "I decline the role of <role>.",
            "I decline the offer from XX.",
        ),
        (
            "Write to me: Sam Ortiz <sam@example.org>.",
            "The text is [here](https://example.org).",
            "Malcolm X once wrote of it.",
            "See <https://example.org>.",
            "The XX Olympiad was held in Munich.",
            "You asked for “Company Name” on the badge.",
            "Thank you so much for the offer..... I am sorry to decline it.",
            "I decline, with love to the whole kitchen xxx",
        ),
    ),
    Rule(
        "H52", 3, "A name spelt otherwise",
        "People see their own name before anything else.",
        "Write it as they do.",
        _misspelt,
        _on(
            NORTHWIND,
            "Dear Pryia,\nI decline.",
            "Thank you for the offer from Nortwind.",
            "Please thank Ms Halverson.",
        ),
        _on(
            NORTHWIND,
            "Dear Priya,\nI decline.",
            "Thank you for Northwind's offer.",
            "Please thank Ms Halvorsen and Peter.",
        ),
    ),
    Rule(
        "H57", 3, "The company of another decision",
        "A letter with the wrong firm in it cannot be taken back.",
        "Put in the name of this one.",
        _other_company,
        _on(
            TWO,
            "Thank you for the offer from Contoso.",
            "Working at Fabrikam Tools would be good.",
            "I liked Contoso’s workshop.",
        ),
        _on(
            TWO,
            "Thank you for the offer from Northwind.",
            "I have accepted an offer elsewhere.",
            "The tools in your workshop were good.",
        ),
    ),
    Rule(
        "H56", 3, "Private words",
        "These are words of your vent pad or of a private answer.",
        "Take them out, or say it in other words that are meant for them.",
        _leaks,
        (
            Example("I decline. The man scares me and my sister agrees with that.", facts=Facts(DAY, private=("he scares me and my sister agrees",))),
            Example("I decline: the coffee tasted of wet cardboard there.", vent="And the coffee tasted of wet cardboard, too."),
            Example("I decline; the manager scares me and my sister knows.", facts=SECRET),
        ),
        (
            Example("I decline. The manager was kind.", facts=SECRET),
            Example("I decline: the coffee was good.", vent="And the coffee tasted of wet cardboard, too."),
            Example("I have decided to decline the offer.", vent="I have decided to decline the offer."),
        ),
    ),
)  # fmt: skip

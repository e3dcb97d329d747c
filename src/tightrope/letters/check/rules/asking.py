"""Asking, accepting and taking back: H53 to H55 and H59 to H61."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear, said
from tightrope.letters.check.model import Rule, Span
from tightrope.letters.check.rules.toomuch import apologies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

PHRASES = {
    "sorry": """
        ! sorry|apologize+|apology|apologies|apologetic|apologetically
        ! beg|ask ..2 pardon|forgiveness
        ! forgive me|my
        ! pardon me
        ! excuse me
    """,
    "sorry not": """
        not|never|no ..3 sorry|apologize|apology
        sorry state
        better safe than sorry
        feel|felt sorry for
    """,
    "date": """
        ! @months
        ! @days
        ! today|tonight|midday|noon|weekend
        ! next|this|end|following|coming|start|beginning ..2 week|month|year|quarter|term
        ! @NUMBER ..2 hours|days|day|weeks|week|months|month|hour
        ! a|another|one week|fortnight|month|day
        ! fortnight
    """,
    "H53": """
        you|yours ..1 @be to blame
        brought it|this|that on ..1 yourself|yourselves
        you ..2 left|leaves ..1 yourself|yourselves|you ..1 short
        if you ..1 had ..2 said|told|left|kept|waited|let|asked|been ..14 i ..1 would|have
        if your ..2 lot|people|office|team ..1 had|have ..2 been|said|told|answered|sent
        your doing
        look in the mirror
        had|if ..1 the|your ..2 contract|offer|letter|papers|paperwork|answer|email ..2 come|been|arrived|reached
        that|it|this is ..1 on you
        you|your ..2 only yourself|yourselves
        blame yourself|yourselves
        you|they ..1 left me ..2 alone|waiting|hanging|on|without|in
        you|they ..2 might|could|should ..1 have ..1 mentioned|said|told|warned|thought|rung|called|written|asked|answered|sent
        until you ..1 changed|rang|pressed|told|asked|sent|started|began
        if you ..2 have|of ..1 matched|sent|rung|called|told|asked|answered|given|paid|kept|been ..4 when|as|like|sooner|earlier|we|i
        your|the ..2 contract|offer|onboarding|letter|company|email|paperwork|manager ..4 late|mistakes|errors|wrong|different|changed|never|full|mess
        ! you|your|they ..3 @be|were ..4 late|slow|unclear|vague|disorganized|rude|different ..3 i
        ! because|since|as|given|due|owing|after|when ..1 to|of|that? ..2 you|your|the|his|her|their|company|offer ..7 delay|delays|delayed|changed|\
change|failed|failure|not|never|late|slow|slowness|silence|attitude|behavior|lack|took|kept|refused|broke|treatment|handled|mistakes|mistake|\
contract|terms|confusion|misled|pressured|pressure|rushed|unclear|vague
        ! you|your|they ..2 took ..1 too long
        ! had|if you|your|they ..3 been|sent|paid|answered|offered|told|replied|not ..6 would|i
        ! you|your|they ..2 left|leaves|leave|gave|give|gives me ..1 with ..1 no|little ..1 choice|option|alternative
        ! you ..1 pushed|pressed|pressured|rushed|forced|hurried|tricked|talked|misled|persuaded me
        ! is|was ..1 your|their|@NAME ..1 fault|doing
        ! your|their delay|fault|mistake|mistakes|failure|slowness|silence|contract|onboarding ..6 made|makes|led|forced|caused|meant|pushed|convinced|\
changed|put
        ! responsible|blame|responsibility ..3 lies|rests|yours|your|you
        ! what you|your ..3 did|sent|said ..3 changed|made|forced
        ! second thoughts ..3 because|since|after|when ..2 you|your
    """,
    "H53 not": """
        i ..1 would ..1 have ..1 understood|forgiven|laughed|deserved|gone|jumped|come|done
        told me to
        had|if you|they ..1 been|were ..2 kind|kinder|patient|generous|nice|nicer|good|warm|fair|helpful|decent|welcoming|unkind
        less kind|patient|generous|nice|good|fair|warm
        kept ..3 open|free|for|warm|faith|word|promise|place|seat|your|me
        took ..1 the|such|a|so|all|much ..1 trouble|time|chance|care|risk|pains|me|patience
        never|not ..1 once|even|ever ..1 complained|pressed|pushed|rushed|hurried|asked|late|kept
        into applying|trying|having|standing|asking|thinking
        persuaded|talked me to apply|try|of
        my ..2 papers|visa|references|passport|certificate|documents ..4 late|delayed|slow
        i ..5 late|slow|silence|delay|mistake
        none|nothing|not|never ..4 your doing|fault
        as i ..1 said|told|mentioned|wrote
        after ..1 the ..1 care|kindness|trouble|time|welcome
        not ..3 because ..2 of? you|your
        nothing ..2 you|your
        because|since|as you|your ..5 kind|generous|trust|trusted|open|honest|good|deserve|know|need|counted|counting|plan|asked|relied
        my ..2 fault|mistake|delay|silence|failure|change
        @be not ..2 your ..1 fault|doing
        that|as ..1 you ..1 not ..1 have
        if you ..3 not ..1 yet
    """,
    "H55": """
        ! it|this is ..2 just|only|nothing|simply ..2 business|personal
        ! just|only ..1 business
        ! nothing personal
        ! no hard feelings
        ! no big deal
        ! big deal
        ! these things happen
        ! things happen
        ! that|such is life
        ! no harm ..1 done
        ! people change
        ! not the end of
        ! i am|be sure ..2 you ..2 find|fill|have|manage|get|cope ..4 quickly|easily|else|fine|soon|plenty|time|others|candidates|somebody|someone
        ! you will ..1 be|get|survive|find ..2 fine|over|okay|ok|someone|somebody
        ! plenty of ..2 candidates|others|fish|people|applicants
        ! better now than
        ! c est la vie
        ! oh well
        ! at least ..1 i|it|you ..4 before|now|not
        ! hardly matters|matter|inconvenience
        ! not ..1 matter ..1 much
        ! minor|small|little|slight inconvenience
    """,
    "H60 ask": """
        ! could|would|can|might|may ..1 you|we|i|it|there|be
        ! is|are there|it|you ..4 possible|flexibility|room|flexible|scope|chance|able|willing|open
        ! ask|asking|request|propose|like|hope|hoping|wondering|wonder ..1 for|you|that|whether|if|to
        ! i ..1 need|want|require|expect
        ! second|another|also|further thing|point|request|question|ask|wish
        ! also|moreover|furthermore|additionally
        ! as well
    """,
    "H60 ask not": """
        would like|love|be ..2 to? ..2 thank|accept|join|say|sign|know|happy|pleased|delighted|glad|grateful|hear
        would|could you ..1 let|tell|confirm|please
        i ..1 would|could|can ..2 accept|sign|say|join|gladly|happily|be
        hope ..2 to ..1 hear|join|work
        if ..2 you|we|i|it|that ..2 can|could|would ..1 agree|work|possible
        could i|we|you ..2 have|take|extend ..4 until|time|longer|deadline|days
        like|want|hope to ..1 accept|join|come|say|thank
        not ..2 need|want|require
        as well as
    """,
    "yes promised": """
        ! i ..3 will|would|shall|can|am ..5 accept|sign|say|join|yes|gladly|happy|start|delighted|ready|glad|pleased
        ! i accept
        ! my answer|reply ..1 is|will|would ..2 yes
        ! yes
        ! have my ..1 signature|yes|acceptance|answer
        ! it|that|this ..1 would|will|make|be ..3 yes|easy|decided|settled|deal
        ! sign ..2 the|same|at|straight|immediately|today
        ! accept ..4 as|once|straight|immediately|at|today|in|with|gladly
    """,
    "agreed": """
        ! put|sign|mark me down|up
        ! you|got|have ..3 yourself|yourselves a|your|an
        ! i|we am|are in >
        ! you are on
        ! it|that|we is|are|have ..1 a deal
        ! deal >
        ! where do i sign
        ! shaken|shake on
        ! accede+|acceding
        ! i ..2 will|shall|can ..2 be ..2 there|with ..1 you ..1 on|the|at|@days|@months|@NUMBER
        ! aye
        ! report for duty|work
        ! i ..1 will|shall ..1 be at ..2 gate|door|desk|depot|yard|counter
        ! you have ..2 got? your|me
        ! i ..1 will|shall ..1 take it|the|this
        ! accept+|accepting|acceptance ..6 offer|position|role|job|post|it|contract|with|pleasure|you|place
        ! i accept
        ! i|will|would|gladly|happily ..1 take the|your|this|it ..2 job|role|position|post|place|offer|and|with|>
        ! yes
        ! say|saying yes
        ! happy|pleased|delighted|glad|thrilled|gladly|excited to ..1 join|accept|take|start|say|confirm|be
        ! look+|looking forward ..1 to ..1 joining|starting|working|start|beginning
        ! i ..1 will|shall|would ..2 join|take|start|love ..4 you|job|role|post|position|on|in|to
        ! count me in
    """,
    "agreed not": """
        not|never|unable|can ..4 accept|join|take
        might|maybe|perhaps|if ..3 accept|join
        accept ..2 another
    """,
}


def _undated(page: Page) -> Iterator[Span]:
    if not page.has("date") and not any(word[:1].isdigit() for word in page.words):
        first = next(iter(page.hits("asks time")), None)
        yield page.span(first) if first else page.opening()


def _two_things(page: Page) -> Iterator[Span]:
    """Sentences that ask count once each; a longer deadline is not a second thing."""
    asked: list[tuple[tuple[int, int], Hit]] = []
    for hit in clear(page, "H60 ask"):
        sentence = page.sentence_at(hit.first)
        if page.zone[hit.first] == "b" and (not asked or asked[-1][0] != sentence) and _is_request(page, sentence):
            asked.append((sentence, hit))
    if len(asked) >= 2:
        yield page.span(asked[1][1])
    if not page.has("yes promised"):
        last = [(begin, end) for begin, end in page.sentences if page.zone[begin] == "b"][-1:]
        yield Span(page.start[last[0][0]], page.end[last[0][1] - 1], 1) if last else Span(*page.opening()[:2], 1)


def _is_request(page: Page, sentence: tuple[int, int]) -> bool:
    first, last = sentence
    tail = page.text[page.end[last - 1] : page.end[last - 1] + 3]
    words = page.words[first:last]
    return "?" in tail or any(word in ("ask", "request", "need", "require", "propose", "wondering", "wonder", "hoping") for word in words)


def _unclear_yes(page: Page) -> Iterator[Span]:
    agreed = any(not page.within(hit, "agreed not") for hit in page.hits("agreed"))
    dated = page.has("date") or any(word[:1].isdigit() for word in page.words)
    if not (agreed and dated):
        yield page.opening()


def _apology(page: Page) -> Iterator[Span]:
    found = apologies(page)
    if not found:
        yield page.opening()
    elif len(found) > 2:
        yield page.span(found[2])


BACK = frozenset({Kind.TAKE_BACK})

RULES = (
    Rule(
        "H53", 3, "Blaming them for the change of mind",
        "You gave your word; whatever they did, taking it back is yours.",
        "Own it: I have changed my mind, and I am sorry.",
        said("H53"),
        (
            "I take back my acceptance because you took too long with the contract.",
            "Your delay made me think again, so I withdraw my acceptance.",
            "You pushed me into saying yes.",
        ),
        (
            "I take back my acceptance. It is not because of you.",
            "The fault is mine, and I am sorry.",
            "I am telling you at once, because you need to know.",
        ),
        BACK,
    ),
    Rule(
        "H54", 2, "No apology, or more than two",
        "A word taken back needs one sorry; three ask to be comforted.",
        "Apologise once, in the first two sentences.",
        _apology,
        (
            "I accepted your offer on Monday, and I must take back my acceptance.",
            "I am sorry. I accepted and must withdraw; I apologise. Sorry again. My apologies to the team.",
            "I said yes to you, and I will not be joining you after all.",
        ),
        (
            "I am sorry: I must take back my acceptance.",
            "I apologise for taking back my yes.",
            "I am sorry to go back on my word, and sorry for the work it makes.",
        ),
        BACK, mail_only=True,
    ),
    Rule(
        "H55", 2, "Making little of it",
        "They have stopped looking because of your yes.",
        "Name what it costs them: I know that you have told the others.",
        said("H55"),
        (
            "It is just business.",
            "These things happen.",
            "I am sure you will find someone quickly.",
        ),
        (
            "I know the business you run depends on people's word.",
            "I know that you have told the other candidates no.",
            "It is a personal decision.",
        ),
        BACK,
    ),
    Rule(
        "H59", 2, "Time asked for without a date",
        "“A little longer” can mean a month.",
        "Name a day: May I give you my answer by Friday?",
        _undated,
        (
            "Thank you for the offer. May I have some more time to decide?",
            "Could I think it over a little longer?",
            "I need a few more days to decide.",
        ),
        (
            "May I give you my answer by Friday?",
            "Could I have until 4 May to decide?",
            "May I have one more week to decide?",
        ),
        frozenset({Kind.ASK_TIME}), mail_only=True,
    ),
    Rule(
        "H60", 2, "Two things asked, or no yes promised",
        "One wish can be granted; a list is the start of a haggle.",
        "Ask for the one thing, and promise: If so, I will accept.",
        _two_things,
        (
            "Could you raise the salary? Could I also work from home? If so, I will accept.",
            "Would a start on 1 June be possible?",
            "I would ask for two more days at home. Could the title be changed as well? Then I will sign.",
        ),
        (
            "Could I start on 1 June? If so, I will accept.",
            "Is there room in the salary? If it can be 40, my answer is yes.",
            "Could I work from home on Fridays? I will sign at once. Could I have until Monday to decide?",
        ),
        frozenset({Kind.ASK_FIRST}), mail_only=True,
    ),
    Rule(
        "H61", 2, "No clear yes, or no start date",
        "They plan the first day from this letter.",
        "Say: I accept, and I will start on 1 June.",
        _unclear_yes,
        (
            "Thank you for the offer. It sounds wonderful.",
            "I accept your offer with pleasure.",
            "I am happy about the offer and about 1 June.",
        ),
        (
            "I accept the offer and will start on 1 June.",
            "Yes, gladly: I will join you on Monday.",
            "I am delighted to accept the role from 3 March.",
        ),
        frozenset({Kind.ACCEPT}), mail_only=True,
    ),
)  # fmt: skip

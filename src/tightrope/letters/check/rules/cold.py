"""Cold, or smiling with teeth: H39 to H44."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import said, together
from tightrope.letters.check.model import ALL, Rule, Span
from tightrope.letters.check.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page

PHRASES = {
    "H39": """
        ! how|so|very kind|good|nice|generous|thoughtful of you to ..6 at last|finally|eventually
        ! congratulations on|upon the|your ..1 salary|pay|wage|rate|turnover
        ! best of british
        ! congratulate you ..1 on ..6 getting|fitting|managing|putting|keeping|squeezing|finding
        ! mere ..1 @NUMBER ..1 weeks|months|days|hours
        ! have ..1 fun finding|hiring|looking|replacing|explaining|training ..3 somebody|someone|anyone|anybody|people|another|him|her|them
        ! better you|them than me
        ! wonder ..1 if|whether ..1 anybody|anyone|any ..6 ever
        ! thanks a bunch|million for ..9 only|weeks|late|hours
        ! reassuring|instructive ..2 to ..1 see|learn|hear|know|watch|discover ..2 how ..1 little|few|slowly|rarely|seldom|badly
        ! reassuring ..2 to ..1 learn|hear|know|discover that
        ! bless your ..1 heart|hearts|cotton ..2 for trying
        finally found someone|somebody|people|the ..3 who|to ..4 fool|take|sucker
        ! bless your ..1 heart|hearts
        ! luck ..2 you ..2 are ..2 going to need
        ! luck ..2 you ..1 will ..2 need
        ! now ..2 i|we ..2 know|understand|see why ..4 position|job|role|post|seat|analysts|people|predecessor|predecessors|last|team ..6 open|vacant|left|leave|leaves|empty|unfilled|free
        ! i|we ..1 now ..1 know|understand|see why ..4 position|job|role|post|seat|analysts|people|predecessor|predecessors|last|team ..6 open|vacant|left|leave|leaves|empty|unfilled|free
        ! coffee|tea|biscuits|sandwiches @be the best part|thing|bit
        ! such an? interesting experience of
        ! how|very|awfully|so lovely|generous|thoughtful|kind|big|nice|good of you|them to let|squeeze|overlook|remember|notice|allow|spare|ring|wait|keep|manage|find
        ! what a ..1 treat|joy|thrill|pleasure|honor|generous|relief ..6 wait|sit|interviewed|kept|told|ignored|watch|queue|listen|called
        ! congratulations on ..1 inventing|finding|being|having|your|the ..8 below|worst|without|lowest
        ! congratulations on ..1 inventing|finding|getting|running|managing ..8 only|one|two|three|four|nothing|less
        ! full|top marks for
        ! thank|thanks ..6 lightning|speedy|prompt ..6 only|mere|weeks|months
        ! give my regards|love to the broken|lift|photocopier|damp|mold
        ! bear|survive|get over the ..1 loss|blow
        ! crying|cry|weep ..2 into|all ..2 pay|way|beer|bank
        ! would|will not dream of standing|asking|depriving|troubling|keeping|holding|putting|robbing|coming|accepting|taking
        ! heaven|god forbid
        ! chef 's? kiss
        ! best wishes|luck to ..1 whoever ..3 has|must|needs|puts|sits|survives|poor
        ! no doubt ..8 thrilled|delighted|grateful|over
        ! someone|somebody|anyone|one ..2 with ..2 lower|fewer|smaller|modest ..1 expectations|standards|ambitions
        ! you ..1 do? spoil us|me >
        ! it must be ..2 wonderful|nice|lovely|pleasant ..3 to ..3 so|that|such
        ! lovely|great|brilliant|wonderful|marvelous idea to ..1 let|make|have|keep|put|leave|ask|invite|pay|hold|call|test ..3 us|people|candidates|applicants|@NUMBER|everyone|everybody|strangers
        ! what i ..1 can only ..1 call
        ! who would|could not ..1 want|wish to
        ! good|best luck ..6 at|for|with that|this|such|those ..1 salary|price|pay|money|rate|wage|attitude|terms|conditions
        ! for|suit|suits|suited|right|sure|some|perfect|there|to ..4 people|person|anyone|those who|that like|likes|enjoy|enjoys ..1 that sort|kind|thing
        ! you ..1 will|are ..3 looking|searching|waiting ..2 for? ..1 a? ..1 very? long|while|forever
        ! thank|thanks|you ..1 for your ..1 application|applying
        ! luck|sympathy|condolences|sympathies to ..1 whoever|anyone|next|poor
        ! not ..1 my problem
        ! deal with it >
        ! bless your|their|his|her heart
        ! say|ask|write|offer|print|kept|keep|read|said|wrote ..6 straight face
        < what a surprise >
        ! not|no|never|nobody|without|late|less|late|minutes|weeks ...9 what a surprise >
        ! color me surprised|shocked
        ! find|finds|finding ..2 someone|somebody|anyone|candidate|person ..4 cheaper|cheap|desperate|docile|obedient|naive|gullible|hungrier
        ! someone|somebody|anyone|candidate|person|one|people less demanding|expensive|picky|fussy|ambitious|proud|choosy|discerning
        ! would|wish love to say|tell ..6 pleasure|honor|enjoyed|impressed|delight
        ! find+|get+|hire+ ..1 another|some|a|yourself|yourselves ..1 fool|sucker|mug|idiot|donkey|slave|doormat|pushover|clown
        ! thanks|thank you? anyway|anyways
        ! thanks|thank ..1 you? for nothing
        ! thanks|thank you? , but ..1 no ..1 thanks|thank
        ! thanks|thank you? but no thanks|thank
        ! and|but no thanks|thank ..1 you? >
        ! good|best of? luck with that|this ..2 >
        ! good|best of? luck with it >
        ! good|best of? luck with your ..1 @firm|boss|manager|attitude|circus|mess|turnover|wage|wages|rates|terms|staff|offer ..1 >
        ! good|best of? luck with that
        ! good luck , ..2 you ..1 will|are|need
        ! you ..2 need it|luck >
        ! need ..2 all the luck
        ! you ..1 will|are|going ..3 need it|luck
        ! thanks|thank for ..2 wasting|waste|ghosting|ignoring|insulting|insult|lowball|laugh|entertainment|comedy|runaround|lesson|wakeup
        ! thanks|thank you? ..2 i ..1 guess|suppose
        ! so|well|yeah|gee|wow|oh , thanks ..1 a lot >
        ! so|well|yeah|gee|wow|oh thanks ..1 a lot >
        ! thanks a bunch|million|lot for ..2 nothing|wasting|insult
        ! how|very|real|really kind|generous|nice|flattering|thoughtful|big of you ..1 to ..3 @insult|finally|eventually|even|bother|grace|deign
        ! you|your|they|@firm|@people ..2 finally|eventually ..2 deigned|bothered|found|managed|got|remembered|condescended
        ! deign+|deigned
        ! hope|hopes ..3 find|finds|finding ..3 someone|somebody|anyone|candidate|person|people|sucker|fool|mug|victim|idiot|one|desperate|a ..5 \
desperate|gullible|naive|foolish|stupid|cheap|cheaper|low|lower|tolerate|tolerates|put|puts|settle|settles|fool|sucker|mug|dumb|little|less|\
peanuts|that|masochist|victim|thick|standards|mad|crazy|obedient|docile|enough
        ! find|finding ..2 someone|somebody|anyone|some ..1 else? ..1 to|who ..3 exploit|underpay|bully|fool|put|tolerate|push|order|boss|lie|insult
        ! someone|somebody|anyone|people|person|candidate|one|those ..1 more|less|so? ..1 desperate|gullible|naive|foolish
        ! some poor|other ..1 soul|sucker|fool|mug|sod|victim
        ! have a nice|good|great life >
        < ..1 have a nice|good|great life
        ! enjoy ..1 your|the|finding|searching ..2 search|mess|circus|chaos
        ! best of luck , ..4 need
        ! see ..1 if ..1 i ..1 care
        ! how ..1 hard can ..1 it
        ! hope ..2 it|you|the|your ..2 was|is|chokes|fail|fails|worth|sink|burn|collapse|goes|go ..2 worth|under|bust|down
        ! would ..1 say ..3 pleasure|pleasure but|thank
        ! would|could|wish ..3 say ..5 pleasure|honor|enjoyed|impressed|sorry|tempted ..4 but
        ! congratulations on ..4 worst|losing|wasting|managing|record|most
        ! well done ..1 on ..2 losing|wasting|managing
        ! bravo to|on|for|and ..1 whoever|somebody|someone|those|whichever|that|all ..1 who|that|this
        < bravo >
        ! slow clap
        ! hats off to ..3 losing|wasting|worst
        ! do ..1 not ..2 flatter yourself|yourselves
        ! nice|good try
        ! dream on
        ! in your dreams
        ! over your|my dead
        ! get real >|,
        ! get stuffed
        ! as if >
        ! cry me
        ! sorry not sorry
        ! not sorry
        ! with|without ..2 no regrets|regret
        ! good riddance
        ! never ..1 want ..3 hear|see ..2 you|your
        ! never ..2 hear|see ..2 you|your ..2 again
        ! see you never
        ! bye felicia
        ! smell you later
        < ..2 lose ..1 my number|email|details|cv|resume
        ! can|may|please|now|should|could lose ..1 my number|email|details|cv|resume
        ! buzz|bugger|sod off
        < ..2 push|clear off
        ! eat your|my heart|hat|words
        ! kiss|kissing my|goodbye|up ..1 arse|ass|boots|feet|behind
        ! spare me the|your|that|this|another|all
        < ..1 spare me
    """,
    "H39 not": """
        ! i|me|we ..1 can|could not ..1 keep a straight face
        find|spare|keep|ring|let|allow|save|wait ..1 me|us|my ..1 a|an|at|bring|see|stay|sit|park|home|seat|chair|place
        bless your heart|hearts ..2 all|every|everyone|both|for
        ! whoever ..2 gets|takes|comes|wins|joins|lands|fills|follows|has|got ..1 it|the|place|job|post|role|you|to|in|on|after
        joy|pleasure|relief|honor|treat ..6 watch|listen|sit|watching|sitting ..2 the|your|by|with|among|beside|under
        joy|relief|pleasure ..4 when ..1 you called
        prompt|speedy ..3 reply|answer|response|letter|decision|offer ..4 weeks|days|months|hours ago|later|before
        congratulations ..1 on|to the|your ..3 prize|award|baby|wedding|new|birth|anniversary|win|promotion|harvest|medal|title|result|twins|grandson|granddaughter|grandchild
        congratulations on ..1 being|having ..4 best|named|chosen|voted|born|first|top
        luck with it all|when|while|too|from
        luck with|in|for|on|at your|the ..2 search|opening|show|season|harvest|move|project|wedding|exam|exams|garden|book|launch|fair|concert|term|year|lambing|plans|business
        if|whenever|should|when|case|whatever you ..3 need
        i|we|he|she|we'll|i'll will|shall ..3 need ..2 all the luck
        not without ..2 regret|regrets
        ! not without ..2 regret|regrets
        who|whoever ..1 would|could ..1 not ..1 want|wish to ..2 work|learn|live|be|teach|play
        not sorry ..2 i|we|to|for ..2 came|come|met|applied|tried|asked|hours|trip|went
        straight face ..1 when|at|while ..1 the|my|your ..1 parrot|dog|cat|goat|horse|child|children|boy|girl|baby|grandson|donkey
        eat my hat if|when|before ..3 you ..1 not
        some other soul
        making|made me|us laugh|smile
        thank|thanks you? for your application ..1 of|process|to
        bless your heart ..1 for
        sympathy|condolences to ..1 whoever ..1 lost
        would love to say ..3 yes
        enough time|experience|support|hands|space|light
        need it|luck , ..1 please|let|i|just
        if|whenever|should|when you ..3 need it|luck|me
        you will|are ..2 need it ..1 by|for|on|before|back|in
        well done on the
        good try out
        thanks a lot , @common
        no regret|regrets about|for
        hope it|you ..2 was|is ..1 worth ..3 trip|wait|time
        hope it was worth|all
        hope ..2 it|your ..2 goes|go ..1 well|smoothly|to|down well
        wish ..3 i could say yes
        would|could like|love to say ..2 yes
        not sorry to ..1 have ..1 met|come
        seconds|bravo company|tango|team|squadron
        get over it|the|there|this|my
        desperate to ..2 join|work|have
    """,
    "H39 luck": """
        ! good luck finding|find|with|to|in|hiring|filling|getting|luring ..5 someone|somebody|anyone|candidate|search|replacement|sucker|that|\
people|person|hiring|vacancy
    """,
    "H39 luck not": """
        good luck ..2 in|with|finding ..2 finding? ..2 the|your|a ..1 right|good|best|perfect|ideal|suitable
        good luck ..1 with|in ..1 the|your ..2 search|hire|hiring|project|launch|recruitment|new|next|season|year|move
    """,
    "H40": """
        ! obviously|clearly ..1 not|no|never|i|you|the|your|we|this|it|did|did|do|just
        ! with all ..1 due|the respect|in
        ! with respect , @common
        ! no offense
        ! do not ..1 take ..3 wrong|personally
        ! do not take offense
        ! not to be ..1 rude|harsh|mean|blunt
        ! i hate to ..2 break|say|be
        ! let|lets us|me|let be|face ..2 honest|clear|frank|real|it
        ! make no mistake
        ! needless to say
        ! sorry , but
        ! sorry but
    """,
    "H40 not": """
        with all ..1 due|the respect ..1 and|you|for|to
        clearly|obviously ..2 i ..3 enjoyed|impressed|see|remember|care|cares
        clearly i|you ..2 enjoy|care|love|know|put|put
        ! clearly the|you|your ..4 care|strong|great|good|wonderful|work|put|talented|committed|love|value|know|right
        sorry but i ..3 decline|can|have|am|must|will
        sorry , but ..1 i ..3 decline|can|have|am|must|will
        with respect , yours|sincerely
        @be|so|very|more|it|told|explained|spoke|wrote|speak clearly
    """,
    "H40 mild": """
        ! frankly|bluntly
        ! to be ..1 perfectly|completely|totally|quite|brutally|very? honest|frank|blunt|candid|fair|clear|real
        ! if i|we @be ..1 honest|am|being
        ! truth be told
        ! in all ..1 honesty|fairness|seriousness
        ! as you ..2 know|knew|aware
        ! honestly
        ! as you are ..1 well aware
        ! to put it ..1 mildly|bluntly|simply|frankly
    """,
    "H40 mild not": """
        spoke|speak|talked|answered|discussed|described|told|explained|talking|speaking|openly|so|as|how|you|asked|shared ..4 frankly|honestly|bluntly
        frankly|honestly|openly and|about|with|what|answered|told|described|spoke
        glad|able|allowed|right|important|wanted|want|like|good|better|need|needed|owe|had|have|easier|possible|you ..1 to be ..1 honest|frank|clear|fair|candid
        to be honest|frank|fair|clear|open with|about|and|to
        as you know|knew ..2 best|well
    """,
    "H41": """
        ! as|like i ..2 already? ..1 told|said|mentioned|wrote|explained|stated|made ..3 you|before|already|already|last|clear|previously|repeatedly|\
several|twice|times|in|my|earlier|on
        ! per my ..2 last|previous|earlier|first|email|mail|message|note
        ! as ..1 previously ..1 stated|mentioned|explained|communicated|discussed|advised
        ! as ..1 already stated|mentioned|explained|said|told
        ! i ..2 already told|said|mentioned|explained|informed|made ..1 you|this|that|it|clear
        ! how|for many|the ..1 times|umpteenth|third|fourth|hundredth|last|tenth|nth ..2 do|must|have|time
        ! once again , ..1 i
        ! repeat myself
        ! i ..2 repeatedly|twice|times ..2 told|asked|said|explained
        ! told|asked|said ..2 you|this ..1 twice|repeatedly|several|many|before|times
    """,
    "H41 not": """
        as|like i ..2 said|mentioned|told|wrote|explained ..3 on|in|at|when ..2 phone|call|person|conversation|meeting|interview|talk|friday|monday|\
tuesday|wednesday|thursday|yesterday|lunch
        as previously discussed|mentioned|agreed , ..1 thank
        as i said|told ..1 on|in the|our
    """,
    "H43": """
        ! personally ..1 , ..1 i|we ..2 thought|think|find|found|feel|felt|believe|would|consider
        ! personally i|we ..2 thought|think|find|found|feel|felt|believe|would|consider
        ! i|we personally|honestly|actually ..1 thought|think|find|found|feel|felt|believe|would|consider
        ! in my ..1 humble|personal|honest|professional|expert|own ..1 opinion|view
        ! imho|imo
        ! if you ask me
        ! call me old
        ! just saying
        ! just my ..3 cents|opinion
    """,
    "H43 not": """
        personally ..2 i ..1 would|feel|felt|think|thought ..3 thank|like|grateful|honored|miss|love|lucky|sorry
        i|we personally ..2 thank|enjoyed|am|was
        actually ..1 think|feel|felt ..2 i
    """,
    "H44": """
        ! do|please|never not|never|don|stop|refrain|cease ..2 contact|contacting|call|calling|email|emailing|message|messaging|bother|phone|ring|ringing|reach|write ..3 \
again|ever|further|anymore|more|future|me
        ! do|please not|kindly ..2 contact|call|email|message|reply|write|bother ..2 me|again|to|with
        ! remove|delete|erase|take|strike me|my ..3 from|off ..3 database|list|lists|system|systems|records|mailing|pool|talent|files|your
        ! delete ..1 my ..3 data|details|cv|resume|information|file|application|records|number|email
        ! never ..2 contact|call|email|write|bother ..1 me
        ! no need|point|reason to|in ..1 reply|respond|replying|responding|answering|answer|contact|calling
        ! unsubscribe
        ! leave me alone
        ! stop ..1 contacting|calling|emailing|messaging|bothering|harassing|chasing ..1 me
        ! consider this ..1 matter|the ..1 closed|matter
        ! i ..1 will|shall not ..2 discuss|reply|respond|answer ..2 further|any|questions|to
    """,
    "H44 not": """
        do|please not ..2 hesitate|worry
        hesitate|hesitation to ..2 contact|call|email|reach|write|phone|message
        not ..2 hesitate ..2 contact|call|email|reach|write|phone|message
        not ..2 hesitate
        remove|take ..3 from|off ..1 your ..1 consideration|shortlist|list|process|candidate|selection|interview|interviews
        remove|take me|my ..2 from ..1 consideration|further
        remove|take me|my ..2 from the ..1 process|running|list|shortlist|selection|pool|search
        no need to reply|respond|answer ..1 to ..1 this|unless|today|at|if
        no need to ..1 reply|answer|respond
    """,
    "H42 formula": """
        ! regret|regrets|sorry|unfortunately|pleased ..2 to ..1 inform|advise|tell|say|let you ..2 that ..1 your ..4 offer|application|company|bid|\
candidacy|proposal|interview
        ! your ..2 offer|application|company|proposal|candidacy|bid|firm|organization ..4 not ..3 selected|successful|shortlisted|chosen|progress|\
meet|moving|fit|unsuccessful|make|competitive|right|progressing|qualified
        ! your ..2 offer|application|company|firm @be ..2 unsuccessful|rejected
        ! your offer|application|company|letter on file
        ! received|reviewed|considered|had ..4 large|high|many|number|several ..5 offers|employers|companies
        ! encourage you to ..2 apply|reapply|try again
        ! wish you ..4 success in your ..2 search for ..2 employment
        ! move|moving|moved|proceed|proceeding ..2 forward|ahead ..1 with ..1 other|another|stronger|different|more ..1 employers|employer|companies|offers|\
company|qualified
        ! failed|fail|did|does|do ..1 not? to? meet ..1 my|our ..2 requirements|criteria|standards|expectations|threshold|needs
    """,
}

TAUNTS = frozenset(
    """competitive competitively opportunity exciting culture family dynamic fast paced flexible generous process team fun vibrant passion passionate
    market rate fit professional professionals modern urgent leader leaders leadership innovative growth senior strategic great amazing unique agile
    offer interview assessment challenge challenging feedback test exposure perks benefits values mission vision flat transparent transparency open
    rockstar ninja world class best like a work hard play balance life the very dream excellent attractive fair honest experienced expert experts
    """.split()
)
"""Words of job advertisements: in quotation marks, and small, they sneer."""

QUOTED = r"[\"“]([^\"”“\n]{2,40})[\"”]|(?<![\w’'])['‘]([a-z][^'’‘\n]{1,30})['’](?!\w)"


def _scare_quotes(page: Page) -> Iterator[Span]:
    for part in page.stretches:
        if part.zone != "b":
            continue
        for match in compiled(QUOTED).finditer(page.text, part.start, part.end):
            words = re.findall(r"[^\W\d_]+", match.group(1) or match.group(2))
            if 1 <= len(words) <= 4 and all(word.islower() and word in TAUNTS for word in words):
                yield Span(match.start(), match.end())


RULES = (
    Rule(
        "H39", 3, "Sarcasm",
        "A kind word turned inside out is the line that people pass on.",
        "Wish them well plainly: I wish you luck in finding the right person.",
        together(said("H39"), said("H39 luck", 1)),
        (
            "Thanks anyway.",
            "Good luck with that.",
            "Thanks, but no thanks.",
            "Thanks for wasting my time.",
            "I hope you find someone desperate enough.",
            "Good luck finding someone.",
        ),
        (
            "Good luck in finding the right person.",
            "Thank you, and good luck with the search.",
            "I wish I could say yes.",
            "Whenever you need it, I am glad to help.",
        ),
    ),
    Rule(
        "H40", 2, "Obviously, with all due respect",
        "It announces that something unfriendly follows.",
        "Cut the preamble; if the rest cannot stand alone, cut that too.",
        together(said("H40"), said("H40 mild", 1)),
        (
            "With all due respect, I decline.",
            "No offence, but I decline.",
            "Obviously I cannot accept.",
            "Frankly, I had hoped for more.",
            "To be honest, I decline.",
        ),
        (
            "You spoke so frankly about the budget.",
            "I wanted to be honest with you.",
            "You explained it very clearly.",
        ),
    ),
    Rule(
        "H41", 2, "As I told you",
        "It says that they did not listen the first time.",
        "Say it again as if for the first time.",
        said("H41"),
        (
            "As I told you before, I decline.",
            "Per my last email, I decline.",
            "I have already told you that I decline.",
        ),
        (
            "As I said on the phone, I enjoyed the day.",
            "Tom told you about my notice, I think.",
            "As you said, the work is mostly field work.",
        ),
    ),
    Rule(
        "H42", 2, "Scare quotes, or their formula turned on them",
        "It mocks the way they speak, and says so in writing.",
        "Use their words without the marks, or your own.",
        together(_scare_quotes, said("H42 formula")),
        (
            "Your “competitive” salary speaks for itself.",
            "I regret to inform you that your offer was not successful.",
            "Your offer has not been selected; we will keep your application on file.",
        ),
        (
            "I liked the talk called “The Long Way Home”.",
            "The post of “Head of Growth” is a fine one.",
            "I regret to inform you that I must decline your offer.",
        ),
    ),
    Rule(
        "H43", 1, "Personally I thought",
        "An opinion about a decision of theirs that is not asked for.",
        "Leave it out.",
        said("H43"),
        (
            "Personally I thought the test was long.",
            "In my humble opinion the title is wrong.",
            "If you ask me, the team is small.",
        ),
        (
            "I wanted to thank you personally.",
            "Personally, I would like to thank Tom.",
            "It was a personal decision.",
        ),
    ),
    Rule(
        "H44", 2, "Do not contact me again",
        "A door shut loudly in front of people who came to invite you in.",
        "Just close: With best wishes.",
        said("H44"),
        (
            "Do not contact me again.",
            "Please remove me from your database.",
            "There is no point in replying.",
            "Stop calling me.",
        ),
        (
            "Please do not hesitate to contact me.",
            "Please remove my name from consideration.",
            "There is no need to reply.",
        ),
        frozenset(ALL - {Kind.ACCEPT}),
    ),
)  # fmt: skip

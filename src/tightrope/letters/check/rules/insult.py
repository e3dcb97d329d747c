"""Insult and blame: H01 to H08."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from tightrope.letters.check.finds import clear, elsewhere, said, together
from tightrope.letters.check.model import Rule
from tightrope.letters.check.rules.swearing import swearing
from tightrope.letters.check.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.model import Span
    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

PHRASES = {
    "H01": """
        ! not|hardly ..1 merit|merits|warrant|warrants ..1 a|an ..1 reply|answer|response
        ! not ..1 deserve|deserves a|an ..1 reply|answer|response
        ! figure|salary|rate|offer|number|sum|wage ..8 still laughing
        ! such a small|low|tiny|little|meager ..1 salary|wage|pay|offer|sum|figure|amount|fee
        ! get|earn|make|paid more ..1 for|by ..1 sweeping|stacking|walking|washing|delivering|mowing|flipping|cleaning|babysitting|busking|collecting
        ! had|have a ..1 good|big|hearty|proper laugh at|about ..3 offer|figure|number|salary|rate|letter|terms|pay
        ! figure|number|salary|rate|offer|letter ..8 had a ..1 good|big|hearty|proper laugh
        ! offer|proposal , such as it is
        ! offer|proposal such as it is
        ! son|daughter|nephew|niece|apprentice|babysitter|cleaner|trainee|intern|driver|student|brother|sister|neighbor|dog|year|kid|lad|boy|teenager|paper ..3 earns|earn|earned|makes|make|made|gets|paid|pays|took|takes ..1 home? ..2 more
        ! son|daughter|nephew|niece|apprentice|babysitter|cleaner|trainee|intern|driver|student|brother|sister|neighbor|dog|kid|lad|boy|teenager ..3 earns|earn|earned|paid|pays ..2 better
        ! son|daughter|nephew|niece|apprentice|babysitter|cleaner|trainee|intern|driver|student|brother|sister|neighbor|kid|lad|boy|teenager ..3 makes|make|made|gets|takes ..2 better money|pay|wage|wages|rate
        ! earned|made|paid|earn ..2 more|better ..3 at nineteen|sixteen|seventeen|eighteen|twenty|school|university
        ! less than ..1 i ..2 made|earned|paid|pay|earn|spend ..3 at|in|for|as|on
        ! earns|earned|made|makes|paid ..1 more ..1 than ..1 that|this|you ..4 stacking|washing|delivering|walking|mowing|waiting
        ! pocket|loose change
        ! is|was|are|for|this|that|offering|paying|pay small change
        ! takes|took ..2 some|a ..2 neck|cheek|gall
        ! takes|took ..2 some|a ..2 nerve to ..1 offer|ask|call|send|propose|name|expect|suggest|write|put|tell|invite
        ! brass neck
        ! would|could|will not ..2 buy|cover|feed|pay|keep|cross ..2 me|my|the|a|half|an ..2 cat|dog|rent|chair|shed|petrol|parking|bus|train|road|street|coffee|lunch|bills
        ! who did you ..1 think
        ! spat|choked|giggled|giggle|giggling|snorted|howled|chuckled ..6 salary|rate|figure|number|offer|terms|sum|package|wage
        ! salary|rate|figure|number|offer|terms|sum|package|wage|pay ..6 spat|choked|giggled|giggle|snorted|howled|chuckled|nineties|joking
        ! salary|rate|figure|number|offer|sum|package|wage ..6 a|the tip
        ! not a ..1 wage|salary ..1 that|it is a
        ! puny|measly|paltry|piddling
        ! you|they|he|she|somebody|someone|be ..2 having a ..1 laugh
        ! be|is|are|was|were|you|they|he|she|@offer ..2 taking|took|take|takes the mickey|mick|michael|biscuit
        ! takes|took the biscuit
        ! buy|buys|cover|covers|cost|costs|price|worth|than|with|for|pay ..4 bag of ..1 crisps|peanuts|sweets
        ! offer it to ..2 schoolboy|student|trainee|beginner|intern
        ! for the ..2 saturday ..1 lad|boy|girl
        ! rather ..2 on the dole
        ! dignify
        ! figure|offer|salary|number ..8 laughed|laugh|laughter|hilarity
        ! get|gets what you|they pay
        ! born yesterday
        ! think|thinks|thought ..2 i ..1 am|was ..2 stupid|naive|fool|idiot|desperate|gullible|cheap
        ! offer|pay|salary|figure|number|it|that ..6 with a straight face
        ! be|am|is|are|was|were|go|gone ..1 out of my|his|her|your mind
        ! mad|crazy|insane|fool|idiot ..1 to accept|take|join|say|work
        ! offer|salary|it|this|that|which ..4 good|big|hearty|real|proper|right ..1 laugh
        ! not ..3 take|taken ..2 your|the|this|that|it|you|such|offer|salary|figure|sum ..2 seriously
        ! not ..3 be ..1 taken ..1 seriously
        ! nobody|noone|none|anyone|one ..3 take|takes your|the|this|that|it|you|such ..2 seriously
        ! for|doing|do|work|worked|working ..2 for free >
        ! hoped|expected|wanted|expecting|hoping|waiting ..1 for? a|an ..1 serious|proper|decent|real|fair|reasonable|realistic|respectable offer|proposal|salary|package|number|figure|company|interview
        your|this|that|the ..2 @offer ..3 @cop ..4 @nasty
        your|this|that|the ..2 @offer ..4 nothing short of ..1 @nasty
        ! @their ..1 @nasty ..1 @offer
        ! a|an|some|any|what|with|for ..1 @insult ..1 @offer
        ! @nasty of|for an|a ..1 @offer
        ! what a|an ..2 @insult
        ! what an|a insult|joke|waste|farce|mockery|disgrace|mess|circus|shambles|nightmare|disaster
        < ..2 @insult >
        find+|found|consider+|call+|think+|took|regard+|felt your|the|this|that|it|its ..3 @offer? ..2 @insult
        i ..2 insulted|offended|disgusted|appalled|humiliated|outraged by|at|with|that|when|to
        ! @offer ..4 slap in|face
        an|a|such|as insult|slap to|in|and|i|not|at
        an|a|such|as joke to ..1 me|my|us|anyone|anybody|expect|call|offer|pay|ask
        an|a|such|as joke and|i|not|at
        insult+ me|my|us|everyone|anyone|our
        it|this|that|which @be|felt|seems|seemed|feels ..3 insulting|insult|laughable|lowball|derisory|mockery|farce|disgrace|degrading|demeaning|humiliating|\
offensive|disrespectful|pathetic
        it|this|that @be|felt|seems|seemed ..1 ridiculous|absurd|outrageous|disgraceful|shameful
        added insult to injury
        ! lowball+|lowballing
        ! low balled|balling
        ! low ball ..1 offer|salary|figure|number|me|bid|proposal|us
        ! @offer ..2 add|adds|bordering|borders|bordered|verges|verging on|insult|insulting
        @offer that|which ..2 @insult
        you|they insult+
        ! slave|starvation|poverty wages|wage|labor
        ! pittance|chickenfeed
        ! is|was|are|were|for|pay|pays|paying|paid|offer|offers|offering|offered|wage|wages|salary|money|work|call|throw|thrown|throwing|such|just|than|on|scatter|few ..1 peanuts|breadcrumbs|crumbs
        ! pay|pays|paying|paid in peanuts
        ! is|was|are|call|called|for|pay|pays|paying|offering|offered|such|just|than|on|mere chicken feed
        nowhere|not ..1 near|close ..2 to what|enough
        ! barely|hardly covers|cover|pay|pays|buys|buy my|the|a
        ! do not make|making me laugh
        ! made|makes me cringe|sick
        ! laugh+ ..1 out? ..1 loud? ..1 at|when ..3 offer|salary|figure|number|package
        ! thought it|this|that was a joke|prank|typo|mistake
        ! is this|that a joke|prank
        are you ..1 serious|kidding|joking|insane|mad
        you|they have|has ..1 got|to ..2 kidding|joking
        you|they must be|have joking|kidding|dreaming|insane
        waste|wasted ..1 on your|this offer
        ! you|your|yourselves|they|firm|company|boss|employer ..4 so|too cheap|stingy
        so|too stingy
        ! for that|this kind|sort of money|pay|salary
        ! on that|this kind|sort of money|pay|salary
        your so called ..1 @theirs
        ! shove|stick|stuff it|your|that|this ..2 up|where|offer|job
        ! where the sun ..1 not|never
        finished|stopped|done ..1 laughing|smiling|giggling|chuckling
        ! could|can|did not ..2 help|stop|keep ..1 from? ..1 laughing|smiling|laugh|smile >
        ! could|can|did not ..2 help|stop|keep ..1 from? ..1 laughing|smiling|laugh|smile ..2 at|when|over|as ..5 salary|figure|number|offer|pay|rate|sum|terms|wage|package|email|saw|read|opened
        ! missing|lost|dropped|forgot|forgotten|missed|lacks|short|lacking ..2 a|one|two ..1 zero|digit|nought|decimal|zeros|zeroes
        ! digit|zero|nought|decimal|comma ..4 missing|dropped|lost|misprint|misplaced|typo|forgotten|fallen
        ! figure ..4 missing|misprint|misplaced|typo
        ! number ..4 missing|misprint|misplaced|typo
        ! misprint|typing|printing|clerical error|mistake|slip
        ! assumed|thought|wondered|checked|hoped ..3 was|if|be|it ..2 a typo|misprint|mistake|error
        ! realize+|discovered|understood ..2 you ..1 meant|serious
        ! you were|are actually|really? serious >|with|and
        ! private|independent income|means
        ! trust fund
        ! rich|wealthy parents|husband|spouse|wife|partner|relatives|family
        ! live|living|survive ..2 on|for that|this|air|what ..3 you|salary|pay|offer|money|rate|wage
        ! live|living|survive ..2 on|for that|this|air >
        ! pocket money
        ! not ..2 even ..1 cover|close|begin|approach|buy|near|pay|enough
        ! an insult|embarrassment
        ! you|they|one|can|could|would|may|might|hardly|not|what|so ..2 call|calls|called|calling ..2 a|this|that|it|an ..1 offer|salary|package
    """,
    "H01 never": """
        nothing|not|none|neither|quite ..2 of|the ..1 the|kind|sort|contrary|opposite
        on the contrary
        untrue|wrongly|unfairly|unfounded|groundless
    """,
    "H01 not": """
        ! my ..6 hardly|barely cover|covers|pay|pays
        ! sold|bought|got ..4 for peanuts
        ! measly|paltry|puny ..1 savings|pension|garden|arms|muscles|knowledge|skills|vegetables|tomatoes
        ! embarrassing ..1 that ..1 i ...2 not|forgot|cried|fell
        ! offer of a ..1 lifetime
        ! i ..2 @be ..1 daft|wrong|foolish|silly|unfair|mistaken|young ..1 to|when ..1 call|called|say|find|found|think
        ! bid|bids|estimate|auction|market ..2 lowball
        ! was an embarrassment to you|him|her|them
        customers|drunks|passengers|patients|pupils|guests|callers|drivers|strangers ..3 insult+ me|us
        ! about|against poverty|slave|starvation wages|labor
        ! poverty|starvation wages in the
        ! laughing|smiling ..2 at|about your ..1 video|letter|card|joke|drawing|poster|story|stories|jokes|dog|postcard
        i|my|me ..5 out of my mind ..1 with|from
        ! @be out of my mind with
        ! my|our ..1 puny|measly|paltry|piddling
        ! cross ..1 road|street for any|anybody|anyone|another|nobody
        hope|happy|glad|please ..4 offer it to ..2 student|trainee|beginner|intern
        ! unbelievable|incredible|insane|ridiculous|crazy ..3 thank|thanks|grateful
        ! a|an ..1 embarrassing|shameful|disgraceful|appalling number of
        ! embarrassing|shameful|disgraceful|appalling amount of ..1 time|my|your|tea|coffee|cake|fun|chocolate|biscuits
        ! a|such|real|great ..1 shame >|that|to|not|we|i|about|when|because
        ! ridiculous|absurd|outrageous|pathetic|embarrassing|disgraceful|laughable ..1 how ..2 happy|glad|proud|fond|excited|often|attached|good|sad|pleased|kind|lovely|i|long|nervous|easily
        ! ridiculous|absurd|pathetic|embarrassing ..1 to be ..2 happy|glad|proud|fond|excited|attached|sad|pleased|nervous
        ! i|me|my|we ..3 ridiculous|silly ..1 to|for|about
        ! crumbs|peanuts|breadcrumbs in|and|on|were|for|from|under|everywhere|off
        ! allergic|allergy ..2 to ..1 peanuts
        ! the|my|roasted|salted peanuts|breadcrumbs|crumbs
        ! misprint|error|mistake|slip|typo ..1 in|on|of my|our|mine
        ! my|our ..2 typing|printing|clerical error|mistake|slip
        ! i ..2 found|made|make|spotted|noticed|see ..2 typing|printing|clerical error|mistake|slip
        ! trust fund ..1 accountant|accountants|accounting|manager|management|officer|administrator|law|tax|client|clients|department|team
        ! rich family history|life|tradition|recipe|recipes
        ! for|with|by a ..1 rich|wealthy family|couple
        ! not even begin ..1 to|thanking ..1 thank|tell|say|describe|express|repay|imagine|explain|you
        ! i call that|this a|an
        ! mother|mom|mum|father|dad|wife|husband|gran|friends ..3 think|thinks|says|say ..2 crazy|mad|insane|fool
        ! terrible|awful|dreadful first
        ! my|own ..6 make|makes me cringe
        ! sea|boat|ferry|ship|sailing|flying|smell|blood|bus|coach|heights|swing ..4 make|makes|made me sick
        ! appalled|disgusted|embarrassed ..1 at|with|by my|myself
        ! rain|weather|snow|wind|bus|train|puncture ..6 added insult to injury
        ! snow|blanket|grass|light ..4 hardly|barely covers|cover
        ! when ..3 rang|called|phoned|chose|picked|won|asked ..5 thought it|this|that was ..1 prank|joke|mistake
        ! thought it|this|that was a|my prank|joke|mistake ..1 by|of my|a
        ! thought it|this|that was a mistake ..2 chosen|picked|won|selected
        ! mistake and ..2 meant|mean
        ! stick it|this|that|your ..2 up|postcard|letter|picture on|in|above|by|next
        ! i ..1 dropped|lost|missed|forgot|left ..2 a|one|two ..1 zero|digit|nought|decimal
        ! my ..1 phone|telephone|house|mobile|new|own ..1 number
        realized|realize|understood ..2 you ..1 were|meant serious|it ..1 i
        serious and kind|warm|gentle|patient|funny|friendly|fair|careful|thoughtful
        ! private means of
        ! laughed out loud|for|with joy
        ! niece|nephew|son|daughter|grandson|granddaughter|baby|boy|girl|child|lamb|foal|calf|twins ..3 born yesterday
        ! took|take|taking|takes the ..2 rubbish|garbage|trash|crap
        ! what ..1 a|an ..2 nightmare|disaster|mess|joke|circus ..1 that|the|this|those ..2 road|roads|traffic|weather|journey|train|trains|bus|ferry|storm|stairs|parking|move|month|week|year|winter
        ! it|this|that @be|felt|seems|seemed ..1 pathetic how
        joke between
        no joke
        monthly|yearly|annual|is|was|in gross
        gross pay|salary|annual|per|a|and|amount
        my|our ..1 terrible|awful|dreadful|rubbish
        happy|pleased|proud|glad|delighted ..4 insult
        not|no|never|hardly|far ..2 insult|embarrassment|joke|laughable|insulting|ridiculous
        laughed ..10 more than|generous
        peanuts in|and|on|were|for
        pocket money tin|jar|box
        laugh|laughed|laughter ..3 joke|story|dog|goat|about|together|with
        what a|an ..2 i|my
        @nasty|@insult ..1 puns|pun|jokes|joke|joke
        nothing|not|hardly|anything ..1 of ..1 the
        thank|thanks|grateful ..4 for that|this
        mad|crazy|insane|fool|idiot|fool ..1 to ..2 turn|decline|refuse|say|walk|leave|let|give|pass|miss
        mad|crazy|insane|fool|idiot ..1 not ..1 to
        have|had|shared|enjoyed ..2 good|big|hearty laugh >|with|together|over|in|when|and|that|as|on
        have|had|shared|enjoyed ..2 good|big|hearty laugh about ..1 my|it|that|the ..1 dog|goat|cat|rain|tea|hat|shoes|it|that
        not ..3 take ..3 seriously ..1 enough
        i|we ..2 @cop ..3 @nasty
        mid @months|range|level|career|year|week|size
        toxic waste|assets|tort|substances|shock
        enjoyed|loved|story|joke|jokes|together ..6 laughing|laugh|smile|smiling
        could|can|did not ..2 help ..2 smiling|smile ..2 when|at ..2 your
        not ..2 help|stop|keep ..2 thinking|from ..1 @common
        second|other income|means for|of
        partner|wife|husband 's? income
        lowball glass|glasses|tumbler|tumblers
        ridiculous|insane|stupid|absurd|crazy|shocking|sick|unbelievable|ludicrous amount|number|detour|quantity|level|generosity|kindness|speed
        ridiculously|absurdly|unbelievably|insanely ..1 kind|generous|good
        of|from me
        on my part|side
        terrible|awful|bad|horrible|poor timing|time
        joke|joked|jokes about|with|when|and|together
        no joke
        for|to my|me family|children
        terms ..3 poor|weak|dull
        not|nowhere near|close ..1 enough time|experience|to my|to home|to ready
        not close enough to
        near|close|nearer|closer to home|family|my|school|retirement
        would|could|might|should be ..2 @nasty
        sorry|sad
        crazy|mad|insane about|week|month|weeks|months|time|day|days|busy|year
        generous|generously|kindly|kindness
        sad|tragic|poor|weak
    """,
    "H02": """
        ! at|of my level ..1 are|is ..2 rare|rarely|seldom|scarce
        ! some of us ..1 have|prefer|still|like|value|want ..1 standards|pride|self|respect|adults|integrity
        ! i ..6 best ..1 candidate you ..2 ever|could|will
        ! best ..1 candidate you ..2 ever ..1 had|saw|met|interviewed|see|have|meet
        ! more ..1 suited|suitable to|for your ..1 level|standard|standards
        ! people|somebody|someone|candidates|folks|a ..1 man|woman|person? ..1 with|of my ..2 record|experience|reputation|standing|background|calls|talent
        ! people|somebody|someone|candidates|folks|a|an ..1 man|woman|person? ..1 of|at my ..1 age ..1 and|with|expect|expects|deserve|deserves
        ! people|somebody|someone|candidates|folks|a|an ..1 man|woman|person? ..1 of|at my ..1 age ...6 treated|tested|asked|ask|told|made|expected|spoken|questioned|examined|kept|paid|work
        ! not|never ..2 come|comes ..1 along|around|by ..3 often|day|week|year|twice
        ! not grow|growing on trees
        ! get|gets ..1 out of bed for
        ! i ..1 know ..2 what i ..1 bring|cost|offer
        ! what i ..1 bring to ..1 table|team|job|role|firm|company|business|any|a|you
        ! i ..1 can ..3 afford ..1 to ..1 be ..1 choosy|picky|selective
        ! be|am|being ..1 choosy|picky
        ! sell myself ..1 short|cheap
        ! out of your reach|price|budget
        ! who you @be ..1 talking|speaking|dealing
        ! used to ..1 people|companies|employers|being ..2 competing|fighting|chasing|headhunted|courted|paid
        ! outgrown|outgrew ..3 you|your|the|what|kind
        ! would|will have ..1 been ..2 star|asset|strongest ..4 you|your|team|floor|ever
        ! would|will have ..1 been ..2 best ..1 thing|person|one|hire|candidate|employee|signing|addition ..4 you|your|team|floor|ever
        ! let|letting ..1 me|somebody|someone walk|slip|go ..1 past|away|by
        ! record ..4 speaks|spoke for itself
        ! in my position ..2 can|could|should|does|do|chooses|picks
        ! track record ..5 deserves|merits|price|expect|command|around|trees|along
        ! my ..1 cv|resume|portfolio ..3 strongest|best ..3 your|you
        ! put|use|ask|buy|run|ride|keep|drive|park|hitch|harness|enter|not|like|you|yoke ..4 a ..1 racehorse|thoroughbred|ferrari
        ! leave|give|left|belongs|offer|suited|fit|fits|suits|that|it|this ..3 to beginners
        ! star|stars cost
        ! i|my ..4 be wasted ..1 in|on|at|there|here
        ! talented|good|skilled|qualified|experienced|capable ..1 people|candidates|engineers|professionals ..2 have|has ..2 options|choices|alternatives|choice
        ! unfortunately|sadly|unlucky for you
        ! too bad for you
        ! you|they ..3 made|making|make ..2 mistake ..1 by|when|in|letting|not|here|>
        ! your ..1 mistake >
        ! above your|this|that|their ..1 level|league|pay
        ! what i ..1 deserve|merit
        ! smartest|cleverest|brightest ..3 in the ..1 room|building|place|office
        ! the best ..1 person|one|mind|brain|engineer|candidate ..1 in the ..1 room|building|place|office
        ! only ..1 one|person ..2 in the ..1 room|building|place|office|team ..2 who ..2 knew|knows|know|understood|understands|understand|can|could|had|has|read|works|worked|cared|prepared
        ! i ..1 have|got ..1 my? standards|principles|pride|dignity
        ! i ..1 only|just ..1 only? work|deal|speak|talk with|for|to ..2 serious|professional|professionals|people|companies|grown
        ! self respect ..1 to|left|>
        i am|was ..4 worth ..3 more|better|than|this|that|double
        what|than ..2 i ..3 am|are|is|was ..2 worth
        my ..2 worth
        i|we|me|mine ..3 worth far|much? more|better than
        ! my ..1 time|work|experience|skills|hours|hour|degree|years|labor|training|days|talent|knowledge ..3 worth far|much? more|better than
        worth far|much? more|better than ..2 you|they ..3 offer|offered|offering|pay|paying|paid|propose|proposed|willing|think|prepared|planned|put
        know|knew|knows my worth|value
        someone|somebody|people|person|candidate|candidates|professional|man|woman|one|engineer|expert|specialist|those ..1 of|with my ..1 \
caliber|quality|stature|standing|talent|talents|abilities|ability|pedigree|level|seniority|brilliance|skill|class|rank|reputation|ilk
        my caliber|stature|pedigree|brilliance
        candidates|talent|professionals|experts|engineers like me|myself
        i ..1 deserve|merit ..2 better|more|someone|somewhere|an|a|something|respect|higher
        too|far good|talented|qualified|smart|skilled|experienced for you|your|this|that|the|them|what
        my ..1 market value|worth|rate
        undervalue+|undervaluing|underestimate+|underestimating|undersell+|underselling ..1 me|my|what|people|myself
        ! is|purely|entirely|all|as|then|well|your|be your loss
        < ..2 your loss
        your loss >|not|then
        you|your|they ..4 lose|lost|losing|missing ..1 out|talent
        you|your|they ..4 lose|lost|losing|missing me ..1 >|because|when|by|with|and|there|right|as|if|for
        you will ..1 regret
        you|your ..2 can not|never ..1 afford|match|keep me|someone|people|up
        out|outside of|your your ..1 league|budget
        out of your league
        i ..1 can|could|will ..1 do|find|get ..1 far|much|so|way better
        i can do better
        i have|am ..1 better things|offers to|than
        i have ..1 better options|alternatives|prospects
        ! sell|selling myself for|under|below
        better things to do
        my ..1 skills|experience|talent|talents|time|expertise|qualifications ..1 is|are ..2 worth|wasted|valuable|beyond
        my time is ..2 valuable|precious
        waste|wasted|wasting of? my ..1 talent|talents|skills|experience|abilities|expertise|degree|potential
        i ..1 outclass|outperform|outgrew|outshine
        unlike most|other|your candidates|applicants|people|staff
        i am|was ..2 best|strongest|finest ..1 candidate|applicant|person|engineer ..1 you|by
        you will not|never find ..2 anyone|someone|another|somebody ..2 better|like|good|qualified|as
        ! i|people|skills|profile|experience|engineers|specialists|candidates|my|talent|professionals|nurses|drivers|developers|chefs ..6 in|such high|great demand
        ! level|standard|standards|conditions|salary|kind ..2 i ..3 used|accustomed
        ! used|accustomed to ..2 better|higher
        ! someone|somebody|people|person|candidate|professional|candidates of|with my ..2 record|qualifications|qualification|background|experience|credentials|degree|degrees|cv|resume|achievements|years|education|training|skills|profile|reputation ..14 hardly|beneath|deserve|deserves|should|expect|expects|expected|require|requires|command|commands|demands|worth|wasted|ought|settle
        ! i|one|somebody|someone|person|people|man|woman|anybody|anyone ..10 hardly|scarcely be expected
        ! with ..1 my ..2 record|qualifications|background|experience|credentials|degree|skills|cv|resume|profile ..3 i ..2 expect|deserve|command|demand
        ! at|to|on ..1 my level >
        ! at|of my level ..2 not|never|do
        ! find|have ..2 someone|somebody|others|people|one ..2 at the ..1 right|appropriate|lower|that level
        ! concert|olympic|champion|race|thoroughbred ..1 pianist|athlete|horse|violinist
        ! in|of|too|such|for|is|small fish ..3 small|little ..1 pond
        ! in|of|too|such|for|your|a|this ..1 small|little ..1 pond for|to|after|where
        ! big|bigger fish
        lucky|fortunate to have|get|hire me
    """,
    "H02 not": """
        ! your loss ..1 and|as ..1 mine|ours|well
        ! you ..1 train|trained|teach|offer|have|run|sell|make ..4 in|such high|great demand
        ! of|for|about your loss
        ! not|never ..1 your mistake
        ! offers|offer|chance|chances|jobs|job|opportunity|opportunities|invitation|letters|letter|places|firms|teams|posts|welcome ..5 not|never ..2 come|comes|grow|growing
        ! not ..1 many|few|fewer ..1 people|men|women ..1 with|of|my
        ! few|fewer ..1 people|men|women ..1 with|of my
        ! says|say ..2 my ..1 knee|knees|back|hip|doctor|wife|husband|children
        ! kind|kindness|chance|trust|faith|patience ..6 someone|somebody|people|person|man|woman ..1 with|of my
        ! someone|somebody|people|person|man|woman ..1 with|of my ..1 background|age|record|experience seldom|rarely ..2 hears|gets|sees|meets|receives|finds
        ! a|an ..1 man|woman of my age ..1 should|ought|needs|has|is not|to|climb|climbing|lift|on|up|near
        ! what i ..1 cost you
        ! what i should|must|need|ought ..1 bring
        ! tell|telling|told|advice|advised me ...3 sell myself
        ! not ..1 used to being
        ! your|his|her record
        ! walk|walking ..2 by myself|the|foot|your|train|bike
        ! hope|wish|find ..6 best ..1 candidate
        ! you ..3 i ..1 was ..2 best|strongest|finest
        ! more than ..1 what? i ..1 am|are|is|was|be ..1 worth
        ! money 's? worth
        ! my ..1 money|penny|pennies|pounds|two ..1 worth
        ! of ..1 my level of ..1 german|french|english|spanish|italian|dutch|@common|swimming|fitness|maths|math|cooking
        ! level of spanish|german|french|english|italian|dutch|danish|swedish|japanese|welsh|polish
        ! one of my ..1 talents|talent|class|skill|skills|abilities|ability
        ! only one in the room who|that ..2 cried|wept|laughed|could|did|had|was
        ! i have my ..1 pride and
        ! only|just ..1 talk|work|speak ..1 to|with people ..1 by|on|over|in
        ! candidates|talent|professionals|engineers like me with
        ! too good for the train|bus|office|car|indoors|words
        ! underestimate+|underestimating ..1 my|what ..5 commute|landlord|knee|move|takes|costs|takes|means|journey|workload|course|children|family|notice|studies|health|back
        ! i ..2 underestimate+|underestimating ..1 my|what|people
        ! lose+|lost me ..1 twice|once|in|at|on|among|there ..1 the|tunnel|maze|forest|crowd|calculus|point
        ! keep me away|from|up
        ! can not|never keep people|someone|somebody|everyone|us|others ..1 waiting|hanging|guessing
        ! know i can do better ..1 than|in|on ..1 i|that|paper|the
        ! you ..3 better things to do
        ! so much better ..1 with|at|by|from|after
        ! you will not|never find ..2 anyone|someone|somebody better ..2 than @NAME
        ! places|place|courses|course|tickets|rooms|seats|houses|flats|cakes|classes|slots ..3 in|such high|great demand
        ! used to ..1 higher|better ..3 ground|altitude|altitudes|places|mountains|air|weather|cold
        ! kind of cold|heat|weather|winter|food|silence|humor|music
        ! you|they ..1 can|could|would|will|may hardly|scarcely be expected
        ! with my ..2 few|little|small|limited|one|half
        ! i ..1 did not ..1 expect
        regret asking|inviting|choosing|having
        worth ..1 far? more than ..1 anyone|anybody|money|gold
        you|they ..3 made|make|making ..2 mistake ..2 picking|choosing|offering|me|considering
        more|better than ..1 what? i ..1 deserve
        mental|self respect for
        standards officer|team|committee|role|body
        i ..1 am|was|is|be not|hardly worth
        worth|worthy it|saying|noting|the|mentioning|considering|of|my|your|waiting|while|sharing|knowing|adding
        worth a ..1 try|visit|trip|lot ..1 to|journey|wait|detour|great|fortune
        your loss of|adjuster|prevention|assessor|assessment|control
        loss adjuster|prevention|assessor|assessment
        i|would|am|was|feel|felt|be|been lucky|fortunate to
        people|someone|candidates like me to|feel|at
        not in|such high demand
        losing|lose|lost|missing you|your|touch|contact
        i|me|my|we|sorry|sad ..5 losing|lose|lost|missing ..1 out on
        market rate|value for|of|data|research
        net worth
        give|giving|gave people|someone like me
        takes|take|took|taking ..2 chance|time on|for ..1 someone|people like me
    """,
    "H64": """
        ! panel|board of ..3 men|women|ladies|girls|boys|pensioners
        ! your|he|she|they|you|@people|@NAME ..4 barely|hardly|scarcely|just ..1 out of ..1 nappies|school|diapers|college|university|cradle|shorts
        ! not ..2 expected|expect|expecting ..4 someone|somebody|anyone|man|woman|person|people|this|that|it ..1 of|from|with ..2 background|age|origin|origins|type|class|country|color
        ! considering|given|seeing ..1 where|what ..1 part? ..2 you|they|he|she come|came|comes ..1 from
        ! not ..2 make|understand|catch ..1 out? ..1 a|one|half word ..3 he|she|they|you|your|lady|man|woman|girl|@people
        ! no offense|disrespect to|against ..2 ladies|women|girls|men|older|young|foreigners|pensioners
        ! too many ..2 women|men|girls|foreigners|immigrants|pensioners|ladies|headscarves|muslims
        ! so many ..1 old|foreign|brown|black|veiled people|faces|men|women|ladies
        ! token woman|man|female|foreigner|black|asian|disabled|girl
        ! do better with ..3 younger|older|male|female|men|women|man|woman
        ! take|taking|took|taken orders|instructions|lessons|advice ..1 from ..1 a|some|an ..3 girl|woman|boy|kid|child|foreigner|lad|lass|women|youngster|immigrant
        ! corrected|managed|interviewed|bossed|ordered|lectured|supervised|judged ..1 around|about? ..1 by ..2 children|kids|kid|child|teenagers|teenager|girl|girls|schoolboy|schoolgirl|youngsters|infants|boy|boys|foreigner|foreigners
        ! surprised|shocked|astonished|odd|strange|expected|expect|expecting ..2 to find|see|meet ..1 a|an ..2 man|woman|girl|lady|lad|foreigner|lass ..1 running|leading|managing|in|doing|behind|at
        ! nothing|something against ..3 women|men|girls|foreigners|muslims|jews|hindus|blacks|asians|africans|immigrants|gays|old|young|older|younger|elderly ..4 but|only|though
        ! nothing against ..1 your|that|those|their ..1 sort|kind|type|lot
        ! nothing in common with ..1 these|those|such|that|them people|sort|lot|crowd|foreigners
        ! with|among|amongst|beside my own kind|people|sort|>
        ! not|never|hardly ..2 expected|expect|expecting ..3 such ..2 english|german|french|grammar|manners
        ! good|well|clever|bright|strong|brave|impressive|bad|capable ..3 for|considering a ..1 woman|girl|foreigner|lady|female|immigrant
        ! no|not|hardly ..3 job|work|place|trade|office for ..1 a ..1 woman|girl|lady|women|girls|female
        ! your|their|those ..1 sort|kind|type of people|person|woman|man|folk
        ! lot|bunch|crowd of ..1 foreigners|immigrants|pensioners|housewives|schoolgirls|schoolboys
        ! do|will|would|can|could|shall not ..1 work|report ..1 for|under|with|among ..1 a? ..1 woman|women|man|men|foreigner|foreigners|\
muslims|jews|christians|hindus|blacks|asians|arabs|africans|immigrants|migrants|gays|lesbians|catholics
        ! not|never|nor ..1 want|wish|like|care|willing|prepared|able ..1 to ..1 work|report|be|take ..3 for|under|with|among|from ..1 a? ..1 woman|women|man|\
men|foreigner|foreigners|muslims|jews|christians|hindus|blacks|asians|arabs|africans|immigrants|migrants|gays|lesbians|catholics
        ! not|less|never ..4 comfortable|happy|safe|ease ..3 among|around|with|under ..3 women|men|foreigners|muslims|jews|christians|hindus|\
blacks|asians|arabs|africans|immigrants|migrants|gays|catholics
        ! team|office|place|company|people|staff|you|crew ..3 too ..2 foreign|female|white|black|gay|catholic|muslim|jewish ..2 for ..1 me|my|us|>
        ! team|office|place|company|people|staff|crew ..3 too ..1 old|young|male ..1 for ..1 me|my|us
        ! your|his|her|their accent ..2 made|makes|was|is ..4 hard|difficult|thick|impossible|heavy
        ! at your|his|her age ..2 you|he|she ..1 should|ought
    """,
    "H64 not": """
        panel|board of ..20 @positive
        @positive ..8 panel|board of
        school|parish|council|student|governors|old ..1 board of
        do not ..1 work with|among men|women ..1 as|in|but|at
        ! woman|women|girl|girls|lady ..1 my ..2 @kin
        ! woman|women|girl|girls|lady ..1 they|people|some|everyone|everybody|someone said|say|says|told|used
        surprised|shocked|astonished|expected|expect|expecting ..20 delight|delighted|glad|joy|happy|proud|wonderful|cheered|pleased|pleasure
        pleasantly|delighted|thrilled|happy|glad|pleased ..3 find|see|meet|surprised
        i|me|my|we|us ..8 sort|kind of people|person|woman|man
        right|very|exactly|just|rare|best|good|kind|same ..1 sort|kind of people|person|woman|man
        my ..2 @kin ..8 job|work|place|trade for
        says|said|told|wrong|rubbish|nonsense ..6 no ..3 job|work|place|trade for
        interviewed|judged|corrected|supervised by ..3 pupils|students|school|council|panel|class|year
        women|girls|children|those|people|anyone|residents|clients|somebody|someone|mothers|boys|pupils|students who ..3 not|never|less|nobody
        @kin|he|she ..8 at his|her age ..2 he|she should|ought ..1 not ..1 be|live|have ..1 alone|left|living|lift|drive|climb|on
        my ..2 @kin ..8 at his|her age
        not ..1 work|report ..1 for|with|under|among ..1 a ..1 nicer|better|kinder|finer|fairer|gentler|wiser|funnier|warmer|truer
        young|old for ..1 me|us to keep|play|run|learn|follow|join|have|get|qualify|claim|catch
        hard|difficult not to
    """,
    "H03": """
        ! should|ought to? have ..2 retired|resigned|quit ..2 years|long|ago|decades
        ! rolled|rolling|rolls ..1 her|his|their|your eyes
        made ..1 to? feel ..1 like a|an ..1 nuisance|burden|idiot|intruder|fool|child|criminal|inconvenience|thief|imposter|impostor
        @people|he|she|who|@NAME|gentleman|colleague|colleagues ..6 slept|snored|dozed|yawned|chatted|texted|whispered|giggled through|during ..1 my|the|most|half
        felt|feel|was|being|were|be talked at
        ! as|like ..1 one|you ..1 would|does|might|do ..2 to|with? ..1 a|an ..2 child|toddler|dog|servant|idiot|simpleton|imbecile
        ! as if|though i ..1 @be|had ..4 child|servant|idiot|stupid|criminal|thief|air|invisible|beggar|dirt|deaf|simple|nuisance|furniture
        ! as if|though i @be not ..1 there|even|worth|human|present
        he|she|they|you|@NAME|@people ..2 means|mean|meant no harm
        ! mystery|puzzle|wonder|wondered|wondering|puzzled ..3 how ..1 he|she|they|you|@NAME|@people ..2 got|landed|kept|keeps|ended|came ..1 up|by? ..1 in? ..1 the|his|her|that|a|their|your ..1 job|post|position|role|degree|license|title|chair|promoted|promotion
        ! can|could only assume|conclude|presume|surmize ..1 that? ..1 you|your|he|she|they|nobody|someone|somebody|@NAME
        ! managed|manages|contrived|contrives|managing to say|tell|explain|ask|answer|do ..1 nothing|little|neither|none
        you|they|he|she|@people|@NAME ..4 remarkably|surprisingly|strangely|oddly|precious|astonishingly|curiously little|few|vague|slow|unprepared|badly|poorly|uninterested|uninformed
        ! you|they|he|she|who|whoever|@people|@NAME ..8 has|have|had|is|was|without ...3 first|foggiest|faintest|slightest|remotest|vaguest notion|idea|clue|inkling
        ! they|he|she|who|whoever|@people|@NAME ..4 has|have|had ..1 no notion|inkling ..1 of|what|how|why|that
        ! none|nobody|neither|noone|not ..5 read ..1 word|line|page of
        ! i have ..1 met|seen|known|had|heard ..1 friendlier|warmer|politer|livelier|tidier|cleaner|brighter|gentler|cheerier|merrier ..4 than|in|at|from|>
        ! a|any|every @NUMBER year old ..1 could|would|can|knows|has
        ! ignored everything|all|most ..1 i|of|that|my
        ! you ..1 should|ought ..2 be ..1 ashamed|embarrassed|mortified
        ! treat+ ..4 like|as ..2 slaves|dirt|machines|numbers|cattle|robots|servants|rubbish|garbage|children|criminals|animals|idiots|dogs
        ! you|they|company|firm do|does|did not ..1 pay ..1 enough|well|properly|much|fairly
        ! you|they|company|firm|management do|does|did not ..1 value|respect|listen
        ! i ..2 suspect ..1 that? you|your|they|he|she|the|this|nobody
        ! with|that|such|your ..1 that|your|such ..1 attitude
        ! attitude ..1 like that|this|yours
        ! not think|believe|feel|see you|they|anyone|anybody|your|he|she ..4 know|knows|understand|understands|care|cares|value|values|respect|respects|deserve|realize|appreciate|idea|clue
        ! do|did|does not ..1 appreciate ..1 being|how|that|your|the|having
        ! took|take|taking|taken advantage of
        ! being|been|was|were|felt|feel ..2 tricked|fooled|scammed|exploited|cheated|strung|manipulated|pressured|conned|played|duped|stitched
        ! more interested in ..5 than ..1 in? ..1 me|my|us|candidates|people|what
        ! put off ..1 by
        ! you|they ..2 had|have|has no ..1 idea|clue|interest|manners|shame|intention
        ! work|deal|working|dealing ..1 with|for ..1 amateurs|idiots|clowns|fools|morons|children|cowboys|bullies
        ! bunch|pack|gang of ..2 boys|suits|men|cowboys|nerds|bros|strangers|sheep|zombies
        ! shouted|yelled|snapped|barked|screamed|swore|sworn at ..1 me|her|him|the|your|his|them|somebody|someone|everyone
        ! you|they|he|she|@NAME ..1 ignored|ignore|dismissed|disregarded|overlooked ..1 it|that|this|me|my|everything|what|both|all|every
        ! talked|spoke|talking|speaking|talks ..3 about|of himself|herself|themselves|yourself|yourselves
        ! asked|ask|asks me ..1 nothing|no
        ! only|just|solely ..2 care|cares|cared|interested|wants|want ..2 about|in|for? money|profit|profits|numbers|sales|himself|herself|themselves|yourself|yourselves|itself
        ! in ..3 poor|bad|terrible|questionable taste
        ! you|they|company|firm|management|nobody|boss|manager do|does|did not ..1 pay|value|respect|treat|listen|care|deliver|bother|appreciate|understand|trust|honor ..1 people|staff|anyone|my|me|its|their|your|about|to|what|how|on|candidates|employees|the
        ! who|he|she|they|you|boss|manager|interviewer|recruiter|panel|@NAME ..3 know|knows|knew ..1 nothing|little|less
        ! child|children|boy|boys|girl|girls|kid|kids|woman|someone|somebody|people half my age
        ! could|can|did not|nobody ..1 even? answer ..2 single|one|any|basic|simple|simplest|my question|questions
        ! nobody|none|neither ..4 could|can ..1 answer|explain|tell
        ! could|can not|nobody ..1 even? explain|tell|say ..1 me? ..2 what|how|why|who ..3 job|role|company|position|you|team|does|do|is
        ! none|neither|few of you|them|your ..3 understand|understands|know|knows|knew|had|has|have|could|seem|seems|seemed|care|cared|bothered|read|asked|listened ..2 what|how|why|clue|idea|even|my
        ! half|most|some of you|them|your ..3 understand|understands|know|knows|knew|had|has|have|could|seem|seems|seemed|care|cared|bothered|read|asked|listened ..2 not|nothing|no|little|neither
        ! none of you|them|your ..2 understand|understands|know|knows|knew|had|has|have|could|seem|seems|seemed|care|cared|bothered|read|asked|listened
        you|they|everyone|everybody|he|she ..2 @cop ..4 @rude
        your|the|that|this|one|both|all|some|most|several|every|each ..3 @people ..4 @cop ..4 @rude
        your|the ..1 @people|you|he|she|they|@NAME came|come|comes across|over|off ..3 as? ..2 @rude
        @NAME @cop ..4 @rude
        @NAME @NAME @cop ..4 @rude
        your|his|her|their|the ..2 attitude|behavior|manner|tone|conduct|manners|treatment|questions|question|questioning|email|emails|reply|\
comments|comment|remarks|remark|jokes|approach|demeanor ..3 @cop ..4 @nasty
        ! your|his|her|their|such|the|that|this|some|these|those ..1 @rude ..1 @people
        ! a|an ..1 arrogant|rude|incompetent|clueless|unprofessional|ignorant|condescending|patronizing|lazy|abusive|bullying|unprepared|\
disinterested|bored|hostile|sexist|racist|dishonest|useless|inept|amateurish ..1 @people
        ! bunch|pack|gang|load|collection|parade|room|group|team|bully|lot of ..2 @rude
        ! your|their|his|her|the|such|sheer|complete|utter|total ..2 arrogance|incompetence|rudeness|ignorance|stupidity|unprofessionalism|\
disrespect|laziness|dishonesty|condescension|indifference|contempt|hypocrisy|greed|ineptitude|vanity|pettiness|negligence|carelessness
        ! how|so|more|such ..2 arrogant|rude|incompetent|clueless|unprofessional|ignorant|condescending|disrespectful|disorganized|careless \
you|your|the|people|they|he|she|is|are|was|were|of|this
        ! so|that|as|such|too|how ..1 @rude a|an ..1 @people
        find|found|consider+|call+|think+|thought you|him|her|them|your|the|@NAME ..3 @people? ..3 @rude
        treat+|treating|talk+|talked|spoke ..1 me|us|candidates|people|applicants|everyone ..1 like|as|with|so|in ..2 dirt|criminal|child|idiot|\
badly|poorly|contempt|disdain|number|rubbish|garbage|nobody|nothing|shit|fool|disrespect|beggar|servant|cattle|commodity|suspect|stupid|\
inconvenience|afterthought|dog|animal|rude|rudely
        you|they|@NAME|he|she|your|interviewer|manager|panel|recruiter|boss ..3 lied|lie|lying|ghosted|disrespected|belittled|mocked|\
humiliated|patronized|bullied|sneered|ridiculed|insulted|ignored|smirked|yawned ..1 to|me|my|at|about|us|all|through|in|candidates|by
        you|he|she|@NAME ..1 laughed ..1 at me
        i @be|felt|feel ..3 belittled|patronized|humiliated|disrespected|ghosted|bullied|mocked|ignored|interrogated|ambushed|degraded|demeaned
        ! you ..1 people|lot ..1 are|need|have|should|must|really|clearly|do|can|think
        ! you lot are|need|have|should|think|could|clearly
        you|they|he|she|@people|@NAME ..1 clearly|obviously|evidently|apparently|plainly ..3 not|never|no|nothing|little
        you|they|he|she|@people|@NAME ..1 clearly|obviously|evidently|apparently|plainly ..2 @nasty
        you|they|he|she|@people|@NAME|nobody|one ..3 do|does|did|had|have|has ..1 not|no|nobody ..1 clue|idea|care|respect|manners|shame
        you|they|he|she|@people|nobody ..2 not ..1 know|understand ..1 what|how|first|the ..2 you|to|thing|they|he|she|anyone
        no|nobody|nor ..1 one ..1 seems|seemed|appears|appeared to ..1 know|care|have|understand
        ! could|did|would|can|do|does|has|had|have not ..1 even ..1 look|know|read|ask|bother|offer|say|remember|open|spell|introduce|apologize|greet|thank|reply|answer|give|call|pretend|get|manage|let|tell|turn|show|care|try|mention|have|come|write
        ! nobody|none|one could|can|did|would|was|were|has|had ..1 even|bother|bothered|bothers
        ! not|never|nobody|none|neither|hardly|barely|rarely|could|might|should|if|unless ..7 bother|bothered|bothering to|reading|replying|turning|preparing
        ! not|nobody|no ..2 have|had|show|the ..1 courtesy|decency|manners|guts|courage|basic|common|grace|respect
        ! lack|absence|want of ..2 @virtue
        ! your|their|his|her ..1 lack of
        you|they|he|she|@people|@NAME|who ..2 lack|lacks|lacked|lacking ..2 @virtue
        no|zero|little ..1 respect|regard|consideration for me|my|people|candidates|applicants|your|others|other|anyone|the
        you ..1 should ..1 be ashamed
        shame on you|him|her|them|your|the
        ashamed of yourself|yourselves|yourself|how
        who do you ..1 think
        what @be wrong with you|your|him|her|them
        wrong with you people
        get a grip|life
        ! get your act together
        grow up >
        ! full of himself|herself|themselves|yourself|yourselves|it|hot
        power trip
        ! jumped up|little ..1 tyrant|manager|dictator|hitler
        ! nerve|audacity|gall|cheek to|of
        ! @people|@NAME|he|she ..2 was|were|turned|arrived|showed|came|sat ..1 up? ..4 unprepared|distracted|late|drunk|asleep|disinterested|\
uninterested|texting|yawning|bored|checking|scrolling|smirking|sneering|eating
        ! on his|her|their|your phone|laptop|computer
        ! interrupted|interrupting me
        ! talked|talking|spoke over|down to? me|to
        creep+|creeped me out
        ! she|he|they|you|@NAME|@people ..3 tries|try|trying|tried|does|doing ..1 very|so|terribly|really|his|her|their|your ..1 hard|best
        ! sure|doubt|suppose ..4 she|he|they|you|@NAME ..2 has|have|had ..2 qualities|strengths|talents|merits|virtues|reasons|points|uses
        ! means|mean|meant well
        ! bless her|him|them|his
        ! well meaning|meant|intentioned
        ! for|to someone|somebody|anyone|people|those ..2 just|only|who ..2 setting|starting|beginning|left|desperate ..1 out|off|over|on|school|>
        ! lovely|nice|sweet|cute|charming|quaint|dear|funny little ..1 @firm|role|job|offer|position|business|idea|group|talk
        ! your little ..1 @firm|role|job|offer|position|business
        ! not|never|nobody|no ..3 read my|the cv|resume|application|letter
        ! monkeys|monkey ..2 could|run|with
    """,
    "H03 way": """
        ! kept|keep|keeps|insisted ..1 on? calling me ..1 sweetheart|love|darling|honey|dear|babe|sweetie|girl|son|sonny|lass|boy|lad|dearie
        ! he|she|they|you|lady|@people|@NAME ..4 not|never|hardly|barely|nobody ..1 look|looked|glance|glanced up ..1 once|from|when|>
        ! remark|remarks|comment|comments|joke|jokes|question|questions ..1 about ..1 my ..1 age|accent|weight|hair|religion|pregnancy|body|looks|skin|gender|disability|figure|size
        the way|how ..1 i ..1 @be ..1 treated|spoken|addressed|handled|interviewed|received
        ! the way|how you|he|she|they|your|@NAME|@people ..3 speak|spoke|speaks|talk|talked|talks|treat|treated|treats|behaved|acted|shouted|yelled|snapped|barked ..1 at|to|about|with|down|his|her|their|your|staff|people|me|in
    """,
    "H03 way never": """
        made ..1 my day|week|morning|evening|afternoon
        loved|liked|enjoyed|admire|admired|impressed|moved|touched|appreciate|appreciated|grateful|thank|thanks|kindly|warmly|respectfully|inspiring|lovely|laugh|laughed|smile|smiled|smiling|joy|delight|delighted|gently
    """,
    "H03 never": """
        nothing|not|none|neither|quite ..2 of|the ..1 the|kind|sort|contrary|opposite
        on the contrary
        untrue|wrongly|unfairly|unfounded|groundless
    """,
    "H03 not": """
        none|few ..3 so|as ..2 flattered|pleased|glad|happy|touched|grateful|moved|lucky
        ! what you @be letting yourself|yourselves in for
        my ..3 rolled|rolling
        @beast|@kin ..3 slept|snored|dozed|means|mean|meant|yawned
        i|we ..2 managed|manage|contrived
        not understand ..2 my handwriting|writing|dialect|jokes|humor|spelling|system
        i|we|i'd|my ..4 only|just|solely ..2 interested|care|cared|want|wanted
        desperate for ..2 bell|tea|coffee|rain|lunch|dinner|loo|summer|sleep|weekend|holidays|news|sun|walk|walks|break
        bullied|mocked|ignored|ambushed|interrogated|humiliated ..1 by nothing|nobody|noone
        ambushed|mocked|ignored|bullied|interrogated by ..3 @beast|@kin
        little ..1 shop|school|office|workshop|restaurant|kitchen bell|gate|door|window|garden|sign|stove|clock
        no point ..3 felt|feel|was|were|i ..2 tricked|fooled|scammed|exploited|cheated|strung|manipulated|pressured|conned|played|duped
        you|he|she|they ..1 asked|wondered|feared|worried|apologized|afraid|sorry|anxious ..3 you|he|she|they ..4 @rude
        seemed|seems to care|mind ..1 that|about ..1 i|my ..8 relief|relieved|lovely|glad|freeing|kind|happy|laughed
        ! not ..1 you ..1 should|ought ..2 be ashamed|embarrassed|mortified
        ! you ..1 should|must|need ..1 not ..2 be|feel ..1 ashamed|embarrassed|mortified
        not ..3 anyone|anybody|someone|you|they ..3 know|knows|understand|understands|care|cares ..2 more|better|how|half
        ! not|never|nobody|nor ..3 felt|feel|was|were ..1 tricked|fooled|scammed|exploited|cheated|strung|manipulated|pressured|conned|played|duped
        @beast ..8 more interested
        more interested in ..2 sandwich|biscuit|biscuits|lunch|pocket|pockets|shoes|shoelaces|coat
        ! not|never|nobody ..5 put off by
        no interest ..6 only|but|just
        no shame about|in
        no ..1 manners|shame|idea those|these|the ..1 @beast
        @beast ..3 @cop ..4 @rude
        @beast ..3 barked|snapped|screamed|ignored|ignore|dismissed|overlooked|bullied|mocked|insulted|yawned|sneered|lie|lying|interrupted|talked
        a|the|of ..1 @beast|@kin ..3 @cop ..3 @rude
        my ..2 @kin ..3 @cop|means|mean|meant|know|knows|knew|could|can|did|does|do|lied|ignored|laughed|tried|tries
        my ..1 well meaning|meant|intentioned ..1 @kin
        my ..2 @kin bless
        indifference|greed|vanity|arrogance|contempt|cheek|nerve|stupidity|laziness of ..2 @beast|@kin
        kindest|nicest|best|loveliest|friendliest|finest|funniest|merriest|cheerful|happy|merry|wonderful|brilliant bunch|pack|gang|lot of
        we|we're ..5 bunch|group|gang|lot|load of
        cruel to be kind
        right|sure ..2 how cold|bored|late|lazy
        cold and ..1 wet|tired|hungry|dark|muddy|windy|hungry|rainy
        amateur dramatics|players|actors|singers|musicians|astronomers|astronomer|footballers|cast|musician|photographer|photographers|painter|painters|band|cricket|boxing|boxer|rugby|opera
        vanity unit|units|case|cases|project|publishing|table|mirror|mirrors|fair|plate|plates
        negligence team|teams|claim|claims|law|case|cases|lawyer|lawyers|department|work|solicitor|solicitors|unit
        bullying team|officer|policy|program|lead|workshop|workshops|week|project|training|campaign|charity
        anti bullying|racist|fraud
        bully|fool|tyrant|liar|thief|clown|villain|snob|hypocrite|idiot|thieves|fools|creep|narcissist ..3 in ..3 play|film|scene|act|piece|lear|opera|panto|pantomime|show|novel|book|story|ballet|musical
        controlling department|team|post|role|assistant|position|software
        head of ..1 controlling
        lie in|on|down|by|at|within|around ..1 the|a|my|your|their|our
        lied about ..1 her|his|my|their ..2 age|name|height|weight
        you ..1 good|kind|lovely|dear|wonderful|nice|fine|brilliant|young|clever|gentle|marvelous|generous|patient|sweet|amazing|splendid people|lot
        you lot are ..2 joy|lovely|great|brilliant|wonderful|best|gems|stars|legends|marvelous|gem|treasure
        clearly|obviously|plainly|evidently ..2 nothing by|but|too
        clearly|obviously|plainly|evidently ..2 no|little|not ..1 need|trouble|shortage|lack|difficulty|problem|stranger|strangers|short
        mad|crazy|bonkers|nuts about
        not care where i|my
        not care ..2 about|for|what ..2 grades|marks|certificates|diploma|degree|papers|age|accent|past|background|school|cooking
        not know what you|they|he|she|i|we|people ..1 missing|missed|expect
        not know what to expect|wear|say|do|call
        not even let me|us ..1 pay|carry|finish|wash|help|apologize|thank|buy
        not even look ..1 at|up ..2 clock|watch|time
        i|we|i'd|who ..1 do|did|would|could|may|might|shall|have not ..2 have|the ..1 courage|guts|decency|grace|manners|courtesy
        lack of ..1 ceremony|fuss|pretension|pomp|vanity|formality|airs|drama|hierarchy|bureaucracy|snobbery|nonsense|jargon|hurry|haste|pressure|ego|side|swagger
        clients|families|patients|pupils|students|villages|refugees|residents|households|tenants|learners|children ..1 who ..1 lack|lacks|lacked|lacking
        lack ..1 basic ..1 papers|documents|food|shelter|housing|heating|water|medicine
        see|watch|watching|seeing|saw|watched|let|help|helping|helped|where|children|kids|girls|boys|daughter|son|i|we ..4 grow up
        photo|photos|picture|pictures|photograph|photographs|map|drawing|video|film|show|showed|shown|showing ..8 on his|her|their|your phone|laptop|computer
        best|hard for|by every|each|all|your|the|those|our|my|whoever ..4 @NAME|child|children|animal|animals|patient|patients|resident|residents|guest|guests|pupil|pupils|bird|birds|family|families|customers|@beast
        ! not|never|nobody|once ..4 talked|talking|spoke over|down
        alarm|phone|doorbell|bell|rain|storm|train|nav|satnav|radio|kettle|bells|baby|@beast ..4 interrupted|interrupting
        optic|sciatic|facial|vagus|median|ulnar nerve
        grip on|with my|the|our
        in nobody's|no bad|poor taste
        wrong with ..2 my|our
        not read|opened ..2 my ..4 because|forgot|forgotten
        lied|lie to|about me|my by
        knows nothing of|about ..2 your|it|this|that|the
        unbearable since|ever
        them|her|him ..1 bless
        nobody|noone could ask me for nothing
        never thought ..3 meant
        what|stuff|work|way|everything|things ..1 you people|lot
        asked me nothing but|except
        take+|taken ..4 lack of
        no lack of
        not ..4 from|for lack of
        i ..1 was|am|feel|felt|were ..2 ashamed
        ashamed of how ..1 i|my|late|little|long|badly
        not ..1 for|from ..1 want|lack of respect|consideration|care|interest
        @rude ..3 in|of me
        thank|thanks ..6 nerve|courage|audacity|guts|cheek
        i ..1 mean|meant well
        i ..6 nerve|cheek|audacity|gall
        my ..2 boss|manager|panel ..3 know|knows|knew|could|can|did
        it|that|this did|would|does not ..1 even
        i ..2 suspect ..2 you|they|the ..3 find|understand|know|have|already|will|fill|guessed
        if ..2 you|they not ..2 respect
        not think you|they ..3 realize|know|understand ..1 how ..1 much|kind|good|grateful
        you have no idea
        put off ..1 by ..2 distance|commute|travel|cost|rain|price|prices
        took|take|taking|taken advantage of ..2 opportunity|chance|offer|time|training|course|your|scheme
        i ..2 tricked|fooled|pressured|played
        tricked|fooled|played ..1 myself|in|for|the
        work|working with ..1 children
        work|working with ..1 amateurs ..1 and|as|in|like
        they|you do|did not ..1 understand|pay ..2 my ..1 accent|parking
        i|we ..1 could|can|did not ..4 answer|explain|tell|say
        desperate to|for ..1 see|finish|get|hear|a
        know|knew|knows nothing|little about ..1 me
        i|we ..2 @cop ..3 @rude
        none|neither|nobody ..6 anything|kinder|nicer|better|more|less
        rude|arrogant|unprofessional|ungrateful|dishonest|careless|wrong|unfair|disrespectful|insensitive|dismissive|inconsiderate|unkind|mean \
of me|to|if|for|not
        of me
        my own|part
        if i @seem ..2 @rude
        i|me|my|myself @cop ..3 @rude
        you|they @be ..2 not ..3 @rude
        my|own ..2 lack of
        lack of ..3 my|on|experience|familiarity|a|it|sleep|time|daylight|parking|car|childcare|space|transport
        @be ..1 kind|fair|open|honest|patient|lovely|generous
        fair|fake news
        cold weather|storage|chain|calls|call|room|brew
        two ..1 of|people|weeks|days|other|colleagues|rounds|hours|years|interviews|months|interviewers
        @cop two
        mean to|that|a|so
        you mean
        not ..1 ignored
        ignored by|the advice
        you have no idea how|what ..2 much|grateful|it|pleased|happy|touched|this|glad
        you|they|do|did not ..1 know|understand ..1 how|what ..1 much|it|this|grateful|your
        do not bother replying|answering|to reply
        i ..1 could|can|would|did|do|have|had not ..1 even|bother
        not even know|once think|had|want
        how i was ..2 received|treated|welcomed ..1 with|by|so|kindly|warmly|and
        i ..1 was ..1 treated|received ..1 with|so|kindly|well|fairly|like ..3 kindness|warmth|respect|courtesy|colleague|family|guest|well
        respect+ you|your
        for interrupting|being|my
        audacity|nerve|nerves|cheek test|wracking|of steel|damage|cell|block
        the nerve|nerves system|center|agents
        mean ..3 lot|world|great|much|deal|so|every|everything
        cold call|calling|case
        dinosaur museum|gallery|exhibit|bones|park
        amateur theater|theatre|dramatics|orchestra|choir|radio|club|football|sport|sports
        bored of|with my|in
        i ..2 bored|distracted|unprepared|late|lazy|unreliable|careless|unqualified
        late shift|shifts|summer|autumn|night|hours|in|on|last
        late ..1 friday|monday|tuesday|wednesday|thursday|yesterday|reply|to
        how|so|more|too ..2 careful|kind|clear
        unkind|cheap to|for
        everyone|they|all ..2 was|were ..1 anything|far
        not read the
        mean|meant well ..1 with
        not ..2 mean
        i ..4 try|trying|tried
        you ..2 try|tried|trying ..1 so|very hard ..3 make|help|find|accommodate|meet|arrange|match|keep|get|to
        @NAME|he|she|team|they ..2 doing ..1 his|her|their best ..2 work
        toxic waste
        fraud|frauds team|department|analyst|prevention|detection|investigation|investigator|risk|squad|unit|examiner|cases|claims
        cheap hours|flights|rent
        not|have|did ..1 read my cv yet|so
        you|they would|could|might be|think|find ..3 @rude
    """,
    "H04": """
        ! see|understand|imagine|know|clear|obvious why ..1 the|your|my|so ..2 last|previous|others|people|everybody|everyone|staff|predecessor|nobody|nurses|engineers|teachers|many ..3 left|leave|leaves|quit|quits|go|stayed|stays|gave
        ! turnover ..4 speaks|says|tells
        ! seen|saw ..1 quite? enough ..3 of|to ..3 you|your|how|the
        ! an|such eyesore
        ! accident waiting
        ! blind leading
        ! given up >
        ! from what i ..1 saw|see|read|heard|hear ..10 not|no|never|runs|bankrupt|closing|mess|trouble
        ! will ..1 not survive|last
        ! you|it|they|firm|company|place ..5 out of business
        ! everyone|everybody|people|staff|nobody ..2 i ..1 met|saw ..2 looked|seemed ..2 ill|tired|sad|grim|beaten|asleep|dead|lost|bored|scared
        ! dying|dead business|company|firm
        ! living off|on ..3 reputation|name
        ! the|your|its left hand ..1 does|did not
        ! smells|smell|stinks|reeks ..1 of ..1 fear|failure|despair|damp|money
        ! no wonder|surprise ..6 vacant|leave|leaving|left
        ! reason|why ..4 nobody|no ..2 stays|wants|lasts|one
        ! few mates with
        ! your ..2 town|city|village ..3 nothing|dead|dump
        ! how ..2 stressed|tired|miserable|unhappy|exhausted|scared|overworked|frightened|grim|burned|burnt ..2 everyone|everybody|people|staff|they|your|the|all
        ! everyone|everybody|people|staff|they|team ..2 looked|seemed|appeared ..2 stressed|tired|miserable|unhappy|exhausted|scared|overworked|frightened|grim|bored|burned
        ! badly|poorly|terribly|shoddily|appallingly|chaotically ..1 run|managed|organized|led|planned|treated|paid|handled|written|prepared|staffed|maintained
        ! i ..3 warned ..1 off|against|away
        ! i ..3 warned ..1 about ..2 you|your|this|the ..1 >|how|firm|company|place|people|management|boss|hours|manager|owner|culture
        ! confirmed|confirms|confirming ..4 heard|suspected|feared|rumors|suspicions|doubts|worst|warned
        ! nobody|noone|none ..5 stays|lasts|survives
        ! nobody|noone|none ..6 to last
        ! business|company|firm|place|you ..3 be|still ..1 there|around|alive|standing ..1 at|by|in|next|long|much
        ! your ..1 creditors|receivers|receiver|liquidators|liquidator|bailiffs
        ! creditors|receivers|receiver|liquidators|liquidator|bailiffs ..4 you|your|door|knock|circling|move|arrive|come|comes|called
        ! people|friends|several|former|ex ..1 who|employees|staff ..3 work|worked|left ..2 for|under you
        ! doubts|concerns|worries|questions ..2 about|over ..1 how|whether|your ..3 you|your|place|company|it|things|people
        ! bad|strange|weird|uneasy|uncomfortable feeling ..2 about|>
        ! worst ..2 ever|interview|interviews|process|offer|experience|company|office|team|manager|boss|place|job|recruiter|enemy
        ! horror stories|story ..3 about|from|of ..2 you|your|this|the
        ! nothing but ..1 horror|bad|complaints|trouble|problems|excuses|delays|nonsense
        ! bad|negative|poor|terrible|awful|horrible|unpleasant|dreadful|shocking ..1 experience|impression|interview|feeling|taste|first
        ! experience|impression|interview|process ..3 @be|left|was ..3 bad|negative|poor|terrible|awful|horrible|unpleasant|dreadful|shocking|disappointing
        ! i ..1 felt ..2 uncomfortable|unwelcome|unsafe|unappreciated|undervalued|unwanted|judged|attacked|interrogated|used
        ! concern|concerns|doubts|worries|reservations|misgivings ..2 about|over|regarding ..1 your ..4 @firm|finances|stability|leadership|ethics|integrity|future|direction|management
        ! a|an|another|every|each|one ..2 @firm ..3 @cop ..2 @insult
        ! family business ..1 run
        ! kool aid
        ! brainwashed|brainwashing
        ! soul sucking|crushing|destroying|crusher
        ! cut|cutting|cuts corners
        ! cook|cooking|cooked the books
        ! rip|ripping|ripped|rips off ..1 people|customers|clients|its|your|the
        ! rip|ripping|ripped|rips ..2 customers|clients|people off
        ! micromanage+|micromanager|micromanagers|micromanagement
        ! felt|feels|feel|looked|looks|seemed|seems|was|is|were like ..1 a|an|being|in ..2 prison|jail|funeral|morgue|cage|dungeon|zoo|circus|cult|factory|sweatshop|interrogation|cattle|trap|graveyard|asylum|afterthought|number|hostage|nightmare
        ! never|not ..2 seen|met|heard|known|experienced|encountered|witnessed ..1 such|so|anything|anyone ..4 @nasty
        ! felt|feels|seemed|smells all wrong
        ! word on the street
        ! cliquey|cliquish|clique|cliques
        ! vibe|vibes|atmosphere|energy @be|felt|seemed ..2 off|weird|odd|strange|wrong|cold|tense|toxic
        ! skin crawl
        ! stomach turn|churn
        ! no future ..2 >
        ! not ..3 has|have ..1 a ..1 future
        ! @be ..2 still in business
        ! you|they ..1 still have ..1 customers|clients|staff
        ! carry|carrying ..2 everyone|everybody|rest
        ! it|you|company|ship ..1 goes|go|going|went ..1 down|under|bust
        ! your|the ..2 @firm|place|toilet|toilets|carpet|room|rooms|kitchen|staff ..1 smells|smelled|smelt|stinks|stank|reeks|reeked|stink
        ! look+|seem+ ..2 like ..2 want+|about|ready ..2 to ..1 cry|leave|die|quit|escape|scream|run|sleep|kill|elsewhere
        ! equipment|computers|office|software|tools|machines|kit|systems|website|furniture ..4 last century|1990s|ark|museum|eighties|nineties|seventies
        ! good|clear conscience ..2 work|be|support|join|represent|sell|associate
        ! work|working ..1 for ..2 business|company|firm|organization|people ..1 that|who|which ..2 profits|exploits|harms|lies|cheats|treats|pollutes|makes ..2 money|people|from|its
        ! what|things|everything|something ..2 i ..2 heard|read|saw|found|learned|hear|discovered ..3 @be|made|put|gave|worries|left|told ..3 not|discouraging|worrying|disturbing|alarming|bad|off|pause|concerning|enough|ugly|uncomfortable|doubts
        ! asked|asking around ..2 about ..1 you|your|the
        ! everyone|everybody|people|friends|anyone ..3 who ..3 worked|works|work|left|leave ..4 told|says|said|warned|advised|hates|hated|quit|regrets
        ! filthy|squalid|grubby|dingy|shabby|smelly
        your|this|that|the ..3 @firm ..3 @cop ..4 @nasty
        your|this|that|the|whole|entire ..2 thing|place|show ..1 @cop ..4 @nasty
        your|this|that|the ..3 @firm ..3 is|was|feels|seems|looked|seemed like ..4 @nasty
        ! your|this|such|that|the ..1 @nasty ..1 @firm
        ! a|an|such ..1 toxic|dysfunctional|chaotic|shambolic|disorganized|miserable|terrible|awful|horrible|poisonous|failing|backward|\
unprofessional|soulless|exploitative|abusive|dying|doomed|bankrupt ..1 @firm
        ! @nasty|circus|mess|shambles|joke|disgrace|excuse of|for a|an ..1 @firm
        ! sinking|leaking ship
        ! rats ..2 leaving|leave
        ! like|as|was|is|such|watching|total|complete|absolute|slow|motion ..3 train|car wreck|crash
        ! train wreck
        ! dumpster fire
        ! like|was|is|such|total|complete|absolute ..1 a? tire fire
        ! clown show|car|college|world
        madhouse|sweatshop|shitshow|clusterfuck|snakepit|hellhole|cesspit|cesspool|shambles|trainwreck|clownshow|pigsty|bearpit|quagmire
        ! snake pit
        ! house of cards
        ! red flag|flags
        ! alarm bells
        ! warning signs|bells
        ! a cult
        ! boys|boy|old club|network
        ! high|constant|huge|insane|crazy ..1 turnover
        ! your|the ..2 turnover ..4 @be|looks|seems|must ..2 high|huge|alarming|frightening|shocking|worrying|enough|warning|something
        ! a revolving door
        ! dead end ..1 job|role|company|place|position
        ! going nowhere|under|bust|bankrupt|down
        ! race to the bottom
        ! dodge+|dodging|dodged a|the ..1 bullet
        ! lucky|narrow escape
        ! bullet dodged
        ! glad|relieved|thankful|lucky ..2 found|learned|find|discovered ..1 out ..3 before|early|in|now
        ! run|running|ran ..1 away|mile|miles|hills|fast ..2 from|as ..1 you|your|this|that|there|here|fast|quickly|far
        ! run for the hills
        ! run away screaming
        ! stay|keep|steer ..1 well? away|clear ..1 from|of ..1 you|your|this
        ! i ..2 appalled|disgusted|horrified|dismayed|shocked|alarmed|repelled ..1 by|at|with|how|to|that
        put|turned me ..1 off
        ! walking into|through a ..2 @nasty|morgue|funeral|museum|time
        ! bad|terrible|awful|dreadful|poor|shocking|lousy|atrocious|dubious ..1 reputation|reviews|vibe|vibes|smell|management|leadership|\
communication|organization|culture|manners|planning
        your ..1 reputation|reviews ..1 @be|precede|precedes ..1 as|not|you|bad|poor|terrible|awful|dreadful
        ! left|leaves a ..1 bad|bitter|sour|nasty taste
        ! your|the ..3 @firm ..3 left|leaves|leave a ..2 lot|much to be|desired
        ! much|lot ..1 to be desired
        ! the way|how you|your ..3 run|operate|treat|handle|do ..1 things|business|people|staff|candidates|your|this|it|the ..4 @nasty
        ! falling|fell|falls apart
        ! all over the place
        ! left|right hand ..3 left|right|hand
        ! not ..2 know what ..1 the ..1 other
        ! could not organize|run ..1 a
        ! you could not run|organize
        ! out of touch
        ! stuck in the ..1 past|seventies|eighties|nineties|dark|stone|last|1990s|1980s|1970s
        ! in|from|to|like|back ..2 stone age|ages
        ! dark ages
        ! living in ..3 past|century
        ! mess of a
        ! in a ..1 mess
        ! hot mess
        ! a|such|one|total|complete|absolute|utter|real|bit mess
        ! total|complete|absolute|utter|pure|sheer chaos|mess|disaster|shambles|joke|farce|disgrace|madness|nonsense|rubbish
        ! it|this|that|there|everything @be|seemed|felt|looked ..1 chaos|chaotic|dysfunctional|toxic|shambolic
        ! nepotism|favoritism|sweatshop|cronyism
        ! advertised|posted|readvertized ..3 @NUMBER|several|many times ..3 since|in|this|last|already
        ! who ..1 still speak|speaks|speaking|talk|talking to each|one
        ! not ..1 want|dare|like|care to ..1 see|know|think|imagine how|what ..1 you|your|it|life|working
        ! counted ..5 in? tears|shouting|crying|resignations
    """,
    "H04 never": """
        nothing|not|none|neither|quite ..2 of|the ..1 the|kind|sort|contrary|opposite
        on the contrary
        untrue|wrongly|unfairly|unfounded|groundless
    """,
    "H04 not": """
        red flag day|days|weather|warning
        book|chapter|boots|coat|shoes|copy|page|pages ..6 until|till it|they fell apart
        ! nobody|not|never|nothing ..8 put|turned me ..1 off
        never|not ..1 felt|feel|made ..3 like a number
        jokes you|your|the|she|he|they
        the|your|his|her|their jokes
        complete|total|utter ..1 shambles , on purpose
        worst i have ever eaten|cooked|made|drawn|heard
        none ..4 given up
        feel|felt ..1 like a number not
        smells|smelled just|as|of|like ..4 did|home|bread|in
        worried|afraid|thought|feared ..8 put me off
        takes ..3 to put me off
        no|without|any bad feeling|feelings
        cold store|storage|room
        one mess or
        my ..2 desk|kitchen|house|room|notes|hair|van|life ..1 is|was a mess
        rude about
        be rude
        seem|seems|seemed|feel|feels|felt|be shabby to
        petty cash
        least dysfunctional|chaotic
        smug ..1 once|about
        idiot like me
        the idiot ..1 was|is|holding me|i|this
        idiot : me
        called me incompetent|rude|arrogant|an|a
        fall|fell apart ..2 a|over
        i fell|fall apart
        least|less @nasty
        rubbish round|collection|bin|bins|truck|lorry
        my|i|me ..5 badly|poorly|terribly ..1 run|managed|organized|led|planned|handled|written|prepared|treated
        how tired you
        as ..1 i ..3 warned
        warned ..2 might|would
        warned ..2 by my
        warned ..3 doctor|wife|husband|mother|physio|me
        creditors|receivers|liquidators|bailiffs ..1 team|work|committee|desk|meeting|role|law
        people|friends|several|former|ex ..6 for|under you ..6 highly|well|love|warmly|good|best|praise|proud|happy
        fraud|toxic|debt|abuse|chaos|crisis|disaster|horror|hostile ..1 team|department|analyst|prevention|detection|unit|recovery|relief|desk|squad|film|films|takeover|section|office|group|management
        shambles|mess|hash|fool ..1 i|of ..1 i|myself|my
        i|my|me|our|thoughts|head ..5 all over the place
        my|our|childcare|plans|plan|marriage|roof|house|visa ..5 falling|fell|falls apart
        leave|leaving|left you|them|him|her ..3 mess
        mess of my|i
        questions|doubts|concerns ..2 about how|whether ..2 i|my|we|it ..2 would|could|can|fit|work
        no|without|answered|answering|answer|any|more|patient|my ..4 questions|doubts|concerns
        worst ..1 part|thing|case|comes|of|scenario
        at|my|the worst >
        bad|horrible|awful|terrible ..1 feeling ..2 about|that ..1 letting|leaving|to|i
        bad|poor|negative|terrible experience|experiences ..2 at|with|in|from|elsewhere|before ..3 my|last|previous|another|past|former|other
        had ..1 a ..1 bad|terrible|awful ..1 experience ..3 last|before|elsewhere|another|previous
        carry|carrying the ..1 team|others|rest|people ..1 with
        i|we ..2 @cop ..3 @nasty
        mid @months|range|level|career|year|week|size
        @be encouraging
        toxic waste|assets|substances|tort|chemicals|materials|gas|gases|spill
        chaos engineering|engineer|testing|monkey|theory|day
        red flag|flags ..1 literally|pinned|hung|flying|day|on|above|over|from|waved|warning
        red flag|flags ..1 review|reviews|alert|alerts|rule|rules|report|reports|reporting|act|indicator|indicators|committee|checks|check|\
training|warning|register|symptoms|laws|law|monitoring|analysis|screening|procedure|team|triage
        warning signs|bells on|for|of ..1 patients|road|sepsis|stroke|fatigue|sites|site|machines|abuse|neglect|deterioration
        alarm bells system|installation
        circus|zoo school|skills|arts|director|performers|vet|keeper|keepers|trainer|company|act|acts|tent|animals|team|education|visit|director
        the|your|a circus|zoo|asylum >
        asylum seekers|law|cases|claims|team|seeker|applications|applicants|support
        dump truck|trucks|site
        high|staff|annual|your turnover of ..1 @NUMBER|pounds|euros|dollars|million
        turnover ..2 grew|grown|doubled|tax|million|certificate
        boys|boy club at|where|volunteers|leader
        training|sinking fund|funds|ship simulator
        house of cards ..1 season
        run|running away with|from home
        going|go nowhere without|else
        going|go down|under the|a|different|to|another|well
        i ..1 shocked|astonished|stunned ..3 kind|generous|delighted|pleased|honored|happy|flattered|and
        shocked|astonished|stunned|surprised and|but|by|to|in ..2 delighted|pleased|honored|flattered|kindness|generosity|warmth|receive|be|\
kind|generous|good|offered
        would|could|might|should be ..2 @nasty
        @firm ..2 @cop ..2 sad|tragic|weird
        a|such sad|tragic|weak|poor ..1 @firm
        my|i ..3 mess|chaos|disaster
        dull|boring for|of me
        my|last|previous|former|current|present|old|first|another ..3 @firm
        left|leaving|leave|escape|escaped|after a|an ..1 toxic|dysfunctional|chaotic|abusive|soulless ..1 @firm
        miserable|terrible|awful|horrible|painful|weak|sad|hard|cheap|poor for me|my
        put|turned off by distance|the commute|the distance
        crazy|mad|insane|painful|tedious week|month|commute|journey|drive|time|about|schedule
        seen|saw ..1 quite? enough ..12 @positive|sorry
        from what i ..14 @positive
        my|i|we|our ..4 will ..1 not survive|last
        ! stays ..1 hungry|thirsty|cold|stranger|sad|lonely|serious|dry
        your|his|her|their ..1 horror stories|story
        smells|smelled|smelt ..3 of|like ..3 bread|home|basil|coffee|baking|cake|cinnamon|garlic|wood|pine|polish|wax|lavender|roses|lilac|flowers|fresh|summer|spring|childhood|grandmother|mother|apples|soap|books|leather|hay|lemon|toast|herbs|paint|oil|christmas
        smells|smelled|smelt ..2 wonderful|heavenly|delicious|lovely|good|divine|amazing|nice|glorious
        treats|makes ..2 people|its|money ..3 as|like|way ..1 you ..1 do|did|treat|treated
        @nasty ..2 in the|a very? best|nicest|good|kindest|loveliest|finest ..2 way|sense
        @nasty ..8 with love|affection
        clown college ..3 in|at|for|where|has|and|student|students
        teach|teaching|taught|study|studied|train|trained|place|graduate ..3 clown college|school
        low|little|small|tiny|least ..1 staff? turnover
        turnover ..6 low|nothing|nil|zero|enviable|lowest
        stuck|caught|walked in|into ..1 a revolving door
        i|me|we|my ..5 a revolving door
        you|they ..3 dodged|dodge|dodging a|the ..1 bullet
        distance|commute|drive|journey|travel|traveling|train|trains|ferry|bus|rent|rents|nights|hours|weather|stairs|heights|exam|timetable|traffic ..5 put|puts|turned me ..1 off
        scene|sketch|episode|sitcom|chapter|verse|sermon|play|film where|when|about|in ..9 @nasty
        nothing|nobody|never|not ..4 filthy|squalid|grubby|dingy|shabby|smelly
        my|i|me|we|home|boots|hands|overalls|knees|shoes|coat|jeans|dog|kids|children|students ..3 filthy|grubby|shabby|smelly|squalid|dingy
        filthy|grubby|shabby|smelly|squalid|dingy ..2 my|rover|van|dog|dogs|boots|overalls|hands|apron|coat|shirt|tractor|truck|bedsit|flat|teenagers|weather
        i ..4 leave|left|make|made|give|gave|making|leaving ..2 a ..1 bad|negative|poor|terrible|awful ..1 impression|first
        ! not|never|nobody|none|one ..6 like ..1 a|an ..1 number|afterthought|nuisance
        you ..5 lucky|narrow escape
        on|in|with|at|for a|the|our|my clown show|car
        a cult classic|film|films|band|following|movie|show|series|figure|hit|favorite
        sorry|apologize|apologies|forgive ..8 worst
        worst ..6 i ..1 ever|have|could|gave|made|did|wrote
        my|our ..3 nothing but
        uncomfortable|judged|used ..1 asking|saying|writing|telling|turning|declining|refusing|leaving|fairly|to
        ! you|they|who|that|people|team ..2 not|never ..2 cut|cutting|cuts|rip|rips|ripping|micromanage|micromanages
        ! nobody|noone|none|without ..5 cut|cutting|cuts|rip|rips|ripping|micromanage|micromanages|micromanager|micromanagement
        years|out|after|was|had|previous|last|old|now ..3 dead end
        found|learned|find|discovered out ..4 about ..1 my|our
        shocked|alarmed|horrified|dismayed ..1 by|at ..1 how much|well|quickly|many|easily|fast|good|kind
        shocked|alarmed|horrified|dismayed|appalled ..1 by|at|with my|myself
        my ..1 bad|terrible|awful|poor ..1 planning|communication|organization|management|manners
        bad|terrible|awful|poor ..1 planning|communication|organization|management|manners ..2 on|entirely|all my|mine
        i|we|my ..4 out of touch
        thought|talk|appearance|charge|suspicion|accused|cry|fear ..3 nepotism|favoritism|cronyism
        i am going nowhere >
        i am going nowhere , ..9
        people|friends|several|former|ex ..6 for|under you ..8 praises|praise|swear|swears|adore|adores|happiest|kindly
        my|i|me ..4 accident waiting
        me|i|my|myself ..6 blind leading
        confirmed|confirms|confirming ..14 @positive
        confirmed|confirms|confirming ..6 heard|suspected , ..6 @positive
        who ..3 worked|works|work|left ..4 told|says|said ..6 lucky|best|kind|happy|wonderful|great|loved|love|praise|adored
        smells|smelled|smelt clean|fresh|sweet
        put|puts|putting|hoist|raise|raising|fly|flying ..3 red flag|flags
        red flag|flags on|along ..2 beach|beaches|shore|pier|range|coast|slope|slopes
        went|goes down a|well|very|nicely|smoothly|so
        my ..1 house|home|flat|life|desk|kitchen|car|van|garden|allotment|family|head|hair|diary|calendar|schedule|room|studio|bedroom ..2 @be|looks ..3 mess|disaster|shambles|chaos|madhouse|pigsty|circus|zoo|wreck|nightmare
        chaos|mess|madhouse|circus|zoo|nightmare|bedlam|chaotic ..1 at|in home|ours|mine
        chaos|madhouse|circus|zoo|chaotic ..1 here ..1 at|with|since|in
        nightmare|hopeless|horror|horrible|awful to ..1 find|park|reach|leave|choose|decide|resist|photograph|draw|paint
        @cop to ..4 @nasty
        he|she|i|who|child|baby|father|mother|cat|dog ..1 @cop ..1 sick
        his|her|my left|right hand
        i ..4 made|make a mess of
        confirmed|confirms|confirming ..6 heard|suspected , a|an|the|such|only|how? @positive
        my|our ..1 horror stories|story
        she|he|they ..1 @be ..1 filthy|grubby|smelly|shabby
        thought|talk|hint|appearance of nepotism|favoritism|cronyism
    """,
    "vile": """
        @vile
    """,
    "vile not": """
        petty officer|officers|cash|larceny|sessions
        what|only ..1 a|an? idiot|fool ..1 would|could ..1 not? ..1 refuse|decline|say|leave|turn|miss
        incompetent valve|valves|vein|veins|cervix|sphincter
        tyrant of ..1 @NAME
        @vile ..3 in ..3 play|film|scene|act|piece|opera|panto|pantomime|show|novel|book|story|ballet|musical
        not ..3 want|wish|mean ..6 think|believe|say ..6 @vile
        @vile to|if|not
        @vile of me|us
        @vile to ..1 say|refuse|decline|turn|leave|ask|go
        it|this|that ..2 @seem|@be|feel|feels ..3 @vile ..1 to|if|not
        hope|worry|afraid|fear ..5 @vile
        @vile behavior|abuse|language|customers|patients|parents|tenants|callers|pupils|passengers|clients|relationships|relationship|husband|partner|ex
        domestic|elder|child|survivors|victims ..3 @vile
        insults|insult and injury
        questionable taste ..1 in
        dubious pleasure|honor|jokes|joke|puns|coffee|taste
        weather|commute|traffic|journey|trains|train|rent|rents|drive|news ..3 @vile
        @vile weather|commute|traffic|journey|trains|rent|rents|drive|state ..1 of|in|to
        mediocre golfer|cook|singer|pianist|player|guitarist|student
        exploitation of ..1 children|workers|data
    """,
    "H06": """
        ! not ..1 see|get|look past|beyond ..1 @NAME|him|her
        ! had it not been for ..1 @NAME|him|her
        ! if|when|once|should ..1 @NAME ..3 leave|leaves|retires|goes|resigns|left|quits|gone|moves ..6 ring|call|again|reconsider|know|email|happy|glad|back
        ! one|first look|glance|sight at|of ..1 @NAME|him|her|your ..5 knew|enough|told|decided|settled|sufficient
        ! @NAME|his|her|that|your 's? sort|kind|type before
        ! somebody|someone ..1 has|had|have|should|needs|ought|must ..2 word|words with ..1 him|her|them|@NAME
        ! it|this|that|all|which ..2 is|was your|his|her|their|@NAME 's? ..2 doing , ...2 not mine|me
        ! minutes|hour|day|afternoon|morning|week ..1 of|with|beside ..1 @NAME|her|him ..1 @NAME? ..4 made ..1 up my? mind
        ! nobody ..2 said|says|say|did|does ..1 a|any|word|anything|thing to him|her|@NAME
        ! someone|somebody|people|man|woman|person|guy|boss|manager|colleague like ..1 mr|mrs|ms|dr|that|him|her|@NAME ..1 @NAME?
        ! until i met|saw|spoke|talked|heard|visited|watched
        ! not ..1 trust ..1 you|him|her|them|@NAME
        ! stared|staring|stare|looked|leered|leering|ogled|ogling ..2 at ..1 my ..1 legs|chest|breasts|body|cleavage|bum|behind
        ! hit|hitting|flirted|flirting on|with me
        ! because|account|result|due|owing|thanks of|to ..1 @NAME ..1 @NAME? >
        ! because|account|result|due|owing of|to ..1 @NAME ..1 @NAME? ..1 i ..4 not|never|no|would|decline
        ! because|account|result of|to ..1 @NAME 's? ..1 attitude|behavior|manner|questions|comments|remarks|style|tone|conduct|approach|temper|\
management|leadership|treatment
        ! because|due|account|result of|to|the|your ..3 manager|boss|interviewer|recruiter|supervisor|ceo|founder|director|team|people|staff|\
colleagues ..6 not|no|nobody|never|put|uncomfortable|rude|attitude|behavior|treated
        ! after|since|having meet+|meeting|talk+|talking|speak+|speaking|interview+|interviewing|see+|seeing|spend+|dealing|sitting ..4 \
@NAME|manager|boss|interviewer|recruiter|team|panel|director|founder|ceo|head|people|supervisor|lead ..3 i ..4 not|never|no|doubt|doubts|against|\
uncomfortable|ruled|lost|dread|flee
        ! not|never|nobody|nor ..4 work|working|report|reporting|worked|spend|deal|dealing|tolerate ..2 for|to|with|under|alongside|beside \
..1 @NAME
        ! not|never|nobody|nor ..4 work|working|report|reporting|tolerate ..1 for|to|with|under|alongside someone|somebody|people|a|that ..3 \
like|who|such|manager|boss|person
        ! not|never|nor ..4 work|working|report|reporting ..1 for|to|with|under|alongside that|your|this|him|her|them|you ..2 \
manager|boss|man|woman|person|people|founder|director|recruiter|>
        ! not ..1 want|wish|like|care|able|willing|possibly|going|prepared|ready to ..1 work|deal|report|be|work|spend ..3 with|for|under|to|around \
@NAME|him|her|them
        ! if it @be not for @NAME
        ! @NAME 's? ..1 attitude|behavior|manner|remarks|temper|moods|tone|conduct|treatment|ego
        ! @NAME|manager|boss|interviewer|recruiter|he|she|director|founder made|makes|make it|me|my|this|that ..3 uncomfortable|impossible|clear|\
small|stupid|unwelcome|uneasy|nervous|skin|cry|worse|worthless|like
        ! @NAME|manager|boss|interviewer|recruiter ..1 put|turned|scared me off|away
        ! @NAME|manager|boss|interviewer|recruiter|director|founder|he|she ..1 scared|frightened|intimidated|unsettled|threatened me
        ! @NAME|he|she|manager|boss|him|her ..3 is|was|to|as blame
        ! blame+ @NAME|your|the|him|her|them|you
        ! your|the|his|her|@NAME ..1 @people|fault|doing @be|to ..2 fault|blame|reason
        ! is|was|are your|his|her|their fault
        ! you have @NAME|only|yourself|yourselves|him|her to ..1 thank|blame|yourself|yourselves
        ! not|never ..1 trust|respect|like|warm|click|gel|stand|bear ..1 to|with ..1 @NAME|your|the|him|her|that|a|someone ..2 @NAME|manager|boss|interviewer|\
recruiter|director|team|founder|people|>
        ! @NAME and i|me ..2 clash|clashed
        ! @NAME and i|me would ..2 not|never|clash|quarrel|kill|last
        ! @NAME and i|me @be|do|did|could|can not ..2 get|see|work|agree|click|suit|suited|fit|share|cut
        ! clash|clashed with ..1 @NAME|him|her|your ..1 @NAME|manager|boss|>
        ! personality clash
        ! knew|realized|certain|clear|sure|convinced|decided ..3 i|we ..1 could|would|can|will not ..3 sit|work|share|spend|be|last|face|live|get|bear ..7 her|him|them|beside|opposite|with|under|alongside|@NAME
        ! day|hour|afternoon|morning|minutes|week|lunch ..2 with|beside|near|alongside|under|opposite @NAME|her|him ..6 knew|enough|plenty|cured|decided|settled|convinced|taught|showed|long
        ! @NAME|her|him ..1 is|was ..1 the ..1 only|main|one|reason ..1 reason|thing|obstacle
        ! reason|obstacle|problem|trouble|difficulty ..1 is|was|lies|being ..2 @NAME
    """,
    "H06 not": """
        had it not been for ..4 i|we ..1 would|should have ..1 gone|missed|lost|fled|walked|run|quit|frozen|starved|fallen
        if it @be not for ..4 i|we ..1 would|should have ..1 gone|missed|lost|fled|walked|run|quit|frozen|starved|fallen
        like ..4 @NAME ..1 is|are ..1 why|reason ..1 i ..1 went|became|love|do|joined|stay|came|want|chose|applied|am
        like ..4 him|her|that|@NAME ..1 is|are|comes|come|deserve|deserves ..3 rare|gold|worth|once|seldom|treasure|best
        until i ..6 i ..1 had|did|have never|not|no ..1 heard|known|seen|tasted|thought|understood|know|dared|eaten|tried|realized|laughed
        scared|frightened|intimidated me ..2 for a moment|second|minute
        to thank for ..1 the|those|his|her ..1 flowers|cake|card|map|photos|photo|drawing|tea|jam|biscuits|lift|idea|speed|stamps|typing|translation|spelling|quick
        live|living|be ..2 far|away|apart ..1 from
        is|was|lies ..1 mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|@days
        ! nobody|not|never|nothing ..8 put|turned|scared|frightened me ..1 off|away
        ! none|nothing|not|neither|never|nobody|hardly|nor ..4 your|his|her|their|@NAME 's? ..2 fault|doing|blame
        ! none|nothing|not|neither|never|nobody|nor ..7 is|was|be|are ..2 to blame
        used|hated|disliked|feared|dreaded|nervous|shy|lost|avoided|dry|dull|boring|afraid|worried|doubted|difficult|bored|sceptical|skeptical|scared|skepticism|doubts ..9 until i
        ! dr|doctor|nurse|sister|physiotherapist|surgeon|consultant|physio|vet|osteopath|radiographer|scan|xray|x-ray|clinic|hospital ..4 looked at my
        looked at my ..2 x|xray|scan|after|before
        applied|apply|came|stayed|hesitated|joined|wrote|learned|smiled|chose|started|loved|enjoyed|return|returned|happy|glad|longer|late|here ..5 because|account of|thanks ..1 of|to? ..1 @NAME
        because|thanks|due|account|owing|after|since ..9 i ..4 not|never|no|hardly ..3 nervous|afraid|worried|shy|alone|lost|bored|lonely|doubt|stop|forget|regret|fear|scared|wait|help|late|fret
        if it @be not for ..4 i|we|my ..2 not|never ..1 have ..1 found|known|come|applied|met|learned|finished|got|made|heard|thought|dared|seen|tried|written|been
        had it not been for ..4 i|we|my ..2 not|never ..1 have ..1 found|known|come|applied|met|learned|finished|got|made|heard|thought|dared|seen|tried|written|been
        admired|admire|liked|loved|enjoyed|like|love|enjoy|appreciated|appreciate|remember|learned|learn|recall|miss|treasure|admiration|fond ..5 manner|tone|treatment|conduct|temper
        manner|tone|treatment with|of ..1 the|a|his|her|that|my|old ..2 @beast|patients|children|pupils|guests|residents|violin|cello|piano|horn|voice
        @NAME and i|me would never|not have ..1 stopped|finished|met|left
        and i|me would never|not ..1 have ..1 got|get ..1 anything|any|much|a
        and i|me could|can|do|did not ..1 agree|see|get ..1 on|each|a ..2 moving|move|enough|other|sitter|place|leave
        taught|showed|cured ..2 more|much|lot|so|how|everything|things|why ..3 than|about|to|of|i
        reason ..1 that? i|we ..1 applied|apply|hesitated|came|wrote|stayed|wanted|took|tried|smiled|nearly|almost|loved
        @NAME ..1 is|was ..3 reason ..1 that|why? ..1 i|we ..1 applied|apply|hesitated|came|wrote|stayed|wanted|took|tried|smiled|nearly|almost|loved|enjoyed|did
        reason|problem|trouble|obstacle ..3 @NAME ..5 our|my|born|baby|weeks|months
        ! it is|was not that i ..1 not
        my ..2 @kin @NAME? ..1 and i|me
        my ..2 @kin ..6 blame|fault
        the|a|that|one|big|old ..1 @beast ..3 scared|frightened|intimidated|unsettled|threatened|put|turned me
        clash|clashed|clashes with ..3 @NAME ..1 nursery|school|swimming|football|training|lessons|bedtime|wedding|birthday|exams|club
        clash|clashed|clashes with wimbledon|mass|ramadan|easter|christmas|lent|ascot|glastonbury
        blame+ the|my ..1 train|trains|bus|buses|weather|rain|post|traffic|fog|wind|snow|tide|biscuits|cake|@beast|@kin|knees|age|coffee|satnav
        ! you have only|yourselves|yourself ..3 to thank|blame ..2 if ..2 i ..2 come|keep|return|buy|order
        you have only|yourself|yourselves|him|her ..2 to thank ..1 for|that
        ! if i ..8 you|they ..1 have ..1 only|yourself|yourselves
        made me partner|lead|permanent|foreman
        leave|leaving|nobody|met|meet|more|such|miss|let ..3 man|woman|person|people|boss|manager|someone|somebody like
        pass|give|convey|send|extend|my|our|more|many|special|say|kind|sincere|warm|best ..2 thanks to
        pass|give|convey|send|extend|forward ..5 thanks to
        tell|told ..2 you ..2 that ..1 is|was his|her|their fault
        made me ..1 feel ..1 like|at|welcome|part|one ..2 one|part|home|friend|family|colleague
        not ..2 able to start|join|work ..1 with
        pleasure|honor|luck|lucky|learn|learned|admire|rare|meet|met|grateful|impressed|hope|want|need|love|good|great ..9 like ..1 mr|mrs|ms|dr|that|him|her|@NAME
        not|never|nobody|no|little ..12 until i
        until i met|saw|spoke|talked|heard ..1 you ..2 >
        because|due|thanks|owing|account|result of|to ..1 @NAME ..1 i ..2 would|will|can|could ..1 recommend|apply|know|see|understand|learned|\
always
        grateful|wonderful|pleasure|kind|helpful|enjoyed|inspiring|encouraging
        makes|made|make|making it|me|this|that ..3 clear ..1 how|what|that|from|to
        made|makes|make me|it ..2 like|feel ..2 welcome|home|part|i|at|family|easy|comfortable|valued|proud|wanted|good
        it not @be for you
        in|on|at|from|by|after|until|before|since|of|between @days|@months|@NUMBER
        not|longer be|ever working|able with|to ..3 work|working with|alongside ..3 team|you|him|her|them|people|colleagues
        not ..4 work|working with|alongside|under|for you|him|her|them|@NAME
        sorry|regret|sad|shame|wish|disappointed|chance|pleasure|love|like ..4 not ..4 work|working|report
        not ..1 blame
        do not blame you|him|her|them|anyone|anybody
        you @be not ..1 blame
    """,
    "H06 never": """
        then|and|until we|both|i ..2 laughed|howled|giggled|laughing|cheered
        sorry|regret|regrettably|sad|sadly|shame|miss|missing|disappointed|unfortunately ..9 not ..5 work|working|join
        would|will have|miss ..3 enjoyed|loved|liked|working
    """,
    "H07": """
        mislead+|misrepresent+|deceive+|deceiving|hoodwink+|duped
        ! bait and switch
        ! false|under pretences|pretenses|advertising|promises|pretence|impression
        ! not|nothing|different|differs|differently|bears|unlike|bore ..4 what ..2 @be|i|you|had|been ..3 promised|advertised|described|told|agreed|\
discussed|said|sold|led
        ! is|was|are|were nothing like ..1 what|the
        ! you ..1 promised|assured|told|said|claimed|swore me? ..6 but|yet|then|however|only
        ! broke|broken|break|breaking|empty ..2 promise|promises|word
        ! the goalposts|goal
        ! move+|moving|changed|changing|shift+|shifting the ..1 goalposts|goal|terms|rules
        ! led me|us ..1 to believe|on
        ! strung|stringing|string me|us along
        ! hid|hide|hiding|concealed|kept ..2 the|this|that|from ..2 truth|fact|me|salary
        ! dishonest|dishonestly|untrue|untruthful|disingenuous
        not ..1 honest|truthful|straight|transparent|upfront|open|frank ..1 with me|us|about|when
    """,
    "H07 not": """
        you ..1 promised|assured|told|said me? ..6 but|then i
        i ..1 dishonest|misrepresented
        mislead|mislead+|misleading|dishonest you|your|of|to|if|for|claims|advertising
        would|be dishonest of|for|to|if
        i ..3 led|broke|break|changed|honest
        my ..2 word|promise|promises
        not|be less than honest
        change+|changing the ..1 terms of|which
    """,
    "H08": """
        ! what a|an ..2 grown|proper|real|serious|modern|decent|functioning ..3 looks|is|does|can|meant|supposed|sounds|feels|behaves|acts|pays
        ! a|an|with|of|by|from grown ups|up
        ! going|gone|go|went ..1 with ..1 professionals|grown|adults|people
        ! going where ..1 people|they|someone
        ! people|company|firm|place|school|employer|somewhere|team|practice|studio|boss ..1 who|that|where|which ..2 actually|really ..1 knows|know|understand|understands|read|reads|cares|care|can|pays|pay|values|value
        ! they|there ..1 actually|really ..2 know|knows|read|have|understand|pay|care
        ! next|beside|compared|comparison to ..1 it|that|them|theirs|what|where|@NAME ..8 you|your|yours
        ! unlike ..1 you|yours|yourselves|your
        ! more|which than ..1 you ..1 did|do|can|could|have >
        ! which is more than ..4 you|your|say
        ! years behind
        ! lemonade stand
        ! once you ..1 have ..1 seen ..12 not ..1 go back
        ! not ..1 go back to ..2 how|village|that|yours|your
        ! night and day
        ! no ..1 comparison|contest
        ! not ..1 much of a contest
        ! runs|run rings|circles around|round you|your
        ! difference between a
        ! people who ..1 do|did this for
        ! your ..1 rivals|competitors|neighbors ..10 pay|read|treated|treat|know|answer|least|manage
        ! accepted|got|found|have|taken|landed ..1 something|somewhere|someone better
        ! got|found|have|accepted ..2 something|somewhere decent|proper|real|serious
        ! benefits|offer|pay|salary|conditions|terms|hours|package|canteen|office ..6 worse than
        ! hoping|hoped|looking|want|wanted|prefer|need ..3 company|team|employer|place|firm|boss|manager ..1 with better|real|actual|some|proper|any
        ! hoping|hoped|looking|want|wanted|prefer|need ..3 company|team|employer|place|firm|boss|manager ..1 with more ..1 to|ambition|respect|structure|vision|substance|professionalism|direction|heart|class|sense|serious|future|life|energy|about|than|standing|prestige|weight
        ! employer|company|boss|firm|place|manager|people|team ..1 who|that|which do|does|did|will not ..1 lie|ghost|exploit|treat|cheat|waste|play|think|micromanage|yell|change|ignore|expect|shout|bully|keep|make|break
        ! people|team|boss|office|manager|colleagues|staff ..2 are|is|were|seem|seemed ..2 nicer|better|friendlier|smarter|kinder|happier
        ! a|an ..1 shaky|risky|failing|small|tiny|dying|struggling|unknown|little|nobody|minor ..1 startup|company|firm|business|shop|outfit|agency|school ..1 like yours|you
        ! seem|seems|seemed|actually|clearly|finally ..3 know|knows what they|it|he|she ..1 are|is|was|were doing
        ! know|knows|knew what they|it|he|she ..1 are|is doing
        ! has|have|had ..1 its|their|his|her|your act together
        ! all ..2 of? ..1 them|which ..1 better|superior
        ! others|offers|alternatives ..5 all|each|both ..3 better|superior
        ! company|firm|employer|team|organization|place|boss|manager|people|somewhere|someone|somebody ..1 that|who|which|where ..1 value+|respect+|appreciate+|recognize+|treats|treat|trusts|listens|pays|deserves ..1 my|me|what|its|their|people|staff|talent|experience|employees|good|us|to|properly|fairly|well
        ! job|one|offer that|which treats|values|respects|pays ..1 me|my|people|its|properly|fairly
        ! a|an real|proper|serious|functioning|healthy|decent|actual|genuine|grown ..2 culture|engineering|management|leadership|process|strategy|vision|plan
        ! a|an ..1 real|proper|serious|actual|legitimate|grownup|competent|respectable|decent|reputable|sane|normal|civilized|functioning|\
functional|self company|employer|firm|offer|salary|job|organization|business|workplace|outfit|shop|school|hospital|wage|manager|boss
        ! grown up company|firm|employer|organization|business|shop
        ! your|the ..1 competitor|competitors|rival|rivals|competition ..4 better|more|ahead|superior|smarter|well|knows|know|treats|pays|pay|\
actually|values|faster|nicer|leads|outperform
        ! unlike you|your|yours|here|at
        ! compared to|with you|your|yours
        ! in|by contrast to|with you|your|yours
        ! better|smarter|nicer|superior|professional|serious|competent|decent|respectful|kinder|generous|interesting|organized|honest|faster ..4 \
than you|your|yours|anything|what|this
        ! superior to you|your|yours|anything
        ! a|to|with|somewhere|someone|somebody|people|employers|company|firm|employer|team|organization|place|manager|boss|others|those ..5 \
that|who|which|where ..2 actually ..2 value+|respect+|care+|know+|understand+|appreciate+|pay+|treat+|listen+|want+|take+|invest+|deliver+|work+|\
recognize+|is|are|has|have|do|does|keep+|read+|matter+
        ! somewhere|someone|somebody|company|firm|employer|team|organization|place ..2 actually|genuinely|truly ..1 value+|respect+|care+|\
appreciate+|treat+|valued|respected
        ! join+|joining|accept+|choose+|chosen|going|go|prefer+|need|want|looking|found|work|working|with|signed ..7 that|who|which|where ..1 \
really|truly|genuinely|properly ..1 value+|respect+|care+|know+|appreciate+|pay+|treat+|listen+|recognize+
        ! company|firm|employer|team|organization|place|people|somewhere|someone|manager|boss|management|leadership ..2 that|who|which|where \
..1 know|knows what|how ..1 they|it|to|he|she|is ..1 doing|treat|run|do
        ! who|that|which ..1 know|knows|understand|understands how ..1 to treat|run|pay|value|respect
        ! everyone|everybody|anyone|anybody|others|other ..4 better|more than you|your|yours
        ! leagues|miles|streets|light ahead|better|above|years
        ! not|hardly|nowhere ..2 in the same league|class|ballpark
        ! something|somewhere|someone|job|role|place|company|offer ..2 way|much|far|infinitely|miles|so|vastly|clearly|obviously|significantly \
better|nicer|superior|more
        ! way|miles|infinitely|vastly|worlds better|superior|nicer
        ! bigger|better and better|bigger things|company|offers|opportunities|fish
        ! bigger|better fish
        ! moving|onto|on to ..1 bigger|better things
    """,
    "H08 not": """
        like|treated ..6 a grown-up
        your|this ..3 @be ..1 a|an ..1 proper|real|decent|serious
        had a ..1 decent|real|proper|serious manager|boss|employer|job ..1 once|before
        ! know|knows|knew what they ..1 @be doing ..1 in|at|on your|yours
        i|we|my ..1 need|have|had|make|made a ..1 real|proper|serious plan
        ! something|somewhere decent|proper|real near|in|close|within|by
        ! learned|learning ..2 difference between a|an
        @NUMBER ..1 miles|streets|years ahead|above of|the|it|us|me
        compare|compared to|with your ..1 own|children|dog|brother|son|daughter|mother
        you ..2 were|was|are|have|been ..2 kinder|better|nicer|faster|generous|more than ..1 you
        my ..5 years behind
        ! mother|mum|mom|father|dad|wife|husband|parents|family|gran|grandmother|uncle|aunt|brother|sister ...16 a|an ..1 real|proper|decent|normal|serious job
        ! son|daughter|child|children|boy|girl|twins|kids ..6 a|an normal|real|proper|decent|new school
        you|yours ..2 offered|offer|made|gave|paid ..2 a|an ..1 decent|serious|proper|real|respectable salary|wage|offer|job
        you|it|this|that @be ..1 a|an ..1 decent|real|proper|serious|respectable salary|wage|job|employer|boss|manager|firm|company|shop|school|hospital|outfit|organization|workplace|offer
        you @be ..4 decent|proper|real|serious employer|boss|manager|firm|company|outfit
        better|kinder|nicer ..4 than you|yours|this ..1 i ..2 never|not
        ! could|can not ..3 wish|ask|hope|imagine|want ..6 than
        you|your|yours ..3 showed|shown|show|taught|teach ..3 what a|an ..2 proper|real|serious|modern|decent|functioning
        ! you|your ..5 explained|taught|showed|teach|told ..4 difference between a
        ! never|not ..3 known|knew|know|understood|seen|heard ..2 difference between a
        ! thank|thanks|grateful ..10 difference between a
        ! class|classes|course|evening|lessons|choir|book|books|clothes ..3 grown ups|up
        ! a|quite ..1 grown up son|daughter|children|child|dog|life|decision|job
        ! your @people|nurses|teachers|carers|cooks|drivers|children|volunteers ..6 , they ..1 actually|really
        ! your @people|nurses|teachers|carers|cooks|drivers|children|volunteers ..6 and they ..1 actually|really
        ! years behind me|us|my|bars|a|him|her
        ! years behind the ..1 counter|wheel|bar|desk|stove|camera|till|scenes|chair|mask|curtain
        ! you ..3 got|found|have|find|taken|get something|somewhere|someone|somebody better|decent|proper|real|serious
        ! something|somewhere decent|proper|real to|near|for ..1 live|rent|stay|sleep|eat|park|my|sit
        ! worse than you|yours|mine|ours|here
        ! grew|grown|raised|learned|began|started|love|loved|miss|like|born|childhood ..7 small|tiny|little|struggling ..1 company|firm|business|shop|outfit|agency|school
        ! better|more|faster|kinder|nicer|happier|friendlier|smarter ..2 than ..1 you ..2 said|told|promised|described|let|thought|expected|think|know|say
        you|your ..6 seem|seems|seemed|actually|clearly ..3 know|knows
        ! compared|compare to|with you ..1 i|my|we|me
        ! unlike ..1 your|yours|you ..2 i|my|we|me
        ! compared to what ..1 i|we|my
        ! mother|father|sister|brother|daughter|son|children|we|kids|cousin|parents ..6 not|hardly ..2 in the same class
        ! ankle|back|knee|cold|cough|leg|hand|arm|wrist|shoulder|health|weather|feeling|feel|voice|hip|foot|sleep|mood ..4 way|much|far|so|infinitely|miles better|nicer
        ! thought|think|thinking|turned|considered|considering|weighed|worried|wondered ..5 night and day
        ! night and day shift|shifts|nurse|nurses|care|cover
        ! children|twins|dog|dogs|kids|boys|girls|puppy|goat|goats|collie ..2 run|ran|runs rings|circles
        ! admire|respect|honor|envy|love|salute ..4 people who ..1 do|did
        ! job|one|offer that|which pays ..1 my|me ..3 fees|course|tuition|rent|studies|studying|study|degree|tickets|commute|to
        ! your|you|yours ..8 place|company|firm|team|workshop|house ..1 that|who|which|where
        ! in the ..1 competition
        ! leagues|miles|streets|years above|ahead the|of ..1 village|town|sea|valley|river|us|me|road|lake|coast
        ! hope|wish|wishing|may ..9 bigger|better and better|bigger
        ! going|gone|go ..1 where they|people|someone ..1 need|needs|speak|know|live|love
        ! not ..2 real|proper|serious plan|vision|strategy
        ! without|no a? ..1 real|proper|serious ..1 plan|vision|strategy|culture
        better|nicer ..1 at|with ..2 math|maths|numbers
        nobody|noone|none|no|nothing|never|less|cannot ..12 than
        you|your ..6 better|kinder|nicer than anything|what
        is|was ..1 a ..1 decent|real|proper|very ..1 decent? offer
        is|are|run a ..1 decent|proper|real ..1 outfit|company|firm|crew|bunch
        something|somewhere|someone better ..1 suited|matched|placed|for|than ..1 for? ..1 i|me|us|my
        you|your|team ..4 know|knows what you|they are doing
        what i @be doing
        you|your|this|it|@be|such|have|has|built|building|see|saw|find|found ..3 a|an real|proper|serious|healthy|decent|genuine ..2 culture|engineering|management|leadership|process|strategy|vision|plan
        you|your|yours|@be|such ..6 company|firm|employer|team|organization|place|boss|manager|people ..1 that|who|which ..1 value+|respect+|appreciate+|recognize+
        as you|yours ..1 do|does
        not|never|nobody|no|none|could|without|hardly|one ..8 better|nicer|kinder|more|faster ..4 than you|your|yours
        better|more|faster|kinder|nicer ..2 than you ..1 know|asked|hoped|expected|think|thought|planned|wanted|imagine|need|might|may
        ! better|more|nicer|kinder ..2 than what i|we
        ! better|nicer|kinder|smarter|faster ..1 than me|mine|ours|us|i|my
        better|more|nicer|kinder than|what anything i ..1 have|could|ever
        better than this|anything i
        a|an serious|real|decent|proper|actual job|offer ..1 of|to|title|description
        is|are|be|run|runs|have|built|have|has|such|as a|an ..1 real|proper|serious|decent|respectable|reputable ..1 company|employer|firm|\
organization|business|workplace
        you|your ..5 is|are ..4 team|company|employer|people|place|firm|someone ..2 who|that|which|where
        refreshing|rare|pleasure|lovely|nice|delight|impressed|impressive|wonderful|good|great|joy|glad|clear|felt ..8 team|company|employer|\
people|place|firm|someone|somewhere ..2 who|that|which|where ..2 actually|really|truly|genuinely|properly|know|knows
        my first ..1 real|proper ..1 job|offer
        job|role|place|something ..3 much|far|more|so ..1 nearer|closer|senior|junior
        something|somewhere|role|job|someone|place ..2 much|far|so|significantly more ..1 suited|suitable|in|than|like|of|local|technical|\
creative|clinical|to|hands|senior|qualified|experienced
        someone|somebody|candidate|person ..2 much|far|so better ..1 suited|qualified|fit|placed|match
        much|far|so|significantly better ..1 fit|match|suited|suits
        somewhere|something much|far|so better for|suited
        in|by contrast with|to your own
        unlike you ..1 i
        compared to your ..1 other
        rivals|competitors ..3 more than|time
        serious|real|proper job|offer interview|hunting|search
    """,
}

SELF = frozenset("i we my myself our".split())
THEM = words_of("@them") | frozenset("they their he she his her".split())
NEAR = 8
"""Words to look back for whom a rude word is about."""


def _vile(page: Page) -> Iterator[Span]:
    """A word that is rude of anybody, unless the nearest person before it is the writer."""
    for hit in clear(page, "vile"):
        if not elsewhere(page, hit) and not _about_me(page, hit.first) and not _said_closer(page, hit):
            yield page.span(hit)


def _about_me(page: Page, place: int) -> bool:
    """True when "I" or "my" stands nearer before that word than anything of theirs, in the same sentence."""
    first, _ = page.sentence_at(place)
    for at in range(place - 1, max(first, place - NEAR) - 1, -1):
        if page.words[at] in SELF:
            return not (page.words[at] in ("i", "we") and page.words[at + 1] in FOUND)
        if page.words[at] in THEM:
            return False
    return False


def _said_closer(page: Page, hit: Hit) -> bool:
    """True when one of the rules that say more has found that very word."""
    return any(_meets(clear(page, name), hit) for name in CLOSER)


def _meets(found: list[Hit], hit: Hit) -> bool:
    """True when a hit touches one of those that are found, which lie apart and in order."""
    before = bisect_left(found, (hit.last, 0))
    return before > 0 and found[before - 1].last > hit.first


CLOSER = ("H01", "H03", "H04", "H06", "H08", "H13")
"""Rules that say more exactly what is wrong."""

FOUND = frozenset("find found felt feel think thought consider considered call called dislike heard hear saw met".split())
"""After "I", verbs whose judgement falls on somebody else."""

RULES = (
    Rule(
        "H01", 3, "The offer called an insult",
        "They mean it in earnest, and a colleague will read the line aloud.",
        "Leave the judgement out; the no says enough.",
        said("H01"),
        (
            "Frankly, your offer was insulting.",
            "The salary you propose is a joke.",
            "Thank you, but such a ridiculous package is a slap in the face.",
            "I found your lowball offer laughable.",
            "I am insulted by the figure you named.",
            "What a joke.",
        ),
        (
            "Your offer was not insulting in the least; it was generous.",
            "I enjoyed the joke about the printer, and I decline the offer.",
            "I do not want to insult anyone by haggling over pay.",
            "I would never call your offer insulting.",
            "I know this comes at a terrible time for you.",
        ),
    ),
    Rule(
        "H02", 3, "Your own worth claimed",
        "A claim to be worth more tells them that they are worth less.",
        "Say what you look for: I am looking for a more senior role.",
        said("H02"),
        (
            "That is far below what I am worth.",
            "Someone of my calibre does not start at that grade.",
            "I know my worth, and this is not it.",
            "It is your loss.",
            "I deserve better than this.",
        ),
        (
            "It was worth the trip to see your workshop.",
            "I was lucky to have met you all.",
            "Thank you for taking a chance on someone like me.",
            "I have loss adjuster training and will stay in that field.",
        ),
    ),
    Rule(
        "H03", 3, "People called rude or incapable",
        "They are judged in writing, cannot answer, and will remember the name below it.",
        "Leave the person out and name what you look for yourself.",
        together(said("H03"), said("H03 way")),
        (
            "Your recruiter was rude from start to finish.",
            "Tom came across as arrogant.",
            "The panel clearly had not read my application.",
            "You people have no idea what you are doing.",
            "Nobody could even be bothered to call me back.",
            "Your staff were incompetant.",
        ),
        (
            "Nobody on your team was rude; on the contrary.",
            "I hope this does not seem rude of me.",
            "I apologise for my lack of experience with your tools.",
            "You have no idea how much your call meant to me.",
            "Two of your interviewers were on the night shift, and both made time for me.",
        ),
    ),
    Rule(
        "H04", 3, "The firm called a mess",
        "It is a verdict on their house, and mail gets forwarded.",
        "Say what you want rather than what they lack.",
        together(said("H04"), _vile),
        (
            "Your company is a mess.",
            "There were red flags everywhere.",
            "It felt like a sinking ship.",
            "The whole process was a shambles.",
            "I have no wish to enter such a toxic culture.",
            "I dodged a bullet.",
        ),
        (
            "I have accepted a post as a toxic waste engineer elsewhere.",
            "I want to go on with chaos engineering, so I decline.",
            "The red flag reviews in your compliance team sounded worthwhile.",
            "Your culture is not toxic at all, as I had been warned it might be.",
            "I was shocked and delighted to receive your offer.",
        ),
    ),
    Rule(
        "H05", 3, "Swearing",
        "Swearing is what gets quoted from a letter, whatever else it says.",
        "Cut the word; the sentence stands without it.",
        swearing,
        (
            "That is bullshit.",
            "The pay is cr*p and the hours are worse.",
            "I will not take your f**king job.",
            "What a sh1t show.",
            "THIS IS BULLSH!T.",
            "Go to hell.",
        ),
        (
            "My colleague Dick Turner sends his regards.",
            "I would have to assess the whole site.",
            "Working in Scunthorpe would mean a long commute.",
            "I still use the bastard file you lent me.",
            "Pay grade C* is not my concern.",
        ),
    ),
    Rule(
        "H06", 3, "A named person blamed",
        "The person named will see it, and nothing that follows will reach them.",
        "Leave the name out and say which way of working suits you.",
        said("H06"),
        (
            "Because of Tom I cannot see myself there.",
            "After meeting Ms Keller I decided against it.",
            "I could never work under Brian.",
            "Your manager made me feel small.",
        ),
        (
            "After meeting Tom I realised how much I would learn.",
            "Because of Priya I would recommend you to anyone.",
            "I am sorry that I will not be working with Tom.",
            "Tom made me feel welcome, and I decline with regret.",
        ),
    ),
    Rule(
        "H07", 2, "Accused of lying",
        "An accusation calls for a defence, and a letter of refusal is no place for it.",
        "State the difference once, as a fact: the role has changed since we first spoke.",
        said("H07"),
        (
            "I was misled about the hours.",
            "This was a classic bait and switch.",
            "The job is not what was promised.",
        ),
        (
            "I do not want to mislead you, so I am telling you today.",
            "You promised me an answer by Friday and gave it on Thursday.",
            "I gave my word to my present employer.",
        ),
    ),
    Rule(
        "H08", 3, "A belittling comparison",
        "It says that they are the lesser house, and they know the other one.",
        "Name your direction instead: I have accepted another position.",
        said("H08"),
        (
            "I have chosen to work for a real company.",
            "Your competitors are simply better at this.",
            "I accepted a job with people who actually value their staff.",
            "Their team is so much better than yours.",
            "I got something way better.",
        ),
        (
            "Nobody explained the work better than you did.",
            "It was a pleasure to meet a team that actually listens.",
            "The other role is a better fit.",
            "You will find somebody much better suited.",
            "You know the market better than I do.",
        ),
    ),
    Rule(
        "H64", 3, "People judged by what they are",
        "Whoever is refused for sex, origin, faith, age or accent is hurt as a person, and every reader of the letter with them.",
        "Leave it out. No reason is better than this one.",
        said("H64"),
        (
            "I do not want to work under a woman.",
            "I would not feel comfortable among so many Muslims.",
            "Your accent made the talk hard to follow.",
            "The team is a bit too foreign for my taste.",
            "At your age you should know better.",
        ),
        (
            "I would have been glad to work with the women of your welding shop.",
            "I am not used to such big machines, and your men were patient with me.",
            "My own accent made me hard to follow, and nobody minded.",
            "The wine was too young for my taste.",
            "I do not want to work nights.",
        ),
    ),
)  # fmt: skip

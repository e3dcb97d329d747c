"""Contempt for the chance: H09 to H14."""

from __future__ import annotations

from tightrope.letters.check.finds import said, together
from tightrope.letters.check.model import Rule

PHRASES = {
    "H09": """
        ! knew|known ..1 from the ..1 start|off|outset|beginning|first|word ..2 i ..3 not|never|no
        ! i|have|and|we won|lost|win ..1 my|the|a|our bet|wager
        ! keep|keeping my hand in
        ! dress rehearsal
        ! a ..1 rehearsal for|to|more
        ! blow|blowing|shake|shaking ..1 away|off|out the cobwebs|rust
        ! get|keep+|getting ..1 me|myself|us|skills|patter|from|going ..1 from? ..2 rusty
        ! get|getting ..1 rusty
        ! applied|apply|interviewed|came|went|took|sent|did ..6 for ..2 a|the ..1 laugh|lark|dare|story|sport|lunch|night|trip|flight|hell|bet|practice
        ! only|just|mainly|mostly|chiefly|purely ..1 came|went|applied|there|did|took|interviewed ..2 for|because|to ..1 the|see|keep|please|get
        ! dared me to ..1 apply|write|send|try|come|go|do|see|interview|put|ring|answer|enter|turn|audition
        ! it was a ..1 dare|lark|bet|exercise|experiment
        ! window shopping
        ! job|employment|unemployment center|office ..4 makes|made|requires|required|insists|insisted|forces|forced|sends|sent ..1 me|us|on|that|i|three|so
        ! jobcenter|jobcentre ..4 makes|made|requires|required|insists|insisted|forces|forced|sends|sent ..1 me|us|on|that|i|three|so
        ! job|employment|unemployment center|office ..4 wants|wanted|needs|needed ..2 me|us|see|proof|evidence|applications|interviews
        ! jobcenter|jobcentre ..4 wants|wanted|needs|needed ..2 me|us|see|proof|evidence|applications|interviews
        ! made|make me apply
        ! to ..1 see|find ..2 out? if|whether ..2 still ..1 got|had|could|have
        ! wanted|curious to ..1 see|know|find ..3 what you ..2 offer|say|pay
        ! curious ..2 what you ..2 offer|say|pay
        ! already ..1 made ..1 up my mind ..6 before
        ! before ..4 already ..1 made|accepted|signed|decided|taken
        ! had already ..1 signed|accepted|taken|decided ..6 before
        ! heart was ..1 never in
        ! never ..2 serious ..1 about ..2 you|your|the|this|it|that|joining|taking|moving|leaving|working|coming|changing|applying
        ! i|we|had|with|have ..3 no ..2 intention of|to ..2 moving|leaving|relocating|coming|starting|turning
        ! never ..2 going|meant|meaning|intended|intending to ..2 take|accept|move|come|start|leave|join
        ! only|just ..1 wanted|want|trying|tried ..1 to ..1 see|test|prove
        ! not|never ..3 serious ..1 about ..2 you|your|the|this|it|that|joining|taking|moving|leaving|working|coming|changing|applying
        ! only because|since|as ..4 pushed|made|forced|told|asked|needed|bored|curious|insisted|begged|nagged
        ! i ..1 only|just|merely applied|interviewed|attended|auditioned
        ! not|never ..4 interested|serious|keen|enthusiastic ..3 begin|start|anyway|seriously|first|all
        ! never ..2 really|seriously|truly|actually|intended|meant|planned|wanted|had|going|expected|interested ..1 interested|wanted|want|intended|\
to|any|planned|meant|considered|serious|in|intention|going|expected
        ! i ..1 never ..1 wanted|want ..3 job|role|position|it|work|this
        ! no intention|plan|plans|desire|wish|interest|thought of|in|to ..2 accept|taking|accepting|joining|working|take|join|work
        ! just|only|merely ..2 practicing|practice|browsing|testing|killing|passing|bored|\
seeing|rehearsing|playing
        ! for|good|useful|nice|interview|some|getting|great practice
        ! practice ..1 run|interview|round
        ! good practice|rehearsal|warmup|dry
        ! a|as|my|good|little|nice|useful ..1 warm up
        ! to warm up for|with
        ! dry run
        ! out of ..1 curiosity|boredom|pity
        ! test+|testing the ..1 market|water|waters
        ! see ..1 what i|we|is|was|else|my|might|could|would|the|one ..3 worth|out|get|market
        ! to pass the time
        ! kill+|killing time
        ! did not ..2 really? want ..1 the|this|your|that|a ..1 job|role|position|post|work
        ! applied|interviewed ..5 joke|fun|bet|laugh|bored|boredom|whim|dare|benefit|benefits|jobcentre|unemployment
        ! never ..3 serious|real contender|option|candidate|consideration|choice
        ! by|in accident|mistake applied
        ! applied ..2 by mistake|accident
    """,
    "H09 not": """
        before ..1 your ..3 offer|letter|email|call|invitation|message|post ..2 came|arrived|reached|got|landed
        wanted|want to ..1 see ..2 face|faces|smile|eyes
        out of ..1 curiosity|boredom|pity my|he|she|they|@kin
        asked|ask|asking|looked|look|googled|checked|wondered ..3 out of ..1 curiosity
        your|you|film|advert|ad|article|talk|page|photo|video|book|poster ..6 made|make me apply
        window shopping ..1 at|in|on|along|past
        still ..1 had|have|got ..1 my|his|her|our|their|any|your|place|places|room|rooms
        only ..1 interviewed|attended|auditioned ..1 once|twice|two|three|four|one|briefly
        only|just|merely ..1 passing ..1 the|your|by|on
        only|just|merely ..1 playing the|in|a
        @NAME was|is|were not|never ..2 interested|keen|serious
        ask|asking|mention|mentioning|say|saying|write|writing|decline|declining|refuse|hesitate|withdraw|withdrawing|no|no|is|was ..3 only because|since|as
        bus|train|ferry|boat|rain|snow|day|baby|spring|dog|cat|he|she|they|who|@kin ..3 never|not|no ..3 going|meant|intended|interested|serious|intention|really
        no intention|wish|plan|plans|desire|thought of|to ..1 leaving|keeping|wasting|letting|leave|keep|let|waste|taking|take ..1 you|your|without|on|from|anything|anyone|away
        @kin|pupil|pupils|children|students|dog ..4 rusty
        practice with|of the
        out of pity for
        liked|loved|like|love ..9 not ..2 want ..3 job
        just|only wanted|want to ..1 see|check ..2 whether|if|how|you|that ..2 you|your|all
        not|never ..2 more serious
        not only because
        only|just applied ..2 because ..7 admire|love|loved|like|liked|wanted|you|your
        just|only applied ..1 last|on|this|for
        good|best|medical|legal|general|family|private|dental|veterinary|your|our|common|clinical|nursing|architectural|group|law|gp|teaching|\
design|architecture|surgery practice
        practice ..1 manager|nurse|lead|of|group|partner|in|area|head|director
        practice|practicing law|medicine|nursing|the|as
        never ..2 wanted|intended|meant|expected to|my|a|you ..2 hurt|leave|disappoint|waste|let|be|make|such|so|have|move
        never ..1 been ..1 interested
        good practice in|and|guide|sharing
        see what ..1 you|your|the
        never ..2 expected ..1 to|such|so|this|an
        never ..1 had
    """,
    "H10": """
        ! see|hear|wait ..3 what ..6 put|puts|lay|lays ..1 on the table
        ! under ..1 his|her|their|my|the ..3 nose|noses
        ! he|she|they|boss|manager|employer|firm|company|owner ..3 coughed up
        ! not|never ..2 budge ..3 until|till|before|when
        ! bit|little|touch|spot of? ..1 competition does|did|works|worked|helps|helped|concentrates|focuses
        ! and|then suddenly ..1 there|they|he|she ..4 contract|raise|rise|promotion|money|budget|permanent
        ! your|you ..3 @bid ..12 my|the|our ..4 @upstairs ..14 raise|rise|promotion|promoted|bonus|counteroffer|counter|matched|topped|caved|folded|coughed|blinked|upped|doubled|title|tenure|senior|grade|extra|percent|better
        ! my|the|our ..3 @upstairs ..8 your ..3 @bid ..10 raise|rise|promotion|promoted|bonus|counteroffer|counter|matched|topped|caved|folded|coughed|blinked|upped|doubled|title|tenure|senior|grade|extra|percent|better
        ! my|the|our|they ..4 @upstairs ..3 matched|topped|upped ..2 you|yours|it
        ! my|the|our|they ..4 they|@upstairs ..3 matched|topped|upped ..2 your ..2 pay|salary|rate|wage|package|money|hours|price|offered|@bid
        ! they|he|she matched|topped|upped your ..2 pay|salary|rate|wage|package|money|hours|price|@bid
        ! they matched|topped you|yours|it
        ! show+|showed|laid|lay|left|put|waved|slid|flashed|took|forwarded|read|mentioned|placed ..2 your ..4 @bid ..6 my|our|the|in ..3 boss|bosses|manager|employer|director|dean|partners|chief|supervisor|owner|principal|club|firm|company|upstairs|editor|board|agent|agency|foreman
        ! laid|lay|left|put|slid|placed|dropped ..2 your ..2 @bid ..2 on|onto ..5 's|his|her|their ..2 desk|table
        ! show+|showed|waved|forwarded ..2 them|him|her|my|our ..3 boss|manager|employer|director|dean|partners|supervisor|foreman|editor? your ..3 @bid
        ! your ..2 @bid ..6 in my ..1 pocket|hand
        ! your ..2 @bid ..4 served ..1 its ..1 purpose
        ! your ..2 offer|letter|contract|figure|figures|terms|bid|proposal|letterhead|name ..3 did|done ..1 its|the|their ..1 job|work|trick
        ! your ..2 @bid ..6 worked|did a|wonders ..1 treat|charm|wonders|trick|for
        ! your ..2 @bid ..5 useful|handy|ammunition|ammo|stick ..8 @upstairs|pay|review|negotiations|raise|here
        ! it|this|that|which ..3 proved|proves|was|been ..3 useful|handy ..12 @upstairs|raise|negotiations
        ! thanks|because|without ..1 to|of ..3 you|your ..3 @bid? ..6 now|got|have|am ..4 raise|rise|promotion|promoted|bonus|counteroffer|counter|matched|topped|caved|folded|coughed|blinked|upped|doubled|title|tenure|senior|grade|extra|percent
        ! thanks|because ..1 to|of ..3 you|your ..3 @bid? ..6 now|got|have|am|on ..4 better ..1 pay|paid|salary|contract|deal|terms|title|hours|office|desk|van|car|offer|off
        ! needed|wanted ..2 something|number|figure|offer|bid|letter|stick ..4 to ..1 wave|beat|scare|wake|frighten|shake
        ! needed|wanted ..2 something|number|figure|offer|bid|letter|stick ..4 to ..1 show|bring|take|put ..4 him|her|them|upstairs|table|@upstairs
        ! outside offer|bid
        ! wave|waved|waving ..3 at|under|in ..2 my|the ..2 @upstairs
        ! @bid ..4 got|gave|fetched|won me ..6 raise|rise|promotion|promoted|bonus|counteroffer|counter|matched|topped|caved|folded|coughed|blinked|upped|doubled|title|tenure|senior|grade|extra|percent|better
        ! found the ..1 money ..8 @upstairs|night|afternoon
        ! they|he|she|suddenly|miraculously|magically|boss|bosses|manager|employer|director|dean|partners|chief|supervisor|owner|principal|club|firm|company|upstairs|editor|board|agent|agency|foreman ..4 found|find ..2 the|some|more|extra ..1 money|cash|budget
        ! light|lit ..1 a ..1 fire under
        ! mission accomplished
        ! benchmark ..4 take|upstairs|show
        ! @bid ..12 my director|boss|manager|dean|employer ..1 's? desk
        ! using|used you ..1 to|as
        ! using|used you ..1 for ..2 leverage|practice|bargaining|comparison|rehearsal|negotiation|negotiating
        ! offer|letter|figure|number ..2 on|under|to|past ..1 my director|boss|manager|employer|supervisor
        ! offer|letter ..4 did ..2 good|wonders|trick
        ! boss|employer|manager|company|firm|they ..12 show+|waved ..3 your|the|this ..1 offer|letter|figure|number
        ! show+|showed|shown|showing my ..1 boss|employer|manager|company ..2 your|the|this ..1 offer|letter
        ! used|use|using it|your ..1 offer? ..2 to ..1 get|negotiate|make|persuade|force|convince ..4 boss|employer|raise|promotion|manager|company|more
        ! use+|using|used ..2 your|the|this|that|it ..2 offer|it|number|figure|letter|process|interview ..4 to|as|for|get|leverage|negotiate
        ! as|for|of|gave|my|some|good|useful|great|with|had ..2 leverage
        ! bargaining|negotiating chip|tool|lever|position
        ! leverage+|leveraging|leveraged your|the|it|this|my
        ! your|the|this offer ..4 helped|got|enabled|allowed|let|made|persuaded|convinced|secured|won ..4 raise|counter|counteroffer|boss|\
employer|manager|promotion|negotiate|rise|match|increase
        ! your|the|this offer ..4 got|secured|won|persuaded|convinced ..4 more|better
        ! thanks|because|due|after|when|once|with ..4 offer ..5 boss|employer|manager|company|they|firm ..2 gave|matched|raised|match|raise|\
offered|doubled|countered|promoted|increased|beat|topped
        ! needed|wanted|needing ..2 your|an|a|the ..1 offer ..5 to|for|so|as ..3 show|raise|boss|leverage|negotiate|compare|get|use|wave|push
        ! show+|showed|showing|wave+|waved|took ..3 offer ..3 to ..1 my ..1 boss|employer|manager|company
        ! play+|playing ..3 off ..2 against|each|one|you
        ! benchmark my|against
        ! raise|rise|counteroffer|promotion ..3 thanks|because|off ..1 to|of ..2 your|you|it
    """,
    "H10 not": """
        use|using|used ..7 as|for ..2 proof|evidence|example|model|reference|bookmark|template|visa|bank|pupils|students|trainees|guide
        use|used ..2 your interview|process ..2 questions ..1 for|as
        not|never|nobody ..3 found the|any|enough ..1 money
        under my|his|her|their|the ..2 nose ..2 all|for|the|years|and|time
        stays in my pocket
        not|never|no ..6 play|playing|use|using|show|wave ..3 off|your
        not ..4 for it with your
        not ..8 playing ..1 you off
        used|using your ..2 product|products|app|tool|tools|shop|service|services|software|library|textbook|books|recipes|method|machines
        letter ..4 did ..2 good|wonders ..3 morale|heart|spirits|confidence
        saw ..2 the|your ..1 letter|offer ..1 of|that|as|and
        used|use|using the|it ..1 offer ..1 to buy|consider
        @be grateful
    """,
    "H11": """
        ! i ..1 would|will ..2 get|be|feel|grow ..1 of? bored|boredom
        ! overqualified|menial|monotonous|grunt
        ! beneath|below me|my
        ! too ..1 junior|basic|simple|easy|small|trivial|lowly|boring
        ! boring|tedious|dull|mindless
        ! mind numbing|numbingly
        ! step|steps back|backwards|backward|down ..2 for|in ..1 me|my
        ! demotion
        ! anyone|monkey|child|intern|anybody|teenager ..1 could|can do
        ! waste of my ..1 degree|education|training
        ! unchallenging|unskilled
    """,
    "H11 not": """
        if|whether i ..2 get|be|feel|grow
        bored without
        too ..1 small|basic|easy ..2 for|to ..2 our|a|us|family|say|find|keep|apologize
        two step|steps down
        boring machine|machines|mill|holes|tunnel|engineer|operator|technician|survey
        dull moment
        never|not ..2 dull|boring
        below|beneath me|my ..1 name|signature|number|details|phone|address|current|present
        i @be ..2 too ..1 junior
        anyone|anybody could|can do ..1 to|for|more
        not|too small a ..1 part
    """,
    "H11 routine": """
        ! routine|repetitive
    """,
    "H12": """
        ! wasted ..2 afternoons|mornings|evenings|saturdays|weekends|trips|journeys ..1 on you|your|this|that
        ! i ..2 run|ran|running out of patience
        ! day|days|morning|afternoon|shift off ..2 for nothing
        ! you|they ..1 changed|moved|cancelled|canceled|postponed|shifted ..3 @NUMBER|several times
        ! you|they ..1 changed|moved|cancelled|canceled|postponed|shifted the|my|our ..2 twice
        ! you|they|somebody|someone might|could have ..1 told|warned|mentioned|said ..1 me|that|it|so ..2 before|sooner|earlier|first
        ! i ..1 had to ..1 ring|phone|write|ask|call|email ..3 times|twice to|before|for
        ! tests|rounds|forms|interviews|process|procedure|waiting @be ..1 endless|neverending|interminable
        ! i|we want my|our ..2 afternoon|saturday|time|evening|day|hour|morning|money ..1 back
        ! left|leaving|leave me|us ..1 hanging|dangling
        ! not ..1 giving|spending|taking|losing|give|spend|lose|waste|sacrifice|sacrificing up? ..1 another|more day|hour|morning|afternoon|saturday|minute|weekend|evening|days|hours
        ! more than ..1 anyone|anybody|any|people|person|candidate|applicant ..2 should ..1 be? ..1 asked|expected|have|made|put|sit
        ! says|said|tells|told|speaks ..1 me? ..1 enough|everything|plenty|all|volumes ..1 about ..2 how ..1 you|your|they ..2 value|treat|see|regard|think|work|run|respect
        ! @NUMBER times ..3 i ..1 was told
        ! unpaid ..8 to be ..1 asked|told
        ! would|will ..1 like|want ..1 to? ..1 have? ..1 those|these|that|the|two|three|both ..3 evenings|saturdays|sundays|days|hours|afternoons|mornings|weekends|time|money ..1 back
        ! would|will ..1 like|want ..1 to? ..1 have? my ..2 time|money|hours|afternoon|afternoons|day|days|saturday|holiday ..1 back
        ! evenings|saturdays|hours|days|afternoons|mornings|weekends|months|weeks ..6 not ..2 get|have|see ..1 back|refunded|again
        ! in|by the time ..1 you|your|it|they ..8 i|my|son|daughter|baby ..3 learned|walked|applied|could|had|been
        ! spared us both|all|me
        ! what was the point
        ! kept|keep|keeping asking|rescheduling|moving|changing ..3 same|me|it|date
        ! same questions|form|question ..3 times|twice|again|over
        ! rescheduled|rescheduling ..3 twice|three|four|times
        ! i|we ..1 had to ..1 chase|chased|remind
        ! chased|chasing you|your ..6 answer|reply|times|week|weeks
        ! used up ..2 my ..1 patience
        ! two|three|four|five|six|seven|eight|nine|ten ..1 rounds|conversations|interviews|tests|calls|meetings|visits ..8 still|never|nothing
        ! made|make|makes|treat|treated|left|leaves|leave me ..3 like a|an ..1 idiot|fool|beggar|nuisance|schoolboy|schoolgirl|criminal
        ! i ..1 only ..1 wish ..3 stopped|known|sense|stayed
        ! if i ..1 had ..1 known ..8 stayed|bothered|not|never
        ! drove|traveled|flew|came|walked ..5 miles|hours|way ..3 to be ..1 told|asked
        ! took|taken|take|takes ..1 you ..3 long enough
        ! took|taken|takes ..1 you ..3 weeks|months|days|forever
        ! about time too|>
        ! you|they ..1 had your|their|a ..1 chance
        ! nobody|none|noone|one knew|knows|remembered|expected|expecting ..2 who|i|why|my|when
        ! waste|wasted|wasting of|my|our|everyone|everybody|so|a|weeks|hours|days|months|two|three|an|this|that|enough|half|all|both|people|another ..2 \
time|my|afternoon|day|hours|weeks|week|months|morning|energy|effort|breath|everyone|money|petrol|holiday|hour|evening|weekend|days|year
        ! waste|wasted|wasting|waster|wasters time|everyone|everybody|weeks|hours|months
        ! time|hours|days|weeks ..3 wasted|waste|wasters|wasting
        ! drag+|dragged|dragging on|out|for|it|this|things|my|along
        ! drag+|dragged|dragging the ..1 process|thing|matter|decision|procedure|whole|hiring|selection|interview|business|talks|negotiations
        ! take+ ..1 you? ..1 forever|ages|eternity|century
        ! endless|interminable|countless|pointless|needless|neverending|unending ..1 rounds|interviews|round|process|tests|emails|forms|meetings|\
questions|calls|waiting|paperwork|steps|assessments|delays
        ! after ..3 rounds|interviews|weeks|months|hours|calls ..2 of ..2 nothing|silence|waiting|nonsense|this|runaround|chasing|games|excuses|dithering
        ! rounds|interviews|weeks|months|calls|hours ..3 for|only|just ..2 this|nothing|to ..2 be|find|learn|hear
        ! hours|weeks|days|months|time|afternoon|morning ..3 of my life
        ! never get|getting ..2 back
        ! keep+|kept|keeping me|us|candidates|people ..2 waiting|hanging|guessing|dangling
        ! keep+|kept|keeping me|us|candidates|people in the dark
        ! left|leaving|leave me|us ..1 hanging|waiting|dangling|in|standing|sitting ..1 the? ..1 dark|limbo|cold|on|for|in
        ! kept in the dark
        ! chase+|chasing ..2 you|your|up|for|down ..4 reply|answer|response|update|feedback|weeks|times|times|decision|you
        ! runaround
        ! run around given|gave|me
        ! jump+|jumping through ..3 hoops
        ! too|so|far little too late
        ! too many ..1 rounds|interviews|hoops|meetings|delays|tests
        ! silence|nothing ..1 for ..2 weeks|months|days
        ! weeks|months|days of ..1 silence|nothing|radio
        ! not|never|nobody ..1 one? ..1 call+|phone|ring|reply|replied|answer+|respond+|return+|contact+|called ..2 back
        ! not|never|nobody ..1 one? ..1 call+|phone|ring|reply|replied|answer+|respond+|contact+ me|my back|>|about|after|for|in|to|emails|calls|mail
        ! took ..3 @NUMBER ..1 weeks|months|days|interviews|rounds|emails|calls to ..3 answer|reply|decide|respond|get|offer|say|call|make|send|come
        ! sick|tired|fed|weary of|up ..3 waiting|your|chasing|games
        ! ghost+|ghosting|ghosted me|for|us|after|by|candidates
        ! could not care less
        ! hurry up and
        ! at ..1 long last
    """,
    "H12 not": """
        ! no one ..6 waste|wasted|wasting
        ! silence in the|a|my
        ! times|twice for my|me
        ! university|agency|bank|landlord|doctor|embassy|consulate|school|insurer|hospital|clinic|airline|garage|council|plumber|builder|surgeon|dentist|lawyer|mechanic ..6 kept|keep|left|keeps me|us
        ! waiting for|on ..1 my|the|a ..1 visa|operation|result|results|exam|surgeon|permit|doctor|diagnosis|biopsy|verdict|transplant|passport|place
        ! divorce|visa|illness|trial|move|building|cold|winter|cough|sale|case|lawsuit|repairs|treatment|renovation|purchase|surgery|operation|recovery|flu|strike ..5 drag+|dragged|dragging
        ! meetings|calls|questions|forms|paperwork|emails|tests ..1 with|from|for|at my|the|a ..1 bank|landlord|doctor|school|embassy|lawyer|hospital|visa|insurer|consulate
        i|we ..2 asked|ask ..2 endless|countless
        ! i ..2 never ..2 called|call|phoned|rang|replied|answered|wrote|returned|responded
        ! knew|knows|expected ..1 when|why|how my
        ! known about you|your
        ! known how ..1 happy|good|nice|kind|lovely|much|beautiful|funny
        ! apologize|apologized|apologizing|apology|sorry ..8 drag+|dragged|dragging on|out
        ! sister|brother|friend|friends|dog|wife|husband|daughter|son|mother|father|cousin ..2 drag+|dragged me
        ! drag+|dragged me|us|him ..1 along|out|to|into|up ..1 to|into|of|your
        ! waste|wasted none|nothing|no
        still|never ..1 a? ..1 dull|bored|boring|cross|unkind|rude|harsh|nervous|rushed|learned|enjoyed|liked|wanted|felt|tired
        ! not|never ..2 make|made|makes|left|treated|treat me ..3 like a|an
        ! wish ..3 known you|him|her|them|@NAME
        ! wish ..3 stayed longer
        ! i ..2 wasted|waste|wasting ..6 worrying|dithering|deciding|thinking|lists|list|worry|wondering|panicking|packing
        ! my|our ..1 endless|countless|interminable|pointless|many
        ! you|your ..2 answering|answered|answer ..2 endless|countless|all
        ! nothing|silence ..1 yours|your ..3 was|were|came|is ..1 the ..1 first|only|kindest|best
        ! nothing but ..1 rain|snow|sun|rejections|rejection|refusals|work|exams|night|fog|wind|nights|noes|revision
        ! please ..2 not ..1 keep people|candidates|others|anyone|anybody|them|somebody|us
        ! can|could|not|never ..2 want|wish|like|mean|keep ..2 keep? people|candidates|others|us ..1 waiting|hanging|guessing
        ! left|leaves|leave me ..9 grin|grinning|smile|smiling|tears|beaming|happy|joy|speechless
        ! left me in charge|tears|peace|good|stitches
        ! to get the|my|me|us|him|her|home|used|dry|over
        ! not|never ..3 tired|sick of
        ! the|a ghost|ghosts for|after|by|us|me
        ! i ..1 rescheduled|have|had ..1 rescheduled|rescheduling
        ! rescheduled|rescheduling ..2 because|as|on ..1 my|i|me
        ! i ..1 asked ..2 same question|questions
        ! children|kids|son|daughter|wife|husband|mother|friends|grandchildren|boys|girls ..1 kept|keep|keeps|keeping asking
        ! had to ..1 remind|chase myself|my
        ! glad|happy|pleased|hope|once|soon|when|good|after ..2 you ..1 had|have a chance
        ! by|in the time ..2 i|we ..1 had|have ..1 already
        ! by the time ..2 you|your ..2 read|letter|offer|get|wrote|call|called
        ! storm|rain|snow|fire|flood|wind|luck ..1 spared us
        ! bus|train|commute|journey|ferry|tram|walk|paperwork|visa|permit|bank ..6 take+|takes ..1 forever|ages
        ! weeks|months|days|hours only|just to find|learn|hear ..1 a|an|somewhere|my|childcare
        ! university|agency|bank|landlord|doctor|embassy|consulate|school|office|insurer|hospital|clinic ..3 not ..1 answer+|reply|replied|call+|respond+|contact+
        ! best|happiest|loveliest|finest|nicest|proudest|funniest|greatest ..2 hours|weeks|days|months|time|afternoon|morning|day
        ! never get|getting ..2 back to|before|home|from|until
        ! you|your ..4 jump+|jumping through
        ! leave|want|like|have|need|keep|should|must|make|let ..1 you ..2 chase+|chasing me
        ! i ..2 have|had|sit ..2 too many
        ! hurry up and finish|learn|grow|get|find ..2 somebody|someone|school|well|better|my
        ! at ..1 long last i|my|we|you|spring|summer
        ! forgive|sorry|forgiven ..5 nothing|silence
        ! i ..2 had ..1 nothing for
        ! my ..1 last|first|old|former ..1 boss|firm|employer|teacher|company ..2 kept|keep|left us|me
        i|we|me|us ..2 took|taken|take
        took me|us
        my feet|heels
        i still ..2 love|like|get|enjoy|want|feel|think
        my ..1 silence
        sorry|apologies|apologize|forgive|excuse|excuses|pardon ..3 i|my|for ..4 silence|kept|keeping you|took|delay|dragging|late
        a drag on
        nobody|noone|none|never|hope|hoping ..6 waste|wasted|wasting
        sorry|afraid|apologize|apologies|forgive|forgiven ..2 if|that|for? ..1 i|we|have ..2 waste|wasted|wasting
        no one|part|minute|moment|hour ..4 wasted
        not ..1 a? ..2 minute|moment|hour|second ..4 wasted
        none ..4 time ..2 wasted
        not wasted
        took|taken|taking ..1 me|us
        thank|thanks|appreciate|grateful ..3 time|trouble|effort|care ..2 took|taken|takes you
        about time ..1 i|we|for
        not|never|so|rather|without|avoid|hate|want|wish|instead|before|than|prevent|stop ..6 waste|wasting|wasted ..3 your|anyone|more|any|\
another|further|the|time|everyone|everybody|anybody
        waste|wasting|wasted ..3 your ..2 time|afternoon|energy|effort|money
        waste|wasting|take ..2 anyone|any|more|further ..1 time
        waste|wasting everyone|everybody ..1 time ..1 by|if|with ..1 continuing|coming|going|i
        toxic|food|household|hazardous|nuclear|clinical|zero|industrial|medical|water|solid|radioactive|electronic waste
        waste ..1 management|collection|treatment|water|disposal|engineer|engineering|reduction|team|plant|audit|sector|company|stream|streams|sorting|recycling|yard|trade|business|site|center|facility|lorry|truck|law|paper|separation|bin|bins|heat|industry
        not ..2 a ..1 waste
        not ..2 wasted
        no time ..2 wasted
        i ..1 would|am ..3 wasting|waste
        i ..1 have|am|was|for ..3 keep+|kept|keeping you ..1 waiting
        kept|keep|keeping|left you ..2 waiting|hanging
        sorry ..2 i|for ..3 keeping|waiting
        drag|dragging on|out ..1 any|this|my|it ..2 longer|further|decision
        not|rather ..4 drag+|dragging
        take|took|taking me ..1 forever|ages
        did|have|do i|not ..1 reply|answer|respond|replied|written|called|write|come|respond+ ..3 sooner|earlier|before|yet|until
        i ..2 not ..2 reply|replied|answer|answered|respond|responded|call|called|get|got|write|return|returned
        do|need|please ..1 not ..2 reply|call|respond|answer|phone|contact|get
        no need to
        not ..1 reply|answer|respond ..1 today|to|at
        keep|kept me ..1 in ..2 mind|touch|loop|informed
        left me in|with ..1 no ..1 doubt
        kept|keep me waiting ..1 long >
        sick|tired leave|pay|child
        time|days|hours|week not wasted
        not|never ..2 keep|kept|leave|left me waiting
        no|hardly|never|anything|far ..3 waste
    """,
    "H13": """
        ! i ..1 almost|nearly|practically fell|fall asleep ..6 interview|interviews|round|presentation|call|meeting|talk|conversation|brochure|you|your
        ! i ..1 fell asleep in|during|over|through ..2 your|the ..1 interview|interviews|round|presentation|call|meeting|talk|conversation|brochure
        ! not ..3 worked up about
        ! could|can|did|do not ..4 care|feel|warm|excited|enthuse|thrilled ..2 about|to|for|over|anything ..2 your|the|it|what|you
        ! not ..2 make myself ..1 care|want|like
        ! waiting|waited|hoping|wanted to ..1 feel|be ..2 something|impressed|excited|moved
        ! waiting|waited ..8 impress|excite me
        ! nothing ..1 special >
        ! still ..1 feel|felt nothing ..1 about|for|at|when|>
        ! do|does|did not ..1 do ..1 anything|it|much for me
        ! did|does|do nothing for me
        ! not my cup
        ! not ..2 win|won|sell|sold me ..1 over|on
        ! failed to ..1 win|convince|persuade|impress|excite|interest|move
        ! no wow
        ! so so >
        ! beige
        ! left|leaves|leave me ..1 cold|flat|indifferent|unmoved
        ! not ..3 any|much|kind ..1 of? ..1 impression
        ! the less i ..1 wanted|liked|fancied
        ! the less i ..1 thought of
        ! i|am|sorry not ..1 buying >
        ! damp squib
        ! not ..2 wake|woke me
        ! not ..3 set ..2 pulse|heart|world
        ! yawns|yawn|snooze|snoozed
        ! lackluster
        ! not ..2 tax anyone|me
        ! thinking|thought about ..1 my ..1 shopping|lunch|dinner
        ! not ..1 respect|like|trust|admire|believe ..1 in? companies|people|employers|managers|firms|bosses|organizations who|that|which
        ! such|a|that|your ..2 negative|hostile|tense|poisonous|cold|aggressive|unhealthy|oppressive|unfriendly|stressful ..1 atmosphere|environment|culture|vibe|energy|place|mood|climate|office
        ! draw|drawing the line
        ! wonder+ ..2 how|why ..1 anyone|anybody|people|you
        ! bored ..1 to|out ..1 of? tears|death|my
        ! bored stiff|senseless|rigid
        ! you|they|company|team|firm ..1 are|is|were ..1 too|so|far small|slow|big|old|young|corporate|rigid|political|hierarchical|behind
        ! tell|telling people|friends|anyone|family|others|anybody ..2 i ..2 work ..1 there|for|at|here
        ! your|that name on my ..1 cv|resume
        ! test|tests|questions|question|job|work|task|role|salary|pay|package|assignment ..6 for ..1 beginners|children|kids|idiots|babies|interns|monkeys
        ! life is|'s ..1 too short ..3 for ..3 jobs|this|that|people|such|bad|your|work|places|bosses|nonsense
        ! end|ending|ended up like|as ..2 people|them|you|your|staff|those
        ! said it all
        ! self respecting
        ! your|the ..1 company|firm|organization|school|business|agency|hospital does|did|do not ..1 meet|match|fulfil|satisfy ..1 my
        ! embarrassed for|on you|your|behalf
        ! feel|felt|feeling ..1 sorry|pity for ..3 people|whoever|anyone|next|staff|team|employees|you|person|those|your
        ! i pity
        lost|lose|losing ..2 interest
        ! anyone|anybody|someone|somebody|nobody|person|people|those with ..2 ambition|sense|brain|brains|talent|options|choice|standards|pride|dignity|half|integrity
        ! would sooner ..1 die|starve|eat|sweep|clean ..4 than|>
        ! refuse to ..1 work|be|join|spend|take|sit|accept
        ! might|would ..1 have? cared
        ! rather not ..2 sit|go|be|repeat|endure|suffer|work|deal|spend|subject|find
        ! drive|drives|driven|drove|driving me|us|anyone ..1 crazy|mad|insane|nuts|bonkers
        ! drive|drives|driven|drove|driving me|us|anyone ..1 up the ..1 wall|walls
        ! that|which|it|this|and tells|told|says|said|showed ..1 me ..1 all|everything|enough|plenty ..3 need|needed
        ! says it all
        ! nobody|none|noone|one|anyone ..4 want|wants|would|wish ..3 work|working|stay|live|last ..2 in|at|for|there|with|here|under
        ! not|nobody|never|no|none ..9 place|company|firm|job|office|people|somewhere|environment like that|this|yours
        ! not|never|hardly|neither|nor|nobody|barely ..4 excited|thrilled|enthusiastic|impressed|inspired|enthused|sold|enamored|keen|fan|wowed|\
overwhelmed|tempted|bothered|fussed|interested|attracted|drawn|passionate ..3 your|you|here|company|firm
        ! not|never ..2 excite|thrill|interest|inspire|impress|appeal|attract|grab|tempt|enthuse|move|motivate ..2 me
        ! not|nothing ..2 exciting|thrilling|inspiring|impressive|appealing|attractive|interesting|tempting
        ! nothing ..2 about|in|at ..3 company|offer|role|job|position|place|team|you|it|this|firm ..2 interests|appeals|excites|attracts|\
appealed|excited|me|made|makes|special|new
        ! no interest|desire|wish|enthusiasm|appetite|intention in|to|for|of ..2 work|working|your|joining|join|what|you|being|becoming|spend|spending
        ! left|leaves|leave me ..1 cold|flat|underwhelmed|uninspired|bored|indifferent
        ! your|the|this|that ..2 @offer|role|job|position|company ..2 is|was|were|are|being ..3 no|not ..2 good|use|interest|\
competitive|acceptable|serious|adequate|special|reasonable|fair|generous|decent|impressive
        ! not ..2 good enough
        ! not ..1 worth ..1 it|my|the|considering|moving|getting|leaving|your|discussing|a|commuting|anyone
        ! not up to scratch|standard|par|it|much|my
        ! nothing special|to write|impressive|exciting|new
        ! do|did|does|could|can|would|never ..1 not|never ..3 like|love|enjoy|trust|respect|believe|stand|bear|care|rate|fancy ..2 \
your|you|the|in|for|much|highly ..3 company|culture|team|offer|manager|boss|people|office|atmosphere|place|product|products|firm|you|way|job|\
role|vibe|feel|interview|values|industry|of|work|direction|leadership|tone|style|interviewer|building|town|business|organization|environment
        ! not ..3 want|wish|like|care|fancy|dream|consider ..3 to|of ..2 work|working|spend|deal|associate|associated ..2 for|with|at|in|under ..1 \
you|your|people|him|her|them|@NAME|there|such|that|someone|somewhere
        ! not ..3 want|wish|like|care|fancy|dream|consider ..3 to|of ..2 join|joining|be|belong ..2 you|your|part|there|associated ..3 your|you|such|that|this|there|>
        ! never ..2 work|join|consider ..2 for|at|with|working|joining|your|you ..3 you|your|firm|company|place|people|like|someone|that|there
        ! i ..1 would|will not|never ..1 work|join|consider ..1 for|with|at|there|here|you ..5 if|ever|even|again|people|anyone
        ! hate+|hated|loathe+|loathed|detest+|dislike+|disliked|despise+|dread+ ..2 your|the|this|every|everything|working|how|you|here
        ! would|will rather ..1 die|starve|eat|stick|chew|sweep|sell|scrub|unemployed|swallow|pull|gouge|beg|crawl
        ! would|will rather ..5 than ..2 work|working|join|joining|accept|spend|sit|set|deal|report|be ..4 you|your|there|here|that|him|her|them|@NAME
        ! would|will rather ..1 be ..2 unemployed|jobless|broke|homeless
        ! over my dead
        ! not ..1 in|for a|all|any|the ..1 million|money|thousand|amount|tea
        ! no way
        ! no chance
        ! not ..1 chance
        ! hell would|will
        ! hard pass|no
        ! would|will|could not ..8 if you ..2 paid|doubled|tripled|begged|were
        ! even if ..3 paid|doubled|begged|last|tripled|free
        ! the last ..1 place|company|job|thing|firm|people ..1 on|i|anyone
        ! disappoint+|disappointed|disappointing|disappointment|underwhelmed|unimpressed|frustrated|annoyed|irritated|baffled|dismayed|angry|\
furious|unhappy|dissatisfied ..2 by|with|in|at|how ..2 your|how|you|what|lack|@NAME
        ! disappoint+|disappointed|frustrated|annoyed|dismayed ..2 to ..1 find|see|learn|hear|discover|be ..3 you|your|nobody|no|not|such|treated
        ! find+|found ..3 @theirs ..3 disappointing|underwhelming|uninspiring|unimpressive|boring|dull|lacking|wanting|mediocre|depressing|poor|weak
        ! expected|expect|expecting|hoped|hoping|deserve ..1 for? ..2 more|better ..1 from|than
        ! had ..1 higher expectations|hopes
        ! fell|fall|falls|falling ..2 short
        ! far|way|well|nowhere ..1 below|beneath|short|near ..3 expect|expectations|expected|acceptable|market|standards|industry|reasonable|mark|worth
        ! could|can not ..2 care less
        ! not ..1 care ..1 for|about ..1 your|the|this|you
        ! not ..1 bother|bothered ..1 calling|call|ringing|ring|replying|reply|writing|write|answering|again|trying|to
        ! not interested >
        ! not interested in your|you|this|anything|what|the|working|any|a ..3 company|firm|offer|business|product|work|job|at|for|you|>|kind
        ! never|not ..2 set ..1 foot
        ! sounds|sounded|seems|seemed|looks|looked ..2 @nasty
        ! whatever >
        ! meh
        ! yawn
        ! could not see the point
        ! what is the point
        ! why would anyone|anybody|i|somebody
        ! who would ..1 want|accept
        ! who in ..1 their|his right
        ! relieved ..4 not
        ! be done|finished|through with you|your|this
        ! done|finished|through with you|your
        ! learned|understood|understand|know|taught|showed|shown|reminded|realize+|confirmed|clear ..6 what|where|how|why ..1 i ..2 not ..2 want|need|wish|like ..3 from|in|at|of ..2 a|an|my|any|place|work|job|employer|company|manager|boss|workplace
        ! lesson|education|example|idea|course|class|model|study|case ..3 how|what|where not to ..1 run|treat|do|work|manage|lead|be|hire|interview|behave
        ! glad|relieved|happy|thankful|grateful|relief ..4 not|never|nothing ..4 you|your|there|with|work|working|>
        ! what i ..1 would be|get ..1 missing
        ! wonder ..2 how|why ..1 anyone|anybody|people|you
        ! why ..2 anyone|anybody|people ..2 stay|stays|works|work|joins|join|would|puts
        ! cured|cure me|of
        ! put ..1 me off
        ! if ..2 this|that ..1 is ..2 how|what|the ..2 you|way
        ! if ..2 this|that ..1 is the best you
        ! best ..1 you ..1 can|could
        ! @be ..1 that|this all ..1 you ..1 can|have|could
        ! your|that|this|such|nice|sweet ..1 a? little|tiny ..1 old? role|job|company|firm|offer
        ! want nothing ..1 more|to
        ! nothing to do with you|your
    """,
    "H13 not": """
        who in their ..1 right mind ..1 would|could ..1 not? turn|say|refuse|decline|leave|give
        never|not ..6 more|better|kinder|nicer|happier ..4 than
        no way could|can|would|will ..12 without
        keen|tempted|drawn|attracted|interested ..2 away|by|in|on|about ..2 drive|driving|commute|travel|ferry|flight|flying|stairs|nights|heights|winter|distance|money|pay
        not ..1 like ..2 to ..1 ask|trouble|bother|disturb|interrupt|ring|call|phone|wake|write|press
        hate|hated|dread ..1 this|the ..1 part|bit|letter|email|call|drive|cold|dark|heat|rain|phone|goodbyes|fuss|thing|moment|distance
        hate|hated how ..1 far|long|late
        know|knew|realize|imagine ..3 what i ..1 would be|get ..1 missing
        who would ..1 want|wish to ..1 leave|miss|swap
        beige ..2 coat|paint|jacket|dress|carpet|dog|cat|cardigan|hat|scarf|van|envelope|suit|tie|folder|handbag|bag|sofa
        the hard pass
        last place|company|firm|thing|job|people ..1 i ..1 visited|saw|did|looked|left|worked|came|applied|wrote|met|read|heard|remember|had|held
        last thing i ..1 want|wanted|wish|meant|intended ..3 to ..2 hurt|keep|let|leave|waste|disappoint|cause|upset|hold|offend|trouble|do
        left|leaves|leave me ..1 cold and ..1 wet|hungry|shivering|tired
        boiler|heating|stove|wind|rain|snow|weather|bus|train|water|radiator|blanket|ferry|fever ..6 left|leaves|leave me
        wonder ..1 how you ..2 find|manage|stay|keep|found|made|knew|do|fit|managed ..1 the time|to|so|it|all|calm|smiling|cheerful|patience|energy|everything
        with half my|our
        with twice
        my|our|reason|reasons|life|story ..6 not|nothing ..2 exciting|inspiring|impressive|interesting
        nothing|not ..10 made|makes|make me ..1 hesitate|doubt|waver|uneasy|decline|unhappy|uncomfortable|say|decide|think|regret
        nothing ..8 i ..1 would ..2 change|want|alter|fault|wish
        why would anyone|anybody|i|somebody|people ..3 leave|leaving|elsewhere|away|turn|quit|anything|anywhere
        cured ..1 me|my of? ..4 fear|fears|nerves|cough|hiccups|shyness|dread|prejudice|prejudices|terror|phobia|back|neck|habit
        if ..2 this|that ..1 is ..2 how|what|the ..2 you|way ..10 happy|lucky|fortunate|wonder|surprise|surprised|proud|delighted|envy|wish|wonderful|well|love|good
        best ..1 you ..1 can|could ..2 for|by ..1 me|us|him|her|them|my
        no intention of|to ..1 moving|leaving|relocating|retiring|stopping|giving
        you deserve better|more than
        ready|expected|prepared|afraid|thought|expecting ..4 hate|hated|loathe|dislike ..6 , and|but i ..1 not
        hoped|hoping for your|the|this ..2 job|post|role|place|offer
        our little company|firm
        dread|dreading the spreadsheets|nights|commute|winter
        nobody|nothing|not|never|worried|afraid|wondered|if|whether ..6 put me off
        liked|loved|like|love ..9 not ..2 want
        my|i|mine|me ..6 not ..2 good enough
        not ..2 good enough ..1 at|for you
        job|work|role ..6 for ..1 children|kids|babies
        no ..1 self respecting ..1 gardener|baker
        feel|felt sorry for ..1 you|your ..2 loss|trouble|wait
        lost|losing ..2 interest ..1 rate
        if|whether i ..2 get|be|feel|grow
        rather not ..2 be|go|work ..3 from|without|away|nights|far|abroad|back|late|further
        someone|somebody|anyone|people|person with ..2 talent|sense|half ..2 for|of|who
        rather not ..1 say|go into|spend ..2 time|your
        not|nobody|never|no|none ..3 seen|met|meet|know|come|find|been|worked|felt|encountered ..6 place|company|firm|people|office|somewhere like that|this|yours
        no|not ..2 one ..3 want|wants ..1 more
        not|never ..1 only|just|because
        not ..3 because|that ..2 i|the|your|you
        not say|mean|pretend ..2 that|i
        could not ..4 more|better|happier
        not ..4 more excited|impressed|inspired|grateful|attractive
        no way of|to|to|reflects|reflection|a|about|around|easy|be|diminishes|changes|criticism
        in no way
        put me off ..1 the|a ..1 distance|commute|job|work
        not|nothing|never|hardly|lot ..3 put ..1 me off
        not a chance with|of
        no way ..1 round|around|out|through
        falls|fell|fall ..3 short of what
        if you ..1 were able|to|ever|willing|free|happy
        short of what
        the way ..1 i
        little role|job|offer ..1 in|for
        how|what not to ..1 worry|be ..1 afraid|disappointed|sad
        as little
        nothing special about|to ..1 me|offer|report
        i|me ..2 not ..1 good enough
        not disappointed|unhappy
        disappoint you|your|him|her|them
        disappointing ..1 news|for|to|you
        be|this|it|may|will disappointing ..1 for|to|news
        disappointed|sad|sorry ..2 that|to ..2 not|it|i|miss|have|turn|say|let|write|decline
        disappointed in myself|me
        fell|fall|falls ..2 short ..2 time|notice|list
        short of time|breath|staff|list
        do not ..1 like|want|wish|care ..2 to ..1 keep|leave|let|hold|waste|take|disappoint|give|string|mislead|turn|make|drag|lose|say|the|to|disappear
        not like|love ..2 to|the|idea ..1 leave|commute|drive|flying|travel|thought
        not like|want|wish ..2 to ..1 be|work ..4 from|without|away|in ..2 my|family|home|nights|shifts|sales|management|large|full
        do|did not ..1 think|like ..1 the distance|commute|drive|travel|idea
        not ..2 want|wish|like ..2 to ..1 work|be|join ..2 in|at ..1 nights|weekends|office|offices|cities|another|half
        not interested >
        not ..2 interested in|> ..1 moving|leaving|relocating|leave
        will|would rather ..2 stay|remain|be|not ..4 honest|with|in|my|near|present|current|here|tell|keep|take|you|stand|waste|open|say
        would|will rather be|tell|say|not|have|stay|go|remain|work ..2 honest|now|today|you|open|straight|clear|early|hurt
        would|will rather ..5 than ..2 keep|hold|waste|take|let|string|you|later|start|give|leave|accept|do
        i ..2 dread+|hate+ ..2 flying|commuting|to|driving|mornings|writing|having|letting|saying|heights|disappointing|turning|being
        hate+ ..2 it|the ..1 thought|when|if|idea|that
        hate|hated to|having|writing|saying
        who|anyone would be
        not ..2 fault|lack ..2 of ..2 interest|enthusiasm
        not ..1 lack|lacking
        frustrated|disappointed with|in|by myself
        no interest to|rate|in|on ..1 leaving|moving|rate
        not ..2 attracted|drawn to ..1 management|sales|leading|the ..1 idea|city|management
        nothing to write|do ..1 home
        nothing to do with you|your|the ..3 @theirs|team|you|offer|>
        nothing to do with you|your
        @be|has|had nothing to do with
        not ..2 done with you
        not passionate|excited|enthusiastic|keen ..2 enough
    """,
    "H14": """
        ! if|should they|he|she|it ..1 disappoint|disappoints|reject|rejects|refuse|refuses|fail|fails ..1 me|us
        ! let|allowed you|your|him|her|them ..2 think|believe|imagine otherwise
        ! only|just|merely said|accepted|agreed|signed ..3 to have|keep|until|while|so|in
        ! not ..1 pretend|say|claim ..9 set|sets|make|makes ..1 my pulse|heart
        ! one|i|you must|has|have ..2 eat
        ! in case ..4 fell|fall|falls|fallen|turned|turn|said|says|say ..1 through|me|no|down|apart
        ! in case ..4 not ..2 call|come|pan|work|ring|take|want|get|work|happen|let|choose
        ! in case they|it|he|that ..1 disappointed|failed|folded
        ! if all else fails|failed
        ! fall|fell back on you|yours|your|it|@NAME
        ! hedge+|hedging my|our|his bets
        ! was|were|are ..1 only|just|merely|really|always? ..1 the|a|my ..1 hedge|insurance|parachute|umbrella|fallback|stopgap|placeholder
        ! as ..4 insurance|precaution|stopgap|fallback
        ! insurance ..1 policy >
        ! spare tire|tyre
        ! you|your|yours ..4 bird in the hand
        ! kept|keep|keeping|held|holding|had|parked ..2 you|yours|your ..3 warm|dangling|reserve|pocket|drawer|burner|ice|string
        ! heart ..2 was|is ..2 set on ..8 you|yours|that|one|from|since
        ! one|job|place|post|firm|people|company|offer|school ..1 that? ..1 i|my ..2 really|actually|truly|always|had ..2 wanted|preferred|after
        ! interview|job|application|one ..1 that|which ..1 really? mattered ..2 to|was|is|>
        ! the people i ..2 wanted|preferred
        ! tide|tides|tided ..1 me|us over
        ! would|will ..2 settled|settle|do|done|come|taken ..4 at a pinch
        ! settled|settle for ..1 you|yours|your|it|this
        ! make|made|making do with ..1 you|yours|your
        ! until|till ..1 something ..1 better|proper|else|decent|nicer ..2 comes|came|come|turns|turned|opens|opened|along
        ! something better ..1 opens|opened|shows|along
        ! something ..1 is better|nothing ..1 better|than ..1 nothing
        ! never ..1 at? the? top ..1 of my
        ! came|come|were|are|ranked ..2 third|fourth|fifth|sixth|second|last ..2 on|in ..1 my|the ..1 list|ranking|order
        ! number two|three|four|five ..1 on|of ..1 my|five|four
        ! much|far sooner|rather work|be|have|go|land|join ..3 at|with|for|there|elsewhere|somewhere
        ! had rather have|join|be
        ! where my ..1 hopes ..1 lie|lies|is
        ! where i ..2 really|actually|truly|always ..1 see|saw|wanted|want|hoped|belong
        ! not where i ..3 hoped|wanted|planned|meant|expected
        ! what|all ..2 remained|left ..2 on|of ..1 the|my ..1 list
        ! stepping stone|stones
        ! stop gap
        ! should ..2 it|that|they ..2 not ..1 come|work|pan ..1 off|out ..8 you|yours
        ! does|do|did not ..1 come|work|pan off|out ..10 come|back|accept ..1 to ..1 you|yours
        ! if|should ..3 falls|fall|fell|comes|came ..1 through ..12 you|yours|touch|back|circle
        ! circle back to ..1 you
        ! had|if ..5 not ..2 worked|called|come|taken|said ..3 out|through|me ..8 you|yours
        ! you|your|this|it|company|offer|job|role|position|firm ..4 @be ..3 second|third|last|backup|fallback ..1 choice|best|preference|option|resort|plan
        ! my second|third|fourth|last|backup|fallback|reserve ..1 choice|option|preference|best|plan|pick
        ! only|just|merely|as|my|good ..1 a? backup|fallback|standby|stopgap
        ! backup|fallback ..1 plan|option|choice|job|offer|company
        ! back|fall up|back ..1 plan|option|choice|job|offer
        ! as|my|a|only|just ..2 back up
        ! my|our|a|as|were|was|your|be|only|just|mere ..1 plan b|c
        ! b plan
        ! you|it|this|offer|job ..4 safety net
        ! safety option|school|job
        ! last resort
        ! not ..2 first|top|preferred ..1 choice|preference|pick|option
        ! bottom of ..1 my|the ..1 list|pile|heap|ranking
        ! my|the first|preferred|top|favorite|dream|number|real ..1 one? ..1 choice|option|company|job|employer|preference ..4 came|come|has|\
have|accepted|said|finally|called|offered|made|got|through|replied|wanted|wants|is|was
        ! got|accepted|offer|heard|have|from|with ..3 my ..1 first|preferred|top|favorite|dream|number|actual ..1 choice|option|company|job|\
employer|firm|preference|pick|one
        ! company|job|one|firm|place|role|offer ..1 i ..1 really|actually|truly|genuinely|wanted ..1 wanted|want|preferred|all
        ! keep+|kept|keeping|had|held|holding ..2 you|your|this ..2 reserve|hand|standby|warm|waiting|as|in ..1 case|backup|reserve|a|standby
        ! in case ..1 nothing ..1 better
        ! nothing better came|come|comes|turned|turns|to
        ! something better came|come|comes|turned|has|to|along|showed
        ! settle+|settling|settled for ..1 you|your|less|this|second
        ! only applied|interviewed ..2 because|as|since|until|while
        ! only applied|interviewed|came in case
        ! i|we ..2 only came ..2 because|as|since|until|while
        ! consolation prize
        ! making do with
    """,
    "H14 not": """
        kept|keep|keeping|held|holding|had ..1 your seat|chair|coat|dog|soup|tea|place|hands|feet|scarf|umbrella ..2 warm|hand|string
        my|the ..1 first|preferred ..1 choice|option|preference ..4 @days|morning|afternoon|date|time|slot|evening|week
        first|preferred ..1 choice|option|preference ..2 you ..1 offered|gave|suggested|named|proposed
        you|yours|this @be ..2 the ..2 company|job|one|firm|place|role|offer|employer|school|team|hospital ..2 i
        heart ..2 was|is ..2 set on ..1 this|your|you|joining|coming|working|yours
        in case you|your|this|my|that ..4 not
        in case ..2 email|message|letter|call|mail|post|date|time|link|phone|note|attachment ..3 not
        number two|three|four|five ..1 on|of ..1 my|five|four|our ..3 girls|boys|children|kids|sons|daughters|grandchildren|sisters|brothers|babies|grandsons|granddaughters
        rather|sooner ..4 with|for|at|beside|there ..1 with? you|your|yours
        my|our|a|the ..1 first job|company|firm|employer
        dream job|company|employer was|is|has|would ..1 always|a|to|being|been|be|the|as
        since i ..2 was|girl|boy|child
        got|put|gets|puts|get my back up
        build|building|built|builds|set|setting ..5 back up
        something better to do
        plan b coffee|bar|cafe|studio
        only applied because ..7 admire|love|loved|like|liked|wanted|you|your
        you|your|it|this|role|company ..3 my first|top|dream ..1 choice|company|job
        you ..3 @be ..3 not ..1 second
        your second|third|backup|next ..2 choice|candidate|preference
        second choice ..1 of ..1 date|time|slot|day
        backup engineer|system|systems|generator|generators|singer|dancer|server|servers|software|data|copy|copies|power|strategy|and|administrator|team
        back up plans|copies|power|your|my|the|with|to|this
        plan b|c trials|trial|study|pension|members
        safety net charity|program|work|policy|benefits|team|project
        never|not ..3 second|backup|fallback|plan|last
        last resort loan|loans|lender|service|housing
        if i @be ..2 second
        @be|as not|never your
    """,
}

RULES = (
    Rule(
        "H09", 3, "Never wanted it",
        "It tells them that the hours they gave were given to a rehearsal.",
        "Say only what you decided: I have decided not to go on.",
        said("H09"),
        (
            "I was never really interested in the job.",
            "To be fair, I was just practising my interview skills.",
            "I had no intention of accepting.",
            "I only applied out of curiosity.",
        ),
        (
            "I have joined the family practice in Leeds as practice nurse.",
            "I never expected to receive such a generous offer.",
            "Out of respect for your time I am telling you today.",
            "I am interested in your work and still have to decline.",
        ),
    ),
    Rule(
        "H10", 3, "Used as a lever",
        "Nobody likes to learn that they bid on somebody else's behalf.",
        "Leave it out: I have decided to stay where I am.",
        said("H10"),
        (
            "I used your offer to get a raise.",
            "It gave me good leverage with my boss.",
            "Thanks to your offer, my employer has matched the salary.",
            "You were a useful bargaining chip.",
        ),
        (
            "My employer has asked me to stay, and I have agreed.",
            "I used the week to think about your offer.",
            "The leveraged finance team at my firm has asked me to stay.",
        ),
    ),
    Rule(
        "H11", 2, "The work called beneath you",
        "Somebody there does this work every day and may read the letter.",
        "Say what you want more of: I want my next job to hold more field work.",
        together(said("H11"), said("H11 routine", 1)),
        (
            "I am overqualified for this.",
            "The work seems menial.",
            "The tasks are too junior for me.",
            "It is mostly routine.",
        ),
        (
            "I will go on with the boring machine crew on the tunnel.",
            "There was never a dull moment.",
            "Please find my number below my name.",
        ),
    ),
    Rule(
        "H12", 3, "Their time called wasted",
        "They gave the same hours as you did.",
        "Thank them for one of the hours instead, or leave it out.",
        said("H12"),
        (
            "The process was a waste of time.",
            "You wasted my afternoon.",
            "It dragged on for weeks.",
            "After six rounds of nothing I am done.",
            "You kept me waiting without a word.",
        ),
        (
            "Thank you for six rounds of good conversation.",
            "I do not want to waste your time, so I am telling you now.",
            "I have accepted a job in waste management.",
            "I am sorry to have kept you waiting.",
        ),
    ),
    Rule(
        "H13", 3, "No good, no interest",
        "They offered you a place in what they have built.",
        "Turn it round: say what draws you elsewhere.",
        said("H13"),
        (
            "I am just not excited about your company.",
            "Your offer was no good.",
            "I did not like the atmosphere in your office.",
            "I have no interest in working for you.",
            "I expected better from you.",
        ),
        (
            "My answer has nothing to do with you or your team.",
            "I know that this is disappointing news.",
            "I would rather be honest now than keep you waiting.",
            "I could not be more impressed by your team.",
            "I do not want to leave you without an answer.",
        ),
    ),
    Rule(
        "H14", 3, "Called second choice",
        "Being second is nobody's fault and nobody's comfort.",
        "Leave the order out: I have accepted another position.",
        said("H14"),
        (
            "You were my second choice.",
            "It was only a backup.",
            "My first choice came through yesterday.",
            "To me this was always plan B.",
        ),
        (
            "You were my first choice for a long time.",
            "I will stay in my job as a backup engineer.",
            "If I was your second choice, I could not tell from your kindness.",
            "Thursday is my second choice of date for the call.",
        ),
    ),
)  # fmt: skip

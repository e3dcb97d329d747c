"""Too much: H25 to H32."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear, elsewhere, said
from tightrope.letters.check.model import ALL, REFUSALS, Rule, Span
from tightrope.letters.check.zones import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.page import Page
    from tightrope.letters.check.phrases import Hit

LONG, TOO_LONG = 180, 250
"""Body words."""

PHRASES = {
    "H26": """
        ! because|since|as ..1 i|the|my|your|it|there|we
        ! due|owing to
        ! first|firstly|secondly|thirdly|lastly|moreover|furthermore|additionally|besides
        ! another|second|third|other reason|thing|point|issue
        ! reason|reasons is|are|was|for|being|why
        ! in addition|also ..2 the|my|i|because
        ! on top of
        ! the|your|my ..2 commute|salary|pay|hours|location|distance|title|travel|office|schedule|shift|shifts|holiday|rent ..2 is|was|are|were|would|does ..2 \
too|long|far|low|not|lower|less|difficult|hard|short|late|early|unsuitable|impossible
        ! also ..3 prefer|want|need|worry|worried|feel|found
    """,
    "H26 not": """
        first|second|third|other interview|round|talk|conversation|meeting|call|stage|week|day|of|time|choice|name|year|and|floor|job|role|person
        at first|last
        second|third|first ..1 interview
        because|since i ..3 promised|wanted|want|thought|think|know|respect|value|owe
        as i ..1 said|mentioned|told|understand|know|do|can|could|am|have
        as the ..1 team|manager|first
        as|since|because my|your|it ..2 said
        as ..1 we discussed|agreed|spoke
        since we ..1 spoke|talked|met
        the first
        due to ..1 start|begin|give|join|meet|hear
        due to @days|@months
    """,
    "H27": """
        ! diagnosed|diagnosis|chemotherapy|chemo|tumor|tumour|cancer|surgery|operation|biopsy|miscarriage|pregnant|pregnancy|ivf|depression|\
depressed|anxiety|burnout|therapy|therapist|medication|antidepressants|divorce|divorcing|custody|affair|rehab|hospital|hospitalized|stroke|\
dementia|alzheimer|alzheimers|epilepsy|migraines|bipolar|adhd|seizure|seizures|infection|blood|scan|insomnia|panic|relapse|hernia|fibroids|kidney
        ! panic attacks|attack
        ! heart attack|condition|surgery|operation
        ! passed away
        ! died|dying|funeral
        ! doctor|doctors|physician|specialist ..2 said|told|says|found|thinks|thinks|advised|put
        ! my|our mother|father|wife|husband|son|daughter|mum|mom|dad|sister|brother|partner|grandmother|grandfather|child|baby
    """,
    "H27 not": """
        @be|in|for|at|as|the|a ..1 hospital|surgery|therapy ..1 role|job|position|team|group|trust|pharmacist|department|ward|nurse|manager|\
director|practice|center|theatre|theater|reception|in|at|on|where|unit
        blood pressure test|service|bank|donation
        love affair
        your|the|a|at|general|city|children|teaching|community hospital|surgery|operation|clinic
        hospital|surgery|therapy|cancer|dementia|anxiety|stroke|blood|infection|medication ..1 role|job|position|team|group|trust|department|ward|\
nurse|manager|director|practice|center|care|charity|research|control|unit|services|service|work|hospital|post|center|trials|safety
    """,
    "H28": """
        ! they|@people|@firm need|needs|ought|must|should to? work on your|their|the
        ! someone|somebody|you|they|@people|@firm ..6 could|might ..2 do with being|learning|hearing|reading
        ! it|you|that ..6 not ..1 how ..1 one treats|interviews|hires
        ! take it from ..1 me|an|a|someone|somebody
        ! from an old hand
        ! free tip|advice|lesson|of charge
        ! lesson one
        ! a ..1 small|friendly|quick|free|little ..1 tip|lesson|hint
        ! a ..1 small|friendly|quick|free|little word of
        ! if i may|might ..3 tip|hint|word|suggestion
        ! next time ..1 i ..1 would ..1 send|hire|book|ask|put|cut|try
        ! next time put|have|send|book|hire|read|check|feed|bring|print|make|tell|give|let|spend
        ! someone|somebody|one ..1 should|ought|needs|has ..1 to? ..1 teach|tell|show|explain|train|proofread|read|check|fix|look
        ! would|will|does not ..1 hurt|kill|harm|cost ..2 to|you ..1 answer|reply|read|check|have|give|send|tell|pay|train|learn|ask|put|spend
        ! it would ..1 be ..2 start|idea|kind|wise|sensible|good|better|worth ..4 if you|to|your
        ! might|may|would|could ..1 be ..1 worth|wise|sensible|an idea|your|spending|having|to|looking|asking|checking ..4 you|your|training|money|somebody|someone
        ! might|may|would|could it? ..1 be ..1 worth|wise|sensible looking|having|asking|checking|telling|thinking|giving|letting
        ! what you ..1 need|want|lack ..5 is
        ! you really? ought to ..1 read|look|train|learn|stop|start|pay|think|get|ask
        ! i would ..1 cut|drop|scrap|book|think twice|rethink|bin ..8 your|the|it
        ! good|plenty of|some courses ..3 for|on|in ..3 managers|hiring|interviewing|manners
        ! should|ought ..1 to? be ..1 dropped|binned|scrapped|briefed|redone|rewritten|proofread
        ! you ..1 would ..1 get ..3 better|stronger|more ..2 people|applicants|candidates|ones
        ! bear|keep ..1 it|that|this in mind ..2 for ..2 next
        ! for the next candidate|applicant|poor
        ! note|notes ..1 of|for ..2 next ..1 candidate|person|time
        ! hope ..6 you ..5 more|bit|little ..2 upfront|open|honest|careful|transparent|respectful|prepared|organized|considerate|professional|punctual|realistic
        ! do|did|done|doing your homework
        ! should|could|ought|not ..2 do|did|done|doing ..1 their homework
        < next time do|try|make|read|pay|please|maybe|call|ask|bring|get|hire
        ! manager|recruiter|interviewer|panel|boss|director|interviewers ..1 should|ought|needs|need ..2 to? ..1 @improve
        ! maybe|perhaps try|consider
        ! you|your|might|could|should|perhaps|maybe|and|please|next ..2 try|consider ..1 offering|raising|paying|treating|training|hiring
        < try|consider ..1 offering|raising|paying|treating|training|hiring
        ! i|one|we|anyone would|should have hoped ..1 that|for
        ! fix|redo|overhaul|modernize ..1 your
        ! should|might|may|could|must|want|to|please ..2 ask yourself|yourselves
        < ask yourself|yourselves
        ! can|could|would|dare|how ..2 you|they ..2 even offer|propose|suggest|ask|dare|bother|call|expect
        ! you|they can|could|would|dare|not ..1 even offer|propose|suggest|ask|dare|bother|call|expect
        ! wrong name
        ! you|your|they|he|she|@people ..6 my name ..1 wrong|incorrectly|wrongly
        ! misspelt|misspelled|misspell|forgot|forgotten|mispronounced ..1 my name
        ! treat+|treated|treating|handle|handled|deal|dealt|write|reply ..6 with ..4 more|some|greater|little|bit|of ..1 respect|courtesy|consideration|professionalism|honesty|decency
        ! may|might ..2 want|like to ..1 know|hear|be ..1 aware? ..1 that|this|it|>
        ! could|can not help ..1 but? ..1 notice|noticing|wonder|wondering|observe|observing that|how|if|whether|why|when|what|no|nobody|you|your|>
        ! i|one|we should|would|might have thought|imagined|expected|assumed|supposed ..1 a|an|that|you|your|it|somebody|someone|people|better|more|one|@NUMBER
        ! hoped|expected|expect|expecting|thought|should|could|imagined ..9 of your size|standing|stature|fees|means|resources|reputation|age|caliber|supposed
        ! you|your ..3 should|ought|must|need|needs ..2 to|@improve|really|at|seriously
        ! the|your ..2 @people|@firm|@offer|job ..1 should|needs ..2 to|be|@improve|really|at|have|a
        ! the|your ..2 @people|@firm|@offer|job must ..2 @improve|at|be|have ..2 @improve|improved|trained|better|clearer|told|taught|changed|respect
        ! suggest|recommend|advise|urge|encourage|propose|suggestion|recommendation|advice ..2 that|is|to|would|for ..2 you|your|they|company
        ! suggest|recommend|advise|urge|encourage ..1 you ..2 @improve
        ! suggest|recommend|advise you|your ..2 @improve|@firm|@people|@offer|to
        ! suggest|recommend ..3 hiring|training|paying|improving|reviewing|rethinking|changing|updating|investing|fixing|reading|raising|\
reconsidering|treating|looking|shortening|revising|working|being|spending|preparing
        ! you|they ..1 may|might|could|would|should ..3 want|wish|like|do|well|consider|benefit|better|think|try ..4 @improve|@improve|off
        ! it ..1 would|might|may be|help|pay ..3 if you|your
        ! it @be ..1 time you|your|to
        ! would do well to
        ! had|have better ..2 @improve
        ! next time ..1 , ..2 you|try|maybe|perhaps|do|make|read|please|at|think|it|call|have|be|offer|pay|interview|someone|your
        ! next time you ..2 hire|interview|make|invite|recruit|ask|want|offer|call|try ..3 people|someone|somebody|a|an|any|candidates|applicants|for|to|please|maybe|perhaps|try|you|tell|say|read
        ! for ..1 future|next reference|time
        ! in ..1 future , ..3 you|try|maybe|perhaps|do|make|read|please|your
        ! in ..1 future you|your ..2 should|might|may|could|need|must
        ! when you ..2 next ..2 hire|interview|make|invite|recruit|advertise|offer
        ! word|piece|bit|words|friendly|free|unsolicited of? ..1 advice
        ! my advice|tip|suggestion|feedback|recommendation ..2 to|is|for|would|your
        ! some|free|constructive|honest|candid|little|unsolicited|offer|following|give|giving|have|leave|share|sharing|my|this|few|parting feedback|\
advice|tip|tips|criticism|pointers|observations ..3 to|for|you|on|about|your|that|:|which|regarding|with
        ! constructive criticism|feedback ..4 you|your|for|about|is|from
        < work on your
        ! start|by|please|try|begin|some ..1 work|working on your
        ! you ..1 want|need|have|ought|should to? work on your
        ! if i|you may|might|could ..2 suggest|advise|offer|criticize|recommend|comment|point
        ! if you ..2 want|wanted|hope|wish|expect|like|plan|intend ..2 to|people|candidates|talent|keep|attract|good|me ..3 attract|keep|retain|hire|\
get|fill|win|be|find|to|stay|recruit|talent
        ! perhaps|maybe|if|had ..2 you|your ..3 had|paid|offered|listened|treated|read|bothered|spent|respected|valued|would ..4 \
would|might|could|people|not|have|better
        ! hope ..3 you|they|company|firm|team|next|this ..1 will|can|may|might|could|soon|someday|do|start ..3 improve|train|fix|rethink|reconsider|learn|change|treat|stop|realize|grow|wake|listen|reflect|lesson
        ! hope ..3 you|they|company|firm|team ..2 improve|train|fix|rethink|reconsider|learn|treat|realize|grow|wake|listen|reflect
        ! hope ..3 this|that|it ..4 lesson
        ! hope ..3 you|your|they ..2 next ..4 treated|better|told|trained|respected
        ! take ..2 this|it as ..2 lesson|wakeup|feedback|warning|constructive
        ! leave|leaves|give|gives|offer|offers|offering|some|little|is ..3 food for thought
        < ..1 food for thought
        ! wake up call ..3 you|your|firm|company|them|somebody|someone
        ! you|company|firm|they ..1 can|could|should|must|need ..1 to? do better
        ! do|did yourself|yourselves a
        ! please ..1 learn|train|fix|improve|rethink|invest|respect|teach|modernize
        ! please ..1 update|stop|treat|pay|hire|read|reconsider ..3 people|staff|candidates|applicants|workers|women|everyone|others|how|website|advert|process|the|your|next|somebody|someone
        < learn|train|fix|improve|rethink|invest|treat|pay|hire|teach ..2 your|to|people|staff|candidates|how
        ! try ..1 paying|reading|treating|listening|hiring|being|answering|replying|training|valuing
        ! you|your|they|must|should|ought|needs|somebody|someone|managers|recruiters|interviewers ..3 learn ..2 how ..1 to
        ! a good|basic|proper|decent ..1 company|employer|manager|interviewer|recruiter|interview|firm|leader|boss ..1 should|would|does|is|has|knows
        ! i|we|one|anyone|would ..1 would have|expect|expected|thought|think ..2 expected|thought|hoped|you|that|a|an ..5 least|better|more|\
basic|company|know|firm|employer|courtesy|minimum|serious|size|prepare|prepared
        ! @firm|@offer|@people|questions|description|ad|advert|posting|website|test|task|office ..2 could|should|needs|need ..2 be|do|use|\
benefit|have ..1 improved|better|improvement|more|clearer|work|shorter|updated|with|from|been|faster|overhaul|some|a|serious
        ! room for improvement
        ! surprised|astonished|amazed|baffled|puzzled|dismayed|worrying|telling|troubling|alarming ..2 how|by|to|at|when|that ..1 your|you|the|nobody|few|little|no|there ..4 nobody|no|not|little|poor|few|lack|unprepared|late|badly|poorly|unclear|vague|confused|low|slow|disorganized|old|dated|see|rushed|inconsistent|contradictory|chaotic|none|never|nothing|hardly
        ! surprised|astonished|amazed|baffled|puzzled|dismayed|worrying|telling|troubling|alarming to see|find|learn|hear ..1 that|your|you|nobody|no|there ..4 nobody|no|not|little|poor|few|lack|unprepared|late|badly|poorly|unclear|vague|confused|low|slow|disorganized|old|dated|see|rushed|inconsistent|contradictory|chaotic|none|never|nothing|hardly
        ! please ..1 find ..2 link|article|links|attached ..4 on|about|how|hiring|interviewing|recruiting|managing|leadership
        ! link|article|book|guide|course|video ..3 on|about|to ..2 how|hiring|interviewing|recruiting|managing|leadership|pay|good|better|basic
        ! is|was|that not ..1 how ..1 you|one ..1 treat|run|win|hire|keep|attract|get
        ! that|this is|was not|no ..1 how|way ..1 you|to|a|one ..2 treat|run|hire|interview|behave|attract|keep|do|win
        ! you ..2 will not|never|struggle|hardly|fail ..3 find|attract|keep|hire|retain|fill|anyone
        ! no wonder
        ! not surprising|surprised ..2 that|you|your|people|to
        ! explains|explain ..1 why ..2 you|your|people|everyone|the|nobody
        ! mistakes|typos|errors in|throughout|all your|the|over
        ! if i @be ..1 you
        ! if i @be in your|their|his|her|charge
        ! in your shoes|place|position ..1 i|we
        ! if it @be me|my
        ! candidates|applicants ..1 notice|notices|talk|remember|see|know|care|want|expect|appreciate|deserve|pick|leave|walk|like|will|can|do ..4 when|that|how|if|to|who|up|more|better|know|things|such
        ! most|many|good|serious|modern|lot ..2 companies|employers|teams|firms|places|schools|hospitals|recruiters ..2 pay|tell|manage|treat|send|moved
        ! can|may|might|could|let i|me ..1 offer|give|share|make|mention|leave|add|suggest ..2 one|some|a|an|small|few|few|piece|quick|little ..3 thing|things|thought|thoughts|observation|observations|suggestion|suggestions|advice|tip|tips|point|points|word|remark|feedback|hint|note|idea
        ! as a friend ..3 say|tell|advise|advice|must|let|why|feel
        ! offer|offering|share|make|leave ..3 one|few|some|couple ..2 suggestion|suggestions|observation|observations|thoughts|remarks|pointers|improvements
        ! small|minor|simple|few|easy ..1 tweak|tweaks|fix|fixes ..4 would|could|difference|help|far|make|go|can
        ! look|think ..2 at|about ..3 how|the|your ..3 @firm|first|call|@people ..3 run|runs|work|works|treat|treats|handled|done|conducted
        ! your|the ..2 @people|@firm ..2 could|might|would do|benefit ..2 with|from
        ! your|the ..2 @people|@firm ..2 could|might use ..2 some|more|better|a
        ! your|the ..2 job? ad|advert|advertisement|description|posting|listing|website|form ..3 should|could|needs|said|does|did|is|was ..3 not|be|have|misleading|wrong|clearer|nothing|vague|updated
    """,
    "H28 not": """
        ! if you would ..2 have me|my|us
        ! if you would ..2 care|like|mind|prefer|rather
        having|giving|letting|asking me|us
        should ever
        cold|cough|knee|back|leg|wrist|hip|foot|arm|shoulder|head|throat|weather|flu|tooth|wife|husband|son|daughter|mother|father|dog|cat ..2 @be|feels|gets|feeling ..2 better
        ! find ..1 worse|many|better|nicer|kinder
        you ought to be ..1 running|on|in|proud|king|queen|mayor|president|doing
        and i ..1 look
        ! nobody|none ..4 could
        if you paid me
        word|words|note|line|message of thanks|gratitude|praise|appreciation|welcome|farewell|apology|explanation
        if i|you may|might|could ..6 thanks|thank|congratulate|congratulations|condolences|praise|compliment|compliments|wishes
        my|your|card|number|details|name|cv|address|letter|letters ..3 for ..1 future|next reference|time
        next ..2 hire|interview|make|invite|recruit|advertise|offer|want|ask|look|need ..4 think|keep|remember|consider|let|ring|call|contact|bear ..2 me|my|us|of
        think|remember|consider|keep|call|ring|contact ..3 next|when|if time|you|ever ..3 next|hire|interview|make|invite|recruit|ask|want|offer|call|advertise
        consider me|my|us|him|her
        never|not ..1 expect|expected|thought|imagined|imagine|think ..9 size|standing|reputation ..1 to|could|would
        ! never|not ..1 expect|expected|thought|imagined|imagine|think ..9 size|standing|reputation ..1 to|could|would
        must ..2 be|have|feel ..5 proud|busy|pleased|joy|delighted|happy|lovely|full|wonderful|fun|tired|lively|popular|heaven|paradise|pleasure|patience
        you|they must|all ..1 really|truly love|enjoy|care|like|miss
        should|must|will|ought ..1 to? have|be|know|see|hear ..1 my|received|heard|got|arrived|it|had|with|back|seen ..6 by|now|already|on|back|soon
        's|his|her|their|whose|that|this|the ..2 word|piece|bit|words of ..1 advice
        advice ..1 was|he|she|they|i|never|always ..3 to|never|not|gave|give|got|had|needed|took|followed
        criticism|feedback|advice|comments|suggestions ..1 on|of|about ..1 my|our|mine|@NAME
        improvement ..1 in|on|to ..1 my|our|me|mine
        thank|thanks|grateful|lent|lend|gave|given|enjoying|enjoyed|reading|writing|wrote ..5 book|article|guide|course|video|link
        book|link|article|guide|course|video ..1 you|i|he|she ..1 lent|gave|sent|shared|recommended|mentioned|wrote|write
        please ..1 update|stop|pay|treat|read|hire ..1 your|the ..1 records|file|files|list|diary|diaries|calendar|letter|enclosed|attached|slot|application|order|clock
        please stop|read by|in|at|on
        no wonder ..6 win|wins|won|prize|prizes|sells|full|queue|queues|smile|smiling|famous|best|come|comes|back|popular|proud
        ad|advert|advertisement|description|posting|listing|website|form ..1 was|is|did|does|said not|no ..1 wrong|lie|lying|exaggerate|exaggerating|false|misleading|oversell|untrue|half
        @be|it ..1 worth|wise|wiser|sensible|an|better ..1 idea? ..1 to|for|if ..4 my|me|our|us|myself
        someone|somebody|one ..1 should|ought|needs|has|must ..1 to? ..1 teach|tell|show|explain|read|check|fix|look ..1 my|our|me|us|after|in
        someone|somebody|one ..1 who ..1 should|ought|needs|has
        better than ..1 me|i|a|an|myself
        in your ..1 cab|part|area|town|city|street|neighborhood|country
        hope they pay you
        ought|should ..1 to? ..1 be|get|feel ..2 proud|medal|pleased|glad|praised|thanked
        never change
        you must have ..1 wondered|noticed|heard|waited|felt
        do you need
        nothing|all|everything|whatever|anything|person|somebody|someone ..1 you need
        on|in the service|page|sheet ..6 somebody should
        you ought to >
        find|found many of
        find ..1 worse|many|it|me
        feedback|advice for you is short
        please ..1 treat|update|stop|read ..1 this|it|my
        take it from a|an ..3 who
        find ..1 him|her|them
        notice ..2 his|her|my
        hope ..3 gives|give you
        hope ..3 better
        better off with ..1 somebody|someone|another|a
        may|might|could i ..2 recommend|suggest
        you ought ..1 to have|get|hear|know
        recommend ..4 to ..1 any|anybody|anyone|everyone|others|friends|family|people|colleagues
        do better by ..1 her|him|it|them
        have thought ..1 less|more|the of|better
        own mistakes|typos|errors
        would|could|might ..3 consider
        want me to start|begin|come
        advice ..1 that? ..1 you
        free of charge
        justice
        only ..2 ad|advert|advertisement|description|posting|listing|website|form
        would|could|might|can you ..1 consider|try
        could|might|would do|benefit|use ..2 someone|somebody|person|nurse|pair|hand
        they|he|she|@NAME must ..2 have|be|give|work|make
        @NAME|he|she|they needs|need ..2 @improve ..1 me
        more than respect|consideration
        may|might|should|would ..2 want|like ..1 to know ..2 that? ..2 i|my|we|how|someone|of
        with ..2 much|deep|great|all|utmost|more ..1 respect|consideration ..1 for|to
        treated|received|met|handled|dealt|me|was|were ..2 with ..4 respect|courtesy|consideration|professionalism|honesty|decency
        i|we|me|he|she|chance|glad|love|like|liked|loved|able|whoever|pleasure ..4 work on your
        i|we|to|would|could|can|me ..3 do better
        i|we|me|to ..3 learn|learning|learned ..2 how
        i|we ..1 would|will|should|must|need|had|have ..1 better|need|should
        i ..1 should|must|need ..2 you
        could|can not help ..1 but? ..1 notice|noticing|wonder|wondering ..6 kind|kindly|warm|warmly|well|good|impressed|happy|happily|friendly|care|carefully|proud|lovely
        should|would have thought of|sooner|earlier|about|ahead|it|more|harder|longer
        i ..1 would|should have expected|thought ..1 to
        you|your|the ..3 should|must|need|needs not
        you should ..1 have|be|hear|receive|find|see|get|know|feel|proud|need|wish|want|ever
        should you|your
        you|your ..2 must be|have|get|feel ..2 busy|many|proud|disappointed|annoyed|a|had|other|plenty|seen|strong|received
        you|your|the|company|firm|role|team|job|position ..2 needs|need|must|deserves|deserve|should|ought ..1 to|be|have|hire|get|someone|somebody|a|an|\
find|fill|plan|know|hear|move|go|make|start|choose|offer|look|give|ask ..6 certainty|someone|somebody|person|who|soon|quickly|time|can|answer|clear|\
another|next|candidate|else|now|today|from|sooner|plan|full|me|at|first|elsewhere
        if ..3 you|your ..1 need|must|want|like
        you need ..1 anything|me|my|a|any|someone|somebody|more|further|from|it|them|help|to
        can|may|could i ..2 ask|thank|have
        as a friend ..2 of|to|i ..1 hope
        other|many|most|all ..2 companies ..3 i ..2 have
        need|needs someone|somebody|a|an|people|to
        recommend|suggest ..1 you ..2 to ..3 friend|friends|anyone|others|colleagues|everyone|my|people|other
        suggest|recommend ..2 colleague|friend|someone|somebody|candidate|former|name|name
        may|might|could|would|should ..3 want|wish|like|consider ..3 speak|talk|contact|call|meet|know|hear|interview|@NAME
        your ..1 advice|feedback|tips|observations
        advice|feedback|tips ..1 you ..1 gave|offered|shared|sent
        thank|thanks|grateful|appreciate|appreciated|welcome|valuable|kind ..6 feedback|advice|tips|observations|criticism|suggestion|recommendation
        some|the|any feedback i ..2 received
        feedback i|you
        keep|stay|contact|consider|bear|do ..2 me|in ..2 future|mind
        in|the ..1 future , ..2 please|do keep|consider|bear|feel|think|contact|let|get|reach
        in|the future ..1 you ..2 should ..2 have|be|need
        next time ..2 you ..3 town|area|are|around|visit|come|in|call|meet|have
        next time ..2 we|i|our
        hope ..3 you|your|they|team ..4 get|find|grow|understand|have|work|hire|fill|start|change ..4 someone|somebody|well|right|soon|candidate|person|\
success|success|good|great|together|better|quickly|out|me|my|that|this
        hope ..2 you|your ..3 understand|find|have|keep|stay|fill|get|enjoy|will|and
        hope ..2 your|the ..3 search|next|business|project|plans|year|work
        read ..1 this|my
        be more than|happy
        to learn ..2 how|about
        learn|learned|learning ..3 from|about|more|so
        it would be ..3 if you
        it ..1 would ..1 help ..1 me
        it @be ..1 time to|for|i
        it is time ..2 move|go|stay|settle|return|i
        surprised|struck|amazed ..1 by|at|how ..4 kind|warm|generous|friendly|well|pleased|delighted|good|warmth|kindness
        no|not ..1 surprised|wonder ..2 to ..1 hear|see|that ..4 people|team|so|your|proud|clients|stay|well|love|good
        no wonder ..6 love|proud|stay|stays|good|praise|praises|like|speak|happy|well|enjoy|admire
        not|no ..2 advice|criticism|feedback
        you will ..3 not|no|hardly ..1 have ..2 trouble|difficulty|problem|problems
        you will not ..2 find|get|have|struggle|fail ..1 it|any|this
        pity|shame|unfortunate ..3 i|that ..2 not|can|could ..2 not|join|come|take|accept|stay|me
        pity|shame|unfortunate ..3 i
        concerned|worried ..3 i|my
        try ..1 to ..1 do|be|come|help|make|keep|stay|get|answer
        i ..2 try
        to|let|help|can|will try
        my suggestion|recommendation is ..1 @NAME
        if i ..2 may|might|could ..2 suggest|recommend ..2 a|someone|somebody|my|one|former|@NAME
        if|would|grateful|appreciate ..2 you ..1 could|would
    """,
    "H29": """
        ! ball is ..3 in your court
        ! not|barely|hardly|cannot ..2 sleep|slept|sleeping|eat|eaten
        ! sleepless night|nights
        ! lost|losing ..1 sleep
        ! feel|felt|feeling|i ..3 terrible|awful|horrible|guilty|dreadful|wretched|sick|ashamed|mortified|miserable|rotten|bad ..1 about|that|for|to|\
doing|writing|letting|of|>|and|because
        ! guilt|guilty
        ! tears|crying|cried|wept|sobbing|heartbroken|heartbreaking|devastated|agonized|agonizing|agony|torn|anguish|gutted|tormented
        ! forgive me
        ! never forgive myself
        ! hate myself|to
        ! keep+|kept me awake|up
        ! awake ..2 night|nights
    """,
    "H29 not": """
        bad back|knee|knees|hip|leg|shoulder|heart|chest
        torn between|ligament|muscle|down
        tears of joy|of
        ! cried|crying|wept|tears ..2 with|from|of ..1 happiness|joy|laughter|laughing|relief|delight|pride
        ! laughed|laughing ..2 until|till ..2 cried|wept
        ! mother|mum|mom|gran|wife|husband|son|daughter|baby|dad|father|children|kids ..2 cried|wept|crying
        not guilty
    """,
    "H31": """
        ! dream|dreams company|job|employer|role|team|of|position
        ! most|best|greatest|finest|kindest|nicest|loveliest|warmest|smartest ..4 ever|world|life|met|seen|known|imaginable|planet|career
        ! beyond words|measure|grateful|honored|thrilled
        ! words can not|never
        ! deepest|humblest|greatest|eternal|eternally|undying|endless|infinite|infinitely
        ! incredible|incredibly|amazing|amazingly|phenomenal|extraordinary|extraordinarily|outstanding|fantastic|wonderful|brilliant|exceptional|\
truly|immensely|tremendously|enormously|hugely|absolutely|profoundly|sincerely|deeply|perfect|inspiring|awesome|unbelievable|magnificent|superb
        ! honor of my life
        ! not worthy
        ! unworthy|undeserving
    """,
    "H31 dream": """
        ! dream|dreams company|employer|team|job
        ! not worthy
        ! unworthy|undeserving
        ! beg|begging ..1 you|for|your
        ! eternally|forever grateful|indebted|in
    """,
    "H32": """
        ! my|our|the|pay|paying|outstanding|student|credit ..1 bills|debt|debts|rent|mortgage|overdraft|loan|loans|card|savings|alimony
        ! have|got|many ..1 bills
        ! bankrupt|bankruptcy|overdrawn|indebted|repossessed|overdraft
        ! broke >
        ! struggling|struggle ..2 financially|money|ends
        ! make|making ends meet
        ! can not ..1 afford
        ! afford to|my|the|our ..2 rent|live|mortgage|eat|feed|bills|school
        ! in debt
        ! pay off my|our
        ! child support|maintenance
        ! feed my|our|the family|children|kids
    """,
    "H32 not": """
        rent ..1 role|review|collection|office|officer|team|arrears
        debt|mortgage|loan|loans|credit ..1 advice|adviser|advisor|advisers|team|collection|finance|markets|capital|desk|role|underwriter|officer|broker|\
advisers|fund|position|analyst|products|book|restructuring|card|recovery
        technical|the ..1 debt ..2 code|sprint|backlog|in|role|market|team|desk|capital|side
        indebted to|for
        i can not afford to ..1 waste
        owe|debt of ..1 gratitude|thanks
        in|your debt|debts ..1 for
        in your debt
        the savings ..1 bank|plan|team|product|products
    """,
}


def _long(page: Page) -> Iterator[Span]:
    size = len(page.body)
    if size > LONG:
        place = page.body[LONG]
        yield Span(page.start[place], page.end[page.body[min(size, LONG + 6) - 1]], 2 if size > TOO_LONG else 1)


def _reasons(page: Page) -> Iterator[Span]:
    """Three or more openings of a reason near one another, or a list of three or more lines."""
    found = list(clear(page, "H26"))
    if len(found) >= 3:
        yield page.span(found[2])
        return
    marks = [line for line in lines_of(page.text) if _is_item(line.text)]
    body = [line for line in marks if any(part.zone == "b" and part.start <= line.start < part.end for part in page.stretches)]
    if len(body) >= 3:
        yield Span(body[2].start, body[2].end)


def _is_item(text: str) -> bool:
    bare = text.strip()[:6]
    return bare[:2] in ("- ", "* ", "• ", "– ", "+ ") or (bare[:1].isdigit() and bare.lstrip("0123456789")[:2] in (". ", ") "))


def _medical(page: Page) -> Iterator[Span]:
    found = [hit for hit in clear(page, "H27") if page.zone[hit.first] == "b"]
    kin = [hit for hit in found if page.words[hit.first] in ("my", "our")]
    ill = [hit for hit in found if hit not in kin]
    if len(ill) >= 2 or (ill and len(kin) >= 2):
        yield page.span(ill[0])


def _advice(page: Page) -> Iterator[Span]:
    for hit in clear(page, "H28"):
        if not elsewhere(page, hit):
            yield page.span(hit)


def _apologies(page: Page) -> Iterator[Span]:
    found = apologies(page)
    if len(found) >= 2:
        yield page.span(found[1])


def apologies(page: Page) -> list[Hit]:
    """Return the places where the letter says sorry."""
    return [hit for hit in clear(page, "sorry") if page.zone[hit.first] in "bc"]


def _grovels(page: Page) -> Iterator[Span]:
    found = list(clear(page, "H31"))
    if len(found) >= 4:
        yield page.span(found[3])
    else:
        yield from said("H31 dream")(page)


FILLER = "We talked about the plans for the year and about the people in the team. "

RULES = (
    Rule(
        "H25", 1, "A long letter",
        "A refusal is read for its answer; what comes beside it is weighed for hidden meanings.",
        "Keep thanks, the no, one reason and a good wish.",
        _long,
        tuple(f"Dear Priya,\nI decline the offer. {FILLER * count}\nBest wishes,\nSam" for count in (13, 15, 25)),
        tuple(f"Dear Priya,\nI decline the offer. {FILLER * count}\nBest wishes,\nSam" for count in (1, 5, 11)),
        mail_only=True,
    ),
    Rule(
        "H26", 2, "Three or more reasons",
        "Each reason can be argued with, and three sound like a complaint.",
        "Keep the one that decides.",
        _reasons,
        (
            "I decline because I have another offer. Also, the commute is too long. In addition, the salary is lower than I hoped.",
            "I decline for these reasons:\n- the commute\n- the hours\n- the pay\n",
            "Firstly, the pay is too low. Secondly, the office is too far. Thirdly, I prefer small teams.",
        ),
        (
            "I decline because I want more field work.",
            "At first I was unsure; after the second interview I knew. I decline because I want more field work.",
            "I enjoyed three things: the tour, the talk and the lunch.",
        ),
        REFUSALS,
    ),
    Rule(
        "H27", 2, "Medical or family detail",
        "Details make the reader feel they should comfort you, or check.",
        "One phrase is enough: for family reasons.",
        _medical,
        (
            "My wife was diagnosed with cancer and starts chemotherapy on Monday, so I must decline.",
            "After my surgery the doctor said that I need a second operation.",
            "I have had panic attacks, and my therapist put me on medication.",
        ),
        (
            "For family reasons I must decline.",
            "I will stay in my role at the children's hospital.",
            "The cancer research team has asked me to stay.",
        ),
    ),
    Rule(
        "H28", 3, "Advice nobody asked for",
        "From somebody who is leaving, advice is heard as a parting shot.",
        "Keep it for the day they ask; leave the sentence out.",
        _advice,
        (
            "You should train your interviewers.",
            "I suggest you improve your hiring process.",
            "Next time, read the application first.",
            "Your process could be improved.",
            "Perhaps if you paid properly, people would stay.",
            "A word of advice: answer your mail.",
        ),
        (
            "Should you need anything from me, please ask.",
            "You should hear from the agency by Friday.",
            "I would recommend you to any of my friends.",
            "Thank you for your advice and feedback.",
            "In the future, please do keep me in mind.",
            "Here is my LinkedIn page, should you like to keep in touch.",
        ),
    ),
    Rule(
        "H29", 1, "Guilt told at length",
        "It asks the reader to comfort the one who says no.",
        "Say once that it was hard, or leave it out.",
        said("H29"),
        (
            "I could not sleep over this.",
            "I feel terrible about it.",
            "I had many sleepless nights.",
        ),
        (
            "It was not an easy decision.",
            "I was torn between two good offers.",
            "I am sorry to disappoint you.",
            "My mum cried with happiness when you rang.",
        ),
    ),
    Rule(
        "H30", 1, "More than one apology",
        "One sorry is kind; the second makes it sound like a wrong.",
        "Keep the first.",
        _apologies,
        (
            "I am sorry to decline. I apologise for the trouble.",
            "Sorry about this. Please accept my apologies. I decline.",
            "I am so sorry. I am sorry that you went to such lengths.",
        ),
        (
            "I am sorry to decline.",
            "I regret that I cannot accept, and I am sorry.",
            "There is no need to feel sorry for me.",
        ),
        frozenset(ALL - {Kind.TAKE_BACK}),
    ),
    Rule(
        "H31", 1, "Grovelling",
        "Praise laid on thick makes the no beside it sound untrue.",
        "Keep one true compliment.",
        _grovels,
        (
            "You are my dream company and I am not worthy.",
            "It was an incredible, amazing, outstanding and truly wonderful day.",
            "I am eternally grateful.",
        ),
        (
            "It was a wonderful day.",
            "I am truly grateful for the offer.",
            "I never dreamt of a warmer welcome.",
        ),
    ),
    Rule(
        "H32", 2, "Private finances",
        "Your bills are not theirs to carry, and the line reads as a bid.",
        "Leave it out, or say: the pay does not fit what I need.",
        said("H32"),
        (
            "I have bills to pay.",
            "I am still in debt from my studies.",
            "With your salary I could not afford my rent.",
        ),
        (
            "I have accepted a role in the debt capital markets team.",
            "I am indebted to you for your patience.",
            "I will go on working on our technical debt backlog.",
        ),
    ),
)  # fmt: skip

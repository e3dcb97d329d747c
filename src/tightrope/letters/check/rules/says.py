"""What a letter does: refuses, hedges, thanks, asks, accepts. Phrases that several rules read."""

from __future__ import annotations

PHRASES = {
    "refusal": """
        ! from|off your ..2 list|shortlist|books|race|process|competition|register
        ! offer it|them|mine|the|my|this ..3 to ..2 next|another|someone|somebody|other|others|else
        ! yield|yielding|surrender|surrendering|vacate|vacating|abandon|abandoning|renounce|renouncing ..1 my|the ..3 place|slot|seat|chair|candidature|candidacy|claim|turn|application
        ! name ..1 can|may|should|must ..1 come|go ..1 off
        ! unsigned
        ! without my signature
        ! excuse|excused me|from
        ! beg to be excused|released
        ! close my file|papers
        ! fixed|hired|snapped|taken me up|on
        ! got ..1 myself ..1 hired|fixed|sorted|taken|a
        ! i am needed ..1 at|here|by|on|in|there
        ! without me
        ! find ..1 yourself|yourselves|someone|somebody ..1 a|another|some|else
        ! put me down as|for ..1 no
        ! do not|no|never keep|save|hold|set|lay ..3 for me
        ! that is me out|away|done|off
        ! my place is with|at|here|in|by|among
        ! leaving|leave the|this|it ..2 to|for ..2 another|someone|somebody|others|next|younger|other
        ! must ..3 filled by another|someone|somebody
        ! stand|stood me down
        ! last ..2 day|word ..1 is ..1 no
        ! bound|promised to ..4 until|till
        ! < no to the|your
        ! so|and|but|is|: no to the|your
        ! no ..1 second|more|further interview|round
        ! have my ..1 slot|place back
        ! taking|take ..5 months|year|time|while|break|semester off|out|away
        ! turn+ ..1 around
        ! said|say|saying yes to ..1 them|another|it|that|someone|somewhere
        ! given a|the ..2 start|place|post|job|chance|role ..1 at|with|in|by|where
        ! mad|daft|foolish|crazy|silly|stupid|fool|idiot ..1 to ..1 leave|give|move|go|walk|quit
        ! would ..1 have ..3 taken|accepted|loved|suited|come|joined|said|liked|enjoyed|been|jumped
        ! sorry one|answer
        ! left|leaving|leave ..3 to me
        ! sticking|stick|stay|staying ..1 to|in|on|with
        ! refusing|refused|refuse
        ! it|this is ..1 a no
        ! can|could|will not >
        ! declined >
        ! says|tells ..1 me? no
        ! been|was|am offered ..7 at|with|by|in|near|elsewhere
        ! my no >
        ! so , no
        ! so no >
        ! wrong for me|us
        ! finish ..3 degree|studies|school|course|training|apprenticeship|thesis first
        ! decided|decision|chosen ..1 for|to ..1 the|pursue|take|go|get|keep|have|follow|focus|concentrate|leave|retire|return|study|start|continue|finish|make|move
        ! i ..2 have|got to say no
        ! take|taking|took|taken|accepted|accepting|got ..1 the|a|my ..3 job|role|post|position|place ..1 in|at|with|near|closer|nearer
        ! get|getting|got out of
        ! pursue|pursuing a|an|my|other
        ! i ..4 too ..2 old|late|tired|set|settled|fond|happy|busy|deep|committed|attached|rooted
        ! needs|need|needed me ..2 more|here|at|now
        ! decline+|declination
        ! refuse+|refusing|reject+
        ! withdraw+|withdrawal
        ! forgo+|forego|foregoing|relinquish+
        ! i|must|will|to|would|going|politely|respectfully|decided|have|prefer|rather ..2 pass|passing ..1 on|this|at|>|up|i|for|and|as|today
        ! turn+ ..4 down
        ! say|saying|said ..2 no
        ! answer|reply|response|decision is|has|must|remains ..5 no|negative
        ! it|this|that is|has|will|must ..2 no ..1 from|for|on|>|because|as|since|this|i
        ! < no , ..1 thank|thanks
        ! < no >
        ! no thank|thanks|thankyou
        ! thanks but no
        ! not|never|neither|nor|without|cannot ..5 @join
        ! not|never|nor ..4 offer|candidate|candidacy|role|position|job|application|process|opportunity|invitation|interview|team|company
        ! not ..2 for me
        ! not the ..2 right|best|ideal|one|job|role|thing|place|step|direction|path|move|fit|match|time
        ! not ..3 what|where|how ..2 i ..2 looking|want|seeking|need|hoping|after|see|wish|going|picture|imagine|hoped
        ! not ..2 interested|available|feasible|viable|an|in ..1 in|to|for|option|position|>
        ! no longer ..5 @join
        ! no longer ..3 looking|seeking|searching|candidate|pursuing|considered|free|on|hold|wish|want|need|like|possible|stand|in|taking
        ! unable|impossible|unavailable ..1 to|for|on
        ! decide+|decision|chosen|choose|opt+|opting|elect+|resolved|determined|concluded ..2 against
        ! decide+|decision|chosen|choose|chose|opt+|opting|elect+|prefer+|resolved|inclined ..3 not|stay|remain|keep|continue|stick|other|another|\
elsewhere|different
        ! accept+|acceptance|taken|take|taking|took|sign+|chose|chosen|choose|gone|going|go|secured|received|found|commit+|join+|start+|pick+|picked|\
prefer+|got|say|said|settled|began|opted|start|move|moving|decided|hired|have|engaged|agreed|selected|to ..4 another|other|elsewhere|different|\
somewhere|someone
        ! accept+|accepting|taken|take|took|sign+|chosen|chose|secured|got|start|starting|started ..4 position|role|job|post|offer|contract|placement ..1 \
with|at|in|closer|nearer|elsewhere|that|which|from|as|for
        ! stay+|staying|remain+|remaining|stick|sticking|stop|stopping|continuing|continue ..1 put|where|with|in|at|on|here|to
        ! another|different|other|new|opposite direction|path|route|way|course|road|option
        ! take|taking|taken|remove|removing|strike|pull|pulling|scratch|withdraw|drop|dropping|cross|delete|leave|exclude ..2 my|me|myself ..2 \
name|out|from|candidacy|application|hat|off|file|down
        ! step+|stepping|bow+|bowing|back+|backing|pull+|pulling|drop+|dropping|opt+|opting|duck+ ..1 back|aside|away|out|down
        ! end|ending|close|closing|conclude|stop|discontinue|cease|cancel+|cancelling|terminate|finish ..4 candidacy|application|process|here|\
interview|conversation|appointment|talks|discussions|journey|things
        ! release|releasing|free|freeing|give|giving|free|offering ..5 slot|place|position|post|job|chance ..3 to|for|someone|somebody|another|up|else|next|>
        ! release|releasing|free|give|giving ..4 slot|place|appointment
        ! let|letting ..3 go|pass|down
        ! regret+ ..2 that|to|i|but|not
        ! regretfully|regretably|regrettably|regret
        ! with ..2 regret
        ! count me out
        ! must|have|need|obliged to ..1 disappoint
        ! must|have to ..1 disappoint
        ! disappoint you
        ! look|looking|search|searching|find|finding ..1 elsewhere
        ! i am|be|was ..1 out
        ! thanks|thank|you ..4 but ..1 no|not
        ! back|go down|out ..1 of|from
        ! change+|changing my mind
        ! wo|would|do|does|will|can|am|is|could not work ..1 out|for
        ! be not ..3 @join
        ! must|have|need|obliged|forced|compelled to ..2 disappoint|demur|abstain
        ! spoken for
        ! already ..2 committed|engaged|accepted|employed|signed|taken|promised
        ! feel|felt|think|believe|realize+|find|see ..3 not ..4 right|fit|match|suited|suitable|able|best|role|job
        ! best ..1 to|if|that|for ..2 i|me|step|withdraw|stop|part|leave|look|not|us|we ..4 stop|part|leave|not|ways|elsewhere|step|seek
        ! part ways
        ! give+|giving|gave up ..1 on|this|my|the
        ! cancel+|cancelling ..3 interview|appointment|meeting|slot|application|talk|call|visit|thursday|monday|tuesday|wednesday|friday
        ! not ..3 come|coming|attend|there|show|turn|be|seeing|sitting
        ! quit|quitting the|this
        ! rescind+|retract+|revoke+|reverse+
        ! take back my|the
        ! i ..2 shall|will|must|to ..1 stay|remain|go|stop
        ! do|does|did not want|need ..4 job|role|position|it|work|post|offer
        ! keep|keeping ..1 my ..2 job|role|position|post
        ! leave|leaving|let it at that|there
        ! shove|stick ..1 it|your
        ! close|closing|shut the|this door|chapter
        ! miss|missing this|out
        ! too far|late|early|much|soon|big for me|us
        ! better|best ..1 off|suited|for ..2 someone|somebody|another|elsewhere|else
        ! made|make|making|reached|taken ..3 decision|choice ..4 not|other|another|stay|against|elsewhere|decline
        ! not ..1 be ..4 you|joining|your|part|among
        ! beyond|outside me|my|reach
    """,
    "refusal not": """
        ! you never know
        not|never|without ..1 say|says|said|saying no lightly|to|before
        not ..1 saying|say no
        would ..1 have ..2 been|liked ..2 to|nice ..2 to ..2 know|meet
        been|was|am|being|be offered ..5 with|by|at ..1 you|your|the
        been|was|am|being|be offered ..2 this|the|your|such
        decided|decision|chosen ..1 to ..1 take ..1 your|this|it ..1 offer|job|role|position|up|>
        take|taking ..1 the|a ..2 time|moment|tour|day|hour
        taken|took|take ..1 the ..1 job ..1 of
        before|until|when|by ..4 decision
        decision ..1 to|for ..1 make|you
        do not hesitate|worry|mind|need|take|let|forget|get
        please do|could ..1 not
        if|whether|should ..2 not|no
        if|whether ..4 decline|withdraw|turn|refuse|reject
        they|he|she|you say|says|said no
        not only|just|least|yet
        could|can not ..1 agree|ask|wish|be|thank|help|wait|imagine ..2 more|better|happier|kinder|enough|but
        will|would not be ..1 sorry|long|surprised|disappointed|hard
        not ..1 wait to
        can not ..1 wait
        can not ..1 thank
        why not
        not count me out
        could|might|may|would be ..1 different
        no later|doubt|matter|problem|hurry|rush|pressure|trouble|wonder|need
        not|no ..2 refuse|refused|rejected|decline|declined|declining|turning|withdraw|withdrawing
        would be ..1 sorry|foolish|silly|mad ..2 to
        accept|accepted another ..1 interview|call|meeting|round|invitation
        another|other ..1 question|questions|week|day|days|time|call|interview|round|look|point|thing|person
        decline in|of the
    """,
    "refusal others": """
        ! one|somebody|someone|person|man|woman|people who ..1 say|says|said ..1 no|yes
        ! never ..3 say|said|saying yes
        ! had|just|already|also|even ..2 turned|declined ..1 down ..1 a|an|several|two|three|four|some|things|others
        ! turned|turn|turning down several|things|some|others|invitations
        ! declined|refused|decline|refuse to ..1 let|allow|believe|show|tell|say|ask|answer|hear|listen
        ! withdrawn|withdrew|withdraw from ..1 the ..2 group|club|committee|team|choir|quiz|race|course|class|league|board|band
        ! sorry to ..1 turn|decline|refuse|say ..1 down? ..1 anything|anyone|a|an
    """,
    "refusal sure": """
        i ..2 must|hereby|therefore withdraw|decline|refuse
        i ..1 am ..2 withdrawing|declining
        i withdraw|decline
        my ..1 answer ..7 must|has|is ..2 negative|no
        return|returning|send|sending|give|hand ..4 contract|offer|letter|papers|commission ..4 unsigned
        i ..1 ask|request|beg ..3 close my file
        please close my file
        yield|yielding|surrender|vacate|vacating|abandon|abandoning|renounce ..1 my ..2 place|slot|seat|chair|candidature|candidacy
        you ..3 sail|manage|go|carry|play|proceed ..1 on|ahead without me
        go ahead|on without me
        put me down as ..1 no
        count me out
        strike|scratch|cross|score|take ..1 me|my ..1 name ..1 off|out|from
        my ..1 answer|reply ..1 is|must|has ..3 no >
        i beg|ask to be ..1 excused
        i got|have ..4 got? myself hired
        i am|be not ..2 your ..1 man|woman|girl|candidate
        i ..1 am not ..1 coming >
        i am bowing|standing|stepping|pulling|dropping out|down|aside|back
        he|she|undersigned regrets ..4 unable ..1 to ..2 accept|attend|come|take|join
        he|she|undersigned elects|resolves|begs to decline|withdraw|refuse|remain|stay
        application|candidacy|candidature|interest withdrawn
        notice of refusal|withdrawal
        < withdrawn|declined >
        offer declined|returned|refused ..1 with thanks|gratitude|regret
    """,
    "refusal sure not": """
        decline|declining|refuse to ..1 say|comment|answer|name|discuss|give|believe|work|think|explain|sign|pay|rush
        if|whether|unless|until|till|before|perhaps|maybe|might|probably|would|could|or ..9 withdraw|decline|refuse|withdrawing|declining|negative
        if|whether|unless|until|before|perhaps|maybe|might|probably|would|could ..9 unsigned|out|off|excused|without|close|down|no|place
        without me ..1 knowing|asking|noticing|having
        from|off ..1 the ..1 mailing|newsletter|email|rota|running|group
        step|stepping|stepped|standing down|back from ..1 my|the ..2 council|board|committee|choir|role
        cross|score|take my ..1 name ..1 off ..1 the ..1 door
    """,
    "thanks sure": """
        ! thank|thanks ..6 for ..3 offer|offering|invitation|inviting|hour|time|wanting|interview|letter|choosing|asking|thinking|chance|visit|kindness|patience|welcome|post|place|job|role
        ! i|we|and|am|are thankful|grateful ..1 for|to ..1 you|your|the|this|that|all|everyone|everybody
        ! and|am|are thankful|grateful >
        ! < takk|tusen|mange|merci|gracias|grazie|danke|dankie|obrigado|obrigada|mahalo|diolch|kiitos|multumesc|mulțumesc|köszönöm|hvala|terima|asante|dziękuję|děkuji for|per|por|für|pour|takk|beaucoup|mille|tante|muchas|vielmals|schön|i
        ! muchas|mille|tante|vielen|mange|tusen|stort gracias|grazie|dank|tak|takk|tack|merci
        ! chuffed|tickled|thrilled|buzzing ..6 with|about|by|at|over ..3 offer|call|invitation|invite|chosen|news|letter
        ! knocked|bowled me ..1 sideways|over ..3 with|by
        ! ta ..2 for|mate|pet|duck|love
        ! accept my ..1 sincere|warm|warmest|best|humble acknowledgments
        ! raise|raising a|my glass ..1 to you
        could|can not ..1 have ..1 been ..1 nicer|kinder|fairer|lovelier|friendlier
        ! i|we ..2 in|under your ..1 debt
        ! i|we owe you ..1 a|one ..1 pint|drink|dram|dinner|beer|lunch|steak|coffee|thanks|debt|lot|great|one|>
        could|can not ..1 have ..1 been ..1 more|kinder|nicer ..2 helpful|kind|welcoming|generous|patient|gracious|courteous|to
        could|can not ..1 be|have ..1 been? ..1 more ..1 flattered|honored|grateful|touched|pleased
        never been ..3 better|so|more ..2 looked|treated|welcomed|received|warmly|kindly
        you ..1 have ..1 a ..1 heart of gold
        ! i|we ..1 am|are over the moon
        ! < what a|an ..1 lovely|nice|wonderful|kind ..1 surprise|letter|offer|gift|day|time|thing|welcome
        ! what ..1 a ..1 grand|lovely|great|wonderful|smashing|kind bunch|lot|crowd|team ..2 you
        ! your ..2 confidence|trust|faith|belief in me ..1 is|was|means|meant|@be ..3 gift|honor|lot|much|great|world|treasure
        ! i|we ..1 would|could ..1 hug you|everyone
        ! god ..2 bless|reward|repay you
        ! i|we ..2 pray|praying for you
        ! you ..2 did|done ..2 what ..1 a ..1 brother|sister|father|mother|friend
        ! treated|fed|welcomed me|us like ..1 family|one|a|your ..2 own|family|son|daughter|brother|friend|king|queen|prince
        ! i|me ..1 will|shall never|not ..1 forget ..2 you|your|what|how|that ..1 kindness|you|goodness
        ! take|tip|raise ..1 off? my ..1 hat|cap ..1 off? to you
        ! hats off to
        ! < grateful for|to ..6 invitation|offer|time|interview|chance|letter|kindness|visit|welcome
        ! i|we decline|declines|withdraw|refuse|resign ..1 most|very gratefully|thankfully|warmly
        ! did|done|does|do me ..1 a|the ..1 power|world|great of? ..1 good|kindness|honor
    """,
    "thanks sure not": """
        thank|thanks god|goodness|heaven|heavens ..6 for
        thank|thanks ..3 my|our ..2 @own
        no|hardly thanks|thank
        owe you nothing|an|a ..1 answer|explanation|apology|reply|call
        reward|bless|repay you ..1 as|for ..3 deserve
        treated|welcomed me|us like ..1 a|an|the ..1 number|child|servant|criminal|nuisance|idiot|thief|stranger|dog|dirt|fool|beggar
        praying|pray ..1 for you ..2 to|that
        not|never|hardly ..1 forget ..8 keep|kept|left|waited|spoke|treated|looked|laughed|said
        could|can not ..1 have ..1 been ..1 more ..2 rude|unhelpful|vague|late|wrong
        what ..1 a ..2 surprise ..4 learn|find|discover|when|that
    """,
    "hedge": """
        ! suspect|fancy|expect that? ..1 i ..1 am|will|shall|would
        ! so it looks|seems
        ! in two minds
        ! more ..1 no than yes
        ! leaning ..1 no
        ! might|maybe|perhaps|probably|possibly|presumably
        ! may ..1 have|not|need|be|decline|turn|pass|withdraw|step|take|want
        ! leaning|lean ..2 towards|toward|to|against
        ! tending|inclined|tempted ..1 to|towards|not
        ! not ..1 sure|certain|decided|convinced
        ! not ..1 yet|entirely|quite|fully|completely|totally|really|altogether|at ..1 sure|certain|decided|convinced|all
        ! unsure|undecided|uncertain
        ! for now ..2 i|my
        ! i|my ..5 for|right now >
        ! i guess|suppose|reckon|assume
        ! sort|kind of ..1 want|feel|think|decided|no|not
        ! most|more|quite|very likely
        ! chances are
        ! could ..1 be that
        ! tentatively|provisionally
        ! more ..1 or less
        ! half ..1 mind
        ! not ..2 made|make ..1 up|my
        ! thinking ..1 about|of ..1 declining|withdrawing|passing|turning|not
        ! considering ..1 declining|withdrawing|passing|not
        ! on the fence
        ! i think i|it ..1 will|may|might|would|should ..1 have|probably|decline|pass|not|say
        ! i think , ..3 i ..3 may|might|will|should
        ! unless
        ! think|feel like i ..3 not|decline|pass
        ! it|this|that ..1 seem|seems ..2 to|that|like
    """,
    "hedge not": """
        probably|possibly|perhaps|maybe|easily ..1 the|my|our ..1 best|only|last|first|nicest|kindest|finest|worst
        might|may|will ..1 look|sound|seem|surprise|appear|strike ..2 odd|strange|foolish|mad|silly|ungrateful|you|funny|peculiar|rash|sudden|daft|abrupt
        not ..1 quite|entirely|really|fully believe|understand|know|saying|what
        not ..3 sure|certain|convinced that? ..3 my|he|she|they|you|anybody|anyone|who|how
        perhaps|maybe foolishly|wrongly|selfishly|stupidly|unwisely|rashly
        unless my|i|the ..3 wrong|mistaken|misread
        as|which you|everyone ..1 might|may|will|probably ..2 have ..1 guessed|heard|expected|seen|gathered|suspected|know
        you ..1 have|might|may|will|probably ..1 have ..1 probably|perhaps|possibly|already ..1 guessed|heard|expected|gathered|know
        more or less on|at|when|as|since|immediately|overnight|finished|next|by|every|everything
        i guess|suppose|reckon|imagine|expect you|they|he|she|some|most|people
        may|might have his|her|their|my|the|it
        quite likely you|they|the
        for now , so|and|as|because
        may|might be able|interested|of|help|useful|in|a|possible|good|right|free
        might|may|maybe|perhaps|possibly ..6 future|cross|again|another|meet|one|day|later|touch|someone|coffee|help|time|talk|speak
        perhaps|maybe|possibly ..2 you|we|our|there|some|one|someday|next|another|in|at
        as you|we might|may
        you|we|there|somebody|someone|they|paths might|may|will
        more than likely
        @be ..1 grateful|happy|pleased
        may i|we|you
        seem|seems ..2 wonderful|great|lovely|kind|nice|good
        not ..1 sure|certain how|where|whether|if|when|what ..3 thank|express|say|you|reaches|your
    """,
    "thanks": """
        ! in your debt
        ! debt of gratitude
        ! i|we owe you
        ! i|we|it|that ..2 did|done|does ..1 me ..4 good|proud|honor
        ! did|done|do|does ..1 me ..2 kindness|favor|honor|compliment|proud
        ! paid|pay|paying ..1 me|an|a|the ..6 compliment
        ! could|can not ..1 have ..1 asked|ask for? ..2 more|better|nicer|kinder|fairer
        ! could|can not ..1 have? be|been ..1 more|kinder|nicer|better|fairer|friendlier|happier ..1 flattered|helpful|kind|honored|pleased|grateful|touched|generous|welcoming|to|courteous|patient
        ! could|can not fault
        ! never been ..3 better|so|more ..1 well|kindly|looked|treated|welcomed|received|warmly|flattered
        ! made ..3 more|so|very welcome
        ! treated|treat|fed|welcomed|received|greeted|looked ..1 after? ..1 me|us ..1 like|as|so|well|royally|with
        ! heart of gold
        ! over the moon
        ! dream ..2 come true
        ! < what a|an ..1 lovely|nice|wonderful|kind|good|pleasure|treat|surprise|letter|joy|grand|great|generous|gift|handsome|welcome|spread|bunch|honor
        ! what ..1 a ..1 grand|lovely|great|wonderful|kind|nice|smashing|good bunch|lot|crowd|team|people|you|spread|welcome|group|day|place|letter
        ! only|nothing ..2 but ..1 praise|gratitude
        ! i|we ..2 have|had ..1 only praise
        ! more than i ..1 deserve|deserved|earned|expected|hoped|merit|merited
        ! confidence|trust|faith|belief in me
        ! believed|believing in me
        ! and|also ..1 to you ..1 for|all
        ! props|respect|love to|for you
        ! pray|praying for you
        ! kiss|touch your|the hand|hands|feet
        ! hug|toast|salute ..1 you|everyone
        ! sensible of ..1 your|the|this
        ! your ..4 worth ..3 to me
        ! god go|will|may? bless|reward|repay
        ! diolch|takk|tak|tack|kiitos|dziękuję|děkuji|hvala|spasibo|salamat|arigatou|xiexie|shukran|shukriya|teşekkürler|medaase|medase|mahalo|aroha|multumesc|mulțumesc|köszönöm|efharisto|todah|terima|tapadh|raibh
        ! remember me to
        ! fair play|dues|do ..1 to|you
        ! power|world of good
        ! good|decent|great|lovely bloke|egg|sort|un|man|lad|lass|sport|woman|skin|crowd
        ! merci|danke|dankie|gracias|grazie|asante|obrigado|obrigada|mahalo
        ! you|your|@NAME|team|everyone|everybody|they|all|panel|people|lads|girls ..3 @be|been ..3 good|fair|decent|clear|gent|gentleman|gem|star|stars|saint|angel|angels|brilliant|nice|funny|fun|lovely|smashing|fabulous|super|excellent|kindness|grand|tops|brick|darling|sport|straight|joy|treat|best
        ! i|we ..2 liked|loved|learned|admired|remember|treasure|cherish ..3 you|your|every|all|meeting|from|more|about|it|the
        ! tickled|proud|chuffed|glad|pleased|nice|happy ..2 to|that ..2 be|been|wanted|asked|thought|chosen|have
        ! offer|letter|it|welcome ..2 @be ..2 generous|kind|fair|good|handsome|lovely|clear
        ! you|your|school|team|company|place ..1 deserve|deserves
        ! give|send ..1 my ..1 love|regards|best|compliments ..1 to
        ! worth ..1 the ..1 trip|journey|visit
        ! a picnic|tonic
        ! best ..3 i ..2 had|met|seen|known|been|read|worked|sat|eaten
        ! was a ..1 pleasure|treat|joy|picnic|delight|privilege
        ! only ..1 one|interview|advert|offer|place|company|letter ..4 that|where|who ..3 funny|kind|offered|made|asked|treated|answered|not
        ! cheered|moved|warmed|touched me|my
        ! god bless
        ! made me ..2 laugh|smile|welcome|home|feel
        ! good ..1 in|enough|of you
        ! fond of|memories
        ! suited me
        ! your ..3 @be ..2 marvel|wonderful|excellent|splendid|beautiful|superb|delight|lovely|impressive|remarkable|joy|inspiration|inspiring|treasure|exceptional
        ! miracles|wonders
        ! work of art
        ! made my ..1 day|week|month|year
        ! admire+|admiration|admirable|admirably
        ! great|real|true|valuable asset|credit|gift to
        ! have|has|had|with ..2 great|deep|much|lot|huge|highest|utmost|immense|nothing ..1 of? ..1 but? respect|admiration|regard|praise
        ! respect ..2 what|you|your|the ..4 do|work|building|built|doing
        ! i ..2 love ..2 what you
        ! never|not ..2 forget ..4 kindness|it|you|your|welcome|day
        ! thank|thanks|thankyou|thankful|grateful|gratitude|gratefully|gratefulness|thankfulness
        ! appreciate+|appreciation|appreciative
        ! obliged|indebted|beholden ..2 to|for|by|you
        ! much|greatly|very obliged
        ! kind|good|generous|gracious|thoughtful|lovely|nice|decent|sweet|considerate|helpful of you|your|the|him|her|them|@NAME
        ! your ..2 kindness|generosity|patience|hospitality|warmth|trust|confidence|help|openness|honesty|interest|consideration|welcome|faith|\
support|candor|flexibility|courtesy|thoughtfulness|guidance|encouragement
        ! you|@NAME|everyone|they|team|all|panel ..2 were|was|have|has ..2 been? ..2 kind|generous|welcoming|patient|helpful|warm|gracious|lovely|\
thoughtful|open|wonderful|friendly|honest|frank|courteous|great
        ! enjoy+|enjoying ..6 talk|talking|conversation|conversations|meeting|speaking|visit|time|interview|interviews|hearing|learning|discussion|\
discussions|day|getting|chat|chatting|seeing|meet|walk|call|process|exchange|hour|tour|afternoon|morning|it|lunch|you|our|every|being
        ! pleasure|joy|delight|privilege|honor|treat
        ! honored|flattered|touched|humbled|moved
        ! i|we ..2 delighted|glad|pleased|happy|thrilled ..2 to|that|by|at|with|when ..3 receive|meet|met|hear|have|invited|offered|offer|you|your|\
see|read|get|learn|asked|chosen|considered|spoken|talk
        ! mean+|meant|means ..2 lot|much|great
        ! value+|valued|valuing ..2 time|your|the|our|hour|conversation|conversations|chance
        ! cheers ..1 for
        ! ta for
        ! bless you
        ! kudos|hat|hats
        ! impressed|inspired ..1 by|with
        ! credit to you|your|the
        ! loved ..5 talk|talking|conversation|meeting|visit|time|hearing|learning|day|chat|seeing|tour|it|that|how
        ! good|great|lovely|nice|wonderful|fun|fascinating|interesting to ..2 meet|talk|see|speak|hear|get|learn|chat|visit
        ! good|great|lovely|nice|wonderful|excellent ..1 meeting|talking|speaking|chatting|visit
        ! remember ..6 kindness|fondly|warmly|pleasure
        ! merci|danke|gracias|grazie|arigato|obrigado|dank|dankeschön|thx|tysm|tnx
        ! compliment|compliments
    """,
    "thanks not": """
        thank|thanks|thankful|grateful|gratitude|obliged|indebted ..3 to ..1 my|our ..2 @own
        thank|thanks ..1 go|goes|belong ..1 to ..1 my|our
        my|our ..1 @own ..1 to thank
        my|our ..2 @own ..4 who|whom|whose ..12 thank|thanks|grateful|thankful|indebted|owe
        my|our ..2 @own ..12 thank|thanks her|him|them enough
        thankful|grateful|indebted|obliged ..5 to ..1 the|those|every|all ..2 friends|family|colleagues|people|ones ..1 here|who|that ..1 told|warned|advised|talked|made
        the|a|some ..2 friend|friends|man|woman|colleague ..9 i ..1 can|must|have ..1 thank
        obliged|grateful|thankful ..1 if
        last|former|old|present|current ..1 employer|boss|firm|company ..6 good|kind|fair|generous
        you|your ..3 @be ..3 not ..2 good|fair|nice|clear
        good|best ..1 luck
        made me ..2 feel ..2 small|sick|stupid|bad|worse|like|unwelcome|uncomfortable|worthless|old
        you deserve ..2 me|what|this|nothing|it|worse|each
        only ..6 not
        not|hardly ..4 good|fair|nice|fun|funny
        never ..2 good|fair|nice|fun|funny
        would|will|should appreciate ..2 if|a|your ..1 prompt|reply|response|call
        no thank|thanks
        thanks|thank ..1 but no ..1 thanks|thank
        thanks|thank ..1 for ..1 nothing
        thanks|thank you? anyway|anyways
        thank|thanks ..1 god|goodness|heavens|heaven|christ|lord
        thankful|grateful ..2 i|that ..3 not|found|dodged|escaped|before|never
        not|hardly|never ..2 thankful|appreciate|appreciated|enjoy|enjoyed|kind|pleasure|grateful|good|nice
        i|we|do ..2 not|never ..2 appreciate|enjoy|value
        not ..2 impressed|inspired|kind|flattered|pleased
        under|un appreciated
        you|people|someone|who ..3 appreciate|appreciates|value|values my|me|talent|people|their|talents|experts
        have only yourself|yourselves to thank
        you can thank
        thank|thanks ..1 in advance
        a joy|treat for|to someone|somebody
        with all due appreciation
        treat+ ..2 me|people|candidates|staff|like
        your ..3 interest|consideration in|of ..1 my own
        pleasure to decline|refuse|tell|inform|reject|turn
        great|good|enjoyed|loved ..1 wasting
        thanks|thank ..1 for ..2 wasting|waste|ghosting|ignoring|insulting|keeping ..1 me|my|waiting|insult|time
        be|been|was ..1 good|great|nice|kind if
        nice|good|kind|generous ..1 try
        thanks ..1 a lot for ..1 nothing|wasting|keeping|making|your|that|this
    """,
    "thanks hard": """
        ! thank|thanks|thankful|grateful|gratitude|appreciate+|appreciation|obliged|thankyou
    """,
    "took it": """
        ! i|we ..4 accepted|agreed|signed ..4 your|the|this|to ..3 offer|role|position|contract|job|post|start|join|it|terms
        ! accepted|signed|accept|agreed ..1 your|the ..2 offer|role|position|contract|job|post ..4 last|on|yesterday|week|days|earlier|ago|monday|friday
        ! my acceptance
        ! said|saying|say|gave|given|given ..3 yes
        ! having accepted|agreed|signed|said
        ! after|since|despite|although ..2 accepting|accepted|agreeing|signing|saying
        ! i accepted|signed
        ! gave|given|break|breaking|go|going ..2 my ..1 word
        ! back on my
    """,
    "took it not": """
        i|we|have|had ..3 accepted|signed|agreed ..3 another|other|elsewhere|different|position|role|job|with|a|an|at
        not ..2 accept|accepted|signed
        yes|no to|from ..2 another
        said|saying|say yes to ..2 another|other|different
    """,
    "back out": """
        ! withdraw+|rescind+|retract+|revoke+|reverse+|renege+|reneging ..4 acceptance|yes|decision|agreement|word|signature|consent
        ! take|taking|took|taken ..1 back ..3 yes|acceptance|word|agreement
        ! take|taking|took|taken ..3 acceptance|yes|word ..1 back
        ! go|going|went|gone back on
        ! back|backing out ..1 of
        ! change+|changing|changed my mind
        ! pull|pulling out
        ! no longer ..3 join|start|take|accept|come|honor|able
        ! not ..3 join|joining|start|starting|coming|come|take|taking|honor|able|after
        ! step+|stepping back|away|aside
        ! withdraw+|decline+|declining|resign+|cancel+|cancelling|release me
        ! longer ..1 be ..1 able
        ! undo|unsay
    """,
    "asks time": """
        ! more|additional|extra|further|little|bit|some|enough ..1 time ..2 to|before|for|with|until|so|because|as|since|please|>
        ! extend+|extension|extending|postpone+|postponing|defer ..5 deadline|date|offer|decision|time|answer|reply|until|response|of
        ! an extension
        ! until|till|by ..4 @days|@months|@NUMBER|week|weekend|then|tomorrow|end ..5 decide|answer|consider|think|reply|respond|decision|let
        ! answer|decide|decision|reply|respond|response|consider|know|think ..5 until|till|by|before ..4 @days|@months|@NUMBER|week|weekend|end|then
        ! have|take|give|allow|need|want|grant|ask|request|like ..4 until|till ..3 @days|@months|@NUMBER|week|end|the
        ! few|couple|two|three|another|extra|more|one|a|five|ten ..2 days|day|week|weeks|hours ..5 decide|consider|think|answer|reply|discuss|\
decision|over|reflect|talk|before|to
        ! need|take|have|give|allow|like|appreciate|grant|request ..5 time|days|week|weeks ..2 to ..2 decide|consider|think|answer|reply|discuss|\
reflect|weigh|read|review|make|talk|give
        ! longer ..2 to ..1 decide|consider|think|answer|reply|weigh
        ! when|by when ..2 do|would|must|latest ..2 you|i ..4 need|answer|decision|know
        ! think ..2 over
        ! later date|answer|reply|deadline
        ! deadline ..6 moved|extended|later|until|possible|flexible|flexibility
        ! sleep on it
    """,
    "asks first": """
        ! would|could|can|might|may|will|is|if|whether|should ..3 you|we|i|it|there|be ..5 possible|flexibility|flexible|room|consider|able|\
willing|open|possibility|scope|negotiable|start|raise|increase|adjust|match|agree|meet|move|change|offer|work|discuss|revisit|improve
        ! would|could|can|might|may you|we|i|it ..6 salary|pay|start|title|days|home|remote|remotely|hours|date|bonus|holiday|leave|grade|office
        ! if ..6 i ..2 will|would|can|shall ..3 accept|sign|say|join|gladly|happily|be|start|take
        ! i ..2 will|would|can|shall ..4 accept|sign|say|join|take|start ..6 if|once|as|on|provided
        ! one|single|only point|thing|question|matter|detail|condition|obstacle|concern|wish|request|sticking|hurdle|open
        ! between me and
        ! in|to return|make ..2 yes
        ! before i ..3 accept|say|sign|commit|answer|give
        ! negotiate|negotiable|negotiation|counter|counteroffer|room|wiggle
    """,
    "firm no": """
        ! give|offer|pass ..5 to another|someone|somebody
        ! decline+|declining|withdraw+|withdrawing|refuse|reject|rejecting|forgo|relinquish
        ! not ..4 accept|accepting|take|taking|join|joining|proceed|continue|pursue|move|go|going|attend|come|coming
        ! not ..4 right|best|good fit|role|match|job|move|one|time
        ! turn+ ..4 down
        ! answer|reply|it|this is|has ..4 no
        ! accepted|taken|signed|found|chosen|accept|accepting|take|taking ..4 another|other|elsewhere|different
        ! i|am|be|will|to|have ..4 stay+|staying|stop|stopping|remain+|remaining|stick|sticking ..1 put|where|with|in|at|on|here
        ! decided|chosen|opted against
        ! decided|chosen|opted ..2 stay|remain|not
        ! step+|stepping|bow+|bowing|back+|backing|pull+|pulling|drop+|opt+ ..1 back|aside|away|out
        ! take|remove|pull|strike|taking|removing ..2 my|me ..2 name|out|from|off
        ! no longer
        ! pass|passing on|up
        ! with ..2 regret
        ! unable|impossible to
        ! different|another|other|new direction|path
        ! it|this|that is ..2 a no
    """,
    "firm no not": """
        if|whether|before|unless ..4 decline|withdraw|refuse|take|join|accept
        not ..1 hesitate|wait|take ..1 to|it|this|your ..1 offer? ..1 lightly|granted
        not ..4 take ..2 lightly|for|long|much|any|your|more|up
        not ..4 go|going|come ..2 anywhere|unnoticed|to ..1 waste
        pass on|up ..2 my|thanks|regards|details|the|to
        unable|impossible to ..1 decide|answer|say|give|reply|make|find|ring|call|attend
        not ..4 right|best|good time ..1 to ..1 call|ring
        no longer than|ago
        not ..3 accept|take|join ..3 other|another|elsewhere
    """,
    "accepts": """
        ! i|we ..2 take|accept ..1 the|it|this|your ..5 job|role|position|post|offer
        ! it is|was ..1 a ..1 yes
        ! i|we ..3 confirm|confirming ..3 acceptance|accept
        ! so|course|answer ..2 yes
        ! i|we ..4 accept|accepting ..3 your|the|this|with|offer|it|position|role
        ! happy|pleased|delighted|glad|thrilled|excited|proud|honored|gladly|happily|formally|hereby|like|writing ..3 accept|say|confirm|take|join
        ! accept+ ..3 with ..2 pleasure|gratitude|thanks|enthusiasm|joy
        ! yes , ..4 accept|happy|glad|gladly|love|pleased|please|delighted|join|will
        ! my|an|formal|this|a ..2 acceptance
        ! say|saying yes
        ! look+|looking forward to ..3 joining|starting|working|start|beginning|becoming|being
        ! answer is ..1 yes
        ! i ..1 will|shall ..2 start|join|begin|be ..4 on|in|your|you|the|with
        ! count me in
        ! it is a yes
        ! signed|sign ..2 contract|copy|letter|offer|agreement ..3 attached|enclosed|return|returned|back
        ! confirm+|confirming ..3 acceptance|that|my ..3 accept|acceptance|start|join
        ! see you on ..1 @days|@months|@NUMBER
        < yes >
    """,
    "accepts not": """
        not|never|unable|nor|neither ..5 accept|join|take|accepting|joining|starting
        accept+ ..3 another|elsewhere|apologies|apology|thanks|regrets|that|other|different
        accept+ ..2 a ..2 position|role|job|post|offer ..1 with|at|elsewhere|closer|nearer|in|from
        would|might|could ..5 accept|join|say|take
        if ..9 i ..3 accept|take|sign|say
        probably|maybe|perhaps|likely ..2 take|accept|join
        before|if|whether|unless|until|by|when ..4 accept|accepting|accepted|say|join|take|commit
        decide|decision|deciding|choose ..2 whether|to|if ..1 accept
        hope|hoped|wanted|intended|wish|love|planned|able|easy|difficult|hard|decided ..4 accept|join|say|take
        please accept
        to|for ..1 accept ..2 my
        i accepted
        have|had ..2 accepted
        say|saying yes to|when|and
        forward to ..2 working|joining ..2 together|again|with ..2 future|another
    """,
    "withdraws": """
        ! withdraw+|withdrawal ..3 application|candidacy|candidature|myself|name|from|process|consideration|interest|me
        ! application|candidacy ..3 withdrawn|withdraw|closed
        ! take|remove|pull|strike|drop|scratch ..2 my|me ..2 name|out|from|candidacy|application|hat
        ! no longer ..3 considered|candidate|consider|in|pursue|pursuing|proceed
        ! cancel+|cancelling|release|releasing|free|freeing ..4 interview|slot|appointment|meeting|call|time|place|talk
        ! second|next|further|final|third|another|upcoming|follow ..1 interview|round|stage|conversation|talk|interviews|step|steps|appointment
        ! interview|interviewing|selection|hiring|recruitment|application process
        ! step+|stepping|bow+|bowing|drop+|dropping|pull+|pulling|opt+|back+ ..1 back|aside|away|out
        ! invitation|invite|inviting|invited ..3 interview|second|meet|next|back|come|final
        ! not ..3 move|moving|proceed|continue|go|going|attend|attending|take|come|coming ..3 forward|further|ahead|with|interview|on|second|\
next|process|thursday|monday|tuesday|wednesday|friday|tomorrow
        ! my|the|your ..1 application|candidacy|shortlist|shortlisted|shortlisting
    """,
    "declines": """
        ! your|the|this|an|job|generous|kind|employment|of|formal|written|verbal|with offer
        ! offer|offered|offering ..3 me ..4 job|position|role|post|place|chance
        ! offer|offering|offered me|of|to|for|letter|from
        ! decline+|declining ..4 offer|position|role|job|it|post|place
        ! accept+|accept ..4 offer|position|role|job|post|it|place
        ! take up|on ..3 offer|position|role|job|post|it|place
        ! package|contract|salary|pay
    """,
}

PHRASES["requests"] = """
    ! would|could|can|may|might ..2 i|you|we|it|there ..6 possible|have|extend|give|grant|allow|start|consider
    ! ask|asking|request|requesting|hoping|wondering|wonder|hope|grateful|appreciate|like ..3 for|if|whether|to|you|that|could|until|a|more
    ! need|require ..3 more|until|time|days|few|week
    ! if ..3 possible
    ! please ..2 let|allow|give|grant|tell
"""
PHRASES["terms"] = """
    ! salary|pay|title|remote|remotely|home|holiday|leave|grade|bonus|start|days|hours
"""
PHRASES["conditional yes"] = """
    ! if|once|provided|should ..20 i ..1 will|would|shall|can ..3 yes|accept|sign|join|say|come|start|gladly
    ! if|once|provided|should ..12 answer|reply ..2 yes
    ! yes|accept|sign|join ..6 if|once|provided
"""

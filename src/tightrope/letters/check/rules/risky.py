"""Untrue or risky: H45 to H50, H58 and H62. What is compared with a decision's names and secrets stands in `compared`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.decision.kinds import Kind
from tightrope.letters.check.finds import clear, said
from tightrope.letters.check.model import REFUSALS, Rule
from tightrope.letters.check.rules.unclear import refusals
from tightrope.letters.check.weighing import meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tightrope.letters.check.model import Span
    from tightrope.letters.check.page import Page

PHRASES = {
    "H47": """
        ! equality act|law
        ! statute
        ! labor board|tribunal|court
        ! human rights
        ! be|am|be|within my rights
        ! there @be ..1 a|such ..2 law|statute|word|name ..2 for|about|against|on
        ! what the law
        ! against|within the ..1 law|statute|act
        ! held ..1 against me
        ! dated and written
        ! written|wrote ..1 it? down ..6 date|who|name|names|times
        ! because|account|since ..3 of|i ..3 hijab|pregnancy|pregnant|wheelchair|turban|stammer|caste|accent|surname|skin|faith|bump
        ! @be ..1 discrimination|unlawful|illegal|discriminatory ..2 under|act|law|>
        ! under the ..3 act|law|legislation|regulations
        ! taken|take|seek|seeking|sought ..1 legal? advice
        ! reserve|reserving my|all ..1 position|rights
        ! kept|keep|keeping|made|have a ..1 note|record|diary|log ..1 of
        ! my|our ..1 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|union will|shall|has|is|advises|advised|says|said|would|\
disagrees
        ! consult|consulting|consulted|see|seeing|speak|speaking|spoken|contact|contacting|instruct|instructed|call ..2 lawyer|lawyers|attorney|attorneys|\
solicitor|solicitors|barrister|ombudsman|acas|eeoc
        ! take|taking|pursue|pursuing|consider|considering|begin|start|face|threaten|bring|seek|seeking ..2 legal|court action|steps|advice|proceedings|\
recourse|remedies|claim|consequences
        ! legal|court action|proceedings|consequences|steps
        ! sue|suing|sued ..2 you|your|them|for|the|if|>
        ! lawsuit|lawsuits
        ! you|your|company|firm|offer|interview|interviewer|questions|question|that|this|it|process|manager|recruiter|contract|clause|hours ..4 \
@be|seems|seemed|looks|feels|appears|being|borders|bordered ..3 illegal|unlawful|discriminatory|discrimination|criminal|actionable|harassment|sexist|\
racist|ageist|homophobic|misogynistic|retaliation
        ! illegal|unlawful|discriminatory|sexist|racist|ageist|homophobic ..1 question|questions|interview|process|remark|remarks|comment|comments|contract|\
clause|practice|practices|treatment|offer|reason|reasons|bias|company|employer|manager
        ! discriminate+|discriminated|discriminating|harass+|harassed|harassing ..1 against? ..1 me|women|people|mothers|parents|us|candidates|applicants|older
        ! i ..2 @be|felt|feel ..2 discriminated|harassed
        ! you|your|company|firm ..4 discriminate|discriminates|discriminated|harass|harasses|harassed
        ! you|your|this|that|which|it ..4 violates|violate|breaks|broke|violated|breached|breaches|contravenes|flouts|against|breach|violation ..4 \
law|laws|act|legislation|regulations|regulation|gdpr|rights|code|rules|contract
        ! against the law
        ! age|gender|sex|race|racial|disability|pregnancy ..1 discrimination|bias|prejudice
        ! report+|reporting|reported ..1 you|your|this|company|matter ..5 to ..3 board|authorities|authority|regulator|council|police|union|tribunal|\
commission|inspectorate|ministry|office|body|eeoc|acas|press|ombudsman|department|headquarters|management|ceo|boss
        ! tribunal|ombudsman ..3 you|your|about|interested|hear|complaint
        ! complaint|complain ..4 with|to ..2 the ..2 tribunal|board|authority|commission|regulator|ombudsman|union|council|authorities|eeoc
        ! file|filing|lodge|lodging ..2 complaint|claim|grievance|suit
        ! hear|hearing from my
        ! hold ..2 you ..2 liable|accountable|responsible
        ! sexism|racism|ageism|misogyny|homophobia|bigotry
        ! hostile work
        ! breach of contract|promise|confidence
        ! violating|breaking ..2 law|laws|regulations
    """,
    "H47 not": """
        must|should be illegal|criminal
        gate|lad|guard|border|airport|police ..9 because of my accent|surname|name
        take|taking|taken|seek|sought your|good|his|her|their|my advice
        taken|take advice from|of
        kept|keep|made a ..1 note|record ..1 of ..3 kindness|advice|book|recipe|tip|name|it|recommendation
        legal|employment|immigration|family|commercial|discrimination|criminal|labor|tax|patent|trial|litigation|staff|junior|senior|in|house ..2 \
lawyer|attorney|solicitor|counsel|barrister|lawyers|attorneys ..1 role|position|job|post|at|in|with
        lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel|barrister|litigation|discrimination|tribunal|legal|ombudsman|criminal|law|\
harassment ..2 role|position|job|post|team|practice|vacancy|department|group|firm|offer|specialist|work|defense|justice|courts|court|law|officer|\
investigator|helpline|charity|service|unit|cases|clerk|associate|partner|training|prevention|opportunity|internship|secretary|assistant|paralegal
        role|position|job|post|offer|work|working|career|trained|qualified|train|practice|place|as|of ..3 lawyer|attorney|solicitor|counsel|barrister|litigator|\
ombudsman|litigation|law
        general|in|legal counsel|house
        employment|labor law
        the|your|a|our employment tribunal|law ..1 team|clerk|role
        discrimination|litigation|harassment|employment|labor law|cases|training|team|work|practice|policy|claims|claim
        unlawful|unfair ..1 dismissal|dismissals|killing|detention|arrest|eviction
        move ..2 into|from|to litigation|discrimination|law
        in|of|into litigation
        harassment|discrimination policy|prevention|training|officer
        labor market|office|ward|board|relations
        legal matter|rights ..1 team|charity
        report you|the|this ..3 to ..2 tom|you
        report the ..1 progress|results|findings
        storm|flood|water|repair damages
    """,
    "H48": """
        ! told me in ..1 confidence|private
        ! in ..1 confidence that ..2 half|everyone|everybody|they|people|the|your
        ! off the record
        ! told|said|admitted|shared|mentioned|says|tells ..4 confidentially|privately|confidence
        ! confidentially|privately ..4 told|said|admitted|shared|mentioned
        ! in ..1 strict|strictest confidence
        ! between us|ourselves
        ! between you and me|i
        ! told|said|admitted|mentioned ..6 over ..2 drink|drinks|beer|beers|pint|cigarette
        ! let|lets slip
        ! @NAME|he|she|they|interviewer|interviewers|manager|recruiter|boss|panel|director|colleague|someone|somebody|one|employee|staff|engineer|member|\
lead|head|founder ..4 admitted|admits|confided|confesses|confessed|whispered|hinted
        ! @NAME|he|she|interviewer|manager|recruiter|boss|director|colleague|someone|employee|staff|engineer|lead|head|founder|people ..4 \
told|said|mentioned|warned|says|tells|told ..1 me|us|to? ..1 me? ..6 hate|hates|hated|leaving|unhappy|miserable|toxic|nightmare|awful|mess|overworked|\
underpaid|quit|quitting|resigning|tyrant|terrible|difficult|chaos|stressed|burnt|burned|incompetent|sacked|fired|useless|idiot|micromanages|micromanager|bully
        ! told|warned me ..2 not to ..1 take|join|accept|come|work|touch
        ! told|warned|tipped me ..1 to ..1 stay|keep|look|steer|go ..1 away|clear|elsewhere|far|well
        ! told|warned|tipped me ..1 to ..1 run|avoid
        ! @NAME|he|she|interviewer|manager|recruiter|colleague|someone|you|staff|engineer ..3 told|said|mentioned ..1 me? ..2 \
in|over|at|after|outside|on ..2 lift|elevator|corridor|hallway|car|carpark|park|gate|stairs|staircase|pub|bar|drink|drinks|beer|smoke|toilet|taxi|\
cab|door|way|lobby|cigarette ..12 not|never|nobody|leaving|leave|miserable|hates|hate|worst|awful|chaos|quit|held|fired|sold|closing|trouble
        ! @NAME|interviewer|colleague|engineer|employee|recruiter|manager|staff|nurse|developer ..2 told|said|admitted|mentioned ..6 not ..2 take|work|stay|\
recommend|join|last
        ! if he|she|they @be ..1 me
        ! would|will|could not take|have|do|want|touch ..1 the|this|that|it ..1 job|role|position ..1 himself|herself|themselves|myself
        ! everyone|everybody|half|people ..3 is|are|was|were ..2 leaving|miserable|unhappy|quitting
    """,
    "H48 not": """
        between you and me|us ..1 i
        take it ..1 you idiot
        mother|mum|dad|father|wife|husband ..9 told|said|warned
        no|hard|bad ..2 quarrel|feelings|blood|words between us
        my ..2 wife|husband|partner|mother|father|doctor|boss|manager|colleague|friend|sister|brother|son|daughter|family ..3 told|said|says|admitted
        in confidence ..1 building|that|and|to
        vote|great|every|full|growing in|of ..1 confidence
        admitted to|patients|into ..3 hospital|bar|ward|university|practice|course
        between you|us|me ..2 and ..1 me|you|the|my|another|@NAME ..2 and
        between you ..1 and ..2 another|the
        difference|agreement|rapport|conversation|connection|distance|choice|chemistry|choose|choosing|chose|decide|understanding|talk|talks ..2 between us|you|the
        told|talk|talked|speak|spoke|say|ask|asked|call|tell|rather ..3 privately|confidentially
        between us|you|the ..1 two|three|offers|team|teams
        private practice|sector|school|clinic|hospital|firm|equity|client|clients|clinic
        in|into private ..1 practice|sector
        i|we ..3 admitted|confessed|confess|admit|hinted|let
        in|my|your own words
        not between
    """,
    "H49": """
        ! told|heard|learned ..2 things about your ..1 finances|accounts|books|money|future|plans
        ! gather|gathered|hear|heard|understand|learned|know|knew ..2 from ..10 leaving|leave|notice|resign|resigning|quit|quitting|retiring|expecting|pregnant|divorce|divorcing|affair|drinking|diagnosis|rehab|merger|sale|selling|sold|closing|close|closed|cut|cuts|axed|redundancies|budget|broke|debts|behind|lawsuit|settlement|fraud|signed|interviewing|looking|moving|replaced|fired|sacked|loan|insolvent|bankrupt|grant|wages|salary|earns|reserves|hunting
        ! @NAME|chap|girl|man|woman|nurse|friend|cousin|neighbor|aunt|uncle|brother|sister|law|colleague|receptionist|recruiter|barber|dentist|landlord|cleaner|driver|accountant|bookkeeper|someone|somebody|one ..8 tells|told|says|said|mentioned|confided|whispered|admitted ..2 me|over|that|in|us ..10 leaving|leave|notice|resign|resigning|quit|quitting|retiring|expecting|pregnant|divorce|divorcing|affair|drinking|diagnosis|rehab|merger|sale|selling|sold|closing|close|closed|cut|cuts|axed|redundancies|budget|broke|debts|behind|lawsuit|settlement|fraud|signed|interviewing|looking|moving|replaced|fired|sacked|loan|insolvent|bankrupt|grant|wages|salary|earns|reserves|hunting
        ! i ..1 happen to know
        ! swore|sworn me|to ..1 to? secrecy|silence
        ! little bird ..3 in|at|from|inside
        ! i|we ..1 have|had it ..2 from ..1 @NAME|her|his|him|a|somebody|someone|people|good
        ! not ..1 been? ..1 told ..1 yet|you|them|anyone|anybody
        ! has|have not ..1 told you|anyone|anybody ..1 yet
        ! open secret
        ! not ..2 supposed|meant ..2 to ..2 know|say|tell|repeat|repeated
        ! mentioned|said|told ..2 over ..2 lunch|coffee|drinks|drink|dinner|beer|gin ..12 leaving|leave|notice|resign|resigning|quit|quitting|retiring|expecting|pregnant|divorce|divorcing|affair|drinking|diagnosis|rehab|merger|sale|selling|sold|closing|close|closed|cut|cuts|axed|redundancies|budget|broke|debts|behind|lawsuit|settlement|fraud|signed|interviewing|looking|moving|replaced|fired|sacked|loan|insolvent|bankrupt|grant|wages|salary|earns|reserves|hunting
        ! @NAME|manager|boss|director|ceo|founder|colleague|head|lead|interviewer|recruiter|half|people|team ..1 @be ..3 leaving|resigning|quitting|\
retiring|pregnant|divorcing|fired|sacked|dismissed|replaced|looking|interviewing|ill|sick|drinking|suspended|investigated|applying
        ! @NAME|manager|boss|director|colleague|head|lead|half|team|people ..1 has|have|is|was|will|plans|wants|intends|going|about ..3 \
leave|resign|quit|resigned|fired|sacked
        ! hear|heard|know|learned|learned|told|rumor|rumors|aware|understand|gather|says|saw|seen|grapevine ..5 you|your|the|company|firm|there|team|that|of|about ..5 \
layoffs|layoff|redundancies|bankrupt|bankruptcy|insolvent|insolvency|takeover|restructuring|restructure|\
freeze|lawsuit|investigation|sacked|fired
        ! hear|heard|rumor|rumors|grapevine ..5 you|your|the|company|firm|there|team ..5 losing|cuts|cut|sold|closing|trouble|debts|resigned|leaving
        ! your|their|department|team ..2 budget|budgets|funding|runway ..2 @be|has ..3 cut|frozen|gone|slashed|running|reduced|halved|ends|spent|dry
        ! budget|funding|hiring|headcount cuts|freeze|crisis|problems
        ! layoffs|layoff|redundancies @be|coming|ahead|planned|next|in|at
        ! @NAME|he|she|they|who|manager|boss|director|colleague ..1 will|is|be ..3 gone|leaving|out|retired|replaced ..2 by|before|in|soon|after|at|next
        ! they|board|trustees|team|staff|nobody|colleagues|others ..3 yet|still|not ..2 hear|know|told|learn ..4 about|of|it|that|either|this
        ! not ..1 announced|public ..2 yet
        ! money|funding|grant|contract|lease|investors|investor|budget|cash|license ..5 not ..2 renewed|secured|approved|extended
        ! money|funding|grant|cash|runway ..3 runs|run|running|ran|dried|dries|drying|ends|pulled|withdrawn|gone ..1 out|up|in|away|by|soon
        ! friend|friends|contact|contacts|source|sources|acquaintance|insider|insiders|cousin|brother|sister|neighbor|someone|somebody|people|colleague ..2 \
in|inside|at|on|from|within|of ..1 your|the ..3 tell|tells|told|says|said|team|department|company|office|accounts|finance|staff|board|hr ..9 \
leaving|cut|cuts|freeze|frozen|layoffs|trouble|closing|sold|losing|lost|quit|gone|behind|worse|bad|no|not|budget
        ! hear|heard|learned ..2 from ..2 friend|contact|source|acquaintance|insider|someone|somebody|cousin|neighbor ..2 in|inside|at|on|within|who ..2 your|works|work
        ! losing|lost ..2 money|contract|client|clients|customers|funding|investors
        ! @NAME 's ..2 salary|pay|health|divorce|illness|drinking|pregnancy|resignation|replacement|leaving|departure|notice|sacking
        ! what ..2 you|they|@NAME ..1 pay|paid|pays|earn|earns|earned @NAME|others|your|him|her|them|the
        ! @NAME|others|colleague|predecessor|he|she ..2 earns|earned|makes|gets|paid ..3 @NUMBER|less|more|only
    """,
    "H49 not": """
        gets|get this|that|the|my
        told|tell anyone|anybody|them ..4 login|password|leaving|code|yet|that i
        who|that can|could be called out
        hear|heard ..2 from the stem|engine|sound|voice|tone
        dad|mum|mom|mother|father|gran|granny|nan|husband|wife|son|daughter|sister|brother|friend|cousin ..2 @be
        @NAME you @be
        friend @NAME you
        my|our|we|i|here ..5 money|funding|grant|contract|budget|hiring|savings
        heard ..2 you|your ..1 trouble
        the trouble you|it
        i|we|me|my|employer|present|current ..5 leaving|resigning|fired|losing|lost|retiring|pregnant|ill|sick
        @NAME|manager ..1 @be ..2 looking ..1 for|forward|after|at|into
        lost|losing contact|touch|time|sleep|my|a|the
        @NAME|team|people ..1 @be ..2 applying ..1 the|their|machine|new|it
        my|present|current|former|last|old|own ..2 @people
        lead ..1 is|was
        paid ..1 you|your|me ..2 compliment
        left the ..1 door
        not|never ..2 leaving
        wish|congratulations|best|happy ..6 retiring|retirement
        know|hear|understand ..4 lost ..1 time|a
        looking ..1 forward|for|after
    """,
    "H50": """
        ! will|shall ..2 say no more about
        ! sent|send|sending|forward|forwarded|pass|passed ..4 to your ..1 competitors|competitor|rivals|rival|clients|customers|investors
        ! small|tiny|little town|trade|community|profession|circle ..8 talk|talks|know|knows|remember|memories|word
        ! people|colleagues|folks|we ..2 talk >
        ! people|i ..3 have|has ..1 long memories|memory
        ! inspector|inspectors|inspectorate|council|ministry|press|reporter|reporters|journalist|newspaper|magazine|union|board|regulator ..9 love|like|interested|riveting|interest|hear|heard|know|story|trouble|curious
        ! i ..1 know ..1 a ..1 reporter|journalist|lawyer|inspector|editor
        ! i ..2 write|writing ..3 for ..3 press|paper|magazine|newspaper|blog
        ! followers|listeners|readers|subscribers|network ..8 enjoy|love|hear|read|story|see|interested
        ! kept|keep|saved|have|took ..2 every|all|copies|photographs|photos|screenshots|notes|recordings ..8 case|aware|interest|proof
        ! just so ..1 you ..1 are|know
        ! you|your ..8 on the other side ..2 table|tender|bid|bids|deal
        ! know ..3 where ..2 your ..2 weak|best|clients|suppliers|customers|bodies
        ! tell|tells|told|telling|knows|know|hear|learn ..5 about|how ..2 your ..3 prices|pricing|clients|customers|margins|recipes|weak
        ! will|shall|are|be reading|read ..1 about|of ..1 this|it|you
        ! whole|every|entire ..2 town|class|year|trade|network|college|nurse|trainee ..4 will|already ..1 know|knows|hear
        ! how many stars
        ! one star
        ! sits|sit|is on ..1 the|your ..4 board|council|committee ..8 remember|mind|know|breakfast|pleased|comes
        ! rue the day
        ! chair|run|moderate ..3 network|association|forum|group|committee ..12 ask|asks|tell|hear
        ! no reason to make ..2 exception
        ! only fair ..2 that you ..1 should? know
        ! may|might ..3 have ..2 reason|cause to ..2 regret|remember
        ! everyone|everybody ..5 know|knows|knew what|about|that ..3 you|your|like|it
        ! friends|people|reviews|everyone|they ..4 right about ..1 you|your|this|them
        ! was|were|is|are right about ..1 you|your|them
        ! glassdoor|trustpilot|kununu|indeed ..1 review|reviews|post|about|page|rating
        ! on|to|leave|leaving|write|writing|post|posting|your|with ..3 glassdoor|trustpilot|kununu|reddit|twitter|tiktok|facebook|blind
        ! review|reviews ..2 on|online|glassdoor|of|about ..2 you|your|this|google
        ! leave|leaving|write|writing|post|posting|publish|publishing|submit ..3 review|reviews|online
        ! post|posting|posted|share|sharing|publish|publishing|write|writing|tell|telling ..5 online|social|publicly|everywhere|press|journalist|\
journalists|newspaper|newspapers|blog|internet|linkedin|twitter|network|facebook|forum|forums|media
        ! tell|telling|warn|warning|let|advise ..2 everyone|everybody|anyone|anybody|others|people|friends|network|colleagues|classmates|students|peers|\
contacts|class ..5 about|not|away|avoid|you|what|how|know|against|off|never|stay|to|steer|think
        ! everyone|everybody|people|others|industry|market ..1 i|know? ..2 will|is|are|going|shall ..1 going|to? ..2 hear|know|learn|find
        ! word|news ..1 gets|travels|will|spreads|get ..2 around|fast|spread|out|quickly
        ! small world ..1 , ..2 you|people|word|and|we|everyone
        ! how small ..2 world|industry|field|town|city|market|sector|profession|community|business
        ! this|our|it|the|ours|industry|field ..3 is ..2 a ..2 small|tight|close|tiny ..2 world|industry|field|market|sector|profession|community
        ! i ..1 am ..1 asked ..9 where|who|apply|about|which
        ! where ..4 should|shouldn|apply ..1 and|or ..1 should ..1 not
        ! should and should not
        ! they ..3 take my word|advice
        ! asks|ask|asked ..1 me ..6 where|which|about ..6 apply|you|your|companies|employers
        ! compete|competing|crush|beat|beating|destroy|bury|overtake|outsell ..1 with|against? ..1 you|your
        ! give|giving|gave|tell|telling ..2 them|people|others|anyone|candidates|truthful ..3 truthful|honest|straight|frank|answer|truth
        ! you ..1 may|might|will|should ..2 not? ..2 be ..1 aware|surprised ..5 small|know|knows|many|talk|talks|network|well|close
        ! i ..1 know ..1 your|the ..3 clients|customers|board|investors|owner|buyers|chairman|competitors|press
        ! lunch|dinner|coffee|drinks|meeting|talks|talking|golf ..3 with ..4 competitor|competitors|rival|rivals|managing|journalist|press
        ! needless|need not ..1 tell|remind|say|add|point ..1 you
        ! i need|would|do not ..1 need|have|like|want ..2 to|tell|remind ..1 remind|tell|imagine|think ..2 you|what|how
        ! would|will|it ..2 be ..1 a ..1 shame|pity if|when|for
        ! if|when ..2 someone|somebody|people|anyone|colleagues|others ..2 ask|asks|asked ..1 me ..3 about|where|what
        ! clients|customers|accounts|buyers ..3 will|would|to ..2 follow|come|go ..2 me|with
        ! you|they|company|firm ..1 will|would|are|may|might ..2 regret ..1 this|it|that|losing|not|letting|your|the|how|treating|missing|having
        ! regret the day
        ! name and shame|shaming
        ! go+|going public
        ! see you in court|hell
        ! you|your|face|there ..4 consequences
        ! consequences ..3 you|your
        ! watch your back|step
        ! last ..2 hear ..1 of|from
        ! not ..2 last ..2 heard|hear
        ! i ..1 will|am|shall|have|be|to|would|am|join ..3 join|joining|joined|work|working|signed|going|start|starting|gone|take|taking ..5 \
your|you ..3 competitor|competitors|rival|rivals|competition
        ! take|taking|took|bring|bringing ..3 clients|customers|team|people|business|list ..1 with|to ..1 me|them|your|competitor|rival
        ! poach+|poaching
        ! never|not ..2 recommend ..2 you|your|this|it|anyone|company
        ! make ..1 sure|certain ..1 that? ..2 everyone|everybody|people|others|nobody|no|word|candidates|students|you|they ..3 know|knows|hear|hears|\
learn|applies|apply|regret|pay|joins|works
        ! screenshot|screenshots|recorded|recording|recordings ..3 you|your|of|the|call|interview|emails|conversation|everything|this
        ! blacklist+|blacklisted|blacklisting|boycott+
        ! spread ..1 the word
        ! you|they will ..2 pay for|this
        ! come|comes|coming back to haunt|bite
        ! mark my words
        ! just ..1 you wait
        ! reputation ..2 will|suffer|suffers|damage|damaged|ruin|ruined|harm
    """,
    "H50 not": """
        you ..1 asked ..5 leave|write|post ..1 a review
        posting|post to|on the company|firm|team
        son|daughter|wife|husband|brother|sister ..4 writes|write|works|work for ..3 newspaper
        newspaper ..6 story about
        let me take|bring
        take|bring|bringing ..1 two people
        bury your chief|dead|father|mother|dog
        tell|telling everybody|everyone|people about your ..4 and i
        could|can tell your people ..1 not|love|like|are|were
        asked|ask|told|promised ..3 not ..1 to? tell
        tell|telling everyone|everybody|people|anyone how to bowl|cook|bake|spell|dance|play
        tell|telling everyone|everybody|people|anyone ..2 you @be ..1 the? ..1 best|kindest|nicest|good|kind|great|wonderful|brilliant|lovely
        be|was|were|been poached
        hear|heard|tell|told|telling ..3 so? much? about your plans|methods|prices|clients
        @be right about the ..2 >
        everyone|everybody ..5 know|knows|knew what|how|that ..3 good|great|wonderful|kind|love|admire|best
        tell|telling|let ..2 everyone|everybody|anyone|others|people|friends|network|colleagues|contacts|class ..4 know? ..2 how ..2 \
kind|good|well|great|warm|kindly|fairly|friendly|lovely|much|wonderful|welcoming|generous|fair|nice|impressed
        tell|telling|let ..2 others|friends|people|colleagues|network|anyone|everyone ..4 know? ..2 about|of ..2 role|vacancy|opening|position|job|it|your ..2 \
openings|vacancies|role|team|work|company|vacancy|opening
        tell|let|advise ..1 the ..1 others|people|team|colleagues|panel
        tell|let|give ..1 others|people|everyone|colleagues ..1 my|know ..1 on|at|in|my|that|for|i
        glassdoor|indeed ..2 @be|were|was ..1 kind|good|glowing|positive|true
        good|kind|positive|glowing|five|great ..2 review|reviews
        code|literature|performance|design|peer|book|clinical|case|annual|systematic|restaurant|theater|film|salary|legal|document ..1 review|reviews
        indeed review|about
        post|share|sharing|recommend|tell|spread ..4 vacancy|opening|role|position|job|ad|advertisement|opportunity ..4 network|linkedin|online|contacts
        share|sharing|send|sending|post|posting ..3 vacancy|opening|role|position|job|advertisement|it ..3 with|in|on|to ..2 network|linkedin|contacts
        if ..3 network|contacts
        happy|glad|gladly|pleased|help ..3 share|tell|spread|post ..9 network|linkedin|people|friends|others|online|contacts|colleagues|word
        i ..2 will|may|might ..2 regret
        you will ..1 not ..1 regret
        small|close|tight ..6 hope|glad|again|meet|cross|happy|see|luck|paths|forward|pleasure
        recommend|kindly|warmly|happily|gladly ..9 ask|asks|asked me
        ask|asks|asked me ..9 recommend|kindly|warmly|happily|gladly|good|well|you|tell
        know|knows|know a ..2 lot|many|people ..9 recommend|suggest|pass|share|help|glad|happy
        would|it ..2 be ..1 a ..1 shame|pity ..8 lose|lost|part|touch|contact|again
        need not ..1 tell ..2 you ..1 how|that ..2 much|i
        not ..2 have|need|want to ..1 remind|tell ..1 you ..1 how|what ..2 much|grateful
        board|press of|games|release|kit
        write|writing|wrote|write ..2 on linkedin
        write|writing ..4 on|for|via ..2 linkedin|blog
        write|writing|post ..2 for ..3 newspaper|blog|newspapers|press|forum
        message|connect|contact|find|reach|write|link|keep|stay ..5 linkedin
        in|through|with|to ..1 network
        social media ..1 role|manager|team|job|position|post|editor|lead|officer|work|content|assistant
        media ..1 role|manager|team|group|company|studies
        transparent|upfront|open|honest|disclose|declare|conflict|confidential|confidence|sensitive ..9 competitor|rival|competition|competitors
        consequences|recording|recordings of|studio|engineer|for ..1 my|our
        recorded music|delivery
        with|all|the consequences of my
        recommend ..1 you|your more|highly|enough|warmly
        not ..1 recommend ..2 enough|highly|more
        write|writing ..1 online ..1 help|content|courses
        know|hear|hear ..2 if
        not|never poach
        press ..1 office|officer
        poaching patrol|unit
    """,
    "H58 yes": """
        ! i|we ..2 accept|accepting ..3 your|the|this|with ..2 offer|position|role|job|post|pleasure|contract
        ! happy|pleased|delighted|glad|thrilled|excited|gladly|hereby|honored to ..1 accept|join
        ! gladly|hereby|happily|formally accept
        ! look+|looking forward to ..1 joining|starting ..4 you|your|with|on|role|position|team|job|monday|company|soon|work|new|in
        ! see you on ..1 @days ..4 first|morning|work|nine
        ! look+|looking forward ..1 to ..2 working ..1 with|for you|your ..1 team|from|on|in|starting|as
        ! i ..1 will|shall ..2 start ..2 work? ..1 on|in ..2 @days|@months|@NUMBER
    """,
    "H58 yes not": """
        accept ..3 another|elsewhere|different|apologies|apology|thanks|other|that|my|a|an|regret
        not|never|unable|nor|neither|cannot|hardly ..8 accept|join|starting|joining|start
        would|could|might|had|have|was|were|can|if|when ..6 accept|join
        look|looking|looked ..3 forward ..4 in ..2 future
        delighted|happy|glad|pleased|excited|thrilled ..2 to ..1 accept|join ..5 another|elsewhere|different|other|position|role|company|with|at|offer ..1 \
from|with|at|closer|elsewhere
        delighted|happy|glad|pleased|excited|thrilled ..1 to ..1 accept|join ..1 a|an|another|my|elsewhere
        accept|join ..2 a|an
        before|until|was|were|had|been|wanted|hoped|hoping ..4 happy|looking|pleased|delighted|glad|excited|forward
    """,
    "pay": """
        ! salary|pay|compensation|remuneration|package|wage|wages|money|financial|financially|bonus|paid|rate
        ! start|starting|joining ..1 date
        ! notice period
        ! start so|that|this|as ..1 soon|early|late
    """,
    "other reason": """
        ! accept+|accepted|taken|chosen|took|signed ..4 another|different|other|position|role|offer|job
        ! stay+|staying|remain+|remaining ..3 where|my|with|current|present|here|put|at
        ! direction|want|wish|prefer|focus|rather|closer|nearer|commute|distance|family|work|growth|move|relocate|travel|hours|team|career|study|studies|\
degree|instead|elsewhere|fit|different|field|project|learn|interest|interests|goals|personal|circumstances|step|path
    """,
}


def _wrong_way(page: Page) -> Iterator[Span]:
    """A yes inside a no, or a no inside a yes."""
    if page.kind in (*REFUSALS, Kind.TAKE_BACK):
        for hit in clear(page, "H58 yes"):
            if page.zone[hit.first] in "bc":
                yield page.span(hit)
    elif page.kind is Kind.ACCEPT:
        for hit in clear(page, "H58 no") or ([] if clear(page, "agreed") else meant(page, "refuses", refusals(page))[:1]):
            yield page.span(hit)


PHRASES["H58 no"] = """
        ! decline+|declining ..3 offer|role|position|job|your|it
        ! turn+|turning ..2 down ..2 offer|role|position|job|>
        ! not ..3 accept|take ..3 offer|role|position|job|your|it
        ! withdraw+|withdrawing ..2 application|candidacy
        ! unable|impossible to ..1 accept|join|take
        ! with ..1 regret ..2 decline
"""
PHRASES["H58 no not"] = """
        decline|declined|declining|turn|turned|turning|withdraw|withdrawn|withdrawing|withdrew ..3 other|another|others|elsewhere
        have|withdrawn|withdrawing|withdrew|will|am ..1 withdrawn|withdrawing|withdraw ..3 applications|other|elsewhere
        could|would not ..2 turn|decline|refuse
        not ..2 decline|turn|refuse
"""


def _only_pay(page: Page) -> Iterator[Span]:
    """Pay or a date is named near the no, and nothing else is."""
    if refusals(page) and not page.has("other reason"):
        for hit in page.hits("pay"):
            if page.zone[hit.first] == "b" and page.near(hit, "because"):
                yield page.span(hit)
                return


PHRASES["because"] = """
    ! because|since|as|due|reason|reasons|owing|given|too|does|do|below|lower|less|not|grounds|account|only
"""

RULES = (
    Rule(
        "H47", 3, "Words of law against them",
        "An accusation of that kind belongs in a dated, factual note of its own, after advice, and never in a refusal.",
        "Take it out here; if it matters, write down separately what happened, when, and who was there.",
        said("H47"),
        (
            "My lawyer will be in touch.",
            "Your questions about children were illegal.",
            "This was age discrimination.",
            "I will take legal action.",
        ),
        (
            "I have accepted a role in an employment law team.",
            "I will go on as a litigation associate.",
            "The discrimination law practice is where I want to grow.",
            "Thank you for the offer of the in-house counsel role.",
        ),
    ),
    Rule(
        "H48", 3, "Private words quoted",
        "Somebody trusted you with a sentence, and this hands it to their boss.",
        "Leave out what was said and who said it.",
        said("H48"),
        (
            "Tom admitted that nobody stays for long.",
            "Off the record, your engineer warned me.",
            "One of your staff told me that everyone is miserable.",
            "She confided that the project will be stopped.",
        ),
        (
            "Tom told me about the new lab with such joy.",
            "There was a good rapport between us.",
            "I admitted early on that I know little about wood.",
            "The patients admitted to the ward are in good hands.",
        ),
    ),
    Rule(
        "H49", 3, "A third person's confidence",
        "Who leaves and what is cut is not yours to tell.",
        "Leave it out.",
        said("H49"),
        (
            "Since Tom is leaving, I would rather not come.",
            "I heard that there will be layoffs.",
            "Your budget has been cut, I understand.",
        ),
        (
            "I am leaving my job in May all the same.",
            "Tom is looking forward to the spring, and so am I.",
            "Best wishes to Anna for her retirement, which you announced.",
        ),
    ),
    Rule(
        "H50", 3, "A threat",
        "It turns a refusal into a quarrel, and it is evidence.",
        "Leave it out. What you think of them needs no announcement.",
        said("H50"),
        (
            "I will leave a review on Glassdoor.",
            "Everyone will hear about this.",
            "You will regret this.",
            "I will join your rival and see you in the market.",
            "I am going to warn my network about you.",
        ),
        (
            "I will tell everyone how kind you were.",
            "I would gladly share the vacancy with my network.",
            "I stay in my role as social media manager.",
            "You will not regret choosing the other candidate.",
        ),
    ),
    Rule(
        "H58", 3, "A yes in a no, or a no in a yes",
        "They will act on the sentence that they like better.",
        "Strike the sentence that is left over from the other letter.",
        _wrong_way,
        (
            "I decline the offer. I look forward to joining the team.",
            "I am pleased to accept your offer. I must withdraw my application, however.",
            "I decline. I am happy to accept the position.",
        ),
        (
            "I decline, since I have accepted another position.",
            "I am happy to have accepted a job elsewhere and must decline yours.",
            "I cannot accept the offer.",
            "I accept, and I have declined the other offers.",
        ),
    ),
    Rule(
        "H62", 1, "Pay or start date as the only reason",
        "It reads as an opening bid: they will come back with a number.",
        "If another number would make it a yes, ask first. Otherwise name what you look for.",
        _only_pay,
        (
            "I decline because of the salary.",
            "I have to decline: the pay is too low.",
            "The start date is too early, so I must decline.",
        ),
        (
            "I decline because I want more field work.",
            "I decline; the salary was not the reason, the commute was.",
            "I decline, with thanks.",
        ),
        frozenset({Kind.DECLINE}),
    ),
)  # fmt: skip

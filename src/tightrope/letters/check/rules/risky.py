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
        ! my|your|our|basic|against ..2 human rights
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
        ! kept|keep|keeping|made|have a ..1 note|record|diary|log ..1 of ..4 date|dates|day|who|what|words|question|questions|being|time|times|hour|hours|names|everything|it|that|which|how|call|conversation|remarks|comments
        ! kept|keep|keeping|made|have a ..1 note|record|diary|log ..1 for|since ..8 said|lawyer|tribunal
        ! my|our ..1 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|union will|shall|has|is|advises|advised|says|said|would|\
disagrees
        ! consult|consulting|consulted|see|seeing|speak|speaking|spoken|contact|contacting|instruct|instructed|call ..2 lawyer|lawyers|attorney|attorneys|\
solicitor|solicitors|barrister|ombudsman|acas|eeoc
        ! take|taking|pursue|pursuing|consider|considering|begin|start|face|threaten|bring|seek|seeking ..2 legal|court action|steps|advice|proceedings|\
recourse|remedies|claim|consequences
        ! legal|court action|proceedings|consequences|steps
        ! sue|suing|sued ..2 you|your|them|for|the|if|>
        ! a|your|you|face|facing|expect|file|filing|threat ..3 lawsuit
        ! lawsuit|lawsuits ..4 you|your|against
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
        ! hear|hearing from my ..6 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|union|advocate|representative|rep|legal
        ! hold ..2 you ..2 liable|accountable|responsible
        ! sexism|racism|ageism|misogyny|homophobia|bigotry
        ! hostile work
        ! breach of contract|promise|confidence
        ! violating|breaking ..2 law|laws|regulations
        ! have ..2 recorded|documented ..3 >
        ! have ..4 on tape|record
        ! human rights ..3 has|have|will|would|might ..6 you|your|hear|interested
    """,
    "H47 not": """
        must|should|ought to? be ..2 illegal|criminal
        < sue
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
        tart|tarts|cake|cakes|pie|pies|pudding|lamb|cobbler|soup|coffee|tea|biscuits|cookies|cooking|scones|sauce|bread|brownies|chocolate|curry|fudge|dumplings|cheesecake|jam|hair|view|views ..5 illegal|criminal|unlawful
        kept|keep|keeping|made|have a ..1 note|record|diary|log ..1 of ..12 treasure|jokes|songs|birds|garden|recipes|thank|happy|joy
        lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister ..3 about|over|for|regarding ..4 house|flat|will|sale|estate|visa|divorce|adoption|mortgage|custody|purchase|lease|inheritance|probate|property|tenancy|green
        responsible ..1 for ..1 my ..3 love|addiction|weight|waistline|habit|smile|obsession|hobby|passion|appetite|happiness
        against|anti|fight|fighting|tackle|tackling|combat|combating|ending|end|history ..3 sexism|racism|ageism|misogyny|homophobia|bigotry|discrimination|bias|prejudice|harassment
        paper|book|books|essay|lecture|thesis|dissertation|article|research|seminar|course|exhibition|campaign|project|degree|conference on|about|into|in ..3 sexism|racism|ageism|misogyny|homophobia|bigotry|discrimination|bias|prejudice|harassment
        lawsuit over|about a|the ..1 hedge|fence|tree|dog|goose|wall
        ! not|without|never|no ..3 breaking|violating
        afraid|feared|fear|worried|thought|expected ..14 held ..1 against me
        ! not|never|nobody|noone ..4 held ..1 against me
        decline|declining|declined|withdraw|withdrawing|leaving|start|accept|come|travel|move|work ..7 because|account|since ..3 pregnancy|pregnant|bump
        under the ..3 act|law|legislation|regulations for|of|on ..1 my|our
        under the ..3 act|law|legislation|regulations ..6 i ..1 may|can|could ..1 not|only
        against|breach|break|violate|breaking|breaching ..4 my|own ..3 contract|rules|code|visa|oath|scholarship|grant|employer|tenancy
        union ..1 has|have ..1 asked|offered|given|elected|made|invited|promised|trained
        union will explain|help|pay|send|support
        written|wrote|write ..1 it? down ..9 thank|remember|forget|card|cards|poem|recipe|recipes
    """,
    "H48": """
        ! he|she|they|who|@NAME|staff ..1 asked|begged|told|wanted|made ..1 me|us ..3 not ..1 to? repeat|say|tell|mention|name|breathe|pass
        ! asked|told|begged|made|wants|wanted ..2 to keep ..2 to|between myself|himself|herself|themselves|us|ourselves
        ! he|she|they|who|@NAME ..1 promised ..2 to keep ..2 to|between myself|himself|herself|themselves|us
        ! when|after|once|while|as ..1 you ..2 left|gone|went|stepped|turned|out|popped ..8 said|told|leaned|whispered|mentioned|admitted|confided
        ! let me|us in? into|in|on ..2 his|her|their plans|secret|secrets
        ! unguarded|indiscreet enough
        ! warned me off
        ! said|told|saying things about you|your
        ! said|told|what ..6 once|when|after the door @be|was ..1 shut|closed
        ! said|told|mentioned|says|tells ..4 not|without ..3 supposed|meant|repeat
        ! @NAME|colleague|foreman|boss|manager|director|@people ..6 please ..1 not tell|say|repeat|mention
        ! told me in ..1 confidence|private
        ! in ..1 confidence that ..2 half|everyone|everybody|they|people|the|your
        ! off the record
        ! told|said|admitted|shared|mentioned|says|tells ..4 confidentially|privately|confidence
        ! confidentially|privately ..4 told|said|admitted|shared|mentioned
        ! told|said|shared|learned|heard|admitted|mentioned|let|tells|says|given|gave|confided|says|passed|know ..9 in ..1 strict|strictest|absolute confidence
        ! in ..1 strict|strictest confidence ..1 that|by|from|she|he
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
        to myself ..1 until ..3 when
        said|told|whispered|says ..1 me? ..2 how ..1 lucky|happy|proud|kind|good|fond|much|well|glad
        said|told|whispered|says ..1 me? ..4 the best|kindest|nicest|loveliest|greatest|finest
        said|told|whispered|says ..1 me? ..3 loves|adores|admires
        between us|ourselves ..1 i ..1 was|am
        your ..1 little|small|youngest|eldest ..1 girl|boy|son|daughter|one ..1 told|said|whispered
        warned me off ..2 lifting|heavy|night|work|stairs|driving
        you ..1 asked|told|made me ..3 not ..1 to? repeat|say|tell|mention|name
        my|our ..2 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece ..1 who? ..1 asked|begged|told|made|wants|says
        ! say no
        made|making me promise not to say|tell|mention , but i
        my|our|the ..2 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece|children|boys|girls|grandchildren|friend|friends ..3 asked|made|told|begged ..2 me
        my|the|a|our|her|his ..1 doctor|doctors|physio|physiotherapist|surgeon|consultant|gp|optician|vet|therapist|specialist|cardiologist|dentist ..3 told|said|says|warned|advised ..1 me|us|that
        told|says|said|warned ..1 me|us that? i|my|our ..2 was|am|had|have|has|is
        told|warned ..1 me|us ..1 that? i need|must
        you|yourself ..2 told|warned me ..2 not to ..1 come|work
        my|our ..2 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece|boss|landlord|landlady|tutor|lawyer|solicitor|teacher|coach ..9 told|said|says|warned|admitted|whispered|hinted|confessed|confided
        my|our|own ..2 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece ..9 if he|she|they @be me
        i|we ..2 told|mentioned ..4 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece
        between ..1 us|ourselves ..1 my|we|i ..3 have|mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece|sisters|brothers|children|look|share|own|run
        my|our|own ..1 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece|sisters|brothers|daughters|sons|children|colleagues ..4 between us
        have|had|has|share|shared ..3 @NUMBER ..3 between us|ourselves
        stands|stand|stood|stay|stays|stayed|remain|remains|remained|secret ..1 between us|you
        leaving cards|notes|flowers|messages|home|school|party|do|present|gift|certificate|age|together|early
        everyone ..1 is|are leaving ..1 home|school|nest
        off the record player|sleeve|collection|shop|books
        between you and me|us ..1 i
        take it ..1 you idiot
        mother|mum|dad|father|wife|husband ..9 told|said|warned
        no|hard|bad ..2 quarrel|feelings|blood|words between us
        my ..2 wife|husband|partner|mother|father|doctor|boss|manager|colleague|friend|sister|brother|son|daughter|family ..3 told|said|says|admitted
        confidence building
        in the|full|every|good|complete|some ..1 confidence
        in confidence and|to
        vote|great|every|full|growing in|of ..1 confidence
        admitted to|patients|into ..3 hospital|bar|ward|university|practice|course
        between you|us|me ..2 and ..1 me|you|the|my|another|@NAME ..2 and
        between you ..1 and ..2 another|the
        difference|agreement|rapport|conversation|connection|distance|choice|chemistry|choose|choosing|chose|decide|understanding|talk|talks ..2 between us|you|the
        talk|talked|talking|speak|speaking|spoke|ask|asked|call|rather ..3 privately|confidentially
        i|we|to|could|can|may ..3 told|tell|say|said ..3 privately|confidentially
        privately|confidentially ..2 that? i|my
        between us|you|the ..1 two|three|offers|team|teams
        private practice|sector|school|clinic|hospital|firm|equity|client|clients|clinic
        in|into private ..1 practice|sector
        i|we ..3 admitted|confessed|confess|admit|hinted|let
        in|my|your own words
        not between
    """,
    "H49": """
        ! know|knows|knew|hear|heard|understand|gather|aware|learned ..4 you|company|firm|branch|shop|place|hotel|school|site|business ..1 @be ..2 sold|closing|closed|close|folding|merging|bankrupt|insolvent
        ! nobody|none ..2 meant|supposed ..1 to ..1 know|hear|say|tell
        ! who|he|she|@NAME ..1 should|ought not ..1 to? have told me|us
        ! people|staff|colleagues|somebody|someone|one|several|some|those ..1 in|from|at|on|of your ..3 have|has ..2 been? ..1 writing|written|rung|told|ringing|calling|messaged|contacted|confided ..1 to|in? me|us
        ! know|knows|learned|heard ..2 rather|far|much more ..1 about ..5 than ..4 ought|should|wanted|like|want|care|wished|meant
        ! told|heard|learned ..2 things about your ..1 finances|accounts|books|money|future|plans
        ! gather|gathered|hear|heard|understand|learned|know|knew ..2 from ..10 leaving|leave|notice|resign|resigning|quit|quitting|retiring|expecting|pregnant|divorce|divorcing|affair|drinking|diagnosis|rehab|merger|sale|selling|sold|closing|close|closed|cut|cuts|axed|redundancies|budget|broke|debts|behind|lawsuit|settlement|fraud|signed|interviewing|looking|moving|replaced|fired|sacked|loan|insolvent|bankrupt|grant|wages|salary|earns|reserves|hunting
        ! @NAME|chap|girl|man|woman|nurse|friend|cousin|neighbor|aunt|uncle|brother|sister|law|colleague|receptionist|recruiter|barber|dentist|landlord|cleaner|driver|accountant|bookkeeper|someone|somebody|one ..8 tells|told|says|said|mentioned|confided|whispered|admitted ..2 me|over|that|in|us ..10 leaving|leave|notice|resign|resigning|quit|quitting|retiring|expecting|pregnant|divorce|divorcing|affair|drinking|diagnosis|rehab|merger|sale|selling|sold|closing|close|closed|cut|cuts|axed|redundancies|budget|broke|debts|behind|lawsuit|settlement|fraud|signed|interviewing|looking|moving|replaced|fired|sacked|loan|insolvent|bankrupt|grant|wages|salary|earns|reserves|hunting
        ! i ..1 happen to know
        ! swore|sworn me|to ..1 to? secrecy|silence
        ! a|little little? bird|birdie ..3 in|at|from|inside|tells|told|says|said ..4 tells|told|says|said|me|that|your
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
        ! hear|heard|rumor|rumors|grapevine ..5 you|your|the|company|firm|there|team ..5 losing|cuts|closing|debts|resigned|leaving
        ! hear|heard|rumor|rumors|grapevine ..5 you|your|the|company|firm|there|team ..3 being|be|getting|is|are|in ..2 sold|cut|trouble
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
        ! what ..2 you|they ..1 pay|paid|pays @NAME|others|your|him|her|them
        ! what ..2 @NAME|he|she|chef|others|manager ..1 earn|earns|earned
        ! @NAME|others|colleague|predecessor|he|she ..2 earns|earned|paid ..3 @NUMBER|less|more|only
        ! @NAME|others|colleague|predecessor|he|she ..2 makes|gets|got ..3 @NUMBER ..2 pounds|dollars|euros|thousand|k|grand|an|per|more|less|extra|percent|hour|year
    """,
    "H49 not": """
        leaving|leave ..1 my|our|us|me
        know|knows|met|recommend ..4 people|person|somebody|someone ..1 who @be
        i|we ..2 not ..1 told you|them
        i|we ..2 not ..1 told anyone|anybody ..1 yet|login|at|about|else
        the|your|my|that|this|our ..1 little bird
        i|we ..2 mentioned|said|told ..3 over ..2 lunch|coffee|drinks|drink|dinner|beer
        hear ..1 that? you ..1 had|have ..1 trouble
        sold out|well|in|for
        mum|mom|mam|dad|gran|granny|grandad|grandpa|grandma|nan|nana|papa|mama|mother|father 's
        my|our ..4 's ..1 salary|pay|health|divorce|illness|notice|leaving|departure
        my|our ..1 landlord|landlady|sister|brother|aunt|uncle|neighbor|neighbors|parents|son|daughter|partner|mother|father|mum|dad ..4 told|tells|says|said ..1 me|us ..4 that? he|she|they|i|we ..1 @be|would|will
        from ..1 my|our ..1 landlord|landlady|sister|brother|parents|doctor|son|daughter|mother|father|mum|dad|own
        my|our ..1 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece ..1 @NAME @be
        my|our|own ..1 mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece ..1 @NAME ..2 @be|has|will
        grandad|grandpa|grandma|granny|gran|nan|nana|auntie @be|has
        leaving cards|notes|flowers|messages|home|school|party|do|present|gift|certificate|age|together|early
        happen to know ..1 a|an|somebody|someone|two|just|that|he|she ..4 good|very|excellent|free|looking|who
        leaving ..1 the sea|army|navy|church|land|stage|village|town|country|city
        mother|mum|mom|mam|mama|dad|father|papa|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|nan|nana|husband|wife|partner|fiance|fiancee|son|daughter|sister|brother|aunt|auntie|uncle|cousin|nephew|niece ..5 out|gone ..1 at|in sea|work|school|all
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
        ! inspector|inspectors|inspectorate|council|ministry|press|reporter|reporters|journalist|newspaper|magazine|union|board|regulator ..9 interested|riveting|interest|hear|heard|story|trouble|curious
        ! inspector|inspectors|inspectorate|council|ministry|press|reporter|reporters|journalist|newspaper|magazine|union|board|regulator ..3 would ..2 love|like|enjoy|know|find
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
        ! warn|warning ..2 everyone|everybody|anyone|anybody|others|people|friends|network|colleagues|classmates|students|peers|contacts|class ..5 about|not|away|avoid|you|what|how|against|off|never|stay|to|steer
        ! tell|telling|let|advise ..2 everyone|everybody|anyone|anybody|others|people|friends|network|colleagues|classmates|students|peers|contacts|class ..5 not|away|avoid|against|off|never|steer|think
        ! tell|telling|let ..2 everyone|everybody|anyone|anybody|others|people|friends|network|colleagues|classmates|students|peers|contacts|class ..5 how|what|exactly ..2 you|your|this|they ..4 treat|treats|treated|run|runs|pay|pays|speak|spoke|behave|behaved|handle|handled|\
conduct|do|did|like|think|happened|business|candidates|really|said
        ! tell|telling|let ..2 everyone|everybody|anyone|anybody|others|people|friends|network|colleagues|classmates|students|peers|contacts|class ..5 what ..2 happened|kind|sort|went|goes|like
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
        ! i ..1 know your ..3 clients|customers|board|investors|owner|buyers|chairman|competitors|suppliers
        ! i ..1 know the ..1 chairman|press|inspector|investors
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
        ! poach+|poaching ..4 your|you|them|their
        ! never|not ..2 recommend ..2 you|your|this|it|anyone|company
        ! make ..1 sure|certain ..1 that? ..2 everyone|everybody|people|others|nobody|no|word|candidates|students|you|they ..3 know|knows|hear|hears|\
learn|applies|apply|regret|pay|joins|works
        ! i|we|have|has|kept|keep|saved|got|took|my ..4 screenshot|screenshots|recorded|recording|recordings ..3 you|your|of|the|call|interview|emails|conversation|everything|this
        ! blacklist+|blacklisted|blacklisting|boycott+
        ! spread ..1 the word
        ! you will ..2 pay for|this
        ! come|comes|coming back to haunt|bite
        ! mark my words
        ! just ..1 you wait
        ! reputation ..2 suffer|suffers|damage|damaged|ruin|ruined|harm
        ! reputation ..2 will ..1 not|be|suffer|never|fall|sink|follow|go|take|pay
        ! tell|telling|warn|warning every|all|each ..6 what|how|about|not ..3 you|your
        ! they|people|everyone|everybody ..1 will|shall be hearing ..1 about|how|of|what|all|plenty
        ! not say ..1 that? i ..2 not ..1 warn|warned|tell
        ! choose|pick ..1 your ..2 words|letter|step|answer ..2 care|carefully|wisely
        ! council|union|board|press|walls|town|trade ..2 has|have ..1 big|long|sharp ears
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
        tell|telling every|all ..6 how ..2 good|kind|lovely|much|well|nice|wonderful|generous|friendly|warm
        give|gave|giving|award|deserve|got|earned myself|me ..2 one star
        one star out ..2 for my|me
        one star pupil|pupils|hotel|general|restaurant|kitchen|student|michelin
        right about ..1 you ..8 warm|warmest|kind|kindest|nice|nicest|best|lovely|loveliest|wonderful|friendly|friendliest|generous|funny|funniest|great
        consequences ..2 for ..2 your ..2 rota|plans|planning|timetable|schedule|term|season|team|project|work|roster|summer|autumn|spring|winter
        mark my words ..10 win|thrive|succeed|flourish|proud|famous|star|prize|triumph
        screenshots|screenshot|recording|recordings ..6 to ..1 myself
        please|kindly ..2 tell|let ..2 everyone|everybody|others|people|friends|colleagues
        need not ..1 tell ..1 you ..1 how|what|that ..2 much|i|a|hard|sorry|happy|sad|difficult
        regards|greetings|love|thanks|wishes|compliments ..3 to your
        word|news ..1 travels|gets ..10 you ..3 heard
        beat|beating|crush|crushing|destroy ..1 you|your ..3 tennis|chess|darts|cards|golf|football|quiz|snooker|dominoes|squash|bowls|scrabble|pool|race|cricket|checkers|badminton|backgammon
        somebody|someone|anyone|anybody|who beat you
        is|are|was|were|be going public
        pay for ..2 course|training|trip|travel|journey|ticket|move|uniform|hotel|themselves|lunch|dinner|parking|fare
        let|tell ..2 the board|council|union|press know|knows
        readers|listeners|followers would ..1 love|enjoy your|it|them|that
        reading|read ..1 about|of ..1 you ..12 pride|proud|joy|pleasure|delight|gladly
        we can|could|should|will|must ..1 talk
        careful|after|close|full|thorough ..2 review of
        shame|pity if ..1 you ..1 waited|wait|kept|held
        time ..1 you|they|she|he ..1 took|take|taken
        blind man|woman|person|people|school|children|date|spot|tasting|dog|pupils|students|daughter|son
        ! hope|hopes|hoping|trust ...8 last ..3 hear|heard
        ! not one star
        right about ..1 you ..1 , the|such|a? best|kind|kindest|nicest|loveliest|warmest|lovely|good|great
        i|me|happy|glad|pleased|delighted|sorry to hear
        asks|ask|asked ..1 me ..10 , ..2 i ..2 send|point|recommend|name|mention
        let|tell ..2 people|friends|everyone|everybody|others think|go|in|do
        just so ..1 you ..1 know , ..6 key|keys|dog|cat|parcel|form|forms|cv|number|sister|references
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
        asked|offered|begged|invited|asking ..12 i accept|accepted|accepting ..2 pleasure|joy|gratitude
        ask|asks|asked|wondered|whether|if|wish|wished|wishes|write|say|words ..9 i ..2 accept
        start ..8 at|with|for ..1 the|a|an|another|my|our|@NAME
        look|looking|looked|delighted|glad|happy|pleased ..2 to ..1 joining|join ..1 you|them|everyone|us ..3 for|in|at|on ..1 the|a|your ..1 \
        run|walk|lunch|dinner|drinks|drink|pint|coffee|concert|party|choir|pew|race|picnic|match|open|fair|show|service|funeral|wedding|festival|stand|stands|pub
        see you on ..5 morning ..2 at|on|in ..1 the|our|your ..1 allotment|church|market|touchline|pitch|pool|park|beach|match|service|club|run|range
        look|looking ..1 forward ..1 to working|starting ..2 on|for|in|with ..1 my|myself|our|own
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
        for hit in (*clear(page, "H58 yes"), *(clear(page, "H58 due") if page.kind in REFUSALS else ())):
            if page.zone[hit.first] in "bc":
                yield page.span(hit)
    elif page.kind is Kind.ACCEPT:
        for hit in clear(page, "H58 no") or ([] if clear(page, "agreed") else meant(page, "refuses", refusals(page))[:1]):
            yield page.span(hit)


PHRASES["H58 due"] = """
        ! yes|definite|definitely|big ..1 yes? from me
        ! i|we ..1 will|shall ..2 see you ..1 all? on ..1 the? @NUMBER
        ! i|we ..1 will|shall ..2 see you ..1 all? on? @days the @NUMBER
        ! see you on? @days at ..1 @NUMBER ..3 for|with|my|sharp|first
        ! my first day|shift ..2 with|on|at ..1 you|@days|your
        ! count me in
        ! count on me for|on|from|at
        ! put me down for the ..1 induction|orientation|training|shift|rota|course|first|@NUMBER
        ! i ..1 confirm ..3 that ..1 i ..1 will|shall? ..1 take|begin|start|accept|agree|join|report
        i ..1 confirm ..3 that ..1 i ..1 will|shall ..1 be|come|see
        ! confirm ..1 that ..1 i ..1 will|shall ..1 take|begin|start|accept|join|report|be
        ! writing|like|happy|pleased|delighted|glad|gladly to ..2 accept|take ..1 up ..1 the|your|this ..5 job|role|post|position|offer
        ! i ..1 accept ..1 the|your|all ..2 wage|wages|terms|salary|conditions|points|rate
        ! accepted on the ..1 portal|website|system|app|site
        ! start|begin|starting|beginning with you on|in|at|@days
        ! that is me starting|started|sorted on|with
        ! i ..1 begin|start on ..4 as ..1 we|you|agreed|planned|arranged|discussed
        ! i ..1 begin|start on ..4 at the ..1 agreed? salary|wage|rate
        ! i ..1 will|shall report to|at|for
        ! signed contract ..5 attached|attachment|enclosed|find|post
        ! enclose|enclosing|attach|attaching ..6 signed
        ! so|and , i say yes to you
        ! so|and i say yes to you
        ! will|shall ..1 take|taking up ..1 the|your ..4 post|position|role|job ..2 on|from|with|at
        ! happy|delighted|glad|pleased to be ..1 part of your
        ! will|shall bring ..2 my ..2 tax|certificate|certificates|apron|whites|toolbox|p45|tools|uniform|overalls
        ! which|what ..1 locker|entrance|door ..1 is|shall|should|do ..1 mine|i
        ! i|we ..1 will|shall ..2 be|come|see|arrive|report|present ..2 there|with|at|in|to|you|for ..7 as ..1 we|you|was? agreed|planned|arranged|discussed|asked|said|promised|settled
        ! i|we ..1 will|shall ..3 come|be|attend|see ..3 to|at|for|on ..2 interview
        ! see you ..6 for|at ..1 the|my|our interview
        ! look|looking forward ..1 to ..2 the|my|our|your ..1 interview|presentation|assessment|audition|start|presenting|convincing
        ! i|we ..2 confirm ..2 acceptance|attendance
        ! confirm ..2 my ..2 acceptance|attendance
        ! i ..1 have ..2 put ..1 my signature|name|mark ..2 to|on|under ..1 your|both|contract|copies
        ! i ..2 have|had ..2 signed ..1 both|your|the|all ..2 copies|copy|contract|contracts|papers|pages
        ! back|to you ..5 with my signature
        ! enclosed|attached ..2 with my signature
        ! return|send|returning|sending ..2 the|your|both ..1 signed ..1 contract|copies|copy
        ! you ..2 have ..1 got me ..2 from|full|as|for|on
        ! consider me ..2 yours|at|aboard|on|hired
        ! i ..1 have ..2 given ..1 in? notice
        ! at your disposal from
        ! i ..1 will|shall ..2 be at|with ..3 door|desk|gate|you ..3 on|at|for ..1 @days|@NUMBER
        ! with you on ..1 @days ..3 at|first|sharp|as
        ! my|the start ..4 is accepted
"""
PHRASES["H58 due not"] = """
        bring ..6 back|home|round
        accept ..6 as ..1 more|fair|very|perfectly|generous|final|kindly|honest
        not ..2 be|come|see
        would|nearly|almost|was|been|could|were ..3 yes
        yes from me ..1 to
        see you ..10 show|church|chapel|match|wedding|christening|funeral|party|concert|market|club|choir|rehearsal|pub|race|run|fair|conference|allotment|pitch|festival|mosque|temple|gym|pool|lunch|dinner|drink|drinks|pint|birthday|reunion
        wish|could|wanted|like|have|almost|nearly ..3 say yes
        unable|cannot|not|never|impossible|hoped|wanted|would ..6 take|accept|bring|part
        start|begin ..6 at|with|for ..1 the|a|an|another|my|our|@NAME
        first day|shift ..1 with|at|on ..1 the|my|them|@NAME
        count me in ..1 as|for|among
        sorry|sad|unable to ..2 confirm
        not|never|nor|without ..5 be|come|signed|see|attend|interview
        would|could|might|was|were|been|had ..3 signed|put|be|come|forward|confirm
        signed ..1 the|a ..1 contract ..2 at|with|elsewhere|here
        if|when|before|until ..3 signed
        given ..1 in? notice ..4 here|on
        interview ..3 elsewhere|another
        to ..1 my
        return|returning ..4 unsigned
"""
PHRASES["H58 no"] = """
        ! not|never ..1 be ..1 joining you|your|>|as
        ! not ..1 be ..1 taking up
        ! not ..2 able to ..2 accept|take ..1 up? ..1 the|your|this|on ..5 job|position|post|role|offer|appointment
        ! not ..2 able to ..2 accept|come|join >|and|as|because|since
        ! not ..2 able to ..2 take it up|on
        ! decided ..1 not to ..1 take|accept|join ..1 up? ..1 the|your|this|you
        ! decided ..1 to ..1 say no >|because|as|since|after|and|to
        ! continue|continuing|remain|remaining|staying|stay ..3 in|at|with ..1 my|the ..1 present|current|old ..1 job|post|role|employer|firm|position|manager
        ! count me out
        ! turn|turning the|your|this ..3 position|post|job|offer|role ..1 down
        ! turning it down
        ! you|please ..3 give|offer ..4 to ..1 the|somebody|someone|another ..1 next|else|second|man|person
        ! treat ..4 as ..1 declined|withdrawn|closed
        ! must|have to? ..1 refuse|decline ..1 your|the|this
        ! given the|this ..2 place|post|job up
        ! not ..1 be coming to ..1 the|you|work
        ! not ..2 come to work ..1 with|for you
        ! second thoughts ..8 decided|decline|not|no|turn|stay|withdraw
        ! decided|going|have ..1 to ..1 turn it down
        ! decline it
        ! going|have|must to? ..2 say no to ..1 the|your|this ..1 job|offer|role|position|post
        ! not report for duty
        ! decline+|declining ..3 offer|role|position|job|your|it
        ! turn+|turning ..2 down ..2 offer|role|position|job|>
        ! not ..3 accept|take ..3 offer|role|position|job|your|it
        ! withdraw+|withdrawing ..2 application|candidacy
        ! unable|impossible to ..1 accept|join|take
        ! with ..1 regret ..2 decline
"""
PHRASES["H58 no not"] = """
        count me out of
        say no to ..1 the|a|an|my ..1 other|extra|overtime|hours|parking|lift|room|lodgings|bank|others|second|rest
        say|said|saying no to ..1 them|him|her|another|others|two|three
        ! joining you ..3 for|on|at ..1 the|a|your ..2 trip|party|lunch|dinner|drinks|outing|walk|picnic|week|weekend|pub|match|call|tour|away|conference
        give|offer ..1 the|my ..1 room|flat|parking|locker|desk|lodgings|car|bike|seat|ticket
        stay|staying|remain|remaining ..2 at|in my ..1 old|present|current ..1 flat|lodgings|house|rooms
        would|could|might ..2 not ..2 be ..1 able|joining
        until|before ..8 not ..2 able
        refuse|decline the ..1 cake|biscuits|lift|coffee|parking|uniform|pension|allowance
        not ..3 take|accept it ..1 in|back|lightly|for|away|on|out|any
        had ..1 turned|declined|refused|withdrawn
        withdrawn|withdrawing|withdrew|withdraw ..2 my|all ..3 application|applications|candidacy ..1 at|with|elsewhere|everywhere|from|to
        nobody|who|one|not ..2 turn|decline|refuse
        decline ..2 only|just
        to|of decline|refuse|turn down? ..1 would
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

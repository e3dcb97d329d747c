"""Classes of words that the phrases are made of, and the forms of verbs. Spelling is the one of `tokens.spelling`."""

from __future__ import annotations

from functools import cache

from tightrope.letters.check.tokens import PROFANE

NEGATIONS = frozenset("not no never none nobody nothing neither nor without hardly barely nowhere noone".split())

IRREGULAR = {
    "find": "finds found finding", "think": "thinks thought thinking", "feel": "feels felt feeling", "tell": "tells told telling",
    "say": "says said saying", "take": "takes took taken taking", "get": "gets got gotten getting", "give": "gives gave given giving",
    "make": "makes made making", "lie": "lies lied lying", "leave": "leaves left leaving", "lose": "loses lost losing",
    "hear": "hears heard hearing", "know": "knows knew known knowing", "see": "sees saw seen seeing", "go": "goes went gone going",
    "come": "comes came coming", "keep": "keeps kept keeping", "put": "puts putting", "send": "sends sent sending",
    "speak": "speaks spoke spoken speaking", "meet": "meets met meeting", "choose": "chooses chose chosen choosing",
    "write": "writes wrote written writing", "bring": "brings brought bringing", "spend": "spends spent spending",
    "pay": "pays paid paying", "buy": "buys bought buying", "hold": "holds held holding", "stand": "stands stood standing",
    "run": "runs ran running", "let": "lets letting", "mean": "means meant meaning", "do": "does did done doing",
    "have": "has had having", "begin": "begins began begun beginning", "build": "builds built building",
    "become": "becomes became becoming", "forget": "forgets forgot forgotten forgetting",
    "withdraw": "withdraws withdrew withdrawn withdrawing", "fall": "falls fell fallen falling",
    "understand": "understands understood understanding", "mislead": "misleads misled misleading", "teach": "teaches taught teaching",
    "sell": "sells sold selling", "win": "wins won winning", "stick": "sticks stuck sticking", "break": "breaks broke broken breaking",
    "sit": "sits sat sitting", "steal": "steals stole stolen stealing", "throw": "throws threw thrown throwing",
    "show": "shows showed shown showing", "drive": "drives drove driven driving", "grow": "grows grew grown growing",
    "be": "am is are was were been being", "shut": "shuts shutting", "set": "sets setting", "quit": "quits quitting",
    "undercut": "undercuts undercutting", "ring": "rings rang rung ringing", "drag": "drags dragged dragging",
    "overlook": "overlooks overlooked overlooking", "forgo": "forgoes forwent forgone forgoing", "shove": "shoves shoved shoving",
    "rethink": "rethinks rethought rethinking", "lend": "lends lent lending", "wake": "wakes woke woken waking",
    "bear": "bears bore borne bearing", "sleep": "sleeps slept sleeping", "lead": "leads led leading", "read": "reads reading",
}  # fmt: skip


@cache
def forms(word: str) -> frozenset[str]:
    """Return `word`, or with a + behind it all forms of that verb."""
    if not word.endswith("+"):
        return frozenset((word,))
    verb = word[:-1]
    if verb in IRREGULAR:
        return frozenset((verb, *IRREGULAR[verb].split()))
    return frozenset(_regular(verb))


def _regular(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return (verb, verb + "es", verb + "ed", verb + "ing")
    double = verb + verb[-1]
    return (verb, verb + "s", verb + "ed", verb + "ing", double + "ed", double + "ing")


@cache
def words_of(name: str) -> frozenset[str]:
    """Return a class by its name with the @ in front; classes may hold classes and verbs."""
    written = CLASSES[name].split()
    words = {word for word in written if word[0] != "@" and word[-1] != "+"}
    for word in written:
        if word[0] == "@":
            words |= words_of(word)
        elif word[-1] == "+":
            words |= forms(word)
    return frozenset(words)


CLASSES = {
    "@common": """the a an of to in on at for from with by and or but if so as than that this these those it its i me my mine you your
        yours we
        us our he she they them his her their is are was were be been being am do does did have has had will would can could should
        shall may might must not no never none nobody nothing 's who which what when where how why there here all any some more most
        much very too also just only even really out up about into over after before again then now one time get got getting take
        took taken taking make made go going come find found think thought feel felt say said know see want thank thanks offer offers
        position role job work team company interview decline accept opportunity""",
    "@capitals": """brexit covid ramadan eid diwali hanukkah thanksgiving god i monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september
        october november december english german french spanish linkedin ltd inc hr ceo cto cfo it i'm mr mrs ms dr dear hi hello sir
        madam regards sincerely best christmas easter europe london berlin paris you your the""",
    "@own": """wife husband partner fiancé girlfriend boyfriend sister brother mother father mum mom dad parents family son daughter
        children friends friend mentor boss employer employers colleagues doctor lawyer solicitor accountant uncle aunt pastor agent
        coach adviser advisor landlord neighbor neighbors bank""",
    "@upstairs": """boss bosses manager employer director dean partners chief supervisor owner principal club firm company upstairs desk
        editor board agent agency foreman""",
    "@bid": "offer letter contract figure figures number terms email bid paper paperwork proposal letterhead name",
    "@kin": """son sons daughter daughters child children kids boy boys girl girls husband wife partner mother father mum mom mam dad
        parents sister brother sisters brothers aunt uncle cousin grandson granddaughter grandchildren grandmother grandfather nan gran
        grandma granddad grandad grandpa granny nana mam nephew niece friend friends neighbor neighbors cousins fiance fiancee boyfriend
        girlfriend family twins baby toddler toddlers landlord landlady""",
    "@numbers": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen",
    "@be": "is are was were am be been being",
    "@seem": "seem+ appear+ sound+ look+ feel+",
    "@cop": "@be @seem become+ get+ remain+ prove+ come+ strike+ struck",
    "@adv": """so very quite rather really truly simply just frankly honestly absolutely completely utterly totally extremely incredibly
        plain plainly downright pretty too a an the such bit little somewhat almost nearly fairly that most more all thoroughly
        positively outright deeply highly nothing but also both of kind sort""",
    "@their": "your the this that these those his her their such",
    "@you": "you they he she who everyone everybody",
    "@offer": """offer offers package salary salaries pay compensation money figure figures number wage wages terms contract proposal
        benefits
        bonus equity rate rates sum amount remuneration fee title counteroffer""",
    "@firm": """company firm organization business workplace office department culture management leadership operation outfit shop process
        processes interview interviews interviewing recruitment hiring onboarding communication place atmosphere environment startup
        school hospital practice store restaurant kitchen studio lab ward agency corporation institution bureaucracy product products
        software website codebase code strategy reputation setup values mission team teams department round rounds procedure
        experience assignment test exercise expectations demands workload premises building facilities""",
    "@people": """manager managers boss bosses recruiter recruiters interviewer interviewers panel staff people colleagues employees
        director
        directors founder founders ceo cto hr lead supervisor supervisors head chief owner partner partners receptionist assistant
        gaffer gaffers guvnor guy guys man men woman women lady person persons folks crew lot bunch everyone team coordinator executive
        executives principal chef foreman matron consultant consultants leadership management vp president chairman children clowns""",
    "@theirs": "@offer @firm @people job role position opportunity attitude behavior manner tone questions question email emails letter",
    "@insult": """insulting insult laughable lowball pathetic ridiculous absurd derisory disgraceful disgrace disgusting appalling shameful
        shame embarrassing embarrassment farcical farce ludicrous preposterous offensive outrageous outrage mockery abysmal atrocious
        disrespectful demeaning degrading humiliating patronizing condescending shambles shambolic circus travesty stupid idiotic
        idiocy moronic dumb crap crappy shit shitty bullshit garbage rubbish trash scandalous unprofessional amateurish ridicule
        clown clownshow insultingly sick dire pitiful contemptible unbelievable slap""",
    "@nasty": """@insult @rude awful terrible horrible horrendous horrific dreadful lousy rotten hideous toxic dysfunctional chaotic chaos
        shocking miserable joke jokes mess disaster nightmare fiasco catastrophe scam sham ripoff unhinged horror sweatshop cult
        exploitative unethical immoral deplorable despicable inexcusable unforgivable unacceptable cringe cringeworthy cringy stingy
        miserly measly paltry cheap cheapskate peanuts pittance soulless backward backwards medieval archaic antiquated hopeless
        useless worthless crazy insane mad bonkers sloppy slapdash incoherent disorganized unorganized inept bogus unhealthy dodgy
        mediocre underwhelming uninspiring unimpressive dull boring bland depressing dreary soul destroying sad tragic unreasonable
        unrealistic ungenerous unfair disappointing inadequate substandard subpar poor weak outdated antiquated laughingstock
        meaningless pointless tedious painful excruciating infuriating bizarre woeful grim nonsense gross nauseating revolting
        repulsive filthy squalid grubby dingy shabby smelly mid inappropriate irrelevant intrusive invasive cutthroat unstable shaky
        confusing pretentious snooty stuffy unwelcoming uninviting sterile""",
    "@rude": """rude arrogant incompetent clueless unprofessional ignorant dishonest stupid dumb idiotic moronic condescending patronizing
        pompous smug obnoxious insufferable unbearable dismissive disrespectful discourteous impolite lazy useless inept hostile
        nasty vile creepy creep creeps sleazy slimy shady sexist racist bigoted ridiculous pathetic laughable abusive delusional
        petty childish immature evasive insincere inconsiderate thoughtless careless disgraceful awful terrible horrible dreadful
        appalling arrogance incompetence ignorance rudeness stupidity laziness idiot idiots moron morons fool fools jerk jerks liar
        liars clown clowns bully bullies bullying amateur amateurs snob snobs snobbish weirdo loser losers imbecile imbeciles dimwit
        fraud frauds crook crooks thief thieves scammer scammers parasites leech vultures egomaniac narcissist narcissistic tyrant
        dinosaur dinosaurs hypocrite hypocrites hypocritical unreliable untrustworthy incapable unqualified unprepared disinterested
        uninterested bored distracted aggressive belligerent insolent insensitive unpleasant unfriendly unhelpful cold icy unkind
        cruel spiteful weird phony robotic indifferent oblivious senile deluded brainless spineless gutless greedy
        tacky uncivil crass vulgar desperate unimpressive uninspiring boring disorganized chaotic toxic unbelievable
        incompetently conceited egotistical overbearing intimidating inappropriate intrusive pushy controlling snooty
        pretentious unwelcoming incoherent""",
    "@refuse": """decline+ refuse+ reject+ withdraw+ forgo+ forego relinquish+ pass passing""",
    "@join": """accept+ take+ join+ proceed+ continue+ pursue+ pursuing move moving go going commit+ sign+ attend+ able start+ come coming
        relocate+ leave leaving progress+ advance+ participate+ become right fit suit+ suitable position work working considered
        consider considering available interested enter assume undertake serve say see make do doing give giving for me match avail
        interview interviewing become becoming meet the possible option ready prepared sign up onboard""",
    "@months": """january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct
        nov dec""",
    "@days": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri tomorrow",
    "@thank": "thank thanks thankful grateful gratitude appreciate+ appreciative appreciation appreciated obliged indebted",
    "@profane": " ".join(sorted(PROFANE)),
    "@vile": """idiot idiots amateurs abusive arrogant arrogance pathetic incompetent incompetence clueless rude rudely rudeness
        unprofessional unprofessionalism
        disrespectful disrespect disrespected condescending condescension patronizing insulting insulted insults laughable farcical
        shambles shambolic disgrace disgraceful disgusting appalling atrocious abysmal bullying tyrant moron morons moronic imbecile
        crook crooks liar liars deceitful creepy sleazy sleaze slimy sexist racist misogynist misogynistic misogyny exploitative
        exploiting underpay underpaying shady unethical immoral greedy greed mediocre mediocrity amateurish inept obnoxious
        insufferable smug pompous hypocritical hypocrisy hypocrites petty vile tactless callous cronyism nepotism sweatshop pittance
        derisory stingy miserly contemptible despicable deplorable reprehensible ghosted lowballed belittled belittling demeaning
        degrading humiliating humiliated dysfunctional bros obnoxiously idiotic clowns imbeciles jerks jerk uncouth boorish crass
        vulgar egomaniac megalomaniac narcissist narcissistic backstabbing gaslighting gaslit exploitation bullied shameful
        scandalous travesty mockery outrageous repulsive depressing questionable dubious hideous squalid filthy unbearable
        intolerable insolent impertinent cheapskate cheapskates skinflint skinflints tightwad tightwads""",
    "@positive": """good great kind kindly lovely wonderful fine fun joy glad happy love loved like liked enjoy enjoyed pleasure delight
        delighted brilliant excellent generous fair decent courteous magnificent marvel honor proud privilege friendly
        warm warmly
        patient gentle sweet splendid compliment laughed pleased kindness beautiful best favorite superb charming admire
        impressed touched moved
        thoughtful helpful gracious hospitable welcome welcoming treasure miss luck perfect interesting fascinating inspiring
        nice respect""",
    "@beast": """dog dogs cat cats horse horses pony ponies mare mares foal foals gander geese goose goat goats sheep lamb lambs
        puppy puppies pup pups terrier terriers spaniel spaniels collie collies hound hounds greyhound greyhounds gull gulls donkey donkeys
        mule mules parrot parrots hen hens rooster cow cows bull bulls calf calves heifer heifers kitten kittens monkey monkeys seal seals
        pig pigs llama llamas alpaca alpacas robin crow crows jackdaw swan swans otter otters hedgehog hedgehogs bees camel camels
        elephant""",
    "@them": "@people @firm @offer you your yours",
    "@risky": "@vile @nasty @rude @insult sue",
    "@virtue": """respect professionalism organization preparation courtesy communication transparency interest care vision leadership
        competence manners integrity honesty empathy basic common imagination direction decency effort ambition intelligence
        consideration understanding clarity diversity knowledge enthusiasm humanity tact warmth politeness seriousness planning skill
        standards ethics awareness appreciation commitment trust""",
    "@improve": """improve+ train+ fix+ review+ rethink+ reconsider+ update+ learn+ work+ invest+ pay+ hire+ stop+ try+ treat+ change+
        modernize+ respect+ value+ listen+ communicate+ prepare+ organize+ read+ educate+ rework+ revise+ revisit+ overhaul+ raise+
        increase+ shorten+ speed+ start+ ask+ teach+ sort+ address+ reflect+ clean+ replace+ sack+ fire+ manage+ evaluate+ adjust+
        spend+ offer+ rewrite+ drop+ simplify+ reduce+ streamline+ examine+ look+ think+ tell+ make+ give+ show+ put+ have treat""",
}

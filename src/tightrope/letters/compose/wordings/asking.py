"""Wordings of the other four kinds: asking for time, asking first, accepting, taking a yes back."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Wordings
from tightrope.letters.compose.wordings.shared import ByTone

ASK_TIME: ByTone = {
    Tone.WARM: (
        (
            "I know that you would like my answer by {by}. May I have until {until}?",
            "You hoped to hear from me by {by}; could you give me until {until} to answer?",
        ),
        (
            "May I have until {until} to give you my answer?",
            "I would like to answer you properly; may I have until {until}?",
            "Could you give me until {until} to answer?",
        ),
    ),
    Tone.PLAIN: (
        (
            "You asked for my answer by {by}. May I have until {until}?",
            "You would like my answer by {by}; could you give me until {until}?",
        ),
        (
            "May I have until {until} to give you my answer?",
            "Could you give me until {until} to answer?",
            "I would like to give you my answer by {until}; is that all right with you?",
        ),
    ),
    Tone.FORMAL: (
        (
            "You asked for my answer by {by}. Would you allow me until {until}?",
            "You expect my answer by {by}; may I have until {until}?",
        ),
        (
            "May I have until {until} to give you my answer?",
            "Would you allow me until {until} to give you my answer?",
            "I would like to give you my answer by {until}, if you can agree to that.",
        ),
    ),
}
"""`by` is the day on which they want to know."""

BY_THEN: ByTone = {
    Tone.WARM: (
        (
            "You will have it by the end of that day at the latest, and sooner if I can.",
            "I will not keep you waiting beyond that day, and if I know sooner, you will hear sooner.",
            "You will hear from me on that day at the latest.",
        ),
    ),
    Tone.PLAIN: (
        (
            "You will have it by the end of that day at the latest.",
            "I will not keep you waiting beyond that day.",
            "You will hear from me on that day at the latest, whatever I decide.",
        ),
    ),
    Tone.FORMAL: (
        (
            "You will have my reply by the end of that day at the latest.",
            "I will not keep you waiting beyond that day.",
            "I will write to you on that day at the latest.",
        ),
    ),
}

SERIOUS: ByTone = {
    Tone.WARM: (
        (
            "I want to think about it properly before I answer you.",
            "I want to give it the thought that it deserves before I say anything.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I want to think it through properly before I answer.",
            "I would like to go through it in peace before I answer.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would like to consider it properly before I reply.",
            "I would like to give it the attention that it deserves before I reply.",
        ),
    ),
}
"""Why time is asked for; what a person means who asks for it."""

ASK_FIRST: ByTone = {
    Tone.WARM: (
        (
            "One thing stands between me and a yes: {because}.",
            "{promised}I would like to say yes, and one thing is still in the way: {because}.",
            "There is one thing to settle before I can say yes: {because}.",
        ),
        (
            "One thing stands between me and a yes.",
            "{promised}I would like to say yes, and one thing is still in the way.",
            "There is one thing to settle before I can say yes.",
        ),
    ),
    Tone.PLAIN: (
        (
            "One thing stands between me and a yes: {because}.",
            "There is one thing to settle before I can say yes: {because}.",
            "One point is still open for me: {because}.",
        ),
        (
            "One thing stands between me and a yes.",
            "There is one thing to settle before I can say yes.",
            "One point is still open for me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "One point stands between me and a yes: {because}.",
            "There is one point to settle before I can say yes: {because}.",
            "One point remains open on my side: {because}.",
        ),
        (
            "One point stands between me and a yes.",
            "There is one point to settle before I can say yes.",
            "One point remains open on my side.",
        ),
    ),
}
"""`because` is what stands in the way."""

WISHED: ByTone = {
    Tone.WARM: (
        ("{Because_of}, could I {wish_verb}?", "{Because_of}, would it be possible for me to {wish_verb}?"),
        ("{Because_of}, could we agree on {wish_noun}?", "{Because_of}, would {wish_noun} be possible?"),
        ("Could I {wish_verb}?", "Would it be possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Would {wish_noun} be possible?"),
        ("{Because_of}, {wish_whole}?",),
        ("{Wish_whole}?",),
    ),
    Tone.PLAIN: (
        ("{Because_of}, could I {wish_verb}?", "{Because_of}, is it possible for me to {wish_verb}?"),
        ("{Because_of}, could we agree on {wish_noun}?", "{Because_of}, would {wish_noun} be possible?"),
        ("Could I {wish_verb}?", "Is it possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Would {wish_noun} be possible?"),
        ("{Because_of}, {wish_whole}?",),
        ("{Wish_whole}?",),
    ),
    Tone.FORMAL: (
        ("{Because_of}, could I {wish_verb}?", "{Because_of}, would it be possible for me to {wish_verb}?"),
        ("{Because_of}, could we agree on {wish_noun}?", "{Because_of}, would {wish_noun} be possible?"),
        ("Could I {wish_verb}?", "Would it be possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Would {wish_noun} be possible?"),
        ("{Because_of}, {wish_whole}?",),
        ("{Wish_whole}?",),
    ),
}

PROMISE: ByTone = {
    Tone.WARM: (
        (
            "{Grounds}. {coming}If that can be done, I will gladly come to the second interview.",
            "{Grounds}. {coming}If that is possible, I will be glad to come.",
        ),
        ("{coming}If so, I will gladly come to the second interview.", "{coming}If that is possible, I will be glad to come."),
        (
            "{Grounds}. {promised}If you agree, I will accept as soon as you confirm {it}.",
            "{Grounds}. {promised}If you can agree to that, I will accept the same day.",
        ),
        (
            "{Grounds}. Please tell me what you think, and I will answer you soon after.",
            "{Grounds}. Please let me know whether that can be done, and I will answer you soon after.",
        ),
        (
            "{promised}If so, I will accept as soon as you confirm {it}.",
            "{promised}If you can say yes to that, so will I, the same day.",
            "{promised}If that works for you, my answer is yes.",
        ),
        (
            "Please tell me what you think, and I will answer you soon after.",
            "Please let me know whether that can be done, and I will answer you soon after.",
        ),
    ),
    Tone.PLAIN: (
        (
            "{Grounds}. {coming}If that can be done, I will come to the second interview.",
            "{Grounds}. {coming}If that is possible, I will gladly come.",
        ),
        ("{coming}If so, I will come to the second interview.", "{coming}If that is possible, I will gladly come."),
        (
            "{Grounds}. {promised}If you agree, I will accept as soon as you confirm {it}.",
            "{Grounds}. {promised}If you can agree to that, my answer is yes.",
        ),
        (
            "{Grounds}. Please let me know, and I will answer you soon after.",
            "{Grounds}. Please tell me whether that can be done, and I will answer you soon after.",
        ),
        (
            "{promised}If so, I will accept as soon as you confirm {it}.",
            "{promised}If you agree, I accept.",
            "{promised}If that works for you, my answer is yes.",
        ),
        (
            "Please let me know, and I will answer you soon after.",
            "Please tell me whether that can be done, and I will answer you soon after.",
        ),
    ),
    Tone.FORMAL: (
        (
            "{Grounds}. {coming}If that can be done, I will be pleased to attend the second interview.",
            "{Grounds}. {coming}If that is possible, I will gladly attend.",
        ),
        ("{coming}If so, I will be pleased to attend the second interview.", "{coming}If that is possible, I will gladly attend."),
        (
            "{Grounds}. {promised}If you agree, I will accept in writing as soon as you confirm {it}.",
            "{Grounds}. {promised}If you can agree to that, my answer is yes, and you will have it in writing the same day.",
        ),
        (
            "{Grounds}. I would be grateful for your reply, and will answer it without delay.",
            "{Grounds}. Please let me know whether that can be done, and I will answer without delay.",
        ),
        (
            "{promised}If so, I will accept in writing as soon as you confirm {it}.",
            "{promised}If you can agree to this, I will accept in writing on the day that I hear from you.",
            "{promised}If that suits you, my answer is yes, and you will have it in writing the same day.",
        ),
        (
            "I would be grateful for your reply, and will answer it without delay.",
            "Please let me know whether that can be done, and I will answer without delay.",
        ),
    ),
}
"""`Grounds` speaks for the wish, "That is what the market pays", and so stands right behind it."""

ACCEPT: ByTone = {
    Tone.WARM: (
        (
            "My answer is yes: I accept the offer, and I will start on {start}.",
            "Yes, I accept the offer, and my first day will be {start}.",
            "You have my yes: I accept the offer, and will start on {start}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I accept the offer and will start on {start}.",
            "My answer is yes: I accept the offer and will start on {start}.",
            "Yes, I accept the offer, and my first day will be {start}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I accept the offer and will start on {start}.",
            "I hereby accept the offer and will take up my duties on {start}.",
            "My answer is yes: I accept the offer and will begin on {start}.",
        ),
    ),
}
"""A clear yes that claims no joy: whoever accepts may still not be glad."""

AGREED: ByTone = {
    Tone.WARM: (("As we agreed: {agreed}.", "For the record, we also agreed: {agreed}.", "What we also agreed: {agreed}."),),
    Tone.PLAIN: (("As we agreed: {agreed}.", "We also agreed: {agreed}.", "For the record, we also agreed: {agreed}."),),
    Tone.FORMAL: (("As we agreed: {agreed}.", "I note what else we agreed: {agreed}.", "To record what else we agreed: {agreed}."),),
}

READY: ByTone = {
    Tone.WARM: (
        (
            "Please tell me what else you need from me before I begin.",
            "If there is anything that I should sign or send before I begin, let me know.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Please tell me what you need from me before I begin.",
            "If I should sign or send anything before I begin, let me know.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please let me know what you require from me before I begin.",
            "If you need any papers from me before I begin, please let me know.",
        ),
    ),
}

LIKED: ByTone = {
    Tone.WARM: (("It has been good to get to know you.", "I have enjoyed our talks."),),
    Tone.PLAIN: (("It has been good to get to know you.", "I have enjoyed our talks."),),
    Tone.FORMAL: (("It has been a pleasure to get to know you.", "I have enjoyed our conversations."),),
}
"""Said with a yes, so no farewell."""

TAKE_BACK: ByTone = {
    Tone.WARM: (
        (
            "I am sorry: I am taking back my acceptance of {job}.",
            "This is not easy to write: I am taking back my acceptance of {job}, and I am sorry.",
            "I am sorry to tell you that I am taking back my acceptance of {job}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am sorry: I am taking back my acceptance of {job}.",
            "This is not easy to write: I am taking back my acceptance of {job}, and I apologise.",
            "I apologise: I am taking back my acceptance of {job}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I apologise: I am withdrawing my acceptance of {job}.",
            "It is with regret that I am withdrawing my acceptance of {job}, and I apologise.",
            "I am sorry to withdraw my acceptance of {job}.",
        ),
    ),
}

OWNED: ByTone = {
    Tone.WARM: (
        (
            "The decision is mine alone.",
            "You had my word, and this is my doing alone.",
            "I gave you my word, and I know what it means to go back on it.",
        ),
    ),
    Tone.PLAIN: (
        (
            "The decision is mine alone.",
            "That is my responsibility alone.",
            "I gave you my word, and going back on it is my doing alone.",
        ),
    ),
    Tone.FORMAL: (
        (
            "The decision is my responsibility alone.",
            "I alone am responsible for this.",
            "You had my word, and the responsibility for this is mine alone.",
        ),
    ),
}

AT_ONCE: ByTone = {
    Tone.WARM: (
        (
            "You are hearing this now so that you can still turn to others.",
            "You should know it now, while you can still turn to others.",
        ),
    ),
    Tone.PLAIN: (
        (
            "You are hearing this now so that you can still turn to others.",
            "You should know it now, while you can still turn to others.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I am writing to you now so that you can still turn to other candidates.",
            "I want you to know it now, while you can still turn to other candidates.",
        ),
    ),
}

TRUST: ByTone = {
    Tone.WARM: (
        (
            "Thank you for the trust that you put in me, and for {for_deed}.",
            "Thank you for choosing me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you put in me.",
            "Thank you for choosing me, and for the time that you gave me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Thank you for the trust that you put in me, and for {for_deed}.",
            "Thank you for choosing me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you put in me.",
            "Thank you for choosing me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Thank you for the trust that you placed in me, and for {for_deed}.",
            "I am grateful to you for the trust that you placed in me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you placed in me.",
            "I am grateful to you for the trust that you placed in me.",
        ),
    ),
}

THANKED: ByTone = {
    Tone.WARM: (
        ("I also want to thank {people}.", "My thanks also go {to_people}."),
        ("I also want to thank {who}.", "My thanks also go {to_who}."),
    ),
    Tone.PLAIN: (("I also thank {people}.", "My thanks also go {to_people}."), ("I also thank {who}.", "My thanks also go {to_who}.")),
    Tone.FORMAL: (
        ("I am also grateful {to_people}.", "My thanks also go {to_people}."),
        ("I am also grateful {to_who}.", "My thanks also go {to_who}."),
    ),
}
"""Thanks to others that ask nobody to pass them on."""

SUBJECTS: dict[Kind, Wordings] = {
    Kind.ASK_TIME: ("{Job}: a request for time", "A request for time: {job}"),
    Kind.ASK_FIRST: ("{promised}{Job}: one question before I say yes", "One point to settle about {job}"),
    Kind.ACCEPT: ("{Job}: I accept", "Accepting {job}"),
    Kind.TAKE_BACK: ("{Job}: taking back my acceptance", "Taking back my acceptance of {job}"),
}

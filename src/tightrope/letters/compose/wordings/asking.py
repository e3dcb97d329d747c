"""Wordings of the other four kinds: asking for time, asking first, accepting, taking a yes back."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Wordings
from tightrope.letters.compose.wordings.shared import ByTone

ASK_TIME: ByTone = {
    Tone.WARM: (
        (
            "May I have until {until} to give you my answer?",
            "I would like to answer you properly; may I have until {until}?",
            "Could you give me until {until} to answer?",
        ),
    ),
    Tone.PLAIN: (
        (
            "May I have until {until} to give you my answer?",
            "Could you give me until {until} to answer?",
            "I would like to give you my answer by {until}; is that all right with you?",
        ),
    ),
    Tone.FORMAL: (
        (
            "May I ask you for time until {until} to give you my answer?",
            "Would you allow me until {until} to give you my answer?",
            "I would like to give you my answer by {until}, if you can agree to that.",
        ),
    ),
}

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
            "It is an offer that I want to think about properly, and a few days will let me do that.",
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
            "I wish to give it the attention that it deserves before I reply.",
        ),
    ),
}
"""Why time is asked for; what a person means who asks for it."""

ASK_FIRST: ByTone = {
    Tone.WARM: (
        (
            "One thing stands between me and a yes: {because}.",
            "I would like to say yes, and one thing is still in the way: {because}.",
            "There is one thing to settle before I can say yes: {because}.",
        ),
        (
            "One thing stands between me and a yes.",
            "I would like to say yes, and one thing is still in the way.",
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
            "There is one point to settle before I can accept: {because}.",
            "One point remains open on my side: {because}.",
        ),
        (
            "One point stands between me and a yes.",
            "There is one point to settle before I can accept.",
            "One point remains open on my side.",
        ),
    ),
}

WISHED: ByTone = {
    Tone.WARM: (
        ("Could I {wish_verb}?", "Would it be possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Would {wish_noun} be possible?"),
        ("{Wish_whole}?",),
    ),
    Tone.PLAIN: (
        ("Could I {wish_verb}?", "Is it possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Is {wish_noun} possible?"),
        ("{Wish_whole}?",),
    ),
    Tone.FORMAL: (
        ("Could I {wish_verb}?", "Would it be possible for me to {wish_verb}?"),
        ("Could we agree on {wish_noun}?", "Would {wish_noun} be possible?"),
        ("{Wish_whole}?",),
    ),
}

PROMISE: ByTone = {
    Tone.WARM: (
        (
            "{promised}If so, I will accept as soon as you confirm {it}.",
            "{promised}If you can say yes to that, so will I, the same day.",
            "{promised}If that works for you, my answer is yes.",
        ),
        (
            "I would be glad to hear from you about it.",
            "Tell me what you think, and I will answer you soon after.",
        ),
    ),
    Tone.PLAIN: (
        (
            "{promised}If so, I will accept as soon as you confirm {it}.",
            "{promised}If you agree, I accept.",
            "{promised}If that works for you, my answer is yes.",
        ),
        (
            "I would be glad to hear from you about it.",
            "Please let me know, and I will answer you soon after.",
        ),
    ),
    Tone.FORMAL: (
        (
            "{promised}If so, I will accept in writing as soon as you confirm {it}.",
            "{promised}If you can agree to this, I will accept in writing on the day that I hear from you.",
            "{promised}If that suits you, my answer is yes, and you will have it in writing the same day.",
        ),
        (
            "I should be glad to hear from you about it.",
            "I would be grateful for your reply, and will answer it without delay.",
        ),
    ),
}

ACCEPT: ByTone = {
    Tone.WARM: (
        (
            "I am happy to accept, and I will start on {start}.",
            "Yes, I accept it gladly, and I will start on {start}.",
            "My answer is yes: I accept it, and I will start on {start}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I accept it and will start on {start}.",
            "My answer is yes: I accept it and will start on {start}.",
            "Yes, I accept it, and my first day will be {start}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I am pleased to accept it and will start on {start}.",
            "I hereby accept it and will take up my duties on {start}.",
            "I accept it with pleasure and will begin on {start}.",
        ),
    ),
}

AGREED: ByTone = {
    Tone.WARM: (("As we agreed: {agreed}.", "To put down what else we agreed: {agreed}.", "What we also agreed: {agreed}."),),
    Tone.PLAIN: (("As we agreed: {agreed}.", "We also agreed: {agreed}.", "To put down what else we agreed: {agreed}."),),
    Tone.FORMAL: (("As we agreed: {agreed}.", "I note what else we agreed: {agreed}.", "To record what else we agreed: {agreed}."),),
}

READY: ByTone = {
    Tone.WARM: (
        (
            "Please tell me what else you need from me before then.",
            "If there is anything that I should sign or send before then, let me know.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Please tell me what you need from me before then.",
            "If I should sign or send anything before then, let me know.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please let me know what you require from me before that day.",
            "If you need any papers from me before that day, please let me know.",
        ),
    ),
}

FORWARD: ByTone = {
    Tone.WARM: (("I look forward to working with you.", "It will be good to work with you."),),
    Tone.PLAIN: (("I look forward to working with you.", "It will be good to work with you."),),
    Tone.FORMAL: (("I look forward to working with you.", "I look forward to our work together."),),
}
"""Only to a manager whom the person liked."""

TAKE_BACK: ByTone = {
    Tone.WARM: (
        (
            "I am sorry: I have to take back my acceptance of {job}.",
            "I have to take back my acceptance of {job}, and I am sorry.",
            "I am sorry to tell you that I am taking back my acceptance of {job}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am sorry: I have to take back my acceptance of {job}.",
            "I have to take back my acceptance of {job}, and I apologise.",
            "I apologise: I am taking back my acceptance of {job}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I apologise: I have to withdraw my acceptance of {job}.",
            "I have to withdraw my acceptance of {job}, and I apologise.",
            "I am sorry to have to withdraw my acceptance of {job}.",
        ),
    ),
}

OWNED: ByTone = {
    Tone.WARM: (
        (
            "The decision is mine alone, and so is its timing.",
            "That is my doing, and nobody else had a part in it.",
            "I should have been surer before I said yes; that lies with me alone.",
        ),
    ),
    Tone.PLAIN: (
        (
            "The decision is mine alone, and so is its timing.",
            "That is my responsibility alone.",
            "I should have been surer before I said yes; that lies with me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "The decision and its timing are my responsibility alone.",
            "I alone am responsible for this, and for the timing.",
            "I ought to have been surer before I accepted; that is my responsibility alone.",
        ),
    ),
}

AT_ONCE: ByTone = {
    Tone.WARM: (
        (
            "I am telling you now so that you can still turn to others.",
            "You should know it now, while you can still turn to others.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am telling you now so that you can still turn to others.",
            "You should know it now, while you can still turn to others.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I am informing you now so that you may still turn to other candidates.",
            "I want you to know it now, while you can still turn to other candidates.",
        ),
    ),
}

TRUST: ByTone = {
    Tone.WARM: (
        (
            "Thank you for the trust that you put in me, and for {for_deed}.",
            "Thank you for having chosen me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you put in me.",
            "Thank you for having chosen me, and for the time that it took.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Thank you for the trust that you put in me, and for {for_deed}.",
            "Thank you for having chosen me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you put in me.",
            "Thank you for having chosen me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Thank you for the trust that you placed in me, and for {for_deed}.",
            "I am grateful for the trust that you placed in me, and for {for_deed}.",
        ),
        (
            "Thank you for the trust that you placed in me.",
            "I am grateful for the trust that you placed in me.",
        ),
    ),
}

THANKED: ByTone = {
    Tone.WARM: (
        ("I am also grateful to {people}.", "My thanks also go to {people}."),
        ("I am also grateful to {who}.", "My thanks also go to {who}."),
    ),
    Tone.PLAIN: (("I also thank {people}.", "My thanks also go to {people}."), ("I also thank {who}.", "My thanks also go to {who}.")),
    Tone.FORMAL: (
        ("I am likewise grateful to {people}.", "My thanks also go to {people}."),
        ("I am likewise grateful to {who}.", "My thanks also go to {who}."),
    ),
}
"""Thanks to others that ask nobody to pass them on."""

SUBJECTS: dict[Kind, Wordings] = {
    Kind.ASK_TIME: ("{Job}: a request for time", "A request for time: {job}"),
    Kind.ASK_FIRST: ("{promised}{Job}: one question before I say yes", "One point to settle about {job}"),
    Kind.ACCEPT: ("{Job}: I accept", "Accepting {job}"),
    Kind.TAKE_BACK: ("{Job}: taking back my acceptance", "Taking back my acceptance of {job}"),
}

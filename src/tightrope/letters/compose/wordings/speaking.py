"""Wordings for the telephone: an opening line, answers to what they may ask, and a way out, for each kind of letter."""

from __future__ import annotations

from tightrope.decision.kinds import Kind
from tightrope.letters.compose.deal import Tiers, Wordings

HELLO: Tiers = (
    ("Hello {called}, this is {caller}. {said}",),
    ("Hello {called}. {said}",),
    ("Hello, this is {caller}. {said}",),
    ("Hello. {said}",),
)

OPENING: dict[Kind, Wordings] = {
    Kind.DECLINE: (
        "Thank you for the offer of {job}. I have decided to decline it, and I wanted you to hear it from me.",
        "I am calling about the offer of {job}. Thank you for it. I have decided not to take it, and I wanted to tell you myself.",
    ),
    Kind.WITHDRAW: (
        "Thank you for the invitation to a second interview for {job}. I have decided to withdraw my application{release}.",
        "I am calling about the second interview for {job}. Thank you for the invitation. I am withdrawing my application{release}.",
    ),
    Kind.ASK_TIME: (
        "Thank you for {occasion}. May I have until {until} to give you my answer?",
        "I am calling about {occasion}. Thank you for it. Could you give me until {until} to answer?",
    ),
    Kind.ASK_FIRST: (
        "Thank you for {occasion}. One thing stands between me and a yes{why_asked}. {question}",
        "I am calling about {occasion}. Thank you for it. There is one thing to settle before I can say yes{why_asked}. {question}",
    ),
    Kind.ACCEPT: (
        "Thank you for the offer of {job}. I accept it, and I will start on {start}.",
        "I am calling about the offer of {job}. Thank you for it. My answer is yes, and I will start on {start}.",
    ),
    Kind.TAKE_BACK: (
        "I am sorry: I am taking back my acceptance of {job}. The decision is mine alone. Thank you for the trust that you put in me.",
        "I am taking back my acceptance of {job}, and I am sorry. That is my doing alone. Thank you for trusting me with it.",
    ),
}

WHY: Tiers = (
    ("{reason}",),
    (
        "It is not the right step for me now, and I would like to leave it at that. I hope you don't mind.",
        "It is not the step that I want to take now. I would like to leave it at that, if I may.",
    ),
)

WHAT_WOULD_IT_TAKE: Wordings = (
    "Thank you for asking. I have decided, though, and I am not asking for more.",
    "That is kind of you. I am not asking for anything, though; my decision stands.",
)

WHO: dict[str, Wordings] = {
    "stay": ("Nobody. I am staying where I am.", "Nobody else. I am staying in my present job."),
    "keep looking": ("Nobody yet. I am still looking.", "I am still looking, so there is nobody to name yet."),
    "another offer": (
        "Another employer. I would rather not name them yet, if that is all right with you.",
        "I have another offer. I hope you don't mind if I leave the name out of it for now.",
    ),
    "": (
        "Let me leave that open, if that is all right with you. My thanks to you are the same either way.",
        "I would like to keep that open, and I hope you don't mind. It changes nothing about my thanks to you.",
    ),
}
"""By what the person does instead."""

WAY_OUT: dict[Kind, Wordings] = {
    Kind.DECLINE: (
        "Thank you for your time. You will have it in writing from me today. Goodbye.",
        "I will confirm it in a mail today. Thank you again for the offer, and goodbye.",
    ),
    Kind.WITHDRAW: (
        "Thank you for your time. You will have it in writing from me today. Goodbye.",
        "I will confirm it in a mail today. Thank you again, and goodbye.",
    ),
    Kind.ASK_TIME: (
        "Thank you. I will put the day in a mail, so that we both have it. Goodbye.",
        "That helps me, thank you. I will confirm the day in a mail. Goodbye.",
    ),
    Kind.ASK_FIRST: (
        "Thank you for looking into it. I will put it in a mail, so that you have it in writing. Goodbye.",
        "Thank you. I will write it down for you in a mail today. Goodbye.",
    ),
    Kind.ACCEPT: (
        "Thank you. I will confirm it in a mail today. Goodbye.",
        "You will have it in writing from me today. Thank you again, and goodbye.",
    ),
    Kind.TAKE_BACK: (
        "I will confirm it in writing today, so that you can turn to others at once. Goodbye.",
        "You will have it in writing from me today, and are free to turn to others. Goodbye.",
    ),
}

CROSS: Wordings = (
    "I understand that. It is my doing, and I am sorry for what it costs you.",
    "You have every right to be annoyed with me. This is my doing.",
)

MORE_TIME: Wordings = (
    "I want to think it through properly before I answer.",
    "I would like to go through it in peace before I give you my answer.",
)
NOT_NOW: Wordings = (
    "Not yet. You will hear from me on that day at the latest.",
    "Not yet, and I do not want to give you half an answer. You will have it on that day at the latest.",
)
SOONER: Wordings = (
    "Please tell me which day is possible for you, and I will let you know today whether I can keep it.",
    "If that is too late for you, please tell me the latest day that works, and I will say today whether I can do it.",
)
IF_NOT: Wordings = (
    "Thank you for telling me. I will think about what that means for me, and give you my answer soon.",
    "Thank you for looking into it. I know where I stand then, and will give you my answer soon.",
)
IF_SO: Tiers = (
    (
        "{coming}Thank you. Then I will gladly come to the second interview.",
        "{coming}Thank you. Then I look forward to the second interview.",
    ),
    ("{promised}Thank you. Then I accept, as soon as I have it in writing.", "{promised}Thank you. Then my answer is yes."),
    ("Thank you. Then I will give you my answer soon.", "Thank you for making that possible. You will have my answer soon."),
)
READY: Wordings = (
    "No, that is all from me. Please tell me what you need before then.",
    "That is all. Let me know what I should sign or send before then.",
)

"""Wordings of LinkedIn notes, thank-yous in one line, and replies to push-back."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Tiers, Wordings

HEAD = {Tone.WARM: "Hello {called}, ", Tone.PLAIN: "Hello {called}, ", Tone.FORMAL: "Dear {called}, "}

NOTE: dict[Kind, Tiers] = {
    Kind.DECLINE: (
        (
            "thank you for the offer of {job}. I have decided to decline. I enjoyed getting to know you{and_touch}.",
            "I have decided to decline the offer of {job}, with thanks. It was good to get to know you{and_touch}.",
        ),
        (
            "thank you for the offer of {job}. I have decided to decline it.{touch}",
            "I have decided to decline the offer of {job}, with thanks.{touch}",
        ),
        (
            "thank you for the offer from {company}. I have decided to decline it.{touch}",
            "I have decided to decline the offer from {company}, with thanks.{touch}",
        ),
        (
            "thank you for the offer. I have decided to decline it. I enjoyed getting to know you{and_touch}.",
            "I have decided to decline the offer, with thanks. It was good to get to know you{and_touch}.",
        ),
    ),
    Kind.WITHDRAW: (
        (
            "thank you for inviting me to a second interview for {job}. I have decided to withdraw. It was good to meet you{and_touch}.",
            "I have decided to withdraw my application for {job}, with thanks. It was good to get to know you{and_touch}.",
        ),
        (
            "thank you for inviting me to a second interview for {job}. I have decided to withdraw.{touch}",
            "I have decided to withdraw my application for {job}, with thanks.{touch}",
        ),
        (
            "thank you for the invitation from {company}. I have decided to withdraw.{touch}",
            "I have decided to withdraw my application at {company}, with thanks.{touch}",
        ),
        (
            "thank you for the invitation. I have decided to withdraw. I enjoyed getting to know you{and_touch}.",
            "I have decided to withdraw my application, with thanks. It was good to get to know you{and_touch}.",
        ),
    ),
}
"""From the longest to the shortest; the first that fits is taken."""

TOUCH, AND_TOUCH = " I would like to stay in touch.", ", and I would like to stay in touch"
"""What `touch` and `and_touch` are when the person wants to stay in touch; else they are empty."""

NEWS: dict[Kind, Wordings] = {
    Kind.DECLINE: (
        "I have decided not to take {job}, and I wanted you to hear it from me.",
        "I have decided to decline {job}, and you should hear it from me.",
    ),
    Kind.WITHDRAW: (
        "I have withdrawn my application for {job}, and I wanted you to hear it from me.",
        "I am no longer in the running for {job}, by my own choice, and you should hear it from me.",
    ),
    Kind.ASK_TIME: (
        "I am still thinking about {job}, and I will tell you when I have decided.",
        "I have not decided about {job} yet, and you will hear from me when I have.",
    ),
    Kind.ASK_FIRST: (
        "Nothing is settled yet about {job}, and I will tell you when it is.",
        "There is something left to settle about {job}, and you will hear from me when it is.",
    ),
    Kind.ACCEPT: (
        "I have said yes to {job}, and I wanted to tell you myself.",
        "I have accepted {job}, and I thought that you would like to know.",
    ),
    Kind.TAKE_BACK: (
        "I have taken back my yes to {job}, and I wanted you to hear it from me.",
        "I will not be taking {job} after all, and you should hear it from me.",
    ),
}

THANKS: Tiers = (
    (
        "{referred}{hello}, thank you for recommending me, and for {deed}. {news}",
        "{referred}{hello}, many thanks for recommending me, and for {deed}. {news}",
    ),
    (
        "{hello}, thank you for {deed}. {news}",
        "{hello}, many thanks for {deed}. {news}",
    ),
    (
        "{hello}, you {did}, and I thank you for it. {news}",
        "{hello}, thank you: you {did}. {news}",
    ),
    (
        "{hello}, thank you for making time for me. {news}",
        "{hello}, many thanks for the time that you gave me. {news}",
    ),
)
"""`deed` is what they did, "recommending me" for a referrer; `referred` is an empty text that is there when they did that besides."""

COUNTER = "If they counter"
PRESS = "If they press"
CROSS = "If they are cross"

REPLIES: dict[Kind, tuple[tuple[str, Wordings], ...]] = {
    Kind.DECLINE: (
        (
            COUNTER,
            (
                "Thank you for going to that trouble for me. My decision stands, and I do not want to leave you waiting for another one.",
                "Thank you for coming back to me with this. I have decided, and my decision stands.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like to know more. I would rather leave it at that; my answer is still no.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "I understand that this is not what you hoped to hear, and I am sorry about that. My answer is the same. I wish you well.",
                "I am sorry for the trouble that this causes you. My answer stays as it is, and I thank you for the offer all the same.",
            ),
        ),
    ),
    Kind.WITHDRAW: (
        (
            COUNTER,
            (
                "Thank you for offering to change things for me. My decision stands, and I would not want to take up more of your time.",
                "Thank you for coming back to me with this. I have withdrawn, and my decision stands.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like to know more. I would rather leave it at that, and I am staying with my decision.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "I understand that this is not what you hoped to hear, and I am sorry about that. My answer has not changed.",
                "I am sorry for the trouble that this causes you. My decision stands, and I thank you for the invitation all the same.",
            ),
        ),
    ),
    Kind.ASK_TIME: (
        (
            "If they give less time",
            (
                "Thank you for telling me. I will let you know today whether I can answer by then.",
                "Thank you. Give me until this evening, and I will tell you whether I can answer by that day.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you need to plan. I want to give you an answer that holds, and for that I need until {until}.",
                "I know that you are waiting. You will have an answer that you can rely on by {until}.",
            ),
        ),
        (
            CROSS,
            (
                "I understand that waiting is a nuisance. I asked so that you get an answer that you can build on.",
                "I am sorry to keep you waiting. I would rather answer you once, and properly.",
            ),
        ),
    ),
    Kind.ASK_FIRST: (
        (
            "If they offer something else",
            (
                "Thank you for looking for a way. Please give me a day to think about it, and I will answer you then.",
                "Thank you for that. Let me think about it until tomorrow, and you will have my answer.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you need to know. This one point is all that I ask for.",
                "It is only this one point. When I know whether it is possible, you have my answer.",
            ),
        ),
        (
            CROSS,
            (
                "I understand if this was not what you hoped to hear. I asked so that I can give you an answer that holds.",
                "I am sorry if the question was unwelcome. I asked so that, if I say yes, I mean it.",
            ),
        ),
    ),
    Kind.TAKE_BACK: (
        (
            COUNTER,
            (
                "Thank you for looking for a way. My decision stands. It would not be fair to bargain over a yes that I had already given.",
                "Thank you for coming back to me after this. I have decided, and my decision stands.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like to know more. I would rather leave it at that, and I am staying with my decision.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "You have every right to be annoyed with me. I gave my word and took it back, and I am sorry.",
                "I understand that you are angry. I caused this, and I am sorry for the trouble that it means for you.",
            ),
        ),
    ),
    Kind.ACCEPT: (),
}
"""What they may come back with, and what to answer. Nobody pushes back at a yes."""

"""Wordings of LinkedIn notes, thank-yous in one line, and replies to push-back."""

from __future__ import annotations

from tightrope.decision.kinds import Kind, Tone
from tightrope.letters.compose.deal import Tiers, Wordings

HEAD = {Tone.WARM: "Hello {called}, ", Tone.PLAIN: "Hello {called}, ", Tone.FORMAL: "Dear {called}, "}

NOTE: dict[Kind, Tiers] = {
    Kind.DECLINE: (
        (
            "thank you for the offer of {job}. I have decided to decline. I enjoyed getting to know you and would like to stay in touch.",
            "I have decided to decline the offer of {job}, with thanks. It was good to get to know you, and I would like to stay in touch.",
        ),
        (
            "thank you for the offer of {job}. I have decided to decline it and would like to stay in touch.",
            "I have decided to decline the offer of {job}, with thanks. I would like to stay in touch.",
        ),
        (
            "thank you for the offer from {company}. I have decided to decline it and would like to stay in touch.",
            "I have decided to decline the offer from {company}, with thanks. I would like to stay in touch.",
        ),
        (
            "thank you for the offer. I have decided to decline it and would like to stay in touch.",
            "I have decided to decline the offer, with thanks. I would like to stay in touch.",
        ),
    ),
    Kind.WITHDRAW: (
        (
            "thank you for inviting me again for {job}. I have decided to withdraw. I enjoyed getting to know you; let us stay in touch.",
            "I have decided to withdraw from the second interview for {job}. Thank you for it; I would like to stay in touch.",
        ),
        (
            "thank you for inviting me again for {job}. I have decided to withdraw and would like to stay in touch.",
            "I have decided to withdraw my application for {job}, with thanks. I would like to stay in touch.",
        ),
        (
            "thank you for the invitation from {company}. I have decided to withdraw and would like to stay in touch.",
            "I have decided to withdraw my application at {company}, with thanks. I would like to stay in touch.",
        ),
        (
            "thank you for the invitation. I have decided to withdraw and would like to stay in touch.",
            "I have decided to withdraw my application, with thanks. I would like to stay in touch.",
        ),
    ),
}
"""From the longest to the shortest; the first that fits is taken."""

NEWS: dict[Kind, Wordings] = {
    Kind.DECLINE: (
        "I have decided not to take {job}, and I wanted you to hear it from me.",
        "I have turned down {job}, and you should hear it from me.",
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
        "I am still talking about one point of {job}, and I will tell you how it ends.",
        "There is one point to settle about {job}, and you will hear from me when it is.",
    ),
    Kind.ACCEPT: (
        "I have said yes to {job}, and I wanted you to hear it from me.",
        "I have accepted {job}, and you should hear it from me.",
    ),
    Kind.TAKE_BACK: (
        "I have taken back my yes to {job}, and I wanted you to hear it from me.",
        "I will not be taking {job} after all, and you should hear it from me.",
    ),
}

THANKS: Tiers = (
    (
        "{referred}Hello {first}, thank you for recommending me, and for {deed}. {news}",
        "{referred}Hello {first}, many thanks for recommending me, and for {deed}. {news}",
    ),
    (
        "Hello {first}, thank you for {deed}. {news}",
        "Hello {first}, many thanks for {deed}. {news}",
    ),
    (
        "Hello {first}, you {did}, and I thank you for it. {news}",
        "Hello {first}, thank you: you {did}. {news}",
    ),
    (
        "Hello {first}, thank you for making time for me. {news}",
        "Hello {first}, many thanks for the time that you gave me. {news}",
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
                "Thank you for going to that trouble for me. My decision stands, and I would not want to keep you hoping.",
                "Thank you for coming back to me with this. I have decided, and I am staying with it.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like more from me. I have said what I can, and my answer is still no.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "I understand that this comes at a bad moment for you, and I am sorry about that. My answer is the same. I wish you well.",
                "I am sorry for the trouble that this makes for you. My answer stays as it is, and I thank you for the offer all the same.",
            ),
        ),
    ),
    Kind.WITHDRAW: (
        (
            COUNTER,
            (
                "Thank you for offering to change things for me. My decision stands, and I would not want to take up more of your time.",
                "Thank you for coming back to me with this. I have withdrawn, and I am staying with it.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like to know more. I have said what I can, and I am staying with my decision.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "I understand that this comes at a bad moment for you, and I am sorry about that. My answer has not changed.",
                "I am sorry for the trouble that this makes for you. My decision stands, and I thank you for the invitation all the same.",
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
                "I understand that waiting is no pleasure. I asked so that my answer is one that you can build on.",
                "I am sorry to keep you waiting. I would rather answer once, and properly.",
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
                "I understand that you need to know. It is this one point, and there is no other behind it.",
                "It is only this one point. When I know whether it is possible, you have my answer.",
            ),
        ),
        (
            CROSS,
            (
                "I understand if this was not what you hoped to hear. I asked because I would like to be able to say yes.",
                "I am sorry if the question was unwelcome. I asked so that I could say yes and mean it.",
            ),
        ),
    ),
    Kind.TAKE_BACK: (
        (
            COUNTER,
            (
                "Thank you for wanting to find a way. My decision stands, and you should not have to bargain over a yes that I gave.",
                "Thank you for coming back to me after this. I have decided, and I am staying with it.",
            ),
        ),
        (
            PRESS,
            (
                "I understand that you would like more from me. I have said what I can, and I am staying with my decision.",
                "Thank you for asking again. My answer stays the same, and I would like to leave it there.",
            ),
        ),
        (
            CROSS,
            (
                "You have every right to be annoyed with me. I gave my word and took it back, and I am sorry.",
                "I understand that you are angry. I caused this, and I am sorry for the trouble that it makes for you.",
            ),
        ),
    ),
    Kind.ACCEPT: (),
}
"""What they may come back with, and what to answer. Nobody pushes back at a yes."""

"""Wordings that letters of several kinds share: greeting, thanks passed on, the door, the close."""

from __future__ import annotations

from tightrope.decision.kinds import Tone
from tightrope.letters.compose.deal import Tiers

ByTone = dict[Tone, Tiers]

GREETING: ByTone = {
    Tone.WARM: (("Dear {greeted},", "{familiar}Hello {greeted},"), ("Hello,",)),
    Tone.PLAIN: (("{familiar}Hello {greeted},", "Dear {greeted},"), ("Hello,",)),
    Tone.FORMAL: (("Dear {greeted},",), ("Dear hiring team,",)),
}
"""`familiar` is empty text that is there when somebody is greeted by first name."""

THANKS: ByTone = {
    Tone.WARM: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "Thank you very much for {act}, and for {for_deed}.",
            "Many thanks for {offer}, and for {for_deed}.",
            "I want to thank you for {offer}, and for {for_deed}.",
        ),
        (
            "Thank you for {act}.",
            "Thank you very much for {act}.",
            "Many thanks for {offer}.",
            "I want to thank you for {offer}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "Thank you for {offer}, and for {for_deed}.",
            "Thanks for {act}, and for {for_deed}.",
            "Many thanks for {offer}, and for {for_deed}.",
        ),
        ("Thank you for {act}.", "Thank you for {offer}.", "Thanks for {act}.", "Many thanks for {offer}."),
    ),
    Tone.FORMAL: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "I am grateful to you for {act}, and for {for_deed}.",
            "Thank you very much for {offer}, and for {for_deed}.",
            "I would like to thank you for {offer}, and for {for_deed}.",
        ),
        (
            "Thank you for {act}.",
            "I am grateful to you for {act}.",
            "Thank you very much for {offer}.",
            "I would like to thank you for {offer}.",
        ),
    ),
}
"""`act` is what they did ("offering me ..."), `offer` is the thing ("your offer of ...")."""

DEED: ByTone = {
    Tone.WARM: (
        (
            "I appreciate that you {you_deed}.",
            "You {you_deed}, and I appreciate that.",
            "It was good that you {you_deed}.",
            "I will remember that you {you_deed}.",
        ),
        (
            "Thank you, too, for {long_deed}.",
            "My thanks also for {long_deed}.",
            "I also want to thank you for {long_deed}.",
            "And thank you for {long_deed}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I appreciate that you {you_deed}.",
            "You {you_deed}, and I appreciate that.",
            "It was good that you {you_deed}.",
            "You {you_deed}, and I thank you for that.",
        ),
        (
            "Thank you, too, for {long_deed}.",
            "My thanks also for {long_deed}.",
            "I also want to thank you for {long_deed}.",
            "Thanks as well for {long_deed}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I appreciate that you {you_deed}.",
            "I am grateful that you {you_deed}.",
            "You {you_deed}, and I am grateful to you for that.",
            "You {you_deed}, and I appreciate that.",
        ),
        (
            "My thanks also for {long_deed}.",
            "I would also like to thank you for {long_deed}.",
            "Thank you as well for {long_deed}.",
            "I am grateful to you as well for {long_deed}.",
        ),
    ),
}
"""A deed that is too long to stand beside the thanks."""

PASSING: ByTone = {
    Tone.WARM: (
        (
            "Please thank {people}.",
            "Please pass on my thanks {to_people}.",
            "Please give my warm thanks {to_people}.",
            "My thanks go {to_people}.",
        ),
        (
            "Please thank {who}.",
            "Please pass on my thanks {to_who}.",
            "Please give my warm thanks {to_who}.",
            "My thanks go {to_who}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Please thank {people}.",
            "Please give my thanks {to_people}.",
            "Please pass my thanks on {to_people}.",
            "My thanks also go {to_people}.",
        ),
        (
            "Please thank {who}.",
            "Please give my thanks {to_who}.",
            "Please pass my thanks on {to_who}.",
            "My thanks also go {to_who}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please convey my thanks {to_people}.",
            "I would also like to thank {people}.",
            "Please pass on my thanks {to_people}.",
            "My thanks also go {to_people}.",
        ),
        (
            "Please convey my thanks {to_who}.",
            "I would also like to thank {who}.",
            "Please pass on my thanks {to_who}.",
            "My thanks also go {to_who}.",
        ),
    ),
}

LIKED: ByTone = {
    Tone.WARM: (
        (
            "I enjoyed getting to know you.",
            "It was good to get to know you.",
            "I am glad to have got to know you.",
            "Getting to know you was a pleasure.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I enjoyed getting to know you.",
            "It was good to get to know you.",
            "I am glad to have got to know you.",
            "It was a pleasure to get to know you.",
        ),
    ),
    Tone.FORMAL: (
        (
            "It was a pleasure to get to know you.",
            "I enjoyed getting to know you.",
            "It was good to get to know you.",
            "I am glad to have got to know you.",
        ),
    ),
}
"""Only when the person said that they liked whoever sent it."""

HELP_AND_LINKEDIN: ByTone = {
    Tone.WARM: (
        (
            "If I can ever be of help, tell me; I will send you a LinkedIn request.",
            "I would like to stay in touch and will send you a LinkedIn request. If I can ever help you with something, just ask.",
            "I will send you a LinkedIn request, so that we stay in touch. If you ever need a hand, just write to me.",
            "Let us stay in touch; I will send you a LinkedIn request. And if there is ever something that I can do for you, let me know.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I will send you a LinkedIn request. If I can ever help you with something, let me know.",
            "I would like to stay in touch and will send you a LinkedIn request. If I can be of help one day, please tell me.",
            "I will send you a LinkedIn request, to stay in touch. If you ever need a hand, just write to me.",
            "You will get a LinkedIn request from me. If there is something that I can help with one day, just ask.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would like to stay in touch and will send you a request on LinkedIn. If I can ever be of help, please let me know.",
            "I will send you a request on LinkedIn. If there is ever something that I can help with, please write to me.",
            "You will receive a request on LinkedIn from me. If I can be of use to you one day, please ask.",
            "I would like to stay in touch on LinkedIn, and will send you a request. Should you need my help one day, please ask.",
        ),
    ),
}

HELP: ByTone = {
    Tone.WARM: (
        (
            "If I can ever be of help, please tell me.",
            "If there is ever something that I can help with, let me know.",
            "If I can do something for you one day, just ask.",
            "If you ever need a hand, just write to me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If I can be of help one day, please tell me.",
            "If I can ever help you with something, let me know.",
            "If there is something that I can help with one day, just ask.",
            "If you ever need a hand, just write to me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "If I can ever be of help, please let me know.",
            "If there is ever something that I can help with, please write to me.",
            "If I can be of use to you one day, please ask.",
            "Should you need my help one day, please let me know.",
        ),
    ),
}

LINKEDIN: ByTone = {
    Tone.WARM: (
        (
            "I would like to stay in touch and will send you a LinkedIn request.",
            "I will send you a LinkedIn request, so that we stay in touch.",
            "Let us stay in touch; I will send you a LinkedIn request.",
            "I will send you a LinkedIn request, as I would like to stay in touch.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I will send you a LinkedIn request.",
            "I would like to stay in touch and will send you a LinkedIn request.",
            "I will send you a LinkedIn request, to stay in touch.",
            "You will get a LinkedIn request from me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would like to stay in touch and will send you a request on LinkedIn.",
            "I will send you a request on LinkedIn.",
            "With your permission I will send you a request on LinkedIn.",
            "You will receive a request on LinkedIn from me.",
        ),
    ),
}

ROLES: ByTone = {
    Tone.WARM: (
        (
            "If you hear of a role closer to what I am looking for, please think of me.",
            "When a role comes in that is closer to what I am looking for, I would like to hear of it.",
            "Please keep me in mind for roles closer to what I am looking for.",
            "Let us stay in touch: when something closer to what I am looking for comes along, please tell me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If you hear of a role closer to what I am looking for, please tell me.",
            "Please keep me in mind for roles closer to what I am looking for.",
            "When a role comes in that is closer to what I am looking for, I would like to hear of it.",
            "Please think of me when something closer to what I am looking for comes in.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please keep me in mind for positions closer to what I am looking for.",
            "Should a position closer to what I am looking for come to you, I would like to hear of it.",
            "If you hear of a position closer to what I am looking for, please let me know.",
            "I would like to hear from you about positions closer to what I am looking for.",
        ),
    ),
}
"""To an agency with which somebody wants to stay in touch, after a reason that says what is looked for."""

OTHER_ROLES: ByTone = {
    Tone.WARM: (
        (
            "If you hear of another role that might suit me, please think of me.",
            "When another role comes in that might suit me, I would like to hear of it.",
            "Please keep me in mind for other roles.",
            "Let us stay in touch: when another role comes along that might suit me, please tell me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If you hear of another role that might suit me, please tell me.",
            "Please keep me in mind for other roles.",
            "When another role comes in that might suit me, I would like to hear of it.",
            "Please think of me when another role comes in.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please keep me in mind for other positions.",
            "Should another position come to you that might suit me, I would like to hear of it.",
            "If you hear of another position that might suit me, please let me know.",
            "I would like to hear from you about other positions.",
        ),
    ),
}

LATER_ROLES: ByTone = {
    Tone.WARM: (
        (
            "When I next look for something new, I would like to hear from you again.",
            "I would like to stay in touch, for the day when I look for something new.",
            "When the time comes to look again, I would like to hear of other roles from you.",
            "Let us stay in touch, for the day when I look again.",
        ),
    ),
    Tone.PLAIN: (
        (
            "When I look again, I would like to hear of other roles from you.",
            "I would like to stay in touch for the next time that I look.",
            "When the time comes to look again, I will write to you.",
            "Please stay in touch, for the next time that I look.",
        ),
    ),
    Tone.FORMAL: (
        (
            "When I look again, I would like to hear from you about other positions.",
            "I would like to stay in touch for the time when I look again.",
            "When the time comes to look again, I will write to you.",
            "I will turn to you again when I next look for a position.",
        ),
    ),
}
"""To an agency with which somebody wants to stay in touch who stays or has another offer."""

RESPECT: ByTone = {
    Tone.WARM: (
        (
            "I know that choosing somebody takes time, and I appreciate yours.",
            "I know how much time goes into a search, and I appreciate yours.",
            "Choosing somebody takes time, and I appreciate that you gave me some of yours.",
            "You gave me your time and attention, and I appreciate both.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I know that choosing somebody takes time, and I appreciate yours.",
            "I know how much time goes into a search, and I appreciate yours.",
            "I appreciate the time that you gave me.",
            "Choosing somebody takes time, and I appreciate yours.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I know how much time a search takes, and I appreciate yours.",
            "I appreciate the time and attention that you gave to my application.",
            "I know how much time goes into choosing somebody, and I appreciate yours.",
            "I appreciate the time that went into considering me.",
        ),
    ),
}
"""For a letter that would be curt without it."""

WISH: ByTone = {
    Tone.WARM: (
        (
            "I wish you well in finding the right person for the role.",
            "I hope that you find the right person for the role soon.",
            "I wish you, and whoever takes on the role, all the best.",
            "I hope that the right person comes along for the role soon.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I hope that you find the right person for the role soon.",
            "I wish you well in finding the right person for the role.",
            "I hope that the right person for the role comes along soon.",
            "I hope that you soon find somebody who suits the role.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I wish you well in finding the right person for the position.",
            "I hope that you will soon find the right person for the position.",
            "I hope that you will soon find somebody who suits the position.",
            "I hope that the right person for the position will soon be found.",
        ),
    ),
}
"""For a letter that is still short."""

CLOSE: ByTone = {
    Tone.WARM: (("With best wishes,", "With kind regards,", "Best wishes,", "With warm regards,"),),
    Tone.PLAIN: (("Regards,", "Kind regards,", "Best regards,", "Best wishes,"),),
    Tone.FORMAL: (
        ("{named}Yours sincerely,", "{named}With kind regards,", "{named}Sincerely,", "{named}With best regards,"),
        ("Yours faithfully,", "With kind regards,", "Sincerely,", "With best regards,"),
    ),
}
"""`named` is empty text that is there when somebody is greeted by name."""

"""Wordings that letters of several kinds share: greeting, thanks passed on, the door, the close."""

from __future__ import annotations

from tightrope.decision.kinds import Tone
from tightrope.letters.compose.deal import Tiers

ByTone = dict[Tone, Tiers]

GREETING: ByTone = {
    Tone.WARM: (("Dear {greeted},", "Hello {greeted},"), ("Hello,",)),
    Tone.PLAIN: (("Hello {greeted},", "Dear {greeted},"), ("Hello,",)),
    Tone.FORMAL: (("Dear {greeted},",), ("Dear hiring team,",)),
}

THANKS: ByTone = {
    Tone.WARM: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "Thank you very much for {act}, and for {for_deed}.",
            "Many thanks for {offer}, and for {for_deed}.",
            "First of all, thank you for {offer}, and for {for_deed}.",
        ),
        (
            "Thank you for {act}.",
            "Thank you very much for {act}.",
            "Many thanks for {offer}.",
            "First of all, thank you for {offer}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "Thank you for {offer}, and also for {for_deed}.",
            "Thanks for {act}, and for {for_deed}.",
            "Many thanks for {offer} and for {for_deed}.",
        ),
        ("Thank you for {act}.", "Thank you for {offer}.", "Thanks for {act}.", "Many thanks for {offer}."),
    ),
    Tone.FORMAL: (
        (
            "Thank you for {act}, and for {for_deed}.",
            "I am grateful to you for {act}, and for {for_deed}.",
            "I thank you for {offer} and for {for_deed}.",
            "Please accept my thanks for {offer}, and for {for_deed}.",
        ),
        (
            "Thank you for {act}.",
            "I am grateful to you for {act}.",
            "I thank you for {offer}.",
            "Please accept my thanks for {offer}.",
        ),
    ),
}
"""`act` is what they did ("offering me ..."), `offer` is the thing ("your offer of ...")."""

DEED: ByTone = {
    Tone.WARM: (
        (
            "I am glad that you {you_deed}.",
            "You {you_deed}, and I am glad of that.",
            "It was good of you that you {you_deed}.",
            "I will remember that you {you_deed}.",
        ),
        (
            "I am glad, too, of {long_deed}.",
            "My thanks also for {long_deed}.",
            "I also want to thank you for {long_deed}.",
            "I will remember {long_deed}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I am glad that you {you_deed}.",
            "You {you_deed}, and I am glad of that.",
            "I appreciate that you {you_deed}.",
            "It was good that you {you_deed}.",
        ),
        (
            "I am also glad of {long_deed}.",
            "My thanks also for {long_deed}.",
            "I appreciate {long_deed}.",
            "I also want to thank you for {long_deed}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I appreciate that you {you_deed}.",
            "I am grateful that you {you_deed}.",
            "You {you_deed}, for which I am grateful.",
            "I am glad that you {you_deed}.",
        ),
        (
            "I also appreciate {long_deed}.",
            "My thanks also for {long_deed}.",
            "I should also like to thank you for {long_deed}.",
            "I value {long_deed} as well.",
        ),
    ),
}
"""A deed that is too long to stand beside the thanks."""

PASSING: ByTone = {
    Tone.WARM: (
        (
            "Please thank {people}.",
            "Please pass on my thanks to {people}.",
            "Please give my warm thanks to {people}.",
            "My thanks go to {people}.",
        ),
        (
            "Please thank {who}.",
            "Please pass on my thanks to {who}.",
            "Please give my warm thanks to {who}.",
            "My thanks go to {who}.",
        ),
    ),
    Tone.PLAIN: (
        (
            "Please thank {people}.",
            "Please give my thanks to {people}.",
            "Please pass my thanks on to {people}.",
            "My thanks also to {people}.",
        ),
        (
            "Please thank {who}.",
            "Please give my thanks to {who}.",
            "Please pass my thanks on to {who}.",
            "My thanks also to {who}.",
        ),
    ),
    Tone.FORMAL: (
        (
            "Please convey my thanks to {people}.",
            "I should be glad if you would also thank {people}.",
            "Please pass on my thanks to {people}.",
            "My thanks go likewise to {people}.",
        ),
        (
            "Please convey my thanks to {who}.",
            "I should be glad if you would also thank {who}.",
            "Please pass on my thanks to {who}.",
            "My thanks go likewise to {who}.",
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
            "I liked getting to know you.",
        ),
    ),
    Tone.FORMAL: (
        (
            "It was a pleasure to get to know you.",
            "I enjoyed making your acquaintance.",
            "I valued getting to know you.",
            "I am glad to have made your acquaintance.",
        ),
    ),
}
"""Only when the person said that they liked whoever sent it."""

HELP_AND_LINKEDIN: ByTone = {
    Tone.WARM: (
        (
            "If I can ever be of help, tell me; I will send you a LinkedIn request.",
            "I would like to stay in touch, so I will send you a LinkedIn request; if I can be of help one day, just ask.",
            "I will send you a LinkedIn request, and if there is ever something that I can help with, let me know.",
            "Let us stay in touch: I will send you a LinkedIn request, and if you need a hand one day, write to me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If I can be of help one day, tell me; I will send you a LinkedIn request.",
            "I will send you a LinkedIn request; if I can help with something one day, let me know.",
            "I would like to stay in touch and will send you a LinkedIn request; if you need a hand, write to me.",
            "I will send you a LinkedIn request, and if I can be of use to you, just ask.",
        ),
    ),
    Tone.FORMAL: (
        (
            "If I can be of help to you one day, please let me know; I will send you a request on LinkedIn.",
            "I would like to stay in touch and will send you a request on LinkedIn; if I can help one day, please write to me.",
            "I will send you a request on LinkedIn, and if you need my help one day, please ask.",
            "Please turn to me if I can be of use to you; I will also send you a request on LinkedIn.",
        ),
    ),
}

HELP: ByTone = {
    Tone.WARM: (
        (
            "If I can ever be of help, tell me.",
            "If there is ever something that I can help with, let me know.",
            "If I can be of use to you one day, just ask.",
            "If you need a hand with something one day, write to me.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If I can be of help one day, tell me.",
            "If I can help with something, let me know.",
            "If I can be of use to you, just ask.",
            "If you need a hand one day, write to me.",
        ),
    ),
    Tone.FORMAL: (
        (
            "If I can be of help to you one day, please let me know.",
            "If there is something that I can help with, please write to me.",
            "Please turn to me if I can be of use to you.",
            "If you need my help at any time, please ask.",
        ),
    ),
}

LINKEDIN: ByTone = {
    Tone.WARM: (
        (
            "I will send you a LinkedIn request.",
            "I would like to stay in touch and will send you a LinkedIn request.",
            "Let us stay in touch; I will send you a LinkedIn request.",
            "I will send you a LinkedIn request, so that we do not lose sight of each other.",
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
            "I will send you a request on LinkedIn.",
            "I would like to stay in touch and will send you a request on LinkedIn.",
            "With your permission I will send you a request on LinkedIn.",
            "You will receive a request on LinkedIn from me, so that we may stay in touch.",
        ),
    ),
}

ROLES: ByTone = {
    Tone.WARM: (
        (
            "If you hear of a job of that kind, I would love to be told.",
            "Please think of me when a job of that kind comes along.",
            "If something of that kind reaches your desk, I would be glad of a call.",
            "Do keep me in mind for jobs of that kind.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If you hear of a job of that kind, please tell me.",
            "Please keep me in mind for jobs of that kind.",
            "If a job of that kind comes along, I would be glad to hear of it.",
            "Please think of me when something of that kind comes in.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would be glad to hear from you about positions of that kind.",
            "Please keep me in mind for positions of that kind.",
            "Should a position of that kind come to you, I would be glad to be told.",
            "I would welcome news of positions of that kind.",
        ),
    ),
}
"""To an agency, after a reason that says what kind."""

OTHER_ROLES: ByTone = {
    Tone.WARM: (
        (
            "If you hear of other roles that might suit me, I would love to be told.",
            "Please think of me when another role comes along.",
            "If another role reaches your desk that might suit me, I would be glad of a call.",
            "Do keep me in mind for other roles.",
        ),
    ),
    Tone.PLAIN: (
        (
            "If you hear of other roles that might suit me, please tell me.",
            "Please keep me in mind for other roles.",
            "If another role comes along, I would be glad to hear of it.",
            "Please think of me when another role comes in.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I would be glad to hear from you about other positions.",
            "Please keep me in mind for other positions.",
            "Should another position come to you that might suit me, I would be glad to be told.",
            "I would welcome news of other positions.",
        ),
    ),
}

LATER_ROLES: ByTone = {
    Tone.WARM: (
        (
            "When I look for something new one day, I would love to hear of other roles from you.",
            "I will gladly come to you for other roles when I next look for something new.",
            "When the time comes to look again, I would be glad to hear of other roles from you.",
            "One day I will look again, and then I would like to hear of other roles from you.",
        ),
    ),
    Tone.PLAIN: (
        (
            "When I look again, I would be glad to hear of other roles from you.",
            "I will come to you for other roles when I next look.",
            "When the time comes to look again, please tell me of other roles.",
            "One day I will look again, and then I would like to hear of other roles.",
        ),
    ),
    Tone.FORMAL: (
        (
            "When I look again, I would be glad to hear from you about other positions.",
            "I will gladly turn to you for other positions when I next look.",
            "If I look again one day, I would be glad to be told of other positions.",
            "When the time comes to look again, I would be glad to learn of other positions from you.",
        ),
    ),
}
"""To an agency, by somebody who stays or has another offer."""

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
            "I am aware of the time that you gave to my application, and I appreciate it.",
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
            "I wish you and whoever takes it on all the best.",
            "I hope that the right person comes along for the role soon.",
        ),
    ),
    Tone.PLAIN: (
        (
            "I hope that you find the right person for the role soon.",
            "I wish you well in finding the right person for the role.",
            "I hope that the right person for the role comes along soon.",
            "I wish you and whoever takes it on well.",
        ),
    ),
    Tone.FORMAL: (
        (
            "I wish you well in finding the right person for the position.",
            "I hope that you will soon find the right person for the position.",
            "I wish you and whoever takes it up every success.",
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

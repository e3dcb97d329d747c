"""Step 7, the balance: the last questions before it, and the decision after it. The arithmetic is in `decision.balance`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from tightrope.decision.kinds import CantTell, Outcome, Stage
from tightrope.decision.question import Choice, Day, Line, Scale, Text, YesNo, ask
from tightrope.frozen import Frozen


class Face(StrEnum):
    """A side of the coin."""

    NO = "turn it down"
    YES = "take it"


class Landing(StrEnum):
    """The first feeling at what the coin shows."""

    GLAD = "glad"
    SORRY = "sorry"
    NOTHING = "nothing"


OUTCOME = Choice(
    "What do you decide?",
    of={
        Outcome.NO: "Turn it down",
        Outcome.ASK_TIME: "Ask for time",
        Outcome.ASK_FIRST: "Ask first",
        Outcome.YES: "Take it",
        Outcome.NOT_YET: "Not yet",
    },
    of_second={Outcome.NO: "Withdraw", Outcome.YES: "Go on"},
    of_said_yes={Outcome.NO: "Take my yes back", Outcome.YES: "Keep my yes"},
    not_after_yes=(Outcome.ASK_TIME, Outcome.ASK_FIRST),
    why="A mirror, not a judge. You decide.",
)


def outcomes(stage: Stage | None) -> dict[Outcome, str]:
    """Return what can be decided at a stage, each with its label."""
    return {Outcome(key): label for key, label in OUTCOME.labels(stage).items()}


class Balance(Frozen):
    """The last reading, and what the person decides."""

    final: int | CantTell | None = ask(
        Scale(
            "If you had to answer this minute, what would you say?",
            labels=("turn it down", "rather turn it down", "torn", "rather take it", "take it"),
            labels_second=("withdraw", "rather withdraw", "torn", "rather go on", "go on"),
            labels_said_yes=("take my yes back", "rather take it back", "torn", "rather keep it", "keep my yes"),
            why="Asked before anything is added up, so that no sum can bend it.",
        )
    )
    face: Face | None = ask(
        Choice(
            "What the coin shows",
            of={Face.NO: "TURN IT DOWN", Face.YES: "TAKE IT"},
            of_second={Face.NO: "WITHDRAW", Face.YES: "GO ON"},
            of_said_yes={Face.NO: "TAKE YOUR YES BACK", Face.YES: "KEEP YOUR YES"},
        )
    )
    coin: Landing | None = ask(
        Choice(
            "The coin is turned over, once. Your first feeling at what it shows?",
            of={Landing.GLAD: "glad", Landing.SORRY: "sorry", Landing.NOTHING: "nothing in particular"},
            why="A toss strengthens a feeling; it cannot tell whether the feeling is right. Not counted.",
            optional=True,
        )
    )
    outcome: Outcome | None = ask(OUTCOME)
    agreed: bool | CantTell | None = ask(
        YesNo("If they agree, will you take it?", why="The letter promises it: if they agree, you say yes."),
        when=lambda decision: decision.balance.outcome is Outcome.ASK_FIRST and decision.stage() is not Stage.SAID_YES,
    )
    reason: str = ask(
        Text(
            "In one sentence, for yourself: why?",
            why="It stays in this file and never gets into a letter.",
            optional=True,
        ),
        when=lambda decision: decision.balance.outcome is not None,
    )
    how_sure: str = ask(
        Line("How sure are you, in a few words?", hint="sad, but it is right", why="To compare with later.", optional=True),
        when=lambda decision: decision.balance.outcome is not None,
    )
    ask_again: date | None = ask(
        Day("When do you want to be asked again?", why="Home reminds you on that day.", optional=True),
        when=lambda decision: decision.balance.outcome is Outcome.NOT_YET,
    )

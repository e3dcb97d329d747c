"""Step 6, people you trust: what they lean to, and how well they can know."""

from __future__ import annotations

from enum import StrEnum

from tightrope.decision.kinds import CantTell, Stage
from tightrope.decision.named import name_and_words
from tightrope.decision.question import ENTRY_ID, Choice, Flag, Items, Line, Scale, Text, YesNo, ask
from tightrope.frozen import Frozen


class Asked(StrEnum):
    """Whether they said it or the person guesses it."""

    ASKED = "asked"
    GUESS = "my guess"


class Household(StrEnum):
    """What those who live with the result say."""

    NO = "somebody says no"
    FINE = "nobody says no"
    ALONE = "nobody lives with it"


def leaning(prompt: str, why: str = "") -> Scale:
    """Return a scale from turning it down to taking it, as somebody else would say it."""
    return Scale(
        prompt,
        why=why,
        labels=("turn it down", "rather turn it down", "neither way", "rather take it", "take it"),
        labels_second=("withdraw", "rather withdraw", "neither way", "rather go on", "go on"),
        labels_said_yes=("take the yes back", "rather take it back", "neither way", "rather keep it", "keep the yes"),
    )


LEAN = leaning("What do they lean to?")
"""The scale on which advisers answer."""


class Adviser(Frozen):
    """One person who was asked, or could be."""

    id: int | None = ask(ENTRY_ID)
    name: str = ask(Line("Who knows you well?"))
    lean: int | CantTell | None = ask(LEAN)
    asked: Asked | None = ask(Choice("Did they say so?", of={Asked.ASKED: "asked", Asked.GUESS: "my guess"}))
    knows_field: bool | None = ask(
        YesNo("Do they know the field?", cant_tell=False, among="knows the field", among_no="doesn't know the field")
    )
    knows_me: bool | None = ask(YesNo("Do they know you well?", cant_tell=False, among="knows you well", among_no="doesn't know you well"))
    interest: bool = ask(Flag("Do they gain or lose by it?", among="gains or loses by it"))
    why: str = ask(Line("Why, in six words?", optional=True))


def adviser_typed(text: str) -> Adviser:
    """Return who a typed line names, with what they said: a point of the scale ("Jonas: turn it down"), or else why ("Jonas: run")."""
    name, words = name_and_words(text)
    labels = {label.lower(): point for stage in Stage for point, label in enumerate(LEAN.labelled(stage), -2)}
    lean = labels.get(words.lower().rstrip("."))
    return Adviser(None, name, lean) if lean is not None else Adviser(None, name, why=words)


class People(Frozen):
    """What the people say whom one trusts."""

    advisers: tuple[Adviser, ...] = ask(
        Items(
            "Who knows you well, and what did they say?",
            of=Adviser,
            typed=adviser_typed,
            hint="Jonas: run",
            most=7,
            adds="Add somebody",
            why="Two people who differ help more than five who agree. A guess counts half.",
        )
    )
    household: Household | None = ask(
        Choice(
            "Does anybody who lives with the result say no?",
            of={
                Household.NO: "yes, somebody says no",
                Household.FINE: "nobody says no",
                Household.ALONE: "nobody else lives with it",
            },
            why="Told beside the balance, never counted.",
        )
    )
    avoided: str = ask(Line("Who did you avoid asking?", why="One often avoids those whose answer one knows.", optional=True))
    avoided_says: str = ask(
        Text("And what would they say?", why="Then you have asked them after all.", optional=True),
        when=lambda decision: bool(decision.people.avoided),
    )
    friend: int | CantTell | None = ask(
        leaning(
            "A friend stands where you stand, with these answers. What do you tell them?",
            why="People are kinder and clearer towards a friend than towards themselves.",
        )
    )

"""The spark, line by line: one mark after the other, and what happened where it fell."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from tightrope.decision.kinds import Way
from tightrope.decision.question import questions_of
from tightrope.decision.steps import QUESTIONS
from tightrope.decision.steps.gut import MARKS, Spark
from tightrope.errors import AnswerError
from tightrope.plain.asking import ask
from tightrope.plain.walk import Walk

FEW = ("offer", "today")
"""The marks that the five-minute way asks for."""

ASKS = dict(questions_of(Spark))


def ask_spark(walk: Walk, id: str) -> None:
    """Ask for the marks from 0 to 10. Raises: Back, Jump, Leave."""
    question = QUESTIONS[id].question
    walk.say(question.asks(stage=walk.decision.stage()), "0 is not at all, 10 is fully; - for one that you can't tell.")
    for name in MARKS if walk.decision.way is Way.FULL else FEW:
        ask_mark(walk, id, name, question.why)
    for name, note in falls(walk.decision.gut.spark or Spark()):
        walk.say(f"It fell before “{ASKS[name].asks(stage=walk.decision.stage())}”.")
        spark = walk.decision.gut.spark or Spark()
        noted: dict[str, Any] = {note: walk.value(ASKS[note], getattr(spark, note)) or ""}
        walk.answer(id, replace(spark, **noted))


def ask_mark(walk: Walk, id: str, name: str, why: str) -> None:
    """Ask for one mark. Raises: Back, Jump, Leave."""
    spark = walk.decision.gut.spark or Spark()
    mark = getattr(spark, name)
    walk.say(ASKS[name].asks(stage=walk.decision.stage()) + (f" (now: {mark})" if mark is not None else ""))
    while raw := walk.reply(why):
        try:
            mark = None if raw in ("-", "clear") else walk.parsed(ASKS[name], raw)
        except AnswerError as error:
            walk.say(str(error))
        else:
            marked: dict[str, Any] = {name: mark}
            walk.answer(id, replace(spark, **marked))
            return


def read_again(walk: Walk) -> None:
    """Ask how it feels today, when some time has passed. Raises: Back, Jump, Leave."""
    walk.say("", "Some time has passed. How does it feel today?")
    ask_mark(walk, "gut.spark", "today", QUESTIONS["gut.spark"].question.why)
    ask(walk, "gut.tuesday")


def falls(spark: Spark) -> list[tuple[str, str]]:
    """Return each mark that is lower than the one before it, with the name of its note."""
    told = [(name, mark) for name, mark in zip(MARKS, spark.marks(), strict=True) if mark is not None]
    return [(name, f"before_{name}") for (_, before), (name, mark) in pairwise(told) if mark < before]

"""One question that is answered in a line, or in a few: what it says, what was answered so far, and the new answer."""

from __future__ import annotations

from tightrope.decision.beside import beside, understood
from tightrope.decision.kinds import CANT_TELL, Stage
from tightrope.decision.question import Choice, Day, Line, Moment, Question, Scale, Text, YesNo
from tightrope.decision.steps import QUESTIONS
from tightrope.errors import AnswerError
from tightrope.plain.console import Leave
from tightrope.plain.walk import Walk


def ask(walk: Walk, id: str) -> None:
    """Ask a question until its answer fits; Enter alone keeps what is there. Raises: Back, Jump, Leave."""
    question = QUESTIONS[id].question
    present = show(walk, id)
    while True:
        raw = walk.reply(question.why)
        if not raw:
            return
        if raw == "clear":
            walk.answer(id, question.empty)
            return
        if isinstance(question, Text):
            _ask_text(walk, id, raw)
            return
        try:
            walk.answer(id, walk.parsed(question, raw))
        except AnswerError as error:
            walk.say(str(error), *(["Your answer is still there."] if present else []))
        else:
            said = understood(question, walk.decision.value(id), walk.now(), walk.currency)
            walk.say(*([f"Understood: {said}"] if said else []))
            return


def show(walk: Walk, id: str) -> bool:
    """Say the question, what can be chosen and what was answered; return whether something was."""
    question, decision = QUESTIONS[id].question, walk.decision
    walk.say(question.asks(stage=decision.stage()), *offered(question, stage=decision.stage()))
    walk.say(*beside(decision, id, walk.today()))
    said = decision.words(id)
    if said:
        walk.say(f"So far: {said}")
    return bool(said)


def offered(question: Question, *, stage: Stage | None) -> tuple[str, ...]:
    """Return the lines that tell how to answer."""
    lines = [f"  {number} {label}" for number, label in question.options(stage=stage)]
    if isinstance(question, Scale) or (isinstance(question, Choice | YesNo) and question.cant_tell):
        lines.append(f"  - {CANT_TELL.value} yet")
    if isinstance(question, Line | Day | Moment) and question.hint:
        lines.append(f"For example: {question.hint}")
    if isinstance(question, Text):
        lines.append("Several lines are fine; an empty line ends.")
    return tuple(lines)


def _ask_text(walk: Walk, id: str, first: str) -> None:
    """Take the further lines of a text, and keep it even when the input ends in the middle of it."""
    try:
        rest = lines_until_blank(walk)
    except Cut as cut:
        walk.answer(id, walk.parsed(QUESTIONS[id].question, "\n".join([first, *cut.lines])))
        raise Leave from None
    walk.answer(id, walk.parsed(QUESTIONS[id].question, "\n".join([first, *rest])))


class Cut(Exception):  # noqa: N818 - the lines are whole, only their end is missing
    """The input ended inside a text; here is what came."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(lines)
        self.lines = lines


def lines_until_blank(walk: Walk, end: str = "") -> list[str]:
    """Return the lines that follow, up to one that is `end`. Raises: Cut when the input ends before."""
    lines: list[str] = []
    while True:
        try:
            line = walk.console.ask("  ")
        except Leave:
            raise Cut(lines) from None
        if line == end:
            return lines
        lines.append(line)

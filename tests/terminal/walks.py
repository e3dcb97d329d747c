"""Walks through the wizard by keyboard: what is on the screen, what is pressed then. Tests play them, whole or until they are killed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from terminal.harness import Terminal


@dataclass(frozen=True, slots=True)
class Move:
    """Wait for a prompt, then answer it."""

    prompt: str
    """A regular expression for what is asked."""
    keys: tuple[str, ...] = ()
    """Keys pressed after the text."""
    text: str = ""
    answers: tuple[str, str] | None = None
    """The table and the words that the file holds once the next question is drawn."""
    step: str = ""
    """Set where a step of the way ends."""


def typed(prompt: str, text: str, kept: str, step: str = "") -> Move:
    """Type a line and go on."""
    return Move(prompt, ("enter",), text, kept_as(kept), step)


def chosen(prompt: str, key: str, kept: str = "", step: str = "") -> Move:
    """Choose by a digit; the answer goes on by itself."""
    return Move(prompt, (key,), "", kept_as(kept), step)


def passed(prompt: str, step: str = "") -> Move:
    """Go on without an answer."""
    return Move(prompt, ("ctrl+n",), step=step)


def kept_as(words: str) -> tuple[str, str] | None:
    """Return the table and the words that prove an answer: "offer|role = "x"" -> ("offer", ...)."""
    table, _, line = words.partition("|")
    return (table, line) if words else None


LINES = (
    Move("What speaks for it, and what against", ("enter",), "Mostly reports, little field work"),
    Move("Mostly reports", ("enter",), "They could not say who leads it"),
    Move("They could not say", ("enter",), "+ Ten people to learn from", ("lines", 'text = "Ten people to learn from"')),
)

HEART = (
    *LINES,
    Move("Ten people", ("ctrl+n",)),
    passed("saying yes was a mistake"),
    passed("saying no was a mistake"),
)

OFFER = (
    chosen("Where do you stand", "1", 'offer|stage = "offer"'),
    typed("Which role", "data analyst", 'offer|role = "data analyst"'),
    typed("Which company", "Northwind", 'offer|company = "Northwind"'),
    typed("When must they know", "2031-03-03 17:00", "offer|answer_by = 2031-03-03 17:00:00"),
    chosen("what do you do instead", "3", 'offer|instead = "keep looking"'),
    typed("Who sent you", "Priya", 'offer|sender = "Priya"'),
    chosen("How do you address", "1", 'offer|address = "first name"'),
    chosen("Who are they", "1", 'offer|sender_is = "manager"'),
    typed("One true thing they did", "was open about how much of the week is reporting", "offer|was open about how much"),
    chosen("How did the offer come", "2", 'offer|came_by = "phone"'),
    typed("Your name, as you sign", "Sam Ortiz", 'offer|signed = "Sam Ortiz"'),
    Move("Who else gave you time", ("enter",), "Tom: showed me round the site"),
    Move("Tom: showed", ("ctrl+n",), "", ("offer", 'deed = "showed me round the site"')),
    Move("What must be true of any job", ("enter",), "home by six"),
    Move("home by six", ("ctrl+n",), "", ("offer", 'text = "home by six"'), "offer"),
)

GUT = (
    typed("In one sentence, without reasons", "I want to want it, and I don't.", "gut|I want to want it"),
    chosen("they phone", "1", 'gut|call = "relieved"'),
    Move("How alive did you feel", ("5", "8", "9", "3", "2", "ctrl+n"), "", ("gut", "today = 2")),
    chosen("An ordinary Tuesday", "2", "gut|tuesday = -1"),
    typed("Where are you on that Tuesday", "at a desk beside nobody", "gut|at a desk"),
    chosen("about this job, or would any", "1", 'gut|any_job = "this job"'),
    Move("now not mentioning", ("ctrl+n",), "the canteen", ("gut", "the canteen"), "gut"),
)

LINES_STEP = (
    *LINES,
    Move("Ten people", ("ctrl+n",)),
    Move("saying yes was a mistake", ("ctrl+n",), "Two years of reports", ("lines", "Two years of reports")),
    Move("saying no was a mistake", ("ctrl+n",), "Nothing else came", ("lines", "Nothing else came"), "lines"),
)

MONEY = (
    chosen("With a year's spending saved", "2", "money|in_the_bank = -1"),
    chosen("how long would your money last", "3", 'money|rough = "3-6 months"'),
    chosen("Where in your career", "2", 'money|level = "mid"'),
    typed("In which currency", "", 'money|currency = "EUR"'),
    typed("Savings you could reach", "9000", "money|savings = 900000"),
    typed("have to spend in a month", "2.1k", "money|spending = 210000"),
    typed("Other income a month", "300", "money|other_income = 30000"),
    passed("Until when does that come in"),
    passed("What do you earn a month now"),
    typed("What would this job pay", "2,600", "money|pay = 260000"),
    passed("When is its first pay day"),
    typed("the job you hope for pay", "2900", "money|hoped = 290000"),
    typed("How many months until", "4.5", "money|search = 4.5"),
    passed("from taking a job to its first pay"),
    passed("stay untouched"),
    chosen("If it paid what you hoped", "3", "money|if_paid = 0"),
    chosen("If the pay is low", "3", "money|low_pay"),
    Move("What is true of you tonight", ("2", "enter"), "", ("money", "ticks"), "money"),
)

DIRECTION = (
    typed("I want more", "field work", 'direction|more = "field work"'),
    typed("want less", "reporting", 'direction|rather = "reporting"'),
    chosen("Does this job give you that", "2", "direction|gives = -1"),
    typed("I want to be able to say", "run a survey", 'direction|able = "run a survey"'),
    chosen("Does this job teach you", "2", "direction|teaches = -1"),
    chosen("would you apply again", "2", "direction|again = -1"),
    chosen("Your would-be manager", "4", "direction|manager = 1"),
    Move("could you leave within six months", ("-",), "", ("direction", "can't tell")),
    typed("What don't you know", "who leads the team", "direction|unknown"),
    typed("Who could tell you", "Priya", "direction|who_knows"),
    chosen("Can they tell you before", "2", "direction|can_they = false"),
    chosen("Did you genuinely like", "1", "direction|liked = true", "direction"),
)

PEOPLE = (
    Move("Who knows you well", ("enter",), "my sister"),
    Move("my sister +not answered", ("escape",)),
    Move("1 turn it down", ("2", "g"), "", ("people", 'name = "my sister", lean = -1')),
    Move("rather turn it down, said so", ("ctrl+n",)),
    chosen("Does anybody who lives", "2", "people|household"),
    typed("Who did you avoid", "Ines", 'people|avoided = "Ines"'),
    Move("what would they say", ("ctrl+n",), "Take it, for the name", ("people", "Take it, for the name")),
    chosen("A friend stands where", "2", "people|friend = -1", "people"),
)

BALANCE = (
    chosen("If you had to answer this minute", "2", "balance|final = -1"),
    chosen("The coin is turned over", "1", 'balance|coin = "glad"'),
    Move(r"It leans", ("1", "enter")),
    Move("for yourself: why", ("ctrl+n",), "I would hate the Mondays", ("balance", "I would hate the Mondays")),
    typed("How sure", "sad, but it is right", "balance|how_sure", "balance"),
)

LETTER = (
    chosen("Which reason may the letter give", "1", 'letter|reason = "direction"'),
    Move("leave the door open", ("1", "2", "enter"), "", ("letter", 'door = [\n    "help",\n    "linkedin",\n]')),
)

FULL = (*OFFER, *GUT, *LINES_STEP, *MONEY, *DIRECTION, *PEOPLE, *BALANCE, *LETTER)
"""Every step of the full way, up to the letter."""


def begin(terminal: Terminal, way: str = "1") -> None:
    """Start a decision from Home."""
    terminal.wait("n New")
    terminal.press("n")
    terminal.wait("Which way through")
    terminal.press(way)


def play(terminal: Terminal, moves: tuple[Move, ...]) -> Iterator[Move]:
    """Play the moves; yields each one when its prompt stands and before it is answered."""
    for move in moves:
        terminal.wait(move.prompt)
        yield move
        answer(terminal, move)


def answer(terminal: Terminal, move: Move) -> None:
    """Type and press what a move says. Keys before a reveal has been drawn would only end it."""
    if move.text:
        terminal.type(move.text)
        terminal.wait(_last_words(move.text))
    for key in move.keys:
        terminal.press(key)
        terminal.settle(0.05)


def _last_words(text: str) -> str:
    return "[ \n]*".join(map(_escaped, text.split()[-2:]))


def _escaped(word: str) -> str:
    import re

    return re.escape(word)

"""The kinds of question. A question is declared once, on the field that holds its answer, and everything else reads it there.

`parse` turns what a person typed into an answer, `words` says an answer, `dump` and `load` carry it to and from the file.
"Not asked" is the empty value of the kind; "can't tell yet" is an answer. The domain has no clock, so `parse` is given today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

from tightrope.decision.currency import SYMBOLS, in_words, parse_amount
from tightrope.decision.days import parse_moment
from tightrope.decision.deadlines import MONTHS, WEEKDAYS
from tightrope.decision.kinds import CANT_TELL, CantTell, Stage
from tightrope.errors import AnswerError
from tightrope.frozen import Frozen
from tightrope.text import LINE, TEXT, clean

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

CANT_TELL_WORDS = ("-", "can't tell", "can't tell yet", "don't know", "dont know", "cant tell")
"""What a person may type for "can't tell yet"."""


class Question(Frozen, kw_only=True):
    """One question: what is asked, and why."""

    prompt: str = field(kw_only=False)
    why: str = ""
    """Why we ask, in one line."""
    second: str = ""
    """The prompt at a second interview, where it differs."""
    said_yes: str = ""
    """The prompt for somebody who has said yes already, where it differs."""
    optional: bool = False
    """Nobody misses the answer; it does not keep a group from being complete."""
    among: str = "{}"
    """How the answer is told among the others of an entry, where its prompt is not said: "weight {}"; the braces stand for its words."""
    empty: ClassVar[Any] = None
    """What stands in the field while it is not asked."""
    toml: ClassVar[str] = "string"
    """The type in the file, for docs/file-format.md."""

    def asks(self, *, stage: Stage | None) -> str:
        """Return the prompt for the stage."""
        return {Stage.SECOND: self.second, Stage.SAID_YES: self.said_yes}.get(stage or Stage.OFFER, "") or self.prompt

    def parse(self, raw: str, today: date, currency: str) -> Any:
        """Return the answer that `raw` is; the empty value for nothing. Raises AnswerError."""
        raise NotImplementedError

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        """Return an answer in words; "" for one that was not given."""
        return "" if value == self.empty else "can't tell yet" if value is CANT_TELL else str(value)

    def told(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        """Return an answer in words that need no prompt, for an entry; "" for one that was not given."""
        words = self.words(value, currency, stage=stage)
        return self.among.replace("{}", words) if words else ""

    def dump(self, value: Any) -> Any:
        """Return the answer as the file holds it. Never called for the empty value."""
        return CANT_TELL.value if value is CANT_TELL else value

    def load(self, raw: Any) -> Any:
        """Return the answer that the file holds. Raises AnswerError."""
        raise NotImplementedError

    def options(self, *, stage: Stage | None = None) -> tuple[tuple[str, str], ...]:
        """Return what can be chosen as (what `parse` takes, label), or nothing."""
        return ()


class MisfitError(AnswerError):
    """A value in a file does not fit its question. Says where: "money.savings: expected a whole number, got '12x'"."""

    def __init__(self, what: str, path: tuple[str, ...] = ()) -> None:
        super().__init__(f"{'.'.join(path)}: {what}" if path else what)
        self.what, self.path = what, path

    def within(self, name: str) -> MisfitError:
        """Return the same error, seen from the record around it."""
        return MisfitError(self.what, (name, *self.path))


def expected(what: str, got: object) -> MisfitError:
    """Return the error for a value of the wrong type in a file."""
    shown = f"{got!r}"
    return MisfitError(f"expected {what}, got {shown if len(shown) <= 40 else shown[:39] + '…'}")


def is_whole(raw: object) -> bool:
    """Whether a value of the file is a whole number; true and false are not."""
    return isinstance(raw, int) and not isinstance(raw, bool)


class Line(Question, kw_only=True):
    """A text of one line."""

    limit: int = LINE
    hint: str = ""
    """What an answer may look like, shown in the empty field."""
    among: str = "“{}”"
    empty: ClassVar[Any] = ""

    def parse(self, raw: str, today: date, currency: str) -> str:
        return clean(raw, limit=self.limit)

    def load(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise expected("a text", raw)
        return clean(raw, limit=self.limit)


class Currency(Line, kw_only=True):
    """A currency by its ISO 4217 code."""

    hint: str = "EUR"
    toml: ClassVar[str] = "string, an ISO 4217 code"

    def parse(self, raw: str, today: date, currency: str) -> str:
        text = clean(raw).upper()
        code = SYMBOLS.get(clean(raw), text)
        if not code:
            return currency
        if not re.fullmatch("[A-Z]{3}", code):
            raise AnswerError("Type the three letters of a currency, such as EUR, GBP or USD.")
        return code

    def load(self, raw: Any) -> str:
        if not isinstance(raw, str) or not re.fullmatch("[A-Z]{3}", raw):
            raise expected("three capital letters such as EUR", raw)
        return raw


class Text(Question, kw_only=True):
    """A text of several lines."""

    hint: str = ""
    empty: ClassVar[Any] = ""
    toml: ClassVar[str] = "string, several lines"

    def parse(self, raw: str, today: date, currency: str) -> str:
        return clean(raw, lines=True, limit=TEXT)

    def load(self, raw: Any) -> str:
        if not isinstance(raw, str):
            raise expected("a text", raw)
        return clean(raw, lines=True, limit=TEXT)


class Choice(Question, kw_only=True):
    """One of a few answers."""

    of: Mapping[StrEnum, str]
    """Each answer and its label."""
    of_second: Mapping[StrEnum, str] = field(default_factory=dict)
    """Labels that differ at a second interview."""
    of_said_yes: Mapping[StrEnum, str] = field(default_factory=dict)
    """Labels that differ for somebody who has said yes already."""
    not_after_yes: tuple[StrEnum, ...] = ()
    """Answers that are none for somebody who has said yes already."""
    cant_tell: bool = False

    def labels(self, stage: Stage | None) -> Mapping[StrEnum, str]:
        """Return what can be answered at a stage, each with its label."""
        labels = {**self.of, **{Stage.SECOND: self.of_second, Stage.SAID_YES: self.of_said_yes}.get(stage or Stage.OFFER, {})}
        return {key: label for key, label in labels.items() if stage is not Stage.SAID_YES or key not in self.not_after_yes}

    def options(self, *, stage: Stage | None = None) -> tuple[tuple[str, str], ...]:
        labels = self.labels(stage)
        return tuple((str(number), labels[key]) for number, key in enumerate(self.of, 1) if key in labels)

    def parse(self, raw: str, today: date, currency: str) -> StrEnum | CantTell | None:
        text = clean(raw)
        if not text:
            return None
        if self.cant_tell and text.lower() in CANT_TELL_WORDS:
            return CANT_TELL
        for number, (key, label) in enumerate(self.of.items(), 1):
            others = (self.of_second.get(key, ""), self.of_said_yes.get(key, ""))
            if text.lower() in (str(number), key.value, label.lower(), *(other.lower() for other in others)):
                return key
        raise AnswerError(f"Choose a number from 1 to {len(self.of)}.")

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        if value is None or value is CANT_TELL:
            return Question.words(self, value)
        return str(self.labels(stage).get(value, self.of[value]))

    def load(self, raw: Any) -> StrEnum | CantTell:
        if self.cant_tell and raw == CANT_TELL.value:
            return CANT_TELL
        for key in self.of:
            if raw == key.value:
                return key
        raise expected("one of " + ", ".join(f'"{key.value}"' for key in self.of), raw)

    def dump(self, value: Any) -> str:
        return str(value.value)


class YesNo(Question, kw_only=True):
    """Yes or no, or can't tell where that is an answer."""

    cant_tell: bool = True
    among_no: str = "{}"
    """As `among`, for a no."""
    toml: ClassVar[str] = 'true, false or "can\'t tell"'

    def options(self, *, stage: Stage | None = None) -> tuple[tuple[str, str], ...]:
        return (("1", "yes"), ("2", "no"))

    def parse(self, raw: str, today: date, currency: str) -> bool | CantTell | None:
        text = clean(raw).lower()
        if self.cant_tell and text in CANT_TELL_WORDS:
            return CANT_TELL
        known: dict[str, bool | None] = {"": None, "1": True, "y": True, "yes": True, "2": False, "n": False, "no": False}
        if text not in known:
            raise AnswerError("Answer yes or no" + (", or - for can't tell yet." if self.cant_tell else "."))
        return known[text]

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return Question.words(self, value) if not isinstance(value, bool) else "yes" if value else "no"

    def told(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        words = self.words(value, currency, stage=stage)
        return {True: self.among, False: self.among_no}.get(value, words).replace("{}", words)

    def load(self, raw: Any) -> bool | CantTell:
        if self.cant_tell and raw == CANT_TELL.value:
            return CANT_TELL
        if not isinstance(raw, bool):
            raise expected("true or false", raw)
        return raw


class Flag(Question, kw_only=True):
    """A mark that is set or not; there is nothing to ask twice."""

    empty: ClassVar[Any] = False
    toml: ClassVar[str] = "true or false"

    def parse(self, raw: str, today: date, currency: str) -> bool:
        return YesNo(self.prompt, cant_tell=False).parse(raw, today, currency) is True

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "yes" if value else ""

    def load(self, raw: Any) -> bool:
        if not isinstance(raw, bool):
            raise expected("true or false", raw)
        return raw


class Scale(Question, kw_only=True):
    """Five labelled points from -2 (turn it down) to +2 (take it), and "can't tell yet"."""

    labels: tuple[str, str, str, str, str]
    labels_second: tuple[str, str, str, str, str] | None = None
    labels_said_yes: tuple[str, str, str, str, str] | None = None
    toml: ClassVar[str] = 'whole number from -2 to 2, or "can\'t tell"'

    def labelled(self, stage: Stage | None) -> tuple[str, ...]:
        """Return the five labels for a stage."""
        return {Stage.SECOND: self.labels_second, Stage.SAID_YES: self.labels_said_yes}.get(stage or Stage.OFFER) or self.labels

    def options(self, *, stage: Stage | None = None) -> tuple[tuple[str, str], ...]:
        return tuple((str(number), label) for number, label in enumerate(self.labelled(stage), 1))

    def parse(self, raw: str, today: date, currency: str) -> int | CantTell | None:
        text = clean(raw).lower()
        if not text:
            return None
        if text in CANT_TELL_WORDS:
            return CANT_TELL
        for number, labels in enumerate(zip(*(self.labelled(stage) for stage in Stage), strict=True), 1):
            if text == str(number) or text in (label.lower() for label in labels):
                return number - 3
        raise AnswerError("Choose a number from 1 to 5, or - for can't tell yet.")

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        if value is None or value is CANT_TELL:
            return Question.words(self, value)
        return self.labelled(stage)[int(value) + 2]

    def load(self, raw: Any) -> int | CantTell:
        if raw == CANT_TELL.value:
            return CANT_TELL
        if not is_whole(raw) or not -2 <= raw <= 2:
            raise expected("a whole number from -2 to 2", raw)
        return int(raw)


class Number(Question, kw_only=True):
    """A whole number."""

    low: int = 0
    high: int | None = 10
    """None: the program counts it on, and never comes to an end."""
    toml: ClassVar[str] = "whole number"

    def bounds(self) -> str:
        """Return between which numbers it lies: "from 1 to 5", "from 0"."""
        return f"from {self.low}" + ("" if self.high is None else f" to {self.high}")

    def takes(self, number: int) -> bool:
        """Whether a number lies within the bounds."""
        return self.low <= number and (self.high is None or number <= self.high)

    def parse(self, raw: str, today: date, currency: str) -> int | None:
        text = clean(raw)
        if not text:
            return None
        if not re.fullmatch(r"-?\d{1,9}", text) or not self.takes(int(text)):
            raise AnswerError(f"Type a whole number {self.bounds()}.")
        return int(text)

    def load(self, raw: Any) -> int:
        if not is_whole(raw) or not self.takes(raw):
            raise expected(f"a whole number {self.bounds()}", raw)
        return int(raw)


ENTRY_ID = Number("A number of its own in this list", high=None)
"""What tells the entries of a list apart. The highest there may be and one more is always free, so it has no upper bound."""


class Months(Question, kw_only=True):
    """A number of months, in halves. A Fraction, so that no sum is ever inexact."""

    high: int = 60
    toml: ClassVar[str] = "number of months, in halves"

    def parse(self, raw: str, today: date, currency: str) -> Fraction | None:
        text = re.sub(r"\s*months?$", "", clean(raw).lower()).replace(",", ".").replace("½", ".5")
        if not text:
            return None
        if not re.fullmatch(r"\d{0,3}(\.\d{1,4})?", text) or text == "." or Fraction(text or "0") > self.high:
            raise AnswerError(f"Type a number of months up to {self.high}, such as 4 or 4.5.")
        return Fraction(round(Fraction(text) * 2), 2)

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else months_in_words(value)

    def dump(self, value: Any) -> int | float:
        return int(value) if value.denominator == 1 else float(value)

    def load(self, raw: Any) -> Fraction:
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw <= self.high or raw * 2 != int(raw * 2):
            raise expected(f"months from 0 to {self.high} in halves", raw)
        return Fraction(raw)


def months_in_words(months: Fraction) -> str:
    """Return months in words, rounded down to halves: "half a month", "4 and a half months", "a month"."""
    halves = int(months * 2)
    whole, half = divmod(halves, 2)
    if not whole:
        return "half a month" if half else "less than half a month"
    if whole == 1:
        return "a month and a half" if half else "a month"
    return f"{whole} and a half months" if half else f"{whole} months"


class Amount(Question, kw_only=True):
    """Money, in whole minor units of the decision's currency."""

    toml: ClassVar[str] = "whole number of minor units"

    def parse(self, raw: str, today: date, currency: str) -> int | None:
        text = clean(raw)
        return parse_amount(text, currency) if text else None

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else in_words(value, currency)

    def load(self, raw: Any) -> int:
        if not is_whole(raw) or not 0 <= raw <= 10**15:
            raise expected("a whole number of minor units", raw)
        return int(raw)


def day_in_words(day: date) -> str:
    """Return a day as people say it: "Friday 27 November 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_in_words(moment: date | datetime) -> str:
    """Return a day, with its time where it has one: "Friday 27 November 2026, 17:00"."""
    return day_in_words(moment) + (f", {moment:%H:%M}" if isinstance(moment, datetime) else "")


class Day(Question, kw_only=True):
    """A date."""

    hint: str = "Friday, 3 March, in 2 weeks"
    toml: ClassVar[str] = "local date"

    def parse(self, raw: str, today: date, currency: str) -> date | None:
        text = clean(raw)
        found = parse_moment(text, today) if text else None
        if isinstance(found, datetime):
            raise AnswerError(f"Only the day is asked here. Type it without the time: {day_in_words(found)}.")
        return found

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else moment_in_words(value)

    def load(self, raw: Any) -> date:
        if isinstance(raw, datetime) or not isinstance(raw, date):
            raise expected("a date", raw)
        return raw


class Moment(Question, kw_only=True):
    """A date with, if known, a time of day, both as the person's own clock says."""

    hint: str = "Friday, tomorrow noon, 3 March 17:00"
    toml: ClassVar[str] = "local date, or local date-time"

    def parse(self, raw: str, today: date, currency: str) -> date | datetime | None:
        text = clean(raw)
        return parse_moment(text, today) if text else None

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else moment_in_words(value)

    def load(self, raw: Any) -> date | datetime:
        if isinstance(raw, datetime) and raw.tzinfo is not None:
            return raw.replace(tzinfo=None)
        if not isinstance(raw, date):
            raise expected("a date, or a date and a time", raw)
        return raw


class Stamp(Question, kw_only=True):
    """A moment that the program notes itself, in UTC."""

    toml: ClassVar[str] = "offset date-time, UTC"

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else f"{value:%Y-%m-%d %H:%M} UTC"

    def load(self, raw: Any) -> datetime:
        if not isinstance(raw, datetime):
            raise expected("a date and a time in UTC", raw)
        aware = raw if raw.tzinfo else raw.replace(tzinfo=UTC)
        return aware.astimezone(UTC)


class Ticks(Question, kw_only=True):
    """Any number of a few statements. None: not asked; (): asked, and none is true."""

    of: Mapping[StrEnum, str]
    toml: ClassVar[str] = "list of strings"

    def options(self, *, stage: Stage | None = None) -> tuple[tuple[str, str], ...]:
        return tuple((str(number), label) for number, label in enumerate(self.of.values(), 1))

    def parse(self, raw: str, today: date, currency: str) -> tuple[StrEnum, ...] | None:
        text = clean(raw).lower()
        if not text:
            return None
        if text in ("none", "0"):
            return ()
        wanted = set(re.split(r"[,\s]+", text))
        if not wanted <= {number for number, _ in self.options()}:
            raise AnswerError(f"Type the numbers that are true, from 1 to {len(self.of)}, or none.")
        return tuple(key for number, key in enumerate(self.of, 1) if str(number) in wanted)

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "" if value is None else "; ".join(self.of[key] for key in value) or "none of these"

    def dump(self, value: Any) -> list[str]:
        return [str(key.value) for key in value]

    def load(self, raw: Any) -> tuple[StrEnum, ...]:
        known = {key.value: key for key in self.of}
        if not isinstance(raw, list) or any(not isinstance(word, str) or word not in known for word in raw):
            raise expected("a list of " + ", ".join(f'"{word}"' for word in known), raw)
        return tuple(key for key in self.of if key.value in raw)


class Record(Question, kw_only=True):
    """Several small answers that belong together: a dataclass whose fields are questions."""

    of: type[Any]
    toml: ClassVar[str] = "table"

    def dump(self, value: Any) -> dict[str, Any]:
        return dumped(value)

    def load(self, raw: Any) -> Any:
        return loaded(self.of, raw)

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        if value is None:
            return ""
        asked = ((name, question) for name, question in questions_of(self.of) if name != "id")
        return ", ".join(filter(None, (question.told(getattr(value, name), currency, stage=stage) for name, question in asked)))


class Items(Question, kw_only=True):
    """A list of small records, each with an `id` of its own, a whole number that is unique in the list."""

    of: type[Any]
    most: int = 500
    adds: str = "Add one"
    """The prompt of the field that adds."""
    hint: str = ""
    """What an entry may look like, typed as one line."""
    typed: Callable[[str], Any] | None = None
    """Returns the entry that a typed line is, still without an id; None: the line answers the first question of the entry."""
    empty: ClassVar[Any] = ()
    toml: ClassVar[str] = "list of tables"

    def parse(self, raw: str, today: date, currency: str) -> tuple[Any, ...]:
        """Each line that was typed becomes an entry."""
        texts = [clean(line) for line in clean(raw, lines=True).split("\n")]
        return with_own_ids(self.entry(text) for text in texts if text)[: self.most]

    def entry(self, text: str) -> Any:
        """Return the entry that one typed line is, still without an id."""
        return self.typed(text) if self.typed else self.of(None, text)

    def words(self, value: Any, currency: str = "EUR", *, stage: Stage | None = None) -> str:
        return "; ".join(Record("", of=self.of).words(item, currency, stage=stage) for item in value)

    def dump(self, value: Any) -> list[dict[str, Any]]:
        return [dumped(item) for item in value]

    def load(self, raw: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise expected("a list of tables", raw)
        if len(raw) > self.most:
            raise MisfitError(f"holds {len(raw)} entries, and {self.most} are the most")
        return with_own_ids(loaded(self.of, item) for item in raw)


def with_own_ids(items: Iterable[Any]) -> tuple[Any, ...]:
    """Return the items, each later one whose id is missing or taken with a new id."""
    items = tuple(items)
    taken: set[int] = set()
    free = max((item.id or 0 for item in items), default=0) + 1
    kept = []
    for item in items:
        if item.id is None or item.id in taken:
            item, free = replace(item, id=free), free + 1  # noqa: PLW2901 (the same item with another id)
        taken.add(item.id)
        kept.append(item)
    return tuple(kept)


def ask(question: Question, *, when: Callable[[Decision], bool] | None = None, default: Any = None) -> Any:
    """Return a dataclass field that holds the answer to `question`, asked when `when(decision)`."""
    start = question.empty if default is None else default
    return field(default=start, metadata={"question": question, "when": when})


def questions_of(record: type[Any]) -> tuple[tuple[str, Question], ...]:
    """Return the names of a record's fields with their questions, in order."""
    return tuple((f.name, f.metadata["question"]) for f in fields(record) if "question" in f.metadata)


def dumped(record: Any) -> dict[str, Any]:
    """Return a record as the file holds it, without what was not answered."""
    answers = ((name, question, getattr(record, name)) for name, question in questions_of(type(record)))
    return {name: question.dump(value) for name, question, value in answers if value != question.empty}


def loaded(of: type[Any], raw: Any) -> Any:
    """Return the record that a table of the file holds; unknown keys are left alone. Raises MisfitError."""
    if not isinstance(raw, dict):
        raise expected("a table", raw)
    answers = {}
    for name, question in questions_of(of):
        if name in raw:
            try:
                answers[name] = question.load(raw[name])
            except MisfitError as error:
                raise error.within(name) from None
    return of(**answers)

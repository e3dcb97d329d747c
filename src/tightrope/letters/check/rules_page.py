"""docs/rules.md, written from the rules themselves: `python -m tightrope.letters.check > docs/rules.md`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tightrope.letters.check.catalogue import RULES
from tightrope.letters.check.limits import LIMITS
from tightrope.letters.check.model import ALL, Example

if TYPE_CHECKING:
    from tightrope.letters.check.model import Rule

LONGEST = 160
"""Characters of an example that are shown; the tests run all of it."""

SHOWN = 2

INTRODUCTION = """\
# What the letter checker looks for

Written by `python -m tightrope.letters.check` from the rules in the code; a test compares the two.

Severity 3 must be changed before the letter is safe, 2 should be changed, 1 is a hint. A letter is safe when no finding of severity 3
stands that has not been silenced. Some milder words of a rule carry a lower severity than the rule itself. Credits are shown, never
asked for. In a letter that names a decision, recorded names, company and role are exempt from the word rules.

For a letter that does not refuse, the warmth of "the no" is the warmth of what it came to say: the yes, the wish, the date.
"""


def rules_page() -> str:
    """Return the page as Markdown."""
    hurts = [rule for rule in RULES if not rule.is_credit]
    helps = [rule for rule in RULES if rule.is_credit]
    parts = [INTRODUCTION, "## What hurts\n", *map(_entry, hurts), "## What helps\n", *map(_entry, helps)]
    return "\n".join([*parts, "## What it cannot see\n", LIMITS]).rstrip() + "\n"


def _entry(rule: Rule) -> str:
    level = "credit" if rule.is_credit else f"severity {rule.severity}"
    kinds = "" if rule.kinds == ALL else ", only: " + ", ".join(sorted(kind.value for kind in rule.kinds))
    lines = [f"### {rule.id} {rule.title} ({level}{kinds})\n", rule.why + (f" Instead: {rule.instead}" if rule.instead else "") + "\n"]
    lines += [f"- {'earns it' if rule.is_credit else 'hurts'}: {_shown(one)}" for one in rule.hurts[:SHOWN]]
    lines += [f"- {'does not' if rule.is_credit else 'fine'}: {_shown(one)}" for one in rule.fine[:SHOWN]]
    return "\n".join([*lines, f"- source: {rule.source}\n"])


def _shown(example: str | Example) -> str:
    """Return an example on one line, what would be Markdown in it made harmless."""
    text = " ".join((example.text if isinstance(example, Example) else example).split())
    cut = text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
    return f"`{cut.replace('`', chr(39))}`" if cut else "(an empty letter)"

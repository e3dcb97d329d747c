"""The catalogue: every rule, in the order of its number."""

from __future__ import annotations

from tightrope.letters.check.model import Rule
from tightrope.letters.check.rules import (
    asking,
    bragging,
    cold,
    compared,
    contempt,
    helps,
    implied,
    insult,
    risky,
    toolittle,
    toomuch,
    unclear,
)

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *insult.RULES,
            *contempt.RULES,
            *bragging.RULES,
            *unclear.RULES,
            *toomuch.RULES,
            *toolittle.RULES,
            *cold.RULES,
            *risky.RULES,
            *compared.RULES,
            *asking.RULES,
            *implied.RULES,
            *helps.RULES,
        ),
        key=lambda rule: (rule.id[0], int(rule.id[1:])),
    )
)

"""All phrases, put together from the modules that own them."""

from __future__ import annotations

from tightrope.letters.check.rules import (
    asking,
    bragging,
    cold,
    compared,
    contempt,
    helps,
    insult,
    risky,
    says,
    toolittle,
    toomuch,
    unclear,
)

PHRASES: dict[str, str] = {}
for _module in (says, insult, contempt, bragging, unclear, toomuch, toolittle, cold, risky, compared, asking, helps):
    PHRASES.update(_module.PHRASES)

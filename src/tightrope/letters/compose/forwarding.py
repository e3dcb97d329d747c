"""The letter as others will see it: forwarded by whoever gets it, to the whole team and to a friend at another company.

The one rule: the letter stands in it word for word, so that it is read with their eyes.
"""

from __future__ import annotations

from tightrope.letters.compose.names import known
from tightrope.letters.facts import Facts

MARK = "> "


def forwarded(letter_text: str, subject: str, facts: Facts) -> str:
    """Return the letter as it looks when it is forwarded."""
    reader = known(facts.recipient) or "Whoever gets it"
    sender = known(facts.signed) or "You"
    company = known(facts.company)
    lines = [
        f"From: {reader}",
        f"To: {f'everybody at {company}' if company else 'the whole team'}; a friend at another company",
        *([f"Subject: Fwd: {subject}"] if subject else []),
        "",
        f"See what {sender} writes.",
        "",
        *(f"{MARK}{line}".rstrip() for line in ("Forwarded message", f"From: {sender}", "", *letter_text.split("\n"))),
    ]
    return "\n".join(lines)

"""The slots of what is asked for and of what was agreed: a wish behind "Could I", a reason or a list behind a colon."""

from __future__ import annotations

import re

from tightrope.letters.compose.asked import Asked
from tightrope.letters.compose.letter import GAP_WISH
from tightrope.letters.compose.quoting import bare, cut_quote, lowered, quotable, raised
from tightrope.letters.compose.verbs import bases
from tightrope.letters.facts import Facts

FIGURE = re.compile(r"[€£$¥₹₩]?\s?\d+(?:[.,' ]\d+)*[kK]?\b(?:\s?[€£$¥₹₩])?")
"""An amount of money, or any other number."""

CHANGES = {
    "start": ("the date", re.compile(r"\b(?:start|begin|date)", re.I)),
    "pay": ("the figure", re.compile(r"\d|\b(?:pay|salary|base)\b", re.I)),
    "days": ("the days", re.compile(r"\b(?:days?|week|hours)\b", re.I)),
    "title": ("the title", re.compile(r"\btitle\b", re.I)),
    "place": ("the place", re.compile(r"\b(?:place|office|site|town)\b", re.I)),
}
"""What is to be confirmed, where the wish speaks of it."""


def request_slots(asked: Asked) -> dict[str, str]:
    """Return the slots of a question and its grounds, and of what was agreed."""
    facts = asked.facts
    because = lowered(bare(cut_quote(facts.because)))
    because = re.sub(r"^(?:because|since|as)\s+(?=\S)", "", because, flags=re.I)
    agreed = re.sub(
        r"^(?:we\s+(?:also\s+)?agreed\s+(?:on\s+|that\s+)?|as agreed,?\s+)(?=\S)", "", lowered(bare(cut_quote(facts.agreed))), flags=re.I
    )
    return {
        "because": because if _one_clause(because) else "",
        "agreed": agreed if _one_clause(agreed) else "",
        "it": _confirmed(facts),
        **_wished(facts.wish),
    }


def _confirmed(facts: Facts) -> str:
    word, spoken = CHANGES.get(facts.change, ("it", FIGURE))
    return word if spoken.search(facts.wish) else "it"


def _one_clause(text: str) -> bool:
    """Whether a text may stand behind a colon. Money may be named there: it is what is asked for, or agreed."""
    return bool(text) and quotable(FIGURE.sub("x", text))


def _wished(wish: str) -> dict[str, str]:
    """What is asked for: behind "Could I", behind "Could we agree on", or a question of its own."""
    core = bare(cut_quote(wish))
    core = re.sub(
        r"^(?:(?:could|can|may|might)\s+I|I\s+(?:want|would\s+like|wish|need)|I['’]d\s+like|to|please)\s+(?=\S)", "", core, flags=re.I
    )
    core = lowered(re.sub(r"^to\s+(?=\S)", "", core))
    if not _one_clause(core):
        return {"wish_verb": GAP_WISH}
    if re.match(r"(?:could|can|may|might|would|is|are|will)\s", core, re.I):
        return {"Wish_whole": raised(core)}
    if re.match(r"(?:you|they|we|he|she|it)\b", core, re.I):
        return {"wish_verb": GAP_WISH}
    first = core.split()[0].lower()
    return {"wish_verb": core} if first in bases() or first in ("earn", "finish", "cycle") else {"wish_noun": core}

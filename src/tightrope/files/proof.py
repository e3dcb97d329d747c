"""Proving again and again that a file would hold its decision, step by step, since reading a whole file back takes too long.

The one rule: what is skipped was proven before, as the very same object and the very same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tightrope.files.opened import FAULTS, encoded

if TYPE_CHECKING:
    from tightrope.decision.model import Decision

Parts = dict[str, tuple[Any, str]]
"""By step: its answers as an object, and their text."""

TOP = ""
"""Where the text before the first table stands among the parts."""


class Proof:
    """What is proven about one decision. The first save of each proves the whole file, later ones what changed."""

    def __init__(self) -> None:
        self._id = ""
        self._parts: Parts = {}

    def encoded(self, decision: Decision) -> bytes:
        """Return the bytes of the decision's file, proven to hold it. Raises: UnprovenError."""
        if decision.id == self._id and not decision.unknown:
            try:
                parts = changed(decision, self._parts)
                data = joined(parts)
            except FAULTS:
                return self._whole(decision)
            self._parts = parts
            return data
        return self._whole(decision)

    def _whole(self, decision: Decision) -> bytes:
        """Prove the whole file; where its parts put together are not the file, every save does so."""
        self._id = ""
        data = encoded(decision)
        parts = changed(decision, {}) if not decision.unknown else {}
        if parts and joined(parts) == data:
            self._id, self._parts = decision.id, parts
        return data


def joined(parts: Parts) -> bytes:
    """Return the file that is made of `parts`."""
    return "\n".join(text for _, text in parts.values() if text).encode()


def changed(decision: Decision, known: Parts) -> Parts:
    """Return the parts of the decision's file, those anew that are not `known`.

    Raises: one of FAULTS when a new part does not hold its answers.
    """
    from tightrope.decision.steps import STEPS  # noqa: PLC0415 - `list` and `path` need not pay for it
    from tightrope.files import codec  # noqa: PLC0415

    tables = codec.document(decision)
    names = {step.name for step in STEPS}
    parts: Parts = {TOP: (None, _proven_top(decision, {key: value for key, value in tables.items() if key not in names}))}
    for step in STEPS:
        answers = getattr(decision, step.name)
        before = known.get(step.name)
        is_known = before is not None and before[0] is answers
        parts[step.name] = before if is_known and before else (answers, _proven_table(step, answers, tables.get(step.name)))
    return parts


def _proven_top(decision: Decision, top: dict[str, Any]) -> str:
    import tomli_w  # noqa: PLC0415

    from tightrope.files import codec  # noqa: PLC0415

    text = codec.HEADER + tomli_w.dumps(top, multiline_strings=True)
    read = codec.decode(text)
    if any(getattr(read, name) != getattr(decision, name) for name in ("id", "created", "updated", "way", "at")):
        raise ValueError
    return text


def _proven_table(step: Any, answers: Any, table: dict[str, Any] | None) -> str:
    import tomllib  # noqa: PLC0415

    import tomli_w  # noqa: PLC0415

    from tightrope.decision.question import loaded  # noqa: PLC0415
    from tightrope.files import codec  # noqa: PLC0415

    text = tomli_w.dumps({step.name: table}, multiline_strings=True) if table else ""
    raw = tomllib.loads(text).get(step.name, {})
    read = loaded(step.of, raw)
    if read != answers or codec.unknown_in(step.of, raw, read):
        raise ValueError
    return text

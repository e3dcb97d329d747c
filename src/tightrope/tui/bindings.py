"""From rows of the keyboard map to Textual's bindings."""

from __future__ import annotations

from textual.actions import parse
from textual.binding import Binding, BindingType

from tightrope.keys import rows

THROUGH = ("want", "act")
"""Actions of widgets that are told which one is meant."""

CHANGING = frozenset(
    "choose cant_tell clear pick mark mark_ten unmark note add edit delete move_up move_down undo redo weigh settle change say know "
    "other_side second_text flag rate unsure guess knows_field knows_me tone deal channel silence editor".split()
)
"""The actions that change a decision; where one can only look at it they are left out."""


def bindings(*scopes: str, through: str = "") -> list[BindingType]:
    """Return a binding for each row of these scopes. Digits pass which key it was; `through` names one action that is told which."""
    found: list[BindingType] = []
    for key in rows(*scopes):
        names = key.keys.split(",")
        for name in names:
            told = [f"'{key.action}'"] * bool(through) + [f"'{name}'"] * (len(name) == 1 and name.isdigit())
            action = (through or key.action) + (f"({', '.join(told)})" if told else "")
            found.append(Binding(name, action, key.label or key.help, show=bool(key.label), id=f"{key.scope}.{key.id}.{name}"))
    return found


def meant(action: str) -> str:
    """Return the keyboard map's own name of what a binding does: "want('delete')" is delete."""
    _, name, told = parse(action)
    return str(told[0]) if name in THROUGH and told else name

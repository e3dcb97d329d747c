"""From rows of the keyboard map to Textual's bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tightrope.keys import rows


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

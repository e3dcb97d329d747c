"""From rows of the keyboard map to Textual's bindings."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tightrope.keys import rows


def bindings(*scopes: str) -> list[BindingType]:
    """Return a binding for each row of these scopes. Digits and other keys of one row pass which key it was."""
    found: list[BindingType] = []
    for key in rows(*scopes):
        names = key.keys.split(",")
        for name in names:
            action = f"{key.action}('{name}')" if len(name) == 1 and name.isdigit() else key.action
            found.append(Binding(name, action, key.label or key.help, show=bool(key.label), id=f"{key.scope}.{key.id}.{name}"))
    return found

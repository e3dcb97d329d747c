"""Records that are never changed, and quick to define: dataclasses whose methods are written once instead of compiled for each class.

A command of the shell defines some sixty of them whenever it starts, and compiling their methods took a third of that time.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Callable, KeysView


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Frozen:
    """What derives from this is a frozen dataclass, to `fields`, to `replace` and to type checkers."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    __match_args__: ClassVar[tuple[str, ...]]
    _names: ClassVar[KeysView[str]]
    """Of every field, in order."""
    _defaults: ClassVar[dict[str, Any]]
    _factories: ClassVar[dict[str, Callable[[], Any]]]

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
        known = fields(cls)
        cls._names = {one.name: one for one in known}.keys()
        cls._defaults = {one.name: one.default for one in known if one.default is not MISSING}
        cls._factories = {one.name: one.default_factory for one in known if one.default_factory is not MISSING}

    def __init__(self, *values: Any, **named: Any) -> None:
        held = self.__dict__
        placed = dict(zip(self.__match_args__, values, strict=False))
        held.update(self._defaults | placed | named)
        for name, make in self._factories.items():
            if name not in held:
                held[name] = make()
        if len(placed) != len(values) or placed.keys() & named.keys() or held.keys() != self._names:
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(self._names)}")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__[name] for name in self._names))

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._names)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

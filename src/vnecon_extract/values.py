"""Values: dataclasses that a type checker holds frozen, without what a frozen one costs each time it is made."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

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
    return dataclass(slots=True, unsafe_hash=True)(cls)

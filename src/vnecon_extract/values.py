"""Values: dataclasses that a type checker holds frozen, without what a frozen one costs each time it is made."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, TypeVar, dataclass_transform

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


def copier(cls: type[T], *changed: str, **always: Any) -> Callable[..., T]:
    """What makes a copy of a value of ``cls``, to be told what the fields ``changed`` are in it, and with others as
    they are ``always``: for a copy made for every figure, as each costs no more than a new value.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> lifted = copier(Point, "y")
    >>> lifted(Point(1), 2)
    Point(x=1, y=2)
    >>> copier(Point, "x", y=0)(Point(1, 5), 2)
    Point(x=2, y=0)
    """
    names = [field.name for field in fields(cls)]  # type: ignore[arg-type]
    if unknown := {*changed, *always}.difference(names):
        raise AttributeError(f"{cls.__name__} has no field {', '.join(sorted(unknown))}")
    told = {**dict.fromkeys(names, "made.{}"), **dict.fromkeys(changed, "{}"), **dict.fromkeys(always, "always_{}")}
    kept = [f"copy.{name} = {source.format(name)}" for name, source in told.items()]
    found: dict[str, Any] = {"cls": cls, "new": object.__new__, **{f"always_{name}": v for name, v in always.items()}}
    exec("\n ".join([f"def copy({', '.join(('made', *changed))}):", "copy = new(cls)", *kept, "return copy"]), found)
    copy: Callable[..., T] = found["copy"]
    return copy


class Once(Generic[T]):
    """What is looked for when first asked for, and then held: for what holds for a whole text that few texts need.

    >>> sizes = Once(lambda: print("looking") or [3, 5])
    >>> sizes.told, sizes.told
    looking
    ([3, 5], [3, 5])
    """

    def __init__(self, find: Callable[[], T]) -> None:
        self._find = find

    @cached_property
    def told(self) -> T:
        """What is found."""
        return self._find()


def replace(made: T, **changes: Any) -> T:
    """A copy of a value with some fields changed, whatever it is and whichever they are.

    Raises ``AttributeError`` where it has no such field.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> replace(Point(1), y=2)
    Point(x=1, y=2)
    """
    copy: T = _COPIERS[made.__class__](made)
    for name, changed in changes.items():
        setattr(copy, name, changed)
    return copy


class _Copiers(dict[type, Any]):
    """What copies values, by their class; made when first needed."""

    def __missing__(self, cls: type) -> Any:
        return self.setdefault(cls, copier(cls))


_COPIERS = _Copiers()

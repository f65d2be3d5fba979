"""Frozen dataclasses that are quick to make: the type checker keeps them frozen, not the interpreter.

One that the interpreter freezes takes three times as long to make, and reading an article makes hundreds.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    T = TypeVar("T")

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """What ``dataclasses.dataclass`` makes, equality and hash by value included, without the guard."""
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)

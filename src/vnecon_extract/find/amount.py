"""One amount: a number with the magnitudes, the sign and the unit of its own."""

from dataclasses import dataclass

from vnecon_extract.find.magnitudes import Number
from vnecon_extract.find.units import UnitWords
from vnecon_extract.patterns import Pattern, alternatives

IN_WORDS = "words"
"""The rule of an amount written in words."""

FIRST_OF_TWO = "first of two"
"""The rule of the lower end of a range told by two digits in words: ``hai, ba nghìn tỷ``."""


@dataclass(slots=True)
class Amount:
    """One number with what is its own; joining may lend it a neighbour's magnitude and unit.

    ``start`` is where sign or currency sign stand, ``number.start`` the first digit or letter of the number.
    """

    start: int
    end: int
    number: Number
    unit: UnitWords | None
    rule: str
    sign: int = 0
    borrowed: bool = False
    chained: bool = False
    flags: tuple[str, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether it has neither magnitude nor unit of its own."""
        return self.unit is None and self.number.last is None


class Signs:
    """Reads the sign before a number; ``minus`` are the words for one below zero."""

    def __init__(self, minus: tuple[str, ...]) -> None:
        self._words = tuple(f"{word} " for word in minus)
        self._ends = ("+", "-", "+ ", "- ", *self._words)
        self._sign = Pattern(rf"(?:(?<![^\s(\[:])[+-]|(?<=\()[+-]\s|(?<!\w){alternatives(minus)}\s)\Z")

    def give(self, low: str, amount: Amount, *, in_words: bool = False) -> None:
        """Give the amount its sign, where one stands before it: ``-3,2%``, ``(- 892 ha)``, ``âm 3,2%``, ``+6,2%``; an
        amount ``in_words`` has none but such words."""
        start = amount.start
        if not low.endswith(self._words if in_words else self._ends, 0, start):
            return
        match = self._sign.search(low, max(0, start - 4), start)
        if match is not None and not (match.start() == 0 and match.group() == "-"):
            amount.sign, amount.start = (1 if match.group()[0] == "+" else -1), match.start()

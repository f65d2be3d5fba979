"""One amount: a number with the magnitudes, the sign and the unit of its own."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vnecon_extract.exact import quotient
from vnecon_extract.find.magnitudes import Number
from vnecon_extract.find.numbers import Digits
from vnecon_extract.find.units import UnitWords
from vnecon_extract.patterns import Pattern

SIGN_ENDS = ("+", "-", "+ ", "- ", "âm ")
"""What a sign before a number ends with."""

IN_WORDS = "words"
"""The rule of an amount written in words."""

FIRST_OF_TWO = "first of two"
"""The rule of the lower end of a range told by two digits in words: ``hai, ba nghìn tỷ``."""

_PLACES = 12
_SIGN = Pattern(r"(?:(?<![^\s(\[:])[+-]|(?<=\()[+-]\s|(?<!\w)âm\s)\Z")


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


def part_of(start: int, end: int, top: Decimal, bottom: Decimal, unit: UnitWords) -> Amount:
    """A part as a number: 3/4 = 0.75; one that has no finite decimal is rounded, and says so."""
    value = quotient(top, bottom)
    rest = Fraction(top) / Fraction(bottom)
    finite = 10**_PLACES % rest.denominator == 0
    flags = () if finite else ("rounded_fraction",)
    number = Number(start, end, Digits(end, value), value)
    return Amount(start, end, number, unit, "fraction", flags=flags)


def sign_before(low: str, start: int) -> tuple[int, int]:
    """The sign before a number and where it starts: ``-3,2%``, ``(- 892 ha)``, ``âm 3,2%``, ``+6,2%``."""
    match = _SIGN.search(low, max(0, start - 4), start)
    if match is None or (match.start() == 0 and match.group() == "-"):
        return 0, start
    return (1 if match.group()[0] == "+" else -1), match.start()

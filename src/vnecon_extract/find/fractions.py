"""Parts of a whole: ``3/4 diện tích``, ``giảm 1/3``, ``hai phần ba``."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from vnecon_extract.exact import quotient
from vnecon_extract.find.amount import Amount
from vnecon_extract.find.magnitudes import Number
from vnecon_extract.find.numbers import Digits
from vnecon_extract.find.shorthand import Shorthand
from vnecon_extract.find.units import UnitReader, UnitWords
from vnecon_extract.patterns import LastWords, Pattern

_FRACTION = Pattern(r"(\d{1,2})\s?/\s?(\d{1,2})(?![\d/]|[.,]\d)")
_BOTTOMS = frozenset(("2", "3", "4", "5", "10"))
_PLACES = 12


class Fractions:
    """Reads parts as amounts; ``lists`` are the words of ``data/numbers.toml``."""

    def __init__(self, lists: Mapping[str, tuple[str, ...]], units: UnitReader, shorthand: Shorthand) -> None:
        self._units, self._shorthand = units, shorthand
        self._in_hundred = LastWords((*lists["changed_by"], *lists["share_before"]))

    def read(self, low: str, start: int) -> Amount | None:
        """``3/4 diện tích``, ``2/3``; but ``5/10 huyện`` counts districts."""
        match = _FRACTION.match(low, start)
        if match is None or match[2] not in _BOTTOMS or int(match[1]) >= int(match[2]):
            return None
        bottom = Decimal(match[2])
        if self._units.after(low, match.end()) and not self._shorthand.is_fraction(low, match.end(), bottom):
            return None
        return self.part(low, start, match.end(), Decimal(match[1]), bottom)

    def part(self, low: str, start: int, end: int, top: Decimal, bottom: Decimal) -> Amount:
        """A part as a multiple; behind a verb of change or of a share as a percentage (``giảm 1/3``)."""
        if self._in_hundred.before(low, start):
            return _part_of(start, end, top * 100, bottom, UnitWords(start, end, "percent", "percent"))
        return _part_of(start, end, top, bottom, UnitWords(start, end, "times", "multiple"))


def _part_of(start: int, end: int, top: Decimal, bottom: Decimal, unit: UnitWords) -> Amount:
    """A part as a number: 3/4 = 0.75; one that has no finite decimal is rounded, and says so."""
    value = quotient(top, bottom)
    rest = Fraction(top) / Fraction(bottom)
    finite = 10**_PLACES % rest.denominator == 0
    flags = () if finite else ("rounded_fraction",)
    number = Number(start, end, Digits(end, value), value)
    return Amount(start, end, number, unit, "fraction", flags=flags)

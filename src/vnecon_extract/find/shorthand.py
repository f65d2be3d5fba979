"""Shorthand: amounts whose magnitude, sign or parts stand where prose does not put them.

``$2.45B``, ``125 USD triệu``, ``(2,3)%`` below zero, ``320/411 xã``.
"""

from decimal import Decimal

from vnecon_extract.find.amount import Amount
from vnecon_extract.find.magnitudes import Number, NumberReader
from vnecon_extract.find.numbers import Convention, Digits, plain_digits
from vnecon_extract.find.units import UnitReader, UnitWords
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import magnitudes
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.values import replace

_LETTER = Pattern(r"(?P<digits>\d++(?:[.,]\d++)*+)\s?(?P<letter>[a-z])(?!\w)")
_IN_BRACKETS = Pattern(r"(?P<digits>\d{1,6}(?:\.\d{3})*(?:[.,]\d{1,3}))\)")
_OF_ALL = Pattern(r"(?P<some>\d{1,3}(?:\.\d{3})*+|\d{1,6})\s?/\s?(?P<all>\d{1,3}(?:\.\d{3})*+|\d{1,6})(?![\d/,.]\d|\d)")
_COUNTED = ("count", "people")
_MEASURED = ("mass", "area", "length", "volume", "energy", "power")


class Shorthand:
    """Reads what stands out of order; built once."""

    def __init__(self, knowledge: Knowledge, numbers: NumberReader, units: UnitReader) -> None:
        self._numbers, self._units = numbers, units
        self._letters = {say: m for m in magnitudes(knowledge) for say in m.short_money}
        lists = word_lists(knowledge, "numbers")
        count = alternatives(lists["how_many"])
        self._many = Pattern(rf"\s(?:{count}\s)?{alternatives(lists['told_in_parts'])}(?!\w)")
        self._days = Pattern(rf"(?<!\w){alternatives(lists['day_before'])}\s\(?\Z")

    def read(self, low: str, start: int, limit: int, convention: Convention) -> Amount | None:
        """The amount at ``start`` that ends before ``limit``, where it is written in shorthand."""
        amount = (
            self._scientific(low, start, convention)
            or self._below_zero(low, start, convention)
            or self._letter(low, start, convention)
            or self._of_all(low, start)
        )
        return amount if amount is not None and amount.end <= limit else None

    def _scientific(self, low: str, start: int, convention: Convention) -> Amount | None:
        number = self._numbers.scientific(low, start, convention)
        if number is None:
            return None
        unit = self._units.after(low, number.end)
        return Amount(start, unit.end if unit else number.end, number, unit, "power of ten")

    def _letter(self, low: str, start: int, convention: Convention) -> Amount | None:
        """A letter for the magnitude, only beside a currency: ``$2.45B``, ``1.2B USD``."""
        match = _LETTER.match(low, start)
        entry = self._letters.get(match["letter"]) if match else None
        if match is None or entry is None:
            return None
        unit = self._units.before(low, start) or self._units.after(low, match.end())
        if unit is None or unit.dimension.partition("/")[0] != "currency":
            return None
        digits = plain_digits(low, start, match.end("digits"), entry.convention if unit.end <= start else convention)
        if digits.value is None:
            return None
        number = Number(start, match.end(), digits, digits.value * entry.value, entry.value, entry)
        return Amount(min(start, unit.start), max(number.end, unit.end), number, unit, "letter for magnitude")

    def late_magnitude(self, low: str, number: Number, unit: UnitWords) -> tuple[Number, UnitWords]:
        """The magnitude behind the currency: ``125 USD triệu``."""
        end, factor, last = self._numbers.magnitudes(low, unit.end)
        if last is None or number.digits.value is None or "/" in unit.code:
            return number, unit
        value = number.digits.value * factor
        return replace(number, value=value, factor=factor, last=last, stacked=True), replace(unit, end=end)

    def _below_zero(self, low: str, start: int, convention: Convention) -> Amount | None:
        """A number that stands alone in brackets, its unit behind them, is below zero, as accountants write:
        ``(2,3)%``, ``(2,3) tỷ USD``."""
        match = _IN_BRACKETS.match(low, start) if low[start - 1 : start] == "(" else None
        if match is None:
            return None
        digits = plain_digits(low, start, match.end("digits"), convention)
        end, factor, last = self._numbers.magnitudes(low, match.end())
        unit = self._units.after(low, end)
        if unit is None or digits.value is None:
            return None
        number = Number(start, end, digits, digits.value * factor, factor, last)
        return Amount(start - 1, unit.end, number, unit, "below zero", sign=-1)

    def _of_all(self, low: str, start: int) -> Amount | None:
        """So many of so many: ``320/411 xã`` counts 320 communes."""
        match = _OF_ALL.match(low, start)
        if match is None:
            return None
        some, every = (Decimal(match[part].replace(".", "")) for part in ("some", "all"))
        unit = self._units.after(low, match.end())
        if unit is None or unit.dimension not in _COUNTED or some > every:
            return None
        if self.is_fraction(low, match.end(), every) or self._days.search(low, max(0, start - 12), start):
            return None
        number = Number(start, match.end(), Digits(match.end(), some), some)
        return Amount(start, unit.end, number, unit, "so many of so many")

    def is_fraction(self, low: str, end: int, bottom: Decimal) -> bool:
        """Whether ``3/4`` before these words is a part of them, not three of four: ``3/4 doanh nghiệp``."""
        return bottom <= 5 and self._many.match(low, end) is not None


def measured(unit: UnitWords | None) -> bool:
    """Whether a unit measures a thing, so that no word before claims the number: ``hạt điều 2.800 kg`` is no law's
    article."""
    return unit is not None and unit.dimension.partition("/")[0] in _MEASURED

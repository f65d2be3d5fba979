"""Amounts of cells: a number alone, or what prose would say in its place (``> 7``, ``6,5 - 7``, ``1.250 tỷ đồng``)."""

from decimal import Decimal

from vnecon_extract.find.reader import Reader
from vnecon_extract.mentions import Bound, Quantity, Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.tabular.numbers import Numbers, figure_in
from vnecon_extract.tabular.units import PERCENT, Unit
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.values import value

_LONGEST = 40
_SIGN = " %"


@value
class Amount:
    """What a cell says, ``start:end`` in its words; ``unit`` where it has one of its own, already in the value."""

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: Unit | None = None
    bound: Bound = "exact"
    sign: int = 0
    flags: tuple[str, ...] = ()


class Amounts:
    """Reads the amounts of cells."""

    def __init__(self, reader: Reader, words: Vocabulary) -> None:
        self._reader, self._none = reader, words.lists["no_figures"]

    def read(self, words: str, numbers: Numbers) -> Amount | None:
        """The amount of a cell; None where it has none, or more than one."""
        figure = figure_in(words)
        if figure is None:
            return self._spoken(words)
        amount, doubtful = numbers.value(figure.digits)
        if amount is None:
            return None
        sign = -1 if figure.negative else 1 if figure.signed else 0
        flags = ("ambiguous_separator",) if doubtful else ()
        unit = PERCENT if figure.percent else None
        return Amount(figure.start, figure.end, -amount if sign < 0 else amount, unit=unit, sign=sign, flags=flags)

    def _spoken(self, words: str) -> Amount | None:
        """A range, a bound or a quantity with its unit, read as prose is."""
        if words.lower() in self._none or len(words) > _LONGEST or not any(c.isdigit() for c in words):
            return None
        if (found := self._only(words)) is not None and found.unit:
            return _amount(found, found.end, Unit(found.unit))
        if (found := self._only(words + _SIGN)) is not None and found.unit == "percent":
            return _amount(found, len(words), None)
        return None

    def _only(self, text: str) -> Quantity | None:
        """The one quantity that a text is."""
        [reading] = self._reader.read([Sentence(0, len(text), text, lower(text))])
        if len(reading.quantities) != 1 or reading.claims or reading.spoken_periods:
            return None
        [found] = reading.quantities
        return found if found.cue_start == 0 and found.end == len(text) else None


def _amount(found: Quantity, end: int, unit: Unit | None) -> Amount:
    return Amount(found.start, end, found.value, found.low, found.high, unit, found.bound, found.sign, found.flags)

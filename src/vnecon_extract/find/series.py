"""Bare numbers of named series that have a unit of their own: ``PMI tháng 4 đạt 52,4``, ``VN-Index còn 1.250,3``."""

from collections.abc import Sequence

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.series import named_series
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import IndicatorMention, Quantity
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives, lower
from vnecon_extract.values import replace

# "PMI 6 tháng ở mức 4" is no level of an index.
_LEAST = 10


class SeriesUnits:
    """Knows in which unit the bare numbers of a series are.

    >>> units = SeriesUnits(Knowledge())
    >>> units.of("pmi")
    'point'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        series = [(one, name) for one in named_series(knowledge) for name in (*one.sure(), *one.risky)]
        self._units = {lower(name): one.unit for one, name in series if one.unit}
        lists = word_lists(knowledge, "series")
        self._reached = WordsBefore(lists["reached"])
        # What may follow: nothing that could be counted.
        self._ends = Pattern(rf"\s?(?:[,;.)(]|$)|\s(?={alternatives(lists['not_counted'])}\s)")

    def of(self, words: str) -> str | None:
        """The unit of the series that ``words``, in lower case, name."""
        return self._units.get(words)

    def measured(self, low: str, quantities: list[Quantity], indicators: Sequence[IndicatorMention]) -> list[Quantity]:
        """``quantities`` of the sentence ``low``, the bare ones in the unit of the series named last before them."""
        if not indicators or all(quantity.unit for quantity in quantities):
            return quantities
        return [q if q.unit else self._measured(low, q, indicators) for q in quantities]

    def _measured(self, low: str, quantity: Quantity, indicators: Sequence[IndicatorMention]) -> Quantity:
        named = next((m for m in reversed(indicators) if m.end <= quantity.start), None)
        unit = self._units.get(low[named.start : named.end]) if named is not None else None
        small = (quantity.value or quantity.low or 0) < _LEAST and unit == "point"
        if unit is None or small or not self._ends.match(low, quantity.end):
            return quantity
        if self._reached.start(low, quantity.cue_start) is None:
            return quantity
        return replace(quantity, unit=unit, unit_start=quantity.end, unit_end=quantity.end)

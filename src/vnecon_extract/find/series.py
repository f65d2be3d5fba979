"""Bare numbers of named series that have a unit of their own: ``PMI tháng 4 đạt 52,4``, ``VN-Index còn 1.250,3``."""

import re
from collections.abc import Sequence

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.series import named_series
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import IndicatorMention, Quantity
from vnecon_extract.patterns import Pattern, WordsBefore, alternatives, lower
from vnecon_extract.values import replace

NO_PAIR = "pair_not_said"
# "PMI 6 tháng ở mức 4" is no level of an index, and "tỷ giá lên 3" none of a dollar in đồng.
_DOLLAR = "VND/USD"
_LEAST = {"point": 10, _DOLLAR: 1_000}
# "giá USD ở mức 25.000 đồng", but "mua vào 300 tỷ đồng".
_MOST_OF_RATE = 100_000
_DASHES = ("-", "–")
# Between two of a list: a period and a mark.
_LISTED = 30
_SAID_ASIDE = re.compile(r"\s?\([^()\d]+\)(?:,| [^\W\d]+) ")


class SeriesUnits:
    """Knows in which unit the bare numbers of a series are.

    >>> units = SeriesUnits(Knowledge())
    >>> units.of("pmi")
    'point'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        series = [(one, name) for one in named_series(knowledge) for name in (*one.sure(), *one.risky)]
        self._units = {lower(name): one.unit for one, name in series if one.unit}
        self._implied = frozenset(lower(name) for one, name in series if one.implied)
        lists = word_lists(knowledge, "series")
        # The indicators of which a price is so much for each dollar.
        self._rates = {one.indicator for one, _ in series if one.unit == _DOLLAR}
        self._reached = WordsBefore(lists["reached"])
        # What may follow: nothing that could be counted.
        self._ends = Pattern(rf"\s?(?:[,;.)(]|$|[-–]\s?\d)|\s(?={alternatives(lists['not_counted'])}\s)")

    def of(self, words: str) -> str | None:
        """The unit of the series that ``words``, in lower case, name."""
        return self._units.get(words)

    def measured(self, low: str, quantities: list[Quantity], indicators: Sequence[IndicatorMention]) -> list[Quantity]:
        """``quantities`` of the sentence ``low``, the bare ones in the unit of the series named last before them."""
        if not indicators:
            return quantities
        if "" in [quantity.unit for quantity in quantities]:
            out: list[Quantity] = []
            for quantity in quantities:
                before = out[-1] if out else None
                out.append(quantity if quantity.unit else self._measured(low, quantity, indicators, before))
            quantities = out
        for mention in indicators:
            if not self._rates.isdisjoint(mention.codes):
                return [self._of_rate(low, quantity, indicators) for quantity in quantities]
        return quantities

    def _of_rate(self, low: str, quantity: Quantity, indicators: Sequence[IndicatorMention]) -> Quantity:
        """``giá USD ở mức 25.131 đồng (mua vào) và 25.461 đồng (bán ra)``: so much for each dollar."""
        if not quantity.unit or (quantity.value or quantity.high or 0) > _MOST_OF_RATE:
            return quantity
        for mention in reversed(indicators):
            if mention.end > quantity.start:
                continue
            if self._rates.isdisjoint(mention.codes):
                break
            name = low[mention.start : mention.end]
            unit = self._units.get(name, "")
            if unit or not mention.risky:
                return self._in(quantity, unit, name) if unit.startswith(f"{quantity.unit}/") else quantity
        return quantity  # "mua vào", "bán ra": no name

    def _measured(
        self, low: str, quantity: Quantity, indicators: Sequence[IndicatorMention], before: Quantity | None
    ) -> Quantity:
        named = next((m for m in reversed(indicators) if m.end <= quantity.start and not self._is_side(m, low)), None)
        name = low[named.start : named.end] if named is not None else ""
        unit = self._units.get(name)
        if unit is None or not self._ends.match(low, quantity.end):
            return quantity
        if (quantity.value or quantity.low or 0) < _LEAST.get(unit, 0):
            return quantity
        if not self._is_reached(low, quantity) and not _goes_on(low, quantity, before, unit):
            return quantity
        return replace(self._in(quantity, unit, name), unit_start=quantity.end, unit_end=quantity.end)

    def _is_side(self, mention: IndicatorMention, low: str) -> bool:
        """``tỷ giá ở mức 25.136 (mua vào), 25.366 (bán ra)``: only the side of a quote, no name."""
        rate = mention.risky and not self._rates.isdisjoint(mention.codes)
        return rate and low[mention.start : mention.end] not in self._units

    def _is_reached(self, low: str, quantity: Quantity) -> bool:
        """Whether a verb leads to a bare number, with ``quanh mốc`` and the like between or as the verb itself."""
        if self._reached.start(low, quantity.cue_start) is not None:
            return True
        return quantity.cue_start < quantity.start and self._reached.start(low, quantity.start) is not None

    def _in(self, quantity: Quantity, unit: str, name: str) -> Quantity:
        """A quantity in the unit of the series called ``name``, flagged where that is so by custom only."""
        flags = (*quantity.flags, NO_PAIR) if name in self._implied else quantity.flags
        return replace(quantity, unit=unit, flags=flags)


def _goes_on(low: str, quantity: Quantity, before: Quantity | None, unit: str) -> bool:
    """``sẽ là 26.300 trong quý 3; 26.100 trong quý 4``, ``25.300 - 25.380 (mua vào - bán ra)``, ``25.136 (mua vào),
    25.366 (bán ra)``: whether it goes on in a list or pair of such numbers."""
    if before is None or before.unit != unit or before.unit_start < before.unit_end:
        return False
    between = low[before.end : quantity.cue_start]
    if len(between) >= _LISTED:
        return False
    return between.endswith("; ") or between.strip() in _DASHES or _SAID_ASIDE.fullmatch(between) is not None

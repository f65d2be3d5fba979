"""So few: what too small a count of goods, people or firms cannot be a figure of."""

from collections.abc import Mapping

from vnecon_extract.mentions import Quantity

GOODS, _FIRMS = "item", "enterprise"
# So few pieces of a good are no trade or output, so few people or firms not those of a country.
_FEWEST = {GOODS: 100, "person": 10, "household": 10, _FIRMS: 10}


class Few:
    """Tells what a small count can be of; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        self._goods = frozenset(words["goods"])
        self._of_few = frozenset((*words["told_of_few"], *words["unreported"]))
        self._of_few_firms = frozenset((*words["told_of_few_firms"], *words["unreported"]))
        #: Whether a unit counts what may be too few.
        self.counts = _FEWEST.__contains__

    def many_enough(self, codes: tuple[str, ...], quantity: Quantity) -> tuple[str, ...]:
        """Those of ``codes`` that so few can be a figure of: ``12 sản phẩm được phép xuất khẩu`` counts kinds of goods,
        not how many pieces of them were sold or made; ``4 sinh viên``, ``6 doanh nghiệp`` are those of one story."""
        value, unit = quantity.value, quantity.unit
        if value is None or value >= _FEWEST[unit]:
            return codes
        if unit == GOODS:
            return tuple([code for code in codes if code not in self._goods])
        told = self._of_few_firms if unit == _FIRMS else self._of_few
        return tuple([code for code in codes if code in told])

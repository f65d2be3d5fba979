"""What can cost so much: prices of goods and currencies are never so large as sums of money are."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import lru_cache

from vnecon_extract.knowledge.indicators import Indicator
from vnecon_extract.mentions import Quantity

# No kilo or tael costs so much, and no money of the world so many đồng.
_DEAREST, _DONG, _DEAREST_MONEY = Decimal(10**9), "VND", Decimal(100_000)


class Prices:
    """Knows which of the indicators ``entries`` are prices; ``words`` are the lists of ``data/linking.toml``."""

    def __init__(self, entries: Collection[Indicator], words: Mapping[str, tuple[str, ...]]) -> None:
        priced = (e for e in entries if e.group == "prices" and e.code.endswith("_price"))
        self._priced = frozenset(e.code for e in priced) - {*words["dear"]}
        self._coins = frozenset(words["coins"])
        self._pairs = frozenset(e.code for e in entries if "currency/currency" in e.measures)
        self._without_prices = lru_cache(maxsize=10_000)(self._unpriced)

    def affordable(self, codes: tuple[str, ...], quantity: Quantity) -> tuple[str, ...]:
        """``codes`` without the prices of goods and currencies where so much money is none of one: 6.000 tỷ đồng."""
        value, dong = quantity.value, quantity.unit == _DONG
        if value is None or value < (_DEAREST_MONEY if dong else _DEAREST):
            return codes
        return self._without_prices(codes, value >= _DEAREST, dong)

    def is_of_pair(self, code: str) -> bool:
        """Whether an indicator is what one currency is worth in another."""
        return code in self._pairs

    def _unpriced(self, codes: tuple[str, ...], dear: bool, dong: bool) -> tuple[str, ...]:
        """``codes`` without those that nobody pays so much for."""
        none = (self._priced if dong else self._priced | self._coins) if dear else frozenset()
        return tuple(code for code in codes if code not in none and not self.is_of_pair(code))

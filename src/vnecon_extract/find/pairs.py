"""Pairs of currencies: ``1 euro đổi 1,1812 USD`` tells how many dollars a euro is, and counts no euro."""

from collections.abc import Sequence

from vnecon_extract.find.amount import Amount
from vnecon_extract.find.units import UnitWords
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import Claim
from vnecon_extract.patterns import Pattern, sources
from vnecon_extract.values import replace

_CURRENCY = "currency"


class CurrencyPairs:
    """Finds them by the words between (``exchanged`` of ``data/units.toml``)."""

    def __init__(self, knowledge: Knowledge) -> None:
        exchanged = sources(word_lists(knowledge, "units"))["exchanged"]
        self._between = Pattern(rf",?\s{exchanged}\s(?:\w+\s){{0,2}}?")

    def settled(self, low: str, items: list[Amount | Claim]) -> list[Amount | Claim]:
        """``items`` with one unit of a currency as what the other amount is for each of."""
        if len(items) < 2 or not any(map(_is_one, items)):
            return items
        return [self._paired(low, items, at) for at in range(len(items))]

    def _paired(self, low: str, items: Sequence[Amount | Claim], at: int) -> Amount | Claim:
        item = items[at]
        if at + 1 < len(items) and (unit := self._each(low, item, items[at + 1])) is not None:
            return Claim(item.start, unit.end, "exchanged", "pair")
        if at and isinstance(item, Amount) and item.unit and (unit := self._each(low, items[at - 1], item)) is not None:
            item.unit = replace(item.unit, code=f"{item.unit.code}/{unit.code}", dimension=f"{_CURRENCY}/{_CURRENCY}")
        return item

    def _each(self, low: str, one: Amount | Claim, other: Amount | Claim) -> UnitWords | None:
        """The currency of which ``one`` is a single one that ``other`` is given for."""
        if isinstance(one, Claim) or isinstance(other, Claim) or one.unit is None or other.unit is None:
            return None
        if not _is_one(one) or not other.unit.dimension.startswith(_CURRENCY):
            return None
        if one.unit.code == other.unit.code.partition("/")[0]:
            return None
        return one.unit if self._between.fullmatch(low, one.end, other.start) is not None else None


def _is_one(item: Amount | Claim) -> bool:
    """Whether it is one unit of a currency."""
    if isinstance(item, Claim) or item.unit is None:
        return False
    return item.unit.dimension == _CURRENCY and item.number.value == 1

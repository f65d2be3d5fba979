"""Points of a rate: ``lợi suất giảm 30 điểm`` tells hundredths of a per cent, no points of an index."""

from bisect import bisect_right
from collections.abc import Set

from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import Quantity
from vnecon_extract.span import start_of
from vnecon_extract.values import replace

_POINT, _BASIS_POINT = "point", "bp"
# "lãi suất giảm 0,5 điểm" leaves out "phần trăm".
_FEWEST = 5


def in_basis_points(reading: Reading, rates: Set[str]) -> Reading:
    """``reading`` with the points of ``rates``, indicators named before them, for what they are."""
    for quantity in reading.quantities:
        if quantity.unit == _POINT:
            break
    else:
        return reading
    told = [_replaced(q) if _may_be(q) and _is_of_rate(q, reading, rates) else q for q in reading.quantities]
    return reading if told == reading.quantities else replace(reading, quantities=told)


def _may_be(quantity: Quantity) -> bool:
    least = quantity.value if quantity.low is None else quantity.low
    return quantity.unit == _POINT and least is not None and abs(least) >= _FEWEST


def _is_of_rate(quantity: Quantity, reading: Reading, rates: Set[str]) -> bool:
    """Whether the last indicator named before the points is a rate."""
    index = bisect_right(reading.indicators, quantity.start, key=start_of)
    return index > 0 and reading.indicators[index - 1].codes[0] in rates


def _replaced(quantity: Quantity) -> Quantity:
    return replace(quantity, unit=_BASIS_POINT)

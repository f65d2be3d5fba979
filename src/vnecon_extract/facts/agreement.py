"""How precisely an article writes a value, and whether two ways to write it can mean one and the same value.

No tolerance is set: how far a value reaches is told by its own last digit and by the words around it.  To be called
where decimals are ``exact``.
"""

import re
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from vnecon_extract.precision import NUMBER, last_place, least_place
from vnecon_extract.records import Bound
from vnecon_extract.values import value

_DECIMALS = re.compile(r",(?:\d{1,2}|\d{4,})[.,]?$")  # three digits behind a comma may be thousands
_WAYS = (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)
_ZERO = Decimal(0)


@value
class Written:
    """An amount as an article writes it: a value or the ends of a range, its bound, and the words of the quote.

    ``at_least`` where the text sets no more than a floor (a plan of *trên 8%*): what lies far above keeps it too.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    quote: str
    at_least: bool = False


def agree(one: Written, other: Written) -> bool:
    """Whether two ways to write an amount can be of one value.

    Exact amounts agree where rounding or cutting off the finer one gives the coarser.  ``hơn``, ``gần`` and
    ``khoảng`` reach as far as one more in the last digit that is no zero; a range holds what lies within it.

    >>> almost = Written(Decimal(4600000000000), None, None, Bound.UNDER, "4,6 nghìn tỷ đồng")
    >>> agree(almost, Written(Decimal(4590700000000), None, None, Bound.EXACT, "4.590,7 tỷ đồng"))
    True
    """
    if (one.value, one.low, one.high, one.bound) == (other.value, other.low, other.high, other.bound):
        return True
    if one.bound is other.bound is Bound.EXACT and one.value is not None and other.value is not None:
        return _rounds(
            (one.value, last_place(one.value, one.quote)), (other.value, last_place(other.value, other.quote))
        )
    (a, b), (c, d) = _reach(one), _reach(other)
    if one.bound is other.bound is Bound.RANGE:
        return (a <= c and d <= b) or (c <= a and b <= d)
    return max(a, c) < min(b, d) or a == b == max(a, c) == min(b, d) or c == d == max(a, c) == min(b, d)


def _rounds(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> bool:
    """Whether the coarser of two values with their last places is what the finer is when written shorter."""
    (fine, _), (coarse, place) = sorted((one, other), key=lambda each: each[1])
    return fine == coarse or (place > 0 and any((fine / place).quantize(1, way) * place == coarse for way in _WAYS))


def _reach(written: Written) -> tuple[Decimal, Decimal]:
    """The least and the greatest value that the words leave open."""
    if written.value is None:
        low, high = written.low or _ZERO, written.high or _ZERO
        return low - last_place(low, written.quote) / 2, high + last_place(high, written.quote, -1) / 2
    amount = abs(written.value)
    place = last_place(amount, written.quote)
    step = (
        max(place, least_place(amount)) if amount and place and not _DECIMALS.search(_first(written.quote)) else place
    )
    less = step / 10 if step == amount else step  # gần 100 is more than 90
    below, above = {
        Bound.OVER: (_ZERO, Decimal("Infinity") if written.at_least else step),
        Bound.UNDER: (less, _ZERO),
        Bound.APPROX: (less, step),
    }.get(written.bound, (place / 2, place / 2))
    low, high = amount - below, amount + above
    return (-high, -low) if written.value < 0 else (low, high)  # giảm hơn 10%: further below zero


def _first(quote: str) -> str:
    return str(NUMBER.findall(quote)[0])

"""What a written number can stand for: every value that would be written so, as an exact interval."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vnecon_extract.precision import last_place
from vnecon_extract.records import Bound, IndicatorRecord

_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Interval:
    """Values from ``low`` to ``high``, both counted; None where there is no end.

    >>> Interval(Fraction(1), Fraction(2)) - Interval(Fraction(0), Fraction(1))
    Interval(low=Fraction(0, 1), high=Fraction(2, 1))
    """

    low: Fraction | None
    high: Fraction | None

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def __neg__(self) -> "Interval":
        return Interval(-self.high if self.high is not None else None, -self.low if self.low is not None else None)

    def __mul__(self, factor: int) -> "Interval":
        """Times a number above 0."""
        return Interval(
            self.low * factor if self.low is not None else None, self.high * factor if self.high is not None else None
        )

    def __truediv__(self, other: "Interval") -> "Interval":
        """Through an interval above 0; anything at all where the other may be 0 or less."""
        if other.low is None or other.low <= 0:
            return Interval(None, None)
        low = None if self.low is None else _through(self.low, other.high if self.low >= 0 else other.low)
        high = None if self.high is None else _through(self.high, other.low if self.high >= 0 else other.high)
        return Interval(low, high)

    def meets(self, other: "Interval") -> bool:
        """Whether the two share a value."""
        return not (_above(self.low, other.high) or _above(other.low, self.high))

    @property
    def is_bounded(self) -> bool:
        """Whether it has both ends, so that a meeting says something."""
        return self.low is not None and self.high is not None


def _sum(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one + other


def _through(top: Fraction, bottom: Fraction | None) -> Fraction:
    return Fraction(0) if bottom is None else top / bottom


def _above(low: Fraction | None, high: Fraction | None) -> bool:
    return low is not None and high is not None and low > high


def exactly(value: int | Decimal) -> Interval:
    """A number without any doubt."""
    return Interval(Fraction(value), Fraction(value))


def interval_of(record: IndicatorRecord, *, round_zeros: bool = False) -> Interval | None:
    """What the number of a record can stand for; None where its words leave that open (khoảng, gấp đôi).

    A number stands for all that are rounded to its last written digit, or cut off after it, as news do: 82% for 82.5
    to 82.99 too.  ``hơn`` leaves it open above, ``gần`` below.  ``round_zeros`` where zeros at the end of a number in
    full (25.800 con) may only hold the place.
    """
    steps = _steps(record.value if record.value is not None else record.high, record.quote.text, round_zeros)
    if record.value is None:
        if record.low is None or record.high is None:
            return None
        return Interval(Fraction(record.low) - steps, Fraction(record.high) + steps)
    value = Fraction(record.value)
    if record.bound is Bound.APPROX or (steps == 0 and value != 0):
        return None
    if record.bound is Bound.EXACT:
        inward, outward = steps * _HALF, steps
        return Interval(value - inward, value + outward) if value >= 0 else Interval(value - outward, value + inward)
    upward = (record.bound is Bound.OVER) == (value >= 0)
    return Interval(value, None) if upward else Interval(None, value)


def _steps(value: Decimal | None, words: str, round_zeros: bool) -> Fraction:
    step = last_place(value, words)
    if round_zeros and step == 1 and value:
        step = Decimal(1).scaleb(value.adjusted() - len(value.normalize().as_tuple().digits) + 1)
    return Fraction(step)

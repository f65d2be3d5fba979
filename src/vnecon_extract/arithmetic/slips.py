"""What one slip of a writer makes of a number: a digit, two digits changed round, a point, a sign."""

import re
from collections.abc import Iterator
from fractions import Fraction

from vnecon_extract.arithmetic.intervals import Interval
from vnecon_extract.records import IndicatorRecord

_NUMBER = re.compile(r"\d[\d.,]*")
# A point moved by a place, or a scale taken for the next (triệu for tỷ).
_SCALES = (Fraction(10), Fraction(1, 10), Fraction(1000), Fraction(1, 1000))
_MOST_DIGITS = 15


def slips(record: IndicatorRecord, interval: Interval) -> Iterator[Interval]:
    """What the number of a record would stand for, were it written with one slip less; a range has none."""
    match = _NUMBER.search(record.quote.text)
    if record.value is None or match is None:
        return
    yield -interval
    for factor in _SCALES:
        yield _scaled(interval, factor)
    digits = "".join(filter(str.isdigit, match.group()))[:_MOST_DIGITS]
    if int(digits) == 0:
        return
    middle = Fraction(record.value)
    for other in {*_replaced(digits), *_swapped(digits)}:
        yield _moved(interval, middle * Fraction(int(other), int(digits)) - middle)


def _replaced(digits: str) -> Iterator[str]:
    for at, digit in enumerate(digits):
        yield from (digits[:at] + new + digits[at + 1 :] for new in "0123456789" if new != digit)


def _swapped(digits: str) -> Iterator[str]:
    for at in range(len(digits) - 1):
        yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def _scaled(interval: Interval, factor: Fraction) -> Interval:
    return Interval(
        interval.low * factor if interval.low is not None else None,
        interval.high * factor if interval.high is not None else None,
    )


def _moved(interval: Interval, distance: Fraction) -> Interval:
    return Interval(
        interval.low + distance if interval.low is not None else None,
        interval.high + distance if interval.high is not None else None,
    )

"""Shapes of units and periods: what sort they are, not which."""

from bisect import bisect_left
from datetime import date
from functools import lru_cache

from vnecon_extract.confidence.scales import NONE
from vnecon_extract.records import Base, Period, Place

_SORTS = {
    "percent": "percent",
    "pp": "points",
    "bp": "points",
    "VND": "money",
    "USD": "money",
    "times": "times",
    "": "bare",
}
_LENGTHS = (
    (1, "day"),
    (9, "week"),
    (31, "month"),
    (92, "quarter"),
    (184, "half"),
    (364, "part"),
    (366, "year"),
    (10**9, "years"),
)
_DAYS = [most for most, _ in _LENGTHS]
_YEAR = 12


def shown(told: object) -> object:
    """What a record shows of a field's value: models are dear to compare, their names are not.

    >>> shown(Period(label="2024", start=None, end=None)), shown("cpi")
    ('2024', 'cpi')
    """
    # By type: of a model, ``isinstance`` is a call of its own for all that is none.
    if type(told) is Period:
        return told.label
    if type(told) is Place:
        return told.name
    if type(told) is Base:
        return told.period.label if told.period is not None else told.kind
    return told


@lru_cache(maxsize=1000)
def sort_of(unit: str) -> str:
    """What sort a unit is of.

    >>> sort_of("percent"), sort_of("USD/tonne"), sort_of("tonne")
    ('percent', 'money/', 'other')
    """
    first, slash, _ = unit.partition("/")
    return _SORTS.get(first, "other") + slash


def length_of(period: Period | None) -> str:
    """How long a period is, by name; ``moment`` for one without a start."""
    if period is None or period.end is None:
        return NONE
    return _length(period.start, period.end)


@lru_cache(maxsize=1000)
def _length(start: date | None, end: date) -> str:
    return "moment" if start is None else _LENGTHS[bisect_left(_DAYS, (end - start).days + 1)][1]


def shift_of(base: Period | None, period: Period | None) -> str:
    """How many months a base ends before its period."""
    if base is None or period is None or base.end is None or period.end is None:
        return NONE
    months = (period.end.year - base.end.year) * _YEAR + period.end.month - base.end.month
    return str(months) if months in (0, 1, 3, _YEAR) else "odd" if months % _YEAR else "years"

"""Spans of days, and the SDMX TIME_PERIOD that names each: years, halves, quarters, months, else a duration."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from vnecon_extract.records import Period

# No month ends earlier.
_SHORTEST = 28


@lru_cache(maxsize=1000)
def last_of(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


@lru_cache(maxsize=1000)
def months(year: int, month: int, count: int) -> Period:
    """``count`` whole months from ``month`` on.

    >>> months(2024, 1, 9).label, months(2024, 7, 3).label, months(2024, 7, 6).label
    ('2024-01-01/P9M', '2024-Q3', '2024-S2')
    """
    last = year * 12 + month - 1 + count - 1
    return days(date(year, month, 1), last_of(last // 12, last % 12 + 1))


@lru_cache(maxsize=1000)
def days(start: date, end: date) -> Period:
    """From one day to another, both counted.

    >>> days(date(2020, 11, 1), date(2020, 11, 15)).label
    '2020-11-01/P15D'
    """
    return Period(label=_label(start, end), start=start, end=end)


@lru_cache(maxsize=1000)
def up_to(end: date) -> Period:
    """As of a day, or up to it with no known start."""
    return Period(label=end.isoformat(), start=None, end=end)


def up_to_month(year: int, month: int) -> Period:
    """As of a month, or up to its end with no known start."""
    return Period(label=f"{year}-{month:02}", start=None, end=last_of(year, month))


def period(start: date | None, end: date | None) -> Period | None:
    """Whichever of the two days are known."""
    if start and end:
        return days(start, end)
    if end:
        return up_to(end)
    return Period(label=f"{start.isoformat()}/..", start=start, end=None) if start else None


def alike(one: Period | None, other: Period | None) -> bool:
    """Whether both are the same days; most that differ have other labels, which is soon told."""
    if one is None or other is None:
        return one is other
    return one is other or (one.label == other.label and one == other)


def shift_years(day: date, years: int) -> date:
    """The same day of another year; the last of February stays the last.

    >>> shift_years(date(2019, 2, 28), 1), shift_years(date(2020, 2, 29), -1)
    (datetime.date(2020, 2, 29), datetime.date(2019, 2, 28))
    """
    year = day.year + years
    if day.day >= _SHORTEST and day == last_of(day.year, day.month):
        return last_of(year, day.month)
    return date(year, day.month, day.day)


def _label(start: date, end: date) -> str:
    if start == end:
        return start.isoformat()
    after = end + timedelta(days=1)
    if start.day != 1 or after.day != 1:
        return f"{start.isoformat()}/P{(after - start).days}D"
    count = (after.year - start.year) * 12 + after.month - start.month
    part = (start.month - 1) // count + 1 if count in (1, 3, 6, 12) and (start.month - 1) % count == 0 else 0
    if not part:
        size = f"{count // 12}Y" if count % 12 == 0 else f"{count}M"
        return f"{start.isoformat()}/P{size}"
    return {1: f"{start:%Y-%m}", 3: f"{start.year}-Q{part}", 6: f"{start.year}-S{part}", 12: str(start.year)}[count]

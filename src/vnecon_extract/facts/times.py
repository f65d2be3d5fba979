"""Periods of facts as statisticians file them: by frequency, single or cumulative, and how far back a base lies."""

from calendar import monthrange
from datetime import date, timedelta

from vnecon_extract import wording
from vnecon_extract.facts.statements import Key

ANNUAL, HALF, QUARTER, MONTH, WEEK, DAY, OTHER = "A", "S", "Q", "M", "W", "D", "_O"
TO_DATE = "YTD"  # from 1 January to the end of a month: two months, a quarter, nine months, the year


def frequency(start: str, end: str) -> str:
    """The SDMX code of how often such a period comes: ``A S Q M W D``, ``_O`` for all others, as nine months.

    >>> frequency("2024-07-01", "2024-09-30"), frequency("2024-01-01", "2024-09-30")
    ('Q', '_O')
    """
    told = wording.frequency(date.fromisoformat(start), date.fromisoformat(end)) or OTHER
    return told if len(told) == 1 else {"P7D": WEEK}.get(told, OTHER)


def whole_months(first: date, last: date) -> int:
    """How many months a period has that begins and ends with one; 0 for any other."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return 0
    return (last.year - first.year) * 12 + last.month - first.month + 1


def to_date(start: str, end: str) -> bool:
    """Whether a period runs from 1 January to the end of a month of that year.

    >>> to_date("2024-01-01", "2024-09-30"), to_date("2024-07-01", "2024-09-30")
    (True, False)
    """
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return first.month == 1 and first.year == last.year and whole_months(first, last) > 0


def label(start: str, end: str) -> str:
    """The SDMX TIME_PERIOD of first and last day.

    >>> label("2024-01-01", "2024-12-31"), label("2024-07-01", "2024-09-30"), label("2024-01-01", "2024-09-30")
    ('2024', '2024-Q3', '2024-01-01/P9M')
    """
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    told = frequency(start, end)
    if told in (HALF, QUARTER):
        return f"{first.year}-{told}{(first.month - 1) // (6 if told == HALF else 3) + 1}"
    if told in (ANNUAL, MONTH, DAY):
        return {ANNUAL: start[:4], MONTH: start[:7], DAY: start}[told]
    return f"{start}/{wording.frequency(first, last)}"


def base_of(key: Key) -> str:
    """Against what a change or ratio is, as it stays from one period to the next; empty for what has no base.

    ``PLAN``, ``A1`` (the same days a year earlier), ``PREV`` (the period right before), ``YEAR_END`` (the last day of
    the year before), else the period of the base.
    """
    if not key.base_end:
        return key.base.upper()
    start, end = date.fromisoformat(key.start), date.fromisoformat(key.end)
    base_start, base_end = date.fromisoformat(key.base_start), date.fromisoformat(key.base_end)
    years = start.year - base_start.year
    if years > 0 and (_back(start, years), _back(end, years)) == (base_start, _capped(base_end, end)):
        return f"A{years}"
    if base_end + timedelta(days=1) == start and frequency(key.start, key.end) == frequency(
        key.base_start, key.base_end
    ):
        return "PREV"
    if base_end == date(end.year - 1, 12, 31) and base_start == base_end:
        return "YEAR_END"
    return label(key.base_start, key.base_end)


def _back(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, monthrange(day.year - years, day.month)[1]))


def _capped(base: date, day: date) -> date:
    """29 February is a year after 28 February, as the last day of its month."""
    return date(base.year, 2, 28) if (base.month, base.day) == (2, 29) and (day.month, day.day) == (2, 28) else base

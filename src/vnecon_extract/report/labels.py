"""A record in the words of a label file: the offsets of its numbers, its periods and its base.

The page shows these to a reviewer and writes them down as gold, so nothing of a record is computed twice.
"""

import re
from calendar import monthrange
from datetime import date
from typing import Any

from vnecon_extract.cues.role import Role
from vnecon_extract.records import Base, BaseKind, IndicatorRecord, Period, Place

OPEN = "-"
_NUMBER = re.compile(r"\d+(?:[.,\s]\d+)*")
_WORD = re.compile(r"\w")


def label_of(record: IndicatorRecord) -> dict[str, Any]:
    """What a label of ``record`` holds besides the record's own fields."""
    return {"starts": starts(record), "period": period_label(record.period), "base": base_label(record.base)}


def second_label(second: object) -> str | None:
    """What a field would have been otherwise, as a label has it.

    >>> second_label(Period(label="2024-S1", start=date(2024, 1, 1), end=date(2024, 6, 30))), second_label("cpi")
    ('2024-M01..2024-M06', 'cpi')
    """
    match second:
        case Period():
            return period_label(second)
        case Base():
            return base_label(second)
        case Place():
            return second.name
        case Role():
            return second.kind
    return second if isinstance(second, str) else None


def starts(record: IndicatorRecord) -> list[int]:
    """The offset of its number's first digit, or first letter where it is written in words; two for a range."""
    quote, most = record.quote, 2 if record.value is None else 1
    found = [match.start() for match in _NUMBER.finditer(quote.text)]
    found = found[:1] if len(found) < most else found[:most]
    if not found:
        word = _WORD.search(quote.text)
        found = [word.start() if word else 0]
    return [quote.start + start for start in found]


def base_label(base: Base | None) -> str:
    """``plan``, ``other``, the period, or ``-`` where the text names none.

    >>> base_label(Base(kind=BaseKind.PLAN)), base_label(None)
    ('plan', '-')
    """
    if base is None:
        return OPEN
    return period_label(base.period) if base.kind is BaseKind.PERIOD else base.kind.value


def period_label(period: Period | None) -> str:
    """A period by its first and last day.

    >>> period_label(Period(label="2024-01-01/P9M", start=date(2024, 1, 1), end=date(2024, 9, 30)))
    '2024-M01..2024-M09'
    >>> period_label(Period(label="2024-11-15", start=None, end=date(2024, 11, 15)))
    '..2024-11-15'
    """
    if period is None or (period.start is None and period.end is None):
        return OPEN
    first, last = period.start, period.end
    if first is None or last is None:
        return f"{first or ''}..{last or ''}"
    if first == last:
        return first.isoformat()
    return _whole(first, last) or f"{first}..{last}"


def _whole(first: date, last: date) -> str | None:
    """Whole years, a quarter, whole months; None where the days make none."""
    if first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return None
    if (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year}..{last.year}"
    if first.year == last.year and first.month % 3 == 1 and last.month == first.month + 2:
        return f"{first.year}-Q{last.month // 3}"
    ends = [f"{day.year}-M{day.month:02}" for day in (first, last)]
    return ends[0] if ends[0] == ends[1] else "..".join(ends)

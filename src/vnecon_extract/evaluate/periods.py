"""Periods as labels write them, and whether a predicted one is the same."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

_POINT = re.compile(r"(\d{4})(?:-Q([1-4])|-M?(\d{2})(?:-(\d{2}))?)?")


class Days(NamedTuple):
    """First and last day; None where the label leaves one open."""

    first: date | None
    last: date | None


def span_of(label: str | None) -> Days | None:
    """The days of a label; None for an open one.  Raises ``ValueError`` where it is no label.

    >>> span_of("2024-M01..2024-M09")
    Days(first=datetime.date(2024, 1, 1), last=datetime.date(2024, 9, 30))
    """
    if not label or label == "-":
        return None
    first, dots, last = label.partition("..")
    if not dots:
        return _point(label)
    if not first and not last:
        raise ValueError(f"not a period label: {label!r}")
    return Days(_point(first).first if first else None, _point(last).last if last else None)


def _point(label: str) -> Days:
    match = _POINT.fullmatch(label)
    if not match:
        raise ValueError(f"not a period label: {label!r}")
    year, quarter, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if day and month:
        return Days(date(year, month, day), date(year, month, day))
    if quarter:
        return Days(date(year, 3 * quarter - 2, 1), _month_end(year, 3 * quarter))
    if month is not None:
        return Days(date(year, month, 1), _month_end(year, month))
    return Days(date(year, 1, 1), date(year, 12, 31))


def _month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def predicted_days(period: Mapping[str, Any] | None) -> Days | None:
    """The days of a predicted period; None where there is none, or where it is no pair of ISO days."""
    if not period:
        return None
    try:
        return Days(_day(period.get("start")), _day(period.get("end")))
    except ValueError:
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def same_period(label: str | None, period: Mapping[str, Any] | None) -> bool:
    """Whether a predicted period is the labelled one, or one of those that the label leaves open (``a|b``).

    An open label takes any.  Where the label has no first day the last day decides: a stock is observed up to a day.
    A single day is that day, or a stock as of it, never a span that ends on it.

    >>> same_period("..2024-11-15", {"label": "2024-11-15", "start": "2024-11-15", "end": "2024-11-15"})
    True
    >>> same_period("2024-11-15|2024", {"label": "2024-01-01/P320D", "start": "2024-01-01", "end": "2024-11-15"})
    False
    """
    return any(_same_days(span_of(each), predicted_days(period)) for each in (label or "-").split("|"))


def _same_days(want: Days | None, got: Days | None) -> bool:
    if want is None or got is None:
        return want is None
    if want.first is None:
        return want.last == got.last
    if want.last is None:
        return want.first == got.first
    if want.first == want.last:
        return want.last == got.last and got.first in (None, got.last)
    return want == got

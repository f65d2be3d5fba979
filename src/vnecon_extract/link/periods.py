"""From the words of a period to its first and last day, by the date of publication and what the text has named.

What neither settles stays None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vnecon_extract.link.calendar import days, last_of, months, period, shift_years, up_to
from vnecon_extract.mentions import CalendarPoint, PeriodMention
from vnecon_extract.records import Period

_PUBLISHED = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared, to the month or to the day.

    >>> Published.parse("2020-11"), Published.parse("2020-11-09T08:30")
    (Published(year=2020, month=11, day=None), Published(year=2020, month=11, day=9))
    """

    year: int
    month: int
    day: int | None = None

    @classmethod
    def parse(cls, text: str | None) -> Published | None:
        """The date at the beginning of ``text``, ``YYYY-MM`` or ``YYYY-MM-DD``; None where there is none."""
        match = _PUBLISHED.match(text or "")
        if not match:
            return None
        year, month, day = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
        if not (1 <= month <= 12 and year and (day is None or 1 <= day <= monthrange(year, month)[1])):
            return None
        return cls(year, month, day)

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.day else None

    @property
    def end(self) -> date:
        """The last day on which it can have appeared."""
        return self.exact or last_of(self.year, self.month)


@dataclass(frozen=True, slots=True)
class _Setting:
    """What relative words count from."""

    published: Published | None
    context: Period | None
    future: bool
    flow: bool

    @property
    def named(self) -> date | None:
        """The last day of the period in force."""
        return (self.context.end or self.context.start) if self.context else None

    @property
    def year(self) -> int | None:
        """The year in force: of the period just named, else of publication."""
        return self.named.year if self.named else self.published.year if self.published else None


def resolve(
    mention: PeriodMention,
    published: Published | None,
    context: Period | None = None,
    *,
    future: bool = False,
    flow: bool = False,
) -> Period | None:
    """The days that ``mention`` names, or None where they cannot be told.

    ``context`` is the period last in force.  Years left out are the latest that does not lie after publication;
    with ``future`` (forecasts, plans) the next one that is not over.  ``flow`` says that the figure adds up over
    time (exports, revenue): then ``tính đến 10/12`` counts from 1 January, else its start stays open.

    >>> from vnecon_extract.mentions import CalendarPoint
    >>> nine = PeriodMention(0, 7, "months_first", "month", "first", CalendarPoint(), None, 9)
    >>> resolve(nine, Published(2024, 10)).label
    '2024-01-01/P9M'
    """
    build = _BUILDERS.get(mention.form)
    if build is None:
        return None
    try:
        return build(mention, _Setting(published, context, future, flow))
    except ValueError:  # 31 February and the like
        return None


def combine(mentions: Sequence[PeriodMention]) -> list[PeriodMention]:
    """The periods of one clause put together: a year said apart belongs to the month, quarter or count beside it.

    ``9 tháng`` and ``năm 2020`` in ``Trong 9 tháng, ... của năm 2020`` become one mention of nine months of 2020;
    two mentions that both stand on their own stay two.  Mentions that are no periods are left out.
    """
    periods = [m for m in mentions if m.is_period]
    years = [m for m in periods if m.form == "whole" and m.grain == "year" and not m.point.month]
    partial = [m for m in periods if lacks_year(m)]
    if len(years) != 1 or not partial:
        return periods
    year = years[0]
    return [_with_year(m, year) if m in partial else m for m in periods if m is not year]


def lacks_year(mention: PeriodMention) -> bool:
    """Whether the text left out the year of a month, quarter, day or count of months."""
    point = mention.point
    dated = bool(point.month or point.quarter or point.day) or mention.form in ("first", "last")
    return mention.is_period and dated and point.year is None and not point.unit


def _with_year(mention: PeriodMention, year: PeriodMention) -> PeriodMention:
    point = year.point
    whole = replace(mention.point, year=point.year, unit=point.unit, shift=point.shift, deictic=point.deictic)
    return replace(mention, point=whole)


# ---------------------------------------------------------------- the year of a point
def _year(point: CalendarPoint, at: _Setting, first_month: int, last_month: int) -> int | None:
    """The year of a point whose months run from ``first_month`` to ``last_month``."""
    if point.year is not None:
        return point.year
    if point.unit == "year":
        return _relative_year(point, at)
    if at.published is None:
        return at.year
    return _latest(at, first_month, last_month)


def _relative_year(point: CalendarPoint, at: _Setting) -> int | None:
    origin = at.published.year if point.deictic and at.published else at.year
    return origin + point.shift if origin else None


def _latest(at: _Setting, first_month: int, last_month: int) -> int:
    """The year of a period without one: over by publication, or not yet over where it is a forecast."""
    published = at.published
    assert published is not None
    if at.future:
        return published.year if last_month >= published.month else published.year + 1
    if at.named and at.named.year == published.year - 1 and published.month <= last_month and published.month <= 3:
        return published.year - 1  # an account of last year, written in the first months of this one
    begun = first_month < published.month or last_month == published.month
    return published.year if begun else published.year - 1


# ---------------------------------------------------------------- one builder for each form
def _whole(mention: PeriodMention, at: _Setting) -> Period | None:
    point, grain = mention.point, mention.grain
    if point.unit == "halfmonth":
        return None  # only beside another half-month: link.bases
    if point.unit in ("month", "quarter", "week", "day"):
        return _relative(mention, at)
    if grain == "day" or point.day:
        day = _day(point, at)
        return days(day, day) if day else None
    if point.month:
        year = _year(point, at, point.month, point.month)
        return months(year, point.month, 1) if year else None
    if point.quarter:
        year = _year(point, at, point.quarter * 3 - 2, point.quarter * 3)
        return months(year, point.quarter * 3 - 2, 3) if year else None
    year = _whole_year(mention, at)
    return months(year, 1, 12) if year else None


def _whole_year(mention: PeriodMention, at: _Setting) -> int | None:
    """``cả năm`` and ``trong năm`` without a number: the year in force; in January that is most often the last one."""
    point = mention.point
    if point.year or point.shift or point.deictic:
        return _year(point, at, 1, 12)
    if at.context is None and at.published and at.published.month == 1 and not at.future:
        return at.published.year - 1
    return at.year


def _day(point: CalendarPoint, at: _Setting) -> date | None:
    if point.day is None:
        return None
    month = point.month or _month_in_force(point.day, at)
    if month is None:
        return None
    year = point.year or (None if point.month else at.year) or _year(point, at, month, month)
    return date(year, month, point.day) if year else None


def _month_in_force(day: int, at: _Setting) -> int | None:
    if at.context and at.context.start and at.context.end and at.context.start.month == at.context.end.month:
        return at.context.end.month
    return at.published.month if at.published and day <= at.published.end.day else None


def _relative(mention: PeriodMention, at: _Setting) -> Period | None:
    unit, shift = mention.point.unit, mention.point.shift
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        origin = _origin_month(at, size)
        return _months_later(origin, size, shift) if origin else None
    day = _origin_day(mention, at)
    if day is None:
        return None
    if unit == "week":
        monday = day - timedelta(days=day.weekday() - 7 * shift)
        return days(monday, monday + timedelta(days=6))
    return _session(day, shift)


def _origin_month(at: _Setting, size: int) -> date | None:
    """A day of the month (or quarter) in force: the one named, where what is named is no longer than it."""
    context = at.context
    if context and context.end and (context.start is None or (context.end - context.start).days < size * 31):
        return context.end
    if at.published:
        named = context.end if context and context.end and context.end <= at.published.end else None
        return named or last_of(at.published.year, at.published.month)
    return context.end if context else None


def _months_later(origin: date, size: int, shift: int) -> Period:
    index = origin.year * 12 + (origin.month - 1) // size * size + shift * size
    return months(index // 12, index % 12 + 1, size)


def _origin_day(mention: PeriodMention, at: _Setting) -> date | None:
    if not mention.point.deictic and at.context and at.context.end and at.context.start in (None, at.context.end):
        return at.context.end
    return at.published.exact if at.published else None


def _session(day: date, shift: int) -> Period:
    """A day earlier or later; markets rest at the weekend, and nothing else in the news counts in single days."""
    moved = day + timedelta(days=shift)
    while shift and moved.weekday() >= 5:
        moved += timedelta(days=1 if shift > 0 else -1)
    return days(moved, moved)


def _first(mention: PeriodMention, at: _Setting) -> Period | None:
    count, point = mention.count, mention.point
    size = {"month": count, "quarter": 3 * count, "half": 6}.get(mention.grain)
    if size:
        year = _year(point, at, 1, size) if size <= 12 else None
        return months(year, 1, size) if year else None
    start = _first_month(point, at)
    if start is None:
        return None
    return days(start, start + timedelta(days=(15 if mention.grain == "halfmonth" else count) - 1))


def _first_month(point: CalendarPoint, at: _Setting) -> date | None:
    """The first day of the month (or year) whose first days are meant."""
    if point.unit == "month":
        origin = _origin_month(at, 1)
        return origin.replace(day=1) if origin else None
    month = point.month or 1
    year = _year(point, at, month, month)
    return date(year, month, 1) if year else None


def _last(mention: PeriodMention, at: _Setting) -> Period | None:
    count, point = mention.count, mention.point
    size = {"month": count, "quarter": 3 * count, "half": 6}.get(mention.grain)
    if size:
        year = _last_year(point, at) if size <= 12 else None
        return months(year, 13 - size, size) if year else None
    month = point.month or 12
    year = _year(point, at, month, month)
    if not year:
        return None
    end = last_of(year, month)
    return days(end.replace(day=16) if mention.grain == "halfmonth" else end - timedelta(days=count - 1), end)


def _last_year(point: CalendarPoint, at: _Setting) -> int | None:
    """``6 tháng cuối năm`` is of the year of publication, early in a year of the one before, unless told ahead."""
    if point.year or point.unit or not at.published:
        return _year(point, at, 1, 12)
    return at.published.year - (1 if at.published.month <= 2 and not at.future else 0)


def _to_date(mention: PeriodMention, at: _Setting) -> Period | None:
    end = _last_day(mention, at)
    if end is None or mention.grain == "context":
        return _year_to_now(mention, at)
    return days(date(end.year, 1, 1), end)


def _year_to_now(mention: PeriodMention, at: _Setting) -> Period | None:
    """``từ đầu năm đến nay``: what the text has just named of this year, else up to the day of publication."""
    year = _year(mention.point, at, 1, 1)
    named = at.named
    if year is None:
        return None
    if named and named.year == year and at.context and at.context.start in (None, date(year, 1, 1)):
        return days(date(year, 1, 1), named)
    today = at.published.exact if at.published else None
    if today and today.year == year:
        return days(date(year, 1, 1), today)
    return Period(label=f"{year}-01-01/..", start=date(year, 1, 1), end=None)


def _as_of(mention: PeriodMention, at: _Setting) -> Period | None:
    end = _last_day(mention, at)
    if end is None:
        return None
    return days(date(end.year, 1, 1), end) if at.flow else up_to(end)


def _last_day(mention: PeriodMention, at: _Setting) -> date | None:
    point = mention.point
    if mention.grain == "year" and not (point.month or point.quarter or point.day):
        year = _last_year(point, at)
        return date(year, 12, 31) if year else None
    whole = _whole(replace(mention, grain="day" if point.day else "month"), at) if _dated(point) else None
    return whole.end if whole else None


def _dated(point: CalendarPoint) -> bool:
    return bool(point.month or point.quarter or point.day or point.unit in ("month", "quarter", "day"))


def _end(mention: PeriodMention, at: _Setting) -> Period | None:
    point = mention.point
    if mention.grain == "year" and not (point.year or point.unit) and at.published and not at.future:
        # "so với cuối năm" said before December means the end of the year that is over.
        return days(*[date(at.published.year - (at.published.month < 12), 12, 31)] * 2)
    end = _last_day(mention, at)
    return days(end, end) if end else None


def _start(mention: PeriodMention, at: _Setting) -> Period | None:
    """``đầu năm 2020`` as a moment: the books open as the year before closed."""
    point = mention.point
    if mention.grain == "year":
        year = point.year or (_year(point, at, 1, 1))
        return days(*[date(year - 1, 12, 31)] * 2) if year else None
    if not _dated(point):
        return None
    whole = _whole(replace(mention, grain="month"), at)
    return days(whole.start, whole.start) if whole and whole.start else None


def _range(mention: PeriodMention, at: _Setting) -> Period | None:
    first, last = mention.since or CalendarPoint(), mention.point
    end = _whole(replace(mention, form="whole", grain=mention.grain if mention.grain != "season" else "year"), at)
    if end is None or end.end is None:
        return None
    start = _range_start(first, last, end)
    return days(start, end.end) if start and start <= end.end else None


def _range_start(first: CalendarPoint, last: CalendarPoint, end: Period) -> date | None:
    """What the first point leaves out it shares with the second; ``tháng 10 đến tháng 3/2021`` crosses New Year."""
    assert end.end is not None
    month = first.month or (first.quarter * 3 - 2 if first.quarter else None) or (last.month if first.day else 1)
    year = first.year or end.end.year
    start = date(year, month or 1, first.day or 1)
    if start > end.end and first.year is None:
        return shift_years(start, -1)
    return start


def _past(mention: PeriodMention, at: _Setting) -> Period | None:
    count, published = mention.count, at.published
    if published is None:
        return None
    if mention.grain == "year":
        return months(at.named.year if at.named else published.year - (published.month <= 6), 1, 12)
    if mention.grain == "month" and count > 1:
        # "9 tháng qua" in an article of September or October is the year so far.
        return months(published.year, 1, count) if published.month - 1 <= count <= published.month else None
    if mention.grain == "month":
        return _months_later(date(published.year, published.month, 1), 1, -1)
    if published.exact is None:
        return None
    monday = published.exact - timedelta(days=published.exact.weekday() + (7 if published.exact.weekday() < 5 else 0))
    return days(monday, monday + timedelta(days=6))


def _same(mention: PeriodMention, at: _Setting) -> Period | None:
    """``cùng kỳ`` outside a comparison: the period in force, in the year named or the year before."""
    return same_period(mention.point, at.context, at.published)


def _now(mention: PeriodMention, at: _Setting) -> Period | None:
    """Up to the day of publication; its month where only that is known."""
    if at.published is None:
        return None
    if at.published.day is None:
        return Period(label=f"{at.published.year}-{at.published.month:02}", start=None, end=at.published.end)
    return up_to(at.published.end)


def same_period(point: CalendarPoint, of: Period | None, published: Published | None) -> Period | None:
    """The days of ``of`` in the year that ``point`` names, or a year earlier where it names none.

    >>> same_period(CalendarPoint(), months(2024, 1, 9), None).label
    '2023-01-01/P9M'
    """
    last = (of.end or of.start) if of else None
    if of is None or last is None:
        return None
    if point.month:
        return months(point.year or last.year - 1, point.month, 1)
    shift = point.year - last.year if point.year else _same_shift(point, last.year, published)
    start = shift_years(of.start, shift) if of.start else None
    end = shift_years(of.end, shift) if of.end else None
    return period(start, end)


def _same_shift(point: CalendarPoint, year: int, published: Published | None) -> int:
    if point.unit == "year" and point.deictic and published:
        return published.year + point.shift - year or -1
    return point.shift if point.unit == "year" and point.shift else -1


_BUILDERS: dict[str, Callable[[PeriodMention, _Setting], Period | None]] = {
    "whole": _whole,
    "first": _first,
    "last": _last,
    "to_date": _to_date,
    "as_of": _as_of,
    "end": _end,
    "start": _start,
    "range": _range,
    "past": _past,
    "same": _same,
    "now": _now,
}

"""The days of a single year, quarter, month, week or day that a text names."""

from datetime import date, timedelta

from vnecon_extract.mentions import CalendarPoint, PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, last_of, months
from vnecon_extract.timex.setting import Setting, year_of

_WEEK = 7
_RELATIVE = frozenset({"month", "quarter", "week", "day"})


def whole(mention: PeriodMention, at: Setting) -> Period | None:
    return whole_of(mention.point, at, by_day=mention.grain == "day")


def whole_of(point: CalendarPoint, at: Setting, *, by_day: bool = False) -> Period | None:
    """The whole day (of a point told by days, or that has one), month, quarter or year that a point names."""
    if point.unit == "halfmonth":
        return None  # only beside another half-month: timex.bases
    if point.unit in _RELATIVE:
        return _relative(point, at)
    if by_day or point.day:
        day = _day(point, at)
        return days(day, day) if day else None
    if point.month:
        year = year_of(point, at, point.month, point.month)
        return months(year, point.month, 1) if year else None
    if point.quarter:
        year = year_of(point, at, point.quarter * 3 - 2, point.quarter * 3)
        return months(year, point.quarter * 3 - 2, 3) if year else None
    year = _whole_year(point, at)
    return months(year, 1, 12) if year else None


def _whole_year(point: CalendarPoint, at: Setting) -> int | None:
    """``cả năm`` without a number: the year in force; early in a year that is most often the last one."""
    if point.year or point.shift or point.deictic:
        return year_of(point, at, 1, 12)
    if at.context is None and at.published and at.published.month <= 3 and not at.future:
        return at.published.year - 1
    if at.published and at.context and at.context.end and at.context.end > at.published.end:
        return at.published.year  # the day just named is a plan's, not what the text reports
    return at.year


def _day(point: CalendarPoint, at: Setting) -> date | None:
    if point.day is None:
        return None
    month = point.month or _month_in_force(point.day, at)
    if month is None:
        return None
    year = point.year or (None if point.month else at.year) or year_of(point, at, month, month)
    return date(year, month, point.day) if year else None


def _month_in_force(day: int, at: Setting) -> int | None:
    if at.context and at.context.start and at.context.end and at.context.start.month == at.context.end.month:
        return at.context.end.month
    return at.published.month if at.published and day <= at.published.end.day else None


def _relative(point: CalendarPoint, at: Setting) -> Period | None:
    unit, shift = point.unit, point.shift
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        if point.deictic and shift < 0 and at.published:  # "cách đây 2 tháng": from publication, whatever is spoken of
            return months_later(last_of(at.published.year, at.published.month), size, shift)
        origin = _before_now(at, size) if shift < 0 else None
        origin = origin or origin_month(at, size)
        return months_later(origin, size, shift) if origin else None
    day = _origin_day(point, at)
    if day is None:
        return None
    if unit == "week":
        monday = day - timedelta(days=day.weekday() - 7 * shift)
        return days(monday, monday + timedelta(days=6))
    return _session(day, shift)


def _before_now(at: Setting, size: int) -> date | None:
    """``tháng trước`` in October's account of September is September: of the last two units the text counts from
    publication."""
    named = at.context.end if at.context else None
    if at.published is None or named is None or named > at.published.end:
        return None
    today = last_of(at.published.year, at.published.month)
    return today if 0 <= _unit(today, size) - _unit(named, size) <= 1 else None


def _unit(day: date, size: int) -> int:
    """The number of the month (or quarter) of a day."""
    return (day.year * 12 + day.month - 1) // size


def origin_month(at: Setting, size: int) -> date | None:
    """A day of the month (or quarter) in force: the one named, where what is named is no longer than it."""
    context = at.context
    if context and context.end and (context.start is None or (context.end - context.start).days < size * 31):
        return context.end
    if at.published:
        named = context.end if context and context.end and context.end <= at.published.end else None
        return named or last_of(at.published.year, at.published.month)
    return context.end if context else None


def months_later(origin: date, size: int, shift: int) -> Period:
    index = (_unit(origin, size) + shift) * size
    return months(index // 12, index % 12 + 1, size)


def _origin_day(point: CalendarPoint, at: Setting) -> date | None:
    context, told = at.context, at.published.today if at.published else None
    if point.unit == "week" and point.deictic and told is not None:
        return told
    if (not point.deictic or point.unit == "week") and context and context.end:
        if context.start in (None, context.end):
            return context.end
        dated = at.published is not None and at.published.today is not None
        told_of = not dated or not point.shift
        if point.unit == "week" and told_of and context.start and (context.end - context.start).days <= _WEEK:
            return context.start
    return told


def _session(day: date, shift: int) -> Period:
    """A day earlier or later; markets rest at the weekend, and nothing else in the news counts in single days."""
    moved = day + timedelta(days=shift)
    while shift == -1 and moved.weekday() >= 5:
        moved += timedelta(days=1 if shift > 0 else -1)
    return days(moved, moved)

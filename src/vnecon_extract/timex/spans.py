"""The days of a period made from a point: its first months, its end, from the year's start up to it."""

from collections.abc import Callable
from datetime import date, timedelta

from vnecon_extract.mentions import CalendarPoint, PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex import moments
from vnecon_extract.timex.calendar import days, last_of, months, period, shift_years
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.new_year import holiday
from vnecon_extract.timex.points import months_later, origin_month, whole, whole_of
from vnecon_extract.timex.setting import Setting, last_year, year_of
from vnecon_extract.values import replace

_ADDED_UP, _FROM_END = "cumulative", "since_end"
_WEEK, _HALF_MONTH = 7, 15  # days


def same_period(point: CalendarPoint, of: Period | None, published: Published | None) -> Period | None:
    """The days of ``of`` in the year that ``point`` names, or a year earlier where it names none.

    >>> same_period(CalendarPoint(), months(2024, 1, 9), None).label
    '2023-01-01/P9M'
    """
    last = (of.end or of.start) if of else None
    if of is None or last is None or point.unit == "same":
        return of
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


def _months_long(mention: PeriodMention) -> int:
    """How many months ``mention`` counts, or 0 where it counts shorter or longer spans."""
    if mention.grain == "month":
        return mention.count
    return 3 * mention.count if mention.grain == "quarter" else 6 if mention.grain == "half" else 0


def _first(mention: PeriodMention, at: Setting) -> Period | None:
    point, size = mention.point, _months_long(mention)
    if size:
        year = year_of(point, at, size, size) if size <= 12 else None
        return months(year, 1, size) if year else None
    start = _first_month(point, at)
    if start is None:
        return None
    long = _HALF_MONTH if mention.grain == "halfmonth" else mention.count * (_WEEK if mention.grain == "week" else 1)
    return days(start, start + timedelta(days=long - 1))


def _first_month(point: CalendarPoint, at: Setting) -> date | None:
    """The first day of the month (or year) whose first days are meant."""
    if point.unit == "month":
        origin = origin_month(at, 1)
        return origin.replace(day=1) if origin else None
    month = point.month or 1
    year = year_of(point, at, month, month)
    return date(year, month, 1) if year else None


def _last(mention: PeriodMention, at: Setting) -> Period | None:
    point, size = mention.point, _months_long(mention)
    if size:
        year = last_year(point, at) if size <= 12 else None
        return months(year, 13 - size, size) if year else None
    month = point.month or 12
    year = year_of(point, at, month, month)
    if not year:
        return None
    end = last_of(year, month)
    return days(end.replace(day=16) if mention.grain == "halfmonth" else end - timedelta(days=mention.count - 1), end)


def _to_date(mention: PeriodMention, at: Setting) -> Period | None:
    if mention.point.unit in ("week", "month", "quarter"):
        return _begun(mention.point, at)
    end = moments.last_day(mention, at)
    if end is None or mention.grain == "context":
        return _year_to_now(mention, at)
    return days(date(end.year, 1, 1), end)


def _begun(point: CalendarPoint, at: Setting) -> Period | None:
    """``từ đầu tuần đến nay``: from the first day of what is not over up to the day of publication."""
    found, today = whole_of(point, at), at.published.end if at.published else None
    if found is None or found.start is None or today is None or today < found.start:
        return None
    return days(found.start, today)


def _year_to_now(mention: PeriodMention, at: Setting) -> Period | None:
    """``từ đầu năm đến nay``: what the text has just named of this year, else up to the day of publication."""
    year = year_of(mention.point, at, 1, 1)
    named = at.named
    if year is None:
        return None
    today = at.published.end if at.published else None
    over = today
    if today is not None and mention.rule == _ADDED_UP:
        over = last_of(today.year, today.month)  # "Trong tháng 11 ..., lũy kế ...", written before it is over
    reported = named is not None and (over is None or named <= over or named.year < over.year)
    if named and reported and named.year == year and at.context and _is_reported(at.context, year):
        return days(date(year, 1, 1), named)
    if today and (today.year == year or (mention.point.year == year and year < today.year)):
        return days(date(year, 1, 1), today)
    return None


def _is_reported(context: Period, year: int) -> bool:
    """Whether a period ends where an account of the year so far does: one from its start, a month or a quarter."""
    start, end = context.start, context.end
    if start in (None, date(year, 1, 1)):
        return True
    return start is not None and end is not None and start.day == 1 and 27 <= (end - start).days <= 92


def _range(mention: PeriodMention, at: Setting) -> Period | None:
    first, last = mention.since or CalendarPoint(), mention.point
    if first.year is not None and last.year is None and (last.month or last.quarter):
        earlier = (last.month or 0, last.quarter or 0, last.day or 0) < (
            first.month or 0,
            first.quarter or 0,
            first.day or 0,
        )
        last = replace(last, year=first.year + earlier)
    end = whole_of(last, at, by_day=mention.grain == "day")
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


def _past(mention: PeriodMention, at: Setting) -> Period | None:
    count, published = mention.count, at.published
    if published is None:
        return None
    if mention.grain == "year":
        return months(at.named.year if at.named else published.year - (published.month <= 6), 1, 12)
    if mention.grain == "month" and count > 1:
        # "9 tháng qua" in an article of September or October is the year so far.
        return months(published.year, 1, count) if published.month - 1 <= count <= published.month else None
    if mention.grain == "month":
        return months_later(date(published.year, published.month, 1), 1, -1)
    if published.exact is None:
        return None
    monday = published.exact - timedelta(days=published.exact.weekday() + (7 if published.exact.weekday() < 5 else 0))
    return days(monday, monday + timedelta(days=6))


def _since(mention: PeriodMention, at: Setting) -> Period | None:
    """``từ năm 2019 đến nay``: up to the month of publication; ``từ cuối năm ngoái đến nay``: from its end on, up to
    the day."""
    begun, published = whole(mention, at), at.published
    if begun is None or begun.start is None or published is None:
        return None
    if mention.rule == _FROM_END:
        over = begun.end + timedelta(days=1) if begun.end is not None else published.end
        return days(over, published.end) if over < published.end else None
    end = last_of(published.year, published.month)
    return days(begun.start, end) if begun.start <= end else None


def _rest(mention: PeriodMention, at: Setting) -> Period | None:
    """``từ nay đến cuối năm``: from the month of publication on."""
    published = at.published
    year = year_of(mention.point, at, 12, 12) if published and mention.point.unit else mention.point.year
    if published is None or year not in (None, published.year):
        return None
    return months(published.year, published.month, 13 - published.month)


def _same(mention: PeriodMention, at: Setting) -> Period | None:
    """``cùng kỳ`` outside a comparison: the period in force, in the year named or the year before."""
    return same_period(mention.point, at.context, at.published)


BUILDERS: dict[str, Callable[[PeriodMention, Setting], Period | None]] = {
    "whole": whole,
    "first": _first,
    "last": _last,
    "to_date": _to_date,
    "as_of": moments.as_of,
    "end": moments.end,
    "start": moments.start,
    "range": _range,
    "past": _past,
    "since": _since,
    "middle": moments.middle,
    "as_of_middle": moments.as_of_middle,
    "as_of_start": moments.as_of_start,
    "rest": _rest,
    "weekday": moments.weekday,
    "last_weekday": moments.last_weekday,
    "same": _same,
    "now": moments.now,
    "holiday": holiday,
}

"""The days of a moment made from a point: its beginning, middle or end, up to a day, a day of the week, now."""

from datetime import date, timedelta

from vnecon_extract.mentions import CalendarPoint, PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, up_to, up_to_month
from vnecon_extract.timex.points import whole_of
from vnecon_extract.timex.setting import Setting, last_year, year_of

UP_TO_NOW = "until_now"


def as_of(mention: PeriodMention, at: Setting) -> Period | None:
    end = last_day(mention, at)
    if end is None:
        return None
    return days(date(end.year, 1, 1), end) if at.flow else up_to(end)


def last_day(mention: PeriodMention, at: Setting) -> date | None:
    point = mention.point
    if mention.grain == "year" and not (point.month or point.quarter or point.day):
        year = last_year(point, at)
        return date(year, 12, 31) if year else None
    found = whole_of(point, at) if dated(point) else None
    if found is None or found.end is None:
        return None
    return found.end.replace(day=15) if mention.grain == "halfmonth" else found.end


def dated(point: CalendarPoint) -> bool:
    return bool(point.month or point.quarter or point.day or point.unit in ("month", "quarter", "day"))


def end(mention: PeriodMention, at: Setting) -> Period | None:
    point = mention.point
    if mention.grain == "year" and not (point.year or point.unit) and at.published and not at.future:
        # "so với cuối năm" said before December means the end of the year that is over.
        return days(*[date(at.published.year - (at.published.month < 12), 12, 31)] * 2)
    end = last_day(mention, at)
    return days(end, end) if end else None


def start(mention: PeriodMention, at: Setting) -> Period | None:
    """``đầu năm 2020`` as a moment: the books open as the year before closed."""
    point = mention.point
    if mention.grain == "year":
        year = point.year or (year_of(point, at, 1, 1))
        return days(*[date(year - 1, 12, 31)] * 2) if year else None
    if not dated(point):
        return None
    found = whole_of(point, at)
    return days(found.start, found.start) if found and found.start else None


def middle(mention: PeriodMention, at: Setting) -> Period | None:
    """``giữa tháng 9``: its fifteenth day; ``giữa năm 2020``: the day that ends its first half."""
    point = mention.point
    if mention.grain == "year":
        year = year_of(point, at, 6, 6)
        return days(*[date(year, 6, 30)] * 2) if year else None
    found = whole_of(point, at)
    return days(*[found.start.replace(day=15)] * 2) if found and found.start else None


def as_of_middle(mention: PeriodMention, at: Setting) -> Period | None:
    found = middle(mention, at)
    if found is None or found.end is None:
        return None
    return days(date(found.end.year, 1, 1), found.end) if at.flow else up_to(found.end)


def as_of_start(mention: PeriodMention, at: Setting) -> Period | None:
    found = start(mention, at)
    if found is None or found.end is None:
        return None
    return days(date(found.end.year, 1, 1), found.end) if at.flow else up_to(found.end)


def weekday(mention: PeriodMention, at: Setting) -> Period | None:
    """``thứ năm tuần trước``, counted from publication."""
    today = at.published.today if at.published else None
    if today is None:
        return None
    day = today - timedelta(days=today.weekday() - 7 * mention.point.shift - (mention.count - 2))
    return days(day, day)


def last_weekday(mention: PeriodMention, at: Setting) -> Period | None:
    """``phiên ngày thứ Ba``: the last one up to the day of publication."""
    today = at.published.today if at.published else None
    if today is None:
        return None
    day = today - timedelta(days=(today.weekday() - (mention.count - 2)) % 7)
    return days(day, day)


def now(mention: PeriodMention, at: Setting) -> Period | None:
    """``đến nay`` is up to the day of publication; ``hiện có`` up to its month, as is all of which no day is known."""
    if at.published is None:
        return None
    if mention.rule == UP_TO_NOW and at.published.day is not None:
        return up_to(at.published.end)
    return up_to_month(at.published.year, at.published.month)

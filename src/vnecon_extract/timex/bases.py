"""From the words of a comparison to what a change or ratio is measured against, through the period of its clause."""

from datetime import date, timedelta
from functools import lru_cache

from vnecon_extract.mentions import BaseMention, CalendarPoint, PeriodMention
from vnecon_extract.records import Base, BaseKind, Period
from vnecon_extract.timex.calendar import days, months, period, shift_years
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.timex.points import months_later
from vnecon_extract.timex.spans import same_period
from vnecon_extract.values import replace

_WHOLE_YEAR, _YEARS_AGO = "whole_year", "years_ago"
PLAN, OTHER = Base(kind=BaseKind.PLAN), Base(kind=BaseKind.OTHER)


@lru_cache(maxsize=1000)
def against(earlier: Period | None, *, implied: bool = False) -> Base:
    """The base of what is measured against ``earlier``; ``implied`` where no words say so."""
    return Base(kind=BaseKind.PERIOD, period=earlier, implied=implied)


def resolve_base(
    mention: BaseMention,
    of: Period | None,
    published: Published | None,
    context: Period | None = None,
) -> Base:
    """What ``mention`` compares with; ``of`` is the period of the figure, ``context`` the one in force before it.

    ``cùng kỳ`` of nine months of 2024 is nine months of 2023; a base whose days cannot be told has no period.

    >>> from vnecon_extract.mentions import CalendarPoint
    >>> same = PeriodMention(7, 14, "same_period", "context", "same", CalendarPoint())
    >>> base = BaseMention(0, 14, "than_period", "period", (same,))
    >>> resolve_base(base, months(2024, 1, 9), None).period.label
    '2023-01-01/P9M'
    """
    if mention.kind != "period":
        return PLAN if mention.kind == "plan" else OTHER
    return against(_base_period(mention.periods, of or context, published))


def year_earlier(found: Period | None) -> Period | None:
    """The same days of the year before."""
    return _a_year_earlier(found.start, found.end) if found is not None else None


@lru_cache(maxsize=1000)
def _a_year_earlier(start: date | None, end: date | None) -> Period | None:
    return period(shift_years(start, -1) if start else None, shift_years(end, -1) if end else None)


def _base_period(words: tuple[PeriodMention, ...], of: Period | None, published: Published | None) -> Period | None:
    mention = words[0]
    if mention.form == "same" and len(words) == 1:
        return _same(mention, of, published)
    if mention.form == "same":
        mention = words[1]
        if mention.point.year is None and not mention.point.unit:
            return year_earlier(resolve(mention, _anchor(of, published), of))
    if _looks_a_year_back(mention) and mention.point.year and of is not None and of.start in (None, of.end):
        return months(mention.point.year, 1, 12)  # of a moment: "hiện còn 0,9%, giảm so với năm 2020"
    if _looks_a_year_back(mention) and of is not None and (mention.point.unit or not _is_years(of)):
        # "giảm 4% so với 10 năm trước": counted back from the figure's own year
        counted = replace(mention.point, deictic=False) if mention.rule == _YEARS_AGO else mention.point
        return same_period(counted, of, published)
    if mention.form in ("start", "end") and mention.grain == "year":
        return _turn_of_year(mention, of, published)
    if mention.grain == "season" and mention.point.year is None:
        return year_earlier(of)
    if mention.point.unit == "halfmonth":
        return _span_before(of)
    anchor = published if mention.point.deictic else _anchor(of, published)
    return resolve(mention, anchor, of)


def _same(mention: PeriodMention, of: Period | None, published: Published | None) -> Period | None:
    if mention.point.unit == "month" and of and of.end:
        return _a_month_earlier(of.start, of.end)
    if mention.point.unit == "quarter" and of and of.end:
        return months_later(of.end, 3, mention.point.shift)
    point = CalendarPoint() if mention.point.unit == "same" else mention.point
    return same_period(point, of, published)


def _a_month_earlier(start: date | None, end: date) -> Period | None:
    """The same days of the month before; ``start`` is None for a moment."""
    whole = (end + timedelta(days=1)).day == 1
    last = _month_before(end, last=whole)
    return days(_month_before(start, last=False), last) if start is not None else period(None, last)


def _month_before(day: date, *, last: bool) -> date:
    """The same day of the month before, or its last."""
    before = day.replace(day=1) - timedelta(days=1)
    return before if last else before.replace(day=min(day.day, before.day))


def _looks_a_year_back(mention: PeriodMention) -> bool:
    """``năm trước``, ``năm ngoái``, ``năm 2019`` beside a part of a year mean the same part of that year."""
    point = mention.point
    apart = mention.rule == _WHOLE_YEAR  # "so với số thu cả năm 2021"
    return (
        mention.grain == "year" and mention.form == "whole" and not apart and bool(point.year or point.unit == "year")
    )


def _is_years(of: Period) -> bool:
    return of.start is not None and of.end is not None and (of.end - of.start).days > 366


def _anchor(of: Period | None, published: Published | None) -> Published | None:
    """A base lies before its figure: years left out are counted back from there, not from publication."""
    last = of.end or of.start if of else None
    if of is None or last is None:
        return published
    return Published(last.year, last.month, last.day if of.start in (None, of.end) else None)


def _turn_of_year(mention: PeriodMention, of: Period | None, published: Published | None) -> Period | None:
    """``đầu năm`` and a bare ``cuối năm``: the last day of the year before the figure's own."""
    point, last = mention.point, (of.end or of.start) if of else None
    if mention.form == "end" and (point.year or point.unit):
        return resolve(mention, published, of)
    year = point.year or (last.year if last else None)
    if year is None:
        return resolve(mention, published, of)
    return days(date(year - 1, 12, 31), date(year - 1, 12, 31))


def _span_before(of: Period | None) -> Period | None:
    """``kỳ trước``: the half-month or month before, as many years before, else the same span a year earlier."""
    if of is None or of.start is None or of.end is None:
        return year_earlier(of)
    last, length = of.start - timedelta(days=1), (of.end - of.start).days + 1
    if length > 366:
        return period(shift_years(of.start, -round(length / 365)), last)
    if length <= 16:
        return days(last.replace(day=16 if last.day > 15 else 1), last)
    return months(last.year, last.month, 1) if length <= 31 else year_earlier(of)

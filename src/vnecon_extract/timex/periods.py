"""From the words of a period to its first and last day, by the date of publication and what the text has named.

What neither settles stays None.
"""

from collections.abc import Sequence

from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.setting import Setting
from vnecon_extract.timex.spans import BUILDERS
from vnecon_extract.values import replace

# A whole year set beside a part of it ("cả năm 2020"), never the year that the part left out.
_APART = frozenset({"whole_year"})


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
    build = BUILDERS.get(mention.form)
    if build is None:
        return None
    try:
        return build(mention, Setting(published, context, future, flow))
    except (ValueError, OverflowError):  # 31 February and the like
        return None


def combine(mentions: Sequence[PeriodMention]) -> list[PeriodMention]:
    """The periods of one clause put together: a year said apart belongs to the month, quarter or count beside it.

    ``9 tháng`` and ``năm 2020`` in ``Trong 9 tháng, ... của năm 2020`` become one mention of nine months of 2020;
    two mentions that both stand on their own stay two.  Mentions that are no periods are left out.
    """
    periods = [m for m in mentions if m.is_period]
    years = [m for m in periods if m.form == "whole" and m.grain == "year" and m.rule not in _APART]
    partial = [m for m in periods if lacks_year(m)] if len(years) == 1 else []
    if not partial:
        return periods
    year = years[0]
    apart = [m for m in periods if m.point.year is not None or m.point.unit == "year"]
    joined = [m for m in partial if not any(_between(year, other, m) for other in apart)]
    if not joined:
        return periods
    return [_with_year(m, year) if m in joined else m for m in periods if m is not year]


def _between(one: PeriodMention, middle: PeriodMention, other: PeriodMention) -> bool:
    """``Năm ngoái ..., đến quý 3 năm nay ... trong 9 tháng``: a period with a year of its own parts the two."""
    return min(one.start, other.start) < middle.start < max(one.start, other.start)


def lacks_year(mention: PeriodMention) -> bool:
    """Whether the text left out the year of a month, quarter, day or count of months."""
    point = mention.point
    dated = bool(point.month or point.quarter or point.day) or mention.form in ("first", "last")
    return mention.is_period and dated and point.year is None and not point.unit


def _with_year(mention: PeriodMention, year: PeriodMention) -> PeriodMention:
    return replace(mention, point=mention.point.in_year_of(year.point))

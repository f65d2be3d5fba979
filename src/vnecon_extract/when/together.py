"""Periods named together (``tháng 9 và tháng 10``): one figure beside them is of all of them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import pairwise

from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.records import Period
from vnecon_extract.span import start_of
from vnecon_extract.timex.calendar import days
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.values import replace

_GRAINS = ("month", "quarter", "year")
_DAY = timedelta(days=1)


def all_named(
    mention: PeriodMention,
    found: Period,
    periods: Sequence[PeriodMention],
    low: str,
    joins: Pattern,
    published: Published | None,
) -> Period:
    """``Trong tháng 9 và 10/2021, thu thuế đạt 5.448 tỷ đồng``: what ``mention`` means with those that ``joins`` put
    beside it and that follow one another."""
    if len(periods) < 2 or mention.grain not in _GRAINS or mention.form != "whole":
        return found
    index = bisect_left(periods, mention.start, key=start_of)
    for one in _side(periods[index::-1], low, joins, mention):
        earlier = resolve(one, published)
        if earlier is None or earlier.end is None or found.start is None or found.start - earlier.end != _DAY:
            break
        found = days(earlier.start or earlier.end, found.end or found.start)
    for one in _side(periods[index:], low, joins, mention):
        later = resolve(one, published)
        if later is None or later.start is None or found.end is None or later.start - found.end != _DAY:
            break
        found = days(found.start or found.end, later.end or later.start)
    return found


def _side(
    periods: Sequence[PeriodMention], low: str, joins: Pattern, mention: PeriodMention
) -> Iterable[PeriodMention]:
    """The periods beyond the first of ``periods`` that nothing but joining words parts, in the year of ``mention``
    where they name none."""
    for one, other in pairwise(periods):
        start, end = min(one.end, other.end), max(one.start, other.start)
        if other.grain != mention.grain or other.form != "whole" or joins.fullmatch(low, start, end) is None:
            return
        unsaid = other.grain != "year" and other.point.year is None and not other.point.unit
        yield replace(other, point=other.point.in_year_of(mention.point)) if unsaid else other

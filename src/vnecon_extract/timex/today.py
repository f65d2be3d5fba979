"""The day that a text calls today, where only its month of publication is known."""

from collections.abc import Iterable
from dataclasses import replace

from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, months
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve


def with_today(published: Published | None, spoken: Iterable[PeriodMention]) -> Published | None:
    """``published`` with the last day of its month that the text names, if it speaks of ``hôm nay`` or ``hôm qua``."""
    if published is None or published.day is not None:
        return published
    by_day = [m for m in spoken if m.grain == "day"]
    if not any(m.point.unit == "day" and m.point.deictic for m in by_day):
        return published
    named = (resolve(m, published) for m in by_day if _is_date(m))
    days = [p.end for p in named if p is not None and p.end is not None]
    month = [d for d in days if (d.year, d.month) == (published.year, published.month)]
    return replace(published, told=max(month)) if month else published


def _is_date(mention: PeriodMention) -> bool:
    return mention.form == "whole" and mention.point.day is not None and mention.point.month is not None


def today(published: Published) -> Period:
    """The day of publication, or its month where only that is known: what prices are of that no words date."""
    day = published.today
    return days(day, day) if day is not None else months(published.year, published.month, 1)

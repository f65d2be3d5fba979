"""The day that a text calls today, where only its month of publication is known."""

from collections.abc import Sequence
from dataclasses import replace

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.periods import Published, resolve
from vnecon_extract.mentions import PeriodMention


def with_today(published: Published | None, readings: Sequence[Reading]) -> Published | None:
    """``published`` with the last day of its month that the text names, if it speaks of ``hôm nay`` or ``hôm qua``."""
    if published is None or published.day is not None:
        return published
    spoken = [m for reading in readings for m in reading.spoken_periods if m.grain == "day"]
    if not any(m.point.unit == "day" and m.point.deictic for m in spoken):
        return published
    named = (resolve(m, published) for m in spoken if _is_date(m))
    days = [p.end for p in named if p is not None and p.end is not None]
    month = [d for d in days if (d.year, d.month) == (published.year, published.month)]
    return replace(published, told=max(month)) if month else published


def _is_date(mention: PeriodMention) -> bool:
    return mention.form == "whole" and mention.point.day is not None and mention.point.month is not None

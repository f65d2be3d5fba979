"""Ways: an amount that went from one to another through several years."""

from bisect import bisect_left

from vnecon_extract.cues.asked import Asked
from vnecon_extract.records import Period
from vnecon_extract.span import start_of
from vnecon_extract.timex.calendar import months

_DECEMBER, _LAST = 12, 31


def end_of_way(period: Period | None, asked: Asked) -> Period | None:
    """``Giai đoạn 2016-2020, thu nhập tăng từ 30 lên 45 triệu đồng``: the first was that of the first year, the second
    that of the last; None for what is no end of a way through several years."""
    if asked.growth or period is None:
        return None
    first, last = period.start, period.end
    if first is None or last is None or first.year == last.year:
        return None
    if (first.month, first.day, last.month, last.day) != (1, 1, _DECEMBER, _LAST):
        return None
    if asked.origin:
        return months(first.year, 1, _DECEMBER)
    return months(last.year, 1, _DECEMBER) if _is_led_to(asked) else None


def _is_led_to(asked: Asked) -> bool:
    """Whether a figure is the second of ``từ A lên B``."""
    figure, row = asked.figure, asked.row
    index = bisect_left(row, figure.start, key=start_of)
    if not index or not figure.cues or figure.cues[-1].role != "level":
        return False
    before = row[index - 1]
    from_there = bool(before.cues) and before.cues[-1].role == "from"
    return from_there and before.clause == figure.clause and before.quantity.unit == figure.quantity.unit

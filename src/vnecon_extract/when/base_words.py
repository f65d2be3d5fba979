"""What stands beside a change or ratio and says what it is against, and what the words of a comparison mean for it."""

from bisect import bisect_left

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import BaseMention, IndicatorMention, PlaceMention
from vnecon_extract.records import Base, Period
from vnecon_extract.span import start_of
from vnecon_extract.timex.bases import against, year_earlier
from vnecon_extract.timex.calendar import alike, months

# Months are of 28 to 31 days.
_LEAP = 3
_LONGEST_MONTH = 31
# "số ", "tổng " may stand between a ratio and what it is of.
_NAMED = 6
# " của nước " before a place.
_OWNED = 10


def is_shorter(mention: BaseMention, of: Period | None) -> bool:
    """``tăng 0,3% so với tháng trước (tháng 12/2023); bình quân 6 tháng tăng 2,4%``: six months are not measured
    against one."""
    words = mention.periods[0] if mention.periods else None
    if words is None or "month" not in (words.point.unit, words.grain) or words.form != "whole":
        return False
    return of is not None and of.start is not None and of.end is not None and (of.end - of.start).days > _LONGEST_MONTH


def of_prices(base: Base, of: Period | None, mention: BaseMention, asked: Asked) -> Base:
    """``giá tăng so với cuối tháng 9``: prices of a month are compared by months."""
    if asked.nature != "quote" or of is None or of.end is None:
        return base
    words, moment = mention.periods[0] if mention.periods else None, base.period
    if words is None or words.grain != "month" or words.form not in ("start", "end"):
        return base
    if moment is None or moment.end is None:
        return base
    month = months(moment.end.year, moment.end.month, 1)
    # A day's price too, beside the first days of an earlier month.
    daily = of.start in (None, of.end) and (words.form == "end" or month.end is None or of.end <= month.end)
    return base if daily or alike(month, of) else against(month)


def further_back(base: Base, period: Period | None) -> Base:
    """``tăng 7% so với cuối năm 2023 (cùng kỳ năm trước tăng 5%)``: the second base lies before its own figure."""
    last, end = (base.period.end, period.end) if base.period is not None and period is not None else (None, None)
    if last is None or end is None or last < end:
        return base
    return against(year_earlier(base.period))


def beside_another(figure: Figure, reading: Reading) -> IndicatorMention | None:
    """``gấp 2,3 lần vốn FDI của Trung Quốc``: measured against what is named right behind, whosever it is."""
    index = bisect_left(reading.indicators, figure.quantity.end, key=start_of)
    named = reading.indicators[index] if index < len(reading.indicators) else None
    if named is None or named.start - figure.quantity.end > _NAMED or named.end > figure.tail.end:
        return None
    return named


def beside_place(figure: Figure, reading: Reading, of: tuple[str, ...]) -> PlaceMention | None:
    """``gấp hơn bốn lần Huế``, ``gấp 1,5 lần của Huế``: the place whose figure of the same it is measured against."""
    index = bisect_left(reading.places, figure.quantity.end, key=start_of)
    place = reading.places[index] if index < len(reading.places) else None
    if place is None or place.start - figure.quantity.end > _OWNED:
        return None
    between = reading.sentence.low[figure.quantity.end : place.start].strip()
    return place if not between or between in of else None


def _spans_alike(base: Period | None, of: Period | None) -> bool:
    if base is None or base.start is None or base.end is None or of is None or of.start is None or of.end is None:
        return False
    return abs((base.end - base.start).days - (of.end - of.start).days) <= _LEAP


def set_beside(period: Period | None, time: TimeFrame) -> Decision[Period] | None:
    """``tháng 12 là 2.850 USD thì tháng 1 đã lên 7.000 USD (tăng 145%)``: against the level set beside it."""
    if len(time.passed) < 2 or period is None:
        return None
    before, last = time.passed[-2:]
    end = before.value.end
    if end is None or period.start is None or not alike(last.value, period):
        return None
    return before if end < period.start else None


def carry(base: Decision[Base], period: Period | None, asked: Asked, time: TimeFrame) -> TimeFrame:
    """A base stated holds for what names none: of prices the first (``so với tháng trước``), until a part is
    measured against another; of all else the last (``và tăng 9,2% so với cùng kỳ``), but for one further back that only
    adds a second look (``và cao hơn 3,9% so với cùng kỳ năm 2019``)."""
    later = (asked.part or asked.nature != "quote") and _spans_alike(base.value.period, period)
    later = later and not _is_second_look(base, period, asked, time)
    amounts = asked.nature != "quote"
    return time.against(period, base, amounts=amounts) if later or period not in time.bases else time


def _is_second_look(base: Decision[Base], period: Period | None, asked: Asked, time: TimeFrame) -> bool:
    """Whether the same sentence has measured against the year before, and now looks back on an earlier one."""
    first = time.bases.get(period)
    if first is None or first.words is None or first.words.start < asked.reading.sentence.start:
        return False
    before, back = year_earlier(period), base.value.period
    if before is None or before.end is None or back is None or back.end is None:
        return False
    return alike(first.value.period, before) and back.end < before.end


def same_base(one: Base | None, other: Base | None) -> bool:
    """Whether two bases are the same, implied or said."""
    if one is None or other is None:
        return one is other
    return one.kind is other.kind and alike(one.period, other.period)


def is_long_before(base: Decision[Base], asked: Asked, period: Period | None) -> bool:
    """``USD tăng 2,2% so với đầu năm. Sáng nay, tỷ giá tăng 5 đồng``: what a day's quote of another sentence is not
    against."""
    start, now = asked.reading.sentence.start, period.end if period is not None else None
    if not asked.is_price or period is None or now is None or period.start != now:
        return False
    before = base.value.period.end if base.value.period is not None else None
    elsewhere = base.words is not None and base.words.start < start
    return elsewhere and before is not None and (now - before).days > _LONGEST_MONTH


def stands_before(base: Decision[Base], asked: Asked) -> bool:
    """``So với tháng trước, ... nhóm giao thông (1,11%)``: whether a comparison stands before the figure's bracket."""
    return base.words is not None and base.words.start - asked.reading.sentence.start < asked.figure.bracket

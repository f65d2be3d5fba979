"""The period of a figure whose sentence names none: the one in force, or what its base and its verb make of it."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile

from vnecon_extract.cues.asked import Asked
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.standing import standing
from vnecon_extract.document.told import Mean, is_told
from vnecon_extract.mentions import BaseMention
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of, starting
from vnecon_extract.timex.calendar import days, months, period, shift_years
from vnecon_extract.timex.document_date import Published
from vnecon_extract.when.time_words import TimeWords

_MONTH, _FAR, _NEXT = 31, 120, 4
_BACK = timedelta(days=20)  # a month, at least


def unsaid(
    asked: Asked, time: TimeFrame, published: Published | None, words: TimeWords
) -> list[Decision[Period | None]]:
    """That of the figure it says again, or goes on about (``Con số này tăng 58%``); the base's own for the first of
    ``từ A lên B``; the years that a yearly mean is of; the month before what is added up; the month or year that the
    base asks for."""
    in_force = time.period
    found: list[Decision[Period | None]] = []
    if asked.expected and time.reported:
        found.append(_of_what_came(time.reported).carried(Rule.PERIOD_SAID_AGAIN))
    elif asked.same and time.reported:
        found.append(time.reported[-1].carried(Rule.PERIOD_SAID_AGAIN))
    elif time.last is not None and asked.growth and asked.reading.sentence.low.startswith(words.this_figure):
        found.append(time.last.carried(Rule.PERIOD_SAID_AGAIN))
    if asked.origin and (origin := time.origins.get((asked.code, in_force.value))) is not None:
        found.append(Decision(origin.value.period, Rule.PERIOD_OF_ORIGIN, origin.words, origin))
    if time.years is not None or time.mean is not None:
        found += _of_years(asked, time, words)
    if asked.nature == "flow" and not asked.growth:
        found += _before_sum(asked, in_force, words)
    base = _base_beside(asked) if asked.reading.bases else None
    if base is None:
        return found
    said = words_of(base, asked.reading.sentence.start)
    if published is not None and published.today is not None and _is_of_today(base, asked, time):
        found.append(Decision(days(published.today, published.today), Rule.PERIOD_AFTER_BASE, said))
    now = standing(time, future=asked.future, flow=asked.nature == "flow")[0][1].value
    if now is None or now.end is None:
        return found
    later = _after(base, now)
    if later is not now:
        found.append(Decision(later, Rule.PERIOD_AFTER_BASE, said))
    month = _month_measured(base, now)
    if month is not None:
        found.append(Decision(month, Rule.PERIOD_MONTH_MEASURED, said))
    return found


def _of_what_came(reported: Sequence[Decision[Period]]) -> Decision[Period]:
    """The last of the periods ``reported``, unless that is only looked back on: ``tăng 1,5%, cao hơn mức 1,3% của tháng
    10 nhưng thấp hơn dự báo 1,7%``."""
    last, latest = reported[-1], max(reported, key=_last_day)
    return latest if _last_day(latest) - _last_day(last) >= _BACK else last


def _last_day(told: Decision[Period]) -> date:
    return told.value.end or date.min


def _of_years(asked: Asked, time: TimeFrame, words: TimeWords) -> list[Decision[Period | None]]:
    """The years that are counted or that a mean is of, or what the mean before was of."""
    found: list[Decision[Period | None]] = []
    if time.years is not None:
        if _counts_years(asked, time.years.value, words):
            found.append(time.years.carried(Rule.PERIOD_YEARS_COUNTED))
        if asked.growth and _is_yearly_mean(asked, words):
            found.append(time.years.carried(Rule.PERIOD_YEARLY_MEAN))
    if time.mean is not None and _goes_on_with(time.mean, asked, time):
        found.append(time.mean.period.carried(Rule.PERIOD_OF_MEAN))
    return found


def _before_sum(asked: Asked, in_force: Decision[Period | None], words: TimeWords) -> Sequence[Decision[Period]]:
    """``Thu nội địa 500 tỷ đồng, lũy kế 1.489 tỷ đồng`` in an account of a quarter: what is then added up is of the
    last month of it; asked of what adds up only."""
    figure, low = asked.figure, asked.reading.sentence.low
    if figure.bracket >= 0 or figure is asked.row[-1] or not is_told(in_force):
        return ()
    start, last = in_force.value.start, in_force.value.end
    if start is None or last is None or start.day != 1 or start.month != 1 or (last - start).days < _MONTH:
        return ()
    end = figure.quantity.end
    behind = bisect_left(asked.row, end, key=start_of)
    for total in asked.row[behind : behind + _NEXT]:
        if total.quantity.unit == figure.quantity.unit:
            break
    else:
        return ()
    if words.adds_up.search(low, end, total.start) is None or ";" in low[end : total.start]:
        return ()
    if starting(asked.reading.spoken_periods, figure.left.start, figure.start):
        return ()
    return (Decision(months(last.year, last.month, 1), Rule.PERIOD_BEFORE_SUM, in_force.words),)


def _goes_on_with(mean: Mean, asked: Asked, time: TimeFrame) -> bool:
    """Whether a figure is of what the mean before it was: of the same indicator, in the paragraph that the mean opens;
    or so much of a plan, which no month alone does: ``bình quân 6 tháng tăng 2,4%. Tạo việc làm cho 9.870 lao động, đạt
    54,8% kế hoạch``."""
    if mean.opens and mean.paragraph == time.paragraph and asked.code == mean.code:
        return True
    now, span = time.period.value, mean.period.value
    if asked.nature != "flow" or now is None or now.start is None or span.start is None or now.end != span.end:
        return False
    return span.start < now.start and any(base.kind == "plan" for base in asked.reading.bases)


def _counts_years(asked: Asked, years: Period, words: TimeWords) -> bool:
    """``Tổng vốn đầu tư 5 năm đạt ...`` in an account of 2016 to 2020."""
    low, figure = asked.reading.sentence.low, asked.figure
    spoken = asked.reading.spoken_periods
    first = bisect_left(spoken, figure.left.start, key=start_of)
    said = takewhile(lambda m: m.end <= figure.start, (spoken[i] for i in range(first, len(spoken))))
    counted = [m.count for m in said if m.grain == "duration" and words.years.fullmatch(low, m.start, m.end)]
    return (
        bool(counted)
        and years.start is not None
        and years.end is not None
        and (counted[-1] == years.end.year - years.start.year + 1)
    )


def _is_yearly_mean(asked: Asked, words: TimeWords) -> bool:
    """``bình quân mỗi năm tăng 12,4%``, ``bình quân giảm 5,03%/năm``."""
    low, figure = asked.reading.sentence.low, asked.figure
    said = words.yearly.search(low, figure.left.start, figure.start)
    return bool(said or words.a_year.search(low, figure.left.start, figure.quantity.end))


def _base_beside(asked: Asked) -> BaseMention | None:
    """The comparison that follows the figure before another period does, or that its own words begin with."""
    reading, figure, bases, end = asked.reading, asked.figure, asked.reading.bases, asked.figure.quantity.end
    index = bisect_left(bases, end, key=start_of)
    if index < len(bases):
        behind = bases[index]
        near = behind.start - end <= _FAR and ";" not in reading.sentence.low[end : behind.start]
        if near and not starting(reading.periods, end, behind.start):
            return behind if behind.periods else None
    if not index:
        return None
    before = bases[index - 1]
    return before if before.periods and figure.left.start <= before.start < figure.start else None


def _is_of_today(base: BaseMention, asked: Asked, time: TimeFrame) -> bool:
    """``So với phiên hôm qua, giá vàng tăng``: what is measured is of today, and so is a price measured against
    another day while the text speaks of weeks or months."""
    words, now = base.periods[0], time.period.value
    if words.point.unit == "day" and words.point.deictic and words.point.shift == -1:
        return True
    daily = words.grain == "day" and words.form in ("whole", "weekday", "last_weekday")
    return daily and asked.nature == "quote" and now is not None and now.start not in (None, now.end)


def _month_measured(base: BaseMention, in_force: Period) -> Period | None:
    """``tăng 4,9% so với tháng trước``, or ``so với tháng 7``, in an account of eight months speaks of the eighth."""
    words, end = base.periods[0], in_force.end
    if end is None or (in_force.start is not None and (end - in_force.start).days < _MONTH):
        return None
    named = words.grain == "month" and words.point.month == end.month - 1 and words.point.year in (None, end.year)
    before = (words.point.unit == "month" and words.point.shift == -1) or named
    before = before and words.form == "whole" and len(base.periods) == 1
    return months(end.year, end.month, 1) if before else None


def _after(base: BaseMention, in_force: Period) -> Period | None:
    """``so với cùng kỳ 2020``, said when the text has just looked back on 2019, measures what came after 2020."""
    words, start, end = base.periods[0], in_force.start, in_force.end
    year = words.point.year
    if words.form != "same" or year is None or end is None or end.year > year:
        return in_force
    later = year + 1 - end.year
    return period(shift_years(start, later) if start is not None else None, shift_years(end, later))

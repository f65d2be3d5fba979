"""Which periods stay in force for what follows, and for what.

| said                                                        | stays in force for      |
|-------------------------------------------------------------|-------------------------|
| by a base, in a bracket, as ``cùng kỳ``, as ``... đến nay``  | nothing                 |
| of a season that is over                                    | nothing                 |
| of a mean, of a look back (``hồi``), ``riêng`` of a part    | nothing                 |
| as a day: how far a sum was counted, or within what is told | nothing                 |
| behind a figure, where one is in force                      | nothing                 |
| of a target, of a forecast that is not over soon            | plans                   |
| of what is ahead, where the text tells of what is over      | plans                   |
| of a plan for a year far ahead                              | plans, never outcomes;  |
|                                                             | the next paragraph too  |
|                                                             | where none is told yet  |
| of a look back, in a paragraph that opened with a later one | its paragraph           |
| of any other figure                                         | all that names no other |
"""

from datetime import date

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.partners import OF_SALES
from vnecon_extract.cues.said import OPENING
from vnecon_extract.decisions import Decision
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.state import AHEAD, is_dated
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period, Status
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.when.time_words import TimeWords

_YEAR = 364  # days
_ASIDE, _MONTH = 14, 31
_SOON, _WEEK = 62, 7  # days
_OLD_DAY, _OLD_MONTH, _OLD_YEAR = 35, 100, 1100  # days: how long after a day, a month or longer no news is of it
_FAR = 2  # years
MONTHS_AGO = "months_ago"  # ``cách đây 2 tháng``: looked back on
_FORECAST, _TARGET = Status.FORECAST, Status.TARGET


def put_in_force(
    period: Decision[Period | None],
    status: Status,
    time: TimeFrame,
    published: Published | None,
    *,
    planning: bool,
    lasting: bool,
    first: int = -1,
) -> TimeFrame:
    """Leave the period of a figure in force: for plans where it is a plan's, for all else where it lasts; ``first`` is
    where the first figure of its sentence stands.  Those of outcomes, and of estimates, are reported."""
    outcome = status is not _TARGET
    if not lasting:
        time = time.of_outcomes() if is_dated(period) and status not in AHEAD else time
        return time.reporting(period) if outcome else time
    before_all = is_ahead(period.value, published) and not is_ahead(time.period.value, published)
    if before_all or _is_plan(status, period.value, published):
        far = is_far(period.value, published)
        now = time.period.value
        untold = planning and (now is None or (time.expected and is_far(now, published)))  # no outcome yet
        time = time.planning(period, below=planning and not far, far=far, on=untold)
        return time.reporting(period) if outcome else time
    return time.dated(period, first, reported=outcome)


def is_far(period: Period | None, published: Published | None) -> bool:
    """``đến năm 2050``: so far ahead that nothing below it can be of it but what says so."""
    if period is None or published is None:
        return False
    last = period.end
    return last is not None and last.year - published.year >= _FAR


def _is_plan(status: Status, period: Period | None, published: Published | None) -> bool:
    """Whether a period is a target's, or a forecast's that will not be over soon: no outcome is of it."""
    if status is not _FORECAST or period is None or published is None or period.end is None:
        return status is _TARGET
    return (period.end - published.end).days > _SOON


def lasts(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame, words: TimeWords) -> bool:
    """Whether what is named, which is of no mean, goes on: not a season, what is said beside the text's way or in a
    bracket, or a day of the period in force named on the way."""
    low, start = asked.reading.sentence.low, mention.start
    if (
        asked.figure.bracket >= 0
        or mention.form in ("same", "since")
        or (mention.grain == "season" and not asked.future)
    ):
        return False
    # "Riêng tháng 6, ...", "Mưa lớn hồi tháng 10 ...", "Cách đây 2 tháng ..."
    if words.ago.search(low, start - 5, start + 5) or mention.rule == MONTHS_AGO:
        return False
    apart = not time.expected and words.apart.search(low, start - _ASIDE, start) is not None
    if apart and not _longer(found, time.period.value):
        return False
    inside = start >= OPENING and low[start - 2] not in ",;:"
    counted = mention.form == "as_of" and mention.grain == "day" and asked.nature == "flow"
    if counted and inside and _counts_on(found, time.period.value):
        return False
    day = mention.grain == "day" and mention.form == "whole"
    return not day or start < OPENING or not _within(found, time.period.value)


def is_mean(mention: PeriodMention, low: str, words: TimeWords) -> bool:
    """``Bình quân 11 tháng, CPI tăng 3,72%``: whether a mean over a period is named."""
    return words.mean.search(low, mention.start - _ASIDE, mention.start) is not None


def _counts_on(found: Period, span: Period | None) -> bool:
    """``tổng thu đến ngày 29/6 đạt``, in an account of six months: how far one figure of it was counted."""
    if span is None or span.start is None or span.end is None or found.end is None:
        return False
    of_year = span.start == date(found.end.year, 1, 1) and span.end.month < 12
    return of_year and abs((found.end - span.end).days) <= _MONTH


def _longer(found: Period, than: Period | None) -> bool:
    spans = [p for p in (found, than) if p is not None and p.start is not None and p.end is not None]
    if len(spans) < 2:
        return False
    new, old = ((p.end - p.start).days for p in spans if p.start is not None and p.end is not None)
    return new > old


def _within(found: Period, whole: Period | None) -> bool:
    if whole is None or whole.start is None or whole.end is None or found.end is None:
        return False
    long = (whole.end - whole.start).days >= _MONTH
    return long and whole.start <= (found.start or found.end) and found.end <= whole.end


def is_over(period: Period | None, published: Published | None) -> bool:
    """Whether a span was over a month before publication, a day or week the day before: no forecast is of it, as what
    it brought is known."""
    if period is None or period.end is None or published is None:
        return False
    long = period.start is None or (period.end - period.start).days > _ASIDE
    now = published.today or date(published.year, published.month, 1)
    return (now - period.end).days > (_MONTH if long else 0)


def is_later(decision: Decision[Period | None], asked: Asked) -> bool:
    """Whether the words of a period stand behind the figure's sentence."""
    return decision.words is not None and decision.words.start >= asked.reading.sentence.end


def only_adds_up(time: TimeFrame) -> bool:
    """Whether an account of a quarter has only summed up the year to its end: its prices are the quarter's."""
    now, headed = time.period.value, time.headed.value if time.headed is not None else None
    if (
        time.dated_in == time.paragraph
        or now is None
        or headed is None
        or headed.start is None
        or now.start is None
        or headed.start == headed.end
    ):
        return False
    return now.start < headed.start and now.end == headed.end


def is_quoted_today(asked: Asked, time: TimeFrame, published: Published | None, words: TimeWords) -> bool:
    """``Năm 2024, xuất khẩu cà phê đạt 5,5 tỷ USD.`` and in the next paragraph ``Giá cà phê ở mức 105.000 đồng/kg``: no
    mean price of the year, which was summed up."""
    now = time.period.value
    if published is None or published.today is None or not asked.is_price or asked.future or asked.code in OF_SALES:
        return False
    if now is not None and now.end == published.today and now.start == date(now.end.year, 1, 1) and now.end.month > 1:
        # "Từ đầu năm đến nay, giá vàng tăng 30%. Giá bán ra là 114 triệu đồng/lượng"
        return not any(word in asked.reading.sentence.low for word in words.mean_words)
    if time.expected or time.paragraph in (time.dated_in, time.left_in) or now is None:
        return False
    if now.start is None or now.end is None or (now.end - now.start).days < _YEAR:
        return False
    return not any(word in asked.reading.sentence.low for word in words.mean_words)


def is_of_an_act(
    decision: Decision[Period | None], time: TimeFrame, published: Published | None, *, traded: bool
) -> bool:
    """``Các biện pháp có từ ngày 2/4 sẽ được dỡ bỏ.`` in the news of 12/5, and in another paragraph ``Dollar Index tăng
    1,3%``: what a sentence without figures named on the way, too long ago to be what the news tells of."""
    told = decision.value
    if decision.rule is not Rule.PERIOD_SKIMMED or published is None or told is None:
        return False
    if told.start is None or told.end is None or time.paragraph in (time.dated_in, time.left_in):
        return False
    length = (told.end - told.start).days
    if traded and published.today is not None and not length:
        return (published.today - told.end).days > _WEEK
    return (published.end - told.end).days > (_OLD_DAY if not length else _OLD_MONTH if length < _MONTH else _OLD_YEAR)


def is_now(period: Period | None, published: Published | None) -> bool:
    """Whether a year that title or lead spoke of is not over: undated prices are today's."""
    if period is None or published is None or period.start is None or period.end is None:
        return False
    return (period.end - period.start).days >= _YEAR and period.start <= published.end < period.end


def is_counted(asked: Asked, time: TimeFrame) -> bool:
    """``Đến 26/6 dư nợ đạt ..., chỉ tiêu năm nay là 16%. Nông nghiệp chiếm 6,4%``: of the count, not of its plan."""
    now = time.period.value
    return asked.nature == "stock" and not asked.future and not time.expected and now is not None and now.start is None

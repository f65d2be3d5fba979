"""What the words of a period mean for the figure that they stand beside, and where they cannot be its own."""

from datetime import date, timedelta

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.partners import OF_SALES
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, months, up_to, up_to_month
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.moments import UP_TO_NOW
from vnecon_extract.timex.periods import resolve
from vnecon_extract.when.time_words import TimeWords

_FROM_THE_START, _DELIVERY = "since_year_start", "delivery_month"
_YEAR, _SOON = 366, 2
_WEEK, _WORKDAYS = timedelta(days=6), timedelta(days=4)  # behind Monday
_SPENT, _FUNDS = "public_investment_disbursed", 30


def of_the_figure(
    found: Period, mention: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None, words: TimeWords
) -> Period:
    """What a period means for a plan that it is the rest of, for what is given for a holiday, for markets that rest at
    the weekend, and for a price."""
    if mention.form == "to_date" and mention.grain == "context" and asked.code in words.traded:
        return _up_to_session(found, time, published)
    if mention.form == "rest" and asked.future and not asked.growth:
        return whole_year(found) or found  # "từ nay đến cuối năm sẽ đạt mốc 175 tỷ đồng": by then, of the year
    if mention.form == "holiday" and asked.code in words.given:
        return whole_year(found) or found  # "Thưởng Tết Giáp Thìn 2024 cao nhất là 90 triệu đồng"
    if mention.grain == "week" and asked.code in words.traded:
        return trading_week(found)
    return _of_a_quote(found, mention, asked, words) if asked.nature == "quote" else found


def _up_to_session(found: Period, time: TimeFrame, published: Published | None) -> Period:
    """``Từ đầu năm đến nay, S&P 500 tăng 4%``: up to the close of the trading day that the article tells of."""
    known = time.session or time.market_day
    last = known.value.end if known is not None else None
    if last is None or published is None or found.start is None or found.end != published.end:
        return found
    return days(found.start, last) if found.start <= last < published.end else found


def trading_week(found: Period) -> Period:
    """``Tuần qua, VN-Index tăng 2%``: from its first session to its last."""
    if found.start is None or found.end is None or found.end - found.start != _WEEK:
        return found
    return days(found.start, found.start + _WORKDAYS)


def _of_a_quote(found: Period, mention: PeriodMention, asked: Asked, words: TimeWords) -> Period:
    """``hồi cuối tháng 2``, ``tới đầu tháng 3``: of a price, the month; ``giá bình quân đến ngày 28/11``: over the
    month up to that day."""
    end = found.end
    if end is None:
        return found
    if mention.grain == "month" and mention.form in ("start", "end", "as_of_start"):
        return months(end.year, end.month, 1)
    up_to = found.start is None or (found.start == end and mention.form != "whole")
    if not up_to or end.day == 1 or asked.code in words.rates:
        return found  # a mean of rates is one over the banks, of that day: "Phiên 25/12, lãi suất bình quân là 4%"
    mean = any(word in asked.reading.sentence.low[: asked.figure.start] for word in words.mean_words)
    return days(end.replace(day=1), end) if mean else found


def is_of_sales(mention: PeriodMention, asked: Asked, words: TimeWords) -> bool:
    """``tính đến hết quý I, giá xuất khẩu bình quân đạt 650 USD``: what was sold so far was sold for that;
    ``đến tháng 9, giá đạt 1.724 USD``: in that month."""
    if asked.code not in OF_SALES:
        return False
    low = asked.reading.sentence.low
    if mention.form == "as_of" and words.summed_up.search(low, mention.start, mention.end) is None:
        return mention.grain == "day" and words.mean_of_sales.search(low, mention.end, asked.figure.start) is not None
    return mention.grain != "day" or words.mean_of_sales.search(low, mention.end, asked.figure.start) is not None


def whole_year(period: Period | None) -> Period | None:
    """The year a plan is for, where the clause speaks of a part of it."""
    if period is None or period.end is None or (period.start is not None and period.start.year != period.end.year):
        return period
    year = period.end.year
    return Period(label=str(year), start=date(year, 1, 1), end=date(year, 12, 31))


def meant_now(
    mention: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None, words: TimeWords
) -> Period | None:
    """``hiện``, ``đến nay``: of a price the month of publication, of a count up to its end; what adds up over time
    keeps the period in force."""
    if asked.growth and time.reported:
        return time.reported[-1].value  # of the count before it: "hiện có 300.000 con, tăng 3%"
    over = time.period.value is not None and not _ends_after(time.period.value, published)
    if over and (asked.growth or (asked.nature == "flow" and not _counts(mention, asked, words))):
        return time.period.value
    found = resolve(mention, published, time.period.value)
    priced = time.expected and asked.is_price and not asked.growth and "price" in asked.code
    if found is None or (not priced and _is_today(time.period.value, found)):
        return time.period.value
    if found.end is None or published is None:
        return found
    if asked.nature == "quote":
        so_far = published.day is not None and mention.rule == UP_TO_NOW  # "đến nay đã bán 2.300 căn"
        return found if so_far else months(found.end.year, found.end.month, 1)
    # what is there now is there this month: of no day's price
    return up_to_month(published.year, published.month) if found.end == published.end else found


def by_now(asked: Asked, published: Published | None) -> Period | None:
    """``Từ năm 2019 đến nay, dư nợ đã lên 900 tỷ đồng``: what is counted at a moment is as of publication, what is
    quoted of its day."""
    if published is None:
        return None
    if asked.nature == "stock":
        return up_to(published.end) if published.today else up_to_month(published.year, published.month)
    return days(published.end, published.end) if published.today else months(published.year, published.month, 1)


def _counts(mention: PeriodMention, asked: Asked, words: TimeWords) -> bool:
    """``hiện có``: whether what is there now is counted."""
    return words.there_is.search(asked.reading.sentence.low, mention.start, asked.figure.start) is not None


def _ends_after(period: Period, published: Published | None) -> bool:
    """Whether what is in force is not over yet: a year ahead, a season of two years."""
    if period.end is None or published is None or period.end <= published.end:
        return False
    return period.start is None or period.start > published.end or (period.end - period.start).days > _YEAR


def _is_today(in_force: Period | None, now: Period) -> bool:
    """Whether the text reports a day of the month in which it appeared."""
    day, end = (in_force.end, now.end) if in_force is not None and in_force.start == in_force.end else (None, None)
    return day is not None and end is not None and (day.year, day.month) == (end.year, end.month)


def is_soon(mention: PeriodMention, published: Published | None) -> bool:
    """``Fed có thể giảm lãi suất vào tháng 9``, written in August, ``ước 6 tháng đầu năm`` in May: a month or two ahead
    is nearer than a year back."""
    if published is None or mention.grain not in ("month", "day"):
        return False
    first, point = mention.grain == "month" and mention.form == "first", mention.point
    month = mention.count if first else point.month
    if month is None or not (first or mention.form == "whole"):
        return False
    return point.year is None and not point.unit and 0 < month - published.month <= _SOON


def of_the_year(mention: PeriodMention, asked: Asked) -> bool:
    """``Đến cuối năm, tăng trưởng tín dụng có thể đạt 8-10%``: growth expected by its end is that of the
    year, and so is that of a price at its end."""
    return asked.growth and (asked.future or asked.nature == "quote") and mention.grain == "year"


def is_of_a_plan(mention: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None) -> bool:
    """``từ đầu năm``, said of a plan or while the text speaks of a year that is not over: no year up to now."""
    if mention.form != "to_date" or mention.grain != "context":
        return False
    now = time.period.value
    last = now.end if now is not None else None
    ahead = last is not None and published is not None and last > published.end
    return asked.future or (ahead and mention.rule == _FROM_THE_START)


def counted_before(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame) -> bool:
    """``đàn lợn tại thời điểm 1/4 là 794.000 con; sản lượng thịt đạt ...``: the day a stock was counted at is not the
    last of what has been produced, where the text speaks of a span of time."""
    now = time.period.value
    if time.span is None or now is None or now.start is not None or now.end != found.end:
        return False
    return mention.form == "as_of" and mention.grain == "day" and mention.end < asked.figure.left.start


def is_of_delivery(mention: PeriodMention, found: Period, asked: Asked, published: Published | None) -> bool:
    """``kỳ hạn tháng 11 tăng 118 USD/tấn, tháng 1/2026 đạt 4.340 USD/tấn``: a month that is not over, behind one in
    which a future is delivered, is such a month too."""
    if mention.grain != "month" or mention.form != "whole" or published is None or found.end is None:
        return False
    if asked.future or found.end <= published.end:
        return False
    return any(m.rule == _DELIVERY and m.start < mention.start for m in asked.reading.spoken_periods)


def of_funds(year: PeriodMention, found: Period, asked: Asked, time: TimeFrame, words: TimeWords) -> bool:
    """``kế hoạch vốn năm 2025 giải ngân 81%``, ``vốn năm 2021 kéo dài sang năm 2022``, in an account of a part of the
    year: the year of the money, not of its spending."""
    if asked.code != _SPENT:
        return False
    now, low = time.period.value, asked.reading.sentence.low
    if now is None or now.end is None or found.end is None or found.end.year > now.end.year or now.end == found.end:
        return False
    if words.carried_over.match(low, year.end, year.end + _FUNDS):
        return True
    before = year.end <= asked.figure.start
    return before and words.funds.search(low, year.start - _FUNDS, year.start) is not None


def so_far(year: PeriodMention, found: Period, time: TimeFrame, published: Published | None) -> bool:
    """``Năm nay xuất khẩu tăng 59%``, written in October of an account of nine months, is of the nine months."""
    part = time.period.value
    if published is None or part is None or part.start is None or part.end is None:
        return False
    # A year by its number is often said for the whole of it before it is over, but not in its first half.
    late = 11 if year.point.deictic else 6
    if found.start is None or found.start.year != published.year or published.month > late:
        return False
    return found.start == part.start and part.end < published.end

"""The period of a figure, and whether it stays in force."""

from bisect import bisect_left
from datetime import date

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates, looks_back
from vnecon_extract.cues.figures import Figure
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.unsaid import unsaid
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import start_of
from vnecon_extract.timex.bases import resolve_base
from vnecon_extract.timex.calendar import days, months
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve

_AVERAGE = Pattern(r"bình\squân(?!\sđầu)")
_APART = Pattern(r"riêng\s(?:trong\s)?$")
_GREW = Pattern(r"\s(?:chỉ\s)?(?:tăng|giảm)\s(?:khoảng\s|gần\s|hơn\s)?")
_OF_PARTS = Pattern(
    r"\((?:trong\sđó|gồm|bao\sgồm|riêng|không\s(?:kể|tính)|kế\shoạch|kh|chỉ\stiêu|bằng|tương\sđương|tương\sứng)(?!\w)|:"
)
_IS = Pattern(r"\slà\s(?:khoảng\s|gần\s|hơn\s)?")
# "so với " and a noun
_MARKER = 9
_COUNT = Pattern(r"(?<!\w)(?:có|còn)(?!\w)")
_CUMULATIVE, _FROM_THE_START = "cumulative", "since_year_start"
_ASIDE, _OPENING, _MONTH = 14, 20, 31


def period_of(
    asked: Asked, time: TimeFrame, candidates: Candidates, published: Published | None
) -> tuple[Decision[Period | None], bool, TimeFrame]:
    """The period of a figure, whether it stays in force (named before the figure, not set beside it), and ``time`` with
    what its words were found to mean."""
    figure, reading, in_force = asked.figure, asked.reading, time.period.value
    compared = _compared(asked) if reading.bases else None
    if compared is not None:
        period = resolve_base(compared, in_force, published, in_force).period
        return Decision(period, Rule.PERIOD_OF_BASE, words_of(compared, reading.sentence.start)), False, time
    mention, rule, beside = _named(asked, candidates, planned=asked.future or in_force is None)
    if mention is None:
        return unsaid(asked, time, published), False, time
    words = words_of(mention, reading.sentence.start)
    if mention.form == "now":
        now = _now(mention, asked, time, published)
        return Decision(now, Rule.PERIOD_NOW, words, runner_up=time.period), False, time
    ahead = asked.future and mention.grain not in ("year", "context")
    flow = asked.nature == "flow" or _of_the_year(mention, asked)
    found, time = _resolved(mention, time, published, ahead=ahead, flow=flow)
    if found is None or (mention.rule == _CUMULATIVE and not flow) or _is_of_a_plan(mention, asked, time, published):
        return time.in_force(future=asked.future).carried(Rule.PERIOD_UNRESOLVED), False, time
    if asked.nature == "flow" and _counted_before(mention, found, asked, time):
        return (time.span or time.period).carried(Rule.PERIOD_IN_FORCE), False, time
    if _so_far(mention, found, asked, time, published) and not candidates.assigned(figure, reading.sentence.low):
        return time.period.carried(Rule.PERIOD_SO_FAR, Decision(found, rule, words)), False, time
    if mention.form == "rest" and asked.future and not asked.growth:
        found = whole_year(found) or found  # "từ nay đến cuối năm sẽ đạt mốc 175 tỷ đồng": by then, of the year
    mean = _of_a_quote(found, mention, asked) if asked.nature == "quote" else found
    lasting = mean is found and (not beside or in_force is None) and _lasts(mention, found, asked, time)
    return Decision(mean, rule, words, runner_up=time.period), lasting, time


def _counted_before(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame) -> bool:
    """``đàn lợn tại thời điểm 1/4 là 794.000 con; sản lượng thịt đạt ...``: the day a stock was counted at is not the
    last of what has been produced, where the text speaks of a span of time."""
    now = time.period.value
    if time.span is None or now is None or now.start is not None or now.end != found.end:
        return False
    return mention.form == "as_of" and mention.grain == "day" and mention.end < asked.figure.left.start


def _compared(asked: Asked) -> BaseMention | None:
    """The comparison whose base the figure itself is of."""
    return _bracketed_base(asked.figure, asked.reading) or _named_base(asked) or _growth_of_base(asked)


def _named(asked: Asked, candidates: Candidates, *, planned: bool) -> tuple[PeriodMention | None, Rule, bool]:
    """Which of the periods that the sentence names is said of the figure, by which rule, and whether one stands right
    behind it."""
    figure, reading = asked.figure, asked.reading
    behind = candidates.behind(figure, reading) if reading.periods else None
    if asked.turn is not None:
        return asked.turn, Rule.PERIOD_LISTED, behind is not None
    if behind is not None or not reading.periods:
        return behind, Rule.PERIOD_BEHIND, behind is not None
    before = candidates.before(figure, asked.row, reading, quoted=asked.is_price, planned=planned)
    if before is not None:
        return before, Rule.PERIOD_BEFORE, False
    return candidates.ahead(figure, asked.row, reading), Rule.PERIOD_OF_GROWTH, False


def _is_of_a_plan(mention: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None) -> bool:
    """``từ đầu năm``, said of a plan or while the text speaks of a year that is not over: no year up to now."""
    if mention.form != "to_date" or mention.grain != "context":
        return False
    now = time.period.value
    last = now.end if now is not None else None
    ahead = last is not None and published is not None and last > published.end
    return asked.future or (ahead and mention.rule == _FROM_THE_START)


def _of_the_year(mention: PeriodMention, asked: Asked) -> bool:
    """``Đến cuối năm, tăng trưởng tín dụng có thể đạt 8-10%``: growth expected by its end is that of the
    year, and so is that of a price at its end."""
    return asked.growth and (asked.future or asked.nature == "quote") and mention.grain == "year"


def _now(mention: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None) -> Period | None:
    """``hiện``, ``đến nay``: of a price the month of publication, of a count up to its end; what adds up over time
    keeps the period in force."""
    if asked.growth and time.reported:
        return time.reported[-1].value  # of the count before it: "hiện có 300.000 con, tăng 3%"
    if time.period.value is not None and (asked.growth or (asked.nature == "flow" and not _counts(mention, asked))):
        return time.period.value
    found = resolve(mention, published, time.period.value)
    if found is None or _is_today(time.period.value, found):
        return time.period.value
    if asked.nature == "quote" and found.end is not None and published is not None and published.day is None:
        return months(found.end.year, found.end.month, 1)
    return found


def _counts(mention: PeriodMention, asked: Asked) -> bool:
    """``hiện có``: whether what is there now is counted."""
    return _COUNT.search(asked.reading.sentence.low, mention.start, asked.figure.start) is not None


def _is_today(in_force: Period | None, now: Period) -> bool:
    """Whether the text reports a day of the month in which it appeared."""
    day, end = (in_force.end, now.end) if in_force is not None and in_force.start == in_force.end else (None, None)
    return day is not None and end is not None and (day.year, day.month) == (end.year, end.month)


def _so_far(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame, published: Published | None) -> bool:
    """``Năm nay xuất khẩu tăng 59%``, written in October of an account of nine months, is of the nine months."""
    if mention.grain != "year" or mention.form != "whole" or asked.future:
        return False
    part = time.period.value
    if published is None or part is None or part.start is None or part.end is None:
        return False
    # A year by its number is often said for the whole of it before it is over, but not in its first half.
    late = 11 if mention.point.deictic else 6
    if found.start is None or found.start.year != published.year or published.month > late:
        return False
    return found.start == part.start and part.end < published.end


def _of_a_quote(found: Period, mention: PeriodMention, asked: Asked) -> Period:
    """``hồi cuối tháng 2``: of a price, the month; ``giá bình quân đến ngày 28/11``: over the month up to that day."""
    end = found.end
    if end is None:
        return found
    if mention.grain == "month" and mention.form in ("start", "end"):
        return months(end.year, end.month, 1)
    if found.start not in (None, end) or end.day == 1:
        return found
    return days(end.replace(day=1), end) if "bình quân" in asked.reading.sentence.low[: asked.figure.start] else found


def _lasts(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame) -> bool:
    """Whether what is named goes on: not a season, what is said beside the text's way or in a bracket, or a day of
    the period in force named on the way."""
    low, start = asked.reading.sentence.low, mention.start
    if asked.figure.bracket >= 0 or mention.form == "same" or mention.grain == "season":
        return False
    # "Bình quân 11 tháng, CPI tăng 3,72%", "Riêng tháng 6, ...", "Mưa lớn hồi tháng 10 ..."
    before = low[max(0, start - _ASIDE) : start]
    if ("bình" in before and _AVERAGE.search(before)) or looks_back(mention, low):
        return False
    apart = "riêng" in before and not time.expected and _APART.search(before)
    if apart and not _longer(found, time.period.value):
        return False
    inside = start >= _OPENING and low[start - 2] not in ",;:"
    if mention.form == "as_of" and mention.grain == "day" and inside and _counts_on(found, time.period.value):
        return False
    day = mention.grain == "day" and mention.form == "whole"
    return not day or start < _OPENING or not _within(found, time.period.value)


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


def _resolved(
    mention: PeriodMention, time: TimeFrame, published: Published | None, *, ahead: bool, flow: bool
) -> tuple[Period | None, TimeFrame]:
    """What ``mention`` names; a word that counts from what was just named (``tháng sau``) does so once a sentence."""
    if not mention.point.unit:
        return resolve(mention, published, time.period.value, future=ahead, flow=flow), time
    if mention in time.counted:
        return time.counted[mention], time
    # What is only expected was told by these very words, or stands behind them.
    context = None if time.expected and mention.point.shift else time.period.value
    found = resolve(mention, published, context, future=ahead, flow=flow)
    return found, time.counting(mention, found)


def _bracketed_base(figure: Figure, reading: Reading) -> BaseMention | None:
    """``so với năm 2019 (2.142,2 tỷ đồng)``: the bracket holds the level of the base, unless it holds parts."""
    if figure.bracket < 0 or any(cue.sign for cue in figure.cues):
        return None
    low = reading.sentence.low
    for base in reading.bases:
        if base.kind == "period" and 0 <= figure.bracket - base.end <= 1:
            return None if _OF_PARTS.search(low, figure.bracket, figure.start) else base
    return None


def _named_base(asked: Asked) -> BaseMention | None:
    """``vượt so với số thu cả năm 2021 là 7.560 tỷ đồng``: what a base is said to be is its own level."""
    figure, bases = asked.figure, asked.reading.bases
    index = bisect_left(bases, figure.start, key=start_of) - 1
    base = bases[index]
    if asked.growth or index < 0 or base.kind != "period" or base.rule != "than_period":
        return None
    low = asked.reading.sentence.low
    named = low.startswith("so", base.start) and base.periods[0].start - base.start > _MARKER
    return base if named and _IS.fullmatch(low, base.end, figure.start) else None


def _growth_of_base(asked: Asked) -> BaseMention | None:
    """``ước tăng 5,7% so với cùng kỳ tăng 0,9%``: the second is how the base itself grew."""
    figure, bases, row = asked.figure, asked.reading.bases, asked.row
    if figure.quantity.unit != "percent":
        return None
    index = bisect_left(bases, figure.start, key=start_of) - 1
    base = bases[index]
    if index < 0 or base.kind != "period" or not _GREW.fullmatch(asked.reading.sentence.low, base.end, figure.start):
        return None
    before = bisect_left(row, figure.start, key=start_of) - 1
    if before < 0 or row[before].quantity.unit != "percent":
        return None
    return base if 0 <= base.start - row[before].quantity.end <= 1 else None


def whole_year(period: Period | None) -> Period | None:
    """The year a plan is for, where the clause speaks of a part of it."""
    if period is None or period.end is None or (period.start is not None and period.start.year != period.end.year):
        return period
    year = period.end.year
    return Period(label=str(year), start=date(year, 1, 1), end=date(year, 12, 31))

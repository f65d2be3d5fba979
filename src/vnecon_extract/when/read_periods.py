"""What the words of a period that a sentence names mean for one of its figures, and whether they can be its own."""

from vnecon_extract.choice import Candidate
from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.when.meant_periods import (
    by_now,
    counted_before,
    is_of_a_plan,
    is_of_delivery,
    is_of_sales,
    is_soon,
    meant_now,
    of_funds,
    of_the_figure,
    of_the_year,
    so_far,
)
from vnecon_extract.when.time_words import TimeWords
from vnecon_extract.when.together import all_named

_CUMULATIVE, _WEEK_TOLD, _HALF_MONTH_TOLD = "cumulative", "week_told", "halfmonth_told"
_HALF = (13, 16)  # days: the shortest half of a month, the longest
_NEAR = 20


# The words that a period was read from, and what they mean by themselves.
Read = tuple[PeriodMention, Period | None]
OfTime = Candidate[Period | None, Read]


class ReadPeriods:
    """Reads the periods that sentences name; ``candidates`` are those that find them."""

    def __init__(self, candidates: Candidates, words: TimeWords) -> None:
        self._candidates, self._words = candidates, words

    def of(
        self,
        weight: int,
        rule: Rule,
        mention: PeriodMention,
        asked: Asked,
        time: TimeFrame,
        published: Published | None,
    ) -> OfTime:
        """What the words of a period mean for the figure, and whether that can be."""
        words = words_of(mention, asked.reading.sentence.start)
        if mention.form == "since" and not asked.growth and (asked.nature == "stock" or asked.is_price):
            return Candidate(weight, Decision(by_now(asked, published), Rule.PERIOD_NOW, words), None, (mention, None))
        if mention.form == "now":
            now = meant_now(mention, asked, time, published, self._words)
            return Candidate(weight, Decision(now, Rule.PERIOD_NOW, words), None, (mention, None))
        # "dự báo 62 USD/thùng vào cuối năm": the end of a year is ahead like any other day, a whole year is this one
        coming = mention.grain not in ("year", "context") or mention.form == "end"
        ahead = (asked.future and coming) or is_soon(mention, published)
        flow = asked.nature == "flow" or of_the_year(mention, asked) or is_of_sales(mention, asked, self._words)
        found = _resolved(mention, time, published, ahead=ahead, flow=flow)
        if mention.rule == _HALF_MONTH_TOLD:
            found = _half_month(time)
        week = _week_before(mention, asked) if mention.rule == _WEEK_TOLD else None
        if week is not None:
            found = resolve(week, published, time.period.value)
        if (
            asked.compared
            and time.reported
            and _looks_back(mention, asked)
            and _is_as_told(found, mention, time.reported[-1].value)
        ):
            found = resolve(mention, None, found)  # "giảm từ mức 4,3% của tháng trước": before what was just told
        if found is not None and asked.turn is None and asked.nature == "flow":
            found = all_named(
                mention, found, asked.reading.periods, asked.reading.sentence.low, self._words.named_together, published
            )
        veto = self._veto(mention, found, asked, time, published, flow=flow)
        meant = of_the_figure(found, mention, asked, time, published, self._words) if found is not None else None
        return Candidate(weight, Decision(meant, rule, words), veto, (mention, found))

    def _veto(
        self,
        mention: PeriodMention,
        found: Period | None,
        asked: Asked,
        time: TimeFrame,
        published: Published | None,
        *,
        flow: bool,
    ) -> Rule | None:
        """Why a figure cannot be of a period that its sentence names."""
        counted = mention.rule == _CUMULATIVE and (not flow or _is_counted_to(mention, asked))
        if found is None or counted or is_of_a_plan(mention, asked, time, published):
            return Rule.PERIOD_UNRESOLVED
        if asked.nature == "quote" and is_of_delivery(mention, found, asked, published):
            return Rule.PERIOD_OF_DELIVERY
        if asked.nature == "flow" and counted_before(mention, found, asked, time):
            return Rule.PERIOD_OF_STOCK
        year = mention.grain == "year" and mention.form == "whole" and not asked.future
        return Rule.PERIOD_SO_FAR if year and self._is_of_a_part(found, mention, asked, time, published) else None

    def _is_of_a_part(
        self, found: Period, year: PeriodMention, asked: Asked, time: TimeFrame, published: Published | None
    ) -> bool:
        """Whether a year is named for what only a part of it has brought, or for the money that was spent."""
        if of_funds(year, found, asked, time, self._words):
            return True
        low = asked.reading.sentence.low
        return so_far(year, found, time, published) and not self._candidates.assigned(asked.figure, low)


def _looks_back(mention: PeriodMention, asked: Asked) -> bool:
    """Whether a period before another is named behind the figure."""
    return bool(mention.point.unit) and mention.point.shift < 0 and mention.start >= asked.figure.quantity.end


def _is_as_told(found: Period | None, mention: PeriodMention, told: Period) -> bool:
    """Whether words mean what was just told; of markets' weeks (``tuần trước đó``) only the first day is the same."""
    return found == told or (mention.grain == "week" and found is not None and found.start == told.start)


def _half_month(time: TimeFrame) -> Period | None:
    """``Nhập khẩu trong kỳ này``: the half of a month that the text is about."""
    told = [*(decision.value for decision in reversed(time.reported)), time.period.value]
    told += [time.headed.value] if time.headed is not None else []
    return next((found for found in told if found is not None and _is_half_month(found)), None)


def _is_half_month(found: Period) -> bool:
    start, end = found.start, found.end
    return start is not None and end is not None and _HALF[0] <= (end - start).days + 1 <= _HALF[1]


def _week_before(mention: PeriodMention, asked: Asked) -> PeriodMention | None:
    """``Tuần vừa rồi, giá vàng tăng liên tục, với mức tăng cả tuần đạt 1,7%``: the week that its sentence has named."""
    named = [m for m in asked.reading.periods if m.grain == "week" and m.start < mention.start]
    return named[-1] if named and named[-1].rule != _WEEK_TOLD else None


def _is_counted_to(mention: PeriodMention, asked: Asked) -> bool:
    """``Tính đến tháng 3/2023, lũy kế giải ngân``: summed up to the moment that was named."""
    before = [m for m in asked.reading.periods if m.end <= mention.start]
    return bool(before) and before[-1].form == "as_of" and mention.start - before[-1].end <= _NEAR


def _resolved(
    mention: PeriodMention, time: TimeFrame, published: Published | None, *, ahead: bool, flow: bool
) -> Period | None:
    """What ``mention`` names; a word that counts from what was just named (``tháng sau``) does so once a sentence."""
    if time.counted and mention in time.counted:
        return time.counted[mention]
    # What is only expected was told by these very words, or stands behind them.
    told = bool(mention.point.unit) and time.expected and bool(mention.point.shift)
    return resolve(mention, published, None if told else time.period.value, future=ahead, flow=flow)

"""The period of a figure: each that its sentence names, or that is in force, is a candidate; the heaviest that can be
its own is chosen (``data/weights.toml``)."""

from collections.abc import Iterator, Mapping
from datetime import date

from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import UNTOLD, TimeFrame
from vnecon_extract.link.bracketed import compared
from vnecon_extract.link.choice import Candidate, choose
from vnecon_extract.link.in_force import lasts
from vnecon_extract.link.unsaid import unsaid
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.timex.bases import resolve_base
from vnecon_extract.timex.calendar import alike, days, months
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve

_COUNT = Pattern(r"(?<!\w)(?:có|còn)(?!\w)")
_CUMULATIVE, _FROM_THE_START = "cumulative", "since_year_start"


class Times:
    """Tells the periods of figures; ``weights`` are those of ``data/weights.toml``."""

    def __init__(self, candidates: Candidates, weights: Mapping[str, int]) -> None:
        self._candidates, self._weights = candidates, weights

    def of(
        self, asked: Asked, time: TimeFrame, published: Published | None
    ) -> tuple[Decision[Period | None], bool, TimeFrame]:
        """The period of a figure, whether it stays in force (named before the figure, not set beside it), and ``time``
        with what its words were found to mean."""
        chosen = choose(self._each(asked, time, published), UNTOLD, alike)
        mention, found = chosen.mention, chosen.found
        if mention is None or found is None:
            return chosen.decision, False, time
        if mention.point.unit and mention not in time.counted:
            time = time.counting(mention, found)
        beside = chosen.decision.rule is Rule.PERIOD_BEHIND and time.period.value is not None
        lasting = not beside and found is chosen.decision.value and lasts(mention, found, asked, time)
        return chosen.decision, lasting, time

    def _each(self, asked: Asked, time: TimeFrame, published: Published | None) -> Iterator[Candidate[Period | None]]:
        """What the figure may be of, the heaviest first."""
        in_force = time.period.value
        base = compared(asked) if asked.reading.bases else None
        if base is not None:
            period = resolve_base(base, in_force, published, in_force).period
            decision = Decision(period, Rule.PERIOD_OF_BASE, words_of(base, asked.reading.sentence.start))
            yield Candidate(self._weights[Rule.PERIOD_OF_BASE], decision)
        if asked.turn is not None or time.said:
            for weight, rule, mention in self._named(asked, time):
                yield self._read(weight, rule, mention, asked, time, published)
        for decision in unsaid(asked, time, published):
            yield Candidate(self._weights[decision.rule], decision)
        yield from self._in_force(asked, time)

    def _named(self, asked: Asked, time: TimeFrame) -> Iterator[tuple[int, Rule, PeriodMention]]:
        """The periods that the sentence may name as the figure's, with what speaks for each."""
        figure, row, reading, weights = asked.figure, asked.row, asked.reading, self._weights
        if asked.turn is not None:
            yield weights[Rule.PERIOD_LISTED], Rule.PERIOD_LISTED, asked.turn
        behind = self._candidates.behind(figure, reading, time.said)
        if behind is not None:
            yield weights[Rule.PERIOD_BEHIND], Rule.PERIOD_BEHIND, behind
        planned = asked.future or time.period.value is None
        before = self._candidates.before(figure, row, reading, time.said, quoted=asked.is_price, planned=planned)
        for between, mention in enumerate(before):
            own = weights["own_words"] if mention.start >= figure.left.start else 0
            weight = weights[Rule.PERIOD_BEFORE] + own + weights["each_between"] * between
            yield weight, Rule.PERIOD_BEFORE, mention
        growth = self._candidates.ahead(figure, row, reading, time.said)
        if growth is not None:
            yield weights[Rule.PERIOD_OF_GROWTH], Rule.PERIOD_OF_GROWTH, growth

    def _in_force(self, asked: Asked, time: TimeFrame) -> Iterator[Candidate[Period | None]]:
        """What is in force: for plans, for what adds up over time, for all, below a heading."""
        for name, decision in time.standing(future=asked.future, flow=asked.nature == "flow"):
            weight = self._weights[name]
            if name == "in_force":
                weight += self._weights["only_expected"] if time.expected else 0
                weight += self._weights["same_paragraph"] if time.dated_in == time.paragraph else 0
            yield Candidate(weight, decision.carried(Rule.PERIOD_IN_FORCE))

    def _read(
        self,
        weight: int,
        rule: Rule,
        mention: PeriodMention,
        asked: Asked,
        time: TimeFrame,
        published: Published | None,
    ) -> Candidate[Period | None]:
        """What the words of a period mean for the figure, and whether that can be."""
        words = words_of(mention, asked.reading.sentence.start)
        if mention.form == "now":
            now = _now(mention, asked, time, published)
            return Candidate(weight, Decision(now, Rule.PERIOD_NOW, words), None, mention)
        ahead = asked.future and mention.grain not in ("year", "context")
        flow = asked.nature == "flow" or _of_the_year(mention, asked)
        found = _resolved(mention, time, published, ahead=ahead, flow=flow)
        veto = self._veto(mention, found, asked, time, published, flow=flow)
        meant = _of_the_figure(found, mention, asked) if found is not None else None
        return Candidate(weight, Decision(meant, rule, words), veto, mention, found)

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
        if (
            found is None
            or (mention.rule == _CUMULATIVE and not flow)
            or _is_of_a_plan(mention, asked, time, published)
        ):
            return Rule.PERIOD_UNRESOLVED
        if asked.nature == "flow" and _counted_before(mention, found, asked, time):
            return Rule.PERIOD_OF_STOCK
        if _so_far(mention, found, asked, time, published) and not self._candidates.assigned(
            asked.figure, asked.reading.sentence.low
        ):
            return Rule.PERIOD_SO_FAR
        return None


def _counted_before(mention: PeriodMention, found: Period, asked: Asked, time: TimeFrame) -> bool:
    """``đàn lợn tại thời điểm 1/4 là 794.000 con; sản lượng thịt đạt ...``: the day a stock was counted at is not the
    last of what has been produced, where the text speaks of a span of time."""
    now = time.period.value
    if time.span is None or now is None or now.start is not None or now.end != found.end:
        return False
    return mention.form == "as_of" and mention.grain == "day" and mention.end < asked.figure.left.start


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


def _of_the_figure(found: Period, mention: PeriodMention, asked: Asked) -> Period:
    """What a period means for a plan that it is the rest of, and for a price."""
    if mention.form == "rest" and asked.future and not asked.growth:
        return whole_year(found) or found  # "từ nay đến cuối năm sẽ đạt mốc 175 tỷ đồng": by then, of the year
    return _of_a_quote(found, mention, asked) if asked.nature == "quote" else found


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


def _resolved(
    mention: PeriodMention, time: TimeFrame, published: Published | None, *, ahead: bool, flow: bool
) -> Period | None:
    """What ``mention`` names; a word that counts from what was just named (``tháng sau``) does so once a sentence."""
    if mention in time.counted:
        return time.counted[mention]
    # What is only expected was told by these very words, or stands behind them.
    told = bool(mention.point.unit) and time.expected and bool(mention.point.shift)
    return resolve(mention, published, None if told else time.period.value, future=ahead, flow=flow)


def whole_year(period: Period | None) -> Period | None:
    """The year a plan is for, where the clause speaks of a part of it."""
    if period is None or period.end is None or (period.start is not None and period.start.year != period.end.year):
        return period
    year = period.end.year
    return Period(label=str(year), start=date(year, 1, 1), end=date(year, 12, 31))

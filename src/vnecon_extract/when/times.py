"""The period of a figure: each that its sentence names, or that is in force, is a candidate; the heaviest that can be
its own is chosen (``data/weights.toml``)."""

from collections.abc import Iterator, Mapping, Sequence

from vnecon_extract.choice import Candidate, decided
from vnecon_extract.cues.asked import Asked
from vnecon_extract.cues.candidates import Candidates
from vnecon_extract.cues.said import OPENING
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.standing import standing
from vnecon_extract.document.told import UNTOLD, is_told
from vnecon_extract.document.trading_day import TradingDays, is_day, is_of_another_day
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.timex.bases import resolve_base
from vnecon_extract.timex.calendar import alike
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.values import replace
from vnecon_extract.when.bracketed import compared
from vnecon_extract.when.in_force import (
    is_counted,
    is_far,
    is_later,
    is_mean,
    is_now,
    is_of_an_act,
    is_over,
    is_quoted_today,
    lasts,
    only_adds_up,
)
from vnecon_extract.when.meant_periods import trading_week
from vnecon_extract.when.read_periods import OfTime, ReadPeriods
from vnecon_extract.when.time_words import TimeWords
from vnecon_extract.when.unsaid import unsaid

# Damage that no words date was just done.
_NEWS = ("disaster_damage",)
_READ = ("in_force", "of_heading")
# Asked for with every figure: a look into an enum takes as long as a call.
_IN_FORCE, _UNRESOLVED = Rule.PERIOD_IN_FORCE, Rule.PERIOD_UNRESOLVED
_BEFORE, _BEHIND, _SUMMED = Rule.PERIOD_BEFORE, Rule.PERIOD_BEHIND, Rule.PERIOD_BEFORE_SUM
_PUBLISHED = Rule.PERIOD_PUBLISHED
_Periods = Sequence[OfTime]


class Times:
    """Tells the periods of figures; ``weights`` are those of ``data/weights.toml``."""

    def __init__(self, candidates: Candidates, days: TradingDays, weights: Mapping[str, int], words: TimeWords) -> None:
        self._words, self._read = words, ReadPeriods(candidates, words)
        self._candidates, self._days, self._weights = candidates, days, weights

    def of(
        self, asked: Asked, time: TimeFrame, published: Published | None
    ) -> tuple[Decision[Period | None], bool, TimeFrame]:
        """The period of a figure, whether it stays in force (named before the figure, not set beside it), and ``time``
        with what its words were found to mean."""
        decision, chosen = decided(self._each(asked, time, published), UNTOLD, alike)
        if asked.nature == "quote" and is_told(decision) and self._is_of_a_market(asked):
            known = time.market_day
            if known is None or (is_day(decision.value) and not is_day(known.value)):
                time = time.on_market_day(decision)
        if chosen is None or chosen.outcome is None or chosen.outcome[1] is None:
            return decision, decision.rule is _SUMMED, time
        mention, found = chosen.outcome[0], chosen.outcome[1]
        if mention.point.unit and mention not in time.counted:
            time = time.counting(mention, found)
        mean = is_mean(mention, asked.reading.sentence.low, self._words)
        if mean and is_told(decision):
            opens = asked.reading.sentence.opens and mention.start < OPENING
            time = time.averaging(decision, asked.code, opens=opens)
        behind = decision.rule is _BEHIND
        beside = mean or (behind and _is_span_or_known(asked, time.period.value))
        as_read = found is decision.value or mention.grain == "week"
        lasting = not beside and as_read and lasts(mention, found, asked, time, self._words)
        return decision, lasting, time

    def _each(self, asked: Asked, time: TimeFrame, published: Published | None) -> Iterator[OfTime]:
        """What the figure may be of, the heaviest first."""
        in_force = time.period.value
        told: Period | None = None  # by words; of the same days nothing comes second
        base = compared(asked, self._words) if asked.reading.bases else None
        if base is not None:
            period = resolve_base(base, in_force, published, in_force).period
            decision, told = Decision(period, Rule.PERIOD_OF_BASE, words_of(base, asked.reading.sentence.start)), period
            yield Candidate(self._weights[Rule.PERIOD_OF_BASE], decision)
        untold = False  # words that cannot be its period ("31/02"): the text means another day than that of publication
        if asked.turn is not None or time.said:
            for weight, rule, mention in self._named(asked, time):
                read = self._read.of(weight, rule, mention, asked, time, published)
                untold = untold or read.veto is _UNRESOLVED
                told = read.decision.value if told is None and read.veto is None else told
                yield read
        quote = asked.nature == "quote"
        closing, session = self._session(asked, time) if quote and time.session is not None else ((), ())
        if closing:
            yield from closing
        for decision in unsaid(asked, time, published, self._words):
            yield Candidate(self._weights[decision.rule], decision)
        if session:
            yield from session
        if quote and not untold and self._is_of_a_market(asked):
            for name, day in self._days.of_a_market(asked, time, published):
                yield Candidate(self._weights[name], day)
        yield from self._in_force(asked, time, published, told)
        undated = (quote and not asked.forecast) or (asked.code in _NEWS and not asked.future)
        if undated and published is not None and not untold:
            yield Candidate(self._weights[_PUBLISHED], Decision(self._days.now(asked, published), _PUBLISHED))

    def _is_of_a_market(self, asked: Asked) -> bool:
        """Whether a figure is quoted day by day, and told of what is over."""
        return asked.nature == "quote" and asked.code in self._words.traded and not asked.future

    def _named(self, asked: Asked, time: TimeFrame) -> list[tuple[int, Rule, PeriodMention]]:
        """The periods that the sentence may name as the figure's, with what speaks for each."""
        figure, row, reading, weights = asked.figure, asked.row, asked.reading, self._weights
        named: list[tuple[int, Rule, PeriodMention]] = []
        if asked.turn is not None:
            named.append((weights[Rule.PERIOD_LISTED], Rule.PERIOD_LISTED, asked.turn))
        behind = self._candidates.behind(figure, reading, time.said)
        if behind is not None:
            named.append((weights[_BEHIND], _BEHIND, behind))
        planned = asked.future or time.period.value is None
        came = asked.expected and time.reported  # "thấp hơn mức 2% của tháng 4 và thấp hơn dự báo 1,7%"
        acted = asked.code in self._words.set_by_acts
        before = () if came else self._candidates.before(asked, time.said, planned=planned, decided=acted)
        for between, mention in enumerate(before):
            own = weights["own_words"] if mention.start >= figure.left.start else 0
            named.append((weights[_BEFORE] + own + weights["each_between"] * between, _BEFORE, mention))
        growth = self._candidates.ahead(figure, row, reading, time.said)
        if growth is not None:
            named.append((weights[Rule.PERIOD_OF_GROWTH], Rule.PERIOD_OF_GROWTH, growth))
        beside = self._candidates.beside(figure, row, reading, time.said) if behind is None else None
        if beside is not None:
            named.append((weights[Rule.PERIOD_BESIDE], Rule.PERIOD_BESIDE, beside))
        level = self._candidates.led_to(figure, row, reading, time.said)
        if level is not None:
            named.append((weights[Rule.PERIOD_LED_TO], Rule.PERIOD_LED_TO, level))
        return named

    def _session(self, asked: Asked, time: TimeFrame) -> tuple[_Periods, _Periods]:
        """The trading day of the article, for what is quoted: where the sentence tells how it closed, and else."""
        if time.session is None or is_of_another_day(asked, time):
            return (), ()
        weight, day = self._weights[Rule.PERIOD_OF_SESSION], time.session.carried(Rule.PERIOD_OF_SESSION)
        if self._days.closes(asked):
            return (Candidate(weight + self._weights["session_closes"], day),), ()
        return (), (Candidate(weight, day),)

    def _in_force(
        self, asked: Asked, time: TimeFrame, published: Published | None, told: Period | None
    ) -> Iterator[OfTime]:
        """What is in force: for plans, for what adds up over time, for all, below a heading; but what words have
        ``told`` before."""
        quote, weights, traded = asked.nature == "quote", self._weights, asked.code in self._words.traded
        for name, decision in standing(time, future=asked.future, flow=asked.nature == "flow"):
            period = decision.value
            veto = Rule.PERIOD_OVER if asked.forecast and is_over(period, published) else None
            if period is None or (quote and time.expected and name in _READ and is_now(period, published)):
                continue
            if name == "plans_in_force":
                if is_counted(asked, time):
                    continue
            elif not asked.future:
                # "Thu ngân sách ước đạt 900 tỷ đồng. Năm 2025, tỉnh phấn đấu ...": told before that year is named
                far = is_far(period, published) or (time.expected and is_later(decision, asked))
                veto = Rule.PERIOD_FAR if far and is_ahead(period, published) else None
            if told is not None and veto is None and alike(period, told):
                continue
            weight = weights[name]
            if name == "in_force":
                if self._is_left_behind(decision, asked, time, published):
                    continue
                if time.expected:
                    weight += weights["only_expected"]
                if time.dated_in == time.paragraph:
                    weight += weights["same_paragraph"]
            carried = decision.carried(_IN_FORCE)
            if traded and (week := trading_week(period)) is not period:
                carried = replace(carried, value=week)  # "Trong tuần, giá dầu đi lên. S&P 500 tăng 2%"
            yield Candidate(weight, carried, veto)

    def _is_left_behind(
        self, decision: Decision[Period | None], asked: Asked, time: TimeFrame, published: Published | None
    ) -> bool:
        """Whether what is in force is of other figures, or of an act."""
        if asked.code.endswith("_price") and (
            only_adds_up(time) or is_quoted_today(asked, time, published, self._words)
        ):
            return True
        traded = asked.nature == "quote" and asked.code in self._words.traded
        return is_of_an_act(decision, time, published, traded=traded)


def _is_span_or_known(asked: Asked, now: Period | None) -> bool:
    """Whether what is in force goes on: not a day (``Ngày 22/5, tỷ giá tăng``), for what adds up over time."""
    return now is not None and not (asked.nature == "flow" and now.start is not None and now.start == now.end)

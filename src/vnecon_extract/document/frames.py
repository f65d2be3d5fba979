"""Frames: what is in force as an article is read.  Values: a room is handed one and hands back another.

``TimeFrame`` is of when; ``TopicFrame`` (document/topics.py) of what and which part of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field

from vnecon_extract.cues.said import Said
from vnecon_extract.decisions import Decision
from vnecon_extract.document.told import (
    MOST,
    UNTOLD,
    Mean,
    Run,
    from_look_back,
    is_of_years,
    is_told,
    passing,
    span_of,
    with_one_more,
)
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Base, Period, Status
from vnecon_extract.values import copier, replace, value

_BELOW = 1_000_000_000  # paragraphs: all


@value
class TimeFrame:
    """When the figures are of that do not say so, and what they are measured against.

    ``session`` is the trading day that a market report opens with, ``market_day`` the first day that a figure of a
    market was of (a month, where none was of a day), ``market_in`` the paragraph that told it, ``left_in`` the
    paragraph in which a sentence without figures last set the period. ``span`` is the last period that was no
    moment. ``expected`` says that ``period`` is only what title and lead let one expect: no figure has been of it
    yet. ``planned`` is what plans and forecasts are of, where outcomes are of something else; up to paragraph
    ``plans_until`` figures that do not say what they are take it on. ``years`` is the last span of several years
    named: what ``bình quân mỗi năm`` is a mean of. ``dated_in`` is the paragraph in which a figure last set the
    period.

    ``mean`` is what the last mean told since was of: what its paragraph goes on with, where it opens that.

    ``headed`` is what title, lead or heading say the items of a list are of, ``opening`` what the paragraph's first
    figure is of (untold where that is no outcome, or only counted up to some day), ``added`` that ``period`` was only
    added to another within its sentence.  ``of_plan`` is the plan that the last ratio with a base was of.

    ``bases`` are what changes of a period have been measured against: the first base the text gives is that of its
    parts too; ``of_amounts`` are those periods whose base amounts said, which no rate or price is against.
    ``origins`` are, by indicator and period, the period of the level that its changes started from.  ``run`` are the
    bases that the last changes stated of one and the same thing.

    Of the sentence being read: ``said`` are its periods, ``counted`` its relative ones by their words (``tháng sau``
    said once is one month), ``passed`` the periods that its figures have set, ``reported`` those of its outcomes: a
    plan said of the same days is the year's.  ``last`` is what the last outcome of the sentence before, in the same
    paragraph, was of.  ``aim`` is what its last figure was, a target or a forecast, and ``aimed`` what that of the
    sentence before in the same paragraph was; of an outcome nothing is kept.
    """

    paragraph: int = 0
    period: Decision[Period | None] = UNTOLD
    session: Decision[Period] | None = None
    market_day: Decision[Period] | None = None
    market_in: int = -1
    left_in: int = -1
    span: Decision[Period | None] | None = None
    expected: bool = False
    planned: Decision[Period | None] | None = None
    plans_until: int = -1
    years: Decision[Period] | None = None
    mean: Mean | None = None
    dated_in: int = 0
    headed: Decision[Period | None] | None = None
    opening: Decision[Period | None] | None = None
    added: bool = False
    of_plan: Decision[Base] | None = None
    bases: Mapping[Period | None, Decision[Base]] = field(default_factory=dict)
    of_amounts: frozenset[Period | None] = frozenset()
    origins: Mapping[tuple[str, Period | None], Decision[Base]] = field(default_factory=dict)
    run: Run | None = None
    said: Sequence[Said] = ()
    counted: Mapping[PeriodMention, Period | None] = field(default_factory=dict)
    passed: tuple[Decision[Period], ...] = ()
    reported: tuple[Decision[Period], ...] = ()
    last: Decision[Period] | None = None
    aim: Decision[Status] | None = None
    aimed: Decision[Status] | None = None

    def at(self, paragraph: int, said: Sequence[Said] = ()) -> "TimeFrame":
        """What is left of it as the next sentence begins, which names ``said``."""
        kept = self.said or self.counted or self.passed or self.reported or self.last or self.aim or self.aimed
        if not (said or kept or paragraph != self.paragraph):
            return self
        if paragraph == self.paragraph:
            last = self.reported[-1] if self.reported else None
            return _begun(self, paragraph, said, self.period, self.opening, last, self.aim)
        return _begun(self, paragraph, said, from_look_back(self.opening, self.period), None, None, None)

    def opened(self, period: Decision[Period | None]) -> "TimeFrame":
        """The first figure of a paragraph is of ``period``."""
        return _opened(self, period)

    def dated(self, period: Decision[Period | None], first: int = -1, *, reported: bool = False) -> "TimeFrame":
        """The period of a figure is in force from here on; ``first`` is where its sentence's first figure stands,
        ``reported`` says that it is of an outcome."""
        passed, years = passing(self.passed, self.years, period)
        span, added = span_of(period) or self.span, period.words is not None and 0 <= first < period.words.start
        reports = (*self.reported[-MOST:], period) if reported and is_told(period) else self.reported
        return _dated(self, period, span, self.paragraph, added, passed, years, reports)

    def left(self, period: Decision[Period | None], *, expected: bool = False) -> "TimeFrame":
        """A sentence without figures leaves a period in force; title and lead only let one expect it."""
        span = span_of(period) or self.span
        return _left(self, period, span, expected, period, self.paragraph)

    def on_market_day(self, day: Decision[Period]) -> "TimeFrame":
        """A figure of a market is of a ``day``, or of what no day is."""
        return replace(self, market_day=day, market_in=self.paragraph)

    def planning(
        self, period: Decision[Period | None], *, below: bool = False, far: bool = False, on: bool = False
    ) -> "TimeFrame":
        """The period of a plan is in force for plans: in this paragraph, with the next where it goes ``on``, or for all
        ``below`` a heading; one ``far`` ahead never for outcomes."""
        now = self.period.value
        if not far and (now is None or (self.expected and now.start in (None, now.end))):
            return self.dated(period)
        until = _BELOW if below else self.paragraph + on
        passed, years = passing(self.passed, self.years, period)
        return replace(self, planned=period, plans_until=until, passed=passed, years=years)

    def aiming(self, status: Decision[Status] | None) -> "TimeFrame":
        """The last figure is a target or a forecast, or, for None, an outcome."""
        return self if status is self.aim else _aiming(self, status)

    def of_item(self) -> "TimeFrame":
        """A new item of a list is of what the list is of, not of what the item before it added (``lũy kế quý I``)."""
        added, headed = self.period.value, self.headed.value if self.headed is not None else None
        if not self.added or self.headed is None or headed is None or added is None or headed.start is None:
            return self
        within = added.start is not None and added.start < headed.start != headed.end == added.end
        return replace(self, period=self.headed, added=False) if within else self

    def of_plans(self, plan: Decision[Base] | None) -> "TimeFrame":
        """What the ratios of a list are of, where one has said so."""
        return _of_plans(self, plan)

    def back_to(self, period: Decision[Period | None]) -> "TimeFrame":
        """A sentence that only went through the parts of a period leaves the whole in force."""
        return replace(self, period=period)

    def reporting(self, period: Decision[Period | None]) -> "TimeFrame":
        """A figure of an outcome, or of an estimate, is of ``period``."""
        return _reporting(self, (*self.reported[-MOST:], period)) if is_told(period) else self

    def of_outcomes(self) -> "TimeFrame":
        """A figure of an outcome with a time of its own: what follows it are outcomes too."""
        return self if self.plans_until == -1 else replace(self, plans_until=-1)

    def naming(self, period: Decision[Period]) -> "TimeFrame":
        """A span of several years is kept in mind."""
        return replace(self, years=period) if is_of_years(period.value) else self

    def averaging(self, period: Decision[Period], code: str, *, opens: bool) -> "TimeFrame":
        """A mean is told, which is of ``period`` and leaves nothing in force."""
        return replace(self, mean=Mean(period, code, self.paragraph, opens))

    def against(self, period: Period | None, base: Decision[Base], *, amounts: bool = False) -> "TimeFrame":
        """What figures of ``period`` are measured against; ``amounts`` where a figure says so that is no price, rate or
        index."""
        bases = with_one_more(self.bases, period, base)
        of_amounts = self.of_amounts | {period} if amounts else self.of_amounts - {period}
        # Where one went to make room, it goes here too.
        return _against(self, bases, of_amounts if len(self.bases) <= MOST else of_amounts.intersection(bases))

    def from_level(self, code: str, period: Period | None, base: Decision[Base]) -> "TimeFrame":
        """Of what period the level is that changes of an indicator start from."""
        return replace(self, origins=with_one_more(self.origins, (code, period), base))

    def counting(self, mention: PeriodMention, period: Period | None) -> "TimeFrame":
        """What a relative period of the sentence means throughout it."""
        return replace(self, counted=with_one_more(self.counted, mention, period))


_begun = copier(
    TimeFrame,
    *("paragraph", "said", "period", "opening", "last", "aimed"),
    aim=None,
    counted={},
    passed=(),
    reported=(),
)
_dated = copier(
    TimeFrame,
    *("period", "span", "dated_in", "added", "passed", "years", "reported"),
    mean=None,
    expected=False,
    planned=None,
    plans_until=-1,
)
_left = copier(
    TimeFrame,
    *("period", "span", "expected", "headed", "left_in"),
    planned=None,
    plans_until=-1,
    added=False,
)
_opened, _reporting = copier(TimeFrame, "opening"), copier(TimeFrame, "reported")
_aiming = copier(TimeFrame, "aim")
_against, _of_plans = copier(TimeFrame, "bases", "of_amounts"), copier(TimeFrame, "of_plan")

"""What a sentence without records leaves in force: the period that what stands below is about."""

from collections.abc import Sequence

from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.said import OPENING
from vnecon_extract.cues.stated import has_level
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.document.headings import is_heading
from vnecon_extract.document.told import is_told
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention, Quantity
from vnecon_extract.records import Base, Period
from vnecon_extract.rules import Rule
from vnecon_extract.timex.bases import against, resolve_base
from vnecon_extract.timex.calendar import alike, months
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.timex.periods import resolve
from vnecon_extract.when.expected import is_short, told
from vnecon_extract.when.in_force import MONTHS_AGO

_FEW = 10
_QUOTES = frozenset("\"“”«'")


class Skimmed:
    """Leaves in force what sentences without records say; one serves all articles."""

    def __init__(self, words: dict[str, tuple[str, ...]], book: Phrasebook, measures: Measures) -> None:
        self._reviews = Lexicon(dict.fromkeys(words["reviews"]), book)
        #: What figures below are about: "công bố kết quả 6 tháng".
        self._announces = Lexicon(dict.fromkeys(words["announces"]), book)
        self._measures = measures

    def leave(self, reading: Reading, published: Published | None, time: TimeFrame) -> TimeFrame:
        """Leave in force what a sentence without records says of those below: their period, and its base."""
        if reading.periods:
            time = self._with_period(reading, published, time)
        in_force = time.period.value
        if not reading.bases or in_force is None or in_force in time.bases:
            return time
        mention = next((b for b in reading.bases if b.kind == "period" and not has_level(b)), None)
        if mention is None:
            return time
        base = resolve_base(mention, in_force, published, in_force)
        if base.period is None or alike(base.period, in_force):
            return time
        words = words_of(mention, reading.sentence.start)
        return time.against(in_force, Decision(_of_months(base, in_force), Rule.BASE_SKIMMED, words))

    def _with_period(self, reading: Reading, published: Published | None, time: TimeFrame) -> TimeFrame:
        """The period that a sentence without records names is in force: for plans alone where it is ahead, unless a
        heading or an announcement says that all below is of it."""
        found = self._skimmed(reading, published, time)
        if found is None:
            return time
        ahead = is_ahead(found.value, published) > is_ahead(time.period.value, published)
        if not ahead or is_heading(reading) or self._announces.occurs(reading.sentence.low):
            return time.left(found)
        return time if is_short(found.value) else time.planning(found, far=True)

    def _skimmed(
        self, reading: Reading, published: Published | None, time: TimeFrame
    ) -> Decision[Period | None] | None:
        """The period that a sentence without records sets for those below, or None where it sets none.

        It does where it is a heading, names an indicator, announces figures, or opens with the period.
        """
        periods = told(reading, time.said)
        if not periods:
            return None
        low, heading, in_force = reading.sentence.low, is_heading(reading), time.period.value
        silent = not reading.quantities or (
            all(self._is_of_groups(q) for q in reading.quantities) and all(m.grain != "year" for m in periods)
        )
        indicator = silent and any(not m.risky for m in reading.indicators)
        opens = heading or indicator or (low[0] not in _QUOTES and any(_opens(m, low) for m in periods))
        if not (opens or self._announces.occurs(low)):
            return None
        mention = self._meant(periods, low, heading)
        if not heading and mention.start >= OPENING and mention.point.shift < 0 and not mention.point.deictic:
            return None  # "không bất ngờ vì tuần trước thị trường đã tăng": looked back on in passing
        if not heading and mention.rule == MONTHS_AGO:
            return None
        found = resolve(mention, published, in_force, flow=True)
        if found is None:
            return None
        decided = Decision(found, Rule.PERIOD_SKIMMED, words_of(mention, reading.sentence.start), runner_up=time.period)
        if heading:
            return decided
        each = [resolve(m, published, in_force, flow=True) for m in periods] if len(periods) > 1 else ()
        if lists_parts(in_force, [p for p in each if p is not None]):
            return None
        if mention.grain == "year" and mention.form == "whole" and not _opens(mention, low) and _is_day(in_force):
            return None if _blurs(found, in_force) else decided  # a market report's day is not blurred by its year
        fresh = (time.dated_in == time.paragraph and mention.grain == "year") or mention.point.deictic
        return None if fresh and _blurs(found, in_force) else decided

    def _meant(self, periods: Sequence[PeriodMention], low: str, heading: bool) -> PeriodMention:
        """Of the periods that a sentence names, the one that those below are of: that which is looked back on (``hội
        nghị tổng kết năm 2020, triển khai nhiệm vụ năm 2021``), the one that opens it, the last."""
        reviews = self._reviews.search(low)
        reviewed = next((m for m in periods if m.start >= reviews[1]), None) if reviews is not None else None
        if reviewed is not None:
            return reviewed
        return periods[0] if not heading and periods[0].start < OPENING else periods[-1]

    def _is_of_groups(self, quantity: Quantity) -> bool:
        """``Trong tháng 2, cả 3 nhóm hàng đều tăng mạnh``: only counts those of which the figures below are."""
        few = quantity.value is not None and quantity.value <= _FEW
        return few and self._measures.is_count(quantity)


def with_years(reading: Reading, published: Published | None, time: TimeFrame) -> TimeFrame:
    """A span of years that a sentence names, if only in passing, is what a yearly mean below is of."""
    for mention in reading.periods:
        if mention.grain == "year" and mention.form == "range":
            found = resolve(mention, published)
            named = Decision(found, Rule.PERIOD_YEARS_NAMED, words_of(mention, reading.sentence.start))
            time = time.naming(named) if is_told(named) else time
    return time


def _of_months(base: Base, of: Period) -> Base:
    """``trong tháng 10, giá tăng so với cuối tháng 9``: a month is compared with a month."""
    if base.period is None or base.period.end is None or base.period.start != base.period.end:
        return base
    return against(_month_of(base.period)) if alike(of, _month_of(of)) else base


def _month_of(period: Period) -> Period | None:
    """The month in which a period ends."""
    return months(period.end.year, period.end.month, 1) if period.end is not None else None


def _is_day(period: Period | None) -> bool:
    return period is not None and period.start == period.end


def _opens(mention: PeriodMention, low: str) -> bool:
    """Whether a sentence, or a clause of it between commas, is headed by the period: ``Tuy nhiên, năm 2020, ...``."""
    headed = low[: mention.start].rstrip().endswith(",") and low.startswith(",", mention.end)
    return mention.grain != "day" and (mention.start < OPENING or headed)


def lists_parts(whole: Period | None, passed: Sequence[Period]) -> bool:
    """Whether a sentence only went through the parts of ``whole``: ``quý I tăng 3%, quý II tăng 4%``."""
    if len(passed) < 2 or whole is None or whole.start is None or whole.end is None:
        return False
    if len({p.label for p in passed}) < 2:
        return False
    return all(
        p.start and p.end and whole.start <= p.start and p.end <= whole.end and not alike(p, whole) for p in passed
    )


def whole_of_parts(
    opened: Decision[Period | None], passed: Sequence[Decision[Period]]
) -> Decision[Period | None] | None:
    """The whole that a sentence went through the parts of: what was in force, or what it named first itself
    (``Năm 2024 GDP tăng 7%, trong đó quý I tăng 6%, quý II tăng 7%``)."""
    if lists_parts(opened.value, [p.value for p in passed]):
        return opened
    first = passed[0].value
    parts = [p.value for p in passed[1:] if not alike(p.value, first)]
    return passed[0] if lists_parts(first, parts) else None


def _blurs(found: Period, state: Period | None) -> bool:
    """Whether a period only blurs the one in force: ``năm nay`` said while the text reports nine months of it."""
    if state is None or state.end is None or found.start is None or found.end is None:
        return False
    inside = found.start <= (state.start or state.end) and state.end <= found.end
    return inside and (found.start, found.end) != (state.start, state.end)

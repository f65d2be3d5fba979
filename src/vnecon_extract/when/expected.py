"""The article's own time: what its figures are of until one says so, weighed from title, lead and what is said most.

A plan, a season, a year ahead is not what outcomes are of.  Where title and lead name no time of their own, last
year's beside this year's tells it: ``GRDP tăng 6,5% (6 tháng đầu năm 2022 tăng 8%)`` is of six months of 2023.
"""

from collections.abc import Iterable, Iterator, Sequence

from vnecon_extract.cues.said import OPENING, Said
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.told import UNTOLD
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.timex.calendar import period, shift_years
from vnecon_extract.timex.document_date import Published, is_ahead
from vnecon_extract.timex.periods import resolve

_YEAR = 12
_SHORT = 31  # days
_MOMENTS = frozenset({"start", "middle", "end", "as_of_start", "as_of_middle", "since"})
_SO_FAR = "to_now"
_PARTS = frozenset({"first", "last", "to_date", "range"})


def expected(
    lead: Sequence[Reading], said: Iterable[Sequence[Said]], published: Published | None
) -> Decision[Period | None]:
    """The first period that title and lead name, what is over before what is ahead; else a year after the one that
    they compare with; ``said`` are the periods of each sentence."""
    found = [
        p for reading, one in zip(lead, said, strict=True) for p in _resolved(told(reading, one), reading, published)
    ]
    over = [p for p in found if published is None or p.value.start is None or p.value.start <= published.end]
    compared = (p for reading in lead for p in _year_later(reading, published))
    ahead = (p for p in found if not is_short(p.value) or not is_ahead(p.value, published))
    if over:
        return _longest(over, published)
    return next(compared, None) or next(ahead, UNTOLD)


def _longest(found: Sequence[Decision[Period]], published: Published | None) -> Decision[Period]:
    """The first of ``found``; of months from the start of a year (``so với 27 tỷ USD trong 10 tháng``) the longest
    run that is over, which the account is of."""
    first, longest = found[0], found[0]
    for other in found[1:] if _runs_on(first.value, published) else ():
        one, last = other.value, longest.value
        if _runs_on(one, published) and one.start == last.start and one.end and last.end and one.end > last.end:
            longest = other
    return longest


def _runs_on(found: Period, published: Published | None) -> bool:
    """Whether a period is several months from the start of a year on, and over."""
    start, end = found.start, found.end
    if start is None or end is None or published is None or end > published.end:
        return False
    return (start.month, start.day) == (1, 1) and start.year == end.year and 1 < end.month < _YEAR


def _resolved(
    mentions: Iterable[PeriodMention], reading: Reading, published: Published | None
) -> Iterator[Decision[Period]]:
    for mention in mentions:
        found = resolve(mention, published, None, flow=True)
        if found is not None:
            yield Decision(found, Rule.PERIOD_LEAD, words_of(mention, reading.sentence.start))


def _year_later(reading: Reading, published: Published | None) -> Iterator[Decision[Period]]:
    """A part of last year that a sentence names, a year later: what it is compared with."""
    parts = (m for m in reading.spoken_periods if m.is_period and m.point.year is not None and _is_part(m))
    for named in _resolved(parts, reading, published):
        found = named.value
        if published is None or found.start is None or found.end is None or found.end.year != published.year - 1:
            continue
        later = period(shift_years(found.start, 1), shift_years(found.end, 1))
        if later is not None and later.end is not None and later.end <= published.end:
            yield Decision(later, Rule.PERIOD_YEAR_LATER, named.words)


def _is_part(mention: PeriodMention) -> bool:
    """Whether months or quarters are named, not a year or a day."""
    return mention.grain in ("month", "quarter", "half") and (mention.form == "whole" or mention.form in _PARTS)


def told(reading: Reading, said: Sequence[Said]) -> list[PeriodMention]:
    """The periods of a sentence that what follows can be about: no moments, no dates of acts beside others."""
    if not said:
        return []
    low, end = reading.sentence.low, len(reading.sentence.low)
    named = [s for s in said if _is_account(s.mention)]
    if not named:
        return []
    named = [s for s in named if s.mention.point.shift <= 0] or named  # "tuần tới": what is expected, beside what was
    held = [s for s in named if not (s.looks_back or s.attained or s.is_aside(low, end) or s.is_bracketed(low, end))]
    periods = [s.mention for s in held]
    if periods and periods[0].grain == "day" and periods[0].start < OPENING:
        periods = [m for m in periods if m.grain != "week"]  # "Sáng nay, giá vàng nối chuỗi tăng của tuần qua"
    spans = [m for m in periods if m.grain != "day" or m.form == "range"]
    return [m for m in spans if m.start < OPENING or not _names_a_plan(m)] or (periods if not spans else [])


def _is_account(mention: PeriodMention) -> bool:
    """Whether a text may give an account of it: no moment, nor what only other words tell."""
    return mention.form not in _MOMENTS and (mention.grain != "context" or mention.rule == _SO_FAR)


def _names_a_plan(mention: PeriodMention) -> bool:
    """``chương trình giai đoạn 2021-2025``: several years are part of a name, unless they open the sentence."""
    return mention.grain == "year" and mention.form == "range"


def is_short(found: Period | None) -> bool:
    """A day, a week, a month: ahead, it dates a deadline or a meeting."""
    return found is None or (
        found.start is not None and found.end is not None and (found.end - found.start).days <= _SHORT
    )

"""The article's trading day: what the closing prices of a market report are of, whatever else it names on the way."""

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date, timedelta

from vnecon_extract.cues.asked import Asked
from vnecon_extract.decisions import Decision, words_of
from vnecon_extract.document.frames import TimeFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import PeriodMention
from vnecon_extract.patterns import Pattern, alternatives
from vnecon_extract.records import Period
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.timex.calendar import days
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import resolve
from vnecon_extract.timex.today import today

_NEAR = 60  # characters
_WEEK = 7  # days
_FRIDAY = 4


class TradingDays:
    """Finds the day that the opening of a market report names; ``words`` are lists of ``data/linking.toml``,
    ``by_night`` the names of indices whose markets close in our night."""

    def __init__(self, words: Mapping[str, Sequence[str]], book: Phrasebook, by_night: Container[str] = ()) -> None:
        self._by_night = by_night
        self._over = Lexicon(dict.fromkeys(words["session_over"]), book)
        over, session = alternatives(words["session_before"]), alternatives(words["sessions"])
        self._session = Pattern(rf"(?<!\w)({over}\s)?{session}(?!\w)[^;:]*+$")
        self._closes = Lexicon(dict.fromkeys(words["closes"]), book)
        self._within = Lexicon(dict.fromkeys(words["goes_within"]), book)
        self._overnight = Lexicon(dict.fromkeys(words["closes_overnight"]), book)

    def of(
        self, opening: Sequence[Reading], lead: Period | None, published: Published | None
    ) -> Decision[Period] | None:
        """The first day that stands behind ``phiên`` in the opening (``phiên giao dịch ngày thứ Tư (13/12)``); none
        where the ``lead`` is of another.  What closed by night did so the day before where the opening names none."""
        first = next((day for reading in opening for day in self._days(reading, published)), None)
        if first is None and lead is None:
            return self._night_before(opening, published)
        other = first is not None and lead is not None and lead.start == lead.end and lead != first.value
        return None if other else first

    def closes(self, asked: Asked) -> bool:
        """Whether the sentence up to a figure tells how a market closed: ``Lúc đóng cửa, S&P 500 tăng``."""
        return self._closes.search(asked.reading.sentence.low, 0, asked.figure.quantity.end) is not None

    def of_a_market(
        self, asked: Asked, time: TimeFrame, published: Published | None
    ) -> Iterator[tuple[str, Decision[Period | None]]]:
        """The day that a market's figure is of while more than a week is in force, under what it weighs: the one that
        the first was of, else that of publication, where the sentence tells how it closed or an earlier paragraph has
        told of something slower."""
        closes, slower = _is_longer(time, than=1) and self.closes(asked), _is_of_slower_things(time)
        name = Rule.PERIOD_OF_SESSION if closes else "market_day"
        known, day = time.market_day, published.today if published is not None else None
        goes_on = time.market_in == time.paragraph and time.expected
        if known is not None and is_day(known.value):
            if closes or goes_on or slower:
                yield name, known.carried(Rule.PERIOD_OF_SESSION)
        elif published is not None and (closes or (slower and known is None and day is not None)):
            yield name, Decision(self.now(asked, published), Rule.PERIOD_PUBLISHED)

    def now(self, asked: Asked, published: Published) -> Period:
        """What prices are of that no words date: the day of publication; for a market that closes when that day has
        begun here (``Lúc đóng cửa, Dow Jones tăng 1%``), the last weekday before it."""
        day = published.today
        if day is None or not self._overnight.occurs(asked.reading.sentence.low):
            return today(published)
        closed = _last_session(day)
        return days(closed, closed)

    def _night_before(self, opening: Sequence[Reading], published: Published | None) -> Decision[Period] | None:
        """``Lúc đóng cửa, chỉ số S&P 500 tăng 2,03%``, in the paper of the next day: the last session before it."""
        told = published.today if published is not None else None
        if told is None or not any(self._over.occurs(reading.sentence.low) for reading in opening):
            return None
        if any(m.grain == "day" for reading in opening for m in reading.spoken_periods):
            return None
        for reading in opening:
            low = reading.sentence.low
            closed = self._over.search(low)
            if closed is not None and any(low[m.start : m.end] in self._by_night for m in reading.indicators):
                day, start = _last_session(told), reading.sentence.start
                return Decision(days(day, day), Rule.PERIOD_LEAD, Span(start + closed[0], start + closed[1]))
        return None

    def _days(self, reading: Reading, published: Published | None) -> Iterator[Decision[Period]]:
        low, compared = reading.sentence.low, reading.bases
        for mention in reading.spoken_periods:
            named = mention.grain == "day" and mention.form == "whole" and not mention.point.deictic
            against = any(base.start <= mention.start < base.end for base in compared)
            if not named or against or self._is_of_month(mention, reading):
                continue
            session = self._session.search(low, max(0, mention.start - _NEAR), mention.end)
            found = resolve(mention, published) if session is not None and session[1] is None else None
            if found is not None:
                yield Decision(found, Rule.PERIOD_LEAD, words_of(mention, reading.sentence.start))

    def _is_of_month(self, day: PeriodMention, reading: Reading) -> bool:
        """``Trong tháng 7, ... tăng 60%, trong đó phiên ngày 31/7 cao nhất``: whether a day is of the month told."""
        within = self._within.search(reading.sentence.low, 0, day.start)
        return within is not None and any(m.grain == "month" and m.end <= within[0] for m in reading.periods)


def _last_session(told: date) -> date:
    """The last weekday before a day."""
    before = told - timedelta(days=1)
    return before - timedelta(days=max(0, before.weekday() - _FRIDAY))


def is_of_another_day(asked: Asked, time: TimeFrame) -> bool:
    """Whether a figure is of another day than the article's: it is only expected, one before it in its sentence has a
    period, or those of its paragraph are of a day of their own."""
    now = time.period.value
    of_day = now is not None and now.start == now.end
    return asked.future or bool(time.passed) or (of_day and not time.expected and time.dated_in == time.paragraph)


def is_day(period: Period) -> bool:
    """Whether a period is a single day, not what was counted up to one."""
    return period.start is not None and period.start == period.end


def _is_of_slower_things(time: TimeFrame) -> bool:
    """Whether an earlier paragraph has told of a month or more that no market closed in: ``PPI tháng 1 tăng 0,4%``."""
    if time.expected or time.paragraph in (time.dated_in, time.left_in):
        return False
    return _is_longer(time)


def _is_longer(time: TimeFrame, than: int = _WEEK) -> bool:
    """Whether more than so many days are in force, and no trading day is known."""
    now = time.period.value
    if now is None or now.start is None or now.end is None or time.session is not None:
        return False
    return (now.end - now.start).days > than

"""Periods as claims write them, and when two are the same."""

import re
from datetime import date, timedelta

from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.records import Period
from vnecon_extract.text import clean
from vnecon_extract.timex.calendar import days, last_of, months, period, shift_years
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import combine, resolve

_POINT = re.compile(r"(?P<year>\d{4})(?:-Q(?P<quarter>[1-4])|-S(?P<half>[12])|-M?(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_DURATION = re.compile(r"P(?P<count>\d{1,4})(?P<unit>[DMY])")
_FORMS = "2024, 2024-Q3, 2024-S1, 2024-09, 2024-09-15, 2024-01-01/P9M, 2024-01-01/2024-09-30"


class PeriodReader:
    """Reads the periods of claims; built once from the tables.

    >>> read = PeriodReader(Knowledge()).read
    >>> read("2024-01-01/P9M", None) == read("9 tháng đầu năm 2024", None) == read("2024-01-01/2024-09-30", None)
    True
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._finder = PeriodFinder(knowledge)

    def read(self, words: str, published: Published | None) -> Period:
        """The days of an SDMX TIME_PERIOD, of two ISO days, or of the words of a text (``quý III năm 2024``).

        Raises ``ValueError`` where they are none of these, or name no days that can be told.
        """
        said = clean(words).text.strip()
        try:
            found = _coded(said) or self._worded(said, published)
        except (ValueError, OverflowError):
            found = None
        if found is None:
            raise ValueError(f"{words!r} is no period; write {_FORMS}, or as news do: quý III/2024")
        return found

    def _worded(self, said: str, published: Published | None) -> Period | None:
        """What all of the words name together: a year, alone or with a part of it."""
        sentence = Sentence(0, len(said), said, lower(said), opens=True)
        mentions = self._finder.find(sentence)
        covered = sum(mention.end - mention.start for mention in mentions)
        joined = combine(mentions)
        if len(joined) != 1 or covered < len(re.sub(r"\W+$", "", said)) - len(mentions) + 1:
            return None
        return resolve(joined[0], published)


def _coded(said: str) -> Period | None:
    first, slash, rest = said.partition("/")
    if not slash:
        return _point(first)
    begin = _point(first)
    if begin is None or begin.start is None:
        return None
    if rest == "..":
        return period(begin.start, None)
    if match := _DURATION.fullmatch(rest):
        return _lasting(begin.start, int(match["count"]), match["unit"])
    end = _point(rest)
    return days(begin.start, end.end) if end is not None and end.end is not None else None


def _point(said: str) -> Period | None:
    match = _POINT.fullmatch(said)
    if match is None:
        return None
    year = int(match["year"])
    if match["quarter"]:
        return months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return months(year, 6 * int(match["half"]) - 5, 6)
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return days(day, day)
    return months(year, int(match["month"]), 1) if match["month"] else months(year, 1, 12)


def _lasting(start: date, count: int, unit: str) -> Period:
    if unit == "D":
        return days(start, start + timedelta(days=count - 1))
    if unit == "Y":
        return days(start, shift_years(start, count) - timedelta(days=1))
    if start.day == 1:
        return months(start.year, start.month, count)
    last = start.year * 12 + start.month - 1 + count
    return days(start, last_of(last // 12, last % 12 + 1).replace(day=start.day) - timedelta(days=1))


def same_days(one: Period, other: Period) -> bool:
    """Whether two periods are the same days; of what is counted up to a day, or stands on one, the last day decides.

    >>> at_the_end = Period(label="2024-09-30", start=None, end=date(2024, 9, 30))
    >>> same_days(months(2024, 9, 1), at_the_end), same_days(months(2024, 9, 1), months(2024, 7, 3))
    (True, False)
    """
    if one.start is None or other.start is None:
        return one.end == other.end and one.end is not None
    if one.end is None or other.end is None:
        return one.start == other.start and one.end == other.end
    return (one.start, one.end) == (other.start, other.end)

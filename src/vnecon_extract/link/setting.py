"""What the relative words of a period count from: publication, and the period the text has just named."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from vnecon_extract.link.calendar import last_of
from vnecon_extract.mentions import CalendarPoint
from vnecon_extract.records import Period
from vnecon_extract.values import value

_PUBLISHED = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")


@value
class Published:
    """When an article appeared, to the month or to the day.

    >>> Published.parse("2020-11"), Published.parse("2020-11-09T08:30")
    (Published(year=2020, month=11, day=None, told=None), Published(year=2020, month=11, day=9, told=None))
    """

    year: int
    month: int
    day: int | None = None
    # What the text itself calls today, where it appeared on an unknown day of a month.
    told: date | None = None

    @classmethod
    def parse(cls, text: str | None) -> Published | None:
        """The date at the beginning of ``text``, ``YYYY-MM`` or ``YYYY-MM-DD``; None where there is none."""
        match = _PUBLISHED.match(text or "")
        if not match:
            return None
        year, month, day = int(match[1]), int(match[2]), int(match[3]) if match[3] else None
        if not (1 <= month <= 12 and year and (day is None or 1 <= day <= monthrange(year, month)[1])):
            return None
        return cls(year, month, day)

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.day else None

    @property
    def today(self) -> date | None:
        """The day that ``hôm nay`` means."""
        return self.exact or self.told

    @property
    def end(self) -> date:
        """The last day on which it can have appeared."""
        return self.exact or last_of(self.year, self.month)


@value
class Setting:
    """What relative words count from."""

    published: Published | None
    context: Period | None
    future: bool
    flow: bool

    @property
    def named(self) -> date | None:
        """The last day of the period in force."""
        return (self.context.end or self.context.start) if self.context else None

    @property
    def year(self) -> int | None:
        """The year in force: of the period just named, else of publication."""
        named = self.named
        return named.year if named else self.published.year if self.published else None


def year_of(point: CalendarPoint, at: Setting, first_month: int, last_month: int) -> int | None:
    """The year of a point whose months run from ``first_month`` to ``last_month``."""
    if point.year is not None:
        return point.year
    if point.unit == "year":
        return _relative_year(point, at)
    if at.published is None:
        return at.year
    if point.day is not None and last_month == at.published.month and not at.future:
        return at.published.year  # "ngày 1/2", written in February
    return _latest(at, first_month, last_month)


def _relative_year(point: CalendarPoint, at: Setting) -> int | None:
    origin = at.published.year if point.deictic and at.published else at.year
    return origin + point.shift if origin else None


def _latest(at: Setting, first_month: int, last_month: int) -> int:
    """The year of a period without one: over by publication, or not yet over where it is a forecast."""
    published = at.published
    assert published is not None
    if at.future:
        # Ahead, but not so far that the one just over is nearer: "chỉ tiêu đến 31/10" in November is this year's.
        return published.year + (published.month - last_month > 6)
    if published.month <= min(3, last_month) and at.named and at.named.year == published.year - 1:
        return published.year - 1  # an account of last year, written in the first months of this one
    begun = first_month < published.month or last_month == published.month
    return published.year if begun else published.year - 1


def last_year(point: CalendarPoint, at: Setting) -> int | None:
    """``6 tháng cuối năm`` is of the year of publication, early in a year of the one before, unless told ahead."""
    if point.year or point.unit or not at.published:
        return year_of(point, at, 1, 12)
    return at.published.year - (1 if at.published.month <= 2 and not at.future else 0)

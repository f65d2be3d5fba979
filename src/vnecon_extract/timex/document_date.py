"""The date of the document: when an article appeared, which relative words count from."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import field
from datetime import date

from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import last_of
from vnecon_extract.values import value

# What is planned over years is planned over three at least: winters and farming years lie in two.
_SPAN = 2
_MONTH = 31
# Of texts that can be: their years are counted from, backwards and ahead.
_YEARS = range(1900, 2200)
_YEAR = re.compile(r"(?:19|20)\d\d")
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
    # The first day on which it can have appeared, and the last; the day that ``hôm nay`` means.
    start: date = field(init=False, compare=False, repr=False)
    end: date = field(init=False, compare=False, repr=False)
    today: date | None = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        start = date(self.year, self.month, self.day or 1)
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", start if self.day else last_of(self.year, self.month))
        object.__setattr__(self, "today", start if self.day else self.told)

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
    def is_meant(self) -> bool:
        """Whether a text can have appeared then; 0001-01-01 and 9999-12-31 are what databases write for no date."""
        return self.year in _YEARS

    @property
    def exact(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.day else None


def given_date(published: object) -> str | None:
    """The date that somebody gives as text: ``2025``, ``2025-01``, ``2025-01-15``, a ``date`` or nothing.

    Raises ``ArticleError`` for anything else.

    >>> given_date(date(2025, 1, 15)), given_date("2025-01"), given_date(None)
    ('2025-01-15', '2025-01', None)
    """
    if published is None or published == "":
        return None
    text = published.isoformat()[: len("2025-01-15")] if isinstance(published, date) else published
    if not isinstance(text, str):
        raise ArticleError(f"published: wanted a date or a text like '2025-01', not {published!r}")
    if Published.parse(text) is None and not _YEAR.fullmatch(text):
        raise ArticleError(f"published: {text!r} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    return text


def is_ahead(period: Period | None, published: Published | None) -> bool:
    """Whether a period is to come: it begins after publication, or is longer than a month and began in that month."""
    if period is None or period.start is None or period.end is None or published is None:
        return False
    last = published.end
    if period.end <= last:
        return False
    begins = date(published.year, published.month, 1) if (period.end - period.start).days > _MONTH else last
    return period.start >= begins


def is_unfinished(period: Period | None, published: Published | None) -> bool:
    """``giai đoạn 2021-2030`` in 2025: a span of years that began before publication and ends in a later year."""
    if period is None or period.start is None or period.end is None or published is None:
        return False
    first, last = period.start.year, period.end.year
    return first <= published.year < last and last - first >= _SPAN

"""What the relative words of a period count from: publication, and the period the text has just named."""

from datetime import date

from vnecon_extract.mentions import CalendarPoint
from vnecon_extract.records import Period
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value


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
    # "năm sau" said of a plan for the year ahead is that year; of a year that is over it is the next.
    looked_back = at.named is not None and at.published is not None and at.named.year < at.published.year
    origin = at.published.year if at.published and (point.deictic or not looked_back) else at.year
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
    begun = first_month <= published.month
    return published.year if begun else published.year - 1


def last_year(point: CalendarPoint, at: Setting) -> int | None:
    """``6 tháng cuối năm`` is of the year of publication, early in a year of the one before, unless told ahead."""
    if point.year or point.unit or not at.published:
        return year_of(point, at, 1, 12)
    return at.published.year - (1 if at.published.month <= 2 and not at.future else 0)

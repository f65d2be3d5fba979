"""The base of a growth figure that names none."""

from vnecon_extract.records import Base, Kind, Period
from vnecon_extract.timex.bases import against, year_earlier

_CHANGE = Kind.CHANGE  # a look into an enum takes as long as a call


def implied_base(kind: Kind, of: Period | None, *, stock: bool = False) -> Base | None:
    """The base of a growth figure that names none: the same span a year earlier, marked as implied.

    Only for spans from more than a month to a year: a month is as often compared with the month before, a stock
    within a year with the end of the last one, and a growth over several years is a yearly mean.

    >>> from vnecon_extract.timex.calendar import months
    >>> implied_base(Kind.CHANGE, months(2024, 1, 9)).period.label
    '2023-01-01/P9M'
    """
    if kind is not _CHANGE or of is None or of.start is None or of.end is None:
        return None
    if not (360 if stock else 45) <= (of.end - of.start).days <= 366:
        return None
    return against(year_earlier(of), implied=True)

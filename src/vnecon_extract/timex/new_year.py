"""The days of Tết, the new year of the moon, which wanders through January and February."""

from datetime import date, timedelta

from vnecon_extract.mentions import PeriodMention
from vnecon_extract.records import Period
from vnecon_extract.timex.calendar import days, months
from vnecon_extract.timex.setting import Setting, year_of

_FIRST_YEAR = 2000
# Its first day in Vietnam, from 2000 on: so many days behind 1 January.
_DAYS_BEHIND = (
    *(35, 23, 42, 31, 21, 39, 28, 47, 37, 25, 44, 33, 22, 40, 30, 49, 38),
    *(27, 46, 35, 24, 42, 31, 21, 40, 28, 47, 36, 25, 43, 32, 22, 41, 30),
    *(49, 38, 27, 45, 34, 23, 42, 31, 21, 40, 29, 47, 36, 25, 44, 32, 22),
)
_EVE, _LENGTH = 2, 7
_OF_YEAR = "tet"


def holiday(mention: PeriodMention, at: Setting) -> Period | None:
    """``dịp Tết 2024``: the week off, from two days before the new year on.  ``Tết 2024`` alone, which goods and
    bonuses are of, is the year, unless the text speaks of that week."""
    year = year_of(mention.point, at, 1, 2)
    if year is None:
        return None
    week = _week_off(year)
    if week is None or (mention.rule == _OF_YEAR and at.context != week):
        return months(year, 1, 12)
    return week


def _week_off(year: int) -> Period | None:
    if not _FIRST_YEAR <= year < _FIRST_YEAR + len(_DAYS_BEHIND):
        return None
    eve = date(year, 1, 1) + timedelta(days=_DAYS_BEHIND[year - _FIRST_YEAR] - _EVE)
    return days(eve, eve + timedelta(days=_LENGTH - 1))

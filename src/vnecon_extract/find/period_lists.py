"""Lists of periods: their further members (``tháng 8 và 9``), and the year that is said once for all of them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from vnecon_extract.knowledge.periods import YearWord
from vnecon_extract.mentions import CalendarPoint, PeriodMention
from vnecon_extract.patterns import Pattern, alternatives

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class PeriodLists:
    """Reads on from the first period of a list; ``years`` are the relative years, ``lists`` the words between.

    ``unit`` and ``year_end`` match what shows a number to be a quantity, and a bare year to be one.
    """

    def __init__(
        self,
        years: Mapping[str, YearWord],
        quarter: Callable[[str], int],
        unit: Pattern,
        year_end: Pattern,
        lists: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._years, self._quarter, self._unit, self._year_end = years, quarter, unit, year_end
        also, year_of = alternatives(lists["and"]), alternatives(lists["year_of"])
        self._next = re.compile(
            rf"(?:\s?[,;]\s?(?:{also}\s)?|\s{alternatives(lists['list_join'])}\s)"
            r"(?P<number>(?:19|20)\d\d|1[0-2]|0?[1-9]|iv|i{1,3})(?!\w|[.,-]\d|/\d{1,2}(?!\d))"
            rf"(?P<year>(?:/|\s(?:{year_of}\s)?(?:{alternatives(lists['year_noun'])}\s)?)"
            r"(?:19|20)\d\d(?!\w|[.,/]\d))?"
        )
        self._also = lists["and"]
        # "tháng 8 và 9 năm nay", "9 tháng và tháng 9/2020", "quý I, II"
        joint, tail = alternatives(lists["joint"]), alternatives(lists["joint_tail"])
        self._joint = Pattern(rf"\s?(?:,|-|\+|;)?\s?{joint}?\s?{tail}?\s?")

    def members(self, low: str, first: PeriodMention) -> list[PeriodMention]:
        """The further members of ``tháng 8 và 9 năm nay``, ``các năm 2018, 2019 và 2020``, ``quý I, II``."""
        members: list[PeriodMention] = []
        last = first
        while first.form == "whole" and (match := self._next.match(low, last.end)):
            member = self._member(low, last, match)
            if member is None:
                break
            members.append(member)
            last = member
        return members

    def _member(self, low: str, last: PeriodMention, match: re.Match[str]) -> PeriodMention | None:
        number, point = match["number"], last.point
        year = int(match["year"][-4:]) if match["year"] else None
        start, end = match.start("number"), match.end()
        if self._unit.match(low, end) or not (
            last.rule == "list" or year or self._year_end.match(low, end) or self._years_at(low, end)
        ):
            return None
        if last.grain == "year" and point.year and len(number) == 4:
            return replace(last, start=start, end=end, rule="list", point=CalendarPoint(year=int(number)))
        if last.grain == "quarter" and point.quarter and (number in ROMAN or number in "1234"):
            return replace(last, start=start, end=end, rule="list", point=CalendarPoint(year, self._quarter(number)))
        if last.grain == "month" and point.month and number.isdigit() and int(number) == point.month % 12 + 1:
            return self._with_year_word(
                low, replace(last, start=start, end=end, rule="list", point=CalendarPoint(year, month=int(number)))
            )
        return None

    def _years_at(self, low: str, position: int) -> bool:
        return any(low.startswith(" " + word, position) for word in self._years)

    def _with_year_word(self, low: str, member: PeriodMention) -> PeriodMention:
        for word, year in self._years.items():
            if low.startswith(" " + word, member.end):
                point = replace(member.point, unit="year", shift=year.shift, deictic=year.deictic)
                return replace(member, end=member.end + 1 + len(word), point=point)
        return member

    def share_years(self, low: str, found: list[PeriodMention]) -> list[PeriodMention]:
        """A year said once at the end of a list holds for the members before it: ``tháng 8 và tháng 9 năm 2020``."""
        for i in range(len(found) - 2, -1, -1):
            left, right = found[i], found[i + 1]
            if _lacks_year(left) and _has_year(right) and self._joined(low, left, right):
                found[i] = replace(left, point=left.point.in_year_of(right.point))
        return found

    def _joined(self, low: str, left: PeriodMention, right: PeriodMention) -> bool:
        between = low[left.end : right.start]
        return self._joint.fullmatch(between) is not None and (
            left.grain == right.grain or any(word in between for word in self._also)
        )


def _has_year(mention: PeriodMention) -> bool:
    point = mention.point
    return mention.is_period and (point.year is not None or point.unit == "year")


def _lacks_year(mention: PeriodMention) -> bool:
    point = mention.point
    dated = point.month or point.quarter or mention.form == "first"
    return bool(mention.is_period and dated and point.year is None and not point.unit)

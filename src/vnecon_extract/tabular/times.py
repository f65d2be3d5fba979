"""Periods and bases of columns and rows, by the caption of the table and the date of publication."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from vnecon_extract.cues.implied import implied_base
from vnecon_extract.mentions import BaseMention, PeriodMention
from vnecon_extract.records import Base, BaseKind, Kind, Period
from vnecon_extract.tabular.heads import Head
from vnecon_extract.timex.bases import PLAN, resolve_base
from vnecon_extract.timex.calendar import months
from vnecon_extract.timex.document_date import Published
from vnecon_extract.timex.periods import combine, lacks_year, resolve
from vnecon_extract.when.meant_periods import whole_year


class Times:
    """The periods of one table.

    ``captions`` are what the lines above say, nearest first; ``heads`` all the heads of the table, whose years help
    out where a caption has none.  ``main`` is the one period that the caption names.
    """

    def __init__(self, captions: Sequence[Head], heads: Sequence[Head], published: Published | None) -> None:
        self._published = published
        said = next((combine(head.periods) for head in captions if head.periods), [])
        years = {m.point.year for m in said if m.point.year}
        own = [m.point.year for head in heads for m in head.periods if m.point.year and m.form != "same"]
        self._year = years.pop() if len(years) == 1 else max(own, default=None)
        found = [period for m in said if (period := self._resolved(m, None)) is not None]
        self.main = found[0] if len(found) == 1 else None
        self.last = max((p.end for p in found if p.end is not None), default=None)

    def of(self, heads: Sequence[Head], *, context: Period | None = None, target: bool = False) -> Period | None:
        """The period that heads name, the lowest of them first; None where they name none or more than one."""
        reported = next((head.reported for head in reversed(heads) if head.reported), "")
        said = [head for head in heads if head.periods]
        if not said:
            return self._of_report(reported) if reported else None
        together = combine([m for head in said for m in head.periods])
        if len(together) > 1:
            together = combine([*(m for m in said[0].periods if m.grain == "year"), *said[-1].periods][-2:])
        if len(together) != 1:
            return None
        found = self._resolved(together[0], context or self.main, target=target)
        return whole_year(found) if target and reported else found

    def unsaid(self, main: Period | None, *, target: bool) -> Period | None:
        """The period of a column whose heads name none: the caption's, or its year for a plan."""
        return whole_year(main) if target else main

    def base(
        self, mention: BaseMention | None, against: str, kind: str, period: Period | None, earlier: Period | None = None
    ) -> Base | None:
        """What a change or ratio of ``period`` is measured against; ``earlier`` where no head says it."""
        if kind not in ("change", "ratio"):
            return None
        if against == "plan":
            return PLAN
        if mention is not None and (mention.periods or mention.kind != "period"):
            if mention.kind == "other":
                return None  # "so với" whose base no head names
            if mention.rule == "base_year":
                return self._year_of(mention)
            return resolve_base(mention, period, self._published)
        if earlier is not None:
            return Base(kind=BaseKind.PERIOD, period=earlier, implied=True)
        return implied_base(Kind(kind), period)

    @staticmethod
    def _year_of(mention: BaseMention) -> Base:
        """The year that an index counts from, as a whole."""
        year = mention.periods[0].point.year
        return Base(kind=BaseKind.PERIOD, period=months(year, 1, 12) if year else None)

    def _resolved(self, mention: PeriodMention, context: Period | None, *, target: bool = False) -> Period | None:
        if lacks_year(mention) and self._year is not None:
            dated = self._in_year(mention, self._year)
            found = resolve(dated, self._published, context)
            # "Thực hiện tháng 12" beside "Ước tháng 1/2025"
            last = context.end if context is not None else None
            if found is not None and last is not None and found.start is not None and found.start > last and not target:
                return resolve(self._in_year(mention, self._year - 1), self._published, context)
            return found
        return resolve(mention, self._published, context, future=target)

    @staticmethod
    def _in_year(mention: PeriodMention, year: int) -> PeriodMention:
        return replace(mention, point=replace(mention.point, year=year))

    def _of_report(self, span: str) -> Period | None:
        """The month of the report, which its caption names, the months up to it, or the month before."""
        last = self.last
        if (
            last is None
            or span == "before"
            or (self.main is not None and self.main.start is not None and _whole_year(self.main))
        ):
            return None
        if span == "to_date":
            return months(last.year, 1, last.month)
        if span == "month_before":
            before = date(last.year - (last.month == 1), (last.month - 2) % 12 + 1, 1)
            return months(before.year, before.month, 1)
        return months(last.year, last.month, 1)


def _whole_year(period: Period) -> bool:
    return period.start is not None and period.end is not None and (period.end - period.start).days > 360

"""Columns: what the heads above a column say of its cells, each settled with the help of those beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from statistics import median

from vnecon_extract.knowledge.tabular import HeadKind
from vnecon_extract.mentions import BaseMention
from vnecon_extract.records import Period
from vnecon_extract.span import Span
from vnecon_extract.tabular.heads import Head
from vnecon_extract.tabular.labels import Label
from vnecon_extract.tabular.numbers import Figure, Numbers
from vnecon_extract.tabular.times import Times
from vnecon_extract.tabular.units import PERCENT, Unit

COMPARED: tuple[HeadKind, ...] = ("change", "ratio", "share", "contribution")
_MONTH = 31
_ENOUGH = 2  # rows
_LOWEST, _HIGHEST = 40, 400  # what most ratios to another period lie between


@dataclass(slots=True)
class Column:
    """A column of figures.

    ``pair`` is the column of amounts that a change, ratio or share is of; ``earlier`` the period that its differences
    turn out to be from.  ``measure`` are the words of its heads that name neither period nor kind, and ``label`` the
    head that they stand in; ``figures`` and ``amounts`` are those of its cells, row by row.
    """

    index: int
    heads: list[Head]
    span: Span
    kind: HeadKind | None = None
    status: str = ""
    units: tuple[Unit, ...] = ()
    period: Period | None = None
    base: BaseMention | None = None
    against: str = ""
    measure: str = ""
    pair: "Column | None" = None
    flags: tuple[str, ...] = ()
    absolute: bool = False
    earlier: Period | None = None
    label: Label | None = None
    figures: list[Figure | None] = field(default_factory=list)
    numbers: Numbers = field(default_factory=lambda: Numbers(()))
    amounts: list[Decimal | None] = field(default_factory=list)

    @property
    def values(self) -> list[Decimal]:
        """The amounts that there are."""
        return [amount for amount in self.amounts if amount is not None]

    @property
    def plain(self) -> bool:
        """Whether its cells are amounts, not changes or parts of others."""
        return self.kind is None

    @property
    def same(self) -> bool:
        """Whether it holds the same period of another year."""
        return any(m.form == "same" for head in self.heads for m in head.periods)


def settle(columns: Sequence[Column], times: Times, units: Sequence[Unit]) -> None:
    """Fill in what each column says, by its own heads and then by its neighbours; ``units`` are the table's."""
    parts = tuple(unit for unit in units if unit.is_part)
    for column in columns:
        _by_heads(column)
        if column.kind is not None:
            signs = any(figure is not None and figure.percent for figure in column.figures)
            column.units = column.units or ((PERCENT,) if signs else parts)
            _plausible(column)
    plain = [column for column in columns if column.plain]
    for column in plain:
        if not column.same:
            column.period = times.of(column.heads, target=column.status == "target")
    main = times.main or _latest([c.period for c in plain if c.status != "target"])
    for column in plain:
        if column.same:
            column.period = times.of(column.heads, context=main)
        elif column.period is None and not any(head.periods or head.reported for head in column.heads):
            column.period = times.unsaid(main, target=column.status == "target")
    for column in columns:
        if not column.plain:
            _compared(column, plain, times, main)
            if column.kind == "change" and not column.units:
                _reckon(column, plain)


def _by_heads(column: Column) -> None:
    """The lowest head that says something says it."""
    for head in column.heads:
        if head.kind in COMPARED and (column.kind is None or head.kind != "ratio" or column.kind == "ratio"):
            column.kind, column.against = head.kind, head.against or column.against
            column.absolute = head.absolute
        if head.base is not None:
            column.base = head.base
        if head.status:
            column.status = head.status
        if head.units:
            column.units = head.units
        if head.rest and head.rest not in column.measure:
            column.measure = f"{column.measure} {head.rest}".strip()
    if column.kind is not None:
        column.status = "" if column.status == "target" else column.status  # the plan is what it is against
        _same_as_base(column)


def _same_as_base(column: Column) -> None:
    """``So sánh (%)`` over ``CK 2024``: the same period that the heads of a comparison name is what it is against."""
    same = next((m for head in column.heads for m in head.periods if m.form == "same"), None)
    if same is None:
        return
    if column.base is None or column.base.kind == "other":
        column.base = BaseMention(same.start, same.end, "same_period_below", "period", (same,))
    column.heads = [replace(h, periods=tuple(m for m in h.periods if m.form != "same")) for h in column.heads]


def _plausible(column: Column) -> None:
    """``So với cùng kỳ (%)`` over 7,4 and -3,2 is growth: a ratio is never negative, and most lie around a hundred."""
    if column.kind != "ratio" or not column.values:
        return
    middle = median(column.values)
    per_cent = bool(column.units) and column.units[0].is_part
    if min(column.values) < 0:
        column.kind = "change"
    elif column.against != "plan" and per_cent and middle < _LOWEST:
        column.kind, column.flags = "change", ("ratio_or_change",)
    if not column.units and _LOWEST <= middle <= _HIGHEST and column.kind == "ratio":
        column.units, column.flags = (PERCENT,), (*column.flags, "implied_unit")


def _compared(column: Column, plain: Sequence[Column], times: Times, main: Period | None) -> None:
    """The amounts that a comparison is of: those before it, of its own period where it names one, else the latest."""
    column.period = times.of(column.heads)
    column.pair = _pair(column, plain)
    if column.period is None and not any(head.periods or head.reported for head in column.heads):
        column.period = column.pair.period if column.pair is not None else main


def _reckon(column: Column, plain: Sequence[Column]) -> None:
    """``Tăng/giảm`` without a unit is in that of the amounts where it is just what two columns of them differ by."""
    for earlier in plain:
        if column.pair is None or earlier is column.pair:
            continue
        rows = zip(column.amounts, column.pair.amounts, earlier.amounts, strict=True)
        found = [(c, p - e) for c, p, e in rows if c is not None and p is not None and e is not None]
        if len(found) >= _ENOUGH and all(c == difference for c, difference in found):
            column.absolute = True
            column.earlier = earlier.period if earlier.period != column.pair.period else None


def _pair(column: Column, plain: Sequence[Column]) -> Column | None:
    known = [c for c in plain if c.status != "target"] or list(plain)
    if column.measure:
        kin = [c for c in known if _kin(c.measure, column.measure)]
        known = kin if kin or (column.label is not None and not column.label.neutral) else known
    if column.period is not None:
        dated = [c for c in known if c.period == column.period]
        if dated:
            return dated[-1]
        return known[0] if known and len({c.measure for c in known}) == 1 else None
    before = [c for c in known if c.index < column.index] or known
    if _monthly(column.base):
        before = [c for c in before if c.period is None or _days(c.period) <= _MONTH] or before
    latest = max((c.period.end for c in before if c.period and c.period.end), default=None)
    last = [c for c in before if c.period is None or c.period.end == latest or c.period.end is None]
    return (last or before)[-1] if before else None


def _kin(one: str, other: str) -> bool:
    return one == other or f" {one} " in f" {other} " or f" {other} " in f" {one} "


def _monthly(base: BaseMention | None) -> bool:
    """Whether it is the month before that is compared with."""
    return base is not None and any(m.point.unit == "month" and m.form == "whole" for m in base.periods)


def _days(period: Period) -> int:
    return (period.end - period.start).days + 1 if period.start and period.end else 0


def _latest(periods: Sequence[Period | None]) -> Period | None:
    """The one period that ends last; None where two do."""
    known = [p for p in periods if p is not None and p.end is not None]
    end = max((p.end for p in known if p.end), default=None)
    last = {p for p in known if p.end == end}
    return last.pop() if len(last) == 1 else None

"""What people read in a workbook: a sheet of figures in words, and one of places by period."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from vnecon_extract.flat import Row
from vnecon_extract.wording import Wording

Period = tuple[date | None, date | None]
_PARTS = tuple(f"breakdown_{name}" for name in ("sector", "product", "partner", "owner", "source", "other"))
_MOST_CELLS = 200_000  # of the sheet of places by period, which is held in memory
_MOST_PERIODS = 1_000
# Columns of the readable sheet and how wide they are.
WIDTHS = {
    "indicator": 34, "part": 22, "kind": 11, "shown": 22, "value": 20, "unit": 14, "period": 16, "base": 16,
    "place": 16, "entity": 16, "status": 11, "sentence": 70, "title": 40, "published": 11,
}  # fmt: skip
SERIES = ("indicator", "part", "kind", "base", "unit", "place")


def readable(row: Row, words: Wording) -> dict[str, Any]:
    """A flat row in words, by the columns of the readable sheet."""
    base = words.span(row["base_period_start"], row["base_period_end"]) if row["base_period"] else None
    ends, amount = (row["low"], row["high"]), row["value"]
    return {
        "indicator": row["indicator_vi"],
        "part": "; ".join(row[name] for name in _PARTS if row[name]) or None,
        "kind": words.term(f"kind_{row['kind']}"),
        "shown": words.figure(amount, ends, row["unit"] or "", row["kind"], row["bound"]),
        "value": amount,
        "unit": words.unit(row["unit"]) if row["unit"] else None,
        "period": row["period_text"],
        "base": base or (words.term(f"base_{row['base_kind']}") if row["base_kind"] else None),
        "place": row["place"],
        "entity": row["entity"],
        "status": words.term(f"status_{row['status']}"),
        "sentence": row["sentence"],
        "title": row["title"],
        "published": row["published"],
    }


def comparison(row: Row) -> str:
    """What kind of base a change or ratio has: growth on a year earlier never shares a line with that on last month."""
    if row["kind"] not in ("change", "ratio"):
        return ""
    if row["base_kind"] != "period":
        return f"against_{row['base_kind'] or 'none'}"
    end, base = row["period_end"], row["base_period_end"]
    yearly = end and base and (end.year - base.year, end.month) == (1, base.month)
    return "against_yoy" if yearly else "against_period"


class Line(NamedTuple):
    """One series of the sheet of places by period."""

    names: tuple[str, ...]
    values: dict[Period, Decimal]


class Pivot:
    """Places by period: what is and was, of territories and markets, the value that was published last.

    Ranges, forecasts, targets and figures of single firms have no cell.  ``cut`` where more was there than is held.
    """

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._cells: dict[tuple[str, ...], dict[Period, tuple[str, Decimal]]] = {}
        self._count = 0
        self.cut = False

    def add(self, row: Row, told: dict[str, Any]) -> None:
        """Take in a row that is ``told`` in words."""
        if row["value"] is None or row["entity"] or row["status"] not in ("actual", "estimate"):
            return
        period = row["period_start"], row["period_end"]
        if period == (None, None):
            return
        against = comparison(row)
        named = told | {"base": self._words.term(against) if against else ""}
        cells = self._cells.setdefault(tuple(named[name] or "" for name in SERIES), {})
        before = cells.get(period)
        if before is None and self._count == _MOST_CELLS:
            self.cut = True
            return
        self._count += before is None
        if before is None or (row["published"] or "") > before[0]:
            cells[period] = row["published"] or "", row["value"]

    def periods(self) -> list[Period]:
        """All periods in order of time, the latest where there are too many."""
        found = {period for cells in self._cells.values() for period in cells}
        ordered = sorted(found, key=_order)
        self.cut |= len(ordered) > _MOST_PERIODS
        return ordered[-_MOST_PERIODS:]

    def lines(self) -> Iterator[Line]:
        """The series, by their names."""
        for names in sorted(self._cells):
            yield Line(names, {period: value for period, (_, value) in self._cells[names].items()})


def _order(period: Period) -> tuple[date, date]:
    first, last = period
    return last or first or date.min, first or date.min


Write = Callable[[int, int, Any], None]


def fill(pivot: Pivot, write: Write, words: Wording) -> int:
    """Write the sheet of places by period, its head first; the number of lines below the head."""
    periods = pivot.periods()
    for column, name in enumerate(SERIES):
        write(0, column, words.head(name))
    for column, period in enumerate(periods, len(SERIES)):
        write(0, column, words.span(*period))
    line = 0
    for line, series in enumerate(pivot.lines(), 1):
        for column, name in enumerate(series.names):
            write(line, column, name or None)
        for column, period in enumerate(periods, len(SERIES)):
            if (value := series.values.get(period)) is not None:
                write(line, column, value)
    if pivot.cut:
        write(line + 1, 0, words.head("cut"))
    return line

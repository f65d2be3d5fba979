"""Panels: one indicator by place and period, with what is kept apart kept apart."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from vnecon_extract.errors import MissingExtraError, UsageError
from vnecon_extract.facts.cells import Cell
from vnecon_extract.facts.deriving import derived_cells
from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.naming import NAMED
from vnecon_extract.facts.provinces import merged_cells
from vnecon_extract.facts.times import ANNUAL, HALF, MONTH, QUARTER, TO_DATE, base_of, frequency, to_date
from vnecon_extract.knowledge import Knowledge

FREQUENCIES = (ANNUAL, HALF, QUARTER, MONTH, "W", "D", TO_DATE)
_MEASURE: tuple[tuple[str, Callable[[Fact], str]], ...] = (
    ("kind", lambda fact: fact.key.kind),
    ("unit", lambda fact: fact.unit),
    ("prices", lambda fact: fact.key.prices),
    ("base", lambda fact: base_of(fact.key)),
)


class Panel(Sequence[Cell]):
    """Cells by place and period, what they measure, and how many facts were left out and why."""

    def __init__(self, cells: Iterable[Cell], measure: Mapping[str, str], left_out: Mapping[str, int]) -> None:
        self.cells = sorted(cells, key=lambda cell: (cell.area, cell.start, cell.end))
        self.measure = dict(measure)
        self.left_out = Counter(left_out)

    def __getitem__(self, at: Any) -> Any:
        return self.cells[at]

    def __len__(self) -> int:
        return len(self.cells)

    def tidy(self) -> list[dict[str, Any]]:
        """One row a place and period."""
        return [
            {"area": c.area, "place": c.place, "period": c.period, "value": c.value} | self.measure
            | {"status": c.status, "verdict": c.verdict, "sources": c.sources, "how": c.how}
            for c in self.cells
        ]  # fmt: skip

    def wide(self) -> list[dict[str, Any]]:
        """One row a place, one column a period; what nobody says is None."""
        periods = dict.fromkeys(c.period for c in sorted(self.cells, key=lambda c: (c.end, c.start)))
        rows: dict[str, dict[str, Any]] = {}
        for cell in self.cells:
            row = rows.setdefault(cell.area, {"area": cell.area, "place": cell.place} | dict.fromkeys(periods))
            row[cell.period] = cell.value
        return list(rows.values())

    def to_dataframe(self, *, wide: bool = False) -> Any:
        """The panel as a pandas data frame; values are exact decimals."""
        try:
            import pandas
        except ImportError as error:
            raise MissingExtraError("a data frame needs pandas: pip install pandas") from error
        return pandas.DataFrame(self.wide() if wide else self.tidy())


def panel(
    facts: Iterable[Fact],
    indicator: str,
    *,
    freq: str = ANNUAL,
    kind: str = "level",
    unit: str | None = None,
    prices: str | None = None,
    base: str | None = None,
    parts: Mapping[str, str] | None = None,
    outlook: str = "outcome",
    derive: bool = False,
    merge: bool = False,
    knowledge: Knowledge | None = None,
) -> Panel:
    """One indicator by place and period.

    ``freq`` is ``A S Q M W D`` for single periods, or ``YTD`` for what runs from 1 January on; the two are never mixed,
    though a first quarter is both.  ``parts`` chooses a part (``{"product": "RICE"}``); without it only figures of the
    whole come.  Where facts of several units, prices or bases are left, one must be chosen: ``UsageError`` names them.

    ``derive`` adds single quarters or months that articles give only as a difference of two cumulative figures;
    ``merge`` adds up provinces to those of 1 July 2025, where all members have a figure.  Both are marked in ``how``.

    Facts that have no single value, and those of firms, are left out and counted.

    >>> from vnecon_extract import extract
    >>> from vnecon_extract.facts import facts
    >>> text = "Năm 2024, thu ngân sách nhà nước của Hà Nam đạt 18.200 tỷ đồng."
    >>> panel(facts(extract(text, published="2025-01")), "budget_revenue").wide()
    [{'area': 'VN-63', 'place': 'Hà Nam', '2024': Decimal('18200000000000')}]
    """
    if freq not in FREQUENCIES:
        raise UsageError(f"freq={freq}: one of {', '.join(FREQUENCIES)}")
    left_out: Counter[str] = Counter()
    fitting = [f for f in _asked(facts, indicator, kind, outlook) if _fits(f, parts or {}, left_out)]
    chosen = {"kind": kind, "unit": unit, "prices": prices, "base": base}
    wanted = [f for f in fitting if all(chosen[name] in (None, read(f)) for name, read in _MEASURE)]
    cells = [_cell(fact) for fact in wanted if _of(fact, freq)]
    if derive:
        cells += derived_cells([_cell(fact) for fact in wanted], cells, indicator, kind, freq, knowledge)
    measured = [fact for fact in wanted if _of(fact, freq)] or (wanted if cells else [])
    if not measured:
        raise UsageError(f"no fact of {indicator} has a value by freq={freq}")
    measure = _measure(measured)
    if merge:
        cells, unmerged = merged_cells(cells, indicator, kind, knowledge)
        left_out += Counter({"provinces whose neighbours of the merger have no figure": unmerged})
    return Panel(cells, {"indicator": indicator} | measure, left_out)


def _asked(facts: Iterable[Fact], indicator: str, kind: str, outlook: str) -> list[Fact]:
    asked = [f for f in facts if (f.key.indicator, f.key.kind, f.key.outlook) == (indicator, kind, outlook)]
    if not asked:
        raise UsageError(f"no fact of indicator={indicator}, kind={kind}, outlook={outlook}")
    return asked


def _fits(fact: Fact, parts: Mapping[str, str], left_out: Counter[str]) -> bool:
    if fact.key.entity:
        left_out["figures of single firms"] += 1
    elif {name: part for name, part in fact.key.parts if name != NAMED or NAMED in parts} != dict(parts):
        left_out["figures of other parts"] += 1
    elif fact.value is None:
        left_out["facts without a single value"] += 1
    else:
        return True
    return False


def _of(fact: Fact, freq: str) -> bool:
    start, end = fact.key.start, fact.key.end
    return to_date(start, end) if freq == TO_DATE else frequency(start, end) == freq


def _measure(facts: Sequence[Fact]) -> dict[str, str]:
    """What all facts measure; where they measure several things, one must be chosen."""
    measure = {}
    for name, read in _MEASURE:
        found = Counter(map(read, facts))
        if len(found) > 1:
            told = ", ".join(f"{name}={choice or 'none'} ({count} facts)" for choice, count in found.most_common())
            raise UsageError(f"facts of several {name} are never mixed; choose one: {told}")
        measure[name] = next(iter(found))
    return measure


def _cell(fact: Fact) -> Cell:
    leader = fact.leader
    status = leader.status if leader else ""
    days = fact.key.start, fact.key.end
    return Cell(fact.key.area, fact.place, *days, fact.value or Decimal(0), status, fact.verdict.value, fact.sources)

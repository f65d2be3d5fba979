"""A quick look at records in Python, with matplotlib."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from vnecon_extract.errors import MissingExtraError, UsageError
from vnecon_extract.records import IndicatorRecord, Kind, Status

_MARKERS = {Status.ACTUAL: "o", Status.ESTIMATE: "s", Status.FORECAST: "^", Status.TARGET: "P"}
_MOST_TICKS = 24
_SCALES = ((Decimal(10) ** 12, "trillion "), (Decimal(10) ** 9, "billion "), (Decimal(10) ** 6, "million "))


class Measure(NamedTuple):
    """What may share an axis: an indicator's kind of figure in one unit, growth against one kind of base."""

    indicator: str
    kind: str
    unit: str
    against: str


def plot(
    records: Iterable[IndicatorRecord],
    indicator: str | None = None,
    *,
    kind: str | None = None,
    unit: str | None = None,
    place: str | None = None,
    ax: Any = None,
) -> Any:
    """Draw one indicator along time and return the matplotlib axes: a line a place and part, a marker a status.

    What is not given is chosen so that most can be drawn; figures of different kinds, units and kinds of bases never
    share an axis, and neither ranges, nor figures of single companies, nor those without a period are drawn.  Raises
    ``MissingExtraError`` where matplotlib is not installed, ``UsageError`` where there is nothing to draw.
    """
    wanted = {"indicator": indicator, "kind": kind, "unit": unit}
    drawn = [r for r in records if _drawable(r) and all(v in (None, getattr(r, name)) for name, v in wanted.items())]
    drawn = [r for r in drawn if place is None or (r.place is not None and r.place.name == place)]
    if not drawn:
        said = ", ".join(f"{name}={value}" for name, value in (wanted | {"place": place}).items() if value)
        raise UsageError(f"no record with a value and a period to draw{f' for {said}' if said else ''}")
    measure = Counter(map(_measure, drawn)).most_common(1)[0][0]
    return _draw([r for r in drawn if _measure(r) == measure], measure, ax)


def _drawable(record: IndicatorRecord) -> bool:
    return record.value is not None and _when(record) is not None and record.entity is None


def _when(record: IndicatorRecord) -> date | None:
    return (record.period.end or record.period.start) if record.period else None


def _measure(record: IndicatorRecord) -> Measure:
    against = ""
    if record.kind in (Kind.CHANGE, Kind.RATIO):
        against = _against(record)
    return Measure(record.indicator, record.kind.value, record.unit, against)


def _against(record: IndicatorRecord) -> str:
    """On a year earlier or on another period: the two must not be one line."""
    if record.base is None or record.base.period is None:
        return record.base.kind.value if record.base else "no base named"
    ends = [period.end for period in (record.period, record.base.period) if period is not None and period.end]
    if len(ends) == 2 and (ends[0].year - ends[1].year, ends[0].month) == (1, ends[1].month):
        return "on a year earlier"
    return "on another period"


def _draw(records: Sequence[IndicatorRecord], measure: Measure, ax: Any) -> Any:
    axes = ax if ax is not None else _axes()
    divisor, scale = _scale(records)
    series: dict[str, list[IndicatorRecord]] = defaultdict(list)
    for record in records:
        series[_name(record)].append(record)
    for name, own in series.items():
        own.sort(key=lambda record: _when(record) or date.min)
        values = [float(record.value / divisor) for record in own if record.value is not None]
        (line,) = axes.plot([_when(record) for record in own], values, label=name, linewidth=1, alpha=0.7)
        for record, value in zip(own, values, strict=True):
            axes.plot([_when(record)], [value], _MARKERS[record.status], color=line.get_color(), label="_")
    for status in dict.fromkeys(record.status for record in records):
        if len({record.status for record in records}) > 1:
            axes.plot([], [], _MARKERS[status], color="gray", label=status.value)
    axes.set_title(" · ".join(filter(None, (measure.indicator, measure.kind, measure.against))))
    axes.set_ylabel(f"{scale}{measure.unit}".strip())
    _name_periods(axes, records)
    axes.legend()
    return axes


def _name_periods(axes: Any, records: Sequence[IndicatorRecord]) -> None:
    """Ticks where figures are, under their own names; plain dates where there are too many."""
    labels = {_when(record): record.period.label for record in records if record.period}
    if len(labels) <= _MOST_TICKS:
        axes.set_xticks(list(labels), list(labels.values()))
    axes.figure.autofmt_xdate()


def _name(record: IndicatorRecord) -> str:
    return " · ".join([record.place.name if record.place else "no place", *record.breakdown.values()])


def _scale(records: Sequence[IndicatorRecord]) -> tuple[Decimal, str]:
    most = max(abs(record.value) for record in records if record.value is not None)
    return next(((divisor, name) for divisor, name in _SCALES if most >= divisor), (Decimal(1), ""))


def _axes() -> Any:
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise MissingExtraError("plot needs matplotlib: pip install matplotlib") from error
    return pyplot.subplots(figsize=(8, 4))[1]

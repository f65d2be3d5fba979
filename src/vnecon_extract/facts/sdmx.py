"""Facts as SDMX-CSV 2.0, and the structure that such a file keeps to; ``docs/facts.md`` describes both."""

import csv
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import IO, NamedTuple

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.naming import NAMED
from vnecon_extract.facts.times import base_of, frequency, label, to_date
from vnecon_extract.records import Status

STRUCTURE, STRUCTURE_ID = "datastructure", "VNECON:FACTS(1.0)"
NONE = "_Z"  # not applicable
# For a target SDMX has no code: it is an ordinary value of the dimension OUTLOOK, and the attribute TARGET says so too.
STATUSES = {Status.ACTUAL: "A", Status.ESTIMATE: "E", Status.FORECAST: "F", Status.TARGET: "A"}
_PARTS = ("sector", "product", "partner", "owner", "source", "other", NAMED)


class Component(NamedTuple):
    """A column: its id, its role (``dimension measure attribute``), its meaning, how it is read."""

    id: str
    role: str
    means: str
    read: Callable[[Fact], str]


def _part(dimension: str) -> Callable[[Fact], str]:
    return lambda fact: dict(fact.key.parts).get(dimension, NONE)


def _period(fact: Fact) -> str:
    return label(fact.key.start, fact.key.end)


COMPONENTS: tuple[Component, ...] = (
    Component(
        "FREQ", "dimension", "A, S, Q, M, W, D; _O any other length", lambda f: frequency(f.key.start, f.key.end)
    ),
    Component("ACCUMULATION", "dimension", "C from 1 January on, S any other period", lambda f: _accumulation(f)),
    Component("REF_AREA", "dimension", "ISO 3166, or a code of data/places.toml", lambda f: f.key.area),
    Component("INDICATOR", "dimension", "a code of data/indicators.toml", lambda f: f.key.indicator),
    Component("KIND", "dimension", "level, change, ratio, share, contribution", lambda f: f.key.kind),
    *(
        Component(f"PART_{name.upper()}", "dimension", f"part by {name}; _Z for the whole", _part(name))
        for name in _PARTS
    ),
    Component("ENTITY", "dimension", "the firm whose figure it is; _Z for none", lambda f: f.key.entity or NONE),
    Component("OUTLOOK", "dimension", "outcome, forecast, target", lambda f: f.key.outlook),
    Component("FORECASTER", "dimension", "who makes the forecast; _Z", lambda f: f.key.forecaster or NONE),
    Component("BASE", "dimension", "A1, PREV, YEAR_END, PLAN, a period; _Z", lambda f: base_of(f.key) or NONE),
    Component("UNIT_MEASURE", "dimension", "VND, percent, USD/tonne", lambda f: f.unit),
    Component("PRICES", "dimension", "constant:2010, current; _Z where not said", lambda f: f.key.prices or NONE),
    Component("TIME_PERIOD", "dimension", "2024, 2024-Q3, 2024-01-01/P9M", _period),
    Component("OBS_VALUE", "measure", "the value, in units of ten to the power of UNIT_MULT", lambda f: _value(f)),
    Component("UNIT_MULT", "attribute", "power of ten: 9 for billions", lambda f: str(multiplier(f.value))),
    Component(
        "OBS_STATUS", "attribute", "A actual (and target), E estimate, F forecast, M left open", lambda f: _status(f)
    ),
    Component("TARGET", "attribute", "Y for a target", lambda f: "Y" if f.key.outlook == Status.TARGET else "N"),
    Component("BOUND", "attribute", "exact, approx, over, under, range", lambda f: f.leader.bound if f.leader else ""),
    Component("LOW", "attribute", "lower end of a range, in units of one", lambda f: _plain(f.low)),
    Component("HIGH", "attribute", "upper end of a range, in units of one", lambda f: _plain(f.high)),
    Component("VERDICT", "attribute", "same, rounding, ambiguous, revision, conflict", lambda f: f.verdict.value),
    Component("SOURCES", "attribute", "how many articles say it", lambda f: str(f.sources)),
    Component(
        "SOURCE", "attribute", "the article that gives the value", lambda f: f.leader.article if f.leader else ""
    ),
    Component("PUBLISHED", "attribute", "its date", lambda f: f.leader.published if f.leader else ""),
    Component("QUOTE", "attribute", "its number, verbatim", lambda f: f.leader.quote if f.leader else ""),
    Component("AREA_NAME", "attribute", "name of the place", lambda f: f.place),
)


def write_sdmx(facts: Iterable[Fact], out: IO[str]) -> int:
    """Write facts as SDMX-CSV 2.0 and return how many; every fact is an observation.

    Line breaks within a cell become spaces: readers of SDMX-CSV take a line for an observation.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["STRUCTURE", "STRUCTURE_ID", "ACTION", *(component.id for component in COMPONENTS)])
    count = 0
    for fact in facts:
        cells = (" ".join(component.read(fact).split()) for component in COMPONENTS)
        writer.writerow([STRUCTURE, STRUCTURE_ID, "I", *cells])
        count += 1
    return count


def multiplier(value: Decimal | None) -> int:
    """The power of ten, in threes, that writes a value shortest without a fraction of its own.

    >>> multiplier(Decimal("59123400000000")), multiplier(Decimal("10.93")), multiplier(Decimal(9_200_000))
    (9, 0, 6)
    """
    if not value:
        return 0
    size = value.copy_abs().adjusted()
    return min(max(size - size % 3, 0), 9)


def _value(fact: Fact) -> str:
    if fact.value is None:
        return ""
    shift = multiplier(fact.value)
    sign, digits, exponent = fact.value.as_tuple()
    text = f"{Decimal((sign, digits, int(exponent) - shift)):f}"
    return text.rstrip("0").rstrip(".") if shift and "." in text else text


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _status(fact: Fact) -> str:
    return STATUSES[Status(fact.leader.status)] if fact.leader and fact.value is not None else "M"


def _accumulation(fact: Fact) -> str:
    return "C" if to_date(fact.key.start, fact.key.end) else "S"

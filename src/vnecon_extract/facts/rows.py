"""Facts and their sources as flat rows, in columns of fixed names and types."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.judging import Relation
from vnecon_extract.facts.naming import NAMED
from vnecon_extract.facts.statements import Statement
from vnecon_extract.facts.times import base_of, frequency, label, to_date
from vnecon_extract.flat import fits

DIMENSIONS = ("sector", "product", "partner", "owner", "source", "other", NAMED)
TOO_LONG = "value_too_long_for_column"
Row = dict[str, Any]


class FactColumn(NamedTuple):
    """A column of facts: its name, its type (``text date decimal integer boolean``), its meaning, how it is read."""

    name: str
    type: str
    means: str
    read: Callable[[Fact], Any]


def _part(dimension: str) -> Callable[[Fact], str | None]:
    return lambda fact: dict(fact.key.parts).get(dimension)


COLUMNS: tuple[FactColumn, ...] = (
    FactColumn("fact", "text", "sixteen digits that stand for the fact, the same in every run", lambda f: f.id),
    FactColumn("indicator", "text", "code of the indicator", lambda f: f.key.indicator),
    FactColumn("kind", "text", "level, change, ratio, share, contribution", lambda f: f.key.kind),
    FactColumn("area", "text", "code of the place: ISO 3166, or of data/places.toml", lambda f: f.key.area),
    FactColumn("place", "text", "name of the place", lambda f: f.place),
    *(
        FactColumn(f"breakdown_{name}", "text", f"part of the indicator, by {name}: a code, or words", _part(name))
        for name in DIMENSIONS[:-1]
    ),
    FactColumn("breakdown_name", "text", "name that the subject bears, as a brand", _part(NAMED)),
    FactColumn("entity", "text", "the firm or project whose own figure it is", lambda f: f.key.entity),
    FactColumn("outlook", "text", "outcome, forecast, target", lambda f: f.key.outlook),
    FactColumn("forecaster", "text", "who makes the forecast", lambda f: f.key.forecaster),
    FactColumn("unit", "text", "code of the unit: VND, percent, USD/tonne", lambda f: f.unit),
    FactColumn("prices", "text", "constant:2010, current, or empty", lambda f: f.key.prices),
    FactColumn("frequency", "text", "A, S, Q, M, W, D; _O for any other length", lambda f: frequency(*_days(f))),
    FactColumn(
        "to_date", "boolean", "the period runs from 1 January to the end of a month", lambda f: to_date(*_days(f))
    ),
    FactColumn("period", "text", "SDMX TIME_PERIOD", lambda f: label(*_days(f))),
    FactColumn("period_start", "date", "first day; of a stock the same as the last", lambda f: _day(f.key.start)),
    FactColumn("period_end", "date", "last day", lambda f: _day(f.key.end)),
    FactColumn(
        "base", "text", "against what: A1 a year earlier, PREV, YEAR_END, PLAN, a period", lambda f: base_of(f.key)
    ),
    FactColumn(
        "value", "decimal", "the value that leads; empty for a range, or where it is left open", lambda f: f.value
    ),
    FactColumn("low", "decimal", "lower end of a range", lambda f: f.low),
    FactColumn("high", "decimal", "upper end of a range", lambda f: f.high),
    FactColumn("bound", "text", "exact, approx, over, under, range", lambda f: f.leader and f.leader.bound),
    FactColumn("status", "text", "actual, estimate, forecast, target", lambda f: f.leader and f.leader.status),
    FactColumn("verdict", "text", "same, rounding, ambiguous, revision, conflict", lambda f: f.verdict.value),
    FactColumn("sources", "integer", "how many articles say it, each repeated one once", lambda f: f.sources),
    FactColumn(
        "published", "text", "date of the article that gives the value", lambda f: f.leader and f.leader.published
    ),
    FactColumn("article", "text", "id of that article", lambda f: f.leader and f.leader.article),
    FactColumn("quote", "text", "its number with its unit, verbatim", lambda f: f.leader and f.leader.quote),
    FactColumn("flags", "text", "doubts, joined by ;", lambda f: _flags(f)),
)
# Of each source, beside the id of its fact and its relation; the fields of a statement, in their order.
SOURCE_COLUMNS: tuple[tuple[str, str], ...] = (
    ("article", "text"), ("published", "text"), ("start", "integer"), ("end", "integer"), ("quote", "text"),
    ("value", "decimal"), ("low", "decimal"), ("high", "decimal"), ("bound", "text"), ("status", "text"),
    ("period", "text"), ("base_period", "text"), ("place", "text"), ("subject", "text"), ("parts", "text"),
    ("attribution", "text"), ("flags", "text"), ("source", "text"), ("duplicate_of", "text"),
)  # fmt: skip


def row(fact: Fact) -> Row:
    """A fact as a flat row; what it has not is None.  A value too long for a decimal column is left out and flagged."""
    values = {column.name: column.read(fact) for column in COLUMNS}
    return {name: _stored(value) for name, value in values.items()}


def source_rows(fact: Fact) -> list[Row]:
    """The sources of a fact as flat rows."""
    return [
        {"fact": fact.id, "relation": relation.value}
        | {name: _stored(getattr(said, name)) for name, _ in SOURCE_COLUMNS}
        for said, relation in _judged(fact)
    ]


def _judged(fact: Fact) -> list[tuple[Statement, Relation]]:
    return list(zip(fact.statements, fact.relations, strict=True))


def _stored(value: Any) -> Any:
    if value is None or value == "":
        return None
    return value if not hasattr(value, "as_tuple") or fits(value) else None


def _flags(fact: Fact) -> str:
    doubts = set(filter(None, fact.leader.flags.split(";"))) if fact.leader else set()
    long = not all(fits(value) for value in (fact.value, fact.low, fact.high))
    return ";".join(sorted(doubts | ({TOO_LONG} if long else set())))


def _days(fact: Fact) -> tuple[str, str]:
    return fact.key.start, fact.key.end


def _day(iso: str) -> date:
    return date.fromisoformat(iso)

"""A DuckDB file of facts: tables ``fact`` and ``source``, and the views that people ask."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.rows import COLUMNS, SOURCE_COLUMNS, Row, row, source_rows
from vnecon_extract.facts.store import connect
from vnecon_extract.flat import FRACTION, WHOLE

_BATCH = 5_000
_TYPES = {
    "text": "VARCHAR", "decimal": f"DECIMAL({WHOLE + FRACTION}, {FRACTION})", "date": "DATE", "integer": "INTEGER",
    "boolean": "BOOLEAN",
}  # fmt: skip
_CONSTANT = {  # what stays the same from one period to the next, beside the breakdown
    "indicator", "kind", "area", "place", "entity", "outlook", "forecaster", "unit", "prices", "frequency", "to_date",
    "base",
}  # fmt: skip
_SERIES = ", ".join(c.name for c in COLUMNS if c.name.startswith("breakdown_") or c.name in _CONSTANT)
_VIEWS = (
    "CREATE VIEW facts AS SELECT * FROM fact",
    # A series: what stays the same from period to period.
    f"CREATE VIEW series AS SELECT {_SERIES}, count(*) AS facts, min(period_start) AS first, max(period_end) AS last, "
    "sum(sources)::BIGINT AS sources, count(*) FILTER (WHERE verdict = 'conflict') AS conflicts "
    f"FROM fact GROUP BY {_SERIES}",
    # Every statement of a fact whose articles contradict each other, with the value that leads.
    "CREATE VIEW conflicts AS SELECT fact.fact, indicator, kind, area, fact.place, fact.period, unit, "
    "fact.value AS leading_value, source.* EXCLUDE (fact, place, period) FROM fact JOIN source USING (fact) "
    "WHERE verdict = 'conflict'",
    "CREATE VIEW sources AS SELECT fact.fact, indicator, kind, area, fact.period, unit, outlook, verdict, "
    "source.* EXCLUDE (fact, period) FROM source JOIN fact USING (fact)",
)


def write_duckdb(facts: Iterable[Fact], path: Path) -> int:
    """Write facts and their sources into a new DuckDB file; returns how many facts."""
    base = connect(path)
    count = 0
    try:
        base.execute(f"CREATE TABLE fact ({', '.join(f'{c.name} {_TYPES[c.type]}' for c in COLUMNS)})")
        told = ", ".join(f'"{name}" {_TYPES[kind]}' for name, kind in SOURCE_COLUMNS)
        base.execute(f"CREATE TABLE source (fact VARCHAR, relation VARCHAR, {told})")
        for batch in _batches(facts):
            count += len(batch)
            _insert(base, "fact", [row(fact) for fact in batch], [(c.name, c.type) for c in COLUMNS])
            said = [source for fact in batch for source in source_rows(fact)]
            _insert(base, "source", said, [("fact", "text"), ("relation", "text"), *SOURCE_COLUMNS])
        for view in _VIEWS:
            base.execute(view)
    finally:
        base.close()
    return count


def _batches(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    every = iter(facts)
    while batch := list(islice(every, _BATCH)):
        yield batch


def _insert(base: Any, table: str, rows: list[Row], columns: list[tuple[str, str]]) -> None:
    import pyarrow

    types = {
        "text": pyarrow.string(), "decimal": pyarrow.decimal128(WHOLE + FRACTION, FRACTION), "date": pyarrow.date32(),
        "integer": pyarrow.int32(), "boolean": pyarrow.bool_(),
    }  # fmt: skip
    schema = pyarrow.schema([(name, types[kind]) for name, kind in columns])
    base.register("batch", pyarrow.Table.from_pylist(rows, schema=schema))
    base.execute(f"INSERT INTO {table} SELECT * FROM batch")
    base.unregister("batch")

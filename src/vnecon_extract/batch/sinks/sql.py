"""SQLite and DuckDB: a table ``records`` and a table ``articles``."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from errno import EIO
from itertools import islice
from pathlib import Path
from typing import Any

from vnecon_extract.batch.sinks import parquet
from vnecon_extract.errors import MissingExtraError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, Row

# A decimal column has no type of its own: a value is a number where that keeps all its digits, else text.
_TYPES = {"text": "TEXT", "date": "TEXT", "decimal": "", "number": "REAL", "integer": "INTEGER", "boolean": "INTEGER"}
_INTEGER, _DIGITS = 1 << 63, 15
_ALL = (*COLUMNS, *ARTICLE_COLUMNS)
ARTICLES: tuple[tuple[str, str], ...] = (
    ("article", "TEXT"),
    ("source", "TEXT"),
    ("title", "TEXT"),
    ("url", "TEXT"),
    ("published", "TEXT"),
    ("records", "INTEGER"),
    ("failure", "TEXT"),
    ("duplicate_of", "TEXT"),
)


def write_sqlite(rows: Iterable[Row], articles: Iterable[Sequence[Any]], path: Path) -> None:
    """Write both tables into a new SQLite database."""
    base = sqlite3.connect(path)
    try:
        with base:
            _create(base, "records", [(c.name, _TYPES[c.type]) for c in _ALL])
            _create(base, "articles", ARTICLES)
            marks = ",".join("?" * len(_ALL))
            base.executemany(f"INSERT INTO records VALUES ({marks})", (_plain(row) for row in rows))
            base.executemany(f"INSERT INTO articles VALUES ({','.join('?' * len(ARTICLES))})", articles)
            base.execute("CREATE INDEX records_by_indicator ON records (indicator, place_code, period)")
    except sqlite3.OperationalError as error:
        raise OSError(EIO, str(error)) from error
    finally:
        base.close()


def _create(base: Any, table: str, columns: Sequence[tuple[str, str]]) -> None:
    base.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns)})")


def _plain(row: Row) -> list[Any]:
    return [_stored(row[column.name]) for column in _ALL]


def _stored(value: Any) -> Any:
    if isinstance(value, Decimal):
        if value == value.to_integral_value() and abs(value) < _INTEGER:
            return int(value)
        return float(value) if len(value.as_tuple().digits) <= _DIGITS else f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value


def write_duckdb(rows: Iterable[Row], articles: Iterable[Sequence[Any]], path: Path) -> None:
    """Write both tables into a new DuckDB database; decimals are DECIMAL(38, 12), dates DATE."""
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError('writing .duckdb needs duckdb: pip install "vnecon-extract[duckdb]"') from error
    between = path.with_name(f"{path.name}.parquet")
    parquet.write(rows, between)
    try:
        with duckdb.connect(str(path)) as base:
            base.execute("CREATE TABLE records AS SELECT * FROM read_parquet(?)", [str(between)])
            _create(base, "articles", ARTICLES)
            left = iter(articles)
            marks = ",".join("?" * len(ARTICLES))
            while group := [list(row) for row in islice(left, 10_000)]:
                base.executemany(f"INSERT INTO articles VALUES ({marks})", group)
    except duckdb.IOException as error:
        raise OSError(EIO, str(error)) from error
    finally:
        between.unlink(missing_ok=True)

"""Statements sorted on disk, so that facts of millions of records come one by one and memory stays flat."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from decimal import Decimal
from itertools import islice
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vnecon_extract.errors import MissingExtraError
from vnecon_extract.facts.fact import Fact
from vnecon_extract.facts.gather import gathered
from vnecon_extract.facts.statements import Key, Statement

_BATCH = 10_000
_MEMORY = "128MB"  # what DuckDB may hold before it goes on on disk
_NAMES = tuple(field.name for field in fields(Statement))
_VALUES = attrgetter(*_NAMES)
_AMOUNTS = frozenset(_NAMES.index(name) for name in ("value", "low", "high"))


@contextmanager
def sorted_facts(keyed: Iterable[tuple[Key, Statement]], beside: Path | None = None) -> Iterator[Iterator[Fact]]:
    """The facts of statements that come in any order, sorted in a database that is removed when they are used.

    ``beside`` is the folder for it, where there must be room for about as much as the records take.
    """
    with TemporaryDirectory(dir=beside, prefix=".facts-") as folder:
        base = connect(Path(folder) / "statements.duckdb")
        try:
            base.execute("CREATE TABLE said (key VARCHAR, statement VARCHAR)")
            _fill(base, keyed)
            yield gathered(_sorted(base))
        finally:
            base.close()


def connect(path: Path) -> Any:
    """A DuckDB database that keeps little in memory."""
    try:
        import duckdb
        import pyarrow  # noqa: F401 - rows go in and come out as Arrow tables
    except ImportError as error:
        raise MissingExtraError('facts of files need duckdb: pip install "vnecon-extract[duckdb]"') from error
    base = duckdb.connect(str(path))
    base.execute(f"SET memory_limit = '{_MEMORY}'")
    base.execute("SET threads = 2")
    return base


def _fill(base: Any, keyed: Iterable[tuple[Key, Statement]]) -> None:
    import pyarrow

    rows = iter(keyed)
    while batch := list(islice(rows, _BATCH)):
        table = pyarrow.table({"key": [key.text for key, _ in batch], "statement": [_text(said) for _, said in batch]})
        base.register("batch", table)
        base.execute("INSERT INTO said SELECT * FROM batch")
        base.unregister("batch")


def _sorted(base: Any) -> Iterator[tuple[str, Statement]]:
    reader = base.sql("SELECT key, statement FROM said ORDER BY key").to_arrow_reader(_BATCH)
    for batch in reader:
        columns = batch.to_pydict()
        for key, text in zip(columns["key"], columns["statement"], strict=True):
            yield key, _statement(text)


def _text(said: Statement) -> str:
    return json.dumps([f"{v:f}" if isinstance(v, Decimal) else v for v in _VALUES(said)], ensure_ascii=False)


def _statement(text: str) -> Statement:
    held = json.loads(text)
    for place in _AMOUNTS:
        held[place] = None if held[place] is None else Decimal(held[place])
    return Statement(*held)

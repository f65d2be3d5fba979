"""From the records file to what readers' tools open: each format in one piece, through a temporary file."""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from vnecon_extract.batch.journal import Entry, read_journal
from vnecon_extract.batch.sinks import csv, excel, parquet, sql
from vnecon_extract.batch.store import journal_beside
from vnecon_extract.batch.tables import Row, rows
from vnecon_extract.errors import OutputError, UsageError

FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".duckdb": "duckdb",
}
Sink = Callable[[Path, Path], None]


def format_of(path: Path, given: str | None = None) -> str:
    """The format of an output: the one ``given``, else by its ending."""
    if given is None and path.suffix.lower() in FORMATS:
        return FORMATS[path.suffix.lower()]
    if given in FORMATS.values():
        return str(given)
    known = ", ".join(dict.fromkeys(FORMATS.values()))
    raise UsageError(f"{path}: formats are {known}, {f'not {given}' if given else 'by ending or --format'}")


def entries(records: Path) -> Iterator[Entry]:
    """The articles of a records file, from its journal, in order."""
    for entry, _ in read_journal(journal_beside(records)):
        yield entry


def last_entries(records: Path) -> Iterator[Entry]:
    """The same without failures of articles that were tried again later."""
    failed = {entry.source for entry in entries(records) if entry.failure}
    left = Counter(entry.source for entry in entries(records) if entry.source in failed)
    for entry in entries(records):
        left[entry.source] -= entry.source in failed
        if not entry.failure or left[entry.source] == 0:
            yield entry


def flat_rows(records: Path) -> Iterator[Row]:
    """The rows of a records file with the columns of their articles."""
    with open(records, "rb") as file:
        position = 0
        for entry in entries(records):
            lines = file.read(entry.end - position).splitlines()
            position = entry.end
            yield from rows(lines, {f: getattr(entry, f) for f in ("title", "url", "source", "duplicate_of")})


def article_rows(records: Path) -> Iterator[Sequence[Any]]:
    """The rows of the articles table."""
    for entry in last_entries(records):
        yield [getattr(entry, name) for name, _ in sql.ARTICLES]


def write(records: Path, path: Path, kind: str, *, excel_csv: bool = False) -> None:
    """Make ``path`` anew from a records file: it is the old one until the new one is whole."""
    made = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _make(records, made, kind, excel_csv)
        with open(made, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(made, path)
    except OSError as error:
        if isinstance(error, ImportError):
            raise
        raise OutputError(
            error.errno, f"{error.strerror or error}; the records are whole in {records}", str(path)
        ) from error
    finally:
        made.unlink(missing_ok=True)


def _make(records: Path, made: Path, kind: str, excel_csv: bool) -> None:
    if kind == "jsonl":
        shutil.copyfile(records, made)
    elif kind == "csv":
        csv.write(flat_rows(records), made, excel=excel_csv)
    elif kind == "parquet":
        parquet.write(flat_rows(records), made)
    elif kind == "xlsx":
        excel.write(flat_rows(records), made)
    elif kind == "sqlite":
        sql.write_sqlite(flat_rows(records), article_rows(records), made)
    else:
        sql.write_duckdb(flat_rows(records), article_rows(records), made)

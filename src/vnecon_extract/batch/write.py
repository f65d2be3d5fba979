"""From the records file to what readers' tools open: each format in one piece, beside its place until it is whole."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from vnecon_extract.batch.journal import Entry, read_journal
from vnecon_extract.batch.names import checksum_of, journal_beside, making
from vnecon_extract.batch.parts import ALL, Part
from vnecon_extract.batch.sinks import csv, excel, parquet, sql
from vnecon_extract.errors import OutputError, UsageError
from vnecon_extract.flat import Row, rows
from vnecon_extract.wording import Wording, wording

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
        if isinstance(entry, Entry):
            yield entry


def last_entries(records: Path) -> Iterator[Entry]:
    """The same without failures of articles that were tried again later."""
    failed: dict[str, int] = {}
    retried: set[int] = set()
    for number, entry in enumerate(entries(records)):
        if entry.source in failed:
            retried.add(failed.pop(entry.source))
        if entry.reason is not None:
            failed[entry.source] = number
    yield from (entry for number, entry in enumerate(entries(records)) if number not in retried)


def flat_rows(records: Path, words: Wording | None = None, part: Part = ALL) -> Iterator[Row]:
    """The rows of a ``part`` of a records file with the columns of their articles."""
    with open(records, "rb") as file:
        position = 0
        for entry in entries(records):
            lines = file.read(entry.end - position).splitlines()
            position = entry.end
            about = {f: getattr(entry, f) for f in ("title", "url", "source", "duplicate_of")}
            yield from rows(part.of(lines), about, words)


def article_rows(records: Path) -> Iterator[Sequence[Any]]:
    """The rows of the articles table."""
    for entry in last_entries(records):
        yield [entry.reason if name == "failure" else getattr(entry, name) for name, _ in sql.ARTICLES]


def write(
    records: Path, path: Path, kind: str, *, excel_csv: bool = False, knowledge: str | None = None, part: Part = ALL
) -> str:
    """Make what is to take the place of ``path`` from a ``part`` of a records file; its checksum.

    ``knowledge`` has the names of codes.
    """
    try:
        with making(path) as made:
            _make(records, made, kind, excel_csv, wording(knowledge), part)
            return checksum_of(made)
    except OSError as error:
        raise OutputError(
            error.errno, f"{error.strerror or error}; the records are whole in {records}", str(path)
        ) from error


def _make(records: Path, made: Path, kind: str, excel_csv: bool, words: Wording, part: Part) -> None:
    if kind == "jsonl" and part == ALL:
        shutil.copyfile(records, made)
    elif kind == "jsonl":
        with open(records, "rb") as file, open(made, "wb") as chosen:
            chosen.writelines(part.of(file))
    elif kind == "csv":
        csv.write(flat_rows(records, words, part), made, excel=excel_csv)
    elif kind == "parquet":
        parquet.write(flat_rows(records, words, part), made)
    elif kind == "xlsx":
        excel.write(flat_rows(records, words, part), made, words)
    elif kind == "sqlite":
        sql.write_sqlite(flat_rows(records, words, part), article_rows(records), made)
    else:
        sql.write_duckdb(flat_rows(records, words, part), article_rows(records), made)

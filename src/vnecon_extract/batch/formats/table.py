"""Tables of articles, one a row: CSV and Parquet."""

import csv
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from vnecon_extract.batch.fields import guess
from vnecon_extract.batch.formats.lines import Row, text_lines
from vnecon_extract.errors import ArticleError, MissingExtraError

_SEPARATORS = ",;\t|"
_ROWS_AT_ONCE = 32


def csv_rows(stream: IO[bytes], source: str, limit: int, fields: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of a CSV file with a header line; the separator is the commonest of ``, ; tab |`` in that line."""
    texts = text_lines(stream, source, limit)
    header_line = next(texts, "")
    separator = max(_SEPARATORS, key=header_line.count)
    header = next(csv.reader([header_line], delimiter=separator), [])
    columns = _columns(header, source, fields)
    if csv.field_size_limit() < limit:  # the csv module has one limit for all its readers
        csv.field_size_limit(limit)
    at = [(name, header.index(name)) for name in columns]
    try:
        for number, cells in enumerate(csv.reader(texts, delimiter=separator), 1):
            if cells:
                yield _row(number, {name: cells[i] for name, i in at if i < len(cells)})
    except csv.Error as error:
        raise ArticleError(f"{source}: no CSV: {error}") from error


def parquet_rows(stream: IO[bytes], source: str, limit: int, fields: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of a Parquet file; only the columns of an article are read."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError('reading .parquet needs pyarrow: pip install "vnecon-extract[arrow]"') from error
    try:
        file = pq.ParquetFile(stream)
        columns = _columns(file.schema_arrow.names, source, fields)
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE, columns=columns):
            for values in batch.to_pylist():
                number += 1
                yield _row(number, values)
    except pa.ArrowException as error:
        raise ArticleError(f"{source}: no Parquet: {error}") from error


def _columns(names: list[str], source: str, fields: Mapping[str, str] | None) -> list[str]:
    found = guess(dict.fromkeys(names), fields)
    missing = set(found.values()) - set(names)
    if missing or "text" not in found:
        what = f"no column {', '.join(sorted(missing))}" if missing else "no column of texts"
        raise ArticleError(f"{source}: {what} among {', '.join(names) or '(none)'}; name it with fields text=NAME")
    return [name for name in names if name in found.values()]


def _row(number: int, values: Mapping[str, Any]) -> Row:
    return Row(number, json.dumps(values, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass"))

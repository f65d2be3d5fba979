"""Parquet files of articles, one a row; a value that cannot be read is left out and said, not the rows beside it."""

from collections.abc import Iterator, Mapping
from typing import IO, Any

from vnecon_extract.batch.allowance import GROWTH
from vnecon_extract.batch.decode import decode
from vnecon_extract.batch.fields import guess
from vnecon_extract.batch.formats import html
from vnecon_extract.batch.formats.lines import Row
from vnecon_extract.batch.formats.parquet_pages import page_sizes
from vnecon_extract.batch.formats.table import at_once, columns, row
from vnecon_extract.batch.items import Failure, TooLargeError
from vnecon_extract.errors import ArticleError, MissingExtraError

_ROWS_AT_ONCE = 32
_PAGE = 32 << 20  # bytes that a page of a column may unpack to, whatever its own size; writers make pages of 1 MiB
_BATCH = 64 << 20  # bytes of pages that the rows read at once may come from


def rows(stream: IO[bytes], source: str, limit: int, fields: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of a Parquet file; only the columns of an article are read."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError('reading .parquet needs pyarrow: pip install "vnecon-extract[arrow]"') from error
    whole = at_once(stream, source)
    try:
        names = columns(pq.ParquetFile(whole).schema_arrow.names, source, fields)
        file = pq.ParquetFile(whole, pre_buffer=False, buffer_size=1 << 16)
        roles = {name: role for role, name in guess(dict.fromkeys(names), fields).items()}
        number = 0
        for group in range(file.metadata.num_row_groups):
            size = _rows_at_once(whole, file.metadata.row_group(group), names, source)
            for batch in file.iter_batches(size, row_groups=[group], columns=names, use_threads=False):
                for index in range(batch.num_rows):
                    number += 1
                    cells = {name: batch.column(name)[index] for name in batch.schema.names}
                    yield _row(number, cells, roles, f"{source}:{number}", limit)
    except pa.ArrowException as error:
        raise ArticleError(f"{source}: no Parquet: {error}") from error


def _rows_at_once(stream: IO[bytes], group: Any, names: list[str], source: str) -> int:
    """How many rows can be held; ``TooLargeError`` if a page unpacks to more than any honest one."""
    largest = 1
    for number in range(group.num_columns):
        column = group.column(number)
        if column.path_in_schema.split(".")[0] in names:
            starts = [s for s in (column.dictionary_page_offset, column.data_page_offset) if s]
            for packed, unpacked in page_sizes(stream, min(starts), column.total_compressed_size):
                if unpacked > max(_PAGE, GROWTH * packed):
                    raise TooLargeError(f"{source}: a page of {packed:,} bytes unpacks to {unpacked:,}")
                largest = max(largest, unpacked)
    return max(1, min(_ROWS_AT_ONCE, _BATCH // largest))


def _row(number: int, cells: Mapping[str, Any], roles: Mapping[str, str], source: str, limit: int) -> Row:
    try:
        return row(number, {name: _value(cell, roles.get(name, ""), source, limit) for name, cell in cells.items()})
    except ArticleError as error:
        return Row(number, b"", Failure.of(error))


def _value(cell: Any, role: str, source: str, limit: int) -> Any:
    """A cell as a plain value: bytes are text, and a time that no calendar has is told as it stands."""
    if cell.is_valid and hasattr(cell, "as_buffer") and cell.as_buffer().size > limit:
        raise TooLargeError(f"{source}: larger than {limit:,} bytes")
    try:
        value = cell.as_py()
    except (ValueError, OverflowError):
        return f"{getattr(cell, 'value', '?')} ({cell.type})"
    if isinstance(value, bytes):
        return html.decoded(value, source) if role == "html" else decode(value, source)
    return value

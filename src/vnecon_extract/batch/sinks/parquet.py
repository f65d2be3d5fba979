"""Parquet: decimal128 values, dates as dates, one schema for every file."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from vnecon_extract.errors import MissingExtraError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, Row, arrow_schema, arrow_table

_GROUP = 20_000
_ALL = (*COLUMNS, *ARTICLE_COLUMNS)


def write(rows: Iterable[Row], path: Path) -> None:
    """Write ``rows`` in groups, so that memory does not grow with their number."""
    try:
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError('writing .parquet needs pyarrow: pip install "vnecon-extract[arrow]"') from error
    left = iter(rows)
    with pq.ParquetWriter(path, arrow_schema(_ALL), compression="zstd") as file:
        while group := list(islice(left, _GROUP)):
            file.write_table(arrow_table(group, _ALL))

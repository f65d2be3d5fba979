"""Tables of articles, one a row: CSV; and what all tables have in common."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import IO, Any

from vnecon_extract.batch.fields import HINT, guess
from vnecon_extract.batch.formats.lines import Row, text_lines
from vnecon_extract.batch.items import TooLargeError
from vnecon_extract.batch.streams import read_limited
from vnecon_extract.errors import ArticleError

_SEPARATORS = ",;\t|"
_QUOTED = re.compile('"[^"]*"')
_SAID = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)  # Excel's own line above the heads
_OPEN = 2  # limits that a row may hold before the rest of the file is given up with it
_WHOLE = 64 << 20  # bytes of a table inside an archive, where it must be held whole


def csv_rows(stream: IO[bytes], source: str, limit: int, fields: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of a CSV file with a header line; the separator is the commonest of ``, ; tab |`` in that line."""
    texts = _Fed(text_lines(stream, source, limit), source, limit)
    first = next(texts, "")
    if said := _SAID.fullmatch(first):
        first = next(texts, "")
    heads = _QUOTED.sub("", first)
    separator = said.group(1) if said else max(_SEPARATORS, key=heads.count)
    if csv.field_size_limit() < limit:  # the csv module has one limit for all its readers
        csv.field_size_limit(limit)
    reader = csv.reader(chain([first], texts), delimiter=separator)
    try:
        header = next(reader, [])
        names = columns(header, source, fields)
        at = [(name, header.index(name)) for name in names]
        number = 0
        texts.restart(number)
        for cells in reader:
            number += bool(cells)  # an empty line is no row
            texts.restart(number)
            if cells:
                yield row(number, {name: cells[i] for name, i in at if i < len(cells)})
    except csv.Error as error:
        raise ArticleError(f"{source}: no CSV: {error}") from error


class _Fed:
    """Lines for the csv module, which holds all of them that belong to one row: an open quote could take the file."""

    def __init__(self, lines: Iterator[str], source: str, limit: int) -> None:
        self._lines, self._source, self._limit = lines, source, limit
        self._held = self._row = 0

    def __iter__(self) -> "_Fed":
        return self

    def __next__(self) -> str:
        if self._held > _OPEN * self._limit:
            raise TooLargeError(f"{self._source}:{self._row}: larger than {self._limit:,} bytes")
        line = next(self._lines)
        self._held += len(line)
        return line

    def restart(self, row: int) -> None:
        """Row number ``row`` is whole; the heads are number 0."""
        self._held, self._row = 0, row + 1


def columns(names: Sequence[str], source: str, fields: Mapping[str, str] | None) -> list[str]:
    """The columns of a table that are an article's; ``ArticleError`` if none of them holds its text."""
    found = guess(dict.fromkeys(names), fields)
    missing = set(found.values()) - set(names)
    if missing or not found.keys() & {"text", "html"}:
        what = f"no column {', '.join(sorted(missing))}" if missing else "no column of texts"
        raise ArticleError(f"{source}: {what} among {', '.join(names) or '(none)'}{HINT}")
    return [name for name in names if name in found.values()]


def row(number: int, values: Mapping[str, Any]) -> Row:
    """A row of a table as the bytes of a JSON object."""
    return Row(number, json.dumps(values, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass"))


def at_once(stream: IO[bytes], source: str) -> IO[bytes]:
    """A stream that can be read in any order: itself if it is a file, else all of it in memory."""
    return stream if stream.seekable() else io.BytesIO(read_limited(stream, _WHOLE, source))

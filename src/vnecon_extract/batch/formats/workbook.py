"""Excel workbooks as tables of articles, one a row, in every sheet that has a column of texts."""

import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import islice
from typing import IO, Any

from vnecon_extract.batch.fields import guess
from vnecon_extract.batch.formats.lines import Row
from vnecon_extract.batch.formats.table import at_once, columns, row
from vnecon_extract.batch.items import TooLargeError
from vnecon_extract.errors import ArticleError, MissingExtraError

_MOST = 100 << 20  # bytes that a workbook may unpack to
_ABOVE = 20  # rows that a sheet may have above its heads: titles, notes
_ROWS = 1 << 20  # rows that a sheet can have


def rows(stream: IO[bytes], source: str, limit: int, fields: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of all sheets, counted through, below the first row that names a column of texts."""
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError('reading .xlsx needs openpyxl: pip install "vnecon-extract[excel]"') from error
    whole = at_once(stream, source)
    try:
        with zipfile.ZipFile(whole) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > _MOST:
            raise TooLargeError(f"{source}: unpacks to more than {_MOST:,} bytes")
        book = openpyxl.load_workbook(whole, read_only=True, data_only=True, keep_links=False)
        with closing(book):
            yield from _rows(book, source, fields)
    except ArticleError:
        raise
    except Exception as error:  # openpyxl, zipfile, zlib and the XML parser each have errors of their own
        raise ArticleError(f"{source}: no Excel workbook: {error}") from error


def _rows(book: Any, source: str, fields: Mapping[str, str] | None) -> Iterator[Row]:
    number, known = 0, False
    first: list[str] = []
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # what a sheet says of its size need not be true
        lines = islice(sheet.iter_rows(values_only=True), _ROWS)
        for header in islice(lines, _ABOVE):
            names = [str(cell or "") for cell in header]
            first = first or [name for name in names if name]
            found = guess(dict.fromkeys(names), fields)
            if found.keys() & {"text", "html"} and set(names).issuperset(found.values()):
                break
        else:
            continue
        known = True
        at = [(name, names.index(name)) for name in columns(names, source, fields)]
        for cells in lines:
            number += 1
            if any(cell is not None for cell in cells):
                yield row(number, {name: cells[i] for name, i in at if i < len(cells) and cells[i] is not None})
    if not known:
        columns(first, source, fields)  # says what is wanted

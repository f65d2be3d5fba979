"""Excel: a sheet to read, one of places by period, all columns; text always as text, so that no cell is a formula."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from errno import EIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vnecon_extract.batch.sinks.readable import SERIES, WIDTHS, Pivot, fill, readable
from vnecon_extract.errors import MissingExtraError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, Row
from vnecon_extract.wording import Wording, wording

_MOST_ROWS = 1_048_575  # below the head, Excel's own limit
_CREATED = datetime(2000, 1, 1)  # the same records make the same file, whenever
_DIGITS = 15  # what Excel's numbers hold exactly; longer values are written as text
_NAMES = [column.name for column in (*COLUMNS, *ARTICLE_COLUMNS)]


def write(rows: Iterable[Row], path: Path, words: Wording | None = None) -> None:
    """Write ``rows`` in words, places by period, all columns; beyond Excel's limit of rows on further sheets."""
    try:
        import xlsxwriter
    except ImportError as error:
        raise MissingExtraError('writing .xlsx needs xlsxwriter: pip install "vnecon-extract[excel]"') from error
    with TemporaryDirectory(dir=path.parent) as between:
        try:
            book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": between})
            _fill(_Book(book), rows, words or wording())
        except xlsxwriter.exceptions.XlsxFileError as error:  # it has an error of the system in it, or says it in words
            _make_room([path, *Path(between).iterdir()])
            raise OSError(EIO, str(error)) from error


def _make_room(files: Iterable[Path]) -> None:
    """Empty files that are of no use: they are closed some time later, and would complain of a full disk once more."""
    for file in files:
        with suppress(OSError):
            os.truncate(file, 0)


class _Book:
    """A workbook with the formats that its sheets share."""

    def __init__(self, book: Any) -> None:
        self.book = book
        book.set_properties({"created": _CREATED})
        self.bold = book.add_format({"bold": True})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._number = book.add_format({"num_format": "#,##0.############"})

    def sheet(self, name: str, heads: Sequence[str], widths: Sequence[int], frozen: int = 1) -> Any:
        """A sheet with a head that stays in sight, ``frozen`` columns of it too."""
        sheet = self.book.add_worksheet(name)
        sheet.freeze_panes(1, frozen)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self.bold)
        return sheet

    def cell(self, sheet: Any, line: int, column: int, value: Any, *, grouped: bool = False) -> None:
        """A typed cell; ``grouped`` numbers are shown in groups of three digits."""
        _cell(sheet, line, column, value, self._day, self._number if grouped else None)


def _fill(made: _Book, rows: Iterable[Row], words: Wording) -> None:
    with made.book:
        heads = [words.head(name) for name in WIDTHS]
        figures = made.sheet(words.head("sheet"), heads, [*WIDTHS.values()])
        places, pivot = made.book.add_worksheet(words.head("pivot")), Pivot(words)
        sheet, line, total = _records(made, 1), 0, 0
        for row in rows:
            if line == _MOST_ROWS:
                _filter(sheet, line, len(_NAMES))
                sheet, line = _records(made, total // _MOST_ROWS + 1), 0
            line, total = line + 1, total + 1
            for column, name in enumerate(_NAMES):
                made.cell(sheet, line, column, row[name])
            told = readable(row, words)
            pivot.add(row, told)
            if total < _MOST_ROWS:
                for column, name in enumerate(WIDTHS):
                    made.cell(figures, total, column, told[name], grouped=True)
            elif total == _MOST_ROWS:
                figures.write_string(total, 0, words.head("cut"))
        _filter(sheet, line, len(_NAMES))
        _filter(figures, min(total, _MOST_ROWS), len(heads))
        _places(made, places, pivot, words)


def _records(made: _Book, number: int) -> Any:
    name = "records" if number == 1 else f"records {number}"
    return made.sheet(name, _NAMES, [14] * len(_NAMES))


def _places(made: _Book, sheet: Any, pivot: Pivot, words: Wording) -> None:
    sheet.freeze_panes(1, len(SERIES))
    for column, name in enumerate(SERIES):
        sheet.set_column(column, column, WIDTHS[name])
    sheet.set_column(len(SERIES), len(SERIES) + 999, 16)

    def put(line: int, column: int, value: Any) -> None:
        if line:
            made.cell(sheet, line, column, value, grouped=True)
        else:
            sheet.write_string(0, column, value, made.bold)

    lines = fill(pivot, put, words)
    _filter(sheet, lines, len(SERIES))


def _filter(sheet: Any, lines: int, columns: int) -> None:
    sheet.autofilter(0, 0, max(lines, 1), columns - 1)


def _cell(sheet: Any, line: int, column: int, value: Any, day: Any, number: Any) -> None:
    if value is None:
        return
    if isinstance(value, Decimal):
        if len(value.normalize().as_tuple().digits) > _DIGITS:
            sheet.write_string(line, column, f"{value:f}")
        else:
            sheet.write_number(line, column, float(value), number)
    elif isinstance(value, bool):
        sheet.write_boolean(line, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(line, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(line, column, value, day)
    else:
        sheet.write_string(line, column, value[:32_767])

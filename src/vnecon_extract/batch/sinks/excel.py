"""Excel: typed cells, a frozen head with filters, text always as text, so that no cell becomes a formula."""

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from errno import EIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vnecon_extract.batch.tables import ARTICLE_COLUMNS, COLUMNS, Row
from vnecon_extract.errors import MissingExtraError

_MOST_ROWS = 1_048_575  # below the head, Excel's own limit
_CREATED = datetime(2000, 1, 1)  # the same records make the same file, whenever
_DIGITS = 15  # what Excel's numbers hold exactly; longer values are written as text
_NAMES = [column.name for column in (*COLUMNS, *ARTICLE_COLUMNS)]


def write(rows: Iterable[Row], path: Path) -> None:
    """Write ``rows``; beyond Excel's limit of rows a further sheet is begun."""
    try:
        import xlsxwriter
    except ImportError as error:
        raise MissingExtraError('writing .xlsx needs xlsxwriter: pip install "vnecon-extract[excel]"') from error
    with TemporaryDirectory(dir=path.parent) as between:
        try:
            _fill(xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": between}), rows)
        except xlsxwriter.exceptions.XlsxFileError as error:  # it has an error of the system in it, or says it in words
            _make_room([path, *Path(between).iterdir()])
            raise OSError(EIO, str(error)) from error


def _make_room(files: Iterable[Path]) -> None:
    """Empty files that are of no use: they are closed some time later, and would complain of a full disk once more."""
    for file in files:
        with suppress(OSError):
            os.truncate(file, 0)


def _fill(book: Any, rows: Iterable[Row]) -> None:
    with book:
        book.set_properties({"created": _CREATED})
        day, bold = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"bold": True})
        sheet, line = _sheet(book, 1, bold), 0
        for row in rows:
            if line == _MOST_ROWS:
                _filter(sheet, line)
                sheet, line = _sheet(book, len(book.worksheets()) + 1, bold), 0
            line += 1
            for column, name in enumerate(_NAMES):
                _cell(sheet, line, column, row[name], day)
        _filter(sheet, line)


def _sheet(book: Any, number: int, bold: Any) -> Any:
    sheet = book.add_worksheet("records" if number == 1 else f"records {number}")
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(_NAMES) - 1, 14)
    for column, name in enumerate(_NAMES):
        sheet.write_string(0, column, name, bold)
    return sheet


def _filter(sheet: Any, lines: int) -> None:
    sheet.autofilter(0, 0, max(lines, 1), len(_NAMES) - 1)


def _cell(sheet: Any, line: int, column: int, value: Any, day: Any) -> None:
    if value is None:
        return
    if isinstance(value, Decimal):
        if len(value.normalize().as_tuple().digits) > _DIGITS:
            sheet.write_string(line, column, f"{value:f}")
        else:
            sheet.write_number(line, column, float(value))
    elif isinstance(value, bool):
        sheet.write_boolean(line, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(line, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(line, column, value, day)
    else:
        sheet.write_string(line, column, value[:32_767])

"""CSV: UTF-8, decimals with a point, dates as ISO days, empty cells for what is not given.

A text that a spreadsheet would run as a formula has an apostrophe before it, which a spreadsheet does not show.
"""

import csv
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS, Row

_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*\s?%?")


def write(rows: Iterable[Row], path: Path, *, excel: bool = False) -> None:
    """Write ``rows``; with a byte order mark for ``excel``, which else takes UTF-8 for something older."""
    names = [column.name for column in (*COLUMNS, *ARTICLE_COLUMNS)]
    with open(path, "w", encoding="utf-8-sig" if excel else "utf-8", newline="", errors="surrogatepass") as file:
        sheet = csv.writer(file)
        sheet.writerow(names)
        for row in rows:
            sheet.writerow([_cell(row[name]) for name in names])


def _cell(value: object) -> object:
    if isinstance(value, str) and _FORMULA.match(value) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return f"{value:f}" if isinstance(value, Decimal) else value

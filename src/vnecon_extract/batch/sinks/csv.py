"""CSV: UTF-8, decimals with a point, dates as ISO days, empty cells for what is not given."""

import csv
from collections.abc import Iterable
from pathlib import Path

from vnecon_extract.batch.tables import ARTICLE_COLUMNS, COLUMNS, Row


def write(rows: Iterable[Row], path: Path, *, excel: bool = False) -> None:
    """Write ``rows``; with a byte order mark for ``excel``, which else takes UTF-8 for something older."""
    names = [column.name for column in (*COLUMNS, *ARTICLE_COLUMNS)]
    with open(path, "w", encoding="utf-8-sig" if excel else "utf-8", newline="", errors="surrogatepass") as file:
        sheet = csv.writer(file)
        sheet.writerow(names)
        for row in rows:
            sheet.writerow([_cell(row[name]) for name in names])


def _cell(value: object) -> object:
    return f"{value:f}" if type(value).__name__ == "Decimal" else value

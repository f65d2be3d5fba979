"""Tables of pages and reports as lines of text: each cell with the heads of its row and column and its unit.

``Đơn vị tính: tỷ đồng`` above a table, or in a head, is put behind each number of the table (or of that column), so
that a cell is read as any other figure: ``Thu ngân sách, 9 tháng 2024: 1.250 tỷ đồng``.
"""

import re
from typing import Any

_UNIT = re.compile(r"(?:đơn vị(?: tính)?|đvt)\s*[:.]\s*([^\n();|]{1,30})|\((%|[^():\d]{2,20})\)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d[\d.,]*")
_WIDEST = 60  # cells in a row, rows in a table: what is larger is left as it is
_LONGEST = 2000
_FEWEST = 2  # figures that make a table one of figures

Grid = list[list[str]]


def said(grid: Grid, unit: str = "") -> list[str]:
    """One line a row.

    >>> said([["ĐVT: tỷ đồng", "Năm 2023", "Năm 2024"], ["Thu ngân sách", "1.100", "1.250"]])
    ['Thu ngân sách: Năm 2023 1.100 tỷ đồng; Năm 2024 1.250 tỷ đồng.']
    """
    heads, body = _split(grid)
    unit = unit or next((u for row in heads for cell in row if (u := unit_in(cell))), "")
    columns = [_head(heads, column) for column in range(max(map(len, grid), default=0))]
    return [line for row in body if (line := _line(row, columns, unit))]


def unit_in(text: str) -> str:
    """The unit that a head or a caption names.

    >>> unit_in("Giá trị sản xuất (Đơn vị tính: tỷ đồng)"), unit_in("Tăng (%)"), unit_in("Năm 2024")
    ('tỷ đồng', '%', '')
    """
    found = _UNIT.search(text)
    return (found.group(1) or found.group(2)).strip(" .") if found else ""


def _split(grid: Grid) -> tuple[Grid, Grid]:
    """The rows of heads at the top, and the rest, which begins with the first row that has a figure."""
    for index, row in enumerate(grid):
        if any(_NUMBER.fullmatch(cell) and not re.fullmatch(r"(?:19|20)\d\d", cell) for cell in row[1:]):
            return grid[:index], grid[index:]
    return grid, []


def _head(heads: Grid, column: int) -> tuple[str, str]:
    words = dict.fromkeys(row[column] for row in heads if column < len(row) and row[column])
    text = " ".join(words)
    return _UNIT.sub("", text).strip(" ,"), unit_in(text)


def _line(row: list[str], columns: list[tuple[str, str]], unit: str) -> str:
    parts = []
    for (head, own), cell in zip(columns[1:], row[1:], strict=False):
        if _NUMBER.fullmatch(cell):
            parts.append(" ".join(filter(None, (head, cell, own or unit))).replace(" %", "%"))
        elif cell:
            parts.append(cell)
    return f"{row[0]}: {'; '.join(parts)}." if row[0] and parts else ""


def spoken(tree: Any) -> None:
    """Put in place of each table of figures in a page (an lxml tree) the lines that say it."""
    for table in list(tree.iter("table")):
        grid = [] if table.find(".//table") is not None else _grid(table)
        if sum(bool(_NUMBER.fullmatch(cell)) for row in grid for cell in row[1:]) >= _FEWEST:
            before = table.getprevious()
            unit = unit_in(_words(table.find("caption"))) or (unit_in(_words(before)) if before is not None else "")
            _replace(table, said(grid, unit))


def _grid(table: Any) -> Grid:
    """The cells of a table, one that spans rows or columns repeated; nothing if it is larger than any honest one."""
    grid: Grid = []
    pending: dict[tuple[int, int], str] = {}  # what cells above left for later rows
    for number, row in enumerate(table.iter("tr")):
        line: list[str] = []
        for cell in row.iter("td", "th"):
            _fill(line, number, pending)
            text, wide, high = _words(cell), _span(cell, "colspan"), _span(cell, "rowspan")
            pending |= {(number + r, len(line) + c): text for r in range(1, high) for c in range(wide)}
            line.extend([text] * wide)
        _fill(line, number, pending)
        grid.append(line)
        if len(line) > _WIDEST or len(grid) > _LONGEST:
            return []
    return grid


def _fill(line: list[str], number: int, pending: dict[tuple[int, int], str]) -> None:
    while (number, len(line)) in pending:
        line.append(pending.pop((number, len(line))))


def _span(cell: Any, name: str) -> int:
    value = cell.get(name, "1")
    return min(max(int(value), 1), _WIDEST) if value.isdecimal() and len(value) < 6 else 1


def _words(element: Any) -> str:
    return "" if element is None else " ".join(element.text_content().split())


def _replace(table: Any, lines: list[str]) -> None:
    if not lines:
        return
    tail = table.tail
    for child in list(table):
        table.remove(child)
    table.tag, table.text, table.tail = "div", None, tail
    table.attrib.clear()
    for line in lines:
        paragraph = table.makeelement("p", {})
        paragraph.text = line
        table.append(paragraph)

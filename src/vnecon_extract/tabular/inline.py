"""Rows said in a line: ``Thu ngân sách: 9 tháng năm 2024 1.250 tỷ đồng; So với cùng kỳ 91,8%.``

Some pages and tools write the rows of a table so, each figure behind the head of its column.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from vnecon_extract.tabular.grids import Grid
from vnecon_extract.tabular.heads import Heads
from vnecon_extract.tabular.rows import Cell, Line, Row

_LABEL = re.compile(r"\s*(?P<label>[^:;\d\n][^:;\n]{2,100}):\s(?=[^\n]*\d[^\n]*;)")
_PIECE = re.compile(r"\s*(?P<head>[^;\n]{2,80})\s(?P<cell>[-+]?\d[\d.,]*(?:\s?%|\s[^\W\d][^;\d\n]{0,24})?)\s*")


class Inline:
    """Finds lines that say a row of a table: a label, and behind it nothing but heads with a figure each."""

    def __init__(self, heads: Heads) -> None:
        self._heads = heads

    def of(self, text: str, every: Sequence[Line], grids: Sequence[Grid]) -> Iterator[Grid]:
        """Each such line of ``every`` outside ``grids``, which are in order, as a table of one row."""
        if ";" not in text or ":" not in text:
            return
        ends = [grid.end for grid in grids]
        for line in every:
            if text.find(";", line.start, line.end) < 0:
                continue
            at = bisect_right(ends, line.start)
            if at < len(grids) and grids[at].start <= line.start:
                continue
            label = _LABEL.match(text, line.start, line.end)
            if label is not None and (grid := self._grid(text, line, label)) is not None:
                yield grid

    def _grid(self, text: str, line: Line, label: re.Match[str]) -> Grid | None:
        end = line.end - (text[line.end - 1] == ".")
        heads, cells = [Cell(line.start, line.start)], [Cell(*label.span("label"))]
        position = label.end()
        while position < end:
            stop = text.find(";", position, end)
            stop = end if stop < 0 else stop
            piece = _PIECE.fullmatch(text, position, stop)
            if piece is None or not self._is_head(piece["head"]):
                return None
            heads.append(Cell(*piece.span("head")))
            cells.append(Cell(*piece.span("cell")))
            position = stop + 1
        row = Row(line.start, line.end, tuple(cells))
        return Grid(line.start, line.end, (Row(line.start, line.end, tuple(heads)),), (row,), ())

    def _is_head(self, words: str) -> bool:
        """Whether words are all that a head says: a period, a status, what is compared."""
        head = self._heads.read(words)
        if head.rest or (head.kind == "change" and head.periods):
            return False  # "năm 2024 tăng 5%" is a clause
        return bool(head.periods or head.status) or head.kind is not None

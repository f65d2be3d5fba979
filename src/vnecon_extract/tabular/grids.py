"""Grids: stretches of lines that are rows of one table, with the lines above that are its caption."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from vnecon_extract.patterns import Pattern, alternatives, lower
from vnecon_extract.span import start_of
from vnecon_extract.tabular.numbers import Bearing, is_year
from vnecon_extract.tabular.rows import SEPARATORS, STROKES, Line, Row, Separator, is_rule, rows, whole
from vnecon_extract.values import value

# What makes it worth while to take a text apart; a semicolon or comma with a letter or digit on either side is common
# in prose, so for these the rows themselves decide.
_WORTH = {
    "space": re.compile(r"[ \u00a0\u2007](?<=\S.)[ \u00a0\u2007]++[-+]?\d"),
    "semicolon": re.compile(r";\"?[-+]?\d"),
    "comma": re.compile(r",\"?[-+]?\d"),
}
# What it cannot be without, found sooner: of a gap of two spaces one of these.
_SIGNS = {"stroke": STROKES, "tab": "\t", "space": ("  ", "\u00a0", "\u2007"), "semicolon": ";", "comma": ","}
_STRICT = ("space", "semicolon", "comma")  # these need three rows alike
_CAPTION_LINES, _CAPTION = 4, 250
_SECTION = 120
_MANY = 2
_ORDINAL = re.compile(r"\(?\s?(?:\d{1,2}|[A-ZĐ])\s?\)?(?:\s?=.{1,20})?")


@value
class Grid:
    """A table of a text: its rows of heads, the rows below, and the lines above that belong to it, nearest first."""

    start: int
    end: int
    heads: tuple[Row, ...]
    body: tuple[Row, ...]
    captions: tuple[Line, ...]


class Grids:
    """Finds the tables of a text; ``captions`` are words that a line which is no row begins with, ``bearing`` tells
    the cells with figures.

    >>> from vnecon_extract.tabular.rows import lines
    >>> text = "| Năm | 2023 | 2024 |\\n| Dân số (nghìn người) | 850 | 861 |"
    >>> [grid] = Grids(("bảng",), Bearing(())).of(text, lines(text))
    >>> len(grid.heads), len(grid.body)
    (1, 1)
    >>> text = "Thu 1,5 tỷ đồng, chi 1,2 tỷ đồng;\\nnợ 3 tỷ đồng, giảm 1,2%; lãi 5%."
    >>> list(Grids((), Bearing(())).of(text, lines(text)))
    []
    """

    def __init__(self, captions: Sequence[str], bearing: Bearing) -> None:
        self._bearing = bearing
        self._caption = Pattern(rf"\W*{alternatives(captions)}(?!\w)")

    def of(self, text: str, every: Sequence[Line]) -> Iterator[Grid]:
        """The tables of ``text``, which has the lines ``every``, in order; prose never is one."""
        worth = [separator for separator in SEPARATORS if _is_worth(text, separator)]
        if not worth:
            return
        taken = bytearray(len(every))
        found: list[Grid] = []
        for separator in worth:
            for first, last, run in self._runs(text, every, separator, taken):
                if self._is_table(text, run, separator):
                    taken[first : last + 1] = b"\1" * (last + 1 - first)
                    found += self._split(text, run)
        found.sort(key=lambda grid: grid.start)
        for before, grid in zip([None, *found], found, strict=False):
            yield self._captioned(text, every, grid, before.end if before else 0)

    def _runs(
        self, text: str, every: Sequence[Line], separator: Separator, taken: bytearray
    ) -> Iterator[tuple[int, int, list[Row]]]:
        """Rows that follow each other; a line without cells between two rows is the heading of those below it."""
        loose = separator not in _STRICT
        run: list[Row] = []
        first = last = -1
        for number, row in rows(text, list(every), separator):
            if taken[number]:
                continue
            between = every[last + 1 : number] if run else []
            joined = run and (loose or not row.blank) and self._between(text, between, row, loose)
            if run and not (joined and not any(taken[last + 1 : number])):
                yield first, last, run
                run, between = [], []
            if not run:
                first = number
            run += [Row(line.start, line.end, (whole(text, line),)) for line in between if not is_rule(text, line)]
            run.append(row)
            last = number
        if run:
            yield first, last, run

    def _between(self, text: str, between: Sequence[Line], row: Row, loose: bool) -> bool:
        """Whether lines between two rows leave them rows of one table."""
        others = [line for line in between if not is_rule(text, line)]
        if not others:
            return True
        [line, *more] = others
        words = text[line.start : line.end].strip()
        heading = loose and not more and len(words) <= _SECTION and not words.endswith(".")
        return heading and self._caption.match(lower(words)) is None and self._figures(text, row) > 0

    def _is_table(self, text: str, run: Sequence[Row], separator: Separator) -> bool:
        """Whether rows hold figures as a table does: half of the cells behind the first of the rows that have any."""
        bearing = [row for row in run if self._figures(text, row)]
        count = sum(self._figures(text, row) for row in bearing)
        cells = sum(1 for row in bearing for cell in row.cells[1:] if cell.end > cell.start)
        if count < _MANY or 3 * count < cells:
            return False
        if separator not in _STRICT:
            return True
        alike = {len(row.cells) for row in run}
        return (
            len(run) > _MANY and len(alike) == 1 and alike != {1} and 2 * count >= cells and self._headed(text, run[0])
        )

    def _captioned(self, text: str, every: Sequence[Line], grid: Grid, floor: int) -> Grid:
        """The grid with the short lines right above it."""
        above: list[Line] = []
        last = bisect_left(every, grid.start, key=start_of)
        for line in reversed(every[max(0, last - _CAPTION_LINES) : last]):
            if line.start < floor:
                break
            words = text[line.start : line.end].strip()
            if len(words) > _CAPTION or (words.endswith((".", "!", "?")) and self._caption.match(lower(words)) is None):
                break
            above.append(line)
        return Grid(grid.start, grid.end, grid.heads, grid.body, tuple(above))

    def _split(self, text: str, run: Sequence[Row]) -> Iterator[Grid]:
        """The tables of a run: new heads behind an empty line begin a new one."""
        start, begun = 0, False
        for index, row in enumerate(run):
            bearing = self._figures(text, row)
            names = {text[c.start : c.end] for c in row.cells if c.end > c.start}
            if begun and row.blank and len(names) > _MANY and not bearing:
                yield self._grid(text, run[start:index])
                start, begun = index, False
            begun = begun or bearing > 0
        yield self._grid(text, run[start:])

    def _headed(self, text: str, row: Row) -> bool:
        return not self._figures(text, row)

    def _figures(self, text: str, row: Row) -> int:
        """How many cells behind the first are figures; a row of years, or of the numbers of columns, has none."""
        words = [text[cell.start : cell.end].strip() for cell in row.cells]
        found = [word for word in words[1:] if self._bearing.bears(word.replace("\u00a0", " "))]
        if not found or all(is_year(word) for word in found) or numbers_columns(words):
            return 0
        return len(found)

    def _grid(self, text: str, run: Sequence[Row]) -> Grid:
        """Heads down to the first row with a figure, and the rest; the numbers of columns are neither."""
        kept = [row for row in run if not numbers_columns([text[c.start : c.end].strip() for c in row.cells])]
        first = next((index for index, row in enumerate(kept) if self._figures(text, row)), len(kept))
        while first > 1 and is_section(kept[first - 1]):
            first -= 1  # what stands alone above the first figures is the heading of their rows
        return Grid(run[0].start, run[-1].end, tuple(kept[:first]), tuple(kept[first:]), ())


def _is_worth(text: str, separator: Separator) -> bool:
    """Whether to look for rows that are parted so."""
    signed = any(sign in text for sign in _SIGNS[separator])
    return signed and (separator not in _WORTH or _WORTH[separator].search(text) is not None)


def numbers_columns(words: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: ``A | B | 1 | 2 | 3=2/1``.

    >>> numbers_columns(["A", "B", "1", "2"]), numbers_columns(["Số xã", "1", "2"]), numbers_columns(["1", "3", "2"])
    (True, False, False)
    """
    said = [word for word in words if word]
    if len(said) < 2 or not all(_ORDINAL.fullmatch(word) for word in said):
        return False
    numbers = [int(match.group()) for word in said if (match := re.search(r"\d+", word))]
    return bool(numbers) and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] in (1, 2, 3)


def is_section(row: Row) -> bool:
    """Whether a row has words in its first cell only."""
    return all(cell.end == cell.start for cell in row.cells[1:])

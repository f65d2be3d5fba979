"""Lines as rows of cells: parted by strokes, tabs, wide spaces, or as comma- and semicolon-separated values."""

import re
from collections.abc import Iterator
from typing import Literal

from vnecon_extract.values import value

Separator = Literal["stroke", "tab", "space", "semicolon", "comma"]
SEPARATORS: tuple[Separator, ...] = ("stroke", "tab", "space", "semicolon", "comma")

_ENDS = "\r\u2028\u2029\x85"  # of lines, beside \n, as which they are read
_LINE = re.compile(r"[^\n]++")
STROKES = "|¦│┃║"
_GAPS = {
    "stroke": re.compile(rf"[{STROKES}]"),
    "tab": re.compile(r"\t"),
    "space": re.compile(r"(?<=\S)[ \u00a0\u2007]{2,}(?=\S)"),
}
_VALUES = {
    "semicolon": re.compile(r'(?:"(?:[^"]|"")*+"|[^;"]*+)(?:;|$)'),
    "comma": re.compile(r'(?:"(?:[^"]|"")*+"|[^,"]*+)(?:,|$)'),
}
_RULE = re.compile(r"[\s|¦│┃║+:=_─━┼-]*+")
_EDGES = ' \t\u00a0\u2007"*'
_LONGEST = 4000  # characters of a row
_WIDEST = 60  # cells of a row
_VALUE = 60  # characters of a cell of separated values


@value
class Cell:
    """The words of a cell, ``text[start:end]``, without what stands around them; ``indent`` counts spaces before."""

    start: int
    end: int
    indent: int = 0


@value
class Row:
    """A line of a text as cells; ``blank`` says that an empty line stands before it."""

    start: int
    end: int
    cells: tuple[Cell, ...]
    blank: bool = False


@value
class Line:
    """A line of a text that is not empty."""

    start: int
    end: int
    blank: bool = False


def lines(text: str) -> list[Line]:
    """The lines of ``text`` with something in them."""
    found: list[Line] = []
    end = 0
    parted = text
    for other in _ENDS:
        parted = parted.replace(other, "\n")
    for match in _LINE.finditer(parted):
        if not match.group().isspace():
            start, last = match.span()
            found.append(Line(start, last, start - end > 1 and _is_blank(text[end:start])))
            end = last
    return found


def _is_blank(gap: str) -> bool:
    """Whether an empty line stands in the ``gap`` between two lines, which is all space."""
    ends = gap.replace("\r\n", "\n")
    return ends.count("\n") + ends.count("\r") > 1


def cells_of(text: str, line: Line, separator: Separator) -> tuple[Cell, ...]:
    """The cells of a line, or none where it is no row of a table parted so.

    >>> text = "| Thu nội địa | tỷ đồng | 1.250 |"
    >>> [text[c.start : c.end] for c in cells_of(text, Line(0, len(text)), "stroke")]
    ['Thu nội địa', 'tỷ đồng', '1.250']
    """
    if line.end - line.start > _LONGEST:
        return ()
    words = text[line.start : line.end]
    cells = _values(words, line.start, separator) if separator in _VALUES else _parted(words, line.start, separator)
    return cells if 1 < len(cells) <= _WIDEST else ()


def whole(text: str, line: Line) -> Cell:
    """A line without separators as the one cell of a row."""
    return _cell(text[line.start : line.end], 0, line.end - line.start, line.start)


def is_rule(text: str, line: Line) -> bool:
    """Whether a line only draws a rule between rows (``|---|---:|``)."""
    return _RULE.fullmatch(text, line.start, line.end) is not None


def _parted(words: str, offset: int, separator: str) -> tuple[Cell, ...]:
    bounds = [0]
    for gap in _GAPS[separator].finditer(words):
        bounds += gap.span()
    bounds.append(len(words))
    spans = list(zip(bounds[::2], bounds[1::2], strict=True))
    if len(spans) > 1 and separator == "stroke":
        spans = spans[not words[slice(*spans[0])].strip() :]
        spans = spans[: -1 if not words[slice(*spans[-1])].strip() else None]
    return tuple(_cell(words, start, end, offset) for start, end in spans)


def _values(words: str, offset: int, separator: str) -> tuple[Cell, ...]:
    """Separated values, in quotes or without a space behind the separator, as no sentence is written."""
    spans: list[tuple[int, int]] = []
    position, mark = 0, ";" if separator == "semicolon" else ","
    if mark not in words or (f"{mark} " in words and '"' not in words):
        return ()  # as most lines of prose
    while position <= len(words):
        match = _VALUES[separator].match(words, position)
        if match is None:
            return ()
        closed = match.group().endswith(mark)
        end = match.end() - closed
        quoted = words[position : position + 1] == '"'
        if end - position > _VALUE * 2 or (not quoted and f"{mark} " in words[position : match.end() + 1]):
            return ()
        spans.append((position, end))
        if not closed:
            break
        position = match.end()
    return tuple(_cell(words, start, end, offset) for start, end in spans)


def _cell(words: str, start: int, end: int, offset: int) -> Cell:
    text = words[start:end]
    bare = text.strip(_EDGES)
    if not bare:
        return Cell(offset + start, offset + start)
    first = start + text.find(bare)
    indent = len(text) - len(text.lstrip(" \u00a0\u2007"))
    return Cell(offset + first, offset + first + len(bare), indent)


def rows(text: str, found: list[Line], separator: Separator) -> Iterator[tuple[int, Row]]:
    """The rows among ``found``, by the number of the line."""
    for number, line in enumerate(found):
        if (cells := cells_of(text, line, separator)) and not is_rule(text, line):
            yield number, Row(line.start, line.end, cells, line.blank)

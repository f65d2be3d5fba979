"""Hard line breaks, as in text out of a PDF: lines that only the width of a page has ended are joined again.

A text is taken for wrapped where sentences go on behind its line breaks again and again, or, in a short text, where
no line is longer than the one that was broken.  There a break is undone unless the line is a heading, an item of a
list, a row of a table, or too short to have been broken.  Every other text stays as it is.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.quantities import magnitudes, units
from vnecon_extract.patterns import lower

_OTHER_ENDS = "\r\u2028\u2029\x85"
_ENDS = f"\n{_OTHER_ENDS}"
_LINE = re.compile(rf"[^{_ENDS}]++")
_BREAK = re.compile(rf"[^\S{_ENDS}]*+(?:\r\n|[{_ENDS}])[^\S{_ENDS}]*+")
_NEXT = re.compile(rf"[{_ENDS}](?:(?<=\r)\n)?+[^\S{_ENDS}]*+(?=[^\W\d_])")
_PLAIN_NEXT = re.compile(r"\n[^\S\n]*+(?=[^\W\d_])")  # of a text whose lines end with \n alone, as most do
_UNSEEN = "\u200b"  # dropped by cleaning, so that every offset stays
_STOPS, _CLOSERS = ".!?:;…", "\"'”’»)]"
_STOP = re.compile(rf"[{_STOPS}][{re.escape(_CLOSERS)}]*\Z")
_MAY_STOP, _CLOSED = _STOPS + _CLOSERS, _STOPS + _ENDS
_ITEM = re.compile(r"(?:[-+*•–—▪◦·►●○■□✓]|\(?(?:\d{1,2}|[IVXivx]{1,5}|[A-ZĐa-zđ])[.)/])\s")
_COLUMNS = ("\t", "|", "   ")
_FIELDS = re.compile(r";\S[^;]*;\S")
_NUMBERS = re.compile(r"[\d.,%()\s/+-]+\Z")
_GLUED_HYPHEN = re.compile(r"\w-\Z")
_AT_LEAST, _SHARE = 3, 0.25
_NARROWEST, _WIDEST = 40, 130
# How much of the width a line fills that may have been broken: before a capital, before a number.
_NEARLY, _MOSTLY = 0.85, 0.6


class _Line(NamedTuple):
    """A line of a text without the space around it.

    ``width`` is how many letters are seen, ``open`` whether no sentence ends with it, ``row`` whether it may be of a
    table.
    """

    start: int
    end: int
    text: str
    width: int
    open: bool
    row: bool


class _Pair(NamedTuple):
    """Two lines with a line break and nothing else between them."""

    left: _Line
    right: _Line

    @property
    def reach(self) -> int:
        """How wide the left line would be with one more word."""
        first = self.right.text.split(maxsplit=1)[0]
        return self.left.width + 1 + len(first)


class Unwrapper:
    """Undoes hard line breaks; built once from the words of units and magnitudes.

    >>> text = "Kim ngạch xuất khẩu 9 tháng ước đạt 299,6 tỷ\\nUSD, tăng 15,4%."
    >>> Unwrapper(Knowledge()).joined(text)
    'Kim ngạch xuất khẩu 9 tháng ước đạt 299,6 tỷ USD, tăng 15,4%.'
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self._units = frozenset(say for unit in units(knowledge) for say in (*unit.says, *unit.scaled))
        self._magnitudes = frozenset(say for m in magnitudes(knowledge) for say in (*m.says, *m.short))

    def joined(self, text: str) -> str:
        """``text`` with hard line breaks as spaces; as long as before, so that offsets hold."""
        breaks = _NEXT if any(end in text for end in _OTHER_ENDS) else _PLAIN_NEXT
        if not any(_may_go_on(text, *match.span()) for match in breaks.finditer(text)):
            return text
        pairs = list(_pairs(text))
        going_on = [pair for pair in pairs if pair.left.open and self._goes_on(pair)]
        if not going_on or not (_often(going_on, pairs) or _widest(text, going_on)):
            return text
        widths = sorted(pair.left.width for pair in going_on)
        width = widths[len(widths) * 9 // 10]
        known = {pair.left.start for pair in going_on}
        return _without(text, [p for p in pairs if p.left.start in known or _broken(p, width)])

    def _goes_on(self, pair: _Pair) -> bool:
        """Whether the right line goes on with a small letter, or with the unit of the left one's number."""
        if pair.right.text[0].islower():
            return True
        last, first = lower(pair.left.text).split()[-1], lower(pair.right.text).split(maxsplit=1)[0]
        return (last in self._magnitudes or last[-1].isdigit()) and first.rstrip(".,;:") in self._units


def _may_go_on(text: str, start: int, end: int) -> bool:
    """Whether the line break at ``start`` may be within a sentence that goes on at ``end``; most are not."""
    before = text[start - 1] if start else "\n"
    return before not in _CLOSED and (text[end].islower() or text[end : end + 2].isupper())


def _pairs(text: str) -> Iterator[_Pair]:
    """The neighbours that may be one line: no rows of tables, and nothing that begins an item of a list."""
    for left, right in pairwise(_lines(text)):
        if not (left.row or right.row or _ITEM.match(right.text)) and _BREAK.fullmatch(text, left.end, right.start):
            yield _Pair(left, right)


def _lines(text: str) -> Iterator[_Line]:
    plain = unicodedata.is_normalized("NFC", text)
    for match in _LINE.finditer(text):
        line = match.group()
        if words := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            width = len(words) if plain else len(unicodedata.normalize("NFC", words))
            is_open = words[-1] not in _MAY_STOP or _STOP.search(words[-4:]) is None
            yield _Line(start, start + len(words), words, width, is_open, _is_row(words))


def _is_row(words: str) -> bool:
    return any(gap in words for gap in _COLUMNS) or (words.count(";") > 1 and _FIELDS.search(words) is not None)


def _often(going_on: Sequence[_Pair], pairs: Sequence[_Pair]) -> bool:
    return len(going_on) >= max(_AT_LEAST, _SHARE * len(pairs))


def _widest(text: str, going_on: Sequence[_Pair]) -> bool:
    """Whether no line of ``text`` is longer than a broken line would have been with its next word."""
    longest = max(line.width for line in _lines(text))
    return _NARROWEST <= longest <= min(_WIDEST, *(pair.reach for pair in going_on))


def _broken(pair: _Pair, width: int) -> bool:
    """Whether only the page's width ended the left line, though a sentence or a heading may end with it."""
    left, right = pair.left, pair.right
    if not left.open:
        return pair.reach > width
    if left.text.isupper() and not right.text.isupper():
        return False
    mostly = right.text[0].isdigit() and _NUMBERS.match(right.text) is None
    return pair.reach > width * (_MOSTLY if mostly or left.text.endswith(",") else _NEARLY)


def _without(text: str, pairs: Sequence[_Pair]) -> str:
    """``text`` with one space at the breaks of ``pairs``, or none behind a hyphen within a word or range."""
    pieces, position = [], 0
    for pair in pairs:
        left, size = pair.left, pair.right.start - pair.left.end
        space = "" if _GLUED_HYPHEN.search(left.text) else " "
        pieces += [text[position : left.end], space, _UNSEEN * (size - len(space))]
        position = pair.right.start
    return "".join([*pieces, text[position:]])

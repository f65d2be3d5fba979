"""Labels: what rows, sections and captions are called, and which rows stand below which."""

import re
from dataclasses import dataclass

from vnecon_extract.find.reader import Reader
from vnecon_extract.find.reading import Reading
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.tabular.heads import Head, Heads
from vnecon_extract.tabular.units import Unit, Units
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.values import value

# "II.", "A.", "1.2.", "3.", "a)", "-", "+": each kind stands below those before it.
_MARKS = (
    (30, re.compile(r"[IVX]{1,5}(?=[.)/\s-])")),
    (20, re.compile(r"[A-ZĐ](?=[.)/])")),
    (45, re.compile(r"\d{1,2}(?:\.\d{1,2})+(?![\d,])")),
    (40, re.compile(r"\d{1,2}(?=[.)/])(?![.,]\d)")),
    (50, re.compile(r"[a-zđ](?=[.)])")),
    (70, re.compile(r"[-–•*](?!\d)")),
    (80, re.compile(r"\+")),
)
_NUMBERED = (
    (30, re.compile(r"[IVX]{1,5}")),
    (20, re.compile(r"[A-ZĐ]")),
    (45, re.compile(r"\d{1,2}(?:\.\d{1,2})+")),
    (40, re.compile(r"\d{1,3}")),
    (50, re.compile(r"[a-zđ]")),
    (70, re.compile(r"[-–•*]")),
    (80, re.compile(r"\+")),
)
_SECTION, _UNMARKED, _INSIDE = 55, 60, 75
_AFTER_MARK = " .)/:-–"
_EDGES = " :.;,*"
_INDENTS = 9


@value
class Label:
    """What a row, column, section or caption is called: ``start:end`` in the cleaned text, and what its words say.

    ``neutral`` ones name no indicator and no part: a total, a period, or mere ``Trị giá``.  ``units`` are those of its
    bracket.
    """

    start: int
    end: int
    text: str
    reading: Reading
    head: Head
    neutral: bool = False
    units: tuple[Unit, ...] = ()


@dataclass(slots=True)
class Stub:
    """A row by its label, with its unit, whether it is only a ``section``, and the rows ``above`` that it is a part of,
    nearest first; ``group`` is what it calls the rows below it (``Phân theo ngành kinh tế``)."""

    label: Label
    rank: float
    section: bool
    unit: Unit | None = None
    above: tuple["Stub", ...] = ()
    group: str = ""


class Labels:
    """Reads labels."""

    def __init__(self, reader: Reader, words: Vocabulary, units: Units, heads: Heads) -> None:
        self._reader, self._words, self._units, self._heads = reader, words, units, heads

    def label(self, text: str, offset: int) -> tuple[Label, int, bool]:
        """The label whose words begin at ``offset``, its rank by the mark before it, and whether it opens parts."""
        rank, start = _marked(text)
        opened = self._words.opens_parts(lower(text[start:]))
        if opened:
            start += opened
            start += len(text[start:]) - len(text[start:].lstrip(_EDGES + _AFTER_MARK))
        rest, units = self._units.bracketed(text)
        bare = rest[start:].rstrip(_EDGES) if len(rest) == len(text) else text[start:]
        sentence = Sentence(offset + start, offset + start + len(bare), bare, lower(bare))
        [reading] = self._reader.read([sentence])
        head = self._heads.read(text[start:])
        dated = bool(head.periods) and not head.rest
        neutral = not bare or dated or sentence.low in self._words.lists["totals"]
        return Label(sentence.start, sentence.end, bare, reading, head, neutral, units), rank, opened > 0

    def above(self, text: str, offset: int) -> Label:
        """The label of a column: mere words for an amount (``Trị giá``) name nothing."""
        label, _, _ = self.label(text, offset)
        rest = label.head.rest
        bare = not rest or any(rest in self._words.lists[w] for w in ("tells_amounts", "totals"))
        neutral = bare and all(mention.risky for mention in label.reading.indicators)
        return Label(label.start, label.end, label.text, label.reading, label.head, neutral, label.units)


def _marked(text: str) -> tuple[int, int]:
    """The rank of the mark that a label begins with, and where its words begin."""
    for rank, mark in _MARKS:
        if match := mark.match(text):
            end = match.end()
            return rank, end + len(text[end:]) - len(text[end:].lstrip(_AFTER_MARK))
    return _UNMARKED, 0


def numbered(words: str) -> int | None:
    """The rank of a row's number in a column of its own."""
    bare = words.strip(_AFTER_MARK) or words.strip()
    return next((rank for rank, mark in _NUMBERED if mark.fullmatch(bare)), None)


class Nesting:
    """The rows of one table as they come, each put below those that it is a part of."""

    def __init__(self) -> None:
        self._open: list[Stub] = []
        self._opened = False

    def put(self, label: Label, rank: float, *, opens: bool, section: bool, indent: int) -> Stub:
        """The next row."""
        if section and rank == _UNMARKED:
            rank = _SECTION
        inside = self._opened and rank == _UNMARKED and not label.neutral
        if inside or (opens and not (section and label.text)):
            rank = _INSIDE
        elif rank <= _UNMARKED:
            self._opened = False
        rank += min(indent, _INDENTS) / 10
        while self._open and self._open[-1].rank >= rank:
            self._open.pop()
        made = Stub(label, rank, section, above=tuple(reversed(self._open)))
        if opens and not label.text:
            self._opened = True
        else:
            self._open.append(made)
        return made

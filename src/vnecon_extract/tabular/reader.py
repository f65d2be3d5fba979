"""Reads the tables of a text: every figure of a cell as an observation, or the reason why it is none."""

from collections.abc import Iterator, Sequence

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.measures import Measures
from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.document.state import Linked, Observation, Rejection
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span, start_of
from vnecon_extract.tabular.amounts import Amounts
from vnecon_extract.tabular.cells import Cells
from vnecon_extract.tabular.circumstances import Circumstances
from vnecon_extract.tabular.columns import Column, settle
from vnecon_extract.tabular.grids import Grid, Grids
from vnecon_extract.tabular.heads import Heads, merged
from vnecon_extract.tabular.inline import Inline
from vnecon_extract.tabular.labels import Label, Labels
from vnecon_extract.tabular.layout import Layout, lay_out
from vnecon_extract.tabular.numbers import Bearing, Numbers, figure_in
from vnecon_extract.tabular.places import Places
from vnecon_extract.tabular.rows import lines
from vnecon_extract.tabular.sheet import Sheet
from vnecon_extract.tabular.stubs import Stubs
from vnecon_extract.tabular.subjects import Subjects
from vnecon_extract.tabular.times import Times
from vnecon_extract.tabular.units import Unit, Units
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.text import CleanText
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value

_TITLE = 200


@value
class Table:
    """A table of a text: where it stands in the cleaned text, and its grid."""

    start: int
    end: int
    grid: Grid


class Tabulator:
    """Finds and reads tables; holds what never changes, so one serves all threads."""

    def __init__(self, knowledge: Knowledge, reader: Reader, measures: Measures, gazetteer: Gazetteer) -> None:
        self._words = Vocabulary(knowledge)
        self._units = Units(reader, self._words)
        self._heads = Heads(reader, self._words, self._units)
        self._labels = Labels(reader, self._words, self._units, self._heads)
        self._bearing = Bearing(self._words.lists["times"])
        self._grids = Grids(sorted(self._words.lists["captions"]), self._bearing)
        self._inline = Inline(self._heads)
        places = Places(knowledge, self._words)
        self._cells = Cells(
            measures,
            Stubs(self._words, self._units, self._labels, places),
            Subjects(knowledge, reader, measures, places),
            Amounts(reader, self._words),
            Circumstances(knowledge, measures, gazetteer, places, self._words),
            self._words,
        )

    def find(self, raw: str, cleaned: CleanText) -> list[Table]:
        """The tables of a text, in order."""
        every = lines(raw)
        grids = list(self._grids.of(raw, every))
        grids = sorted([*grids, *self._inline.of(raw, every, grids)], key=start_of)
        return [Table(cleaned.clean(g.start), cleaned.clean(g.end), g) for g in grids]

    def read(
        self, table: Table, cleaned: CleanText, published: Published | None, home: Home, title: Span
    ) -> Iterator[Linked]:
        """What became of every figure of a table; ``title`` is the first line of the article."""
        layout = lay_out(table.grid, cleaned, self._words, self._units, self._bearing)
        if not layout.figures or not layout.stubs:
            return
        captions = self._captions(table, layout, cleaned, title)
        columns = self._columns(layout)
        heads = [head for column in columns for head in column.heads]
        times = Times([label.head for label in captions], heads, published)
        units = self._corner(layout) or self._unit_of(captions)
        settle(columns, times, units)
        told = list(self._cells.read(Sheet(layout, columns, captions, units, times, published, home)))
        known = any(isinstance(t, Observation) and t.code.value != OTHER for t in told)
        # A table without any known indicator (of a league, of the weather) is none of figures of the economy.
        yield from told if known else map(_unknown, told)

    def _captions(self, table: Table, layout: Layout, cleaned: CleanText, title: Span) -> list[Label]:
        """The labels above a table, nearest first: rows of its own, the lines above it, the title of the article."""
        spans = [Span(cell.start, cell.end) for cell in layout.titles]
        spans += [Span(cleaned.clean(line.start), cleaned.clean(line.end)) for line in table.grid.captions]
        if title.end <= table.start and title not in spans and title.end - title.start <= _TITLE:
            spans.append(title)
        found = []
        for start, end in spans:
            words = cleaned.text[start:end]
            lead = len(words) - len(words.lstrip())
            found.append(self._labels.label(words.strip(), start + lead)[0])
        return found

    def _unit_of(self, captions: Sequence[Label]) -> tuple[Unit, ...]:
        """The units that a caption gives all the table."""
        for label in captions:
            alone = self._units.read(label.text)
            if found := self._units.led(label.text) or label.units or alone or self._units.led(label.head.text):
                return found
        return ()

    def _corner(self, layout: Layout) -> tuple[Unit, ...]:
        """The units that the head of the stub gives all the table (``ĐVT: tấn`` in the corner)."""
        cells = (cell for at in layout.stubs for cell in layout.levels[at])
        return next((found for cell in cells if (found := self._units.led(layout.words(cell)))), ())

    def _columns(self, layout: Layout) -> list[Column]:
        found = []
        for index in layout.figures:
            cells = layout.levels[index]
            heads = merged([self._heads.read(layout.words(cell)) for cell in cells], self._heads)
            span = Span(cells[0].start, cells[-1].end) if cells else Span(0, 0)
            column = Column(index, heads, span)
            column.figures = [figure_in(layout.words(layout.cell(row, index))) for row in layout.body]
            labels = [self._labels.above(layout.words(cell), cell.start) for cell in cells]
            column.label = next((label for label in reversed(labels) if label.head.rest or not label.neutral), None)
            found.append(column)
        numbers = Numbers([figure.digits for column in found for figure in column.figures if figure is not None])
        for column in found:
            column.numbers = numbers
            column.amounts = [numbers.signed(figure) if figure is not None else None for figure in column.figures]
        return found


def _unknown(told: Linked) -> Linked:
    return Rejection(told.quantity, told.sentence, Rule.EXCLUDED_NO_NAME)

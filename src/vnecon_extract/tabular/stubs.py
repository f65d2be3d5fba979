"""Stubs: the rows of a table with figures, each with its unit and below those that it is a part of."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.tabular.columns import COMPARED
from vnecon_extract.tabular.labels import Label, Labels, Nesting, Stub, numbered
from vnecon_extract.tabular.places import Places
from vnecon_extract.tabular.rows import Cell, Row
from vnecon_extract.tabular.sheet import Sheet
from vnecon_extract.tabular.units import Unit, Units
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.values import value


@value
class Line:
    """A row with figures: its stub, and the row whose indicator it is of, if its label only compares; ``group`` is what
    the stub's head, or a section, calls the rows."""

    stub: Stub
    of: Stub
    sentence: Sentence
    group: str


@dataclass(slots=True)
class _Walk:
    """The rows so far: those still open for parts, the labels of outer stubs, the last row, the last that named an
    indicator, and the last that did not only compare."""

    nesting: Nesting = field(default_factory=Nesting)
    outer: dict[int, Label] = field(default_factory=dict)
    before: Stub | None = None
    whole: Stub | None = None
    named: Stub | None = None


class Stubs:
    """Reads stubs."""

    def __init__(self, words: Vocabulary, units: Units, labels: Labels, places: Places) -> None:
        self._words, self._units, self._labels, self._places = words, units, labels, places

    def lines(self, sheet: Sheet) -> Iterator[tuple[Line, Row]]:
        """The rows with figures, each below those that it is a part of."""
        layout, walk, group = sheet.layout, _Walk(), self._group(sheet)
        for row in layout.body:
            stub = self._stub(sheet, row, walk)
            if stub is None or stub.section:
                continue
            if _names(stub.label) and not stub.above:
                walk.whole = stub
            if walk.named is None or not self.only_compares(stub):
                walk.named = stub
            text = layout.text[row.start : row.end]
            sentence = Sentence(row.start, row.end, text, lower(text))
            inner = next((above.group for above in stub.above if above.group), "")
            if inner:
                stub.label = _part_only(stub.label)
            yield Line(stub, walk.named, sentence, inner or group), row

    def only_compares(self, stub: Stub) -> bool:
        """Whether a label only says how the row before it grew (``Tốc độ tăng so với cùng kỳ (%)``)."""
        head = stub.label.head
        return head.kind in COMPARED and not head.rest and not stub.label.reading.indicators

    def _stub(self, sheet: Sheet, row: Row, walk: _Walk) -> Stub | None:
        """The stub of a row; one with several columns stands below the labels of the outer ones."""
        layout = sheet.layout
        cells = [layout.cell(row, at) for at in layout.stubs]
        for at, cell in zip(layout.stubs[:-1], cells, strict=False):
            if cell.end > cell.start:
                walk.outer[at] = self._labels.label(layout.words(cell), cell.start)[0]
        cell = next((cell for cell in reversed(cells) if cell.end > cell.start), Cell(0, 0))
        if cell.end == cell.start:
            return None
        label, rank, opens = self._labels.label(layout.words(cell), cell.start)
        if layout.ordinals is not None:
            rank = numbered(layout.words(layout.cell(row, layout.ordinals))) or rank
        filled = [*layout.figures, *([layout.unit] if layout.unit is not None else [])]
        section = not any(layout.words(layout.cell(row, at)) for at in filled)
        entry = self._words.stub(lower(label.text)) if section and opens else None
        if entry is not None:
            label = replace(label, neutral=True)
        stub = walk.nesting.put(label, rank, opens=opens, section=section, indent=cell.indent)
        stub.group = entry.dimension if entry is not None else ""
        if not stub.above and walk.whole is not None and self._of_whole(sheet, stub):
            stub.above = (walk.whole,)
        if cell is cells[-1]:
            stub.above = (*(Stub(outer, 0, section=True) for outer in reversed(walk.outer.values())), *stub.above)
        stub.unit = self._unit(sheet, row, stub, walk.before)
        walk.before = stub
        return stub

    def _of_whole(self, sheet: Sheet, stub: Stub) -> bool:
        """Whether a row that nothing else gives a unit or an indicator is a part of the last that named one:
        ``Lực lượng lao động (nghìn người)``, ``Thành thị``, ``Nông thôn``."""
        label = stub.label
        if label.units or label.neutral or _names(label):
            return False
        place = self._places.of(label)
        if place is not None and place.type == "region":
            return not any(_names(caption) for caption in sheet.captions)
        units = sheet.units or sheet.layout.unit is not None or any(c.units for c in sheet.columns if c.plain)
        return bool(label.reading.breakdowns) and not units

    def _group(self, sheet: Sheet) -> str:
        """What the stub's head calls the rows."""
        layout = sheet.layout
        for at in reversed(layout.stubs):
            for cell in reversed(layout.levels[at]):
                entry = self._words.stub(self._words.written_out(layout.words(cell)))
                if entry is not None:
                    return entry.dimension
        return ""

    def _unit(self, sheet: Sheet, row: Row, stub: Stub, before: Stub | None) -> Unit | None:
        """The unit of a row: of the unit column, of its label, or of the rows that it is a part of."""
        layout = sheet.layout
        if layout.unit is not None:
            words = layout.words(layout.cell(row, layout.unit))
            if found := self._units.written(words):
                return found
        if stub.label.units:
            return stub.label.units[0]
        if layout.unit is not None and before is not None and any(above is before for above in stub.above):
            return before.unit
        return next((above.unit for above in stub.above if above.unit is not None), None)


def _part_only(label: Label) -> Label:
    """The label of a row under ``Phân theo loại hình kinh tế``: a part, whatever indicator its words may name."""
    return replace(label, reading=replace(label.reading, indicators=[]))


def _names(label: Label) -> bool:
    """Whether a label names an indicator for sure."""
    return any(not mention.risky for mention in label.reading.indicators)

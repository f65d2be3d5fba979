"""Cells: each figure with the words of its row, its column and its table put together."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.owners import NO_OWNER
from vnecon_extract.cues.role import Role
from vnecon_extract.decisions import Decision
from vnecon_extract.document.state import NOBODY, Linked, Observation, Rejection
from vnecon_extract.find.quantities import tidy
from vnecon_extract.mentions import Quantity
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span
from vnecon_extract.tabular.amounts import Amount, Amounts
from vnecon_extract.tabular.circumstances import Circumstances
from vnecon_extract.tabular.columns import COMPARED, Column
from vnecon_extract.tabular.joints import Subject
from vnecon_extract.tabular.labels import Label, Stub
from vnecon_extract.tabular.sheet import Sheet
from vnecon_extract.tabular.stubs import Line, Stubs
from vnecon_extract.tabular.subjects import Subjects
from vnecon_extract.tabular.units import Unit
from vnecon_extract.tabular.vocabulary import Vocabulary

_LOWEST_RATIO = 50
# By the unit that amounts are measured in, and the head of their column.
_Known: TypeAlias = dict[tuple[Unit | None, int], Subject]


class Cells:
    """Reads the cells of tables, row by row."""

    def __init__(
        self, measures: Measures, stubs: Stubs, subjects: Subjects, amounts: Amounts, around: Circumstances,
        words: Vocabulary,
    ) -> None:  # fmt: skip
        self._measures, self._stubs, self._subjects = measures, stubs, subjects
        self._amounts, self._circumstances, self._words = amounts, around, words

    def read(self, sheet: Sheet) -> Iterator[Linked]:
        """What became of every figure, in text order."""
        lines = list(self._stubs.lines(sheet))
        groups = {self._group(line.stub.label) for line, _ in lines} - {""}
        told = {self._group(label) for label in sheet.captions} - {""}
        # Rows of several chapters: what no row above and no table knows is no part of what the caption is about.
        mixed = bool(told) and not groups <= told
        for line, row in lines:
            known: _Known = {}
            alone = mixed and self._is_unlisted(line)
            for column in sheet.columns:
                cell = sheet.layout.cell(row, column.index)
                words = sheet.layout.words(cell)
                amount = self._amounts.read(words, column.numbers) if words else None
                if amount is not None:
                    yield self._told(
                        replace(sheet, captions=()) if alone else sheet, line, column, amount, cell.start, known
                    )

    def _is_unlisted(self, line: Line) -> bool:
        label = line.of.label
        return not (line.of.above or label.neutral or label.reading.breakdowns or label.reading.places or line.group)

    def _group(self, label: Label) -> str:
        """The chapter of the indicator that a label names for sure."""
        return next((self._measures.group(m.codes[0]) for m in label.reading.indicators if not m.risky), "")

    def _told(self, sheet: Sheet, line: Line, column: Column, amount: Amount, offset: int, known: _Known) -> Linked:
        """What a cell says, or why it says nothing that is sure; ``known`` are subjects of the row's other cells."""
        unit = amount.unit or self._unit(sheet, line.stub, column)
        quantity = _quantity(amount, unit, offset - line.sentence.start, column)
        reason = self._objection(sheet, line, column, unit)
        if reason:
            return Rejection(quantity, line.sentence, reason)
        kind = self._kind(line, column)
        subject = self._subject(sheet, line, column, kind, unit, known)
        if not subject.code:
            return Rejection(quantity, line.sentence, Rule.EXCLUDED_NO_NAME)
        if kind == "level" and unit is not None and unit.is_part:
            kind, flag = self._part_level(sheet, column, subject.code, quantity)
            if not kind:
                return Rejection(quantity, line.sentence, Rule.EXCLUDED_UNNAMED_PERCENTAGE)
            quantity = replace(quantity, flags=(*quantity.flags, *([flag] if flag else [])))
        return self._observation(sheet, line, column, kind, subject, quantity)

    def _objection(self, sheet: Sheet, line: Line, column: Column, unit: Unit | None) -> Rule | None:
        """Why a figure can be no record."""
        if not column.heads:
            first = column is sheet.columns[0] and all(not c.heads for c in sheet.columns)
            if not first or sheet.layout.unit is None:
                return Rule.EXCLUDED_NO_HEAD
        if unit is None:
            return Rule.EXCLUDED_NO_UNIT
        if column.kind is not None and self._row_kind(line.stub) is not None:
            return Rule.EXCLUDED_COMPARED_TWICE
        return None

    def _row_kind(self, stub: Stub) -> str | None:
        """What a label, or one that it stands below, says that its figures are: growth, a ratio, a share."""
        per_cent = stub.unit is not None and stub.unit.is_part
        for label in (stub.label, *(above.label for above in stub.above)):
            if label.head.kind in COMPARED:
                return label.head.kind if per_cent or self._words.opens_with_head(label.head.text) else None
            if any(not mention.risky for mention in label.reading.indicators):
                return None
        return None

    def _kind(self, line: Line, column: Column) -> str:
        return column.kind or self._row_kind(line.stub) or "level"

    def _unit(self, sheet: Sheet, stub: Stub, column: Column) -> Unit | None:
        """The unit of a cell: of a comparison its column's; of an amount its row's, its column's, its table's."""
        own = column.units[0] if column.units else None
        if column.kind is not None:
            if own is None and column.absolute and column.pair is not None:
                return self._unit(sheet, stub, column.pair)
            return own
        if own is not None and (own.is_part or sheet.measured_apart):
            return own
        return stub.unit or own or self._whole_unit(sheet, column)

    def _whole_unit(self, sheet: Sheet, column: Column) -> Unit | None:
        """The unit that a caption gives a column; of two (``Nghìn tấn; triệu USD``) the one that its head tells."""
        units = [unit for unit in sheet.units if not unit.is_part]
        if len(units) < 2:
            return next(iter(units or sheet.units), None)
        money = [unit for unit in units if self._measures.is_money(unit.code)]
        goods = [unit for unit in units if unit not in money]
        said = column.label.head.rest if column.label is not None else ""
        found = (
            money if said in self._words.lists["values"] else goods if said in self._words.lists["quantities"] else []
        )
        return found[0] if len(found) == 1 else None

    def _subject(
        self, sheet: Sheet, line: Line, column: Column, kind: str, unit: Unit | None, known: _Known
    ) -> Subject:
        """The indicator and the parts; what a comparison is of is measured as the amounts it compares."""
        amounts = column.pair if column.kind is not None and column.pair is not None else column
        measured = unit if kind == "level" else None
        if column.kind is not None and column.pair is not None:
            measured = self._unit(sheet, line.of, column.pair)
        elif kind != "level" and line.of.unit is not None:
            measured = line.of.unit
        if measured is not None and measured.is_part:
            measured = None
        label = amounts.label or column.label
        key = measured, id(label)
        if key not in known:
            rows = [above.label for above in line.of.above]
            known[key] = self._subjects.of(line.of.label, label, rows, sheet.captions, measured, line.group)
        return known[key]

    def _part_level(self, sheet: Sheet, column: Column, code: str, quantity: Quantity) -> tuple[str, str]:
        """What a percentage in a column of amounts is of its indicator; and its flag; or "" where that is not sure."""
        measures, entry = self._measures, self._measures.entry(code)
        if measures.grows(code):
            return "change", ""
        if entry is None or "percent" in entry.measures:
            return "level", ""
        caption = next((label.head.kind for label in sheet.captions if label.head.kind in COMPARED), None)
        if caption is not None:
            return caption, ""
        if column.units and column.units[0].is_part and column.measure and column.label is not None:
            return "", ""
        if quantity.value is not None and quantity.value > _LOWEST_RATIO:
            return "ratio", "implied_kind"
        return "change", "implied_kind"

    def _observation(
        self, sheet: Sheet, line: Line, column: Column, kind: str, subject: Subject, quantity: Quantity
    ) -> Observation:
        around = self._circumstances.of(sheet, line.stub, line.of, column, kind, subject)
        span, head = subject.span, column.span
        return Observation(
            quantity=quantity,
            sentence=line.sentence,
            role=Decision(Role(kind, 0), Rule.ROLE_TABLE, head if column.kind is not None else None),
            code=Decision(around.code, Rule.INDICATOR_TABLE, span),
            subject=Decision(span, Rule.SUBJECT_TABLE, span),
            parts={d: Decision(part, Rule.PART_TABLE, part) for d, part in subject.parts.items()},
            status=Decision(around.status, Rule.STATUS_TABLE),
            period=Decision(around.period, Rule.PERIOD_TABLE, _dates(line, column)),
            base=Decision(around.base, Rule.BASE_TABLE, head if column.base is not None else None),
            place=Decision(around.place, Rule.PLACE_TABLE),
            price_basis=Decision(around.price_basis, Rule.PRICES_TABLE),
            attribution=NOBODY,
            entity=NO_OWNER,
        )


def _dates(line: Line, column: Column) -> Span | None:
    """The words that give a cell its period: a label that is nothing else, or the heads of its column."""
    label = line.stub.label
    if label.head.periods and not label.head.rest:
        return Span(label.start, label.end)
    return column.span if any(head.periods or head.reported for head in column.heads) else None


def _quantity(amount: Amount, unit: Unit | None, offset: int, column: Column) -> Quantity:
    """The quantity of a cell; its unit stands elsewhere, so that the number is all that it covers."""
    factor = unit.factor if unit is not None and amount.unit is None else 1
    value, low, high = (
        None if v is None else (v if factor == 1 else tidy(v * factor)) for v in (amount.value, amount.low, amount.high)
    )
    flags = (*amount.flags, *column.flags, *(() if unit is None or unit.known else ("unknown_unit",)))
    start, end = offset + amount.start, offset + amount.end
    return Quantity(
        start, end, "table.cell", value, low, high, unit.code if unit is not None else "", end, end, amount.bound,
        start, amount.sign, (start,), flags,
    )  # fmt: skip

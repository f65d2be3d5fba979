"""Circumstances of a cell: when and where it holds, how sure it is, against what and at which prices."""

from collections.abc import Iterator, Sequence
from datetime import date

from vnecon_extract.cues.measures import Measures
from vnecon_extract.document.places import Gazetteer
from vnecon_extract.document.scene import is_part_of_country
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import local_codes
from vnecon_extract.knowledge.places import VIETNAM
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import PlaceMention
from vnecon_extract.patterns import lower
from vnecon_extract.records import Base, Period, Place, PriceBasis, PriceBasisKind, Status
from vnecon_extract.tabular.columns import Column
from vnecon_extract.tabular.joints import Subject
from vnecon_extract.tabular.labels import Label, Stub
from vnecon_extract.tabular.places import Places
from vnecon_extract.tabular.sheet import Sheet
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.timex.calendar import days
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value

_OWN = ("province", "district", "region")


@value
class Around:
    """All that a record says beside the amount and what it is of."""

    code: str
    status: Status
    period: Period | None
    base: Base | None
    place: Place | None
    price_basis: PriceBasis | None


class Circumstances:
    """Finds the circumstances of cells."""

    def __init__(
        self, knowledge: Knowledge, measures: Measures, gazetteer: Gazetteer, places: Places, words: Vocabulary
    ) -> None:
        self._gazetteer, self._places, self._words = gazetteer, places, words
        self._local = local_codes(knowledge)
        self._held = measures.quoted() | frozenset(word_lists(knowledge, "linking")["stock"])

    def of(self, sheet: Sheet, stub: Stub, of: Stub, column: Column, kind: str, subject: Subject) -> Around:
        """The circumstances of the cell of a row (``stub``, of whose amounts ``of`` is) under a column."""
        period = self._period(sheet, stub, column)
        if subject.code not in self._held:
            period = _from_new_year(period)
        base, against = column.base, column.against
        if column.kind is None and kind in ("change", "ratio"):
            head = next((h for h in self._sayings(stub, sheet.captions) if h.head.kind == kind), None)
            if head is not None:
                base, against = head.head.base, head.head.against
        place = self._place(sheet, of, column)
        code = self._local.get(subject.code) if is_part_of_country(place) else None
        return Around(
            code or subject.code,
            self._status(sheet, stub, column, period),
            period,
            sheet.times.base(base, against, kind, period, column.earlier),
            place,
            _prices([of.label, *(s.label for s in of.above), *sheet.captions], column),
        )

    def _sayings(self, stub: Stub, captions: Sequence[Label]) -> Iterator[Label]:
        yield stub.label
        yield from (above.label for above in stub.above)
        yield from captions

    def _period(self, sheet: Sheet, stub: Stub, column: Column) -> Period | None:
        """The column's period; a label that is nothing but a period gives the row's."""
        head = stub.label.head
        if head.periods and not head.rest:
            return sheet.times.of([*column.heads, head])
        return column.period

    def _status(self, sheet: Sheet, stub: Stub, column: Column, period: Period | None) -> Status:
        """What the head says; what lies ahead without a word is planned in a table of plans, else forecast."""
        said = (column.pair.status if column.pair is not None else "") or column.status
        if not said and stub.label.head.periods and not stub.label.head.rest:
            said = stub.label.head.status  # "Sơ bộ 2024" beside a row
        if said:
            return Status(said)
        captions = [label.head.status for label in sheet.captions if label.head.status]
        if _ahead(period, sheet.published):
            return Status.TARGET if "target" in captions else Status.FORECAST
        last = sheet.times.last
        if "estimate" in captions and period is not None and last is not None and period.end == last:
            return Status.ESTIMATE
        return Status.ACTUAL

    def _place(self, sheet: Sheet, of: Stub, column: Column) -> Place | None:
        """Of the row, its column, the rows above it, the caption; else the article's own."""
        labels = [of.label, *([column.label] if column.label else []), *(above.label for above in of.above)]
        for label in labels:
            if lower(label.text) in self._words.lists["nation"]:
                return self._gazetteer.as_place(VIETNAM, sheet.published, sheet.home)
            named = self._places.of(label)
            if named is not None and named.type in _OWN:
                return self._gazetteer.as_place(named, sheet.published, sheet.home)
        for label in sheet.captions:
            said = next((p for p in label.reading.places if _holds(p)), None)
            if said is not None:
                return self._gazetteer.as_place(said, sheet.published, sheet.home)
        return self._gazetteer.as_place(None, sheet.published, sheet.home)


def _ahead(period: Period | None, published: Published | None) -> bool:
    if period is None or period.start is None or published is None:
        return False
    return (period.start.year, period.start.month) > (published.year, published.month)


def _from_new_year(period: Period | None) -> Period | None:
    """``Giải ngân đến 30/9/2025``: what adds up over time does so from the first of January."""
    if period is None or period.start is not None or period.end is None:
        return period
    return days(date(period.end.year, 1, 1), period.end)


def _holds(place: PlaceMention) -> bool:
    return (
        bool(place.codes or place.name) and place.role_hint != "partner" and (place.national or place.type in _OWN[:2])
    )


def _prices(labels: Sequence[Label], column: Column) -> PriceBasis | None:
    readings = [head.reading for head in reversed(column.heads)] + [label.reading for label in labels]
    for reading in readings:
        if reading.price_bases:
            found = reading.price_bases[-1]
            return PriceBasis(kind=PriceBasisKind(found.kind), year=found.year)
    return None

"""Subjects: the indicator of a cell and its parts, by the label of its row, its column's head and what stands above."""

from collections.abc import Sequence

from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.cues.measures import Measures
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import narrowed
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import IndicatorMention
from vnecon_extract.patterns import lower
from vnecon_extract.span import Span
from vnecon_extract.tabular.joints import Joints, Subject
from vnecon_extract.tabular.labels import Label
from vnecon_extract.tabular.places import Places
from vnecon_extract.tabular.units import Unit

_MOST = 0.5  # of a label, what a name has to cover to be all that it says
_ALL = 0.8


class Subjects:
    """Finds subjects by the knowledge of indicators and parts that prose is read by."""

    def __init__(self, knowledge: Knowledge, reader: Reader, measures: Measures, places: Places) -> None:
        self._measures, self._places = measures, places
        self._joints = Joints(knowledge, reader, measures)
        self._components = narrowed(knowledge)
        linking = word_lists(knowledge, "linking")
        self._partner_groups = frozenset(linking["partner_groups"])
        self._product_lists = frozenset(linking["product_lists"])

    def of(
        self, label: Label, column: Label | None, rows: Sequence[Label], captions: Sequence[Label],
        measured: Unit | None, group: str,
    ) -> Subject:  # fmt: skip
        """The subject of the cell of a row under ``column``; ``rows`` are those it stands below, nearest first.

        ``measured`` is the unit of its amounts, None where nothing tells; ``group`` is what the stub's head calls rows
        whose names no table knows: products, partners, places.
        """
        if column is not None and self._is_neutral(label, group):
            found = self._core(column, rows, (*rows, *captions), captions, measured, "")
            own = {} if label.neutral else self._part(label, found.code, group)
            return Subject(found.code, found.span, {**found.parts, **own})
        if column is None:
            return self._core(label, rows, rows, captions, measured, group)
        others = (*rows, *captions, column) if column.neutral else (column, *rows, *captions)
        return self._core(label, others, rows, captions, measured, group)

    def _is_neutral(self, label: Label, group: str) -> bool:
        """Whether a label says whose or when, and not what: a total, a period, a place."""
        if label.neutral or self._places.of(label) is not None or self._places.is_district(label.text):
            return True
        return group == "place" and not label.reading.indicators

    def _core(
        self, label: Label, others: Sequence[Label], rows: Sequence[Label], captions: Sequence[Label],
        measured: Unit | None, group: str,
    ) -> Subject:  # fmt: skip
        """The subject that ``label`` names, by itself or with ``others``; else as a part of what they name.

        A name that is sure by itself is only completed by the ``rows`` above it (``Luân chuyển`` of ``Hàng hóa``).
        """
        above = [*others, *(label for label in captions if not any(label is other for other in others))]
        found = None if label.neutral else self._named(label, measured)
        bare = label.neutral and not label.reading.indicators
        halves = above if found is None else rows
        joint = None if bare else self._joints.composed(label, halves, captions, measured, found)
        if joint is not None and not joint.parts:
            risky = None if label.neutral else self._named(label, measured, risky=True)
            same = risky is not None and self._joints.codes(risky, measured)[0] == joint.code
            joint = self._by_itself(label, risky, measured) if same and risky is not None else joint
        if joint is not None:
            return joint
        if found is not None:
            return self._narrowed(label, self._by_itself(label, found, measured), captions)
        for at, source in enumerate(above):
            mention = None if source.neutral else self._named(source, measured, risky=True)
            if mention is not None:
                own = None if label.neutral else self._named(label, measured, risky=True)
                if own is not None and self._is_line(own, label, mention):
                    return self._by_itself(label, own, measured)
                nearer = [other for other in above[:at] if not any(other is label for label in captions)]
                return self._as_part(label, source, mention, nearer, measured, group)
        risky = self._named(label, measured, risky=True)
        if risky is not None:
            return self._by_itself(label, risky, measured)
        unnamed = label.neutral or self._places.of(label) is not None
        return Subject("" if unnamed else OTHER, Span(label.start, label.end), {})

    def _named(self, label: Label, measured: Unit | None, *, risky: bool = False) -> IndicatorMention | None:
        """The words of a label that name an indicator which can be measured so; the first, and the surest."""
        said = [m for m in label.reading.indicators if m.rule != "indicator.whole"]
        fitting = [m for m in said if self._joints.codes(m, measured)]
        sure = [m for m in fitting if not m.risky]
        if sure and not self._turned(label, sure[0]):
            return sure[0]
        whole = [m for m in fitting if m.end - m.start >= _MOST * len(label.text)]
        return whole[0] if risky and whole else None

    def _narrowed(self, label: Label, subject: Subject, captions: Sequence[Label]) -> Subject:
        """``Vốn đăng ký`` under a caption of new projects is what these registered."""
        at = subject.span.start - label.start
        words = lower(label.text[at : at + subject.span.end - subject.span.start])
        for entry in self._components:
            told = any(after in lower(caption.text) for caption in captions for after in entry.after)
            if entry.total == subject.code and words in entry.words and told:
                return Subject(entry.code, subject.span, subject.parts)
        return subject

    def _is_line(self, own: IndicatorMention, label: Label, whole: IndicatorMention) -> bool:
        """Whether a label that may name an indicator is a line of the whole that does: ``Thuế thu nhập cá nhân``."""
        group = self._measures.group
        return own.end - own.start >= _ALL * len(label.text) and group(own.codes[0]) == group(whole.codes[0])

    def _turned(self, label: Label, mention: IndicatorMention) -> bool:
        """Whether words before a name make another thing of it: the revenue of ``Thu xuất nhập khẩu`` is no trade."""
        first = label.reading.indicators[0]
        group = self._measures.group
        return first.start == 0 and first.risky and group(first.codes[0]) != group(mention.codes[0])

    def _by_itself(self, label: Label, found: IndicatorMention, measured: Unit | None) -> Subject:
        code = self._joints.codes(found, measured)[0]
        offset = label.start
        parts = {
            part.dimension: Span(offset + part.start, offset + part.end)
            for part in label.reading.breakdowns
            if not self._joints.says(code, part, label.reading, found)
            and (part.dimension == "product" or not part.risky)
        }
        return Subject(code, Span(offset + found.start, offset + found.end), parts)

    def _as_part(
        self, label: Label, whole: Label, mention: IndicatorMention, nearer: Sequence[Label], measured: Unit | None,
        group: str,
    ) -> Subject:  # fmt: skip
        """A row that is a part of what its column, a row above or the caption names; a total is all of it."""
        code = self._joints.codes(mention, measured)[0]
        if code in self._product_lists and not label.neutral and (own := self._joints.produced(label, measured)):
            return own
        parts: dict[str, Span] = {}
        for part in whole.reading.breakdowns:
            near = part.start <= mention.end + 1 and part.end > mention.start
            if near and not self._joints.says(code, part, whole.reading, mention):
                parts[part.dimension] = Span(whole.start + part.start, whole.start + part.end)
        for source in reversed(nearer):
            if not source.neutral and source.reading.breakdowns:
                parts |= self._part(source, code, "")
        named = whole.reading.sentence.low[mention.start : mention.end]
        if not label.neutral and not (label.head.rest and label.head.rest in named):
            parts |= self._part(label, code, group)
        return Subject(code, Span(whole.start + mention.start, whole.start + mention.end), parts)

    def _part(self, label: Label, code: str, group: str) -> dict[str, Span]:
        """The part of ``code`` that a label names, by its dimension; a place is none, a part of a place is."""
        span = Span(label.start, label.end)
        place = self._places.of(label)
        if place is not None and (place.type != "district" or place.name):
            abroad = place.type in ("country", "bloc")
            return {"partner": span} if abroad and self._measures.group(code) in self._partner_groups else {}
        listed = max(label.reading.breakdowns, key=lambda p: (not p.risky, p.end - p.start), default=None)
        if listed is not None and place is None:
            words = lower(label.text[listed.start : listed.end])
            return {} if self._joints.is_product_of(code, listed, words) else {listed.dimension: span}
        return {group if group not in ("", "place") else "other": span}

"""Names put together of a head and a part that stand apart in a table: ``Diện tích`` over ``Lúa``."""

from collections.abc import Iterator, Sequence

from vnecon_extract.cues.measures import Measures
from vnecon_extract.cues.own_parts import OwnParts
from vnecon_extract.find.reader import Reader
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.mentions import BreakdownMention, IndicatorMention, Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.span import Span
from vnecon_extract.tabular.labels import Label
from vnecon_extract.tabular.units import Unit
from vnecon_extract.values import value

_HALF = 60  # characters of what may be one half of a name


@value
class Subject:
    """What a cell measures: ``code`` ("" if nothing says) by the words at ``span`` of the cleaned text; its parts."""

    code: str
    span: Span
    parts: dict[str, Span]


class Joints:
    """Puts names together, and knows what they can be measured in and which parts they hold."""

    def __init__(self, knowledge: Knowledge, reader: Reader, measures: Measures) -> None:
        self._reader, self._measures = reader, measures
        self._own = OwnParts(knowledge)
        self._output_heads = word_lists(knowledge, "tables")["output_heads"]

    def codes(self, mention: IndicatorMention, measured: Unit | None) -> tuple[str, ...]:
        """The indicators that ``mention`` can name where it is measured so, the likeliest first."""
        return self._measures.fitting_unit(mention.codes, measured.code) if measured else mention.codes

    def composed(
        self, label: Label, above: Sequence[Label], captions: Sequence[Label], measured: Unit | None,
        found: IndicatorMention | None,
    ) -> Subject | None:  # fmt: skip
        """``Diện tích`` over ``Lúa``, ``Lúa`` over ``Diện tích``: head and part that say it together.

        A label that names an indicator by itself (``found``) goes with rows above that make another of it, and with
        the part that a caption names.
        """
        if not label.text:
            return None
        for source in above:
            caption = found is not None and any(source is other for other in captions)
            halves = self._halves(source, label, only_parts=label.neutral or caption)
            for words, span in halves:
                joined = (f"{words} {label.text}", len(words) + 1), (f"{label.text} {words}", len(label.text) + 1)
                for text, at in joined:
                    reading, mention = self._joint(text, at, measured)
                    if mention is None or reading is None:
                        continue
                    code = self.codes(mention, measured)[0]
                    own = Span(label.start, label.end)
                    head, held = (span, own) if text.startswith(words) else (own, span)
                    parts = {
                        part.dimension: held
                        for part in reading.breakdowns
                        if part.end > at and not self.says(code, part, reading, mention)
                    }
                    if found is not None and code == self.codes(found, measured)[0] and not parts:
                        continue
                    return Subject(code, head if parts else own, parts)
        return None

    def _halves(self, source: Label, label: Label, *, only_parts: bool) -> Iterator[tuple[str, Span]]:
        """The words of what stands above that can be one half of a name."""
        mentions: list[IndicatorMention | BreakdownMention] = []
        if not only_parts:
            mentions += [m for m in source.reading.indicators if m.end - m.start <= _HALF]
            if len(source.text) <= _HALF:
                yield source.text, Span(source.start, source.end)
        if not label.reading.breakdowns:
            mentions += source.reading.breakdowns
        for mention in mentions:
            span = Span(source.start + mention.start, source.start + mention.end)
            yield source.text[mention.start : mention.end], span

    def _joint(self, joined: str, at: int, measured: Unit | None) -> tuple[Reading | None, IndicatorMention | None]:
        """A sure name in ``joined`` that holds words on both sides of ``at``."""
        reading = self._reader.names(Sentence(0, len(joined), joined, lower(joined)))
        for mention in reading.indicators:
            if mention.start < at - 1 and mention.end > at and not mention.risky and self.codes(mention, measured):
                return reading, mention
        return None, None

    def produced(self, label: Label, measured: Unit | None) -> Subject | None:
        """A product whose output has an indicator of its own (``Xi măng``)."""
        for head in sorted(self._output_heads):
            reading, mention = self._joint(f"{head} {label.text}", len(head) + 1, measured)
            if mention is not None and reading is not None:
                parts = {} if self._is_own(mention, reading, measured) else {"product": Span(label.start, label.end)}
                return Subject(self.codes(mention, measured)[0], Span(label.start, label.end), parts)
        return None

    def _is_own(self, mention: IndicatorMention, reading: Reading, measured: Unit | None) -> bool:
        """Whether the parts in a name are no more than what its indicator says."""
        code = self.codes(mention, measured)[0]
        return all(self.says(code, part, reading, mention) for part in reading.breakdowns)

    def says(self, code: str, part: BreakdownMention, reading: Reading, name: IndicatorMention) -> bool:
        """Whether a part is no more than what the indicator's own name says."""
        inside = name.start <= part.start and part.end <= name.end
        alone = (part.start, part.end) == (name.start, name.end)
        return inside and self._own.in_name(code, part, reading.sentence.low[part.start : part.end], alone=alone)

    def is_product_of(self, code: str, part: BreakdownMention, words: str) -> bool:
        """Whether a product is the one that ``code`` is about."""
        return part.dimension == "product" and self._own.says(code, words)

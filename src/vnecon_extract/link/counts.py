"""Counted things that are a part by themselves: ``4 ngành trọng yếu giảm 0,1%``, ``31 mặt hàng ... chiếm 92%``."""

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.weighed_parts import said
from vnecon_extract.decisions import Decision
from vnecon_extract.document.topics import TopicFrame
from vnecon_extract.find.reading import Reading
from vnecon_extract.link.tables import Tables
from vnecon_extract.rules import Rule
from vnecon_extract.span import Span

# "4 ngành công nghiệp trọng yếu của thành phố" is a name; more is a clause.
_LONGEST = 10


class Counts:
    """Tells which figures speak of what their sentence has counted."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def counted(self, figure: Figure, topic: TopicFrame, *, rejected: bool) -> Figure | None:
        """What a figure may be told of behind ``figure``, which was a record or, ``rejected``, none."""
        if rejected and figure.quantity.unit in self._tables.counted_parts:
            return figure
        return topic.counted if rejected else None

    def part(self, figure: Figure, reading: Reading, kind: str, topic: TopicFrame) -> dict[str, Decision[Span]]:
        """The counted things that ``figure`` is told of: those right before its verb, or before the threshold that
        they pass, where it is their share."""
        counted, last = topic.counted, topic.last
        if counted is None or last is None or counted.clause != figure.clause or figure.bracket != counted.bracket:
            return {}
        low, offset, start = reading.sentence.low, reading.sentence.start, counted.quantity.start
        dimension = self._tables.counted_parts[counted.quantity.unit]
        if last is not counted:
            between = low[last.quantity.end : figure.start]
            if kind != "share" or "," in low[start : last.start] or between.count(",") > 1:
                return {}
            return {dimension: said(Span(offset + start, offset + last.quantity.end), Rule.PART_COUNTED)}
        words = low[start : figure.cues[0].start].rstrip() if figure.cues else ""
        if not words or "," in words or len(words.split()) > _LONGEST:
            return {}
        return {dimension: said(Span(offset + start, offset + start + len(words)), Rule.PART_COUNTED)}

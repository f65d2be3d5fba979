"""What became of every number of an article: the figures, and all that is none, so that no digit is passed over."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vnecon_extract.find.reading import Reading
from vnecon_extract.link.explain import Told
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.span import Span
from vnecon_extract.tabular.reader import Table
from vnecon_extract.text import CleanText


@dataclass(frozen=True, slots=True)
class Explained:
    """What became of one number: a record, a rejection, a claim as something else; ``rule`` says why.

    For a record, ``decisions`` say field by field what was chosen, by which rule, from which words.  For a rejection,
    ``missed`` is the probability that it is a record all the same.
    """

    start: int
    end: int
    text: str
    what: str
    rule: str
    record: IndicatorRecord | None = None
    decisions: tuple[Told, ...] = ()
    missed: float | None = None

    @property
    def words(self) -> Mapping[str, Span]:
        """Where the article names what a record says, by field, as far as it does."""
        return {told.field: told.words for told in self.decisions if told.words is not None}


def others(
    cleaned: CleanText, raw: str, readings: Sequence[Reading], tables: Sequence[Table], taken: Sequence[Explained]
) -> list[Explained]:
    """Numbers of an article, ``raw`` and ``cleaned``, that are no quantity: claimed as something else, or by nobody;
    ``taken`` are those that are."""
    covered = bytearray(len(raw) + 1)
    for explained in taken:
        covered[explained.start : explained.end] = b"\1" * (explained.end - explained.start)
    out = []
    for reading in readings:
        offset = reading.sentence.start
        spoken = [*((c, c.kind) for c in reading.claims), *((p, "period") for p in reading.spoken_periods)]
        for mention, kind in spoken:
            span = cleaned.span(offset + mention.start, offset + mention.end)
            words = raw[span.start : span.end]
            if any(c.isdigit() for c in words) and not any(covered[span.start : span.end]):
                out.append(Explained(*span, words, kind, mention.rule))
            covered[span.start : span.end] = b"\1" * (span.end - span.start)
    for table in tables:  # years and numbers of rows in its heads and labels
        start, end = cleaned.span(table.start, table.end)
        for match in re.finditer(r"\d+(?:[.,/]\d+)*", raw[start:end]):
            first, last = start + match.start(), start + match.end()
            if not any(covered[first:last]):
                out.append(Explained(first, last, match.group(), "table", "table.words"))
                covered[first:last] = b"\1" * (last - first)
    free = (m for m in re.finditer(r"\d+(?:[.,]\d+)*", raw) if not any(covered[m.start() : m.end()]))
    out.extend(Explained(m.start(), m.end(), m.group(), "unclaimed", "") for m in free)
    return out

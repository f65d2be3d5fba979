"""Unnamed indicators: known by what a figure is measured in and is of, where no word names them.

``thịt vai 145.000 đồng/kg``, ``Brent 78 USD/thùng``, ``chè 2.100 ha``, ``11 xã đạt chuẩn nông thôn mới``.
"""

from collections import defaultdict

from vnecon_extract.cues.figures import Figure
from vnecon_extract.cues.measured_in import OTHER
from vnecon_extract.find.reading import Reading
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.linking import Measured, measured
from vnecon_extract.knowledge.quantities import nouns
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import BreakdownMention
from vnecon_extract.span import Span, starting
from vnecon_extract.values import value

_NEAR = 12
_FAR = 60
_CURRENCY = 3


@value
class Unnamed:
    """The indicator that a unit tells, where the words that helped to tell it stand in the sentence, and the part."""

    code: str
    words: Span
    part: BreakdownMention | None = None


class UnnamedIndicators:
    """Knows which units name an indicator, alone or with words beside them."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._uncoded = {says for noun in nouns(knowledge) for says in noun.says}
        self._by_unit: dict[str, list[Measured]] = defaultdict(list)
        for entry in measured(knowledge):
            for unit in entry.units:
                self._by_unit[unit].append(entry)
        words = {w.lower() for entries in self._by_unit.values() for e in entries for w in (*e.words, *e.verbs)}
        self._words = Lexicon({w: w for w in words}, knowledge.shared(Phrasebook))

    def of(self, figure: Figure, reading: Reading, chapter: str) -> Unnamed | None:
        """What the unit of ``figure`` tells with the words around it, in a text that speaks of ``chapter``."""
        quantity, low = figure.quantity, reading.sentence.low
        if len(quantity.unit) == _CURRENCY and quantity.unit.isupper() and quantity.value == 1:
            return None  # "1 USD đổi được ...": what another is given for
        for entry in self._by_unit.get(quantity.unit, ()):
            if (entry.within and chapter not in entry.within) or (entry.verbs and reading.entities):
                continue
            part = self._part(entry, figure, reading)
            if part is not None and (not entry.verbs or self._done(entry, figure, reading)):
                return Unnamed(entry.indicator, Span(part.start, part.end), part)
            if entry.words:
                # The words behind the figure before may stand right before this one: "1 USD đổi được 109 yên".
                first = max(0, min(figure.left.start, figure.start - _NEAR))
                last = self._clause_end(figure, reading)
                said = self._words.search(low, first, last)
                found = [
                    Span(start, end)
                    for start, end, words in (self._words.each(low) if said else ())
                    if words in entry.words and first <= start and end <= last
                    if end <= figure.start or start >= quantity.unit_start  # "1 USD đổi được": not from the 1 itself on
                ]
                if found:
                    return Unnamed(entry.indicator, found[-1])
            elif entry.behind:
                behind = next((w for w in entry.behind if low.startswith(w, quantity.end + 1)), "")
                if behind:
                    return Unnamed(entry.indicator, Span(quantity.end + 1, quantity.end + 1 + len(behind)))
            elif not (entry.parts or entry.any_part):
                end = figure.tail.end if entry.indicator == OTHER else quantity.end
                return Unnamed(entry.indicator, Span(quantity.unit_start, end))
        return None

    def _done(self, entry: Measured, figure: Figure, reading: Reading) -> bool:
        """Whether one of the verbs of the entry stands in the words before a figure."""
        first, hits = figure.left.start, self._words.each(reading.sentence.low)
        return any(first <= start and end <= figure.start and words in entry.verbs for start, end, words in hits)

    def _part(self, entry: Measured, figure: Figure, reading: Reading) -> BreakdownMention | None:
        """The part of the entry in the words of the figure, the nearest before it or right behind."""
        if not (entry.parts or entry.any_part):
            return None
        start, end = figure.outer.start if figure.outer.end else figure.left.start, figure.tail.end
        own = [
            part
            for part in reading.breakdowns
            if start <= part.start
            and part.end <= end
            and (not entry.any_part or part.dimension == "product")
            and (entry.any_part or not set(entry.parts).isdisjoint(part.codes))
        ]
        before = [part for part in own if part.end <= figure.start]
        return before[-1] if before else next(iter(own), None)

    def _clause_end(self, figure: Figure, reading: Reading) -> int:
        """Where the words behind a figure end, verbs among them: ``11 xã đạt chuẩn nông thôn mới``; things counted
        on the way, which no code covers, are words too (``11 xã đạt 19/19 tiêu chí nông thôn mới``)."""
        end = figure.quantity.end
        following = (q for q in starting(reading.quantities, end, end + _FAR) if q.unit not in self._uncoded)
        last = next((q.start for q in following), end + _FAR)
        stop = reading.sentence.low.find(",", end, last)
        return max(figure.tail.end, last if stop < 0 else stop)

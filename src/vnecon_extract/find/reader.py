"""Sentences read by every finder."""

import re
from collections.abc import Iterable, Iterator, Sequence

from vnecon_extract.find.attributions import AttributionFinder
from vnecon_extract.find.bases import BaseFinder
from vnecon_extract.find.breakdowns import BreakdownFinder
from vnecon_extract.find.cues import CueFinder
from vnecon_extract.find.entities import EntityFinder
from vnecon_extract.find.indicators import IndicatorFinder
from vnecon_extract.find.names import NameFinder
from vnecon_extract.find.numbers import Convention
from vnecon_extract.find.overlaps import not_within
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.places import PlaceFinder
from vnecon_extract.find.price_bases import PriceBasisFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.find.reading import Reading, settled, skimmed
from vnecon_extract.find.series import SeriesUnits
from vnecon_extract.find.statuses import StatusFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import Sentence

_DIGIT = re.compile("[0-9]")  # as cleaning leaves them
_PAGE = 5000


class Reader:
    """All finders, built once."""

    def __init__(self, knowledge: Knowledge) -> None:
        measures = word_lists(knowledge, "numbers")["measures"]
        self._multiplying = Lexicon(dict.fromkeys(measures), knowledge.shared(Phrasebook))
        self._quantities = QuantityFinder(knowledge)
        self._indicators = IndicatorFinder(knowledge)
        self._series = SeriesUnits(knowledge)
        self._breakdowns = BreakdownFinder(knowledge)
        self._names = NameFinder(knowledge)
        self._places = PlaceFinder(knowledge, self._names)
        self._periods = PeriodFinder(knowledge)
        self._bases = BaseFinder(knowledge, self._periods)
        self._statuses = StatusFinder(knowledge)
        self._cues = CueFinder(knowledge)
        self._price_bases = PriceBasisFinder(knowledge)
        self._attributions = AttributionFinder(knowledge)
        self._entities = EntityFinder(knowledge, self._names)
        self.dimension_of = self._quantities.dimension_of
        self.knows_unit = self._quantities.knows_unit

    def has_number(self, sentence: Sentence) -> bool:
        """Whether there is anything to measure in ``sentence``: a digit, or a word that multiplies.

        The words are asked for first: so all sentences are looked through for phrases one after the other.
        """
        return self._multiplying.occurs(sentence.low) or _DIGIT.search(sentence.low) is not None

    def read(self, sentences: Sequence[Sentence], convention: Convention = "vi") -> list[Reading]:
        """Find everything in ``sentences``.

        Each finder reads a page before the next one begins: what it knows stays in the processor's cache meanwhile.
        """
        return [reading for page in _pages(sentences) for reading in self._read(page, convention)]

    def _read(self, page: Sequence[Sentence], convention: Convention) -> Iterator[Reading]:
        periods = [self._periods.find(s) for s in page]
        spans = [[(p.start, p.end) for p in mentions] for mentions in periods]
        organisations = [self._names.find(s) for s in page]
        found = zip(
            page,
            [self._quantities.find(s, taken, convention) for s, taken in zip(page, spans, strict=True)],
            periods,
            [self._bases.find(s, mentions) for s, mentions in zip(page, periods, strict=True)],
            [self._breakdowns.find(s) for s in page],
            [self._indicators.find(s) for s in page],
            [self._entities.find(s, names) for s, names in zip(page, organisations, strict=True)],
            [self._places.find(s, names) for s, names in zip(page, organisations, strict=True)],
            [self._cues.find(s) for s in page],
            [self._statuses.find(s) for s in page],
            [self._price_bases.find(s) for s in page],
            [self._attributions.find(s) for s in page],
            strict=True,
        )
        return (settled(self._series, *lists) for lists in found)

    def names(self, sentence: Sentence) -> Reading:
        """Only the indicators and parts that a sentence names."""
        parts = self._breakdowns.find(sentence)
        return Reading(
            sentence=sentence, indicators=not_within(self._indicators.find(sentence), parts), breakdowns=parts
        )

    def skim(self, sentences: Sequence[Sentence]) -> list[Reading]:
        """Only what sentences without numbers can hand on: subject, parts, period, place, whose article it is."""
        return [reading for page in _pages(sentences) for reading in self._skim(page)]

    def _skim(self, page: Sequence[Sentence]) -> Iterator[Reading]:
        periods = [self._periods.find(s, numbers=False) for s in page]
        organisations = [self._names.find(s) for s in page]
        found = zip(
            page,
            periods,
            [self._bases.find(s, mentions) if mentions else [] for s, mentions in zip(page, periods, strict=True)],
            [self._breakdowns.find(s) for s in page],
            [self._indicators.find(s) for s in page],
            [self._entities.find(s, names) for s, names in zip(page, organisations, strict=True)],
            [self._places.find(s, names) for s, names in zip(page, organisations, strict=True)],
            strict=True,
        )
        return (skimmed(*lists) for lists in found)


def _pages(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Sentences in order, some thousand characters at a time: with what is found in them, what the cache holds."""
    page: list[Sentence] = []
    size = 0
    for sentence in sentences:
        page.append(sentence)
        size += len(sentence.low)
        if size >= _PAGE:
            yield page
            page, size = [], 0
    if page:
        yield page

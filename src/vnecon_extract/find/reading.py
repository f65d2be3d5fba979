"""One sentence read by every finder: what linking starts from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from vnecon_extract.find.attributions import AttributionFinder
from vnecon_extract.find.bases import BaseFinder
from vnecon_extract.find.breakdowns import BreakdownFinder
from vnecon_extract.find.cues import CueFinder
from vnecon_extract.find.entities import EntityFinder
from vnecon_extract.find.indicators import IndicatorFinder
from vnecon_extract.find.names import NameFinder
from vnecon_extract.find.numbers import Convention
from vnecon_extract.find.overlaps import (
    beside,
    cover,
    free_cues,
    free_parts,
    not_within,
    of_clause,
    outside,
    own_names,
    unnamed,
    untaken,
)
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.places import PlaceFinder
from vnecon_extract.find.price_bases import PriceBasisFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.find.series import SeriesUnits
from vnecon_extract.find.statuses import StatusFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Lexicon, Phrasebook
from vnecon_extract.mentions import (
    AttributionMention,
    BaseMention,
    BreakdownMention,
    Claim,
    CueMention,
    EntityMention,
    IndicatorMention,
    PeriodMention,
    PlaceMention,
    PriceBasisMention,
    Quantity,
    Sentence,
    StatusMention,
)
from vnecon_extract.values import value

_DIGIT = re.compile("[0-9]")  # as cleaning leaves them
_PAGE = 5000


@value
class Reading:
    """Everything found in one sentence, each list in text order.

    ``periods`` are those of the clause; ``spoken_periods`` are all, with those inside bases and with durations.  What
    is not there is the one empty tuple: most sentences hold few of all these.
    """

    sentence: Sentence
    quantities: Sequence[Quantity] = ()
    claims: Sequence[Claim] = ()
    indicators: Sequence[IndicatorMention] = ()
    breakdowns: Sequence[BreakdownMention] = ()
    places: Sequence[PlaceMention] = ()
    periods: Sequence[PeriodMention] = ()
    bases: Sequence[BaseMention] = ()
    statuses: Sequence[StatusMention] = ()
    cues: Sequence[CueMention] = ()
    price_bases: Sequence[PriceBasisMention] = ()
    attributions: Sequence[AttributionMention] = ()
    entities: Sequence[EntityMention] = ()
    spoken_periods: Sequence[PeriodMention] = ()


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
        return (_Found(*lists).settled(self._series) for lists in found)

    def names(self, sentence: Sentence) -> Reading:
        """Only the indicators and parts that a sentence names."""
        parts = self._breakdowns.find(sentence)
        return Reading(
            sentence=sentence, indicators=not_within(self._indicators.find(sentence), parts), breakdowns=parts
        )

    def skim(self, sentences: Sequence[Sentence]) -> list[Reading]:
        """Only what sentences without numbers can hand on: subject, parts, period, place, whose article it is."""
        return [self._skim(sentence) for sentence in sentences]

    def _skim(self, sentence: Sentence) -> Reading:
        periods = self._periods.find(sentence)
        bases = self._bases.find(sentence, periods) if periods else []
        indicators = self._indicators.find(sentence)
        organisations = self._names.find(sentence)
        return Reading(
            sentence=sentence,
            indicators=indicators or (),
            breakdowns=self._breakdowns.find(sentence) or (),
            places=own_names(self._places.find(sentence, organisations), indicators) or (),
            periods=(periods and of_clause(periods, bases)) or (),
            bases=bases or (),
            entities=self._entities.find(sentence, organisations) or (),
        )


class _Found(NamedTuple):
    """What the finders found in one sentence, each by itself."""

    sentence: Sentence
    numbers: list[Quantity | Claim]
    periods: list[PeriodMention]
    bases: list[BaseMention]
    breakdowns: list[BreakdownMention]
    indicators: list[IndicatorMention]
    entities: list[EntityMention]
    places: list[PlaceMention]
    cues: list[CueMention]
    statuses: list[StatusMention]
    price_bases: list[PriceBasisMention]
    attributions: list[AttributionMention]

    def settled(self, series: SeriesUnits) -> Reading:
        """The overlaps between concepts settled, here and once."""
        quantities = [m for m in self.numbers if isinstance(m, Quantity)]
        claims = [m for m in self.numbers if isinstance(m, Claim)]
        quantities = series.measured(self.sentence.low, unnamed(quantities, self.indicators), self.indicators)
        taken = cover(quantities)
        indicators = beside(not_within(self.indicators, self.breakdowns), quantities, taken)
        breakdowns = beside(self.breakdowns, quantities, taken)
        places = own_names(untaken(outside(self.places, self.entities), taken), indicators)
        taken = cover([*self.periods, *indicators, *self.entities, *places], taken)
        for part in breakdowns:  # "lúa hè thu đã thu hoạch": no verb but one that a name begins with
            taken |= (1 << part.end) - (1 << part.start + 1)
        return Reading(
            sentence=self.sentence,
            quantities=quantities or (),
            claims=claims or (),
            indicators=indicators or (),
            breakdowns=free_parts(breakdowns, places, [*self.entities, *self.attributions]) or (),
            places=places or (),
            periods=(self.periods and of_clause(self.periods, self.bases)) or (),
            bases=self.bases or (),
            statuses=self.statuses or (),
            cues=free_cues(self.cues, taken, self.bases, indicators, claims, quantities) or (),
            price_bases=self.price_bases or (),
            attributions=self.attributions or (),
            entities=self.entities or (),
            spoken_periods=self.periods or (),
        )


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

"""One sentence read by every finder: what linking starts from."""

import re
from dataclasses import field

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
)
from vnecon_extract.find.periods import PeriodFinder
from vnecon_extract.find.places import PlaceFinder
from vnecon_extract.find.price_bases import PriceBasisFinder
from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.find.statuses import StatusFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
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
from vnecon_extract.patterns import Lexicon, Phrasebook
from vnecon_extract.values import value

_DIGIT = re.compile(r"\d")


@value
class Reading:
    """Everything found in one sentence, each list in text order.

    ``periods`` are those of the clause; ``spoken_periods`` are all, with those inside bases and with durations.
    """

    sentence: Sentence
    quantities: list[Quantity] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    indicators: list[IndicatorMention] = field(default_factory=list)
    breakdowns: list[BreakdownMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    bases: list[BaseMention] = field(default_factory=list)
    statuses: list[StatusMention] = field(default_factory=list)
    cues: list[CueMention] = field(default_factory=list)
    price_bases: list[PriceBasisMention] = field(default_factory=list)
    attributions: list[AttributionMention] = field(default_factory=list)
    entities: list[EntityMention] = field(default_factory=list)
    spoken_periods: list[PeriodMention] = field(default_factory=list)


class Reader:
    """All finders, built once."""

    def __init__(self, knowledge: Knowledge) -> None:
        measures = word_lists(knowledge, "numbers")["measures"]
        self._multiplying = Lexicon(dict.fromkeys(measures), knowledge.shared(Phrasebook))
        self._quantities = QuantityFinder(knowledge)
        self._indicators = IndicatorFinder(knowledge)
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
        """Whether there is anything to measure in ``sentence``: a digit, or a word that multiplies."""
        return _DIGIT.search(sentence.low) is not None or self._multiplying.occurs(sentence.low)

    def read(self, sentence: Sentence, convention: Convention = "vi") -> Reading:
        """Find everything in ``sentence``; overlaps between concepts are settled here, once."""
        periods = self._periods.find(sentence)
        found = self._quantities.find(sentence, [(p.start, p.end) for p in periods], convention)
        quantities = [m for m in found if isinstance(m, Quantity)]
        taken = cover(quantities, bytearray(len(sentence.low)))
        bases = self._bases.find(sentence, periods)
        breakdowns = self._breakdowns.find(sentence)
        indicators = beside(not_within(self._indicators.find(sentence), breakdowns), quantities, taken)
        breakdowns = beside(breakdowns, quantities, taken)
        organisations = self._names.find(sentence)
        entities = self._entities.find(sentence, organisations)
        places = own_names(outside(self._places.find(sentence, organisations), entities), indicators)
        price_bases = self._price_bases.find(sentence)
        attributions = self._attributions.find(sentence)
        for names in (periods, indicators, entities, places):
            cover(names, taken)
        return Reading(
            sentence=sentence,
            quantities=quantities,
            claims=[m for m in found if isinstance(m, Claim)],
            indicators=indicators,
            breakdowns=free_parts(breakdowns, places, [*entities, *attributions]),
            places=places,
            periods=of_clause(periods, bases),
            bases=bases,
            statuses=self._statuses.find(sentence),
            cues=free_cues(self._cues.find(sentence), taken, bases, indicators),
            price_bases=price_bases,
            attributions=attributions,
            entities=entities,
            spoken_periods=periods,
        )

    def skim(self, sentence: Sentence) -> Reading:
        """Only what a sentence without numbers can hand on: subject, parts, period, place, whose article it is."""
        periods = self._periods.find(sentence)
        bases = self._bases.find(sentence, periods) if periods else []
        indicators = self._indicators.find(sentence)
        organisations = self._names.find(sentence)
        return Reading(
            sentence=sentence,
            indicators=indicators,
            breakdowns=self._breakdowns.find(sentence),
            places=own_names(self._places.find(sentence, organisations), indicators),
            periods=of_clause(periods, bases),
            bases=bases,
            entities=self._entities.find(sentence, organisations),
        )

"""What stands in one sentence, overlaps between its mentions settled: what linking starts from."""

from collections.abc import Sequence

from vnecon_extract.find.overlaps import (
    beside,
    collide,
    free_cues,
    free_parts,
    not_within,
    of_clause,
    outside,
    own_names,
    taken_by,
    unnamed,
)
from vnecon_extract.find.series import SeriesUnits
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


def settled(
    series: SeriesUnits, sentence: Sentence, numbers: list[Quantity | Claim], periods: list[PeriodMention],
    bases: list[BaseMention], breakdowns: list[BreakdownMention], indicators: list[IndicatorMention],
    entities: list[EntityMention], places: list[PlaceMention], cues: list[CueMention], statuses: list[StatusMention],
    price_bases: list[PriceBasisMention], attributions: list[AttributionMention],
) -> Reading:  # fmt: skip
    """What the finders found in one sentence, each by itself, with the overlaps between concepts settled: here, once.

    ``series`` knows the units of bare numbers.
    """
    quantities = [m for m in numbers if isinstance(m, Quantity)]
    claims = [m for m in numbers if isinstance(m, Claim)] if len(quantities) < len(numbers) else []
    taken = taken_by(quantities, periods, indicators, entities, places, breakdowns)
    clash = collide(taken)  # in most sentences nothing does
    if indicators:
        named = unnamed(quantities, indicators) if clash else quantities
        quantities = series.measured(sentence.low, named, indicators)
    if clash:
        indicators = beside(not_within(indicators, breakdowns), quantities)
        breakdowns = beside(breakdowns, quantities)
        places = own_names(outside(places, [*entities, *quantities]), indicators)
        taken = taken_by(quantities, periods, indicators, entities, places, breakdowns)
    if cues:
        cues = free_cues(cues, taken, bases, indicators, claims, quantities)
    if breakdowns and (clash or attributions):
        breakdowns = free_parts(breakdowns, places, [*entities, *attributions])
    return Reading(
        sentence,
        quantities or (),
        claims or (),
        indicators or (),
        breakdowns or (),
        places or (),
        (periods and of_clause(periods, bases)) or (),
        bases or (),
        statuses or (),
        cues or (),
        price_bases or (),
        attributions or (),
        entities or (),
        periods or (),
    )


def skimmed(
    sentence: Sentence, periods: list[PeriodMention], bases: list[BaseMention], breakdowns: list[BreakdownMention],
    indicators: list[IndicatorMention], entities: list[EntityMention], places: list[PlaceMention],
) -> Reading:  # fmt: skip
    """What a sentence without numbers hands on."""
    return Reading(
        sentence,
        (),
        (),
        indicators or (),
        breakdowns or (),
        (places and own_names(places, indicators)) or (),
        (periods and of_clause(periods, bases)) or (),
        bases or (),
        entities=entities or (),
    )

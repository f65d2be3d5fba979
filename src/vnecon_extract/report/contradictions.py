"""Figures that contradict each other: articles that give different values of one and the same thing."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from vnecon_extract.exact import exact
from vnecon_extract.precision import last_place
from vnecon_extract.records import Bound, IndicatorRecord, Kind


@exact()
def contradictions(records: Iterable[IndicatorRecord]) -> list[list[int]]:
    """Groups of records (by their position) that speak of the same thing in different values, in different articles.

    The same thing: indicator, part, kind, unit, period, place, base, status and prices.  A value that another only
    rounds (7,4% and 7,35%) agrees with it; ``hơn`` and ``gần`` leave the value open, so those are not compared; nor
    are figures of one company, of the indicator ``other``, or without a period; nor those of an article that itself
    gives several values of the thing: it tells them apart by what no record says.
    """
    records = list(records)
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for position, record in enumerate(records):
        if _comparable(record):
            groups[_identity(record)].append(position)
    settled = (_settled(records, group) for group in groups.values())
    return [group for group in settled if _disagree([records[position] for position in group])]


def _settled(records: Sequence[IndicatorRecord], group: Iterable[int]) -> list[int]:
    """The records of those articles that give one value only, if more precisely in one place than in another."""
    by_article: dict[str, list[int]] = defaultdict(list)
    for position in group:
        by_article[records[position].article].append(position)
    return [p for own in by_article.values() if _one_value([records[p] for p in own]) for p in own]


def _one_value(records: Sequence[IndicatorRecord]) -> bool:
    return all(_agree(one, other) for one, other in combinations({_said(record) for record in records}, 2))


def _comparable(record: IndicatorRecord) -> bool:
    stands = record.period is not None and record.value is not None and record.bound is Bound.EXACT
    based = record.base is not None or record.kind not in (Kind.CHANGE, Kind.RATIO)
    return stands and based and record.entity is None and record.indicator != "other"


def _identity(record: IndicatorRecord) -> Hashable:
    parts = tuple(sorted((dimension, words.casefold()) for dimension, words in record.breakdown.items()))
    base = (record.base.kind, record.base.period and _days(record.base.period)) if record.base else None
    price = (record.price_basis.kind, record.price_basis.year) if record.price_basis else None
    place = record.place and record.place.name
    period = record.period and _days(record.period)
    return record.indicator, parts, record.kind, record.unit, period, place, base, record.status, price


def _days(period: object) -> Hashable:
    return getattr(period, "start", None), getattr(period, "end", None)


def _disagree(group: list[IndicatorRecord]) -> bool:
    return any(not _agree(one, other) for one, other in combinations({_said(record) for record in group}, 2))


def _said(record: IndicatorRecord) -> tuple[Decimal, Decimal]:
    return record.value or Decimal(0), last_place(record.value, record.quote.text)


def _agree(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> bool:
    """Whether the values are the same, as far as the coarser of the two is written out."""
    return one[0] == other[0] or abs(one[0] - other[0]) < max(one[1], other[1])

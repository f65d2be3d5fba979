"""Figures that contradict each other: articles that give different values of one and the same thing."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable
from decimal import Decimal
from itertools import combinations

from vnecon_extract.records import Bound, IndicatorRecord, Kind

_DIGITS = re.compile(r"\d[\d.,]*")


def contradictions(records: Iterable[IndicatorRecord]) -> list[list[int]]:
    """Groups of records (by their position) that speak of the same thing in different values, in different articles.

    The same thing: indicator, part, kind, unit, period, place, base, status and prices.  A value that another only
    rounds (7,4% and 7,35%) agrees with it; ``hơn`` and ``gần`` leave the value open, so those are not compared; nor
    are figures of one company, of the indicator ``other``, or without a period.
    """
    records = list(records)
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for position, record in enumerate(records):
        if _comparable(record):
            groups[_identity(record)].append(position)
    return [group for group in groups.values() if _disagree([records[position] for position in group])]


def _comparable(record: IndicatorRecord) -> bool:
    stands = record.period is not None and record.value is not None and record.bound is Bound.EXACT
    based = record.base is not None or record.kind not in (Kind.CHANGE, Kind.RATIO)
    return stands and based and record.entity is None and record.indicator != "other"


def _identity(record: IndicatorRecord) -> Hashable:
    # A part that is only a word of the sentence may be part of anything, so its words have to be the same as well.
    parts = tuple(sorted((dimension, words.casefold()) for dimension, words in record.breakdown.items()))
    base = (record.base.kind, record.base.period and _days(record.base.period)) if record.base else None
    price = (record.price_basis.kind, record.price_basis.year) if record.price_basis else None
    place = record.place and record.place.name
    period = record.period and _days(record.period)
    what = record.subject.text.casefold()
    return record.indicator, what, parts, record.kind, record.unit, period, place, base, record.status, price


def _days(period: object) -> Hashable:
    return getattr(period, "start", None), getattr(period, "end", None)


def _disagree(group: list[IndicatorRecord]) -> bool:
    said: dict[tuple[Decimal, Decimal], set[str]] = defaultdict(set)
    for record in group:
        if record.value is not None:
            said[record.value, last_place(record)].add(record.article)
    return any(not _agree(one, other) and len(said[one] | said[other]) > 1 for one, other in combinations(said, 2))


def _agree(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> bool:
    """Whether the values are the same, as far as the coarser of the two is written out."""
    return one[0] == other[0] or abs(one[0] - other[0]) < max(one[1], other[1])


def last_place(record: IndicatorRecord) -> Decimal:
    """What one more in the last digit that the text writes would add: a tenth of a billion for ``2,1 tỷ``."""
    value, match = record.value, _DIGITS.search(record.quote.text)
    if not value or match is None:
        return Decimal(0)
    written = len(re.sub(r"\D", "", match.group()).lstrip("0"))
    return Decimal(1).scaleb(value.adjusted() - written + 1)

"""When two figures are of the same thing: what is measured, where, when, in what prices."""

from collections.abc import Hashable, Iterable
from datetime import date
from typing import NamedTuple

from vnecon_extract.document.place_names import plain
from vnecon_extract.records import Base, BaseKind, IndicatorRecord, Period, Status

Days = tuple[date | None, date | None]
Parts = frozenset[tuple[str, str]]
_OTHER = "other"


class Numbered(NamedTuple):
    """A record and its position among those given."""

    position: int
    record: IndicatorRecord


class Thing(NamedTuple):
    """What a figure is of, whatever it says of it and of whichever time."""

    indicator: str
    subject: str
    parts: Parts
    place: str
    entity: str


def parts_of(record: IndicatorRecord) -> Parts:
    """The parts of a breakdown, as words without marks and capitals."""
    return frozenset((dimension, plain(words)) for dimension, words in record.breakdown.items())


def thing_of(record: IndicatorRecord) -> Thing:
    """What a record is of; the words tell it where no table names the indicator."""
    subject = plain(record.subject.text) if record.indicator == _OTHER else ""
    place = f"{record.place.name}|{record.place.code}" if record.place is not None else ""
    return Thing(record.indicator, subject, parts_of(record), place, plain(record.entity or ""))


def days_of(period: Period | None) -> Days | None:
    """First and last day, None where the text tells neither."""
    if period is None or (period.start is None and period.end is None):
        return None
    return period.start, period.end


def base_days(base: Base | None) -> Days | None:
    """The days of a base that is a period."""
    return days_of(base.period) if base is not None and base.kind is BaseKind.PERIOD else None


def standing(record: IndicatorRecord) -> str:
    """Whether a figure is told of what was, of what is foreseen, or of what is wanted."""
    return "told" if record.status in (Status.ACTUAL, Status.ESTIMATE) else record.status.value


def prices_of(record: IndicatorRecord) -> Hashable:
    """The prices of a figure."""
    return None if record.price_basis is None else (record.price_basis.kind, record.price_basis.year)


def within(inner: Days, outer: Days) -> bool:
    """Whether a period lies in another one; a stock at its end too."""
    first, last = outer
    if first is None or last is None or inner[1] is None:
        return False
    return first <= (inner[0] or inner[1]) and inner[1] <= last


def in_order(records: Iterable[Numbered]) -> list[Numbered]:
    """In the order of the text."""
    return sorted(records, key=lambda numbered: numbered.record.quote.start)

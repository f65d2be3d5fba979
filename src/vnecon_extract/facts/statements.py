"""Records as statements: the key of what is spoken of, and what one article says of it."""

import json
from collections import Counter
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from operator import attrgetter

from vnecon_extract.facts.agreement import Written
from vnecon_extract.facts.areas import Areas
from vnecon_extract.facts.folding import Folding, plain
from vnecon_extract.facts.naming import Naming
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import moving
from vnecon_extract.records import Base, BaseKind, Bound, IndicatorRecord, Kind, Period, PriceBasis, Status
from vnecon_extract.values import value

_AGAINST = (Kind.CHANGE, Kind.RATIO)


class Outlook(StrEnum):
    """What of an indicator is spoken of: its outcome (even while it is estimated), a forecast, a target."""

    OUTCOME = "outcome"
    FORECAST = "forecast"
    TARGET = "target"


_OUTLOOKS = {Status.FORECAST: Outlook.FORECAST, Status.TARGET: Outlook.TARGET}


class Unfit(StrEnum):
    """Why a record is no statement of a fact: what it would have to say and does not."""

    NO_INDICATOR = "no indicator of the tables"
    NO_PERIOD = "no period"
    NO_PLACE = "no place"
    NO_BASE = "no base of a change or ratio"
    NO_PART = "no word of which part a share is, or of which goods a price or volume is"


@value
class Key:
    """What a fact is of.  Statements of one key speak of the same number.

    ``start`` and ``end`` are the days of the period, ISO; a stock has the same twice.  ``area`` is the code of the
    place, ``parts`` are dimensions with the codes (or folded words) of a breakdown, ``base`` and the days behind it
    tell against what a change or ratio is, ``prices`` is ``constant:2010``, ``current`` or empty, ``entity`` the firm
    whose own figure it is, ``forecaster`` who makes a forecast, where that is said.
    ``moves`` where the indicator is a market's, and may have had several values within the period.

    Its order is that of its text, in memory as in a database.
    """

    indicator: str
    kind: str
    parts: tuple[tuple[str, str], ...]
    area: str
    unit: str
    prices: str
    entity: str
    outlook: str
    forecaster: str
    moves: bool
    base: str
    start: str
    end: str
    base_start: str
    base_end: str

    @property
    def text(self) -> str:
        """The key as text, from which ``of`` makes it again."""
        return _AS_TEXT(_VALUES(self))

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (date.fromisoformat(self.end) - date.fromisoformat(self.start)).days + 1

    @staticmethod
    def of(text: str) -> "Key":
        """The key of a text."""
        held = json.loads(text)
        held[2] = tuple((dimension, part) for dimension, part in held[2])
        return Key(*held)


@value
class Statement:
    """What one article says in one place: the amount as it is written, how sure, and where it stands.

    ``period``, ``place``, ``parts`` and ``subject`` are the words and names of this record; ``source`` is the file of
    the article, ``duplicate_of`` the article that it repeats.
    """

    article: str
    published: str
    start: int
    end: int
    quote: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: str
    status: str
    period: str
    base_period: str
    place: str
    subject: str
    parts: str
    attribution: str
    flags: str
    source: str
    duplicate_of: str

    @property
    def origin(self) -> str:
        """The article that counts: what repeats another one is no source of its own."""
        return self.duplicate_of or self.article

    @property
    def written(self) -> Written:
        """The amount as it is written."""
        floor = self.status == Status.TARGET
        return Written(self.value, self.low, self.high, Bound(self.bound), self.quote, floor)

    @property
    def order(self) -> tuple[str, str, int, str]:
        """What sorts statements: by date, article and place in it, and by all else, so that no order is left open."""
        return self.published, self.article, self.start, repr(self)


_AS_TEXT = json.JSONEncoder(ensure_ascii=False).encode
_VALUES = attrgetter(*(field.name for field in fields(Key)))


class _Tables:
    """What a reader looks up."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.areas, self.folding, self.naming = Areas(knowledge), Folding(knowledge), Naming(knowledge)
        self.moving = frozenset(code for entry in moving(knowledge) for code in entry.indicators)


@cache
def _built_in() -> _Tables:
    return _Tables(Knowledge())


class Reader:
    """Reads records as statements, and counts those that are none, by the reason."""

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self._tables = _built_in() if knowledge is None else _Tables(knowledge)
        self.read = 0
        self.unfit: Counter[Unfit] = Counter()

    def statement(self, record: IndicatorRecord) -> tuple[Key, Statement] | None:
        """The key and the statement of a record; None, and counted, where it does not say all that a fact must."""
        self.read += 1
        reason = _unfit(record) or self._unnamed(record)
        if reason is not None:
            self.unfit[reason] += 1
            return None
        return self._key(record), _statement(record)

    def _unnamed(self, record: IndicatorRecord) -> Unfit | None:
        return None if self._tables.naming.is_named(record) else Unfit.NO_PART

    def _key(self, record: IndicatorRecord) -> Key:
        outlook = _OUTLOOKS.get(record.status, Outlook.OUTCOME)
        start, end = _days(record.period)
        base_start, base_end = _days(record.base.period) if record.base else ("", "")
        return Key(
            indicator=record.indicator,
            kind=record.kind.value,
            parts=tuple(self._tables.folding.parts(record.breakdown)) + self._tables.naming.names(record),
            area=self._tables.areas.code(record.place) if record.place else "",
            unit=record.unit,
            prices=_prices(record.price_basis),
            entity=plain(record.entity or ""),
            outlook=outlook.value,
            forecaster=plain(record.attribution or "") if outlook is Outlook.FORECAST else "",
            moves=record.indicator in self._tables.moving,
            base=record.base.kind.value if record.base else "",
            start=start,
            end=end,
            base_start=base_start,
            base_end=base_end,
        )


def _unfit(record: IndicatorRecord) -> Unfit | None:
    if record.indicator == "other":
        return Unfit.NO_INDICATOR
    if record.period is None or record.period.end is None:
        return Unfit.NO_PERIOD
    if record.place is None:
        return Unfit.NO_PLACE
    return Unfit.NO_BASE if record.kind in _AGAINST and not _told(record.base) else None


def _told(base: Base | None) -> bool:
    """Whether a base says against what: ``other`` does not."""
    return base is not None and (base.kind is BaseKind.PLAN or base.period is not None)


def _days(period: Period | None) -> tuple[str, str]:
    """First and last day; a count up to a day, whose start nobody knows, is as a stock of that day."""
    if period is None or period.end is None:
        return "", ""
    return _iso(period.start or period.end), _iso(period.end)


def _iso(day: date) -> str:
    return day.isoformat()


def _prices(basis: PriceBasis | None) -> str:
    if basis is None:
        return ""
    return f"{basis.kind.value}:{basis.year}" if basis.year else basis.kind.value


def _statement(record: IndicatorRecord) -> Statement:
    base = record.base.period if record.base else None
    return Statement(
        article=record.article,
        published=record.published or "",
        start=record.quote.start,
        end=record.quote.end,
        quote=record.quote.text,
        value=record.value,
        low=record.low,
        high=record.high,
        bound=record.bound.value,
        status=record.status.value,
        period=record.period.label if record.period else "",
        base_period=base.label if base else "",
        place=record.place.name if record.place else "",
        subject=record.subject.text,
        parts="; ".join(f"{dimension}: {words}" for dimension, words in sorted(record.breakdown.items())),
        attribution=record.attribution or "",
        flags=";".join(record.flags),
        source=record.source or "",
        duplicate_of=record.duplicate_of or "",
    )

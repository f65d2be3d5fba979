"""The public models: what a record is, checked and frozen.  ``IndicatorRecord.to_json`` is the public contract.

Field by field the contract is in ``docs/records.md``.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, model_validator


class Kind(StrEnum):
    """What the number says of its indicator."""

    LEVEL = "level"
    CHANGE = "change"
    RATIO = "ratio"
    SHARE = "share"
    CONTRIBUTION = "contribution"


class Bound(StrEnum):
    """How tightly the text binds the value."""

    EXACT = "exact"
    APPROX = "approx"
    OVER = "over"
    UNDER = "under"
    RANGE = "range"


class Status(StrEnum):
    """How sure the figure is; SDMX OBS_STATUS A, E, F, and a target, for which SDMX has no code."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    TARGET = "target"


class BaseKind(StrEnum):
    """What a change or a ratio is measured against."""

    PERIOD = "period"
    PLAN = "plan"
    OTHER = "other"


class PriceBasisKind(StrEnum):
    """Prices a value is expressed in."""

    CONSTANT = "constant"
    CURRENT = "current"


def plain(value: Decimal) -> str:
    """A decimal without exponent and with the digits it was given.

    >>> plain(Decimal("2.02372E+12")), plain(Decimal("11.730"))
    ('2023720000000', '11.730')
    """
    return f"{value:f}"


Amount = Annotated[Decimal, PlainSerializer(plain, return_type=str, when_used="json")]


class Model(BaseModel):
    """Frozen, and strict about names."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)


M = TypeVar("M", bound=Model)
# A frozen model lets nothing be set but through what its slots are set by.
_hold, _tell, _add, _hide = (
    vars(BaseModel)[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def maker(model: type[M], *defaults: str) -> Callable[[dict[str, Any]], M]:
    """What makes models of fields that are right already, all of them and in their order, kept and not checked again.

    ``defaults`` are fields that nobody told; the models share the set that says which were.  One is made as if it had
    been pickled, as ``model_construct`` takes longer than checking does.

    >>> maker(Quote)({"text": "CPI", "start": 0, "end": 3}) == Quote(text="CPI", start=0, end=3)
    True
    """
    told, new = {*model.model_fields}.difference(defaults), object.__new__

    def make(fields: dict[str, Any]) -> M:
        made = new(model)
        _hold(made, fields)
        _tell(made, told)
        _add(made, None)
        _hide(made, None)
        return made

    return make


class Quote(Model):
    """Words of the article and where they stand: ``article.text[start:end] == text``."""

    text: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)

    @model_validator(mode="after")
    def _fits(self) -> "Quote":
        if self.end - self.start != len(self.text):
            raise ValueError(f"the span {self.start}:{self.end} is not as long as its text {self.text!r}")
        return self


class SpanOf(Model):
    """A stretch of the article, and its words: ``article.text[start:end] == text`` where they are told."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str = ""

    @model_validator(mode="after")
    def _fits(self) -> "SpanOf":
        if self.text and self.end - self.start != len(self.text):
            raise ValueError(f"the span {self.start}:{self.end} is not as long as its text")
        return self


class Period(Model):
    """When a value holds: first and last day, and an SDMX TIME_PERIOD label.

    A stock, or a count up to a day with no known start, has no ``start``, or ``start == end``.
    """

    label: str
    start: date | None
    end: date | None

    @model_validator(mode="after")
    def _in_order(self) -> "Period":
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"the period {self.label} ends before it starts")
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        # As a model's own, in a fifth of the time.
        return self.label == other.label and self.start == other.start and self.end == other.end

    def __hash__(self) -> int:
        return hash(self.label)  # periods of one label are hardly ever two


class Base(Model):
    """What a change or ratio is against.  ``implied`` where the text leaves it to the kind of series."""

    kind: BaseKind
    period: Period | None = None
    implied: bool = False

    @model_validator(mode="after")
    def _whole(self) -> "Base":
        if self.kind is not BaseKind.PERIOD and self.period is not None:
            raise ValueError(f"a base of kind {self.kind} has no period")
        return self


class Place(Model):
    """Whose value it is: official Vietnamese name and ISO 3166 code.

    ``official_code`` is a province's number of the General Statistics Office: every unit has one, where ISO 3166 has no
    code yet for a province of the merger of 1 July 2025.  ``successor`` is the unit that the place is part of since
    then.  ``level`` says what it is (``country``, ``province``, ``district``, ``commune``, ...); ``within`` names the
    province that a unit below lies in, where the text or the tables tell.
    """

    name: str
    code: str | None
    official_code: str | None = None
    level: str | None = None
    within: str | None = None
    successor: str | None = None

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if isinstance(other, Place) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.name)


class PriceBasis(Model):
    """Prices of a value: constant ones of a year (giá so sánh), or current ones (giá hiện hành)."""

    kind: PriceBasisKind
    year: int | None = None


class Doubt(Model):
    """A field of a record that is likely to be wrong.

    ``field`` is ``kind``, ``indicator``, ``period``, ``base``, ``place``, ``value`` (with its unit) or ``record``
    (whether the figure is an indicator at all).  ``confidence`` is the probability that it is right, ``reason`` why it
    is what it is, ``instead`` what came second, where something did.  ``because`` is the reason piece by piece: a rule,
    a flag or a saying by its code, then the words and values it is said of.
    """

    field: str
    confidence: float
    reason: str
    instead: str | None = None
    because: tuple[tuple[str, ...], ...] = ()


class Article(Model):
    """A text to read.  ``published`` is ``2025``, ``2025-01`` or ``2025-01-15``; offsets count in ``text`` as it is.

    ``url`` is the article's own address, ``publisher`` who brought it out (``Báo Hà Giang``, ``baohagiang.vn``); both
    are empty where nothing tells.
    """

    id: str
    text: str
    published: str | None = None
    title: str = ""
    url: str = ""
    publisher: str = ""


# Named once: to look a member up in its class is dear, and records are checked one by one.
_AGAINST, _SHARE = (Kind.CHANGE, Kind.RATIO), Kind.SHARE


class IndicatorRecord(Model):
    """One number (or range) of an article that reports the value of an economic or social indicator.

    ``source`` is the file (and member, and row) that a batch read the article from; ``duplicate_of`` is the id of an
    earlier article that this one repeats, where a batch looked for repeats.

    ``confidence`` is the probability, between 0 and 1, that value, unit, kind, indicator, period, base and place are
    all right; ``doubts`` are the fields that are likely to be wrong.  A record that no extractor made has neither.
    """

    article: str
    kind: Kind
    indicator: str
    subject: Quote
    breakdown: dict[str, str]
    value: Amount | None
    low: Amount | None
    high: Amount | None
    unit: str
    bound: Bound
    status: Status
    period: Period | None
    base: Base | None
    place: Place | None
    price_basis: PriceBasis | None
    attribution: str | None
    entity: str | None
    quote: Quote
    sentence: SpanOf
    published: str | None
    flags: tuple[str, ...] = ()
    confidence: float | None = Field(default=None, ge=0, le=1)
    doubts: tuple[Doubt, ...] = ()
    source: str | None = None
    duplicate_of: str | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if wrong := at_odds(self):
            raise ValueError(wrong)
        return self

    @property
    def sentence_text(self) -> str:
        """The sentence that the number stands in, as the article writes it."""
        return self.sentence.text

    def __hash__(self) -> int:
        return hash((self.article, self.quote.start, self.quote.end, self.indicator, self.kind, self.value, self.low))

    def __repr__(self) -> str:
        amounts = "..".join(plain(a) for a in (self.value, self.low, self.high) if a is not None)
        when = self.period.label if self.period else "no period"
        where = self.place.name if self.place else "no place"
        said = f"{self.indicator} {self.kind.value} {amounts} {self.unit}, {when}, {where}: {self.quote.text!r}"
        return f"<{type(self).__name__} {said}>"

    def to_dict(self) -> dict[str, Any]:
        """The record as plain JSON values, decimals as strings."""
        return self.model_dump(mode="json")

    def to_json(self) -> str:
        """The record as one line of JSON."""
        return self.model_dump_json()


def at_odds(record: IndicatorRecord) -> str:
    """What of a record does not go together, each field for itself right; empty where all does."""
    if (record.value is None) == (record.low is None or record.high is None):
        return "a record has a value, or low and high"
    if record.value is None and record.low is not None and record.high is not None and record.low > record.high:
        return f"low {record.low} is above high {record.high}"
    if record.base is not None and record.kind not in _AGAINST:
        return f"a {record.kind} has no base"
    if record.kind is _SHARE and record.unit not in ("percent", "permille", "times"):
        return f"a share is not measured in {record.unit or 'nothing'}"
    return ""

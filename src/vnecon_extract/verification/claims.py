"""What somebody claims: a record, a dictionary, a row of a table; read once, exactly, or refused by name.

``docs/verify.md`` says which fields a claim can have and how each can be written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from vnecon_extract.errors import ClaimError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS
from vnecon_extract.records import Base, BaseKind, Bound, IndicatorRecord, Kind, Period, PriceBasisKind, Status
from vnecon_extract.span import Span

Given = IndicatorRecord | Mapping[str, Any]

JUDGED = (
    "kind", "indicator", "subject", "breakdown", "period", "base", "place", "status", "bound", "price_basis", "entity",
)  # fmt: skip
# What says which claim it is, and what a record holds that is no statement about the text.
_PASSED = (
    "id", "article", "published", "source", "duplicate_of", "title", "url", "flags", "sentence", "attribution",
    "confidence", "doubts",
)  # fmt: skip
_FIELDS = frozenset({"value", "low", "high", "unit", "multiplier", "quote", *JUDGED, *_PASSED})
_TABLE = {column.name: column.path for column in (*COLUMNS, *ARTICLE_COLUMNS)}
# The parts that a nested field has.
_PARTS = {outer: {path[1] for path in _TABLE.values() if path[:1] == (outer,) and path[1:]} for outer in _FIELDS}
_CODES: Mapping[str, type[Kind] | type[Status] | type[Bound]] = {"kind": Kind, "status": Status, "bound": Bound}


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim, read.

    ``name`` tells it from others in messages.  ``value``, or ``low`` and ``high``, are in base units, ``step`` what one
    more in the last digit written adds.  ``signed`` is false where the number was only quoted: prose says ``giảm 2%``.
    ``quote`` are words of the text, ``span`` where they are said to stand.  ``fields`` are the other statements, by the
    names of a record's fields; what is not stated is not there.
    """

    name: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    unit: str | None
    quote: str | None = None
    span: Span | None = None
    signed: bool = True
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ends(self) -> tuple[Decimal, ...]:
        """The value, or both ends of the range."""
        return tuple(end for end in (self.value, self.low, self.high) if end is not None)


def stated(given: Given, name: str) -> dict[str, Any]:
    """The statements of a claim, nested as in a record; what is empty is left out.

    Raises ``ClaimError`` for fields that no claim has.

    >>> stated({"value": "5", "unit": "%", "period_end": "", "place_code": "VN-53", "quote": "5%"}, "claim 1")
    {'value': '5', 'unit': '%', 'place': {'code': 'VN-53'}, 'quote': {'text': '5%'}}
    """
    if isinstance(given, IndicatorRecord):
        given = given.model_dump()
    if not isinstance(given, Mapping):
        raise ClaimError(f"{name}: wanted a record or a mapping of fields, not {type(given).__name__}")
    told: dict[str, Any] = {}
    for key, value in given.items():
        path = _TABLE.get(key) if not isinstance(value, Mapping) else (key,)
        if path is None and key not in _FIELDS:
            raise ClaimError(f"{name}: {key!r} is no field of a claim; they are {', '.join(sorted(_FIELDS))}")
        if path != () and not _is_empty(value):
            _put(told, path or (key,), _filled(value, key, name))
    return told


def _filled(value: Any, key: str, name: str) -> Any:
    """What is stated of a nested field, its parts known."""
    if not isinstance(value, Mapping):
        return value
    parts = {part: _filled(each, "", name) for part, each in value.items() if not _is_empty(each)}
    if key and _PARTS.get(key) and (unknown := set(parts) - _PARTS[key]):
        raise ClaimError(f"{name}: {key} has no part {min(unknown)!r}; it has {', '.join(sorted(_PARTS[key]))}")
    return parts


def _put(told: dict[str, Any], path: Sequence[str], value: Any) -> None:
    """Set a field, or a part of one: ``period`` and ``period_start`` of a table are one period."""
    for part in path[:-1]:
        told = told.setdefault(part, {})
    held = told.get(path[-1])
    told[path[-1]] = {**held, **value} if isinstance(held, dict) and isinstance(value, Mapping) else value


def _is_empty(value: Any) -> bool:
    return value is None or value != value or (isinstance(value, str) and not value.strip())


def coded(told: Mapping[str, Any], key: str) -> str | None:
    """The code that a claim gives for kind, status or bound; raises ``ValueError`` naming those there are."""
    if key not in told:
        return None
    codes = [code.value for code in _CODES[key]]
    said = str(told[key]).strip().lower()
    if said not in codes:
        raise ValueError(f"{told[key]!r} is none of {', '.join(codes)}")
    return said


def placed(told: Mapping[str, Any]) -> Span | None:
    """Where the quote of a claim is said to stand; raises ``ValueError`` where that is no span."""
    quote = told.get("quote", {})
    if "start" not in quote and "end" not in quote:
        return None
    start, end = int(quote["start"]), int(quote["end"])
    if not 0 <= start < end:
        raise ValueError(f"{start}:{end} is no span")
    return Span(start, end)


def price_of(told: Mapping[str, Any]) -> tuple[PriceBasisKind | None, int | None] | None:
    """Kind and year of the prices that a claim gives."""
    basis = told.get("price_basis")
    if basis is None:
        return None
    kind, year = basis.get("kind"), basis.get("year")
    return PriceBasisKind(str(kind)) if kind is not None else None, int(year) if year is not None else None


def base_of(kind: BaseKind, period: Period | None) -> Base:
    """A base as claimed; a plan has no period."""
    return Base(kind=kind, period=period if kind is BaseKind.PERIOD else None)

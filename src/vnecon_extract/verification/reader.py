"""From what is given as a claim to a ``Claim``: every statement read, or refused with the claim and the field named."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from vnecon_extract.errors import ClaimError, KnowledgeError
from vnecon_extract.exact import exact
from vnecon_extract.find.numbers import read_digits
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.hints import hint
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.precision import last_place
from vnecon_extract.quantities import FoundQuantity, find_quantities
from vnecon_extract.records import Base, BaseKind, Period
from vnecon_extract.timex.document_date import Published
from vnecon_extract.verification.claims import JUDGED, Claim, Given, base_of, coded, placed, price_of, stated
from vnecon_extract.verification.numbers import Written, looks_like_number, read_number, signed
from vnecon_extract.verification.periods import PeriodReader, same_days
from vnecon_extract.verification.units import ScaledUnit, UnitWordings

_ONE = Decimal(1)
_OTHER = "other"


class ClaimReader:
    """Reads claims; built once from the tables, and used for as many articles as there are."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._units, self._periods = UnitWordings(knowledge), PeriodReader(knowledge)
        self._indicators: dict[str, tuple[str, ...]] = {_OTHER: (_OTHER,)}
        for entry in indicators(knowledge):
            for name in dict.fromkeys(map(str.casefold, (entry.code, entry.name_vi, entry.name_en, *entry.says))):
                self._indicators[name] = (*self._indicators.get(name, ()), entry.code)
        # A code means itself, whatever else is called the same.
        self._indicators |= {entry.code.casefold(): (entry.code,) for entry in indicators(knowledge)}

    @exact()
    def read(self, given: Given, number: int, published: Published | None = None) -> Claim:
        """The ``number``-th claim of an article; raises ``ClaimError`` where it cannot be judged."""
        name = _name(given, number)
        told = stated(given, name)
        with _reading(name, "quote"):
            span = placed(told)
        amounts, step, unit = self._amounts(told, name, plain=span is not None)
        quote, signed = told.get("quote", {}).get("text"), True
        if not amounts:
            with _reading(name, "quote"):
                found = self._quoted(quote)
            ends = {"value": found.value, "low": found.low, "high": found.high}
            amounts = {key: end for key, end in ends.items() if end is not None}
            step, unit, signed = last_place(found.value, found.text), unit or found.unit or None, False
        if unit is None and quote is None:
            raise ClaimError(f"{name}: no unit: give a unit, or the words of the text as quote")
        return Claim(
            name,
            amounts.get("value"),
            amounts.get("low"),
            amounts.get("high"),
            step,
            unit,
            quote,
            span,
            signed,
            dict(self._fields(told, name, published)),
        )

    def codes(self, words: str) -> tuple[str, ...]:
        """Codes of the indicators that ``words`` name, or are the code of; none where no table knows them."""
        return self._indicators.get(" ".join(words.split()).casefold(), ())

    def _amounts(
        self, told: Mapping[str, Any], name: str, *, plain: bool
    ) -> tuple[dict[str, Decimal], Decimal, str | None]:
        """Value, or low and high, in base units; what the last digit adds; the unit.  Empty where none is given."""
        with _reading(name, "unit"):
            unit = self._units.read(str(told["unit"]), plain=plain) if "unit" in told else None
        with _reading(name, "multiplier"):
            factor = self._factor(told.get("multiplier"), unit)
        numbers: dict[str, Written] = {}
        for key in ("value", "low", "high"):
            if key in told:
                with _reading(name, key):
                    numbers[key], unit = self._number(told[key], unit, plain=plain)
        with _reading(name, "value"):
            _whole(numbers)
        step = max((number.step for number in numbers.values()), default=_ONE) * factor
        code = unit.code if unit is not None else None
        return {key: number.value * factor for key, number in numbers.items()}, step, code

    def _factor(self, multiplier: Any, unit: ScaledUnit | None) -> Decimal:
        scale = unit.factor if unit is not None else _ONE
        if multiplier is None:
            return scale
        if scale != _ONE:
            raise ValueError("the unit has a scale of its own; give one of the two")
        if isinstance(multiplier, str) and (worded := self._units.scale(multiplier)) is not None:
            return worded
        return read_number(multiplier).value

    def _number(self, given: Any, unit: ScaledUnit | None, *, plain: bool) -> tuple[Written, ScaledUnit | None]:
        """A number, and the unit that stands with it where it is a text that holds one (``31,38%``)."""
        if not isinstance(given, str) or looks_like_number(given) or plain:
            return read_number(given, plain=plain), unit
        sign, words = signed(given)
        found = self._only(words)
        if found is None or found.value is None or found.text != words:
            raise ValueError(f"{given!r} is no number, nor a number with its unit")
        if unit is not None:
            raise ValueError(f"{given!r} has a unit of its own, and the claim gives another")
        first = next((at for at, letter in enumerate(words) if letter.isdigit()), None)
        digits = read_digits(words, first) if first is not None else None
        if digits is not None and digits.other is not None:
            raise ValueError(f"{given!r} can be {digits.value} or {digits.other}; give the number by itself")
        return Written(sign * found.value, last_place(found.value, found.text)), ScaledUnit(found.unit, _ONE)

    def _quoted(self, quote: str | None) -> FoundQuantity:
        if quote is None:
            raise ValueError("no value: give a value, low and high, or a quote that holds one figure")
        found = self._only(quote)
        if found is None:
            raise ValueError(f"{quote!r} does not hold one figure; give its value")
        return found

    def _only(self, words: str) -> FoundQuantity | None:
        found = list(find_quantities(words, self._knowledge))
        return found[0] if len(found) == 1 else None

    def _fields(self, told: Mapping[str, Any], name: str, published: Published | None) -> Iterator[tuple[str, Any]]:
        for key in JUDGED:
            if key in told:
                with _reading(name, key):
                    yield key, self._field(told, key, published)

    def _field(self, told: Mapping[str, Any], key: str, published: Published | None) -> Any:
        match key:
            case "kind" | "status" | "bound":
                return coded(told, key)
            case "indicator":
                return self._indicator(str(told[key]))
            case "subject":
                return str(told[key].get("text", ""))
            case "period":
                return self._period(told[key], published)
            case "base":
                return self._base(told[key], published)
            case "price_basis":
                return price_of(told)
            case "breakdown":
                if not isinstance(told[key], Mapping):
                    raise ValueError(f"{told[key]!r} is no mapping of dimensions to words")
        return told[key]

    def _indicator(self, words: str) -> tuple[str, ...]:
        codes = self.codes(words)
        if not codes:
            near = hint(words.casefold(), self._indicators)
            raise ValueError(f"{words!r} is no code or name of data/indicators.toml{near}")
        return codes

    def _period(self, told: Mapping[str, Any], published: Published | None) -> Period:
        label = str(told["label"]) if "label" in told else None
        if "start" not in told and "end" not in told:
            if label is None:
                raise ValueError("a period without label, start or end")
            return self._periods.read(label, published)
        ends = {key: told[key] for key in ("start", "end") if key in told}
        days = Period.model_validate({"label": label or "", "start": None, "end": None, **ends})
        if label is not None and not same_days(self._periods.read(label, published), days):
            raise ValueError(f"{label} are other days than those from {days.start} to {days.end}")
        return days

    def _base(self, told: Any, published: Published | None) -> Base:
        if isinstance(told, str):
            told = {"kind": told} if told in tuple(BaseKind) else {"period": told}
        period = told.get("period")
        parts = {"label": period} if isinstance(period, str) else dict(period or {})
        kind = BaseKind(str(told.get("kind", BaseKind.PERIOD)))
        return base_of(kind, self._period(parts, published) if parts else None)


def _name(given: Given, number: int) -> str:
    """What messages call a claim: its id, or else its number."""
    own = given.get("id") if isinstance(given, Mapping) else None
    return f"claim {number if own in (None, '') else own}"


def _whole(numbers: Mapping[str, Written]) -> None:
    if "value" in numbers and len(numbers) > 1:
        raise ValueError("a value, or low and high: not both")
    if "value" not in numbers and len(numbers) == 1:
        raise ValueError("low and high belong together")
    if "low" in numbers and numbers["low"].value > numbers["high"].value:
        raise ValueError(f"low {numbers['low'].value} is above high {numbers['high'].value}")


@contextmanager
def _reading(name: str, key: str) -> Iterator[None]:
    """What cannot be read inside is an error of this claim and field."""
    try:
        yield
    except (ValueError, TypeError, KnowledgeError) as error:
        if isinstance(error, ClaimError):
            raise
        first = getattr(error, "errors", None)
        raise ClaimError(f"{name}: {key}: {first()[0]['msg'] if first else error}") from error

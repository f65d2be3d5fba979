"""Observations become records, checked; what cannot be one is rejected with its reason."""

from decimal import Decimal

from pydantic import ValidationError

from vnecon_extract.link.state import Observation
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.span import Span
from vnecon_extract.text import CleanText


def build(
    found: Observation, article: str, published: str | None, raw: str, cleaned: CleanText
) -> IndicatorRecord | str:
    """The record of ``found``, or the reason why it is none; offsets lead back to ``raw``."""
    quantity, offset = found.quantity, found.sentence.start
    value, low, high = _signed(found)
    # Checked in one go, plain values and all: a third faster than models made one by one.
    try:
        return IndicatorRecord.model_validate(
            {
                "article": article,
                "kind": found.kind,
                "indicator": found.code,
                "subject": _quote(raw, cleaned.span(*found.subject)),
                "breakdown": {d: _words(raw, cleaned.span(*s)) for d, s in sorted(found.parts.items())},
                "value": value,
                "low": low,
                "high": high,
                "unit": quantity.unit,
                "bound": quantity.bound,
                "status": found.status,
                "period": found.period,
                "base": found.base,
                "place": found.place,
                "price_basis": found.price_basis,
                "attribution": _words(raw, cleaned.span(*found.attribution)) if found.attribution else None,
                "entity": found.entity,
                "quote": _quote(raw, cleaned.span(offset + quantity.start, offset + quantity.end)),
                "sentence": cleaned.span(found.sentence.start, found.sentence.end)._asdict(),
                "published": published,
                "flags": quantity.flags,
            }
        )
    except ValidationError as error:
        return str(error.errors()[0]["msg"])


def _signed(found: Observation) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Value, low and high with the sign of the verb; a sign the text writes itself is in them already."""
    quantity = found.quantity
    if found.sign >= 0 or quantity.sign:
        return quantity.value, quantity.low, quantity.high
    low = -quantity.high if quantity.high is not None else None
    high = -quantity.low if quantity.low is not None else None
    return (-quantity.value if quantity.value is not None else None), low, high


def _quote(raw: str, span: Span) -> dict[str, str | int]:
    return {"text": _words(raw, span), "start": span.start, "end": span.end}


def _words(raw: str, span: Span) -> str:
    return raw[span.start : span.end]

"""The record as a language model is to give it: a JSON Schema for tool calls and structured output."""

from collections.abc import Iterable
from typing import Any

from vnecon_extract.codebook import indicators as known
from vnecon_extract.records import BaseKind, Bound, Kind, PriceBasisKind, Status

NAME = "report_figures"
_DESCRIPTION = "Report every figure of an economic or social indicator in a Vietnamese text, one record a number."
_PARTS = ("sector", "product", "partner", "owner", "source", "other")


def tool_schema(codes: Iterable[str] | None = None) -> dict[str, Any]:
    """A tool definition: ``name``, ``description`` and ``input_schema``, with nothing that such APIs refuse.

    The schema has no references, no defaults and no formats; every field is required, and null where the text does not
    give it; no other field is allowed.  Words are quoted verbatim instead of offsets, which models count badly.
    ``codes`` are the indicators that may be named (default: all), besides ``other``.

    >>> schema = tool_schema(["cpi", "gdp"])
    >>> schema["input_schema"]["properties"]["records"]["items"]["properties"]["indicator"]["enum"]
    ['cpi', 'gdp', 'other']
    """
    record = _record([*(known().codes if codes is None else codes), "other"])
    records = {"type": "array", "items": record, "description": "In the order of the text."}
    return {"name": NAME, "description": _DESCRIPTION, "input_schema": _object(records=records)}


def _record(indicators: list[str]) -> dict[str, Any]:
    """One record, of one of ``indicators``."""
    decimal = "Exact decimal with a point, magnitude words multiplied in (642 tỷ đồng is 642000000000)."
    period = _object(
        label=_text("SDMX TIME_PERIOD: 2024, 2024-Q3, 2024-09, 2024-01-01/P9M, 2024-11-15."),
        start=_maybe(_text("First day, 2024-01-01.")),
        end=_maybe(_text("Last day, 2024-12-31.")),
    )
    return _object(
        quote=_text("The number with its magnitude and unit, verbatim."),
        subject=_text("The words that name what is measured, verbatim."),
        sentence=_text("The whole sentence that the number stands in, verbatim."),
        kind=_one_of(Kind, "level, change (signed), ratio (per cent or multiple of a base), share, contribution."),
        indicator=_one_of(indicators, "Code of the indicator; other where none fits."),
        breakdown=_object(**{part: _maybe(_text(f"The {part} that the figure is of, verbatim.")) for part in _PARTS}),
        value=_maybe(_text(f"{decimal} Null for a range.")),
        low=_maybe(_text("Lower end of a range.")),
        high=_maybe(_text("Upper end of a range.")),
        unit=_text("VND, USD, percent, pp, times, tonne, ha, person, ...; compounds with a slash: USD/tonne."),
        bound=_one_of(Bound, "How tightly the text binds the value."),
        status=_one_of(Status, "actual, estimate (ước), forecast (dự báo), target (mục tiêu, kế hoạch)."),
        period=_maybe(period),
        base=_maybe(_object(kind=_one_of(BaseKind, "What a change or ratio is against."), period=_maybe(period))),
        place=_maybe(_text("Official Vietnamese name of the place whose figure it is.")),
        price_basis=_maybe(
            _object(kind=_one_of(PriceBasisKind, "Prices of the value."), year=_maybe({"type": "integer"}))
        ),
        attribution=_maybe(_text("Who is said to have given the figure.")),
        entity=_maybe(_text("The single company or project whose own figure it is.")),
    )


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip


def _text(description: str) -> dict[str, Any]:
    return {"type": "string", "description": description}


def _one_of(values: Iterable[str], description: str) -> dict[str, Any]:
    return {"type": "string", "enum": [str(value) for value in values], "description": description}


def _maybe(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}

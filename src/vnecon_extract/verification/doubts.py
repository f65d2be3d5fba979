"""Which fields of a record our own reading is unsure of, and why."""

from collections.abc import Iterable
from typing import Any

from vnecon_extract.records import IndicatorRecord

_OF_FLAGS = {
    "implied_place": "place",
    "place_not_said": "place",
    "implied_unit": "unit",
    "unknown_unit": "unit",
    "pair_not_said": "unit",
    "ambiguous_separator": "value",
    "rounded_fraction": "value",
    "ratio_or_change": "kind",
}


def doubts_of(record: IndicatorRecord) -> dict[str, str]:
    """The fields in doubt, each with the reason: flags of the record, a base that is implied, fields of ``doubts``.

    >>> from vnecon_extract import extract
    >>> doubts_of(extract("Tổng mức bán lẻ tháng 9/2024 đạt 530 tỷ đồng.")[0])
    {'place': 'place_not_said'}
    """
    found = {_OF_FLAGS[flag]: flag for flag in record.flags if flag in _OF_FLAGS}
    if record.base is not None and record.base.implied:
        found["base"] = "implied"
    return {**_named(getattr(record, "doubts", ())), **found}


def _named(doubts: Iterable[Any]) -> dict[str, str]:
    """The fields that an extractor itself holds likely to be wrong; its value goes with its unit."""
    named = {doubt.field: f"likely wrong: {doubt.reason}" for doubt in doubts}
    if "value" in named:
        named["unit"] = named["value"]
    return named

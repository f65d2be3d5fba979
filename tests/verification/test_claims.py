"""What claims can be written as, and what is refused, by name."""

from decimal import Decimal
from typing import Any

import pytest

from vnecon_extract.errors import ClaimError
from vnecon_extract.flat import ARTICLE_COLUMNS, COLUMNS
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.wordings import Wording, wordings
from vnecon_extract.timex.document_date import Published
from vnecon_extract.verification.claims import stated
from vnecon_extract.verification.numbers import read_number
from vnecon_extract.verification.reader import ClaimReader
from vnecon_extract.verification.units import UnitWordings

KNOWLEDGE = Knowledge()
READER = ClaimReader(KNOWLEDGE)
UNITS = UnitWordings(KNOWLEDGE)
RECORD = {"quote": {"text": "5%", "start": 3, "end": 5}}


@pytest.mark.parametrize(
    ("given", "value", "step"),
    [
        ("2.023,72", "2023.72", "0.01"),
        ("2,023.72", "2023.72", "0.01"),
        ("2023.72", "2023.72", "0.01"),
        ("2023,72", "2023.72", "0.01"),
        ("2 023,72", "2023.72", "0.01"),
        ("1.234.500", "1234500", "100"),
        ("1234", "1234", "1"),
        ("0,123", "0.123", "0.001"),
        ("-2,1", "-2.1", "0.1"),
        ("−2,1", "-2.1", "0.1"),
        ("7,30", "7.30", "0.01"),
        (59.1, "59.1", "0.1"),
        (2500, "2500", "100"),
        (Decimal("1.234"), "1.234", "0.001"),
        (0, "0", "1"),
    ],
)
def test_numbers(given: object, value: str, step: str) -> None:
    read = read_number(given)

    assert (read.value, read.step) == (Decimal(value), Decimal(step))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("1.234", "can be 1234 or 1.234"),
        ("12,500", "can be 12500 or 12.500"),
        ("-1.234", "can be 1234 or 1.234"),
        ("12.34,5.6", "fit no way of writing"),
        ("1.23.456", "fit no way of writing"),
        ("năm tỷ", "is no number"),
        ("", "is no number"),
        (True, "is no number"),
        (None, "is no number"),
        (float("nan"), "no finite number"),
        (Decimal("Infinity"), "no finite number"),
    ],
)
def test_numbers_that_are_none_or_two(given: object, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_number(given)


@pytest.mark.parametrize(
    ("words", "code", "factor"),
    [
        ("VND", "VND", "1"),
        ("vnd", "VND", "1"),
        ("tỷ đồng", "VND", "1000000000"),
        ("tỉ đồng", "VND", "1000000000"),
        ("nghìn tỷ đồng", "VND", "1000000000000"),
        ("billion VND", "VND", "1000000000"),
        ("trillion dong", "VND", "1000000000000"),
        ("bn USD", "USD", "1000000000"),
        ("triệu đồng/người/tháng", "VND/person/month", "1000000"),
        ("USD/tonne", "USD/tonne", "1"),
        ("USD per tonne", "USD/tonne", "1"),
        ("UScent/kWh", "USD/kWh", "0.01"),
        ("%", "percent", "1"),
        ("percentage points", "pp", "1"),
        ("điểm phần trăm", "pp", "1"),
        ("lần", "times", "1"),
        ("nghìn lượt khách", "visit", "1000"),
        ("đường bay", "đường bay", "1"),
    ],
)
def test_units(words: str, code: str, factor: str) -> None:
    assert UNITS.read(words) == (code, Decimal(factor))


@pytest.mark.parametrize("words", ["tỷ", "nghìn tỷ", "billion", "million"])
def test_a_scale_is_no_unit(words: str) -> None:
    with pytest.raises(ValueError, match="is a scale, and no unit"):
        UNITS.read(words)


def entries(field: str) -> list[object]:
    return [pytest.param(e, words, id=f"{e.code}: {words}") for e in wordings(KNOWLEDGE) for words in getattr(e, field)]


@pytest.mark.parametrize(("entry", "words"), entries("examples"))
def test_wordings_mean_their_unit(entry: Wording, words: str) -> None:
    assert entry.code in UNITS.read(words).code.split("/")


@pytest.mark.parametrize(("entry", "words"), entries("near_misses"))
def test_wordings_do_not_mean_another(entry: Wording, words: str) -> None:
    assert entry.code not in UNITS.read(words).code.split("/")


@pytest.mark.parametrize(
    ("claim", "value", "unit"),
    [
        ({"value": "2.023,72", "unit": "tỷ đồng"}, "2023720000000", "VND"),
        ({"value": 2023.72, "unit": "billion VND"}, "2023720000000", "VND"),
        ({"value": "2023,72", "unit": "vnd", "multiplier": "tỷ"}, "2023720000000", "VND"),
        ({"value": "2023,72", "unit": "vnd", "multiplier": 1_000_000_000}, "2023720000000", "VND"),
        ({"value": "2.023,72 tỷ đồng"}, "2023720000000", "VND"),
        ({"value": "-2,1%"}, "-2.1", "percent"),
        ({"quote": "ước đạt 2.023,72 tỷ đồng"}, "2023720000000", "VND"),
        ({"value": "1.234", "unit": "percent", **RECORD}, "1.234", "percent"),
    ],
)
def test_amounts(claim: dict[str, Any], value: str, unit: str) -> None:
    read = READER.read(claim, 1)

    assert (read.value, read.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("fields", "key", "label"),
    [
        ({"period": "2024-Q3"}, "period", "2024-Q3"),
        ({"period": "2024-S1"}, "period", "2024-S1"),
        ({"period": "2024-M09"}, "period", "2024-09"),
        ({"period": "2024-01-01/P9M"}, "period", "2024-01-01/P9M"),
        ({"period": "2024-01-01/2024-09-30"}, "period", "2024-01-01/P9M"),
        ({"period": "9 tháng đầu năm 2024"}, "period", "2024-01-01/P9M"),
        ({"period": "quý III/2024"}, "period", "2024-Q3"),
        ({"period": "tháng 9"}, "period", "2024-09"),
        ({"period": {"label": "2024", "start": "2024-01-01", "end": "2024-12-31"}}, "period", "2024"),
        ({"period_start": "2024-01-01", "period_end": "2024-12-31"}, "period", "2024-01-01 to 2024-12-31"),
    ],
)
def test_periods(fields: dict[str, Any], key: str, label: str) -> None:
    from vnecon_extract.verification.compare import _said

    read = READER.read({"value": 1, "unit": "%", **fields}, 1, Published(2024, 10))

    assert _said(read.fields[key]) == label


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ({"valu": 5, "unit": "%"}, "claim 3: 'valu' is no field of a claim"),
        ({"unit": "%"}, "claim 3: quote: no value"),
        ({}, "claim 3: quote: no value"),
        ({"value": 5}, "claim 3: no unit"),
        ({"value": 5, "unit": "tỷ"}, "claim 3: unit: 'tỷ' is a scale"),
        ({"value": "1.234", "unit": "tấn", "id": "a7"}, "claim a7: value: '1.234' can be 1234 or 1.234"),
        ({"value": "1.234 tấn"}, "claim 3: value: '1.234 tấn' can be 1234 or 1.234"),
        ({"value": "rất nhiều", "unit": "%"}, "claim 3: value: 'rất nhiều' is no number"),
        ({"value": "5%", "unit": "%"}, "claim 3: value: '5%' has a unit of its own"),
        ({"value": 5, "unit": "tỷ đồng", "multiplier": 1000}, "claim 3: multiplier: the unit has a scale of its own"),
        ({"value": 5, "unit": "VND", "multiplier": "nhiều"}, "claim 3: multiplier: 'nhiều' is no number"),
        ({"value": 5, "low": 4, "high": 6, "unit": "%"}, "claim 3: value: a value, or low and high: not both"),
        ({"low": 4, "unit": "%"}, "claim 3: value: low and high belong together"),
        ({"low": 6, "high": 4, "unit": "%"}, "claim 3: value: low 6 is above high 4"),
        ({"value": 5, "unit": "%", "kind": "growth"}, "claim 3: kind: 'growth' is none of level, change"),
        ({"value": 5, "unit": "%", "indicator": "gdpp"}, "claim 3: indicator: 'gdpp' is no code or name"),
        ({"value": 5, "unit": "%", "period": "2024-13"}, "claim 3: period: '2024-13' is no period"),
        ({"value": 5, "unit": "%", "period": {"label": "2024", "end": "2023-12-31"}}, "claim 3: period: 2024 are"),
        ({"value": 5, "unit": "%", "place": {"nam": "Huế"}}, "claim 3: place has no part 'nam'"),
        ({"value": 5, "unit": "%", "breakdown": "gạo"}, "claim 3: breakdown: 'gạo' is no mapping"),
        ({"quote": "từ 5% lên 6%"}, "claim 3: quote: 'từ 5% lên 6%' does not hold one figure"),
        ({"value": 5, "unit": "%", "quote_start": 9, "quote_end": 4}, "claim 3: quote: 9:4 is no span"),
        ("5%", "claim 3: wanted a record or a mapping of fields, not str"),
    ],
)  # fmt: skip
def test_claims_that_cannot_be_judged(claim: Any, told: str) -> None:
    """The message begins with the claim and the field."""
    with pytest.raises(ClaimError) as raised:
        READER.read(claim, 3)
    assert str(raised.value).startswith(told)


def test_every_column_of_a_table_of_ours_is_a_field() -> None:
    row = {column.name: "1" for column in (*COLUMNS, *ARTICLE_COLUMNS)}

    assert {"value", "period", "base", "place", "quote", "breakdown"} <= set(stated(row, "claim 1"))

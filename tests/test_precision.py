"""What the last digit of a written number counts."""

from decimal import Decimal

import pytest

from vnecon_extract.precision import last_place


@pytest.mark.parametrize(
    ("value", "words", "step"),
    [
        ("2023720000000", "2.023,72 tỷ đồng", "10000000"),
        ("400000000000", "400 tỷ đồng", "1000000000"),
        ("0.05", "0,05%", "0.01"),
        ("-7.30", "7,30%", "0.01"),
        ("2", "gấp đôi", "0"),
        ("2300000000", "2 tỷ 300 triệu đồng", "100000000"),
        ("0.085", "8,5 UScent/kWh", "0.001"),
        ("0", "0%", "0"),
    ],
)
def test_last_place_is_what_the_last_digit_counts(value: str, words: str, step: str) -> None:
    assert last_place(Decimal(value), words) == Decimal(step)


def test_a_range_has_no_last_place() -> None:
    assert last_place(None, "5 - 7%") == 0

"""``find_quantities``: spans in the text as given, spelling variants, and strings of any kind."""

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.quantities import find_quantities

TEXT = "Luỹ kế, tỉnh thu 2.023,72 tỉ đồng, bằng 96,5% dự toán. Giá lúa hoà vốn ở mức 6.500 – 7.000 đồng/kg."


def values(text: str) -> list[tuple[Decimal | None, Decimal | None, str]]:
    return [(q.value or q.low, q.high, q.unit) for q in find_quantities(text)]


def test_spans_stand_in_the_original() -> None:
    """The text of each quantity is a slice of what was given, not of what was cleaned."""
    found = list(find_quantities(TEXT))

    assert [q.text for q in found] == ["2.023,72 tỉ đồng", "96,5%", "6.500 – 7.000 đồng/kg"]
    assert all(TEXT[q.start : q.end] == q.text for q in found)


@pytest.mark.parametrize(
    "variant",
    [
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace("tỉ", "tỷ"),
        TEXT.replace("Luỹ", "Lũy").replace("hoà", "hòa"),
        TEXT.replace(" ", "\u00a0"),
        TEXT.replace("2.023,72", "2\u2009023,72"),
        TEXT.replace("–", "-"),
    ],
    ids=["NFD", "tỷ", "new tone placement", "no-break spaces", "thin space", "hyphen"],
)
def test_spelling_does_not_change_values(variant: str) -> None:
    """Composed or not, old spelling or new, thin space or dot: the values are the same."""
    assert values(variant) == values(TEXT)


@given(st.text(max_size=300))
def test_any_string_is_read(text: str) -> None:
    """No string raises, and every span fits."""
    assert all(text[q.start : q.end] == q.text for q in find_quantities(text))


@given(st.text("0123456789.,-/% tỷđồngUSDkgm(năhai", max_size=200))
def test_any_string_of_digits_and_units_is_read(text: str) -> None:
    """No heap of digits, separators and units raises, and every span fits."""
    assert all(text[q.start : q.end] == q.text for q in find_quantities(text))


@pytest.mark.parametrize(
    ("piece", "count"),
    [("1", 0), (".", 0), ("tỷ", 0), ("tỷ ", 0), ("1.", 0), ("hai ", 0), ("năm ", 0), ("(1) ", 0), ("5 tỷ ", 5_000)],
)
def test_long_strings_are_read_through(piece: str, count: int) -> None:
    """Endless runs of one thing are read through; that they take linear time is the benchmark's to show."""
    assert sum(1 for _ in find_quantities(piece * (25_000 // len(piece)))) == count

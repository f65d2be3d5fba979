"""Numbers in digits and in words: what is written is what is read, to the last digit."""

import random
from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from vnecon_extract.find.number_words import NumberWords
from vnecon_extract.find.numbers import Digits, convention_of, read_digits, write_digits
from vnecon_extract.knowledge import Knowledge

WORDS = NumberWords(Knowledge())

FORMS = [
    ("642", "vi", "642", None),
    ("06", "vi", "6", None),
    ("0,04", "vi", "0.04", None),
    ("2023,72", "vi", "2023.72", None),
    ("10.120", "vi", "10120", "10.120"),
    ("10.120", "en", "10.120", "10120"),
    ("10,120", "vi", "10.120", "10120"),
    ("10,120", "en", "10120", "10.120"),
    ("2.023,72", "vi", "2023.72", None),
    ("1,234.5", "vi", "1234.5", None),
    ("1.234.567", "vi", "1234567", None),
    ("1,234,567", "vi", "1234567", None),
    ("0.123", "vi", "0.123", None),
    ("0,123", "vi", "0.123", None),
    ("1234.567", "vi", "1234.567", None),
    ("3.5", "vi", "3.5", None),
    ("7,579", "vi", "7.579", "7579"),
    ("2 023,72", "vi", "2023.72", None),
    ("86 500", "vi", "86500", None),
    ("12.34,5", "vi", "None", None),
    ("4.3.6", "vi", "None", None),
    ("1,2,3", "vi", "None", None),
    ("9" * 61, "vi", "None", None),
]


@pytest.mark.parametrize(("text", "convention", "value", "other"), FORMS)
def test_form_decides(text: str, convention: str, value: str, other: str | None) -> None:
    """The form is read as its convention has it; the other reading is kept only where the form leaves it open."""
    expected = Digits(len(text), None if value == "None" else Decimal(value), Decimal(other) if other else None)

    assert read_digits(text, 0, "en" if convention == "en" else "vi") == expected


@pytest.mark.parametrize(
    ("text", "convention"),
    [
        ("tăng 6,5%, đạt 2.023,72 tỷ đồng", "vi"),
        ("up 6.5% to 1,234.5 billion", "en"),
        ("chỉ số đạt 15,467.66 điểm, tăng 5,2% và 3,1%", "vi"),
        ("không có số nào", "vi"),
    ],
)
def test_convention_of(text: str, convention: str) -> None:
    """An article is read as most of its forms that decide are."""
    assert convention_of(text) == convention


@given(st.integers(0, 10**24), st.integers(0, 6))
def test_written_and_read_back(digits: int, places: int) -> None:
    """Every decimal up to 10^18 with up to six decimals comes back the same; our writer writes as babel does."""
    value = Decimal(digits) / 10**6
    value = value.quantize(Decimal(1).scaleb(-places))
    written = write_digits(value)

    assert written == format_decimal(value, format=f"#,##0.{'0' * places}" if places else "#,##0", locale="vi")
    assert read_digits(written, 0).value == value


def test_every_integer_in_words_to_99999() -> None:
    """What num2words writes is read back, for every integer to 99,999."""
    wrong = [n for n in range(100_000) if WORDS.value(num2words(n, lang="vi")) != n]

    assert wrong == []


@settings(max_examples=400)
@given(st.integers(100_000, 10**15))
def test_large_integers_in_words(n: int) -> None:
    """And for large ones; they span all magnitudes."""
    n //= 10 ** random.Random(n).randrange(10)

    assert WORDS.value(num2words(n, lang="vi")) == n


def test_decimals_in_words() -> None:
    """Two decimals in words; num2words says 0.05 as 0.5 ("phẩy năm"), a known fault, so those are left out."""
    for cents in range(10, 1000):
        if cents % 100 >= 10:
            value = Decimal(cents) / 100
            assert WORDS.value(num2words(value, lang="vi")) == value


SPOKEN = [
    ("hai mươi tư", "24"),
    ("hai mươi nhăm", "25"),
    ("một trăm linh năm", "105"),
    ("một trăm lẻ tư", "104"),
    ("hai chục", "20"),
    ("hai trăm rưỡi", "250"),
    ("một tỷ rưỡi", "1500000000"),
    ("không phẩy không năm", "0.05"),
    ("một phẩy hai lăm", "1.25"),
    ("hai nghìn năm trăm tỷ", "2500000000000"),
    ("chín trăm chín mươi chín nghìn tỷ", "999000000000000"),
    ("ba vạn", "30000"),
]


@pytest.mark.parametrize(("words", "value"), SPOKEN)
def test_spoken_forms(words: str, value: str) -> None:
    """Forms that speakers use and num2words does not."""
    assert WORDS.value(words) == Decimal(value)


@pytest.mark.parametrize(
    "words", ["tư", "mươi", "lẻ năm", "hai mươi năm", "hai bên", "tỷ", "trăm", "hai triệu năm", ""]
)
def test_no_numbers_from_end_to_end(words: str) -> None:
    """Words that are no number, or not all of them ("hai mươi năm" is twenty years)."""
    assert WORDS.value(words) is None

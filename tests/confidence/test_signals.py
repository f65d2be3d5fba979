"""Signals: one case a line; the record is that of the number in «»."""

import pytest

from vnecon_extract import Article, Extractor
from vnecon_extract.confidence.signals import OF_ARTICLE, OF_RECORD, every_signal

EXTRACTOR = Extractor()


def signals(marked: str) -> dict[str, str]:
    """The signals of the record in «»."""
    start = marked.index("«")
    end = marked.index("»") - 1
    text = marked.replace("«", "").replace("»", "")
    around, spans = EXTRACTOR.surroundings(Article(id="a", text=text, published="2025-01"))
    told = dict(zip(map(tuple, spans), every_signal(around), strict=True))
    return next(found for (first, last), found in told.items() if start <= first < last <= end)


@pytest.mark.parametrize(
    ("marked", "name", "value"),
    [
        ("Năm 2024, GDP tăng «7%».", "period rule", "period_before"),
        ("Năm 2024, GDP tăng 7%. CPI tăng «3,6%».", "period rule", "period_in_force"),
        ("Năm 2024, GDP tăng 7%. CPI tăng «3,6%».", "period source", "period_before"),
        ("Năm 2024, GDP tăng 7%. CPI tăng «3,6%».", "period words", "sentences before 1"),
        ("Năm 2024, GDP tăng «7%».", "kind of unit", "change percent"),
        ("Năm 2024, xuất khẩu đạt «405 tỷ USD».", "kind of unit", "level money"),
        ("Năm 2024, xuất khẩu đạt 405 tỷ USD, tăng «14%».", "kinds", "level, change"),
        ("Năm 2024, xuất khẩu đạt 405 tỷ USD, tăng «14%».", "figure of sentence", "1"),
        ("Năm 2024, xuất khẩu đạt 405 tỷ USD, tăng «14%».", "period before", "same"),
        ("Năm 2024, GDP tăng 7,09%, CPI tăng «3,6%».", "indicator before", "other"),
        ("GDP tăng 7,09% năm 2024\n\nNăm 2024, GDP tăng «7,09%».", "indicator again", "same"),
        ("CPI tăng 7,09% năm 2024\n\nNăm 2024, GDP tăng «7,09%».", "indicator again", "other"),
        ("CPI tăng 7% năm 2024\n\nNăm 2024, GDP tăng «7%».", "indicator again", "none"),  # one digit tells nothing
        ("Năm 2024, GDP tăng «7%» so với năm 2023.", "base", "change period 12"),
        ("Năm 2024, GDP tăng «7%» so với năm 2023.", "period length", "year"),
        ("Năm 2024, GDP tăng «7%».", "years before publication", "1"),
        ("Năm 2024, GDP tăng «7%».", "published", "yes"),
    ],
)
def test_signal(marked: str, name: str, value: str) -> None:
    assert signals(marked)[name] == value


def test_every_record_has_every_signal() -> None:
    told = signals("Năm 2024, GDP tăng «7%».")

    assert set(told) == {*OF_ARTICLE, *OF_RECORD}
    assert all(isinstance(value, str) for value in told.values())

"""A record in the words of a label file: what the page shows is what the scorer reads as the same."""

from datetime import date

import pytest

from vnecon_extract.evaluate.periods import same_period, span_of
from vnecon_extract.pipeline import extract
from vnecon_extract.records import Period
from vnecon_extract.report.labels import base_label, label_of, period_label

from .pages import NAMES, reported

CASES = [
    ("2024-01-01", "2024-12-31", "2024"),
    ("2016-01-01", "2020-12-31", "2016..2020"),
    ("2024-07-01", "2024-09-30", "2024-Q3"),
    ("2024-02-01", "2024-02-29", "2024-M02"),
    ("2024-01-01", "2024-09-30", "2024-M01..2024-M09"),
    ("2023-11-01", "2024-01-31", "2023-M11..2024-M01"),
    ("2024-01-01", "2024-10-15", "2024-01-01..2024-10-15"),
    ("2024-11-15", "2024-11-15", "2024-11-15"),
    (None, "2024-11-15", "..2024-11-15"),
    ("2024-11-15", None, "2024-11-15.."),
    (None, None, "-"),
]


@pytest.mark.parametrize(("start", "end", "label"), CASES)
def test_period_label_means_the_same_days(start: str | None, end: str | None, label: str) -> None:
    days = [date.fromisoformat(day) if day else None for day in (start, end)]

    assert period_label(Period(label="?", start=days[0], end=days[1])) == label
    assert span_of(label) is None if label == "-" else tuple(span_of(label) or ()) == tuple(days)


@pytest.mark.parametrize("name", NAMES)
def test_labels_of_all_records_are_right_of_themselves(name: str) -> None:
    own = reported(name)

    for record in own.records:
        label = label_of(record)
        values = record.to_dict()
        assert same_period(label["period"], values["period"])
        assert label["base"] in ("plan", "other") or same_period(
            label["base"], values["base"] and values["base"]["period"]
        )
        assert all(record.quote.start <= start < record.quote.end for start in label["starts"])
        assert len(label["starts"]) == (1 if record.low is None else 2)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Năm 2024, GRDP tăng 7,35% so với năm 2023.", ["7,35%"]),
        ("Năm 2025, GRDP dự kiến tăng từ 7,5 đến 8%.", ["7,5", "8%"]),
        ("Năm 2024, kim ngạch xuất khẩu gấp đôi năm 2023.", ["gấp đôi"]),
        ("Năm 2024, CPI giảm -0,2% so với năm 2023.", ["0,2%"]),
    ],
)
def test_starts_are_the_first_digits_or_letters_of_its_numbers(text: str, starts: list[str]) -> None:
    (record,) = extract(text)

    assert [
        text[start:].rstrip(".")[: len(words)] for start, words in zip(label_of(record)["starts"], starts, strict=True)
    ] == starts


def test_no_base_is_open() -> None:
    assert base_label(None) == "-"

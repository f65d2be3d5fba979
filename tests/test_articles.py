"""The labelled articles of ``fixtures/articles`` are sound: labels fit their texts, codes are known, no digit is left.

What the extractor makes of them is scored elsewhere; these tests only guard the labels themselves.
"""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.quantities import units
from vnecon_extract.records import BaseKind, Bound, Kind, Status

FOLDER = Path(__file__).parent / "fixtures" / "articles"
SLUGS = sorted(path.stem for path in FOLDER.glob("*.json"))

DIMENSIONS = {"sector", "product", "partner", "owner", "source", "other"}
POINT = r"\d{4}(?:-Q[1-4]|-M?(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?"
PERIOD = re.compile(rf"-|{POINT}|(?:{POINT})?\.\.{POINT}")
NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
NUMBER_WORD = re.compile(r"(?:gấp )?(?:một nửa|đôi|hai|ba|bốn|rưỡi)")

# Digits that are no number of anything: dates, months, years, document numbers, names, ranks, times of day.
CALENDAR = re.compile(
    r"date \d{4}-\d\d|(?:ngày )?\b\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?\b(?!%)"
    r"|\b\d+/(?:\d{4}/)?(?:NQ|QĐ|NĐ|KH|QH|TT)[\w-]*"
    r"|(?:tháng|quý|ngày|bão số|kỳ họp thứ|đứng thứ|quốc lộ|ấp|điều|khoản) \d{1,2}(?:/\d{4})?\b"
    r"|\b\d{1,2} (?:tháng|giờ(?: \d\d)?)\b|\b(?:19|20)\d\d\b"
    r"|Covid-19|\bE5\b|\bRON ?9[25]\b|\b0\.05S\b|vàng nhẫn tròn 9999|gian hàng B12|gọi số [\d ]+|\b\d+ lần điều chỉnh",
    re.IGNORECASE,
)

Labels = dict[str, Any]
UNITS = {unit.code for unit in units(Knowledge())}
INDICATORS = {indicator.code for indicator in indicators(Knowledge())}


def load(slug: str) -> tuple[str, Labels]:
    text = (FOLDER / f"{slug}.txt").read_text(encoding="utf-8")
    return text, json.loads((FOLDER / f"{slug}.json").read_text(encoding="utf-8"))


def every(field: str) -> list[tuple[str, str]]:
    """(article, alternative) for all alternatives that the records of all articles give for a field."""
    found = {
        (slug, option) for slug in SLUGS for record in load(slug)[1]["records"] for option in record[field].split("|")
    }
    return sorted(found)


def number_at(text: str, start: int) -> Decimal:
    """The plain reading of the digits at ``start``, in Vietnamese (2.023,72) without magnitude words."""
    match = NUMBER.match(text, start)
    assert match, text[start : start + 20]
    return Decimal(match[0].replace(".", "").replace(",", "."))


def unaccounted(text: str, labels: Labels) -> list[str]:
    """Digit runs that are neither labelled nor a date or a name: someone forgot to decide about them."""
    starts = [start for record in labels["records"] for start in record["starts"]] + labels["ignore"]
    spans = [match.span() for start in starts if (match := NUMBER.match(text, start))]
    decided = {at for a, b in spans for at in range(a, b)}
    decided |= {at for match in CALENDAR.finditer(text) for at in range(*match.span())}
    left = [match.start() for match in re.finditer(r"\d+", text) if match.start() not in decided]
    return [text[max(0, at - 20) : at + 20] for at in left]


def test_every_text_has_labels_and_every_label_file_a_text() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == SLUGS
    assert len(SLUGS) >= 12


@pytest.mark.parametrize("slug", SLUGS)
def test_header_names_the_month_of_publication(slug: str) -> None:
    text, labels = load(slug)
    assert text.startswith(f" date {labels['published']} ")
    assert labels["article"] == slug


@pytest.mark.parametrize("slug", SLUGS)
def test_a_number_begins_at_every_start(slug: str) -> None:
    text, labels = load(slug)
    starts = [start for record in labels["records"] for start in record["starts"]] + labels["ignore"]
    wrong = [text[at - 10 : at + 10] for at in starts if not (NUMBER.match(text, at) or NUMBER_WORD.match(text, at))]
    inside = [text[at - 10 : at + 10] for at in starts if re.match(r"\d[.,]?\d", text[at - 1 : at + 1])]
    assert (wrong, inside) == ([], [])
    assert all(text.startswith(record.get("text", ""), record["starts"][0]) for record in labels["records"])


@pytest.mark.parametrize("slug", SLUGS)
def test_value_is_the_number_times_a_power_of_ten(slug: str) -> None:
    text, labels = load(slug)
    for record in labels["records"]:
        values = sorted(abs(Decimal(v)) for v in (record["value"], record["low"], record["high"]) if v is not None)
        assert len(values) == len(record["starts"]) == (2 if record["bound"] == "range" else 1)
        if not text[record["starts"][0]].isdigit():
            continue  # a number in words, read by its own tests
        read = sorted(number_at(text, start) for start in record["starts"])
        powers = [(value / number).normalize() for value, number in zip(values, read, strict=True) if number]
        assert all(power.as_tuple().digits == (1,) for power in powers), record


@pytest.mark.parametrize("slug", SLUGS)
def test_no_number_is_both_record_and_ignored(slug: str) -> None:
    _, labels = load(slug)
    starts = [start for record in labels["records"] for start in record["starts"]]
    assert len(starts) == len(set(starts))
    assert not set(starts) & set(labels["ignore"])


@pytest.mark.parametrize(("slug", "code"), every("indicator"))
def test_indicator_is_known(slug: str, code: str) -> None:
    assert code in INDICATORS | {"other"}


@pytest.mark.parametrize(("slug", "code"), every("unit"))
def test_unit_is_known(slug: str, code: str) -> None:
    assert set(re.split(r"[/.]", code)) <= UNITS | {"passenger"} or code in UNITS


@pytest.mark.parametrize(
    ("field", "allowed"),
    [("kind", set(Kind)), ("status", set(Status)), ("bound", set(Bound))],
    ids=["kind", "status", "bound"],
)
def test_closed_lists(field: str, allowed: set[str]) -> None:
    assert {option for _, option in every(field)} <= allowed


@pytest.mark.parametrize("slug", SLUGS)
def test_periods_and_bases_are_labels(slug: str) -> None:
    for record in load(slug)[1]["records"]:
        assert PERIOD.fullmatch(record["period"]), record
        assert record["base"] in set(BaseKind) or PERIOD.fullmatch(record["base"]), record
        assert record["base"] == "-" or record["kind"] in ("change", "ratio"), record


@pytest.mark.parametrize("slug", SLUGS)
def test_breakdowns_and_subjects_are_the_texts_own_words(slug: str) -> None:
    text, labels = load(slug)
    words = set(re.findall(r"\w+", text.casefold()))
    for record in labels["records"]:
        assert set(record["breakdown"]) <= DIMENSIONS
        said = " ".join([record["subject"], *record["breakdown"].values()])
        assert set(re.findall(r"\w+", said.casefold())) <= words, record


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if load(slug)[1].get("stratum") == "own"])
def test_no_number_was_forgotten(slug: str) -> None:
    assert unaccounted(*load(slug)) == []


def test_one_article_has_no_record() -> None:
    """Precision needs it: a company's figures, a law's rates and a survey's shares, all ignored."""
    _, labels = load("nghi-dinh-doanh-nghiep-2024-08")
    assert labels["records"] == []
    assert len(labels["ignore"]) > 10

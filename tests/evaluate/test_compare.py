"""When a predicted field is right."""

from typing import Any

import pytest

from vnecon_extract.evaluate.compare import Judge
from vnecon_extract.evaluate.gold import GoldRecord
from vnecon_extract.knowledge import Knowledge

LABEL: dict[str, Any] = {
    "starts": (10,),
    "kind": "change",
    "unit": "percent",
    "indicator": "grdp",
    "subject": "tổng sản phẩm trên địa bàn",
    "value": "7.5",
}


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge(Knowledge())


def days(start: str | None, end: str | None) -> dict[str, str | None]:
    return {"label": "any", "start": start, "end": end}


def period(start: str | None, end: str | None) -> dict[str, Any]:
    return {"period": days(start, end)}


def base(start: str | None, end: str | None) -> dict[str, Any]:
    return {"base": {"kind": "period", **period(start, end)}}


CASES = [
    ("value", {"value": "7.5"}, {"value": "7.50"}, True, "zeros at the end"),
    ("value", {"value": "7.5"}, {"value": "-7.5"}, False, "sign"),
    ("value", {"value": "7.5"}, {"value": None}, False, "no value"),
    ("value", {"value": "7.5"}, {"value": "seven"}, False, "no number"),
    ("value", {"value": None, "low": "5", "high": "7"}, {"low": "5", "high": "7.0"}, True, "range"),
    ("value", {"value": None, "low": "5", "high": "7"}, {"value": "5"}, False, "one end of a range"),
    ("unit", {"unit": "tonne|kg"}, {"unit": "kg"}, True, "either unit"),
    ("kind", {}, {"kind": "level"}, False, "kind"),
    ("indicator", {"indicator": "gdp|grdp"}, {"indicator": "grdp"}, True, "either code"),
    ("indicator", {"indicator": "other"}, {"indicator": "gdp"}, False, "a code where none fits"),
    (
        "indicator",
        {"indicator": "other", "subject": "số trạm sạc xe điện"},
        {"indicator": "other", "subject": {"text": "trạm sạc xe điện"}},
        True,
        "no code, the same words",
    ),
    ("indicator", {"indicator": "other", "subject": "số trạm sạc"}, {"indicator": "other"}, False, "no code, no words"),
    ("period", {"period": "2024"}, period("2024-01-01", "2024-12-31"), True, "year"),
    ("period", {"period": "2024-Q3"}, period("2024-07-01", "2024-09-30"), True, "quarter"),
    ("period", {"period": "2024-M02"}, period("2024-02-01", "2024-02-29"), True, "leap month"),
    ("period", {"period": "2024-M01..2024-M09"}, period("2024-01-01", "2024-09-30"), True, "months"),
    ("period", {"period": "2024-M01..2024-M09"}, period("2024-09-01", "2024-09-30"), False, "month for months"),
    ("period", {"period": "2016..2020"}, period("2016-01-01", "2020-12-31"), True, "years"),
    ("period", {"period": "2024-11-15"}, period("2024-11-15", "2024-11-15"), True, "a day"),
    ("period", {"period": "2024-11-15"}, period(None, "2024-11-15"), True, "as of a day"),
    ("period", {"period": "2024-11-15"}, period("2024-01-01", "2024-11-15"), False, "span that ends on the day"),
    ("period", {"period": "2024|2023"}, period("2023-01-01", "2023-12-31"), True, "either period"),
    ("period", {"period": "2024|2023"}, period("2022-01-01", "2022-12-31"), False, "neither period"),
    ("period", {"period": "..2024-11-15"}, period(None, "2024-11-15"), True, "up to a day"),
    ("period", {"period": "2024-01-01.."}, period("2024-01-01", None), True, "from a day on"),
    ("period", {"period": "-"}, {"period": None}, True, "open"),
    ("period", {"period": "2024"}, {"period": None}, False, "none"),
    ("period", {"period": "2024"}, period("no day", "2024-12-31"), False, "no day"),
    ("base", {"base": "-"}, {"base": {"kind": "plan"}}, True, "open base"),
    ("base", {"base": "plan"}, {"base": {"kind": "plan"}}, True, "plan"),
    ("base", {"base": "other"}, {"base": {"kind": "plan"}}, False, "something else"),
    ("base", {"base": "2023"}, base("2023-01-01", "2023-12-31"), True, "base year"),
    ("base", {"base": "2023"}, {"base": None}, False, "no base"),
    ("base", {"base": "2023|plan"}, {"base": {"kind": "plan"}}, True, "either base"),
    ("base", {"base": "2023|2022"}, base("2022-01-01", "2022-12-31"), True, "either base year"),
    ("place", {"place": "huyện Đan Phượng"}, {"place": {"name": "Đan Phượng"}}, True, "district without its type"),
    ("place", {"place": "quận 7"}, {"place": {"name": "7"}}, False, "a number is no name"),
    ("place", {"place": "Hà Nội"}, {"place": {"name": "TP Hà Nội"}}, True, "with its type"),
    ("place", {"place": "Khánh Hòa"}, {"place": {"name": "tỉnh Khánh Hoà"}}, True, "old tone placement"),
    ("place", {"place": "Việt Nam"}, {"place": {"name": "cả nước"}}, True, "the country"),
    ("place", {"place": "Hà Nội"}, {"place": {"name": "Hà Nam"}}, False, "another province"),
    ("place", {"place": "Hà Nội"}, {"place": None}, False, "no place"),
    ("place", {}, {"place": None}, True, "open place"),
    ("status", {}, {"status": "actual"}, True, "no label is actual"),
    ("status", {"status": "estimate"}, {"status": "actual"}, False, "status"),
    ("bound", {}, {"bound": "exact"}, True, "no label is exact"),
    ("bound", {"bound": "over"}, {"bound": "exact"}, False, "bound"),
    ("breakdown", {}, {"breakdown": {}}, True, "no parts"),
    ("breakdown", {"breakdown": {"product": "cá tra"}}, {"breakdown": {"sector": "cá tra"}}, True, "words decide"),
    ("breakdown", {"breakdown": {"product": "cá tra"}}, {"breakdown": {}}, False, "part left out"),
    ("breakdown", {}, {"breakdown": {"product": "tôm"}}, False, "part made up"),
]


@pytest.mark.parametrize(("field", "label", "record", "right"), [c[:4] for c in CASES], ids=[c[4] for c in CASES])
def test_field_is_right(judge: Judge, field: str, label: dict[str, Any], record: dict[str, Any], right: bool) -> None:
    gold = GoldRecord.model_validate(LABEL | label)
    assert judge.right(gold, record)[field] is right


def test_codes_that_labels_do_not_know_are_other() -> None:
    judge = Judge(Knowledge(), codes={"gdp"})
    label = {"indicator": "other", "subject": "số trạm sạc"}
    record = {"indicator": "charging_stations", "subject": {"text": "số trạm sạc"}}
    assert judge.right(GoldRecord.model_validate(LABEL | label), record)["indicator"]
    assert not judge.right(GoldRecord.model_validate(LABEL | label), record | {"indicator": "gdp"})["indicator"]


BAD_PERIODS = ["2024-M13", "2024-Q5", "24", "2024-02-30", "..", "tháng 9"]


@pytest.mark.parametrize("label", BAD_PERIODS)
def test_label_that_is_no_period_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match="period"):
        GoldRecord.model_validate(LABEL | {"period": label})

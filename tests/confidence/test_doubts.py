"""Doubts: which field, why it is what it is, what it would be otherwise."""

import json
from pathlib import Path

from vnecon_extract import Extractor
from vnecon_extract.records import Doubt, IndicatorRecord

from .models import file

UNSURE = {"bias": 0.0, "weights": {}}


def doubts(folder: Path, text: str, *fields: str) -> list[tuple[Doubt, ...]]:
    """The doubts of the records of ``text`` where ``fields`` are as likely right as wrong."""
    told = file(**dict.fromkeys(fields, UNSURE))
    (folder / "confidence.json").write_text(json.dumps(told), encoding="utf-8")
    return [record.doubts for record in Extractor(knowledge=folder).extract(text)]


def test_a_carried_period_says_where_its_words_stand(tmp_path: Path) -> None:
    _, (doubt,) = doubts(tmp_path, "Năm 2024, GDP tăng 7%. CPI tăng 3,6%.", "period")

    assert (doubt.field, doubt.confidence, doubt.instead) == ("period", 0.5, None)
    assert "“Năm 2024” stands one sentence before" in doubt.reason


def test_what_came_second_is_told(tmp_path: Path) -> None:
    text = "Năm 2024 thu ngân sách đạt 18.500 tỷ đồng. Năm 2025, tỉnh phấn đấu GRDP tăng 10,5%."
    _, (doubt,) = doubts(tmp_path, text, "period")

    assert doubt.instead == "2024"
    assert "otherwise 2024" in doubt.reason


def test_the_gravest_comes_first(tmp_path: Path) -> None:
    told = file(period=UNSURE, place={"bias": 1.0, "weights": {}}, value={"bias": 2.0, "weights": {}})
    (tmp_path / "confidence.json").write_text(json.dumps(told), encoding="utf-8")
    (record,) = Extractor(knowledge=tmp_path).extract("Năm 2024, GDP tăng 7%.")

    assert [(doubt.field, doubt.confidence) for doubt in record.doubts] == [("period", 0.5), ("place", 0.731)]


def test_every_field_can_be_doubted(tmp_path: Path) -> None:
    fields = ("record", "value", "kind", "indicator", "period", "base", "place")
    ((*found,),) = doubts(tmp_path, "Năm 2024, GDP tăng 7% so với năm 2023.", *fields)

    assert sorted(doubt.field for doubt in found) == sorted(fields)
    assert all(doubt.reason for doubt in found)


def test_a_record_that_no_extractor_made_is_not_judged() -> None:
    made = Extractor().extract("Năm 2024, GDP tăng 7%.")[0].model_dump(exclude={"confidence", "doubts"})
    record = IndicatorRecord.model_validate(made)

    assert (record.confidence, record.doubts) == (None, ())

"""The model: weights of signals, added up field by field; what no weight is known for says nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract import Extractor
from vnecon_extract.confidence.model import FIELDS, Model, ModelFile, read_model
from vnecon_extract.errors import KnowledgeError

from .models import EVEN, file

TEXT = "Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm 2023. Khu vực dịch vụ tăng 7,1%."


def confidences(folder: Path, told: dict[str, Any]) -> list[float | None]:
    (folder / "confidence.json").write_text(json.dumps(told), encoding="utf-8")
    return [record.confidence for record in Extractor(knowledge=folder).extract(TEXT)]


def test_the_weights_of_a_field_are_added_up(tmp_path: Path) -> None:
    weights = {"period rule": {"period_before": 1.0, "period_in_force": -1.0}, "kind": {"change": 0.5}}
    told = confidences(tmp_path, file(period={"bias": 0.5, "weights": weights}))

    assert told == [0.881, 0.5]  # log odds of 2 and of 0


def test_what_no_weight_is_known_for_says_nothing(tmp_path: Path) -> None:
    weights = {"period rule": {"period_of_another_version": 3.0}, "colour": {"red": 1.0}}

    assert confidences(tmp_path, file(period={"bias": 1.0, "weights": weights})) == [0.731, 0.731]


def test_a_signal_of_the_article_counts_for_all_its_records(tmp_path: Path) -> None:
    weights = {"published": {"no": -1.0}}

    assert confidences(tmp_path, file(place={"bias": 0.0, "weights": weights})) == [0.269, 0.269]


def test_all_fields_make_the_record(tmp_path: Path) -> None:
    half = {"bias": 0.0, "weights": {}}

    assert confidences(tmp_path, file(period=half, base=half)) == [0.25, 0.25]
    assert confidences(tmp_path, file({"bias": 1.0, "slope": 0.0}, period=half)) == [0.731, 0.731]


def test_a_model_that_is_sure_that_all_is_wrong_still_tells_a_number(tmp_path: Path) -> None:
    hopeless = {name: {"bias": -30.0, "weights": {}} for name in FIELDS}

    assert confidences(tmp_path, file({"bias": 0.0, "slope": 6.0}, **hopeless)) == [0.0, 0.0]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"fitted": {}, "fields": {}, "whole": EVEN}, "the fields are"),
        (file(period={"bias": "high", "weights": {}}), "fields.period.bias"),
        (file({"bias": 0.0, "slope": 60.0}), "too steep"),
    ],
    ids=["fields", "number", "slope"],
)
def test_a_wrong_file_is_told(tmp_path: Path, told: dict[str, Any], said: str) -> None:
    with pytest.raises(KnowledgeError, match=said):
        confidences(tmp_path, told)


def test_what_is_no_json_is_told(tmp_path: Path) -> None:
    (tmp_path / "confidence.json").write_text("{", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"confidence\.json"):
        read_model(tmp_path)


def test_the_built_in_model_is_one_of_a_few_hundred_weights() -> None:
    content = (Path(__file__).parents[2] / "src/vnecon_extract/data/confidence.json").read_text(encoding="utf-8")
    told = ModelFile.model_validate(json.loads(content))

    assert Model(told).fitted["records"] > 1000
    assert sum(len(steps) for field in told.fields.values() for steps in field.weights.values()) < 1000


def test_the_same_text_is_always_as_sure() -> None:
    first, again = Extractor().extract(TEXT), Extractor().extract(TEXT)

    assert [r.to_json() for r in first] == [r.to_json() for r in again]
    assert all(r.confidence is not None and 0 < r.confidence < 1 for r in first)

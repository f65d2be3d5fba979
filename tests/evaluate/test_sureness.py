"""Precision and coverage by confidence."""

import json
from pathlib import Path

import pytest

from vnecon_extract.evaluate import evaluate_records

TEXT = "CPI tăng 1%, 2%, 3%, 4%, 5%."


def folder(at: Path) -> Path:
    """Labels of the first four numbers, all prices; the fifth is to be ignored."""
    starts = [TEXT.index(f"{n}%") for n in range(1, 6)]
    label = {"kind": "change", "unit": "percent", "indicator": "cpi", "period": "-", "base": "-", "place": "-"}
    records = [label | {"starts": [start], "value": TEXT[start]} for start in starts[:4]]
    (at / "a.txt").write_text(TEXT, encoding="utf-8")
    (at / "a.json").write_text(json.dumps({"article": "a", "records": records, "ignore": starts[4:]}), encoding="utf-8")
    return at


def record(number: int, indicator: str, confidence: float | None) -> dict[str, object]:
    start = TEXT.index(f"{number}%")
    quote = {"text": f"{number}%", "start": start, "end": start + 2}
    told = {"article": "a", "kind": "change", "unit": "percent", "indicator": indicator, "value": str(number)}
    return told | {"quote": quote, "confidence": confidence}


def test_records_are_counted_from_the_surest(tmp_path: Path) -> None:
    records = [record(1, "cpi", 0.96), record(2, "gdp", 0.92), record(3, "cpi", 0.75), record(5, "cpi", 0.3)]
    found = evaluate_records(folder(tmp_path), records)

    assert [(row.least, row.records, row.coverage, row.precision) for row in found.sureness] == [
        (0.95, 1, 0.25, 1.0),
        (0.9, 2, 0.5, 0.5),
        (0.8, 2, 0.5, 0.5),
        (0.7, 3, 0.75, 0.6667),
        (0.5, 3, 0.75, 0.6667),
        (0.0, 4, 1.0, 0.5),  # noise is wrong
    ]
    assert found.to_dict()["by confidence"][0] == {"least": 0.95, "records": 1, "coverage": 0.25, "precision": 1.0}
    assert "By confidence" in found.to_text(0)
    assert "By confidence" in found.to_html()


@pytest.mark.parametrize("confidence", [None, 0.5], ids=["unjudged", "sure by half"])
def test_what_nobody_judged_is_not_counted(tmp_path: Path, confidence: float | None) -> None:
    found = evaluate_records(folder(tmp_path), [record(1, "cpi", confidence)])

    assert len(found.sureness) == (0 if confidence is None else 6)
    assert ("By confidence" in found.to_text(0)) is (confidence is not None)

"""The fit of how sure records are: figures worked out by hand, and a whole fit on a few articles of our own."""

import json
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from vnecon_extract import Extractor

PROJECT = Path(__file__).parents[2]
FIXTURES = PROJECT / "tests" / "fixtures" / "articles"
ARTICLES = ("bac-kan-2025-01", "cpi-ca-nuoc-2024-11", "grdp-nam-dinh-2023-10", "fdi-2023-10")


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The modules of ``bench``, by name."""
    pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install scikit-learn")
    monkeypatch.syspath_prepend(PROJECT / "bench")

    def module(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return module


def test_calibration_error_is_the_mean_over_steps(bench: Any) -> None:
    told = [(0.95, True), (0.95, False), (0.25, False), (0.25, False)]

    assert bench("calibration.reliability").error(told) == pytest.approx((2 * 0.45 + 2 * 0.25) / 4)


def test_chance_alone_makes_an_error_where_records_are_few(bench: Any) -> None:
    by_chance = bench("calibration.reliability").by_chance
    (few, most_of_few), (many, most_of_many) = by_chance([0.8] * 10), by_chance([0.8] * 1000)

    # The mean distance of a share from its chance: about 0.8 of the standard deviation, sqrt(0.8 * 0.2 / n).
    assert few == pytest.approx(0.8 * (0.16 / 10) ** 0.5, abs=0.015)
    assert many == pytest.approx(0.8 * (0.16 / 1000) ** 0.5, abs=0.0015)
    assert few < most_of_few < 0.31
    assert many < most_of_many < 0.03
    assert by_chance([0.8] * 10) == (few, most_of_few)  # the same draws again


def test_what_can_be_kept_at_a_precision(bench: Any) -> None:
    told = [(0.9, True), (0.8, True), (0.7, False), (0.6, True), (0.5, False)]
    covered = bench("calibration.reliability").covered

    assert [covered(told, precision) for precision in (1.0, 0.75, 0.6, 0.5)] == [0.4, 0.8, 1.0, 1.0]


def test_rejected_figures_are_counted_by_rule(bench: Any) -> None:
    rejected = bench("calibration.rows").Rejected
    found = [rejected("excluded_law", False)] * 12 + [rejected("excluded_no_subject", True)] * 12

    assert bench("calibration.fit").missed(found) == {"excluded_law": 0.2, "excluded_no_subject": 0.8}


def test_a_fit_is_what_an_extractor_reads(bench: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold, own = tmp_path / "gold", tmp_path / "own"
    gold.mkdir()
    own.mkdir()
    for name in ARTICLES:
        for ending in (".txt", ".json"):
            shutil.copy(FIXTURES / f"{name}{ending}", gold)
    assert bench("calibrate").main([str(gold), "-o", str(own / "confidence.json")]) == 0

    printed = capsys.readouterr().out
    assert "| confidence | records | mean, % | right, % |" in printed
    assert "Left out by source" in printed
    fitted = json.loads((own / "confidence.json").read_text(encoding="utf-8"))
    assert fitted["fitted"]["articles"] == len(ARTICLES)
    text = (FIXTURES / f"{ARTICLES[0]}.txt").read_text(encoding="utf-8")
    sure = [record.confidence for record in Extractor(knowledge=own).extract(text)]
    assert all(confidence is not None and 0.5 < confidence < 1 for confidence in sure)

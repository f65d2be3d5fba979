"""The accuracy bench: floors hold, and are lowered only on purpose."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "bench" / "accuracy.py"
TEXT = "GRDP của Hà Nam năm 2024 tăng 7,5% so với năm 2023."
LABEL = {
    "starts": [TEXT.index("7,5")],
    "kind": "change",
    "indicator": "grdp",
    "unit": "percent",
    "value": "7.5",
    "period": "2024",
    "base": "2023",
    "place": "Hà Nam",
}


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_accuracy", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    gold = tmp_path / "own"
    gold.mkdir()
    (gold / "a.txt").write_text(TEXT, encoding="utf-8")
    (gold / "a.json").write_text(json.dumps({"article": "a", "records": [LABEL]}), encoding="utf-8")
    return {"--gold": gold, "--floors": tmp_path / "floor.json", "--readme": tmp_path / "README.md"}


def run(bench: ModuleType, files: dict[str, Path], *more: str) -> int:
    code: int = bench.main([*(str(part) for pair in files.items() for part in pair), *more])
    return code


def test_pin_writes_floors_and_table_that_the_next_run_keeps(bench: ModuleType, files: dict[str, Path]) -> None:
    files["--readme"].write_text("# Kept\n", encoding="utf-8")
    assert run(bench, files, "--pin") == 0
    assert json.loads(files["--floors"].read_text()) == {"own": {"detect": 1.0, "core": 1.0, "strict": 1.0}}
    first = files["--readme"].read_text(encoding="utf-8")
    assert first.startswith("# Kept\n")
    assert "| strict | 100.0 | 100.0 | 100.0 |" in first
    assert run(bench, files, "--pin") == 0
    assert files["--readme"].read_text(encoding="utf-8") == first
    assert run(bench, files) == 0


def test_figure_below_its_floor_fails_and_is_pinned_only_on_purpose(
    bench: ModuleType, files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(bench, files, "--pin") == 0
    worse = LABEL | {"place": "Hà Nội"}
    (files["--gold"] / "a.json").write_text(json.dumps({"article": "a", "records": [worse]}), encoding="utf-8")
    floors = files["--floors"].read_text()
    assert run(bench, files) == 1
    assert run(bench, files, "--pin") == 1
    assert "own: strict F1 0.0 is below its floor 1.0" in capsys.readouterr().out
    assert files["--floors"].read_text() == floors
    assert run(bench, files, "--pin", "--lower") == 0
    assert json.loads(files["--floors"].read_text())["own"] == {"detect": 1.0, "core": 1.0, "strict": 0.0}


def test_errors_and_page_on_demand(
    bench: ModuleType, files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (files["--gold"] / "a.json").write_text('{"article": "a", "records": []}', encoding="utf-8")
    assert run(bench, files, "--errors", "1", "--html", str(tmp_path / "errors.html")) == 0
    assert "tăng [7,5%] so với" in capsys.readouterr().out
    assert "<mark>7,5%</mark>" in (tmp_path / "errors.html").read_text(encoding="utf-8")

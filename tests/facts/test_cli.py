"""The verbs ``facts`` and ``panel``: what they write, what they say, and how they fail."""

from pathlib import Path

import pytest

from vnecon_extract.cli import main

from .making import record, told

pytest.importorskip("duckdb")


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Records of two articles, one of which is of no fact."""
    found = told(
        ("a", "2025-01-10", "Năm 2024, thu ngân sách nhà nước của Hà Nam đạt 18.200 tỷ đồng."),
        ("b", "2025-01-10", "Năm 2024, thu ngân sách nhà nước của Nam Định đạt 11.500 tỷ đồng."),
    )
    path = tmp_path / "so-lieu.jsonl"
    path.write_text("".join(f"{r.to_json()}\n" for r in (*found, record("5%", "5", place=None))), encoding="utf-8")
    return path


def test_facts_writes_and_counts(records: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "facts.csv"

    assert main(["facts", str(records), "-o", str(out)]) == 0
    said = capsys.readouterr().err
    assert "3 records, 2 facts (2 same, 0 rounding" in said
    assert "1  records are of no fact: no place" in said
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3


def test_panel_writes_csv(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["panel", str(records), "--indicator", "budget_revenue", "--wide"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        "area,place,2024",
        "VN-63,Hà Nam,18200000000000",
        "VN-67,Nam Định,11500000000000",
    ]
    assert "3 records, 1 of no fact; 2 values of budget_revenue" in told.err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["facts", "khong-co.jsonl", "-o", "facts.csv"], 1, "khong-co.jsonl: no such file"),
        (["facts", "{records}", "-o", "facts.xlsx"], 2, "facts are written as .duckdb, .csv or .sdmx.csv"),
        (["panel", "{records}", "--indicator", "exports"], 2, "no fact of indicator=exports"),
        (["panel", "{records}", "--indicator", "budget_revenue", "--part", "RICE"], 2, "DIMENSION=CODE"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], code: int, words: str, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([argument.replace("{records}", str(records)) for argument in arguments]) == code
    assert words in capsys.readouterr().err

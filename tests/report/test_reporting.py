"""The command: articles or records in, one page out, and what is said of what could not be read."""

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract.batch.reread import is_records
from vnecon_extract.cli import main
from vnecon_extract.reporting import report_files

TEXT = " date 2025-01 Năm 2024, CPI tăng 3,63% so với năm 2023. Kim ngạch xuất khẩu ước đạt 405,5 tỷ USD."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles."""
    made = tmp_path / "bao"
    made.mkdir()
    for name in ("mot", "hai"):
        (made / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    return made


def shown(path: Path) -> dict[str, Any]:
    packed = re.search(r'id="data">([^<]*)<', path.read_text(encoding="utf-8"))
    assert packed
    values: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(packed[1])))
    return values


def test_articles(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "r.html"

    assert main(["report", str(folder), "-o", str(out), "--title", "Tết"]) == 0
    assert [(a["id"], len(a["records"])) for a in shown(out)["articles"]] == [("hai", 2), ("mot", 2)]
    assert shown(out)["title"] == "Tết"
    assert "2 articles, 4 records, 0 not read" in capsys.readouterr().err


def test_records_alone_have_no_text(folder: Path, tmp_path: Path) -> None:
    records, out = tmp_path / "r.jsonl", tmp_path / "r.html"
    assert main(["run", str(folder), "-o", str(records)]) == 0

    assert is_records(str(records))
    report_files([records], out)
    assert [(a["id"], a.get("text"), len(a["records"])) for a in shown(out)["articles"]] == [
        ("hai", None, 2),
        ("mot", None, 2),
    ]


def test_records_beside_their_articles_are_read_in_them(folder: Path, tmp_path: Path) -> None:
    records, out = tmp_path / "r.jsonl", tmp_path / "r.html"
    assert main(["run", str(folder), "-o", str(records)]) == 0
    lines = records.read_text(encoding="utf-8").splitlines()
    records.write_text(lines[0] + "\n", encoding="utf-8")  # all but one were thrown out
    report_files([records, folder], out)
    hai, mot = shown(out)["articles"]

    assert [(a["text"], len(a.get("records", []))) for a in (hai, mot)] == [(TEXT, 1), (TEXT, 0)]
    assert sum(other[2] == "unclaimed" for other in hai["others"]) == 1


def test_records_of_another_text_are_not_shown_in_this_one(folder: Path, tmp_path: Path) -> None:
    records, out = tmp_path / "r.jsonl", tmp_path / "r.html"
    assert main(["run", str(folder), "-o", str(records)]) == 0
    (folder / "mot.txt").write_text(TEXT.replace("Năm", "Trong năm"), encoding="utf-8")
    report = report_files([records, folder], out)

    assert report.unread == ["mot: 2 of its records were made from another text"]
    assert "records" not in shown(out)["articles"][1]


def test_what_cannot_be_read_is_said_and_the_rest_is_shown(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "hong.txt").write_bytes(b"\xff\xfe\x00")
    out = tmp_path / "r.html"

    assert main(["report", str(folder), str(tmp_path / "khong-co.txt"), "-o", str(out)]) == 1
    assert len(shown(out)["articles"]) == 2
    assert shown(out)["notices"] == {"unread": 2}
    assert "khong-co.txt" in capsys.readouterr().err


def test_no_more_articles_than_the_limit(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    report = report_files([folder], out, limit=1)

    assert (len(report.articles), report.beyond) == (1, 1)
    assert shown(out)["notices"] == {"beyond": 1}


def test_the_limit_holds_for_records_too(folder: Path, tmp_path: Path) -> None:
    records, out = tmp_path / "r.jsonl", tmp_path / "r.html"
    assert main(["run", str(folder), "-o", str(records)]) == 0

    assert str(report_files([records], out, limit=1)) == "1 articles, 2 records, 0 not read, 1 more articles left out"
    assert str(report_files([records, folder / "mot.txt"], out, limit=1)).startswith("1 articles, 2 records")
    assert [(a["id"], len(a["records"])) for a in shown(out)["articles"]] == [("mot", 2)]


def test_broken_records_are_named(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = tmp_path / "r.jsonl"
    assert main(["run", str(folder), "-o", str(records)]) == 0
    with records.open("a", encoding="utf-8") as file:
        file.write('{"article": "a"}\n')

    assert main(["report", str(records), "-o", str(tmp_path / "r.html")]) == 1
    assert "r.jsonl:5: no record of this version: kind" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "\n", "{broken", '{"text": "CPI tăng 3%."}', "[1]"])
def test_other_lines_are_no_records(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(content, encoding="utf-8")

    assert not is_records(str(path))


def test_a_run_writes_the_page_of_its_records(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "report.html"  # in the folder that is read, and no article of it

    assert main(["run", str(folder), "-o", str(folder / "r.csv"), "--report", str(out)]) == 0
    assert main(["run", str(folder), "-o", str(folder / "r.csv"), "--report", str(out), "--resume"]) == 0
    assert [(a["id"], a["text"], len(a["records"])) for a in shown(out)["articles"]] == [
        ("hai", TEXT, 2),
        ("mot", TEXT, 2),
    ]
    assert "report.html (2 articles, 4 records, 0 not read)" in capsys.readouterr().err


def test_a_run_without_records_has_a_page_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hôm nay trời đẹp.", encoding="utf-8")
    out = tmp_path / "report.html"

    assert main(["run", str(tmp_path / "a.txt"), "-o", str(tmp_path / "r.jsonl"), "--report", str(out)]) == 0
    assert [a["id"] for a in shown(out)["articles"]] == ["a"]

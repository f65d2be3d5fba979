"""``vnecon-extract verify`` and ``checks``: what is printed, and the exit codes."""

import json
from pathlib import Path

import pytest

from vnecon_extract.cli import main

TEXT = (
    " date 2025-01 Năm 2024, xuất khẩu của Hà Nam đạt 5,54 tỷ USD, tăng 7,9% so với năm 2023. "
    "Năm 2023, xuất khẩu của Hà Nam đạt 5,04 tỷ USD."
)
GOOD = {"article": "ha-nam", "value": "5,54", "unit": "tỷ USD", "indicator": "exports", "period": "2024"}
WRONG = {**GOOD, "period": "2023"}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article in a file, a figure of which does not agree with the others."""
    path = tmp_path / "ha-nam.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def claims(folder: Path, *rows: object, name: str = "claims.jsonl") -> str:
    """A file of claims."""
    path = folder / name
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return str(path)


def test_claims_that_stand(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(article), claims(tmp_path, GOOD)]) == 0
    assert "1 claims: 1 ok" in capsys.readouterr().out


def test_a_claim_that_fails_is_told_with_what_the_text_says(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(article), claims(tmp_path, GOOD, WRONG), "--json"]) == 1

    good, wrong = json.loads(capsys.readouterr().out)
    assert (good["verdict"], wrong["verdict"]) == ("ok", "fails")
    assert (wrong["article"], wrong["claim"]) == ("ha-nam", "claim claims.jsonl:2")
    assert wrong["reasons"] == [{"reason": "period", "claimed": "2023", "text_says": "2024"}]


def test_claims_in_a_table(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = ("article,value,unit,period", 'ha-nam,"5,54",tỷ USD,2024', 'ha-nam,"5,45",tỷ USD,')

    assert main(["verify", str(article), claims(tmp_path, *rows, name="claims.csv")]) == 1
    assert "2 claims: 1 ok, 1 fails" in capsys.readouterr().out


def test_rounding_is_asked_for(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rounded = claims(tmp_path, {"value": "5,5 tỷ USD", "place": "Hà Nam"})

    assert main(["verify", str(article), rounded]) == 1
    assert main(["verify", str(article), rounded, "--rounding"]) == 0
    assert "rounded from 5,54 tỷ USD" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("rows", "name", "told"),
    [
        (
            ({"article": "ha-nam", "value": "1,234", "unit": "tấn"},),
            "c.jsonl",
            "claim c.jsonl:1: value: '1,234' can be",
        ),
        (({"article": "ha-nam", "unit": "tấn"},), "c.jsonl", "claim c.jsonl:1: quote: no value"),
        (({"article": "ha-nam", "id": "k7", "giá": 5},), "c.jsonl", "claim k7: 'giá' is no field of a claim"),
        (({"article": "bac-ninh", "value": "5%"},), "c.jsonl", "claim c.jsonl:1: no article 'bac-ninh'"),
        (("{",), "c.jsonl", "c.jsonl:1: no JSON"),
        (("[5]",), "c.json", "c.json:1: wanted an object of fields, not int"),
        (("value,unit", "5,%,7"), "c.csv", "c.csv:2: more cells than columns"),
        (("x",), "c.txt", "claims are read from .jsonl, .json, .csv and .tsv files"),
    ],
)
def test_claims_that_cannot_be_judged(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: tuple[object, ...], name: str, told: str
) -> None:
    assert main(["verify", str(article), claims(tmp_path, *rows, name=name)]) == 2
    assert told in capsys.readouterr().err


def test_claims_of_several_articles_name_theirs(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text("CPI tháng 9/2024 tăng 0,29%.", encoding="utf-8")
    unnamed = claims(tmp_path, {"value": "0,29%"})

    assert main(["verify", str(article), str(tmp_path / "b.txt"), unnamed]) == 2
    assert "name its own in a field 'article'" in capsys.readouterr().err


@pytest.mark.parametrize("path", ["none.txt", "none.jsonl"])
def test_files_that_are_not_there(article: Path, tmp_path: Path, path: str) -> None:
    assert main(["verify", str(tmp_path / path), claims(tmp_path, GOOD)]) == 2
    assert main(["verify", str(article), str(tmp_path / path)]) == 2


def test_checks_of_an_article(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checks", str(article), "--json"]) == 1
    (check,) = json.loads(capsys.readouterr().out)
    assert (check["rule"], check["outcome"], check["said"]) == ("growth", "failed", "7.9")
    assert main(["checks", str(article)]) == 1
    assert "1 checks: 1 failed" in capsys.readouterr().out


def test_checks_of_the_records_of_a_run(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article.write_text(TEXT.replace("7,9%", "9,9%"), encoding="utf-8")
    records = tmp_path / "so-lieu.jsonl"
    assert main(["run", str(article), "-o", str(records), "-q"]) == 0

    assert main(["checks", str(records)]) == 0
    assert capsys.readouterr().out == "1 checks: 1 passed\n"
    assert main(["checks", "--all", str(records)]) == 0
    assert "5,54 tỷ USD / 5,04 tỷ USD" in capsys.readouterr().out


def test_an_article_without_arithmetic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("CPI tháng 9/2024 tăng 0,29%.", encoding="utf-8")

    assert main(["checks", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out == "no figures to hold against each other\n"

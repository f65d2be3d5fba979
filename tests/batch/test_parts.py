"""``--min-confidence``: what is sure in one file, all else in another, nothing dropped."""

import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest
from fake_extractor import FakeExtractor

from vnecon_extract.batch import extract_files
from vnecon_extract.batch.check import check
from vnecon_extract.errors import UsageError
from vnecon_extract.records import Article, IndicatorRecord

SURE = "test_parts:SureExtractor"
TEXTS = ["90% 10% 50%", "100%", "5% 7%", "CPI"]


class SureExtractor(FakeExtractor):
    """As sure of each figure as it is high."""

    def extract(self, article: Article, /) -> list[IndicatorRecord]:
        found = super().extract(article)
        return [r.model_copy(update={"confidence": float((r.value or Decimal(0)) / 100)}) for r in found]


@pytest.fixture
def articles(here: Path) -> str:
    (here / "kho").mkdir()
    for number, text in enumerate(TEXTS):
        (here / "kho" / f"{number}.txt").write_text(text)
    return "kho"


def quoted(path: str) -> list[str]:
    """The numbers of a file of JSON lines, in order."""
    return [json.loads(line)["quote"]["text"] for line in Path(path).read_text().splitlines()]


def test_sure_and_unsure_records_are_apart_and_nothing_is_dropped(articles: str) -> None:
    summary = extract_files(articles, "ra.jsonl", workers=0, factory=SURE, min_confidence=0.5)

    assert quoted("ra.jsonl") == ["90%", "50%", "100%"]
    assert quoted("ra.unsure.jsonl") == ["10%", "5%", "7%"]
    assert (summary.articles, summary.records) == (4, 6)
    assert summary.outputs == (Path("ra.jsonl"), Path("ra.unsure.jsonl"))
    assert check(Path("ra.jsonl")).whole
    assert check(Path("ra.unsure.jsonl")).whole


def test_every_format_is_parted(articles: str) -> None:
    extract_files(articles, ["ra.csv", "ra.jsonl"], workers=0, factory=SURE, min_confidence=0.95)
    with open("ra.csv", newline="") as sure, open("ra.unsure.csv", newline="") as unsure:
        rows = [[row["quote"] for row in csv.DictReader(file)] for file in (sure, unsure)]

    assert rows == [["100%"], ["90%", "10%", "50%", "5%", "7%"]]
    assert quoted("ra.unsure.jsonl") == rows[1]


def test_another_limit_parts_them_anew_without_reading_again(articles: str) -> None:
    extract_files(articles, "ra.jsonl", workers=0, factory=SURE, min_confidence=0.5)
    summary = extract_files(articles, "ra.jsonl", workers=0, factory=SURE, min_confidence=0.08, resume=True)

    assert quoted("ra.jsonl") == ["90%", "10%", "50%", "100%"]
    assert quoted("ra.unsure.jsonl") == ["5%", "7%"]
    assert summary.new == 0


def test_what_is_there_is_not_written_over(articles: str) -> None:
    Path("ra.unsure.jsonl").write_text("mine\n")
    with pytest.raises(UsageError, match=r"ra\.unsure\.jsonl exists"):
        extract_files(articles, "ra.jsonl", workers=0, factory=SURE, min_confidence=0.5)

    assert Path("ra.unsure.jsonl").read_text() == "mine\n"


def test_a_record_that_nobody_judged_is_not_sure(articles: str, fake: str) -> None:
    extract_files(articles, "ra.jsonl", workers=0, factory=fake, min_confidence=0.5)

    assert (quoted("ra.jsonl"), len(quoted("ra.unsure.jsonl"))) == ([], 6)


def test_without_an_output_there_is_nothing_to_part(articles: str) -> None:
    with pytest.raises(UsageError, match="-o"):
        extract_files(articles, None, workers=0, factory=SURE, min_confidence=0.5)

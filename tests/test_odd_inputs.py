"""Odd files are read exactly, or refused with a word that names them; the table is ``fixtures/odd/README.md``."""

import re
from pathlib import Path

import pytest

from vnecon_extract.batch.parse import read_articles
from vnecon_extract.errors import ArticleError
from vnecon_extract.pipeline import Extractor

ODD = Path(__file__).parent / "fixtures" / "odd"
ROW = re.compile(r"^\| `(?P<file>[^`]+)` \|[^|]+\| (?P<expected>[^|]+) \|$", re.MULTILINE)
CASES = [(row["file"], row["expected"]) for row in ROW.finditer((ODD / "README.md").read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def test_every_file_is_in_the_table() -> None:
    assert {file for file, _ in CASES} == {path.name for path in ODD.glob("*.txt")}


@pytest.mark.parametrize(("file", "expected"), CASES, ids=[file for file, _ in CASES])
def test_odd_input(file: str, expected: str, extractor: Extractor) -> None:
    path = str(ODD / file)
    if expected == "refused":
        with pytest.raises(ArticleError, match=re.escape(file)):
            list(read_articles(path))
        return
    (article,) = read_articles(path)
    records = extractor.extract(article)
    for record in records:
        for quote in (record.quote, record.subject):
            assert article.text[quote.start : quote.end] == quote.text
    if expected != "any":
        assert len(records) == (0 if expected == "no record" else int(expected.split()[0])), records

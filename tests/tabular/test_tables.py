"""Tables after real layouts: every cell with all that its row, column and caption say of it."""

from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.batch.items import Item
from vnecon_extract.batch.parse import parse
from vnecon_extract.records import Article, IndicatorRecord

HERE = Path(__file__).parents[1] / "fixtures" / "tables"
NAMES = sorted(path.stem for path in HERE.glob("*.tsv"))
EXTRACTOR = Extractor()
_AROUND = "Theo Cục Thống kê, các địa phương trong tỉnh đã hoàn thành việc thu hoạch và chăm sóc cây trồng."


def article(name: str) -> Article:
    """The article of a fixture; a table of a page stands between two paragraphs of one."""
    if (text := HERE / f"{name}.txt").exists():
        return Article(id=name, text=text.read_text())
    pytest.importorskip("trafilatura")
    body = f"<h1>Sản xuất</h1><p>{_AROUND}</p>{(HERE / f'{name}.html').read_text()}<p>{_AROUND.lower()}</p>"
    page = f"<html><head><title>Sản xuất</title></head><body><article>{body}</article></body></html>"
    return parse(Item(name, f"{name}.html", "html", page.encode()))


def line(record: IndicatorRecord) -> list[str]:
    """A record as a line of a fixture."""
    value = str(record.value) if record.value is not None else f"{record.low}..{record.high}"
    bound = {"over": ">", "under": "<", "approx": "~"}.get(record.bound.value, "")
    base = record.base
    return [
        record.quote.text,
        record.kind.value,
        record.indicator,
        bound + value,
        record.unit,
        record.period.label if record.period else "",
        "" if base is None else base.period.label if base.period else base.kind.value,
        record.status.value,
        record.place.name if record.place else "",
        "; ".join(f"{dimension}: {words}" for dimension, words in record.breakdown.items()),
        " ".join(record.flags),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_records_of_a_table(name: str) -> None:
    """All of them, in text order, each number where it stands."""
    told = article(name)
    records = EXTRACTOR.extract(told)
    expected = [row.split("\t") for row in (HERE / f"{name}.tsv").read_text().splitlines()]

    assert [line(record) for record in records] == expected
    assert all(told.text[r.quote.start : r.quote.end] == r.quote.text for r in records)
    assert all(told.text[r.subject.start : r.subject.end] == r.subject.text for r in records)

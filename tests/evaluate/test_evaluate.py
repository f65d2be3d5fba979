"""Figures worked out by hand on a small folder of labels, and what is said where labels are wrong."""

import gzip
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract.errors import ArticleError
from vnecon_extract.evaluate import Evaluation, evaluate, evaluate_folder, evaluate_records, read_codes, read_folder
from vnecon_extract.records import Article, IndicatorRecord

TEXT = "GRDP tăng 7,5%, xuất khẩu đạt 3 tỷ USD; thu 900 tỷ đồng, CPI 2%. Công ty A lãi 50 tỷ đồng, <b>7</b> máy."
GROWTH, EXPORTS, REVENUE, PRICES, PROFIT = (TEXT.index(n) for n in ("7,5%", "3 tỷ", "900", "2%", "50 tỷ"))


def label(start: int, kind: str, indicator: str, unit: str, value: str, **more: Any) -> dict[str, Any]:
    return {"starts": [start], "kind": kind, "indicator": indicator, "unit": unit, "value": value, **more}


LABELS = {
    "article": "a1",
    "published": "2024-10",
    "stratum": "province",
    "records": [
        label(GROWTH, "change", "grdp", "percent", "7.5", period="2024", base="2023", place="Hà Nam"),
        label(EXPORTS, "level", "exports", "USD", "3000000000", period="2024", place="Hà Nam"),
        label(REVENUE, "level", "budget_revenue", "VND", "900000000000", period="-", place="Hà Nam"),
        label(PRICES, "change", "cpi", "percent", "2", period="2024", base="-", place="Hà Nam"),
    ],
    "ignore": [PROFIT],
}
YEAR = {"label": "2024", "start": "2024-01-01", "end": "2024-12-31"}


def record(start: int, words: str, kind: str, indicator: str, unit: str, value: str, **more: Any) -> dict[str, Any]:
    return {
        "article": "a1",
        "kind": kind,
        "indicator": indicator,
        "subject": {"text": "GRDP", "start": 0, "end": 4},
        "breakdown": {},
        "value": value,
        "low": None,
        "high": None,
        "unit": unit,
        "bound": "exact",
        "status": "actual",
        "period": YEAR,
        "base": None,
        "place": {"name": "Hà Nam", "code": "VN-63"},
        "price_basis": None,
        "attribution": None,
        "entity": None,
        "quote": {"text": words, "start": start, "end": start + len(words)},
        "sentence": {"start": 0, "end": len(TEXT)},
        "published": "2024-10",
        **more,
    }


SEVEN = TEXT.index("7</b>")
# Growth: core, but no base.  Exports: a second record on the same number has the wrong unit and is spurious.
# Revenue: all right, its period open.  Prices: missed.  Profit: noise.  Machines: spurious.
RECORDS = [
    record(GROWTH, "7,5%", "change", "grdp", "percent", "7.5"),
    record(EXPORTS, "3 tỷ", "level", "exports", "VND", "3000000000"),
    record(EXPORTS, "3 tỷ USD", "level", "exports", "USD", "3000000000"),
    record(REVENUE, "900 tỷ đồng", "level", "budget_revenue", "VND", "900000000000"),
    record(PROFIT, "50 tỷ đồng", "level", "enterprise_profit", "VND", "50000000000"),
    record(SEVEN, "7", "level", "<i>", "machine", "7"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a1.json").write_text(json.dumps(LABELS), encoding="utf-8")
    return tmp_path


@pytest.fixture
def found(folder: Path) -> Evaluation:
    return evaluate_records(folder, RECORDS)


@pytest.mark.parametrize(
    ("level", "precision", "recall", "f1"),
    [
        ("detect", 3 / 5, 3 / 4, 2 / 3),
        ("core", 3 / 5, 3 / 4, 2 / 3),
        ("strict", 2 / 5, 2 / 4, 4 / 9),
    ],
)
def test_levels(found: Evaluation, level: str, precision: float, recall: float, f1: float) -> None:
    assert found.total.rates(level) == (round(precision, 4), round(recall, 4), round(f1, 4))


@pytest.mark.parametrize(
    ("field", "share"),
    [("value", 1.0), ("unit", 1.0), ("base", 0.0), ("period", 1.0), ("place", 1.0), ("breakdown", 1.0)],
)
def test_fields_count_only_where_a_label_names_them(found: Evaluation, field: str, share: float) -> None:
    assert found.total.share(field) == share
    assert found.total.seen[field] == {"base": 1, "period": 2}.get(field, 3)


def test_noise_is_a_share_of_all_records(found: Evaluation) -> None:
    assert found.total.noise_share == round(1 / 6, 4)


def test_a_record_that_names_its_entity_is_no_noise(folder: Path) -> None:
    named = [*RECORDS[:4], RECORDS[4] | {"entity": "Công ty A"}, RECORDS[5]]
    assert evaluate_records(folder, named).total.noise == 0


def test_cuts(found: Evaluation) -> None:
    groups = found.cuts["indicator group"]
    assert {name: (t.wanted, t.predicted, t.hits["core"]) for name, t in groups.items() if t.predicted + t.wanted} == {
        "budget": (1, 1, 1),
        "national_accounts": (1, 1, 1),
        "other": (0, 1, 0),
        "prices": (1, 0, 0),
        "trade": (1, 2, 1),
    }
    assert {name: t.wanted for name, t in found.cuts["kind"].items()} == {"change": 2, "level": 2}
    assert found.cuts["stratum"]["province"].to_dict() == found.total.to_dict()


def test_causes(found: Evaluation) -> None:
    assert {cause.name: len(cause.pairs) for cause in found.causes} == {
        "spurious": 2,
        "missed": 1,
        "noise": 1,
        "base": 1,
    }


def test_text_shows_each_error_in_its_words(found: Evaluation) -> None:
    text = found.to_text()
    assert "GRDP tăng [7,5%], xuất khẩu" in text
    assert "base: 2023 → -" in text
    assert "[7,5%]" not in found.to_text(errors=0)


def test_missed_number_is_shown_whole(folder: Path) -> None:
    assert "tăng [7,5]%, xuất khẩu" in evaluate_records(folder, []).to_text()


def test_page_is_one_whole_file_and_runs_nothing(found: Evaluation) -> None:
    page = found.to_html()
    assert "tăng <mark>7,5%</mark>, xuất khẩu" in page
    assert "&lt;b&gt;<mark>7</mark>&lt;/b&gt;" in page
    assert not any(part in page for part in ("<i>", "<b>7", "<script", "src=", "href="))


def test_figures_are_plain_json(found: Evaluation) -> None:
    figures = json.loads(json.dumps(found.to_dict()))
    assert (figures["articles"], figures["gold"], figures["predicted"]) == (1, 4, 5)
    assert figures["by article"]["a1"]["strict"]["f1"] == round(4 / 9, 4)


def test_records_of_the_public_model_and_their_json_score_the_same(folder: Path, found: Evaluation) -> None:
    class Model:
        def extract(self, article: Article) -> list[IndicatorRecord]:
            assert (article.id, article.text, article.published) == ("a1", TEXT, "2024-10")
            return [IndicatorRecord.model_validate(row) for row in RECORDS]

    assert evaluate_folder(folder, Model()).to_dict() == found.to_dict()


def test_records_go_to_their_article_by_id_or_by_file_name(folder: Path, found: Evaluation) -> None:
    paths = [row | {"article": "crawl/a1.txt"} for row in RECORDS]
    assert evaluate_records(folder, paths).to_dict() == found.to_dict()


def test_own_article_without_records_is_right(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"article": "b", "records": []}', encoding="utf-8")
    found = evaluate_records(tmp_path, [])
    assert found.to_dict()["errors"] == {}
    assert "1 articles, 0 labelled records" in found.to_text()


def test_labels_keep_every_digit(tmp_path: Path) -> None:
    row = label(0, "level", "exports", "USD", "0") | {"value": "@"}
    text = json.dumps({"article": "b", "records": [row]}).replace('"@"', "12345678901234567890.123456789")
    (tmp_path / "b.json").write_text(text, encoding="utf-8")
    assert read_folder(tmp_path)[0].records[0].value == Decimal("12345678901234567890.123456789")


def test_offsets_count_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a1.json").write_text(json.dumps(LABELS | {"records": [], "ignore": []}), encoding="utf-8")
    (tmp_path / "a1.txt").write_bytes(b"CPI\r\n2%")
    assert evaluate(tmp_path, lambda article: [] if len(article.text) == 7 else RECORDS).total.predicted == 0


GOOD = LABELS["records"][0]
WRONG = [
    ("not json", "{", "a1.json: Expecting"),
    ("no records", {"article": "a1"}, "a1.json: records: Field required"),
    (
        "unknown kind",
        LABELS | {"records": [GOOD | {"kind": "growth"}]},
        r"a1.json: records.0.kind: .*'growth' is none of",
    ),
    ("no period", LABELS | {"records": [GOOD | {"period": "Q3"}]}, "records.0.period: .*not a period label"),
    ("no value", LABELS | {"records": [GOOD | {"value": None}]}, "records.0: .*has a value, or low and high"),
    ("no number", LABELS | {"records": [GOOD | {"value": "7,5"}]}, "records.0.value: .*decimal"),
    ("outside", LABELS | {"records": [GOOD | {"starts": [999]}]}, "records.0: offset 999 lies outside"),
    ("no start", LABELS | {"records": [GOOD | {"starts": []}]}, "records.0.starts: "),
]


@pytest.mark.parametrize(("content", "reason"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_wrong_label_file_is_named_with_the_reason(folder: Path, content: Any, reason: str) -> None:
    (folder / "a1.json").write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    with pytest.raises(ArticleError, match=reason):
        read_folder(folder)


def test_two_files_of_one_article_are_refused(folder: Path) -> None:
    (folder / "a2.json").write_text(json.dumps(LABELS), encoding="utf-8")
    with pytest.raises(ArticleError, match=r"a2.json: article 'a1' is labelled in another file"):
        read_folder(folder)


def test_folder_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no label files"):
        read_folder(tmp_path / "nowhere")


def test_labels_without_text_cannot_be_extracted_from(folder: Path) -> None:
    (folder / "a1.txt").unlink()
    with pytest.raises(ArticleError, match=r"there are labels, but no a1\.txt"):
        evaluate(folder, lambda article: [])
    assert evaluate_records(folder, RECORDS).to_text()


def test_record_without_a_quote_is_refused(folder: Path) -> None:
    with pytest.raises(ArticleError, match="no quote with start and end"):
        evaluate_records(folder, [{"article": "a1", "kind": "level"}])


def test_packed_set_is_scored_like_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "unread.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(json.dumps({"article": "a1", "text": TEXT, "gold": LABELS}) + "\n")
    (packed,) = read_folder(path)
    assert (packed.article, packed.body, len(packed.records)) == ("a1", TEXT, 4)


PACKED = [
    ("no gzip", b"{}", "not a packed set"),
    ("no labels", gzip.compress(b'{"article": "a1", "text": ""}\n'), "not a packed set.*gold"),
    ("cut short", gzip.compress(b'{"article": "a1"}\n')[:-9], "not a packed set"),
    ("a wrong label", gzip.compress(b'{"text": "", "gold": {"article": "a1"}}\n'), "line 1: records"),
]


@pytest.mark.parametrize(("content", "reason"), [case[1:] for case in PACKED], ids=[case[0] for case in PACKED])
def test_packed_set_that_cannot_be_read_names_the_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "unread.jsonl.gz"
    path.write_bytes(content)
    with pytest.raises(ArticleError, match=reason):
        read_folder(path)


def test_codes_come_from_the_column_of_a_table(tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("code,name\ngdp,GDP\ncpi,CPI\n", encoding="utf-8")
    assert (read_codes(path), read_codes(None)) == ({"gdp", "cpi"}, frozenset())
    path.write_text("name\nGDP\n", encoding="utf-8")
    with pytest.raises(ArticleError, match="no column 'code'"):
        read_codes(path)

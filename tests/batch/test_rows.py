"""Rows of tables and of JSON as articles: Excel, Parquet, pages inside a field, entities, dates that are none."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vnecon_extract.batch import extract_many
from vnecon_extract.batch.items import Item
from vnecon_extract.batch.parse import parse, read_articles
from vnecon_extract.batch.read import items
from vnecon_extract.batch.work import Recipe, work
from vnecon_extract.records import Article


def article(row: dict[str, Any]) -> Article:
    """The article of one JSON row."""
    return parse(Item("k:1", "k.jsonl:1", "json", json.dumps(row).encode()))


def told(path: str) -> list[str]:
    """The text of each article of a file; of what fails, the message."""
    found = items([path])
    return [item.failure.message if item.failure else parse(item).text for item in found]


PAGE = (
    "<html><head><title>Thu ngân sách</title><link rel='canonical' href='https://b.vn/a.html'>"
    "<meta property='og:site_name' content='Báo B'></head><body><article><p>Thu ngân sách đạt 1.250 tỷ đồng, "
    "tăng 5% so với cùng kỳ năm trước.</p></article></body></html>"
)


@pytest.mark.parametrize(
    ("row", "text"),
    [
        pytest.param({"text": "đạt 1.250&nbsp;tỷ &#273;ồng"}, "đạt 1.250\u00a0tỷ đồng", id="entities"),
        pytest.param({"title": "S&amp;P", "text": "R&D &x; &"}, "S&P\n\nR&D &x; &", id="ampersands"),
        pytest.param({"Nội dung": "GDP"}, "GDP", id="a name with accents and a space"),
        pytest.param({"NOI_DUNG": "GDP", "TIÊU ĐỀ": "T"}, "T\n\nGDP", id="capitals"),
        pytest.param({"text": "", "content": "GDP"}, "GDP", id="the first name is empty in this row"),
        pytest.param({"content": "<p>GDP tăng <b>5%</b>.</p><p>CPI tăng&nbsp;3%.</p>"}, "GDP tăng 5%.\nCPI tăng 3%.",
                     id="a piece"),
        pytest.param({"content": "<div>A<br>B<ul><li>C</li></ul><script>x</script></div>"}, "A\nB\nC",
                     id="blocks and script"),
        pytest.param({"text": "x < 5 và <khoảng> 3%"}, "x < 5 và <khoảng> 3%", id="no markup"),
    ],
)  # fmt: skip
def test_text_of_a_row(row: dict[str, Any], text: str) -> None:
    """What a browser shows of it."""
    pytest.importorskip("trafilatura")
    assert article(row).text == text


def test_a_page_in_a_field_goes_through_the_page_reader() -> None:
    """What the row says of it goes before what the page says."""
    pytest.importorskip("trafilatura")
    found = article({"html": PAGE, "date": "2/10/2024", "url": None})
    other = article({"raw_html": PAGE, "link": "https://c.vn/x", "source": "Báo C", "headline": "Thu"})

    assert (found.url, found.publisher, found.published) == ("https://b.vn/a.html", "Báo B", "2024-10-02")
    assert "1.250 tỷ đồng" in found.text
    assert (other.url, other.publisher, other.title) == ("https://c.vn/x", "Báo C", "Thu")
    assert article({"html": PAGE, "text": "GDP"}).text == "GDP"


@pytest.mark.parametrize(
    ("row", "url", "publisher"),
    [
        pytest.param({"url": "https://b.vn/a", "source": "Báo B"}, "https://b.vn/a", "Báo B", id="both"),
        pytest.param(
            {"source": "https://b.vn/a.html"}, "https://b.vn/a.html", "b.vn", id="a source that is an address"
        ),
        pytest.param({"source": "https://b.vn/"}, "", "b.vn", id="the address of a site"),
        pytest.param({"publisher": {"@type": "Organization", "name": "Báo B"}}, "", "Báo B", id="structured data"),
        pytest.param({"Nguồn": "Báo B", "Đường dẫn": "https://b.vn/a"}, "https://b.vn/a", "Báo B", id="Vietnamese"),
        pytest.param({"source": "http://[b"}, "", "", id="no address"),
        pytest.param({}, "", "", id="nothing"),
    ],
)
def test_address_and_publisher(row: dict[str, Any], url: str, publisher: str) -> None:
    """An article's place may be told from either."""
    found = article({"text": "GDP"} | row)

    assert (found.url, found.publisher) == (url, publisher)


@pytest.mark.parametrize(
    ("date", "doubts"),
    [
        ("2024-10-02", ()),
        ("", ()),
        (None, ()),
        ("NaT", ()),
        ("0001-01-01", ("date not read: 0001-01-01",)),
        ("9999-12-31T00:00:00", ("date not read: 9999-12-31T00:00:00",)),
        (9999999999, ("date not read: 9999999999",)),
        ("hôm qua", ("date not read: hôm qua",)),
    ],
)
def test_a_date_that_is_none_is_told_and_the_article_read(date: object, doubts: tuple[str, ...]) -> None:
    """Crawlers write the first and the last day of all for want of one."""
    payload = json.dumps({"text": "GDP tăng 5%.", "date": date}).encode()
    recipe = Recipe(factory="fake_extractor:FakeExtractor")
    outcome = work(Item("k:1", "k:1", "json", payload), recipe.extractor(), recipe)

    assert outcome.failure is None
    assert outcome.records == 1
    assert outcome.doubts == doubts


def test_an_excel_export(here: Path) -> None:
    """Semicolons, a mark, accents; or Excel's own line that says the separator."""
    (here / "a.csv").write_text("Tiêu đề;Nội dung;Ngày đăng\nT;GDP, CPI;2/10/2024\n", encoding="utf-8-sig")
    (here / "b.csv").write_text('sep=|\n"Nội|dung";x|Nội dung\na|b\n')
    [found] = read_articles("a.csv")

    assert (found.text, found.title, found.published) == ("T\n\nGDP, CPI", "T", "2024-10-02")
    assert told("b.csv") == ["b"]


def test_the_hint_names_the_real_option(here: Path) -> None:
    """On the command line and in Python."""
    (here / "a.csv").write_text("bai,tua\nGDP,T\n")

    assert "--field text=NAME" in told("a.csv")[0]
    assert [a.text for a in read_articles("a.csv", fields={"text": "bai"})] == ["GDP"]


def _book(path: Path, *sheets: list[list[Any]]) -> None:
    book = pytest.importorskip("openpyxl").Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(path)


HEADS = ["STT", "Tiêu đề", "Nội dung", "Ngày đăng"]


@pytest.mark.parametrize(
    ("sheets", "texts"),
    [
        pytest.param([[HEADS, [1, "T", "GDP", None], [2, None, "CPI", None]]], ["T\n\nGDP", "CPI"], id="plain"),
        pytest.param([[["Bảng tin"], [], HEADS, [1, "T", "GDP", None]]], ["T\n\nGDP"], id="rows above the heads"),
        pytest.param([[["a", "b"], [1, 2]], [HEADS, [1, "", "GDP"]], [["text"], ["CPI"]]], ["GDP", "CPI"], id="sheets"),
        pytest.param([[HEADS, [], [1, None, "GDP", None], []]], ["GDP"], id="empty rows"),
        pytest.param([[["text", "note"], [1250, "x"]]], ["1250"], id="a number for a text"),
    ],
)
def test_workbooks(here: Path, sheets: list[list[list[Any]]], texts: list[str]) -> None:
    """One article a row, in every sheet that has a column of texts."""
    _book(here / "k.xlsx", *sheets)

    assert told("k.xlsx") == texts


def test_a_workbook_keeps_dates_and_numbers_its_rows(here: Path) -> None:
    """A cell that is a date is one; ids count the rows below the heads."""
    _book(here / "k.xlsx", [HEADS, [1, "T", "GDP", datetime.date(2024, 10, 2)], [None], [2, "U", "CPI", "2024-13-99"]])
    found = list(read_articles("k.xlsx"))

    assert [(a.id, a.published) for a in found] == [("k:1", "2024-10-02"), ("k:3", None)]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda p: p.write_bytes(b"PK\3\4" + bytes(90)), "no Excel workbook", id="broken"),
        pytest.param(lambda p: _book(p, [["a", "b"], [1, 2]]), "no column of texts among a, b", id="no articles"),
        pytest.param(lambda p: _book(p, [HEADS]), "no articles in it", id="only heads"),
        pytest.param(lambda p: _book(p, []), "no column of texts among (none)", id="empty"),
    ],
)
def test_workbooks_that_are_none(here: Path, make: Callable[[Path], object], said: str) -> None:
    """They are refused with the reason."""
    pytest.importorskip("openpyxl")
    make(here / "k.xlsx")

    assert said in told("k.xlsx")[0]


def test_a_workbook_that_grows_is_refused(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before any of it is unpacked."""
    _book(here / "k.xlsx", [HEADS, [1, "T", "GDP" * 9000, None]])
    monkeypatch.setattr("vnecon_extract.batch.formats.workbook._MOST", 10_000)

    assert told("k.xlsx") == ["k.xlsx: unpacks to more than 10,000 bytes"]


def test_parquet_with_bytes_for_texts_and_times_of_no_calendar(here: Path) -> None:
    """Only what is wrong is left out: five hundred rows are not lost for one."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    texts = [f"Bài {number}".encode() for number in range(520)]
    texts[7] = b"\xff\x00\x01" * 9
    times = pa.array([1_727_827_200_000_000] * 520, pa.int64()).to_pylist()
    times[9] = 1 << 62
    table = pa.table({"text": pa.array(texts, pa.binary()), "date": pa.array(times, pa.timestamp("us"))})
    pq.write_table(table, here / "k.parquet")
    found = list(items(["k.parquet"]))
    doubts: list[str] = []

    assert [item.article for item in found if item.failure] == ["k:8"]
    assert parse(found[0]).published == "2024-10-02"
    assert parse(found[9], tell=doubts.append).published is None
    assert doubts == ["date not read: 4611686018427387904 (timestamp[us])"]


def test_parquet_inside_an_archive(here: Path) -> None:
    """It is read from memory there, for it begins at its end."""
    import zipfile

    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"Nội dung": ["một", "hai"]}), here / "k.parquet")
    with zipfile.ZipFile(here / "k.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(here / "k.parquet", "k.parquet")

    assert told("k.zip") == ["một", "hai"]


def test_half_a_letter_is_one_failed_article(fake: str) -> None:
    """``extract_many`` goes on with the next."""
    texts: list[Article | str] = ["GDP 5%", "GDP \ud800 5%", Article(id="\udcff", text="6%"), "CPI 3%"]
    found = list(extract_many(texts, workers=0, factory=fake))

    assert [result.failure.reason if result.failure else len(result.records) for result in found] == [
        1,
        "not readable",
        "not readable",
        1,
    ]

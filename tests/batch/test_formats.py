"""Pages, reports and their tables as text."""

import io
import zipfile
from pathlib import Path

import pytest

from vnecon_extract import extract
from vnecon_extract.batch.formats.grids import Cell, written
from vnecon_extract.batch.items import Item
from vnecon_extract.batch.parse import parse, read_articles
from vnecon_extract.errors import ArticleError
from vnecon_extract.records import Article

_LEAD = "Thu ngân sách nhà nước chín tháng đạt 1.250 tỷ đồng, tăng 5% so với cùng kỳ năm trước."
_BODY = "Theo Sở Tài chính, thu nội địa là nguồn lớn nhất và tăng đều qua các tháng trong năm nay."
PAGE = f"""<!DOCTYPE html><html><head><title>Thu ngân sách tăng 5% | Báo Kinh tế</title>
<meta property="og:title" content="Thu ngân sách tăng 5%">
<meta property="article:published_time" content="2024-10-02T08:00:00+07:00">
<meta name="description" content="{_LEAD}"><link rel="canonical" href="https://bao.example/thu-ngan-sach"></head>
<body><nav><a href="/">Trang chủ</a> <a href="/a">Kinh tế</a></nav><article><h1>Thu ngân sách tăng 5%</h1>
<p>{_BODY}</p>@@<p>{_BODY.replace("tháng", "quý")}</p></article><footer>Bản quyền 1999</footer></body></html>"""
TABLE = """<p>Đơn vị tính: tỷ đồng</p><table><tr><th>Nguồn</th><th>Năm 2023</th><th>Năm 2024</th><th>Tăng (%)</th></tr>
<tr><td>Thu nội địa</td><td>1.000</td><td>1.100</td><td>10</td></tr>
<tr><td>Thu xuất nhập khẩu</td><td>190</td><td>150</td><td>-21,1</td></tr></table>"""


def page(html: str | bytes) -> Article:
    """The article of a page."""
    pytest.importorskip("trafilatura")
    return parse(Item("a", "a.html", "html", html if isinstance(html, bytes) else html.encode()))


def test_a_page_gives_text_title_lead_and_date() -> None:
    """What stands around the article is left out."""
    article = page(PAGE.replace("@@", ""))

    assert (article.published, article.title) == ("2024-10-02", "Thu ngân sách tăng 5%")
    assert article.url == "https://bao.example/thu-ngan-sach"
    assert [_LEAD in article.text, _BODY in article.text, "Thu ngân sách tăng 5%" in article.text] == [True] * 3
    assert ["Trang chủ" in article.text, "Bản quyền" in article.text] == [False] * 2
    assert article.text.count("Thu ngân sách tăng 5%") == 1


def test_tables_of_a_page_are_rows_of_its_own_words() -> None:
    """No unit, head or caption is put where the page has none."""
    text = page(PAGE.replace("@@", TABLE)).text

    assert "Đơn vị tính: tỷ đồng\n| Nguồn | Năm 2023 | Năm 2024 | Tăng (%) |" in text
    assert "| Thu nội địa | 1.000 | 1.100 | 10 |\n| Thu xuất nhập khẩu | 190 | 150 | -21,1 |" in text
    assert text.count("tỷ đồng") - text.count(_LEAD) == 1


def test_cells_over_several_rows_and_columns_keep_their_place() -> None:
    """A head over two columns stands over both, a label beside two rows in both."""
    table = (
        "<table><caption>Cây trồng</caption><tr><th rowspan=2>Ngành</th><th colspan=2>Sản lượng (tấn)</th></tr>"
        "<tr><th>Năm 2023</th><th>Năm 2024</th></tr>"
        "<tr><td>Cà phê</td><td>1.200</td><td>1.300</td></tr></table>"
    )
    rows = [
        "Cây trồng",
        "| Ngành | Sản lượng (tấn) | Sản lượng (tấn) |",
        "| Ngành | Năm 2023 | Năm 2024 |",
        "| Cà phê | 1.200 | 1.300 |",
    ]

    assert "\n".join(rows) in page(PAGE.replace("@@", table)).text


@pytest.mark.parametrize(
    ("head", "line", "day"),
    [
        pytest.param('<meta property="article:published_time" content="2024-10-02T08:00:00+07:00">', "", "2024-10-02"),
        pytest.param('<meta name="pubdate" content="2024-10-02T08:00:00+07:00">', "", "2024-10-02", id="pubdate"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-10-02T08:00:00+07:00",'
            ' "dateModified": "2024-11-02"}</script>', "", "2024-10-02", id="structured data"),
        pytest.param("", '<span class="date">Thứ tư, 2/10/2024, 08:00 (GMT+7)</span>', "2024-10-02", id="dateline"),
        pytest.param("", '<time datetime="2024-10-02T08:00">2/10</time>', "2024-10-02", id="time"),
        pytest.param("", '<div class="time-news">08:00 | 02/10/2024</div>', "2024-10-02", id="time and day"),
        pytest.param("", '<p class="post-meta">Ngày đăng: 02/10/2024</p>', "2024-10-02", id="day of posting"),
        pytest.param("", '<p class="post-meta">Tháng 10/2024</p>', None, id="a month is no day"),
        pytest.param("", "<p>Số liệu ngày 29/9/2024</p>", None, id="a day in the text"),
        pytest.param("", '<footer class="date">Giấy phép ngày 05/03/2019</footer>', None, id="a licence"),
        pytest.param("", '<div id="footer"><i class="date">05/03/2019</i></div>', None, id="a licence in a footer"),
    ],
)  # fmt: skip
def test_the_date_of_a_page_is_said_or_not_known(head: str, line: str, day: str | None) -> None:
    """No date that happens to stand in a page is taken for its own."""
    html = (
        f"<html><head>{head}</head><body><div><h1>Xuất khẩu</h1>{line}<p>{_BODY}</p><p>{_LEAD}</p></div></body></html>"
    )

    assert page(html).published == day


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('<?xml version="1.0" encoding="utf-8"?>\n', id="XHTML"),
        pytest.param("\0", id="a zero"),
        pytest.param("\ufeff", id="a mark"),
        pytest.param('<?xml version="1.0" encoding="windows-1252"?>\n', id="another encoding than it says"),
    ],
)
def test_what_may_stand_before_a_page(before: str) -> None:
    """It does not hinder reading."""
    article = page(before + PAGE.replace("@@", ""))

    assert _BODY in article.text
    assert article.title == "Thu ngân sách tăng 5%"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_encodings_of_pages(encoding: str) -> None:
    """A page in another encoding is read as it says."""
    html = PAGE.replace("@@", "")
    if encoding == "iso-8859-1":
        html = f'<meta charset="{encoding}">' + "".join(c if ord(c) < 256 else f"&#{ord(c)};" for c in html)
    article = page(html.encode(encoding))

    assert _BODY in article.text


@pytest.mark.parametrize(
    ("html", "said_of_it"),
    [
        pytest.param("chỉ là chữ", "no HTML", id="no tags"),
        pytest.param("<html><body></body></html>", "no main text", id="nothing in it"),
        pytest.param("<!---->", "no HTML|no main text", id="only a comment"),
        pytest.param(b'<meta charset="koi-99">\x8d\xf0<p>', "says it is koi-99", id="unknown encoding"),
    ],
)
def test_pages_that_are_none(html: str | bytes, said_of_it: str) -> None:
    """They are refused with the reason."""
    with pytest.raises(ArticleError, match=said_of_it):
        page(html)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 100_000 + "x", id="nested deep"),
        pytest.param("<table><tr><td>1" * 3_000, id="tables in tables"),
        pytest.param("<!DOCTYPE h [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
            f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9)) + "]><p>&j;</p>", id="entities"),
        pytest.param("<p " + "a=b " * 200_000 + ">x</p>", id="many attributes"),
        pytest.param(f"<table>{'<tr><td colspan=99999 rowspan=99999>1<td>2</tr>' * 50}</table>", id="spans"),
    ],
)  # fmt: skip
def test_bombs_of_html(html: str) -> None:
    """They end, in little memory, with some text or a refusal."""
    try:
        told = page(f"<html><body>{html}</body></html>").text
    except ArticleError as error:
        told = str(error)

    assert len(told) < 2_000_000


@pytest.mark.parametrize(
    ("grid", "lines"),
    [
        pytest.param([["", "9 tháng"], ["Cà phê", "1.200"]], ["|  | 9 tháng |", "| Cà phê | 1.200 |"], id="as it is"),
        pytest.param([["a|b", "¦"]], ["| a/b | / |"], id="strokes"),
        pytest.param([["", ""], ["x"]], ["| x |"], id="empty row"),
        pytest.param([], [], id="empty"),
    ],
)
def test_written(grid: list[list[str]], lines: list[str]) -> None:
    """One line a row, a cell for each cell."""
    assert written([[Cell(words) for words in row] for row in grid]) == lines


def test_a_report_in_word(here: Path) -> None:
    """Paragraphs and tables in their order."""
    docx = pytest.importorskip("docx")
    report = docx.Document()
    report.add_paragraph(" date 2024-10 Báo cáo tháng 9")
    report.add_paragraph("Đơn vị tính: tỷ đồng")
    table = report.add_table(3, 3)
    table.cell(0, 1).merge(table.cell(0, 2))
    words = [["", "Thực hiện", None], ["", "Năm 2023", "Năm 2024"], ["Thu ngân sách", "1.100", "1.250"]]
    for row, texts in enumerate(words):
        for column, text in enumerate(texts):
            if text is not None:
                table.cell(row, column).text = text
    report.add_paragraph("Hết.")
    report.save(here / "k.docx")
    [article] = read_articles("k.docx")

    rows = ["|  | Thực hiện | Thực hiện |", "|  | Năm 2023 | Năm 2024 |", "| Thu ngân sách | 1.100 | 1.250 |"]
    assert article.text.split("\n\n")[1:] == ["Đơn vị tính: tỷ đồng", "\n".join(rows), "Hết."]
    assert article.published == "2024-10"
    found = [(r.indicator, str(r.value), r.period.label) for r in extract(article.text) if r.period]
    assert found == [("budget_revenue", "1100000000000", "2023"), ("budget_revenue", "1250000000000", "2024")]


def _word(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "word"),
    [
        pytest.param(b"PK\3\4", "no Word document", id="broken"),
        pytest.param(_word({"a.txt": b"x"}), "no Word document", id="another zip"),
        pytest.param(_word({"word/document.xml": bytes(300_000_000)}), "unpacks to more", id="zip bomb"),
        pytest.param(
            _word(
                {
                    "[Content_Types].xml": b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
                    + b"".join(b"<!ENTITY %c '%s'>" % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9))
                    + b"]><Types>&j;</Types>"
                }
            ),
            "no Word document",
            id="XML bomb",
        ),
    ],
)
def test_reports_that_are_none(data: bytes, word: str) -> None:
    """They are refused with the reason, a bomb before it is unpacked."""
    pytest.importorskip("docx")

    with pytest.raises(ArticleError, match=word):
        parse(Item("a", "a.docx", "docx", data))

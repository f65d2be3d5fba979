"""PDF files: their text as it is read, without page numbers and running heads; scans are said to be none."""

import io
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from vnecon_extract.batch.formats import pdf
from vnecon_extract.batch.items import EmptyError, Item, TooLargeError
from vnecon_extract.batch.parse import parse, read_articles
from vnecon_extract.batch.work import Recipe, work
from vnecon_extract.errors import ArticleError

TEXT = (
    "Kim ngạch xuất khẩu chín tháng năm 2025 của tỉnh ước đạt 1.250 triệu USD, tăng 12,5% so với cùng kỳ năm trước; "
    "trong đó khu vực có vốn đầu tư nước ngoài đạt 830,4 triệu USD, chiếm 66,4% tổng kim ngạch."
)


def document(*pages: Sequence[str]) -> bytes:
    """A PDF file with a layer of text, its fonts embedded; each page is some lines."""
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    from matplotlib import pyplot
    from matplotlib.backends.backend_pdf import PdfPages

    out = io.BytesIO()
    with matplotlib.rc_context({"pdf.fonttype": 42}), PdfPages(out) as file:
        for lines in pages:
            figure = pyplot.figure(figsize=(8, 11))
            for number, line in enumerate(lines):
                figure.text(0.05, 0.95 - 0.02 * number, line, fontsize=9)
            file.savefig(figure)
            pyplot.close(figure)
    return out.getvalue()


def read(data: bytes) -> str:
    """The text of a file."""
    pytest.importorskip("pypdfium2")
    return parse(Item("k", "k.pdf", "pdf", data)).text


def test_vietnamese_comes_out_letter_by_letter(here: Path) -> None:
    """Every mark in its place, lines as they stand, offsets in the text that ``read_articles`` gives."""
    pytest.importorskip("pypdfium2")
    (here / "k.pdf").write_bytes(document(textwrap.wrap(TEXT, 70)))
    [article] = read_articles("k.pdf")

    assert article.text.split("\n") == textwrap.wrap(TEXT, 70)


def test_a_sentence_over_two_pages_is_not_cut_by_what_stands_at_their_edges() -> None:
    """Page numbers, also ``2/3``, and heads that most pages have."""
    lines = textwrap.wrap(TEXT, 70)
    pages = [["CỤC THỐNG KÊ", *lines[i : i + 1], f"- {i + 1} -"] for i in range(3)]
    numbered = [[*lines[:2], "1/2"], [*lines[2:], "2/2"]]

    assert read(document(*pages)).split("\n") == lines[:3]
    assert read(document(*numbered)).split("\n") == lines


def test_a_single_page_keeps_all_its_lines() -> None:
    """There a number at the edge may be a figure."""
    assert read(document(["Thu ngân sách", "1250"])) == "Thu ngân sách\n1250"


def test_hyphens_at_the_end_of_a_line_stay() -> None:
    """Vietnamese divides no words: the hyphen belongs to the text."""
    assert read(document(["vùng Bà Rịa-", "Vũng Tàu tăng 5%"])) in (
        "vùng Bà Rịa-\nVũng Tàu tăng 5%",
        "vùng Bà Rịa-Vũng Tàu tăng 5%",
    )


def test_a_scan_is_said_to_be_one() -> None:
    """Pages without text are no article; if only some are, that is told."""
    with pytest.raises(EmptyError, match="no text in its 2 pages: pictures, as a scan has; it needs OCR first"):
        read(document([], []))
    doubts: list[str] = []
    item = Item("k", "k.pdf", "pdf", document(textwrap.wrap(TEXT, 70), [], []))
    parse(item, tell=doubts.append)

    assert doubts == ["pages without text: 2 of 3"]


def test_an_old_font_is_refused_by_name() -> None:
    """Fonts such as VNI-Times show Vietnamese where the text says something else."""
    words = "Giaù trò saûn xuaát coâng nghieäp quyù III cuûa tænh öôùc ñaït 1.250 tyû ñoàng"

    with pytest.raises(ArticleError, match=r"k\.pdf: looks like VNI; convert it to Unicode first"):
        read(document([words]))


_LOCKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">/P -4>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<41><41>]/Size 4>>\n%%EOF"
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"%PDF-1.4\n", "k.pdf: no PDF", id="cut short"),
        pytest.param("không phải".encode(), "k.pdf: no PDF", id="another file"),
        pytest.param(_LOCKED, "k.pdf: it asks for a password", id="locked"),
    ],
)
def test_files_that_are_none(data: bytes, said: str) -> None:
    """They are refused with the reason."""
    with pytest.raises(ArticleError, match=said):
        read(data)


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than that is taken from a file."""
    monkeypatch.setattr(pdf, "_MOST", 20)

    with pytest.raises(TooLargeError, match="more than 20 characters"):
        read(document(textwrap.wrap(TEXT, 70)))


def test_records_of_a_pdf_file_stand_on_its_text() -> None:
    """The whole way, each sentence on a line of its own."""
    pytest.importorskip("pypdfium2")
    lines = ["Tháng 9 năm 2025, kim ngạch xuất khẩu đạt 1.250 triệu USD.", "CPI tháng 9 năm 2025 tăng 0,42%."]
    recipe = Recipe()
    outcome = work(Item("k", "k.pdf", "pdf", document(lines)), recipe.extractor(), recipe)

    assert [outcome.failure, outcome.doubts] == [None, ()]
    assert dict(outcome.indicators) == {"exports": 1, "cpi": 1}

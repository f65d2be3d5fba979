"""The words that belong to a figure: ``text`` with the figure asked about in angle brackets."""

import pytest

from vnecon_extract.cues.figures import Figure, Figures
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.words import word_lists
from vnecon_extract.lexicon import Phrasebook
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.span import Span

READER = Reader(Knowledge())
FIGURES = Figures(word_lists(Knowledge(), "linking"), Phrasebook())


def figure(marked: str) -> tuple[str, Figure]:
    """The text without brackets, and the figure that begins where the angle bracket opens."""
    start = marked.index("<")
    text = marked.replace("<", "").replace(">", "")
    reading = READER.read([Sentence(0, len(text), text, lower(text))])[0]
    return text, next(f for f in FIGURES.of(reading) if f.quantity.start == start)


def words(text: str, span: Span) -> str:
    return text[span.start : span.end].strip()


LEFT = [
    ("CPI tăng", "CPI tăng <3%>"),
    ("CPI tăng", "CPI tăng hơn <3%>"),
    (", giảm", "Xuất khẩu đạt 5 tỷ USD, giảm <3%>"),
    ("và giảm", "Xuất khẩu đạt 5 tỷ USD và giảm <3%>"),
    ("nhập khẩu đạt", "Xuất khẩu đạt 5 tỷ USD; nhập khẩu đạt <4 tỷ USD>"),
    ("tăng", "Sản lượng lúa đạt 5 triệu tấn (tăng <3%>)"),
    ("", "Hàn Quốc (<9,6%>)"),
    (", tăng", "CPI tăng 3% so với tháng trước, tăng <5%> so với cùng kỳ"),
    ("trong đó dịch vụ đóng góp", "GRDP tăng 7%; trong đó dịch vụ đóng góp <2 điểm phần trăm>"),
]
TAIL = [
    ("", "CPI tăng <3%>"),
    ("so với tháng trước", "CPI tăng <3%> so với tháng trước, tăng 5% so với cùng kỳ"),
    ("kế hoạch năm", "Thu ngân sách đạt <74%> kế hoạch năm và tăng 5%"),
    ("", "Xuất khẩu đạt <5 tỷ USD>, tăng 3%"),
    ("về lượng", "Xuất khẩu gạo tăng <5%> về lượng; giảm 2% về trị giá"),
    ("", "Xuất khẩu đạt <5 tỷ USD> giảm 3%"),
    ("tổng kim ngạch", "Dệt may chiếm <12%> tổng kim ngạch (3 tỷ USD)"),
]
CUES = [
    (["increase"], "CPI tăng <3%>"),
    (["decrease"], "Xuất khẩu đạt 5 tỷ USD, giảm <3%>"),
    (["reach", "increase", "reach"], "Xuất khẩu ghi nhận tốc độ tăng đạt <3%>"),
    (["from"], "Tỷ lệ hộ nghèo từ <5,2%> xuống 4,1%"),
    ([], "Hàn Quốc (<9,6%>)"),
    (["equal"], "Thu ngân sách đạt 5 tỷ đồng, bằng <74%> dự toán"),
]
JOINED = [
    (True, "Xuất khẩu và nhập khẩu tăng 5% và <6%>"),
    (True, "Ba ngành tăng 5%, <6%> và 7%"),
    (True, "Lãi suất quanh 5% hoặc <6%>"),
    (False, "CPI tăng <3%>"),
    (False, "Xuất khẩu tăng 5% và giảm <6%>"),
    (False, "Xuất khẩu đạt 5 tỷ USD, <6%>"),
    (False, "Xuất khẩu tăng 5%, nhập khẩu <6%>"),
]
CLAUSE = [
    (0, "CPI tăng <3%>"),
    (0, "Xuất khẩu đạt 5 tỷ USD, tăng <3%>"),
    (1, "Xuất khẩu đạt 5 tỷ USD; nhập khẩu đạt <4 tỷ USD>"),
    (2, "Xuất khẩu đạt 5 tỷ USD; nhập khẩu đạt 4 tỷ USD; xuất siêu <1 tỷ USD>"),
    (0, "Thu ngân sách đạt <1.234.567 triệu đồng>"),
]
BRACKET = [
    ("", "CPI tăng <3%>"),
    ("(tăng", "Sản lượng lúa đạt 5 triệu tấn (tăng <3%>)"),
    ("", "Sản lượng lúa (kể cả ngô) đạt <5 triệu tấn>"),
    ("(", "Hàn Quốc (<9,6%>)"),
    ("(5 tỷ USD, tăng", "Xuất khẩu (5 tỷ USD, tăng <3%>)"),
]
OUTER = [
    ("Hàn Quốc", "Hàn Quốc (<9,6%>)"),
    ("", "CPI tăng <3%>"),
    (", Nhật Bản", "Hàn Quốc (9,6%), Nhật Bản (<8%>)"),
]
XFAIL: dict[str, str] = {}


def table(rows: list[tuple[object, str]]) -> pytest.MarkDecorator:
    marks = {text: [pytest.mark.xfail(strict=True, reason=reason)] for text, reason in XFAIL.items()}
    params = [pytest.param(want, text, id=text, marks=marks.get(text, [])) for want, text in rows]
    return pytest.mark.parametrize(("expected", "marked"), params)


@table([*LEFT])
def test_words_before(expected: str, marked: str) -> None:
    """``left`` begins where the figure before lets go."""
    text, found = figure(marked)
    assert words(text, found.left) == expected


@table([*TAIL])
def test_words_behind(expected: str, marked: str) -> None:
    """``tail`` ends at a comma, a joining word, a bracket or the next verb."""
    text, found = figure(marked)
    assert words(text, found.tail) == expected


@table([*CUES])
def test_cues_stand_before_their_figure(expected: list[str], marked: str) -> None:
    _, found = figure(marked)
    assert [cue.rule for cue in found.cues] == expected


@table([*JOINED])
def test_joined_figures(expected: bool, marked: str) -> None:
    """Only a joining word stands between, and the unit is the same."""
    assert figure(marked)[1].joined is expected


@table([*CLAUSE])
def test_clauses_are_counted(expected: int, marked: str) -> None:
    assert figure(marked)[1].clause == expected


@table([*BRACKET])
def test_bracket_that_is_open(expected: str, marked: str) -> None:
    text, found = figure(marked)
    assert (text[found.bracket : found.start].strip() if found.bracket >= 0 else "") == expected


@table([*OUTER])
def test_words_before_the_bracket(expected: str, marked: str) -> None:
    text, found = figure(marked)
    got = words(text, found.outer).lstrip(")").strip()
    assert got == expected


def test_figures_of_a_sentence_share_no_word() -> None:
    """Left and tail of all figures stand in order and never overlap."""
    text = "GRDP tăng 7%, trong đó dịch vụ tăng 8% (chiếm 42% GRDP); thu ngân sách đạt 740 tỷ đồng, bằng 74% dự toán"
    found = FIGURES.of(READER.read([Sentence(0, len(text), text, lower(text))])[0])
    edges = [edge for f in found for edge in (f.left.start, f.left.end, f.tail.start, f.tail.end)]

    assert len(found) == 5
    assert edges == sorted(edges)

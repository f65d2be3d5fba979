# ruff: noqa: E501
"""Lines that the width of a page broke are joined; every other line break stays."""

from pathlib import Path

import pytest

from vnecon_extract.knowledge import Knowledge
from vnecon_extract.pipeline import Extractor
from vnecon_extract.records import IndicatorRecord
from vnecon_extract.text import clean
from vnecon_extract.wrapping import Unwrapper

ARTICLES = sorted((Path(__file__).parent / "fixtures" / "articles").glob("*.txt"))
EXTRACTOR = Extractor()
UNWRAPPER = Unwrapper(Knowledge())

BUDGET = (
    "Trong 9 tháng năm 2024, thu ngân sách trên địa bàn tỉnh ước đạt 12.345 tỷ\n"
    "đồng, tăng 8,2% so với cùng kỳ năm trước, trong đó thu nội địa đạt 9.876\n"
    "tỷ đồng, chiếm 80% tổng thu. Chi ngân sách ước đạt 10.200 tỷ đồng, bằng\n"
    "71% dự toán."
)
# fmt: off
JOINED = [
    ("a unit behind its number", "Kim ngạch xuất khẩu 9 tháng ước đạt 299,6 tỷ\nUSD, tăng 15,4%."),
    ("within a word, a number's name, a unit", BUDGET),
    ("a name in capitals behind a full line", "Chín tháng đầu năm 2024, kim ngạch xuất khẩu hàng hóa của tỉnh\nQuảng Ngãi ước đạt 1,5 tỷ USD, tăng 12% so với cùng kỳ, trong đó\nthép đạt 900 triệu USD; thu ngân sách từ xuất khẩu đạt 300 tỷ\nđồng và từ dầu thô đạt 500 tỷ đồng, thu từ đất đạt 200 tỷ đồng\nvà từ phí đạt 20 tỷ đồng."),
    ("a full stop at the end of a full line", "Chín tháng đầu năm 2024, xuất khẩu của tỉnh ước đạt 1,5 tỷ USD.\nNhập khẩu ước đạt 900 triệu USD, tăng 8,2% so với cùng kỳ năm\ntrước, trong đó máy móc và thiết bị đạt 300 triệu USD, nguyên\nliệu cho dệt may và da giày đạt 250 triệu USD và hóa chất đạt\n90 triệu USD."),
]
KEPT = [
    ("one line a paragraph", "Xuất khẩu tháng 9 đạt 5 tỷ USD.\nNhập khẩu đạt 4 tỷ USD."),
    ("a headline", "Kinh tế tỉnh khởi sắc trong chín tháng đầu năm\nGRDP tăng 8,2% so với cùng kỳ, đạt 59.123 tỷ đồng."),
    ("a small letter once in a text with longer lines", "Trong 9 tháng, thu ngân sách của tỉnh ước đạt 12.345 tỷ\nđồng. Chi ngân sách ước đạt 10.200 tỷ đồng, bằng 71% dự toán, trong đó chi đầu tư phát triển đạt 4.500 tỷ đồng, chi thường xuyên đạt 5.700 tỷ đồng."),
    ("a list in small letters", "Trong đó:\n- thu nội địa 900 tỷ đồng;\n- thu từ dầu thô 80 tỷ đồng;\n- thu từ xuất khẩu 70 tỷ đồng."),
    ("a numbered list", "a) thu nội địa 900 tỷ đồng\nb) thu từ dầu thô 80 tỷ đồng\nc) thu từ xuất khẩu 70 tỷ đồng"),
    ("rows of a table", "thu nội địa | 900 | 80\nthu từ dầu thô | 80 | 7\nthu từ xuất khẩu | 70 | 6\nthu khác | 5 | 1"),
    ("columns parted by tabs", "thu nội địa\t900\nthu từ dầu thô\t80\nthu từ xuất khẩu\t70\nthu khác\t5"),
    ("columns parted by spaces", "thu nội địa      900\nthu từ dầu thô    80\nthu từ xuất khẩu  70   5\nthu khác           5"),
    ("short cells", "Chỉ tiêu\nthu nội địa\n900\nthu khác\n5"),
]
PARTLY = [
    ("a blank line parts paragraphs", f"{BUDGET}\n\n{BUDGET}", 1),
    ("a short last line parts paragraphs", f"{BUDGET}\n{BUDGET}", 1),
    ("a heading stays apart", f"Thu và chi ngân sách\n{BUDGET}", 1),
    ("a heading in capitals stays apart, however long", f"TÌNH HÌNH THU VÀ CHI NGÂN SÁCH CỦA TỈNH TRONG CHÍN THÁNG NĂM 2024 NHƯ SAU\n{BUDGET}", 1),
    ("items of a list stay apart", f"- {BUDGET}\n- {BUDGET}\n1. {BUDGET}", 2),
    ("a row stays apart", f"{BUDGET}\nthu | 900 | 80\n{BUDGET}", 2),
]
# fmt: on


def parts(text: str) -> list[str]:
    """The lines of ``text`` that are left, as cleaning reads them."""
    joined = UNWRAPPER.joined(text)
    assert len(joined) == len(text)
    return [line for line in clean(joined).text.split("\n") if line]


def ids(cases: list[tuple[str, str]]) -> list[str]:
    return [case[0] for case in cases]


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n", "\n  "])
@pytest.mark.parametrize("text", [case[1] for case in JOINED], ids=ids(JOINED))
def test_hard_line_breaks_are_spaces(text: str, end: str) -> None:
    assert parts(text.replace("\n", end)) == [text.replace("\n", " ")]


@pytest.mark.parametrize("text", [case[1] for case in KEPT], ids=ids(KEPT))
def test_other_line_breaks_stay(text: str) -> None:
    assert UNWRAPPER.joined(text) == text


@pytest.mark.parametrize(("text", "kept"), [case[1:] for case in PARTLY], ids=[case[0] for case in PARTLY])
def test_in_a_wrapped_text_lines_that_are_whole_stay_apart(text: str, kept: int) -> None:
    assert len(parts(text)) == kept + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trong giai đoạn 2021-\n2025, thu ngân sách của tỉnh ước đạt 5 tỷ\nđồng mỗi ngày.",
            "giai đoạn 2021-2025, thu",
        ),
        (
            "Trong giai đoạn 2021 -\n2025, thu ngân sách của tỉnh ước đạt 5 tỷ\nđồng mỗi ngày.",
            "giai đoạn 2021 - 2025, thu",
        ),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_takes_no_space(text: str, expected: str) -> None:
    assert expected in clean(UNWRAPPER.joined(text)).text


def test_quotes_are_what_the_text_says_and_parts_have_no_line_break() -> None:
    text = (
        "Năm 2024, kim ngạch xuất khẩu ước đạt 299,6 triệu\n"
        "USD, tăng 8,2% so với năm trước, trong đó xuất khẩu cà\n"
        "phê đạt 50 triệu USD."
    )
    level, _, part = EXTRACTOR.extract(text)
    for record in (level, part):
        for quote in (record.quote, record.subject):
            assert text[quote.start : quote.end] == quote.text
    assert level.quote.text == "299,6 triệu\nUSD"
    assert part.breakdown == {"product": "cà phê"}


def wrapped(text: str, width: int, gap: str) -> tuple[str, list[int]]:
    """``text`` with lines of at most ``width``, its paragraphs parted by ``gap``; and where each offset went."""
    out, moved, column = "", [], 0
    for line in text.splitlines():
        words = line.split(" ")
        for i, word in enumerate(words):
            full = i > 0 and column + 1 + len(word) > width and word and column
            column = len(word) if full else column + bool(i) + len(word)
            piece = ("\n" if full else " ") + word if i else word
            moved += range(len(out), len(out) + len(piece))
            out += piece
        moved.append(len(out))
        out, column = (out + gap if line else out), 0
    return out, moved


def told(records: list[IndicatorRecord], moved: list[int]) -> set[tuple[object, ...]]:
    """What matters of records, by where their quotes go."""
    return {
        (moved[r.quote.start], r.kind, r.indicator, r.value, r.low, r.unit, r.period, r.base, r.place, r.status)
        for r in records
    }


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "blank lines"])
@pytest.mark.parametrize("width", [60, 72, 80])
def test_articles_are_read_as_well_when_wrapped(width: int, gap: str) -> None:
    same = whole = 0
    for path in ARTICLES:
        text = path.read_text(encoding="utf-8")
        narrow, moved = wrapped(text, width, gap)
        plain = told(EXTRACTOR.extract(text), moved)
        found = told(EXTRACTOR.extract(narrow), list(range(len(narrow) + 1)))
        same, whole = same + len(plain & found), whole + len(plain | found)
    assert same / whole > 0.98

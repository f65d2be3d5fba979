"""What is a table in a text, and what is prose."""

import pytest

from vnecon_extract.tabular.grids import Grids, numbers_columns
from vnecon_extract.tabular.numbers import Bearing
from vnecon_extract.tabular.rows import lines

GRIDS = Grids(("bảng", "biểu", "nguồn"), Bearing(("tháng",)))


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        pytest.param("| Năm | 2023 |\n|---|---:|\n| GDP | 5 |\n| CPI | 3 |", [(1, 2)], id="strokes and a rule"),
        pytest.param("¦ Thu ¦ tỷ đồng ¦ 1.250 ¦ 108 ¦", [(0, 1)], id="one row"),
        pytest.param("Năm\t2023\t2024\nThu\t5,5\t6", [(1, 1)], id="tabs"),
        pytest.param("Năm  2023  2024\nThu  5,5  6\nChi  4  5", [(1, 2)], id="wide spaces"),
        pytest.param("Năm;2023;2024\nThu;5,5;6\nChi;4;5", [(1, 2)], id="semicolons"),
        pytest.param('"Năm","2023"\n"Thu","5,5"\n"Chi","4"', [(1, 2)], id="quoted values"),
        pytest.param("Năm\t2023\r\nThu\t5\r\n\r\nChi\t4\r\n", [(1, 2)], id="an empty line between rows"),
        pytest.param("A\tB\nI. Công nghiệp\nThan\t5\nSắt\t6\nII. Dầu\nDầu\t7", [(1, 5)], id="headings between rows"),
        pytest.param("Thu\t2023\nA\t5\nB\t6\nBảng 2. Chi\nChi\t2024\nA\t7\nB\t8", [(1, 2)] * 2, id="a caption between"),
        pytest.param("Thu\tI\tII\nA\t5\t6\n\nChi\tIII\tIV\nA\t7\t8", [(1, 1), (1, 1)], id="new heads"),
        pytest.param("A\tB\tC\n1\t2\t3\nThu\t5\t6", [(1, 1)], id="numbers of columns"),
        pytest.param("GDP tăng 7,5%, CPI 3,2%;\nnợ 3 tỷ đồng, giảm 1,2%; lãi 5%.\nThu 1,5 tỷ.", [], id="prose"),
        pytest.param("Thu ngân sách tăng 5% | Báo Kinh tế\nThu đạt 3 tỷ.", [], id="the title of a page"),
        pytest.param("Ông A; bà B; ông C\nXã A; xã B; xã C\nHọp; bàn; tan", [], id="words in rows"),
        pytest.param("Tên\tChức vụ\nÔng A\tChủ tịch", [], id="no figures"),
        pytest.param("Giá  5,5  6\nrồi  4  5 và  8", [], id="two lines with wide spaces"),
        pytest.param("Năm | 2023\nThu | 5 tỷ đồng\nChi | 4 tỷ đồng", [(1, 2)], id="units in cells"),
        pytest.param("Kỳ hạn | 6 tháng\nHạn | 9 tháng", [], id="times in cells"),
        pytest.param("", [], id="empty"),
    ],
)  # fmt: skip
def test_tables_of_a_text(text: str, shape: list[tuple[int, int]]) -> None:
    """Rows of heads and rows below, table by table."""
    assert [(len(grid.heads), len(grid.body)) for grid in GRIDS.of(text, lines(text))] == shape


@pytest.mark.parametrize(
    ("above", "captions"),
    [
        ("Bảng 1. Thu ngân sách năm 2024.\n\n", ["Bảng 1. Thu ngân sách năm 2024."]),
        ("Tăng trưởng đạt mức cao.\nThu ngân sách\nĐVT: tỷ đồng\n", ["ĐVT: tỷ đồng", "Thu ngân sách"]),
        ("Cả năm thu đạt 3 tỷ đồng.\n", []),
    ],
)
def test_captions(above: str, captions: list[str]) -> None:
    """The short lines right above, nearest first; a sentence is none."""
    text = f"{above}Năm\t2023\t2024\nThu\t5,5\t6"
    [grid] = GRIDS.of(text, lines(text))

    assert [text[line.start : line.end] for line in grid.captions] == captions


@pytest.mark.parametrize(
    ("words", "numbers"), [(["(1)", "(2)", "(3)=(2)/(1)"], True), (["5", "8"], False), (["A"], False)]
)
def test_rows_that_number_the_columns(words: list[str], numbers: bool) -> None:
    assert numbers_columns(words) is numbers


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("| a | 1 " * 3000 + "|\n", id="strokes"),
        pytest.param("a\t1\t2\n" * 3000, id="tabs"),
        pytest.param("a;1;2\n" * 3000, id="semicolons"),
        pytest.param('"a,' * 3000 + "\n", id="open quotes"),
        pytest.param("a  1  2 " * 2000 + "\n", id="wide spaces"),
        pytest.param("|" * 9000, id="nothing but strokes"),
        pytest.param(("x\n" * 5 + "a\t1\t2\nb\t3\t4\n\n\n\n") * 700, id="many tables"),
    ],
)
def test_large_ones_end(row: str) -> None:
    """Whatever is repeated, it is read or left."""
    assert sum(1 for _ in GRIDS.of(row, lines(row))) <= 700

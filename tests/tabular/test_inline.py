"""Lines that say a row of a table, and lines that do not."""

import pytest

from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.tabular.heads import Heads
from vnecon_extract.tabular.inline import Inline
from vnecon_extract.tabular.rows import lines
from vnecon_extract.tabular.units import Units
from vnecon_extract.tabular.vocabulary import Vocabulary

KNOWLEDGE = Knowledge()
READER, WORDS = Reader(KNOWLEDGE), Vocabulary(KNOWLEDGE)
INLINE = Inline(Heads(READER, WORDS, Units(READER, WORDS)))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Thu: Năm 2024 1.250 tỷ đồng; So với cùng kỳ 91,8%.", ["Thu", "1.250 tỷ đồng", "91,8%"]),
        ("Thu: tháng 9/2024 1.250; tháng 10/2024 1.300", ["Thu", "1.250", "1.300"]),
        ("Thu: nội địa 1.250 tỷ đồng; xuất nhập khẩu 300 tỷ đồng.", []),
        ("Kết quả: năm 2024 thu 1.250 tỷ đồng; chi 900 tỷ đồng.", []),
        ("Theo ông A: năm 2024 tăng 5%; năm 2025 tăng 6%.", []),
        ("Năm 2024: thu 5 tỷ đồng; chi 3 tỷ đồng.", []),
        ("Thu: Năm 2024; Năm 2025 1.300.", []),
        (":;", []),
    ],
)
def test_rows_in_a_line(text: str, cells: list[str]) -> None:
    """A label, and nothing but heads with a figure each."""
    found = [text[cell.start : cell.end] for grid in INLINE.of(text, lines(text), []) for cell in grid.body[0].cells]

    assert found == cells

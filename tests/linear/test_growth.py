"""Twice the text takes twice the work, whatever the text: lines of Python run, counted, not timed."""

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vnecon_extract.pipeline import Extractor

EXTRACTOR = Extractor()
PIECES = (
    "CPI ", "GRDP ", "xuất khẩu ", "cà phê ", "giá ", "thu ngân sách ", "Hà Nam ", "sang Mỹ ", "Công ty An Phát ",
    "năm 2024 ", "9 tháng ", "quý III ", "15/10 ", "tháng 9, 10 và 11 ", "cùng kỳ ", "so với ", "kế hoạch ", "hơn ",
    "tăng ", "giảm ", "đạt ", "chiếm ", "ước ", "dự báo ", "lần lượt ", "trong đó ", "theo ", "cho biết ",
    "3,5% ", "1.234 tỷ đồng ", "5 ", "2-3 triệu tấn ", "hai mươi ", "1.", "12/", "(", ") ", ", ", "; ", ": ", "- ",
    "và ", "là ",
    ". ", "\n", "A", "đ", "%", " ", "GDP", "khoảng", "Sau khi giảm", "5%", "2 tỷ",
)  # fmt: skip
SIZE = 5000
MOST = 2.6


def lines(text: str) -> int:
    """How many lines of this library an extraction runs; every turn of a loop counts."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if event == "call" and "vnecon_extract" not in frame.f_code.co_filename:
            return None
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        EXTRACTOR.extract(text)
    finally:
        sys.settrace(before)
    return count


@settings(max_examples=25)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map("".join))
@example("CPI tăng 3,5%, ")
@example("xuất khẩu cà phê đạt 5 tỷ đồng (tăng 3,5%); ")
@example("GRDP năm 2024 của Hà Nam tăng 3,5% so với cùng kỳ, đạt 1.234 tỷ đồng, bằng 90% kế hoạch và ")
@example("trong đó: ngành than 5%, ngành điện 6%, ")
@example("GDP(5%")
@example("khoảng5%")
@example("CPI;(3%)")
@example("tăng5,")
@example("(")
@example("1")
@example("1.")
def test_twice_the_text_takes_twice_the_work(unit: str) -> None:
    small, large = (lines(unit * (size // len(unit) + 1)) for size in (SIZE, 2 * SIZE))
    assert large <= MOST * small + 500, f"{unit!r}: {small} lines, then {large}"


@pytest.mark.parametrize("unit", [" ", "\n", "1", "a", "(", "-", "1.", "năm "])
def test_a_megabyte_of_one_thing_is_read(unit: str) -> None:
    """Nothing runs out of stack or memory; such texts hold no figure."""
    assert EXTRACTOR.extract(unit * (1_000_000 // len(unit))) == []

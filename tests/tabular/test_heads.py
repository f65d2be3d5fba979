"""What heads, labels and captions say."""

import pytest

from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.tabular.heads import Head, Heads, merged
from vnecon_extract.tabular.units import Units
from vnecon_extract.tabular.vocabulary import Vocabulary

KNOWLEDGE = Knowledge()
READER, WORDS = Reader(KNOWLEDGE), Vocabulary(KNOWLEDGE)
UNITS = Units(READER, WORDS)
HEADS = Heads(READER, WORDS, UNITS)


def told(head: Head) -> tuple[str, str, str, str, str]:
    """Kind, status, unit, own period and base of a head, in its words."""
    periods = " + ".join(head.text[m.start : m.end] for m in head.periods) or head.reported
    base = head.against or (head.base.kind if head.base is not None else "")
    units = " ".join(f"{unit.factor}:{unit.code}" if unit.factor != 1 else unit.code for unit in head.units)
    return head.kind or "", head.status, units, periods, base


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("So với cùng kỳ (%)", ("ratio", "", "percent", "", "period")),
        ("Tháng 9/2025 so với tháng trước (%)", ("ratio", "", "percent", "tháng 9/2025", "period")),
        ("TH 9T/2025 so CK (%)", ("ratio", "actual", "percent", "9 tháng năm 2025", "period")),
        ("9T2025/9T2024 (%)", ("ratio", "", "percent", "9 tháng năm 2025", "period")),
        ("2024/2023 (%)", ("ratio", "", "percent", "năm 2024", "period")),
        ("ƯTH 2025/TH 2024 (%)", ("ratio", "estimate", "percent", "2025", "period")),
        ("TH/KH (%)", ("ratio", "actual", "percent", "", "plan")),
        ("% KH năm", ("ratio", "target", "percent", "", "plan")),
        ("Tỷ lệ giải ngân (%)", ("ratio", "", "percent", "", "plan")),
        ("Chỉ số phát triển (năm trước = 100) - %", ("ratio", "", "percent", "", "period")),
        ("Kỳ gốc 2019", ("ratio", "", "", "", "period")),
        ("Tăng/giảm so với cùng kỳ (%)", ("change", "", "percent", "", "period")),
        ("Tốc độ tăng (%)", ("change", "", "percent", "", "")),
        ("Cơ cấu (%)", ("share", "", "percent", "", "")),
        ("Đóng góp (điểm %)", ("contribution", "", "pp", "", "")),
        ("Kế hoạch năm 2025 (tỷ đồng)", ("", "target", "1000000000:VND", "năm 2025", "")),
        ("Ước tính tháng báo cáo", ("", "estimate", "", "month", "")),
        ("Cộng dồn từ đầu năm đến cuối tháng báo cáo", ("", "", "", "to_date", "")),
        ("Chính thức tháng trước", ("", "actual", "", "month_before", "")),
        ("Sơ bộ 2024", ("", "estimate", "", "2024", "")),
        ("Cùng kỳ năm 2024", ("", "", "", "cùng kỳ năm 2024", "")),
        ("Trị giá (1000 USD)", ("", "", "1000:USD", "", "")),
        ("Tỷ lệ (%)", ("", "", "percent", "", "")),
        ("Giá so sánh 2010", ("", "", "", "", "")),
        ("Giá trị tăng thêm", ("", "", "", "", "")),
        ("STT", ("ordinal", "", "", "", "")),
        ("ĐVT", ("unit", "", "", "", "")),
        ("Ghi chú", ("skip", "", "", "", "")),
    ],
)
def test_heads(words: str, expected: tuple[str, str, str, str, str]) -> None:
    assert told(HEADS.read(words)) == expected


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (["Tháng 9 năm 2025 so với:", "Tháng 12 năm 2024"], [("ratio", "", "", "tháng 9 năm 2025", "period")]),
        (["So sánh (%)", "Với dự toán"], [("ratio", "target", "percent", "", "plan")]),
        (["Thực hiện", "9 tháng"], [("", "actual", "", "", ""), ("", "", "", "9 tháng", "")]),
    ],
)
def test_heads_over_heads(levels: list[str], expected: list[tuple[str, str, str, str, str]]) -> None:
    """One that ends in a comparison goes on below."""
    assert [told(head) for head in merged([HEADS.read(level) for level in levels], HEADS)] == expected


@pytest.mark.parametrize(
    ("words", "units"),
    [
        ("Tỷ đồng", ["1000000000:VND"]),
        ("Tr.đồng", ["1000000:VND"]),
        ("1.000đ", ["1000:VND"]),
        ("1000 tấn", ["1000:tonne"]),
        ("Nghìn tấn; Triệu USD", ["1000:tonne", "1000000:USD"]),
        ("Triệu đồng - Mill. dongs", ["1000000:VND"]),
        ("Tạ/ha", ["1:quintal/ha"]),
        ("%", ["1:percent"]),
        ("triệu lượt khách.km", ["1000000:passenger.km"]),
        ("ước tính", []),
        ("2024", []),
        ("", []),
    ],
)
def test_units(words: str, units: list[str]) -> None:
    assert [f"{unit.factor}:{unit.code}" for unit in UNITS.read(words)] == units


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đơn vị: Triệu đồng", "VND"),
        ("(Đơn vị tính: nghìn tấn)", "tonne"),
        ("ĐVT: 1.000 USD", "USD"),
        ("Năm 2024 (2)", ""),
        ("Đơn vị chủ quản", ""),
    ],
)
def test_units_of_a_whole_table(text: str, unit: str) -> None:
    assert "".join(found.code for found in UNITS.led(text)) == unit

"""Digits that are no quantity, recognised as such: their kind, and how far they reach."""

import pytest

from vnecon_extract.find.quantities import QuantityFinder
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.mentions import Claim, Quantity, Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.text import clean

FINDER = QuantityFinder(Knowledge())


def find(text: str) -> list[Quantity | Claim]:
    """Without the periods that another finder would have taken, so that dates and years are claimed here."""
    return FINDER.find(Sentence(0, len(text), text, lower(text)))


CASES = [
    ("ngày 12/10 thu 5 tỷ đồng", ["12/10 = date"]),
    ("dịp 2/9", ["2/9 = date"]),
    ("từ 1/7", ["1/7 = date"]),
    ("ngày 31/12/2020", ["31/12/2020 = date"]),
    ("tháng 11/2020", ["11/2020 = date"]),
    ("2019-2020", ["2019-2020 = year"]),
    ("giai đoạn 2016 - 2020", ["2016 - 2020 = year"]),
    ("theo 01/NQ-CP", ["01/NQ-CP = document"]),
    ("số 128/2020/NĐ-CP", ["128/2020/NĐ-CP = document"]),
    ("Luật số 67/2014/QH14", ["67/2014/QH14 = document"]),
    ("Thông tư 78", ["78 = document"]),
    ("Điều 15, 16 và 17", ["15 = document", "16 = document", "17 = document"]),
    ("gọi 0912 345 678", ["0912 345 678 = phone"]),
    ("tổng đài 1900 1234", ["1900 1234 = phone"]),
    ("lúc 9h30", ["9h30 = time"]),
    ("lúc 10 giờ 45", ["10 giờ 45 = time"]),
    ("lúc 10:45", ["10:45 = time"]),
    ("máy bay A320", ["320 = name"]),
    ("mạng 5G", ["5G = name"]),
    ("dịch Covid-19", ["19 = name"]),
    ("xăng RON95-III", ["95-III = name"]),
    ("chỉ số VN30", ["30 = name"]),
    ("chỉ số Nikkei 225", ["225 = name"]),
    ("đứng thứ 3", ["3 = ordinal"]),
    ("xếp hạng 26", ["26 = rank"]),
    ("top 10", ["10 = rank"]),
    ("tỷ số 2 - 1", ["2 = score", "1 = score"]),
    ("có TK 111, 112", ["111 = account", "112 = account"]),
    ("quận 7", ["7 = address"]),
    ("Quốc lộ 1A", ["1A = name"]),
    ("Km 1367+100", ["1367+100 = code"]),
    ("đủ 62 tuổi", ["62 = age"]),
    ("trẻ từ 12 đến 17 tuổi", ["12 = age", "17 = age"]),
    ("khách sạn 3-5 sao", ["3 = grade", "5 = grade"]),
    ("cứ 5 lao động thì có 3 người chưa qua đào tạo", ["5 = proportion", "3 = proportion"]),
    ("được tiêm mũi 2", ["2 = ordinal"]),
    ("ông Nam (SN 1985)", ["1985 = age"]),
    ("tăng 2 con số", ["2 = digits"]),
    ("gạo 5% tấm", ["5% tấm = name"]),
    ("100% vốn nước ngoài", ["100% vốn nước ngoài = name"]),
    ("xe 9 chỗ", ["9 = grade"]),
    ("khách sạn 5 sao", ["5 = grade"]),
    ("1. Về thu ngân sách", ["1 = list"]),
    ("(1) Về thu ngân sách", ["1 = list"]),
    ("Thủy điện Sơn La 2", ["2 = name"]),
    ("phiên bản 4.3.6", ["4.3.6 = code"]),
    ("kỳ hạn 12 tháng", ["12 tháng = duration"]),
    ("trong 111 phút", ["111 phút = duration"]),
    ("từ đầu 2020 doanh nghiệp khó khăn", ["2020 = year"]),
    ("lương tháng 13", ["13 = ordinal"]),
    ("xe mang BKS 29B-033", ["29B-033 = name"]),
    ("công nghiệp 4.0", ["4.0 = name"]),
    ("12.34,5 tấn", ["12.34,5 = malformed"]),
    ("một trong top 5 tỉnh", ["5 = rank"]),
    ("Nghị quyết 42 về nợ xấu", ["42 = document"]),
    ("khoản 3 Điều 10", ["3 = document", "10 = document"]),
    ("mã HS 0304", ["0304 = account"]),
    ("Luật Đầu tư 2020", ["2020 = year"]),
    ("loại 5 chỗ", ["5 = grade"]),
    ("khóa 14", ["14 = ordinal"]),
    ("11 lần tăng, 9 lần giảm", ["11 lần = ordinal", "9 lần = ordinal"]),
    ("đã 3 lần điều chỉnh", ["3 lần = ordinal"]),
    ("số 12 đường Trần Phú", ["12 = ordinal"]),
    ("giải 24/24h", ["24h = time"]),
    ("container 40 feet", ["40 = grade"]),
    ("TP.HCM 20-1 (sáng 20-1)", ["20-1 = date"]),
    ("trực tuyến mức độ 4", ["4 = ordinal"]),
    ("phường 5, 6 và 7", ["5 = address", "6 = address", "7 = address"]),
]

# Traps: these are quantities.
QUANTITIES = [
    "con số 15 tỷ đồng",
    "số 3 tỷ đồng còn lại",
    "khoản 5 tỷ đồng",
    "Thu 25 tỷ đồng",
    "GDP 6,5-7%",
    "đạt 2019 tấn",
    "bậc 3.000 USD",
    "Nhóm 5,2% lao động",
    "có 300 chỗ làm việc",  # and no car with so many seats
    "từ 5.000 doanh nghiệp",
    "chỉ số PCI 65,15 điểm",
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_claims(text: str, expected: list[str]) -> None:
    """The digits are claimed by kind."""
    text = clean(text).text
    found = find(text)

    assert [f"{text[c.start : c.end]} = {c.kind}" for c in found if isinstance(c, Claim)] == expected


@pytest.mark.parametrize("text", QUANTITIES)
def test_a_quantity_is_not_claimed(text: str) -> None:
    """A magnitude or a unit of measure wins over the word before."""
    assert [type(found) for found in find(text)] == [Quantity]


def test_taken_spans_are_left_alone() -> None:
    """What the period finder has is neither claimed nor read."""
    text = "năm 2024 thu 12 tỷ đồng"
    (found,) = FINDER.find(Sentence(0, len(text), text, lower(text)), [(0, 8)])

    assert text[found.start : found.end] == "12 tỷ đồng"

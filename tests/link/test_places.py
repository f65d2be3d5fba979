"""Whose figures they are where a sentence names no place: what the paragraph speaks of, or the article."""

import pytest

from vnecon_extract import extract

NATION = "Bộ Tài chính cho biết vốn đầu tư của cả nước tăng.\nViệt Nam hiện có 400 khu công nghiệp.\n"
CASES = [
    ("words for a province mean the one named last", [
        "Tại Hà Nam, lãnh đạo UBND tỉnh Hà Nam cho biết công nghiệp là trụ đỡ.",
        " Các khu công nghiệp trên địa bàn tỉnh thu hút 2.000 dự án FDI với tổng vốn 27 tỷ USD.",
    ], ["Hà Nam", "Hà Nam"]),
    ("a paragraph of a province goes on about it", [
        "Tại Hà Nam, công nghiệp phát triển nhanh. Năm 2024, xuất khẩu đạt 3 tỷ USD. Nhập khẩu đạt 2 tỷ USD.",
    ], ["Hà Nam", "Hà Nam"]),
    ("to its end", [
        "Tại Hà Nam, xuất khẩu đạt 3 tỷ USD.\nNhập khẩu đạt 2 tỷ USD.",
    ], ["Hà Nam", "Việt Nam"]),
    ("or until the nation is named", [
        "Tại Hà Nam, xuất khẩu đạt 3 tỷ USD. Cả nước xuất khẩu 30 tỷ USD. Nhập khẩu đạt 28 tỷ USD.",
    ], ["Hà Nam", "Việt Nam", "Việt Nam"]),
    ("the whole province is that of a paragraph before", [
        "Tỉnh Hà Nam thu hút vốn lớn.\nDoanh nghiệp yên tâm sản xuất.\nToàn tỉnh hiện có 429 dự án FDI.",
    ], ["Hà Nam"]),
    ("the province alone is not", [
        "Tỉnh Hà Nam thu hút vốn lớn.\nDoanh nghiệp yên tâm sản xuất.\nDoanh nghiệp tỉnh nộp ngân sách 429 tỷ đồng.",
    ], ["Việt Nam"]),
    ("the whole city is no province", [
        "Tại Hải Phòng, du lịch khởi sắc.\nTại Hà Nam, du lịch chững lại.\nToàn thành phố đón 3 triệu lượt khách.",
    ], ["Hải Phòng"]),
    ("where the nation stands beside a province, the paragraph is not about that", [
        "Ngày 4/7, tại Hà Nam, Bộ Công Thương tổ chức hội nghị. Xuất khẩu đạt 3 tỷ USD.",
    ], ["Việt Nam"]),
    ("a city and the towns of its province are one topic", [
        "Tại TP Sông Công, tỉnh Thái Nguyên, và huyện Phú Bình, nhà ở được quan tâm. Toàn tỉnh có 82 dự án FDI.",
    ], ["Thái Nguyên"]),
    ("two provinces are none", [
        "Thái Nguyên và Hà Nam cùng phát triển. Xuất khẩu đạt 3 tỷ USD.",
    ], ["Việt Nam"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "places"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_places_in_national_news(sentences: list[str], places: list[str]) -> None:
    """A national article tells of provinces paragraph by paragraph."""
    records = extract(NATION + "".join(sentences), "2024-12")[1:]

    assert [record.place.name if record.place else "" for record in records] == places

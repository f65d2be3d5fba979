"""Which figures are one project's, and which are their province's all the same."""

import pytest

from vnecon_extract.pipeline import Extractor

EXTRACTOR = Extractor()
KENH = "Dự án cải tạo, nâng cấp kênh Tân Hóa"

CASES = [
    # blocks of flats by their own names, each with where it lies; a city is no block of flats
    ("Giá căn hộ tăng 4%, lên mức 61 triệu đồng/m2. Sunrise Garden (Tân Phú) tăng 3%, lên mức 90 triệu đồng/m2; "
     "Lotus Park 2 (quận 7) tăng 5%, lên mức 35 triệu đồng/m2.", [
        ("4%", None), ("61 triệu đồng/m2", None), ("3%", "Sunrise Garden"), ("90 triệu đồng/m2", "Sunrise Garden"),
        ("5%", "Lotus Park 2"), ("35 triệu đồng/m2", "Lotus Park 2"),
    ]),
    ("Giá căn hộ tăng 4%, lên mức 61 triệu đồng/m2; Đà Nẵng (mới) tăng 3%.", [
        ("4%", None), ("61 triệu đồng/m2", None), ("3%", None),
    ]),
    # named before the words for how long, large or dear it is
    ("Năm 2024, tỉnh khởi công dự án nâng cấp đê hữu sông Tân, tổng vốn đầu tư 900 tỷ đồng.", [
        ("900 tỷ đồng", "dự án nâng cấp đê hữu sông Tân"),
    ]),
    (f"{KENH} có tổng vốn đầu tư 900 tỷ đồng. Trong đó, vốn vay ODA là 600 tỷ đồng.", [
        ("900 tỷ đồng", KENH), ("600 tỷ đồng", KENH),
    ]),
    # by itself, and whose the cost is behind it
    (f"{KENH} vừa khởi công. Dự án có tổng vốn đầu tư 900 tỷ đồng.", [("900 tỷ đồng", KENH)]),
    (f"{KENH} vừa khởi công. Tổng vốn đầu tư của dự án là 900 tỷ đồng.", [("900 tỷ đồng", KENH)]),
    # several, or a kind of projects, are no single one
    ("Các dự án khởi công năm 2024 có tổng vốn đầu tư 9.000 tỷ đồng.", [("9.000 tỷ đồng", None)]),
    ("Năm 2024, tỉnh có 12 dự án với tổng vốn đầu tư 9.000 tỷ đồng.", [("12 dự án", None), ("9.000 tỷ đồng", None)]),
    (f"{KENH} vừa khởi công. Năm 2024, tỉnh thu hút 12 dự án, tổng vốn đăng ký đạt 9.000 tỷ đồng.", [
        ("12 dự án", None), ("9.000 tỷ đồng", None),
    ]),
    ("Dự án có vốn đầu tư nước ngoài đạt tổng vốn đăng ký 3 tỷ USD.", [("3 tỷ USD", None)]),
    # what it only contributes to
    (f"{KENH} góp phần đưa vốn đầu tư công của tỉnh năm 2024 đạt 9.000 tỷ đồng.", [("9.000 tỷ đồng", None)]),
    # what is spent on it or what its cost is changed to, said before its name
    ("Năm 2024, kinh phí của dự án nạo vét kênh Tân Hóa là 90 tỷ đồng.", [
        ("90 tỷ đồng", "dự án nạo vét kênh Tân Hóa"),
    ]),
    ("Năm 2024, tỉnh điều chỉnh vốn đầu tư công dự án đường Phủ Lý từ 900 tỷ đồng lên 1.100 tỷ đồng.", [
        ("900 tỷ đồng", "dự án đường Phủ Lý"), ("1.100 tỷ đồng", "dự án đường Phủ Lý"),
    ]),
    ("Năm 2024, vốn ODA cho các dự án của tỉnh là 90 tỷ đồng.", [("90 tỷ đồng", None)]),
    # the total cost of nobody named is one project's
    ("Tỉnh đề xuất xây khu neo đậu Cửa Sót với tổng mức đầu tư 95 tỷ đồng.", []),
    ("Năm 2024, tỉnh khởi công 7 dự án với tổng mức đầu tư 950 tỷ đồng.", [("7 dự án", None), ("950 tỷ đồng", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_whose_figure(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A project's figures carry its name, those of its province none."""
    assert [(r.quote.text, r.entity) for r in EXTRACTOR.extract(text, "2024-12")] == expected

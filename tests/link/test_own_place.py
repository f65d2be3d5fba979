"""Whose figures an article reports where its sentences do not say."""

import pytest

from vnecon_extract.find.reading import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.link.own_place import OwnPlace
from vnecon_extract.link.places import Gazetteer, Home
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.timex.document_date import Published

KNOWLEDGE = Knowledge()
READER = Reader(KNOWLEDGE)
GAZETTEER = Gazetteer(KNOWLEDGE)
OWN_PLACE = OwnPlace(KNOWLEDGE, GAZETTEER)
BEFORE, AFTER = Published(2024, 9), Published(2025, 10)


def home(*lines: str, published: Published | None = BEFORE) -> Home:
    return OWN_PLACE.of(READER.skim([Sentence(0, len(t), t, lower(t)) for t in lines]), published)


HOMES = [
    ("VN_cao_bang", "province", ["Cao Bằng: thu ngân sách tăng", "Toàn tỉnh thu 900 tỷ đồng, cả nước tăng 3%."]),
    ("VN_thanh_hoa", "province", [
        "Cục Hải quan Thanh Hóa vượt thu", "Theo Tổng cục Hải quan, chỉ tiêu là 900 tỷ đồng.",
    ]),
    ("VN_ho_chi_minh", "province", ["TPHCM thu 300.000 tỷ đồng", "Thành phố đóng góp 27% ngân sách cả nước."]),
    ("VN_ho_chi_minh", "province", ["Tại Tp.HCM, nguồn cung căn hộ tăng 9%.", "Hà Nội tăng 3%."]),
    ("VN_khanh_hoa", "province", [
        "Nha Trang đông khách", "Khách đến Nha Trang và Cam Ranh tăng 9%.", "Khánh Hòa thu 3 tỷ đồng.",
    ]),
    ("VN_tra_vinh", "province", [
        "Tình hình quý I", "Bám sát chỉ đạo của Tỉnh ủy, kinh tế tỉnh Trà Vinh khởi đầu thuận lợi.", "GRDP tăng 7%.",
    ]),
    ("R_VN_ALL", "nation", ["Thu ngân sách tăng", "Theo Bộ Tài chính, cả nước thu 900 tỷ đồng.", "Hà Nội thu 30%."]),
    ("R_VN_ALL", "nation", ["Thu hút FDI cả nước", "Hà Nội, Bắc Ninh, Đồng Nai, Hải Phòng dẫn đầu với 9 tỷ USD."]),
    ("R_VN_ALL", "implied", ["VN-Index mất mốc 1.200 điểm", "Thanh khoản giảm 4%."]),
    ("C_IN", "country", ["Vốn ngoại vào Ấn Độ tăng", "Ấn Độ thu hút 50 tỷ USD.", "Kinh tế Ấn Độ tăng 6%."]),
    ("R_MN", "region", ["Nguồn điện miền Nam", "Hệ thống điện miền Nam có công suất 36.240 MW."]),
    ("", "not_said", ["Xuất khẩu sang Mỹ tăng 9%", "Xuất khẩu sang Mỹ đạt 9 tỷ USD."]),
    ("", "not_said", ["Giá tiêu dùng tăng 3%"]),
    ("", "not_said", ["Thu ngân sách tỉnh tăng", "Toàn tỉnh thu 900 tỷ đồng, theo quy định của Bộ Tài chính."]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "rule", "lines"), HOMES, ids=[lines[0] for _, _, lines in HOMES])
def test_own_place(code: str, rule: str, lines: list[str]) -> None:
    """Title, lead, offices and frequency say whose figures they are; where nothing does, nobody's."""
    found = home(*lines)

    assert (found.code, found.rule) == (code, f"place_{rule}")


UNITS = [
    ("Thạch Hà", "Hà Tĩnh", BEFORE, ["Huyện Thạch Hà thu 612 tỷ đồng", "Toàn huyện có 14 xã."]),
    ("Thạch Hà", "Hà Tĩnh", BEFORE, ["Thạch Hà: Thu ngân sách vượt dự toán", "Toàn huyện thu 612 tỷ đồng."]),
    ("Quỳnh Tam", "Nghệ An", AFTER, ["HĐND xã Quỳnh Tam họp", "Thu ngân sách trên địa bàn xã đạt 9 tỷ đồng."]),
    ("Phú Quốc", "An Giang", AFTER, ["Đặc khu Phú Quốc đón khách", "Đặc khu Phú Quốc đón 6 triệu lượt khách."]),
    ("Phú Tân", "An Giang", BEFORE, ["Huyện Phú Tân được mùa", "Phú Tân là huyện của An Giang."]),
    ("Phú Tân", None, BEFORE, ["Huyện Phú Tân được mùa", "Toàn huyện gieo 9.000 ha."]),
]


@pytest.mark.parametrize(
    ("name", "within", "published", "lines"), UNITS, ids=[f"{n}-{w}-{lines[0]}" for n, w, _, lines in UNITS]
)
def test_own_place_below_the_province(name: str, within: str | None, published: Published, lines: list[str]) -> None:
    """A district or commune that the article is about; homonyms are settled by the article's province, else by none."""
    place = GAZETTEER.as_place(None, published, home(*lines, published=published))

    assert place is not None
    assert (place.name, place.within, place.code) == (name, within, None)


def test_own_place_after_the_merger() -> None:
    """A name means the unit of its day, and a former province is part of the one of today."""
    assert home("Thái Nguyên tăng tốc", "Toàn tỉnh tăng 8%.", published=AFTER).code == "VN34_thai_nguyen"
    lines = ["Các xã của Thái Nguyên chống rét", "Các xã phía Bắc (Bắc Kạn cũ) rét sớm.", "Toàn tỉnh có 300 ha lúa."]
    assert home(*lines, published=AFTER).code == "VN34_thai_nguyen"

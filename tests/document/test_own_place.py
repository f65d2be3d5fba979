"""Whose figures an article reports where its sentences do not say."""

import pytest

from vnecon_extract.document.own_place import OwnPlace
from vnecon_extract.document.places import Gazetteer, Home
from vnecon_extract.document.publishers import Publishers
from vnecon_extract.find.reader import Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.places import Publisher, publishers
from vnecon_extract.knowledge.weights import weights
from vnecon_extract.mentions import Sentence
from vnecon_extract.patterns import lower
from vnecon_extract.rules import Rule
from vnecon_extract.timex.document_date import Published

KNOWLEDGE = Knowledge()
READER = Reader(KNOWLEDGE)
GAZETTEER = Gazetteer(KNOWLEDGE)
OWN_PLACE = OwnPlace(KNOWLEDGE, GAZETTEER, weights(KNOWLEDGE, "home"))
BEFORE, AFTER = Published(2024, 9), Published(2025, 10)


def home(*lines: str, published: Published | None = BEFORE) -> Home:
    return OWN_PLACE.of(READER.skim([Sentence(0, len(t), t, lower(t)) for t in lines]), published)


PROVINCE, NATION, IMPLIED = Rule.PLACE_PROVINCE, Rule.PLACE_NATION, Rule.PLACE_IMPLIED
COUNTRY, REGION, NOT_SAID = Rule.PLACE_COUNTRY, Rule.PLACE_REGION, Rule.PLACE_NOT_SAID
HOMES = [
    ("VN_cao_bang", PROVINCE, ["Cao Bằng: thu ngân sách tăng", "Toàn tỉnh thu 900 tỷ đồng, cả nước tăng 3%."]),
    ("VN_thanh_hoa", PROVINCE, [
        "Cục Hải quan Thanh Hóa vượt thu", "Theo Tổng cục Hải quan, chỉ tiêu là 900 tỷ đồng.",
    ]),
    ("VN_ho_chi_minh", PROVINCE, ["TPHCM thu 300.000 tỷ đồng", "Thành phố đóng góp 27% ngân sách cả nước."]),
    ("VN_ho_chi_minh", PROVINCE, ["Tại Tp.HCM, nguồn cung căn hộ tăng 9%.", "Hà Nội tăng 3%."]),
    ("VN_khanh_hoa", PROVINCE, [
        "Nha Trang đông khách", "Khách đến Nha Trang và Cam Ranh tăng 9%.", "Khánh Hòa thu 3 tỷ đồng.",
    ]),
    ("VN_tra_vinh", PROVINCE, [
        "Tình hình quý I", "Bám sát chỉ đạo của Tỉnh ủy, kinh tế tỉnh Trà Vinh khởi đầu thuận lợi.", "GRDP tăng 7%.",
    ]),
    ("R_VN_ALL", NATION, ["Thu ngân sách tăng", "Theo Bộ Tài chính, cả nước thu 900 tỷ đồng.", "Hà Nội thu 30%."]),
    ("R_VN_ALL", NATION, ["Thu hút FDI cả nước", "Hà Nội, Bắc Ninh, Đồng Nai, Hải Phòng dẫn đầu với 9 tỷ USD."]),
    ("R_VN_ALL", IMPLIED, ["VN-Index mất mốc 1.200 điểm", "Thanh khoản giảm 4%."]),
    ("C_IN", COUNTRY, ["Vốn ngoại vào Ấn Độ tăng", "Ấn Độ thu hút 50 tỷ USD.", "Kinh tế Ấn Độ tăng 6%."]),
    ("R_MN", REGION, ["Nguồn điện miền Nam", "Hệ thống điện miền Nam có công suất 36.240 MW."]),
    ("R_DBSCL", REGION, [
        "Đầu tư vào Đồng bằng sông Cửu Long", "Cả nước có 34 tỉnh.", "Cần Thơ thu 900 tỷ đồng.",
    ]),
    ("", NOT_SAID, ["Xuất khẩu sang Mỹ tăng 9%", "Xuất khẩu sang Mỹ đạt 9 tỷ USD."]),
    ("", NOT_SAID, ["Giá tiêu dùng tăng 3%"]),
    ("", NOT_SAID, ["Thu ngân sách tỉnh tăng", "Toàn tỉnh thu 900 tỷ đồng, theo Bộ Tài chính."]),
    # what goes from province to province is about none of them
    (
        "R_VN_ALL",
        NATION,
        [
            "Thu hút vốn đầu tư",
            "Theo Bộ Tài chính, nhiều nơi thu hút vốn tốt.",
            "Tại Long An, tỉnh có 32 dự án; toàn tỉnh cấp phép nhanh.",
            *(f"{name} thu hút 9 dự án, {name} còn đất." for name in ("Bắc Giang", "Thanh Hóa", "Lào Cai", "Đồng Nai")),
        ],
    ),
    # offices that every province has, and the nation too, stand for no province; a place of an institution is none
    ("R_VN_ALL", NATION, [
        "Chính phủ báo cáo về chuyển đổi số", "Tỉnh ủy, Thành ủy, HĐND, UBND ra nghị quyết.", "Bộ Nội vụ đôn đốc.",
    ]),
    ("R_VN_ALL", IMPLIED, [
        "Đấu thầu trái phiếu", "Sở Giao dịch Chứng khoán Hà Nội huy động cho Kho bạc Nhà nước.", "Nợ công giảm 4%.",
    ]),
    ("R_VN_ALL", IMPLIED, ["Giá vàng SJC tăng", "Giá vàng SJC ở Hà Nội tăng.", "Giá vàng miếng, giá vàng nhẫn tăng."]),
    # districts beside each other speak for their province
    ("VN_thanh_hoa", PROVINCE, [
        "Tiến độ các dự án", "Dự án ở huyện Hoằng Hóa chậm.", "Dự án ở huyện Yên Định, huyện Như Thanh chậm.",
        "Huyện Hoằng Hóa giao đất.", "Huyện Yên Định giao đất.", "Tỉnh Thanh Hóa đôn đốc huyện Hoằng Hóa.",
    ]),
    # before March 2025 a department without a name is that of a province
    ("", NOT_SAID, ["Giá cả tháng 8", "Theo Cục Thống kê, giá tiêu dùng tăng 3%."]),
    # what only a country has is that of the country named
    ("C_US", COUNTRY, ["S&P 500 lập kỷ lục", "S&P 500 tăng 2%, lạm phát còn 3%.", "GDP tăng 2%."]),
    ("C_JP", COUNTRY, ["Lạm phát giảm tốc", "Lạm phát tại Nhật Bản còn 2%.", "Kinh tế Nhật Bản tăng 1%."]),
    ("", NOT_SAID, ["Lạm phát giảm tốc", "Lạm phát tại Pháp, Đức và Italy còn 2%.", "GDP tăng 1%."]),
    ("R_VN_ALL", NATION, ["VN-Index mất mốc 1.200 điểm", "Giống như S&P 500, VN-Index giảm.", "Việt Nam hút vốn Mỹ."]),
    ("", NOT_SAID, ["Tài sản của tỷ phú Mỹ tăng", "Cổ phiếu tăng 20%.", "Ở Mỹ, vốn hóa thị trường tăng."]),
    ("C_TH", COUNTRY, ["Du lịch Thái Lan", "Thái Lan đón 9 triệu lượt khách.", "Hà Nội mở đường bay."]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "rule", "lines"), HOMES, ids=[lines[0] for _, _, lines in HOMES])
def test_own_place(code: str, rule: Rule, lines: list[str]) -> None:
    """Title, lead, offices and frequency say whose figures they are; where nothing does, nobody's."""
    found = home(*lines)

    assert (found.code, found.rule) == (code, rule)


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


def test_a_department_of_the_whole_country() -> None:
    """Since March 2025 statistics, tax and customs have departments of the whole country."""
    lines = ["Giá cả tháng 4", "Theo Cục Thống kê, giá tiêu dùng tăng 3%."]

    assert home(*lines, published=Published(2025, 2)).code == ""
    assert home(*lines, published=Published(2025, 4)).code == "R_VN_ALL"


SECOND = [
    ("VN_ha_nam", "R_VN_ALL", True, ["Hà Nam thu hút vốn", "Hà Nam có 90 dự án FDI.", "Cả nước có 9.000 dự án."]),
    ("R_VN_ALL", "VN_ha_nam", True, ["Cả nước thu hút vốn", "Cả nước có 9.000 dự án FDI.", "Hà Nam có 90 dự án."]),
    ("VN_ha_nam", "VN_nam_dinh", True, ["Hà Nam thu hút vốn", "Hà Nam có 90 dự án FDI.", "Nam Định có 80 dự án."]),
    ("C_TH", "C_LA", True, ["Kinh tế Thái Lan", "GDP tăng 2%.", "Kinh tế Lào tăng 3%."]),
    ("", "VN_ha_nam", False, ["Hà Nam và Nam Định thu hút vốn", "Toàn tỉnh có 90 dự án FDI."]),
    ("VN_ha_nam", "", True, ["Hà Nam thu hút vốn", "Hà Nam có 90 dự án FDI."]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "second", "clear", "lines"), SECOND, ids=[f"{s[0]}-{s[1]}" for s in SECOND])
def test_what_comes_second(code: str, second: str, clear: bool, lines: list[str]) -> None:
    """The place that most speaks for after the article's own, and by how much that outweighs it."""
    found = home(*lines)

    assert (found.code, found.second.code if found.second else "") == (code, second)
    assert (found.margin > 0) is clear


def test_own_place_after_the_merger() -> None:
    """A name means the unit of its day, and a former province is part of the one of today."""
    assert home("Thái Nguyên tăng tốc", "Toàn tỉnh tăng 8%.", published=AFTER).code == "VN34_thai_nguyen"
    lines = ["Các xã của Thái Nguyên chống rét", "Các xã phía Bắc (Bắc Kạn cũ) rét sớm.", "Toàn tỉnh có 300 ha lúa."]
    assert home(*lines, published=AFTER).code == "VN34_thai_nguyen"


PAGES = [
    ("https://baobacgiang.vn/kinh-te/a.html", "", BEFORE, "VN_bac_giang"),
    ("https://www.baobacgiang.com.vn/a.html", "", AFTER, "VN34_bac_ninh"),
    ("http://thongketuyenquang.gov.vn/tin/1", "", BEFORE, "VN_tuyen_quang"),
    ("https://sct.bacgiang.gov.vn/chi-tiet", "", BEFORE, "VN_bac_giang"),
    ("https://danang.gov.vn/web/a", "", BEFORE, "VN_da_nang"),
    ("https://baoapbac.vn/kinh-te", "", BEFORE, "VN_tien_giang"),
    ("https://thaibinhtv.vn/a", "", BEFORE, "VN_thai_binh"),
    ("", "Báo Hà Giang", BEFORE, "VN_ha_giang"),
    ("", "Cục Thống kê tỉnh Bà Rịa - Vũng Tàu", BEFORE, "VN_ba_ria_vung_tau"),
    ("", "baohagiang.vn", BEFORE, "VN_ha_giang"),
    ("https://vnexpress.net/kinh-doanh/bac-giang-thu-hut-von.html", "VnExpress", BEFORE, ""),
    ("https://baochinhphu.vn/a", "Báo Chính phủ", BEFORE, ""),
    ("không phải địa chỉ", "", BEFORE, ""),
    ("http://[", "", BEFORE, ""),
]


@pytest.mark.parametrize(("url", "publisher", "published", "code"), PAGES, ids=[f"{p[0]}{p[1]}" for p in PAGES])
def test_whose_page(url: str, publisher: str, published: Published, code: str) -> None:
    """The address or publisher of a provincial paper or office says whose figures an unnamed province's are."""
    lines = [Sentence(0, len(t), t, lower(t)) for t in ("Thu ngân sách tăng", "Toàn tỉnh thu 900 tỷ đồng.")]

    assert OWN_PLACE.of(READER.skim(lines), published, url, publisher).code == code


def test_the_text_outweighs_the_page() -> None:
    """A provincial paper that prints national news, or another province's, does not make them its own."""
    lines = ["Cả nước thu 900 nghìn tỷ đồng", "Theo Bộ Tài chính, cả nước thu 900 nghìn tỷ đồng."]
    other = ["Sơn La thu 900 tỷ đồng", "Theo Cục Thuế Sơn La, toàn tỉnh thu 900 tỷ đồng."]
    url = "https://baobacgiang.vn/a.html"
    found = [
        OWN_PLACE.of(READER.skim([Sentence(0, len(t), t, lower(t)) for t in of]), BEFORE, url) for of in (lines, other)
    ]

    assert [home.code for home in found] == ["R_VN_ALL", "VN_son_la"]


@pytest.mark.parametrize("entry", publishers(KNOWLEDGE), ids=lambda e: e.code)
def test_every_publisher_is_known_by_its_examples(entry: Publisher) -> None:
    """An address that does not hold the province's name."""
    assert all(tuple(Publishers(KNOWLEDGE).codes(example, "")) == entry.places for example in entry.examples)


def test_a_title_of_one_province_outweighs_what_is_said_of_the_country() -> None:
    """A national office tells first how much the country received; the article is about the province all the same."""
    lines = ["Vốn FDI vào Hà Nam tăng", "Theo Bộ Tài chính, vốn FDI vào Việt Nam tăng 9%.", "Cả nước có 60 dự án."]
    national = ["Vốn FDI vào cả nước và Hà Nam tăng", *lines[1:]]
    found = [
        OWN_PLACE.of(READER.skim([Sentence(0, len(t), t, lower(t)) for t in of]), BEFORE) for of in (lines, national)
    ]

    assert [home.code for home in found] == ["VN_ha_nam", "R_VN_ALL"]
